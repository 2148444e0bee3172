import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutPlace } from '../../fixtures/problems.ts'
import { placeOf } from '../../fixtures/place.ts'
import { chinese, malay, originals, problemsInReplies, translation } from '../../fixtures/replies.ts'

const [login = translation(), password = translation()] = malay().replies
const others = [...login.cases, ...password.cases].map((line) => `${line} lagi`).slice(0, 3)

/** The problems of Malay whose reply to code 22 has these fields, without places. */
function problemsOfReply(fields: Parameters<typeof translation>[0]): string[] {
  return problemsInReplies(malay([login, translation(fields)])).map(withoutPlace)
}

test('replies that fit are accepted', () => {
  assert.deepEqual(problemsInReplies(malay()), [])
  assert.deepEqual(problemsInReplies(chinese()), [])
})

test('a translation of a changed English reply is reported with the place of that reply and the command that accepts it', () => {
  const stale = translation({ from: '00000000' })
  const text = JSON.stringify(malay([login, stale]), null, 2)
  assert.deepEqual(problemsInReplies(malay([login, stale])), [
    `r.json:${placeOf(text, '"00000000"')} code 22: the English reply of code 22 changed (c.json, line 30); ` +
      'read the Malay one again, then run: npm run replies -- --accept 22 [replies-current]',
  ])
})

test('a code without a reply is reported with the place of the English reply', () => {
  assert.deepEqual(problemsInReplies(malay([password])).map(withoutPlace), [
    'the Malay reply of code 21 is missing; translate the English one (c.json, line 9) [replies-complete]',
  ])
})

test('a reply to a number that is not a code is refused', () => {
  assert.deepEqual(
    problemsInReplies(malay([login, password, translation({ code: 23, cases: others })])).map(withoutPlace),
    ['code 23: there is no code 23 in the source; remove the entry or correct the number [replies-complete]'],
  )
})

test('a code that appears twice is refused', () => {
  assert.deepEqual(problemsInReplies(malay([login, password, translation({ cases: others })])).map(withoutPlace), [
    'code 22: code 22 appears twice; keep one of the entries [replies-complete]',
  ])
})

test('replies out of order are refused', () => {
  assert.deepEqual(problemsInReplies(malay([password, login])).map(withoutPlace), [
    'code 21: code 21 comes after 22; expected ascending order: move the entry up [replies-complete]',
  ])
})

test('a translated, missing or added slot is refused', () => {
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan tidak betul. Sila guna [pautan] untuk menetapkannya.' }), [
    'code 22: "tellUser" has the slots [pautan]; expected [link], as in the English reply [slots-kept]',
  ])
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan tidak betul. Sila tetapkan semula.' }), [
    'code 22: "tellUser" has the slots none; expected [link], as in the English reply [slots-kept]',
  ])
  const added = { ...login, tellUser: 'Log masuk tidak berjaya. Sila cuba [app].' }
  assert.deepEqual(problemsInReplies(malay([added, password])).map(withoutPlace), [
    'code 21: "tellUser" has the slots [app]; expected none, as in the English reply [slots-kept]',
  ])
})

test('markup in a reply is refused', () => {
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan `tidak` betul. Sila guna [link] lagi.' }), [
    'code 22: "tellUser" contains a backtick; it is sent as it is: write plain words [slots-kept]',
  ])
})

test('a reply that is much shorter or longer than the English one is refused', () => {
  const { length } = originals[1]?.text ?? ''
  assert.deepEqual(problemsOfReply({ tellUser: 'Guna [link].' }), [
    `code 22: "tellUser" has 12 characters; expected ${String(length / 2)} to ${String(length * 2)} ` +
      `for an English reply of ${String(length)}: say what it says, no more and no less [lengths-fit]`,
  ])
})

test('a message that is longer than a few words is refused', () => {
  assert.deepEqual(problemsOfReply({ message: 'Kata laluan yang anda masukkan itu salah' }), [
    'code 22: "message" has 40 characters; expected at most 30 [lengths-fit]',
  ])
})

test('Chinese characters anywhere in Malay are refused', () => {
  assert.deepEqual(problemsOfReply({ message: '密码错误', keywords: ['satu', 'dua', 'tiga', '密码'] }), [
    'code 22: "message" has Chinese characters; write it in Malay, in Latin letters [script-right]',
    'code 22: "keywords[3]" has Chinese characters; write it in Malay, in Latin letters [script-right]',
  ])
})

test('Chinese without a Chinese character is refused, except in keywords', () => {
  assert.deepEqual(
    problemsInReplies(chinese({ message: 'Wrong password', keywords: ['pw', 'otp', 'sms', '密'] })).map(withoutPlace),
    ['code 22: "message" has no Chinese character; write it in Chinese [script-right]'],
  )
})

test('a traditional character is refused', () => {
  assert.deepEqual(problemsInReplies(chinese({ message: '密碼错误' })).map(withoutPlace), [
    'code 22: "message" has “碼”, which is not a simplified character; write the simplified one [script-right]',
  ])
})

test('words of a neighboring language are refused as complete words, in any case', () => {
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan tidak betul. Unggah [link] sekali lagi.' }), [
    'code 22: "tellUser" has “unggah”, which is not Malay as it is written here; write “muat naik” [wording-own]',
  ])
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan tidak betul. Unggahlah [link] sekali lagi.' }), [])
  assert.deepEqual(problemsInReplies(chinese({ message: '文档错误' })).map(withoutPlace), [
    'code 22: "message" has “文档”, which is not Chinese as it is written here; write “文件” [wording-own]',
  ])
})

test('a refused word with a capital may begin a sentence', () => {
  assert.deepEqual(problemsOfReply({ tellUser: 'Kata laluan salah. Anda boleh guna [link] untuk menetapkannya.' }), [])
  assert.deepEqual(
    problemsOfReply({ tellUser: 'Kata laluan salah. Sila bantu Anda dengan [link] untuk menetapkan.' }),
    ['code 22: "tellUser" has “Anda”, which is not Malay as it is written here; write “anda” [wording-own]'],
  )
})

test('fewer than 4 or more than 8 keywords are refused', () => {
  assert.deepEqual(problemsOfReply({ keywords: ['a', 'b', 'c'] }), [
    'code 22: "keywords" has 3 entries; expected 4 to 8 [keywords-sound]',
  ])
  assert.deepEqual(problemsOfReply({ keywords: 'abcdefghi'.split('') }), [
    'code 22: "keywords" has 9 entries; expected 4 to 8 [keywords-sound]',
  ])
})

test('a keyword that appears twice or repeats the message is refused', () => {
  assert.deepEqual(problemsOfReply({ keywords: ['pw salah', 'PW salah', 'lupa', 'kata laluan salah'] }), [
    'code 22: “PW salah” appears twice in "keywords"; remove one [keywords-sound]',
    'code 22: “kata laluan salah” is the message, which is found anyway; remove it from "keywords" [keywords-sound]',
  ])
})

test('fewer than 3 or more than 6 lines of cases, and lines that are too short or long, are refused', () => {
  const line = (i: number) => `kata laluan tak diterima ${String(i)}`
  const lines = (count: number) => Array.from({ length: count }, (_, i) => line(i))
  assert.deepEqual(problemsOfReply({ cases: lines(2) }), [
    'code 22: "cases" has 2 lines; expected 3 to 6 [cases-sound]',
  ])
  assert.deepEqual(problemsOfReply({ cases: lines(7) }), [
    'code 22: "cases" has 7 lines; expected 3 to 6 [cases-sound]',
  ])
  assert.deepEqual(problemsOfReply({ cases: [...lines(2), 'kata laluan salah'] }), [
    'code 22: "cases[2]" has 3 words; expected 4 to 8 [cases-sound]',
  ])
  const cases = ['密码一直不对吗', '旧的密码还能用', '忘记了密码']
  assert.deepEqual(problemsInReplies(chinese({ cases })).map(withoutPlace), [
    'code 22: "cases[2]" has 5 words; expected 6 to 12 [cases-sound]',
  ])
})

test('a case that another code has is refused, and that code is named', () => {
  const [line = ''] = login.cases
  assert.deepEqual(problemsOfReply({ cases: [...password.cases, line.toUpperCase()] }), [
    `code 22: “${line.toUpperCase()}” is a line of code 21 too; keep it where it fits better [cases-sound]`,
  ])
})

test('cases use the script and words of their language, except colloquial spellings', () => {
  const [first = '', second = ''] = password.cases
  assert.deepEqual(problemsOfReply({ cases: [first, second, 'emel dah betul, kata laluan salah'] }), [])
  assert.deepEqual(problemsOfReply({ cases: [first, second, 'nak unggah fail tapi tak boleh'] }), [
    'code 22: "cases[2]" has “unggah”, which is not Malay as it is written here; write “muat naik” [wording-own]',
  ])
  assert.deepEqual(problemsOfReply({ tellUser: 'Emel tidak betul. Sila guna [link] untuk menetapkannya.' }), [
    'code 22: "tellUser" has “emel”, which is not Malay as it is written here; write “e-mel” [wording-own]',
  ])
  const { cases } = chinese().replies[1] ?? password
  assert.deepEqual(problemsInReplies(chinese({ cases: [...cases, '密碼一直说不对'] })).map(withoutPlace), [
    'code 22: "cases[3]" has “碼”, which is not a simplified character; write the simplified one [script-right]',
  ])
})

test('a hint that is an English word, or the ending of a long one, is refused', () => {
  const hinted = (...hints: string[]) => {
    const language = malay()
    return problemsInReplies({ ...language, lookup: { ...language.lookup, hints } }).map(withoutPlace)
  }
  assert.deepEqual(hinted('salah', '-kan'), [])
  assert.deepEqual(hinted('salah', 'wrong', '-king'), [
    '"wrong" is an English word, so that queries in English would count as Malay; remove it [hints-foreign]',
    '"-king" is the ending of "thinking", so that queries in English would count as Malay; remove it [hints-foreign]',
  ])
})

test('an unknown field is reported with the most similar one', () => {
  const { keywords, ...rest } = password
  assert.deepEqual(problemsInReplies(malay([login, { ...rest, keyword: keywords } as never])).map(withoutPlace), [
    'code 22: "keywords" is missing; expected a list in [ ]: 4 to 8 queries of people who look for this',
    'code 22: unknown field "keyword". Did you mean "keywords"?',
  ])
})
