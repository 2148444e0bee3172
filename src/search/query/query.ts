import type { NumberRange } from '../../codes/ranges.ts'
import type { NumberInText } from './numbers/numbers.ts'
import type { Mention } from './mentions.ts'

/** What was typed or pasted, as far as it can be understood without knowing any code. */
export interface Query {
  readonly text: string
  /** `number`: only numbers and words around them; `words`: a line of words; `paste`: anything longer or structured */
  readonly form: 'empty' | 'number' | 'words' | 'paste'
  /** Numbers that a key gives as status codes, in order */
  readonly mentions: readonly Mention[]
  /** Numbers among words that are codes only if the words agree ("22 wrong password") */
  readonly bare: readonly string[]
  /** Numbers that may be codes, in order, in a text of more than numbers */
  readonly numbers?: readonly NumberInText[]
  /** The value of the field that holds the message, in a text with fields */
  readonly messageField?: string
  /** The requested range: "2001-2010", "22 to 30" */
  readonly range?: NumberRange
  /** The HTTP status, if the line contains nothing else, or if a web framework wrote the body */
  readonly httpStatus?: number
}
