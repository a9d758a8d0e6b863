import { createHash } from 'node:crypto'
import type { Range, RepoPath } from '../post/source.js'
import { rules } from '../rules/registry.js'
import type { Severity } from '../rules/rule.js'
import { encodePath } from './escape.js'
import type { Finding, Report } from './report.js'

/** What GitHub's code scanning takes from one run; it shows the first 5,000. The gravest come first. */
const MOST_RESULTS = 25_000

const HOME = 'https://github.com/org/seo-content-check'
const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * The report in the Static Analysis Results Interchange Format 2.1.0, for code scanning and other tools that read it.
 *
 * @param version that of this program
 */
export function renderSarif(report: Report, version: string): string {
  const ordered = SEVERITIES.flatMap((level) => report.findings.filter(({ severity }) => severity === level))
  const findings = ordered.slice(0, MOST_RESULTS)
  const used = new Map<string, { index: number; help: string }>()
  for (const { rule, help } of findings) if (!used.has(rule)) used.set(rule, { index: used.size, help })
  const notifications = [
    ...report.incomplete,
    ...(ordered.length > findings.length
      ? [`${ordered.length - findings.length} more findings are left out: a run may have ${MOST_RESULTS}.`]
      : [])
  ].map((text) => ({ level: 'note', message: { text } }))
  const identities = new Identities()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seo-content-check',
            semanticVersion: version,
            informationUri: HOME,
            rules: [...used].map(([id, { help }]) => descriptor(id, help))
          }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: findings.map((finding) => result(finding, used.get(finding.rule)?.index ?? 0, identities))
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

function descriptor(id: string, help: string): object {
  const rule = rules.find((known) => known.id === id)
  return {
    id,
    ...(rule && {
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.why },
      defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: LEVELS[rule.severity] }
    }),
    helpUri: help
  }
}

function result(finding: Finding, ruleIndex: number, identities: Identities): object {
  const { rule, severity, message, path, range, related, fix } = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(range) } }],
    ...(related?.length && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        physicalLocation: {
          artifactLocation: artifact(one.path),
          ...(one.line !== undefined && { region: { startLine: one.line } })
        },
        message: { text: one.message }
      }))
    }),
    partialFingerprints: { 'ruleAndSubject/v1': identities.of(finding) },
    ...(fix && {
      fixes: [
        {
          description: { text: fix.description },
          artifactChanges: [
            {
              artifactLocation: artifact(path),
              replacements: fix.edits.map((edit) => ({
                deletedRegion: region(edit.range),
                insertedContent: { text: edit.text }
              }))
            }
          ]
        }
      ]
    })
  }
}

function artifact(path: RepoPath): object {
  return { uri: encodePath(path), uriBaseId: 'ROOT' }
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** What a finding is about, whatever line it is on; a second one of the same kind in a post has a number. */
class Identities {
  readonly #seen = new Map<string, number>()

  of({ rule, path, subject }: Finding): string {
    const identity = JSON.stringify([rule, path, subject])
    const number = (this.#seen.get(identity) ?? 0) + 1
    this.#seen.set(identity, number)
    return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}:${number}`
  }
}
