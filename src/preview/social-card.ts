import type { PageFacts } from './page.js'

/** A page as a card in a social network. */
export interface SocialCard {
  /** `example.com`, as cards show it. */
  host: string | undefined
  title: string | undefined
  description: string | undefined
  cover: PageFacts['cover']
}

export function socialCard({ title, description, url, cover }: PageFacts): SocialCard {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  return { host, title, description, cover }
}
