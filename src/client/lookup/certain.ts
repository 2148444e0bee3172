import type { Query } from '../../search/query/query.ts'
import type { Answer } from '../../search/rank/answer.ts'
import { isItsMessage } from '../../search/rank/hits.ts'
import type { Hit } from '../../search/rank/hits.ts'

/**
 * The result that a query means without doubt: the only code that it gives by number or message, or the only one with
 * exactly this message. Enter opens it; otherwise the reader chooses.
 */
export function certainHit(
  query: Query,
  { hits, unknown, disagreement, range, needsKeywords }: Answer,
): Hit | undefined {
  if (unknown.length > 0 || disagreement || range || needsKeywords) return undefined
  const [first, ...others] = hits
  if (!first) return undefined
  if (others.length === 0) return first
  const same = hits.filter((hit) => isItsMessage(hit, query.text))
  return same.length === 1 && same[0] === first ? first : undefined
}
