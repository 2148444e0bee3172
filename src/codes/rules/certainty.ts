import type { Rule } from './rule.ts'

/** Words of certainty, which need a source. */
const absolute = /\b(always|definitely|undoubtedly|without (any )?doubt|guaranteed?|proves that|it is certain)\b/i

/**
 * What is only likely is not worded as a fact: if no basis names a source, the meaning and the causes contain no words
 * of certainty.
 */
export const likelihoodHedged: Rule = {
  name: 'likelihood-hedged',
  *check({ codes }) {
    for (const { value, path } of codes) {
      if (value.basis.some(({ source }) => source !== undefined)) continue
      const claims = [
        { at: [...path, 'meaning'], text: value.meaning },
        ...value.causes.map((text, i) => ({ at: [...path, 'causes', i], text })),
      ]
      for (const { at, text } of claims) {
        const word = absolute.exec(text)?.[0]
        if (word === undefined) continue
        yield {
          path: at,
          text: `"${word}" states a fact, but no entry in "basis" names a source; say "usually", or name the source`,
        }
      }
    }
  },
}
