import { z } from 'zod'
import { SCOPES } from '../config/scope.js'
import { parseConnectTo } from '../links/connect-to.js'
import { MOST_SHARDS, parseShard } from '../shard/parse.js'
import { LANGUAGES } from '../translation/language.js'

/** An input has a value that it can't have. The message names the input and what is allowed. */
export class InputError extends Error {
  override name = 'InputError'
}

/** A line of text; empty where nothing is given. */
export const text = z.string().trim()

/** The lines of a text that are not blank. */
export const lines = z.string().transform((value) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
)

/** One of some words; an empty input is the preset. */
export function choice<const Word extends string, Preset extends Word | undefined>(
  words: readonly Word[],
  preset: Preset
) {
  return text.transform((value, context): Word | Preset => {
    if (value === '') return preset
    const word = words.find((one) => one === value)
    if (word !== undefined) return word
    const names = words.map((one) => `\`${one}\``)
    context.addIssue({
      code: 'custom',
      message: `is "${value}"; write ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
    })
    return z.NEVER
  })
}

/** YAML's own spellings of true and false. */
export function truth(preset: 'true' | 'false') {
  return text
    .transform((value) => (/^(?:True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value))
    .pipe(choice(['true', 'false'], preset))
    .transform((word) => word === 'true')
}

/** Tells what several workflows keep on one pull request apart. */
export const commentId = text
  .regex(/^[\w.-]{0,64}$/, 'may have up to 64 letters, digits, dots, hyphens and underscores')
  .transform((value) => value || 'default')

/** What the input took when annotations could only be on or off. */
const ANNOTATION_ALIASES = new Map([
  ['true', 'changed-files'],
  ['false', 'none']
])

/**
 * Every input that action.yml declares, and what it may hold. A missing one is empty text, as the runner gives it. There is
 * no default for what the configuration file can say too: `scope`, `language`, `fail-on`.
 */
export const inputsSchema = z.object({
  'github-token': text,
  config: text.transform((value) => value.replace(/^(?:\.\/)+/, '') || undefined),
  paths: lines,
  scope: choice(SCOPES, undefined),
  language: choice(LANGUAGES, undefined),
  'fail-on': choice(['error', 'warning', 'never'], undefined),
  comment: choice(['auto', 'always', 'never'], 'auto'),
  'comment-id': commentId,
  suggestions: choice(['review', 'comment', 'never'], 'review'),
  annotations: text
    .transform((value) => ANNOTATION_ALIASES.get(value.toLowerCase()) ?? value)
    .pipe(choice(['changed-lines', 'changed-files', 'none'], 'changed-files')),
  'check-run': truth('false'),
  links: truth('true'),
  cache: truth('true'),
  issue: truth('false'),
  shard: text.transform((value, context) => {
    const shard = value === '' ? undefined : parseShard(value)
    if (value === '' || shard) return shard
    const message = `is "${value}"; write a part of up to ${MOST_SHARDS} parts, such as \`2/8\``
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
  'connect-to': lines.transform((entries, context) =>
    entries.map((entry) => {
      try {
        return parseConnectTo(entry)
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
        return z.NEVER
      }
    })
  )
})

/** What the workflow asks for, read from the step's `with:`. */
export type Inputs = z.output<typeof inputsSchema>

/**
 * Reads all inputs of the check.
 * @param environment the process's environment
 * @throws InputError that names every input that is wrong
 */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  return readInputsBy(inputsSchema, environment)
}

/**
 * Reads all inputs of an action.
 * @param environment the process's environment; the runner puts the input `fail-on` into `INPUT_FAIL-ON`
 * @throws InputError that names every input that is wrong
 */
export function readInputsBy<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: NodeJS.ProcessEnv
): z.output<z.ZodObject<Shape>> {
  const given = Object.keys(schema.shape).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`] ?? ''])
  const result = schema.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  throw new InputError(
    result.error.issues.map(({ path, message }) => `The input \`${path.join('.')}\` ${message}.`).join(' ')
  )
}
