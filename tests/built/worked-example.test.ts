import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { contentFolder } from '../../src/data/folder.ts'
import { guideTexts } from '../../src/data/guides.ts'
import { all, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'

/** What a guide's part with a worked example exports; only some APIs have one, so it is loaded when it is there. */
interface WorkedExample {
  readonly sample: { readonly json: string; readonly secret: string }
  readonly stagesOf: (json: string, secret: string) => object
}

const file = resolve(contentFolder(), 'parts/worked.ts')

test(
  'the worked example prints each stage exactly as the scheme calculates it',
  { skip: !existsSync(file) },
  async () => {
    const { sample, stagesOf } = (await import(pathToFileURL(file).href)) as WorkedExample
    const stages: Record<string, string> = { ...stagesOf(sample.json, sample.secret) }
    const names = Object.keys(stages)
    const guide = guideTexts().find(({ source }) => names.every((name) => source.includes(`stages.${name}`)))
    assert.ok(guide, 'no guide prints every stage')
    const blocks = all(readPage(dist, `guides/${guide.id}/index.html`), 'pre').map(({ raw }) => raw.trim())
    for (const value of [sample.secret, sample.json, ...Object.values(stages)]) {
      assert.equal(blocks.filter((block) => block === value).length, 1, value)
    }
  },
)
