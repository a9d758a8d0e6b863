import { z } from 'zod'
import { SCOPES } from '../config/scope.js'
import { parseConnectTo } from '../links/connect-to.js'
import { LANGUAGES } from '../translation/language.js'

/** An input has a value that it can't have. The message names the input and what is allowed. */
export class InputError extends Error {
  override name = 'InputError'
}

const text = z.string().trim()

const lines = z.string().transform((value) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
)

/** One of some words; an empty input is the preset. */
function choice<const Word extends string, Preset extends Word | undefined>(words: readonly Word[], preset: Preset) {
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
const truth = text
  .transform((value) => (/^(?:True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value))
  .pipe(choice(['true', 'false'], 'true'))
  .transform((word) => word === 'true')

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
  'comment-id': text
    .regex(/^[\w.-]{0,64}$/, 'may have up to 64 letters, digits, dots, hyphens and underscores')
    .transform((value) => value || 'default'),
  annotations: truth,
  links: truth,
  cache: truth,
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
 * Reads all inputs.
 * @param environment the process's environment; the runner puts the input `fail-on` into `INPUT_FAIL-ON`
 * @throws InputError that names every input that is wrong
 */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const given = Object.keys(inputsSchema.shape).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`] ?? ''])
  const result = inputsSchema.safeParse(Object.fromEntries(given))
  if (result.success) return result.data
  throw new InputError(
    result.error.issues.map(({ path, message }) => `The input \`${path.join('.')}\` ${message}.`).join(' ')
  )
}
