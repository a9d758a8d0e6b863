import { z } from 'zod'
import { type ImageFacts, isImageType } from '../images/facts.js'
import { coversOf } from './cover-size.js'
import { IMAGE_WORDS } from './image-words.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Names of image types in media types and file names that differ from ours. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'jpeg'],
  ['jpe', 'jpeg'],
  ['jfif', 'jpeg'],
  ['pjpeg', 'jpeg'],
  ['x-png', 'png'],
  ['apng', 'png'],
  ['svg+xml', 'svg'],
  ['x-icon', 'ico'],
  ['vnd.microsoft.icon', 'ico'],
  ['heif', 'heic'],
  ['x-ms-bmp', 'bmp'],
  ['tif', 'tiff']
])

const PHOTO = 'https://images.example.com/dijk.jpg'
const post = (image: string) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`
const answer = (type: ImageFacts['type'], contentType: string | undefined) => ({
  text: post(PHOTO),
  verdicts: { [PHOTO]: { class: 'ok' as const, status: 200, image: { type, contentType, bytes: undefined } } }
})

export const coverTypeMismatch = defineRule({
  id: 'cover-type-mismatch',
  severity: 'info',
  readsAnswers: true,
  summary: 'The cover image is of another type than its server or its name says.',
  why: "Browsers look at the bytes and show such an image all the same; social networks and image tools often go by the type that the server names, which for a file of your site follows from its extension. An image that its server doesn't call an image at all is a warning: Facebook refuses those.",
  options: z.strictObject({}),
  messages: {
    declared: (url: string, actual: string, declared: string) =>
      `Cover ${quote(url)} is ${actual}, but its server calls it ${quote(declared)}. Some programs then can't show it; put the image on your own site if you can't have that corrected.`,
    noImage: (url: string, declared: string) =>
      `Cover ${quote(url)} is an image, but its server calls it ${quote(declared)}; Facebook and others then show no picture of a shared post. Put the image on your own site, or have the server send \`Content-Type: image/…\`.`,
    named: (url: string, actual: string, extension: string) =>
      `Cover ${quote(url)} is ${actual}, but its name ends in ${quote(`.${extension}`)}, by which web servers and image tools go. Rename it, or save it again as what it is called.`
  },
  good: [
    answer('jpeg', 'image/jpg'),
    answer('png', undefined),
    answer('html', 'text/html'),
    answer('jpeg', 'image/x-of-its-own'),
    {
      text: post('images/dijk.JPG'),
      images: { 'static/images/dijk.JPG': { type: 'jpeg', bytes: 1 } }
    }
  ],
  bad: [
    { ...answer('png', 'image/jpeg'), at: PHOTO, message: 'is a PNG image, but its server calls it "image/jpeg"' },
    { ...answer('jpeg', 'text/plain'), at: PHOTO, message: 'Facebook and others then show no picture' },
    {
      text: post('images/dijk.jpg'),
      images: { 'static/images/dijk.jpg': { type: 'webp', bytes: 1 } },
      at: 'images/dijk.jpg',
      message: 'is a WebP image, but its name ends in ".jpg"'
    }
  ],
  check({ post, image, messages, report }) {
    for (const { reference, at } of coversOf(post)) {
      const { url } = reference
      const facts = image(reference)
      const actual = facts?.type
      if (!facts || !isImageType(actual)) continue
      const { contentType } = facts
      const extension = /\.(\w{1,8})$/.exec(url.trim().replace(/[?#].*$/s, ''))?.[1]?.toLowerCase()
      if (contentType === undefined) {
        if (isRemote(url) || extension === undefined || !differs(extension, actual)) continue
        report({ ...at, message: messages.named(url, IMAGE_WORDS[actual], extension) })
      } else if (!contentType.startsWith('image/')) {
        report({ ...at, message: messages.noImage(url, contentType), severity: 'warning' })
      } else if (differs(contentType.slice('image/'.length), actual)) {
        report({ ...at, message: messages.declared(url, IMAGE_WORDS[actual], contentType) })
      }
    }
  }
})

/** A name that nobody knows is not called wrong. */
function differs(name: string, actual: string): boolean {
  const type = OTHER_NAMES.get(name) ?? name
  return isImageType(type) && type !== actual
}

function isRemote(url: string): boolean {
  return /^\s*(?:https?:)?\/\//i.test(url)
}
