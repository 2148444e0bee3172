import { counted } from '../codes/counted.ts'
import { MAX_PREVIEWS } from '../large/limits.ts'
import type { Catalog } from '../codes/catalog.ts'
import { actorTerm, repeatShort, verdictLabels, verdictOf } from '../codes/labels.ts'
import type { Category, Code } from '../codes/schema.ts'
import type { PreviewContent } from './layout.ts'

/** The name of the general preview, for every page without its own. */
export const sitePreview = 'site'

/** A preview to make. */
export interface Preview {
  /** Its name in the address */
  readonly name: string
  readonly content: PreviewContent
}

/**
 * The name of the preview of a code.
 * @param count how many codes the reference has
 */
export function previewNameOf(record: Code, count: number): string {
  return count > MAX_PREVIEWS ? categoryPreviewName(record.category) : String(record.code)
}

/** The name of the preview of a category. */
export function categoryPreviewName(id: string): string {
  return `category-${id}`
}

/** Every preview of a site, the general one first. */
export function* previewsOf(catalog: Catalog, title: string): Generator<Preview> {
  const { codes, categories, category, codesOf } = catalog
  yield { name: sitePreview, content: { title, facts: [`${counted(codes.length, 'code')}, searchable`] } }
  for (const group of categories) {
    yield { name: categoryPreviewName(group.id), content: contentOfCategory(group, codesOf(group.id).length) }
  }
  if (codes.length > MAX_PREVIEWS) return
  for (const record of codes)
    yield { name: String(record.code), content: contentOfCode(record, category(record.category), catalog) }
}

function contentOfCategory({ title }: Category, count: number): PreviewContent {
  return { title, facts: [counted(count, 'status code')] }
}

function contentOfCode(record: Code, { title }: Category, { actorLabel }: Catalog): PreviewContent {
  const facts = [`${repeatShort} ${verdictLabels[verdictOf(record)]}`, `${actorTerm}: ${actorLabel(record.actor)}`]
  return { figure: String(record.code), title: record.message, label: title, facts }
}
