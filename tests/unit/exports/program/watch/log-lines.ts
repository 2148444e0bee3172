import fc from 'fast-check'
import { loadCatalog } from '../../../../../src/data/load-catalog.ts'
import { loadLookup } from '../../../../../src/data/lookup.ts'
import { lineFilter } from '../../../../../src/exports/program/watch/line-filter.ts'
import { maskOf } from '../../../../../src/log/mask.ts'
import { firstClause } from '../../../../../src/search/index/messages.ts'
import { lookupData, recordsOf } from '../../../../../src/search/index/records.ts'
import { indexOf } from '../../../../../src/search/index/search-index.ts'
import { attachable, links } from '../../../../../src/search/query/key-before.ts'
import { keysOf } from '../../../../../src/search/query/keys.ts'

const catalog = loadCatalog()
const { pasteRules } = loadLookup()

/** The codes of this site, and how its logs are read. */
export const index = indexOf(recordsOf(lookupData(catalog)))
export const logRules = { keys: keysOf(pasteRules), mask: maskOf(pasteRules.secrets) }
export const codes = catalog.codes.map(({ code }) => code)
const messages = index.records.flatMap(({ message, former }) => [message, ...former])
const { keys } = logRules

/** The filter of lines to remark on, and that of lines to count, which keeps numbers that are not codes. */
export const [remarked, counted] = [lineFilter({ keys, codes, messages }), lineFilter({ keys, messages })]

const capitalized = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
/** Texts before a number that mark it as a code, rightly or wrongly. */
export const keysAround = [
  ...keys.names,
  ...keys.names.map((name) => name.toUpperCase()),
  ...keys.names.flatMap((name) => [`sign${capitalized(name)}`, `upload_${name}`, `x.${name}`, `$${name}`]),
  ...attachable,
  ...'return_code ret-code err.code TimeoutException level port user'.split(' '),
]
const signs = [
  ':',
  '|',
  '] ',
  '=',
  '": ',
  '":"',
  ' ',
  ': ',
  '->',
  '="',
  '&quot;:&quot;',
  '>',
  '\t',
  '[',
  ', ',
  '-',
  '_',
  '',
]
const between = [
  ...signs,
  ...[...links].map((link) => ` ${link} `),
  ...[...links].map((link) => ` value ${link}: `),
  ' no. ',
]
const number = fc.oneof(fc.constantFrom(...codes), fc.nat(3000)).map(String)
const key = fc.constantFrom(...keysAround)
const mentioned = fc
  .tuple(
    key,
    fc.constantFrom(...between),
    fc.constantFrom('', '0', '"'),
    number,
    fc.constantFrom('', ',', ' ms', '.5', '}', '"', ' OK', 'x'),
  )
  .map((parts) => parts.join(''))
const tag = fc
  .tuple(fc.constantFrom('<', '<ns:'), key, fc.constantFrom('>', ' type="int">', ' a=1> '), number)
  .map((parts) => parts.join(''))
const written = fc
  .tuple(
    fc.constantFrom(...messages.flatMap((text) => [text, firstClause(text)])),
    fc.constantFrom(' ', '_', ' - ', '  ', ': '),
    fc.boolean(),
  )
  .map(([message, gap, upper]) => (upper ? message.toUpperCase() : message).split(' ').join(gap))
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '2026-11-22T10:22:11.123Z',
    'GET /x/22',
    '10.0.0.22:80',
    '{',
    '}',
    '"',
    "'",
    'é',
    '２２',
    'batch',
    'E5',
    'x5e3',
  ),
)
/** A line of a log, with codes, messages and texts that resemble them. */
export const line = fc
  .array(fc.oneof(mentioned, tag, written, noise), { maxLength: 6 })
  .map((parts) => parts.join(' ').replaceAll(/[\r\n]/g, ' '))
