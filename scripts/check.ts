import { formatProblems } from '../src/codes/problems/problem.ts'
import { checkData } from '../src/check-data.ts'

/** `npm run check`: checks the data only. Prints every problem and exits with 1, or prints a summary. */
const { problems, summary } = checkData()
for (const sentence of summary) console.log(sentence)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
}
