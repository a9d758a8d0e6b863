import { isExternal } from '../links/url.js'
import type { Post } from '../post/post.js'
import type { Site } from '../site/site.js'

/** How many links of a body lead to other pages of its site, and to other sites. */
export function linkCounts({ body }: Post, { settings }: Site): { internal: number; external: number } {
  const own = hostOf(settings.baseUrl ?? '')
  let internal = 0
  let external = 0
  for (const { role, url, generated } of body.references) {
    if (role !== 'link' || url === '' || url.startsWith('#')) continue
    if (isExternal(url)) {
      if (own !== undefined && hostOf(url) === own) internal += 1
      else external += 1
    } else if (generated || !/^[a-z][a-z\d+.-]*:/i.test(url)) internal += 1
  }
  return { internal, external }
}

function hostOf(url: string): string | undefined {
  const whole = url.startsWith('//') ? `https:${url}` : url
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '') : undefined
}
