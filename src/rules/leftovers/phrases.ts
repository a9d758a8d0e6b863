/**
 * What AI assistants say about themselves, by language. First person only: posts about AI say much that is alike.
 */
const ABOUT_ITSELF: Record<string, readonly RegExp[]> = {
  en: [
    /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant),? I\b/giu,
    /\bas a(?: large)? language model,? I\b/giu,
    /\b(?:as of|since|up to|until) my last knowledge update\b/giu
  ],
  nl: [
    /\bals (?:een )?(?:AI|KI)(?:[- ]?(?:taal)?model|[- ]assistent) (?:kan|heb|ben|mag|beschik|weet|geef) ik\b/giu,
    /\bals (?:een )?(?:groot )?taalmodel (?:kan|heb|ben|mag|beschik|weet|geef) ik\b/giu,
    /\bmijn laatste kennis-?update\b/giu
  ],
  de: [
    /\bals (?:ein )?KI-(?:Sprach)?(?:modell|assistent) (?:kann|habe|bin|darf|verfüge) ich\b/giu,
    /\bals (?:ein )?(?:großes )?Sprachmodell (?:kann|habe|bin|darf|verfüge) ich\b/giu,
    /\bmein(?:em|er|es|en)? letzte[nrms]? Wissens-?(?:update|aktualisierung)\b/giu
  ],
  fr: [
    /\ben tant que (?:grand )?modèle (?:de langage|d['’]IA)(?: (?:d['’])?IA)?, je\b/giu,
    /\ben tant qu(?:['’]IA|e assistant (?:d['’])?IA|['’]assistant (?:d['’])?IA|['’]intelligence artificielle), je\b/giu,
    /\bdernière mise à jour de mes connaissances\b/giu
  ],
  es: [
    /\bcomo (?:un )?(?:gran )?modelo de lenguaje(?: de IA)?, (?:yo|no puedo|puedo|no tengo|tengo|soy)\b/giu,
    /\bcomo (?:una )?(?:IA|inteligencia artificial|asistente de IA), (?:yo|no puedo|puedo|no tengo|tengo|soy)\b/giu,
    /\bmi última actualización de conocimientos?\b/giu
  ],
  it: [
    /\b(?:come|in quanto) (?:un )?(?:grande )?modello linguistico(?: di IA)?, (?:io|non posso|posso|non ho|ho|sono)\b/giu,
    /\b(?:come|in quanto) (?:IA|intelligenza artificiale|assistente IA), (?:io|non posso|posso|non ho|ho|sono)\b/giu,
    /\bultimo aggiornamento delle mie conoscenze\b/giu
  ]
}

/** How an assistant hands over a text: only at the very start of it. */
const OPENERS: Record<string, RegExp> = {
  en: /^(?:Certainly|Sure|Sure thing|Of course|Absolutely)! Here(?:['’]s| is| are)\b/u,
  nl: /^(?:Zeker|Natuurlijk|Uiteraard|Prima|Tuurlijk)! Hier (?:is|zijn|volgt|volgen|heb je)(?![\p{L}\d])/u,
  de: /^(?:Natürlich|Gerne?|Selbstverständlich|Klar|Sicher)! Hier (?:ist|sind|folgt)(?![\p{L}\d])/u,
  fr: /^(?:Bien sûr|Certainement|Absolument)\s?! Voici(?![\p{L}\d])/u,
  es: /^¡(?:Claro|Por supuesto|Desde luego)(?: que sí)?! Aquí (?:tienes|está|están|va)(?![\p{L}\d])/u,
  it: /^(?:Certo|Certamente|Ovviamente)! Ecco(?![\p{L}\d])/u
}

/** Marks of sources that assistants put in for their own window. */
const MARKUP =
  /:?contentReference\[oaicite|\boai_citation\b|\b(?:cite)?turn\d+(?:search|news|view|image|file)\d+|【\d+(?::\d+)?†|\[cite_start\]|\[cite: ?\d+|<grok[-_]card|\bgrok_card\b/gu

/** A part of each of the phrases, in small letters: most posts have none of them, and to look for these takes no time. */
const PARTS = [
  ...[
    'model',
    'assist',
    'asist',
    'knowledge update',
    'kennis',
    'wissens',
    'connaissances',
    'conocimiento',
    'conoscenze'
  ],
  ...["qu'ia,", 'qu’ia,', 'intelligen', 'modèle', 'como ia', 'como una ia', 'come ia', 'in quanto ia']
]

/** The patterns of which a text may hold something. */
export function phrasesFor(text: string): readonly RegExp[] {
  return ANY_PART.test(text.normalize('NFC')) ? PHRASES : [MARKUP]
}

const ANY_PART = new RegExp(PARTS.join('|'), 'i')

const PHRASES: readonly RegExp[] = [...Object.values(ABOUT_ITSELF).flat(), MARKUP]

export const OPENER = new RegExp(
  Object.values(OPENERS)
    .map((opener) => opener.source)
    .join('|'),
  'u'
)
