import { readFileSync } from 'node:fs'

// Inline, because a separate request would delay the first paint. Only quotes and <>#% are replaced: the same SVG is in
// the header, so it compresses well. It is read once, from the folder in which the site is built.
const svg = readFileSync('public/favicon.svg', 'utf8').trim()

/** The icon of the site as a `data:` address. */
export const icon = `data:image/svg+xml,${svg.replaceAll('"', "'").replaceAll(/[<>#%]/g, encodeURIComponent)}`
