import { dimensionIds } from './dimensions.ts'
import type { DimensionId } from './dimensions.ts'

/** The state of the map: its dimension, and the values that are shown; an empty list means all. */
export interface MapState {
  readonly color: DimensionId
  readonly show: readonly string[]
}

/**
 * Read the state of the map from an address.
 * @param query the part of the address from its question mark, or nothing
 */
export function parseMapState(query: string): MapState {
  const params = new URLSearchParams(query)
  const color = dimensionIds.find((id) => id === params.get('color')) ?? 'category'
  return { color, show: (params.get('show') ?? '').split(' ').filter(Boolean) }
}

/** Write the state for the address; empty for the default state. */
export function formatMapState({ color, show }: MapState): string {
  const params = new URLSearchParams()
  if (color !== 'category') params.set('color', color)
  if (show.length > 0) params.set('show', show.join(' '))
  return params.size === 0 ? '' : `?${params.toString()}`
}
