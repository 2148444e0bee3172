import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadCatalog } from '../../../src/data/catalog.ts'
import { answerInLanguage } from '../../../src/search/languages/answer.ts'
import { languageData } from '../../../src/search/languages/data.ts'
import { languageIndexOf } from '../../../src/search/languages/language-index.ts'
import { languageOf } from '../../../src/search/languages/signs.ts'
import { tokensOf, usageOf } from '../../../src/search/languages/tokens.ts'
import type { Answer } from '../../../src/search/rank/answer.ts'
import { find } from '../../../src/search/rank/find.ts'
import { readQuery } from '../../../src/search/query/read-query.ts'
import { completeBody } from '../../../src/exports/write.ts'
import { lookupFiles } from '../../../src/site-files/lookup-data.ts'
import type { WordData } from '../../../src/search/index/records.ts'
import { index } from './index.ts'

const catalog = loadCatalog()
const { languages = [] } = JSON.parse(completeBody(await lookupFiles(catalog).words.body()).toString()) as WordData
const indexes = new Map(
  catalog.languages.map((language) => [language.language, languageIndexOf(languageData(language), index.records)]),
)

/** The answer to a text as the look-up puts it together, and the language that it was taken to be in. */
function ask(text: string): { answer: Answer; language: string } {
  const query = readQuery(text)
  const answer = find(index, query)
  const signs = answer.needsKeywords ? languageOf(query.text, languages) : undefined
  const found = signs && indexes.get(signs.language)
  return signs && found
    ? { answer: answerInLanguage(found, index, query), language: signs.language }
    : { answer, language: 'en' }
}

function codesFor(text: string): number[] {
  return ask(text).answer.hits.map(({ record }) => record.code)
}

interface Written {
  readonly query: string
  readonly codes: readonly number[]
}

function read(name: string): Written[] {
  return JSON.parse(readFileSync(`tests/bench/search/${name}.json`, 'utf8')) as Written[]
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return (100 * list.filter(holds).length) / list.length
}

for (const [name, language] of [
  ['ms', 'ms'],
  ['zh', 'zh-Hans'],
] as const) {
  for (const half of ['tune', 'report'] as const) {
    test(`customers' words in ${language} find their code (${half} half)`, () => {
      const set = read(`${half}/${name}`)
      const first = share(set, ({ query, codes }) => codes.includes(codesFor(query)[0] ?? -1))
      const three = share(set, ({ query, codes }) =>
        codesFor(query)
          .slice(0, 3)
          .some((code) => codes.includes(code)),
      )
      assert.ok(first >= 85, `first ${first.toFixed(1)} %`)
      assert.ok(three >= 94, `within three ${three.toFixed(1)} %`)
    })
  }

  test(`words of another field are not answered in ${language}`, () => {
    const foreign = [...read(`tune/${name}-foreign`), ...read(`report/${name}-foreign`)]
    assert.ok(share(foreign, ({ query }) => codesFor(query).length > 0) <= 4)
  })

  test(`every message in ${language} finds its code`, () => {
    const translated = catalog.languages.find((one) => one.language === language)
    const found = indexes.get(language)
    assert.ok(translated && found)
    for (const { code, message } of translated.replies) {
      const { hits } = answerInLanguage(found, index, readQuery(message))
      const twins = translated.replies.filter((other) => other.message === message).map((other) => other.code)
      assert.ok(twins.includes(hits[0]?.record.code ?? -1), `${String(code)} ${message}`)
    }
  })
}

test('a row says in the language of the query what the code means', () => {
  const malay = catalog.languages.find(({ language }) => language === 'ms')
  const reply = malay?.replies.find(({ code }) => code === 22)
  assert.ok(reply)
  const { answer } = ask(reply.message)
  assert.deepEqual(answer.hits[0]?.reason, { kind: 'language', language: 'ms', message: reply.message })
})

test('English is never taken for another language', () => {
  const texts = catalog.codes.flatMap(({ message, meaning, causes }) => [message, meaning, ...causes])
  const taken = texts.filter((text) => languageOf(text, languages) !== undefined)
  assert.deepEqual(taken, [])
  const queries = ['tune/words', 'report/words', 'none'].flatMap(read)
  assert.deepEqual(
    queries.filter(({ query }) => languageOf(query, languages) !== undefined),
    [],
  )
})

test('a text that mixes languages counts as the other one', () => {
  assert.equal(languageOf('password saya tak boleh reset', languages)?.language, 'ms')
  assert.equal(languageOf('token 过期', languages)?.language, 'zh-Hans')
  assert.equal(languageOf('token expired', languages), undefined)
})

test('Chinese is read by pairs of characters, other words whole', () => {
  const usage = usageOf([], [])
  assert.deepEqual(
    tokensOf('OTP 验证码', usage).flatMap(({ text, worth }) => (worth === 1 ? [text] : [])),
    ['otp', '验证', '证码'],
  )
})

test('ways to write the same thing are one, the longest first, and what carries grammar parts words', () => {
  const usage = usageOf([['password', 'kata_laluan', '密码']], ['kata', '的'])
  const said = (text: string) => tokensOf(text, usage).flatMap(({ text: token, worth }) => (worth === 1 ? [token] : []))
  assert.deepEqual(said('Kata laluan'), ['password'])
  assert.deepEqual(said('kata dia'), ['dia'])
  assert.deepEqual(said('密码'), ['password'])
  assert.deepEqual(said('我的码'), [])
})

test('text of any kind is answered, and quickly', () => {
  for (const text of ['的', 'tak', '密'.repeat(5000), 'salah '.repeat(2000), '𠮷野家 salah', '\u0000tak']) ask(text)
})
