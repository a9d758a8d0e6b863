import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { rulesDocumentation } from '../../src/rules/documentation.js'
import { rules } from '../../src/rules/registry.js'

it('docs/rules.md is what the rules say: `npm run build` writes it', async () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(await rulesDocumentation(rules))
})
