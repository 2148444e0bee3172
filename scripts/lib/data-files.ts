import { readFileSync, writeFileSync } from 'node:fs'
import * as prettier from 'prettier'
import type { z } from 'zod'
import { parseJson } from '../../src/codes/read/json.ts'
import { DataError, formatProblems } from '../../src/codes/problems/problem.ts'
import { canonicalJson } from '../../src/data/canonical.ts'
import { readBytes } from '../../src/data/json-file.ts'

/**
 * Read a JSON file without checking it against rules.
 * @throws DataError if it is missing or not JSON
 */
export function readRaw(file: string): unknown {
  const { value, problems } = parseJson(readBytes(file, 'restore it from version control'), file)
  if (problems.length > 0) throw new DataError(problems)
  return value
}

/**
 * Write a data file in canonical order and format.
 * @returns whether the file changed
 */
export async function writeData(file: string, value: unknown, schema: z.ZodType): Promise<boolean> {
  const options = await prettier.resolveConfig(file)
  const text = await prettier.format(canonicalJson(value, schema), { ...options, filepath: file })
  if (text === readFileSync(file, 'utf8')) return false
  writeFileSync(file, text)
  return true
}

/**
 * Run a command, and report problems of the data and wrong use without a stack trace.
 * @param run returns the exit status
 */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (!(error instanceof DataError) && !(error instanceof CommandLineError)) throw error
    console.error(error instanceof DataError ? formatProblems(error.problems) : error.message)
    process.exitCode = error instanceof CommandLineError ? 2 : 1
  }
}

/** An error for wrong use of a command. */
export class CommandLineError extends Error {}

/** Returns the current day in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
