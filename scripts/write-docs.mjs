/** Writes docs/rules.md from the rules in lib/, which tsc makes of src/. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulesDocumentation } from '../lib/rules/documentation.js'
import { rules } from '../lib/rules/registry.js'

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs')
mkdirSync(docs, { recursive: true })
writeFileSync(join(docs, 'rules.md'), await rulesDocumentation(rules))
console.log(`docs/rules.md: ${rules.length} rules`)
