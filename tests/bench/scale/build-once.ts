import { build } from 'astro'

/** Builds the site in one directory into another, and prints seconds and the peak memory of this process in MB. */
const [root = '.', outDir = 'dist'] = process.argv.slice(2)
const started = performance.now()
await build({ root, outDir, logLevel: 'error' })
const seconds = (performance.now() - started) / 1000
const peak = process.resourceUsage().maxRSS / 1024
console.log(`measured ${JSON.stringify({ seconds, peak })}`)
