import type { Rule } from './rule.ts'

/** A history begins with `added`, goes forward in time, and agrees with `retired` and with former messages. */
export const historyTrue: Rule = {
  name: 'histories hold together',
  *check({ codes }) {
    for (const { value, path } of codes) {
      const { history, retired } = value
      const at = [...path, 'history']
      if (history[0]?.change !== 'added')
        yield { path: at, text: '"history" begins with something else; expected "added" first' }
      for (const [i, entry] of history.entries()) {
        const before = history[i - 1]
        if (before && entry.date < before.date) {
          yield {
            path: [...at, i, 'date'],
            text: `${entry.date} comes after ${before.date}; expected the oldest change first`,
          }
        }
        if (entry.formerMessage !== undefined && entry.change !== 'reworded') {
          yield { path: [...at, i], text: `"formerMessage" stands at "${entry.change}"; it belongs to "reworded"` }
        }
        if (entry.change === 'reworded' && entry.formerMessage === undefined) {
          yield {
            path: [...at, i],
            text: '"reworded" without "formerMessage"; give the message until then, so that it stays findable',
          }
        }
      }
      const last = history.at(-1)
      if (retired && last?.change !== 'retired') {
        yield {
          path: [...path, 'retired'],
          text: '"retired" is set, but "history" does not end with "retired"; add that entry',
        }
      }
      if (!retired && last?.change === 'retired') {
        yield { path: at, text: '"history" ends with "retired", but "retired" is not set; add it' }
      }
    }
  },
}
