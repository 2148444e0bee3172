/** Where they are kept in the storage of the device. */
export const RECENT_STORE = 'recent-look-ups'
const MAX_CODES = 6

/** A code that was opened from the look-up. */
export interface Recent {
  readonly code: number
  readonly message: string
}

/** Codes that were opened from the look-up on this device, most recent first. */
export function recentCodes(): Recent[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(RECENT_STORE) ?? '[]')
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    return [] // Storage is refused, or holds something else.
  }
}

/** Remember a code that was opened from the look-up, on this device only. */
export function remember(code: number, message: string): void {
  const others = recentCodes().filter((other) => other.code !== code)
  try {
    localStorage.setItem(RECENT_STORE, JSON.stringify([{ code, message }, ...others].slice(0, MAX_CODES)))
  } catch {
    // As above.
  }
}

function isRecent(value: unknown): value is Recent {
  const { code, message } = (value ?? {}) as Partial<Record<keyof Recent, unknown>>
  return Number.isInteger(code) && typeof message === 'string'
}
