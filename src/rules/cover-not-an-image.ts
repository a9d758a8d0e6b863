import { z } from 'zod'
import type { ImageFacts } from '../links/verdict.js'
import { nameOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg'
const post = `---\ntitle: Zomerroutes\ncover:\n  image: ${URL_OF_EXAMPLE}\n---\n`
const answer = (image: ImageFacts) => ({ [URL_OF_EXAMPLE]: { class: 'ok' as const, status: 200, image } })

/** What the first bytes say, of things that are no image. */
const OTHER_TYPES = new Set(['html', 'pdf', 'zip', 'json', 'xml', 'text'])

/** Servers that don't know better send these with images too. */
const SAYS_NOTHING = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download'])

export const coverNotAnImage = defineRule({
  id: 'cover-not-an-image',
  severity: 'error',
  summary: 'The address of the cover answers, but not with an image.',
  why: "A link to the page around an image, or a site that answers with an error page or a login, looks fine to a link checker: it answers. The post and every share of it show a broken image. The file's first bytes count for more than what the server calls it.",
  options: z.strictObject({}),
  messages: {
    other: (url: string, type: string) =>
      `Cover ${quote(url)} is not an image but ${type}, so the post and every share of it show a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
    empty: (url: string) =>
      `Cover ${quote(url)} is an empty file, so the post and every share of it show a broken image. Choose another image.`,
    page: 'a web page',
    ofType: (type: string) => `of type ${quote(type)}`
  },
  good: [
    { text: post, verdicts: answer({ type: 'jpeg', contentType: 'image/jpeg', bytes: 90_000 }) },
    { text: post, verdicts: answer({ type: 'png', contentType: 'application/octet-stream', bytes: undefined }) }
  ],
  bad: [
    {
      text: post,
      verdicts: answer({ type: 'html', contentType: 'text/html', bytes: 2_000 }),
      at: URL_OF_EXAMPLE,
      message: 'is not an image but a web page'
    },
    {
      text: post,
      verdicts: answer({ type: undefined, contentType: 'image/jpeg', bytes: 0 }),
      at: URL_OF_EXAMPLE,
      message: 'is an empty file'
    }
  ],
  check({ post, verdict, messages, report }) {
    for (const reference of post.references) {
      if (reference.role !== 'cover') continue
      const found = verdict(reference)
      if (!found?.image || (found.class !== 'ok' && found.class !== 'redirected')) continue
      const { url, urlSpan: span } = reference
      const image = post.fields.cover?.image
      const at = { span, subject: image ? nameOf(image) : 'cover' }
      const other = otherType(found.image)
      if (found.image.bytes === 0) report({ ...at, message: messages.empty(url) })
      else if (other === 'html') report({ ...at, message: messages.other(url, messages.page) })
      else if (other !== undefined) report({ ...at, message: messages.other(url, messages.ofType(other)) })
    }
  }
})

/** @returns undefined for an image, and when nothing says what it is */
function otherType({ type, contentType }: ImageFacts): string | undefined {
  if (type !== undefined) return OTHER_TYPES.has(type) ? type : undefined
  if (contentType === undefined || contentType.startsWith('image/') || SAYS_NOTHING.has(contentType)) return undefined
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? 'html' : contentType
}
