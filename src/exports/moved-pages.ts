import { listRedirects } from '../codes/redirects.ts'
import { sitePicture } from '../previews/pictures.ts'
import { absolute } from './export.ts'
import type { Export } from './export.ts'
import { redirectPage } from './redirect-page.ts'

/** A page at each former address of a page that has moved. */
export const movedPages: Export = {
  name: 'former addresses',
  *files(edition) {
    const { to } = edition
    for (const { from, to: target } of listRedirects()) {
      const path = to.file(target)
      yield {
        path: `${from}index.html`,
        type: 'text/html',
        body: () =>
          redirectPage({
            path,
            address: absolute(edition, path),
            title: edition.title,
            description: edition.description,
            image: absolute(edition, to.preview(sitePicture)),
          }),
      }
    }
  },
}
