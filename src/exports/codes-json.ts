import { counted } from '../codes/counted.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'
import { publicCode } from './public-code.ts'

/** The complete reference in one file, one code per line, so that it can be searched and compared by lines. */
export const codesJson: Download = {
  name: 'codes.json',
  permanent: true,
  about: ({ catalog }) => [`All ${counted(catalog.codes.length, 'code')} with categories, calls, places and sources`],
  files: (context) => [{ path: 'codes.json', type: 'application/json', body: () => lines(context) }],
}

function* lines(context: SiteContext): Generator<string> {
  const { version, updated, categories, calls, places, sources, codes } = context.catalog
  const head = JSON.stringify({ version, updated, categories, calls, places, sources })
  yield `${head.slice(0, -1)},"codes":[`
  for (const [i, record] of codes.entries()) {
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(publicCode(record, context))}`
  }
  yield '\n]}\n'
}
