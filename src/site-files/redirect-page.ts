import { escapeMarkup } from '../codes/prose/escape.ts'

/** Where a page that moved now is. */
export interface Target {
  /** Begins with the base path */
  readonly path: string
  /** The same, absolute */
  readonly address: string
  readonly title: string
  readonly description: string
  /** Absolute address of its picture */
  readonly image: string
}

/** All that such a page needs: an icon that is empty, so that browsers ask for none. */
export const redirectPolicy = "default-src 'none'; img-src data:"

/**
 * A page that leads to another one at once, without JavaScript, on hosts that know no redirects. Browsers put the
 * target in its place in the history, so that Back leads to where one came from. Chats that read it show the target.
 */
export function redirectPage({ path, address, title, description, image }: Target): string {
  const [to, name, about] = [escapeMarkup(path), escapeMarkup(title), escapeMarkup(description)]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${redirectPolicy}">
<link rel="icon" href="data:,">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="dark light">
<title>${name}</title>
<link rel="canonical" href="${escapeMarkup(address)}">
<meta property="og:title" content="${name}">
<meta property="og:url" content="${escapeMarkup(address)}">
<meta property="og:description" content="${about}">
<meta property="og:image" content="${escapeMarkup(image)}">
<meta name="twitter:card" content="summary_large_image">
<p>This page is <a href="${to}">${name}</a>.</p>
</html>
`
}
