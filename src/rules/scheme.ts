import type { Post, Reference } from '../post/post.js'
import type { Site } from '../site/site.js'

/** Endings of hosts that no file of a site has. */
const HOST =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|edu|gov|eu|nl|be|de|fr|es|it|at|ch|pl|dk|se|co\.uk|org\.uk)(?=$|[/:?#])/i

const WWW = /^www\.[^\s./]+\.[^\s]+$/i

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** `https:/x`, `https//x`, `htps://x`, `https://https://x`. */
const MISTYPED =
  /^(?:https?:\/(?!\/)|https?:(?=[a-z\d])|https?\/\/|h(?!ttps?:)t{1,3}ps?:\/\/|hhttps?:\/\/|https?:\/\/(?=https?:\/\/))/i

/** What the start of an address that is meant to lead elsewhere lacks. */
export type SchemeProblem = { kind: 'no-scheme' } | { kind: 'no-mailto' } | { kind: 'mistyped'; length: number }

/** Whether a reference of a body is meant as another site or an e-mail address, but written so that browsers can't know. */
export function schemeProblem(
  { url, urlSpan, syntax, generated }: Reference,
  { path, source }: Post,
  { files }: Site
): SchemeProblem | undefined {
  if (generated || !(syntax === 'inline' || syntax === 'reference' || syntax === 'html')) return undefined
  const mistyped = MISTYPED.exec(source.slice(urlSpan))
  if (mistyped) return { kind: 'mistyped', length: mistyped[0].length }
  if (EMAIL.test(url)) return { kind: 'no-mailto' }
  if (WWW.test(url)) return { kind: 'no-scheme' }
  const file = path.slice(0, path.lastIndexOf('/') + 1) + url.replace(/[?#].*$/s, '')
  return HOST.test(url) && files?.has(file) !== true ? { kind: 'no-scheme' } : undefined
}
