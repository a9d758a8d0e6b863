import { isDay } from '../post/day.js'
import { findField } from '../post/front-matter/find.js'
import type { FrontMatterNode, Post } from '../post/post.js'
import type { Span } from '../post/source.js'
import { compileIgnore, type Ignore } from './ignore.js'

/** The field of front matter that is meant for this program alone. */
export const OWN_FIELD = 'seo-content-check'
const LINKS = 'ignore-links'

/** More would be a configuration of its own; a hostile post could have a million. */
const MOST = 100

/** An entry of `ignore-links` in a post's front matter. */
export interface PostIgnore {
  /** Where it stands. */
  span: Span
  /** undefined when it is not understood. */
  ignore?: Ignore
  /** Why it is not understood, as the end of a sentence. */
  problem?: string
}

/**
 * Reads the links that a post says to leave alone:
 *
 *     seo-content-check:
 *       ignore-links:
 *         - https://example.com/*
 *         - {url: https://example.org/, reason: being moved, until: 2026-12-31}
 */
export async function readPostIgnores({ frontMatter }: Post, now: Date): Promise<PostIgnore[]> {
  const node = findField(frontMatter.root, [OWN_FIELD, LINKS], { caseInsensitive: true })?.node
  if (!node) return []
  const items = node.kind === 'list' ? node.items.slice(0, MOST) : [node]
  return Promise.all(items.map((item) => readEntry(item, now)))
}

async function readEntry(node: FrontMatterNode, now: Date): Promise<PostIgnore> {
  const { span } = node
  const text = (name: string) => (node.kind === 'map' ? textOf(findField(node, [name])?.node) : undefined)
  const url = node.kind === 'map' ? text('url') : textOf(node)
  if (!url) return { span, problem: 'it must be an address, or have one as `url`' }
  const until = text('until')
  if (until !== undefined && !isDay(until)) return { span, problem: '`until` must be a day such as 2026-12-31' }
  try {
    return { span, ignore: await compileIgnore({ url, reason: text('reason'), until }, now) }
  } catch (error) {
    return { span, problem: error instanceof Error ? error.message : String(error) }
  }
}

function textOf(node: FrontMatterNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : undefined
}
