/** What answers queries, as one script; see `loadSearch`. */
export { wordsOf } from '../../search/language/text.ts'
export { indexFor } from './data.ts'
export { respond } from './respond.ts'
export { respondToLog } from './respond-to-log.ts'

/** What reads any text. */
export const loadReader = () => import('./paste-script.ts')
