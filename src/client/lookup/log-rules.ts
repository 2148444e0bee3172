import { maskOf } from '../../log/mask.ts'
import type { LogRules } from '../../log/log-reader.ts'
import { keys, secrets } from './paste-rules.ts'

/** How logs are read and shown. */
export const logRules: LogRules = { keys, mask: maskOf(secrets) }
