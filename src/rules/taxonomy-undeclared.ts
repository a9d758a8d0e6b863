import { z } from 'zod'
import type { MapEntry } from '../post/post.js'
import type { Site } from '../site/site.js'
import { renameKey } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** What Hugo makes lists of without being told, and what people expect it to. */
const USUAL = ['tags', 'categories', 'series']

/** Partials that PaperMod offers for additions to a page, and shortcodes, read no taxonomies. */
const HARMLESS = /^(?:_?partials\/(?:extend_\w+|comments|google_analytics|analytics\/\w+)|_?shortcodes\/.+)\.html$/

const hugo = { 'hugo.yaml': 'baseURL: https://example.com/\ntheme: PaperMod\ntaxonomies:\n  tag: tags\n' }

export const taxonomyUndeclared = defineRule({
  id: 'taxonomy-undeclared',
  severity: 'warning',
  summary: 'Hugo makes no lists of a field that looks like a taxonomy.',
  why: "Hugo makes lists of the posts with a tag or category only for the taxonomies of the site's configuration, by the name that stands there (`tags` and `categories` when it names none). It says nothing about the others, and the post is missing from every list. Told as an info with other themes than PaperMod, which may read such a field themselves, and not at all where the site has templates of its own.",
  options: z.strictObject({}),
  messages: {
    undeclared: (field: string, declared: string) =>
      `Hugo makes no lists of \`${field}\`, because the site's configuration names only ${declared} under \`taxonomies\`, so that readers never get to see this. Use one of those, or add \`${field}\` to the configuration.`,
    singular: (field: string, meant: string) =>
      `Hugo reads \`${meant}\`, not \`${field}\`, so that the post is in none of its lists. Rename the field to \`${meant}\`.`,
    fix: (meant: string) => `Rename it to \`${meant}\``
  },
  good: [
    { text: '---\ntitle: A\ntags: [fiets]\ncategories: [nieuws]\n---\n' },
    { text: '---\ntitle: A\ntags: [fiets]\n---\n', files: hugo },
    {
      text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
      files: { ...hugo, 'layouts/_default/single.html': '{{ .Params.categories }}' }
    }
  ],
  bad: [
    {
      text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
      files: hugo,
      at: 'categories',
      message: "the site's configuration names only `tags` under `taxonomies`"
    },
    {
      text: '---\ntitle: A\ncategory: nieuws\n---\n',
      at: 'category',
      message: 'Hugo reads `categories`, not `category`',
      fixed: '---\ntitle: A\ncategories: nieuws\n---\n'
    }
  ],
  check({ post, site, messages, report }) {
    const declared = site.settings.taxonomies.map((name) => name.toLowerCase())
    if (!site.generator.startsWith('hugo') || declared.length === 0 || !isReliable(post) || hasOwnTemplates(site))
      return
    if ((site.settings.addresses?.hugo?.languages.length ?? 0) > 1) return
    const weight = site.generator === 'hugo-papermod' ? {} : { severity: 'info' as const }
    const { entries } = post.frontMatter.root
    const has = (name: string) => entries.some(({ key }) => key.toLowerCase() === name)
    for (const entry of entries) {
      const key = entry.key.toLowerCase()
      if (declared.includes(key) || !holdsTerms(entry)) continue
      const meant = pluralOf(key)
      if (meant !== undefined && declared.includes(meant) && !has(meant)) {
        report({
          span: entry.keySpan,
          message: messages.singular(entry.key, meant),
          subject: entry.key,
          fix: {
            description: messages.fix(meant),
            safe: false,
            edits: [renameKey(entry.keySpan, meant, post.source)]
          },
          ...weight
        })
      } else if (USUAL.includes(key) && (key !== 'series' || site.generator === 'hugo-papermod')) {
        const list = site.settings.taxonomies.map((name) => `\`${name}\``).join(', ')
        report({ span: entry.keySpan, message: messages.undeclared(entry.key, list), subject: entry.key, ...weight })
      }
    }
  }
})

function pluralOf(key: string): string | undefined {
  return key === 'category' ? 'categories' : undefined
}

function holdsTerms({ node }: MapEntry): boolean {
  const items = node.kind === 'list' ? node.items : [node]
  return (
    items.length > 0 &&
    items.every((item) => item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '')
  )
}

const checked = new WeakMap<Site, boolean>()

/** Templates of the site itself can read any field. */
function hasOwnTemplates(site: Site): boolean {
  let has = checked.get(site)
  if (has === undefined) {
    const folder = `${site.root}layouts/`
    has = [...(site.files ?? [])].some(
      (path) => path.startsWith(folder) && path.endsWith('.html') && !HARMLESS.test(path.slice(folder.length))
    )
    checked.set(site, has)
  }
  return has
}
