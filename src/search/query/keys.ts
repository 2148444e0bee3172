/** How surely a key names a return code: `result` of the envelope, then any `code`, then words that often mean others. */
export type Strength = 1 | 2 | 3

const strengths: readonly (readonly [Strength, string])[] = [
  [3, 'result resultcode returncode retcode rescode'],
  [2, 'code codes errcode errorcode errorno responsecode respcode apicode rc ret ecode statuscode'],
  [1, 'error errors err exception status failed failure returned returns return e codeis'],
]
const keys = new Map(
  strengths.flatMap(([strength, names]) => names.split(' ').map((name) => [name, strength] as const)),
)

/** Words that make a following "code" another code: "exit code 1", "country code 60". */
const otherCodes = new Set(
  (
    'exit http https country postal post zip area dial dialing dialling currency verification verify authorization authorisation ' +
    'auth activation registration sms otp qr bar source promo color colour pin access security language locale reason curl ' +
    'os process phone mobile'
  ).split(' '),
)

/**
 * What a key says of the number that follows it.
 * @param key as it stands in the text, such as `resultCode`, `data.err_code`
 * @param before the word before the key, if a space alone parts them
 * @returns nothing for a key that does not name a return code
 */
export function strengthOf(key: string, before = ''): Strength | undefined {
  const segments = key.toLowerCase().split('.')
  const name = (segments.at(-1) ?? '').replace(/[-_$]/g, '')
  if (segments.some((segment) => otherCodes.has(segment)) || name.includes('http')) return undefined
  if (otherCodes.has(before.toLowerCase())) return undefined
  const known = keys.get(name)
  if (known !== undefined) {
    // "status code" and "response code" are mostly those of HTTP.
    const doubtful = ['statuscode', 'responsecode'].includes(name)
    return doubtful || (known === 2 && /^(status|response)$/i.test(before)) ? 1 : known
  }
  if (/(error|result|return|err|ret)code$/.test(name)) return 2
  return /.(exception|error)$/.test(name) ? 1 : undefined
}

/** Words that may stand around a number when the number alone is meant: "what does error code 22 mean?". */
export const wrappers = new Set(
  (
    'e err error errors code codes result status return returned returns response number no nr num rc errno errcode ' +
    'errorcode resultcode retcode returncode statuscode what whats is are does do mean means meaning the a an for of got get ' +
    'i we and or vs versus to with http api about explain please look up lookup'
  ).split(' '),
)
