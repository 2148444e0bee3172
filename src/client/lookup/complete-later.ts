import type { View } from './view.ts'

/** A pause after which nobody is typing, in milliseconds. */
const PAUSE = 250

/** Complete the rows of a list after the answer, when nobody is typing. */
export async function completeLater(view: View, isCurrent: () => boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  if (!isCurrent()) return
  const script = await import('./complete.ts').catch(() => undefined)
  await script?.complete(view, isCurrent)
}
