import type { RepoPath } from '../post/source.js'
import { isRecord } from './settings-file.js'

/** Folders that a configuration names, below the root of its site; those that lead out of it are left out. */
export function folders(root: RepoPath, names: readonly string[]): RepoPath[] {
  const paths = names.flatMap((name) => {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.')
    if (parts.includes('..') || name.startsWith('/')) return []
    return [parts.length === 0 ? root : `${root}${parts.join('/')}/`]
  })
  return [...new Set(paths)]
}

/** A web address with its trailing slash; undefined for anything else. */
export function absoluteUrl(value: unknown): string | undefined {
  const text = textOf(value)
  const url = text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (!url) return undefined
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** A mapping of settings; empty when the value is none. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

/** A text that says something, trimmed. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The texts of a list, or the one text that stands for it. */
export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? [])
}
