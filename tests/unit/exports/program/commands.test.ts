import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { verdictLabels, verdictOf } from '../../../../src/codes/labels.ts'
import { titleOf } from '../../../../src/codes/title.ts'
import { codeMarkdown } from '../../../../src/exports/markdown.ts'
import { publicCode } from '../../../../src/exports/public-code.ts'
import { columnsOf } from '../../../../src/exports/program/terminal/wrap.ts'
import { unless } from '../../../fixtures/required.ts'
import { file, folder, nodes, run, site } from './built.ts'
import type { Result } from './built.ts'

const { catalog } = site
const sample = catalog.get(catalog.site.sampleCode)
const number = String(sample.code)
const none = String(Math.max(...catalog.codes.map(({ code }) => code)) + 1)
const json = ({ out }: Result) =>
  JSON.parse(out) as { codes: { code: number }[]; unknown: string[]; nearest: unknown[] }

const without20 = nodes.length === 1 ? 'this machine has no Node 20; NODE_20 names one' : undefined
test('the program is also tested with Node 20', unless(without20), () => {
  assert.equal(nodes.length, 2)
})

for (const node of nodes) {
  test(`the note of a code is printed in an empty folder, with Node ${node.name}`, () => {
    const { out, err, code } = run([number], { node })
    assert.equal(err, '')
    assert.equal(code, 0)
    assert.equal(out.split('\n', 1)[0], titleOf(sample))
    for (const text of [sample.firstLook, sample.tellUser, ...sample.causes]) {
      assert.ok(out.replaceAll(/\s+/g, ' ').includes(text.replaceAll('`', '')), text)
    }
    assert.ok(out.includes(verdictLabels[verdictOf(sample)]))
    assert.ok(out.includes(publicCode(sample, site).url))
  })
}

test('the program answers without network and without permission to read other files', () => {
  const node = nodes[0]
  assert.ok(node)
  const limited = { ...node, path: node.path }
  const { out, code } = run([number], { node: limited, env: { NODE_OPTIONS: `--permission --allow-fs-read=${file}` } })
  assert.equal(code, 0)
  assert.ok(out.startsWith(titleOf(sample)))
})

test('the lines of every note fit the width, except what cannot be broken', () => {
  for (const record of catalog.codes.filter((_, i) => i % 10 === 0)) {
    const { out, code } = run([String(record.code), '--width', '60'])
    assert.equal(code, 0)
    for (const line of out.split('\n').filter((one) => !/^ {4}\S|https?:/.test(one))) {
      assert.ok(columnsOf(line) <= 60 || line.trim().split(' ').length < 3 || line.includes('  '), line)
    }
  }
})

test('a number that is not a code is reported with the nearest codes, and the exit status is 1', () => {
  const { out, err, code } = run([none])
  assert.equal(out, '')
  assert.equal(code, 1)
  assert.match(err, new RegExp(`^No code ${none}\\. Nearest: \\d+(, \\d+)*\n$`))
  assert.deepEqual(json(run([none, '--format', 'json'])).unknown, [none])
})

test('a query that finds nothing says so, and the exit status is 1', () => {
  assert.deepEqual(run(['zzqqxxyy', 'vvwwkk']), { out: '', err: 'Nothing found.\n', code: 1 })
})

test('a term of the glossary leads to its page', () => {
  const texts = catalog.codes
    .flatMap(({ message, keywords }) => [message, ...keywords])
    .join(' ')
    .toLowerCase()
  const term = site.glossary.find((entry) => !texts.includes(entry.term.toLowerCase()))
  assert.ok(term)
  const { out, code } = run([`what is ${term.term}?`])
  assert.equal(code, 0)
  assert.ok(out.includes(`${site.origin}${site.paths.term(term.id)}`), out)
})

test('the message of a code finds the code, in any case and as several arguments', () => {
  const { codes } = json(run([...sample.message.toUpperCase().split(' '), '-f', 'json']))
  assert.equal(codes[0]?.code, sample.code)
})

test('a response is read from the standard input', () => {
  const input = `HTTP/1.1 200 OK\n\n{"${catalog.site.envelope.code}": ${number}}\n`
  for (const args of [[], ['-']]) assert.equal(run(args, { input }).out.split('\n', 1)[0], titleOf(sample))
})

test('the JSON and the Markdown of a code are those that the site publishes', () => {
  const [code] = json(run([number, '--format', 'json'])).codes
  assert.deepEqual(code, JSON.parse(JSON.stringify(publicCode(sample, site))))
  assert.equal(run([number, '--format', 'md']).out, codeMarkdown(sample, site))
})

test('the output has no colors in a pipe', () => {
  assert.ok(!run([number]).out.includes('\u001B'))
})

test('incorrect usage is explained on the standard error, and the exit status is 2', () => {
  const wrong = [
    ['--nope'],
    [number, '--format', 'yaml'],
    [number, '--width', '5'],
    ['reply'],
    ['reply', number, '--lang', 'xx'],
    ['list', '--actor', 'nobody-at-all'],
    ['watch', 'no-such-file.log'],
  ]
  for (const args of wrong) {
    const { out, err, code } = run(args)
    assert.equal(code, 2, args.join(' '))
    assert.equal(out, '')
    assert.ok(err.trim().length > 10 && !/\n\s+at /.test(err), err)
  }
})

test('help and version are printed, and the exit status is 0', () => {
  const help = run(['--help'])
  assert.equal(help.code, 0)
  for (const command of ['explain', 'watch', 'reply', 'list', 'mcp']) {
    assert.ok(help.out.includes(`  ${command}`), command)
    assert.equal(run([command, '--help']).code, 0)
  }
  for (const flag of ['--version', '-V']) {
    assert.deepEqual(run([flag]), { out: `status-codes.mjs ${catalog.version}\n`, err: '', code: 0 })
  }
})

test('the examples of the help work', () => {
  const { out } = run(['--help'])
  const examples = [...out.matchAll(/^ {2}node status-codes\.mjs (.*?) {2}/gm)].map(([, line = '']) => line.trim())
  assert.ok(examples.length > 4)
  for (const line of examples.filter((one) => !/^(mcp|watch)/.test(one))) {
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
    assert.equal(run(args).code, 0, line)
  }
})

test('the output of reply is one line', () => {
  assert.deepEqual(run(['reply', number]), { out: `${sample.tellUser}\n`, err: '', code: 0 })
  assert.equal((JSON.parse(run(['reply', number, '-f', 'json']).out) as { reply: string }).reply, sample.tellUser)
  assert.equal(run(['reply', none]).code, 1)
})

test('a list is narrowed by each filter, and by several', () => {
  const listed = (...args: string[]) => json(run(['list', '--format', 'json', ...args])).codes.map(({ code }) => code)
  const codesWith = (wanted: (record: (typeof catalog.codes)[number]) => boolean) =>
    catalog.codes.filter(wanted).map(({ code }) => code)
  assert.deepEqual(
    listed(),
    codesWith(() => true),
  )
  for (const name of ['actor', 'category', 'to', 'retry', 'repeat', 'kind'] as const) {
    const value = sample[name]
    assert.deepEqual(
      listed(`--${name}`, value),
      codesWith((record) => record[name] === value),
      name,
    )
  }
  const [place] = sample.seenAt
  assert.ok(place)
  assert.deepEqual(
    listed('--call', place.at, '--kind', sample.kind),
    codesWith(({ seenAt, kind }) => kind === sample.kind && seenAt.some(({ at }) => at === place.at)),
  )
})

test('a list is printed as a table, as Markdown, or as CSV with the columns of the site', () => {
  const { kind } = sample
  const count = catalog.codes.filter((record) => record.kind === kind).length
  const list = (format: string) => run(['list', '--kind', kind, '--format', format]).out.trimEnd().split(/\r?\n/)
  assert.equal(list('table').length, count + 1)
  assert.equal(list('md').length, count + 2)
  const rows: Record<string, string>[] = parse(run(['list', '--kind', kind, '-f', 'csv']).out, { columns: true })
  assert.equal(rows.length, count)
  assert.equal(rows.find(({ code }) => code === number)?.message, sample.message)
})

test('the licenses of all packages are printed', () => {
  const { out, code } = run(['licenses'])
  assert.equal(code, 0)
  for (const name of ['commander', '@modelcontextprotocol/server', 'zod'])
    assert.ok(out.includes(`\n${name} `) || out.startsWith(`${name} `), name)
  assert.match(out, /Permission is hereby granted/)
  assert.match(out, /Apache License/)
})

test('nothing is written to the folder that the program runs in', async () => {
  const { readdirSync } = await import('node:fs')
  assert.deepEqual(readdirSync(folder), ['status-codes.mjs'])
})
