import { expect, test } from '@playwright/test'
import { catalog, paths } from '../../src/site.ts'
import { issuesUrl } from '../../src/settings.ts'

test('every page says how a mistake in it is reported', { tag: '@all' }, async ({ page }) => {
  const [category] = catalog().categories
  for (const path of [paths.code(catalog().site.sampleCode), paths.category(category?.id ?? ''), paths.about]) {
    await page.goto(path)
    const main = page.getByRole('main')
    if (issuesUrl === undefined) await expect(main.getByText(/^A mistake\? Tell whoever runs this site/)).toBeVisible()
    else await expect(main.getByRole('link', { name: 'Report a mistake' })).toHaveAttribute('href', /version/i)
  }
})
