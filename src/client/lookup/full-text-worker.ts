/** A page as Pagefind describes it. */
export interface Fragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/** What the worker is asked. It answers on the port that comes with it: fragments, best first, or an Error. */
export interface Request {
  /** The address of Pagefind's script */
  readonly script: string
  /** The base path of the site */
  readonly baseUrl: string
  readonly query: string
  readonly max: number
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>
}

let loading: Promise<Pagefind> | undefined

// Pagefind has a worker, too, but that one passes on every match: where thousands of pages match, receiving them blocks
// the page for longer than a key may take. This one passes on the best.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Request>) => {
  fragmentsFor(data).then(
    (fragments) => port?.postMessage(fragments),
    (error: unknown) => {
      loading = undefined
      port?.postMessage(error instanceof Error ? error : new Error(String(error)))
    },
  )
})

async function fragmentsFor({ script, baseUrl, query, max }: Request): Promise<Fragment[]> {
  loading ??= loadPagefind(script, baseUrl)
  const { results } = await (await loading).search(query)
  const fragments = await Promise.all(results.slice(0, max).map((result) => result.data()))
  return fragments.map(({ url, content, meta }) => ({ url, content, meta }))
}

async function loadPagefind(script: string, baseUrl: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind
  await pagefind.options({ baseUrl })
  return pagefind
}
