import type { Category } from '../codes/schema.ts'
import type { Site } from '../codes/site-schema.ts'

type Station = Site['stations'][number]

/** A stage with the categories whose codes occur there. */
export interface Stage {
  readonly station: Station
  readonly categories: readonly Category[]
}

/** The stages in the lifecycle of what the API handles. */
export interface Lifecycle {
  /** The stages in order, including those without a category */
  readonly along: readonly Stage[]
  /** Stages outside that order that have a category */
  readonly apart: readonly Stage[]
}

/**
 * Group categories by stage.
 * @param stations of the site, in order
 * @param categories in the order of the sidebar, which is kept
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
