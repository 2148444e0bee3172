/** What the look-up needs to know about a glossary term. */
export interface PageTerm {
  readonly id: string
  readonly term: string
  readonly names: readonly string[]
  readonly definition: string
}

/** A hand-written guide with its sections. */
export interface GuideSource {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly sections: readonly TextSection[]
}

/** A section of a hand-written page. */
export interface TextSection {
  readonly title: string
  /** The fragment of its address */
  readonly id: string
  readonly text: string
}

/** The pages that are written by hand, and words that lead to pages. */
export interface PageSources {
  readonly guides: readonly GuideSource[]
  /** The page about the site */
  readonly about: { readonly title: string }
  readonly pages: readonly PageWords[]
}

/** Additional words that lead to a page, by its path. */
export interface PageWords {
  readonly path: string
  readonly words: string
  readonly triggers: readonly string[]
}
