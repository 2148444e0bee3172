import type { Verdict } from '../../codes/labels.ts'

/** A link. */
export interface NoteLink {
  readonly text: string
  /** The absolute address */
  readonly href: string
}

/** An entry of a list. */
export interface NoteItem {
  /** Its label within the note: `A`, `1` */
  readonly mark?: string
  /** Its subject, shown before its text */
  readonly head?: NoteLink | string
  /** Prose of the data, or a sentence in its notation */
  readonly text: string
  /** Details after the text */
  readonly details?: readonly { readonly label: string; readonly text: string }[]
}

/** A part of a section. */
export type NoteBlock =
  | { readonly type: 'prose'; readonly text: string }
  /** A text to send unchanged; `language` is set if it differs from that of the note */
  | { readonly type: 'reply'; readonly language?: string; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly NoteItem[] }
  /** Text as typed or sent, with line breaks */
  | { readonly type: 'verbatim'; readonly label?: string; readonly text: string; readonly language: 'json' | 'text' }

/** A part of a note with its own heading. */
export interface NoteSection {
  readonly title: string
  readonly blocks: readonly NoteBlock[]
}

/** A fact at a glance. */
export interface NoteFact {
  readonly term: string
  readonly value: string | NoteLink
  readonly verdict?: Verdict
}

/** The content of a code's page, in the same order, for other formats. */
export interface Note {
  readonly title: string
  readonly address: string
  readonly retired?: { readonly since: string; readonly reason: string; readonly replacement?: NoteLink }
  /** The observation that settles most cases, as prose */
  readonly firstLook: string
  readonly facts: readonly NoteFact[]
  readonly sections: readonly NoteSection[]
  readonly version: string
  /** The day of its newest change, YYYY-MM-DD */
  readonly updated: string
}
