import type { FileFormat } from '../publishing/published-file.ts'
import { draw } from '../og-image/card.ts'
import { pictureFile } from '../og-image/image-file.ts'
import { picturesOf } from '../og-image/images.ts'

/** The preview images that chats show next to a link. */
export const ogImages: FileFormat = {
  name: 'previews/{name}.png',
  *files({ catalog, title, paths }) {
    for (const { name, card } of picturesOf(catalog, title)) {
      yield {
        path: paths.ogImage(name).slice(paths.home.length),
        type: 'image/png',
        body: () => pictureFile(draw(card)),
      }
    }
  },
}
