import { readFileSync, writeFileSync } from 'node:fs'
import * as prettier from 'prettier'
import type { z } from 'zod'
import { parseJson } from '../../src/codes/read/json.ts'
import { DataError, formatProblems } from '../../src/codes/problems/problem.ts'
import { canonicalJson } from '../../src/data/canonical.ts'

/**
 * The value of a JSON file that may break any rule but those of JSON.
 * @throws DataError where it is no JSON
 */
export function readRaw(file: string): unknown {
  const { value, problems } = parseJson(readFileSync(file), file)
  if (problems.length > 0) throw new DataError(problems)
  return value
}

/**
 * Write a data file as it is kept: in canonical order, with the line breaks of the formatter.
 * @returns whether that changed the file
 */
export async function writeData(file: string, value: unknown, schema: z.ZodType): Promise<boolean> {
  const options = await prettier.resolveConfig(file)
  const text = await prettier.format(canonicalJson(value, schema), { ...options, filepath: file })
  if (text === readFileSync(file, 'utf8')) return false
  writeFileSync(file, text)
  return true
}

/**
 * Run a command line: problems of the data and wrong use are told in a line each, without a stack.
 * @param run returns the exit status: 0, or what the command says it means
 */
export async function command(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    if (!(error instanceof DataError) && !(error instanceof CommandLineError)) throw error
    console.error(error instanceof DataError ? formatProblems(error.problems) : error.message)
    process.exitCode = error instanceof CommandLineError ? 2 : 1
  }
}

/** The command was called in a way that it does not know. */
export class CommandLineError extends Error {}

/** Today, YYYY-MM-DD, in universal time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
