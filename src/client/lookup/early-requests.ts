import { endpoints } from './config.ts'

/** Answers to what was asked for before the script that reads them is there, by path. */
export const prefetched = new Map<string, Promise<Response>>()

/** Ask for the data that every query needs, if it is not on its way. */
export function prefetch(): void {
  for (const path of endpoints.prefetch) {
    if (prefetched.has(path)) continue
    const answer = request(path)
    answer.catch(() => undefined) // Whoever uses the data says what is wrong.
    prefetched.set(path, answer)
  }
}

/** Not `fetch` itself: what an extension puts in its place may throw at once. */
export async function request(path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(path, signal && { signal })
}
