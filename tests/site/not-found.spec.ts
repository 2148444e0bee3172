import { expect, test } from '@playwright/test'
import { titleOf } from '../../src/codes/title.ts'
import { catalog } from '../../src/site.ts'
import { plain, sameMessage, unassigned } from './fixtures/samples.ts'
import { uncaughtErrorsOf } from './fixtures/watch.ts'

const slug = (message: string) => message.toLowerCase().replaceAll(' ', '-')

test(
  'lenient addresses lead to the code they mean, and Back returns to the previous page',
  { tag: '@all' },
  async ({ page }) => {
    const code = String(plain.code)
    const paths = [
      ...[
        `codes/00${code}`,
        `codes/E${code}/`,
        `ERR_${code}`,
        `errors/${code}`,
        `${code}.html`,
        `codes/${code}/index.htm`,
      ],
      slug(plain.message),
    ]
    for (const path of paths) {
      await page.goto('/about/')
      await page.evaluate((path) => {
        location.href = `/${path}#fix`
      }, path)
      await expect(page, path).toHaveURL(`/codes/${code}/#fix`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(plain))
      await page.goBack()
      await expect(page, path).toHaveURL('/about/')
    }
  },
)

test('a number that is not a code is reported as such, and the nearest are offered', async ({ page }) => {
  const { codes } = catalog()
  const below = codes.filter(({ code }) => code < unassigned)
  const above = codes.filter(({ code }) => code > unassigned)
  await page.goto(`/codes/${String(unassigned)}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No code ${String(unassigned)}`)
  await expect(page).toHaveTitle(new RegExp(`^No code ${String(unassigned)} \\|`))
  await expect(page.locator('main').getByRole('status')).toContainText(`No code ${String(unassigned)}`)
  await expect(page.getByRole('navigation', { name: 'Nearest codes' }).getByRole('link')).toHaveText(
    [...below.slice(-2), ...above.slice(0, 2)].map(titleOf),
  )
  await expect(page).toHaveURL(`/codes/${String(unassigned)}/`)
})

test('the message of two codes offers both', async ({ page }) => {
  await page.goto(`/${slug(sameMessage[0].message)}`)
  const offered = page.getByRole('navigation', { name: 'Codes that this may mean' }).getByRole('link')
  await expect(offered).toHaveText(sameMessage.map(titleOf))
})

test('the search field receives words of the address that match no code', async ({ page }) => {
  await page.goto('/codes/%3Cimg%20src=x%20onerror=alert(1)%3E')
  await expect(page.getByRole('searchbox', { name: /Look up a code, a message/ })).toHaveValue(
    /^<img src=x onerror=alert\(1/,
  )
  await expect(page.locator('main img')).toHaveCount(0)
})

test('an odd address gets the 404 page with its links, without errors', { tag: '@all' }, async ({ page }) => {
  const errors = uncaughtErrorsOf(page)
  for (const path of ['%00', '%', '%ED%A0%80', '9'.repeat(3000), 'a/b/c/d/e/f/g/22']) {
    await page.goto(`/zz/${path}`)
    await expect(page.locator('main').getByRole('link', { name: /^all \d+ codes$/ }), path).toBeVisible()
    await expect(page.getByRole('searchbox', { name: /Look up a code, a message/ }), path).not.toHaveValue('')
    expect(errors, path).toEqual([])
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('all codes are offered, and no form that needs JavaScript', async ({ page }) => {
    await page.goto('/deep/down/nothing')
    await expect(page.locator('main').getByRole('link', { name: /^all \d+ codes$/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Look up', exact: true })).toHaveCount(0)
  })
})
