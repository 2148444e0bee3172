import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reference } from '../../../src/codes/schema.ts'
import { siteSchema } from '../../../src/codes/site.ts'
import { sample, textOf } from '../codes/fixtures/sample.ts'

/** A data folder of a small reference, where commands can be tried. */
export interface DataFolder {
  readonly dir: string
  /** The source file as it is now */
  codes(): Reference['codes']
  read(name: string): string
  write(name: string, text: string): void
  remove(): void
  /**
   * Run a command of `scripts/` on this folder.
   * @returns the exit status and all that was printed; the folder is called `data` in it
   */
  run(script: string, ...options: string[]): { status: number; text: string }
}

/** A new folder with the sample, its vendor's table, and the words of this site. */
export function dataFolder(): DataFolder {
  const dir = mkdtempSync(join(tmpdir(), 'data-'))
  const { codes } = sample()
  const path = (name: string) => join(dir, name)
  // The sample has no guides and no calls that views and links could name.
  const site = siteSchema.parse(JSON.parse(readFileSync('data/site.json', 'utf8')))
  const envelope = { ...site.envelope, guide: undefined }
  writeFileSync(path('site.json'), textOf({ ...site, envelope, sampleCode: 22, views: undefined, doors: undefined }))
  writeFileSync(path('codes.json'), textOf(sample()))
  mkdirSync(path('content/pages'), { recursive: true })
  writeFileSync(path('content/pages/about.mdx'), '---\ntitle: About\ndescription: All of it.\n---\n\n<Sources />\n')
  writeFileSync(path('vendor-table.txt'), codes.map(({ code, message }) => `${String(code)}${message}\n`).join(''))
  return {
    dir,
    codes: () => (JSON.parse(readFileSync(path('codes.json'), 'utf8')) as Reference).codes,
    read: (name) => readFileSync(path(name), 'utf8'),
    write: (name, text) => {
      writeFileSync(path(name), text)
    },
    remove: () => {
      rmSync(dir, { recursive: true })
    },
    run: (script, ...options) => {
      const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dir }
      delete env.CODES_FILE
      try {
        const text = execFileSync(process.execPath, [`scripts/${script}.ts`, ...options], {
          env,
          stdio: 'pipe',
          encoding: 'utf8',
        })
        return { status: 0, text: text.replaceAll(dir, 'data') }
      } catch (error) {
        const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
        return { status, text: `${stdout}${stderr}`.replaceAll(dir, 'data') }
      }
    },
  }
}
