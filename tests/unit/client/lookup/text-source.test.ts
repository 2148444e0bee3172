import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceOfFile, sourceOfText } from '../../../../src/client/lookup/text-source.ts'
import type { TextSource } from '../../../../src/client/lookup/text-source.ts'

async function linesOf(source: TextSource | undefined): Promise<string[]> {
  assert.ok(source)
  const all: string[] = []
  for await (const { lines } of source.pieces()) all.push(...lines)
  return all
}

test('a line break of any system at the end does not begin another line', async () => {
  assert.deepEqual(await linesOf(sourceOfText('a\r\nb\n')), ['a', 'b'])
  assert.deepEqual(await linesOf(await sourceOfFile(new File(['a\r\nb\n'], 'x'))), ['a', 'b'])
})

test('a file is read in pieces that split no line and no character, and can be read again', async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => `${String(i)} ü€𝄞`)
  const source = await sourceOfFile(new File([lines.join('\n')], 'x'))
  assert.deepEqual(await linesOf(source), lines)
  assert.deepEqual(await linesOf(source), lines)
})

test('a very long line is split, so that memory is limited', async () => {
  const lines = await linesOf(await sourceOfFile(new File(['['.repeat(3_000_000)], 'x')))
  assert.ok(lines.length > 1)
  assert.equal(lines.join('').length, 3_000_000)
})

test('UTF-16 and windows-1252 are read as text, and binary data is rejected', async () => {
  const utf16 = new File([new Uint8Array([0xff, 0xfe, ...Buffer.from('für', 'utf16le')])], 'x')
  assert.deepEqual((await linesOf(await sourceOfFile(utf16)))[0]?.trim(), 'für')
  assert.deepEqual(await linesOf(await sourceOfFile(new File([Buffer.from('für', 'latin1')], 'x'))), ['für'])
  assert.equal(await sourceOfFile(new File([new Uint8Array([0x89, 0x50, 0, 0x47])], 'x')), undefined)
})
