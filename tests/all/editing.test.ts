import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { test } from 'node:test'
import { portOfDev } from '../site/fixtures/places.ts'

const folder = '.cache/editing-pages'
const file = `${folder}/content/pages/about.mdx`

test(
  'an edited hand-written page is shown in its new version, however soon it is requested',
  { timeout: 60_000 },
  async ({ signal }) => {
    cpSync('tests/fixtures/smallest-api', folder, { recursive: true })
    const env = { ...process.env, DATA_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' }
    const server = spawn(process.execPath, ['tests/site/fixtures/dev.ts'], { env })
    try {
      await once(server.stdout, 'data')
      const page = async () => (await fetch(`http://localhost:${String(portOfDev)}/about/`)).text()
      const title = /^title: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
      assert.ok((await page()).includes(`>${title}</h1>`))
      writeFileSync(file, readFileSync(file, 'utf8').replace(title, 'Another title'))
      // Astro reads the file some time later; pages that are built before that must not stay.
      while (!(await page()).includes('>Another title</h1>')) signal.throwIfAborted()
    } finally {
      server.kill()
    }
  },
)
