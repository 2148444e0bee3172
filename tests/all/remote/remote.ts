/** A browser that another process controls: the operations that the main tasks need. */
export interface Remote {
  goto(url: string): Promise<void>
  /** @returns the value of an expression in the page; it must be JSON */
  evaluate(expression: string): Promise<unknown>
  /** Clicks in the middle of the first element that a selector finds. */
  click(selector: string): Promise<void>
  /** Presses keys one after the other in the focused element; `\n` is Enter. */
  press(keys: string): Promise<void>
  close(): Promise<void>
}

/** A browser that may be installed on this machine. */
export interface RemoteBrowser {
  readonly name: string
  /** Why it cannot run on this machine; undefined where it can */
  readonly missing: () => string | undefined
  readonly launch: () => Promise<Remote>
}

/** The code point that WebDriver takes for the Enter key. */
const enter = '\uE007'

/** Key actions of WebDriver that type a text. */
export function keyActions(keys: string): object[] {
  return Array.from(keys).flatMap((key) => {
    const value = key === '\n' ? enter : key
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]
  })
}

/**
 * Waits for a line of a process's output.
 * @throws if the process ends before it prints this line
 */
export async function lineOf(output: AsyncIterable<Buffer> | null, pattern: RegExp): Promise<RegExpExecArray> {
  let text = ''
  for await (const piece of output ?? []) {
    text += piece.toString()
    const match = pattern.exec(text)
    if (match) return match
  }
  throw new Error(`It ended before it was ready:\n${text}`)
}
