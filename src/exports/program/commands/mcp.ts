import { exitCodes } from '../io.ts'
import { serveMcp } from '../mcp/server.ts'
import type { AddCommand } from './command.ts'

/** Serves the look-up to coding agents, by the Model Context Protocol over standard input and output. */
export const mcp: AddCommand = (program, { reference, io, done }) => {
  program
    .command('mcp')
    .description(
      'serve the look-up as tools for a coding agent (Model Context Protocol over standard input and output)',
    )
    .action(async () => {
      // Only this command needs the SDK, which takes longer to load than everything else.
      await serveMcp(reference, io, await import('../third-party/mcp.ts'))
      done(exitCodes.answered)
    })
}
