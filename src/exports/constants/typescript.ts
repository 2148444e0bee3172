import { kinds, repeats, retryPolicies } from '../../codes/schema.ts'
import type { Code } from '../../codes/schema.ts'
import { original } from '../../codes/replies/replies.ts'
import { constantNames } from '../../codes/constant-names.ts'
import { absolute } from '../../publishing/published-file.ts'
import type { Download } from '../../publishing/download.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import { fetchAgainNotice } from './constant.ts'
import { exportNames } from './names.ts'
import type { ExportNames } from './names.ts'

/** A TypeScript module without dependencies: constants, a union type, messages and retry classes. */
export const typescriptConstants: Download = {
  name: 'constants for TypeScript',
  permanent: true,
  about: () => ['A TypeScript module without dependencies: constants, types, messages, retry classes, replies'],
  files: (context) => {
    const names = exportNames(context.catalog.site.exportName)
    return [{ path: `${names.kebab}.ts`, type: 'text/plain', body: () => source(context, names) }]
  },
}

function* source(context: SiteContext, { type, variable }: ExportNames): Generator<string> {
  const { version, updated, categories, codes, site } = context.catalog
  const constants = constantNames(codes, context.constantNames)
  const nameOf = ({ code }: Code) => constants.get(code) ?? ''
  yield `// ${comment(context.title)}, version ${version} of ${updated}: ${absolute(context, context.paths.home)}\n`
  yield `// ${fetchAgainNotice}\n\n`
  yield `export const version = ${JSON.stringify(version)}\n`
  yield `export const updated = ${JSON.stringify(updated)}\n\n`
  yield `/** Every code by name. A name never changes. */\nexport const ${type} = {\n`
  for (const record of codes) {
    const retired = record.retired ? `@deprecated since ${record.retired.since}. ` : ''
    yield `  /** ${retired}${comment(record.message)} */\n  ${nameOf(record)}: ${String(record.code)},\n`
  }
  yield '} as const\n\n/** The number of a code. */\n'
  yield `export type ${type} = (typeof ${type})[keyof typeof ${type}]\n\n`
  yield '/** What kind of result a code reports. */\n'
  yield `export type Kind = ${union(kinds)}\n\n/** Who can resolve the condition. */\n`
  yield `export type Actor = ${union(site.actors.map(({ id }) => id))}\n\n/** What to do with the call; "verify": look first, then it may count as done. */\n`
  yield `export type Retry = ${union(retryPolicies)}\n\n/** Whether a program may make the same call again by itself. */\n`
  yield `export type Repeat = ${union(repeats)}\n\n/** The group of codes that a code belongs to. */\n`
  yield `export type Category = ${union(categories.map(({ id }) => id))}\n\n`
  yield description(type, variable)
  for (const { code, message, kind, category, actor, retry, repeat } of codes) {
    const url = absolute(context, context.paths.code(code))
    yield `  ${String(code)}: ${JSON.stringify({ message, kind, category, actor, retry, repeat, url })},\n`
  }
  yield `}\n\n${guard(type, variable, comment(site.envelope.code))}`
  yield* replies(context, type)
}

/** A separate constant, so that bundlers can drop it from clients that do not use the replies. */
function* replies({ catalog }: SiteContext, type: string): Generator<string> {
  const languages = [original, ...catalog.languages].map(({ language }) => language)
  yield `\n/** A language that replies are in. */\nexport type ReplyLanguage = ${union(languages)}\n\n`
  yield '/** The reply to send, once the slots in brackets are filled in. */\n'
  yield `export const replies: Readonly<Record<${type}, Readonly<Record<ReplyLanguage, string>>>> = {\n`
  for (const record of catalog.codes) {
    const texts = Object.fromEntries(catalog.repliesTo(record).map(({ language, text }) => [language, text]))
    yield `  ${String(record.code)}: ${JSON.stringify(texts)},\n`
  }
  yield '}\n'
}

const description = (type: string, variable: string) => `/** What is known about a code at run time. */
export interface ${type}Info {
  /** The message as documented, for people to read */
  readonly message: string
  readonly kind: Kind
  readonly category: Category
  readonly actor: Actor
  readonly retry: Retry
  readonly repeat: Repeat
  /** The page about the code */
  readonly url: string
}

/** Every code with its message, its retry class and its page. */
export const ${variable}: Readonly<Record<${type}, ${type}Info>> = {
`

const guard = (
  type: string,
  variable: string,
  field: string,
) => `/** Whether a value, such as \`${field}\` of a response, is a known code. */
export function is${type}(value: unknown): value is ${type} {
  return typeof value === 'number' && value in ${variable}
}
`

function union(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

/** Escapes text so that it cannot end its comment. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')
}
