import { nodesIn, rangeOf } from './page.ts'
import type { Page } from './page.ts'
import { tagsOf } from './tags.ts'

/** The JavaScript of a page: expressions in braces, imports and exports. */
export function expressionsOf(page: Page): { readonly code: string; readonly offset: number }[] {
  const inTags = tagsOf(page)
    .flatMap(({ attributes: own }) => own)
    .filter(({ isExpression }) => isExpression)
    .map(({ value, offset }) => ({ code: value, offset: page.source.indexOf(value, offset) }))
  const others = [...nodesIn(page.root)].flatMap((node) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression' && node.type !== 'mdxjsEsm') return []
    return [{ code: node.value, offset: page.source.indexOf(node.value, rangeOf(node)[0]) }]
  })
  return [...inTags, ...others]
}
