import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { verdictLabels, verdictOf } from '../../../../src/codes/labels.ts'
import { titleOf } from '../../../../src/codes/title.ts'
import { remarkPrefix } from '../../../../src/exports/program/watch/remark.ts'
import { folder, nodes, run, site, start } from './built.ts'

const { catalog, paths, origin } = site
const error = catalog.codes.find(({ kind, code }) => kind === 'error' && code > 9)
const success = catalog.codes.find(({ kind }) => kind === 'success')
assert.ok(error && success)
const lineWith = (code: number) => `2026-11-22 10:00:00 ${JSON.stringify({ [catalog.site.envelope.code]: code })}`
const plain = '2026-11-22 10:00:01 INFO nothing of note, status=200 took 12 ms'
const withoutRemarks = (text: string) =>
  text
    .split(/(?<=\n)/)
    .filter((line) => !line.startsWith(remarkPrefix))
    .join('')

for (const node of nodes) {
  test(`a line with a code is explained below it, with Node ${node.name}`, () => {
    const input = [plain, lineWith(error.code), lineWith(success.code), plain, ''].join('\n')
    const { out, code } = run(['watch'], { input, node })
    assert.equal(code, 0)
    const [, line, first = '', second = '', ...rest] = out.split('\n')
    assert.equal(line, lineWith(error.code))
    assert.ok(first.startsWith(`${remarkPrefix}${titleOf(error)}: `), first)
    assert.ok(second.startsWith(remarkPrefix) && second.includes(verdictLabels[verdictOf(error)]), second)
    assert.ok(second.includes(`${origin}${paths.short(error.code)}`), second)
    assert.deepEqual(rest, [lineWith(success.code), plain, ''])
    assert.equal(withoutRemarks(out), input)
  })
}

test('codes that report success are explained on request', () => {
  const { out } = run(['watch', '--all'], { input: `${lineWith(success.code)}\n` })
  assert.ok(out.includes(`${remarkPrefix}${titleOf(success)}`))
})

test('files are read in their order, and a missing file is reported', () => {
  const names = ['a.log', 'b.log'].map((name) => join(folder, name))
  for (const [i, name] of names.entries()) writeFileSync(name, `log ${String(i)}\r\n`)
  const { out, err, code } = run(['watch', 'a.log', 'missing.log', 'b.log'])
  for (const name of names) rmSync(name)
  assert.equal(out, 'log 0\r\nlog 1\r\n')
  assert.match(err, /^missing\.log: .*\n$/)
  assert.equal(code, 2)
})

test('bytes that are not UTF-8 pass unchanged', async () => {
  const bytes = Buffer.from(Uint8Array.from({ length: 70_000 }, (_, i) => ((i * 7919) % 251) ^ 0x80))
  const child = start(['watch'])
  const read: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => read.push(chunk))
  child.stdin.end(bytes)
  await once(child, 'close')
  assert.ok(Buffer.concat(read).equals(bytes))
})

test('a line passes at once, even if no other line follows', async () => {
  const child = start(['watch'])
  for (const line of [`${plain}\n`, 'half a line', ` and the rest\n`]) {
    child.stdin.write(line)
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
    assert.equal(chunk.toString(), line)
  }
  child.stdin.end()
  await once(child, 'close')
})

test('a closed pipe ends the program without an error', async () => {
  const child = start(['watch'])
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${plain}\n`)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const feed = setInterval(() => child.stdin.write(`${plain}\n`.repeat(1000)), 5)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(feed)
  assert.equal(err, '')
  assert.equal(code, 0)
})

test('a line of 100 MB and an endless log take no more memory than a short log', async (t) => {
  if (process.platform !== 'linux') {
    t.skip('the peak of the memory is read from /proc')
    return
  }
  const child = start(['watch'])
  let passed = 0
  child.stdout.on('data', (chunk: Buffer) => (passed += chunk.length))
  const long = Buffer.alloc(1_000_000, 'x')
  const short = Buffer.from(`${plain}\n`.repeat(15_000))
  let sent = 0
  for (let i = 0; i < 200; i++) {
    const chunk = i < 100 ? long : short
    sent += chunk.length
    if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
  }
  while (passed < sent) await once(child.stdout, 'data')
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1]) / 1024
  child.stdin.end()
  await once(child, 'close')
  assert.equal(passed, sent)
  assert.ok(peak < 200, `${String(peak)} MB`)
})

test('a summary counts each code with its lines, times and link, and numbers that are not codes', () => {
  const none = Math.max(...catalog.codes.map(({ code }) => code)) + 1
  const input = [plain, lineWith(error.code), lineWith(none), lineWith(error.code), ''].join('\n')
  const { out, code } = run(['watch', '--summary'], { input })
  assert.equal(code, 0)
  assert.ok(out.includes(`${titleOf(error)} (failure): 2 lines, 2 to 4, 2026-11-22 10:00:00`), out)
  assert.ok(out.includes(`${origin}${paths.code(error.code)}`), out)
  const { codes, unknown } = JSON.parse(run(['watch', '--summary', '-f', 'json'], { input }).out) as {
    codes: { count: number }[]
    unknown: unknown
  }
  assert.deepEqual(unknown, [{ digits: String(none), count: 1, line: 3 }])
  assert.deepEqual(
    codes.map(({ count }) => count),
    [2],
  )
  assert.equal(run(['watch', '--summary'], { input: plain }).code, 1)
})

test('Ctrl+C ends and prints the summary of a log that goes on', async () => {
  const child = start(['watch', '--summary'])
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  // More than fits into a pipe: once all is written, the program has begun to read.
  child.stdin.write(`${lineWith(error.code)}\n${`${plain}\n`.repeat(20_000)}`)
  await once(child.stdin, 'drain')
  child.kill('SIGINT')
  await once(child, 'close')
  assert.ok(out.includes(titleOf(error)), out)
})
