import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageMarkdown } from '../../../src/exports/page-markdown.ts'

const page = (main: string) => `<!doctype html><title>x</title><nav>Site</nav><main>${main}</main><footer>Foot</footer>`
const written = (main: string) => pageMarkdown(page(main), 'https://docs.example/guides/one/')

test('only the main part of a page is converted, without its controls', () => {
  const tools =
    '<nav>Here</nav><button>Copy</button><svg><title>t</title></svg><script>let x</script><span class="sr-only">hid</span>'
  assert.equal(written(`${tools}<h1>One</h1><p>Text.</p>`), '# One\n\nText.\n')
  assert.throws(() => pageMarkdown('<p>x</p>', 'https://docs.example/'), /no main part/)
})

test('links are resolved against the page, and text is escaped', () => {
  assert.equal(
    written('<p><a href="../two/#x">T*wo</a> <a href="/y">y</a></p>'),
    '[T\\*wo](https://docs.example/guides/two/#x) [y](https://docs.example/y)\n',
  )
})

test('tables and lists stay tables and lists', () => {
  const table = '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td><code>b</code></td></tr></tbody></table>'
  assert.equal(written(`${table}<ol><li>One</li><li>Two</li></ol>`), '| A   |\n| --- |\n| `b` |\n\n1. One\n2. Two\n')
})

test('a block of code keeps its lines and its language', () => {
  const lines = ['if (x) {', '  y()', '}'].map((line) => `<span class="line"><span>${line}</span></span>`)
  const block = `<div><button>Copy</button><pre data-language="ts"><code>${lines.join('\n')}</code></pre></div>`
  assert.equal(written(block), '```ts\nif (x) {\n  y()\n}\n```\n')
})

test('parts that only the style of the page separates are separated by a space', () => {
  assert.equal(
    written('<p><a href="/1">1</a><a href="/2">2</a></p>'),
    '[1](https://docs.example/1) [2](https://docs.example/2)\n',
  )
})
