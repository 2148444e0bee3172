import { testMutations } from './mutations.ts'

// `tests/all/mutations.test.ts` tries ten times as many.
testMutations(1)
