/** The script that answers queries, with what an open dialog needs; see `loadAnswerScript`. */
export { LoadError } from '../../search/lookup/lookup.ts'
export { wordsOf } from '../../search/english/text.ts'
export { Choice } from './choice.ts'
export { indexFor } from './data.ts'
import './leave-dialog.ts'
export { respond } from './respond.ts'
export { loadReader } from './understand.ts'
