import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontmatterOf } from '../../../src/view-models/frontmatter.ts'
import { catalogFrom } from '../../../src/data/load-catalog.ts'
import { record, reference } from '../fixtures/record.ts'
import { contextOf } from '../fixtures/build-context.ts'
import { testSite } from '../fixtures/site.ts'

const lineOf = (path: readonly (string | number)[]) => 10 * (1 + Number(path[1]))
const codes = [record({ code: 1 }), record({ code: 2 })]
const context = contextOf(catalogFrom(reference(codes), lineOf, testSite))

/** The fields that these tests read; only Astro knows Starlight's type. */
interface Frontmatter {
  readonly title: string
  readonly editUrl: string | false
  readonly head: readonly {
    readonly tag: string
    readonly attrs?: Readonly<Record<string, string>>
    readonly content?: string
  }[]
}
const ofSecond = (sourceUrl?: string) => frontmatterOf(context.catalog.get(2), { ...context, sourceUrl }) as Frontmatter

test('the source of a code is linked at its line, where it is published', () => {
  assert.equal(ofSecond().editUrl, false)
  assert.equal(ofSecond('https://git.example/codes.json').editUrl, 'https://git.example/codes.json#L20')
})

test('a page names its other forms for programs', () => {
  const alternates = ofSecond().head.flatMap(({ attrs }) =>
    attrs?.rel === 'alternate' ? [[attrs.type, attrs.href]] : [],
  )
  assert.deepEqual(alternates, [
    ['application/json', '/docs/status/codes/2.json'],
    ['text/markdown', '/docs/status/codes/2.md'],
  ])
})

test('the title has number and message, and structured data has absolute addresses', () => {
  const { title, head } = ofSecond()
  assert.equal(title, '2 Parameter missing')
  const data = head.find(({ tag }) => tag === 'script')?.content ?? ''
  assert.ok(data.includes('"url":"https://docs.example/docs/status/codes/2/"'), data)
})
