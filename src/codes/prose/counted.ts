/**
 * A number with its noun, such as `1 code`.
 * @param more the noun for other numbers, if an `s` does not make it
 */
export function counted(amount: number, one: string, more = `${one}s`): string {
  return `${String(amount)} ${amount === 1 ? one : more}`
}
