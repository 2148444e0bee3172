import { existsSync, readFileSync } from 'node:fs'
import type { Code } from '../../../src/codes/schema.ts'
import { pastesOf } from './pastes.ts'
import type { Goal, Question, QuerySet } from './questions.ts'
import { randomFrom } from './random.ts'
import { envelope, logLine } from './responses.ts'
import { unfinished, withError, withErrors } from './typing.ts'
import { noCodes } from './without-code.ts'

/**
 * All query sets of a folder. Typing errors are made from a seed: one for training, another for held-out sets.
 * @param folder the folder of the hand-written queries: `training` or `held-out`
 */
export function querySets(codes: readonly Code[], seed: number, folder: 'training' | 'held-out'): QuerySet[] {
  const written = (name: string): Question[] =>
    read(`${folder}/${name}`).map(({ query = '', codes: wanted = [] }) => ({ query, codes: wanted }))
  const random = randomFrom(seed)
  const say = (code: number) => codes.find((record) => record.code === code)?.message ?? ''
  const byMessage = Map.groupBy(codes, ({ message }) => message)
  const withBoth = (question: Question): Question[] => {
    const messages = new Set(question.codes.map((code) => codes.find((record) => record.code === code)?.message))
    return messages.size > 1 ? [{ ...question, all: true }] : []
  }
  const withAll = (question: Question): Question => (question.codes.length > 1 ? { ...question, all: true } : question)
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
      pastesOf(say).map(({ text, codes: found }) => ({ query: text, codes: found.slice(0, 1) })),
    ),
    set('words that mean it', [85, 95], written('words')),
    set('short words', [92, 98], written('short')),
    set('tickets', [85, 97], written('tickets')),
    set('stacks, logs and dumps', [99], written('stacks')),
    set('two codes in one text', [100], [...written('stacks'), ...written('two-codes')].flatMap(withBoth)),
    // Written for training: one format per text, sentences full of numbers, messages as people and scanners distort
    // them.
    set('formats', [100], written('formats').map(withAll)),
    set('notations', [99], written('notations').map(withAll)),
    set('sentences', [95], written('sentences').map(withAll)),
    set('changed messages', [90], written('messages').map(withAll)),
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
