import { z } from 'zod'
import { isProse } from '../post/body/prose.js'
import type { Post } from '../post/post.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { shownTexts } from './text-fields.js'

/** What programs print for a value that isn't there, exactly so. */
const NOTHING = /^(?:undefined|null|NaN|None|nil|\[object Object\]|function ?\(\) ?\{.*\})$/

/** The same as a whole part of a path, or as a file's name. */
const IN_PATH =
  /(?:^|\/)(?:undefined|null|NaN|%5Bobject%20Object%5D|\[object Object\])(?=$|[/?#]|\.(?:jpe?g|png|gif|webp|avif|svg|html?|md|pdf)(?:$|[?#]))/

/** A site about programming has pages on these words: only an address without anything before it is certain elsewhere. */
const ELSEWHERE = /^https?:\/\/(?:undefined|null|NaN)(?=$|[/:?#.])/

const post = (body: string) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`

export const undefinedText = defineRule({
  id: 'undefined-text',
  severity: 'warning',
  summary: 'A field, a heading or an address is `undefined`, `null` or `NaN`.',
  why: 'That is what a program writes when it has no value: the title of a page, a tag, or a part of a link was lost on its way into the post. Only whole values, whole headings and whole parts of an address are reported, and no code, for posts about programming have these words in their text; nor a heading whose word is in the code of the post.',
  options: z.strictObject({}),
  messages: {
    field: (name: string, text: string) =>
      `\`${name}\` is ${quote(text, 60)}: a program wrote that for a value it did not have, and readers see it. Fill in the value, or remove the field.`,
    heading: (text: string) =>
      `Heading ${quote(text, 60)} is what a program writes for a value it does not have. Write the heading, or remove it.`,
    url: (url: string) =>
      `Address ${quote(url)} has a part that a program writes for a value it does not have, so it leads nowhere. Correct the address.`
  },
  good: [
    { text: '---\ntitle: undefined is not a function\ntags: [none]\n---\n\n## `undefined`\n\nAnd null.\n' },
    { text: post('[Null](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/null)') },
    { text: post('## Undefined behaviour') },
    { text: post('## null\n\n```js\ntypeof null\n```') }
  ],
  bad: [
    { text: '---\ntitle: "undefined"\n---\n', at: '"undefined"', message: '`title` is "undefined"' },
    { text: '---\ntitle: A\ntags: [fiets, "null"]\n---\n', at: '"null"', message: 'is "null"' },
    { text: post('## undefined\n\nText.'), at: '## undefined', message: 'Heading "undefined"' },
    { text: post('![A map](/images/undefined.jpg)'), at: '/images/undefined.jpg', message: 'leads nowhere' },
    { text: post('[Read more](https://undefined/page)'), at: 'https://undefined/page' }
  ],
  check({ post, site, messages, report }) {
    for (const { name, node, text } of shownTexts(post)) {
      if (NOTHING.test(text)) report({ span: node.span, message: messages.field(name, text), subject: name })
    }
    for (const { text, span } of post.body.headings) {
      if (!NOTHING.test(text) || !isProse(post.body, span) || isInCode(post, text)) continue
      report({ span, message: messages.heading(text), subject: text })
    }
    const own = site.settings.baseUrl
    for (const { url, urlSpan, generated, syntax } of post.references) {
      if (generated || url === '' || syntax === 'bare') continue
      const isOwn = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url) || (own !== undefined && url.startsWith(own))
      if (!(isOwn ? IN_PATH : ELSEWHERE).test(url)) continue
      report({ span: urlSpan, message: messages.url(url), subject: url })
    }
  }
})

/** A post that explains the word shows it in code. */
function isInCode({ body, source }: Post, text: string): boolean {
  return body.notProse.some((span) => source.slice(span).includes(text))
}
