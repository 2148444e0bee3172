/** What a page is about: a code, or a category; nothing where it is about neither. */
export interface Subject {
  readonly code?: number
  readonly category?: string
}

/**
 * What a path of a page stands for.
 * @param base the path that the site lives below, with a slash at both ends
 */
export function parseAddress(base: string, path: string): Subject {
  const [section, id, ...rest] = path.slice(base.length).replace(/\/$/, '').split('/')
  if (!path.startsWith(base) || id === undefined) return {}
  if (section === 'categories' && /^\d*$/.test(rest.join('/'))) return { category: id }
  return section === 'codes' && rest.length === 0 && /^\d+$/.test(id) ? { code: Number(id) } : {}
}
