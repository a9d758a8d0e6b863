import { z } from 'zod'

/** What a field holds. */
export type FieldKind = 'text' | 'flag' | 'number' | 'list' | 'map'

/** What is said about a field beside its type. */
export interface FieldNotes {
  kind: FieldKind
  /** What happens when the value has another type, to follow a semicolon: `the build stops`. */
  effect?: string
  /** `error` where the site breaks or shows what should be hidden; default `warning`. */
  severity?: 'error'
  /** For a map: the field of it that a bare text most likely is. */
  textIs?: string
}

type Notes = Omit<FieldNotes, 'kind'>

/** Numbers and booleans are printed as they stand, so they may stand for a text. */
const printable = z.union([z.string(), z.number(), z.bigint(), z.boolean()])

function note<Type extends z.ZodType>(type: Type, notes: FieldNotes) {
  return type.nullish().meta({ ...notes })
}

/** A text. */
export function text(notes: Notes = {}) {
  return note(printable, { kind: 'text', ...notes })
}

/** The title of a page, of which everything can be made that prints as a text. */
export function pageTitle() {
  return text({ effect: 'no page title can be made of that', severity: 'error' })
}

/** A text, for a program that takes nothing else: `title: 2026` is a number to it, and needs quotes. */
export function exactText(notes: Notes = {}) {
  return note(z.string(), { kind: 'text', ...notes })
}

/** True or false, for a program that knows nothing else. */
export function flag(notes: Notes = {}) {
  return note(z.boolean(), { kind: 'flag', ...notes })
}

/** True or false, or a text or number that Go's `strconv.ParseBool` reads: what Hugo takes for its own fields. */
export function castFlag(notes: Notes = {}) {
  const words = z.string().regex(/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False|)$/)
  return note(z.union([z.boolean(), z.number(), z.bigint(), words]), { kind: 'flag', ...notes })
}

export function number(notes: Notes = {}) {
  const digits = z.string().regex(/^-?\d+$/)
  return note(z.union([z.number(), z.bigint(), digits]), { kind: 'number', ...notes })
}

/** A list, whatever is in it. */
export function list(notes: Notes = {}) {
  return note(z.array(z.unknown()), { kind: 'list', ...notes })
}

/** A list of texts. */
export function textList(notes: Notes = {}) {
  return note(z.array(printable.nullable()), { kind: 'list', ...notes })
}

/** A list of texts, for which one text may stand. */
export function textOrList(notes: Notes = {}) {
  return note(z.union([z.array(printable.nullable()), printable]), { kind: 'list', ...notes })
}

/** A list of texts, or one text that is certainly not a list written with commas. */
export function termOrList(notes: Notes = {}) {
  const term = z.string().regex(/^[^,;]*$/)
  return note(z.union([z.array(printable.nullable()), term, z.number(), z.bigint()]), { kind: 'list', ...notes })
}

/** A mapping of fields to values; other fields may be in it. */
export function map(shape: z.ZodRawShape, notes: Notes = {}) {
  return note(z.looseObject(shape), { kind: 'map', ...notes })
}

/** The notes of a field's type; undefined for a type that was not made here. */
export function notesOf(type: z.core.$ZodType): FieldNotes | undefined {
  const notes = z.globalRegistry.get(type)
  return isNotes(notes) ? notes : undefined
}

/** The fields of a mapping's type; undefined when the type is no mapping. */
export function shapeOf(type: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  let inner = type
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
  return inner instanceof z.ZodObject ? inner.shape : undefined
}

function isNotes(notes: unknown): notes is FieldNotes {
  return typeof notes === 'object' && notes !== null && 'kind' in notes
}
