import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentsOf } from '../../../../src/codes/prose/inline.ts'
import { DataError, formatProblem } from '../../../../src/codes/problems/problem.ts'
import { checkCodesFile } from '../../../../src/data/codes-file.ts'
import { catalogFrom } from '../../../../src/data/load-catalog.ts'
import { publishedFiles } from '../../../../src/published-files.ts'
import { passagesOf } from '../../../../src/codes/prose/passages.ts'
import { rootContextOf } from '../../fixtures/build-context.ts'
import { jsonText, sample, sampleFile } from '../../fixtures/sample.ts'
import { testSite } from '../../fixtures/site.ts'

const dir = mkdtempSync(join(tmpdir(), 'mutations-'))
const whole = sampleFile()
const places = placesIn(sample())
let files = 0

process.on('exit', () => {
  rmSync(dir, { recursive: true })
})

const anything = fc.oneof(
  fc.constantFrom(null, true, [], {}, '', '22', 'constructor', '__proto__', 1e21, -0, [[]], [null]),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
)

/**
 * Tests that every mutation of the data is either rejected or gives a site that can be built completely.
 * @param rounds the number of rounds, each of about a hundred mutations of each kind
 */
export function testMutations(rounds: number): void {
  test('a dropped, replaced, moved or renamed field is reported with its place, or the site is still complete', () => {
    const place = fc.constantFrom(...places)
    const mutation = fc.record({
      kind: fc.constantFrom('drop', 'set', 'move', 'rename'),
      place,
      other: place,
      value: anything,
    })
    const cases = fc.array(mutation, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(cases, (mutations) => {
        let value: unknown = sample()
        for (const { kind, place, other, value: by } of mutations) {
          if (kind === 'drop') value = changed(value, place, undefined)
          if (kind === 'set') value = changed(value, place, by)
          if (kind === 'move') value = changed(value, place, valueAt(value, other))
          if (kind === 'rename')
            value = changed(value, [...place.slice(0, -1), `${String(place.at(-1))}s`], valueAt(value, place))
        }
        refusedOrWhole(jsonText(value))
      }),
      { numRuns: 100 * rounds, seed: 7 },
    )
  })

  test('a file with text removed or inserted is reported with the place, or the site is still complete', () => {
    const at = fc.nat(whole.length)
    const token = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\n', '\u0000', '0', '<b>'),
      fc.string(),
    )
    fc.assert(
      fc.property(at, at, token, (from, end, text) => {
        refusedOrWhole(whole.slice(0, from) + text + whole.slice(Math.max(from, end)))
        refusedOrWhole(whole.slice(0, from) + text + whole.slice(from))
        refusedOrWhole(whole.slice(0, from))
      }),
      { numRuns: 50 * rounds, seed: 7 },
    )
  })

  test('a file with a flipped byte is reported with the place, or the site is still complete', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (i, bits) => {
        const bytes = Buffer.from(whole)
        bytes[i] = (bytes[i] ?? 0) ^ bits
        refusedOrWhole(bytes)
      }),
      { numRuns: 100 * rounds, seed: 7 },
    )
  })
}

function refusedOrWhole(content: string | Uint8Array): void {
  const path = join(dir, `${String(files++)}.json`)
  writeFileSync(path, content)
  try {
    use(path)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    const lines = content.toString().split('\n').length
    for (const problem of error.problems) {
      const line = formatProblem({ ...problem, file: 'codes.json' })
      assert.match(line, /^codes\.json:\d+:\d+ .*(expected|; |Did you mean)/s)
      assert.ok(problem.line >= 1 && problem.line <= lines && problem.column >= 1, line)
    }
  } finally {
    rmSync(path)
  }
}

/** Computes everything that pages and exports need from a reference. */
function use(path: string): void {
  const { checked, problems } = checkCodesFile(path, testSite)
  if (!checked) throw new DataError(problems)
  const catalog = catalogFrom(checked.reference, checked.line, testSite)
  for (const record of catalog.codes) {
    catalog.category(record.category)
    catalog.neighbors(record.code)
    assert.ok(catalog.lineOf(record.code) > 0)
    for (const { code } of record.confusedWith) catalog.get(code)
    for (const { source } of record.basis) if (source !== undefined) catalog.source(source)
    for (const { text } of passagesOf(record, [])) {
      for (const segment of segmentsOf(text)) if (segment.type === 'code') catalog.get(segment.code)
    }
  }
  for (const file of publishedFiles(rootContextOf(catalog))) {
    // Pictures are drawn and the program is bundled in other threads; each would take longer than all the rest.
    if (!file.type.startsWith('image/') && !file.path.endsWith('.mjs')) assert.ok(file.body(), file.path)
  }
}

type Place = readonly (string | number)[]

/** Every place in a JSON value, outer ones first. */
function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [
    [...path, key],
    ...placesIn((value as Record<string | number, unknown>)[key], [...path, key]),
  ])
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function changed(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  if (!isRecord(value)) return value
  const copy = Array.isArray(value)
    ? ([...(value as unknown[])] as unknown as Record<string | number, unknown>)
    : { ...value }
  if (rest.length === 0 && by === undefined && Array.isArray(copy)) copy.splice(Number(key), 1)
  else copy[key] = changed(copy[key], rest, by)
  return copy
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
