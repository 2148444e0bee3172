/**
 * Reads a `_headers` file as hosts do: all rules that match an address hold, values of one header are joined.
 * @returns what gives the headers of an address, by name
 */
export function headersIn(text: string): (address: string) => Readonly<Record<string, string>> {
  const rules = text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n')
    const pattern = new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`)
    return { pattern, values: lines.filter((line) => line !== '').map((line) => line.trim().split(/: (.*)/, 2)) }
  })
  return (address) => {
    const found: Record<string, string> = {}
    for (const { pattern, values } of rules) {
      if (!pattern.test(address)) continue
      for (const [name = '', value = ''] of values)
        found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value
    }
    return found
  }
}
