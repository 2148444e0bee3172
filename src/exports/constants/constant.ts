import { kinds, repeats, retryPolicies } from '../../codes/schema.ts'
import { constantNames } from '../../codes/constant-names.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import { exportNames } from './names.ts'
import type { ExportNames } from './names.ts'

/** A code as a constant of a programming language. */
export interface Constant {
  /** Such as `WRONG_PASSWORD`: the same in every language, and permanent */
  readonly name: string
  readonly code: number
  /** Verbatim: any characters */
  readonly message: string
  readonly kind: string
  readonly category: string
  readonly actor: string
  readonly retry: string
  readonly repeat: string
  /** The absolute address of the code's page */
  readonly url: string
  /** The day on which the API stopped returning it, YYYY-MM-DD */
  readonly retired?: string
}

/** The content of a file of constants. */
export interface ConstantsFile {
  /** What the file, the type of a code and the table are called */
  readonly names: ExportNames
  readonly constants: readonly Constant[]
  /** One line about the file: what it is, its origin and version */
  readonly title: string
  readonly version: string
  readonly updated: string
  /** The enumerations that the constants use, with their documentation */
  readonly words: readonly {
    readonly type: 'Kind' | 'Retry' | 'Repeat'
    readonly doc: string
    readonly values: readonly string[]
  }[]
}

/** A programming language that constants are written in. */
export interface TargetLanguage {
  /** The name that readers know, such as `Python` */
  readonly name: string
  /** Returns the name of the file */
  readonly file: (names: ExportNames) => string
  /** What the file contains and for which version, in a few words */
  readonly about: string
  /** The largest number of codes that compiles; missing if there is no limit */
  readonly maxCodes?: number
  readonly write: (set: ConstantsFile) => string
}

/** The constants of a reference, ascending by code. */
export function constantsOf(context: SiteContext): ConstantsFile {
  const { catalog, paths, title } = context
  const { version, updated, codes } = catalog
  const names = constantNames(codes, context.constantNames)
  return {
    names: exportNames(catalog.site.exportName),
    constants: codes.map(({ code, message, kind, category, actor, retry, repeat, retired }) => ({
      ...{ name: names.get(code) ?? '', code, message, kind, category, actor, retry, repeat },
      url: absolute(context, paths.code(code)),
      ...(retired && { retired: retired.since }),
    })),
    title: oneLine(`${title}, version ${version} of ${updated}: ${absolute(context, paths.home)}`),
    version,
    updated,
    words: [
      { type: 'Kind', doc: 'What kind of result a code reports.', values: kinds },
      {
        type: 'Retry',
        doc: 'What to do with the call; verify: look first, then it may count as done.',
        values: retryPolicies,
      },
      { type: 'Repeat', doc: 'Whether a program may make the same call again by itself.', values: repeats },
    ],
  }
}

/** A notice in each file to anyone who is about to edit it. */
export const fetchAgainNotice = 'Generated from the reference; download it again instead of editing it.'

/** Puts a text on one line, without control characters, for comments. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s\u2028\u2029]+/gu, ' ').trim()
}

/** A string literal in double quotes, as Python, Java, C# and Go read it. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(/[\u0085\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/**
 * The properties of a constant after its number, as expressions in the order of fields.
 * @param member converts a word of the data to a member name of the language: `after-fix` to `AFTER_FIX`
 */
export function infoExpressions(constant: Constant, member: (word: string) => string): string[] {
  const { message, kind, category, actor, retry, repeat, url } = constant
  return [
    stringLiteral(message),
    `Kind.${member(kind)}`,
    stringLiteral(category),
    stringLiteral(actor),
    `Retry.${member(retry)}`,
    `Repeat.${member(repeat)}`,
    stringLiteral(url),
  ]
}

/** Converts a word of the data to a constant: `after-fix` to `AFTER_FIX`. */
export function constantCase(word: string): string {
  return word.toUpperCase().replaceAll('-', '_')
}

/**
 * Converts a name to the case of C# and Go: `WRONG_PASSWORD` to `WrongPassword`. A part that begins with a digit keeps
 * its underscore, so that names stay distinct.
 */
export function pascalCase(name: string): string {
  return name
    .split('_')
    .map((word, i) => (i > 0 && /^\d/.test(word) ? '_' : '') + word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
}

/** A comment about a constant: its message, and whether it is retired. */
export function commentOf({ message, retired }: Constant): string {
  return `${retired === undefined ? '' : `Retired since ${retired}. `}${oneLine(message)}`
}
