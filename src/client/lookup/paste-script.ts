/** What reads any text, as one script: responses, logs, and lines with numbers among words. */
export { readQuery } from '../../search/query/read-query.ts'
export { find } from '../../search/rank/find.ts'
