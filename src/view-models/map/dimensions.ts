import { repeatQuestion, verdictLabels, verdictOf } from '../../codes/labels.ts'
import type { Verdict } from '../../codes/labels.ts'
import type { Catalog } from '../../codes/catalog.ts'
import type { Code } from '../../codes/schema.ts'
import { factTerms } from '../headings.ts'
import { chipOf, hueAt } from '../hue.ts'
import type { Chip } from '../hue.ts'

/** The dimensions by which the map can be colored; their names are part of its address. `repeat` is the verdict. */
export const dimensionIds = ['category', 'actor', 'repeat'] as const
export type DimensionId = (typeof dimensionIds)[number]

/** A way to color the map, with its values in order. */
export interface Dimension {
  readonly id: DimensionId
  readonly label: string
  readonly values: readonly MapValue[]
}

/** A value in a dimension, with its label and its number of codes. */
export interface MapValue {
  readonly id: string
  readonly label: string
  readonly chip: Chip
  readonly count: number
}

/** Warm colors if somebody has to act, cold ones if a program can continue. */
const verdictChips: Readonly<Record<Verdict, Chip>> = {
  no: { abbr: '✕', hue: 20 },
  'fix-first': { abbr: '!', hue: 65 },
  'look-and-fix': { abbr: '?!', hue: 345 },
  'once-fixed': { abbr: '!✓', hue: 110 },
  'look-first': { abbr: '?', hue: 310 },
  wait: { abbr: '…', hue: 200 },
  verify: { abbr: '?✓', hue: 265 },
  done: { abbr: '✓', hue: 150 },
}

/** The value of a code in a dimension. */
export function valueIn(dimension: DimensionId, record: Code): string {
  return dimension === 'repeat' ? verdictOf(record) : record[dimension]
}

/** The ways to color the map, each with the values that codes have. */
export function dimensionsOf(catalog: Catalog): Dimension[] {
  const { codes, categories, site } = catalog
  const named = (id: DimensionId, values: readonly Omit<MapValue, 'count'>[]): MapValue[] =>
    values
      .map((value) => ({ ...value, count: codes.filter((record) => valueIn(id, record) === value.id).length }))
      .filter(({ count }) => count > 0)
  const actors = site.actors.map(({ id, label }, i) => {
    return { id, label, chip: { abbr: label.slice(0, 2), hue: hueAt(i, site.actors.length) } }
  })
  const verdicts = Object.entries(verdictLabels).map(([id, label]) => {
    return { id, label, chip: verdictChips[id as Verdict] }
  })
  return [
    {
      id: 'category',
      label: factTerms.category,
      values: named(
        'category',
        categories.map(({ id, title }) => ({ id, label: title, chip: chipOf(catalog, id) })),
      ),
    },
    { id: 'actor', label: factTerms.actor, values: named('actor', actors) },
    // The verdict; its name is part of the map's address.
    { id: 'repeat', label: repeatQuestion, values: named('repeat', verdicts) },
  ]
}
