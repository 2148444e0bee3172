import { sitePreview } from '../previews/previews.ts'
import { absolute } from '../publishing/published-file.ts'
import type { FileFormat } from '../publishing/published-file.ts'
import { redirectPage } from './redirect-page.ts'

/** A redirect at each former address of a page. */
export const movedPages: FileFormat = {
  name: 'former addresses',
  *files(context) {
    const { paths, redirects } = context
    for (const { from, to: target } of redirects) {
      const path = paths.file(target)
      yield {
        path: `${from}index.html`,
        type: 'text/html',
        body: () =>
          redirectPage({
            path,
            address: absolute(context, path),
            title: context.title,
            description: context.description,
            preview: absolute(context, paths.preview(sitePreview)),
          }),
      }
    }
  },
}
