import { describe, expect, it } from '@jest/globals'
import { suggestion } from '../../src/rules/suggestion.js'

const names = ['title', 'description', 'tags', 'draft', 'cover', 'date', 'showToc', 'hideMeta']

describe('suggestion', () => {
  it.each([
    ['Title', 'title'],
    ['descripton', 'description'],
    ['tag', 'tags'],
    ['show_toc', 'showToc'],
    ['covers', 'cover'],
    ['dat', 'date']
  ])('takes %s for %s', (word, meant) => {
    expect(suggestion(word, names)).toBe(meant)
  })

  it.each(['doelgroep', 'x', '', 'bron', 'date'.repeat(1000)])('makes no guess about %j', (word) => {
    expect(suggestion(word, names)).toBeUndefined()
  })
})
