import { z } from 'zod'
import type { PostEntry } from '../site/post-entry.js'
import { othersSharing, relatedPlaces } from './other-posts.js'
import { defineRule } from './rule.js'

/** A picture of more posts than these is no coincidence: a site of 7,500 posts had one in 282 of them. */
const FEW = 3

const cover = (date: string, image: string) => `---\ntitle: A ${date}\ndate: ${date}\ncover:\n  image: ${image}\n---\n`
const photo = (query: string) => `https://images.pexels.com/photos/123456/pexels-photo-123456.jpeg?${query}`
const older = { 'content/posts/older.md': cover('2025-10-01', photo('w=1200')) }

export const duplicateCover = defineRule({
  id: 'duplicate-cover',
  severity: 'info',
  profile: 'strict',
  needs: 'site-index',
  summary: 'Other posts have the same cover.',
  why: 'Readers who see a picture again think that they know the post, in lists as well as on social networks. Photos of Pexels, Unsplash and Pixabay are known by their number, at whatever size they are asked for. It is a warning when more than three posts have the picture. Raise `from` where a few posts may share one. Posts that already share their title or their source with this one are not counted: those rules tell of them.',
  options: z.strictObject({
    from: z.int().min(2).default(2).describe('Posts with one cover from which on it is told.')
  }),
  messages: {
    one: 'Another post has the same cover. Readers may take this post for that one. Choose another picture.',
    more: (count: number) =>
      `${count} other posts have the same cover. Readers may take this post for one of those. Choose another picture.`,
    related: 'the same cover'
  },
  good: [
    { text: cover('2026-02-01', photo('w=800').replaceAll('123456', '654321')), files: older },
    { text: cover('2026-02-01', photo('w=800')), files: older, options: { from: 3 } }
  ],
  bad: [
    {
      text: cover('2026-02-01', photo('w=800')),
      files: older,
      at: photo('w=800'),
      message: 'Another post has the same cover.'
    }
  ],
  check({ post: { path, fields }, index, options, messages, report }) {
    const image = fields.cover?.image
    const entry = index?.entry(path)
    const others = othersSharing(index, path, 'cover').filter((other) => !tellsMore(other, entry))
    if (!image || others.length === 0 || others.length + 1 < options.from) return
    const message = others.length > 1 ? messages.more(others.length) : messages.one
    const related = relatedPlaces(others, 'cover', messages.related)
    const severity = others.length + 1 > FEW ? { severity: 'warning' as const } : {}
    report({ span: image.node.span, message, subject: 'cover', related, ...severity })
  }
})

/** Two posts on one story have its picture, too: that is no second thing to mend. */
function tellsMore(other: PostEntry, entry: PostEntry | undefined): boolean {
  return (
    (entry?.title !== undefined && other.title === entry.title) ||
    (entry?.source !== undefined && other.source === entry.source)
  )
}
