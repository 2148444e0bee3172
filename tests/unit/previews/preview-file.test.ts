import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { treeOf } from '../../../src/previews/layout.ts'
import { makePreview } from '../../../src/previews/preview-file.ts'
import { previewsOf } from '../../../src/previews/previews.ts'

const previews = [...previewsOf(loadCatalog(), 'Codes')]
const longest = previews.toSorted((a, b) => b.content.title.length - a.content.title.length)[0]
assert.ok(longest)

test('a preview is a small PNG of the size that chats show', async () => {
  const png = await makePreview(treeOf(longest.content))
  const { width, height, format, isPalette } = await sharp(png).metadata()
  assert.deepEqual({ width, height, format, isPalette }, { width: 1200, height: 630, format: 'png', isPalette: true })
  assert.ok(png.length < 40_000, `${String(png.length)} bytes`)
})

test('the same content gives the same bytes', async () => {
  const [one, two] = await Promise.all([makePreview(treeOf(longest.content)), makePreview(treeOf(longest.content))])
  assert.deepEqual(one, two)
})

test('the longest message does not touch the edges of its preview', async () => {
  const { data, info } = await sharp(await makePreview(treeOf(longest.content)))
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const background = data[0]
  const margin = 32
  for (let y = 0; y < info.height; y++) {
    for (const x of [0, margin, info.width - margin, info.width - 1]) {
      assert.equal(data[y * info.width + x], background, `something is drawn at ${String(x)}, ${String(y)}`)
    }
  }
})
