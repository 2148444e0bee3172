import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { readFileSync, readdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { License } from '../program/program-data.ts'

/** The code of a package as a function, which is called when the package is first needed. */
export interface ThirdParty {
  /** The name of the function in the program */
  readonly name: string
  /** Minified code that uses `module` and `require` as CommonJS does */
  readonly code: string
  /** Folders of the packages in the code, relative to the working directory */
  readonly packages: readonly string[]
}

const NAMESPACE = 'third-party'

/**
 * A plugin that keeps packages out of the bundle, so that they can be minified while our own code stays readable.
 * @param found receives, by function name, what to bundle separately: the path of a module or the name of a package
 */
export function separateThirdParty(found: Map<string, string>): Plugin {
  return {
    name: 'separate-third-party',
    setup(bundler) {
      bundler.onResolve({ filter: /^[^./#]|\/third-party\/[\w-]+\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind === 'entry-point' || path.startsWith('node:')) return undefined
        const source = path.startsWith('.') ? join(resolveDir, path) : path
        const name = `thirdParty_${path.replace(/^.*\/third-party\/|\.ts$/g, '').replaceAll(/\W+/g, '_')}`
        found.set(name, source)
        return { path: name, namespace: NAMESPACE }
      })
      bundler.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => {
        const names = await exportsOf(found.get(path) ?? path)
        return { contents: `export const { ${names.join(', ')} } = ${path}(requireBuiltIn)`, loader: 'js' }
      })
    },
  }
}

/** The names that a module or package exports. */
async function exportsOf(source: string): Promise<string[]> {
  const specifier = isAbsolute(source) ? pathToFileURL(source).href : source
  return Object.keys((await import(specifier)) as object).filter((name) => name !== 'default')
}

const cache = new Map<string, Promise<ThirdParty>>()

/**
 * Bundle a module or package.
 * @param name the name of the resulting function
 * @param source the path of the module or the name of the package, as `separateThirdParty` finds it
 */
export function bundleThirdParty(name: string, source: string): Promise<ThirdParty> {
  const known = cache.get(source) ?? bundle(name, source)
  cache.set(source, known)
  return known
}

async function bundle(name: string, source: string): Promise<ThirdParty> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(source)}`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // With this condition the MCP SDK uses a small JSON Schema validator instead of Ajv, which is larger than all the
    // rest.
    conditions: ['workerd'],
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const packages = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
      return folder !== undefined && bytesInOutput > 0 ? [folder] : []
    }),
  )
  return { name, code: outputFiles[0]?.text.trim() ?? '', packages: [...new Set(packages)].sort() }
}

/**
 * Read the license of a package.
 * @param folder the folder of the package
 */
export function licenseOf(folder: string): License {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as License
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8')
  return { name, version, license, text: text.trim() }
}
