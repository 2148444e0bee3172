import { titleOf } from '../../../codes/title.ts'
import { firstSentence, plainText } from '../../../codes/prose/plain.ts'
import { absolute } from '../../../publishing/published-file.ts'
import { codeMarkdown } from '../../markdown.ts'
import type { ProgramReference } from '../reference.ts'
import type * as Sdk from '../third-party/mcp.ts'

const mimeType = 'text/markdown'

/** Adds the notes of all codes and the guides, with the same addresses as on the site. */
export function addResources(server: Sdk.McpServer, reference: ProgramReference, sdk: typeof Sdk): void {
  const { catalog, paths, guides } = reference
  const addressOf = (code: number) => absolute(reference, paths.alternate(code, 'md'))

  server.registerResource(
    'code',
    new sdk.ResourceTemplate(addressTemplate(addressOf), {
      list: () => ({
        resources: catalog.codes.map((record) => ({
          uri: addressOf(record.code),
          name: titleOf(record),
          description: plainText(firstSentence(record.meaning)),
          mimeType,
        })),
      }),
      complete: {
        code: (start) => catalog.codes.map(({ code }) => String(code)).filter((code) => code.startsWith(start)),
      },
    }),
    { title: 'The note on a status code', description: 'The content of the page about the code', mimeType },
    (uri, { code }) => {
      const record = catalog.find(Number(code))
      if (!record) throw new sdk.ResourceNotFoundError(uri.href, `No code ${String(code)}.`)
      return { contents: [{ uri: uri.href, mimeType, text: codeMarkdown(record, reference) }] }
    },
  )

  for (const { id, title, description, text } of guides) {
    if (text === undefined) continue
    const uri = absolute(reference, paths.guide(id))
    server.registerResource(id, uri, { title, description, mimeType }, () => ({ contents: [{ uri, mimeType, text }] }))
  }
}

/** The address of a note with a placeholder for the number. */
function addressTemplate(addressOf: (code: number) => string): string {
  return addressOf(0).replace(/0(?=\.\w+$)/, '{code}')
}
