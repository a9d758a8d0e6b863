import { directiveUnknown } from './directive-unknown.js'
import type { Rule } from './rule.js'

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [directiveUnknown(() => byId.keys())]

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with this id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id)
}
