/** How often a text is decoded at most: a log may contain a URL within a URL. */
const MAX_ROUNDS = 2

/**
 * Decode a pasted text: `%7B%22code%22…`, encoded once or twice, `\x22`, `\u0022`, `&#34;`. Joins the cells of HTML
 * tables into one line, and removes what programs write around a value. Keeps line numbers, so that results can be
 * shown with their line.
 * @param text of any length; returned unchanged if nothing in it is encoded
 */
export function decodeText(text: string): string {
  let plain = text
    .replace(/\\(?:x|u00)([2-7][\da-f])/gi, (_, hex: string) => character(hex))
    .replace(/&#(?:x([2-7][\da-f])|(\d{2,3}));/gi, (entity, hex?: string, digits?: string) => {
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
      return code >= 32 && code < 127 ? String.fromCharCode(code) : entity
    })
    // As in e-mail: "ret=3D22".
    .replace(/\b=3D/g, '=')
    .replace(/<\/(?:t[dh]|dt)>([^\S\n]{0,20})<(?:t[dh]|dd)[^<>]{0,80}>/gi, ': ')
    // A key and a value in separate elements, as in property lists and XML-RPC.
    .replace(/<\/(?:key|name)>[^\S\n]{0,20}(?:<\w{1,20}>){1,2}/gi, ': ')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    // Removes what programs write around a value: `Optional(22)`, `string(4) "2016"`, the lines of a drawn table.
    .replace(/\b(?:Optional|Some|Just|Ok|Int\d*|Integer|Long|Number)\((["']?\d{1,9}["']?)\)/g, '$1')
    .replace(/\bstring\(\d+\) (?=")/g, '')
    .replace(/[│┃║]/g, '|')
    .replace(/[⇒→➜➔⟶]/g, '->')
    // A value in an object or element that gives its type: `{"N":"22"}`, `<value>22</value>`.
    .replace(/:\s?\{"(?:\$\w{1,12}|N|S|value)":\s?("?\d{1,9}"?)\s?\}/g, ': $1')
    .replace(/(<\w{1,20}>)\s{0,8}<(?:value|int|i4|string)>(?=\d)/g, '$1')
    // Dots that lead from a label to its value, and pairs in Lisp: "ret ..... 22", `(ret . 22)`.
    .replace(/([a-z\d][^\S\n]?)(?:\.{3,}|_{3,}|·{3,}|…{1,9})[^\S\n]?(?=\d{1,9}[^\S\n]{0,9}$)/gim, '$1: ')
    .replace(/(\(\w{1,20}) \. (?=\d)/g, '$1: ')
    // "codes 105/54", but not "error 1/3"
    .replace(/\b(codes|errors|results)([\s:=]{1,3})(\d{1,6})\/(\d{1,6})(?![\d/])/gi, '$1$2$3, $4')
    .replace(/\b(code|error|err|ret)([\s:=]{1,3})(\d{2,6})\/(\d{2,6})(?![\d/])/gi, '$1s$2$3, $4')
  for (let round = 0; round < MAX_ROUNDS && isEncoded(plain); round++) {
    plain = plain.replace(/%([\da-f]{2})/gi, (code, hex: string) => {
      if (/^0[9ad]$/i.test(hex)) return ' '
      return /^[2-7]/.test(hex) ? character(hex) : code
    })
  }
  return plain
}

/** Requires a character that is always encoded, or two spaces: one `%` with two digits may be a coincidence. */
function isEncoded(text: string): boolean {
  return /%(?:22|25|3[ad]|7[bd])/i.test(text) || /%20\S*%20/.test(text)
}

function character(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
