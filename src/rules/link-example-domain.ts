import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Reserved by RFC 2606 and RFC 6761, and what people write for "your own site". */
const EXAMPLE =
  /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|(?:your|my)-?(?:site|domain|website|blog|company)\.(?:com|org|net)|(?:jouw|uw|mijn)-?(?:site|domein|website|bedrijf)\.nl|(?:deine|meine|ihre)-?(?:seite|domain|webseite|firma)\.de)$/i

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const linkExampleDomain = defineRule({
  id: 'link-example-domain',
  severity: 'info',
  profile: 'strict',
  summary: 'A link leads to a domain for examples, such as `example.com` or `yoursite.com`.',
  why: 'Nobody lives at `example.com`; at `yoursite.com` live strangers. In the address of a link it usually is what was to be replaced. An address that the text itself shows is taken as an example.',
  options: z.strictObject({}),
  messages: {
    example: (url: string, host: string) =>
      `Address ${quote(url, 100)} is one for examples: at ${quote(host)} is nothing for your readers. Put in the address that you mean, or remove the link.`
  },
  good: [
    { text: post('Vul je adres in: https://www.example.com/. Of [https://example.com/x](https://example.com/x)') },
    { text: post('[Het CBS](https://www.cbs.nl/)') }
  ],
  bad: [
    { text: post('[Het CBS](https://www.example.com/cijfers)'), at: 'https://www.example.com/cijfers' },
    { text: post('[Our shop](https://yoursite.com/)'), at: 'https://yoursite.com/', message: '"yoursite.com"' }
  ],
  check({ post, site, messages, report }) {
    const own = hostOf(site.settings.baseUrl ?? '')
    for (const { role, syntax, url, urlSpan: span, text = '' } of post.body.references) {
      if (role === 'image' || syntax === 'bare' || syntax === 'autolink' || !/^https?:|^\/\//i.test(url)) continue
      const host = hostOf(url)
      if (!host || host === own || !EXAMPLE.test(host) || text.toLowerCase().includes(host)) continue
      report({ span, message: messages.example(url, host), subject: url })
    }
  }
})

function hostOf(url: string): string | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : url
  return URL.canParse(whole) ? new URL(whole).hostname : undefined
}
