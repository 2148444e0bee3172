import { loadLookup } from '../../../src/data/lookup.ts'
import { maskOf } from '../../../src/log/mask.ts'
import type { LogRules } from '../../../src/log/log-reader.ts'
import { keysOf } from '../../../src/search/query/keys.ts'

const { pasteRules } = loadLookup()

/** How logs of the real API are read. */
export const logRules: LogRules = { keys: keysOf(pasteRules), mask: maskOf(pasteRules.secrets) }
