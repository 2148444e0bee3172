import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileOf, scriptGroups } from '../../../src/integrations/script-groups.ts'

test('every module of a group exists and is in one group only', () => {
  const modules = scriptGroups.flatMap((group) => group.modules)
  assert.deepEqual(
    modules.filter((module) => !existsSync(`src/${fileOf(module)}`)),
    [],
  )
  assert.equal(new Set(modules).size, modules.length)
})
