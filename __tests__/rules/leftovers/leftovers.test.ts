import { describe, expect, it } from '@jest/globals'
import { runExample } from '../../../src/rules/example.js'
import { ruleOf } from '../../../src/rules/registry.js'

async function found(id: string, text: string): Promise<number> {
  const rule = ruleOf(id)
  if (!rule) throw new Error(`There is no rule ${id}`)
  return (await runExample(rule, { text: `---\ntitle: a\n---\n\n${text}\n` })).length
}

describe('ai-leftover', () => {
  it.each([
    'As an AI language model, I cannot ride a bicycle.',
    'As an AI assistant I have no opinion.',
    'Prices are as of my last knowledge update.',
    'Als AI-taalmodel heb ik geen mening.',
    'Als een AI-assistent kan ik dat niet.',
    'Sinds mijn laatste kennisupdate is er veel veranderd.',
    'Als KI-Sprachmodell kann ich das nicht beurteilen.',
    "En tant que modèle de langage, je n'ai pas d'avis.",
    "En tant qu'IA, je ne peux pas le dire.",
    'Como modelo de lenguaje, no puedo opinar.',
    'Come modello linguistico, non posso dirlo.',
    'Zeker! Hier is je artikel.',
    'Natürlich! Hier ist der Artikel.',
    'Bien sûr ! Voici votre article.',
    '¡Claro! Aquí tienes el artículo.',
    'Certo! Ecco il tuo articolo.',
    'Dit staat vast.【4:0†source】',
    'It is so. citeturn0search3',
    '[cite_start]It is so.[cite: 1]'
  ])('finds %s', async (text) => {
    expect(await found('ai-leftover', text)).toBeGreaterThan(0)
  })

  it.each([
    'Als AI-taalmodel is ChatGPT getraind op tekst.',
    'As an AI language model, ChatGPT cannot ride a bicycle.',
    'Since my last update of this page prices have risen.',
    'Depuis ma dernière mise à jour, le prix a baissé.',
    'De chatbot zei: “Als AI-taalmodel heb ik geen mening.”',
    'The bot said "Sorry. As an AI language model, I cannot."',
    'Sure, here is how to do it.',
    'Vraag het gewoon.\n\nZeker! Hier is het antwoord dat je dan krijgt.',
    '`[cite_start]` is a mark.',
    'The turn0 of the game.'
  ])('leaves %s alone', async (text) => {
    expect(await found('ai-leftover', text)).toBe(0)
  })
})

describe('generator-leftover', () => {
  it.each([
    'IMAGE_PROMPT: a bicycle',
    '**META DESCRIPTION:** how to clean it',
    '## SEO TITLE: Clean it',
    'META-OMSCHRIJVING: zo maak je hem schoon',
    'META-BESCHREIBUNG: so geht es',
    'MÉTA-DESCRIPTION: comment faire',
    'TÍTULO SEO: cómo se hace',
    'PAROLA CHIAVE PRINCIPALE: bici',
    'Hello {{ $json.name }}',
    'Hello {{$node["Set"].json.x}}',
    'The price is [object Object] euro.',
    '<think>\nThe user wants an article.\n</think>'
  ])('finds %s', async (text) => {
    expect(await found('generator-leftover', text)).toBeGreaterThan(0)
  })

  it.each([
    'Meta description: at most 160 characters.',
    'Prompt: write a text about bicycles.',
    'Use the field PROMPT: it is long.',
    '> IMAGE_PROMPT: a bicycle',
    '    IMAGE_PROMPT: a bicycle',
    '`{{ $json.name }}`',
    '{{< figure src="a.jpg" alt="[object]" >}}',
    'Date: {{ .Date }} and %NAME%'
  ])('leaves %s alone', async (text) => {
    expect(await found('generator-leftover', text)).toBe(0)
  })
})
