/**
 * The sizes beyond which a reference is shown differently. Below them, everything is on one page and in one file, which
 * is fastest. Each comment says what the limit keeps small.
 */

/** Codes on the map of the home page: at about 45 bytes each (compressed), they take half of the page's budget. */
export const MAX_MAP_CELLS = 500
/** Codes with their own preview, at about 25 ms and 12 KB each; beyond, codes share that of their category. */
export const MAX_PREVIEWS = 500
/** Rows of the table on one page: a row takes about 370 bytes, and the page stays below 250 KB. */
export const MAX_TABLE_ROWS = 600
/** Codes whose notes a page lists: each takes about a kilobyte. */
export const MAX_LISTED_CODES = 150
/** Codes whose replies are on one page; beyond, it only links to their categories. */
export const MAX_CODES_WITH_REPLIES = 500
/** Codes of a category that the sidebar lists at once. */
export const MAX_SIDEBAR_CODES = 60
/** Codes that a guide lists with their messages; beyond, only their numbers. */
export const MAX_CODES_WITH_MESSAGE = 12
/** Codes of a category or a group whose numbers are listed; beyond, only how many there are. */
export const MAX_CODE_NUMBERS = 200
/** Characters of a data file that the look-up or the table loads at once; beyond, it is split. */
export const MAX_DATA_LENGTH = 250_000
