/** A word of this API that the engine may hold, with the reason. */
export interface Exception {
  readonly file: string
  readonly word: string
  readonly reason: string
}

export const exceptions: readonly Exception[] = [
  { file: 'scripts/compare.ts', word: 'HTML', reason: 'a format in which the vendor publishes' },
  { file: 'deploy/Caddyfile', word: 'certificate', reason: 'that of the host' },
  { file: 'deploy/nginx.conf', word: 'certificate', reason: 'that of the host' },
  { file: 'eslint.config.js', word: 'document', reason: 'the global of browsers' },
  { file: 'src/exports/constants/php.ts', word: 'PHP', reason: 'the name of a programming language' },
  { file: 'src/exports/program-file/terminal-svg.ts', word: 'img', reason: 'the role of a picture in ARIA' },
  {
    file: 'src/client/lookup/status.ts',
    word: 'result',
    reason: 'the singular of “results”, in the count that the look-up announces',
  },
]
