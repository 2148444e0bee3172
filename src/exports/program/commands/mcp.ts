import { exitCodes } from '../io.ts'
import type { AddCommand } from './command.ts'

/** Serves the look-up to coding agents, by the Model Context Protocol over standard input and output. */
export const mcp: AddCommand = (program, { reference, io, done }) => {
  program
    .command('mcp')
    .description(
      'serve the look-up as tools for a coding agent (Model Context Protocol over standard input and output)',
    )
    .action(async () => {
      const { serve } = await import('../mcp/server.ts')
      await serve(reference, io)
      done(exitCodes.answered)
    })
}
