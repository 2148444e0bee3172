import { original } from '../codes/replies/replies.ts'
import { defaultState, formatState } from '../codes/table-state.ts'
import { MAX_CODES_WITH_REPLIES } from '../large/limits.ts'
import type { PageContext } from './context.ts'

/**
 * The content of a page of replies.
 * @param language the tag of the language to show
 */
export function repliesView({ catalog, paths }: PageContext, language: string) {
  const { categories, codes, codesOf } = catalog
  const languages = [original, ...catalog.languages]
  const column = language === original.language ? 'reply' : (`reply-${language}` as const)
  return {
    count: codes.length,
    /** The table with these replies; that of a large reference has no columns for them */
    table:
      codes.length > MAX_CODES_WITH_REPLIES
        ? undefined
        : paths.codes + formatState({ ...defaultState, extras: [column] }),
    switches:
      languages.length === 1
        ? []
        : languages.map(({ language: tag, name }) => ({
            tag,
            name,
            href: tag === original.language ? paths.replies : paths.repliesIn(tag),
            isCurrent: tag === language,
          })),
    categories: categories.map(({ id, title }) => ({
      id,
      title,
      codes: (codes.length > MAX_CODES_WITH_REPLIES ? [] : codesOf(id)).map((record) => ({
        code: record.code,
        message: record.message,
        href: paths.section(record.code, 'support'),
        audience: catalog.audienceLabel(record.to).toLowerCase(),
        reply: catalog.repliesTo(record).find((reply) => reply.language === language)?.text,
      })),
    })),
  }
}
