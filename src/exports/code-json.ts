import type { Download } from '../publishing/download.ts'
import { publicCode } from './public-code.ts'

/** Each code in a file of its own, with the version. */
export const codeJson: Download = {
  name: 'codes/{code}.json',
  about: ({ catalog }) => [`One code; put its number in place of ${String(catalog.sample.code)}`],
  *files(context) {
    const { version, codes } = context.catalog
    for (const record of codes) {
      yield {
        path: `codes/${String(record.code)}.json`,
        type: 'application/json',
        body: () => `${JSON.stringify({ version, ...publicCode(record, context) }, null, 2)}\n`,
      }
    }
  },
}
