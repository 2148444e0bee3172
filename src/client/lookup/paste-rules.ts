import pasteRules from '#data/lookup.json' with { type: 'json' }
import { keysOf } from '../../search/query/keys.ts'

/** How pasted texts are read: part of the scripts that read responses and logs, and of no other. */
export const { secrets } = pasteRules

/** Which numbers of a pasted text are status codes. */
export const keys = keysOf(pasteRules)
