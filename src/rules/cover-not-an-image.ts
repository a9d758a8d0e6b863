import { z } from 'zod'
import { type ImageFacts, OTHER_TYPES, type OtherType } from '../images/facts.js'
import { nameOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg'
const post = `---\ntitle: Zomerroutes\ncover:\n  image: ${URL_OF_EXAMPLE}\n---\n`
const answer = (image: ImageFacts) => ({ [URL_OF_EXAMPLE]: { class: 'ok' as const, status: 200, image } })

/** Servers that don't know better send these with images too. */
const SAYS_NOTHING = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download'])

export const coverNotAnImage = defineRule({
  id: 'cover-not-an-image',
  severity: 'error',
  readsAnswers: true,
  summary: 'The cover is a file, or an address that answers, but no image.',
  why: "A link to the page around an image, or a site that answers with an error page or a login, looks fine to a link checker: it answers. The post and every share of it show a broken image. The file's first bytes count for more than its name and what the server calls it. A file that begins as an image and then breaks off is a warning.",
  options: z.strictObject({}),
  messages: {
    other: (url: string, type: string) =>
      `Cover ${quote(url)} is not an image but ${type}, so the post and every share of it show a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
    otherFile: (url: string, type: string) =>
      `Cover ${quote(url)} is not an image but ${type}, so the post and every share of it show a broken image. Put the image itself in its place.`,
    empty: (url: string) =>
      `Cover ${quote(url)} is an empty file, so the post and every share of it show a broken image. Choose another image.`,
    damaged: (url: string, type: string) =>
      `Cover ${quote(url)} is a damaged ${type.toUpperCase()} file: what should follow its first bytes is not there. Browsers and social networks most likely can't show it. Open it in an image program and save it again, or choose another image.`,
    types: {
      html: 'a web page',
      pdf: 'a PDF document',
      zip: 'a ZIP archive',
      video: 'a video',
      text: 'a text file',
      'git-lfs': 'the note that Git LFS keeps in its place'
    } satisfies Record<OtherType, string>,
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
    },
    {
      text: post,
      verdicts: answer({ type: 'png', contentType: 'image/png', bytes: 4000, damaged: true }),
      at: URL_OF_EXAMPLE,
      message: 'is a damaged PNG file'
    },
    {
      text: '---\ntitle: Zomerroutes\ncover:\n  image: images/dijk.jpg\n---\n',
      images: { 'static/images/dijk.jpg': { type: 'html', bytes: 2_000 } },
      at: 'images/dijk.jpg',
      message: 'Put the image itself in its place'
    }
  ],
  check({ post, image, messages, report }) {
    for (const reference of post.references) {
      const found = reference.role === 'cover' ? image(reference) : undefined
      if (!found) continue
      const { url, urlSpan: span } = reference
      const field = post.fields.cover?.image
      const at = { span, subject: field ? nameOf(field) : 'cover' }
      const other = otherType(found)
      if (found.bytes === 0) report({ ...at, message: messages.empty(url) })
      else if (other !== undefined) {
        const type = isOther(other) ? messages.types[other] : messages.ofType(other)
        const message = found.contentType === undefined ? messages.otherFile(url, type) : messages.other(url, type)
        report({ ...at, message })
      } else if (found.damaged && found.type) {
        report({ ...at, message: messages.damaged(url, found.type), severity: 'warning' })
      }
    }
  }
})

/** @returns undefined for an image, and when nothing says what it is */
function otherType({ type, contentType }: ImageFacts): string | undefined {
  if (type !== undefined) return isOther(type) ? type : undefined
  if (contentType === undefined || contentType.startsWith('image/') || SAYS_NOTHING.has(contentType)) return undefined
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? 'html' : contentType
}

function isOther(type: string): type is OtherType {
  return (OTHER_TYPES as readonly string[]).includes(type)
}
