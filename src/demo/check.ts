import { type CheckResult, check } from '../check.js'
import { loadConfig } from '../config/load.js'
import type { LinkProgress } from '../links/request.js'
import { diskRepository } from '../repository/disk.js'
import type { Language } from '../translation/language.js'
import { startWorld } from './world.js'

/** The demo's present moment: a fixed one, since the dates of the posts are fixed too. */
export const DEMO_NOW = new Date('2026-03-06T12:00:00Z')

/**
 * Everybody who answers is on this machine, so only the address that never answers costs its whole time. Client and server
 * share one thread: few at once, so that nobody is late because of the others.
 */
const LINKS = { timeout: 3, budget: 60, concurrency: 4, retries: 1, 'retry-after': 1 }

/**
 * Checks the example site, with every host that it links to played by a server on loopback.
 *
 * @param blog the site's folder
 * @param language what to say it in: its posts are Dutch, and those who try the tool most often read English
 */
export async function checkBlog(
  blog: string,
  onLinkProgress?: (progress: LinkProgress) => void,
  language: Language = 'en'
): Promise<CheckResult> {
  const world = await startWorld()
  try {
    const head = diskRepository(blog)
    const { config } = await loadConfig(head)
    return await check({
      changeSet: { head, incomplete: [] },
      config: { ...config, links: { ...config.links, ...LINKS }, language },
      paths: [],
      now: DEMO_NOW,
      links: true,
      connectTo: world.connectTo,
      certificateAuthorities: [world.certificateAuthority],
      ...(onLinkProgress && { onLinkProgress })
    })
  } finally {
    await world.close()
  }
}
