import { formatProblems } from '../src/codes/problems/problem.ts'
import { checkData } from '../src/check.ts'

/** `npm run check`: the data alone. Prints every problem and exits with 1, or says what is there. */
const { problems, said } = checkData()
for (const sentence of said) console.log(sentence)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
}
