import { z } from 'zod'
import { HISTORY, historyOf } from './link-history.js'
import { nameOf } from './post-text.js'
import { isPrivateUrl } from './private-host.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { isUncertain } from './uncertain-link.js'

const URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg'
const post = `---\ntitle: Zomerroutes\ncover:\n  image: ${URL_OF_EXAMPLE}\n---\n`

export const coverUnreachable = defineRule({
  id: 'cover-unreachable',
  severity: 'error',
  readsAnswers: true,
  summary: 'The cover image, on another site, does not answer.',
  why: 'The page and every share of it show a broken image. Only what is certainly gone (404, 410, no such host) is an error; a server that refuses robots, is down for the moment or has a bad certificate is a warning, since social networks are robots too.',
  options: z.strictObject({}),
  messages: {
    broken: (url: string, reason: string, history: string) =>
      `Cover ${quote(url)} is gone: ${reason}.${history} The post and every share of it show a broken image. Choose another image, or correct the address.`,
    uncertain: (url: string, reason: string, history: string) =>
      `Cover ${quote(url)} could not be loaded: ${reason}.${history} If social networks can't load it either, a shared post has no picture. Open it in a browser to make sure, or put the image on your own site.`,
    private: (url: string) =>
      `Cover ${quote(url)} is at an address on a private network, which readers can't open. Put the image on your own site.`,
    noReason: 'no answer',
    ...HISTORY
  },
  good: [
    { text: post, verdicts: { [URL_OF_EXAMPLE]: { class: 'ok', status: 200 } } },
    { text: post, verdicts: { [URL_OF_EXAMPLE]: { class: 'unchecked', reason: 'no network' } } },
    { text: post }
  ],
  bad: [
    {
      text: post,
      verdicts: {
        [URL_OF_EXAMPLE]: { class: 'broken', status: 404, reason: '404 Not Found', lastOkAt: '2026-02-26T08:00:00Z' }
      },
      at: URL_OF_EXAMPLE,
      message: 'is gone: 404 Not Found. Last seen fine 3 days ago. The post'
    },
    {
      text: post,
      verdicts: { [URL_OF_EXAMPLE]: { class: 'transient', reason: 'no answer within 20 seconds' } },
      at: URL_OF_EXAMPLE,
      message: 'could not be loaded: no answer within 20 seconds'
    }
  ],
  check({ post, verdict, now, messages, report }) {
    for (const reference of post.references) {
      if (reference.role !== 'cover') continue
      const found = verdict(reference)
      if (!found) continue
      const { url, urlSpan: span } = reference
      const image = post.fields.cover?.image
      const at = { span, subject: image ? nameOf(image) : 'cover' }
      const reason = found.reason ?? messages.noReason
      if (found.class === 'broken')
        report({ ...at, message: messages.broken(url, reason, historyOf(found, now, messages)) })
      else if (found.class === 'private') {
        // What the host alone tells is for link-localhost to say.
        if (!isPrivateUrl(url)) report({ ...at, message: messages.private(url), severity: 'warning' })
      } else if (isUncertain(found.class)) {
        report({
          ...at,
          message: messages.uncertain(url, reason, historyOf(found, now, messages)),
          severity: 'warning'
        })
      }
    }
  }
})
