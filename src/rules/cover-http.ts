import { z } from 'zod'
import { coverImage } from './cover.js'
import { nameOf } from './post-text.js'
import { isPrivateUrl } from './private-host.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (url: string) => `---
title: Zomerroutes
cover:
  image: ${url}
---
`

export const coverHttp = defineRule({
  id: 'cover-http',
  severity: 'warning',
  readsAnswers: true,
  summary: 'The cover image has an address without encryption (`http://`).',
  why: 'A page on https may not load images over http: browsers ask for the https address instead and show nothing where there is none, and social networks leave such images out.',
  options: z.strictObject({}),
  messages: {
    insecure: (url: string) =>
      `Cover ${quote(url)} starts with http://; browsers and social networks may not show it on a site with https. Use its https:// address if there is one, or put the image on your own site.`,
    verified: (url: string) =>
      `Cover ${quote(url)} starts with http://; browsers and social networks may not show it on a site with https. Its https:// address works: use that.`,
    fix: 'Use https'
  },
  good: [{ text: post('https://images.example.com/dijk.jpg') }, { text: post('images/dijk.jpg') }],
  bad: [
    {
      text: post('http://images.example.com/dijk.jpg'),
      at: 'http://images.example.com/dijk.jpg',
      message: 'Use its https:// address',
      fixed: post('https://images.example.com/dijk.jpg')
    },
    {
      text: post('http://images.example.com/dijk.jpg'),
      verdicts: {
        'http://images.example.com/dijk.jpg': { class: 'ok', httpsUrl: 'https://images.example.com/dijk.jpg' }
      },
      at: 'http://images.example.com/dijk.jpg',
      message: 'Its https:// address works: use that.',
      fixed: post('https://images.example.com/dijk.jpg')
    }
  ],
  check({ post, verdict, messages, report }) {
    const image = coverImage(post)
    if (image.kind !== 'remote' || !/^http:/i.test(image.url) || isPrivateUrl(image.url)) return
    const { span } = image.field.node
    const written = post.source.slice(span)
    const at = written.search(/http:/i)
    const scheme = { from: span.from + at, to: span.from + at + 'http'.length }
    const reference = post.references.find(({ role, url }) => role === 'cover' && url === image.url)
    const safe = reference !== undefined && verdict(reference)?.httpsUrl !== undefined
    const fix = at >= 0 && { description: messages.fix, safe, edits: [{ span: scheme, text: 'https' }] }
    const message = safe ? messages.verified(image.url) : messages.insecure(image.url)
    report({ span, message, subject: nameOf(image.field), ...(fix && { fix }) })
  }
})
