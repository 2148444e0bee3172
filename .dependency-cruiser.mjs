/**
 * The directions in which imports are allowed; `npm run lint` checks them. Data flows one way: codes → search →
 * readers of texts → data, which reads the files → what pages show → exports, site files and pages.
 * Rules cover TypeScript. What Astro components and hand-written pages may import is in
 * `tests/unit/engine/data-flow.test.ts`.
 */

/** Folders whose modules turn the catalog into what pages and files show. */
const models = '^src/(view-models|large|log|previews|markdown|publishing)/'

/** Folders that parse texts, which src/data reads from files. */
const textReaders = '^src/(hand-written|vendor-table)/'

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Modules that import each other cannot be read, tested or moved one by one. Move what both need to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-folder-circle',
      comment:
        'The same for folders: two that import each other are one. A folder and its own subfolders are no circle.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'codes-are-independent',
      comment: 'src/codes is the domain: it knows nothing about files, pages or search.',
      severity: 'error',
      from: { path: '^src/codes/' },
      to: { path: '^src/', pathNot: '^src/codes/' },
    },
    {
      name: 'codes-are-pure',
      comment: 'src/codes and src/search run in browsers too: they use nothing of Node.',
      severity: 'error',
      from: { path: '^src/(codes|search)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'data-is-read-in-one-place',
      comment: 'Data is read by src/data and passed down: only scripts of the browser import files of data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/client/' },
      to: { path: '^data/' },
    },
    {
      name: 'search-knows-codes-only',
      comment: 'src/search imports only src/codes; everything else is passed to it.',
      severity: 'error',
      from: { path: '^src/search/' },
      to: { path: '^src/', pathNot: '^src/(codes|search)/' },
    },
    {
      name: 'data-is-below',
      comment: 'src/data reads files and has them checked; it knows nothing of what is made from them.',
      severity: 'error',
      from: { path: '^src/data/' },
      to: { path: '^src/', pathNot: '^src/(data|codes|search|hand-written|vendor-table)/' },
    },
    {
      name: 'text-readers-are-below-data',
      comment: 'src/hand-written and src/vendor-table read texts; src/data has the files.',
      severity: 'error',
      from: { path: textReaders },
      to: { path: '^src/', pathNot: [textReaders, '^src/(codes|search)/'] },
    },
    {
      name: 'models-read-no-data',
      comment:
        'What pages and files show is made from what is passed down; of src/data, models, exports and site files know types only.',
      severity: 'error',
      from: { path: [models, '^src/(exports|site-files)/'] },
      to: { path: '^src/data/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'view-models-are-pure',
      comment: 'They compute plain data, with nothing of Node and no package; types may come from anywhere.',
      severity: 'error',
      from: { path: '^src/(view-models|large|log|markdown)/' },
      to: { dependencyTypes: ['core', 'npm'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'models-are-below',
      comment: 'Models know neither what is made from them nor how the site is put together.',
      severity: 'error',
      from: { path: models },
      to: { path: '^src/((exports|site-files|ledger|integrations)/|[^/]+$)' },
    },
    {
      name: 'files-know-no-ledger',
      comment: 'The ledger records what exports and site files publish; what they need of it is passed to them.',
      severity: 'error',
      from: { path: '^src/(exports|site-files)/' },
      to: { path: '^src/(ledger|integrations)/' },
    },
    {
      name: 'publishing-is-below',
      comment: 'src/publishing is what exports, site files and the ledger share; it knows none of them.',
      severity: 'error',
      from: { path: '^src/publishing/' },
      to: { path: '^src/', pathNot: '^src/(publishing|codes|view-models)/' },
    },
    {
      name: 'engine-knows-no-page',
      comment: 'What pages are made from does not import pages, components or their scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(components|pages|client|integrations)/' },
      to: { path: '^src/(components|pages|client)/' },
    },
    {
      name: 'folders-know-no-composition',
      comment:
        'Modules directly in src put folders together, and read where the site is published. Only what begins a build imports them; the rest gets a context.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(pages|integrations)/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'site-needs-no-tools',
      comment: 'The site builds without scripts and tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'site-needs-no-development-packages',
      comment: 'The site builds after `npm ci --omit=dev`. Types are only looked at by what checks them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-tests-need-no-browser',
      comment: 'Tests that Node runs use node:assert; only those of Playwright use its `expect`.',
      severity: 'error',
      from: { path: '^tests/(unit|built|all)/' },
      to: { path: '/@playwright/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
}
