import { escapeMarkdown } from '../codes/prose/escape.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'
import { llmsHead } from './llms-head.ts'
import { codeMarkdown, markdownProse } from './markdown.ts'

/** Everything in one file, for models with a large context. */
export const llmsFull: Download = {
  name: 'llms-full.txt',
  permanent: true,
  about: () => ['All notes in one file'],
  files: (context) => [{ path: 'llms-full.txt', type: 'text/plain', body: () => full(context) }],
}

function* full(context: SiteContext): Generator<string> {
  const { catalog, glossary } = context
  yield llmsHead(context)
  for (const category of catalog.categories) {
    const prose = (text: string) => markdownProse(text, context)
    const checks = category.checkFirst.map((text, i) => `${String(i + 1)}. ${prose(text)}\n`).join('')
    yield `\n# ${escapeMarkdown(category.title)}\n\n${prose(category.description)}\n\n${prose(category.common)}\n\n${checks}`
    for (const record of catalog.codesOf(category.id)) yield `\n${codeMarkdown(record, context)}`
  }
  if (glossary.length > 0) yield '\n# Glossary\n\n'
  for (const { term, definition, matters } of glossary) {
    const why = matters === undefined ? '' : ` ${markdownProse(matters, context)}`
    yield `- **${escapeMarkdown(term)}**: ${markdownProse(definition, context)}${why}\n`
  }
}
