import { describe, expect, it } from '@jest/globals'
import { mentionsAny } from '../../src/changes/mentions.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const many = Array.from({ length: 40 }, (_, index) => `content/posts/other-${index}.md`)

describe.each([
  ['few', [] as string[]],
  ['many', many]
])('a search for %s names', (_, others) => {
  it.each([
    ['content/posts/old-bike.md', '[a](/posts/old-bike/)'],
    ['content/posts/old-bike/index.md', '[a](../old-bike)'],
    ['content/posts/old-bike/index.nl.md', '{{< ref "old-bike.md" >}}'],
    ['posts/old-bike.html', '<a href="/posts/old-bike.html">'],
    ['content/posts/Old-Bike.md', '[a](/posts/old-bike/)'],
    ['static/files/my map.pdf', '[a](/files/my%20map.pdf)'],
    ['static/files/my map.pdf', '[a](</files/my map.pdf>)'],
    ['posts/vélo/', '[a](/posts/v%C3%A9lo/)'],
    ['posts/vélo/', `[a](/posts/${'vélo'.normalize('NFD')}/)`]
  ])('finds %s in %s', (target, text) => {
    expect(mentionsAny([...others, target])(bytes(text))).toBe(true)
  })

  it('finds nothing where no name is, and looks for no home page', () => {
    const mentions = mentionsAny([...others, 'content/posts/old-bike.md', 'content/_index.md', ''])
    expect(mentions(bytes('[a](/posts/new-bike/) and [b](/)'))).toBe(false)
  })
})
