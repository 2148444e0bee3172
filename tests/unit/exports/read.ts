import { DOMParser } from '@xmldom/xmldom'
import type { Element } from '@xmldom/xmldom'
import assert from 'node:assert/strict'
import type { BuildContext, FileFormat } from '../../../src/publishing/published-file.ts'
import { completeBody } from '../../../src/publishing/write.ts'

/**
 * A file of an export as text.
 * @param path of the file; may be left out where the export has only one
 */
export async function text(format: FileFormat, context: BuildContext, path?: string): Promise<string> {
  const files = [...format.files(context)]
  const file = path === undefined ? files[0] : files.find((one) => one.path === path)
  assert.ok(file, `${format.name} has no file ${path ?? ''}`)
  const body = completeBody(await file.body())
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** A file of an export as a JSON object. */
export async function json(format: FileFormat, context: BuildContext, path?: string): Promise<Record<string, unknown>> {
  return JSON.parse(await text(format, context, path)) as Record<string, unknown>
}

/**
 * A file of an export as an XML document's root element.
 * @throws if it is not well-formed, down to warnings
 */
export async function xml(format: FileFormat, context: BuildContext): Promise<Element> {
  return xmlOf(await text(format, context))
}

/**
 * The root element of an XML document.
 * @throws if it is not well-formed, down to warnings
 */
export function xmlOf(source: string): Element {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  const root = new DOMParser({ onError }).parseFromString(source, 'text/xml').documentElement
  assert.ok(root)
  return root
}

/** The child elements of that name. */
export function children(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeName === name)
}
