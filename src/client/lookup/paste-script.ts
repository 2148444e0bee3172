import { withLinks } from '../../search/query/links.ts'
import { readQuery as read } from '../../search/query/read-query.ts'
import { endpoints } from './config.ts'
import { keys } from './paste-rules.ts'

/** The script that reads any text: responses, logs, and lines with numbers among words. */
export { find } from '../../search/rank/find.ts'

/** Read a query of any kind; see `readQuery` of the search. Links to codes are numbers of codes. */
export const readQuery = (text: string) => withLinks(read(text, keys), endpoints.base)
