import { escapeMarkup } from '../codes/prose/escape.ts'

/** The target of a redirect. */
export interface Target {
  /** The path of the target, which begins with the base path */
  readonly path: string
  /** The absolute address of the target */
  readonly address: string
  readonly title: string
  readonly description: string
  /** The absolute address of its preview */
  readonly preview: string
}

/** The policy of a redirect page. It allows only an empty icon, which keeps browsers from requesting one. */
export const redirectPolicy = "default-src 'none'; img-src data:"

/**
 * A page that redirects at once, without JavaScript, for hosts without redirects. Browsers replace it in the history,
 * so that Back works. Link previews show the target.
 */
export function redirectPage({ path, address, title, description, preview }: Target): string {
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
<meta property="og:image" content="${escapeMarkup(preview)}">
<meta name="twitter:card" content="summary_large_image">
<p>This page is <a href="${to}">${name}</a>.</p>
</html>
`
}
