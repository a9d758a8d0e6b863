import type { Ignore } from '../links/ignore.js'
import type { Range, RepoPath } from '../post/source.js'
import type { Finding } from '../report/report.js'
import type { Translation } from '../translation/translation.js'
import { ignoreExpired } from './ignore-expired.js'
import { ignoreUnused } from './ignore-unused.js'
import type { Rule } from './rule.js'
import { helpOf } from './run.js'
import type { RuleSettings } from './settings.js'

/** The configuration file, where there is one. */
export interface ConfigFile {
  path: RepoPath
  /** The place of a setting in the file, by keys and indexes from its root. */
  locate(path: (string | number)[]): Range
}

/**
 * What is to be said about the entries of `links.ignore`, at their lines of the configuration file: those whose last day
 * has passed, and those that cover no link of any post. Only a check of the whole site can tell.
 */
export function configIgnoreFindings(
  ignores: readonly Ignore[],
  file: ConfigFile,
  settings: RuleSettings,
  translation: Pick<Translation, 'messagesOf'>
): Finding[] {
  const active = settings(file.path)
  return ignores.flatMap(({ url, until, expired, used }, index) => {
    if (!expired && used) return []
    const rule: Pick<Rule, 'id'> = expired ? ignoreExpired : ignoreUnused
    const severity = active.find((one) => one.rule.id === rule.id)?.severity
    if (!severity) return []
    const message = expired
      ? translation.messagesOf(ignoreExpired).entry(url, until ?? '')
      : translation.messagesOf(ignoreUnused).entry(url, 'any')
    const range = file.locate(['links', 'ignore', index])
    return [{ rule: rule.id, severity, message, path: file.path, range, subject: url, help: helpOf(rule.id) }]
  })
}
