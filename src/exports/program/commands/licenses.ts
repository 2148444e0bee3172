import { exitCodes, print } from '../io.ts'
import type { AddCommand } from './command.ts'

/** Prints the licenses of the packages whose code is in the program. */
export const licenses: AddCommand = (program, { reference, io, done }) => {
  program
    .command('licenses')
    .description('print the licenses of the packages in this program')
    .action(async () => {
      const texts = reference.licenses.map(
        ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`,
      )
      await print(io.stdout, texts.join(`\n\n${'-'.repeat(80)}\n\n`))
      done(exitCodes.answered)
    })
}
