/**
 * A number with its noun, such as `1 code` or `1,200 codes`. Scripts of the table and of the changes count by
 * themselves, because what they share with other scripts would be one more file to request.
 * @param more the noun for other numbers, if an `s` does not make it
 */
export function counted(amount: number, one: string, more = `${one}s`): string {
  return `${numeral(amount)} ${amount === 1 ? one : more}`
}

/** A number as readers see it, such as `1,200`. */
export function numeral(value: number): string {
  return value.toLocaleString('en')
}
