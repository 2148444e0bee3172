/**
 * Records by field: for each field, the value of each record, or null where a record has none. Lists of objects are
 * stored in the same way.
 */
export type Columns<Row> = { readonly [Field in keyof Row]?: readonly (Row[Field] | null)[] | Nested }

/** A field whose values are lists of objects: how many objects each record has (null: no list), and all of them. */
interface Nested {
  readonly sizes: readonly (number | null)[]
  readonly rows: Columns<Record<string, unknown>>
}

/**
 * Convert records to columns. The values of a field resemble each other, so they compress better side by side.
 * @param rows the records; no value in them is null
 */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const columns = fieldsOf(rows).map((field) => [field, column(rows.map((row) => row[field] ?? null))] as const)
  return Object.fromEntries(columns) as unknown as Columns<Row>
}

/** Restores the records that `toColumns` converted, with their fields in the original order. */
export function fromColumns<Row extends object>(columns: Columns<Row>): Row[] {
  const fields = Object.entries<readonly unknown[] | Nested>(columns as Record<string, readonly unknown[] | Nested>)
  const read = fields.map(([field, values]) => [field, isNested(values) ? listsOf(values) : values] as const)
  const [, first = []] = read[0] ?? []
  return first.map((_, i) =>
    Object.fromEntries(read.flatMap(([field, values]) => (values[i] === null ? [] : [[field, values[i]]]))),
  ) as Row[]
}

function column(values: readonly unknown[]): readonly unknown[] | Nested {
  if (!values.every((value) => value === null || isListOfObjects(value))) return values
  const lists = values as (Record<string, unknown>[] | null)[]
  return { sizes: lists.map((list) => list?.length ?? null), rows: toColumns(lists.flatMap((list) => list ?? [])) }
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
}

function isNested(values: readonly unknown[] | Nested): values is Nested {
  return !Array.isArray(values)
}

function listsOf({ sizes, rows }: Nested): unknown[] {
  const all = fromColumns(rows)
  let at = 0
  return sizes.map((size) => (size === null ? null : all.slice(at, (at += size))))
}

/** Lists all fields. Each comes after the field that it follows in a record. */
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
