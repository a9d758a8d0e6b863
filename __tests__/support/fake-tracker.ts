import { notAccessible, notFound, refusedHeaders, tooLong, user } from './github-answers.js'

const API = 'https://api.github.com'
const AT = '2026-03-01T12:00:00Z'

/** A pull request in GitHub's list. */
export interface FakePull {
  number: number
  state: 'open' | 'closed'
  headSha: string
  /** `owner/name`; null when it was deleted. */
  headRepository: string | null
  headBranch: string
  /** Who the branch belongs to, as it was when the pull request was opened. */
  headOwner: string
}

export interface FakeIssue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  login: string
  labels: string[]
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
  /** GitHub gives such answers, though its description has none. */
  isUndescribed?: boolean
}

/** Cuts a list into pages. */
export type Page = <Entry>(entries: readonly Entry[]) => { entries: Entry[]; link: Record<string, string> }

export interface Question {
  /** `get /issues`, as GitHub's description has it, without the repository's part. */
  operation: string
  parameters: Record<string, string>
  query: URLSearchParams
  body: unknown
  page: Page
}

/** The pull requests, issues and labels of a repository on the fake GitHub. */
export class FakeTracker {
  pulls: FakePull[] = []
  issues: FakeIssue[] = []
  /** Labels by pull request. */
  labels = new Map<number, string[]>()
  /** Writing is refused, as to a token without the permission. */
  readOnly = false
  #nextIssue = 100

  constructor(
    readonly fullName: string,
    readonly login: () => string
  ) {}

  addIssue(issue: Partial<FakeIssue>): FakeIssue {
    const added: FakeIssue = {
      number: this.#nextIssue,
      title: 'An issue',
      body: '',
      state: 'open',
      stateReason: null,
      login: this.login(),
      labels: [],
      ...issue
    }
    this.#nextIssue += 1
    this.issues.push(added)
    return added
  }

  answer({ operation, parameters, query, body, page }: Question): Answer {
    const isWrite = !operation.startsWith('get ')
    if (isWrite && this.readOnly)
      return { status: 403, body: notAccessible, headers: refusedHeaders, isUndescribed: true }
    const text = (body as { body?: string } | undefined)?.body
    if (isWrite && text !== undefined && text.length > 65_536) return { status: 422, body: tooLong }
    switch (operation) {
      case 'get /pulls': {
        const state = query.get('state') ?? 'open'
        const found = this.pulls.filter(
          (pull) =>
            (state === 'all' || pull.state === state) &&
            (!query.has('head') || query.get('head') === `${pull.headOwner}:${pull.headBranch}`)
        )
        const { entries, link } = page(found)
        return this.#pullsAnswer(entries, link)
      }
      case 'get /commits/{commit_sha}/pulls':
        return this.#pullsAnswer(this.pulls.filter(({ headSha }) => headSha === parameters.commit_sha))
      case 'get /issues': {
        const { entries, link } = page(this.#issuesBy(query))
        return { status: 200, body: entries.map((issue) => this.#issueEntry(issue)), headers: link }
      }
      case 'post /issues': {
        const { title, labels = [] } = body as { title: string; labels?: string[] }
        return { status: 201, body: this.#issueEntry(this.addIssue({ title, body: text ?? '', labels })) }
      }
      case 'patch /issues/{issue_number}': {
        const issue = this.issues.find(({ number }) => number === Number(parameters.issue_number))
        if (!issue) return { status: 404, body: notFound }
        const { state, state_reason } = body as { state?: FakeIssue['state']; state_reason?: string }
        Object.assign(issue, {
          ...(text !== undefined && { body: text }),
          ...(state && { state, stateReason: state_reason ?? null })
        })
        return { status: 200, body: this.#issueEntry(issue) }
      }
      case 'get /issues/{issue_number}/labels':
        return { status: 200, body: this.#labelsOf(parameters).map(labelEntry) }
      case 'post /issues/{issue_number}/labels': {
        const { labels } = body as { labels: string[] }
        this.labels.set(Number(parameters.issue_number), [...new Set([...this.#labelsOf(parameters), ...labels])])
        return { status: 200, body: this.#labelsOf(parameters).map(labelEntry) }
      }
      case 'delete /issues/{issue_number}/labels/{name}': {
        if (!this.#labelsOf(parameters).includes(parameters.name ?? '')) return { status: 404, body: notFound }
        this.labels.set(
          Number(parameters.issue_number),
          this.#labelsOf(parameters).filter((label) => label !== parameters.name)
        )
        return { status: 200, body: this.#labelsOf(parameters).map(labelEntry) }
      }
      default:
        return { status: 404, body: notFound }
    }
  }

  #pullsAnswer(pulls: readonly FakePull[], headers?: Record<string, string>): Answer {
    // The repository of a fork that was deleted is null, which the description doesn't know.
    const isUndescribed = pulls.some(({ headRepository }) => headRepository === null)
    return { status: 200, body: pulls.map((pull) => this.#pullEntry(pull)), isUndescribed, ...(headers && { headers }) }
  }

  #labelsOf({ issue_number }: Record<string, string>): string[] {
    return this.labels.get(Number(issue_number)) ?? []
  }

  #issuesBy(query: URLSearchParams): FakeIssue[] {
    const state = query.get('state') ?? 'open'
    const label = query.get('labels')
    const creator = query.get('creator')
    return this.issues
      .filter(
        (issue) =>
          (state === 'all' || issue.state === state) &&
          (label === null || issue.labels.includes(label)) &&
          (creator === null || issue.login === creator)
      )
      .toReversed()
  }

  #pullEntry(pull: FakePull): object {
    const url = `${API}/repos/${this.fullName}/pulls/${pull.number}`
    const urls = ['comments', 'commits', 'diff', 'html', 'issue', 'patch', 'review_comments', 'statuses']
    const links = ['comments', 'commits', 'html', 'issue', 'review_comment', 'review_comments', 'self', 'statuses']
    const end = (ref: string, sha: string, repository: string | null) => ({
      label: ref,
      ref,
      sha,
      repo: repository === null ? null : repositoryEntry(repository),
      user: user(repository?.split('/')[0] ?? 'ghost', 'User')
    })
    return {
      id: pull.number,
      node_id: `PR_${pull.number}`,
      number: pull.number,
      state: pull.state,
      url,
      ...Object.fromEntries(urls.map((name) => [`${name}_url`, url])),
      review_comment_url: url,
      _links: Object.fromEntries(links.map((name) => [name, { href: url }])),
      title: 'A pull request',
      body: null,
      user: user(pull.headOwner, 'User'),
      labels: [],
      milestone: null,
      assignee: null,
      auto_merge: null,
      locked: false,
      author_association: 'NONE',
      merge_commit_sha: null,
      created_at: AT,
      updated_at: AT,
      closed_at: null,
      merged_at: null,
      head: end(pull.headBranch, pull.headSha, pull.headRepository),
      base: end('main', '0'.repeat(40), this.fullName)
    }
  }

  #issueEntry({ number, title, body, state, stateReason, login, labels }: FakeIssue): object {
    const url = `${API}/repos/${this.fullName}/issues/${number}`
    return {
      id: number,
      node_id: `I_${number}`,
      number,
      url,
      repository_url: `${API}/repos/${this.fullName}`,
      labels_url: url,
      comments_url: url,
      events_url: url,
      html_url: `https://github.com/${this.fullName}/issues/${number}`,
      title,
      body,
      state,
      ...(stateReason !== null && { state_reason: stateReason }),
      labels,
      user: user(login, login.endsWith('[bot]') ? 'Bot' : 'User'),
      assignee: null,
      milestone: null,
      locked: false,
      comments: 0,
      created_at: AT,
      updated_at: AT,
      closed_at: null,
      author_association: 'NONE'
    }
  }
}

function labelEntry(name: string): object {
  return { id: 1, node_id: 'LA_1', url: `${API}/labels/1`, name, description: null, color: 'ededed', default: false }
}

const REPOSITORY_URLS = [
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads',
  'events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges',
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn'
].flatMap((line) => line.split(' '))

function repositoryEntry(fullName: string): object {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${API}/repos/${fullName}`
  const flags = ['downloads', 'issues', 'projects', 'wiki', 'pages']
  const counts = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'stargazers_count', 'watchers']
  return {
    id: 1,
    node_id: 'R_1',
    name,
    full_name: fullName,
    owner: user(owner, 'User'),
    private: false,
    fork: true,
    archived: false,
    disabled: false,
    url,
    ...Object.fromEntries(REPOSITORY_URLS.map((one) => [`${one}_url`, url])),
    ...Object.fromEntries(flags.map((flag) => [`has_${flag}`, true])),
    ...Object.fromEntries([...counts, 'watchers_count', 'size'].map((count) => [count, 0])),
    default_branch: 'main',
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    pushed_at: AT,
    created_at: AT,
    updated_at: AT
  }
}
