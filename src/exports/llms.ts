import { escapeMarkdown } from '../codes/prose/escape.ts'
import { firstSentence } from '../codes/prose/plain.ts'
import { titleOf } from '../codes/title.ts'
import { downloadEntries, textOf } from '../publishing/download.ts'
import type { Download } from '../publishing/download.ts'
import { absolute } from '../publishing/published-file.ts'
import type { BuildContext } from '../publishing/published-file.ts'
import { llmsHead } from './llms-head.ts'
import { markdownProse } from './markdown.ts'

/**
 * Makes an index for language models, by the llms.txt convention: a title, a summary, and lists of links.
 * @param downloads the downloads to list
 */
export function llmsFor(downloads: readonly Download[]): Download {
  return {
    name: 'llms.txt',
    permanent: true,
    about: () => ['A list of all notes for language models'],
    files: (context) => [{ path: 'llms.txt', type: 'text/plain', body: () => index(context, downloads) }],
  }
}

function* index(context: BuildContext, downloads: readonly Download[]): Generator<string> {
  const { catalog, glossary, paths, guides } = context
  const link = (path: string) => `[${path}](${absolute(context, paths.file(path))})`
  yield llmsHead(context)
  for (const { id, title } of catalog.categories) {
    yield `\n## ${escapeMarkdown(title)}\n\n`
    for (const record of catalog.codesOf(id)) {
      const address = absolute(context, paths.alternate(record.code, 'md'))
      yield `- [${escapeMarkdown(titleOf(record))}](${address}): ${summary(record.meaning, context)}\n`
    }
  }
  if (guides.length > 0) yield '\n## Guides\n\n'
  for (const { id, title, description } of guides) {
    yield `- [${escapeMarkdown(title)}](${absolute(context, paths.guide(id))}): ${escapeMarkdown(description)}\n`
  }
  yield '\n## Optional\n\n'
  for (const { files, about } of downloadEntries(downloads, context)) {
    yield `- ${files.map(link).join(', ')}: ${escapeMarkdown(textOf(about))}\n`
  }
  if (glossary.length > 0) yield `- [Glossary](${absolute(context, paths.glossary)})\n`
  yield `- [Where this comes from](${absolute(context, paths.about)})\n`
}

/** Returns the first sentence, which tells what happened. The link leads to the complete note. */
function summary(meaning: string, context: BuildContext): string {
  return markdownProse(firstSentence(meaning), context)
}
