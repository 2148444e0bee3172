import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { answerJson } from '../../../../src/exports/program/answer-json.ts'
import { answerText, nothingText } from '../../../../src/exports/program/answer-text.ts'
import { layoutFor } from '../../../../src/exports/program/io.ts'
import type { Output } from '../../../../src/exports/program/io.ts'
import { lookupIn } from '../../../../src/exports/program/lookup.ts'
import type { ProgramAnswer } from '../../../../src/exports/program/lookup.ts'
import type { ProgramReference } from '../../../../src/exports/program/reference.ts'
import { plainStyle } from '../../../../src/exports/program/terminal/style.ts'
import { remarks } from '../../../../src/exports/program/watch/remark.ts'
import { summarize } from '../../../../src/log/log-reader.ts'
import { testCatalog } from '../../fixtures/catalog.ts'
import { logRules } from '../../fixtures/paste-rules.ts'
import { record } from '../../fixtures/record.ts'
import { contextOf } from '../../fixtures/build-context.ts'

const catalog = testCatalog([
  record({ code: 0, message: 'Success', kind: 'success' }),
  record({ code: 5, message: 'Account is locked' }),
  record({ code: 22, message: 'Wrong password' }),
  record({ code: 71, message: 'Document does not exist' }),
  record({ code: 90, message: 'Document does not exist' }),
])
const lookup = lookupIn(catalog, logRules.keys, {
  words: { synonyms: '', spelled: '' },
  pages: [],
  languageData: [],
  base: '/',
})
const reference: ProgramReference = { ...contextOf(catalog), lookup, logRules, licenses: [] }
const layout = { style: plainStyle, width: 80 }
const textFor = async (query: string) => answerText(await lookup.ask(query), reference, layout)
const notesIn = (text: string) => [...text.matchAll(/^Look here first:/gm)].length

test('up to three numbers are answered with their notes, and more, or a message of several codes, with a list', async () => {
  assert.equal(notesIn(await textFor('5 22 71')), 3)
  assert.equal(notesIn(await textFor('5 22 71 90')), 0)
  assert.equal(notesIn(await textFor('Document does not exist')), 0)
})

test('the numbers of a list are aligned', async () => {
  const list = await textFor('5 22 71 90')
  assert.match(list, /^ 5 {2}Account is locked\n {4}A parameter/)
  assert.match(list, /^22 {2}Wrong password\n {4}A parameter/m)
})

test('an answer includes guesses when nothing is certain, unless a page answers', async () => {
  const [hit] = (await lookup.ask('22')).answer.hits
  assert.ok(hit)
  const nothing = await lookup.ask('nothing of the kind')
  const guessed: ProgramAnswer = { ...nothing, answer: { ...nothing.answer, hits: [], guesses: [hit] } }
  assert.match(answerText(guessed, reference, layout), /^Perhaps one of these:\n\n22 {2}Wrong password/)
  assert.deepEqual(nothingText(guessed), ['No code matches with certainty.'])
  const page = { title: 'Retrying', kind: 'Guide', path: 'guides/retrying/' }
  const withPage: ProgramAnswer = { ...guessed, pages: [page] }
  assert.equal(
    answerText(withPage, reference, layout),
    'Retrying (Guide)\n  https://docs.example/docs/status/guides/retrying/',
  )
  const { codes, guesses, pages } = answerJson(withPage, reference)
  assert.deepEqual(codes, [])
  assert.deepEqual(
    guesses.map(({ code }) => code),
    [22],
  )
  assert.deepEqual(pages, [
    { title: 'Retrying', kind: 'Guide', url: 'https://docs.example/docs/status/guides/retrying/' },
  ])
})

test('an answer is as wide as the terminal, up to a readable width', () => {
  const widthOn = (columns: number | undefined, width?: number) => {
    const stdout: Output = Object.assign(new PassThrough(), columns !== undefined && { columns })
    return layoutFor({ stdin: process.stdin, stdout, stderr: stdout, env: {}, onInterrupt: () => undefined }, width)
      .width
  }
  assert.deepEqual([widthOn(72), widthOn(200), widthOn(undefined)], [72, 100, 80])
  assert.deepEqual([widthOn(72, 120), widthOn(72, 0)], [120, 0])
})

test('a line of a log gets one remark for each code that is wanted', () => {
  const remark = remarks(reference, plainStyle, ({ record: { kind } }) => kind !== 'success')
  const { codes } = summarize(lookup.index, logRules, 'result=0 and result=22 and code: 22')
  const occurrences = codes.flatMap(({ record, first }) => [
    { record, ...first },
    { record, ...first },
  ])
  assert.equal(occurrences.length, 4)
  const text = remark(occurrences)
  assert.match(text, /22 Wrong password: A parameter/)
  assert.equal(text.split('\n').length, 3)
  assert.ok(!text.includes('Success'))
})
