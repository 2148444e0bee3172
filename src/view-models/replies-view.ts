import { original } from '../codes/replies/replies.ts'
import { MAX_CODES_WITH_REPLIES } from '../large/limits.ts'
import type { PageContext } from './context.ts'

/**
 * The content of a page of replies.
 * @param language the tag of the language to show
 */
export function repliesView({ catalog, paths }: PageContext, language: string) {
  const { categories, codes, codesOf } = catalog
  const languages = [original, ...catalog.languages]
  return {
    count: codes.length,
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
