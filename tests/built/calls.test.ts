import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasCalls } from '../../src/codes/catalog.ts'
import { catalog, paths } from '../../src/site.ts'
import { all, one, readPage } from '../site/fixtures/built.ts'
import { dist } from './dist.ts'
import { missingIn } from './missing.ts'

const { calls, places, seenAt } = catalog()
const plain = (prose: string) => prose.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim()

for (const call of calls) {
  test(`the page of the call ${call.method} ${call.path} shows its complete record, and its codes: shown ones before likely ones`, () => {
    const main = one(readPage(dist, `calls/${call.id}/index.html`), 'main')
    const said = [call.title, call.path, call.does, call.body, call.answer, call.request, ...(call.notes ?? [])]
    const fields = call.takes.flatMap(({ name, what }) => [name, what])
    const notes = call.basis.map(({ note }) => note)
    assert.deepEqual(
      [...said, ...fields, ...notes].filter((text) => !main.text.includes(plain(text))),
      [],
    )
    const linked = all(main, 'a').map(({ attributes }) => attributes.href ?? '')
    const { shown, likely } = seenAt(call.id)
    const own = [...shown, ...likely].map(({ code }) => paths.code(code))
    const lists = all(main, 'ul').filter(({ attributes }) => attributes.class === 'call-codes')
    const listed = lists.flatMap((list) => all(list, 'li').map((item) => one(item, 'a').attributes.href))
    assert.deepEqual(listed, own)
    if (own.length > 0) assert.ok(linked.includes(paths.filtered({ call: call.id })), 'a link to the filtered table')
  })
}

test('the list of calls links to each call and to the codes of each place', { skip: !hasCalls(catalog()) }, () => {
  const links = all(one(readPage(dist, 'calls/index.html'), 'main'), 'a').map(({ attributes }) => attributes.href)
  const wanted = [...calls.map(({ id }) => paths.call(id)), ...places.map(({ id }) => paths.filtered({ call: id }))]
  assert.deepEqual(missingIn(links, wanted), [])
})
