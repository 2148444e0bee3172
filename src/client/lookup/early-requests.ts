import { endpoints } from './config.ts'

/** Responses to requests that were made before the script that reads them has loaded, by path. */
export const prefetched = new Map<string, Promise<Response>>()

/** Request the data that every query needs, unless it is already requested. */
export function prefetch(): void {
  for (const path of endpoints.prefetch) {
    if (prefetched.has(path)) continue
    const answer = request(path)
    answer.catch(() => undefined) // Reported where the data is used.
    prefetched.set(path, answer)
  }
}

/** Fetch a path; async, because an extension's replacement of `fetch` may throw synchronously. */
export async function request(path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(path, signal && { signal })
}
