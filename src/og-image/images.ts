import { counted } from '../codes/counted.ts'
import { MAX_PICTURES } from '../large/limits.ts'
import type { Catalog } from '../codes/catalog.ts'
import { actorTerm, repeatShort, verdictLabels, verdictOf } from '../codes/labels.ts'
import type { Category, Code } from '../codes/schema.ts'
import type { Card } from './card.ts'

/** The name of the general image, for every page without its own. */
export const sitePicture = 'site'

/** An image to make. */
export interface Picture {
  /** Its name in the address */
  readonly name: string
  readonly card: Card
}

/**
 * The name of the image of a code.
 * @param count how many codes the reference has
 */
export function pictureNameOf(record: Code, count: number): string {
  return count > MAX_PICTURES ? categoryPictureName(record.category) : String(record.code)
}

/** The name of the image of a category. */
export function categoryPictureName(id: string): string {
  return `category-${id}`
}

/** Every image of a site, the general one first. */
export function* picturesOf(catalog: Catalog, title: string): Generator<Picture> {
  const { codes, categories, category, codesOf } = catalog
  yield { name: sitePicture, card: { title, facts: [`${counted(codes.length, 'code')}, searchable`] } }
  for (const group of categories) {
    yield { name: categoryPictureName(group.id), card: categoryCard(group, codesOf(group.id).length) }
  }
  if (codes.length > MAX_PICTURES) return
  for (const record of codes)
    yield { name: String(record.code), card: codeCard(record, category(record.category), catalog) }
}

function categoryCard({ title }: Category, count: number): Card {
  return { title, facts: [counted(count, 'status code')] }
}

function codeCard(record: Code, { title }: Category, { actorLabel }: Catalog): Card {
  const facts = [`${repeatShort} ${verdictLabels[verdictOf(record)]}`, `${actorTerm}: ${actorLabel(record.actor)}`]
  return { figure: String(record.code), title: record.message, label: title, facts }
}
