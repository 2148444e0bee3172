/** The subject of a page: a code, a category, or neither. */
export interface Subject {
  readonly code?: number
  readonly category?: string
}

/**
 * Parse the path of a page.
 * @param base the base path, with a slash at both ends
 */
export function parseAddress(base: string, path: string): Subject {
  const [section, id, ...rest] = path.slice(base.length).replace(/\/$/, '').split('/')
  if (!path.startsWith(base) || id === undefined) return {}
  if (section === 'categories' && /^\d*$/.test(rest.join('/'))) return { category: id }
  return section === 'codes' && rest.length === 0 && /^\d+$/.test(id) ? { code: Number(id) } : {}
}
