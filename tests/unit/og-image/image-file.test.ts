import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { draw } from '../../../src/og-image/card.ts'
import { makePicture } from '../../../src/og-image/image-file.ts'
import { picturesOf } from '../../../src/og-image/images.ts'

const pictures = [...picturesOf(loadCatalog(), 'Codes')]
const longest = pictures.toSorted((a, b) => b.card.title.length - a.card.title.length)[0]
assert.ok(longest)

test('a preview picture is a small PNG of the size that chats show', async () => {
  const png = await makePicture(draw(longest.card))
  const { width, height, format, isPalette } = await sharp(png).metadata()
  assert.deepEqual({ width, height, format, isPalette }, { width: 1200, height: 630, format: 'png', isPalette: true })
  assert.ok(png.length < 40_000, `${String(png.length)} bytes`)
})

test('the same card gives the same bytes', async () => {
  const [one, two] = await Promise.all([makePicture(draw(longest.card)), makePicture(draw(longest.card))])
  assert.deepEqual(one, two)
})

test('the longest message does not touch the edges of its picture', async () => {
  const { data, info } = await sharp(await makePicture(draw(longest.card)))
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
