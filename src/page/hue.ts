import type { Catalog } from '../codes/catalog.ts'

/** The blue at which the circle of hues begins. */
const first = 250

/**
 * Hues around the color circle, as far apart as their number allows; two that follow each other are far apart.
 * @param i the place in the list, from 0
 * @param count how many hues there are
 * @returns degrees, from 0 to 359
 */
export function hueAt(i: number, count: number): number {
  const turn = [3, 2, 5, 7, 1].find((step) => step < count && gcd(step, count) === 1) ?? 1
  return Math.round(first + (360 / count) * ((i * turn) % count)) % 360
}

/** The hue of a category: categories of one station are a family and share it, as more hues cannot be told apart. */
export function hueOf({ site, category }: Catalog, id: string): number {
  const { station } = category(id)
  return hueAt(
    site.stations.findIndex((one) => one.id === station),
    site.stations.length,
  )
}

/** What marks a category: its two letters and its hue. */
export interface Chip {
  readonly abbr: string
  readonly hue: number
}

/** The mark of a category. */
export function chipOf(catalog: Catalog, id: string): Chip {
  return { abbr: catalog.category(id).abbr, hue: hueOf(catalog, id) }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
