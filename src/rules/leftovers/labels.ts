import type { Span } from '../../post/source.js'
import { matchesOf } from './matches.js'

/**
 * Labels of what a text generator was asked for beside the text, by language. Only in capitals and at the start of a line:
 * in small letters they are ordinary subjects of posts about search and prompts.
 */
const LABELS: Record<string, readonly string[]> = {
  en: ['IMAGE PROMPT', 'PROMPT', 'SEO TITLE', 'META TITLE', 'META DESCRIPTION', 'FOCUS KEYWORD', 'FOCUS KEYPHRASE'],
  role: ['ASSISTANT', 'SYSTEM PROMPT'],
  nl: [
    'AFBEELDINGSPROMPT',
    'SEO TITEL',
    'META TITEL',
    'METABESCHRIJVING',
    'META BESCHRIJVING',
    'META OMSCHRIJVING',
    'FOCUSZOEKWOORD'
  ],
  de: ['BILD PROMPT', 'METABESCHREIBUNG', 'META BESCHREIBUNG', 'FOKUS KEYWORD', 'FOKUS SCHLÜSSELWORT'],
  fr: ["PROMPT D'IMAGE", 'TITRE SEO', 'MÉTA DESCRIPTION', 'MÉTADESCRIPTION', 'MOT CLÉ PRINCIPAL'],
  es: ['PROMPT DE IMAGEN', 'TÍTULO SEO', 'META DESCRIPCIÓN', 'METADESCRIPCIÓN', 'PALABRA CLAVE PRINCIPAL'],
  it: ['PROMPT IMMAGINE', 'TITOLO SEO', 'META DESCRIZIONE', 'METADESCRIZIONE', 'PAROLA CHIAVE PRINCIPALE']
}

const alternatives = Object.values(LABELS)
  .flat()
  .map((label) => label.replaceAll(' ', '[ _-]'))
  .join('|')

/** A label with its colon at the start of a line, also in bold or as a heading. */
const LABEL = new RegExp(`^ {0,3}(?:#{1,6} )?(?:\\*\\*|__)?(?:${alternatives})(?:\\*\\*|__)?:`, 'gmu')

/** What each label ends with: most texts have nothing like it. */
const LABEL_END = /[A-Z](?:\*\*|__)?:/

/** The labels in a text. */
export function labelsIn(text: string): Span[] {
  return LABEL_END.test(text) ? matchesOf(LABEL, text) : []
}
