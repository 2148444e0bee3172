import { build } from 'astro'

/** Builds the site in one directory into another. */
const [root = '.', outDir = 'dist'] = process.argv.slice(2)
await build({ root, outDir, logLevel: 'error' })
