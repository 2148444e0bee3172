/** What an address without a page asks for. */
export interface RequestedPath {
  /** Its last part as a line of text, such as `0022`, `err 22` or `wrong password`; empty where there is none */
  readonly text: string
  /** Whether only names of sections come before it: `/errors/22`, but not `/2024/05/22` */
  readonly hasKnownPrefix: boolean
}

/** Longer addresses are cut: no code or message needs as much. */
const MAX_PATH_LENGTH = 300
const sections =
  /^((error|err|status|return|result|response)?[-_ ]?codes?|errors?|err|e|status|statuses|results?|responses?)$/i

/**
 * Read an address as leniently as people write it: padding, prefixes, other sections, endings, any case.
 * @param path as `location.pathname` gives it, with percent-encoding that may be broken
 * @param base the path below which the site lives, with a slash at both ends
 * @returns plain text that may hold anything but control characters; never throws
 */
export function parseRequestedPath(path: string, base: string): RequestedPath {
  const below = path.startsWith(base) ? path.slice(base.length) : path
  const parts = below
    .slice(0, MAX_PATH_LENGTH)
    .split('/')
    .map(decoded)
    .filter((part) => part !== '' && !/^index\.\w{3,4}$/i.test(part))
  const last = parts.pop() ?? ''
  const text = last
    .replace(/\.(html?|php|aspx?|json|md|txt)$/i, '')
    // What clings to an address that was copied out of a sentence.
    .replace(/[\s.,;:!?)\]}>'"”’]+$/, '')
    // Hyphens and the like are spaces, but not before a minus or within a date.
    .replaceAll(/(?<=\p{L})[-_+]+(?=[\p{L}\p{N}])|(?<=\p{N})[-_+]+(?=\p{L})/gu, ' ')
  return { text, hasKnownPrefix: parts.every((part) => sections.test(part)) }
}

function decoded(part: string): string {
  return tolerantly(part).replaceAll(/\p{C}/gu, '').trim()
}

function tolerantly(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // Broken percent-encoding stays as it is.
  }
}
