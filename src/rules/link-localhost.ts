import { z } from 'zod'
import { isPrivateUrl } from './private-host.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: Onze nieuwe site\n---\n\n${body}\n`

export const linkLocalhost = defineRule({
  id: 'link-localhost',
  severity: 'error',
  summary: "A link or image leads to the author's own machine or network.",
  why: 'Addresses such as `http://localhost:1313/`, `http://192.168.1.10/` or `file:///…` work for the author alone; for a reader they are dead. An address that the text itself shows ("open http://localhost:1313/") is taken as an instruction and left alone.',
  options: z.strictObject({}),
  messages: {
    private: (url: string) =>
      `Address ${quote(url)} only works on your own computer or network; for readers it is dead. Use the public address.`
  },
  good: [
    { text: post('Zie [onze site](https://example.com/).') },
    { text: post('Start the server and open http://localhost:1313/ in a browser.') },
    { text: post('Open [http://localhost:1313](http://localhost:1313).') }
  ],
  bad: [
    { text: post('Zie [onze site](http://localhost:1313/nieuws/).'), at: 'http://localhost:1313/nieuws/' },
    { text: post('![The office](http://192.168.1.10/office.jpg)'), at: 'http://192.168.1.10/office.jpg' },
    { text: post('[De folder](file:///C:/Users/Jan/folder.pdf)'), at: 'file:///C:/Users/Jan/folder.pdf' }
  ],
  check({ post, messages, report }) {
    for (const { role, syntax, url, urlSpan: span, text } of post.references) {
      if (!isPrivateUrl(url)) continue
      const isShown = role === 'link' && (syntax === 'bare' || syntax === 'autolink' || shows(text, url))
      if (!isShown) report({ span, message: messages.private(url), subject: url })
    }
  }
})

/** Whether a link's text names the host that it leads to. */
function shows(text: string | undefined, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).host : ''
  return host !== '' && (text ?? '').toLowerCase().includes(host)
}
