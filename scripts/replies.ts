import { applyEdits, modify } from 'jsonc-parser'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readJsonFile } from '../src/data/json-file.ts'
import { readReference } from '../src/data/reference-file.ts'
import { sourceFile } from '../src/data/catalog.ts'
import { originalsOf, replyFiles } from '../src/data/replies.ts'
import { replyAt } from '../src/codes/replies/check.ts'
import { staleReplies } from '../src/codes/replies/rules/current.ts'
import type { Original } from '../src/codes/replies/rules/rule.ts'
import { languageSchema } from '../src/codes/replies/schema.ts'

/**
 * Renew the marks of some replies in the text of a file, and leave the rest unchanged.
 * @param text of the file
 * @param entries positions in `replies`, with the English replies that they were compared with
 */
export function withMarks(text: string, entries: readonly { at: number; original: Original }[]): string {
  return entries.reduce(
    (before, { at, original }) => applyEdits(before, modify(before, ['replies', at, 'from'], original.mark, {})),
    text,
  )
}

/**
 * `npm run replies`: lists translations whose English reply has changed, with both texts.
 * `npm run replies -- --accept 22 23` (or `all`) accepts translations that still fit: it renews their marks.
 */
if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean' } }, allowPositionals: true })
  const accepted = (code: number) =>
    values.accept && (positionals.includes('all') || positionals.includes(String(code)))
  const source = sourceFile()
  const originals = originalsOf(readReference(source), source)
  let open = 0
  for (const file of replyFiles()) {
    const language = readJsonFile(file, languageSchema, 'restore it from version control', replyAt).value
    const stale = staleReplies(language, new Map(originals.map((original) => [original.code, original])))
    for (const { at, original } of stale) {
      const sign = accepted(original.code) ? 'accepted' : 'changed'
      console.log(`${file}: code ${String(original.code)} ${sign} (${original.place})`)
      console.log(`  English: ${original.text}\n  ${language.englishName}: ${language.replies[at]?.tellUser ?? ''}`)
    }
    const renewed = stale.filter(({ original }) => accepted(original.code))
    open += stale.length - renewed.length
    if (renewed.length > 0) writeFileSync(file, withMarks(readFileSync(file, 'utf8'), renewed))
  }
  console.log(
    open === 0
      ? 'Every translation was made from the English reply as it is now.'
      : 'Read each translation again, change it where it no longer says the same, then accept it:\nnpm run replies -- --accept CODE … (or: --accept all)',
  )
}
