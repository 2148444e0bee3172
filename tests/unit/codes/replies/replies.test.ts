import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { format, resolveConfig } from 'prettier'
import { withHashes } from '../../../../scripts/replies.ts'
import { DataError } from '../../../../src/codes/problems/problem.ts'
import { loadCatalog } from '../../../../src/data/load-catalog.ts'
import { readReplies, replyFiles } from '../../../../src/data/replies.ts'
import { replyHashOf } from '../../../../src/data/reply-hash.ts'
import { original } from '../../../../src/codes/replies/replies.ts'
import { chinese, problemsInReplies, malay, originals } from '../../fixtures/replies.ts'

test('every code has a reply in every language, English first', () => {
  const catalog = loadCatalog()
  const languages = [original.language, ...catalog.languages.map(({ language }) => language)]
  for (const record of catalog.codes) {
    const replies = catalog.repliesTo(record)
    assert.deepEqual(
      replies.map(({ language }) => language),
      languages,
    )
    assert.equal(replies[0]?.text, record.tellUser)
    assert.ok(replies.every(({ text, message }) => text !== '' && message !== ''))
  }
})

test('adding a file adds a language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replies-'))
  writeFileSync(join(folder, 'ms.json'), JSON.stringify(malay()))
  writeFileSync(join(folder, 'TERMS.md'), '# Terms')
  const files = replyFiles(folder)
  assert.deepEqual(
    readReplies(originals, files).map(({ language }) => language),
    ['ms'],
  )
})

test('problems of all files are reported at once, and a file must be named for its language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replies-'))
  writeFileSync(join(folder, 'id.json'), JSON.stringify(malay()))
  writeFileSync(join(folder, 'xx.json'), '{')
  assert.throws(
    () => readReplies(originals, replyFiles(folder)),
    (error) => {
      assert.ok(error instanceof DataError)
      assert.deepEqual(
        error.problems.map(({ file, text }) => [file, text]),
        [
          [`${folder}/id.json`, '"language" is "ms"; expected the name of the file: call it ms.json'],
          [`${folder}/xx.json`, 'not valid JSON: expected "}"; the file may be cut off'],
        ],
      )
      return true
    },
  )
})

test('at most one file may be in Simplified Chinese, because the look-up uses the first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replies-'))
  for (const language of ['zh-Hans', 'zh-Hans-SG']) {
    writeFileSync(join(folder, `${language}.json`), JSON.stringify({ ...chinese(), language }))
  }
  assert.throws(
    () => readReplies(undefined, replyFiles(folder)),
    (error) => {
      assert.ok(error instanceof DataError)
      const [first, second] = replyFiles(folder)
      assert.deepEqual(
        error.problems.map(({ file, text, rule }) => [file, text, rule]),
        [
          [
            second,
            `"script" is "Hans", and so it is in ${String(first)}; expected one file with this script`,
            'scripts-single',
          ],
        ],
      )
      return true
    },
  )
})

test('accepting a translation updates its hash and nothing else', () => {
  const [first, second] = originals
  assert.ok(first && second)
  const text = JSON.stringify(malay(), null, 2)
  const changed = { ...second, hash: replyHashOf('Another reply with [link].') }
  const renewed = withHashes(text, [{ at: 1, original: changed }])
  assert.equal(renewed, text.replace(second.hash, changed.hash))
  assert.deepEqual(problemsInReplies(JSON.parse(withHashes(renewed, [{ at: 1, original: second }]))), [])
})

test('the reply files are formatted', async () => {
  for (const file of replyFiles()) {
    const text = readFileSync(file, 'utf8')
    assert.equal(text, await format(text, { ...(await resolveConfig(file)), filepath: file }), file)
  }
})
