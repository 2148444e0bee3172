import { remedyPresent, retryAgrees, stepsHelp, stepsOwn } from './advice.ts'
import { guideIds } from '../../data/guide-files.ts'
import { likelihoodHedged } from './certainty.ts'
import { guidesKnown } from './guides.ts'
import { historyTrue } from './history.ts'
import { messagesTrim, plainText } from './messages.ts'
import { confusionsMutual, keywordsFit, remediesDiffer, twinsNamed } from './neighbours.ts'
import { abbreviationsUnique, codesSortedOnce, idsUnique } from './order.ts'
import { categoriesKnown, codesKnown, sourcesKnown } from './references.ts'
import { outcomeConsistent } from './outcome.ts'
import { causesAndStepsPaired, expectationsSeen } from './pairs.ts'
import { repliesSendable } from './replies.ts'
import type { Rule } from './rule.ts'
import { groupsKnown, sightingsKnown } from './sightings.ts'
import { notesFull, sentencesShort, wordsFit } from './style.ts'

/** All rules across records, in no particular order. */
export const rules: readonly Rule[] = [
  codesSortedOnce,
  idsUnique,
  abbreviationsUnique,
  categoriesKnown,
  codesKnown,
  sourcesKnown,
  sightingsKnown,
  groupsKnown,
  guidesKnown(guideIds),
  plainText,
  messagesTrim,
  notesFull,
  sentencesShort,
  wordsFit,
  remedyPresent,
  retryAgrees,
  causesAndStepsPaired,
  expectationsSeen,
  outcomeConsistent,
  repliesSendable,
  likelihoodHedged,
  stepsHelp,
  stepsOwn,
  confusionsMutual,
  twinsNamed,
  remediesDiffer,
  keywordsFit,
  historyTrue,
]
