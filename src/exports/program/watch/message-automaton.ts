import { wordsOf } from '../../../search/english/text.ts'

/** The first classes of bytes. Classes for the letters and digits of messages follow them. */
export const SEPARATOR = 0
/** Apostrophes, which are ignored */
const SKIPPED = 1
/** Letters and digits that occur in no message */
const OTHER = 2
const FIRST_LETTER = 3

/** Finds messages in bytes word by word, with anything between words; see `messageAutomaton`. */
export interface MessageAutomaton {
  /** The class of each byte: `SEPARATOR`, or one of the others */
  readonly classes: Uint8Array
  /** `table[state + class]` is the next state; states are multiples of the number of classes */
  readonly table: Uint32Array
  /** The state at the beginning of a line */
  readonly start: number
  /** In this state and all higher ones, a message has ended */
  readonly firstFinal: number
}

interface Node {
  readonly next: Map<number, Node>
  fail: Node | undefined
  final: boolean
  /** Whether its text ends with a separator */
  readonly separated: boolean
  id: number
}

/**
 * Build an Aho–Corasick automaton over bytes that finds complete messages in ASCII text as `quotesIn` does: by their
 * words, ignoring case, with any separators between them. It may find more than `quotesIn`, never less.
 * @param messages the messages to find; those with non-ASCII characters are ignored, because their lines always pass
 */
export function messageAutomaton(messages: readonly string[]): MessageAutomaton {
  const texts = messages.map((message) => wordsOf(message).join(' ')).filter((text) => /^[a-z0-9 ]+$/.test(text))
  const letters = [...new Set(texts.join(''))].filter((letter) => letter !== ' ')
  const classOf = new Map(letters.map((letter, i) => [letter, FIRST_LETTER + i]))
  const root = newNode(false)
  for (const text of texts) {
    let node = root
    for (const letter of ` ${text} `) node = child(node, classOf.get(letter) ?? SEPARATOR)
    node.final = true
  }
  const width = FIRST_LETTER + letters.length
  const nodes = linked(root)
  // Final nodes come last, so that one comparison recognizes them.
  const ordered = [...nodes.filter(({ final }) => !final), ...nodes.filter(({ final }) => final)]
  for (const [i, node] of ordered.entries()) node.id = i * width
  const table = new Uint32Array(ordered.length * width)
  for (const node of ordered) for (let c = 0; c < width; c++) table[node.id + c] = step(root, node, c).id
  return {
    classes: byteClasses(classOf),
    table,
    start: child(root, SEPARATOR).id,
    firstFinal: nodes.filter(({ final }) => !final).length * width,
  }
}

function newNode(separated: boolean): Node {
  return { next: new Map(), fail: undefined, final: false, separated, id: 0 }
}

function child(node: Node, letter: number): Node {
  const next = node.next.get(letter) ?? newNode(letter === SEPARATOR)
  node.next.set(letter, next)
  return next
}

/** Links every node to its failure node, the one for the longest proper suffix of its text, and lists them. */
function linked(root: Node): Node[] {
  const nodes = [root]
  for (const node of nodes) {
    for (const [letter, next] of node.next) {
      next.fail = node === root ? root : step(root, node.fail ?? root, letter)
      next.final ||= next.fail.final
      nodes.push(next)
    }
  }
  return nodes
}

function step(root: Node, node: Node, letter: number): Node {
  if (letter === SKIPPED || (letter === SEPARATOR && node.separated)) return node
  for (let at: Node | undefined = node; at; at = at.fail) {
    const next = at.next.get(letter)
    if (next) return next
  }
  return root
}

function byteClasses(classOf: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(byte).toLowerCase()
    if (letter === "'" || letter === '`') return SKIPPED
    return byte < 128 && /[a-z0-9]/.test(letter) ? (classOf.get(letter) ?? OTHER) : SEPARATOR
  })
}
