import { z } from 'zod'

/**
 * Only these variables of the environment can be read: a configuration that someone else wrote must not be able to send
 * other secrets of the machine anywhere.
 */
export const VARIABLE_PREFIX = 'SEO_CONTENT_CHECK_'

/** A place in a header's value that is filled from the environment: `${SEO_CONTENT_CHECK_TOKEN}`. */
export const VARIABLE = /\$\{([^{}]*)\}/g

const READABLE = new RegExp(`^${VARIABLE_PREFIX}[A-Z0-9_]+$`)
/** Headers of the connection, and those that decide what is asked for: not for anyone to set. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...[
    'accept-encoding',
    'connection',
    'content-length',
    'expect',
    'host',
    'keep-alive',
    'proxy-authorization',
    'range'
  ],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade']
])

const hostPattern = z
  .string()
  .regex(
    /^(?:\*|(?:\*\.)?[^\s*/:@?#]+|\[[0-9a-fA-F:.]+\])$/,
    'must be a host name such as `example.com`, or `*.example.com` for all hosts under it'
  )

const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/

const headerValue = z
  .string()
  .regex(/^[\x20-\x7e]*$/, 'may hold plain ASCII characters only')
  .refine(
    (value) => [...value.matchAll(VARIABLE)].every(([, name = '']) => READABLE.test(name)),
    `may use variables whose names start with \`${VARIABLE_PREFIX}\` only: \`\${${VARIABLE_PREFIX}TOKEN}\``
  )

/** An entry of `links.hosts`. */
export const hostEntry = z.strictObject({
  match: z
    .union([hostPattern, z.array(hostPattern).min(1)])
    .describe('The hosts: `example.com`, `*.example.com` for those under it, or a list.'),
  skip: z.boolean().optional().describe('Never ask these hosts.'),
  accept: z.array(z.int().min(100).max(999)).optional().describe('Statuses that count as success: `[403]`.'),
  'per-host': z.int().min(1).max(32).optional().describe('Requests under way at once to one of these hosts.'),
  interval: z.number().min(0).max(60).optional().describe('Seconds between the starts of two requests to one host.'),
  headers: z
    .record(z.string(), headerValue)
    .superRefine((headers, context) => {
      for (const name of Object.keys(headers)) {
        const message = HEADER_NAME.test(name)
          ? OWN_HEADERS.has(name.toLowerCase()) && 'is a header that the check sets itself'
          : 'is not the name of a header'
        if (message) context.addIssue({ code: 'custom', message, path: [name] })
      }
    })
    .optional()
    .describe(
      `Further headers, for these hosts alone. \`\${${VARIABLE_PREFIX}TOKEN}\` stands for a variable of the environment; such a header goes over https only.`
    )
})

export type HostEntryConfig = z.output<typeof hostEntry>
