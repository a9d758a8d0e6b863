import { flag, list, map, text, textList, textOrList } from './field-kinds.js'
import type { Generator } from './generator.js'
import { hugo, hugoSchema, missingDate } from './hugo.js'
import { paperModFields } from './hugo-fields.js'

const STOPS = { effect: 'the build stops', severity: 'error' } as const
/** Templates test `if .Params.x` (any text counts as true) in one place and `ne .Params.x true` in another. */
const mode = () => flag({ effect: 'PaperMod takes that for true in one place and for false in another' })

/**
 * What PaperMod's templates read, beside Hugo's own fields.
 *
 * Source: `layouts/` of the theme; the builds that stop were measured with Hugo 0.111.
 */
const schema = hugoSchema.extend({
  tags: textList(STOPS),
  images: list(STOPS),
  cover: map(
    {
      image: text({ effect: 'PaperMod can show one image only', severity: 'error' }),
      alt: text(),
      caption: text(),
      relative: mode(),
      hidden: mode(),
      hiddenInList: mode(),
      hiddenInSingle: mode(),
      linkFullImages: mode(),
      responsiveImages: mode()
    },
    { ...STOPS, textIs: 'image' }
  ),
  author: textOrList(),
  canonicalURL: text(),
  canonicalURLText: text(),
  placeholder: text(),
  ShowToc: mode(),
  TocOpen: mode(),
  UseHugoToc: mode(),
  ShowReadingTime: mode(),
  ShowWordCount: mode(),
  ShowBreadCrumbs: mode(),
  ShowPostNavLinks: mode(),
  ShowCodeCopyButtons: mode(),
  ShowShareButtons: mode(),
  ShowCanonicalLink: mode(),
  ShowRssButtonInSectionTermList: mode(),
  hideMeta: mode(),
  hideSummary: mode(),
  hideAuthor: mode(),
  hideFooter: mode(),
  searchHidden: mode(),
  robotsNoIndex: mode(),
  disableShare: mode(),
  disableAnchoredHeadings: mode(),
  disableHLJS: mode(),
  disableScrollToTop: mode(),
  disableSpecial1stPost: mode(),
  editPost: map({ URL: text(), Text: text(), appendFilePath: mode(), disabled: mode() })
})

/** Hugo with the theme PaperMod, or a theme that is made from it. */
export const hugoPaperMod: Generator = {
  ...hugo,
  id: 'hugo-papermod',
  name: 'Hugo with PaperMod',
  detect(settings) {
    return hugo.detect(settings) > 0 && settings.themes?.some((theme) => /papermod/i.test(theme)) ? 3 : 0
  },
  schema,
  /** The theme's structured data gives every page a date of publication. */
  requiredFields: [
    ...hugo.requiredFields.filter((field) => field.name !== 'date'),
    missingDate((_, isDated) => (isDated ? 'error' : 'warning'))
  ],
  /** `hiddenInHomeList` is compared with the text "true", `comments` may be what a comment service needs. */
  knownFields: [
    ...hugo.knownFields,
    'hiddenInHomeList',
    'authors',
    'hiddenInRss',
    'comments',
    'series',
    'social',
    'math',
    'ShareButtons'
  ],
  fields: paperModFields
}
