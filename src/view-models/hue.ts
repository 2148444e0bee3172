import type { Catalog } from '../codes/catalog.ts'

/** The first hue, blue. */
const first = 250

/**
 * Pick a hue from the color circle. Hues are evenly spaced, and consecutive ones are far from each other.
 * @param i the position in the list, from 0
 * @param count the number of hues
 * @returns degrees, from 0 to 359
 */
export function hueAt(i: number, count: number): number {
  const turn = [3, 2, 5, 7, 1].find((step) => step < count && gcd(step, count) === 1) ?? 1
  return Math.round(first + (360 / count) * ((i * turn) % count)) % 360
}

/** The hue of a category. Categories of one stage share a hue, because more hues would be hard to distinguish. */
export function hueOf({ site, category }: Catalog, id: string): number {
  const { station } = category(id)
  return hueAt(
    site.stations.findIndex((one) => one.id === station),
    site.stations.length,
  )
}

/** The badge of a category: its two letters and its hue. */
export interface Chip {
  readonly abbr: string
  readonly hue: number
}

/** The badge of a category. */
export function chipOf(catalog: Catalog, id: string): Chip {
  return { abbr: catalog.category(id).abbr, hue: hueOf(catalog, id) }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
