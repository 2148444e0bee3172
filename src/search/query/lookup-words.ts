import words from '#data/lookup.json' with { type: 'json' }

/** Words by which a pasted text is read: those of this API, from `lookup.json` of the data folder. */
export interface LookupWords {
  /** Keys of a response that name a status code: without doubt, usually, or as often another number */
  readonly keys: Readonly<Record<'sure' | 'usual' | 'doubtful', readonly string[]>>
  /** Words that make a following "code" another code */
  readonly otherCodes: readonly string[]
  /** Objects in which a "code" is another code */
  readonly otherCodeParents: readonly string[]
  readonly secrets: {
    /** Keys whose values are masked; `_` may be left out or be a hyphen */
    readonly keys: readonly string[]
    /** Patterns of numbers that name a person, masked wherever they are */
    readonly patterns: readonly string[]
  }
}

export const lookupWords: LookupWords = words
