import type { Rule } from './rule.ts'

/** Every cause has a step that tests or fixes it, every step names its causes, and prevention comes last. */
export const causesAndStepsPaired: Rule = {
  name: 'causes-and-steps-paired',
  *check({ codes }) {
    for (const { value, path } of codes) {
      const named = new Set<number>()
      let afterPrevention = false
      for (const [i, { causes, prevention }] of value.remediation.entries()) {
        const at = [...path, 'remediation', i]
        if (prevention) {
          afterPrevention = true
          if (causes)
            yield {
              path: [...at, 'causes'],
              text: 'a step marked as "prevention" names no causes; remove one of the two',
            }
          continue
        }
        if (afterPrevention) yield { path: at, text: 'this step comes after one marked as "prevention"; move it up' }
        if (!causes) {
          yield {
            path: at,
            text: 'this step names no cause; list in "causes" which it tests or fixes, or mark it as "prevention"',
          }
        }
        for (const [j, cause] of (causes ?? []).entries()) {
          named.add(cause)
          if (cause <= value.causes.length) continue
          const text = `this step names cause ${String(cause)}; expected a number from 1 to ${String(value.causes.length)}`
          yield { path: [...at, 'causes', j], text }
        }
      }
      for (const i of value.causes.keys()) {
        if (named.has(i + 1)) continue
        const text = `no step names cause ${String(i + 1)}; add a step that tests or fixes it, or remove the cause`
        yield { path: [...path, 'causes', i], text }
      }
    }
  },
}

/** The expected result of a step is a single observation, without a condition or a second outcome. */
export const expectationsSeen: Rule = {
  name: 'expectations-seen',
  *check({ codes }) {
    for (const { value, path } of codes) {
      for (const [i, { expect = '' }] of value.remediation.entries()) {
        const at = [...path, 'remediation', i, 'expect']
        if (/^\W*if\b/i.test(expect)) {
          yield { path: at, text: '"expect" begins with "If"; say what the reader sees if this cause was the one' }
        } else if (/\botherwise\b/i.test(expect)) {
          yield {
            path: at,
            text: '"expect" gives two outcomes ("otherwise"); keep what is seen if this cause was the one',
          }
        }
      }
    }
  },
}
