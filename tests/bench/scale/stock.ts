import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Reference } from '../../../src/codes/schema.ts'

/**
 * Writes a project that makes a site of the same records with unmodified Starlight: one Markdown file per code, and
 * Starlight's own search. The sidebar has one entry: with one for every code, each page would grow with their number.
 */
export function writeStock(dir: string, { codes }: Reference): void {
  rmSync(dir, { recursive: true, force: true })
  const docs = join(dir, 'src/content/docs')
  mkdirSync(join(docs, 'codes'), { recursive: true })
  writeFileSync(join(dir, 'astro.config.mjs'), config)
  writeFileSync(join(dir, 'src/content.config.ts'), collections)
  writeFileSync(join(docs, 'index.md'), '---\ntitle: Status codes\n---\n\nAll of them.\n')
  for (const record of codes) writeFileSync(join(docs, 'codes', `${String(record.code)}.md`), markdown(record))
}

const config = `import starlight from '@astrojs/starlight'
export default {
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Status codes', sidebar: [{ label: 'Home', link: '/' }] })],
}
`

const collections = `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

function markdown(record: Code): string {
  const { code, message, meaning, causes, remediation, retryAdvice, confusedWith, tellUser, collect } = record
  return [
    `---\ntitle: ${JSON.stringify(`${String(code)} ${message}`)}\n---`,
    `## What it means\n\n${meaning}`,
    `## Likely causes\n\n${causes.map((cause) => `- ${cause}`).join('\n')}`,
    `## What to do\n\n${remediation.map((step) => `1. ${step.do} ${step.expect ?? ''}`).join('\n')}\n\n${retryAdvice}`,
    `## Easily confused with\n\n${confusedWith.map((other) => `- [${String(other.code)}](/codes/${String(other.code)}/): ${other.difference}`).join('\n')}`,
    `## For support\n\n${tellUser}\n\n${collect.map((item) => `- ${item}`).join('\n')}`,
  ].join('\n\n')
}
