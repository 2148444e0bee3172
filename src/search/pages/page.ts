/** A page or section that is not about one code, as published. */
export interface PageData {
  readonly title: string
  /** The kind of page as readers see it: "Guide: Retrying safely", "Glossary" */
  readonly kind: string
  /** Below the base path, such as `glossary/#mac` */
  readonly path: string
  /** Other titles of it, such as the label of a link to it */
  readonly titles?: readonly string[]
  /** The call of the API that it is about */
  readonly requests?: { readonly method: string; readonly path: string }
  /** Stems of its names, separated by spaces */
  readonly names: string
  /** Stems of its text, separated by spaces */
  readonly words: string
  /** Phrases that lead there from anywhere in a text, normalized */
  readonly triggers?: readonly string[]
}

/** A page that answers a query. */
export interface PageHit {
  readonly title: string
  readonly kind: string
  /** Below the base path */
  readonly path: string
}
