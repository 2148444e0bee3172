import type { Rule } from './rule.ts'

/**
 * No date is in the future: the newest one is the date of the site, and a year with a typing error would be that for
 * years. What fits on one day fits on every later one.
 * @param latest the last day that is allowed, YYYY-MM-DD
 */
export function datesPassed(latest: string): Rule {
  return {
    name: 'dates-passed',
    perField: true,
    *check({ codes }) {
      for (const { value, path } of codes) {
        for (const [i, { date }] of value.history.entries()) {
          if (date <= latest) continue
          const text = `"date" is ${date}, which is in the future; expected the day of the change`
          yield { path: [...path, 'history', i, 'date'], text }
        }
      }
    },
  }
}
