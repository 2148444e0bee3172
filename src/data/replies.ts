import { basename } from 'node:path'
import { DataError } from '../codes/problems/problem.ts'
import type { Path, Problem } from '../codes/problems/problem.ts'
import { checkReplies, replyAt } from '../codes/replies/check-replies.ts'
import { replyRulesFor } from '../codes/replies/rules/index.ts'
import type { Original } from '../codes/replies/rules/rule.ts'
import { languageSchema } from '../codes/replies/schema.ts'
import type { Language } from '../codes/replies/schema.ts'
import { createCollector } from './collector.ts'
import { englishWords } from './english-words.ts'
import { dataFile, filesIn } from './folder.ts'
import { readJsonFile } from './json-file.ts'
import { replyHashOf } from './reply-hash.ts'
import type { NumberAndReply } from './codes-file.ts'

/** The files of replies in other languages, in alphabetical order. */
export function replyFiles(folder = dataFile('replies')): string[] {
  return filesIn(folder, /\.json$/)
}

/**
 * Read and check the replies in other languages.
 * @param originals what `originalsOf` returned; without it, files are checked only against their schema
 * @throws DataError with every problem of every file at once
 */
export function readReplies(
  originals: readonly Original[] | undefined,
  files: readonly string[] = replyFiles(),
): Language[] {
  const found = createCollector()
  const single = new Map<string, string>()
  const languages = files.flatMap((file) => found.attempt(() => readLanguage(file, originals, single)) ?? [])
  found.throwIfAny()
  return languages
}

/** The source of English replies. */
interface Originals {
  readonly reference: { readonly codes: readonly NumberAndReply[] }
  readonly line: (path: Path) => number
}

/** The English replies with their positions. */
export function originalsOf({ reference, line }: Originals, file: string): Original[] {
  return reference.codes.map(({ code, tellUser }, i) => {
    return {
      code,
      text: tellUser,
      hash: replyHashOf(tellUser),
      place: `${file}, line ${String(line(['codes', i, 'tellUser']))}`,
    }
  })
}

/** @param single by script, the file found so far, for scripts that only one file can have; this file is added */
function readLanguage(file: string, originals: readonly Original[] | undefined, single: Map<string, string>): Language {
  const { value, document } = readJsonFile(file, languageSchema, 'restore it from version control', replyAt)
  const { language, script } = value
  const problems: Problem[] = []
  if (basename(file) !== `${language}.json`) {
    const text = `"language" is "${language}"; expected the name of the file: call it ${language}.json`
    problems.push({ file, ...document.position(['language']), text, rule: 'file-named' })
  }
  const other = single.get(script)
  if (other !== undefined) {
    const text = `"script" is "${script}", and so it is in ${other}; expected one file with this script`
    problems.push({ file, ...document.position(['script']), text, rule: 'scripts-single' })
  }
  if (script !== 'Latn') single.set(script, file)
  if (originals) problems.push(...checkReplies(value, document, file, originals, replyRulesFor(englishWords())))
  if (problems.length > 0) throw new DataError(problems)
  return value
}
