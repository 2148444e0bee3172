import { proseWordsIn } from '../prose/passages.ts'
import { findSimilarTexts } from './similar-texts.ts'
import type { Rule } from './rule.ts'
import { isWritten } from './to-do.ts'

/** The share of common word triples above which two remedies are nearly the same. */
export const similarityLimit = 0.4

/** Codes that are confused with each other name each other. */
export const confusionsMutual: Rule = {
  name: 'confusions-mutual',
  *check({ codes }) {
    const byCode = new Map(codes.map(({ value }) => [value.code, value]))
    for (const { value, path } of codes) {
      for (const [i, { code }] of value.confusedWith.entries()) {
        const other = byCode.get(code)
        if (!other || other.confusedWith.some((back) => back.code === value.code)) continue
        const text = `"confusedWith" names code ${String(code)}, which does not name code ${String(value.code)} in turn; add it there or remove it here`
        yield { path: [...path, 'confusedWith', i, 'code'], text }
      }
    }
  },
}

/** Codes with the same message name each other, because the message cannot distinguish them. */
export const sameMessageCrossReferenced: Rule = {
  name: 'same-message-cross-referenced',
  *check({ codes }) {
    const byMessage = Map.groupBy(codes, ({ value }) => value.message)
    for (const { value, path } of codes) {
      for (const { value: other } of byMessage.get(value.message) ?? []) {
        if (other.code === value.code || value.confusedWith.some(({ code }) => code === other.code)) continue
        const text = `code ${String(other.code)} has the same message; expected it in "confusedWith"`
        yield { path: [...path, 'confusedWith'], text }
      }
    }
  },
}

/** No two remedies are nearly the same (Jaccard index of word triples): each is written for its own situation. */
export const remediesDiffer: Rule = {
  name: 'remedies-differ',
  *check({ codes }) {
    const remedies = codes.map(({ value }) =>
      value.remediation.flatMap((step) => [step.do, step.expect ?? ''].filter(isWritten).flatMap(proseWordsIn)),
    )
    for (const { later, earlier, share } of findSimilarTexts(remedies)) {
      const [record, other] = [codes[later], codes[earlier]]
      if (share <= similarityLimit || !record || !other || record.value.code === other.value.code) continue
      const percent = String(Math.round(share * 100))
      const text = `"remediation" reads almost the same as that of code ${String(other.value.code)} (${percent} % of word triples are the same); write it for this situation`
      yield { path: [...record.path, 'remediation'], text }
    }
  },
}

/** A code has 4 to 12 keywords. None appears twice, and none is another code's message. */
export const keywordsFit: Rule = {
  name: 'keywords-fit',
  *check({ codes }) {
    const owner = new Map(codes.map(({ value }) => [proseWordsIn(value.message).join(' '), value.code]))
    for (const { value, path } of codes) {
      const { keywords, code } = value
      const at = [...path, 'keywords']
      if (keywords.length < 4 || keywords.length > 12) {
        yield { path: at, text: `"keywords" has ${String(keywords.length)} entries; expected 4 to 12` }
      }
      const seen = new Set<string>()
      for (const [i, keyword] of keywords.entries()) {
        const key = proseWordsIn(keyword).join(' ')
        const other = owner.get(key)
        if (keyword !== keyword.toLowerCase())
          yield { path: [...at, i], text: `"${keyword}" has capitals; write keywords in lower case` }
        if (seen.has(key)) yield { path: [...at, i], text: `"${keyword}" appears twice; keep one` }
        if (other !== undefined && other !== code) {
          yield {
            path: [...at, i],
            text: `"${keyword}" is the message of code ${String(other)}; choose words that lead here`,
          }
        }
        seen.add(key)
      }
    }
  },
}
