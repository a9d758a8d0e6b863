import { distance } from 'fastest-levenshtein'
import { suggestion } from './suggestion.js'

/**
 * Fields to which everyday names of one's own come near by chance (`time`, `height`, `part`, `rate`, `link`): as they are
 * rarely misspelt, nobody is asked whether they were meant.
 */
export const NOT_SUGGESTED: ReadonlySet<string> = new Set([
  'type',
  'weight',
  'url',
  'layout',
  'markup',
  'lang',
  'order',
  'params',
  'seo',
  'placeholder'
])

/** What authors write for the two fields that every post has. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ...['titel', 'titre', 'título', 'titulo', 'titolo'].map((word) => [word, 'title'] as const),
  ...['datum', 'fecha', 'data'].map((word) => [word, 'date'] as const)
])

/** Fields and taxonomies of one's own, most of them in other languages, that come near the known ones. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'published_at',
  'publishedat',
  ...[
    'categorie',
    'categorieen',
    'categorieën',
    'categoria',
    'categorias',
    'categoría',
    'categorías',
    'catégorie',
    'catégories'
  ],
  ...['kategorie', 'kategorien', 'kategori', 'kategoria', 'auteur', 'auteurs', 'autor', 'autore', 'autoren', 'autores'],
  ...[
    'imagen',
    'imagenes',
    'imágenes',
    'immagine',
    'descripcion',
    'descripción',
    'descrição',
    'descricao',
    'descrizione'
  ]
])

/** The known field that was surely meant; undefined for what may well be a word of its own. */
export function nearest(key: string, suggested: readonly string[]): string | undefined {
  const word = key.toLowerCase().normalize('NFC')
  if (OWN_WORDS.has(word)) return undefined
  const translated = TRANSLATIONS.get(word)
  if (translated !== undefined && suggested.includes(translated)) return translated
  const meant = suggestion(key, suggested)
  if (meant === undefined || isVariant(key, meant)) return undefined
  const known = meant.toLowerCase()
  const isOtherWord = word.length <= 5 && distance(word, known) > 1 && sorted(word) !== sorted(known)
  const isLonger = word.length > known.length + 1 && word.includes(known)
  return isOtherWord || isLonger ? undefined : meant
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** `title_en` and `ogTitle` are fields of their own beside `title`. */
function isVariant(key: string, meant: string): boolean {
  const words = key.split(/[-_.\s]|(?<=[a-z])(?=[A-Z\d])/)
  return words.length > 1 && words.some((word) => word.toLowerCase() === meant.toLowerCase())
}
