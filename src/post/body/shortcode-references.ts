import type { Reference } from '../post.js'
import type { Template, TemplateParameter } from './templates.js'

/** Shortcodes whose `src` is an image that readers see. */
const IMAGE_SHORTCODES = new Set(['figure', 'img', 'image', 'picture'])
/** Parameters of other shortcodes that hold a URL when their value is one. */
const URL_PARAMETERS = new Set(['src', 'href', 'url', 'link', 'image', 'img', 'source'])
const TEXT_PARAMETERS = ['alt', 'title', 'text', 'label', 'caption', 'name']
const WEB = /^https?:\/\//i

/** The URLs that a shortcode's parameters hold. Those that are made from an id (YouTube and the like) are not known. */
export function shortcodeReferences(template: Template): Reference[] {
  if ((template.kind !== 'shortcode' && template.kind !== 'liquid') || template.closing) return []
  const named = new Map<string, TemplateParameter>()
  for (const parameter of template.parameters) {
    if (parameter.name !== undefined && !named.has(parameter.name)) named.set(parameter.name, parameter)
  }
  const found: Reference[] = []
  const { span } = template
  const add = (role: Reference['role'], parameter: TemplateParameter | undefined, text: string | undefined) => {
    if (!parameter) return
    found.push({ role, url: parameter.value, urlSpan: parameter.span, span, text, syntax: 'shortcode' })
  }
  const text = firstText(named, TEXT_PARAMETERS)
  if (template.kind === 'shortcode' && IMAGE_SHORTCODES.has(template.name)) {
    // Hugo and PaperMod take the caption for a missing alt text.
    add('image', named.get('src'), firstText(named, ['alt', 'caption']) ?? named.get('alt')?.value)
    add('link', named.get('link'), text)
    return found
  }
  for (const [name, parameter] of named) {
    if (URL_PARAMETERS.has(name) && WEB.test(parameter.value)) add('link', parameter, text)
  }
  return found
}

function firstText(named: ReadonlyMap<string, TemplateParameter>, names: readonly string[]): string | undefined {
  return names.map((name) => named.get(name)?.value.trim()).find((value) => value !== undefined && value !== '')
}
