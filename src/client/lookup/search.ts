/** What answers queries, as one script; see `loadSearch`. */
export { find } from '../../search/rank/find.ts'
export { wordsOf } from '../../search/language/text.ts'
export { readQuery } from '../../search/query/query.ts'
export { indexFor } from './data.ts'
export { respond } from './respond.ts'
export { respondToLog } from './respond-to-log.ts'

/** What reads logs. */
export const loadLog = () => import('./log.ts')
