import { titleOf } from '../codes/reference.ts'
import { absolute } from './export.ts'
import type { Edition, Export } from './export.ts'
import { codeMarkdown, escape, markdownProse } from './markdown.ts'

/** The way in for language models, after the llms.txt convention: a title, a summary, and lists of links. */
export const llms: Export = {
  name: 'llms.txt',
  files: (edition) => [{ path: 'llms.txt', type: 'text/plain', body: () => index(edition) }],
}

/** Everything in one file, for a model that takes it whole. */
export const llmsFull: Export = {
  name: 'llms-full.txt',
  files: (edition) => [{ path: 'llms-full.txt', type: 'text/plain', body: () => full(edition) }],
}

function* index(edition: Edition): Generator<string> {
  const { library, to, guides } = edition
  const file = (name: string) => absolute(edition, to.file(name))
  yield head(edition)
  for (const { id, title } of library.categories) {
    yield `\n## ${escape(title)}\n\n`
    for (const record of library.codesOf(id)) {
      const link = `[${escape(titleOf(record))}](${absolute(edition, to.twin(record.code, 'md'))})`
      yield `- ${link}: ${summary(record.meaning, edition)}\n`
    }
  }
  yield '\n## Guides\n\n'
  for (const { id, title, description } of guides) {
    yield `- [${escape(title)}](${absolute(edition, to.guide(id))}): ${escape(description)}\n`
  }
  yield `
## Optional

- [Everything in one file](${file('llms-full.txt')})
- [All codes as JSON](${file('codes.json')})
- [All codes as CSV](${file('codes.csv')})
- [All codes as a TypeScript module](${file('return-codes.ts')})
- [Glossary](${absolute(edition, to.glossary)})
- [Where this comes from](${absolute(edition, to.about)})
`
}

function* full(edition: Edition): Generator<string> {
  const { library, glossary } = edition
  yield head(edition)
  for (const category of library.categories) {
    const prose = (text: string) => markdownProse(text, edition)
    const checks = category.checkFirst.map((text, i) => `${String(i + 1)}. ${prose(text)}\n`).join('')
    yield `\n# ${escape(category.title)}\n\n${prose(category.description)}\n\n${prose(category.common)}\n\n${checks}`
    for (const record of library.codesOf(category.id)) yield `\n${codeMarkdown(record, edition)}`
  }
  if (glossary.length > 0) yield '\n# Glossary\n\n'
  for (const { term, definition, matters } of glossary) {
    const why = matters === undefined ? '' : ` ${markdownProse(matters, edition)}`
    yield `- **${escape(term)}**: ${markdownProse(definition, edition)}${why}\n`
  }
}

function head({ title, description, library }: Edition): string {
  const { version, updated, codes } = library
  return `# ${escape(title)}

> ${escape(description)}

Version ${version} of ${updated}; ${String(codes.length)} codes. The code stands in \`result\` of a response: look it up by its number, because
two codes can share a message and the message at run time can differ. Messages are the vendor's, verbatim; everything
else is guidance of this reference.
`
}

/** The first sentence says what happened; the whole note is a link away. */
function summary(meaning: string, edition: Edition): string {
  const first = /^(?:`[^`]*`|[^`])*?[.?!](?=\s|$)/.exec(meaning)?.[0]
  return markdownProse(first ?? meaning, edition)
}
