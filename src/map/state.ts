import { dimensionIds } from './dimensions.ts'
import type { DimensionId } from './dimensions.ts'

/** What the map shows: what it is colored by, and the values shown alone; none means all. */
export interface MapState {
  readonly color: DimensionId
  readonly show: readonly string[]
}

/**
 * What an address asks of the map.
 * @param query the part of the address from its question mark on, or nothing
 */
export function parseMapState(query: string): MapState {
  const params = new URLSearchParams(query)
  const color = dimensionIds.find((id) => id === params.get('color')) ?? 'category'
  return { color, show: (params.get('show') ?? '').split(' ').filter(Boolean) }
}

/** The state as it is in the address; nothing for the map as it comes. */
export function formatMapState({ color, show }: MapState): string {
  const params = new URLSearchParams()
  if (color !== 'category') params.set('color', color)
  if (show.length > 0) params.set('show', show.join(' '))
  return params.size === 0 ? '' : `?${params.toString()}`
}
