import type { Path } from '../read/problems.ts'
import type { Category, Code } from '../schema.ts'

/** A piece of prose of a record, with its place. */
export interface Passage {
  readonly path: Path
  readonly text: string
}

/**
 * All prose of a code that people read, keywords aside.
 * @param record the code
 * @param path its place in the file
 */
export function passagesOf(record: Code, path: Path): Passage[] {
  return [
    { path: [...path, 'meaning'], text: record.meaning },
    ...record.causes.map((text, i) => ({ path: [...path, 'causes', i], text })),
    ...record.remediation.flatMap((step, i) => [
      { path: [...path, 'remediation', i, 'do'], text: step.do },
      ...(step.expect === undefined ? [] : [{ path: [...path, 'remediation', i, 'expect'], text: step.expect }]),
    ]),
    { path: [...path, 'retryAdvice'], text: record.retryAdvice },
    ...record.confusedWith.map(({ difference }, i) => ({
      path: [...path, 'confusedWith', i, 'difference'],
      text: difference,
    })),
    { path: [...path, 'tellUser'], text: record.tellUser },
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
  ]
}

/** The sentences of a text; what stands in back-ticks never ends one. */
export function sentences(text: string): string[] {
  const whole = text.replaceAll(/`[^`]*`/g, (literal) => literal.replaceAll(/[.?!]/g, '·'))
  return whole.split(/(?<=[.?!:;])\s+/).filter((sentence) => sentence.trim() !== '')
}

/** The words of a text in lower case, without punctuation at their ends. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? []
}
