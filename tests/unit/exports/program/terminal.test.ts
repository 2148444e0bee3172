import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeNote } from '../../../../src/exports/note/code-note.ts'
import { terminalSession } from '../../../../src/exports/program-file/terminal-session.ts'
import { terminalSvg } from '../../../../src/exports/program-file/terminal-svg.ts'
import { readAnsi } from '../../../../src/exports/program/terminal/ansi.ts'
import { noteText } from '../../../../src/exports/program/terminal/note-text.ts'
import { coloredStyle, plainStyle, styleFor } from '../../../../src/exports/program/terminal/style.ts'
import { columnsOf, wrap } from '../../../../src/exports/program/terminal/wrap.ts'
import { buildContext } from '../../../../src/build-context.ts'
import { xmlOf } from '../read.ts'

const context = buildContext()
const asIs = (text: string) => text
const lines = (text: string, width: number, first = '', rest = first) =>
  wrap([{ text, paint: asIs }], width, first, rest).split('\n')

test('lines break at spaces, and a prefix counts toward their width', () => {
  assert.deepEqual(lines('one two three', 9), ['one two', 'three'])
  assert.deepEqual(lines('one two three', 9, '1. ', '   '), ['1. one', '   two', '   three'])
})

test('a word longer than a line is not broken', () => {
  assert.deepEqual(lines('see https://docs.example/codes now', 10), ['see', 'https://docs.example/codes', 'now'])
})

test('punctuation stays with the literal before it', () => {
  const runs = [
    { text: 'in ', paint: asIs },
    { text: 'field', paint: (text: string) => `<${text}>` },
    { text: '. Next', paint: asIs },
  ]
  assert.equal(wrap(runs, 8), 'in\n<field>.\nNext')
})

test('Chinese breaks between characters of two columns, and no line begins with closing punctuation', () => {
  assert.deepEqual(lines('密码不正确。请重试', 8), ['密码不正', '确。请重', '试'])
  assert.equal(columnsOf('密码 ok'), 7)
  assert.equal(columnsOf('cafe\u0301'), 4)
})

test('only a terminal gets colors, unless NO_COLOR is set', () => {
  assert.equal(styleFor(true, {}), coloredStyle)
  assert.equal(styleFor(true, { NO_COLOR: '' }), coloredStyle)
  assert.equal(styleFor(true, { NO_COLOR: '1' }), plainStyle)
  assert.equal(styleFor(true, { TERM: 'dumb' }), plainStyle)
  assert.equal(styleFor(false, {}), plainStyle)
})

test('a note has the same lines with colors as without', () => {
  for (const record of context.catalog.codes.filter((_, i) => i % 7 === 0)) {
    const note = codeNote(record, context)
    const seen = readAnsi(noteText(note, { style: coloredStyle, width: 72 })).map((spans) =>
      spans.map(({ text }) => text).join(''),
    )
    assert.deepEqual(seen, noteText(note, { style: plainStyle, width: 72 }).split('\n'))
  }
})

test('the values of the facts are aligned', () => {
  const note = codeNote(context.catalog.sample, context)
  const lines = noteText(note, { style: plainStyle, width: 0 }).split('\n')
  const columns = note.facts.map(({ term, value }) => {
    const text = typeof value === 'string' ? value : value.text
    return lines.find((line) => line.startsWith(`${term} `) && line.endsWith(text))?.lastIndexOf(text)
  })
  assert.equal(columns.length, note.facts.length)
  assert.equal(new Set(columns).size, 1)
  assert.ok(columns[0] !== undefined)
})

test('the picture has the text of a real session and is well-formed', async () => {
  const steps = await terminalSession(context)
  assert.ok(steps.length > 3)
  const svg = terminalSvg(steps, 'A <title>')
  const shown = (xmlOf(svg).textContent ?? '').replaceAll('\u00A0', ' ').replaceAll('\n', '')
  for (const { command, output } of steps) {
    assert.ok(shown.includes(command))
    for (const line of readAnsi(output)) {
      const text = line.map((span) => span.text).join('')
      if (columnsOf(text) < 78) assert.ok(shown.includes(text), text)
    }
  }
})
