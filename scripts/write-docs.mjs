/** Writes the parts of docs/ that are made from the source. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../lib/config/json-schema.js'
import { reportJsonSchema } from '../lib/report/schema.js'

const docs = new URL('../docs/', import.meta.url)

mkdirSync(docs, { recursive: true })
for (const [name, schema] of Object.entries({ config: configJsonSchema(), report: reportJsonSchema() })) {
  writeFileSync(new URL(`${name}.schema.json`, docs), `${JSON.stringify(schema, null, 2)}\n`)
}
