/**
 * A pattern that is matched at one place of a text.
 * @param source of a pattern; case does not matter
 * @returns a function that gives the matched text, or nothing if the pattern does not match right there
 */
export function matchAt(source: string): (text: string, at: number) => string | undefined {
  const pattern = new RegExp(source, 'iy')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
}
