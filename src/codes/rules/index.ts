import { remedyPresent, stepsAgreeWithRetry, noEmptyAdvice, noSharedSteps } from './advice.ts'
import { likelihoodHedged } from './certainty.ts'
import { guidesKnown } from './guides.ts'
import { historyConsistent } from './history.ts'
import { messagesTrimmed, textsPlain } from './messages.ts'
import { confusionsMutual, keywordsFit, remediesDiffer, sameMessageCrossReferenced } from './neighbors.ts'
import { abbreviationsUnique, codesSorted, idsUnique } from './order.ts'
import { categoriesKnown, codesKnown, mentionsKnown, sourcesKnown } from './known-ids.ts'
import { outcomeConsistent } from './outcome.ts'
import { causesAndStepsPaired, expectationsSeen } from './pairs.ts'
import { messagesAsPublished, rewordingsDated } from './published.ts'
import type { PublishedTable, RecordedMessages } from './published.ts'
import { repliesSendable } from './replies.ts'
import { notesWritten } from './to-do.ts'
import type { Rule } from './rule.ts'
import { groupsKnown, occurrencesKnown } from './occurrences.ts'
import { sourcesUsed } from './used.ts'
import { noDismissiveWords, notesComplete, sentencesShort, wordsPlain } from './style.ts'

/** What rules compare records with. */
export interface RuleContext {
  /** Ids of existing guides, and their folder */
  readonly guides: { readonly ids: readonly string[]; readonly folder: string }
  /** The vendor's table, where a copy is kept */
  readonly table?: PublishedTable
  /** The messages that were published last, where a ledger is kept */
  readonly recorded?: RecordedMessages
}

/** All rules across records, in any order. */
export function rulesFor({ guides, table, recorded }: RuleContext): readonly Rule[] {
  return [
    ...rules,
    guidesKnown(guides.ids, guides.folder),
    ...(table ? [messagesAsPublished(table)] : []),
    ...(recorded ? [rewordingsDated(recorded)] : []),
  ]
}

/** The rules that need only the file. */
const rules: readonly Rule[] = [
  codesSorted,
  idsUnique,
  abbreviationsUnique,
  categoriesKnown,
  codesKnown,
  mentionsKnown,
  notesWritten,
  sourcesKnown,
  sourcesUsed,
  occurrencesKnown,
  groupsKnown,
  textsPlain,
  messagesTrimmed,
  notesComplete,
  sentencesShort,
  wordsPlain,
  noDismissiveWords,
  remedyPresent,
  stepsAgreeWithRetry,
  causesAndStepsPaired,
  expectationsSeen,
  outcomeConsistent,
  repliesSendable,
  likelihoodHedged,
  noEmptyAdvice,
  noSharedSteps,
  confusionsMutual,
  sameMessageCrossReferenced,
  remediesDiffer,
  keywordsFit,
  historyConsistent,
]
