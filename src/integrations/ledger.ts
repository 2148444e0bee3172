import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { missingFromBuild } from '../ledger/built-site.ts'
import { ledgerPath, readLedger } from '../data/ledger-file.ts'

/**
 * Fails a build in which a published address is missing.
 * @throws (in the build) an error that lists all missing addresses
 */
export function ledger(): AstroIntegration {
  return {
    name: 'ledger',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = ledgerPath()
        if (file === undefined) return
        const missing = missingFromBuild(readLedger(file).ledger, fileURLToPath(dir))
        if (missing.length === 0) return
        throw new Error(
          `${file}: these addresses were published, and the built site no longer has them:\n` +
            missing.map((address) => `  ${address}\n`).join('') +
            'Restore what served them, or name the successor of a page in "redirects" of that file.',
        )
      },
    },
  }
}
