import { titleOf } from '../codes/title.ts'
import { summaryOf } from '../view-models/summary.ts'
import { previewNameOf } from '../previews/previews.ts'
import { absolute } from '../publishing/published-file.ts'
import type { FileFormat } from '../publishing/published-file.ts'
import { redirectPage } from './redirect-page.ts'

/**
 * The short link of each code. Only codes consist of digits, so no page has the same address: the link of a code 404
 * would be `404/index.html`, next to `404.html`.
 */
export const shortLinks: FileFormat = {
  name: '{code}/',
  *files(context) {
    const { catalog, paths } = context
    for (const record of catalog.codes) {
      yield {
        path: `${paths.short(record.code).slice(paths.home.length)}index.html`,
        type: 'text/html',
        body: () =>
          redirectPage({
            path: paths.code(record.code),
            address: absolute(context, paths.code(record.code)),
            title: titleOf(record),
            description: summaryOf(record),
            preview: absolute(context, paths.preview(previewNameOf(record, catalog.codes.length))),
          }),
      }
    }
  },
}
