import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { verdictLabels, verdictOf } from '../../../../src/codes/labels.ts'
import { titleOf } from '../../../../src/codes/title.ts'
import { codeMarkdown } from '../../../../src/exports/markdown.ts'
import { file, folder, nodes, site, start } from './built.ts'

const { catalog, guides, origin, paths } = site
const sample = catalog.sample
const none = Math.max(...catalog.codes.map(({ code }) => code)) + 1

for (const node of nodes) {
  // A client like that of an editor, which starts the program as an editor does.
  const client = new Client({ name: 'test', version: '1' })
  const connected = client.connect(
    new StdioClientTransport({ command: node.path, args: [file, 'mcp'], cwd: folder, env: {} }),
  )
  after(() => client.close())
  const call = async (name: string, args: Record<string, unknown>) => {
    await connected
    return client.callTool({ name, arguments: args })
  }
  const textOf = ({ content }: Awaited<ReturnType<typeof call>>) =>
    content.map((part) => (part.type === 'text' ? part.text : '')).join('')
  const named = (name: string) => `${name}, with Node ${node.name}`

  test(named('a client learns what the server is, and its tools with what they take'), async () => {
    await connected
    assert.equal(client.getServerVersion()?.version, catalog.version)
    assert.ok(client.getInstructions()?.includes(site.description))
    const { tools } = await client.listTools()
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['look_up_status_code', 'explain_status_code', 'list_status_codes'],
    )
    for (const { inputSchema, annotations, description } of tools) {
      assert.equal(inputSchema.type, 'object')
      assert.equal(annotations?.readOnlyHint, true)
      assert.ok((description ?? '').length > 40)
    }
  })

  test(named('a response is looked up: the note, and the facts for the program'), async () => {
    const query = JSON.stringify({ [catalog.site.envelope.code]: sample.code })
    const result = await call('look_up_status_code', { query })
    assert.equal(`${textOf(result)}\n`, codeMarkdown(sample, site))
    const { code, message, kind, actor, retry, repeat } = sample
    assert.deepEqual(result.structuredContent, {
      found: true,
      codes: [
        {
          ...{ code, message, kind, actor, retry, repeat },
          verdict: verdictLabels[verdictOf(sample)],
          url: `${origin}${paths.code(code)}`,
        },
      ],
      guesses: [],
      unknown: [],
      nearest: [],
    })
  })

  test(named('a number that is not a code is reported as such'), async () => {
    const result = await call('look_up_status_code', { query: String(none) })
    assert.match(textOf(result), new RegExp(`^No code ${String(none)}\\.`))
    assert.partialDeepStrictEqual(result.structuredContent, { found: false, codes: [], unknown: [String(none)] })
    const explained = await call('explain_status_code', { code: none })
    assert.equal(explained.isError, true)
    assert.match(textOf(explained), new RegExp(`^No code ${String(none)}\\.`))
  })

  test(named('a note is explained, and codes are listed by what they have in common'), async () => {
    assert.equal(textOf(await call('explain_status_code', { code: sample.code })), codeMarkdown(sample, site))
    const { structuredContent } = await call('list_status_codes', { actor: sample.actor, kind: sample.kind })
    assert.deepEqual(
      (structuredContent as { codes: { code: number }[] }).codes.map(({ code }) => code),
      catalog.codes.filter(({ actor, kind }) => actor === sample.actor && kind === sample.kind).map(({ code }) => code),
    )
  })

  test(named('bad arguments are told as such'), async () => {
    const bad = [
      ['look_up_status_code', {}],
      ['look_up_status_code', { query: 5 }],
      ['explain_status_code', { code: 'x' }],
      ['explain_status_code', { code: 1.5 }],
      ['list_status_codes', { kind: 'nonsense' }],
      ['list_status_codes', { nonsense: 'x' }],
    ] as const
    for (const [name, args] of bad) {
      const result = await call(name, args)
      assert.equal(result.isError, true, JSON.stringify(args))
      assert.match(textOf(result), /invalid arguments/i)
    }
    await assert.rejects(call('no_such_tool', {}))
  })

  test(named('notes and guides are resources'), async () => {
    await connected
    const { resources } = await client.listResources()
    const notes = resources.filter(({ uri }) => uri.endsWith('.md'))
    assert.deepEqual(
      notes.map(({ name }) => name),
      catalog.codes.map(titleOf),
    )
    assert.deepEqual(
      resources.filter((one) => !notes.includes(one)).map(({ title }) => title),
      guides.map(({ title }) => title),
    )
    const read = async (uri = '') => (await client.readResource({ uri })).contents[0]
    assert.partialDeepStrictEqual(await read(`${origin}${paths.alternate(sample.code, 'md')}`), {
      mimeType: 'text/markdown',
      text: codeMarkdown(sample, site),
    })
    const [guide] = guides
    assert.ok(guide)
    assert.partialDeepStrictEqual(await read(`${origin}${paths.guide(guide.id)}`), { mimeType: 'text/markdown' })
    await assert.rejects(read(`${origin}${paths.alternate(none, 'md')}`), /No code/)
  })
}

test('the server ends with its input, and writes nothing but the protocol', async () => {
  const child = start(['mcp'])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.end('this is not JSON\n')
  const [code] = (await once(child, 'close')) as [number | null]
  assert.equal(code, 0)
  for (const line of out.split('\n').filter((one) => one !== '')) JSON.parse(line)
  assert.equal(err, '')
})
