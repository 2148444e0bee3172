import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
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
      ['source sample-code: "id" "sample-code" appears twice; rename one [ids-unique]'],
    )
  })

  test('two categories do not share an abbreviation', () => {
    const both = after(({ categories, codes: [success] }) => {
      categories.push({ ...sample().categories[0], id: 'others' } as Sample['categories'][0])
      success.category = 'others'
    })
    assert.deepEqual(both, [
      'category others: "abbr" "Ac" already marks "accounts"; choose other letters [abbreviations-unique]',
    ])
  })
})

describe('references', () => {
  test('no category is empty', () => {
    assert.deepEqual(
      after(({ categories }) =>
        categories.push({ ...sample().categories[0], id: 'x', abbr: 'Xx' } as Sample['categories'][0]),
      ),
      ['category x: category "x" has no code; give it one or remove it [categories-known]'],
    )
  })

  test('a code that is confused with another exists, and is another', () => {
    assert.deepEqual(
      wrong((record) => record.confusedWith.push({ code: 99, difference: 'It differs from this.' })),
      ['code 22: code 99 does not exist; expected a code of this file [codes-known]'],
    )
    assert.deepEqual(
      wrong((record) => record.confusedWith.push({ code: 22, difference: 'It differs from this.' })),
      ['code 22: "confusedWith" names code 22 itself; name another code [codes-known]'],
    )
  })

  test('a code that prose names exists', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as code 23.')),
      ['code 22: code 23 does not exist; expected a code of this file [mentions-known]'],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as codes 21 or 23.')),
      ['code 22: code 23 does not exist; expected a code of this file [mentions-known]'],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Not the same as code 21.')),
      [],
    )
  })

  test('a sighting names a call or place that exists, once, and a source where it is shown', () => {
    const seen = (...seenAt: Code['seenAt']) => wrong((record) => (record.seenAt = seenAt))
    assert.deepEqual(seen({ at: 'any-cal', certainty: 'likely' }), [
      'code 22: "at" is "any-cal"; expected the id of a call or a place. Did you mean "any-call"? [sightings-known]',
    ])
    assert.deepEqual(seen({ at: 'any-call', certainty: 'likely' }, { at: 'any-call', certainty: 'likely' }), [
      'code 22: "at" names "any-call" twice; keep one [sightings-known]',
    ])
    assert.deepEqual(seen({ at: 'any-call', certainty: 'shown' }), [
      'code 22: "certainty" is "shown", but no "source" is named; name it, or say "likely" [sightings-known]',
    ])
    assert.deepEqual(seen({ at: 'any-call', certainty: 'shown', source: 'sample' }), [
      'code 22: "source" is "sample"; expected the id of a source [sightings-known]',
    ])
    assert.deepEqual(seen({ at: 'any-call', certainty: 'shown', source: 'sample-code' }), [])
  })

  test('a group is one of its category', () => {
    const grouped = (group: string, change: (reference: Sample) => unknown = () => undefined) =>
      after((reference) => {
        Object.assign(reference.codes[2], inOrder(reference.codes[2], group))
        change(reference)
      })
    const inOrder = (record: Code, group: string) => Object.assign(record, { group })
    const texts = (lines: string[]) => lines.filter((line) => !line.endsWith('[key-order]'))
    assert.deepEqual(texts(grouped('retake')), [
      'code 22: "group" is "retake"; its category has no groups [groups-known]',
    ])
    const groups = [
      { id: 'retake', title: 'Take it again', note: 'The picture is not good enough.' },
      { id: 'review', title: 'Have it reviewed', note: 'A person has to look.' },
    ]
    const withGroups = ({ categories }: Sample) => Object.assign(categories[0] ?? {}, { groups })
    assert.deepEqual(texts(grouped('retak', withGroups)), [
      'code 22: "group" is "retak"; expected one of retake, review. Did you mean "retake"? [groups-known]',
    ])
    assert.deepEqual(texts(grouped('retake', withGroups)), [])
  })

  test('the code that replaces a retired one exists', () => {
    const said = wrong((record) => {
      record.retired = { since: '2026-02-01', replacedBy: 23, reason: 'It was split.' }
      record.history.push({ date: '2026-02-01', change: 'retired', note: 'Gone.' })
    })
    assert.deepEqual(said, ['code 22: code 23 does not exist; expected a code of this file [codes-known]'])
  })

  test('a source exists, and is named where the kind of basis needs one', () => {
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'public-sample', source: 'sample-cod', note: 'The envelope.' })),
      ['code 22: "source" is "sample-cod"; expected the id of a source. Did you mean "sample-code"? [sources-known]'],
    )
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'standard', note: 'The envelope.' })),
      [
        'code 22: a basis of type "standard" has no "source"; name the source, or use "vendor-table" or "practice" [sources-known]',
      ],
    )
    assert.deepEqual(
      wrong((record) => record.basis.push({ type: 'public-sample', source: 'sample-code', note: 'The envelope.' })),
      [],
    )
  })
})

describe('texts', () => {
  test('prose is plain, but a literal may show markup', () => {
    const step = { do: 'Close every <p> of the template.', causes: [1] }
    assert.deepEqual(
      wrong((record) => record.remediation.push(step)),
      [
        'code 22: "remediation[1].do" contains markup "<p>"; expected plain text: write it in words or in `back-ticks` [plain-text]',
      ],
    )
    assert.deepEqual(
      wrong((record) => record.remediation.push({ ...step, do: 'Close every `<p>` of the template.' })),
      [],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'This is 5 < 6 and 7 > 6.')),
      [],
    )
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Sent as &quot;text&quot; by mistake.')),
      [
        'code 22: "meaning" contains markup "&quot;"; expected plain text: write it in words or in `back-ticks` [plain-text]',
      ],
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
      assert.deepEqual(said, [
        `code 22: "tellUser" contains the invisible character U+${point}; remove it [plain-text]`,
      ])
    }
  })

  test('a message has no white space to spare', () => {
    for (const message of [' Wrong password', 'Wrong password ', 'Wrong  password']) {
      assert.deepEqual(
        wrong((record) => (record.message = message)),
        ['code 22: "message" has white space at an end or twice in a row; remove it [messages-trimmed]'],
      )
    }
  })

  test('a note says something', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'Wrong password.')),
      ['code 22: "Wrong password." is too short to say anything; expected at least 3 words [notes-complete]'],
    )
  })

  test('back-ticks stand in pairs, and never in a reply', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'The field `result is wrong.')),
      ['code 22: a back-tick is not closed; put one on each side of a name or value [notes-complete]'],
    )
    assert.deepEqual(
      wrong((record) => (record.tellUser = 'Look at `result` in the answer.')),
      ['code 22: "tellUser" contains a back-tick; it is sent as it is: write plain words [replies-sendable]'],
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
      [
        'code 22: a sentence has 25 words; expected at most 24: split "word word word word word word word word …" [sentences-short]',
      ],
    )
  })

  test("words that belittle the reader's problem are refused", () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'This is Simply a wrong password.')),
      [`code 22: "Simply" belittles the reader's problem; leave it out [no-dismissive-words]`],
    )
  })
})

describe('the words of docs/style.md', () => {
  const [, , table = ''] = readFileSync('docs/style.md', 'utf8').split(/\n\n/)
  const refused = [...table.matchAll(/^\| (?!not|-)([^|]+?) +\|/gm)].flatMap(([, words = '']) => words.split(', '))

  test('are refused in notes', () => {
    assert.ok(refused.length > 10)
    const accepted = refused.filter((word) => {
      const said = wrong((record) => (record.meaning = `This is what ${word} means here.`))
      return !/\[(words-plain|no-dismissive-words)\]$/.test(said[0] ?? '')
    })
    assert.deepEqual(accepted, [])
  })

  test('are answered with the plainer one', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'It is Mended by the next call.')),
      ['code 22: "Mended" is not how people say it; expected "fixed" [words-plain]'],
    )
  })
})

describe('advice', () => {
  test('all but a success have causes and steps, and a success has no steps', () => {
    const said = wrong((record) => Object.assign(record, { causes: [], remediation: [] }))
    assert.deepEqual(said, [
      'code 22: "causes" is empty; expected at least one that the reader can check [remedy-present]',
      'code 22: "remediation" is empty; expected at least one step [remedy-present]',
    ])
    assert.deepEqual(
      after(({ codes: [success] }) => success.remediation.push({ do: 'Do nothing at all.', prevention: true })),
      ['code 0: a success has no "remediation"; leave the list empty [remedy-present]'],
    )
  })

  test('where a retry never helps, no step asks for one', () => {
    const [retry, causes] = ['never', [1]] as const
    assert.deepEqual(
      wrong((record) =>
        Object.assign(record, { retry, remediation: [{ do: 'Wait and try again tomorrow.', causes }] }),
      ),
      ['code 22: "retry" is "never", but a step says "try again"; fix one of the two [steps-agree-with-retry]'],
    )
    assert.deepEqual(
      wrong((record) => Object.assign(record, { retry, remediation: [{ do: 'Do not try again with it.', causes }] })),
      [],
    )
  })

  test('where waiting helps, the steps say how long and when to stop', () => {
    const [retry, repeat, causes] = ['backoff', 'safe', [1]] as const
    assert.deepEqual(
      wrong((record) =>
        Object.assign(record, { retry, repeat, remediation: [{ do: 'Send the call once more.', causes }] }),
      ),
      [
        'code 22: "retry" is "backoff", but no step says how long to wait; give seconds or minutes [steps-agree-with-retry]',
        'code 22: "retry" is "backoff", but no step says when to stop; give a number of attempts [steps-agree-with-retry]',
      ],
    )
    assert.deepEqual(
      wrong((record) =>
        Object.assign(record, { retry, repeat, remediation: [{ do: 'Wait 2 seconds, at most five times.', causes }] }),
      ),
      [],
    )
  })

  test('no step only sends the reader away', () => {
    assert.deepEqual(
      wrong((record) => record.remediation.push({ do: 'Please contact support.', causes: [1] })),
      [
        'code 22: "Please contact support." does not help by itself; say what to have at hand and what to ask for [no-empty-advice]',
      ],
    )
  })

  test('a step appears word for word in at most three codes', () => {
    const copies = (count: number) =>
      after(({ codes }) => {
        for (let i = 0; i < count; i++) {
          const remediation = [
            { do: 'Compare both values.', causes: [1] },
            { do: `Read line ${String(i)} of log ${String(i * 7)}.`, causes: [1] },
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
      'code 33: this step appears word for word in codes 30, 31, 32, 33; write it for each situation [no-shared-steps]',
    ])
  })
})

describe('pairs of causes and steps', () => {
  const steps = (...remediation: Code['remediation']) => wrong((record) => (record.remediation = remediation))
  const step = { do: 'Type the password by hand.', causes: [1] }
  const prevention = { do: 'Keep the password in a manager.', prevention: true } as const

  test('every cause has a step', () => {
    assert.deepEqual(
      wrong((record) => record.causes.push('The password was changed.')),
      [
        'code 22: no step names cause 2; add a step that tests or cures it, or remove the cause [causes-and-steps-paired]',
      ],
    )
  })

  test('every step names causes that exist, or is marked as prevention', () => {
    assert.deepEqual(steps(step, { do: 'Ask for a new one.' }), [
      'code 22: this step names no cause; list in "causes" which it tests or cures, or mark it as "prevention" [causes-and-steps-paired]',
    ])
    assert.deepEqual(steps({ ...step, causes: [1, 2] }), [
      'code 22: this step names cause 2; expected a number from 1 to 1 [causes-and-steps-paired]',
    ])
    assert.deepEqual(steps(step, { do: prevention.do, causes: [1], prevention: true }), [
      'code 22: a step marked as "prevention" names no causes; remove one of the two [causes-and-steps-paired]',
    ])
  })

  test('prevention comes last', () => {
    assert.deepEqual(steps(prevention, step), [
      'code 22: this step comes after one marked as "prevention"; move it up [causes-and-steps-paired]',
    ])
    assert.deepEqual(steps(step, prevention), [])
  })

  test('what is expected at a step is what one sees there', () => {
    const expecting = (expect: string) => steps({ do: step.do, expect, causes: [1] })
    assert.deepEqual(expecting('If it was the key, it works now.'), [
      'code 22: "expect" begins with "If"; say what the reader sees if this cause was the one [expectations-seen]',
    ])
    assert.deepEqual(expecting('It works now; otherwise go on.'), [
      'code 22: "expect" gives two outcomes ("otherwise"); keep what is seen if this cause was the one [expectations-seen]',
    ])
    assert.deepEqual(expecting('The light of the key is on.'), [])
  })
})

describe('outcomes', () => {
  const happened = (effect: Code['effect']['happened']) => ({
    effect: { happened: effect, note: 'It may have worked.' },
  })
  const bad: [string, Partial<Code>, string[]][] = [
    [
      'an error counts as done after a look',
      { retry: 'verify', repeat: 'look-first', ...happened('perhaps') },
      ['"retry" is "verify", but "kind" is not "state"; only a state that is reached can count as done'],
    ],
    [
      'what has to be looked at is safe to repeat, or has done nothing',
      { kind: 'state', retry: 'verify', repeat: 'safe' },
      [
        '"retry" is "verify", but "repeat" is "safe"; expected "look-first" or "never"',
        '"retry" is "verify", but "effect" says that nothing has happened; expected "perhaps" or "certainly"',
      ],
    ],
    [
      'an error is done',
      { retry: 'not-needed' },
      ['"kind" is "error", but "retry" is "not-needed"; an error is not done'],
    ],
    [
      'a call is repeated after waiting and never',
      {
        retry: 'backoff',
        remediation: [{ do: 'Wait 2 seconds, at most five times.', causes: [1] }],
      },
      ['"retry" is "backoff", but "repeat" is "never"; expected "safe" or "look-first"'],
    ],
    [
      'a call is never repeated, but safe to repeat',
      { retry: 'never', repeat: 'safe' },
      ['"retry" says that the call is not repeated, but "repeat" is not "never"'],
    ],
    [
      'a call that may have had an effect is safe to repeat',
      { repeat: 'safe', ...happened('perhaps') },
      ['"repeat" is "safe", but "effect" says that something may have happened; expected "look-first"'],
    ],
  ]
  for (const [name, fields, texts] of bad) {
    test(`it is refused that ${name}`, () => {
      assert.deepEqual(
        wrong((record) => Object.assign(record, fields)),
        texts.map((text) => `code 22: ${text} [outcome-consistent]`),
      )
    })
  }

  test('a success is done, and has happened', () => {
    const said = after(({ codes: [success] }) =>
      Object.assign(success, { retry: 'after-fix', effect: { happened: 'nothing', note: 'It did not work.' } }),
    )
    assert.deepEqual(said, [
      'code 0: "kind" is "success", but "retry" is not "not-needed" [outcome-consistent]',
      'code 0: "kind" is "success", but "effect" is not "certainly" [outcome-consistent]',
    ])
  })
})

describe('replies', () => {
  test('speak to the person they are sent to', () => {
    assert.deepEqual(
      wrong((record) => (record.tellUser = 'For your developer: the field is missing.')),
      [
        'code 22: "tellUser" begins with words for a developer; speak to the person who is named in "to", and move the rest to "tellDeveloper" [replies-sendable]',
      ],
    )
  })

  test('have at most 75 words', () => {
    const sentence = Array.from({ length: 19 }, () => 'word').join(' ')
    assert.deepEqual(
      wrong((record) => (record.tellUser = `${sentence}. ${sentence}. ${sentence}. ${sentence}.`)),
      ['code 22: "tellUser" has 76 words; expected at most 75 [replies-sendable]'],
    )
  })

  test('have slots that support knows', () => {
    assert.deepEqual(
      wrong((record) => (record.tellUser = 'Please open [lnk] and sign [document].')),
      ['code 22: "tellUser" has the slot "[lnk]"; expected one of [link], [app], [document] [replies-sendable]'],
    )
  })
})

describe('certainty', () => {
  test('what no source shows is not worded as a fact', () => {
    assert.deepEqual(
      wrong((record) => (record.causes = ['The caps lock key is always on.'])),
      [
        'code 22: "always" states a fact, but no ground in "basis" names a source; say "usually", or name the source [likelihood-hedged]',
      ],
    )
    assert.deepEqual(
      wrong((record) => {
        record.causes = ['The caps lock key is always on.']
        record.basis.push({ type: 'public-sample', source: 'sample-code', note: 'The keyboard.' })
      }),
      [],
    )
  })
})

describe('what is still to be written', () => {
  test('is named with what belongs there', () => {
    assert.deepEqual(
      wrong((record) => (record.meaning = 'TODO: what happened, in a sentence')),
      ['code 22: "meaning" is still to be written; expected text: what happened, in a sentence [notes-written]'],
    )
  })
})

describe('neighbours', () => {
  test('codes that are confused name each other', () => {
    assert.deepEqual(
      wrong((record) => (record.confusedWith = [])),
      [
        'code 21: "confusedWith" names code 22, which does not name code 21 in turn; add it there or remove it here [confusions-mutual]',
      ],
    )
  })

  test('codes with one message name each other', () => {
    const said = after(({ codes: [success, , record] }) => (record.message = success.message))
    assert.deepEqual(said, [
      'code 0: code 22 has the same message; expected it in "confusedWith" [same-message-cross-referenced]',
      'code 22: code 0 has the same message; expected it in "confusedWith" [same-message-cross-referenced]',
    ])
  })

  test('two remedies do not read nearly the same', () => {
    const remedy = 'Compare the address with the invitation that the account was made from, then ask.'
    assert.deepEqual(
      wrong((record) => (record.remediation = [{ do: remedy, causes: [1] }])),
      [
        'code 22: "remediation" reads almost the same as that of code 21 (83 % of word triples are the same); write it for this situation [remedies-differ]',
      ],
    )
  })

  test('keywords are 4 to 12, in lower case, each once, and none is the message of another code', () => {
    assert.deepEqual(
      wrong((record) => (record.keywords = ['One', 'two', 'two', 'success'])),
      [
        'code 22: "One" has capitals; write keywords in lower case [keywords-fit]',
        'code 22: "two" appears twice; keep one [keywords-fit]',
        'code 22: "success" is the message of code 0; choose words that lead here [keywords-fit]',
      ],
    )
    for (const count of [3, 13]) {
      assert.deepEqual(
        wrong((record) => (record.keywords = Array.from({ length: count }, (_, i) => `word ${String(i)}`))),
        [`code 22: "keywords" has ${String(count)} entries; expected 4 to 12 [keywords-fit]`],
      )
    }
  })
})

describe('histories', () => {
  const note = 'It changed.'
  test('begin with the record', () => {
    assert.deepEqual(
      wrong((record) => (record.history = [{ date: '2026-01-01', change: 'revised', note }])),
      ['code 22: "history" does not begin with "added"; expected that change first [history-consistent]'],
    )
  })

  test('go forward in time', () => {
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2025-12-31', change: 'revised', note })),
      ['code 22: 2025-12-31 follows 2026-01-01; expected the oldest change first [history-consistent]'],
    )
  })

  test('keep the message that was reworded', () => {
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'reworded', note })),
      [
        'code 22: "reworded" without "formerMessage"; give the message until then, so that it stays findable [history-consistent]',
      ],
    )
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'revised', note, formerMessage: 'Wrong' })),
      [
        'code 22: "formerMessage" is set on a "revised" entry; expected it on "reworded" only: remove it [history-consistent]',
      ],
    )
  })

  test('agree with retirement', () => {
    assert.deepEqual(
      wrong((record) => (record.retired = { since: '2026-02-01', reason: 'It was split.' })),
      ['code 22: "retired" is set, but "history" does not end with "retired"; add that entry [history-consistent]'],
    )
    assert.deepEqual(
      wrong((record) => record.history.push({ date: '2026-02-01', change: 'retired', note })),
      ['code 22: "history" ends with "retired", but "retired" is not set; add it [history-consistent]'],
    )
  })
})
