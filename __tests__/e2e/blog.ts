import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { FakeGitHub } from '../support/fake-github.js'
import { type Files, type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'
import { runStep, type StepOptions, type StepRun } from '../support/runner.js'
import { type PullRequestFacts, pullRequestPayload } from '../support/webhook-payloads.js'

export const ME = 'github-actions[bot]'

const HUGO = 'baseURL = "https://blog.example/"\ntitle = "Blog"\ntheme = "PaperMod"\n'

const DESCRIPTION =
  'How we plan a week of walking in the hills: the maps that help, what to pack, and where to sleep when it rains all day long.'

const BODY = 'We walk from hut to hut for a week, and carry no more than what fits into a small rucksack.\n'

/** A post without findings, but for what is given otherwise; null leaves a field out. */
export function post(fields: Record<string, string | null> = {}, body = BODY): string {
  const all = {
    title: 'A week of walking in the hills',
    date: '2026-02-01T10:00:00Z',
    draft: 'false',
    description: `"${DESCRIPTION}"`,
    cover: '{image: "/images/hills.png", alt: "Hills in the morning"}',
    tags: '[walking]',
    ...fields
  }
  const lines = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

export const POST = 'content/posts/walking.md'

/** What the post says that was there before: nothing that another one says. */
export const OLD = {
  title: 'Which boots last for a thousand kilometres',
  description:
    '"We wore out four pairs of walking boots in two years: what failed first, what can be mended, and which pair we would buy again."'
}

/** A blog on GitHub with a pull request, and the runner that checks it. */
export interface Stage {
  github: FakeGitHub
  blog: GitRepository
  /** The tip of main. */
  base: string
  /** Puts a commit on the pull request's branch, and makes GitHub list what it changes; gives the head and the merge commit. */
  push(files: Files): { head: string; merge: string }
  /** A shallow checkout, as actions/checkout makes it. */
  checkout(commit: string, depth?: number): string
  emptyWorkspace(): string
  run(options: Omit<Partial<StepOptions>, 'github'>): Promise<StepRun>
  /** A run on the pull request as it is, in the usual checkout of its merge commit. */
  runPullRequest(
    commits: { head: string; merge: string },
    options?: Omit<Partial<StepOptions>, 'github'> & { facts?: Partial<PullRequestFacts> }
  ): Promise<StepRun>
  /** Makes a commit's files known to the fake GitHub. */
  publish(commit: string): void
}

/** Sets a stage up before each test of a suite, and afterwards holds all of its traffic against GitHub's description. */
export function setStage(): () => Stage {
  let stage: Stage
  let folders: string[]

  beforeEach(async () => {
    const github = await FakeGitHub.start()
    const blog = gitRepositoryInFolder()
    folders = [blog.root]
    const base = blog.commit(
      { 'hugo.toml': HUGO, 'static/images/hills.png': png(1200, 630), 'content/posts/old.md': post(OLD) },
      'Start'
    )
    const keep = (folder: string) => {
      folders.push(folder)
      return folder
    }
    const publish = (commit: string) => github.addCommit(commit, filesOf(blog, commit))
    publish(base)
    blog.git('branch', 'topic')
    stage = {
      github,
      blog,
      base,
      publish,
      push(files) {
        blog.git('switch', '--quiet', 'topic')
        const head = blog.commit(files)
        blog.git('switch', '--quiet', '--detach', 'main')
        blog.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
        const merge = blog.git('rev-parse', 'HEAD')
        for (const commit of [head, merge]) publish(commit)
        github.headSha = head
        github.pullRequestFiles = changedFiles(github, blog, base, head)
        return { head, merge }
      },
      checkout: (commit, depth = 1) => keep(blog.checkout(commit, depth).root),
      emptyWorkspace: () => keep(temporaryFolder()),
      run: (options) =>
        runStep({
          github,
          eventName: 'pull_request',
          payload: {},
          workspace: blog.root,
          sha: base,
          ...options,
          inputs: { ...(!options.action && { links: 'false' }), ...options.inputs }
        }),
      runPullRequest({ head, merge }, { facts, ...options } = {}) {
        const payload = pullRequestPayload({
          baseSha: base,
          headSha: head,
          changedFiles: github.pullRequestFiles.length,
          updatedAt: '2026-03-01T12:00:00Z',
          ...facts
        })
        return stage.run({ payload, workspace: options.workspace ?? stage.checkout(merge), sha: merge, ...options })
      }
    }
  })

  afterEach(async () => {
    await stage.github.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    expect(stage.github.problems).toEqual([])
  })

  return () => stage
}

function filesOf(blog: GitRepository, commit: string): Record<string, string | Uint8Array> {
  const lines = blog.git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean)
  return Object.fromEntries(
    lines.map((line) => {
      const [facts = '', path = ''] = line.split('\t')
      const [mode, , id = ''] = facts.split(' ')
      const content = blog.read(id)
      return [path, mode === '120000' ? `link:${content}` : content]
    })
  )
}

const STATUS = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', C: 'copied', T: 'changed' } as const

function changedFiles(github: FakeGitHub, blog: GitRepository, base: string, head: string) {
  const parts = blog.git('diff', '--name-status', '-z', '-M', `${base}...${head}`).split('\0')
  const patches = patchesOf(blog.git('diff', '-M', `${base}...${head}`))
  const files: ReturnType<FakeGitHub['file']>[] = []
  while (parts.length > 1) {
    const letter = (parts.shift() ?? '').charAt(0) as keyof typeof STATUS
    const previous = letter === 'R' || letter === 'C' ? parts.shift() : undefined
    const path = parts.shift() ?? ''
    const file = github.file(head, path, STATUS[letter], previous)
    const patch = patches.get(path)
    files.push(patch === undefined ? file : { ...file, patch })
  }
  return files
}

/** The hunks of each file in what `git diff` says, by its path at head. */
function patchesOf(diff: string): Map<string, string> {
  const patches = new Map<string, string>()
  for (const part of diff.split(/^diff --git /m)) {
    const [, path] = /^\+\+\+ b\/(.*?)\t?$/m.exec(part) ?? []
    const hunks = part.search(/^@@ /m)
    if (path !== undefined && hunks >= 0) patches.set(path, part.slice(hunks).trimEnd())
  }
  return patches
}
