import { PostReader } from '../check/post-reader.js'
import type { Config } from '../config/schema.js'
import { generatorOf } from '../generators/registry.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { textOf } from '../rules/post-text.js'
import { contentFilter } from '../site/content-filter.js'
import { findSites } from '../site/find-sites.js'
import type { Site } from '../site/site.js'
import { textWidth } from '../text-width/text-width.js'

/** What there is to know about a post before rules are made for it. */
export interface SurveyedPost {
  path: RepoPath
  data: Readonly<Record<string, unknown>>
  /** px, as Google sets titles. */
  titleWidth?: number
  /** Characters. */
  descriptionLength?: number
}

/** What was found in a repository. */
export interface Survey {
  sites: Site[]
  /** The only site that has posts; undefined: there are several. */
  site: Site | undefined
  /** Globs of the files that are posts, where the generator doesn't say. */
  content?: string[]
  /** Every file that is a post. */
  paths: RepoPath[]
  /** Those whose front matter could be read. */
  posts: SurveyedPost[]
}

/** The size of titles in Google's results on a desktop, in px of Arial. */
const TITLE_SIZE = 20

/** A folder with fewer posts is a matter of chance. */
const FEWEST_IN_FOLDER = 3

/** A folder of Markdown is one of posts when at least this share of it has front matter with a title. */
const LEAST_SHARE = 0.8

/**
 * Looks at a repository: what makes its sites, and what its posts have in common.
 *
 * @param generator as in the configuration
 * @throws RepositoryError when the files can't be listed
 */
export async function surveyRepository(repository: Repository, generator: Config['generator']): Promise<Survey> {
  const sites = await findSites(repository, generator)
  const files = (await repository.list()) ?? []
  const paths = files.filter(contentFilter({ exclude: [] }, sites))
  const survey = await surveyPosts(paths, repository, sites)
  const isKnown = sites.some(({ settings }) => settings.files.length > 0)
  if (isKnown || survey.posts.length === 0) return survey
  const content = contentFolders(survey)
  if (content.length === 0) return survey
  return {
    ...(await surveyPosts(files.filter(contentFilter({ content, exclude: [] }, sites)), repository, sites)),
    content
  }
}

async function surveyPosts(paths: RepoPath[], repository: Repository, sites: Site[]): Promise<Survey> {
  const reader = new PostReader(repository, sites)
  const posts: SurveyedPost[] = []
  const used = new Set<Site>()
  for (const path of paths) {
    const read = await reader.read(path)
    if ('problem' in read) continue
    used.add(read.site)
    if (read.post.frontMatter.state !== 'ok') continue
    const title = textOf(read.post.fields.title)
    const description = textOf(read.post.fields.description)
    posts.push({
      path,
      data: read.post.frontMatter.data,
      ...(title ? { titleWidth: textWidth(title, TITLE_SIZE) } : {}),
      ...(description ? { descriptionLength: [...description].length } : {})
    })
  }
  const [site = sites.at(-1), ...others] = used
  return { sites, site: others.length === 0 ? site : undefined, paths, posts }
}

/** Without a generator, folders where nearly all Markdown has front matter with a title, rather than every README. */
function contentFolders({ paths, posts }: Survey): string[] {
  const folderOf = (path: RepoPath) => path.slice(0, path.indexOf('/') + 1)
  const titled = posts.filter(({ titleWidth }) => titleWidth !== undefined)
  const folders = [...new Set(titled.map(({ path }) => folderOf(path)))].filter((folder) => folder !== '')
  return folders
    .filter((folder) => {
      const own = titled.filter(({ path }) => path.startsWith(folder)).length
      const all = paths.filter((path) => path.startsWith(folder)).length
      return own >= FEWEST_IN_FOLDER && own >= all * LEAST_SHARE
    })
    .map((folder) => `${folder}**`)
    .sort()
}

/** As people call what makes a site. */
export function nameOf(site: Site): string {
  return generatorOf(site.generator).name
}
