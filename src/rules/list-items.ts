import { lineAt, nextLine } from '../post/front-matter/fence.js'
import type { ListNode, Post } from '../post/post.js'
import type { Source, Span, TextEdit } from '../post/source.js'
import { nameOf } from './post-text.js'

/** A field of the post that lists words: its tags, or its categories. */
export interface WordList {
  name: string
  keySpan: Span
  node: ListNode
}

/** The tags and the categories, where they are lists. */
export function wordLists({ fields: { tags, categories } }: Post): WordList[] {
  return [tags, categories].flatMap((field) =>
    field?.node.kind === 'list' ? [{ name: nameOf(field), keySpan: field.keySpan, node: field.node }] : []
  )
}

/**
 * The edit that takes an item out of a list: its line where items have lines of their own, or else the comma beside it
 * with it.
 *
 * @returns undefined where it can't be told what belongs to the item
 */
export function removeItem(source: Source, list: ListNode, index: number): TextEdit | undefined {
  const item = list.items[index]
  if (!item) return undefined
  const { span } = item
  if (source.text[list.span.from] !== '[') return removeLine(source, span)
  const [before, after] = [list.items[index - 1]?.span, list.items[index + 1]?.span]
  if (before && isComma(source, before.to, span.from)) return { span: { from: before.to, to: span.to }, text: '' }
  if (after && isComma(source, span.to, after.from)) return { span: { from: span.from, to: after.from }, text: '' }
  return before || after || span.to === span.from ? undefined : { span, text: '' }
}

function isComma(source: Source, from: number, to: number): boolean {
  return from <= to && /^\s*,\s*$/.test(source.slice({ from, to }))
}

function removeLine({ text }: Source, span: Span): TextEdit | undefined {
  const from = text.lastIndexOf('\n', span.from - 1) + 1
  const { to } = lineAt(text, from)
  const rest = span.to <= to ? text.slice(from, span.from) + text.slice(span.to, to) : ''
  return /^\s*-\s*(?:#.*)?$/.test(rest) ? { span: { from, to: nextLine(text, to) }, text: '' } : undefined
}
