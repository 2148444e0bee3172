import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { programCommands } from '../../src/components/data/program-commands.ts'
import { programName } from '../../src/exports/program/name.ts'
import { buildContext } from '../../src/build-context.ts'
import { dist } from './dist.ts'

const context = buildContext()
const program = resolve(dist, programName)

test('the published program is below 600 KB with 150 codes, and grows by at most 2.5 KB for each further code', () => {
  const { size } = statSync(program)
  const more = Math.max(0, context.catalog.codes.length - 150)
  assert.ok(size < (600 + 2.5 * more) * 1024, String(size))
})

test('the published program says what it includes, and imports only modules of Node', () => {
  const source = readFileSync(program, 'utf8')
  assert.match(source, /^#!\/usr\/bin\/env node\n\/\/ .*version/)
  const modules = [...source.matchAll(/^import .* from ["'](.*)["']/gm)].map(([, name = '']) => name)
  assert.ok(modules.length > 0)
  for (const name of modules) assert.match(name, /^node:/)
  assert.doesNotMatch(source, /(?:from|require\()\s*["'](?:node:)?(?:https?|net|dgram|tls|http2)["']/)
  // Our own code keeps its names and lines. Names of files are left out, which saves 5 KB.
  assert.match(source, /^async function lookUp\(\{query, find(?:: find\d+)?\}, data\) \{\n\tconst index = await /m)
})

test('the commands that the data page shows print an answer', () => {
  for (const { args } of programCommands(context).filter((command) => !command.args.startsWith('watch'))) {
    const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
    assert.equal(status, 0, `${args}: ${stderr}`)
    assert.ok(stdout.length > 20)
  }
})

interface Server {
  readonly command: string
  readonly args: readonly string[]
}

/** How the printed settings of editors start the program. */
function settings(): Server[] {
  const read = (file: string) => readFileSync(`examples/agents/${file}`, 'utf8')
  const json = (file: string) => JSON.parse(read(file)) as Record<string, Record<string, Server>>
  const [, line = ''] = read('claude-code.sh').trim().split(' -- ')
  const [command = '', ...args] = line.split(' ')
  return [
    { command, args },
    ...['mcp-servers.json', 'vscode.json'].flatMap((file) => Object.values(json(file)).flatMap(Object.values<Server>)),
  ]
}

test('each editor configuration starts a server with the built notes and guides', async () => {
  assert.equal(settings().length, 3)
  for (const { command, args } of settings()) {
    const client = new Client({ name: 'test', version: '1' })
    const here = args.map((arg) => arg.replace(`/path/to/${programName}`, program))
    await client.connect(new StdioClientTransport({ command, args: here }))
    try {
      const { resources } = await client.listResources()
      assert.equal(resources.length, context.catalog.codes.length + context.guides.length)
      for (const { title } of context.guides) {
        const guide = resources.find((resource) => resource.title === title)
        const [content] = (await client.readResource({ uri: guide?.uri ?? '' })).contents
        const text = content && 'text' in content ? content.text : ''
        assert.ok(text.startsWith(`# ${title}\n`), text.slice(0, 80))
        assert.ok(text.length > 1000)
      }
    } finally {
      await client.close()
    }
  }
})
