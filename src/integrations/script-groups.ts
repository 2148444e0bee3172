/** Modules that are bundled into one file of the site. */
interface ScriptGroup {
  readonly name: string
  /** If two groups import a module that neither names, the group with the higher priority gets it */
  readonly priority: number
  /** Paths below `src`; TypeScript files without `.ts` */
  readonly modules: readonly string[]
}

const inFolder = (folder: string, names: string) => names.split(/\s+/).map((name) => `${folder}/${name}`)

/**
 * The page script and the script that answers queries are one file each, however many other files import parts of them.
 * Without these groups, the bundler makes a file of whatever two files share, and each file costs a request.
 */
export const scriptGroups: readonly ScriptGroup[] = [
  {
    name: 'page',
    priority: 2,
    modules: [
      'components/layout/PageFrame.astro',
      ...inFolder('client', 'main dom nav theme contents details-tabs copying/load'),
      ...inFolder('client/lookup', 'config early-requests load-answer-script lookup-box view dialog dialog-entry drop'),
      ...inFolder('codes', 'lookup-addresses labels title'),
      'search/query/limits',
    ],
  },
  {
    name: 'search',
    priority: 1,
    modules: [
      ...inFolder('client/lookup', 'answer-script choice leave-dialog understand respond results certain'),
      ...inFolder('client/lookup', 'log-text status recent answer-query data load failure complete-later'),
      ...inFolder('search/lookup', 'lookup'),
      ...inFolder('search/index', 'bm25 lexicon messages nearest records search-index suggestions vocabulary'),
      ...inFolder('search/english', 'english-data highlights spelling synonyms text'),
      ...inFolder('search/query', 'line-question read-line wrappers'),
      ...inFolder('search/rank', 'answer find-line hits logistic numbers phrase-score rank score signs terms words'),
      ...inFolder('codes', 'prose/plain ranges'),
    ],
  },
]

/** Returns the file of a module, below `src`. */
export function fileOf(module: string): string {
  return module.endsWith('.astro') ? module : `${module}.ts`
}

/** The groups in the form that the bundler takes. */
export function codeSplittingGroups() {
  return scriptGroups.map(({ name, priority, modules }) => {
    const files = modules.map((module) => `/src/${fileOf(module)}`)
    // The path of a component's script ends with a query string.
    const test = (id: string) => files.some((file) => id.split('?')[0]?.endsWith(file))
    return { name, priority, test }
  })
}
