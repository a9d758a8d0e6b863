import { type DetectLanguage, languageDetector } from '../language/detection.js'
import type { ActiveRule } from './settings.js'

/** What rules need that takes time to load, so it is made ready before a post is judged. */
export interface RuleServices {
  detectLanguage?: DetectLanguage
}

/** Makes ready what these rules need, and nothing else. What is ready stays so. */
export async function servicesFor(active: readonly ActiveRule[]): Promise<RuleServices> {
  const needed = new Set(active.map(({ rule }) => rule.needs))
  return needed.has('language-detection') ? { detectLanguage: await languageDetector() } : {}
}
