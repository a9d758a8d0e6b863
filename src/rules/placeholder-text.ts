import { z } from 'zod'
import { proseText } from '../post/body/prose.js'
import { isQuoted } from './leftovers/quotation.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { shownTexts } from './text-fields.js'

/**
 * In brackets only what tells its writer to fill something in: `[jouw naam]` and `[name]` are also templates for readers.
 * A bracket with an address or a label behind it is a link.
 */
const ORDER = [
  'insert [^\\]\\n]{1,60}|add (?:a |the )?(?:link|source|image|quote|example|text|date|name)s?(?: here)?|link here|your text here',
  'vul [^\\]\\n]{1,40} in|voeg [^\\]\\n]{1,40} toe|(?:link|bron|tekst|afbeelding|voorbeeld|citaat) (?:hier|invoegen|toevoegen|volgt)',
  '(?:hier )?[^\\]\\n]{1,40} (?:einfügen|ergänzen|hinzufügen)|Link hier',
  '(?:insérer|ajouter) [^\\]\\n]{1,40}|lien ici',
  '(?:insertar|añadir|insertar aquí) [^\\]\\n]{1,40}|enlace aquí',
  '(?:inserire|inserisci|aggiungere) [^\\]\\n]{1,40}|link qui',
  'TODO|TBD|FIXME|(?:TODO|TBD|FIXME): [^\\]\\n]{1,80}'
].join('|')

const PLACEHOLDER = new RegExp(
  `\\blorem ipsum(?: dolor(?: sit amet)?)?\\b|\\[(?:${ORDER})\\](?![(:[])|^[ \\t]*(?:[-*+] |\\d+[.)] |#{1,6} )?(?:\\*\\*)?\\b(?:TODO|TBD|FIXME)\\b(?:\\*\\*)?(?::[^\\r\\n]{0,80}|[ \\t]*$)`,
  'gimu'
)

/** Cheap to look for, in text of any case. */
const HINT = /lorem ipsum|\[|TODO|TBD|FIXME/i

const WHOLE =
  /^(?:lorem ipsum.*|TODO|TBD|FIXME|XXX+|placeholder|(?:add|insert|your) (?:a |the )?(?:title|description|text|alt text)(?: here)?|untitled|(?:titel|beschrijving|tekst) (?:hier|invullen|volgt)|vul (?:hier )?.{0,30} in)\W*$/iu

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const placeholderText = defineRule({
  id: 'placeholder-text',
  severity: 'warning',
  summary: 'The post holds the place of a text that was to be filled in.',
  why: 'Words such as "Lorem ipsum", `[insert link]`, `[vul hier de prijs in]`, `TODO:` at the start of a line, or a title that is "TBD" show readers that the post is not finished. Code, block quotes, quotations and comments are left alone, and so are templates such as `[your name]`, which may be meant for readers.',
  options: z.strictObject({}),
  messages: {
    body: (text: string) =>
      `${quote(text, 60)} holds the place of something that was to be filled in, and readers see it. Fill it in, or remove it.`,
    field: (name: string, text: string) =>
      `\`${name}\` is ${quote(text, 60)}: a placeholder that search engines and readers see. Fill it in, or remove the field.`
  },
  good: [
    { text: post('Begin je prompt met "schrijf een mail aan [jouw naam]".') },
    { text: post('See [add link](/add-link/) and `[insert name]`.\n\n> TODO: buy a chain') },
    { text: post('Put it on your todo list: TODO lists help.') },
    { text: post('De zin "[vul je naam in]" staat in het formulier.') }
  ],
  bad: [
    {
      text: post('Lorem ipsum dolor sit amet, consectetur.'),
      at: 'Lorem ipsum dolor sit amet',
      message: 'readers see it'
    },
    { text: post('De ketting kost [vul de prijs in] euro.'), at: '[vul de prijs in]' },
    { text: post('One.\n\nTODO: explain the oil\n\nTwo.'), at: 'TODO: explain the oil' },
    { text: '---\ntitle: TBD\n---\n', at: 'TBD', message: '`title` is "TBD"' }
  ],
  check({ post, messages, report }) {
    for (const { name, node, text } of shownTexts(post)) {
      const trimmed = text.trim()
      if (WHOLE.test(trimmed)) report({ span: node.span, message: messages.field(name, trimmed), subject: name })
    }
    const { body, source } = post
    if (!HINT.test(source.slice(body.span))) return
    const text = proseText(source, body)
    for (const { 0: match, index } of text.matchAll(PLACEHOLDER)) {
      if (isQuoted(text, index)) continue
      const from = body.span.from + index + match.search(/\S/)
      const span = { from, to: from + match.trim().length }
      report({ span, message: messages.body(match), subject: match.trim() })
    }
  }
})
