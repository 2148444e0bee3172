// Checks a copy of data/codes.json against the published schema: npm i ajv, then node validate.ts codes.json
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'

const response = await fetch('https://docs.example/codes.schema.json')
const schema = (await response.json()) as object
const validate = new Ajv2020({ validateFormats: false }).compile(schema)

const valid = validate(
  JSON.parse(readFileSync(process.argv[2] ?? 'codes.json', 'utf8')),
)
console.log(valid ? 'valid' : validate.errors)
