import './node-20.ts'
import { unpack } from './program-data.ts'
import { referenceOf } from './reference.ts'
import { run } from './run.ts'

/** The packed data, which the build adds to the program; see `unpack`. */
declare function packedData(): string

// A reader such as `head` closes the pipe when it has read enough. That is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { stdin, stdout, stderr, env } = process
const io = {
  stdin,
  stdout,
  stderr,
  env,
  onInterrupt: (listener: () => void) => {
    process.once('SIGINT', listener)
  },
}
process.exitCode = await run(process.argv.slice(2), referenceOf(unpack(packedData())), io)
