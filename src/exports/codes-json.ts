import type { Edition, Export } from './export.ts'
import { publicCode } from './public-code.ts'

/** The whole reference in one file, a code on each line so that it can be searched and compared by lines. */
export const codesJson: Export = {
  name: 'codes.json',
  files: (edition) => [{ path: 'codes.json', type: 'application/json', body: () => lines(edition) }],
}

function* lines(edition: Edition): Generator<string> {
  const { version, updated, categories, sources, codes } = edition.library
  const head = JSON.stringify({ version, updated, categories, sources })
  yield `${head.slice(0, -1)},"codes":[`
  for (const [i, record] of codes.entries()) {
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(publicCode(record, edition))}`
  }
  yield '\n]}\n'
}
