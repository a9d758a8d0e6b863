import { expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'

it.each(['{}', "{image: 'a.jpg'}", '[]', '[[a]]'])('is read though `published` is %s, which says nothing', (value) => {
  const text = `---\ntitle: Banden\npublished: ${value}\n---\n`
  expect(() => readPost('content/a.md', new TextEncoder().encode(text), generatorOf('hugo').fields)).not.toThrow()
})
