import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const PAGE = 'https://docs.example.com/manual'
const post = (url: string) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de maten](${url}).\n`

export const linkFragmentMissing = defineRule({
  id: 'link-fragment-missing',
  severity: 'warning',
  readsAnswers: true,
  summary: 'A link names a place (`#…`) that the page it leads to does not have.',
  why: 'Readers land at the top of the page and have to look for what was meant. Pages of other sites are read for this only with `links.fragments: true` in the configuration; pages that a script puts together in the browser are not judged.',
  options: z.strictObject({}),
  messages: {
    missing: (url: string, fragment: string) =>
      `Link ${quote(url)} works, but its page has no place named ${quote(fragment)}, so readers land at the top. Copy the address of the right heading, or leave out what follows the #.`
  },
  good: [
    { text: post(`${PAGE}#maten`), verdicts: { [PAGE]: { class: 'ok', status: 200 } } },
    { text: post(`${PAGE}#maten`), verdicts: { [PAGE]: { class: 'ok', status: 200, missingFragments: ['prijs'] } } }
  ],
  bad: [
    {
      text: post(`${PAGE}#maten`),
      verdicts: { [PAGE]: { class: 'ok', status: 200, missingFragments: ['maten'] } },
      at: `${PAGE}#maten`,
      message: 'its page has no place named "maten"'
    }
  ],
  check({ post, verdict, messages, report }) {
    for (const reference of post.references) {
      const { url, urlSpan: span } = reference
      const fragment = /#(.*)$/s.exec(url.trim())?.[1]
      if (fragment === undefined || !verdict(reference)?.missingFragments?.includes(fragment)) continue
      report({ span, message: messages.missing(url, fragment), subject: url })
    }
  }
})
