import type { FileFormat } from '../publishing/published-file.ts'
import { treeOf } from '../previews/layout.ts'
import { previewFile } from '../previews/preview-file.ts'
import { previewsOf } from '../previews/previews.ts'

/** The previews that chats show next to a link: pictures. */
export const previewFiles: FileFormat = {
  name: 'previews/{name}.png',
  *files({ catalog, title, paths }) {
    for (const { name, content } of previewsOf(catalog, title)) {
      yield {
        path: paths.preview(name).slice(paths.home.length),
        type: 'image/png',
        body: () => previewFile(treeOf(content)),
      }
    }
  },
}
