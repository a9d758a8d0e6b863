import { z } from 'zod'
import type { ImageFacts } from '../images/facts.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const PHOTO = 'https://photos.example.com/dijk'
const post = (body: string) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`
const answer = (type: ImageFacts['type'], bytes = 2000) => ({
  [PHOTO]: { class: 'ok' as const, status: 200, image: { type, contentType: 'text/html', bytes } }
})

export const imageNotAnImage = defineRule({
  id: 'image-not-an-image',
  severity: 'warning',
  readsAnswers: true,
  summary: 'The address of an image in the text answers, but not with an image.',
  why: 'It is the page around an image, or a site answers for a deleted one with an error page: a link checker sees an answer, and readers a broken image. A warning and no error, since themes can make something else of an image that is a page, such as a player. Reported are web pages, texts and empty files, by their first bytes; dead addresses are for `link-broken`, covers for `cover-not-an-image`.',
  options: z.strictObject({}),
  messages: {
    other: (url: string, what: string) =>
      `Image ${quote(url)} is not an image but ${what}, so readers see a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
    html: 'a web page',
    text: 'a text',
    'git-lfs': 'the note that Git LFS keeps in its place',
    empty: 'an empty file'
  },
  good: [
    { text: post(`![Een dijk](${PHOTO})`), verdicts: answer('jpeg') },
    { text: post(`![Een dijk](${PHOTO})`), verdicts: answer('video') },
    { text: post(`[De foto](${PHOTO})`), verdicts: answer('html') }
  ],
  bad: [
    {
      text: post(`![Een dijk](${PHOTO})`),
      verdicts: answer('html'),
      at: PHOTO,
      message: 'is not an image but a web page'
    },
    {
      text: post(`<img src="${PHOTO}" alt="A dike">`),
      verdicts: answer(undefined, 0),
      at: PHOTO,
      message: 'an empty file'
    }
  ],
  check({ post, image, messages, report }) {
    for (const reference of post.body.references) {
      const facts = reference.role === 'image' ? image(reference) : undefined
      const what = facts && whatElse(facts)
      if (!what) continue
      const { url, urlSpan: span } = reference
      report({ span, message: messages.other(url, messages[what]), subject: url })
    }
  }
})

function whatElse({ type, bytes }: ImageFacts): 'html' | 'text' | 'git-lfs' | 'empty' | undefined {
  if (bytes === 0) return 'empty'
  return type === 'html' || type === 'text' || type === 'git-lfs' ? type : undefined
}
