import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readSynonyms } from '../../../src/data/synonyms-file.ts'
import { problemsOf } from '../fixtures/problems.ts'

const dir = mkdtempSync(join(tmpdir(), 'synonyms-'))
const file = join(dir, 'synonyms.txt')
after(() => {
  rmSync(dir, { recursive: true })
})

function problemsIn(text: string): string[] {
  writeFileSync(file, text)
  return problemsOf(() => readSynonyms(file), 's.txt')
}

test('groups are read without comments and empty lines', () => {
  assert.deepEqual(problemsIn('# Words\n\n-not not never\nsms text_message\r\nmail e_mail 2fa\n'), [])
  assert.equal(readSynonyms(file), '-not not never\nsms text_message\nmail e_mail 2fa')
  assert.equal(readSynonyms(join(dir, 'none.txt')), '')
})

test('every line that is not a group is reported with its place', () => {
  assert.deepEqual(
    problemsIn(
      '# Words\nsms  text_message\nsms Text-Message "x"\n-nto not never\nalone\nmail e_mail \nsms text_message sms\n',
    ),
    [
      's.txt:2:5 white space that is not between two words; expected one space there and none at the ends',
      's.txt:3:5 "Text-Message" is neither a word nor a phrase; expected lower-case letters and digits, with _ between the words of a phrase',
      's.txt:3:18 "\\"x\\"" is neither a word nor a phrase; expected lower-case letters and digits, with _ between the words of a phrase',
      's.txt:4:1 "-nto" is not a way to read words; expected -not, -gap, -light or -elsewhere. Did you mean "-not"?',
      's.txt:5:1 "alone" is alone in its group; expected two or more words that mean the same, with a space between them',
      's.txt:6:13 white space that is not between two words; expected one space there and none at the ends',
      's.txt:7:18 "sms" appears twice in its group; keep one',
    ],
  )
})
