import { counted } from '../counted.ts'

/** A problem in a data file: where it is and how to fix it. */
export interface Problem {
  /** The path of the file as a person would type it */
  readonly file: string
  /** 1-based; 0 if the problem is the file itself */
  readonly line: number
  /** 1-based, in UTF-16 units as in editors; 0 if the problem is the file itself */
  readonly column: number
  /** The record it belongs to, such as `code 22` */
  readonly where?: string
  /** What was found, what is expected, and how to fix it */
  readonly text: string
  /** The rule that found it, such as `sentences-short`; none if a file is unreadable or does not fit its schema */
  readonly rule?: string
}

/** A path in a JSON value: keys and indexes from the root. */
export type Path = readonly (string | number)[]

/** What a rule found, before its line and column are known. */
export interface Finding {
  /** Where in the file */
  readonly path: Path
  /** What was found, what is expected, how to fix it */
  readonly text: string
}

/** A finding with the name of its rule, where several rules are checked together. */
export interface NamedFinding extends Finding {
  readonly rule: string
}

/**
 * Format a problem as one line, in the `file:line:column` form that editors and terminals make clickable.
 * @returns for example `data/codes.json:412:16 code 22: "keywords" has 3 entries; expected 4 to 12 [keywords-fit]`
 */
export function formatProblem({ file, line, column, where, text, rule }: Problem): string {
  const message = rule === undefined ? text : `${text} [${rule}]`
  if (line === 0) return `${file}: ${message}`
  const place = `${file}:${String(line)}:${String(column)}`
  return where ? `${place} ${where}: ${message}` : `${place} ${message}`
}

/**
 * Format problems: their number, then a line for each.
 * @param outcome the consequence, which follows the number
 */
export function formatProblems(problems: readonly Problem[], outcome = ''): string {
  return `${counted(problems.length, 'problem')} in the data${outcome}.\n${problems.map(formatProblem).join('\n')}`
}

/** Thrown if data cannot be used; contains every problem in the order of the file. */
export class DataError extends Error {
  readonly problems: readonly Problem[]

  /** @param problems at least one */
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems, '; nothing was built'))
    this.name = 'DataError'
    // A stack trace is useless to people who edit data, and Astro would print it below the problems.
    this.stack = ''
    this.problems = problems
  }
}

/**
 * Format a path.
 * @returns for example `remediation[0].do`; the empty string for the root
 */
export function formatPath(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${String(key)}]` : i === 0 ? key : `.${key}`)).join('')
}

/**
 * Format a value as it is in the file, shortened to fit on a line.
 * @param value any JSON value
 */
export function quote(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : value === undefined ? 'nothing' : JSON.stringify(value)
  // JSON does not escape these characters, and a terminal must not interpret the content of a file.
  const text = json.replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `a`, `a or b`, `a, b or c`. */
export function listOptions(options: readonly string[]): string {
  const last = options.at(-1) ?? ''
  return options.length < 2 ? last : `${options.slice(0, -1).join(', ')} or ${last}`
}
