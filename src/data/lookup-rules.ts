import { quote } from '../codes/problems/problem.ts'
import type { NamedFinding } from '../codes/problems/problem.ts'

/** `cases.json`: for each code, descriptions by people who do not know its message. */
type Cases = Readonly<Record<string, readonly string[]>>

/** Find descriptions that appear twice: a description that fits two codes finds neither. */
export function findRepeatedCases(cases: Cases): NamedFinding[] {
  const owners = new Map<string, string>()
  return Object.entries(cases).flatMap(([code, texts]) =>
    texts.flatMap((text, i) => {
      const owner = owners.get(text.toLowerCase())
      owners.set(text.toLowerCase(), code)
      if (owner === undefined) return []
      const advice =
        owner === code ? 'appears twice; keep one' : `is a case of code ${owner} too; keep it where it fits better`
      return [{ path: [code, i], text: `${quote(text)} ${advice}`, rule: 'cases-unique' }]
    }),
  )
}

/** Find texts about other subjects that appear twice or also describe a code: they would teach the look-up nothing. */
export function findRepeatedTexts(texts: readonly string[], cases: Cases): NamedFinding[] {
  const owners = new Map(
    Object.entries(cases).flatMap(([code, own]) => own.map((text): [string, string] => [text.toLowerCase(), code])),
  )
  const seen = new Set<string>()
  return texts.flatMap((text, i) => {
    const key = text.toLowerCase()
    const owner = owners.get(key)
    const isRepeated = seen.has(key)
    seen.add(key)
    if (owner === undefined && !isRepeated) return []
    const advice =
      owner === undefined ? 'appears twice; keep one' : `is a case of code ${owner}; remove it here or there`
    return [{ path: [i], text: `${quote(text)} ${advice}`, rule: 'texts-unique' }]
  })
}
