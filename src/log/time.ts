/**
 * The first timestamp of a line, as logs write them: ISO 8601, `2026/11/22 10:22:11`, web servers
 * (`22/Nov/2026:10:22:11 +0800`), syslog (`Nov 22 10:22:11`), seconds or milliseconds since 1970 under a key such as
 * `ts`, `22.11.2026 10:22:11`, or only a time of day.
 * @param line of any length; its first 600 characters are read
 * @returns date, time of day to the second, and zone, as far as the line has them; dates as `YYYY-MM-DD` if their order
 *   is certain, never converted to another zone; nothing if there is no timestamp
 */
export function timeIn(line: string): string | undefined {
  const start = line.slice(0, 600)
  // Most lines without a timestamp have no colon between digits either.
  if (!/\d:\d\d|\d{10}/.test(start)) return undefined
  for (const read of readers) {
    const time = read(start)
    if (time !== undefined) return time
  }
  return undefined
}

type Reader = (line: string) => string | undefined

const iso =
  /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})[T _](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(Z\b|[+-]\d{2}:?\d{2}\b)?/
const webServer = /(?<!\d)(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2})(?: ([+-]\d{4}))?/
const dayFirst = /(?<!\d)(\d{1,2}[./-]\d{1,2}[./-]\d{4}),?[ T](\d{2}:\d{2}:\d{2})/
const syslog = /(?:^|[^A-Za-z])(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})/
const epoch = /["']?(?:ts|time|timestamp|@timestamp|date)["']?\s?[:=]\s?["']?(\d{13}|\d{10})(?!\d)/i
const clock = /(?<![\d:.])(\d{2}:\d{2}:\d{2})(?:[.,]\d{1,9})?(?![\d:])/
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const readers: readonly Reader[] = [
  matching(iso, (year, month, day, time, zone) => `${year}-${month}-${day} ${time}${zone}`),
  matching(webServer, (day, month, year, time, zone) => {
    const place = months.indexOf(month) + 1
    return place === 0 ? undefined : `${year}-${String(place).padStart(2, '0')}-${day} ${time}${zone}`
  }),
  matching(dayFirst, (date, time) => `${date} ${time}`),
  matching(syslog, (month, day, time) => `${month} ${day} ${time}`),
  matching(epoch, (digits) => {
    const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1)
    return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')}Z`
  }),
  matching(clock, (time) => time),
]

/** Make a reader from a pattern; a group without a match is the empty string. */
function matching(pattern: RegExp, write: (...groups: string[]) => string | undefined): Reader {
  return (line) => {
    const found = pattern.exec(line)
    return found ? write(...found.slice(1).map((group: string | undefined) => group ?? '')) : undefined
  }
}
