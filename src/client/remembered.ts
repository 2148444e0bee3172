/** What a reader chose earlier on this device; nothing if the browser keeps nothing. */
export function remembered(store: string): string | undefined {
  try {
    return localStorage.getItem(store) ?? undefined
  } catch {
    return undefined // Storage is refused.
  }
}
