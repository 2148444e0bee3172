import { loadGlossary } from '../src/codes/glossary.ts'
import { DataError } from '../src/codes/problems.ts'
import { loadLibrary } from '../src/codes/reference.ts'

/** `npm run check`: the data alone. Prints every problem and exits with 1, or says what is there. */
const checks = [
  () => {
    const { codes, categories, version } = loadLibrary()
    return `${String(codes.length)} codes in ${String(categories.length)} categories, version ${version}: no problems.`
  },
  () => `${String(loadGlossary().length)} terms in the glossary: no problems.`,
]

for (const check of checks) {
  try {
    console.log(check())
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
