import type { JekyllAddressSettings, JekyllDefaults } from './jekyll-address-settings.js'
import type { JekyllPlace } from './jekyll-places.js'
import { matchesWildcard } from './wildcard.js'

/** What the configuration gives a file as if it stood in its front matter: of two scopes the narrower one wins. */
export function jekyllDefaults(
  { type, relative }: JekyllPlace,
  { defaults, collectionsFolder }: JekyllAddressSettings
): Record<string, unknown> {
  let values: Record<string, unknown> = {}
  let narrowest: JekyllDefaults | undefined
  for (const one of defaults) {
    if (one.type !== undefined && one.type !== type) continue
    if (!isInScope(relative, one.path, collectionsFolder)) continue
    if (narrowest === undefined || isNarrower(one, narrowest)) {
      values = { ...values, ...one.values }
      narrowest = one
    } else values = { ...one.values, ...values }
  }
  return values
}

function isInScope(path: string, scope: string, collectionsFolder: string): boolean {
  const strip = (one: string) =>
    collectionsFolder !== '' && one.startsWith(collectionsFolder) ? one.slice(collectionsFolder.length) : one
  if (!scope.includes('*')) return path.startsWith(strip(scope))
  const wanted = strip(scope).split('/')
  const parts = path.split('/')
  // A pattern names files and folders that are there, and what is in such a folder is in its scope.
  if (wanted.includes('**')) return matchesWildcard(path, `${strip(scope).replaceAll('**/', '*')}*`)
  return parts.length >= wanted.length && wanted.every((part, at) => matchesWildcard(parts[at] ?? '', part))
}

function isNarrower(one: JekyllDefaults, than: JekyllDefaults): boolean {
  const [length, other] = [one.path, than.path].map((path) => path.replace(/^\/|(?<=^\/.*[^/])\/$/g, '').length)
  if (length !== other) return (length ?? 0) > (other ?? 0)
  return one.type !== undefined || than.type === undefined
}
