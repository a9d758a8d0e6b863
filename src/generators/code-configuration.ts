import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { readSettingsFile } from './settings-file.js'
import { recordOf } from './settings-values.js'

/** A configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024

/** A configuration that is a program: it is never run, so little is known of what it says. */
export interface CodeConfiguration {
  path: RepoPath
  text: string
}

/** The first of these files that is there. One that can't be read counts, with an empty text: its presence says enough. */
export async function readCode(
  root: RepoPath,
  names: readonly string[],
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<CodeConfiguration | undefined> {
  for (const name of names) {
    const path = root + name
    if (files && !files.has(path)) continue
    const bytes = await repository.read(path).catch(() => new Uint8Array())
    if (bytes) return { path, text: bytes.length > LARGEST_BYTES ? '' : new TextDecoder().decode(bytes) }
  }
  return undefined
}

/**
 * The text of a setting where a line begins with it and it is a plain text in quotes, which no program could make another
 * one of: `url: 'https://example.com',`. Comments and values that are put together are left alone.
 *
 * @param shallow only where the line is indented as the first level of settings is, so that another setting's part of the
 *   same name doesn't count
 */
export function literals(text: string, name: string, shallow = false): string[] {
  const indent = shallow ? '(?: {2}|\\t)' : '[ \\t]*'
  const line = new RegExp(`^${indent}${name}:[ \\t]*(['"\`])([^'"\`\\n$\\\\]{1,300})\\1[ \\t]*,?[ \\t]*\\r?$`, 'gm')
  return [...text.matchAll(line)].flatMap((found) => found[2] ?? [])
}

/** Every text in quotes behind `name:`, also within a line. */
export function inlineLiterals(text: string, name: string): string[] {
  const value = new RegExp(`\\b${name}:\\s{0,20}(['"\`])([^'"\`\\n$\\\\]{1,300})\\1`, 'g')
  return [...text.matchAll(value)].flatMap((found) => found[2] ?? [])
}

/** The packages that a `package.json` names. */
export async function dependencies(
  root: RepoPath,
  repository: Repository,
  files: ReadonlySet<RepoPath> | undefined
): Promise<string[]> {
  const path = `${root}package.json`
  if (files && !files.has(path)) return []
  const file = await readSettingsFile(path, repository)
  if (file.state !== 'read') return []
  const { dependencies, devdependencies } = file.data
  return [dependencies, devdependencies].flatMap((packages) => Object.keys(recordOf(packages)))
}

/** The folders in which the repository has Markdown files; the site's own folder when none has. */
export function inhabited(
  candidates: readonly RepoPath[],
  root: RepoPath,
  files: ReadonlySet<RepoPath> | undefined
): RepoPath[] {
  if (!files) return [...candidates]
  const texts = [...files].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path))
  const found = candidates.filter((folder) => texts.some((path) => path.startsWith(folder)))
  return found.length > 0 ? [...new Set(found)] : [root]
}
