import { z } from 'zod'
import { coversOf } from './cover-size.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** KB and MB are counted as file managers do, in steps of 1024. */
const KB = 1024

const PHOTO = 'https://images.example.com/dijk.jpg'
const post = (image: string) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`
const photo = (bytes: number | undefined) => ({
  text: post(PHOTO),
  verdicts: {
    [PHOTO]: {
      class: 'ok' as const,
      status: 200,
      image: { type: 'jpeg' as const, contentType: 'image/jpeg', bytes, width: 1200, height: 630 }
    }
  }
})

export const coverBytes = defineRule({
  id: 'cover-bytes',
  severity: 'warning',
  readsAnswers: true,
  summary: 'The cover image is a heavy file.',
  why: 'Readers on a phone wait for it, and networks leave out what is too heavy: WhatsApp above 600 KB (a remark), X and LinkedIn above 5 MB (a warning), Facebook above 8 MB (an error). The weight is that of the whole file, as the server or the repository tells it; where a server does not say, nothing is reported.',
  options: z.strictObject({
    info: z.number().positive().default(600).describe('The weight above which there is a remark, in KB.'),
    warning: z.number().positive().default(5120).describe('The weight above which there is a warning, in KB.'),
    error: z.number().positive().default(8192).describe('The weight above which there is an error, in KB.')
  }),
  messages: {
    info: (url: string, weight: string, limit: string) =>
      `Cover ${quote(url)} weighs ${weight}; above ${limit} WhatsApp may show a shared post without its picture, and phones load it slowly. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
    warning: (url: string, weight: string, limit: string) =>
      `Cover ${quote(url)} weighs ${weight}; above ${limit} X and LinkedIn show no picture, and readers wait for it. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
    error: (url: string, weight: string, limit: string) =>
      `Cover ${quote(url)} weighs ${weight}; above ${limit} no social network shows it, and readers on a phone wait long. Save it smaller, for example as a JPEG of 1200 × 630 px.`
  },
  good: [photo(200_000), photo(undefined), { text: post(PHOTO) }],
  bad: [
    { ...photo(6_300_000), at: PHOTO, message: 'weighs 6.0 MB; above 5.0 MB X and LinkedIn' },
    { ...photo(800_000), at: PHOTO, message: 'weighs 781 KB; above 600 KB WhatsApp' },
    {
      text: post('images/dijk.png'),
      images: { 'static/images/dijk.png': { type: 'png', bytes: 9_000_000 } },
      at: 'images/dijk.png',
      message: 'weighs 8.6 MB; above 8.0 MB no social network'
    }
  ],
  check({ post, image, options, messages, report }) {
    for (const { reference, at } of coversOf(post)) {
      const bytes = image(reference)?.bytes
      if (bytes === undefined) continue
      const severity = (['error', 'warning', 'info'] as const).find((level) => bytes > options[level] * KB)
      if (!severity) continue
      const message = messages[severity](reference.url, weight(bytes), weight(options[severity] * KB))
      report({ ...at, message, severity })
    }
  }
})

function weight(bytes: number): string {
  const kilobytes = bytes / KB
  return kilobytes < KB ? `${Math.round(kilobytes)} KB` : `${(kilobytes / KB).toFixed(1)} MB`
}
