import type { LinkClass } from '../links/verdict.js'

const CLASSES = ['blocked', 'transient', 'tls'] as const satisfies readonly LinkClass[]

/** A verdict about a server, not about the page: it may work well in a browser. */
export type UncertainClass = (typeof CLASSES)[number]

export function isUncertain(linkClass: LinkClass): linkClass is UncertainClass {
  return CLASSES.some((one) => one === linkClass)
}
