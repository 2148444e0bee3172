/** How pasted texts of one API are read, as `lookup.json` of the data folder has it. */
export interface PasteRules {
  /** Keys of a response that name a status code: without doubt, usually, or as often another number */
  readonly keys: Readonly<Record<'sure' | 'usual' | 'doubtful', readonly string[]>>
  /** Keys of a response that hold the message, in lower case */
  readonly messageKeys: readonly string[]
  /** Words that make a following "code" another code */
  readonly otherCodes: readonly string[]
  /** Objects in which a "code" is another code */
  readonly otherCodeParents: readonly string[]
  /** How people write the currencies of the market, in lower case */
  readonly currencies: readonly string[]
  readonly secrets: Secrets
}

/** What is masked where a pasted text is shown. */
export interface Secrets {
  /** Keys whose values are masked, also at the end of a longer name; `_` may be left out or be a hyphen */
  readonly keys: readonly string[]
  /** Patterns of numbers that name a person, masked wherever they are */
  readonly patterns: readonly string[]
}
