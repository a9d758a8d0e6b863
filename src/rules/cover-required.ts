import { z } from 'zod'
import type { Field, Post } from '../post/post.js'
import type { RepoPath, Span } from '../post/source.js'
import { isBundle } from '../site/cover-places.js'
import { coverImage } from './cover.js'
import { filesIn } from './file-index.js'
import { nameOf, openingFence } from './post-text.js'
import { hasPreview } from './preview.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Images beside a post that PaperMod takes when there is no cover. */
const BUNDLE_IMAGE = /(?:feature|cover|thumbnail)[^/]*\.(?:jpe?g|png|gif|webp)$/i

export const coverRequired = defineRule({
  id: 'cover-required',
  severity: 'warning',
  summary: 'The post has no cover image.',
  why: 'When somebody shares a post without a cover, social networks show a bare link instead of a large picture, and Google Discover leaves it out. PaperMod takes `cover.image`, else `images`, else an image in the post\'s folder with "cover", "feature" or "thumbnail" in its name, else the first of the site\'s `params.images`. Drafts, pages without a date (about, contact), pages with `robotsNoIndex` and pages of the theme (`layout: search`, `archives`) need none.',
  options: z.strictObject({
    'any-theme': z
      .boolean()
      .default(false)
      .describe('Ask for a cover also where the theme is not known to show one (other than PaperMod).')
  }),
  messages: {
    missing:
      'This post has no cover, so social networks show a bare link when somebody shares it. Add `cover` with an `image` (1200 x 630 px is best) and an `alt`.',
    empty: (name: string) =>
      `\`${name}\` is empty, so social networks show a bare link when somebody shares the post. Fill in the path or the address of an image (1200 x 630 px is best).`,
    placeholder: (name: string, text: string) =>
      `\`${name}\` still holds the placeholder ${quote(text)}. Fill in the path or the address of an image (1200 x 630 px is best), or remove it.`
  },
  good: [
    { text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\ncover:\n  image: images/dijk.jpg\n---\n' },
    { text: '---\ntitle: Summer rides\ndate: 2026-02-27\nimages: [images/dike.jpg]\n---\n' },
    { text: '---\ntitle: Over ons\n---\n', path: 'content/over.md' },
    { text: '---\ntitle: Zoeken\ndate: 2026-02-27\nlayout: search\n---\n' },
    { text: '---\ntitle: Summer rides\ndate: 2026-02-27\n---\n', generator: 'generic' },
    {
      text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\n---\n',
      path: 'content/posts/zomerroutes/index.md',
      files: { 'content/posts/zomerroutes/cover.jpg': '' }
    }
  ],
  bad: [
    { text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\n---\n', at: '---', message: 'This post has no cover' },
    {
      text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\ncover:\n  image: ""\n---\n',
      at: '""',
      message: '`cover.image` is empty'
    },
    {
      text: '---\ntitle: Summer rides\ndate: 2026-02-27\ncover:\n  image: "<image path/url>"\n---\n',
      at: '"<image path/url>"',
      message: 'still holds the placeholder'
    }
  ],
  check({ post, site, generator, options, messages, report }) {
    // A page without a date, such as one about the site, is not shared as an article.
    if (!hasPreview(post) || !post.fields.date || (generator.id !== 'hugo-papermod' && !options['any-theme'])) return
    const cover = coverImage(post)
    if (cover.kind === 'none') {
      if (site.settings.defaultImage !== undefined || hasBundleImage(post, site.files)) return
      const whole = post.fields.cover?.whole
      report({ span: whole?.keySpan ?? openingFence(post), message: messages.missing, subject: 'cover' })
    } else if (cover.kind === 'empty') {
      const name = nameOf(cover.field)
      report({ span: placeOf(cover.field), message: messages.empty(name), subject: name })
    } else if (cover.kind === 'placeholder') {
      const name = nameOf(cover.field)
      report({ span: cover.field.node.span, message: messages.placeholder(name, cover.text), subject: name })
    }
  }
})

/** An empty value may have no characters of its own. */
function placeOf({ node, keySpan }: Field): Span {
  return node.span.to > node.span.from ? node.span : keySpan
}

function hasBundleImage({ path }: Post, files: ReadonlySet<RepoPath> | undefined): boolean {
  if (!files || !isBundle(path)) return false
  return filesIn(files, path.slice(0, path.lastIndexOf('/') + 1)).some((file) => BUNDLE_IMAGE.test(file))
}
