import { existsSync, readFileSync } from 'node:fs'
import type { Code } from '../../../src/codes/schema.ts'
import { pastes } from './pastes.ts'
import type { Goal, Question, QuerySet } from './questions.ts'
import { randomFrom } from './random.ts'

/**
 * All query sets that a folder has. Those with typing errors come from a seed: one for training, another for held-out sets.
 * @param folder of what people wrote: `training` or `held-out`
 */
export function querySets(codes: readonly Code[], seed: number, folder: 'training' | 'held-out'): QuerySet[] {
  const written = (name: string): Question[] =>
    read(`${folder}/${name}`).map(({ query = '', codes: wanted = [] }) => ({ query, codes: wanted }))
  const random = randomFrom(seed)
  const byMessage = Map.groupBy(codes, ({ message }) => message)
  const withBoth = (question: Question): Question[] => {
    const messages = new Set(question.codes.map((code) => codes.find((record) => record.code === code)?.message))
    return messages.size > 1 ? [{ ...question, all: true }] : []
  }
  const about = (make: (record: Code) => string | undefined): Question[] =>
    codes.flatMap((record) => {
      const query = make(record)
      const same = byMessage.get(record.message) ?? [record]
      return query === undefined ? [] : [{ query, codes: same.map(({ code }) => code) }]
    })
  const exact = (make: (record: Code) => string): Question[] =>
    codes.map((record) => ({ query: make(record), codes: [record.code] }))
  const wrap = ['error #', '##', 'E#', '0#', 'result=#', 'code: #', 'what is error code #?', '[#]', 'err_#']
  const set = (
    name: string,
    [first, three, silent]: readonly [first: number, three?: number | undefined, silent?: number],
    questions: readonly Question[],
  ): QuerySet => ({
    name,
    goal: { first, ...(three !== undefined && { three }), ...(silent !== undefined && { silent }) } satisfies Goal,
    questions,
  })
  const sets = [
    set(
      'number',
      [100],
      exact(({ code }) => String(code)),
    ),
    set(
      'wrapped number',
      [100],
      codes.flatMap(({ code }) => wrap.map((form) => ({ query: form.replace(/#(?!#)/, String(code)), codes: [code] }))),
    ),
    set(
      'message',
      [100],
      about(({ message }) => message),
    ),
    set(
      'upper case',
      [100],
      about(({ message }) => message.toUpperCase()),
    ),
    set(
      'one typing error',
      [99],
      about(({ message }) => withError(message, random)),
    ),
    set(
      'last word unfinished',
      [99],
      about(({ message }) => unfinished(message)),
    ),
    set(
      'words reversed',
      [99],
      about(({ message }) => message.split(' ').reverse().join(' ')),
    ),
    set(
      'an error in each longer word',
      [97],
      about(({ message }) => withErrors(message, random)),
    ),
    set(
      'pasted with message',
      [100],
      exact(({ code, message }) => envelope(code, message, random)),
    ),
    set(
      'pasted without message',
      [100],
      exact(({ code }) => envelope(code, undefined, random)),
    ),
    set(
      'log line',
      [100],
      exact(({ code, message }) => logLine(code, message, random)),
    ),
    set(
      'pasted by hand',
      [100],
      pastes.map(({ text, codes: found }) => ({ query: text, codes: found.slice(0, 1) })),
    ),
    set('words that mean it', [85, 95], written('words')),
    set('short words', [92, 98], written('short')),
    set('tickets', [85, 97], written('tickets')),
    set('stacks, logs and dumps', [99], written('stacks')),
    set('two codes in one text', [100], written('stacks').flatMap(withBoth)),
    set('out of domain', [97, undefined, 85], written('foreign')),
    set('Malay', [85, 97], written('ms')),
    set('Malay, out of domain', [97, undefined, 85], written('ms-foreign')),
    set('Chinese', [85, 97], written('zh')),
    set('Chinese, out of domain', [97, undefined, 85], written('zh-foreign')),
    set(
      'identical messages',
      [100],
      [...byMessage.values()]
        .filter((same) => same.length > 1)
        .map((same) => {
          return { query: same[0]?.message ?? '', codes: same.map(({ code }) => code), all: true }
        }),
    ),
    set(
      'no code, nonsense, out of domain',
      [100],
      [...read('none').map(({ query = '' }) => ({ query, codes: [] })), ...noCodes(codes, random)],
    ),
  ]
  return sets.filter(({ questions }) => questions.length > 0)
}

function read(name: string): Partial<Question>[] {
  const file = new URL(`${name}.json`, import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Question>[]) : []
}

function noCodes(codes: readonly Code[], random: (limit: number) => number): Question[] {
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

const longer = /\p{L}{4,}/gu

function withError(message: string, random: (limit: number) => number): string | undefined {
  const words = [...message.matchAll(longer)]
  const word = words[random(Math.max(1, words.length))]
  return word && message.slice(0, word.index) + mistyped(word[0], random) + message.slice(word.index + word[0].length)
}

function withErrors(message: string, random: (limit: number) => number): string {
  return message.replace(/\p{L}{5,}/gu, (word) => mistyped(word, random))
}

function mistyped(word: string, random: (limit: number) => number): string {
  const at = random(word.length - 1)
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(random(26))
  const kinds = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ]
  return kinds[random(4)] ?? word
}

function unfinished(message: string): string | undefined {
  const last = /\p{L}{4,}$/u.exec(message)
  return last ? message.slice(0, last.index + Math.ceil(last[0].length / 2)) : undefined
}

function envelope(code: number, message: string | undefined, random: (limit: number) => number): string {
  const hex = Array.from({ length: 40 }, () => '0123456789abcdef'.charAt(random(16))).join('')
  const text = message === undefined ? '' : `,"message":${JSON.stringify(message)}`
  return (
    [
      `{"result":${String(code)}${text},"data":"${hex}","mac":"${hex}"}`,
      `{\n  "httpStatus": 200,\n  "result": "${String(code)}"${text},\n  "page": ${String(random(99))}\n}`,
      `<response><id>${String(random(99))}</id><result>${String(code)}</result>${message === undefined ? '' : `<message>${message}</message>`}</response>`,
      `HTTP/1.1 200 OK\nDate: Sun, 22 Nov 2026 10:11:${String(10 + random(49))} GMT\nContent-Length: ${String(random(200))}\n\n{"result":${String(code)}${text}}`,
    ][random(4)] ?? ''
  )
}

function logLine(code: number, message: string, random: (limit: number) => number): string {
  const time = `2026-11-22 10:${String(10 + random(49))}:${String(10 + random(49))},${String(100 + random(899))}`
  return (
    [
      `${time} [http-nio-8080-exec-${String(random(30))}] ERROR c.e.Sign:${String(random(200))} - code=${String(code)}, ${message}`,
      `${time} ERROR call failed with code ${String(code)} after ${String(random(900))} ms`,
      `${time} WARN [worker-${String(random(30))}] ${String(code)} ${message} (attempt ${String(random(5))})`,
      `SignException: error ${String(code)}: ${message}\n    at send (/srv/sign.js:${String(random(99))}:15)`,
    ][random(4)] ?? ''
  )
}
