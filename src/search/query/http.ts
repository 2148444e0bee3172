/** Words of HTTP and of programs that use it: next to an HTTP status, they do not suggest a status code of the API. */
const httpWords = new Set(
  (
    'http https status code error response server client request requests bad gateway timeout time out not found forbidden ' +
    'unauthorized unauthorised internal service unavailable method allowed too many rate limit limited exceeded conflict gone payload large ' +
    'entity unsupported media type redirect moved permanently temporarily ok nginx apache cloudflare proxy upstream cloudfront haproxy ' +
    'curl url requested returned webpage page varnish iis tomcat envoy from by the a an we i get got getting after with on is was'
  ).split(' '),
)

const status = String.raw`([1-5]\d\d)`
const reason =
  'bad gateway|not found|forbidden|unauthori[sz]ed|bad request|internal server error|service unavailable|gateway time-?out|too many requests|method not allowed|conflict|payload too large|request entity too large|unsupported media type|unprocessable'
const patterns = [
  new RegExp(String.raw`\bhttps?(?:\/[\d.]+)?(?:\s+(?:status|error|code|response))*[\s:=]+${status}\b`, 'i'),
  new RegExp(String.raw`\b${status}\s+(?:${reason})\b`, 'i'),
  new RegExp(String.raw`\breturned error:?\s+${status}\b`, 'i'),
]

/**
 * The HTTP status that a line is about if it contains nothing else: "502 Bad Gateway nginx".
 * @param line of at most a few hundred characters
 */
export function httpStatusIn(line: string): number | undefined {
  const found = patterns.map((pattern) => pattern.exec(line)?.[1]).find((digits) => digits !== undefined)
  if (found === undefined) return undefined
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => httpWords.has(word)) ? Number(found) : undefined
}
