import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** What cameras, phones, screenshots and programs call a file. */
const MEANINGLESS =
  /^(?:(?:img|dsc|dscn|dscf|pxl|mvimg|vid|gopr|dji|p|image|images|img_e|foto|photo|picture|afbeelding|bild|screenshot|screen shot|screen_shot|schermafbeelding|schermopname|bildschirmfoto|capture|untitled|naamloos|unnamed|download|whatsapp image|file|temp|new)[-_ .()]*[\d_ .()T:-]*(?: ?(?:at|om|um) [\d.: -]+(?:am|pm)?)?(?:copy|kopie)?|\d+|[\da-f]{16,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const imageNameQuality = defineRule({
  id: 'image-name-quality',
  severity: 'info',
  profile: 'all',
  summary: "An image's file has a name that says nothing, such as `IMG_1234.jpg`.",
  why: 'Google takes the name of an image file as a hint of what is in it, and image search brings readers. Only images among the files of the site are looked at: what others call theirs is not yours to change.',
  options: z.strictObject({}),
  messages: {
    name: (name: string) =>
      `File name ${quote(name)} says nothing about the image, though image search goes by it too. Name it after what is in it, in small letters with hyphens: \`red-bicycle.jpg\`.`
  },
  good: [
    { text: post('![Een ketting](/images/ketting-met-olie.jpg) ![x](https://a.example/IMG_1234.jpg)') },
    { text: post('![The IMG tag](img-tag.png)') }
  ],
  bad: [
    { text: post('![Een ketting](/images/IMG_1234.jpg)'), at: '/images/IMG_1234.jpg', message: '"IMG_1234.jpg"' },
    {
      text: '---\ntitle: A\ncover:\n  image: "Screenshot 2026-01-02 at 10.11.12.png"\n---\n',
      at: 'Screenshot 2026-01-02 at 10.11.12.png'
    }
  ],
  check({ post, messages, report }) {
    for (const { role, url, urlSpan: span, generated } of post.references) {
      if ((role !== 'image' && role !== 'cover') || generated || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) continue
      const name = decoded(
        url
          .replace(/[?#].*$/s, '')
          .split('/')
          .at(-1) ?? ''
      )
      if (!MEANINGLESS.test(name.replace(/\.[a-z\d]{2,5}$/i, ''))) continue
      report({ span, message: messages.name(name), subject: url })
    }
  }
})

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
