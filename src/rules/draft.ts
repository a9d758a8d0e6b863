import { z } from 'zod'
import { hiddenBy } from '../site/visibility.js'
import { defineRule } from './rule.js'

export const draft = defineRule({
  id: 'draft',
  severity: 'info',
  profile: 'strict',
  summary: 'The post is a draft.',
  why: 'A draft is not published, whatever is merged: with `draft: true`, and in Jekyll and Hexo with `published: false` or in the folder `_drafts`. Where pull requests are made to publish posts, a forgotten `draft: true` costs a day.',
  options: z.strictObject({}),
  messages: {
    draft: 'This post is a draft, so it is not published when this is merged. Write `draft: false` when it is ready.',
    unpublished:
      '`published: false` keeps this post off the site when this is merged. Write `published: true` when it is ready.',
    folder:
      'This post is in `_drafts`, so it is not published when this is merged. Move it to `_posts` when it is ready.'
  },
  good: [{ text: '---\ntitle: Winterbanden\ndraft: false\n---\n' }, { text: '---\ntitle: Winter tyres\n---\n' }],
  bad: [
    { text: '---\ntitle: Winterbanden\ndraft: true\n---\n', at: 'true', message: 'not published' },
    {
      text: '---\ntitle: Winterbanden\npublished: false\n---\n',
      path: '_posts/2026-02-01-winterbanden.md',
      generator: 'jekyll',
      at: 'false',
      message: 'keeps this post off the site'
    },
    {
      text: '---\ntitle: Winterbanden\n---\n',
      path: '_drafts/winterbanden.md',
      generator: 'jekyll',
      files: { '_config.yml': 'markdown: kramdown\n' },
      at: '---',
      message: 'is in `_drafts`'
    }
  ],
  check({ post, site, generator, now, messages, report }) {
    const { draft, published } = post.fields
    if (draft?.value === true) {
      report({ span: draft.node.span, message: messages.draft, subject: 'draft' })
      return
    }
    const hidden = hiddenBy(post.path, post.fields, site, generator, now)
    if (hidden?.why !== 'draft') return
    if (hidden.field !== undefined && hidden.field === published)
      report({ span: published.node.span, message: messages.unpublished, subject: 'published' })
    else if (/(?:^|\/)_drafts\//.test(post.path))
      report({ span: post.source.lineSpan(1), message: messages.folder, subject: '_drafts' })
  }
})
