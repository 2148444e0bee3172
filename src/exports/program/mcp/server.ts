import type { Io } from '../io.ts'
import type { ProgramReference } from '../reference.ts'
import type * as Sdk from '../third-party/mcp.ts'
import { addResources } from './resources.ts'
import { addTools } from './tools.ts'

/**
 * Serve the reference until the client closes the input.
 * @param io its standard output then carries only the protocol
 * @param sdk the loaded SDK
 */
export async function serveMcp(reference: ProgramReference, { stdin, stdout }: Io, sdk: typeof Sdk): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    stdin.once('close', resolve).once('end', resolve)
  })
  // Each answer that waits for a slow client adds a listener to the output. Above ten, Node would warn of a leak.
  stdout.setMaxListeners(0)
  sdk.serveStdio(() => serverOf(reference, sdk), { transport: new sdk.StdioServerTransport(stdin, stdout) })
  await closed
}

/** Makes a server with the tools and resources of a reference, not yet connected. */
function serverOf(reference: ProgramReference, sdk: typeof Sdk): Sdk.McpServer {
  const { catalog, title, description } = reference
  const server = new sdk.McpServer(
    { name: 'status-codes', title, version: catalog.version },
    {
      instructions:
        `${description} Look up a status code before you write code that handles it or give advice about it: whether a ` +
        'call may be repeated differs from code to code. If a number is not a status code, the tools say so; do not ' +
        'substitute a nearby code.',
    },
  )
  addTools(server, reference, sdk)
  addResources(server, reference, sdk)
  return server
}
