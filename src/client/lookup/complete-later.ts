import type { View } from './view.ts'

/** A pause after which nobody types, in milliseconds. */
const PAUSE = 250

/**
 * Complete what a list says of its codes: after the answer, and once nobody types. It waits for nothing, and nothing
 * waits for it.
 */
export async function completeLater(view: View, isCurrent: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  if (!isCurrent()) return
  const script = await import('./complete.ts').catch(() => undefined)
  await script?.complete(view, isCurrent)
}
