import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Converter } from 'opencc-js'
import { loadCatalog } from '../../../src/data/load-catalog.ts'
import { hasHan } from '../../../src/codes/replies/script.ts'
import { answerInLanguage } from '../../../src/search/other-languages/answer.ts'
import { languageData } from '../../../src/search/other-languages/data.ts'
import { languageOf } from '../../../src/search/other-languages/hints.ts'
import { usageOf } from '../../../src/search/other-languages/usage.ts'
import { querySets } from '../../bench/search/sets.ts'
import { codesFor, index, languageIndexes, languages, readQuery } from './lookup.ts'

const catalog = loadCatalog()

for (const { language, replies } of catalog.languages) {
  test(`every message in ${language} finds its code`, () => {
    const found = languageIndexes.get(language)
    assert.ok(found)
    for (const { code, message } of replies) {
      const { hits } = answerInLanguage(found, index, readQuery(message))
      const sameMessage = replies.filter((other) => other.message === message).map((other) => other.code)
      assert.ok(sameMessage.includes(hits[0]?.record.code ?? -1), `${String(code)} ${message}`)
    }
  })
}

test('English is never taken for another language', () => {
  const texts = catalog.codes.flatMap(({ message, meaning, causes }) => [message, meaning, ...causes])
  const taken = texts.filter((text) => languageOf(text, languages) !== undefined)
  assert.deepEqual(taken, [])
  const sets = (['training', 'held-out'] as const).flatMap((part) => querySets(catalog.codes, 1, part))
  const english = sets.filter(({ name }) => /^(words|no code)/.test(name)).flatMap(({ questions }) => questions)
  assert.ok(english.length > 0)
  assert.deepEqual(
    english.filter(({ query }) => languageOf(query, languages) !== undefined),
    [],
  )
})

/** Simplified characters that the data of Chinese has. */
const characters = new Set(
  catalog.languages
    .filter(({ script }) => script === 'Hans')
    .flatMap(
      (language) => JSON.stringify({ ...languageData(language), traditional: '' }).match(/\p{Script=Han}/gu) ?? [],
    ),
)

test('traditional characters find what the simplified ones find', async () => {
  const traditional = Converter({ from: 'cn', to: 'tw' })
  for (const { replies, script } of catalog.languages) {
    if (script !== 'Hans') continue
    for (const { message } of replies)
      assert.deepEqual(await codesFor(traditional(message)), await codesFor(message), message)
  }
})

test('every character of the data has its traditional forms', () => {
  const big5 = new TextDecoder('big5')
  const simplified = Converter({ from: 't', to: 'cn' })
  const missing: string[] = []
  const known = new Map(catalog.languages.flatMap(({ lookup }) => [...usageOf(lookup).simplified]))
  // The first level of Big5: the characters in everyday use.
  for (let row = 0xa4; row <= 0xc6; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) {
      const character = big5.decode(Uint8Array.of(row, cell))
      if (character.length !== 1 || !hasHan(character)) continue
      const own = simplified(character)
      if (own !== character && characters.has(own) && known.get(character) !== own) missing.push(character + own)
    }
  }
  assert.equal(missing.join(''), '', 'add these pairs to "traditional"')
})

test('a long word of Malay is recognized with a letter missing', async () => {
  const replies = catalog.languages.find(({ language }) => language === 'ms')?.replies ?? []
  const messages = replies.flatMap(({ code, message }) => {
    const [word = ''] = /\p{L}{8,}/u.exec(message) ?? []
    return word === '' ? [] : [{ code, query: message.replace(word, word.slice(0, 3) + word.slice(4)) }]
  })
  const found = await Promise.all(messages.map(({ query }) => codesFor(query)))
  const missed = messages.filter(({ code }, i) => !found[i]?.slice(0, 3).includes(code))
  assert.ok(messages.length > 0 && missed.length < messages.length / 20, JSON.stringify(missed))
})
