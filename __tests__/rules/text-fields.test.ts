import { expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { rewrite, shownTexts } from '../../src/rules/text-fields.js'

it.each([
  ['ends in a lone CR', '---\r\ntitle: Banden \r\r\n # \r\n---\r\n'],
  ['starts with U+FEFF', '---\ntitle: \uFEFF Banden\n---\n']
])('offers no fix for a value that %s, which parsers differ about', (_, text) => {
  const post = readPost('content/a.md', new TextEncoder().encode(text), generatorOf('hugo').fields)
  const [title] = shownTexts(post)
  if (!title) throw new Error('no title')
  expect(rewrite(post, title, 'Banden', { description: 'Tidy', safe: true })).toBeUndefined()
})
