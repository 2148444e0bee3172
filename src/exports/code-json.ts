import type { Download } from '../publishing/download.ts'
import { publicCode } from './public-code.ts'

/** One JSON file per code, with the version of the reference. */
export const codeJson: Download = {
  name: 'codes/{code}.json',
  about: ({ catalog }) => [`One code; replace ${String(catalog.sample.code)} with its number`],
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
