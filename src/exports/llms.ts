import { escapeMarkdown } from '../codes/prose/escape.ts'
import { firstSentence } from '../codes/prose/plain.ts'
import { titleOf } from '../codes/title.ts'
import { absolute } from '../publishing/published-file.ts'
import type { SiteContext, FileFormat } from '../publishing/published-file.ts'
import { codeMarkdown, markdownProse } from './markdown.ts'

/** An index for language models, by the llms.txt convention: a title, a summary, and lists of links. */
export const llms: FileFormat = {
  name: 'llms.txt',
  permanent: true,
  files: (context) => [{ path: 'llms.txt', type: 'text/plain', body: () => index(context) }],
}

/** Everything in one file, for models with a large context. */
export const llmsFull: FileFormat = {
  name: 'llms-full.txt',
  permanent: true,
  files: (context) => [{ path: 'llms-full.txt', type: 'text/plain', body: () => full(context) }],
}

function* index(context: SiteContext): Generator<string> {
  const { catalog, paths, guides } = context
  const file = (name: string) => absolute(context, paths.file(name))
  yield head(context)
  for (const { id, title } of catalog.categories) {
    yield `\n## ${escapeMarkdown(title)}\n\n`
    for (const record of catalog.codesOf(id)) {
      const link = `[${escapeMarkdown(titleOf(record))}](${absolute(context, paths.alternate(record.code, 'md'))})`
      yield `- ${link}: ${summary(record.meaning, context)}\n`
    }
  }
  if (guides.length > 0) yield '\n## Guides\n\n'
  for (const { id, title, description } of guides) {
    yield `- [${escapeMarkdown(title)}](${absolute(context, paths.guide(id))}): ${escapeMarkdown(description)}\n`
  }
  yield `
## Optional

- [Everything in one file](${file('llms-full.txt')})
- [All codes as JSON](${file('codes.json')})
- [All codes as CSV](${file('codes.csv')})
- [Replies to customers in every language, as CSV](${file('replies.csv')})
- [All codes as a TypeScript module](${file('return-codes.ts')})
- [All codes as one program for terminal, log and agent (MCP)](${file('status-codes.mjs')})
- [Glossary](${absolute(context, paths.glossary)})
- [Where this comes from](${absolute(context, paths.about)})
`
}

function* full(context: SiteContext): Generator<string> {
  const { catalog, glossary } = context
  yield head(context)
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

function head({ title, description, catalog }: SiteContext): string {
  const { version, updated, codes, site } = catalog
  const shared = new Set(codes.map(({ message }) => message)).size < codes.length
  const reason = `${shared ? 'two codes can share a message and ' : ''}the message at run time can differ`
  return `# ${escapeMarkdown(title)}

> ${escapeMarkdown(description)}

Version ${version} of ${updated}; ${String(codes.length)} codes. The code is in \`${site.envelope.code}\` of a response: look it up by
its number, because ${reason}. ${escapeMarkdown(site.attribution)}
`
}

/** The first sentence, which tells what happened; the link leads to the complete note. */
function summary(meaning: string, context: SiteContext): string {
  return markdownProse(firstSentence(meaning), context)
}
