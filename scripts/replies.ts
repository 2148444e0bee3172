import { applyEdits, modify } from 'jsonc-parser'
import { readFileSync, writeFileSync } from 'node:fs'
import { readJsonFile } from '../src/data/json-file.ts'
import { readReference } from '../src/data/codes-file.ts'
import { codesFile } from '../src/data/load-catalog.ts'
import { originalsOf, replyFiles } from '../src/data/replies.ts'
import { replyAt } from '../src/codes/replies/check-replies.ts'
import { staleReplies } from '../src/codes/replies/rules/current.ts'
import type { Original } from '../src/codes/replies/rules/rule.ts'
import { languageSchema } from '../src/codes/replies/schema.ts'
import { quote } from '../src/codes/problems/problem.ts'
import { runCommand, CommandLineError } from './lib/data-files.ts'

/**
 * Update the hashes of some replies in the text of a file, and leave the rest unchanged.
 * @param text of the file
 * @param entries positions in `replies`, each with the English reply that the translation was compared with
 */
export function withHashes(text: string, entries: readonly { at: number; original: Original }[]): string {
  return entries.reduce(
    (before, { at, original }) => applyEdits(before, modify(before, ['replies', at, 'from'], original.hash, {})),
    text,
  )
}

const usage =
  'Usage: npm run replies, which lists translations to check, or npm run replies -- --accept CODE … (or: --accept all).'

/**
 * `npm run replies`: lists translations whose English reply has changed, with both texts.
 * `npm run replies -- --accept 22 23` (or `all`) accepts translations that still fit: it updates their hashes.
 */
if (import.meta.main) {
  await runCommand(() => {
    const accepted = acceptedIn(process.argv.slice(2))
    const source = codesFile()
    const originals = originalsOf(readReference(source), source)
    const unused = new Set(accepted)
    unused.delete('all')
    let open = 0
    for (const file of replyFiles()) {
      const language = readJsonFile(file, languageSchema, 'restore it from version control', replyAt).value
      const stale = staleReplies(language, new Map(originals.map((original) => [original.code, original])))
      const isAccepted = (code: number) => accepted.has('all') || accepted.has(String(code))
      for (const { at, original } of stale) {
        const state = isAccepted(original.code) ? 'accepted' : 'changed'
        console.log(`${file}: code ${String(original.code)} ${state} (${original.place})`)
        console.log(`  English: ${original.text}\n  ${language.englishName}: ${language.replies[at]?.tellUser ?? ''}`)
        unused.delete(String(original.code))
      }
      const renewed = stale.filter(({ original }) => isAccepted(original.code))
      open += stale.length - renewed.length
      if (renewed.length > 0) writeFileSync(file, withHashes(readFileSync(file, 'utf8'), renewed))
    }
    for (const code of unused) console.error(`code ${code}: no translation is waiting to be accepted`)
    console.log(
      open === 0
        ? 'Every translation matches the current English reply.'
        : 'Read each translation again, change it if it no longer says the same thing, and then accept it:\nnpm run replies -- --accept CODE … (or: --accept all)',
    )
    return unused.size === 0 ? 0 : 1
  })
}

/**
 * Read which codes a command line accepts, or `all`; none without `--accept`.
 * @throws CommandLineError
 */
function acceptedIn(line: readonly string[]): ReadonlySet<string> {
  const [option, ...codes] = line
  if (option === undefined) return new Set()
  if (option !== '--accept') throw new CommandLineError(usage)
  if (codes.length === 0)
    throw new CommandLineError('Name the codes to accept: npm run replies -- --accept 22 23, or --accept all')
  const strange = codes.find((code) => code !== 'all' && !/^\d+$/.test(code))
  if (strange !== undefined) throw new CommandLineError(`${quote(strange)} is not a code. ${usage}`)
  return new Set(codes)
}
