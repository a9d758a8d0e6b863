import { z } from 'zod'
import { PEXELS, PHOTO, photo, post } from './cover-examples.js'
import { COVER_SIZE, coversOf, fitsRatio, isBelow, type PixelSize, sizeOf } from './cover-size.js'
import { cropEdits } from './image-cdn.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Facebook leaves out what is smaller in either direction. */
const LEAST = 200

export const coverDimensions = defineRule({
  id: 'cover-dimensions',
  severity: 'warning',
  readsAnswers: true,
  summary: 'The cover image has too few pixels for social networks and search.',
  why: 'Facebook recommends 1200 × 630 px, shows images below 600 × 315 px only as a small square beside the text, and leaves out those below 200 × 200 px; X, LinkedIn and WhatsApp are much alike. Google Discover shows large previews of images that are at least 1200 px wide. A cover that would do but is narrower than recommended is a remark (info); whether its shape is right is for `cover-aspect-ratio`, and that one speaks alone where both have something to say. Sizes come from the first bytes of the image, for files of the repository too, or from a URL of Pexels, Unsplash or imgix that asks for an exact size.',
  options: z.strictObject({
    'min-width': z.number().positive().default(600).describe('The least width, in px.'),
    'min-height': z.number().positive().default(315).describe('The least height, in px.'),
    'recommended-width': z
      .number()
      .positive()
      .default(1200)
      .describe('The width below which there is a remark, in px; the height follows from the shape.')
  }),
  messages: {
    refused: (url: string, { width, height }: PixelSize) =>
      `Cover ${quote(url)} is ${width} × ${height} px; Facebook shows no picture at all below ${LEAST} × ${LEAST} px. Use an image of 1200 × 630 px.`,
    small: (url: string, { width, height }: PixelSize, least: PixelSize) =>
      `Cover ${quote(url)} is ${width} × ${height} px; below ${least.width} × ${least.height} px social networks show it small, beside the text. Use an image of 1200 × 630 px.`,
    soft: (url: string, { width, height }: PixelSize, recommended: number) =>
      `Cover ${quote(url)} is ${width} × ${height} px; below ${recommended} px wide it looks soft on sharp screens, and Google Discover shows no large preview. 1200 × 630 px is best.`,
    fix: 'Ask the image service for 1200 × 630 px'
  },
  good: [
    photo(1200, 630),
    photo(1920, 1080),
    photo(1200, 627),
    { text: post(`${PEXELS}&fit=crop&w=1200&h=630`) },
    // Too high: a matter of shape.
    photo(940, 940),
    { text: post(PHOTO) }
  ],
  bad: [
    { ...photo(480, 270), at: PHOTO, message: 'is 480 × 270 px; below 600 × 315 px' },
    { ...photo(160, 90), at: PHOTO, message: 'Facebook shows no picture at all' },
    { ...photo(960, 540), at: PHOTO, message: 'looks soft' },
    {
      text: post('images/dijk.jpg'),
      images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 500, height: 400 } },
      at: 'images/dijk.jpg',
      message: 'is 500 × 400 px'
    },
    {
      text: post(`${PEXELS}&fit=crop&h=280&w=500#foto`),
      at: `${PEXELS}&fit=crop&h=280&w=500#foto`,
      message: 'is 500 × 280 px',
      fixed: post(`${PEXELS}&fit=crop&h=630&w=1200#foto`)
    }
  ],
  check({ post, image, options, messages, report }) {
    const least = { width: options['min-width'], height: options['min-height'] }
    const recommended = options['recommended-width']
    for (const { reference, at } of coversOf(post)) {
      const size = sizeOf(reference, image(reference))
      if (!size) continue
      const edits = cropEdits(reference, post.source, COVER_SIZE)
      const fix = edits && { fix: { description: messages.fix, safe: false, edits } }
      const { url } = reference
      if (isBelow(size, least)) {
        const refused = isBelow(size, { width: LEAST, height: LEAST })
        report({ ...at, message: refused ? messages.refused(url, size) : messages.small(url, size, least), ...fix })
      } else if (size.width < recommended && fitsRatio(size)) {
        report({ ...at, message: messages.soft(url, size, recommended), severity: 'info', ...fix })
      }
    }
  }
})
