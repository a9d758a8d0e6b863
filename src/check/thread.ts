import { parentPort, workerData } from 'node:worker_threads'
import { CoverFiles } from '../images/cover-files.js'
import { LinkCollector } from '../links/collect.js'
import type { RepoPath } from '../post/source.js'
import { diskRepository } from '../repository/disk.js'
import { compileRuleSettings } from '../rules/settings.js'
import { InternalLinks } from '../site/internal-links.js'
import { SiteIndex } from '../site/site-index.js'
import { languageOf } from '../translation/language.js'
import { translationFor } from '../translation/translation.js'
import { judgePosts } from './judge-posts.js'
import { PostReader } from './post-reader.js'
import { sitesOf } from './sites.js'
import type { ThreadAnswer, ThreadTask } from './threads.js'

/** A further thread of a check: judges the posts that it is told to, until it is ended. */
export async function runThread(): Promise<void> {
  const { folder, config, now, entries, checked }: ThreadTask = workerData
  const head = diskRepository(folder)
  const sites = await sitesOf(head, config)
  const reader = new PostReader(head, sites)
  const all = await LinkCollector.create(config.links, now)
  const covers = new CoverFiles(head)
  const around = {
    settings: compileRuleSettings(config).settings,
    now,
    results: undefined,
    covers,
    internalLinks: new InternalLinks(head, now),
    index: entries && new SiteIndex(entries, new Set(checked)),
    lost: new Map(),
    share: undefined,
    translation: await translationFor(config.language ?? languageOf(sites))
  }
  const answer = async (paths: readonly RepoPath[]): Promise<ThreadAnswer> => {
    const links = all.empty()
    const judged = await judgePosts(paths, { reader, around: { ...around, links } })
    return { judged, links: links.gathered(), covers: covers.gathered }
  }
  parentPort?.on('message', async (paths: readonly RepoPath[]) => parentPort?.postMessage(await answer(paths)))
  parentPort?.postMessage('ready')
}
