/** Writes the parts of docs/ that are made from lib/, which tsc makes of src/: the rules, and the JSON Schemas. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configJsonSchema } from '../lib/config/json-schema.js'
import { reportJsonSchema } from '../lib/report/schema.js'
import { rulesDocumentation } from '../lib/rules/documentation.js'
import { rules } from '../lib/rules/registry.js'

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs')
mkdirSync(docs, { recursive: true })
writeFileSync(join(docs, 'rules.md'), await rulesDocumentation(rules))
console.log(`docs/rules.md: ${rules.length} rules`)

for (const [name, schema] of Object.entries({ config: configJsonSchema(rules), report: reportJsonSchema() })) {
  writeFileSync(join(docs, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`docs/${name}.schema.json`)
}
