import type { LinkClass } from '../links/verdict.js'

/** One and several of what reports count. */
const NOUNS = {
  post: ['post', 'posts'],
  checkedPost: ['checked post', 'checked posts'],
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
  finding: ['finding', 'findings'],
  link: ['link', 'links'],
  redirect: ['redirect', 'redirects'],
  request: ['request', 'requests'],
  host: ['host', 'hosts']
} satisfies Record<string, [one: string, several: string]>

export type Noun = keyof typeof NOUNS

const numbers = new Intl.NumberFormat('en-US')
const rounded = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** What reports say themselves, beside the messages of rules. Numbers in sentences come as they are to be shown. */
export const english = {
  number: (count: number) => numbers.format(count),
  decimal: (count: number) => rounded.format(count),
  counted: (count: number, noun: Noun) => `${numbers.format(count)} ${NOUNS[noun][count === 1 ? 0 : 1]}`,
  /** The noun alone. */
  noun: (count: number, noun: Noun): string => NOUNS[noun][count === 1 ? 0 : 1],
  /** `a`, `a and b`, `a, b and c`. */
  listed: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
  minutes: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  labels: { error: 'Error', warning: 'Warning', info: 'Note' },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  severityGroups: { error: 'errors', warning: 'warnings', info: 'notes' },
  /** What each class of links means for the person who reads the report. */
  linkMeanings: {
    ok: 'answering',
    redirected: 'answering at another address',
    broken: 'leading nowhere',
    blocked: 'the site refuses robots; open by hand',
    transient: 'no proper answer just now; asked again next time',
    tls: 'certificate or encryption at fault',
    private: 'on a private network, never asked',
    unchecked: 'not asked, or no answer in time',
    skipped: 'left out by an option or the configuration, or of this site'
  } satisfies Record<LinkClass, string>,
  /** The classes themselves, as words. */
  linkClasses: {
    ok: 'ok',
    redirected: 'redirected',
    broken: 'broken',
    blocked: 'blocked',
    transient: 'transient',
    tls: 'tls',
    private: 'private',
    unchecked: 'unchecked',
    skipped: 'skipped'
  } satisfies Record<LinkClass, string>,

  title: 'SEO content check',
  allFixed: 'All fixed: nothing is left to do. Thank you!',
  nothingToFix: 'Nothing to fix.',
  allGood: 'all good',
  nothingButIncomplete: 'nothing found, but not everything could be checked',
  noFindingsButIncomplete: (checked: string) => `${sentence(checked)}, no findings. What is listed below was left out.`,
  noPosts: 'no posts to check',
  mustBeFixed: (posts: number, checked: string) => `${numbers.format(posts)} of ${checked} must be fixed.`,
  couldDoBetter: (posts: number, checked: string) =>
    `${numbers.format(posts)} of ${checked} can be published, but could do better.`,
  othersCouldDoBetter: (posts: number) =>
    `${numbers.format(posts)} ${posts === 1 ? 'other' : 'others'} can be published, but could do better.`,
  changeFixes: (count: number) =>
    `This change fixes ${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'}. Thank you!`,
  wereThereBefore: (count: number) =>
    count === 1
      ? '1 finding was there before, and does not count.'
      : `${numbers.format(count)} findings were there before, and do not count.`,
  listedWithChanged: 'They are listed with `scope: changed`.',
  fromBefore: (count: number) =>
    `${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'} from before this change`,
  notChecked: 'Not checked',
  theJobSummary: 'the job summary',
  theStepLog: 'the log of this step',
  theJsonReport: 'the report in JSON',
  moreFindingsAt: (findings: number, posts: string, where: string) =>
    `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in ${posts}: see ${where}.`,
  moreFindingsHere: (findings: number) =>
    `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in this post`,
  moreLinks: (links: number) => `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}.`,
  moreLinksInJson: (links: number) =>
    `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}: see the report in JSON.`,
  more: (count: number) => `… and ${numbers.format(count)} more`,
  andMore: (count: number) => `and ${numbers.format(count)} more`,
  moreErrors: (count: number) => `${numbers.format(count)} more ${count === 1 ? 'error' : 'errors'}`,
  moreWarnings: (count: number) => `${numbers.format(count)} more ${count === 1 ? 'warning' : 'warnings'}`,
  moreNotes: (count: number) => `${numbers.format(count)} more ${count === 1 ? 'note' : 'notes'}`,
  seeAt: (what: string, where: string) => `${what}: see ${where}.`,
  line: (line: number) => `line ${line}`,
  lines: (first: number, last: number) => `lines ${first}-${last}`,
  lineAndColumn: (line: number, column: number) => `line ${line}, column ${column}`,
  removed: 'removed',
  removedFile: 'removed file',
  see: (place: string, message: string) => `See ${place} (${message})`,
  fix: 'Fix',
  suggestion: 'Suggestion',
  whatChanges: 'What changes',
  slowToAnswer: (hosts: string) => `Slow to answer, on average: ${hosts}`,
  asked: (requests: string, hosts: string, time: string) => `${requests} to ${hosts} in ${time}`,
  noRequest: 'no request',
  knownFromEarlier: (asked: string, count: number) => `${asked}, ${numbers.format(count)} known from an earlier run`,
  checked: (posts: string) => `Checked ${posts}`,
  checkedAt: (posts: string, commit: string) => `Checked ${posts} at ${commit}`,
  wholeReport: 'whole report',
  linksToLookAt: (links: string) => `${links} to look at`,
  columns: { result: 'Result', link: 'Link', address: 'Address', happened: 'What happened', used: 'Used in' },
  nowAt: (url: string) => `now at ${url}`,
  preview: 'How it looks in search and on social media',
  searchResult: 'Search result',
  card: 'Card on social media',
  noDescription: 'No description: the search engine picks words of the page.',
  noTitle: 'No title',
  siteImage: 'An image of the site.',
  noCover: 'No cover image: the card has none.',
  noCoverImage: 'No cover image',
  coverElsewhere: 'Cover on another site:',
  aboutRules: (pages: string) => `What the rules are about, and their options: ${pages}`,
  postsChecked: (posts: string, time: string | undefined) =>
    `${posts} checked${time === undefined ? '' : ` in ${time}`}`,
  noPostsToCheck: 'No posts to check.',
  butNotEverything: (checked: string) => `${checked}: no findings, but not everything was checked.`,
  nothing: (checked: string) => `${checked}: nothing to fix.`,
  inPosts: (posts: string) => ` in ${posts}`,
  goToFindings: 'Go to the findings',
  findings: 'Findings',
  noFindings: 'no findings',
  totalsIn: (totals: string, posts: number, all: string) => `${totals} in ${numbers.format(posts)} of ${all}.`,
  checkedButNotEverything: (posts: string) => `${posts} checked, no findings; but not everything could be checked.`,
  thereWereNoPosts: 'There were no posts to check.',
  byRule: 'By rule',
  rule: 'Rule',
  severity: 'Severity',
  posts: 'Posts',
  post: 'Post',
  filter: 'Filter',
  show: 'Show',
  showFindingsOf: (rule: string) => `Show the findings of ${rule}`,
  filterFindings: 'Filter findings',
  allRules: 'all rules',
  partOfPath: 'a part of its path',
  showAll: 'Show all',
  allLinks: 'all links',
  /** The script puts numbers in the place of `{shown}` and `{posts}`. */
  shown: 'Findings shown: {shown}, posts: {posts}',
  moreReasons: (count: number) => `… and ${numbers.format(count)} more ${count === 1 ? 'line' : 'lines'}`,
  madeBy: (time: string | undefined) =>
    `Checked${time === undefined ? '' : ` in ${time}`}. Made by seo-content-check; nothing on this page is loaded from elsewhere.`,
  notEverything: 'Not everything was checked',
  moreInSummary: (count: number) => ` And ${numbers.format(count)} more: see the job summary.`
}

export type Words = typeof english

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
