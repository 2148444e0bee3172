import type { Download } from '../publishing/download.ts'
import { codeMarkdown } from './markdown.ts'

/** Each code's note as Markdown, with its address and the version. */
export const codeMarkdownFiles: Download = {
  name: 'codes/{code}.md',
  about: () => ['The note of one code as Markdown'],
  *files(context) {
    for (const record of context.catalog.codes) {
      yield {
        path: `codes/${String(record.code)}.md`,
        type: 'text/markdown',
        body: () => codeMarkdown(record, context),
      }
    }
  },
}
