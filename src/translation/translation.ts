import type { registered } from '../rules/registry.js'
import { english, type Words } from './en.js'
import type { Language } from './language.js'
import { type Phrases, phrasebook, type Say } from './phrasebook.js'

type KnownRule = (typeof registered)[number]

/** The messages of every rule, by its id: the same names, and functions of the same values. */
export type RuleMessages = { readonly [Known in KnownRule as Known['id']]: Known['messages'] }

/** All that a file of this folder says in its language. */
export interface Dictionary {
  rules: RuleMessages
  /** Sentences that come from elsewhere: of parsers, site generators, answers of the network. */
  phrases: Phrases
  words: Words
}

/** A language, ready to be spoken. */
export interface Translation {
  language: Language
  /** The messages of a rule. */
  messagesOf<Messages>(rule: { id: string; messages: Messages }): Messages
  /** A sentence of ours that is in no rule and not among the words of reports. */
  say: Say
  /** What reports say themselves. */
  words: Words
}

/** What rules and reports are written in. */
export const ENGLISH: Translation = {
  language: 'en',
  messagesOf: (rule) => rule.messages,
  say: (sentence) => sentence,
  words: english
}

/** A file for each language; only that of the language in use is read. */
const FILES: Record<Exclude<Language, 'en'>, () => Promise<Dictionary>> = {
  nl: async () => (await import('./nl.js')).dutch
}

/** Makes a language ready. */
export async function translationFor(language: Language): Promise<Translation> {
  if (language === 'en') return ENGLISH
  const { rules, phrases, words } = await FILES[language]()
  const messages = new Map<string, unknown>(Object.entries(rules))
  return {
    language,
    messagesOf: (rule) => (messages.get(rule.id) as typeof rule.messages | undefined) ?? rule.messages,
    say: phrasebook(phrases),
    words
  }
}
