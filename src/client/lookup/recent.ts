const STORE = 'recent-look-ups'
const MAX_CODES = 6

/** A code that was opened from the look-up. */
export interface Recent {
  readonly code: number
  readonly message: string
}

/** Codes that were opened from the look-up on this device, most recent first. */
export function recentCodes(): Recent[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(list) ? list.filter(isRecent) : []
  } catch {
    return [] // Storage is refused, or holds something else.
  }
}

/** Remember a code that was opened from the look-up, on this device only. */
export function remember(code: number, message: string): void {
  const others = recentCodes().filter((other) => other.code !== code)
  write(JSON.stringify([{ code, message }, ...others].slice(0, MAX_CODES)))
}

/** Forget all of them. */
export function forget(): void {
  write(undefined)
}

function isRecent(value: unknown): value is Recent {
  const { code, message } = (value ?? {}) as Partial<Record<keyof Recent, unknown>>
  return Number.isInteger(code) && typeof message === 'string'
}

function write(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(STORE)
    else localStorage.setItem(STORE, text)
  } catch {
    // As above.
  }
}
