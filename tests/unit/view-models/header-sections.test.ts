import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesAt } from '../../../src/codes/addresses.ts'
import { sectionOf } from '../../../src/view-models/header-sections.ts'

const paths = addressesAt('/docs/status/')

test('each page that the header links belongs to its section, and other pages to none', () => {
  const pages = {
    codes: [paths.codes, paths.code(22), paths.category('request'), paths.call('list'), paths.changes],
    guides: [paths.guides, paths.guide('retrying'), paths.replies, paths.repliesIn('ms'), paths.glossary],
    data: [paths.data],
    none: [paths.home, paths.search, paths.about],
  }
  for (const [section, list] of Object.entries(pages)) {
    for (const path of list) assert.equal(sectionOf(path, paths) ?? 'none', section, path)
  }
})
