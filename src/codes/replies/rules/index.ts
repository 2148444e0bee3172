import { casesSound } from './cases.ts'
import { repliesComplete } from './complete.ts'
import { repliesCurrent } from './current.ts'
import { keywordsSound } from './keywords.ts'
import { lengthsFit } from './length.ts'
import type { ReplyRule } from './rule.ts'
import { scriptRight } from './script.ts'
import { slotsKept } from './slots.ts'
import { wordingOwn } from './wording.ts'

/** All rules for the replies of a language. */
export const replyRules: readonly ReplyRule[] = [
  repliesComplete,
  repliesCurrent,
  slotsKept,
  lengthsFit,
  scriptRight,
  wordingOwn,
  keywordsSound,
  casesSound,
]
