/** What an address without a page requests. */
export interface RequestedPath {
  /** Its last part as a line of text, such as `0022`, `err 22` or `wrong password`; empty if there is none */
  readonly text: string
  /** Whether only names of sections precede it: `/errors/22`, but not `/2024/05/22` */
  readonly hasKnownPrefix: boolean
}

/** Longer addresses are cut: no code or message is that long. */
const MAX_PATH_LENGTH = 300
const sections =
  /^((error|err|status|return|result|response)?[-_ ]?codes?|errors?|err|e|status|statuses|results?|responses?)$/i

/**
 * Parse an address leniently: padding, prefixes, other sections, file extensions, any case.
 * @param path as in `location.pathname`, with percent-encoding that may be broken
 * @param base the base path, with a slash at both ends
 * @returns untrusted plain text without control characters; never throws
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
    // Punctuation after an address that was copied from a sentence.
    .replace(/[\s.,;:!?)\]}>'"”’]+$/, '')
    // Hyphens and the like become spaces, except for minus signs and within dates.
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
