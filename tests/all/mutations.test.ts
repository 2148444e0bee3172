import { testMutations } from '../unit/codes/read/mutations.ts'

testMutations(10)
