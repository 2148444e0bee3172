import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problemsIn, sample, spoilt } from '../fixtures/sample.ts'
import type { Code } from '../../../../src/codes/schema.ts'

type Sample = ReturnType<typeof sample>

/** What is said after a change to the sample, without the place. */
function after(change: (reference: Sample) => unknown): string[] {
  return problemsIn(spoilt((reference) => void change(reference))).map((line) =>
    line.replace(/^codes\.json:\d+:\d+ /, ''),
  )
}

const wrong = (change: (record: Code) => unknown) => after(({ codes: [, , record] }) => change(record))

test('the sample keeps every rule', () => {
  assert.deepEqual(
    after(() => undefined),
    [],
  )
})

describe('order', () => {
  test('ids of categories and of sources stand once', () => {
    assert.deepEqual(
      after(({ sources }) => sources.push(...sources)),
      ['source sample-code: "id" "sample-code" stands twice; rename one'],
    )
  })

  test('two categories do not share an abbreviation', () => {
    const both = after(({ categories, codes: [success] }) => {
      categories.push({ ...sample().categories[0], id: 'others' } as Sample['categories'][0])
      success.category = 'others'
    })
    assert.deepEqual(both, ['category others: "abbr" "Ac" already marks "accounts"; choose other letters'])
  })
})

describe('references', () => {
  test('no category is empty', () => {
    assert.deepEqual(
      after(({ categories }) =>
        categories.push({ ...sample().categories[0], id: 'x', abbr: 'Xx' } as Sample['categories'][0]),
      ),
      ['category x: category "x" has no code; give it one or remove it'],
    )
  })

  test('a code that is confused with another exists, and is another', () => {
    assert.deepEqual(
      wrong((record) => record.confusedWith.push({ code: 99, difference: 'It differs from this.' })),
      ['code 22: code 99 does not exist; expected a code of this file'],
    )
    assert.deepEqual(
      wrong((record) => record.confusedWith.push({ code: 22, difference: 'It differs from this.' })),
      ['code 22: "confusedWith" names code 22 itself; name another code'],
    )
  })

  test('a code that prose names exists', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as code 23.')),
      ['code 22: code 23 does not exist; expected a code of this file'],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as codes 21 or 23.')),
      ['code 22: code 23 does not exist; expected a code of this file'],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as code 21.')),
      [],
    )
  })

  test('the code that replaces a retired one exists', () => {
    const said = wrong((record) => {
      record.retired = { since: '2026-02-01', replacedBy: 23, reason: 'It was split.' }
      record.history.push({ date: '2026-02-01', change: 'retired', note: 'Gone.' })
    })
    assert.deepEqual(said, ['code 22: code 23 does not exist; expected a code of this file'])
  })

  test('a source exists, and is named where the kind of basis needs one', () => {
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'public-sample', source: 'sample-cod', note: 'The envelope.' })),
      ['code 22: "source" is "sample-cod"; expected the id of a source. Did you mean "sample-code"?'],
    )
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'standard', note: 'The envelope.' })),
      ['code 22: a basis of type "standard" has no "source"; name the source, or use type "practice"'],
    )
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'public-sample', source: 'sample-code', note: 'The envelope.' })),
      [],
    )
  })
})

describe('texts', () => {
  test('prose is plain, but a literal may show markup', () => {
    const step = { do: 'Close every <p> of the template.' }
    assert.deepEqual(
      wrong((record) => record.remediation.push(step)),
      ['code 22: "remediation[1].do" contains markup "<p>"; expected plain text: write it in words or in `back-ticks`'],
    )
    assert.deepEqual(
      wrong((record) => record.remediation.push({ do: 'Close every `<p>` of the template.' })),
      [],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'This is 5 < 6 and 7 > 6.')),
      [],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Sent as &quot;text&quot; by mistake.')),
      ['code 22: "meaning" contains markup "&quot;"; expected plain text: write it in words or in `back-ticks`'],
    )
  })

  test('nothing invisible stands in a text', () => {
    for (const [character, point] of [
      ['\u202E', '202E'],
      ['\u200B', '200B'],
      ['\uFEFF', 'FEFF'],
      ['\u0007', '0007'],
      ['\uD800', 'D800'],
      ['\n', '000A'],
    ] as const) {
      const said = wrong((record) => (record.tellUser = `Please check${character} what you typed.`))
      assert.deepEqual(said, [`code 22: "tellUser" contains the invisible character U+${point}; remove it`])
    }
  })

  test('a message has no white space to spare', () => {
    for (const message of [' Wrong password', 'Wrong password ', 'Wrong  password']) {
      assert.deepEqual(
        wrong((record) => (record.message = message)),
        ['code 22: "message" has white space at an end or twice in a row; remove it'],
      )
    }
  })

  test('a note says something', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Wrong password.')),
      ['code 22: "Wrong password." says nothing; expected at least 3 words'],
    )
  })

  test('back-ticks stand in pairs, and never in a reply', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'The field `result is wrong.')),
      ['code 22: a back-tick is not closed; back-ticks stand in pairs around names and values'],
    )
    assert.deepEqual(
      wrong((record) => (record.tellUser = 'Look at `result` in the answer.')),
      ['code 22: "tellUser" contains a back-tick; it is sent as it stands: write plain words'],
    )
  })

  test('a sentence has at most 24 words', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`
    assert.deepEqual(
      wrong((record) => (record.meaning = `${words(24)} ${words(24)}`)),
      [],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = words(25))),
      ['code 22: a sentence has 25 words; expected at most 24: split "word word word word word word word word …"'],
    )
  })

  test("words that make light of the reader's trouble are refused", () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'This is Simply a wrong password.')),
      [`code 22: "Simply" makes light of the reader's trouble; leave it out`],
    )
  })
})

describe('advice', () => {
  test('all but a success have causes and steps, and a success has no steps', () => {
    const said = wrong((record) => Object.assign(record, { causes: [], remediation: [] }))
    assert.deepEqual(said, [
      'code 22: "causes" is empty; expected at least one that the reader can check',
      'code 22: "remediation" is empty; expected at least one step',
    ])
    assert.deepEqual(
      after(({ codes: [success] }) => success.remediation.push({ do: 'Do nothing at all.' })),
      ['code 0: a success has no "remediation"; leave the list empty'],
    )
  })

  test('where a retry never helps, no step asks for one', () => {
    const retry = 'never' as const
    assert.deepEqual(
      wrong((record) => Object.assign(record, { retry, remediation: [{ do: 'Wait and try again tomorrow.' }] })),
      ['code 22: "retry" is "never", but a step says "try again"; mend one of the two'],
    )
    assert.deepEqual(
      wrong((record) => Object.assign(record, { retry, remediation: [{ do: 'Do not try again with it.' }] })),
      [],
    )
  })

  test('where waiting helps, the steps say how long and when to stop', () => {
    const retry = 'backoff' as const
    assert.deepEqual(
      wrong((record) => Object.assign(record, { retry, remediation: [{ do: 'Send the call once more.' }] })),
      [
        'code 22: "retry" is "backoff", but no step says how long to wait; give seconds or minutes',
        'code 22: "retry" is "backoff", but no step says when to stop; give a number of attempts',
      ],
    )
    assert.deepEqual(
      wrong((record) => Object.assign(record, { retry, remediation: [{ do: 'Wait 2 seconds, at most five times.' }] })),
      [],
    )
  })

  test('no step only sends the reader away', () => {
    assert.deepEqual(
      wrong((record) => record.remediation.push({ do: 'Please contact support.' })),
      ['code 22: "Please contact support." alone does not help; say what to bring and what to ask for'],
    )
  })

  test('a step stands word for word in at most three codes', () => {
    const copies = (count: number) =>
      after(({ codes }) => {
        for (let i = 0; i < count; i++) {
          const remediation = [
            { do: 'Compare both values.' },
            { do: `Read line ${String(i)} of log ${String(i * 7)}.` },
          ]
          codes.push({
            ...sample().codes[2],
            code: 30 + i,
            message: `Wrong ${String(i)}`,
            confusedWith: [],
            remediation,
          })
        }
      })
    assert.deepEqual(copies(3), [])
    assert.deepEqual(copies(4), [
      'code 33: this step stands word for word in codes 30, 31, 32, 33; write it for each situation',
    ])
  })
})

describe('neighbours', () => {
  test('codes that are confused name each other', () => {
    assert.deepEqual(
      wrong((record) => (record.confusedWith = [])),
      ['code 21: "confusedWith" names code 22, which does not name code 21 in turn; add it there or remove it here'],
    )
  })

  test('codes with one message name each other', () => {
    const said = after(({ codes: [success, , record] }) => (record.message = success.message))
    assert.deepEqual(said, [
      'code 0: code 22 has the same message; expected it in "confusedWith"',
      'code 22: code 0 has the same message; expected it in "confusedWith"',
    ])
  })

  test('two remedies do not read nearly the same', () => {
    const remedy = 'Compare the address with the invitation that the account was made from, then ask.'
    assert.deepEqual(
      wrong((record) => (record.remediation = [{ do: remedy }])),
      [
        'code 22: "remediation" reads nearly like that of code 21 (83 % of word triples are the same); write it for this situation',
      ],
    )
  })

  test('keywords are 4 to 12, in lower case, each once, and none is the message of another code', () => {
    assert.deepEqual(
      wrong((record) => (record.keywords = ['One', 'two', 'two', 'success'])),
      [
        'code 22: "One" has capitals; write keywords in lower case',
        'code 22: "two" stands twice; keep one',
        'code 22: "success" is the message of code 0; choose words that lead here',
      ],
    )
    for (const count of [3, 13]) {
      assert.deepEqual(
        wrong((record) => (record.keywords = Array.from({ length: count }, (_, i) => `word ${String(i)}`))),
        [`code 22: "keywords" has ${String(count)} entries; expected 4 to 12`],
      )
    }
  })
})

describe('histories', () => {
  const note = 'It changed.'
  test('begin with the record', () => {
    assert.deepEqual(
      wrong((record) => (record.history = [{ date: '2026-01-01', change: 'revised', note }])),
      ['code 22: "history" begins with something else; expected "added" first'],
    )
  })

  test('go forward in time', () => {
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2025-12-31', change: 'revised', note })),
      ['code 22: 2025-12-31 comes after 2026-01-01; expected the oldest change first'],
    )
  })

  test('keep the message that was reworded', () => {
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'reworded', note })),
      ['code 22: "reworded" without "formerMessage"; give the message until then, so that it stays findable'],
    )
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'revised', note, formerMessage: 'Wrong' })),
      ['code 22: "formerMessage" stands at "revised"; it belongs to "reworded"'],
    )
  })

  test('agree with retirement', () => {
    assert.deepEqual(
      wrong((record) => (record.retired = { since: '2026-02-01', reason: 'It was split.' })),
      ['code 22: "retired" is set, but "history" does not end with "retired"; add that entry'],
    )
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'retired', note })),
      ['code 22: "history" ends with "retired", but "retired" is not set; add it'],
    )
  })
})
