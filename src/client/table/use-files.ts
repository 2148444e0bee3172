/** Why the content of a file is not shown: the second is an error of ours. */
export type Problem = 'could not be loaded' | 'could not be shown'

/**
 * Load JSON files and use their contents, which are trusted to be of this site.
 * @param use an error that it throws is reported to the console
 * @param goWithout called if a file cannot be loaded, or if `use` fails
 */
export async function useFiles(
  addresses: readonly string[],
  use: (contents: unknown[]) => void,
  goWithout: (problem: Problem) => void,
): Promise<void> {
  let contents: unknown[]
  try {
    contents = await Promise.all(addresses.map(load))
  } catch {
    goWithout('could not be loaded')
    return
  }
  try {
    use(contents)
  } catch (error) {
    reportError(error)
    goWithout('could not be shown')
  }
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
  return response.json()
}
