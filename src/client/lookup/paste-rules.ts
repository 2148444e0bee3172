import pasteRules from '#data/lookup.json' with { type: 'json' }
import { keysOf } from '../../search/query/keys.ts'

/** What is masked in pasted texts. Needed only by the scripts that read responses and logs. */
export const { secrets } = pasteRules

/** Which numbers of a pasted text are status codes. */
export const keys = keysOf(pasteRules)
