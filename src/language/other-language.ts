import type { DetectLanguage } from './detection.js'

/** Tags whose language the detector knows by another code. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', id: 'ms', fil: 'tl', iw: 'he', ckb: 'ku' }

/** What the detector can tell. */
const KNOWN = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms ' +
    'nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' ')
)

/** Languages that share most of their short words: a text in one of them may well look like another. */
const NEAR: readonly string[] = [
  'da no sv',
  'cs sk',
  'hr sl sr',
  'ca es pt',
  'be ru uk bg',
  'ms tl',
  'hi mr',
  'fa ur ku ar'
]

/** How much better than the declared language another one must fit. Chosen so that no Dutch title of a site was misjudged. */
const MARGIN = 0.1

/** Less is a name, or a few words that several languages have. */
const FEWEST_CHARACTERS = 20

/** The detector's code of a language tag (`nl-BE` is `nl`); undefined when it can't tell that language. */
function codeOf(tag: string): string | undefined {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const code = Object.hasOwn(SAME, language) ? SAME[language] : language
  return code !== undefined && KNOWN.has(code) ? code : undefined
}

/**
 * The language that a text is written in, when it certainly is not the one that is declared.
 *
 * @param declared a language tag: `nl`, `en-GB`
 * @returns ISO 639-1; undefined when the text is in the declared language, in one like it, too short to tell (less than 20 characters), or when the
 *   declared language is not one that can be told
 */
export function otherLanguage(text: string, declared: string, detect: DetectLanguage): string | undefined {
  const expected = codeOf(declared)
  if (expected === undefined || text.trim().length < FEWEST_CHARACTERS) return undefined
  const found = detect(text)
  if (!found?.reliable || found.language === expected) return undefined
  const isNear = NEAR.some((group) => group.includes(expected) && group.includes(found.language))
  const lead = (found.scores[found.language] ?? 0) - (found.scores[expected] ?? 0)
  return isNear || lead < MARGIN ? undefined : found.language
}
