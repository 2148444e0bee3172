import { testMutations } from './mutations.ts'

// `tests/all/mutations.test.ts` tries five times as many.
testMutations(1)
