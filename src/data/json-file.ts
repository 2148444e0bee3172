import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { problemsOf } from '../codes/read/issues.ts'
import type { RecordName } from '../codes/read/issues.ts'
import { parseJson } from '../codes/read/json.ts'
import type { JsonDocument } from '../codes/read/json.ts'
import { misplacedKeys } from '../codes/read/key-order.ts'
import { DataError } from '../codes/problems/problem.ts'
import type { Path } from '../codes/problems/problem.ts'

/**
 * Read a JSON file and check it against a schema.
 * @param file relative to the working directory, as shown in messages
 * @param schema the schema of its value
 * @param missing advice for the message if there is no such file
 * @param recordAt names the record that contains a path
 * @throws DataError with every problem at once: a missing file, bad bytes, bad syntax, values that do not fit the
 *   schema, fields out of order
 */
export function readJsonFile<T extends z.ZodType>(
  file: string,
  schema: T,
  missing: string,
  recordAt: (document: JsonDocument, path: Path) => RecordName = () => ({ depth: 0 }),
): { value: z.infer<T>; document: JsonDocument } {
  return checkJson(readBytes(file, missing), file, schema, recordAt)
}

/** Check bytes that have already been read; see `readJsonFile`. */
export function checkJson<T extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: T,
  recordAt: (document: JsonDocument, path: Path) => RecordName = () => ({ depth: 0 }),
): { value: z.infer<T>; document: JsonDocument } {
  const document = parseJson(bytes, file)
  if (document.problems.length > 0) throw new DataError(document.problems)
  const { data, error } = schema.safeParse(document.value)
  const problems = [
    ...(error?.issues ?? []).flatMap((issue) =>
      problemsOf(issue, schema, document, file, recordAt(document, issue.path as Path)),
    ),
    ...[...misplacedKeys(document.value, schema)].map(({ path, text }) => {
      return { file, ...document.position(path, true), text, rule: 'key-order' }
    }),
  ]
  if (problems.length > 0) throw new DataError(problems.sort((a, b) => a.line - b.line || a.column - b.column))
  return { value: data as z.infer<T>, document }
}

/**
 * Read the text of a data file.
 * @param missing advice for the message if there is no such file
 * @throws DataError if it cannot be read, or is not UTF-8
 */
export function readText(file: string, missing: string): string {
  const bytes = readBytes(file, missing)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DataError([{ file, line: 0, column: 0, text: 'it is not UTF-8; save the file as UTF-8' }])
  }
}

/**
 * Read the bytes of a data file.
 * @param missing advice for the message if there is no such file
 * @throws DataError if it cannot be read
 */
export function readBytes(file: string, missing: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'there is no such file' : message
    throw new DataError([{ file, line: 0, column: 0, text: `${reason}; ${missing}` }])
  }
}
