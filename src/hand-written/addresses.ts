import { addressesAt } from '../codes/addresses.ts'
import { expressionsOf } from './expressions.ts'
import type { Page } from './page.ts'
import { tagsOf } from './tags.ts'

/** An address that a page takes from `paths`. */
export interface AddressUse {
  /** How the page writes it, such as `paths.call` */
  readonly by: string
  /** The function or property of `paths` */
  readonly name: string
  /** The arguments; none for a property, undefined if one of them is not a literal */
  readonly args: readonly unknown[] | undefined
  /** Where in the file, from 0 */
  readonly offset: number
}

/** The names that `paths` has. */
export const addressNames: readonly string[] = Object.keys(addressesAt(''))

/** Addresses of files, and of pages that only the build knows: the tests of built pages follow their links. */
const followedLater = ['short', 'part', 'alternate', 'preview', 'parse']

/** The addresses in expressions of a page, and in `<File name="…" />`, outside blocks of code. */
export function addressUsesIn(page: Page): AddressUse[] {
  const inExpressions = expressionsOf(page).flatMap(({ code, offset }) =>
    [...code.matchAll(/(?<![\w./'"-])paths\.(\w+)/g)].map(({ 0: by, 1: name = '', index }): AddressUse => {
      const rest = code.slice(index + by.length)
      return { by, name, args: /^\s*\(/.test(rest) ? literalsIn(rest) : [], offset: offset + index }
    }),
  )
  const files = tagsOf(page)
    .filter(({ name }) => name === 'File')
    .flatMap(({ attributes }) => attributes)
    .filter(({ name, isExpression }) => name === 'name' && !isExpression)
    .map(({ value, offset }) => ({ by: 'File name', name: 'file', args: [value], offset }))
  return [...inExpressions, ...files]
}

/**
 * The path below the base path to which an address leads.
 * @returns undefined if it is not that of a page that the check knows
 */
export function pageOf({ name, args }: AddressUse): string | undefined {
  if (followedLater.includes(name) || !args) return undefined
  const address: unknown = Reflect.get(addressesAt(''), name)
  const path: unknown = typeof address === 'function' ? Reflect.apply(address, undefined, args) : address
  if (typeof path !== 'string') return undefined
  return name === 'file' && /\.\w+$/.test(path) ? undefined : path
}

const text = String.raw`'[^'\\\n]*'|"[^"\\\n]*"|\`[^\`\\$]*\``
const pair = String.raw`(\w+|${text})\s*:\s*(${text})`
const literal = String.raw`(?:${text}|\d+|\{\s*(?:${pair}\s*,?\s*)*\})`
const callPattern = new RegExp(String.raw`^\s*\(\s*((?:${literal}\s*,?\s*)*)\)`)

/** The values of a call's arguments, which begin with a parenthesis; undefined if one is not a literal. */
function literalsIn(call: string): unknown[] | undefined {
  const [, args] = callPattern.exec(call) ?? []
  if (args === undefined) return undefined
  return [...args.matchAll(new RegExp(literal, 'g'))].map(([written]) => {
    if (/^\d/.test(written)) return Number(written)
    if (!written.startsWith('{')) return written.slice(1, -1)
    const pairs = [...written.matchAll(new RegExp(pair, 'g'))]
    return Object.fromEntries(
      pairs.map(([, key = '', value = '']) => [key.replaceAll(/['"`]/g, ''), value.slice(1, -1)]),
    )
  })
}
