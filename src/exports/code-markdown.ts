import type { FileFormat } from '../publishing/published-file.ts'
import { codeMarkdown } from './markdown.ts'

/** Each code's note as Markdown, with its address and the version. */
export const codeMarkdownFiles: FileFormat = {
  name: 'codes/{code}.md',
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
