import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { problemsOfRecord } from '../../fixtures/problems.ts'

test('a note that says nothing is refused', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'Wrong password.')),
    ['code 22: "Wrong password." is too short to say anything; expected at least 3 words [notes-complete]'],
  )
})

test('unpaired backticks are refused, and any in a reply', () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'The field `result is wrong.')),
    ['code 22: a backtick is not closed; put one on each side of a name or value [notes-complete]'],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.tellUser = 'Look at `result` in the answer.')),
    ['code 22: "tellUser" contains a backtick; it is sent as it is: write plain words [replies-sendable]'],
  )
})

test('a sentence of more than 24 words is refused', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = `${words(24)} ${words(24)}`)),
    [],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = words(25))),
    [
      'code 22: a sentence has 25 words; expected at most 24: split "word word word word word word word word …" [sentences-short]',
    ],
  )
})

test("words that belittle the reader's problem are refused", () => {
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'This is Simply a wrong password.')),
    [`code 22: "Simply" belittles the reader's problem; leave it out [no-dismissive-words]`],
  )
})

describe('the words of docs/style.md', () => {
  const [, , table = ''] = readFileSync('docs/style.md', 'utf8').split(/\n\n/)
  const refused = [...table.matchAll(/^\| (?!not|-)([^|]+?) +\|/gm)].flatMap(([, words = '']) => words.split(', '))

  test('are refused in notes', () => {
    assert.ok(refused.length > 10)
    const accepted = refused.filter((word) => {
      const problems = problemsOfRecord((record) => (record.meaning = `This is what ${word} means here.`))
      return !/\[(words-plain|no-dismissive-words)\]$/.test(problems[0] ?? '')
    })
    assert.deepEqual(accepted, [])
  })

  test('are answered with the plainer one', () => {
    assert.deepEqual(
      problemsOfRecord((record) => (record.meaning = 'It is Mended by the next call.')),
      ['code 22: "Mended" is not how people say it; expected "fixed" [words-plain]'],
    )
  })
})
