import { original } from '../codes/replies/replies.ts'
import { MAX_CODES_WITH_REPLIES } from '../large/limits.ts'
import type { PageContext } from './context.ts'

/**
 * The content of the page of replies.
 * @param language the tag of the only language to show; all by default
 */
export function repliesView({ catalog, paths }: PageContext, language?: string) {
  const { categories, codes, codesOf } = catalog
  const languages = [original, ...catalog.languages]
  const entry = (tag: string | undefined, name: string, href: string) => {
    return { tag, name, href, isCurrent: tag === language }
  }
  return {
    count: codes.length,
    switches:
      languages.length === 1
        ? []
        : [
            entry(undefined, 'All languages', paths.replies),
            ...languages.map((one) => entry(one.language, one.name, paths.repliesIn(one.language))),
          ],
    categories: categories.map(({ id, title }) => ({
      id,
      title,
      codes: (codes.length > MAX_CODES_WITH_REPLIES ? [] : codesOf(id)).map((record) => ({
        code: record.code,
        message: record.message,
        href: paths.section(record.code, 'support'),
        audience: catalog.audienceLabel(record.to).toLowerCase(),
        replies: catalog.repliesTo(record).filter((reply) => language === undefined || reply.language === language),
      })),
    })),
  }
}
