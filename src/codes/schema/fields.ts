import { z } from 'zod'

/** An id: part of addresses, or a reference from other records. */
export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
/** A status code. */
export const code = () => z.int().min(0).max(999_999)
/** A day, YYYY-MM-DD. */
export const date = () => z.iso.date()
/** Text for people; rules restrict its content. */
export const prose = () => z.string().min(1)
/** A list of texts, each described as `item`. */
export const list = (item: string) => z.array(prose().describe(item))
/** The id of one of these entries of the site's data. */
export const oneOf = (entries: readonly { id: string }[]) => z.enum(entries.map((entry) => entry.id))
