import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRecord } from '../../fixtures/problems.ts'

test('prose must be plain text, except that a literal may show markup', () => {
  const step = { do: 'Close every <p> of the template.', causes: [1] }
  assert.deepEqual(
    problemsOfRecord((record) => record.remediation.push(step)),
    [
      'code 22: "remediation[1].do" contains markup "<p>"; expected plain text: write it in words or in `backticks` [plain-text]',
    ],
  )
  assert.deepEqual(
    problemsOfRecord((record) => record.remediation.push({ ...step, do: 'Close every `<p>` of the template.' })),
    [],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'This is 5 < 6 and 7 > 6.')),
    [],
  )
  assert.deepEqual(
    problemsOfRecord((record) => (record.meaning = 'Sent as &quot;text&quot; by mistake.')),
    [
      'code 22: "meaning" contains markup "&quot;"; expected plain text: write it in words or in `backticks` [plain-text]',
    ],
  )
})

test('invisible characters in a text are refused', () => {
  for (const [character, point] of [
    ['\u202E', '202E'],
    ['\u200B', '200B'],
    ['\uFEFF', 'FEFF'],
    ['\u0007', '0007'],
    ['\uD800', 'D800'],
    ['\n', '000A'],
  ] as const) {
    const problems = problemsOfRecord((record) => (record.tellUser = `Please check${character} what you typed.`))
    assert.deepEqual(problems, [
      `code 22: "tellUser" contains the invisible character U+${point}; remove it [plain-text]`,
    ])
  }
})

test('extra white space in a message is refused', () => {
  for (const message of [' Wrong password', 'Wrong password ', 'Wrong  password']) {
    assert.deepEqual(
      problemsOfRecord((record) => (record.message = message)),
      ['code 22: "message" has white space at an end or twice in a row; remove it [messages-trimmed]'],
    )
  }
})
