import { stations } from '../codes/schema.ts'
import type { Category, Station } from '../codes/schema.ts'

/** A station with the categories whose codes come up there. */
export interface Stage {
  readonly station: Station
  readonly categories: readonly Category[]
}

/** The way of a document through the service. */
export interface Lifecycle {
  /** The stations that a document passes, in order; one without a category is a station all the same */
  readonly along: readonly Stage[]
  /** What stands beside the way: the identity check, where a category belongs to it */
  readonly beside: readonly Stage[]
}

/**
 * The stations with their categories.
 * @param categories in the order of the sidebar, which they keep at their station
 */
export function lifecycleOf(categories: readonly Category[]): Lifecycle {
  const stops = stations.map((station) => {
    return { station, categories: categories.filter((category) => category.station === station) }
  })
  return {
    along: stops.filter(({ station }) => station !== 'ekyc'),
    beside: stops.filter((stop) => stop.station === 'ekyc' && stop.categories.length > 0),
  }
}
