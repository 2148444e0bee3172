import type { Export } from './export.ts'
import { draw } from '../previews/card.ts'
import { pictureFile } from '../previews/picture-file.ts'
import { picturesOf } from '../previews/pictures.ts'

/** The pictures that chats show beside a link. */
export const previews: Export = {
  name: 'previews/{name}.png',
  *files({ library, title, to }) {
    for (const { name, card } of picturesOf(library, title)) {
      yield {
        path: to.preview(name).slice(to.home.length),
        type: 'image/png',
        body: () => pictureFile(draw(card)),
      }
    }
  },
}
