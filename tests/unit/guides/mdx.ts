/**
 * The prose of a page in MDX: title and description, headings, paragraphs, items and cells, without code, tags and markup.
 * @param page the text of the file
 * @returns one text a block
 */
export function proseOf(page: string): string[] {
  const [, head = '', ...rest] = page.split(/^---$/m)
  const front = [...head.matchAll(/^(?:title|description): (.*)$/gm)].map(([, text]) => text ?? '')
  const body = rest
    .join('')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/^(import|export) .*$/gm, '')
    .replaceAll(/<\/?[A-Za-z][^<>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|^[>:]+.*:::$|^:::.*$/gm, '')
  const blocks = body
    .replaceAll(/^(#+ .*|\|.*)$/gm, '\n$1\n')
    .replaceAll(/^\s*([-*]|\d+\.) /gm, '\n\n')
    .split(/\n\s*\n/)
    .flatMap((block) => (block.trim().startsWith('|') ? block.split('|') : [block]))
    .map((block) =>
      block
        .replace(/^\s*#+ /, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
  return [...front, ...blocks].filter((block) => /[A-Za-z]/.test(block))
}
