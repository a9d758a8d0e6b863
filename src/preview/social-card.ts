import type { PageFacts } from './page.js'

/** Width to height of the image on a card of Facebook, LinkedIn and X: 1200 x 630. */
export const CARD_RATIO = 1200 / 630

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
