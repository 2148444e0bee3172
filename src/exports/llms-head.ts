import { counted } from '../codes/counted.ts'
import { escapeMarkdown } from '../codes/prose/escape.ts'
import type { SiteContext } from '../publishing/published-file.ts'

/** The beginning of both files for language models: title, summary, version, and how to look up a code. */
export function llmsHead({ title, description, catalog }: SiteContext): string {
  const { version, updated, codes, site } = catalog
  const shared = new Set(codes.map(({ message }) => message)).size < codes.length
  const reason = shared ? ', because two codes can share a message' : ', not by its message'
  return `# ${escapeMarkdown(title)}

> ${escapeMarkdown(description)}

Version ${version} of ${updated}; ${counted(codes.length, 'code')}. The code is in \`${site.envelope.code}\` of a response: look it up by
its number${reason}. ${escapeMarkdown(site.attribution)}
`
}
