import { z } from 'zod'
import type { FrontMatterNode } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import { tagKey } from '../site/site-index.js'
import { keyMatch, nodeOnPath, pathName } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { rewrite } from './text-fields.js'

const path = 'content/posts/tips/banden.md'

export const taxonomyFolderMismatch = defineRule({
  id: 'taxonomy-folder-mismatch',
  severity: 'off',
  summary: "A post's category is not that of the folder that it lies in.",
  why: 'Sites that sort posts into folders by category get a post into the wrong list when it is copied from one folder to another and the field stays what it was. Off by default, because most sites sort their posts in other ways: turn it on by giving it a severity. The name of the folder that holds the post (or its bundle) is compared with `field`, without regard to case, accents and marks; of several values one must be the same.',
  options: z.strictObject({
    field: z.string().min(1).default('categories').describe('The field that must have the name of the folder.')
  }),
  messages: {
    mismatch: (field: string, value: string, folder: string) =>
      `\`${field}\` is ${value}, but the post lies in the folder ${folder}, so that it is listed where nobody looks for it. Write the name of the folder, or move the post.`,
    fix: (folder: string) => `Write ${folder}`
  },
  good: [
    { text: '---\ntitle: A\ncategories: [Tips]\n---\n', path },
    { text: '---\ntitle: A\n---\n', path },
    { text: '---\ntitle: A\ncategories: [nieuws]\n---\n', path: 'content/banden.md' }
  ],
  bad: [
    {
      text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
      path,
      at: 'nieuws',
      message: '`categories` is "nieuws", but the post lies in the folder "tips"',
      fixed: '---\ntitle: A\ncategories: [tips]\n---\n'
    }
  ],
  check({ post, site, generator, options, messages, report }) {
    const folder = folderOf(post.path, site)
    if (folder === undefined || !isReliable(post)) return
    const mapped = options.field === 'categories' ? post.fields.categories?.node : undefined
    const named = nodeOnPath(post.frontMatter.root, options.field.split('.'), keyMatch(generator))
    const node = mapped ?? (named.found ? named.node : undefined)
    const texts = itemsOf(node).flatMap((item) =>
      item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== ''
        ? [{ name: options.field, node: item, text: item.value }]
        : []
    )
    const [first] = texts
    if (!first || texts.some(({ text }) => letters(text) === letters(folder))) return
    const fix =
      texts.length > 1
        ? undefined
        : rewrite(post, first, folder, { description: messages.fix(quote(folder)), safe: false })
    report({
      span: first.node.span,
      message: messages.mismatch(pathName(options.field.split('.')), quote(first.text), quote(folder)),
      subject: options.field,
      ...(fix && { fix })
    })
  }
})

/** The name of the folder that holds a post or its bundle; undefined for one of the content folders themselves. */
function folderOf(path: RepoPath, { settings }: Site): string | undefined {
  const base = settings.contentFolders.find((folder) => path.startsWith(folder))
  if (base === undefined) return undefined
  const parts = path.slice(base.length).split('/')
  const name = parts.pop() ?? ''
  if (/^index\.(?:[\w-]+\.)?\w+$/i.test(name)) parts.pop()
  return parts.at(-1)
}

/** What a category and a folder's name are compared by. */
function letters(text: string): string {
  return tagKey(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function itemsOf(node: FrontMatterNode | undefined): readonly FrontMatterNode[] {
  return node?.kind === 'list' ? node.items : node ? [node] : []
}
