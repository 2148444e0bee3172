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

/** The reason phrases of HTTP, with those that servers use for the same status. */
const reasons: Readonly<Record<number, readonly string[]>> = {
  400: ['bad request'],
  401: ['unauthorized', 'unauthorised'],
  402: ['payment required'],
  403: ['forbidden'],
  404: ['not found'],
  405: ['method not allowed'],
  406: ['not acceptable'],
  408: ['request timeout', 'request time-out'],
  409: ['conflict'],
  410: ['gone'],
  411: ['length required'],
  412: ['precondition failed'],
  413: ['payload too large', 'content too large', 'request entity too large'],
  414: ['uri too long', 'request-uri too long'],
  415: ['unsupported media type'],
  422: ['unprocessable entity', 'unprocessable content'],
  423: ['locked'],
  429: ['too many requests'],
  431: ['request header fields too large'],
  500: ['internal server error'],
  501: ['not implemented'],
  502: ['bad gateway'],
  503: ['service unavailable', 'service temporarily unavailable'],
  504: ['gateway timeout', 'gateway time-out'],
}

/** How much of a text is searched for fields of HTTP, in characters. */
const MAX_BODY = 20_000
const quote = `["']?`
const field = (names: string, value: string) =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${names})${quote}\s{0,4}[:=>]\s{0,4}${quote}${value}`, 'giu')
const statusField = field('http[_-]?status(?:[_-]?code)?|status(?:[_-]?code)?|code', String.raw`([45]\d\d)\b`)
const reasonField = field(
  'error|title|message|reason(?:[_-]?phrase)?|status[_-]?text|error[_-]?description|detail',
  String.raw`(\p{L}[\p{L} -]{3,40})(?=["'<,}\n\r]|$)`,
)

/**
 * The HTTP status of a body that a web framework wrote: it has a status and, in another field, the reason phrase of
 * this status, such as `{"status":403,"error":"Forbidden"}`.
 * @param text of any length, of which only the beginning is searched
 */
export function httpStatusOfBody(text: string): number | undefined {
  const body = text.slice(0, MAX_BODY)
  const phrases = new Set([...body.matchAll(reasonField)].map(([, phrase = '']) => phrase.trim().toLowerCase()))
  if (phrases.size === 0) return undefined
  const statuses = [...body.matchAll(statusField)].map(([, digits]) => Number(digits))
  return statuses.find((status) => reasons[status]?.some((phrase) => phrases.has(phrase)))
}

/** Whether a text is nothing but a reason phrase of HTTP. */
export function isReasonPhrase(text: string): boolean {
  return allReasons.has(text.trim().toLowerCase())
}

const allReasons = new Set(Object.values(reasons).flat())
