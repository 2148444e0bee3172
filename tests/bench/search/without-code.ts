import type { Code } from '../../../src/codes/schema.ts'
import type { Question } from './questions.ts'

/** Queries without an answer: numbers between codes, nonsense, and questions about other subjects. */
export function noCodes(codes: readonly Code[], random: (limit: number) => number): Question[] {
  const known = new Set(codes.map(({ code }) => code))
  const letters = 'bcdfghjklmnpqrstvwxz'
  const numbers = Array.from({ length: 40 }, (_, i) => random(i % 2 === 0 ? 3000 : 100_000)).filter(
    (number) => !known.has(number),
  )
  const nonsense = Array.from({ length: 30 }, () =>
    Array.from({ length: 5 + random(5) }, (_, i) =>
      i % 3 === 1 ? 'aeiouy'.charAt(random(6)) : letters.charAt(random(20)),
    ).join(''),
  )
  const fields = [
    'football results',
    'apple pie recipe',
    'flight to lisbon delayed',
    'how tall is the eiffel tower',
    'brake pads worn',
    'symptoms of flu',
    'mortgage rates 2026',
    'dog barking at night',
    'paint for wooden fence',
    'chess openings',
    'segmentation fault in kernel module',
    'docker image pull backoff',
    'css grid alignment',
    'git rebase conflict',
    'printer out of paper',
    'netflix series',
    'sunscreen for kids',
    'yoga class near me',
    'tyre pressure',
    'coffee grinder settings',
  ]
  return [
    ...numbers.map((number, i) => (i % 3 === 0 ? `error ${String(number)}` : String(number))),
    ...nonsense,
    ...fields,
  ].map((query) => ({ query, codes: [] }))
}
