import type { Rule } from './rule.ts'

/** A history begins with `added`, is in order of time, and agrees with `retired` and with former messages. */
export const historyConsistent: Rule = {
  name: 'history-consistent',
  *check({ codes }) {
    for (const { value, path } of codes) {
      const { history, retired } = value
      const at = [...path, 'history']
      if (history[0]?.change !== 'added')
        yield { path: at, text: '"history" does not begin with "added"; expected that change first' }
      for (const [i, entry] of history.entries()) {
        const before = history[i - 1]
        if (before && entry.date < before.date) {
          yield {
            path: [...at, i, 'date'],
            text: `${entry.date} follows ${before.date}; expected the oldest change first`,
          }
        }
        if (i > 0 && entry.change === 'added') {
          yield { path: [...at, i, 'change'], text: '"added" appears again; expected it once, as the first change' }
        }
        if (entry.formerMessage !== undefined && entry.change !== 'reworded') {
          yield {
            path: [...at, i],
            text: `"formerMessage" is set on a "${entry.change}" entry; expected it on "reworded" only: remove it`,
          }
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
      if (retired && last?.change === 'retired' && last.date !== retired.since) {
        yield {
          path: [...path, 'retired', 'since'],
          text: `"since" is ${retired.since}, but "history" says ${last.date}; expected the same day`,
        }
      }
      if (!retired && last?.change === 'retired') {
        yield { path: at, text: '"history" ends with "retired", but "retired" is not set; add it' }
      }
    }
  },
}
