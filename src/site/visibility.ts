import type { Generator } from '../generators/generator.js'
import type { Field, Fields } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from './site.js'

/** Why readers don't get to see a page that is in the repository. */
export interface Hidden {
  why: 'draft' | 'future' | 'expired'
  /** The field that says so; undefined: its path does. */
  field?: Field
  /** When it appears, for a page of the future. */
  from?: Date
}

/**
 * Why readers don't get to see a page yet, or no more, as its generator publishes pages; undefined: they do.
 *
 * @param now the time at which the site is built
 */
export function hiddenBy(
  path: RepoPath,
  fields: Fields,
  site: Site,
  generator: Generator,
  now: Date
): Hidden | undefined {
  if (generator.addresses?.hidden) return generator.addresses.hidden(path, fields, site, now)
  const { addresses, publishesFuture } = site.settings
  const draft = draftField(fields)
  if (draft && !addresses?.publishesDrafts) return { why: 'draft', field: draft }
  // A date of the last change stands in for that of the post, but keeps nothing back.
  const dates = [fields.publishDate, fields.date].filter((one) => one !== fields.lastModified)
  const published = dates.find((one) => one && instantOf(one, generator))
  const from = published && instantOf(published, generator)
  if (from && from > now && !publishesFuture) return { why: 'future', field: published, from }
  const { expiryDate } = fields
  const end = expiryDate && instantOf(expiryDate, generator)
  return end && end < now && !addresses?.publishesExpired ? { why: 'expired', field: expiryDate } : undefined
}

/** `published` is the opposite of `draft`, and counts where that is not set. */
function draftField({ draft, published }: Fields): Field | undefined {
  const is = (field: Field | undefined, value: boolean) => field?.value === value || field?.value === String(value)
  if (draft) return is(draft, true) ? draft : undefined
  return is(published, false) ? published : undefined
}

/** Undefined where the generator doesn't read a date. */
function instantOf({ value }: Field, generator: Generator): Date | undefined {
  const reading = generator.readDate(value)
  return reading.kind === 'instant' ? reading.instant : undefined
}
