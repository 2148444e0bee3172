import { absolute } from '../../publishing/published-file.ts'
import { publicCode } from '../public-code.ts'
import type { ProgramAnswer } from './lookup.ts'
import type { ProgramReference } from './reference.ts'

/** Makes an answer for programs. Fields may be added, but never removed. */
export function answerJson({ answer, pages }: ProgramAnswer, reference: ProgramReference) {
  const publicCodes = (hits: ProgramAnswer['answer']['hits']) =>
    hits.map(({ record }) => publicCode(reference.catalog.get(record.code), reference))
  const { hits, guesses, unknown, nearest } = answer
  return {
    version: reference.catalog.version,
    codes: publicCodes(hits),
    pages: pages.map(({ title, kind, path }) => {
      return { title, kind, url: absolute(reference, reference.paths.file(path)) }
    }),
    guesses: publicCodes(guesses),
    unknown,
    nearest: nearest.map(({ code, message }) => {
      return { code, message, url: absolute(reference, reference.paths.code(code)) }
    }),
  }
}
