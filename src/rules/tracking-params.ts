import { z } from 'zod'
import type { Reference } from '../post/post.js'
import type { Source } from '../post/source.js'
import { shorten } from './quote.js'
import { defineRule } from './rule.js'

/** Marks of campaigns, advertisements, newsletters and shares; none of them changes what a page shows. */
const TRACKING =
  /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|oly_enc_id|oly_anon_id|ref_src|srsltid|_gl|_ga|rb_clickid|ml_subscriber|ml_subscriber_hash)$/i

/** A link that an assistant has handed over. */
const ASSISTANT = /^utm_source=[^&]*(?:chatgpt|openai|perplexity|copilot|claude|gemini)/i

/** Between parameters; programs that fill in front matter often leave the entity of a web page there. */
const SEPARATOR = /&(?:amp;|#0*38;|#x0*26;)?/i

const ENTITY = /&(?:amp|#0*38|#x0*26);/gi

const post = (url: string) => `---\ntitle: Zomerroutes\n---\n\nVolgens [het CBS](${url}) fietst iedereen.\n`

export const trackingParams = defineRule({
  id: 'tracking-params',
  severity: 'warning',
  summary: 'A link carries tracking parameters (`utm_…`, `gclid`, `fbclid`).',
  why: "They were made for somebody's campaign and came along when the address was copied: the visit is counted for the wrong campaign, the address may stop working, and one page gets many addresses. Photo sites such as Unsplash ask for them in a credit link, and links that name your own site in `utm_source`, or say `utm_medium=referral`, are meant.",
  options: z.strictObject({
    hosts: z
      .array(z.string().min(1))
      .default(['unsplash.com', 'pexels.com', 'pixabay.com'])
      .describe('Hosts, with those under them, whose links may carry such parameters.'),
    also: z.array(z.string().min(1)).default([]).describe('More names of parameters to report.')
  }),
  messages: {
    tracked: (names: string, one: boolean) =>
      `This address carries the tracking parameter${one ? '' : 's'} ${names}: a visit through it counts for the campaign that ${one ? 'it was' : 'they were'} made for. Remove ${one ? 'it' : 'them'}; the page stays the same.`,
    assistant: (names: string) =>
      `This address was copied from an AI assistant, and ${names} tells so to the site it leads to. Remove that, and make sure that the page says what your text claims.`,
    fix: 'Remove the tracking parameters'
  },
  good: [
    { text: post('https://example.com/cijfers?jaar=2026&pagina=2') },
    { text: post('https://unsplash.com/@jan?utm_source=blog&utm_medium=referral') },
    { text: post('https://example.com/partners?utm_source=fietsblad&utm_medium=referral') },
    {
      text: post('https://example.com/cijfers?utm_source=mijnblog'),
      files: { 'hugo.toml': 'baseURL = "https://www.mijnblog.nl/"' }
    }
  ],
  bad: [
    {
      text: post('https://example.com/cijfers?utm_source=nieuwsbrief&jaar=2026&fbclid=abc#tabel'),
      at: 'https://example.com/cijfers?utm_source=nieuwsbrief&jaar=2026&fbclid=abc#tabel',
      message: 'tracking parameters `utm_source`, `fbclid`',
      fixed: post('https://example.com/cijfers?jaar=2026#tabel')
    },
    {
      text: '---\ntitle: A\n---\n\n<a href="https://example.com/?utm_source=chatgpt.com&amp;id=3">Figures</a>\n',
      at: 'https://example.com/?utm_source=chatgpt.com&amp;id=3',
      message: 'copied from an AI assistant',
      fixed: '---\ntitle: A\n---\n\n<a href="https://example.com/?id=3">Figures</a>\n'
    },
    {
      text: '---\nsource_url: "https://example.com/?utm_source=rss&#038;utm_medium=rss"\n---\n',
      at: 'https://example.com/?utm_source=rss&#038;utm_medium=rss',
      fixed: '---\nsource_url: "https://example.com/"\n---\n'
    }
  ],
  check({ post, site, options, messages, report }) {
    const own = ownName(site.settings.baseUrl)
    const also = new Set(options.also.map((name) => name.toLowerCase()))
    const isTracking = (name: string) => TRACKING.test(name) || also.has(name.toLowerCase())
    for (const reference of post.references) {
      const { urlSpan: span } = reference
      const url = reference.url.replace(ENTITY, '&')
      if (!url.includes('?') || !/^https?:/i.test(url) || !URL.canParse(url)) continue
      const { hostname, searchParams } = new URL(url)
      if (options.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue
      if (searchParams.get('utm_medium')?.toLowerCase() === 'referral') continue
      if (own && searchParams.getAll('utm_source').some((source) => source.toLowerCase().includes(own))) continue
      const found = [...new Set([...searchParams.keys()].filter(isTracking))]
      if (found.length === 0) continue
      const names = found.map((name) => `\`${shorten(name, 40)}\``).join(', ')
      const assistant = searchParams.getAll('utm_source').some((source) => ASSISTANT.test(`utm_source=${source}`))
      const text = withoutParameters(reference, post.source, isTracking)
      const fix = text !== undefined && { description: messages.fix, safe: true, edits: [{ span, text }] }
      const message = assistant ? messages.assistant(names) : messages.tracked(names, found.length === 1)
      report({ span, message, subject: reference.url, ...(fix && { fix }) })
    }
  }
})

/** The address as written, less some parameters; undefined when it is written in a way that hides them. */
function withoutParameters(reference: Reference, source: Source, isTracking: (name: string) => boolean) {
  const written = source.slice(reference.urlSpan)
  const start = written.indexOf('?') + 1
  const rest = written.slice(start)
  const end = rest.search(/(?<!&)#/)
  const query = end < 0 ? rest : rest.slice(0, end)
  const all = query.split(SEPARATOR)
  const kept = all.filter((pair) => !isTracking(pair.split('=', 1)[0] ?? ''))
  if (start === 0 || kept.length === all.length) return undefined
  const separator = SEPARATOR.exec(query)?.[0] ?? '&'
  const address = written.slice(0, kept.length > 0 ? start : start - 1)
  return `${address}${kept.join(separator)}${end < 0 ? '' : rest.slice(end)}`
}

/** `mijnblog` of https://www.mijnblog.nl/: what a site calls itself in its own campaigns. */
function ownName(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined || !URL.canParse(baseUrl)) return undefined
  const name = new URL(baseUrl).hostname.replace(/^www\./, '').split('.')[0]
  return name !== undefined && name.length > 2 ? name.toLowerCase() : undefined
}
