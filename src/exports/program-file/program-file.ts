import { build } from 'esbuild'
import { format } from 'prettier'
import { absolute } from '../../publishing/published-file.ts'
import type { SiteContext } from '../../publishing/published-file.ts'
import { toPackedJson } from '../program/program-data.ts'
import type { License, ProgramData } from '../program/program-data.ts'
import { toBase91 } from '../program/base91.ts'
import { programName } from '../program/name.ts'
import { compress } from './compress.ts'
import { licenseOf, separateThirdParty, bundleThirdParty } from './third-party.ts'
import type { ThirdParty } from './third-party.ts'

const imports = `import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
const requireBuiltIn = createRequire(import.meta.url)`

const entry = 'src/exports/program/main.ts'

/**
 * Build the program as one file: first our own code, readable and without types; then minified packages; then the data.
 * @param data the data without licenses, which are added here
 */
export async function programFile(data: Omit<ProgramData, 'licenses'>, context: SiteContext): Promise<string> {
  const sources = new Map<string, string>()
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    // Node 20 has them; esbuild replaces some of them by `new RegExp`.
    supported: { 'regexp-unicode-property-escapes': true },
    // A module is always strict. Without this setting, each part would repeat the directive.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
    plugins: [separateThirdParty(sources)],
    write: false,
  })
  const parts = await Promise.all([...sources].sort().map(([name, source]) => bundleThirdParty(name, source)))
  const licenses = [...new Set(parts.flatMap(({ packages }) => packages))].sort().map(licenseOf)
  return [
    head(licenses, context),
    imports,
    await formatCode(outputFiles[0]?.text ?? ''),
    '// ---- Packages, minified and compressed',
    ...parts.map(functionOf),
    '// ---- Data, compressed',
    `function packedData() {\n  return '${packText(toPackedJson({ ...data, licenses }))}'\n}`,
    '',
  ].join('\n\n')
}

/** Formats code in the project's style, but with tabs, long lines, and as little else as possible. */
async function formatCode(written: string): Promise<string> {
  const style = { semi: false, singleQuote: true, trailingComma: 'none', arrowParens: 'avoid' } as const
  const spacing = { bracketSpacing: false, objectWrap: 'collapse' } as const
  // Neither the names of source files nor hints for bundlers.
  const code = written.replaceAll(/^\n\/\/ src\/.*\n|\/\* @__PURE__ \*\/ /gm, '')
  return (await format(code, { parser: 'babel', printWidth: 320, useTabs: true, ...style, ...spacing })).trim()
}

/** Compresses a text into the form that the program's `decompress` reads. */
function packText(text: string): string {
  return toBase91(compress(text))
}

/** Compresses the code of a package. Minified code is three times as long, and no more readable. */
function functionOf({ name, code }: ThirdParty): string {
  return `function ${name}(require) {
  const code = decompress('${packText(code)}')
  const module = { exports: {} }
  runInThisContext(\`(module, require) => {\${code}\\n}\`, { filename: '${name}.js' })(module, require)
  return module.exports
}`
}

function head(licenses: readonly License[], context: SiteContext): string {
  const { catalog, paths, title } = context
  const lines = [
    `${title}, version ${catalog.version} of ${catalog.updated}: ${absolute(context, paths.home)}`,
    '',
    `The complete reference as one program for Node 20 or newer. It never goes online. Try: node ${programName} --help`,
    '',
    'First comes our own code as it was written, without types and comments; then the code of these packages, minified',
    'by esbuild and compressed, each read by the command that needs it; then the data, compressed.',
    `The licenses of the packages: node ${programName} licenses`,
    ...licenses.map(({ name, version, license }) => `  ${name} ${version} (${license})`),
    '',
    'Made from the reference; fetch it again instead of editing it.',
  ]
  return `#!/usr/bin/env node\n${lines.map((line) => `// ${line}`.trimEnd()).join('\n')}`
}
