import { BYTE_ORDER_MARK, csvLine } from '../view-models/table/csv.ts'
import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'

/**
 * The replies to send, one line per code and language, for import into help desks. As in codes.csv, the format is RFC
 * 4180 with a byte order mark. A value that a spreadsheet would run as a formula is prefixed with an apostrophe.
 */
export const repliesCsv: Download = {
  name: 'replies.csv',
  permanent: true,
  about: ({ paths }) => [
    'The ',
    { text: 'replies to send', href: paths.replies },
    ' for a help desk: code, language, reply and link, one line per reply, in the format of codes.csv',
  ],
  files: (context) => [{ path: 'replies.csv', type: 'text/csv', body: () => rows(context) }],
}

/** Columns in order; new ones are added at the end. */
const columns = ['code', 'language', 'reply', 'link', 'message', 'to']

function* rows(context: SiteContext): Generator<string> {
  const { catalog, paths } = context
  yield BYTE_ORDER_MARK + csvLine(columns)
  for (const record of catalog.codes) {
    const link = absolute(context, paths.code(record.code))
    for (const { language, text, message } of catalog.repliesTo(record)) {
      yield csvLine([record.code, language, text, link, message, record.to])
    }
  }
}
