import { casesSound } from './cases.ts'
import { repliesComplete } from './complete.ts'
import { repliesCurrent } from './current.ts'
import { hintsForeign } from './hints.ts'
import { keywordsSound } from './keywords.ts'
import { lengthsFit } from './length.ts'
import type { ReplyRule } from './rule.ts'
import { scriptRight } from './script.ts'
import { slotsKept } from './slots.ts'
import { wordingOwn } from './wording.ts'

/**
 * All rules for the replies in one language.
 * @param english English words in lower case
 */
export function replyRulesFor(english: ReadonlySet<string>): readonly ReplyRule[] {
  return [...replyRules, hintsForeign(english)]
}

/** The rules that need only the file and the English replies. */
const replyRules: readonly ReplyRule[] = [
  repliesComplete,
  repliesCurrent,
  slotsKept,
  lengthsFit,
  scriptRight,
  wordingOwn,
  keywordsSound,
  casesSound,
]
