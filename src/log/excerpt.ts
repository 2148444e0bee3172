import type { LookupRecord } from '../search/index/records.ts'
import type { Mask } from './mask.ts'

const LENGTH = 200
/** Longer lines are masked only around their code: an image in Base64 takes time and shows nothing. */
const WINDOW = 20_000
/** How much of it precedes the code: enough for the key of a value that contains the code. */
const LEAD = 16_000

/**
 * The part of a line that shows why a code was found there, with secrets masked.
 * @param line as it is in the log
 * @param from the key of the number; empty if the message was found
 * @param mask of the API
 * @returns at most about 200 characters, with `…` where it was cut
 */
export function excerptOf(line: string, from: string, record: LookupRecord, mask: Mask): string {
  const place = placeOf(line, from, record)
  const masked = mask(line.length <= WINDOW ? line : windowAround(line, place)).trim()
  if (masked.length <= LENGTH) return masked
  const start = Math.max(0, Math.min(placeOf(masked, from, record) - LENGTH / 3, masked.length - LENGTH))
  return `${start > 0 ? '…' : ''}${masked.slice(start, start + LENGTH)}${start + LENGTH < masked.length ? '…' : ''}`
}

function placeOf(text: string, from: string, { code, message }: LookupRecord): number {
  if (from === '') return Math.max(0, text.toLowerCase().indexOf(message.toLowerCase()))
  const number = String(code)
  for (let at = text.indexOf(from); at !== -1; at = text.indexOf(from, at + 1)) {
    if (text.slice(at + from.length, at + from.length + 24).includes(number)) return at
  }
  return 0
}

/** Cuts at complete words, because part of a value might no longer be recognized as a secret. */
function windowAround(line: string, place: number): string {
  const start = Math.max(0, place - LEAD)
  const part = line.slice(start, start + WINDOW)
  const first = start === 0 ? 0 : part.search(/[\s,;&{]/)
  const last = start + WINDOW >= line.length ? part.length : part.search(/[\s,;&}][^\s,;&}]*$/)
  return part.slice(Math.max(0, first), last === -1 ? part.length : last)
}
