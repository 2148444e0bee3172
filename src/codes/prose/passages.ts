import type { Path } from '../problems/problem.ts'
import type { Call, Category, Code } from '../schema.ts'

/** A piece of prose in a record, with its path. */
export interface Passage {
  readonly path: Path
  readonly text: string
}

/**
 * All prose of a code, without keywords.
 * @param record the code
 * @param path of the record in the file
 */
export function passagesOf(record: Code, path: Path): Passage[] {
  return [
    { path: [...path, 'effect', 'note'], text: record.effect.note },
    { path: [...path, 'meaning'], text: record.meaning },
    { path: [...path, 'firstLook'], text: record.firstLook },
    ...record.seenAt.flatMap(({ note }, i) =>
      note === undefined ? [] : [{ path: [...path, 'seenAt', i, 'note'], text: note }],
    ),
    ...record.causes.map((text, i) => ({ path: [...path, 'causes', i], text })),
    ...record.remediation.flatMap((step, i) => [
      { path: [...path, 'remediation', i, 'do'], text: step.do },
      ...(step.expect === undefined ? [] : [{ path: [...path, 'remediation', i, 'expect'], text: step.expect }]),
    ]),
    ...(record.example
      ? [
          { path: [...path, 'example', 'caption'], text: record.example.caption },
          ...(record.example.note === undefined
            ? []
            : [{ path: [...path, 'example', 'note'], text: record.example.note }]),
        ]
      : []),
    { path: [...path, 'retryAdvice'], text: record.retryAdvice },
    ...record.confusedWith.map(({ difference }, i) => ({
      path: [...path, 'confusedWith', i, 'difference'],
      text: difference,
    })),
    { path: [...path, 'tellUser'], text: record.tellUser },
    ...(record.tellDeveloper === undefined ? [] : [{ path: [...path, 'tellDeveloper'], text: record.tellDeveloper }]),
    ...record.collect.map((text, i) => ({ path: [...path, 'collect', i], text })),
    ...record.basis.map(({ note }, i) => ({ path: [...path, 'basis', i, 'note'], text: note })),
  ]
}

/** All prose of a category. */
export function passagesOfCategory(category: Category, path: Path): Passage[] {
  return [
    { path: [...path, 'description'], text: category.description },
    { path: [...path, 'common'], text: category.common },
    ...category.checkFirst.map((text, i) => ({ path: [...path, 'checkFirst', i], text })),
    ...(category.groups ?? []).map(({ note }, i) => ({ path: [...path, 'groups', i, 'note'], text: note })),
  ]
}

/** All prose of a call. */
export function passagesOfCall(call: Call, path: Path): Passage[] {
  return [
    ...(['does', 'body', 'answer'] as const).map((field) => ({ path: [...path, field], text: call[field] })),
    ...call.takes.map(({ what }, i) => ({ path: [...path, 'takes', i, 'what'], text: what })),
    ...(call.notes ?? []).map((text, i) => ({ path: [...path, 'notes', i], text })),
    ...call.basis.map(({ note }, i) => ({ path: [...path, 'basis', i, 'note'], text: note })),
  ]
}

/** Split a text into sentences, which never end within backticks. */
export function sentencesIn(text: string): string[] {
  const masked = text.replaceAll(/`[^`]*`/g, (literal) => literal.replaceAll(/[.?!]/g, '·'))
  return masked.split(/(?<=[.?!:;])\s+/).filter((sentence) => sentence.trim() !== '')
}

/** Split a text into words, in lower case and without surrounding punctuation. */
export function proseWordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? []
}
