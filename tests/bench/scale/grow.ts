import { randomFrom } from '../search/random.ts'
import type { Code, Reference } from '../../../src/codes/schema.ts'
import { passagesOf, proseWordsIn } from '../../../src/codes/prose/passages.ts'
import { unusualWords } from '../../../src/codes/prose/wording.ts'
import { isVague } from '../../../src/search/english/text.ts'

const firstMade = 10_000

/**
 * A reference of a given size that passes every check: the codes of a real one, and records made from its words.
 * The same on every call with the same arguments.
 */
export function grown(reference: Reference, size: number): Reference {
  const random = randomFrom(size)
  const pick = <T>(list: readonly T[]) => list[random(list.length)] as T
  const vocabulary = vocabularyOf(reference)
  const phrase = (length: number): string => {
    const made = Array.from({ length }, () => pick(vocabulary)).join(' ')
    return unusualWords.test(made) ? phrase(length) : made
  }
  const sentence = (length: number) => `${capital(phrase(length))}.`
  const messages = new Set(reference.codes.map(({ message }) => message))
  const message = (): string => {
    const made = capital(phrase(4))
    if (messages.has(made)) return message()
    messages.add(made)
    return made
  }
  const actors = [...new Set(reference.codes.filter(({ kind }) => kind === 'error').map(({ actor }) => actor))]
  const [template] = reference.codes
  if (!template) throw new Error('There is no record to begin with.')
  const record = (i: number): Code => ({
    ...template,
    code: firstMade + i,
    message: message(),
    kind: 'error',
    category: pick(reference.categories).id,
    actor: pick(actors),
    retry: 'after-fix',
    repeat: 'never',
    effect: { happened: 'nothing', note: sentence(8) },
    meaning: `${sentence(12)} ${sentence(14)}`,
    firstLook: sentence(10),
    seenAt: [{ at: reference.places[0]?.id ?? '', certainty: 'likely' }],
    causes: [sentence(10), sentence(9), sentence(11)],
    remediation: [
      { do: sentence(12), expect: sentence(7), causes: [1] },
      { do: sentence(10), expect: sentence(8), causes: [2] },
      { do: sentence(14), causes: [3] },
    ],
    retryAdvice: sentence(14),
    confusedWith: [],
    keywords: Array.from({ length: 6 }, (_, k) => `${phrase(2)} ${String(i)}${String(k)}`),
    to: template.to,
    tellUser: sentence(15),
    collect: ['Code and message', 'The time with its time zone'],
    basis: [{ type: 'practice', note: sentence(6) }],
    guides: [],
    history: [{ date: '2026-01-01', change: 'added', note: 'Made for a measurement.' }],
  })
  const more = Array.from({ length: Math.max(0, size - reference.codes.length) }, (_, i) => record(i))
  return { ...reference, codes: [...reference.codes, ...more] }
}

/** Words that the rules of the check look for: those of mentions of codes, of certainty and of a second outcome. */
const read = /^(codes?|always|definitely|guaranteed?|otherwise|if)$/

/**
 * Plain words of the notes: no literals, no numbers, no words that the rules of the check look for, and none that the
 * look-up ignores, because it could not find a message of such words.
 */
function vocabularyOf({ codes }: Reference): string[] {
  const prose = codes.flatMap((code) => passagesOf(code, []).map(({ text }) => text.replaceAll(/`[^`]*`/g, ' ')))
  const isPlain = (word: string) => /^[a-z]{3,12}$/.test(word) && !read.test(word) && !isVague(word)
  const counted = new Set(prose.flatMap(proseWordsIn).filter(isPlain))
  return [...counted].sort()
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
