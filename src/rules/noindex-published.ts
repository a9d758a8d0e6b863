import { z } from 'zod'
import { fieldOf } from '../generators/field.js'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

const NAMES = ['robotsNoIndex', 'noindex', 'params.robotsNoIndex', 'params.noindex']

export const noindexPublished = defineRule({
  id: 'noindex-published',
  severity: 'info',
  summary: 'A published post is kept out of search engines.',
  why: 'With `robotsNoIndex: true` the page asks search engines to leave it out. That is right for a page of thanks or of conditions; in a post it is often left over from the post that was copied. Drafts are not reported.',
  options: z.strictObject({}),
  messages: {
    hidden: (name: string) =>
      `\`${name}\` keeps this post out of search engines, though it is published. Remove it if people should find the post.`
  },
  good: [
    { text: '---\ntitle: Winterbanden\nrobotsNoIndex: false\n---\n' },
    { text: '---\ntitle: Not ready\nrobotsNoIndex: true\ndraft: true\n---\n' }
  ],
  bad: [
    { text: '---\ntitle: Winterbanden\nrobotsNoIndex: true\n---\n', at: 'true', message: '`robotsNoIndex`' },
    { text: '---\ntitle: Winter tyres\nnoindex: true\n---\n', at: 'true', message: '`noindex`' }
  ],
  check({ post, messages, report }) {
    const { draft } = post.fields
    const field = fieldOf(post.frontMatter.root, NAMES, 'ignore-case')
    if (field?.value !== true || draft?.value === true || draft?.value === 'true') return
    report({ span: field.node.span, message: messages.hidden(nameOf(field)), subject: nameOf(field) })
  }
})
