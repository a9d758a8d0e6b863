/** Sets of rules, each with those of the one before it. */
export const PROFILES = ['recommended', 'strict', 'all'] as const

/**
 * `recommended`: certain, and worth an interruption. `strict`: good advice that an author may have reasons against.
 * `all`: matters of house style.
 */
export type Profile = (typeof PROFILES)[number]

/** Whether a rule of one profile is on when another one is chosen. */
export function includes(chosen: Profile, profile: Profile): boolean {
  return PROFILES.indexOf(profile) <= PROFILES.indexOf(chosen)
}
