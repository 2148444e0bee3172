import { stations } from '../codes/schema.ts'
import type { Category, Station } from '../codes/schema.ts'

/** A station with the categories whose codes come up there. */
export interface Stop {
  readonly station: Station
  readonly categories: readonly Category[]
}

/** The way of a document through the service. */
export interface Way {
  /** The stations that a document passes, in order; one without a category is a station all the same */
  readonly along: readonly Stop[]
  /** What stands beside the way: the identity check, where a category belongs to it */
  readonly beside: readonly Stop[]
}

/**
 * The stations with their categories.
 * @param categories in the order of the sidebar, which they keep at their station
 */
export function wayOf(categories: readonly Category[]): Way {
  const stops = stations.map((station) => {
    return { station, categories: categories.filter((category) => category.station === station) }
  })
  return {
    along: stops.filter(({ station }) => station !== 'ekyc'),
    beside: stops.filter((stop) => stop.station === 'ekyc' && stop.categories.length > 0),
  }
}
