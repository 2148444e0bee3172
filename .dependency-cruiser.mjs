/** Which way imports may go; `npm run lint` holds it. The flow is one way: data → codes → search → pages, exports. */
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
      name: 'codes-stand-alone',
      comment: 'src/codes is the domain: it knows no file, no page and no search.',
      severity: 'error',
      from: { path: '^src/codes/' },
      to: { path: '^src/', pathNot: '^src/codes/' },
    },
    {
      name: 'codes-are-pure',
      comment: 'src/codes and src/search run in browsers too: nothing of Node there.',
      severity: 'error',
      from: { path: '^src/(codes|search)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'search-knows-codes-only',
      comment: 'src/search takes what it needs from src/codes, and is handed the rest.',
      severity: 'error',
      from: { path: '^src/search/' },
      to: { path: '^src/', pathNot: '^src/(codes|search)/' },
    },
    {
      name: 'engine-knows-no-page',
      comment: 'What pages are made from does not import pages, components or their scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(components|pages|client|content|integrations)/' },
      to: { path: '^src/(components|pages|client|content)/' },
    },
    {
      name: 'site-needs-no-tools',
      comment: 'The site is built without scripts, tests and packages of development.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
}
