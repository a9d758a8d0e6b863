import { z } from 'zod'
import { otherSlug, pageSlug, plainSlug, SLUG_WAYS } from './page-slug.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const UNSAFE = /[#?%&\s\\]/g

export const slugUnsafeCharacter = defineRule({
  id: 'slug-unsafe-character',
  severity: 'error',
  summary: 'The address of the page has a character in it that browsers read as something else.',
  why: 'Browsers ask for an address only up to `#`, take what follows `?` for a question, and `%` for the start of a code; a blank ends the address where it is pasted. Hugo leaves `#` in addresses that it makes of titles and file names. Reported is only what is surely in the address.',
  options: z.strictObject({}),
  messages: {
    unsafe: (slug: string, sign: string, way: string) =>
      `The address of this page has ${sign} in it (${quote(slug)}), where browsers and chats cut it off or read it as something else, so readers may get "page not found". ${way}`,
    blank: 'a blank',
    ...SLUG_WAYS
  },
  good: [
    { text: '---\ntitle: C#\nslug: c-sharp\n---\n' },
    { text: '---\ntitle: C#\n---\n', path: 'content/posts/c-sharp.md' },
    { text: '---\ntitle: What now?\nslug: "what now?"\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: C# voor beginners\nslug: "c#-voor-beginners"\n---\n',
      at: '"c#-voor-beginners"',
      message: 'has "#" in it',
      fixed: '---\ntitle: C# voor beginners\nslug: "c-voor-beginners"\n---\n'
    },
    {
      text: '---\ntitle: What now?\nurl: /what now/\n---\n',
      at: '/what now/',
      message: 'has a blank in it'
    },
    { text: '---\ntitle: C#\n---\n', path: 'content/posts/c#.md', at: '---', message: 'Rename the file' }
  ],
  check({ post, site, generator, messages, report }) {
    const slug = pageSlug(post, site, generator)
    const signs = slug?.isAddress ? slug.text.match(UNSAFE) : undefined
    const [sign] = signs ?? []
    if (!slug || sign === undefined) return
    const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
    const plain = plainSlug(slug.text)
    const fix = otherSlug(post, slug, plain, messages.fix(plain))
    const named = sign.trim() === '' ? messages.blank : `"${sign}"`
    report({ span: slug.span, message: messages.unsafe(slug.text, named, way), subject: 'slug', ...(fix && { fix }) })
  }
})
