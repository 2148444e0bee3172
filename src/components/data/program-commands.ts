import type { SiteContext } from '../../publishing/published-file.ts'

/** A command for the program: its arguments, and what they are for. */
export interface ProgramCommand {
  readonly args: string
  readonly what: string
}

/** Returns commands that work unchanged, with values of the site. `app.log` is the reader's file. */
export function programCommands({ catalog }: SiteContext): ProgramCommand[] {
  const { sample, languages } = catalog
  const number = String(sample.code)
  const [keyword = sample.message] = sample.keywords
  const [other] = languages
  return [
    [number, 'The note on a code'],
    [`"${keyword}"`, 'The codes that words, a message or a pasted response mean'],
    ['watch app.log', 'A log with explanations; or: tail -f app.log | node status-codes.mjs watch'],
    [`reply ${number}${other ? ` --lang ${other.language}` : ''}`, 'The reply to send'],
    [`list --actor ${sample.actor} --retry ${sample.retry} --format csv`, 'The codes that match filters'],
  ].map(([args = '', what = '']) => ({ args, what }))
}
