import type { Export } from '../publishing/export.ts'
import { codeMarkdown } from './markdown.ts'

/** Each code's note as Markdown, with its address and the version. */
export const codeMarkdownFiles: Export = {
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
