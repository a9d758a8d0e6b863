import { z } from 'zod'
import { defineRule } from './rule.js'

export const draft = defineRule({
  id: 'draft',
  severity: 'info',
  profile: 'strict',
  summary: 'The post is a draft.',
  why: 'A draft is not published, whatever is merged. Where pull requests are made to publish posts, a forgotten `draft: true` costs a day.',
  options: z.strictObject({}),
  messages: {
    draft: 'This post is a draft, so it is not published when this is merged. Write `draft: false` when it is ready.'
  },
  good: [{ text: '---\ntitle: Winterbanden\ndraft: false\n---\n' }, { text: '---\ntitle: Winter tyres\n---\n' }],
  bad: [{ text: '---\ntitle: Winterbanden\ndraft: true\n---\n', at: 'true', message: 'not published' }],
  check({ post: { fields }, messages, report }) {
    if (fields.draft?.value === true)
      report({ span: fields.draft.node.span, message: messages.draft, subject: 'draft' })
  }
})
