import { z } from 'zod'
import { PEXELS, PHOTO, photo, post } from './cover-examples.js'
import { COVER_RATIO, COVER_SIZE, coversOf, fitsRatio, isBelow, type PixelSize, sizeOf } from './cover-size.js'
import { cropEdits } from './image-cdn.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Below this an image has another flaw, of which `cover-dimensions` speaks. */
const LEAST = { width: 600, height: 315 }

export const coverAspectRatio = defineRule({
  id: 'cover-aspect-ratio',
  severity: 'info',
  readsAnswers: true,
  summary: 'The cover image has another shape than the room that social networks have for it.',
  why: 'A shared post has room for a picture of 1.91 to 1 (1200 × 630 px); Facebook, LinkedIn and X cut off what is above and below, or at the sides. Up to 10 % more or less is not reported, so 16:9 and 2:1 are fine. Where the cover comes from Pexels, Unsplash or imgix, the address itself can ask for the right shape.',
  options: z.strictObject({}),
  messages: {
    tall: (url: string, size: PixelSize, lost: number) =>
      `Cover ${quote(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its height. See to it that nothing important is at the top or bottom, or use an image of 1200 × 630 px.`,
    wide: (url: string, size: PixelSize, lost: number) =>
      `Cover ${quote(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its width. See to it that nothing important is at the sides, or use an image of 1200 × 630 px.`,
    fix: 'Ask the image service for a cut of 1200 × 630 px'
  },
  good: [photo(1200, 630), photo(1920, 1080), photo(1200, 600), photo(300, 300), { text: post(PHOTO) }],
  bad: [
    {
      ...photo(940, 627, `${PEXELS}&h=650&w=940`),
      at: `${PEXELS}&h=650&w=940`,
      message: 'is 940 × 627 px (1.50:1); social networks show 1.91:1 and cut off about 22 % of its height.',
      fixed: post(`${PEXELS}&h=630&w=1200&fit=crop`)
    },
    { ...photo(1200, 1200), at: PHOTO, message: 'about 48 % of its height' },
    {
      text: post('images/dijk.jpg'),
      images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 2400, height: 800 } },
      at: 'images/dijk.jpg',
      message: 'about 36 % of its width'
    }
  ],
  check({ post, image, messages, report }) {
    for (const { reference, at } of coversOf(post)) {
      const size = sizeOf(reference, image(reference))
      if (!size || fitsRatio(size) || isBelow(size, LEAST)) continue
      const ratio = size.width / size.height
      const tall = ratio < COVER_RATIO
      const lost = Math.round(100 * (1 - (tall ? ratio / COVER_RATIO : COVER_RATIO / ratio)))
      const edits = cropEdits(reference, post.source, COVER_SIZE)
      report({
        ...at,
        message: messages[tall ? 'tall' : 'wide'](reference.url, size, lost),
        ...(edits && { fix: { description: messages.fix, safe: false, edits } })
      })
    }
  }
})

function words({ width, height }: PixelSize): string {
  return `${width} × ${height} px (${(width / height).toFixed(2)}:1)`
}
