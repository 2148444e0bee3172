import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { formatProblem } from '../../../src/codes/problems/problem.ts'
import { readFrontMatter } from '../../../src/hand-written/front-matter.ts'

const schema = z.object({
  title: z.string().min(1).describe('The heading'),
  sidebar: z.object({ order: z.number() }).optional(),
})

/** The problems of a page with this beginning. */
function problemsOf(source: string): string[] {
  return readFrontMatter(source, 'a.mdx', schema).problems.map(formatProblem)
}

test('valid front matter is read, and other fields are ignored', () => {
  const source = '---\ntitle: T\nhero: {}\nsidebar:\n  order: 3\n---\n\ntitle: not here\n'
  const { data, problems, position } = readFrontMatter(source, 'a.mdx', schema)
  assert.deepEqual(problems, [])
  assert.deepEqual(data, { title: 'T', sidebar: { order: 3 } })
  assert.deepEqual(position(['sidebar', 'order']), { line: 5, column: 10 })
})

test('every problem of front matter is reported with its place, what was found and what is expected', () => {
  assert.deepEqual(problemsOf('## A heading\n'), [
    'a.mdx:1:1 there is no front matter; expected "title", "sidebar" between two lines of "---" [front-matter]',
  ])
  assert.deepEqual(problemsOf('---\nsidebar:\n  order: "3"\n---\n'), [
    'a.mdx:2:1 "title" is missing; expected text: The heading [front-matter]',
    'a.mdx:3:10 "sidebar.order" is "3"; expected a whole number: remove the quotes [front-matter]',
  ])
  assert.deepEqual(problemsOf('---\ntitle: ""\n---\n'), [
    'a.mdx:2:8 "title" is empty; expected text: The heading [front-matter]',
  ])
  assert.deepEqual(problemsOf('---\ntitle: "T\n---\n'), [
    'a.mdx:3:1 the front matter is not valid YAML: Missing closing "quote; correct it [front-matter]',
  ])
})
