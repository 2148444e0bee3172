/** Records by field: for each field, the value of each record, or null where a record has none. */
export type Columns<Row> = { readonly [Field in keyof Row]?: readonly (Row[Field] | null)[] }

/**
 * Put what is alike next to each other, which compresses better: the texts of one field of all records.
 * @param rows in which no value is null
 */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const columns = fieldsOf(rows).map((field) => [field, rows.map((row) => row[field] ?? null)] as const)
  return Object.fromEntries(columns) as unknown as Columns<Row>
}

/** The records that `toColumns` read, with their fields in the order they had. */
export function fromColumns<Row extends object>(columns: Columns<Row>): Row[] {
  const fields = Object.entries<readonly unknown[]>(columns as Record<string, readonly unknown[]>)
  const [, first = []] = fields[0] ?? []
  return first.map((_, i) =>
    Object.fromEntries(fields.flatMap(([field, values]) => (values[i] === null ? [] : [[field, values[i]]]))),
  ) as Row[]
}

/** All fields, each after the one that it follows in a record. */
function fieldsOf<Row extends object>(rows: readonly Row[]): (keyof Row)[] {
  const fields: (keyof Row)[] = []
  for (const row of rows) {
    let at = 0
    for (const field of Object.keys(row) as (keyof Row)[]) {
      const known = fields.indexOf(field)
      if (known === -1) fields.splice(at, 0, field)
      at = (known === -1 ? at : known) + 1
    }
  }
  return fields
}
