/** How pasted texts of one API are read, as `lookup.json` in the data folder says. */
export interface PasteRules {
  /** Keys of a response that name a status code: certainly, usually, or no more often than another number */
  readonly keys: Readonly<Record<'sure' | 'usual' | 'doubtful', readonly string[]>>
  /** Keys of a response that hold the message, in lower case */
  readonly messageKeys: readonly string[]
  /** Words before "code" that make it a different kind of code */
  readonly otherCodes: readonly string[]
  /** Objects in which "code" is a different kind of code */
  readonly otherCodeParents: readonly string[]
  /** How people write the currencies of the market, in lower case */
  readonly currencies: readonly string[]
  /** Log odds that the words around a number make it a code; none for an API without texts to learn from */
  readonly learned?: Readonly<Record<string, number>> | undefined
  readonly secrets: Secrets
}

/** What is masked where a pasted text is shown. */
export interface Secrets {
  /** Keys whose values are masked, also at the end of a longer name; `_` may be left out or be a hyphen */
  readonly keys: readonly string[]
  /** Patterns of numbers that identify a person, masked wherever they are */
  readonly patterns: readonly string[]
  readonly person: {
    /** Keys of what identifies a person, such as a phone number; they are masked like other keys */
    readonly keys: readonly string[]
    /** Keys such as `name`, which are masked only in an object that has one of those keys or an email address, too */
    readonly nextTo: readonly string[]
  }
}
