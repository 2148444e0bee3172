import type { Category } from '../codes/schema.ts'
import type { Site } from '../codes/site.ts'

type Station = Site['stations'][number]

/** A station with the categories whose codes come up there. */
export interface Stage {
  readonly station: Station
  readonly categories: readonly Category[]
}

/** The stages that what the API handles passes through. */
export interface Lifecycle {
  /** The stations in order; one without a category is a station all the same */
  readonly along: readonly Stage[]
  /** Stations outside that order, where a category belongs to them */
  readonly apart: readonly Stage[]
}

/**
 * The stations with their categories.
 * @param stations of the site, in order
 * @param categories in the order of the sidebar, which they keep at their station
 */
export function lifecycleOf(stations: readonly Station[], categories: readonly Category[]): Lifecycle {
  const stages = stations.map((station) => {
    return { station, categories: categories.filter((category) => category.station === station.id) }
  })
  return {
    along: stages.filter(({ station }) => station.apart === undefined),
    apart: stages.filter((stage) => stage.station.apart !== undefined && stage.categories.length > 0),
  }
}
