import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const texts = /\.(html|css|m?js|json|svg|xml|txt|md|csv|ts|py|java|php|cs|go)$/
const atOnce = 8

/**
 * Writes `name.br` and `name.gz` next to each text file of a built site, for hosts that serve them, unless they would
 * not be smaller.
 * @returns how many files were written
 */
export async function precompress(dir: string): Promise<number> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  let written = 0
  const queue = files.values()
  const worker = async () => {
    for (const path of queue) written += await compress(path)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return written
}

async function compress(path: string): Promise<number> {
  const bytes = await readFile(path)
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  const gzipped = await promisify(gzip)(bytes, { level: 9 })
  const smaller = [
    { name: `${path}.br`, data: brotli },
    { name: `${path}.gz`, data: gzipped },
  ].filter(({ data }) => data.length < bytes.length)
  await Promise.all(smaller.map(({ name, data }) => writeFile(name, data)))
  return smaller.length
}

if (import.meta.main) {
  const dir = process.argv[2] ?? 'dist'
  console.log(`${String(await precompress(dir))} compressed files written in ${dir}`)
}
