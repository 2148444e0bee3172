import { DataError } from '../src/codes/problems.ts'
import { loadLibrary } from '../src/codes/reference.ts'

/** `npm run check`: the data alone. Prints every problem and exits with 1, or says what is there. */
try {
  const { codes, categories, version } = loadLibrary()
  console.log(
    `${String(codes.length)} codes in ${String(categories.length)} categories, version ${version}: no problems.`,
  )
} catch (error) {
  if (!(error instanceof DataError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
