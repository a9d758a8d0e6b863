import { z } from 'zod'
import type { SitePath } from '../generators/addresses.js'
import { addToList } from '../post/front-matter/add-to-list.js'
import type { Post } from '../post/post.js'
import { basePath } from '../site/own-address.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'

const post = (...fields: string[]) => ['---', 'title: Bakfiets kopen', ...fields, '---', '', 'Tekst.', ''].join('\n')

/** What readers meet at an address that is gone, and the way out. */
const ERROR_PAGE = 'links, bookmarks and search results that lead there end on an error page'

const wayOut = (aliasField: string | undefined) =>
  aliasField === undefined
    ? 'Redirect the old address to the new one where the site is hosted.'
    : `Add the old address to \`${aliasField}\`, so that it leads to the new one.`

export const renamedWithoutAlias = defineRule({
  id: 'renamed-without-alias',
  severity: 'warning',
  summary: 'A change gives a published post another address, and nothing leads on from the old one.',
  why: 'The old address is in search engines, in bookmarks and in links on other sites. Without an alias or a redirect they all end on an error page, and what the page has earned is lost. It does not matter what moved the post: its file, its slug, or a date that is part of its address. Posts that were not published before are free to move, and so are those whose old address another page, an alias, `_redirects`, `netlify.toml` or `vercel.json` answers. Google asks to keep redirects for at least a year.',
  options: z.strictObject({}),
  messages: {
    moved: (from: string, to: string, aliasField: string | undefined) =>
      `This change moves the page from ${quote(from)} to ${quote(to)}, and nothing is left at the old address: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
    movedBy: (field: string, from: string, to: string, aliasField: string | undefined) =>
      `This change of \`${field}\` moves the page from ${quote(from)} to ${quote(to)}, and nothing is left at the old address: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
    alias: (address: string, aliasField: string | undefined) =>
      `This change takes ${quote(address)} from the addresses that lead to this page, and nothing is left there: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
    fix: (address: string, aliasField: string) => `Add ${quote(address)} to \`${aliasField}\``
  },
  good: [
    {
      path: 'content/posts/bakfiets.md',
      before: { path: 'content/posts/cargo-bike.md', text: post() },
      text: post('aliases: [/posts/cargo-bike/]')
    },
    { before: { text: post('draft: true') }, text: post('slug: bakfiets') },
    {
      before: { text: post() },
      text: post('slug: bakfiets'),
      files: { 'static/_redirects': '/posts/example/ /posts/bakfiets/ 301\n' }
    }
  ],
  bad: [
    {
      path: 'content/posts/bakfiets.md',
      before: { path: 'content/posts/cargo-bike.md', text: post() },
      text: post(),
      at: '---',
      message: 'from "/posts/cargo-bike/" to "/posts/bakfiets/"',
      fixed: post('aliases: ["/posts/cargo-bike/"]')
    },
    {
      before: { text: post('slug: cargo-bike') },
      text: post('slug: bakfiets', 'aliases:', '  - /oud/ # sinds 2020'),
      at: 'bakfiets',
      message: 'This change of `slug` moves the page',
      fixed: post('slug: bakfiets', 'aliases:', '  - /oud/ # sinds 2020', '  - /posts/cargo-bike/')
    },
    {
      before: { text: post('aliases: [/oud/]') },
      text: post(),
      at: '---',
      message: 'takes "/oud/" from the addresses',
      fixed: post('aliases: ["/oud/"]')
    }
  ],
  check({ post, site, generator, lost, messages, report }) {
    const { fields, source } = post
    const aliasField = generator.addresses?.aliasField?.(site)
    const shown = (url: SitePath) => basePath(site) + url
    for (const { url, cause } of lost) {
      if (cause.kind !== 'moved' && cause.kind !== 'alias') continue
      const field = cause.kind === 'moved' && cause.field ? fields[cause.field] : undefined
      const place = field ?? (cause.kind === 'alias' ? fields.aliases : undefined)
      const name = field && String(field.path.at(-1))
      const message =
        cause.kind === 'alias'
          ? messages.alias(shown(url), aliasField)
          : name === undefined
            ? messages.moved(shown(url), shown(cause.to), aliasField)
            : messages.movedBy(name, shown(url), shown(cause.to), aliasField)
      const fix = aliasField === undefined ? undefined : fixOf(post, aliasField, url)
      report({ span: place?.node.span ?? source.lineSpan(1), message, subject: shown(url), ...(fix && { fix }) })
    }

    function fixOf(post: Post, aliasField: string, url: SitePath): Fix | undefined {
      const edit = addToList(post, post.fields.aliases, aliasField, `/${url}`)
      return edit && { description: messages.fix(`/${url}`, aliasField), safe: false, edits: [edit] }
    }
  }
})
