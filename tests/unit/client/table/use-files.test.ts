import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { useFiles } from '../../../../src/client/table/use-files.ts'

const replies: Record<string, () => Promise<Response>> = {
  '/one.json': () => Promise.resolve(Response.json(1)),
  '/two.json': () => Promise.resolve(Response.json(2)),
  '/gone.json': () => Promise.resolve(Response.json(3, { status: 404 })),
  '/page.json': () => Promise.resolve(new Response('<!doctype html>')),
  '/far.json': () => Promise.reject(new TypeError('Failed to fetch')),
}

/** Uses these files; returns what was called, in order. */
async function called(t: TestContext, addresses: string[], use?: () => void): Promise<unknown[]> {
  const calls: unknown[] = []
  t.mock.method(globalThis, 'fetch', (address: string) => replies[address]?.())
  // Node has no such function.
  const report = (error: unknown) => calls.push(error)
  Object.defineProperty(globalThis, 'reportError', { value: report, configurable: true })
  await useFiles(
    addresses,
    (contents) => {
      calls.push(contents)
      use?.()
    },
    (problem) => calls.push(problem),
  )
  Reflect.deleteProperty(globalThis, 'reportError')
  return calls
}

test('the contents of files are used in the order of their addresses', async (t) => {
  assert.deepEqual(await called(t, ['/two.json', '/one.json']), [[2, 1]])
})

for (const address of ['/gone.json', '/page.json', '/far.json']) {
  test(`without ${address}, nothing is used or reported, and the problem is that it could not be loaded`, async (t) => {
    assert.deepEqual(await called(t, ['/one.json', address]), ['could not be loaded'])
  })
}

test('an error in using the contents is reported and not taken for a failure to load', async (t) => {
  const error = new TypeError('ours')
  const calls = await called(t, ['/one.json'], () => {
    throw error
  })
  assert.deepEqual(calls, [[1], error, 'could not be shown'])
})
