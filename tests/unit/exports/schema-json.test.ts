import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { generatedFiles } from '../../../scripts/generate.ts'
import { schemaJson } from '../../../src/exports/schema-json.ts'
import { buildContext } from '../../../src/build-context.ts'
import { json } from './read.ts'

const site = buildContext()
const schema = await json(schemaJson, site)
const validate = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/, uri: /^https:/ } }).compile(
  schema,
)
const source = () => JSON.parse(readFileSync('data/codes.json', 'utf8')) as { codes: Record<string, unknown>[] }

test('a validator accepts the source file against the published schema', () => {
  validate(source())
  assert.deepEqual(validate.errors, null)
})

test('a validator rejects a wrong value and an unknown field, and says where', () => {
  const broken = source()
  Object.assign(broken.codes[3] ?? {}, { retry: 'mabye', colour: 'red' })
  assert.equal(validate(broken), false)
  const found = validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort()
  assert.deepEqual(found, ['/codes/3 additionalProperties', '/codes/3/retry enum'])
})

test('the schema is of draft 2020-12, explains every field, and has its address and the version', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.equal(schema.$id, `${site.origin}${site.paths.file('codes.schema.json')}`)
  assert.match(String(schema.$comment), /^Version \S+ of \d{4}-\d\d-\d\d$/)
  const { codes } = schema.properties as { codes: { items: { properties: Record<string, { description?: string }> } } }
  for (const [name, field] of Object.entries(codes.items.properties)) assert.ok(field.description, name)
})

for (const { file, text } of generatedFiles()) {
  test(`${file} is current (npm run generate makes it so)`, () => {
    assert.equal(readFileSync(file, 'utf8'), text)
  })
}
