import { titleOf } from '../codes/reference.ts'
import { summaryOf } from '../codes/summary.ts'
import { pictureNameOf } from '../previews/pictures.ts'
import { absolute } from './export.ts'
import type { Export } from './export.ts'
import { redirectPage } from './redirect-page.ts'

/**
 * The short link of each code. Codes are digits alone and no page of the site is, so that none collides: the link
 * of a code 404 would be `404/index.html`, beside `404.html`.
 */
export const shortLinks: Export = {
  name: '{code}/',
  *files(edition) {
    const { library, to } = edition
    for (const record of library.codes) {
      yield {
        path: `${to.short(record.code).slice(to.home.length)}index.html`,
        type: 'text/html',
        body: () =>
          redirectPage({
            path: to.code(record.code),
            address: absolute(edition, to.code(record.code)),
            title: titleOf(record),
            description: summaryOf(record),
            image: absolute(edition, to.preview(pictureNameOf(record, library.codes.length))),
          }),
      }
    }
  },
}
