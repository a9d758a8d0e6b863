import type { Example } from './rule.js'

export const PHOTO = 'https://images.example.com/dijk.jpg'
/** At an image service that cuts and scales by its URL. */
export const PEXELS = 'https://images.pexels.com/photos/100582/dijk.jpeg?auto=compress&cs=tinysrgb'
/** A post with this cover. */
export const post = (image: string) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`
/** A post whose cover was found to have this size, in pixels. */
export const photo = (width: number, height: number, url = PHOTO): Example => ({
  text: post(url),
  verdicts: {
    [url]: {
      class: 'ok' as const,
      status: 200,
      image: { type: 'jpeg' as const, contentType: 'image/jpeg', bytes: undefined, width, height }
    }
  }
})
