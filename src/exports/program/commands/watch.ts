import { counted } from '../../../codes/counted.ts'
import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import type { LogSummary } from '../../../log/log-summary.ts'
import { LogReader } from '../../../log/log-reader.ts'
import { spanText, summaryText } from '../../../log/summary-text.ts'
import { escapeMarkdown } from '../../../codes/prose/escape.ts'
import { titleOf } from '../../../codes/title.ts'
import { absolute } from '../../../publishing/published-file.ts'
import { exitCodes, layoutFor, print } from '../io.ts'
import type { Io } from '../io.ts'
import type { ProgramReference } from '../reference.ts'
import { lineFilter } from '../watch/line-filter.ts'
import { LogWatcher } from '../watch/log-watcher.ts'
import type { Piece } from '../watch/log-watcher.ts'
import { remarks } from '../watch/remark.ts'
import { formatOption } from './command.ts'
import type { AddCommand } from './command.ts'

interface Options {
  readonly summary?: true
  readonly all?: true
  readonly format: 'text' | 'md' | 'json'
}

/** How many bytes are read from a file at a time: fast, with little memory */
const READ_SIZE = 262_144
/** After this many milliseconds without input, an incomplete object is read without waiting for its end */
const PAUSE = 300

/** Passes logs through and adds remarks below lines that have codes, or summarizes the logs. */
export const watch: AddCommand = (program, { reference, io, done }) => {
  program
    .command('watch')
    .description(
      'pass a log through, and explain each code below its line: what it means, and whether to repeat the call',
    )
    .argument('[files...]', 'log files; if missing or "-", standard input')
    .option('-s, --summary', 'count the codes, with their lines and times, instead of passing lines through')
    .option('-a, --all', 'also explain codes that report success')
    .addOption(formatOption(['text', 'md', 'json']))
    .action(async (files: readonly string[], options: Options) => {
      const reader = new LogReader(reference.lookup.index, reference.logRules, 1)
      const watcher = options.summary
        ? new LogWatcher({
            reader,
            filter: lineFilter({ keys: reference.logRules.keys, messages: messagesOf(reference, () => true) }),
            remark: () => '',
            timed: true,
          })
        : new LogWatcher(passing(reader, reference, io, options.all === true))
      const write = options.summary ? () => Promise.resolve() : (pieces: readonly Piece[]) => writeAll(io, pieces)
      const unread = await readLogs(files, watcher, write, io, options.summary ? interruption(io) : undefined)
      if (!options.summary) {
        done(unread ? exitCodes.wrongUse : exitCodes.answered)
        return
      }
      const summary = reader.summary()
      await print(io.stdout, summaryFormats[options.format](summary, reference))
      done(unread ? exitCodes.wrongUse : summary.codes.length > 0 ? exitCodes.answered : exitCodes.nothing)
    })
}

function passing(reader: LogReader, reference: ProgramReference, io: Io, all: boolean) {
  const isWanted = (kind: string) => all || kind !== 'success'
  const wanted = reference.catalog.codes.filter(({ kind }) => isWanted(kind)).map(({ code }) => code)
  return {
    reader,
    filter: lineFilter({
      keys: reference.logRules.keys,
      codes: wanted,
      messages: messagesOf(reference, isWanted),
    }),
    remark: remarks(reference, layoutFor(io).style, ({ record }) => isWanted(record.kind)),
    timed: false,
  }
}

function messagesOf({ lookup }: ProgramReference, isWanted: (kind: string) => boolean): string[] {
  return lookup.index.records
    .filter(({ kind }) => isWanted(kind))
    .flatMap(({ message, former }) => [message, ...former])
}

/** @returns whether a log could not be read; the others are read anyway */
async function readLogs(
  files: readonly string[],
  watcher: LogWatcher,
  write: (pieces: readonly Piece[]) => Promise<void>,
  { stdin, stderr }: Io,
  stop?: AbortSignal,
): Promise<boolean> {
  let unread = false
  for (const file of files.length === 0 ? ['-'] : files) {
    const log = file === '-' ? stdin : createReadStream(file, { highWaterMark: READ_SIZE })
    let timer: NodeJS.Timeout | undefined
    try {
      stop?.addEventListener('abort', () => log.destroy())
      for await (const chunk of log) {
        clearTimeout(timer)
        await write(watcher.push(chunk as Uint8Array))
        timer = setTimeout(() => void write(watcher.pause()), PAUSE)
      }
    } catch (error) {
      if (stop?.aborted !== true) {
        await print(stderr, `${file}: ${error instanceof Error ? error.message : String(error)}`)
        unread = true
      }
    } finally {
      clearTimeout(timer)
    }
    await write(watcher.end())
  }
  return unread
}

/** Returns a signal that Ctrl C aborts, to request the summary of a log that does not end. */
function interruption({ onInterrupt }: Io): AbortSignal {
  const stop = new AbortController()
  onInterrupt(() => {
    stop.abort()
  })
  return stop.signal
}

async function writeAll({ stdout }: Io, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}

const summaryFormats: Readonly<
  Record<Options['format'], (summary: LogSummary, reference: ProgramReference) => string>
> = {
  text: (summary, reference) => summaryText(summary, (code) => absolute(reference, reference.paths.code(code))),
  md: ({ codes, lineCount }, reference) => {
    const rows = codes.map((code) => {
      const link = `[${escapeMarkdown(titleOf(code.record))}](${absolute(reference, reference.paths.code(code.record.code))})`
      return `- ${link}: ${spanText(code)}`
    })
    return [counted(lineCount, 'line'), '', ...rows].join('\n')
  },
  json: ({ codes, lineCount, unknown }, reference) => {
    const rows = codes.map(({ record: { code, message, kind }, count, first, last }) => {
      return { code, message, kind, count, first, last, url: absolute(reference, reference.paths.code(code)) }
    })
    return JSON.stringify({ version: reference.catalog.version, lineCount, codes: rows, unknown }, null, 2)
  },
}
