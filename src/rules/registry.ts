import { addressAbsolute } from './address-absolute.js'
import { aiLeftover } from './ai-leftover.js'
import { aliasConflict } from './alias-conflict.js'
import { altDuplicatesTitle } from './alt-duplicates-title.js'
import { altFilename } from './alt-filename.js'
import { altLanguage } from './alt-language.js'
import { altPrefix } from './alt-prefix.js'
import { authorRequired } from './author-required.js'
import { bareUrl } from './bare-url.js'
import { boilerplateOpening } from './boilerplate-opening.js'
import { canonicalUrl } from './canonical-url.js'
import { coverAltLength } from './cover-alt-length.js'
import { coverAltMissing } from './cover-alt-missing.js'
import { coverAspectRatio } from './cover-aspect-ratio.js'
import { coverBytes } from './cover-bytes.js'
import { coverCredit } from './cover-credit.js'
import { coverDimensions } from './cover-dimensions.js'
import { coverFileMissing } from './cover-file-missing.js'
import { coverFormat } from './cover-format.js'
import { coverHotlink } from './cover-hotlink.js'
import { coverHttp } from './cover-http.js'
import { coverImageEmpty } from './cover-image-empty.js'
import { coverNotAnImage } from './cover-not-an-image.js'
import { coverRelativeRemote } from './cover-relative-remote.js'
import { coverRequired } from './cover-required.js'
import { coverTypeMismatch } from './cover-type-mismatch.js'
import { coverUnreachable } from './cover-unreachable.js'
import { dateFuture } from './date-future.js'
import { dateInvalid } from './date-invalid.js'
import { dateTimezone } from './date-timezone.js'
import { deletedWithoutRedirect } from './deleted-without-redirect.js'
import { deprecatedField } from './deprecated-field.js'
import { descriptionEqualsTitle } from './description-equals-title.js'
import { descriptionLength } from './description-length.js'
import { descriptionRepeatsText } from './description-repeats-text.js'
import { descriptionRequired } from './description-required.js'
import { descriptionTruncated } from './description-truncated.js'
import { directiveUnknown } from './directive-unknown.js'
import { draft } from './draft.js'
import { duplicateCover } from './duplicate-cover.js'
import { duplicateDescription } from './duplicate-description.js'
import { duplicateSource } from './duplicate-source.js'
import { duplicateTitle } from './duplicate-title.js'
import { duplicateUrl } from './duplicate-url.js'
import { emptyBody } from './empty-body.js'
import { expired } from './expired.js'
import { expiryBeforeDate } from './expiry-before-date.js'
import { externalLinksMax } from './external-links-max.js'
import { externalLinksMin } from './external-links-min.js'
import { fieldOrder } from './field-order.js'
import { fieldType } from './field-type.js'
import { fieldValue } from './field-value.js'
import { fieldWhitespace } from './field-whitespace.js'
import { filenameDateMismatch } from './filename-date-mismatch.js'
import { frontMatterDuplicateKey } from './front-matter-duplicate-key.js'
import { frontMatterFormat } from './front-matter-format.js'
import { frontMatterMissing } from './front-matter-missing.js'
import { frontMatterPosition } from './front-matter-position.js'
import { frontMatterSyntax } from './front-matter-syntax.js'
import { frontMatterUnclosed } from './front-matter-unclosed.js'
import { generatorLeftover } from './generator-leftover.js'
import { genericLinkText } from './generic-link-text.js'
import { h1InBody } from './h1-in-body.js'
import { headingDuplicate } from './heading-duplicate.js'
import { headingEmpty } from './heading-empty.js'
import { headingLong } from './heading-long.js'
import { headingSkip } from './heading-skip.js'
import { htmlEntityInBody } from './html-entity-in-body.js'
import { htmlEntityInFrontMatter } from './html-entity-in-front-matter.js'
import { htmlEntityVisible } from './html-entity-visible.js'
import { ignoreExpired } from './ignore-expired.js'
import { ignoreUnused } from './ignore-unused.js'
import { imageAltMissing } from './image-alt-missing.js'
import { imageHttp } from './image-http.js'
import { imageNameQuality } from './image-name-quality.js'
import { imageNotAnImage } from './image-not-an-image.js'
import { internalAnchorMissing } from './internal-anchor-missing.js'
import { internalLinkAbsolute } from './internal-link-absolute.js'
import { internalLinkBroken } from './internal-link-broken.js'
import { internalLinksMin } from './internal-links-min.js'
import { invisibleCharacter } from './invisible-character.js'
import { languageMismatch } from './language-mismatch.js'
import { lastmodBeforeDate } from './lastmod-before-date.js'
import { linkBroken } from './link-broken.js'
import { linkCredentials } from './link-credentials.js'
import { linkElsewhere } from './link-elsewhere.js'
import { linkEmpty } from './link-empty.js'
import { linkExampleDomain } from './link-example-domain.js'
import { linkFragmentMissing } from './link-fragment-missing.js'
import { linkHttp } from './link-http.js'
import { linkLocalhost } from './link-localhost.js'
import { linkNoScheme } from './link-no-scheme.js'
import { linkRedirected } from './link-redirected.js'
import { linkUnverifiable } from './link-unverifiable.js'
import { linkWhitespace } from './link-whitespace.js'
import { markdownLink } from './markdown-link.js'
import { markupInFrontMatter } from './markup-in-front-matter.js'
import { mojibake } from './mojibake.js'
import { noindexPublished } from './noindex-published.js'
import { paragraphLong } from './paragraph-long.js'
import { placeholderText } from './placeholder-text.js'
import { readability } from './readability.js'
import { renamedWithoutAlias } from './renamed-without-alias.js'
import { requiredField } from './required-field.js'
import type { Rule } from './rule.js'
import { sentenceLong } from './sentence-long.js'
import { similarTitle } from './similar-title.js'
import { slugDanglingHyphen } from './slug-dangling-hyphen.js'
import { slugEntity } from './slug-entity.js'
import { slugFormat } from './slug-format.js'
import { slugLength } from './slug-length.js'
import { slugUndefined } from './slug-undefined.js'
import { slugUnsafeCharacter } from './slug-unsafe-character.js'
import { sourceLineMismatch } from './source-line-mismatch.js'
import { sourceLineMissing } from './source-line-missing.js'
import { sourceLinePosition } from './source-line-position.js'
import { sourceLineUnlinked } from './source-line-unlinked.js'
import { sourceNameGeneric } from './source-name-generic.js'
import { sponsoredUnmarked } from './sponsored-unmarked.js'
import { strayScript } from './stray-script.js'
import { subheadingDistribution } from './subheading-distribution.js'
import { tagCount } from './tag-count.js'
import { tagDuplicate } from './tag-duplicate.js'
import { tagEmpty } from './tag-empty.js'
import { tagSingleton } from './tag-singleton.js'
import { tagVariant } from './tag-variant.js'
import { taxonomyFolderMismatch } from './taxonomy-folder-mismatch.js'
import { taxonomyNotAllowed } from './taxonomy-not-allowed.js'
import { taxonomyUndeclared } from './taxonomy-undeclared.js'
import { titleAllcaps } from './title-allcaps.js'
import { titleCase } from './title-case.js'
import { titleEmoji } from './title-emoji.js'
import { titleLength } from './title-length.js'
import { titlePunctuation } from './title-punctuation.js'
import { titleTooShort } from './title-too-short.js'
import { titleTrailingPeriod } from './title-trailing-period.js'
import { titleWidth } from './title-width.js'
import { trackingParams } from './tracking-params.js'
import { undefinedText } from './undefined-text.js'
import { unknownField } from './unknown-field.js'
import { wordCountMin } from './word-count-min.js'
import { yamlAmbiguousScalar } from './yaml-ambiguous-scalar.js'

/** Every rule, in the order of the documentation. */
export const registered = [
  frontMatterMissing,
  frontMatterUnclosed,
  frontMatterPosition,
  frontMatterFormat,
  frontMatterSyntax,
  frontMatterDuplicateKey,
  yamlAmbiguousScalar,
  requiredField,
  fieldType,
  fieldValue,
  fieldWhitespace,
  htmlEntityInFrontMatter,
  markupInFrontMatter,
  unknownField,
  deprecatedField,
  fieldOrder,
  dateInvalid,
  dateFuture,
  lastmodBeforeDate,
  expiryBeforeDate,
  filenameDateMismatch,
  dateTimezone,
  expired,
  noindexPublished,
  draft,
  addressAbsolute,
  canonicalUrl,
  slugUnsafeCharacter,
  slugUndefined,
  slugEntity,
  slugFormat,
  slugDanglingHyphen,
  slugLength,
  tagEmpty,
  tagDuplicate,
  tagCount,
  taxonomyNotAllowed,
  taxonomyUndeclared,
  taxonomyFolderMismatch,
  authorRequired,
  renamedWithoutAlias,
  deletedWithoutRedirect,
  titleWidth,
  titleLength,
  titleTooShort,
  titleAllcaps,
  titlePunctuation,
  titleEmoji,
  titleCase,
  titleTrailingPeriod,
  descriptionRequired,
  descriptionLength,
  descriptionEqualsTitle,
  descriptionRepeatsText,
  descriptionTruncated,
  coverRequired,
  coverImageEmpty,
  coverAltMissing,
  coverFileMissing,
  coverRelativeRemote,
  coverHttp,
  coverUnreachable,
  coverNotAnImage,
  coverFormat,
  coverTypeMismatch,
  coverDimensions,
  coverAspectRatio,
  coverBytes,
  coverAltLength,
  coverCredit,
  linkBroken,
  internalLinkBroken,
  internalAnchorMissing,
  markdownLink,
  linkRedirected,
  linkElsewhere,
  linkHttp,
  linkFragmentMissing,
  linkUnverifiable,
  linkLocalhost,
  linkEmpty,
  linkCredentials,
  trackingParams,
  h1InBody,
  headingSkip,
  imageAltMissing,
  altFilename,
  altLanguage,
  altPrefix,
  altDuplicatesTitle,
  imageHttp,
  imageNotAnImage,
  languageMismatch,
  emptyBody,
  wordCountMin,
  headingEmpty,
  headingDuplicate,
  headingLong,
  subheadingDistribution,
  paragraphLong,
  sentenceLong,
  readability,
  placeholderText,
  undefinedText,
  htmlEntityVisible,
  htmlEntityInBody,
  genericLinkText,
  bareUrl,
  linkNoScheme,
  linkWhitespace,
  linkExampleDomain,
  internalLinkAbsolute,
  internalLinksMin,
  externalLinksMin,
  externalLinksMax,
  sponsoredUnmarked,
  imageNameQuality,
  coverHotlink,
  sourceLineMissing,
  sourceLineUnlinked,
  sourceLineMismatch,
  sourceLinePosition,
  sourceNameGeneric,
  generatorLeftover,
  aiLeftover,
  mojibake,
  invisibleCharacter,
  strayScript,
  directiveUnknown(() => byId.keys()),
  duplicateTitle,
  similarTitle,
  duplicateDescription,
  duplicateSource,
  duplicateCover,
  duplicateUrl,
  aliasConflict,
  tagVariant,
  tagSingleton,
  boilerplateOpening,
  // These look at what the rules before them found.
  ignoreExpired,
  ignoreUnused
]

export const rules: readonly Rule[] = registered

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with this id; undefined when there is none. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id)
}
