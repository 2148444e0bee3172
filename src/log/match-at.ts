/**
 * Make a function that matches a pattern at one place in a text.
 * @param source of the pattern; case does not matter
 * @returns a function that returns the matched text, or nothing if the pattern does not match exactly there
 */
export function matchAt(source: string): (text: string, at: number) => string | undefined {
  const pattern = new RegExp(source, 'iy')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
}
