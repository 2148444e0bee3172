import type { Verdict } from '../../codes/labels.ts'

/** Text that leads somewhere. */
export interface Link {
  readonly text: string
  /** Absolute */
  readonly href: string
}

/** An entry of a list. */
export interface Item {
  /** What the entry is called within the note: `A`, `1` */
  readonly mark?: string
  /** What it is about, before its text */
  readonly head?: Link | string
  /** Prose of the data, or a sentence in its notation */
  readonly text: string
  /** Said after it, each on its own */
  readonly details?: readonly { readonly label: string; readonly text: string }[]
}

/** A part of a section. */
export type Block =
  | { readonly type: 'prose'; readonly text: string }
  /** A text to send, as it is; `language` is the name of another language than that of the note */
  | { readonly type: 'reply'; readonly language?: string; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  /** Text as it is typed or sent, in lines */
  | { readonly type: 'verbatim'; readonly label?: string; readonly text: string; readonly language: 'json' | 'text' }

/** A part of a note with a heading of its own. */
export interface NoteSection {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A fact at a glance. */
export interface Fact {
  readonly term: string
  readonly value: string | Link
  readonly verdict?: Verdict
}

/** What the page of a code says, in its order, for those who read it elsewhere. */
export interface Note {
  readonly title: string
  readonly address: string
  readonly retired?: { readonly since: string; readonly reason: string; readonly replacement?: Link }
  /** Prose: the one observation that decides */
  readonly firstLook: string
  readonly facts: readonly Fact[]
  readonly sections: readonly NoteSection[]
  readonly version: string
  /** The day of its newest change, YYYY-MM-DD */
  readonly updated: string
}
