import { z } from 'zod'
import { type ImageFacts, isImageType } from '../images/facts.js'
import { coversOf } from './cover-size.js'
import { IMAGE_WORDS } from './image-words.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** What social networks don't draw. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['svg', 'avif', 'heic', 'bmp', 'tiff', 'jxl', 'ico'])

const LOGO = 'https://images.example.com/logo.svg'
const post = (image: string) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`
const answer = (url: string, image: Omit<ImageFacts, 'bytes'>) => ({
  text: post(url),
  verdicts: { [url]: { class: 'ok' as const, status: 200, image: { bytes: undefined, ...image } } }
})

export const coverFormat = defineRule({
  id: 'cover-format',
  severity: 'warning',
  readsAnswers: true,
  summary: 'The cover image is of a kind that social networks do not show.',
  why: 'Facebook, X, LinkedIn and WhatsApp draw JPEG, PNG, WebP and GIF. An SVG, AVIF, HEIC, BMP, TIFF, JPEG XL or icon file looks fine on the page, where the browser knows it (HEIC, TIFF and JPEG XL only in Safari), and leaves a shared post without a picture. Of an animated image they show the first frame only, which is a remark (info). What counts is what the bytes are, not what the file is called; where the image was not looked at, only the name of an SVG, AVIF or HEIC file without parameters is believed.',
  options: z.strictObject({}),
  messages: {
    unsupported: (url: string, what: string) =>
      `Cover ${quote(url)} is ${what}, which social networks don't show, so a shared post has no picture. Use a JPEG or PNG of 1200 × 630 px.`,
    animated: (url: string) =>
      `Cover ${quote(url)} is animated; most social networks show its first frame only, and it is heavy. Make sure that the first frame says enough, or use a still image.`
  },
  good: [
    answer('https://images.example.com/dijk.webp', { type: 'webp', contentType: 'image/webp' }),
    answer('https://images.example.com/logo.svg?format=png', { type: 'png', contentType: 'image/png' }),
    { text: post('https://images.example.com/dijk.jpg') }
  ],
  bad: [
    { ...answer(LOGO, { type: 'svg', contentType: 'image/svg+xml' }), at: LOGO, message: 'is an SVG drawing' },
    { text: post(LOGO), at: LOGO, message: 'is an SVG drawing' },
    {
      text: post('images/dijk.jpg'),
      images: { 'static/images/dijk.jpg': { type: 'avif', bytes: 40_000 } },
      at: 'images/dijk.jpg',
      message: 'is an AVIF image'
    },
    {
      ...answer('https://images.example.com/a.gif', { type: 'gif', contentType: 'image/gif', animated: true }),
      at: 'https://images.example.com/a.gif',
      message: 'is animated'
    }
  ],
  check({ post, image, messages, report }) {
    for (const { reference, at } of coversOf(post)) {
      const { url } = reference
      const facts = image(reference)
      const type = facts ? facts.type : typeByName(url)
      if (isImageType(type) && UNSUPPORTED.has(type)) {
        report({ ...at, message: messages.unsupported(url, IMAGE_WORDS[type]) })
      }
      if (facts?.animated && !UNSUPPORTED.has(type ?? '')) {
        report({ ...at, message: messages.animated(url), severity: 'info' })
      }
    }
  }
})

/** Of an image on another site that was not looked at. Behind a question mark may stand that another type is wanted. */
function typeByName(url: string): string | undefined {
  return /^(?:https?:)?\/\/[^?#]+\.(svg|avif|heic)$/i.exec(url.trim())?.[1]?.toLowerCase()
}
