/** A block of prose in a page: a heading, a paragraph, an item or a cell. */
export interface Block {
  /** The text without code blocks, tags and markup; white space is collapsed as in a browser */
  readonly text: string
  /** Returns the position in the file of a character of the text; both count from 0 */
  readonly offsetOf: (index: number) => number
}

/** Replaces everything that is not prose, so that the rest keeps its offsets. */
const filler = '\0'

/**
 * The prose of a page in Markdown or MDX, without its front matter.
 * @param source the text of the file
 */
export function blocksOf(source: string): Block[] {
  const prose = withoutMarkup(source)
  const blocks: Block[] = []
  let pieces: [start: number, end: number][] = []
  const end = () => {
    blocks.push(blockOf(prose, pieces))
    pieces = []
  }
  let start = 0
  for (const line of prose.split(/(?<=\n)/)) {
    const [lead = ''] = /^[\s\0]*(?:#+ |[-*] |\d+\. )?/.exec(line) ?? []
    if (line.trimStart().startsWith('|')) {
      end()
      for (const cell of line.matchAll(/[^|]+/g)) {
        blocks.push(blockOf(prose, [[start + cell.index, start + cell.index + cell[0].length]]))
      }
    } else {
      const isBlank = line.replaceAll(filler, '').trim() === ''
      if (isBlank || /\S/.test(lead.replaceAll(filler, ''))) end()
      if (!isBlank) pieces.push([start + lead.length, start + line.length])
      if (lead.includes('# ')) end()
    }
    start += line.length
  }
  end()
  return blocks.filter(({ text }) => /[A-Za-z]/.test(text))
}

/** The source with fillers in place of front matter, code blocks, tags, imports and markup. */
export function withoutMarkup(source: string): string {
  return withoutCode(source)
    .replaceAll(/^(?:import|export) .*$/gm, hidden)
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, hidden)
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, (link, text: string) => {
      return `${filler}${text}${hidden(link.slice(text.length + 1))}`
    })
    .replaceAll(/\*\*|^[>:]+.*:::$|^:::.*$/gm, hidden)
}

/** The source with fillers in place of front matter and code blocks. */
export function withoutCode(source: string): string {
  return source.replace(/^---\r?\n[^]*?^---\s*$/m, hidden).replaceAll(/^```[^]*?^```$/gm, hidden)
}

function hidden(text: string): string {
  return text.replaceAll(/[^\n]/g, filler)
}

/** Make a block from some pieces of the prose. */
function blockOf(prose: string, pieces: readonly [start: number, end: number][]): Block {
  let text = ''
  const offsets: number[] = []
  for (const [start, end] of pieces) {
    for (let i = start; i < end; i++) {
      const character = prose.charAt(i)
      if (character === filler) continue
      const isSpace = /\s/.test(character)
      if (isSpace && (text === '' || text.endsWith(' '))) continue
      text += isSpace ? ' ' : character
      offsets.push(i)
    }
  }
  return { text: text.trimEnd(), offsetOf: (index) => offsets[index] ?? pieces[0]?.[0] ?? 0 }
}
