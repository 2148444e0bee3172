import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from './layout.ts'
import { previewSize } from './size.ts'

const cache = 'node_modules/.cache/previews'
const font = '@fontsource/ibm-plex-sans'
const fontFile = (weight: number) => `node_modules/${font}/files/ibm-plex-sans-latin-${String(weight)}-normal.woff`

/** Few colors, without dithering. A higher effort takes three times as long and saves one percent. */
const encoding = { palette: true, colors: 16, dither: 0, effort: 1 } as const

/**
 * Draw a preview as a PNG, or take it from the cache.
 * @param tree the tree of elements to draw
 * @returns the bytes, which are the same on every machine for the same tree and versions of tools
 */
export async function previewFile(tree: Element): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${toolVersions()}\n${JSON.stringify(tree)}`)
    .digest('hex')
  const file = join(cache, `${key}.png`)
  const kept = readKept(file)
  if (kept) return kept
  const png = await makePreview(tree)
  mkdirSync(cache, { recursive: true })
  // Renaming into place ensures that a stopped or concurrent build leaves no partial file.
  const part = `${file}.${String(process.pid)}`
  writeFileSync(part, png)
  renameSync(part, file)
  return png
}

/** Draws letters as paths (satori), so that no system fonts are needed, and compresses with few colors (sharp). */
export async function makePreview(tree: Element): Promise<Uint8Array> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')])
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...previewSize, fonts: fonts() })
  return sharp(Buffer.from(svg)).png(encoding).toBuffer()
}

interface Font {
  readonly name: string
  readonly data: Buffer
  readonly weight: 400 | 600 | 700
}
let loaded: Font[] | undefined

function fonts(): Font[] {
  loaded ??= ([400, 600, 700] as const).map((weight) => ({
    name: 'IBM Plex Sans',
    data: readFileSync(fontFile(weight)),
    weight,
  }))
  return loaded
}

/** The names, versions and settings of everything that affects the bytes. */
function toolVersions(): string {
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
  return [...['satori', 'sharp', font].map((name) => `${name}@${versionOf(name)}`), JSON.stringify(encoding)].join(' ')
}

function readKept(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
