import { z } from 'zod'
import { altTexts } from './alt-texts.js'
import { inLanguage, type Language, postLanguage } from './post-language.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** A drawing, a map or a screen shot is worth the word: these say only that it is an image. */
const PREFIXES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['(?:een )?(?:afbeelding|foto|plaatje|beeld) (?:van|met|waarop)'],
  en: ['(?:an? |the )?(?:image|picture|photo|photograph|pic) (?:of|showing|depicting)'],
  de: ['(?:ein |eine |das )?(?:bild|foto|fotografie|abbildung) (?:von|vom|mit|einer|eines|des|der)'],
  fr: ["(?:une |l['’])?(?:image|photo|photographie) (?:de|d['’]|du|des|montrant|représentant)"],
  es: ['(?:una |la )?(?:imagen|foto|fotografía) (?:de|del|que muestra)'],
  it: ["(?:un['’]|una |la |l['’])?(?:immagine|foto|fotografia) (?:di|del|della|dei|delle|che mostra)"]
}

export const altPrefix = defineRule({
  id: 'alt-prefix',
  severity: 'info',
  profile: 'strict',
  summary: 'An alternative text starts by saying that the image is an image.',
  why: 'A screen reader says "image" before the alternative text anyway, so that listeners hear it twice. In Dutch, English, German, French, Spanish and Italian.',
  options: z.strictObject({}),
  messages: {
    prefix: (text: string, prefix: string) =>
      `The alternative text ${quote(text, 80)} starts with ${quote(prefix)}; screen readers say that it is an image anyway. Start with what it shows.`
  },
  good: [
    { text: '---\ntitle: Dijken\n---\n\n![Twee fietsers op een dijk](dijk.jpg)\n' },
    { text: '---\ntitle: Dikes\n---\n\n![Map of the dikes](map.png)\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n  alt: Afbeelding van twee fietsers\n---\n',
      at: 'Afbeelding van twee fietsers',
      message: 'starts with "Afbeelding van"'
    },
    {
      text: "---\ntitle: Digues\nlang: fr\n---\n\n![Photo d'une digue](d.jpg)\n",
      at: "![Photo d'une digue](d.jpg)",
      message: `starts with "Photo d'"`
    }
  ],
  check({ post, site, messages, report }) {
    const patterns = inLanguage(PREFIXES, postLanguage(post, site))
    if (patterns.length === 0) return
    const start = new RegExp(`^(?:${patterns.join('|')})(?<=['’]|(?=\\s))`, 'iu')
    for (const { text, span, subject } of altTexts(post)) {
      const found = start.exec(text)?.[0]
      if (found !== undefined) report({ span, message: messages.prefix(text, found), subject })
    }
  }
})
