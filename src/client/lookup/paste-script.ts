import { readQuery as read } from '../../search/query/read-query.ts'
import { keys } from './paste-rules.ts'

/** The script that reads any text: responses, logs, and lines with numbers among words. */
export { find } from '../../search/rank/find.ts'

/** Read a query of any kind; see `readQuery` of the search. */
export const readQuery = (text: string) => read(text, keys)
