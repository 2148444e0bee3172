import type { NumberRange } from '../../codes/ranges.ts'
import type { Mention } from './mentions.ts'

/** What was typed or pasted, understood as far as that goes without knowing any code. */
export interface Query {
  readonly text: string
  /** `number`: nothing but numbers and words around them; `words`: a line of words; `paste`: anything longer or structured */
  readonly form: 'empty' | 'number' | 'words' | 'paste'
  /** Numbers given as status codes, in their order */
  readonly mentions: readonly Mention[]
  /** Numbers among words that are codes only if the words agree ("22 wrong password") */
  readonly bare: readonly string[]
  /** Those of them that the words around them call codes ("first we got 54, then 2") */
  readonly called?: readonly string[]
  /** The range that was asked for: "2001-2010", "22 to 30" */
  readonly range?: NumberRange
  /** The HTTP status that a line is about, where it says nothing else */
  readonly httpStatus?: number
}
