import { z } from 'zod'
import type { RepoPath } from '../post/source.js'
import { coverPlaces, findCover, isBundle } from '../site/cover-places.js'
import { coverImage } from './cover.js'
import { filesAlike } from './file-index.js'
import { nameOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'

const post = (image: string, more = '') => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n${more}---\n`
const BUNDLE = 'content/posts/zomerroutes/index.md'

/** A path that a bundler resolves by its own settings. */
const IMPORTED = /^[@~#$]/

export const coverFileMissing = defineRule({
  id: 'cover-file-missing',
  severity: 'error',
  summary: 'The cover is a file that is not in the repository, or not where the site looks for it.',
  why: "The page and every share of it would show a broken image. Looked for in the site's static, assets and content folders, in those of the theme, and beside the post; upper and lower case differ, as they do on a web server. PaperMod tells social networks the address of a file beside the post only with `relative: true` (without it, a warning).",
  options: z.strictObject({}),
  messages: {
    missing: (url: string, folders: string) =>
      `Cover ${quote(url)} is not in the repository (looked in ${folders}), so the post shows a broken image. Add the file, or correct the path.`,
    alike: (url: string, found: string) =>
      `Cover ${quote(url)} is not in the repository, but ${quote(found)} is: the post shows a broken image until the path is exactly the same, in extension and in upper and lower case.`,
    notRelative: (url: string) =>
      `Cover ${quote(url)} lies beside the post, but without \`relative: true\` social networks are sent to the root of the site for it and show no picture. Add \`relative: true\` under \`cover\`.`,
    relative: (url: string, found: string) =>
      `Cover ${quote(url)} is at ${quote(found)}, but with \`relative: true\` the site looks for it beside the post and shows a broken image. Remove \`relative: true\`.`,
    fix: (name: string) => `Use ${quote(name)}`,
    postFolder: "the post's folder",
    filesUnknown:
      'Covers that are files of the site were not looked up: the list of files of the repository is not known.'
  },
  good: [
    { text: post('images/dijk.jpg'), files: { 'static/images/dijk.jpg': '' } },
    { text: post('dijk.jpg', '  relative: true\n'), path: BUNDLE, files: { 'content/posts/zomerroutes/dijk.jpg': '' } },
    { text: post('https://images.example.com/dijk.jpg') }
  ],
  bad: [
    { text: post('images/dijk.jpg'), files: {}, at: 'images/dijk.jpg', message: 'looked in static/' },
    {
      text: post('images/dijk.jpg'),
      files: { 'static/images/dijk.webp': '' },
      at: 'images/dijk.jpg',
      message: 'but "images/dijk.webp" is',
      fixed: post('images/dijk.webp')
    },
    {
      text: post('dijk.jpg'),
      path: BUNDLE,
      files: { 'content/posts/zomerroutes/dijk.jpg': '' },
      at: 'dijk.jpg',
      message: 'Add `relative: true`'
    },
    {
      text: post('images/dijk.jpg', '  relative: true\n'),
      files: { 'static/images/dijk.jpg': '' },
      at: 'images/dijk.jpg',
      message: 'Remove `relative: true`'
    }
  ],
  check({ post, site, generator, messages, report, incomplete }) {
    const cover = coverImage(post)
    if (cover.kind !== 'local') return
    const isHugo = generator.id.startsWith('hugo')
    if (!isHugo && IMPORTED.test(cover.url)) return
    const { files } = site
    if (!files) {
      incomplete(messages.filesUnknown)
      return
    }
    const { field, url } = cover
    const at = { span: field.node.span, subject: nameOf(field) }
    const { onSite, onPage } = findCover(url, post, site)
    if (generator.id === 'hugo-papermod') {
      const relative = post.fields.cover?.relative?.value === true
      if (relative ? onPage : onSite) return
      if (relative && onSite) return report({ ...at, message: messages.relative(url, onSite) })
      if (!relative && onPage && isBundle(post.path)) {
        return report({ ...at, message: messages.notRelative(url), severity: 'warning' })
      }
    } else if (onSite || onPage) return

    const named = [...site.settings.staticFolders, ...site.settings.assetFolders].map((folder) => folder || './')
    const folders = [...new Set(named), messages.postFolder].join(', ')
    const places = coverPlaces(url, post, site)
    const alike = [...places.page, ...places.site].flatMap((path) =>
      filesAlike(files, path).map((found) => renamed(url, found))
    )[0]
    const fix = alike && replacement(alike)
    report({
      ...at,
      message: alike ? messages.alike(url, alike) : messages.missing(url, folders),
      ...(!isHugo && { severity: 'warning' }),
      ...(fix && { fix })
    })

    function replacement(name: string): Fix | undefined {
      const from = post.source.slice(at.span).indexOf(url)
      if (from < 0 || !/^[\w./-]+$/.test(name)) return undefined
      const span = { from: at.span.from + from, to: at.span.from + from + url.length }
      return { description: messages.fix(name), safe: false, edits: [{ span, text: name }] }
    }
  }
})

/** The path as written, with as much of its end as it has taken from the file that was found. */
function renamed(url: string, found: RepoPath): string {
  const parts = url.split('/')
  const own = parts.filter((part) => part !== '' && part !== '.' && part !== '..').length
  const kept = parts.slice(0, parts.length - own)
  return [...kept, ...found.split('/').slice(-own)].join('/')
}
