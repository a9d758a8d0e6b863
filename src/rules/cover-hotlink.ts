import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (image: string) => `---\ntitle: De ketting\ncover:\n  image: ${image}\n---\n`

export const coverHotlink = defineRule({
  id: 'cover-hotlink',
  severity: 'info',
  profile: 'all',
  summary: 'The cover image is loaded from another site.',
  why: 'It is gone when the other site moves or removes it, its owner sees who visits your page, and social networks may be refused. Unsplash asks for exactly that, so its hosts are allowed; name the host of your own images in `hosts`.',
  options: z.strictObject({
    hosts: z
      .array(z.string().min(1))
      .default(['images.unsplash.com', 'plus.unsplash.com'])
      .describe('Hosts, with those under them, that covers may be loaded from.')
  }),
  messages: {
    remote: (host: string) =>
      `The cover image is loaded from ${quote(host)}: it is gone when that site moves or removes it. Put a copy among the files of your own site, if its licence allows that.`
  },
  good: [
    { text: post('/images/ketting.jpg') },
    { text: post('https://images.unsplash.com/photo-1') },
    {
      text: post('https://cdn.fietsblog.example/a.jpg'),
      files: { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' }
    }
  ],
  bad: [
    {
      text: post('https://images.example.com/a.jpg'),
      at: 'https://images.example.com/a.jpg',
      message: '"images.example.com"'
    }
  ],
  check({ post, site, options, messages, report }) {
    const { baseUrl = '' } = site.settings
    const own = URL.canParse(baseUrl) ? new URL(baseUrl).hostname.replace(/^www\./, '') : undefined
    const allowed = own === undefined ? options.hosts : [...options.hosts, own]
    for (const { role, url, urlSpan: span, generated } of post.references) {
      if (role !== 'cover' || generated || !/^https?:\/\//i.test(url) || !URL.canParse(url)) continue
      const { hostname } = new URL(url)
      if (allowed.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue
      report({ span, message: messages.remote(hostname), subject: url })
    }
  }
})
