export const id = 3861;
export const ids = [3861];
export const modules = {

/***/ 76721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isCalendarDay),
/* harmony export */   n: () => (/* binding */ suggestDate)
/* harmony export */ });
/** Months by their names and usual abbreviations, in Dutch, English, German, French, Spanish and Italian. */
const MONTHS = [
    ['january', 'jan', 'januari', 'januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen'],
    ['february', 'feb', 'februari', 'februar', 'février', 'fevrier', 'févr', 'febrero', 'febbraio', 'febb'],
    ['march', 'mar', 'maart', 'mrt', 'märz', 'maerz', 'mars', 'marzo'],
    ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
    ['may', 'mei', 'mai', 'mayo', 'maggio', 'mag'],
    ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu'],
    ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug'],
    ['august', 'aug', 'augustus', 'août', 'aout', 'agosto', 'ago'],
    ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'set'],
    ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott'],
    ['november', 'nov', 'novembre', 'noviembre'],
    ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre']
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1])));
/** A longer text is no date. */
const LONGEST = 64;
const TIME = String.raw `(?:[T,]?\s*(?:at|om|um|à)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const DAY = String.raw `(\d{1,2})(?:st|nd|rd|th|er|[.ºe])?`;
const YEAR_FIRST = new RegExp(String.raw `^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw `^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const DAY_MONTH = new RegExp(String.raw `^(?:\p{L}+\.?,?\s+)?${DAY}[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})${TIME}$`, 'iu');
const MONTH_DAY = new RegExp(String.raw `^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+${DAY},?\s+(\d{4})${TIME}$`, 'iu');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Whether the calendar has this day. */
function isCalendarDay(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
/**
 * The ISO 8601 date that a text in some other notation stands for.
 *
 * @returns `2026-02-27` or `2026-02-27T21:23:00+01:00`; undefined when the text is no date of the calendar, or when day and
 *   month could be swapped
 */
function suggestDate(value) {
    if (value.length > LONGEST)
        return undefined;
    const text = value.trim();
    let found = YEAR_FIRST.exec(text);
    if (found)
        return iso(found[1], found[3], found[4], found.slice(5));
    found = COMPACT.exec(text);
    if (found)
        return iso(found[1], found[2], found[3], []);
    found = YEAR_LAST.exec(text);
    if (found)
        return dayAndMonth(found);
    found = DAY_MONTH.exec(text);
    if (found)
        return iso(found[3], monthNumber(found[2]), found[1], found.slice(4));
    found = MONTH_DAY.exec(text);
    if (found)
        return iso(found[3], monthNumber(found[1]), found[2], found.slice(4));
    return undefined;
}
/** `27-02-2026` and `02/27/2026` are clear, `03-02-2026` is not. */
function dayAndMonth(found) {
    const [, first, , second, year, ...time] = found;
    const certain = first === second || Number(first) > 12 || Number(second) > 12;
    if (!certain)
        return undefined;
    return Number(second) > 12 ? iso(year, first, second, time) : iso(year, second, first, time);
}
function monthNumber(name) {
    const month = MONTH_NUMBER.get(name?.toLowerCase().normalize('NFC') ?? '');
    return month === undefined ? undefined : String(month);
}
function iso(year, month, day, [hour, minute, second, zone]) {
    if (!isCalendarDay(Number(year), Number(month), Number(day)))
        return undefined;
    const date = `${year}-${two(month)}-${two(day)}`;
    if (hour === undefined)
        return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
        return undefined;
    const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
    return `${date}T${two(hour)}:${two(minute)}:${two(second ?? '0')}${offset}`;
}
function two(digits) {
    return (digits ?? '').padStart(2, '0');
}


/***/ }),

/***/ 15572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   W: () => (/* binding */ pageTitle),
/* harmony export */   YY: () => (/* binding */ termOrList),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dn: () => (/* binding */ textOrList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   iC: () => (/* binding */ castFlag),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);

/** Numbers and booleans are printed as they stand, so they may stand for a text. */
const printable = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
function note(type, notes) {
    return type.nullish().meta({ ...notes });
}
/** A text. */
function text(notes = {}) {
    return note(printable, { kind: 'text', ...notes });
}
/** The title of a page, of which everything can be made that prints as a text. */
function pageTitle() {
    return text({ effect: 'no page title can be made of that', severity: 'error' });
}
/** A text, for a program that takes nothing else: `title: 2026` is a number to it, and needs quotes. */
function exactText(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), { kind: 'text', ...notes });
}
/** True or false, for a program that knows nothing else. */
function flag(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), { kind: 'flag', ...notes });
}
/** True or false, or a text or number that Go's `strconv.ParseBool` reads: what Hugo takes for its own fields. */
function castFlag(notes = {}) {
    const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False|)$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), words]), { kind: 'flag', ...notes });
}
function number(notes = {}) {
    const digits = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d+$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), digits]), { kind: 'number', ...notes });
}
/** A list, whatever is in it. */
function list(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), { kind: 'list', ...notes });
}
/** A list of texts. */
function textList(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), { kind: 'list', ...notes });
}
/** A list of texts, for which one text may stand. */
function textOrList(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), printable]), { kind: 'list', ...notes });
}
/** A list of texts, or one text that is certainly not a list written with commas. */
function termOrList(notes = {}) {
    const term = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^,;]*$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), term, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad()]), { kind: 'list', ...notes });
}
/** A mapping of fields to values; other fields may be in it. */
function map(shape, notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(shape), { kind: 'map', ...notes });
}
/** The notes of a field's type; undefined for a type that was not made here. */
function notesOf(type) {
    const notes = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(type);
    return isNotes(notes) ? notes : undefined;
}
/** The fields of a mapping's type; undefined when the type is no mapping. */
function shapeOf(type) {
    let inner = type;
    while (inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        inner = inner.unwrap();
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? inner.shape : undefined;
}
function isNotes(notes) {
    return typeof notes === 'object' && notes !== null && 'kind' in notes;
}


/***/ }),

/***/ 68725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withMapping),
/* harmony export */   H: () => (/* binding */ MAPPED_PARTS)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67754);
/* harmony import */ var _hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19007);
/* harmony import */ var _named_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49025);



/** What the configuration can give other names to, by its key there. */
const PARTS = {
    title: 'title',
    description: 'description',
    date: 'date',
    'publish-date': 'publishDate',
    'last-modified': 'lastModified',
    'expiry-date': 'expiryDate',
    draft: 'draft',
    slug: 'slug',
    url: 'url',
    aliases: 'aliases',
    tags: 'tags',
    categories: 'categories',
    language: 'language',
    canonical: 'canonical',
    source: 'source'
};
const MAPPED_PARTS = [
    ...Object.keys(PARTS),
    'cover',
    'cover-alt',
    'cover-caption'
];
const DATES = ['date', 'publish-date', 'last-modified', 'expiry-date'];
/** Of a date that the generator itself does not read. */
const EFFECT = 'Templates that read it show a wrong date, or none.';
/** A generator whose posts say some things in other fields. What isn't mapped stays as it is. */
function withMapping(generator, mapping) {
    const match = generator.caseInsensitiveKeys ? 'ignore-case' : 'exact';
    const names = Object.values(mapping).flat();
    const dates = DATES.flatMap((part) => mapping[part] ?? []).filter((name) => !generator.dateFields.includes(name));
    return {
        ...generator,
        fields: (frontMatter, path) => mapped(generator.fields(frontMatter, path), frontMatter.root, mapping, match),
        knownFields: [...generator.knownFields, ...names.map((name) => name.split('.')[0] ?? name)],
        dateFields: [...generator.dateFields, ...dates],
        readDate(value, field) {
            const reading = generator.readDate(value, field);
            const isOwn = field === undefined || !dates.includes(field);
            return reading.kind === 'invalid' && !isOwn ? { ...reading, effect: EFFECT, severity: 'warning' } : reading;
        },
        requiredFields: generator.requiredFields.map((required) => {
            const part = Object.keys(PARTS).find((one) => one === required.name);
            const first = part && mapping[part]?.[0];
            if (!part || first === undefined)
                return required;
            return {
                ...required,
                name: first,
                severity: (post, site) => ((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(post.fields[PARTS[part]]?.value) ? required.severity(post, site) : undefined)
            };
        })
    };
}
function mapped(own, root, mapping, match) {
    const fields = { ...own };
    for (const part of Object.keys(PARTS)) {
        const names = mapping[part];
        if (names)
            fields[PARTS[part]] = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, names, match);
    }
    fields.cover = coverOf(own.cover, root, mapping, match);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(fields);
}
function coverOf(own, root, mapping, match) {
    const cover = mapping.cover ? namedCover(root, mapping.cover, match) : own;
    if (!cover)
        return undefined;
    const named = (part) => mapping[part] && (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, mapping[part], match);
    return {
        ...cover,
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ alt: named('cover-alt') ?? cover.alt, caption: named('cover-caption') ?? cover.caption })
    };
}
/** `hero.image` is a part of `hero`, where its alternative text is looked for as well. */
function namedCover(root, names, match) {
    const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, names, match);
    if (!field)
        return undefined;
    const parent = field.path.length > 1 ? (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, [field.path.slice(0, -1).join('.')], match) : undefined;
    if (parent && field.node.kind === 'scalar') {
        return { ...(0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .coverFrom */ .W4)(parent, [String(field.path.at(-1))], _named_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ALT_PARTS */ .lq), image: field };
    }
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .firstItem */ .CJ)(field);
    return { ...(0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .coverFrom */ .W4)(first && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(first.value) ? first : field, _named_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .IMAGE_PARTS */ .nY, _named_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .ALT_PARTS */ .lq), whole: field };
}


/***/ }),

/***/ 67754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ firstItem),
/* harmony export */   CK: () => (/* binding */ fieldIn),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Kn: () => (/* binding */ filledFieldOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74529);

/** The name of a key under which all keys that match it come together. */
function comparable(key, match) {
    if (match === 'exact')
        return key;
    return match === 'ignore-case' ? key.toLowerCase() : key.toLowerCase().replace(/[-_]/g, '');
}
/** The entries of mappings by their comparable keys: a post's are asked for hundreds of names. */
const ENTRIES = {
    exact: new WeakMap(),
    'ignore-case': new WeakMap(),
    loose: new WeakMap()
};
/** The last entry of a mapping with this key: a later one wins. */
function entryOf(map, key, match) {
    return entriesOf(map, match).get(comparable(key, match));
}
function entriesOf(map, match) {
    let entries = ENTRIES[match].get(map);
    if (!entries) {
        entries = new Map(map.entries.map((entry) => [comparable(entry.key, match), entry]));
        ENTRIES[match].set(map, entries);
    }
    return entries;
}
/** The first of these fields that is there. A name may lead into mappings: `params.cover`. */
function fieldOf(root, names, match) {
    const entries = entriesOf(root, match);
    for (const name of names) {
        const dot = name.indexOf('.');
        const entry = entries.get(comparable(dot < 0 ? name : name.slice(0, dot), match));
        if (!entry)
            continue;
        const found = dot < 0 ? field([entry.key], entry) : descend(root, name.split('.'), match);
        if (found)
            return found;
    }
    return undefined;
}
/** As `fieldOf`, but a field that says something goes before one that is empty. */
function filledFieldOf(root, names, match) {
    const fields = names.flatMap((name) => fieldOf(root, [name], match) ?? []);
    return fields.find((field) => !isEmpty(field.value)) ?? fields[0];
}
/** A field of a field: `image` of `cover`. */
function fieldIn(parent, names, match) {
    if (parent.node.kind !== 'map')
        return undefined;
    const field = fieldOf(parent.node, names, match);
    return field && { ...field, path: [...parent.path, ...field.path] };
}
/** The first item of a list field. */
function firstItem(parent) {
    const node = parent.node.kind === 'list' ? parent.node.items[0] : undefined;
    return node && { path: [...parent.path, 0], keySpan: node.span, node, value: (0,_post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__/* .toData */ .OY)(node) };
}
/** Nothing, an empty text, or nothing but blanks. */
function isEmpty(value) {
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
function isWebAddress(value) {
    return typeof value === 'string' && /^https?:\/\//i.test(value.trim());
}
/** The fields that are there. */
function present(fields) {
    const there = {};
    for (const key in fields) {
        const value = fields[key];
        if (value !== undefined)
            there[key] = value;
    }
    return there;
}
function descend(root, keys, match) {
    let map = root;
    let found;
    const path = [];
    for (const key of keys) {
        if (map.kind !== 'map')
            return undefined;
        found = entryOf(map, key, match);
        if (!found)
            return undefined;
        path.push(found.key);
        map = found.node;
    }
    return found && field(path, found);
}
function field(path, entry) {
    return { path, keySpan: entry.keySpan, node: entry.node, value: (0,_post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__/* .toData */ .OY)(entry.node) };
}


/***/ }),

/***/ 31295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ generic),
/* harmony export */   Mu: () => (/* binding */ readIsoDate),
/* harmony export */   TM: () => (/* binding */ isOpenPost)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76721);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67754);
/* harmony import */ var _field_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15572);
/* harmony import */ var _hugo_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19007);





const EXTENSION = /\.(?:md|markdown|mdx)$/i;
/** Files that are about a repository and not part of a site, in any language (`README.nl.md`). */
const ABOUT_THE_REPOSITORY = /^(?:readme|changelog|changes|history|releases?|news|licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|support|authors|contributors|maintainers|governance|codeowners|pull_request_template|issue_template|agents|claude|gemini|copilot-instructions|skill|todo|roadmap|upgrading)$/i;
/** Folders that no site is made of. Those that start with a dot or an underscore and `node_modules` hold tools and parts. */
const NO_CONTENT = /^(?:\..*|node_modules|bower_components|vendor|third_party|dist|build|target|public|coverage|test|tests|__tests__|fixtures|__fixtures__|testdata)$/i;
/** Folders whose Markdown files are surely pages. */
const CONTENT = /^(?:content|contents|_?posts?|_?articles?|_?blogs?|news|nieuws|artikelen|berichten)$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** "Feb 27 2026" is read by JavaScript and Ruby alike; other languages only by chance. */
const ENGLISH_MONTH = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const IMAGE_NAMES = [
    'cover',
    'image',
    'coverimage',
    'featuredimage',
    'featureimage',
    'heroimage',
    'hero',
    'ogimage',
    'socialimage',
    'thumbnail',
    'banner'
];
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file', 'relative', 'feature'];
const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    title: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .pageTitle */ .W)(),
    description: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    draft: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .castFlag */ .iC)({ effect: 'site generators disagree whether to publish such a post' }),
    published: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    slug: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    permalink: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    url: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    layout: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    lang: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    canonical: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    canonical_url: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(),
    weight: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
    order: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(),
    tags: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textOrList */ .dn)(),
    categories: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textOrList */ .dn)(),
    keywords: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textOrList */ .dn)(),
    seo: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({})
});
const title = {
    name: 'title',
    effect: 'Search engines have nothing to show as the title of the page.',
    /** Several generators take the first heading instead. */
    severity: (post) => (post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning')
};
/**
 * What date most generators agree on: ISO 8601, with or without a time and its zone, and what JavaScript and Ruby read
 * alike.
 */
function readIsoDate(value) {
    const suggestion = typeof value === 'string' ? (0,_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestDate */ .n)(value) : undefined;
    const invalid = (reason) => ({
        kind: 'invalid',
        reason,
        effect: 'Site generators refuse it or read a different day from it.',
        severity: 'warning',
        ...(suggestion ? { suggestion } : {})
    });
    if (typeof value !== 'string')
        return invalid('type');
    const found = ISO.exec(value.trim());
    if (!found) {
        const time = ENGLISH_MONTH.test(value) ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time) ? invalid('format') : { kind: 'instant', instant: new Date(time) };
    }
    const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found;
    const exists = (0,_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDay */ .L)(Number(year), Number(month), Number(day));
    if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return invalid('no-such-day');
    const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
    const instant = new Date(`${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
    return Number.isNaN(instant.getTime()) ? invalid('no-such-day') : { kind: 'instant', instant };
}
function foldersOf(path, root) {
    return path.slice(root.length).split('/').slice(0, -1);
}
function coverOf(root) {
    const list = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, ['images'], 'loose');
    const named = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .filledFieldOf */ .Kn)(root, IMAGE_NAMES, 'loose');
    const whole = named && !(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)(named.value) ? named : (list ?? named);
    if (!whole)
        return undefined;
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .firstItem */ .CJ)(whole);
    const cover = first
        ? { ...(0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .coverFrom */ .W4)(first, IMAGE_PARTS, ['alt', 'alttext']), whole }
        : (0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .coverFrom */ .W4)(whole, IMAGE_PARTS, ['alt', 'alttext']);
    const alt = cover.alt ??
        (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, ['imagealt', 'coveralt', 'coverimagealt', 'heroimagealt', 'featuredimagealt', 'thumbnailalt'], 'loose');
    return { ...cover, ...(0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)({ alt }) };
}
/** Any other site: what most generators and themes agree on. */
const generic = {
    id: 'generic',
    name: 'the site generator',
    configurationFiles: [],
    async readSettings(root) {
        return {
            taxonomies: ['tags', 'categories'],
            contentFolders: [root],
            staticFolders: [`${root}static/`, `${root}public/`],
            assetFolders: [`${root}assets/`, `${root}src/`],
            files: [],
            problems: []
        };
    },
    detect: () => 0.5,
    isPost(path, site) {
        if (!EXTENSION.test(path) || !site.settings.contentFolders.some((folder) => path.startsWith(folder)))
            return false;
        const name = path.slice(path.lastIndexOf('/') + 1).split('.', 1)[0] ?? '';
        return !ABOUT_THE_REPOSITORY.test(name) && !foldersOf(path, site.root).some((folder) => NO_CONTENT.test(folder));
    },
    needsFrontMatter: (path, site) => foldersOf(path, site.root).some((folder) => CONTENT.test(folder)),
    schema,
    requiredFields: [title],
    knownFields: [
        'date',
        'author',
        'authors',
        'image',
        'cover',
        'hero',
        'thumbnail',
        'summary',
        'excerpt',
        'aliases',
        'language',
        'locale',
        'category',
        'tag',
        'source',
        'id'
    ],
    dateFields: [
        'date',
        'pubdate',
        'publishdate',
        'publisheddate',
        'datepublished',
        'updated',
        'updateddate',
        'lastmod',
        'lastmodified',
        'lastmodifiedat',
        'modified',
        'expirydate'
    ],
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'unknown',
    fields(frontMatter) {
        const { root } = frontMatter;
        const find = (...names) => (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(root, names, 'loose');
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .Eb)({
            title: find('title'),
            description: (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .filledFieldOf */ .Kn)(root, ['description', 'seo.description', 'summary', 'excerpt', 'metadescription'], 'loose'),
            date: find('date', 'pubdate', 'publishdate', 'publisheddate', 'datepublished'),
            publishDate: find('publishdate', 'pubdate'),
            lastModified: find('updated', 'updateddate', 'lastmod', 'lastmodified', 'lastmodifiedat', 'modified'),
            expiryDate: find('expirydate'),
            draft: find('draft'),
            slug: find('slug'),
            url: find('permalink', 'url'),
            aliases: find('aliases', 'redirectfrom'),
            tags: find('tags'),
            categories: find('categories', 'category'),
            language: find('lang', 'language', 'locale'),
            canonical: find('canonicalurl', 'canonical', 'seo.canonical'),
            source: (0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(root),
            cover: coverOf(root)
        });
    },
    readDate: readIsoDate
};
/** Whether a file is a post of a generator that leaves files and folders alone whose names begin with an underscore. */
function isOpenPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    return !below.some((name) => name.startsWith('_')) && generic.isPost(path, site);
}


/***/ }),

/***/ 19007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ paperModFields),
/* harmony export */   W4: () => (/* binding */ coverFrom),
/* harmony export */   iD: () => (/* binding */ HUGO_DATE_NAMES),
/* harmony export */   pE: () => (/* binding */ hugoFields),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67754);

/** Names that Hugo reads as one of its four dates; the first one that is set counts. */
const HUGO_DATE_NAMES = {
    date: ['date'],
    publishDate: ['publishdate', 'pubdate', 'published'],
    lastModified: ['lastmod', 'modified'],
    expiryDate: ['expirydate', 'unpublishdate']
};
const SOURCE_NAMES = [
    'source_url',
    'sourceurl',
    'bron_url',
    'bronurl',
    'source.url',
    'bron.url',
    'source',
    'bron',
    'quelle',
    'fuente',
    'fonte',
    'original_url',
    'originalurl',
    'via'
];
const IMAGE_NAMES = [
    'cover',
    'image',
    'featured_image',
    'featuredimage',
    'feature_image',
    'thumbnail',
    'hero',
    'banner'
];
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file'];
const ALT_PARTS = ['alt', 'alttext', 'alt_text'];
/** What Hugo, and its own templates for search engines and social media, read from front matter. */
function hugoFields(frontMatter) {
    const { root } = frontMatter;
    const find = (...names) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, names, 'ignore-case');
    /** Fields of one's own may also stand under `params`. */
    const findParameter = (...names) => find(...names, ...names.map((name) => `params.${name}`));
    const lastModified = find(...HUGO_DATE_NAMES.lastModified);
    const publishDate = publishDateOf(root);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        title: find('title'),
        description: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, ['description', 'summary'], 'ignore-case'),
        date: find('date') ?? publishDate ?? lastModified,
        publishDate,
        lastModified,
        expiryDate: find(...HUGO_DATE_NAMES.expiryDate),
        draft: find('draft'),
        published: publishedOf(root),
        slug: find('slug'),
        url: find('url'),
        aliases: find('aliases'),
        tags: findParameter('tags'),
        categories: findParameter('categories'),
        language: find('lang', 'language'),
        canonical: findParameter('canonicalurl', 'canonical', 'canonical_url'),
        source: sourceOf(root),
        cover: imageListCover(root) ?? namedCover(root)
    });
}
/** As `hugoFields`; PaperMod takes the image from `cover.image`, and from `images` only without one. */
function paperModFields(frontMatter) {
    const { cover: _, canonical: __, ...fields } = hugoFields(frontMatter);
    const { root } = frontMatter;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        ...fields,
        canonical: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['canonicalurl', 'params.canonicalurl'], 'ignore-case'),
        cover: paperModCover(root)
    });
}
function paperModCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['cover', 'params.cover'], 'ignore-case');
    const cover = whole && coverFrom(whole, ['image'], ['alt']);
    if (cover?.image && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(cover.image.value))
        return cover;
    return imageListCover(root) ?? cover;
}
/** The opposite of `draft`. */
function publishedOf(root) {
    const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['published'], 'ignore-case');
    const value = field?.value;
    return typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value))
        ? field
        : undefined;
}
/** `published` is Hugo's name for a date as well as for the opposite of `draft`. */
function publishDateOf(root) {
    for (const name of HUGO_DATE_NAMES.publishDate) {
        const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, [name], 'ignore-case');
        if (field && typeof field.value !== 'boolean')
            return field;
    }
    return undefined;
}
function imageListCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['images', 'params.images'], 'ignore-case');
    if (!whole)
        return undefined;
    const image = typeof whole.value === 'string' ? whole : (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .firstItem */ .CJ)(whole);
    return image && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(image.value) ? { whole, image } : undefined;
}
function namedCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, IMAGE_NAMES, 'ignore-case');
    return whole && coverFrom(whole, IMAGE_PARTS, ALT_PARTS);
}
/** The parts of a cover that is a mapping, or a text that is the image itself. */
function coverFrom(whole, imageNames, altNames) {
    if (whole.node.kind === 'scalar')
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(whole.value) ? { whole } : { whole, image: whole };
    return {
        whole,
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
            image: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, imageNames, 'ignore-case'),
            alt: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, altNames, 'ignore-case'),
            caption: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, ['caption'], 'ignore-case'),
            relative: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, ['relative'], 'ignore-case')
        })
    };
}
/** The first field of a usual name that holds an address: "source: Reuters" names the source without one. */
function sourceOf(root) {
    return SOURCE_NAMES.flatMap((name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, [name, `params.${name}`], 'ignore-case') ?? []).find((field) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(field.value));
}


/***/ }),

/***/ 49025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ ALT_PARTS),
/* harmony export */   nY: () => (/* binding */ IMAGE_PARTS),
/* harmony export */   vE: () => (/* binding */ namedFields)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67754);
/* harmony import */ var _hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19007);


const IMAGE_PARTS = ['path', 'image', 'src', 'url', 'file', 'feature'];
const ALT_PARTS = ['alt', 'alttext', 'alt_text'];
/** What front matter says under these names, written exactly so. A field that is filled in goes before an empty one. */
function namedFields(root, names) {
    const { cover: _, coverAlt: __, ...parts } = names;
    const found = Object.entries(parts).map(([part, keys]) => [part, (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, keys, 'exact')]);
    const fields = Object.fromEntries(found.filter(([, field]) => field !== undefined));
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ ...fields, source: (0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(root), cover: coverOf(root, names) });
}
/** An image, a mapping that holds one, or a list whose first image social networks show. */
function coverOf(root, names) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, names.cover ?? [], 'exact');
    if (!whole)
        return undefined;
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .firstItem */ .CJ)(whole);
    const cover = { ...(0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .coverFrom */ .W4)(first && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(first.value) ? first : whole, IMAGE_PARTS, ALT_PARTS), whole };
    return { ...cover, ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ alt: cover.alt ?? (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, names.coverAlt ?? [], 'exact') }) };
}


/***/ }),

/***/ 66901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ generatorOf),
  h: () => (/* binding */ generators)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/generators/settings-file.js
var settings_file = __webpack_require__(50376);
// EXTERNAL MODULE: ./lib/generators/settings-values.js
var settings_values = __webpack_require__(29816);
;// CONCATENATED MODULE: ./lib/generators/code-configuration.js


/** A configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024;
/** The first of these files that is there. One that can't be read counts, with an empty text: its presence says enough. */
async function readCode(root, names, repository, files) {
    for (const name of names) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const bytes = await repository.read(path).catch(() => new Uint8Array());
        if (bytes)
            return { path, text: bytes.length > LARGEST_BYTES ? '' : new TextDecoder().decode(bytes) };
    }
    return undefined;
}
/**
 * The text of a setting where a line begins with it and it is a plain text in quotes, which no program could make another
 * one of: `url: 'https://example.com',`. Comments and values that are put together are left alone.
 *
 * @param shallow only where the line is indented as the first level of settings is, so that another setting's part of the
 *   same name doesn't count
 */
function literals(text, name, shallow = false) {
    const indent = shallow ? '(?: {2}|\\t)' : '[ \\t]*';
    const line = new RegExp(`^${indent}${name}:[ \\t]*(['"\`])([^'"\`\\n$\\\\]{1,300})\\1[ \\t]*,?[ \\t]*\\r?$`, 'gm');
    return [...text.matchAll(line)].flatMap((found) => found[2] ?? []);
}
/** Every text in quotes behind `name:`, also within a line. */
function inlineLiterals(text, name) {
    const value = new RegExp(`\\b${name}:\\s{0,20}(['"\`])([^'"\`\\n$\\\\]{1,300})\\1`, 'g');
    return [...text.matchAll(value)].flatMap((found) => found[2] ?? []);
}
/** The packages that a `package.json` names. */
async function dependencies(root, repository, files) {
    const path = `${root}package.json`;
    if (files && !files.has(path))
        return [];
    const file = await (0,settings_file/* readSettingsFile */.ur)(path, repository);
    if (file.state !== 'read')
        return [];
    const { dependencies, devdependencies } = file.data;
    return [dependencies, devdependencies].flatMap((packages) => Object.keys((0,settings_values/* recordOf */.zv)(packages)));
}
/** The folders in which the repository has Markdown files; the site's own folder when none has. */
function inhabited(candidates, root, files) {
    if (!files)
        return [...candidates];
    const texts = [...files].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path));
    const found = candidates.filter((folder) => texts.some((path) => path.startsWith(folder)));
    return found.length > 0 ? [...new Set(found)] : [root];
}

// EXTERNAL MODULE: ./lib/generators/field-kinds.js
var field_kinds = __webpack_require__(15572);
// EXTERNAL MODULE: ./lib/generators/generic.js
var generic = __webpack_require__(31295);
// EXTERNAL MODULE: ./lib/generators/date-suggestion.js
var date_suggestion = __webpack_require__(76721);
;// CONCATENATED MODULE: ./lib/generators/javascript-dates.js


/** A longer text is no date. */
const LONGEST = 64;
/**
 * What a generator makes of a date that it gives to JavaScript's `Date`, as V8 reads it: months in English, and the month
 * before the day where both are numbers. A text without a zone counts as UTC.
 */
function javaScriptDates({ unreadable, severity }) {
    return (value) => {
        const isNumber = typeof value === 'number' || typeof value === 'bigint';
        const reading = (0,generic/* readIsoDate */.Mu)(value);
        if (reading.kind !== 'invalid')
            return reading;
        const { reason } = reading;
        const suggestion = isNumber ? (0,date_suggestion/* suggestDate */.n)(String(value)) : reading.suggestion;
        const more = suggestion ? { suggestion } : {};
        if (reason === 'no-such-day' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
            const effect = 'JavaScript counts on from the end of the month, so the post gets another day.';
            return { kind: 'invalid', reason, effect, severity: 'warning' };
        }
        if (reason === 'format' && typeof value === 'string' && value.length <= LONGEST) {
            const time = timeOf(value);
            if (time !== undefined)
                return { kind: 'instant', instant: new Date(time) };
        }
        return { kind: 'invalid', reason, effect: unreadable, ...(severity ? { severity } : {}), ...more };
    };
}
function timeOf(text) {
    const times = [Date.parse(`${text} UTC`), Date.parse(text)];
    return times.find((time) => !Number.isNaN(time));
}

// EXTERNAL MODULE: ./lib/generators/named-fields.js
var named_fields = __webpack_require__(49025);
;// CONCATENATED MODULE: ./lib/generators/heading-anchors.js
/** Names that stand in the text: of HTML elements, and in braces behind headings, paragraphs and links. */
const WRITTEN_ID = /[\s{:](?:(?:id|name)\s*=\s*["']?|#(?!#))([^"'\s>{}]+)/gi;
const OWN_ID = /\s*\{[^{}]*?#([^\s{}.]+)[^{}]*\}\s*$/;
/** In headings, what generators differ about: images, HTML, templates, blanks in a row. */
const UNCERTAIN = /!\[|<|\{(?!:?\s*[#.:])|\t|\S {2,}\S/;
/** The names that are written in a text, whatever the generator makes of its headings. */
function writtenAnchors(text) {
    return [...text.matchAll(WRITTEN_ID)].flatMap(([, id]) => id ?? []);
}
/** The name that a heading gives itself: `own` of `Title {#own}`. */
function ownAnchor(line) {
    return OWN_ID.exec(line)?.[1];
}
/** The Markdown of a heading without the marks of its level; of several lines the last. */
function headingLine({ syntax, span, markSpan }, text) {
    if (syntax === 'setext')
        return text.slice(span.from, markSpan.from).trimEnd().split('\n').at(-1) ?? '';
    return text.slice(markSpan.to, span.to).replace(/(?:^|[ \t])#+[ \t]*$/, '');
}
/**
 * The names of places in a page: those of its headings, of which the second of one name gets a number, and those that are
 * written in it. Rather one too many than one too few.
 *
 * @returns undefined when not all of them can be told
 */
function headingAnchors({ body, source }, names) {
    const text = source.text.slice(body.span.from, body.span.to);
    if (body.unparsed || names.makesPlaces(text))
        return undefined;
    const anchors = new Set(writtenAnchors(text));
    const seen = new Map();
    for (const heading of body.headings) {
        if (heading.syntax === 'html')
            continue;
        const line = headingLine(heading, source.text);
        const own = names.takesOwn ? ownAnchor(line) : undefined;
        if (own !== undefined)
            anchors.add(own);
        if (own !== undefined)
            continue;
        const made = UNCERTAIN.test(line.trim()) ? undefined : names.of(heading.text);
        if (!made)
            return undefined;
        for (const name of new Set(made)) {
            const count = seen.get(name) ?? 0;
            seen.set(name, count + 1);
            anchors.add(count === 0 ? name : `${name}-${count}`);
            anchors.add(name);
        }
    }
    return anchors;
}
/** As GitHub names headings, and github-slugger: letters, digits, marks and underscores in lower case, hyphens for blanks. */
function githubAnchor(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./lib/generators/slugger-anchors.js

/** Words of a configuration after which headings can get other names than by default. */
const CHANGES_NAMES = /remarkPlugins|rehypePlugins|anchorsMaintainCase|preprocessor|heading-?ids?\b|slug|processor/i;
/**
 * Whether a configuration that is a program leaves the names of headings alone: it has none of the settings that change
 * them. One that could not be read may have any.
 */
function leavesHeadingNames(code) {
    return code !== undefined && code.text !== '' && !CHANGES_NAMES.test(code.text);
}
/** Components can make headings and places; in code they are an example. */
function hasComponents(text) {
    let fence;
    return text.split('\n').some((line) => {
        const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
            fence = fence === undefined ? mark : undefined;
        return fence === undefined && /<[A-Z]/.test(line.replace(/`[^`]*`/g, ''));
    });
}
/** A directive takes a word with a colon before it away from a heading. */
const DIRECTIVE = /:[a-z]/i;
const DOCUSAURUS = {
    of: (text) => (DIRECTIVE.test(text) ? undefined : [githubAnchor(text)]),
    takesOwn: true,
    makesPlaces: hasComponents
};
/** Astro writes typographic dashes, which are dropped, and some versions drop a hyphen at the end. */
const ASTRO = {
    of: (text) => [text, text.replace(/-{2,3}/g, '')].map(githubAnchor).flatMap((name) => [name, name.replace(/-$/, '')]),
    takesOwn: false,
    makesPlaces: hasComponents
};
/** Docusaurus's own component for headings in the place of which a site can put another. */
const OWN_HEADINGS = /(?:^|\/)src\/theme\/(?:Heading|MDXComponents)(?:\/|\.)/;
/** The names of places in a page of Docusaurus. Source: its plug-in for headings, and github-slugger. */
function docusaurusAnchors(post, { settings, files, root }) {
    const isOwn = (path) => path.startsWith(root) && OWN_HEADINGS.test(path);
    if (settings.headingNames !== 'github-slugger' || [...(files ?? [])].some(isOwn))
        return undefined;
    return headingAnchors(post, DOCUSAURUS);
}
/** The names of places in a page of Astro. Source: its plug-in for headings, and github-slugger. */
function astroAnchors(post, { settings }) {
    return settings.headingNames === 'github-slugger' ? headingAnchors(post, ASTRO) : undefined;
}

;// CONCATENATED MODULE: ./lib/generators/unknown-addresses.js
/** The addresses of a generator whose pages are where a program puts them, which is never run. */
function unknownAddresses(why) {
    return {
        gap: () => why,
        content: () => ({ pages: [], resources: [] }),
        urlOf: () => undefined,
        aliasesOf: () => [],
        mayMove: () => false,
        resourceUrl: (path) => path,
        lists: () => [],
        termUrl: () => undefined,
        slug: (text) => text
    };
}

;// CONCATENATED MODULE: ./lib/generators/astro.js









const ENDINGS = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts'];
const CONFIGURATION_FILES = ENDINGS.map((ending) => `astro.config.${ending}`);
/** Where collections are declared, since Astro 5 and before. */
const COLLECTION_FILES = ['src/content.config', 'src/content/config'].flatMap((name) => ['ts', 'mts', 'mjs', 'js'].map((ending) => `${name}.${ending}`));
const readSettings = async (root, repository, files) => {
    const code = await readCode(root, CONFIGURATION_FILES, repository, files);
    const collections = code && (await readCode(root, COLLECTION_FILES, repository, files));
    const url = (0,settings_values/* absoluteUrl */.rf)(literals(code?.text ?? '', 'site', true)[0]);
    const bases = (0,settings_values/* folders */.oW)(root, inlineLiterals(collections?.text ?? '', 'base')).filter((folder) => folder !== root);
    return {
        ...(url && !/\bbase:/.test(code?.text ?? '') ? { baseUrl: url } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: inhabited([`${root}src/content/`, `${root}src/pages/`, ...bases], root, files),
        staticFolders: [`${root}public/`],
        assetFolders: [`${root}src/`],
        ...(leavesHeadingNames(code) ? { headingNames: 'github-slugger' } : {}),
        files: code ? [code.path] : [],
        problems: []
    };
};
/**
 * Astro. What a post must have, the schema of its collection says, which is a program; so nothing but a title is asked
 * for, and types are those that blogs agree on.
 */
const astro = {
    ...generic/* generic */.Me,
    id: 'astro',
    name: 'Astro',
    configurationFiles: CONFIGURATION_FILES,
    readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    /** Files and folders whose names begin with an underscore are left alone. */
    isPost: generic/* isOpenPost */.TM,
    addresses: { ...unknownAddresses("Astro's routes are programs, which are not run"), anchorsOf: astroAnchors },
    needsFrontMatter: (path) => /(?:^|\/)src\/content\//.test(path) || /(?:^|\/)(?:blog|posts|articles|news)\//.test(path),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* pageTitle */.W)(),
        description: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        categories: (0,field_kinds/* textOrList */.dn)()
    }),
    knownFields: [
        ...generic/* generic */.Me.knownFields,
        'draft',
        'pubDate',
        'pubDatetime',
        'publishDate',
        'updatedDate',
        'modDatetime',
        'heroImage',
        'ogImage',
        'coverImage',
        'canonicalURL',
        'featured',
        'template',
        'sidebar',
        'head',
        'editUrl'
    ],
    dateFields: [
        'date',
        'pubDate',
        'pubDatetime',
        'publishDate',
        'publishedDate',
        'publishedAt',
        'updatedDate',
        'modDatetime',
        'updatedAt'
    ].map((name) => name.toLowerCase()),
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'seo.description', 'excerpt', 'summary'],
        date: ['pubDate', 'pubDatetime', 'publishDate', 'publishedDate', 'publishedAt', 'date'],
        lastModified: ['updatedDate', 'modDatetime', 'updatedAt', 'updated', 'lastUpdated'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'language'],
        canonical: ['canonicalURL', 'canonicalUrl', 'canonical'],
        cover: ['heroImage', 'ogImage', 'image', 'cover', 'coverImage', 'thumbnail'],
        coverAlt: ['heroImageAlt', 'imageAlt', 'coverAlt', 'coverImageAlt']
    }),
    readDate: javaScriptDates({ unreadable: "Astro stops the build where the collection's schema asks for a date." })
};

;// CONCATENATED MODULE: ./lib/generators/docusaurus.js









const docusaurus_CONFIGURATION_FILES = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((ending) => `docusaurus.config.${ending}`);
const STOPS = { effect: 'the build stops', severity: 'error' };
const docusaurus_readSettings = async (root, repository, files) => {
    const code = await readCode(root, docusaurus_CONFIGURATION_FILES, repository, files);
    const text = code?.text ?? '';
    const url = (0,settings_values/* absoluteUrl */.rf)(literals(text, 'url', true)[0]);
    const base = literals(text, 'baseUrl', true)[0]?.replace(/^\/+|\/+$/g, '');
    const title = literals(text, 'title', true)[0];
    const language = literals(text, 'defaultLocale')[0];
    const folders = ['blog/', 'docs/', 'versioned_docs/', 'src/pages/', 'i18n/'].map((folder) => root + folder);
    return {
        ...(url && base !== undefined ? { baseUrl: base ? `${url}${base}/` : url } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        publishesFuture: true,
        taxonomies: ['tags'],
        contentFolders: inhabited([...folders, ...blogsIn(root, files)], root, files),
        staticFolders: [`${root}static/`],
        assetFolders: [`${root}src/`],
        ...(leavesHeadingNames(code) ? { headingNames: 'github-slugger' } : {}),
        files: code ? [code.path] : [],
        problems: []
    };
};
/** Further blogs, by the file of their authors. */
function blogsIn(root, files) {
    return [...(files ?? [])].flatMap((path) => {
        const folder = path.startsWith(root) ? /^(.+\/)authors\.ya?ml$/.exec(path)?.[1] : undefined;
        return folder !== undefined && folder !== root ? [folder] : [];
    });
}
/**
 * Docusaurus, its blog and its documentation.
 *
 * Source: the documentation of the two plug-ins, and the Joi schemas that hold front matter against its types.
 */
const docusaurus = {
    id: 'docusaurus',
    name: 'Docusaurus',
    dialect: { jsYaml3: true },
    configurationFiles: docusaurus_CONFIGURATION_FILES,
    readSettings: docusaurus_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    /** Files and folders whose names begin with an underscore are parts of other pages. */
    isPost: generic/* isOpenPost */.TM,
    addresses: {
        ...unknownAddresses('a program sets the routes of Docusaurus, which is not run'),
        followsFiles: () => true,
        anchorsOf: docusaurusAnchors
    },
    /** The title is the first heading or the file name, the date is in the file name. */
    needsFrontMatter: () => false,
    schema: schemas/* looseObject */._H3({
        id: (0,field_kinds/* exactText */.ns)(STOPS),
        title: (0,field_kinds/* exactText */.ns)(STOPS),
        title_meta: (0,field_kinds/* exactText */.ns)(STOPS),
        description: (0,field_kinds/* exactText */.ns)(STOPS),
        sidebar_label: (0,field_kinds/* exactText */.ns)(STOPS),
        slug: (0,field_kinds/* exactText */.ns)(STOPS),
        image: (0,field_kinds/* exactText */.ns)(STOPS),
        draft: (0,field_kinds/* castFlag */.iC)(STOPS),
        unlisted: (0,field_kinds/* castFlag */.iC)(STOPS),
        hide_title: (0,field_kinds/* castFlag */.iC)(STOPS),
        hide_table_of_contents: (0,field_kinds/* castFlag */.iC)(STOPS),
        keywords: (0,field_kinds/* list */.p_)(STOPS),
        tags: (0,field_kinds/* list */.p_)(STOPS),
        toc_min_heading_level: (0,field_kinds/* number */.ai)(STOPS),
        toc_max_heading_level: (0,field_kinds/* number */.ai)(STOPS)
    }),
    requiredFields: [],
    knownFields: [
        'date',
        'authors',
        'author',
        'author_title',
        'author_url',
        'author_image_url',
        'last_update',
        'custom_edit_url',
        'pagination_label',
        'pagination_next',
        'pagination_prev',
        'displayed_sidebar',
        'sidebar_position',
        'sidebar_class_name',
        'sidebar_custom_props',
        'sidebar_key',
        'parse_number_prefixes',
        'hide_reading_time',
        'wrapperClassName',
        'mdx',
        'head'
    ],
    dateFields: ['date', 'last_update.date'],
    caseInsensitiveKeys: false,
    /** A heading of level 1 in the text is the title where front matter has none, and is left to the author where it has one. */
    printsTitle: false,
    futurePosts: 'unknown',
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title_meta', 'title'],
        description: ['description'],
        date: ['date'],
        lastModified: ['last_update.date'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        language: [],
        cover: ['image']
    }),
    readDate: javaScriptDates({ unreadable: "Docusaurus stops the build at a date that it can't read." })
};

;// CONCATENATED MODULE: ./lib/generators/eleventy.js








const eleventy_CONFIGURATION_FILES = [
    '.eleventy.js',
    'eleventy.config.js',
    'eleventy.config.mjs',
    'eleventy.config.cjs',
    'eleventy.config.ts'
];
/** What Eleventy looks up itself. */
const DATE_WORDS = /^(?:git )?(?:last modified|created)$/i;
/** Weeks and days of the year are ISO 8601 as well, and Luxon reads them. */
const OTHER_ISO = /^\d{4}-?(?:W\d{2}(?:-?[1-7])?|\d{3})(?:T.*)?$|^\d{4}(?:-\d{2})?$|^\d{8}(?:T.*)?$/;
function readDate(value) {
    if (typeof value === 'string' && DATE_WORDS.test(value.trim()))
        return { kind: 'elsewhere' };
    if (typeof value === 'string' && OTHER_ISO.test(value))
        return { kind: 'elsewhere' };
    const reading = (0,generic/* readIsoDate */.Mu)(value);
    if (reading.kind === 'instant' && /^\d{4}-/.test(String(value)))
        return reading;
    const suggestion = typeof value === 'string' ? (0,date_suggestion/* suggestDate */.n)(value) : undefined;
    return {
        kind: 'invalid',
        reason: reading.kind === 'invalid' ? reading.reason : 'format',
        effect: "Eleventy stops the build at a date that it can't read.",
        ...(suggestion ? { suggestion } : {})
    };
}
const eleventy_readSettings = async (root, repository, files) => {
    const code = await readCode(root, eleventy_CONFIGURATION_FILES, repository, files);
    const input = (0,settings_values/* folders */.oW)(root, inlineLiterals(code?.text ?? '', 'input').slice(0, 1));
    return {
        taxonomies: ['tags'],
        contentFolders: inhabited(input, root, files),
        staticFolders: [root, `${root}public/`, `${root}static/`, ...input],
        assetFolders: [`${root}src/`, `${root}assets/`],
        files: code ? [code.path] : [],
        problems: []
    };
};
/** Eleventy's own folders begin with an underscore: layouts, data and what was built. */
function isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    return !below.some((name) => /^_(?!posts$)/.test(name)) && generic/* generic */.Me.isPost(path, site);
}
/**
 * Eleventy. Folders and files of data give posts further fields, so a field that is missing here may well be there.
 *
 * Source: Eleventy's documentation of front matter, dates, permalinks and the data cascade.
 */
const eleventy = {
    ...generic/* generic */.Me,
    id: 'eleventy',
    name: 'Eleventy',
    dialect: { jsYaml3: true },
    configurationFiles: eleventy_CONFIGURATION_FILES,
    readSettings: eleventy_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost,
    addresses: unknownAddresses('data files and templates of Eleventy decide, which are programs and not run'),
    needsFrontMatter: () => false,
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* pageTitle */.W)(),
        description: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)()
    }),
    requiredFields: [],
    knownFields: [
        ...generic/* generic */.Me.knownFields,
        'permalink',
        'draft',
        'pagination',
        'eleventyExcludeFromCollections',
        'eleventyNavigation',
        'eleventyComputed',
        'eleventyImport',
        'templateEngineOverride',
        'alt'
    ],
    dateFields: ['date', 'updated'],
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'seo.description', 'excerpt', 'summary'],
        date: ['date'],
        lastModified: ['updated', 'lastmod', 'modified'],
        draft: ['draft'],
        slug: ['slug'],
        url: ['permalink'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale'],
        canonical: ['canonical', 'canonicalUrl'],
        cover: ['image', 'cover', 'hero', 'ogImage', 'socialImage', 'thumbnail', 'featuredImage'],
        coverAlt: ['alt', 'imageAlt', 'coverAlt']
    }),
    readDate
};

// EXTERNAL MODULE: ./lib/generators/field.js
var field = __webpack_require__(67754);
;// CONCATENATED MODULE: ./lib/generators/hexo-address-settings.js

/** What can be told of a post without running Hexo. */
const KNOWN = new Set([
    ...['title', 'name', 'post_title', 'year', 'month', 'day', 'hour', 'minute', 'second', 'i_month', 'i_day', 'category']
]);
const SEGMENTS = {
    title: '(?<title>.+?)',
    year: '(?<year>\\d{4})',
    month: '(?<month>\\d{2})',
    day: '(?<day>\\d{2})',
    i_month: '(?<month>\\d{1,2})',
    i_day: '(?<day>\\d{1,2})'
};
const hexo_address_settings_LONGEST = 500;
/**
 * @param data of `_config.yml`, with keys in lower case
 * @param packages that `package.json` names
 */
function hexoAddressSettings(data, packages) {
    const permalink = (0,settings_values/* textOf */.b6)(data.permalink) ?? ':year/:month/:day/:title/';
    const newPost = ((0,settings_values/* textOf */.b6)(data.new_post_name) ?? ':title.md').replace(/\.[^./]*$/, '');
    const unknown = [...permalink.matchAll(/:(\w+)/g)].flatMap(([, name]) => (name && !KNOWN.has(name) ? [name] : []))[0];
    const plugins = packages.filter((name) => /^(?:@[^/]+\/)?hexo-/.test(name));
    const fileName = newPost === ':title' ? undefined : fileNameOf(newPost);
    const gap = unknown !== undefined
        ? `its permalink is made of \`:${unknown}\``
        : permalink.length > hexo_address_settings_LONGEST || (newPost !== ':title' && !fileName)
            ? 'its configuration names files in a way of its own'
            : undefined;
    return {
        ...(gap === undefined ? {} : { gap }),
        permalink,
        ...(fileName ? { fileName } : {}),
        defaultCategory: (0,settings_values/* textOf */.b6)(data.default_category) ?? 'uncategorized',
        mapsCategories: Object.keys((0,settings_values/* recordOf */.zv)(data.category_map)).length > 0,
        letterCase: data.filename_case === 1 ? 'lower' : data.filename_case === 2 ? 'upper' : 'kept',
        hasAssetFolders: data.post_asset_folder === true,
        tagFolder: (0,settings_values/* textOf */.b6)(data.tag_dir) ?? 'tags',
        categoryFolder: (0,settings_values/* textOf */.b6)(data.category_dir) ?? 'categories',
        archiveFolder: (0,settings_values/* textOf */.b6)(data.archive_dir) ?? 'archives',
        showsDrafts: data.render_drafts === true,
        hasMarkedNames: hasMarkedNames((0,settings_values/* recordOf */.zv)(data.marked), plugins),
        plugins
    };
}
/** Plug-ins that read Markdown or write headings in their own way. */
const OTHER_HEADINGS = /renderer.*(?:markdown|kramed|pandoc|-md|mdx)|toc|anchor|heading/;
function hasMarkedNames(marked, plugins) {
    const isChanged = ['headerids', 'modifyanchors', 'anchoralias'].some((name) => name in marked);
    return !isChanged && plugins.includes('hexo-renderer-marked') && !plugins.some((name) => OTHER_HEADINGS.test(name));
}
/** A name such as `:year-:month-:day-:title` as an expression; undefined when it has other parts, or one twice. */
function fileNameOf(name) {
    const parts = name.split(/(:\w+)/);
    const used = parts.filter((part) => part.startsWith(':')).map((part) => part.slice(1).replace(/^i_/, ''));
    if (name.length > hexo_address_settings_LONGEST || !used.includes('title') || new Set(used).size < used.length)
        return undefined;
    const made = parts.map((part) => part.startsWith(':') ? SEGMENTS[part.slice(1)] : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return made.includes(undefined) ? undefined : new RegExp(`^${made.join('')}$`, 'u');
}

;// CONCATENATED MODULE: ./lib/generators/latin-letters.js
/** Letters that have no accent to lose but are written with others in ASCII. */
const WRITTEN = {
    ß: 'ss',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ł: 'l',
    Ł: 'L',
    þ: 'th',
    Þ: 'Th',
    ı: 'i'
};
/** A text with Latin letters without their accents; everything else stays. */
function withoutLatinAccents(text) {
    return [...text.normalize('NFC')]
        .map((letter) => WRITTEN[letter] ?? (/^\p{Script=Latin}$/u.test(letter) ? baseOf(letter) : letter))
        .join('')
        .replace(/(?<=[A-Za-z])\p{Mn}+/gu, '');
}
function baseOf(letter) {
    return letter.normalize('NFD').replace(/\p{Mn}/gu, '');
}

;// CONCATENATED MODULE: ./lib/generators/hexo-addresses.js





const PAGE = /\.(?:md|markdown|mkd|mkdn|mkdown)$/i;
/** Date and time without a zone, which Hexo takes as they are. */
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
/** Plug-ins that make no pages but lists, or none at all. */
const QUIET_PLUGINS = /^hexo-(?:generator-(?:archive|category|index|tag|feed|sitemap|baidu-sitemap|search|searchdb|alias|robotstxt)|renderer-[\w-]+|server|deployer-[\w-]+|theme-[\w-]+|cli|util|fs|log|front-matter|i18n|pagination|word-?count(?:er)?|filter-[\w-]+|browsersync|helper-[\w-]+|toc|prism-plugin|asset-image)$/;
const DEFAULTS = hexoAddressSettings({}, []);
function settingsOf(site) {
    return site.settings.hexo ?? DEFAULTS;
}
/** As Hexo writes a name in an address: Latin letters without accents, and hyphens for blanks and signs. */
function hexoSlug(text, letterCase = 'kept') {
    const slug = withoutLatinAccents(text)
        .replace(/\p{Cc}/gu, '')
        .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
        .replace(/^-|-$/g, '');
    if (letterCase === 'kept')
        return slug;
    return letterCase === 'lower' ? slug.toLowerCase() : slug.toUpperCase();
}
/** What a file is: its path below its folder, without extension; undefined for what Hexo leaves alone. */
function placeOf(path, site) {
    const folder = site.settings.contentFolders.find((one) => path.startsWith(one));
    if (folder === undefined)
        return undefined;
    const below = path.slice(folder.length);
    const special = /^_(posts|drafts)\//.exec(below);
    const rest = special ? below.slice(special[0].length) : below;
    if (/(?:^|\/)[._]|[~#]$/.test(rest))
        return undefined;
    const kind = special ? (special[1] === 'posts' ? 'post' : 'draft') : 'page';
    return { kind, name: rest.replace(/\.[^./]*$/, '') };
}
function urlOf(path, fields, site) {
    const place = placeOf(path, site);
    if (!place)
        return undefined;
    const given = typeof fields.url?.value === 'string' && fields.url.value !== '' ? fields.url.value : undefined;
    if (given !== undefined)
        return given.replace(/^\/+/, '');
    if (place.kind === 'page')
        return `${place.name}.html`.replace(/(^|\/)index\.html$/, '$1');
    return postUrl(place.name, fields, settingsOf(site))?.replace(/^\/+/, '');
}
function postUrl(name, fields, settings) {
    const found = settings.fileName?.exec(name)?.groups;
    const slug = found?.title ?? (settings.fileName ? hexoSlug(name) : name);
    const date = fields.date ? clockOf(fields.date) : dateOfName(found);
    const padded = (value) => (value === undefined ? undefined : String(value).padStart(2, '0'));
    const title = typeof fields.title?.value === 'string' ? fields.title.value : undefined;
    const parts = {
        title: slug,
        name: slug.slice(slug.lastIndexOf('/') + 1),
        post_title: title === undefined ? undefined : hexoSlug(title, 'lower'),
        category: categoryOf(fields, settings),
        year: date && String(date.year).padStart(4, '0'),
        month: padded(date?.month),
        day: padded(date?.day),
        hour: padded(date?.hour),
        minute: padded(date?.minute),
        second: padded(date?.second),
        i_month: date && String(date.month),
        i_day: date && String(date.day)
    };
    let isKnown = true;
    const url = settings.permalink.replace(/:(\w+)/g, (_, part) => {
        const value = Object.hasOwn(parts, part) ? parts[part] : undefined;
        isKnown &&= value !== undefined;
        return value ?? '';
    });
    return isKnown ? url : undefined;
}
/** Of a date with a zone the day is that of the machine that builds the site. */
function clockOf({ value }) {
    const found = typeof value === 'string' ? DATE.exec(value.trim()) : null;
    if (!found)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
        .slice(1)
        .map((part) => Number(part ?? 0));
    return (0,date_suggestion/* isCalendarDay */.L)(year, month, day) ? { year, month, day, hour, minute, second } : undefined;
}
function dateOfName(parts) {
    const { year, month, day } = parts ?? {};
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 };
}
/** Categories lie within each other in the order of front matter. */
function categoryOf({ categories }, settings) {
    const { value } = categories ?? {};
    const names = value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value];
    if (names.length === 0)
        return settings.defaultCategory;
    if (settings.mapsCategories || names.some((name) => typeof name === 'object'))
        return undefined;
    return names.map((name) => hexoSlug(String(name), settings.letterCase)).join('/');
}
/** Signs that are written in other ways before a heading is named. */
const TYPOGRAPHIC = /[&<>"']|--|\.\.\./;
/** Source: the documentation of hexo-renderer-marked, whose versions differ about names of one's own. */
const HEADING_NAMES = {
    of: (text) => (TYPOGRAPHIC.test(text) ? undefined : [hexoSlug(text.trim())]),
    takesOwn: false,
    makesPlaces: (text) => /\{%|\{\{|\{#/.test(text)
};
/** Hexo's addresses. Source: its documentation of permalinks and categories, and its filter of posts' permalinks. */
const hexoAddresses = {
    gap: (site) => site.settings.hexo?.gap,
    anchorsOf: (post, site) => (settingsOf(site).hasMarkedNames ? headingAnchors(post, HEADING_NAMES) : undefined),
    unseen(site, path) {
        const { plugins, archiveFolder, hasAssetFolders } = settingsOf(site);
        if ([...(site.files ?? [])].some((one) => one.startsWith(`${site.root}scripts/`))) {
            return 'programs in `scripts` can make pages';
        }
        if (path.startsWith(`${archiveFolder}/`))
            return 'a plug-in makes the archives';
        if (hasAssetFolders && /\.\w+$/.test(path))
            return 'posts have folders of files';
        const plugin = plugins.find((name) => !QUIET_PLUGINS.test(name));
        return plugin === undefined ? undefined : `the plug-in \`${plugin}\` can make pages`;
    },
    content(site) {
        const pages = [];
        const resources = [];
        const { showsDrafts } = settingsOf(site);
        for (const path of site.files ?? []) {
            const place = placeOf(path, site);
            if (!place || (place.kind === 'draft' && !showsDrafts))
                continue;
            if (PAGE.test(path))
                pages.push(path);
            else if (place.kind === 'page')
                resources.push(path);
        }
        return { pages, resources };
    },
    urlOf,
    aliasField: (site) => (settingsOf(site).plugins.includes('hexo-generator-alias') ? 'alias' : undefined),
    aliasesOf(_, fields, site) {
        if (!settingsOf(site).plugins.includes('hexo-generator-alias'))
            return [];
        const value = fields.aliases?.value;
        const names = Array.isArray(value) ? value : [value];
        return names.flatMap((one) => (typeof one === 'string' && one !== '' ? [one.replace(/^\/+/, '')] : []));
    },
    mayMove: (text, path, site) => /(?:^|[\s{,"'])(?:permalink|date|title|categor(?:y|ies)|alias)["']?\s*:/.test(text) ||
        urlOf(path, {}, site) === undefined,
    resourceUrl(path, site) {
        const folder = site.settings.contentFolders.find((one) => path.startsWith(one)) ?? '';
        return path.slice(folder.length);
    },
    lists: (_, site) => ['', `${settingsOf(site).archiveFolder}/`],
    termUrl(taxonomy, term, site) {
        const { tagFolder, categoryFolder, letterCase, mapsCategories } = settingsOf(site);
        if (taxonomy === 'categories' && mapsCategories)
            return undefined;
        return `${taxonomy === 'categories' ? categoryFolder : tagFolder}/${hexoSlug(term, letterCase)}/`;
    },
    slug: (text) => text
        .split('/')
        .map((part) => hexoSlug(part))
        .join('/'),
    hidden(path, fields, site, now) {
        const { showsDrafts } = settingsOf(site);
        const place = placeOf(path, site);
        if (!showsDrafts && place?.kind === 'draft')
            return { why: 'draft' };
        if (!showsDrafts && place?.kind === 'post' && fields.published?.value === false)
            return { why: 'draft', field: fields.published };
        const reading = fields.date && (0,generic/* readIsoDate */.Mu)(fields.date.value);
        if (reading?.kind !== 'instant' || reading.instant <= now || site.settings.publishesFuture)
            return undefined;
        return { why: 'future', ...(fields.date && { field: fields.date }), from: reading.instant };
    }
};

;// CONCATENATED MODULE: ./lib/generators/hexo.js











const hexo_CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.json'];
/** Settings that `hexo init` writes and Jekyll does not know. */
const TELLING_KEYS = ['new_post_name', 'source_dir', 'public_dir', 'post_asset_folder', 'skip_render', 'category_dir'];
const POST_FOLDER = /^_(?:posts|drafts)$/;
/** The settings of a Hexo site; without files when `_config.yml` is another program's. */
const hexo_readSettings = async (root, repository, files) => {
    for (const name of hexo_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.ur)(path, repository);
        if (file.state === 'absent')
            continue;
        const data = file.state === 'read' ? file.data : {};
        const packages = await dependencies(root, repository, files);
        if (!TELLING_KEYS.some((key) => key in data) && !packages.includes('hexo'))
            continue;
        return settingsFrom(data, root, [path], file.state === 'unreadable' ? [file.problem] : [], packages);
    }
    return settingsFrom({}, root, [], [], []);
};
function settingsFrom(data, root, files, problems, packages) {
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.url);
    const title = (0,settings_values/* textOf */.b6)(data.title);
    const language = (0,settings_values/* textsOf */.CB)(data.language).find((code) => code !== 'default');
    const theme = (0,settings_values/* textOf */.b6)(data.theme);
    const contentFolders = (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)(data.source_dir) ?? 'source']);
    return {
        ...(0,field/* present */.Eb)({ baseUrl, title, language, themes: theme === undefined ? undefined : [theme] }),
        ...(data.future === false ? {} : { publishesFuture: true }),
        taxonomies: ['tags', 'categories'],
        contentFolders,
        staticFolders: contentFolders,
        assetFolders: [],
        hexo: {
            ...hexoAddressSettings(data, packages),
            ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
        },
        files,
        problems
    };
}
/** A post, a draft or a page; Hexo leaves other files and folders alone whose names begin with an underscore. */
function hexo_isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    const isHidden = below.some((name) => name.startsWith('_') && !POST_FOLDER.test(name));
    if (isHidden || !site.settings.contentFolders.some((folder) => path.startsWith(folder)))
        return false;
    return below.some((name) => POST_FOLDER.test(name)) ? /\.(?:md|markdown)$/i.test(path) : generic/* generic */.Me.isPost(path, site);
}
/**
 * Hexo.
 *
 * Source: Hexo's documentation of front matter, `hexo/lib/plugins/processor/post` and its helper `open_graph`.
 */
const hexo = {
    id: 'hexo',
    name: 'Hexo',
    configurationFiles: hexo_CONFIGURATION_FILES,
    readSettings: hexo_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    isPost: hexo_isPost,
    needsFrontMatter: (path) => path.split('/').some((name) => POST_FOLDER.test(name)),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* pageTitle */.W)(),
        description: (0,field_kinds/* text */.Qq)(),
        excerpt: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        permalink: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        published: (0,field_kinds/* flag */.Jt)({ effect: 'Hexo publishes the post unless that is `false`' }),
        comments: (0,field_kinds/* flag */.Jt)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        keywords: (0,field_kinds/* textOrList */.dn)(),
        photos: (0,field_kinds/* list */.p_)()
    }),
    requiredFields: [
        {
            name: 'title',
            effect: 'Lists and search results show the file name or nothing as the title of the post.',
            severity: () => 'warning'
        }
    ],
    knownFields: [
        'date',
        'updated',
        'categories',
        'category',
        'tag',
        'author',
        'cover',
        'thumbnail',
        'banner',
        'image',
        'sticky',
        'top',
        'toc',
        'mathjax',
        'disableNunjucks',
        'type',
        'id',
        'alias'
    ],
    dateFields: ['date', 'updated'],
    dialect: { hexo: true, jsYaml3: true },
    caseInsensitiveKeys: false,
    printsTitle: true,
    futurePosts: 'unknown',
    addresses: hexoAddresses,
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title'],
        description: ['description', 'excerpt'],
        date: ['date'],
        lastModified: ['updated'],
        published: ['published'],
        slug: ['slug'],
        url: ['permalink'],
        aliases: ['alias'],
        tags: ['tags', 'tag'],
        categories: ['categories', 'category'],
        language: ['lang', 'language'],
        canonical: ['canonical', 'canonical_url'],
        cover: ['cover', 'thumbnail', 'banner', 'banner_img', 'index_img', 'top_img', 'image', 'photos'],
        coverAlt: ['cover_alt']
    }),
    readDate: javaScriptDates({
        unreadable: "Hexo ignores a date that it can't read and takes that of the file instead.",
        severity: 'warning'
    })
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/generators/hugo-layout.js
const NO_PERMALINKS = { page: {}, section: {}, taxonomy: {}, term: {} };
const ENGLISH = { code: 'en', prefix: '', permalinks: NO_PERMALINKS, isDisabled: false };
/** The endings of files that Hugo makes pages of. */
const CONTENT = /\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i;
/** What the configuration says, or Hugo's defaults. */
function layoutOf({ settings }) {
    return (settings.addresses?.hugo ?? {
        roots: settings.contentFolders.map((folder) => ({ folder, at: '' })),
        languages: [ENGLISH],
        headingNames: 'github',
        uglySections: [],
        staticPlaces: []
    });
}
/** The language of content that does not tell its own. */
function defaultLanguage(site) {
    return layoutOf(site).languages[0] ?? ENGLISH;
}
/** The deepest folder of content that a file is in; themes have content too. */
function contentRootOf(path, site) {
    let deepest;
    const consider = (one) => {
        if (path.startsWith(one.folder) && one.folder.length > (deepest?.folder.length ?? -1))
            deepest = one;
    };
    for (const one of layoutOf(site).roots)
        consider(one);
    for (const theme of site.settings.themes ?? [])
        consider({ folder: `${site.root}themes/${theme}/content/`, at: '' });
    return deepest;
}
/** Where a file of a content folder is in the site's content. A file's name goes before its folder in telling the language. */
function hugo_layout_placeOf(path, site) {
    const root = contentRootOf(path, site);
    const below = (root?.at ?? '') + path.slice(root?.folder.length ?? 0);
    const slash = below.lastIndexOf('/') + 1;
    const name = below.slice(slash).replace(/\.[^./]+$/, '');
    const { languages } = layoutOf(site);
    const dot = name.lastIndexOf('.');
    const named = dot < 0 ? undefined : languages.find(({ code }) => code === name.slice(dot + 1).toLowerCase());
    const language = named ?? languages.find(({ code }) => code === root?.language) ?? defaultLanguage(site);
    // `index.fr.md` is a folder's page also in a site that has no French.
    const isFolders = dot > 0 && /^_?index$/i.test(name.slice(0, dot));
    return { folder: below.slice(0, slash), name: named || isFolders ? name.slice(0, dot) : name, language };
}
/** A file of pages, and no list, under whose folder everything is a part of its page. */
function isLeaf(path, site) {
    return CONTENT.test(path) && /(?:^|\/)index\.[^/]*$/i.test(path) && hugo_layout_placeOf(path, site).name.toLowerCase() === 'index';
}
const sectionsBySite = new WeakMap();
/** The folders of the content that have an `_index` file of their own, by language: `nl:posts/archive/`. Made once for a site. */
function sectionFolders(site) {
    const made = sectionsBySite.get(site);
    if (made)
        return made;
    const folders = new Set();
    for (const path of site.files ?? []) {
        if (!/(?:^|\/)_index\.[^/]*$/i.test(path) || !CONTENT.test(path) || !contentRootOf(path, site))
            continue;
        const { folder, language } = hugo_layout_placeOf(path, site);
        folders.add(`${language.code}:${folder}`);
    }
    sectionsBySite.set(site, folders);
    return folders;
}
/** The sections that a page is in: the first folder, and those below it that have an `_index` file. */
function sectionsOf({ folder, name, language }, site) {
    const folders = folder.split('/').slice(0, -1);
    const around = /^index$/i.test(name) ? folders.slice(0, -1) : folders;
    const known = sectionFolders(site);
    for (let deepest = around.length; deepest > 1; deepest -= 1) {
        if (known.has(`${language.code}:${around.slice(0, deepest).join('/')}/`))
            return around.slice(0, deepest);
    }
    return around.slice(0, 1);
}

;// CONCATENATED MODULE: ./lib/generators/hugo-path.js

/** Most paths: nothing in them is written otherwise. */
const STAYS = /^[\w./\\#+~@-]*$/;
const ASCII = /^[\0-\x7F]*$/;
/**
 * A path or a title as Hugo writes it in an address: letters, digits, marks and a few signs stay, white space becomes one
 * hyphen, and everything else is dropped.
 *
 * Source: `UnicodeSanitize` of Hugo, measured with 0.111.
 */
function hugoPath(text, settings) {
    if (STAYS.test(text))
        return settings.keepsCase ? text : text.toLowerCase();
    const runes = [...(settings.removesAccents ? withoutAccents(text) : text)];
    let made = '';
    let pending = false;
    for (const [index, rune] of runes.entries()) {
        const isEncoded = rune === '%' && /^[0-9a-f]{2}$/i.test(`${runes[index + 1] ?? ''}${runes[index + 2] ?? ''}`);
        if (isEncoded || /^[\p{L}\p{Nd}\p{M}./\\_#+~@-]$/u.test(rune)) {
            if (pending && rune !== '-')
                made += '-';
            pending = false;
            made += rune;
        }
        else if (made !== '' && !made.endsWith('-') && /^\s$/u.test(rune))
            pending = true;
    }
    return settings.keepsCase ? made : goLowerCase(made);
}
/** `/posts/a b/` as the address of a page, without the slash at its start. */
function hugoPageUrl(path, settings) {
    // Slashes around it make of blanks at its ends what Hugo makes of them.
    const sanitized = hugoPath(`/${path.replace(/^\/+|\/+$/g, '')}/`, settings);
    const plain = external_node_path_.posix.normalize(sanitized).replace(/^\/|\/$/g, '');
    // Nothing is left of the name of the page.
    if (settings.ugly && sanitized.length > 1 && sanitized.endsWith('//'))
        return external_node_path_.posix.join(plain, '.html');
    if (plain === '')
        return '';
    return settings.ugly ? `${plain}.html` : `${plain}/`;
}
/** Letters without their marks, as Hugo takes them away. */
function withoutAccents(text) {
    return text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC');
}
/** Go maps each character by itself to one. */
function goLowerCase(text) {
    if (ASCII.test(text))
        return text.toLowerCase();
    return text.replaceAll('İ', 'i').replace(/./gsu, (rune) => rune.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/generators/hugo-anchors.js



/** Shortcodes other than these can make headings and places of their own. */
const MAKES_TEXT = /\{\{[<%](?!\s*(?:rel)?ref\b)/;
/** A theme's or site's own way of writing headings. */
const HEADING_HOOK = /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-heading[^/]*$/;
const ATTRIBUTES = /\s*\{[^{}]*\}\s*$/;
/**
 * The names of places in a page as Hugo makes them of its headings, and those that are written in it.
 *
 * Source: `sanitizeAnchorName` of Hugo, measured with 0.111.
 *
 * @returns undefined when templates can make others
 */
function hugoAnchors(post, site) {
    const { body, source, frontMatter } = post;
    const text = source.text.slice(body.span.from, body.span.to);
    const { headingNames } = layoutOf(site);
    if (headingNames === 'unknown' || !/\.(?:md|markdown)$/i.test(post.path))
        return undefined;
    if (body.unparsed || MAKES_TEXT.test(text) || 'markup' in frontMatter.data || hasHook(site))
        return undefined;
    const anchors = new Set(writtenAnchors(text));
    const taken = new Set();
    for (const heading of body.headings) {
        if (heading.syntax === 'html')
            continue;
        const line = headingLine(heading, source.text);
        const own = ownAnchor(line);
        const name = own ?? unique(hugoAnchor(line.replace(ATTRIBUTES, ''), headingNames), taken);
        taken.add(name);
        anchors.add(name);
    }
    return anchors;
}
/** The name that a heading of this Markdown gets: its letters and digits in lower case, with hyphens for blanks. */
function hugoAnchor(markdown, names) {
    return madeOf(markdown.trim(), names) || 'heading';
}
function madeOf(text, names) {
    if (names === 'blackfriday') {
        return goLowerCase(text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
    }
    const plain = names === 'github-ascii' ? withoutAccents(text).replace(/\P{ASCII}/gu, '') : text;
    return goLowerCase(plain.replace(/[^\p{L}\p{Nd}_ -]/gu, '').replaceAll(' ', '-'));
}
function unique(name, taken) {
    if (!taken.has(name))
        return name;
    let count = 1;
    while (taken.has(`${name}-${count}`))
        count += 1;
    return `${name}-${count}`;
}
const hooks = new WeakMap();
function hasHook(site) {
    const known = hooks.get(site) ?? [...(site.files ?? [])].some((path) => HEADING_HOOK.test(path));
    hooks.set(site, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-link-hook.js

/** A template that writes links in its own way. */
const HOOK = /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-link[^/]*$/;
/** Themes that write links as they stand in the text, though their files are elsewhere. */
const PLAIN_THEMES = /papermod/i;
/**
 * Whether Hugo's own template for links, which looks pages up by the names of their files, may be in use: it is for
 * sites of several languages, and where the configuration asks for it.
 *
 * @param data the whole configuration, its keys in lower case
 */
function usesHugoLinkHook(data) {
    const { link } = (0,settings_values/* recordOf */.zv)((0,settings_values/* recordOf */.zv)((0,settings_values/* recordOf */.zv)((0,settings_values/* recordOf */.zv)(data.markup).goldmark).renderhooks));
    const { enabledefault, useembedded } = (0,settings_values/* recordOf */.zv)(link);
    const asked = enabledefault === true || useembedded === 'always' || useembedded === 'fallback';
    return asked || Object.keys((0,settings_values/* recordOf */.zv)(data.languages)).length > 1;
}
/**
 * Whether links to content files lead to their pages.
 *
 * @returns undefined where a template decides that, or a theme that is not in the repository
 */
function followsHugoFiles({ files, root, settings }) {
    if (settings.usesLinkHook !== false)
        return undefined;
    const paths = [...(files ?? [])];
    if (paths.some((path) => path.startsWith(root) && HOOK.test(path)))
        return undefined;
    const isKnown = (theme) => PLAIN_THEMES.test(theme) || paths.some((path) => path.startsWith(`${root}themes/${theme}/layouts/`));
    return (settings.themes ?? []).every(isKnown) ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-permalinks.js


const TOKEN = /:(\w+)(\[.+?\])?/g;
const KINDS = ['page', 'section', 'taxonomy', 'term'];
/**
 * Reads `permalinks`: patterns by section for pages and terms, and since Hugo 0.115 mappings of them by kind of page.
 *
 * @param data of the configuration, its keys in lower case
 */
function readPermalinks(data) {
    const permalinks = { page: {}, section: {}, taxonomy: {}, term: {} };
    for (const [key, value] of Object.entries((0,settings_file/* isRecord */.u4)(data) ? data : {})) {
        const kind = KINDS.find((one) => one === key);
        if (typeof value === 'string') {
            permalinks.page[trimmed(key)] = value;
            permalinks.term[trimmed(key)] = value;
        }
        else if (kind && (0,settings_file/* isRecord */.u4)(value)) {
            for (const [section, pattern] of Object.entries(value)) {
                if (typeof pattern === 'string')
                    permalinks[kind][trimmed(section)] = pattern;
            }
        }
    }
    return permalinks;
}
/** Whether no pattern is set for any page. */
function hasPermalinks(permalinks) {
    return KINDS.some((kind) => Object.keys(permalinks[kind]).length > 0);
}
/**
 * Fills in a pattern.
 *
 * @returns a path as Hugo goes on to clean it; undefined when a part of it can't be told
 */
function expandPermalink(pattern, page, settings) {
    let isKnown = true;
    const path = pattern.replace(TOKEN, (whole, token, slice) => {
        const value = partOf(token, slice, page, settings);
        if (value === undefined)
            isKnown = false;
        return value ?? whole;
    });
    return isKnown ? unescaped(path) : undefined;
}
function partOf(token, slice, page, settings) {
    const { sections, name, title, slug } = page;
    // Hugo reads each part as an address, of which an empty fragment is dropped.
    const clean = (text) => text === undefined ? undefined : hugoPath(text, settings).replace(/^([^#]*)#$/, '$1');
    switch (token) {
        case 'section':
            return sections[0] ?? '';
        case 'sections':
            return sliced(sections, slice).join('/');
        case 'filename':
        case 'contentbasename':
            return clean(name);
        case 'title':
            return clean(title);
        case 'slug':
            return clean(slug === '' ? title : slug);
        case 'slugorfilename':
        case 'slugorcontentbasename':
            return clean(slug === '' ? name : slug);
        default:
            return page.calendar?.[token];
    }
}
/** `[1:]`, `[last]`, `[:last]`: Hugo counts from 0, and a part beyond the end is empty. */
function sliced(sections, slice) {
    if (slice === undefined)
        return sections;
    const [from = '', to] = slice.slice(1, -1).split(':');
    // The only section is not taken for the last one.
    const last = Math.max(1, sections.length - 1);
    const at = (text, otherwise) => (text === 'last' ? last : text === '' ? otherwise : Number(text));
    if (to === undefined)
        return sections.slice(at(from, 0), at(from, 0) + 1);
    return sections.slice(at(from, 0), at(to, sections.length));
}
/** Hugo decodes the filled pattern once more. */
function unescaped(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function trimmed(section) {
    return section.replace(/^[/\\]+|[/\\]+$/g, '');
}

;// CONCATENATED MODULE: ./lib/generators/hugo-dates.js

/**
 * Every layout that Hugo reads (spf13/cast), as a pattern with named parts. Go's parser takes one or two digits for an
 * hour, always two for day, month, minute and second, and a fraction after the seconds also where a layout has none.
 */
const hugo_dates_DATE = String.raw `(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?:[.,](?<fraction>\d+))?`;
const OFFSET = String.raw `(?<offset>[+-]\d{2}:?\d{2})`;
/** The abbreviations that Go takes for a zone; it does not know their offset, and Hugo then takes the site's own zone. */
const ZONE_NAME = String.raw `(?:[A-Z]{3}|[A-Z]{3,4}T|WITA|ChST|MeST|GMT[+-]\d{1,2}|[+-]\d{2})`;
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_NAME = `(?<monthName>${MONTH_NAMES.join('|')})`;
const MINUTES = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})`;
const SHORT_YEAR = String.raw `(?<shortYear>\d{2})`;
const YEAR = String.raw `(?<year>\d{4})`;
const DAY = String.raw `(?<day>\d{2})`;
const DAY_OR_BLANK = String.raw `(?<day>\d{1,2}| \d)`;
const ISO_LAYOUTS = [
    hugo_dates_DATE,
    `${hugo_dates_DATE}T${TIME}(?:Z|${OFFSET})?`,
    `${hugo_dates_DATE} ${TIME}(?:Z|${OFFSET})?`,
    `${hugo_dates_DATE} ${TIME} ${OFFSET}(?: ${ZONE_NAME})?`
].map((layout) => new RegExp(`^${layout}$`));
/** Go compares the names of days and months without regard to case. */
const NAMED_LAYOUTS = [
    `${DAY} ${MONTH_NAME} ${YEAR}`,
    `${DAY_NAME}, ${DAY} ${MONTH_NAME} ${YEAR} ${TIME} (?:${ZONE_NAME}|${OFFSET})`,
    `${DAY} ${MONTH_NAME} ${SHORT_YEAR} ${MINUTES} (?:${ZONE_NAME}|${OFFSET})`,
    `${LONG_DAY_NAME}, ${DAY}-${MONTH_NAME}-${SHORT_YEAR} ${TIME} ${ZONE_NAME}`,
    `${DAY_NAME} ${MONTH_NAME} ${DAY_OR_BLANK} ${TIME}(?: ${ZONE_NAME}| ${OFFSET})? ${YEAR}`
].map((layout) => new RegExp(`^${layout}$`, 'i'));
const LAYOUTS = [...ISO_LAYOUTS, ...NAMED_LAYOUTS];
/** No layout is longer; a fraction of seconds may be. */
const hugo_dates_LONGEST = 64;
/** 1973: a number below it is a date written without its dashes rather than seconds since 1970. */
const FIRST_PLAUSIBLE_SECOND = 100_000_000;
/** 2100: a number above it counts milliseconds. */
const LAST_PLAUSIBLE_SECOND = 4_102_444_800;
function effectOn(field) {
    const before = ['date', 'publishdate', 'pubdate', 'published'].includes(field)
        ? 'publishes the post as of the year 1'
        : 'ignores it';
    return `Hugo up to 0.134 ${before}, and later versions stop the build.`;
}
/**
 * What Hugo makes of a date in front matter. A time without a zone counts as UTC, Hugo's default.
 *
 * Sources: spf13/cast `StringToDate`, Go's `time.Parse`, Hugo's `page_frontmatter.go`; the effect was measured with 0.111 and
 * is described in Hugo's pull request 12877 for 0.135.
 */
function readHugoDate(value, field = 'date') {
    if (typeof value === 'number' || typeof value === 'bigint')
        return readNumber(Number(value));
    if (typeof value !== 'string')
        return { kind: 'invalid', reason: 'type', effect: effectOn(field) };
    const parts = value.length > hugo_dates_LONGEST ? undefined : partsOf(value);
    if (!parts)
        return unreadable('format', value, field);
    const time = instantOf(parts);
    return time === undefined ? unreadable('no-such-day', value, field) : { kind: 'instant', instant: new Date(time) };
}
function partsOf(value) {
    for (const layout of LAYOUTS) {
        const groups = layout.exec(value)?.groups;
        if (groups)
            return groups;
    }
    return undefined;
}
function unreadable(reason, value, field) {
    const suggestion = (0,date_suggestion/* suggestDate */.n)(value);
    return { kind: 'invalid', reason, effect: effectOn(field), ...(suggestion ? { suggestion } : {}) };
}
/** Hugo takes a number for seconds since 1970. */
function readNumber(value) {
    const instant = new Date(value * 1000);
    if (value >= FIRST_PLAUSIBLE_SECOND && value <= LAST_PLAUSIBLE_SECOND)
        return { kind: 'instant', instant };
    const suggestion = (0,date_suggestion/* suggestDate */.n)(String(value));
    const meant = suggestion ? { suggestion } : {};
    const year = instant.getUTCFullYear();
    const becomes = Number.isNaN(year) || year > 9999 ? 'a date beyond the year 9999' : instant.toISOString().slice(0, 10);
    const effect = `Hugo counts the number as seconds since 1970, and arrives at ${becomes}.`;
    return { kind: 'invalid', reason: 'format', effect, ...meant };
}
/** Milliseconds since 1970; undefined when the calendar or the clock lacks it. */
function instantOf(parts) {
    const year = parts.year === undefined ? fullYear(Number(parts.shortYear)) : Number(parts.year);
    const month = parts.monthName === undefined ? Number(parts.month) : monthOf(parts.monthName);
    const day = Number(parts.day);
    const [hour, minute, second] = [Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
    if (!(0,date_suggestion/* isCalendarDay */.L)(year, month, day) || hour > 23 || minute > 59 || second > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second, Math.floor(Number(`0.${parts.fraction ?? '0'}`) * 1000));
    return date.getTime() - offsetOf(parts.offset);
}
/** Go's reading of two digits. */
function fullYear(short) {
    return short >= 69 ? 1900 + short : 2000 + short;
}
function monthOf(name) {
    return MONTH_NAMES.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;
}
/** `+01:00` as milliseconds. */
function offsetOf(offset) {
    if (offset === undefined)
        return 0;
    const digits = offset.replace(/\D/g, '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
    return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-calendar.js

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
    'August',
    'September',
    'October',
    'November',
    'December'
]);
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 86_400_000;
/** Where a page's date comes from by default. */
const DEFAULT_SOURCES = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'];
/** `2026-03-01-title` and `2026-03-01-10-30-00-title`. */
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})(?:-\d{2}-\d{2}-\d{2})?(?!\d)[-_]*(.*)$/s;
/**
 * The parts of a page's date as permalinks use them.
 *
 * @param name of its file, for sites that take dates from names
 * @param sources as the site configures them; undefined: Hugo's own
 * @returns undefined when the date can't be told: Git knows it, or a field of the site's own
 */
function calendarOf(fields, name, sources) {
    const date = dayOf(fields, name, sources);
    if (!date || Number.isNaN(date.getTime()))
        return undefined;
    const start = new Date(0);
    start.setUTCFullYear(date.getUTCFullYear(), 0, 1);
    const month = date.getUTCMonth();
    return {
        year: String(date.getUTCFullYear()),
        month: String(month + 1).padStart(2, '0'),
        monthname: MONTHS[month] ?? '',
        day: String(date.getUTCDate()).padStart(2, '0'),
        weekday: String(date.getUTCDay()),
        weekdayname: DAYS[date.getUTCDay()] ?? '',
        yearday: String(Math.floor((date.getTime() - start.getTime()) / DAY_MS) + 1)
    };
}
/** What a name that starts with a date leaves as slug, where the site takes dates from names. */
function slugOfDatedName(name, sources) {
    return sources?.includes(':filename') ? DATED_NAME.exec(name)?.[2] : undefined;
}
/** Day and time as the calendar of the date's own zone has them. */
function dayOf(fields, name, sources) {
    const { date, publishDate, lastModified } = fields;
    const named = [date, publishDate, lastModified].flatMap((field) => (field ? [field] : []));
    for (const source of (sources ?? [':default']).flatMap((one) => (one === ':default' ? DEFAULT_SOURCES : [one]))) {
        if (source === ':filename') {
            const day = DATED_NAME.exec(name)?.[1];
            if (day !== undefined)
                return new Date(day);
        }
        else if (DEFAULT_SOURCES.includes(source)) {
            const field = named.find(({ path }) => String(path[0]).toLowerCase() === source);
            if (field && field.value !== '' && field.value !== null && typeof field.value !== 'boolean')
                return writtenDay(field.value);
        }
        else
            return undefined;
    }
    // Hugo counts from the year 1 where there is none.
    const first = new Date(0);
    first.setUTCFullYear(1, 0, 1);
    return first;
}
function writtenDay(value) {
    const reading = readHugoDate(value);
    if (reading.kind !== 'instant')
        return undefined;
    const [, sign, hours, minutes] = /[:\d. ]([+-])(\d{2}):?(\d{2})(?: \S+)?$/.exec(typeof value === 'string' && value.includes(':') ? value : '') ?? ['', '+', '0', '0'];
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return new Date(reading.instant.getTime() + (sign === '-' ? -offset : offset));
}

;// CONCATENATED MODULE: ./lib/generators/hugo-urls.js





const hugo_urls_DEFAULTS = {
    defaultLanguage: 'en',
    ugly: false,
    keepsCase: false,
    removesAccents: false,
    hasOutputFormats: false,
    publishesDrafts: false,
    publishesExpired: false
};
/** What the site's configuration says about addresses, or Hugo's defaults. */
function hugo_urls_settingsOf(site) {
    return site.settings.addresses ?? hugo_urls_DEFAULTS;
}
/** Some sections only may have `.html` behind their pages. */
function settingsFor(section, site) {
    const settings = hugo_urls_settingsOf(site);
    return section !== undefined && layoutOf(site).uglySections.includes(section.toLowerCase())
        ? { ...settings, ugly: true }
        : settings;
}
function textIn(field) {
    const value = field?.value;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    return value === '' ? undefined : String(value);
}
function isList({ name }) {
    return /^_index$/i.test(name);
}
function kindOf(place, site) {
    if (!isList(place))
        return 'page';
    const [first = '', ...others] = place.folder.split('/').slice(0, -1);
    if (!site.settings.taxonomies.some((name) => hugoPath(name, hugo_urls_settingsOf(site)) === first.toLowerCase()))
        return 'section';
    return others.length === 0 ? 'taxonomy' : 'term';
}
/** What a page gives to a permalink; without fields, what its path gives. */
function hugo_urls_partsOf(place, fields, site) {
    const { dateSources } = site.settings;
    const isBundle = /^_?index$/i.test(place.name);
    const baseName = isBundle ? external_node_path_.posix.basename(place.folder) : place.name;
    const isRead = Object.keys(fields).length > 0;
    return {
        sections: isList(place) ? place.folder.split('/').slice(0, -1) : sectionsOf(place, site),
        name: isList(place) ? '' : baseName,
        title: textIn(fields.title) ?? (isRead ? '' : undefined),
        slug: (textIn(fields.slug) ?? slugOfDatedName(baseName, dateSources) ?? '').replace(/^-+|-+$/g, ''),
        // Few permalinks hold a date.
        get calendar() {
            return isRead ? calendarOf(fields, baseName, dateSources) : undefined;
        }
    };
}
/**
 * The pattern of a page's address. Hugo before 0.123 compares the section's name as it is written, later versions as it is
 * in addresses.
 */
function patternOf(place, section, site) {
    const patterns = place.language.permalinks[kindOf(place, site)];
    const made = hugoPath(section, { ...hugo_urls_settingsOf(site), keepsCase: false });
    // Where nothing is left of a folder's name, its pages are still no pages of the top.
    const name = (made === '' ? [section] : [section, made]).find((one) => Object.hasOwn(patterns, one));
    return name === undefined ? undefined : patterns[name];
}
/** An address that front matter gives as a whole. It may end in a file's name. */
function givenUrl(url, prefix) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url))
        return undefined;
    const plain = external_node_path_.posix
        .join('/', prefix, url)
        .slice(1)
        .replace(/(?:^|(?<=\/))index\.html$/, '');
    return plain === '' || plain.endsWith('/') || /\.[^./]+$/.test(plain) ? plain : `${plain}/`;
}
/** Where a page is that no permalink or field puts elsewhere. */
function plainUrl(place, slug, settings) {
    if (isList(place) && place.folder === '')
        return place.language.prefix;
    const page = place.folder + (/^_?index$/i.test(place.name) ? '' : place.name);
    // A page that is called so is that of its folder.
    if (slug === 'index' && !isList(place))
        return hugoPageUrl(place.language.prefix + external_node_path_.posix.dirname(`/${page}`).slice(1), { ...settings, ugly: false });
    const whole = slug === '' || isList(place) ? page : external_node_path_.posix.join(external_node_path_.posix.dirname(`/${page}`), slug);
    return hugoPageUrl(place.language.prefix + whole.replace(/^\/+/, ''), settings);
}
/** Where Hugo publishes the page of a content file; undefined when that can't be told. */
function hugoUrl(path, fields, site) {
    const place = hugo_layout_placeOf(path, site);
    const parts = hugo_urls_partsOf(place, fields, site);
    const settings = settingsFor(parts.sections[0], site);
    const given = textIn(fields.url);
    if (given !== undefined) {
        const filled = /(?:^|\/):[a-z]/i.test(given) ? expandPermalink(given, parts, settings) : given;
        const prefix = given.startsWith('/') ? '' : place.language.prefix;
        return filled === undefined ? undefined : givenUrl(filled, prefix);
    }
    const pattern = patternOf(place, parts.sections[0] ?? '', site);
    if (pattern === undefined || (isList(place) && place.folder === ''))
        return plainUrl(place, parts.slug ?? '', settings);
    const filled = expandPermalink(pattern, parts, settings);
    return filled === undefined ? undefined : hugoPageUrl(place.language.prefix + filled.replace(/^\/+/, ''), settings);
}
/** Where versions of Hugo before 0.123 have a page of a permalink, when that is elsewhere. */
function olderUrls(path, fields, url, site) {
    const place = hugo_layout_placeOf(path, site);
    const parts = hugo_urls_partsOf(place, fields, site);
    const [section = ''] = parts.sections;
    if (url === undefined || textIn(fields.url) !== undefined || patternOf(place, section, site) === undefined)
        return [];
    const settings = settingsFor(section, site);
    if (!Object.hasOwn(place.language.permalinks.page, section))
        return [plainUrl(place, parts.slug ?? '', settings)];
    return url.includes('+') ? [hugoPageUrl(url.replaceAll('+', ' ').replace(/\.html$/, ''), settings)] : [];
}

;// CONCATENATED MODULE: ./lib/generators/hugo-lists.js




/** The lists that Hugo makes without a file: of sections, of taxonomies, and the home page of each language. */
function hugoLists(pages, site) {
    const settings = hugo_urls_settingsOf(site);
    const { languages } = layoutOf(site);
    const ofLanguages = languages.flatMap(({ isDisabled, prefix, permalinks, code }) => {
        if (isDisabled)
            return [];
        const lists = site.settings.taxonomies.map((name) => {
            const pattern = permalinks.taxonomy[name]?.replace(/^\/+/, '');
            return hugoPageUrl(prefix + (pattern ?? name), settings);
        });
        // The default language leads on from the folder that it would have.
        return languages.length > 1 ? [...lists, prefix, `${code}/`] : [...lists, prefix];
    });
    return ['', ...ofLanguages, ...sectionLists(pages, site)];
}
/** The list of a taxonomy's term, in the language of the content file that uses it. */
function hugoTermUrl(taxonomy, term, site, path) {
    const settings = hugo_urls_settingsOf(site);
    const language = path === undefined ? defaultLanguage(site) : hugo_layout_placeOf(path, site).language;
    const pattern = language.permalinks.term[taxonomy];
    const parts = { sections: [taxonomy, term], name: term, title: term, slug: '', calendar: undefined };
    const filled = pattern === undefined ? undefined : expandPermalink(pattern, parts, settings);
    return hugoPageUrl(language.prefix + (filled?.replace(/^\/+/, '') ?? `${taxonomy}/${term}`), settings);
}
/** The lists of sections without an `_index` file: Hugo makes one of each folder at the top of the content. */
function sectionLists(pages, site) {
    const sections = new Map();
    for (const page of pages) {
        const place = hugo_layout_placeOf(page, site);
        const [section = '', ...below] = place.folder.split('/').slice(0, -1);
        // A bundle at the top of the content is a page.
        if (section === '' || (below.length === 0 && /^index$/i.test(place.name)))
            continue;
        const key = `${place.language.code}:${section}`;
        const hasFile = sections.get(key)?.hasFile || (below.length === 0 && isList(place));
        sections.set(key, { place: { ...place, folder: `${section}/`, name: '_index' }, hasFile });
    }
    return [...sections.values()].flatMap(({ place, hasFile }) => {
        if (hasFile)
            return [];
        const section = place.folder.slice(0, -1);
        // Hugo lowers the case of these whatever the configuration says.
        const settings = { ...settingsFor(section, site), keepsCase: false };
        const pattern = patternOf(place, section, site);
        const parts = { sections: [section], name: '', title: section, slug: '', calendar: undefined };
        const filled = pattern === undefined ? undefined : expandPermalink(pattern, parts, settings);
        return filled === undefined
            ? [plainUrl(place, '', settings)]
            : [hugoPageUrl(place.language.prefix + filled.replace(/^\/+/, ''), settings)];
    });
}

;// CONCATENATED MODULE: ./lib/generators/hugo-addresses.js








/** Hugo passes over hidden files and what editors leave behind. */
const IGNORED = /(?:^|\/)\.|[~#]$/;
/**
 * Hugo's addresses, measured with 0.111. Where later versions differ, theirs count: permalinks keep a plus sign and know
 * kinds of pages, and `url` has the same parts as they have.
 */
const hugoAddresses = {
    gap: (site) => site.settings.addresses?.gap,
    followsFiles: followsHugoFiles,
    anchorsOf: hugoAnchors,
    content(site) {
        const inContent = [...(site.files ?? [])].filter((path) => {
            const root = contentRootOf(path, site);
            return (root !== undefined && !IGNORED.test(path.slice(root.folder.length)) && !hugo_layout_placeOf(path, site).language.isDisabled);
        });
        const bundles = new Set();
        for (const path of inContent) {
            if (isLeaf(path, site))
                bundles.add(path.slice(0, path.lastIndexOf('/') + 1));
        }
        for (const { folder } of layoutOf(site).roots)
            bundles.delete(folder);
        const pages = [];
        const resources = [];
        for (const path of inContent) {
            const isPage = CONTENT.test(path) && !isPartOfBundle(path, bundles, site);
            if (isPage)
                pages.push(path);
            else if (!CONTENT.test(path))
                resources.push(path);
        }
        return { pages, resources };
    },
    urlOf: hugoUrl,
    aliasField: () => 'aliases',
    aliasesOf(path, fields, site) {
        if (!fields.aliases && !hasPermalinks(hugo_layout_placeOf(path, site).language.permalinks))
            return [];
        const url = hugoUrl(path, fields, site);
        const settings = hugo_urls_settingsOf(site);
        const value = fields.aliases?.value;
        const given = (Array.isArray(value) ? value : [value]).flatMap((alias) => {
            if (typeof alias !== 'string' || alias === '')
                return [];
            if (!alias.startsWith('/') && url === undefined)
                return [];
            const target = alias.startsWith('/') ? alias : external_node_path_.posix.join(external_node_path_.posix.dirname(`/${url}`), alias);
            const address = givenUrl(target, '');
            if (address === undefined)
                return [];
            return settings.ugly && address.endsWith('/') ? [`${address.slice(0, -1)}.html`] : [address];
        });
        return [...given, ...olderUrls(path, fields, url, site)];
    },
    mayMove(text, path, site) {
        return (/(?:^|[\s{,"'])(?:slug|url|aliases)["']?\s*[:=]/i.test(text) ||
            hasPermalinks(hugo_layout_placeOf(path, site).language.permalinks) ||
            (site.settings.dateSources ?? []).includes(':filename'));
    },
    resourceUrl(path, site) {
        const { folder, language } = hugo_layout_placeOf(path, site);
        return `${language.prefix}${hugoPath(folder, hugo_urls_settingsOf(site))}${path.slice(path.lastIndexOf('/') + 1)}`;
    },
    lists: hugoLists,
    termUrl: hugoTermUrl,
    languageOf(path, site) {
        const { language } = hugo_layout_placeOf(path, site);
        return language.tag ?? (layoutOf(site).languages.length > 1 ? language.code : undefined);
    },
    slug: (text, site) => hugoPath(text, hugo_urls_settingsOf(site))
};
/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isPartOfBundle(path, bundles, site) {
    const slash = path.lastIndexOf('/') + 1;
    if (bundles.has(path.slice(0, slash)) && isLeaf(path, site))
        return false;
    for (let at = slash; at > 0; at = path.lastIndexOf('/', at - 2) + 1) {
        if (bundles.has(path.slice(0, at)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/generators/hugo-fields.js
var hugo_fields = __webpack_require__(19007);
;// CONCATENATED MODULE: ./lib/generators/hugo-address-settings.js



/**
 * What a Hugo configuration says about the addresses of pages.
 *
 * @param data the whole configuration, its keys in lower case
 * @param root the folder of the site
 */
function hugoAddressSettings(data, root) {
    const gap = gapOf(data);
    const hugo = layoutFrom(data, root);
    return {
        ...(gap === undefined ? {} : { gap }),
        defaultLanguage: hugo.languages[0]?.code ?? 'en',
        ugly: data.uglyurls === true,
        keepsCase: data.disablepathtolower === true,
        removesAccents: data.removepathaccents === true,
        hasOutputFormats: isFilled(data.outputformats),
        publishesDrafts: data.builddrafts === true,
        publishesExpired: data.buildexpired === true,
        hugo
    };
}
/** Settings after which the address of a page can't be told from the repository. */
function gapOf(data) {
    const languages = Object.values((0,settings_values/* recordOf */.zv)(data.languages)).filter(settings_file/* isRecord */.u4);
    if (languages.some((one) => (0,settings_values/* textOf */.b6)(one.baseurl) !== undefined))
        return 'each of its languages has a host of its own';
    const { imports } = (0,settings_values/* recordOf */.zv)(data.module);
    const mounts = (Array.isArray(imports) ? imports : []).flatMap((one) => mountsOf((0,settings_values/* recordOf */.zv)(one)));
    if (mounts.some(({ target }) => targetIn(target, 'content') !== undefined))
        return 'its configuration takes content from another module';
    const own = mountsOf((0,settings_values/* recordOf */.zv)(data.module));
    if (own.some(({ target, source }) => targetIn(target, 'content') !== undefined && isOutside(source)))
        return 'its configuration takes content from outside the site';
    if (own.some(({ target, isFiltered }) => isFiltered && targetIn(target, 'content') !== undefined))
        return 'its configuration takes only a part of a folder as content';
    return undefined;
}
/** A folder that is not below the site's, or a single file. */
function isOutside(source) {
    return source.startsWith('/') || source.split('/').includes('..') || /\.[a-z]+$/i.test(source);
}
function mountsOf({ mounts }) {
    return (Array.isArray(mounts) ? mounts : []).map(settings_values/* recordOf */.zv).flatMap((mount) => {
        const [source, target, language] = [(0,settings_values/* textOf */.b6)(mount.source), (0,settings_values/* textOf */.b6)(mount.target), (0,settings_values/* textOf */.b6)(mount.lang)];
        if (source === undefined || target === undefined)
            return [];
        const isFiltered = [mount.includefiles, mount.excludefiles, mount.files, mount.sites].some((one) => one !== undefined);
        return [{ source, target, isFiltered, ...(language && { language: language.toLowerCase() }) }];
    });
}
/** `docs/` of the target `content/docs`; undefined when it is elsewhere. */
function targetIn(target, folder) {
    const [first, ...below] = target.split('/').filter((part) => part !== '' && part !== '.');
    return first === folder ? below.map((part) => `${part}/`).join('') : undefined;
}
function layoutFrom(data, root) {
    const languages = languagesFrom(data);
    const mounts = mountsOf((0,settings_values/* recordOf */.zv)(data.module));
    const placed = (name) => mounts.flatMap(({ source, target, language }) => {
        const at = targetIn(target, name);
        const [folder] = at === undefined ? [] : (0,settings_values/* folders */.oW)(root, [source]);
        return at === undefined || folder === undefined ? [] : [{ folder, at, ...(language && { language }) }];
    });
    const mounted = placed('content');
    const uglySections = (0,settings_file/* isRecord */.u4)(data.uglyurls)
        ? Object.entries(data.uglyurls).filter(([, value]) => value === true)
        : [];
    return {
        roots: mounted.length > 0 ? mounted : contentFolders(data, root),
        languages,
        headingNames: headingNamesFrom(data),
        uglySections: uglySections.map(([section]) => section),
        staticPlaces: placed('static').filter(({ at }) => at !== '')
    };
}
/** Goldmark's three ways are known, where headings have names and paragraphs don't. */
function headingNamesFrom(data) {
    const markup = (0,settings_values/* recordOf */.zv)(data.markup);
    const parser = (0,settings_values/* recordOf */.zv)((0,settings_values/* recordOf */.zv)(markup.goldmark).parser);
    const isGoldmark = ((0,settings_values/* textOf */.b6)(markup.defaultmarkdownhandler) ?? 'goldmark') === 'goldmark';
    if (!isGoldmark || parser.autoheadingid === false || parser.autoid === false || parser.attribute !== undefined)
        return 'unknown';
    const type = (0,settings_values/* textOf */.b6)(parser.autoheadingidtype) ?? (0,settings_values/* textOf */.b6)(parser.autoidtype) ?? 'github';
    return type === 'github' || type === 'github-ascii' || type === 'blackfriday' ? type : 'unknown';
}
/** The site's folder of content, and those that languages have for themselves. */
function contentFolders(data, root) {
    const own = Object.entries((0,settings_values/* recordOf */.zv)(data.languages)).flatMap(([language, settings]) => (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)((0,settings_values/* recordOf */.zv)(settings).contentdir)].flatMap((one) => one ?? [])).map((folder) => ({
        folder,
        at: '',
        language
    })));
    const [folder] = (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)(data.contentdir) ?? 'content']);
    return folder === undefined || own.some((one) => one.folder === folder) ? own : [...own, { folder, at: '' }];
}
/** The default language first. */
function languagesFrom(data) {
    const configured = (0,settings_values/* recordOf */.zv)(data.languages);
    const main = (0,settings_values/* textOf */.b6)(data.defaultcontentlanguage)?.toLowerCase() ?? 'en';
    const others = Object.keys(configured).filter((code) => code !== main);
    const disabled = (0,settings_values/* textsOf */.CB)(data.disablelanguages).map((code) => code.toLowerCase());
    return [main, ...others].map((code) => {
        const settings = (0,settings_values/* recordOf */.zv)(configured[code]);
        const tag = (0,settings_values/* textOf */.b6)(settings.locale) ?? (0,settings_values/* textOf */.b6)(settings.languagecode);
        const inSubfolder = code !== main || data.defaultcontentlanguageinsubdir === true;
        return {
            code,
            ...(tag && { tag }),
            prefix: inSubfolder ? `${code}/` : '',
            permalinks: readPermalinks(settings.permalinks ?? data.permalinks),
            isDisabled: disabled.includes(code) || settings.disabled === true
        };
    });
}
function isFilled(value) {
    return (0,settings_file/* isRecord */.u4)(value) && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-settings.js




const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'];
const HUGO_FILES = EXTENSIONS.map((extension) => `hugo.${extension}`);
/** The name before Hugo 0.110. Other programs have files of this name too. */
const CONFIG_FILES = EXTENSIONS.map((extension) => `config.${extension}`);
/** In the order in which they win; `production` is what `hugo` builds by default. */
const CONFIG_FOLDERS = ['config/_default/', 'config/production/'];
/** Files of a configuration folder that are settings of the root; any other is the setting of its name. */
const ROOT_NAMES = ['hugo', 'config'];
/** What is looked for in a configuration folder when its files can't be listed. */
const FOLDER_NAMES = ['hugo', 'config', 'params', 'languages', 'taxonomies', 'module', 'frontmatter'];
const MOST_FILES = 60;
/** Settings that tell Hugo's `config.toml` from another program's. */
const hugo_settings_TELLING_KEYS = ['baseurl', 'theme', 'languagecode', 'defaultcontentlanguage', 'defaultcontentlanguageinsubdir'];
const TELLING_FOLDERS = ['archetypes/', 'layouts/', 'themes/'];
const HUGO_CONFIGURATION_FILES = [
    ...HUGO_FILES,
    ...CONFIG_FOLDERS.slice(0, 1).flatMap((folder) => [...HUGO_FILES, ...CONFIG_FILES].map((file) => folder + file)),
    ...CONFIG_FILES
];
/** Reads a Hugo site's configuration: `hugo.*`, else `config.*`, else what is in `config/_default`, then `config/production`. */
async function readHugoSettings(root, repository, files) {
    const reader = new ConfigurationReader(root, repository, files);
    await reader.readFirst(HUGO_FILES);
    if (reader.files.length === 0)
        await reader.readFirst(CONFIG_FILES, isHugos(root, files));
    for (const folder of CONFIG_FOLDERS)
        await reader.readFolder(folder);
    const themes = themesOf(reader.data);
    if (themes.length === 0 && reader.files.length > 0)
        themes.push(...(await submoduleThemes(root, repository, files)));
    return hugo_settings_settingsFrom(reader.data, root, themes, reader);
}
/** Merges configuration files into one mapping, a later file over an earlier one. */
class ConfigurationReader {
    root;
    repository;
    known;
    data = {};
    files = [];
    problems = [];
    constructor(root, repository, known) {
        this.root = root;
        this.repository = repository;
        this.known = known;
    }
    /** Reads the first of these files that is there. */
    async readFirst(names, accept = () => true) {
        for (const name of names) {
            if (await this.#read(this.root + name, (data) => data, accept))
                return;
        }
    }
    async readFolder(folder) {
        const start = this.root + folder;
        const paths = this.known
            ? [...this.known].filter((path) => path.startsWith(start) && /\.(?:toml|ya?ml|json)$/.test(path)).sort()
            : FOLDER_NAMES.flatMap((name) => EXTENSIONS.map((extension) => `${start}${name}.${extension}`));
        for (const path of paths) {
            if (this.files.length >= MOST_FILES)
                return;
            const [name = '', language] = path.slice(start.length).split('.');
            if (name.includes('/'))
                continue;
            await this.#read(path, (data) => nested(data, name, language), () => true);
        }
    }
    async #read(path, place, accept) {
        if (this.known && !this.known.has(path))
            return false;
        const file = await (0,settings_file/* readSettingsFile */.ur)(path, this.repository);
        if (file.state === 'absent' || !accept(file.state === 'read' ? file.data : undefined))
            return false;
        this.files.push(path);
        if (file.state === 'read')
            this.data = merge(this.data, place(file.data));
        else
            this.problems.push(file.problem);
        return true;
    }
}
/** `params.toml` holds the setting `params`; `params.nl.toml` that of one language. */
function nested(data, name, language) {
    if (ROOT_NAMES.includes(name))
        return data;
    const known = EXTENSIONS.includes(language ?? '');
    return known || language === undefined
        ? { [name.toLowerCase()]: data }
        : { languages: { [language]: { [name]: data } } };
}
function merge(under, over) {
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const there = Object.hasOwn(merged, key) ? merged[key] : undefined;
        Object.defineProperty(merged, key, {
            value: (0,settings_file/* isRecord */.u4)(there) && (0,settings_file/* isRecord */.u4)(value) ? merge(there, value) : value,
            enumerable: true,
            configurable: true,
            writable: true
        });
    }
    return merged;
}
function isHugos(root, files) {
    const folders = TELLING_FOLDERS.map((folder) => root + folder);
    const hasFolder = files !== undefined && [...files].some((path) => folders.some((folder) => path.startsWith(folder)));
    return (data) => hasFolder || (data !== undefined && hugo_settings_TELLING_KEYS.some((key) => key in data));
}
function hugo_settings_settingsFrom(data, root, themes, reader) {
    const languages = Object.values((0,settings_values/* recordOf */.zv)(data.languages)).filter(settings_file/* isRecord */.u4);
    const main = mainLanguage(data);
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.baseurl) ?? (0,settings_values/* absoluteUrl */.rf)(main.baseurl);
    const title = (0,settings_values/* textOf */.b6)(data.title) ?? (0,settings_values/* textOf */.b6)(main.title);
    const language = (0,settings_values/* textOf */.b6)(main.locale) ??
        (0,settings_values/* textOf */.b6)(main.languagecode) ??
        (0,settings_values/* textOf */.b6)(data.locale) ??
        (0,settings_values/* textOf */.b6)(data.languagecode) ??
        (0,settings_values/* textOf */.b6)(data.defaultcontentlanguage);
    const frontMatter = (0,settings_values/* recordOf */.zv)(data.frontmatter);
    const defaultImage = (0,settings_values/* textsOf */.CB)((0,settings_values/* recordOf */.zv)(data.params).images)[0];
    const themesFolder = (0,settings_values/* textOf */.b6)(data.themesdir) ?? 'themes';
    const themeFolders = (name) => themes.map((theme) => `${themesFolder}/${theme}/${name}`);
    const mounted = (target) => mounts(data, target);
    const contentFolders = mounted('content') ?? [
        (0,settings_values/* textOf */.b6)(data.contentdir) ?? 'content',
        ...languages.flatMap((one) => (0,settings_values/* textOf */.b6)(one.contentdir) ?? [])
    ];
    const staticFolders = mounted('static') ?? [
        ...orDefault((0,settings_values/* textsOf */.CB)(data.staticdir), 'static'),
        ...languages.flatMap((one) => (0,settings_values/* textsOf */.CB)(one.staticdir))
    ];
    const assetFolders = mounted('assets') ?? [(0,settings_values/* textOf */.b6)(data.assetdir) ?? 'assets'];
    return {
        ...(baseUrl ? { baseUrl } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        ...(themes.length > 0 ? { themes } : {}),
        ...(frontMatter.date === undefined
            ? {}
            : { dateSources: (0,settings_values/* textsOf */.CB)(frontMatter.date).map((name) => name.toLowerCase()) }),
        ...(defaultImage ? { defaultImage } : {}),
        // Where the day of publication comes from elsewhere, a date of front matter keeps nothing back for certain.
        ...(data.buildfuture === true || comesFromElsewhere(frontMatter.publishdate) ? { publishesFuture: true } : {}),
        addresses: hugoAddressSettings(data, root),
        usesLinkHook: usesHugoLinkHook(data),
        taxonomies: (0,settings_file/* isRecord */.u4)(data.taxonomies) ? Object.values(data.taxonomies).flatMap(settings_values/* textsOf */.CB) : ['tags', 'categories'],
        contentFolders: (0,settings_values/* folders */.oW)(root, contentFolders),
        staticFolders: (0,settings_values/* folders */.oW)(root, [...staticFolders, ...themeFolders('static')]),
        assetFolders: (0,settings_values/* folders */.oW)(root, [...assetFolders, ...themeFolders('assets')]),
        files: reader.files,
        problems: reader.problems
    };
}
/** A date that names of files, Git or the disk tell: `:filename`, `:git`, `:fileModTime`. */
function comesFromElsewhere(sources) {
    return (0,settings_values/* textsOf */.CB)(sources).some((name) => name.startsWith(':') && name !== ':default');
}
/** The settings of the language in which content is written by default. */
function mainLanguage(data) {
    const languages = (0,settings_values/* recordOf */.zv)(data.languages);
    const code = (0,settings_values/* textOf */.b6)(data.defaultcontentlanguage)?.toLowerCase() ?? Object.keys(languages)[0] ?? '';
    return Object.hasOwn(languages, code) ? (0,settings_values/* recordOf */.zv)(languages[code]) : {};
}
/** `theme` is a text or a list; themes can also be imported as modules, by address. */
function themesOf(data) {
    const imports = (0,settings_values/* recordOf */.zv)(data.module).imports;
    const paths = Array.isArray(imports) ? imports.flatMap((one) => (0,settings_values/* textOf */.b6)((0,settings_values/* recordOf */.zv)(one).path) ?? []) : [];
    return [...(0,settings_values/* textsOf */.CB)(data.theme), ...paths];
}
/** Sources of the folders that `[[module.mounts]]` mounts as (a part of) `target`; undefined when there is none. */
function mounts(data, target) {
    const configured = (0,settings_values/* recordOf */.zv)(data.module).mounts;
    if (!Array.isArray(configured))
        return undefined;
    const sources = configured.map(settings_values/* recordOf */.zv).filter((mount) => {
        const to = (0,settings_values/* textOf */.b6)(mount.target)?.replace(/^\/+/, '');
        return to === target || to?.startsWith(`${target}/`);
    });
    return sources.length === 0 ? undefined : sources.flatMap((mount) => (0,settings_values/* textOf */.b6)(mount.source) ?? []);
}
/** The theme may be named on the command line only; a submodule in `themes/` then tells which one it is. */
async function submoduleThemes(root, repository, files) {
    const themes = `${root}themes/`;
    const inRepository = [...(files ?? [])].flatMap((path) => path.startsWith(themes) ? (path.slice(themes.length).split('/')[0] ?? []) : []);
    const bytes = !files || files.has('.gitmodules') ? await repository.read('.gitmodules').catch(() => undefined) : undefined;
    const lines = new TextDecoder().decode(bytes?.subarray(0, 65_536)).split('\n');
    const submodules = lines.flatMap((line) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        return path?.startsWith(themes) ? path.slice(themes.length) : [];
    });
    const found = [...new Set([...inRepository, ...submodules])];
    return found.length === 1 ? found : [];
}
function orDefault(values, fallback) {
    return values.length > 0 ? values : [fallback];
}

;// CONCATENATED MODULE: ./lib/generators/hugo.js







const ONE_TERM = { effect: 'Hugo makes one single term of it, commas included' };
/**
 * The fields that Hugo itself reads, as it casts them. Dates are not here: `readDate` judges them.
 *
 * Source: the front matter page of Hugo's documentation, and `page__meta.go`.
 */
const hugoSchema = schemas/* looseObject */._H3({
    title: (0,field_kinds/* text */.Qq)({ effect: 'Hugo publishes the post without a title', severity: 'error' }),
    linkTitle: (0,field_kinds/* text */.Qq)(),
    description: (0,field_kinds/* text */.Qq)(),
    summary: (0,field_kinds/* text */.Qq)(),
    draft: (0,field_kinds/* castFlag */.iC)({ effect: 'Hugo reads that as false and publishes the post', severity: 'error' }),
    headless: (0,field_kinds/* castFlag */.iC)(),
    isCJKLanguage: (0,field_kinds/* castFlag */.iC)(),
    slug: (0,field_kinds/* text */.Qq)(),
    url: (0,field_kinds/* text */.Qq)(),
    type: (0,field_kinds/* text */.Qq)(),
    layout: (0,field_kinds/* text */.Qq)(),
    markup: (0,field_kinds/* text */.Qq)(),
    translationKey: (0,field_kinds/* text */.Qq)(),
    weight: (0,field_kinds/* number */.ai)({ effect: 'Hugo reads that as 0' }),
    aliases: (0,field_kinds/* textOrList */.dn)(),
    keywords: (0,field_kinds/* textOrList */.dn)(),
    outputs: (0,field_kinds/* textOrList */.dn)(),
    tags: (0,field_kinds/* termOrList */.YY)(ONE_TERM),
    categories: (0,field_kinds/* termOrList */.YY)(ONE_TERM),
    images: (0,field_kinds/* list */.p_)({ effect: "Hugo's templates for social media stop the build" }),
    params: (0,field_kinds/* map */.Tj)({})
});
const OTHER_FIELDS = [
    'image',
    'build',
    '_build',
    'cascade',
    'lang',
    'language',
    'menu',
    'menus',
    'path',
    'kind',
    'resources',
    'sitemap',
    'content',
    'target'
];
/** Names that people give to the folder of their posts, where each post has its day. */
const DATED_SECTIONS = /^(?:_?posts?|blogs?|news|articles?|nieuws|artikelen|berichten|aktuelles|beitraege|actualites|noticias|notizie)$/i;
/** As in `content/posts/_index.md`: a list of pages. Its other languages: `_index.nl.md`. */
const SECTION_PAGE = /^_index(?:\.[\w-]+)?$/i;
const BUNDLE_PAGE = /^index(?:\.[\w-]+)?$/i;
const EXTENSION = /\.(?:md|markdown|mdx)$/i;
/** Whether a file is a page of a Hugo site. */
function isHugoPost(path, site) {
    if (!EXTENSION.test(path) || contentFolderOf(path, site.settings) === undefined)
        return false;
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash).replace(EXTENSION, '');
    if (SECTION_PAGE.test(name) || /^readme$/i.test(name))
        return false;
    return BUNDLE_PAGE.test(name) || !isInLeafBundle(path.slice(0, slash), site);
}
/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isInLeafBundle(folder, site) {
    const { files, settings, root } = site;
    if (!files)
        return false;
    const languages = ['', ...(settings.language ? [`.${settings.language.toLowerCase().split('-')[0]}`] : []), '.en'];
    for (let at = folder; at.length > root.length && !settings.contentFolders.includes(at); at = parentOf(at)) {
        if (languages.some((language) => files.has(`${at}index${language}.md`)))
            return true;
    }
    return false;
}
function parentOf(folder) {
    return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
/** The deepest content folder that a file is in. */
function contentFolderOf(path, settings) {
    const around = settings.contentFolders.filter((folder) => path.startsWith(folder));
    return around.sort((a, b) => b.length - a.length)[0];
}
/** The first folder below the content folder; undefined for a page at its top. */
function sectionOf(path, settings) {
    const below = path.slice(contentFolderOf(path, settings)?.length ?? 0);
    const slash = below.indexOf('/');
    const isOwnBundle = BUNDLE_PAGE.test(below.slice(slash + 1).replace(EXTENSION, ''));
    return slash < 0 || isOwnBundle ? undefined : below.slice(0, slash);
}
const title = {
    name: 'title',
    effect: 'The page has no title in search results, in lists and above its text.',
    severity: (post) => (isPage(post) ? 'error' : undefined)
};
/** A date matters where posts are listed by day, not for a page such as `about.md` or a manual ordered by weight. */
function missingDate(severity) {
    return {
        name: 'date',
        effect: 'Lists, feeds and search engines get the year 1 as the date of the post.',
        severity(post, { settings }) {
            const section = sectionOf(post.path, settings);
            if (section === undefined ||
                !isPage(post) ||
                !(0,field/* isEmpty */.Im)(post.fields.date?.value) ||
                isDraft(post) ||
                hasOtherDate(post, settings)) {
                return undefined;
            }
            const { root } = post.frontMatter;
            if ((0,field/* fieldOf */._F)(root, ['layout', 'type', 'weight', 'hidemeta', 'url'], 'ignore-case'))
                return undefined;
            return severity(section, DATED_SECTIONS.test(section));
        }
    };
}
/** The site takes dates from file names, from Git, or from a field of its own. */
function hasOtherDate(post, settings) {
    return (settings.dateSources ?? []).some((source) => {
        if (source === ':filename')
            return /(?:^|\/)\d{4}-\d{2}-\d{2}[^/]*(?:\/index[^/]*)?$/.test(post.path);
        if (source.startsWith(':'))
            return source !== ':default';
        return !(0,field/* isEmpty */.Im)((0,field/* fieldOf */._F)(post.frontMatter.root, [source], 'ignore-case')?.value);
    });
}
/** Not a fragment that other pages take in. */
function isPage(post) {
    const { root } = post.frontMatter;
    if ((0,field/* fieldOf */._F)(root, ['headless'], 'ignore-case')?.value === true)
        return false;
    const render = (0,field/* fieldOf */._F)(root, ['build.render', '_build.render'], 'ignore-case')?.value;
    return render !== 'never' && render !== false;
}
function isDraft(post) {
    return post.fields.draft?.value === true;
}
/** Any Hugo site. */
const hugo = {
    id: 'hugo',
    name: 'Hugo',
    configurationFiles: HUGO_CONFIGURATION_FILES,
    readSettings: readHugoSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost: isHugoPost,
    needsFrontMatter: () => true,
    schema: hugoSchema,
    requiredFields: [title, missingDate((_, isDated) => (isDated ? 'error' : undefined))],
    knownFields: OTHER_FIELDS,
    dateFields: Object.values(hugo_fields/* HUGO_DATE_NAMES */.iD).flat(),
    caseInsensitiveKeys: true,
    printsTitle: true,
    futurePosts: 'hidden',
    addresses: hugoAddresses,
    fields: hugo_fields/* hugoFields */.pE,
    readDate: readHugoDate
};

;// CONCATENATED MODULE: ./lib/generators/hugo-papermod.js



const hugo_papermod_STOPS = { effect: 'the build stops', severity: 'error' };
/** Templates test `if .Params.x` (any text counts as true) in one place and `ne .Params.x true` in another. */
const mode = () => (0,field_kinds/* flag */.Jt)({ effect: 'PaperMod takes that for true in one place and for false in another' });
/**
 * What PaperMod's templates read, beside Hugo's own fields.
 *
 * Source: `layouts/` of the theme; the builds that stop were measured with Hugo 0.111.
 */
const schema = hugoSchema.extend({
    tags: (0,field_kinds/* textList */.gC)(hugo_papermod_STOPS),
    images: (0,field_kinds/* list */.p_)(hugo_papermod_STOPS),
    cover: (0,field_kinds/* map */.Tj)({
        image: (0,field_kinds/* text */.Qq)({ effect: 'PaperMod can show one image only', severity: 'error' }),
        alt: (0,field_kinds/* text */.Qq)(),
        caption: (0,field_kinds/* text */.Qq)(),
        relative: mode(),
        hidden: mode(),
        hiddenInList: mode(),
        hiddenInSingle: mode(),
        linkFullImages: mode(),
        responsiveImages: mode()
    }, { ...hugo_papermod_STOPS, textIs: 'image' }),
    author: (0,field_kinds/* textOrList */.dn)(),
    canonicalURL: (0,field_kinds/* text */.Qq)(),
    canonicalURLText: (0,field_kinds/* text */.Qq)(),
    placeholder: (0,field_kinds/* text */.Qq)(),
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
    editPost: (0,field_kinds/* map */.Tj)({ URL: (0,field_kinds/* text */.Qq)(), Text: (0,field_kinds/* text */.Qq)(), appendFilePath: mode(), disabled: mode() })
});
/** Hugo with the theme PaperMod, or a theme that is made from it. */
const hugoPaperMod = {
    ...hugo,
    id: 'hugo-papermod',
    name: 'Hugo with PaperMod',
    detect(settings) {
        return hugo.detect(settings) > 0 && settings.themes?.some((theme) => /papermod/i.test(theme)) ? 3 : 0;
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
    fields: hugo_fields/* paperModFields */.Gx
};

;// CONCATENATED MODULE: ./lib/generators/jekyll-anchors.js

/** Liquid that writes no headings: links, code and values; and what makes kramdown read on where it wouldn't. */
const MAKES_PLACES = /\{%(?!-?\s*(?:link|post_url|(?:end)?(?:highlight|raw|comment))\b)|\{\{(?!-?\s*(?:site\.|page\.|["']))|\bmarkdown\s*=|\{::/i;
/**
 * kramdown's names in its GFM dialect, which Jekyll uses.
 *
 * Source: kramdown-parser-gfm 1.1, which the tests compare them with.
 */
const KRAMDOWN = {
    /** Two or three hyphens are a dash, which is dropped. */
    of: (text) => [githubAnchor(text.replace(/-{2,3}/g, '')), githubAnchor(text)],
    takesOwn: true,
    makesPlaces: (text) => MAKES_PLACES.test(text)
};
/** The names of places in a Jekyll page; undefined where they can't be told. */
function jekyllAnchors(post) {
    return /\.(?:md|markdown|mkdown|mkdn|mkd)$/i.test(post.path) ? headingAnchors(post, KRAMDOWN) : undefined;
}
/**
 * Whether headings have the names that kramdown gives them by default.
 *
 * @param data of `_config.yml`, with keys in lower case
 */
function hasKramdownNames({ markdown }, kramdown, plugins) {
    const isKramdown = typeof markdown !== 'string' || /^kramdown$/i.test(markdown);
    const changes = ['auto_ids', 'auto_id_prefix', 'auto_id_stripping', 'parse_block_html', 'gfm_quirks'];
    const isGfm = kramdown.input === undefined || /^gfm$/i.test(String(kramdown.input));
    return isKramdown && isGfm && !changes.some((name) => name in kramdown) && plugins.every((name) => PLAIN.test(name));
}
/** Plug-ins that leave headings alone. */
const PLAIN = /^(?:jekyll|github-pages|minima|just-the-docs|minimal-mistakes-jekyll|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|rouge|html-proofer|csv|base64|bigdecimal|logger|faraday(?:-retry)?|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|paginate-v2|gist|include-cache|relative-links|optional-front-matter|readme-index|titles-from-headings|default-layout|github-metadata|remote-theme|archives|last-modified-at|sass-converter|watch|theme-[\w-]+))$/;

;// CONCATENATED MODULE: ./lib/generators/jekyll-address-settings.js


const EXCLUDED = [
    ...['.sass-cache', '.jekyll-cache', 'gemfiles', 'Gemfile', 'Gemfile.lock', 'node_modules'],
    ...['vendor/bundle/', 'vendor/cache/', 'vendor/gems/', 'vendor/ruby/']
];
/** More than any site has. */
const MOST_DEFAULTS = 200;
const MOST_PATTERNS = 500;
/** Longer patterns are none. */
const LONGEST_PATTERN = 500;
/**
 * @param data of `_config.yml`, with keys in lower case
 * @param source the folder of the site's files
 * @param gemfile the text of the Gemfile; empty when there is none
 */
function jekyllAddressSettings(data, source, gemfile) {
    const posts = (0,settings_values/* recordOf */.zv)((0,settings_values/* recordOf */.zv)(data.collections).posts);
    const postPermalink = (0,settings_values/* textOf */.b6)(posts.permalink);
    const timeZone = (0,settings_values/* textOf */.b6)(data.timezone);
    const perPage = typeof data.paginate === 'number' && data.paginate > 0 ? Math.ceil(data.paginate) : undefined;
    const plugins = [...(0,settings_values/* textsOf */.CB)(data.plugins ?? data.gems), ...gems(gemfile)];
    const folder = (0,settings_values/* textOf */.b6)(data.collections_dir)?.replace(/^\/+|\/+$/g, '');
    return {
        source,
        collectionsFolder: folder ? `${folder}/` : '',
        permalink: (0,settings_values/* textOf */.b6)(data.permalink) ?? 'date',
        collections: collectionsOf(data.collections),
        ...(postPermalink ? { postPermalink } : {}),
        defaults: (Array.isArray(data.defaults) ? data.defaults : []).slice(0, MOST_DEFAULTS).map(defaultsOf),
        include: patterns(data.include ?? ['.htaccess']),
        exclude: [...patterns(data.exclude), ...EXCLUDED],
        ...(timeZone && isTimeZone(timeZone) ? { timeZone } : {}),
        plugins,
        ...(perPage ? { perPage } : {}),
        paginatePath: (0,settings_values/* textOf */.b6)(data.paginate_path) ?? '/page:num',
        showsDrafts: data.show_drafts === true,
        showsUnpublished: data.unpublished === true,
        hasKramdownNames: hasKramdownNames(data, (0,settings_values/* recordOf */.zv)(data.kramdown), plugins)
    };
}
function collectionsOf(value) {
    if (Array.isArray(value))
        return Object.fromEntries((0,settings_values/* textsOf */.CB)(value).map((name) => [name, { isPublished: false }]));
    const entries = Object.entries((0,settings_values/* recordOf */.zv)(value)).filter(([name]) => name !== 'posts');
    return Object.fromEntries(entries.map(([name, settings]) => {
        const { output, permalink } = (0,settings_values/* recordOf */.zv)(settings);
        const template = (0,settings_values/* textOf */.b6)(permalink);
        return [name, { isPublished: output === true, ...(template ? { permalink: template } : {}) }];
    }));
}
function defaultsOf(value) {
    const { scope, values } = (0,settings_values/* recordOf */.zv)(value);
    const { path, type } = (0,settings_values/* recordOf */.zv)(scope);
    const written = (0,settings_values/* textOf */.b6)(path) ?? '';
    return {
        path: written.length > LONGEST_PATTERN ? '' : written,
        type: (0,settings_values/* textOf */.b6)(type)?.replace(/^(post|page|draft)$/, '$1s'),
        values: (0,settings_values/* recordOf */.zv)(values)
    };
}
function patterns(value) {
    return (0,settings_values/* textsOf */.CB)(value)
        .filter((one) => one.length <= LONGEST_PATTERN)
        .slice(0, MOST_PATTERNS);
}
function gems(gemfile) {
    return [...gemfile.matchAll(/^[ \t]*gem[ \t(]+["']([\w.-]{1,100})["']/gm)].flatMap(([, name]) => name ?? []);
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/generators/wall-clock.js
/** A moment as clocks show it in a time zone of the IANA. */
function wallClockIn(instant, timeZone) {
    const format = formats.get(timeZone) ?? formatOf(timeZone);
    formats.set(timeZone, format);
    const parts = format.formatToParts(instant);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value ?? 0);
    return {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: part('second')
    };
}
/** Making one takes longer than using it. */
const formats = new Map();
function formatOf(timeZone) {
    const day = { year: 'numeric', month: '2-digit', day: '2-digit' };
    const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };
    return new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...day, ...time });
}
/** The same moment of a calendar as if it were in UTC, so that dates can be computed with. */
function asUtc({ year, month, day, hour, minute, second }) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    return date;
}
/** The number of a day in its year: 1 to 366. */
function dayOfYear(clock) {
    const midnight = asUtc({ ...clock, hour: 0, minute: 0, second: 0 });
    return Math.round((midnight.getTime() - asUtc({ ...MIDNIGHT, year: clock.year }).getTime()) / wall_clock_DAY) + 1;
}
/** The ISO 8601 week of a day, the year that the week belongs to, and the day's number in it (Monday is 1). */
function isoWeek(clock) {
    const midnight = asUtc({ ...clock, hour: 0, minute: 0, second: 0 });
    const day = midnight.getUTCDay() || 7;
    const thursday = new Date(midnight.getTime() + (4 - day) * wall_clock_DAY);
    const year = thursday.getUTCFullYear();
    const start = asUtc({ ...MIDNIGHT, year });
    return { year, week: Math.floor((thursday.getTime() - start.getTime()) / (7 * wall_clock_DAY)) + 1, day };
}
const wall_clock_DAY = 86_400_000;
const MIDNIGHT = { month: 1, day: 1, hour: 0, minute: 0, second: 0 };

;// CONCATENATED MODULE: ./lib/generators/jekyll-dates.js


/** `27-02-2026`, and `2026/2/7 9:05`: Ruby reads both. */
const RUBY_DATE = /^(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{4})([-/])(\d{1,2})\5(\d{1,2}))(?:[ T]\s*(\d{1,2}:\d{2}.*))?$/;
/** What Ruby's YAML takes for a moment, and not for a text; without a zone it is in UTC. */
const YAML_TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?)?$/;
const HAS_ZONE = /:\d\d(?:\.\d*)?\s*(?:Z|UTC|GMT|[-+]\d{1,2}:?(?:\d\d)?)$/i;
/** Ruby takes what it understands of a text, and leaves out what stands behind it. */
const WITH_REST = /^(\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?)\s*[^\d\s:]/;
const jekyll_dates_STOPS = "Jekyll stops the build at a date that it can't read.";
/** What Ruby's `Time.parse` makes of a date; a time without a zone counts as UTC. */
function readJekyllDate(value) {
    const reading = (0,generic/* readIsoDate */.Mu)(typeof value === 'string' ? isoFrom(value) : value);
    if (reading.kind !== 'invalid')
        return reading;
    const understood = typeof value === 'string' ? WITH_REST.exec(value.trim())?.[1] : undefined;
    if (understood !== undefined && (0,generic/* readIsoDate */.Mu)(understood).kind === 'instant')
        return { kind: 'elsewhere' };
    const { severity: _, ...rest } = reading;
    const isNumeric = typeof value === 'string' && /^[\d/.:\s-]+$/.test(value);
    return { ...rest, effect: jekyll_dates_STOPS, ...(isNumeric || reading.reason !== 'format' ? {} : { severity: 'warning' }) };
}
function isoFrom(value) {
    const found = value.length > 64 ? null : RUBY_DATE.exec(value.trim());
    if (!found)
        return value;
    const [, lastDay, lastMonth, lastYear, year = lastYear, , month = lastMonth, day = lastDay, time] = found;
    return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}${time ? ` ${time}` : ''}`;
}
/**
 * What clocks show where the site is built: the day of it goes into permalinks.
 *
 * @param timeZone that the configuration sets
 * @returns two where it depends on the machine's time zone which it is: first that of UTC, in which sites are built
 *   by machines, then as written, which is what an author sees at home; none where the date can't be read
 */
function wallClocks(field, timeZone) {
    const text = typeof field.value === 'string' ? field.value.trim() : '';
    const reading = readJekyllDate(text);
    if (reading.kind !== 'instant')
        return [];
    const isMoment = YAML_TIME.test(text) && field.node.kind === 'scalar' && field.node.style === 'plain';
    const written = writtenClock(text);
    if (!isMoment && !HAS_ZONE.test(text))
        return written ? [written] : [];
    const there = wallClockIn(reading.instant, timeZone ?? 'UTC');
    return timeZone !== undefined || !written || written.day === there.day ? [there] : [there, written];
}
/** The day that a file's name begins with: `2026-02-27`, also `26-2-7`. */
function dayOfName(date) {
    const [year = '', month = '', day = ''] = date.split('-');
    const century = year.length > 2 ? 0 : Number(year) >= 69 ? 1900 : 2000;
    const clock = { ...jekyll_dates_MIDNIGHT, year: century + Number(year), month: Number(month), day: Number(day) };
    const exists = clock.month >= 1 && clock.month <= 12 && clock.day >= 1 && clock.day <= 31;
    return exists ? clock : undefined;
}
function writtenClock(text) {
    const found = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/i.exec(isoFrom(text));
    if (!found)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
        .slice(1)
        .map((part) => Number(part ?? 0));
    return { year, month, day, hour, minute, second };
}
const jekyll_dates_MIDNIGHT = { hour: 0, minute: 0, second: 0 };

;// CONCATENATED MODULE: ./lib/generators/wildcard.js
/**
 * Whether a whole text matches a pattern in which `*` stands for any characters, also slashes, and `?` for one. Takes
 * time by the product of their lengths at the most, whatever the pattern is.
 */
function matchesWildcard(text, pattern) {
    let at = 0;
    let read = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        if (pattern[read] === '*') {
            star = read;
            resume = at;
            read += 1;
        }
        else if (read < pattern.length && (pattern[read] === '?' || pattern[read] === text[at])) {
            at += 1;
            read += 1;
        }
        else if (star >= 0) {
            resume += 1;
            at = resume;
            read = star + 1;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(read));
}

;// CONCATENATED MODULE: ./lib/generators/jekyll-defaults.js

/** What the configuration gives a file as if it stood in its front matter: of two scopes the narrower one wins. */
function jekyllDefaults({ type, relative }, { defaults, collectionsFolder }) {
    let values = {};
    let narrowest;
    for (const one of defaults) {
        if (one.type !== undefined && one.type !== type)
            continue;
        if (!isInScope(relative, one.path, collectionsFolder))
            continue;
        if (narrowest === undefined || isNarrower(one, narrowest)) {
            values = { ...values, ...one.values };
            narrowest = one;
        }
        else
            values = { ...one.values, ...values };
    }
    return values;
}
function isInScope(path, scope, collectionsFolder) {
    const strip = (one) => collectionsFolder !== '' && one.startsWith(collectionsFolder) ? one.slice(collectionsFolder.length) : one;
    if (!scope.includes('*'))
        return path.startsWith(strip(scope));
    const wanted = strip(scope).split('/');
    const parts = path.split('/');
    // A pattern names files and folders that are there, and what is in such a folder is in its scope.
    if (wanted.includes('**'))
        return matchesWildcard(path, `${strip(scope).replaceAll('**/', '*')}*`);
    return parts.length >= wanted.length && wanted.every((part, at) => matchesWildcard(parts[at] ?? '', part));
}
function isNarrower(one, than) {
    const [length, other] = [one.path, than.path].map((path) => path.replace(/^\/|(?<=^\/.*[^/])\/$/g, '').length);
    if (length !== other)
        return (length ?? 0) > (other ?? 0);
    return one.type !== undefined || than.type === undefined;
}

;// CONCATENATED MODULE: ./lib/generators/jekyll-permalinks.js

const STYLES = {
    none: '/:categories/:title:output_ext',
    date: '/:categories/:year/:month/:day/:title:output_ext',
    ordinal: '/:categories/:year/:y_day/:title:output_ext',
    pretty: '/:categories/:year/:month/:day/:title/',
    weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext'
};
const jekyll_permalinks_MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December']
];
const jekyll_permalinks_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** A configuration has shorter ones. */
const LONGEST_TEMPLATE = 1000;
/** The template of posts by the name of a style; a template stands for itself. */
function postTemplate(permalink) {
    return Object.hasOwn(STYLES, permalink) ? (STYLES[permalink] ?? permalink) : permalink;
}
/** The template of a page or of a collection: it ends as the permalinks of posts do. */
function withEndOf(permalink, template) {
    if (permalink === 'pretty' || permalink.endsWith('/'))
        return `${template}/`;
    const named = ['date', 'ordinal', 'none'].includes(permalink);
    return named || permalink.endsWith(':output_ext') ? `${template}:output_ext` : template;
}
/**
 * A permalink with its placeholders filled in.
 *
 * Source: `Jekyll::URL` and `Jekyll::Drops::UrlDrop` of Jekyll 4.3.
 *
 * @returns undefined where it asks for what is not known, and where Jekyll stops at a placeholder that it doesn't have
 */
function filledIn(template, parts) {
    if (template.length > LONGEST_TEMPLATE)
        return undefined;
    let isKnown = true;
    const filled = template.replace(/:([a-z_]+)/g, (_, name) => {
        const value = jekyll_permalinks_partOf(name.replace(/_$/, ''), parts);
        isKnown &&= value !== undefined;
        // What is encoded in the template itself is decoded at the end.
        return `${value?.replaceAll('%', '%25')}${name.endsWith('_') ? '_' : ''}`;
    });
    return isKnown ? sanitized(filled) : undefined;
}
/** As Jekyll cleans every address, with its percent signs decoded. */
function sanitized(url) {
    const clean = `/${url}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/');
    try {
        return decodeURIComponent(clean);
    }
    catch {
        return clean;
    }
}
/** `default` leaves letters, marks and digits; `pretty` also signs that are safe in an address, and case. */
function jekyllSlug(text, mode) {
    const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu;
    const slug = text.replace(others, '-').replace(/^-|-$/g, '');
    return mode === 'pretty' ? slug : slug.toLowerCase();
}
function jekyll_permalinks_partOf(name, parts) {
    const { categories } = parts;
    switch (name) {
        case 'collection':
            return parts.collection;
        case 'path':
            return parts.path;
        case 'output_ext':
            return parts.outputExtension;
        case 'name':
            return jekyllSlug(parts.name, 'default');
        case 'title':
            return jekyllSlug(parts.slug, 'pretty');
        case 'slug':
            return jekyllSlug(parts.slug, 'default');
        case 'categories':
            return [...new Set(categories.map((one) => one.toLowerCase()))].join('/');
        case 'slugified_categories':
            return [...new Set(categories.map((one) => jekyllSlug(one, 'default')))].join('/');
        default:
            return parts.date && dateValue(name, parts.date);
    }
}
function dateValue(name, date) {
    const padded = (value, length = 2) => String(value).padStart(length, '0');
    const weekday = jekyll_permalinks_DAYS[asUtc(date).getUTCDay()] ?? '';
    const month = jekyll_permalinks_MONTHS[date.month - 1] ?? '';
    const values = {
        year: () => padded(date.year, 4),
        short_year: () => padded(date.year % 100),
        month: () => padded(date.month),
        i_month: () => String(date.month),
        short_month: () => month.slice(0, 3),
        long_month: () => month,
        day: () => padded(date.day),
        i_day: () => String(date.day),
        y_day: () => padded(dayOfYear(date), 3),
        w_year: () => padded(isoWeek(date).year, 4),
        week: () => padded(isoWeek(date).week),
        w_day: () => String(isoWeek(date).day),
        short_day: () => weekday.slice(0, 3),
        long_day: () => weekday,
        hour: () => padded(date.hour),
        minute: () => padded(date.minute),
        second: () => padded(date.second)
    };
    return Object.hasOwn(values, name) ? values[name]?.() : undefined;
}

;// CONCATENATED MODULE: ./lib/generators/jekyll-places.js

const SPECIAL = /^[._#~]|[~.]$/;
const POST_NAME = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^./]+)$/;
const MARKDOWN = /^\.(?:markdown|mkdown|mkdn|mkd|md)$/i;
const STYLE_SHEETS = /^\.(?:scss|sass)$/;
/** @returns undefined for a file that Jekyll leaves alone, and for what it copies from a collection that it doesn't publish */
function jekyllPlace(path, settings) {
    const { source, collectionsFolder } = settings;
    if (!path.startsWith(source))
        return undefined;
    const below = path.slice(source.length);
    const outputExtension = outputOf(below);
    const relative = below.startsWith(collectionsFolder) ? below.slice(collectionsFolder.length) : undefined;
    const special = /(?:^|\/)(?:_posts|_drafts)\//.exec(below);
    if (special) {
        const folder = below.slice(0, special.index);
        const entry = below.slice(special.index + special[0].length);
        if (relative === undefined || (folder !== '' && isIgnored(folder, settings, true)))
            return undefined;
        if (isIgnoredEntry(entry, below, settings))
            return undefined;
        const kind = special[0].endsWith('_drafts/') ? 'draft' : 'post';
        if (kind === 'post' && !POST_NAME.test(lastPart(entry)))
            return undefined;
        return { kind, type: 'posts', relative, outputExtension };
    }
    const label = /^_([^/]+)\//.exec(relative ?? '')?.[1];
    if (relative !== undefined && label !== undefined && Object.hasOwn(settings.collections, label)) {
        const isThere = settings.collections[label]?.isPublished;
        const entry = relative.slice(label.length + 2);
        if (!isThere || isIgnoredEntry(entry, relative, settings))
            return undefined;
        return { kind: 'document', type: label, relative, outputExtension };
    }
    return isIgnored(below, settings, false)
        ? undefined
        : { kind: 'page', type: 'pages', relative: below, outputExtension };
}
/** The date and the slug that a file's name holds, and its name without extension. */
function nameParts(relative) {
    const file = lastPart(relative);
    const name = file.replace(/\.[^.]+$/, '');
    const found = POST_NAME.exec(file);
    return { name, date: found?.[1], slug: (found?.[2] ?? name).replace(/\.+$/, '') };
}
/** A file's path or one of the folders above it is one that Jekyll passes over. */
function isIgnored(below, settings, isFolder) {
    const names = below.split('/');
    return names.some((name, index) => {
        const path = names.slice(0, index + 1).join('/');
        const isIncluded = matchesOne(settings.include, name, false);
        if (isIncluded)
            return false;
        return SPECIAL.test(name) || matchesOne(settings.exclude, path, isFolder || index < names.length - 1);
    });
}
/** Of posts and collections, the folders within are not looked at one by one. */
function isIgnoredEntry(entry, path, settings) {
    if (matchesOne(settings.include, entry, false) || matchesOne(settings.include, lastPart(entry), false))
        return false;
    return SPECIAL.test(entry) || SPECIAL.test(lastPart(entry)) || matchesOne(settings.exclude, path, false);
}
/** A pattern also stands for everything that begins with it. */
function matchesOne(patterns, path, isFolder) {
    return patterns.some((written) => {
        const pattern = written.replace(/^\/+/, '');
        return matchesWildcard(path, pattern) || path.startsWith(pattern) || (isFolder && pattern === `${path}/`);
    });
}
function outputOf(path) {
    const extension = /\.[^./]+$/.exec(path)?.[0] ?? '';
    if (MARKDOWN.test(extension))
        return '.html';
    return STYLE_SHEETS.test(extension) ? '.css' : extension;
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/generators/jekyll-tags.js



/** A post's name with the folders around it: `news/2026-01-31-title`. */
const jekyll_tags_POST_NAME = /^((?:.+\/)*)(\d+-\d+-\d+)-(.*)$/;
const jekyll_tags_DEFAULTS = jekyllAddressSettings({}, '', '');
const made = new WeakMap();
/** The files that Jekyll has a page of or publishes, by the path under which tags name them. Made once for a site. */
function filesByName(site) {
    const ready = made.get(site);
    if (ready)
        return ready;
    const settings = site.settings.jekyll ?? jekyll_tags_DEFAULTS;
    const files = new Map();
    for (const path of site.files ?? []) {
        const name = nameIn(path, settings);
        if (name !== undefined)
            files.set(name, path);
    }
    made.set(site, files);
    return files;
}
function nameIn(path, settings) {
    const place = jekyllPlace(path, settings);
    return place && (place.kind !== 'draft' || settings.showsDrafts) ? place.relative : undefined;
}
/** Jekyll's tags that write the address of a file of the site. Source: Jekyll 4.3, which the tests compare them with. */
const jekyllTags = {
    program: 'Jekyll',
    names: ['link', 'post_url'],
    fileOf(tag, name, site) {
        const files = filesByName(site);
        if (tag === 'link')
            return files.get(name) ?? files.get(external_node_path_.posix.join('/', name).slice(1));
        const [, folder = '', date = '', slug = ''] = jekyll_tags_POST_NAME.exec(name.replace(/^\//, '')) ?? [];
        if (slug === '')
            return undefined;
        const starts = [`_posts/${folder}${date}-${slug}.`, `${folder}_posts/${date}-${slug}.`];
        for (const [known, path] of files) {
            if (starts.some((start) => known.startsWith(start)))
                return path;
        }
        // In the way of older versions: a post in any folder, by its slug and its day.
        for (const [known, path] of files) {
            const parts = known.includes('_posts/') ? nameParts(known) : undefined;
            if (parts?.slug === slug && parts.date !== undefined && sameDay(parts.date, date))
                return path;
        }
        return undefined;
    },
    mayBeOther(tag, name, site) {
        if (tag === 'link')
            return [];
        const [, , date = '', slug = ''] = jekyll_tags_POST_NAME.exec(name.replace(/^\//, '')) ?? [];
        return [...filesByName(site)].flatMap(([known, path]) => {
            const parts = known.includes('_posts/') ? nameParts(known) : undefined;
            return parts?.slug === slug || (parts?.date !== undefined && sameDay(parts.date, date)) ? [path] : [];
        });
    },
    nameOf(tag, path, site) {
        const name = nameIn(path, site.settings.jekyll ?? jekyll_tags_DEFAULTS);
        if (tag === 'link' || name === undefined)
            return name;
        return /(?:^|\/)_posts\//.test(name)
            ? name.replace(/(?:^|(?<=\/))_posts\//, '').replace(/\.[^./]+$/, '')
            : undefined;
    }
};
function sameDay(one, other) {
    const numbers = (date) => date.split('-').map(Number).join('-');
    return numbers(one) === numbers(other);
}

;// CONCATENATED MODULE: ./lib/generators/jekyll-addresses.js








/** Files that become pages when they have front matter. */
const jekyll_addresses_PAGE = /\.(?:markdown|mkdown|mkdn|mkd|md|html?|xhtml|xml|json|txt|webmanifest)$/i;
/** Plug-ins that make no pages of their own but those that are known here. */
const jekyll_addresses_QUIET_PLUGINS = /^(?:jekyll|github-pages|minima|just-the-docs|minimal-mistakes-jekyll|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|rouge|html-proofer|faraday(?:-retry)?|csv|base64|bigdecimal|logger|ffi|eventmachine|nokogiri|jemoji|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|mentions|gist|coffeescript|include-cache|relative-links|optional-front-matter|readme-index|titles-from-headings|default-layout|github-metadata|remote-theme|toc|minifier|compose|commonmark[\w-]*|last-modified-at|sass-converter|watch|avatar|admin|spaceship|target-blank|theme-[\w-]+)|jekyll_picture_tag|liquid-c)$/;
/** Plug-ins that leave links alone. */
const PLAIN_PLUGINS = /^(?:jekyll|minima|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|gist|include-cache|toc|last-modified-at|theme-[\w-]+))$/;
const jekyll_addresses_DEFAULTS = jekyllAddressSettings({}, '', '');
function jekyll_addresses_settingsOf(site) {
    return site.settings.jekyll ?? jekyll_addresses_DEFAULTS;
}
/** A value of front matter, or else of the configuration's defaults. */
function given(field, ...defaults) {
    return field?.value ?? defaults.find((value) => value !== undefined && value !== null);
}
function jekyll_addresses_textIn(value) {
    return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}
/** Every address that a page can have: two where its day depends on the time zone of the machine. */
function urls(path, fields, site) {
    const settings = jekyll_addresses_settingsOf(site);
    const found = jekyllPlace(path, settings);
    if (!found)
        return [];
    const defaults = jekyllDefaults(found, settings);
    const permalink = jekyll_addresses_textIn(given(fields.url, defaults.permalink));
    const place = { ...found, outputExtension: extensionOf(permalink) ?? found.outputExtension };
    const made = place.kind === 'page'
        ? [pageUrl(place, permalink, settings)]
        : documentUrls(place, permalink ?? templateOf(place, settings), fields, defaults, settings);
    return [...new Set(made.flatMap((url) => (url === undefined ? [] : [fileOf(url.slice(1), place)])))];
}
/** A permalink can say what kind of file it is. */
function extensionOf(permalink) {
    return permalink === undefined ? undefined : /[^/](\.[^./]+)$/.exec(permalink)?.[1];
}
/** Without an extension or a slash at its end, an address is that of a file all the same. */
function fileOf(url, { outputExtension }) {
    return url === '' || url.endsWith('/') || url.endsWith(outputExtension) ? url : url + outputExtension;
}
function pageUrl({ relative, outputExtension }, permalink, settings) {
    const slash = relative.lastIndexOf('/') + 1;
    const name = relative
        .slice(slash)
        .replace(/\.[^.]+$/, '')
        .replace(/\.+$/, '');
    const isHtml = /^\.(?:html|xhtml|htm)$/.test(outputExtension);
    const own = !isHtml
        ? '/:path/:basename:output_ext'
        : name === 'index'
            ? '/:path/'
            : withEndOf(settings.permalink, '/:path/:basename');
    const encoded = (text) => text.replaceAll('%', '%25');
    const parts = [relative.slice(0, slash), name, outputExtension].map(encoded);
    const filled = [':path', ':basename', ':output_ext'].reduce((url, placeholder, at) => url.replaceAll(placeholder, () => parts[at] ?? ''), permalink ?? own);
    return sanitized(filled);
}
function templateOf({ kind, type }, settings) {
    if (kind !== 'document')
        return settings.postPermalink ?? postTemplate(settings.permalink);
    return settings.collections[type]?.permalink ?? withEndOf(settings.permalink, '/:collection/:path');
}
function documentUrls({ kind, type, relative, outputExtension }, template, fields, defaults, settings) {
    const { name, date, slug } = nameParts(relative);
    const ownFolder = `_${type}`;
    const parts = {
        collection: type,
        path: relative
            .replace(/\.[^./]+$/, '')
            .replace(ownFolder, '')
            .replace(/\.+$/, ''),
        name,
        slug: jekyll_addresses_textIn(given(fields.slug, defaults.slug)) ?? slug,
        categories: categoriesOf(kind === 'draft' ? '_drafts' : ownFolder, relative, fields, defaults),
        outputExtension
    };
    const named = date === undefined ? undefined : dayOfName(date);
    const clocks = fields.date ? wallClocks(fields.date, settings.timeZone) : named ? [named] : [];
    return (clocks.length > 0 ? clocks : [undefined]).map((clock) => filledIn(template, { ...parts, date: clock }));
}
/** Of the folders above `_posts`, of the defaults and of front matter: each once, in this order. */
function categoriesOf(folder, relative, { categories }, defaults) {
    const at = relative.startsWith(folder) ? 0 : Math.max(0, relative.indexOf(folder));
    const above = relative
        .slice(0, at)
        .split('/')
        .filter((part) => part !== '');
    const isOne = categories?.path[0] === 'category';
    const written = [
        ...listed(defaults.categories, false),
        ...listed(categories?.value, isOne),
        ...(categories ? [] : listed(defaults.category, true))
    ];
    return [...new Set([...above, ...written])];
}
/** @param isOne a text is one category, and not several with blanks between them */
function listed(value, isOne) {
    if (typeof value === 'string')
        return isOne ? [value] : value.split(/\s+/).filter((one) => one !== '');
    const values = Array.isArray(value) ? value.flat() : isOne ? [value] : [];
    return values.flatMap((one) => (one === null || one === undefined || typeof one === 'object' ? [] : [String(one)]));
}
/** Jekyll's addresses. Source: Jekyll 4.3, which the tests compare them with. */
const jekyllAddresses = {
    gap: (site) => site.settings.jekyll?.gap,
    followsFiles(site) {
        const { plugins, source } = jekyll_addresses_settingsOf(site);
        // GitHub builds sites with plug-ins of its own, among them the one that follows links to files.
        const isGithubs = plugins.includes('github-pages') || !site.files?.has(`${site.root}Gemfile`);
        const hasPrograms = [...(site.files ?? [])].some((path) => path.startsWith(`${source}_plugins/`));
        return isGithubs || hasPrograms || plugins.some((name) => !PLAIN_PLUGINS.test(name)) ? undefined : false;
    },
    tags: jekyllTags,
    anchorsOf(post, site) {
        const { hasKramdownNames, source } = jekyll_addresses_settingsOf(site);
        const hasPrograms = [...(site.files ?? [])].some((path) => path.startsWith(`${source}_plugins/`));
        return hasKramdownNames && !hasPrograms ? jekyllAnchors(post) : undefined;
    },
    unseen(site) {
        const folder = `${jekyll_addresses_settingsOf(site).source}_plugins/`;
        if ([...(site.files ?? [])].some((path) => path.startsWith(folder) && path.endsWith('.rb'))) {
            return 'programs in `_plugins` can make pages';
        }
        const plugin = jekyll_addresses_settingsOf(site).plugins.find((name) => !jekyll_addresses_QUIET_PLUGINS.test(name));
        return plugin === undefined ? undefined : `the plug-in \`${plugin}\` can make pages`;
    },
    content(site) {
        const settings = jekyll_addresses_settingsOf(site);
        const pages = [];
        const resources = [];
        for (const path of site.files ?? []) {
            const place = jekyllPlace(path, settings);
            // The day of a draft is that of its file on somebody's disk.
            if (!place || (place.kind === 'draft' && !settings.showsDrafts))
                continue;
            if (jekyll_addresses_PAGE.test(path))
                pages.push(path);
            // Without front matter these are published as they are.
            if ((place.kind === 'page' || place.kind === 'document') && !/\.(?:md|markdown)$/i.test(path))
                resources.push(path);
        }
        return { pages, resources };
    },
    urlOf: (path, fields, site) => urls(path, fields, site)[0],
    aliasField: (site) => (jekyll_addresses_settingsOf(site).plugins.includes('jekyll-redirect-from') ? 'redirect_from' : undefined),
    aliasesOf(path, fields, site) {
        const { plugins } = jekyll_addresses_settingsOf(site);
        const others = urls(path, fields, site).slice(1);
        if (!plugins.includes('jekyll-redirect-from'))
            return others;
        const value = fields.aliases?.value;
        const from = (Array.isArray(value) ? value : [value]).flatMap((one) => jekyll_addresses_textIn(one) ?? []);
        return [...others, ...from.map((one) => sanitized(one).slice(1))];
    },
    mayMove: (text, path, site) => /(?:^|[\s{,"'])(?:permalink|slug|date|categor(?:y|ies)|redirect_from)["']?\s*:/.test(text) ||
        urls(path, {}, site).length === 0,
    resourceUrl(path, site) {
        const settings = jekyll_addresses_settingsOf(site);
        const place = jekyllPlace(path, settings);
        if (place?.kind !== 'document')
            return path.slice(settings.source.length).replace(/\.s[ac]ss$/, '.css');
        const { name } = nameParts(place.relative);
        const extension = place.relative.slice(place.relative.lastIndexOf('/') + 1 + name.length);
        const below = place.relative.slice(place.type.length + 1, place.relative.length - extension.length);
        const parts = { collection: place.type, path: below, name, slug: '', categories: [], date: undefined };
        const url = filledIn(templateOf(place, settings), { ...parts, outputExtension: '' });
        return `${url?.replace(/^\/|\/$/g, '') ?? place.relative}${extension}`;
    },
    lists(pages, site) {
        const { perPage, paginatePath, plugins } = jekyll_addresses_settingsOf(site);
        if (perPage === undefined || !plugins.includes('jekyll-paginate'))
            return [];
        const posts = pages.filter((path) => /(?:^|\/)_posts\//.test(path)).length;
        const numbers = Array.from({ length: Math.max(0, Math.ceil(posts / perPage) - 1) }, (_, at) => String(at + 2));
        return numbers.map((number) => paginatePath.replace(':num', number).replace(/^\/+/, ''));
    },
    termUrl: () => undefined,
    slug: (text) => text
        .split('/')
        .map((part) => jekyllSlug(part, 'default'))
        .join('/'),
    hidden(path, fields, site, now) {
        const settings = jekyll_addresses_settingsOf(site);
        const place = jekyllPlace(path, settings);
        const published = place && given(fields.published, jekyllDefaults(place, settings).published);
        if (place?.kind === 'draft' && !settings.showsDrafts)
            return { why: 'draft' };
        if (published === false && !settings.showsUnpublished)
            return { why: 'draft', ...(fields.published && { field: fields.published }) };
        const time = place && place.kind !== 'page' ? jekyll_addresses_timeOf(place, fields) : undefined;
        if (time === undefined || time <= now.getTime() || site.settings.publishesFuture)
            return undefined;
        return { why: 'future', ...(fields.date && { field: fields.date }), from: new Date(time) };
    }
};
/** When a post is published, in milliseconds; a day begins with that of UTC. */
function jekyll_addresses_timeOf({ relative }, { date }) {
    if (date) {
        const reading = readJekyllDate(date.value);
        return reading.kind === 'instant' ? reading.instant.getTime() : undefined;
    }
    const { date: named } = nameParts(relative);
    const day = named === undefined ? undefined : dayOfName(named);
    return day && asUtc(day).getTime();
}

;// CONCATENATED MODULE: ./lib/generators/jekyll.js









const jekyll_CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.toml'];
/** Settings that tell Jekyll's `_config.yml` from Hexo's, Jupyter Book's and others. */
const jekyll_TELLING_KEYS = [
    'remote_theme',
    'collections',
    'collections_dir',
    'defaults',
    'kramdown',
    'markdown',
    'gems',
    'plugins',
    'baseurl',
    'sass',
    'paginate',
    'show_drafts',
    'lsi',
    'safe'
];
/** Settings that only others have: Hexo's, and Jupyter Book's. */
const OTHERS_KEYS = [
    'new_post_name',
    'source_dir',
    'public_dir',
    'post_asset_folder',
    'skip_render',
    'sphinx',
    'execute'
];
/** Jekyll leaves other folders with an underscore alone. */
const jekyll_POST_FOLDER = /^_(?:posts|drafts)$/;
const NAME_WITH_DATE = /^(?:\d{2,4})-\d{1,2}-\d{1,2}-/;
/** The settings of a Jekyll site; without files when `_config.yml` is another program's. */
const jekyll_readSettings = async (root, repository, files) => {
    const problems = [];
    for (const name of jekyll_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.ur)(path, repository);
        if (file.state === 'absent')
            continue;
        const data = file.state === 'read' ? file.data : {};
        if (!isJekylls(data, root, files))
            continue;
        if (file.state === 'unreadable')
            problems.push(file.problem);
        const gemfile = await (0,settings_file/* readText */.yR)(`${root}Gemfile`, repository, files);
        return jekyll_settingsFrom(data, root, [path], problems, gemfile);
    }
    return jekyll_settingsFrom({}, root, [], problems, '');
};
function isJekylls(data, root, files) {
    if (OTHERS_KEYS.some((key) => key in data))
        return false;
    if (some(files, `${root}source/_posts/`))
        return false;
    const theme = (0,settings_values/* textOf */.b6)(data.theme) ?? '';
    if (jekyll_TELLING_KEYS.some((key) => key in data) ||
        /^(?:jekyll-|minima|just-the-docs|minimal-mistakes|chirpy)/.test(theme))
        return true;
    return some(files, `${root}_posts/`) || some(files, `${root}_layouts/`);
}
function some(files, folder) {
    return files !== undefined && [...files].some((path) => path.startsWith(folder));
}
function jekyll_settingsFrom(data, root, files, problems, gemfile) {
    const base = (0,settings_values/* textOf */.b6)(data.baseurl)?.replace(/^\/+|\/+$/g, '') ?? '';
    const url = (0,settings_values/* absoluteUrl */.rf)(data.url);
    const title = (0,settings_values/* textOf */.b6)(data.title) ?? (0,settings_values/* textOf */.b6)(data.name);
    const language = (0,settings_values/* textOf */.b6)(data.lang) ?? (0,settings_values/* textOf */.b6)(data.locale);
    const [source = root] = (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)(data.source) ?? '']);
    const [collections = source] = (0,settings_values/* folders */.oW)(source, [(0,settings_values/* textOf */.b6)(data.collections_dir) ?? '']);
    const theme = (0,settings_values/* textOf */.b6)(data.theme) ?? (0,settings_values/* textOf */.b6)(data.remote_theme);
    const names = Array.isArray(data.collections) ? (0,settings_values/* textsOf */.CB)(data.collections) : Object.keys((0,settings_values/* recordOf */.zv)(data.collections));
    return {
        ...(url ? { baseUrl: base ? `${url}${base}/` : url } : base ? { basePath: `/${base}/` } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language: language.replaceAll('_', '-') } : {}),
        ...(theme ? { themes: [theme] } : {}),
        ...(data.future === true ? { publishesFuture: true } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: [
            ...(0,settings_values/* folders */.oW)(collections, names.map((name) => `_${name}`)),
            ...(0,settings_values/* folders */.oW)(collections, ['_posts', '_drafts']),
            source
        ],
        staticFolders: [source],
        assetFolders: [`${source}assets/`],
        jekyll: {
            ...jekyllAddressSettings(data, source, gemfile),
            ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
        },
        files,
        problems
    };
}
/** A post or draft, a document of a collection, or a page outside of the folders that Jekyll leaves alone. */
function jekyll_isPost(path, site) {
    const { settings } = site;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const below = folder.slice(site.root.length).split('/');
    if (below.some((name) => jekyll_POST_FOLDER.test(name)))
        return /\.(?:md|markdown)$/i.test(path);
    if (settings.contentFolders.some((one) => path.startsWith(one) && isCollection(one))) {
        return !path.slice(path.lastIndexOf('/') + 1).startsWith('_');
    }
    return !below.some((name) => /^[_~]/.test(name)) && /\.(?:md|markdown)$/i.test(path) && generic/* generic */.Me.isPost(path, site);
}
function isCollection(folder) {
    return /(?:^|\/)_[^/]+\/$/.test(folder);
}
function isInPosts(path) {
    return /(?:^|\/)_posts\//.test(path);
}
const jekyll_title = {
    name: 'title',
    effect: 'Jekyll makes a title of the file name, or shows the title of the whole site.',
    severity(post) {
        return post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning';
    }
};
/**
 * Jekyll, with what the plug-in jekyll-seo-tag reads.
 *
 * Source: Jekyll's documentation of front matter and posts, `Jekyll::Document`, and the plug-in's documentation of its
 * fields.
 */
const jekyll = {
    id: 'jekyll',
    name: 'Jekyll',
    configurationFiles: jekyll_CONFIGURATION_FILES,
    readSettings: jekyll_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost: jekyll_isPost,
    needsFrontMatter: (path) => isInPosts(path) && NAME_WITH_DATE.test(path.slice(path.lastIndexOf('/') + 1)),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* pageTitle */.W)(),
        description: (0,field_kinds/* text */.Qq)({ effect: 'search engines get the excerpt of the post or nothing' }),
        excerpt: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        permalink: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        published: (0,field_kinds/* flag */.Jt)({ effect: 'Jekyll publishes the post unless that is exactly `false`', severity: 'error' }),
        canonical_url: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        locale: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        categories: (0,field_kinds/* textOrList */.dn)(),
        redirect_from: (0,field_kinds/* textOrList */.dn)(),
        redirect_to: (0,field_kinds/* textOrList */.dn)(),
        sitemap: (0,field_kinds/* flag */.Jt)({ effect: 'the page is in the sitemap unless that is exactly `false`' }),
        seo: (0,field_kinds/* map */.Tj)({ name: (0,field_kinds/* text */.Qq)(), type: (0,field_kinds/* text */.Qq)(), links: (0,field_kinds/* textOrList */.dn)() }),
        order: (0,field_kinds/* number */.ai)(),
        nav_order: (0,field_kinds/* number */.ai)()
    }),
    requiredFields: [jekyll_title],
    knownFields: [
        'date',
        'last_modified_at',
        'image',
        'author',
        'authors',
        'category',
        'tag',
        'title_category',
        'excerpt_separator',
        'render_with_liquid',
        'comments',
        'toc',
        'header',
        'cover',
        'thumbnail',
        'twitter',
        'id'
    ],
    dateFields: ['date', 'last_modified_at'],
    dialect: { closesWithDots: true },
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'hidden',
    addresses: jekyllAddresses,
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title'],
        description: ['description', 'excerpt'],
        date: ['date'],
        lastModified: ['last_modified_at', 'seo.date_modified'],
        published: ['published'],
        slug: ['slug'],
        url: ['permalink'],
        aliases: ['redirect_from'],
        tags: ['tags', 'tag'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale'],
        canonical: ['canonical_url'],
        cover: ['image', 'cover', 'header.og_image', 'header.image', 'thumbnail'],
        coverAlt: ['image_alt', 'header.image_description']
    }),
    readDate: readJekyllDate
};

;// CONCATENATED MODULE: ./lib/generators/next.js








const next_ENDINGS = ['js', 'mjs', 'ts', 'cjs', 'mts'];
const next_CONFIGURATION_FILES = next_ENDINGS.map((ending) => `next.config.${ending}`);
const next_COLLECTION_FILES = ['contentlayer.config', 'velite.config'].flatMap((name) => next_ENDINGS.map((ending) => `${name}.${ending}`));
/** Packages that read the front matter of Markdown files. */
const READERS = /^(?:contentlayer\d?|next-contentlayer\d?|velite|gray-matter|next-mdx-remote(?:-client)?|@next\/mdx|nextra|fumadocs-mdx|@content-collections\/(?:core|next)|remark-mdx-frontmatter)$/;
const next_readSettings = async (root, repository, files) => {
    const code = await readCode(root, next_CONFIGURATION_FILES, repository, files);
    const collections = code && (await readCode(root, next_COLLECTION_FILES, repository, files));
    const isReader = collections !== undefined || (code && (await dependencies(root, repository, files)).some(isMarkdown));
    const text = collections?.text ?? '';
    const named = (0,settings_values/* folders */.oW)(root, [...literals(text, 'contentDirPath'), ...inlineLiterals(text, 'root')]);
    const url = (0,settings_values/* absoluteUrl */.rf)(inlineLiterals(text, 'siteUrl')[0]);
    return {
        ...(url ? { baseUrl: url } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: inhabited(named, root, files),
        staticFolders: [`${root}public/`],
        assetFolders: [root],
        files: code && isReader ? [code.path, ...(collections ? [collections.path] : [])] : [],
        problems: []
    };
};
function isMarkdown(name) {
    return READERS.test(name);
}
/**
 * Next.js with posts in Markdown, as Contentlayer, Velite and their like read them. What a post must have, their schema
 * says, which is a program; so nothing but a title is asked for.
 */
const next = {
    ...generic/* generic */.Me,
    id: 'next',
    name: 'Next.js',
    dialect: { jsYaml3: true },
    configurationFiles: next_CONFIGURATION_FILES,
    readSettings: next_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    addresses: unknownAddresses('the routes of Next.js are programs, which are not run'),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* pageTitle */.W)(),
        description: (0,field_kinds/* text */.Qq)(),
        summary: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        canonicalUrl: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        authors: (0,field_kinds/* textOrList */.dn)()
    }),
    knownFields: [
        ...generic/* generic */.Me.knownFields,
        'draft',
        'lastmod',
        'images',
        'bibliography',
        'publishedAt',
        'updatedAt',
        'published',
        'featured',
        'coverImage',
        'ogImage'
    ],
    dateFields: ['date', 'publishedat', 'publishedon', 'pubdate', 'lastmod', 'updatedat', 'updated'],
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'summary', 'excerpt', 'seo.description'],
        date: ['date', 'publishedAt', 'publishedOn', 'pubDate'],
        lastModified: ['lastmod', 'updatedAt', 'updated'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale', 'language'],
        canonical: ['canonicalUrl', 'canonicalURL', 'canonical'],
        cover: ['images', 'image', 'ogImage', 'cover', 'coverImage', 'thumbnail', 'heroImage'],
        coverAlt: ['imageAlt', 'coverAlt', 'coverImageAlt']
    }),
    readDate: javaScriptDates({ unreadable: 'The build stops, or lists show no date for the post.' })
};

;// CONCATENATED MODULE: ./lib/generators/zola-addresses.js



const SECTION = /(?:^|\/)_index$/;
const zola_addresses_PAGE = /(?:^|\/)index$/;
const zola_addresses_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[012]\d:[0-5]\d:[0-6]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?\s?[_-](.+)$/;
/** @param data of the configuration, with keys in lower case */
function zolaAddressSettings(data) {
    const { paths, taxonomies, anchors, paths_keep_dates: keeps } = (0,settings_values/* recordOf */.zv)(data.slugify);
    return {
        defaultLanguage: (0,settings_values/* textOf */.b6)(data.default_language) ?? 'en',
        languages: Object.keys((0,settings_values/* recordOf */.zv)(data.languages)),
        paths: slugsOf(paths),
        terms: slugsOf(taxonomies),
        anchors: slugsOf(anchors),
        keepsDates: keeps === true
    };
}
function slugsOf(value) {
    return value === 'safe' || value === 'off' ? value : 'on';
}
const zola_addresses_DEFAULTS = zolaAddressSettings({});
function zola_addresses_settingsOf(site) {
    return site.settings.zola ?? zola_addresses_DEFAULTS;
}
/**
 * A name as a part of an address: small ASCII letters and digits with hyphens (`on`), without what file systems refuse
 * (`safe`), or as it is.
 *
 * @returns undefined for letters whose spelling in ASCII is not known here
 */
function zolaSlug(text, slugs) {
    if (slugs === 'off')
        return text;
    if (slugs === 'safe')
        return text.replace(/[ .]+$/, '').replace(/[<>:"/|?*]/g, '');
    const plain = withoutLatinAccents(text).replace(/[\u2010-\u2015\u2018\u2019\u201c\u201d\u2026\u00a0]/g, '-');
    if (/\P{ASCII}/u.test(plain))
        return undefined;
    return plain
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
/** A content file's path below `content/` without its extension, and its language when that isn't the site's. */
function nameOf(path, site) {
    const folder = site.settings.contentFolders[0] ?? '';
    const name = path.slice(folder.length).replace(/\.md$/, '');
    const code = /\.([^./]+)$/.exec(name)?.[1];
    const { languages } = zola_addresses_settingsOf(site);
    if (code === undefined || !languages.includes(code.toLowerCase()))
        return { name, language: '' };
    return { name: name.slice(0, -code.length - 1), language: `${code}/` };
}
function zola_addresses_pageUrl(path, fields, site) {
    const settings = zola_addresses_settingsOf(site);
    const { name, language } = nameOf(path, site);
    if (SECTION.test(name))
        return `${language}${name.replace(/_index$/, '')}`;
    const given = (0,settings_values/* textOf */.b6)(fields.url?.value);
    if (given !== undefined)
        return `${given.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/$/, '');
    const file = name.replace(zola_addresses_PAGE, '');
    if (file === '')
        return language;
    const slash = file.lastIndexOf('/') + 1;
    const own = file.slice(slash);
    const dated = settings.keepsDates ? undefined : zola_addresses_DATE.exec(own)?.[1];
    const slug = zolaSlug((0,settings_values/* textOf */.b6)(fields.slug?.value) ?? dated ?? own, settings.paths);
    return slug === undefined ? undefined : `${language}${file.slice(0, slash)}${slug}/`;
}
/** Zola's names of headings. Source: the documentation of internal links; slugs that aren't plain are left to Zola. */
const zola_addresses_HEADING_NAMES = {
    of(text) {
        const slug = zolaSlug(text, 'on');
        return slug === undefined ? undefined : [slug];
    },
    takesOwn: true,
    makesPlaces: (text) => /\{\{|\{%/.test(text)
};
/** Zola's addresses. Source: the documentation of content, and how `Page` and `Section` make their paths. */
const zolaAddresses = {
    gap: (site) => site.settings.zola?.gap,
    /** Only those that begin with `@/`. */
    followsFiles: () => false,
    anchorsOf: (post, site) => (zola_addresses_settingsOf(site).anchors === 'on' ? headingAnchors(post, zola_addresses_HEADING_NAMES) : undefined),
    content(site) {
        const inContent = [...(site.files ?? [])].filter((path) => site.settings.contentFolders.some((folder) => path.startsWith(folder)));
        const isPage = (path) => path.endsWith('.md');
        return { pages: inContent.filter(isPage), resources: inContent.filter((path) => !isPage(path)) };
    },
    urlOf: zola_addresses_pageUrl,
    aliasField: () => 'aliases',
    aliasesOf(_, fields) {
        const value = fields.aliases?.value;
        return (Array.isArray(value) ? value : []).flatMap((one) => (0,settings_values/* textOf */.b6)(one)?.replace(/^\/+/, '') ?? []);
    },
    mayMove: (text, path, site) => /(?:^|[\s{,"'])(?:slug|path|aliases)["']?\s*[:=]/.test(text) || zola_addresses_pageUrl(path, {}, site) === undefined,
    resourceUrl(path, site) {
        const folder = site.settings.contentFolders[0] ?? '';
        const slash = path.lastIndexOf('/') + 1;
        for (let at = slash; at > folder.length; at = path.lastIndexOf('/', at - 2) + 1) {
            const page = `${path.slice(0, at)}index.md`;
            if (site.files?.has(page))
                return `${zola_addresses_pageUrl(page, {}, site) ?? path.slice(folder.length, at)}${path.slice(at)}`;
        }
        return path.slice(folder.length);
    },
    lists(_, site) {
        const names = site.settings.taxonomies.flatMap((name) => zolaSlug(name, zola_addresses_settingsOf(site).terms) ?? []);
        return ['', ...names.map((name) => `${name}/`)];
    },
    termUrl(taxonomy, term, site) {
        const parts = [taxonomy, term].map((part) => zolaSlug(part, zola_addresses_settingsOf(site).terms));
        return parts.includes(undefined) ? undefined : `${parts.join('/')}/`;
    },
    slug: (text, site) => text
        .split('/')
        .map((part) => zolaSlug(part, zola_addresses_settingsOf(site).paths) ?? part)
        .join('/')
};

;// CONCATENATED MODULE: ./lib/generators/zola.js









const zola_CONFIGURATION_FILES = ['zola.toml', 'config.toml'];
const zola_STOPS = { effect: 'the build stops', severity: 'error' };
/** A date of TOML: a day alone, or RFC 3339 whose zone may be missing. */
const TOML_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
function zola_readDate(value) {
    const suggestion = typeof value === 'string' ? (0,date_suggestion/* suggestDate */.n)(value) : undefined;
    const invalid = (reason) => ({
        kind: 'invalid',
        reason,
        effect: 'Zola stops the build at a date that is not written as `2026-02-27` or `2026-02-27T10:00:00Z`.',
        ...(suggestion ? { suggestion } : {})
    });
    if (typeof value !== 'string')
        return invalid('type');
    const found = TOML_DATE.exec(value.trim());
    if (!found)
        return invalid('format');
    if (!(0,date_suggestion/* isCalendarDay */.L)(Number(found[1]), Number(found[2]), Number(found[3])))
        return invalid('no-such-day');
    const reading = (0,generic/* readIsoDate */.Mu)(value.trim().toUpperCase());
    return reading.kind === 'instant' ? reading : invalid('no-such-day');
}
/** The settings of a Zola site; without files when `config.toml` is another program's: only Zola's has `base_url`. */
const zola_readSettings = async (root, repository, files) => {
    for (const name of zola_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.ur)(path, repository);
        if (file.state === 'unreadable' && name === 'zola.toml')
            return zola_settingsFrom({}, root, [path], [file.problem]);
        if (file.state !== 'read' || !('base_url' in file.data))
            continue;
        return zola_settingsFrom(file.data, root, [path], []);
    }
    return zola_settingsFrom({}, root, [], []);
};
function zola_settingsFrom(data, root, files, problems) {
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.base_url);
    const title = (0,settings_values/* textOf */.b6)(data.title);
    const language = (0,settings_values/* textOf */.b6)(data.default_language);
    const theme = (0,settings_values/* textOf */.b6)(data.theme);
    const taxonomies = Array.isArray(data.taxonomies) ? data.taxonomies : [];
    return {
        ...(0,field/* present */.Eb)({ baseUrl, title, language, themes: theme === undefined ? undefined : [theme] }),
        publishesFuture: true,
        taxonomies: taxonomies.flatMap((one) => (0,settings_values/* textOf */.b6)((0,settings_values/* recordOf */.zv)(one).name) ?? []),
        contentFolders: [`${root}content/`],
        staticFolders: [`${root}static/`, ...(theme ? [`${root}themes/${theme}/static/`] : [])],
        assetFolders: [],
        zola: {
            ...zolaAddressSettings(data),
            ...(problems.length > 0 ? { gap: "its configuration can't be read" } : {})
        },
        files,
        problems
    };
}
/** Every Markdown file in `content` but `_index.md`, also of another language, which is a section's. */
function zola_isPost(path, site) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.md$/.test(name) && !/^_index(?:\.[\w-]+)?\.md$/.test(name) && generic/* generic */.Me.isPost(path, site);
}
/**
 * Zola.
 *
 * Source: the documentation of pages and of taxonomies; what Zola reads into one type only is an error in any other.
 */
const zola = {
    id: 'zola',
    name: 'Zola',
    configurationFiles: zola_CONFIGURATION_FILES,
    readSettings: zola_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    isPost: zola_isPost,
    needsFrontMatter: () => true,
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        description: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        slug: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        path: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        template: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        draft: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        render: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        in_search_index: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        weight: (0,field_kinds/* number */.ai)(zola_STOPS),
        aliases: (0,field_kinds/* list */.p_)(zola_STOPS),
        authors: (0,field_kinds/* list */.p_)(zola_STOPS),
        taxonomies: (0,field_kinds/* map */.Tj)({ tags: (0,field_kinds/* list */.p_)(zola_STOPS), categories: (0,field_kinds/* list */.p_)(zola_STOPS) }, zola_STOPS),
        extra: (0,field_kinds/* map */.Tj)({}, zola_STOPS)
    }),
    requiredFields: [
        {
            name: 'title',
            effect: 'Most templates have nothing else to show as the title of the page.',
            severity: () => 'warning'
        }
    ],
    knownFields: ['date', 'updated'],
    dateFields: ['date', 'updated'],
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'unknown',
    fields: ({ root }) => (0,named_fields/* namedFields */.vE)(root, {
        title: ['title'],
        description: ['description', 'extra.description', 'extra.summary'],
        date: ['date'],
        lastModified: ['updated'],
        draft: ['draft'],
        slug: ['slug'],
        url: ['path'],
        aliases: ['aliases'],
        tags: ['taxonomies.tags'],
        categories: ['taxonomies.categories'],
        language: ['extra.lang'],
        canonical: ['extra.canonical', 'extra.canonical_url'],
        cover: [
            'extra.cover',
            'extra.image',
            'extra.og_image',
            'extra.thumbnail',
            'extra.banner',
            'extra.social_media_card'
        ],
        coverAlt: ['extra.cover_alt', 'extra.image_alt']
    }),
    addresses: zolaAddresses,
    readDate: zola_readDate
};

;// CONCATENATED MODULE: ./lib/generators/registry.js










/** Every generator that is known. The last one fits any site. */
const generators = [
    hugoPaperMod,
    hugo,
    zola,
    hexo,
    jekyll,
    docusaurus,
    astro,
    eleventy,
    next,
    generic/* generic */.Me
];
/**
 * The generator with this id.
 *
 * @throws RangeError when there is none: ids come from the configuration's schema or from a site that was found
 */
function generatorOf(id) {
    const generator = generators.find((one) => one.id === id);
    if (!generator)
        throw new RangeError(`There is no generator ${id}`);
    return generator;
}


/***/ }),

/***/ 50376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   ur: () => (/* binding */ readSettingsFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** A site's configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024;
/** Deeper than any site's configuration. */
const DEEPEST = 50;
/**
 * Reads a TOML, YAML or JSON file as data. Nothing in it is run.
 *
 * @returns its mapping with all keys in lower case, as Hugo reads them
 */
async function readSettingsFile(path, repository) {
    try {
        const bytes = await repository.read(path);
        if (!bytes)
            return { state: 'absent' };
        if (bytes.length > LARGEST_BYTES)
            return { state: 'unreadable', problem: unreadable(path, 'it is larger than 512 kB') };
        const data = await parse(new TextDecoder().decode(bytes), path);
        if (data === null || data === undefined)
            return { state: 'read', data: {} };
        if (!isRecord(data))
            return { state: 'unreadable', problem: unreadable(path, 'it holds no settings by name') };
        return { state: 'read', data: lowerKeys(data) };
    }
    catch (error) {
        return { state: 'unreadable', problem: unreadable(path, reason(error)) };
    }
}
/** A file of the configuration as text; empty when it isn't there or can't be read. */
async function readText(path, repository, files) {
    if (files && !files.has(path))
        return '';
    const bytes = await repository.read(path).catch(() => undefined);
    return bytes && bytes.length <= LARGEST_BYTES ? new TextDecoder().decode(bytes) : '';
}
/** A mapping of names to values, and not a list, a date or nothing. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
async function parse(text, path) {
    if (path.endsWith('.toml')) {
        const { getStaticTOMLValue, parseTOML } = await __webpack_require__.e(/* import() */ 9605).then(__webpack_require__.bind(__webpack_require__, 9605));
        return getStaticTOMLValue(parseTOML(text));
    }
    if (path.endsWith('.json'))
        return JSON.parse(text);
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    if (document.errors[0])
        throw document.errors[0];
    return document.toJS();
}
function lowerKeys(record, depth = 0) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), lowerIn(value, depth + 1)]));
}
function lowerIn(value, depth) {
    if (depth > DEEPEST)
        return undefined;
    if (Array.isArray(value))
        return value.map((item) => lowerIn(item, depth + 1));
    return isRecord(value) ? lowerKeys(value, depth) : value;
}
function unreadable(path, why) {
    return `${path} can't be read, so what it says about the site is not known: ${why}.`;
}
/** The first line of an error, with its place where the parser names one. */
function reason(error) {
    if (error instanceof RangeError)
        return 'it is nested too deep';
    if (!(error instanceof Error))
        return 'it is damaged';
    const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? `line ${error.lineNumber}: ` : '';
    const message = error.message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
    return `${line}${message.slice(0, 200)}`;
}


/***/ }),

/***/ 29816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oW: () => (/* binding */ folders),
/* harmony export */   rf: () => (/* binding */ absoluteUrl),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _settings_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50376);

/** Folders that a configuration names, below the root of its site; those that lead out of it are left out. */
function folders(root, names) {
    const paths = names.flatMap((name) => {
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        if (parts.includes('..') || name.startsWith('/'))
            return [];
        return [parts.length === 0 ? root : `${root}${parts.join('/')}/`];
    });
    return [...new Set(paths)];
}
/** A web address with its trailing slash; undefined for anything else. */
function absoluteUrl(value) {
    const text = textOf(value);
    const url = text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        return undefined;
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
/** A mapping of settings; empty when the value is none. */
function recordOf(value) {
    return (0,_settings_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}
/** A text that says something, trimmed. */
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
/** The texts of a list, or the one text that stands for it. */
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}


/***/ }),

/***/ 69240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _generators_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76721);

/** Whether a text is a day of the calendar, as `2026-12-31`. */
function isDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && (0,_generators_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDay */ .L)(Number(year), Number(month), Number(day));
}
/** Whether a day has passed, by UTC: until its end it has not. */
function isOver(day, now) {
    return now.toISOString().slice(0, 10) > day;
}


/***/ }),

/***/ 74529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ walkFields),
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   UI: () => (/* binding */ findField)
/* harmony export */ });
/**
 * The value at a path. Of duplicate keys the last one counts, as in Hugo; the field's path has the keys as written.
 *
 * @param options.caseInsensitive whether `Title` answers to `title`
 */
function findField(root, path, options = {}) {
    let node = root;
    let keySpan = root.span;
    const written = [];
    for (const part of path) {
        if (typeof part === 'number') {
            const item = node.kind === 'list' ? node.items[part] : undefined;
            if (!item)
                return undefined;
            node = item;
            keySpan = item.span;
            written.push(part);
        }
        else {
            const entry = node.kind === 'map' ? findEntry(node, part, options.caseInsensitive) : undefined;
            if (!entry)
                return undefined;
            node = entry.node;
            keySpan = entry.keySpan;
            written.push(entry.key);
        }
    }
    return path.length > 0 ? makeField(written, keySpan, node) : undefined;
}
/** Every value of the front matter, maps and lists before what is in them, in the order of the text. */
function* walkFields(root) {
    yield* walk(root, []);
}
function toData(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map((item) => toData(item));
    const data = Object.create(null);
    for (const entry of node.entries)
        data[entry.key] = toData(entry.node);
    return data;
}
function findEntry(map, key, caseInsensitive = false) {
    if (!caseInsensitive)
        return map.entries.findLast((entry) => entry.key === key);
    const wanted = key.toLowerCase();
    return map.entries.findLast((entry) => entry.key.toLowerCase() === wanted);
}
function* walk(node, path) {
    if (node.kind === 'list') {
        for (const [index, item] of node.items.entries())
            yield* visit([...path, index], item.span, item);
    }
    else if (node.kind === 'map') {
        for (const entry of node.entries)
            yield* visit([...path, entry.key], entry.keySpan, entry.node);
    }
}
function* visit(path, keySpan, node) {
    yield makeField(path, keySpan, node);
    yield* walk(node, path);
}
/** `value` is made when it is asked for: walking over nested maps would copy them once for every level. */
function makeField(path, keySpan, node) {
    let made;
    return {
        path,
        keySpan,
        node,
        get value() {
            made ??= { value: toData(node) };
            return made.value;
        }
    };
}


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/** The text of one file, and the way from offsets to lines and columns. A byte order mark is part of the text. */
class Source {
    path;
    text;
    invalidAt;
    #lineStarts;
    /**
     * @param path the file's path from the repository's root
     * @param text the decoded text, with its byte order mark and line ends as they are
     * @param invalidAt offset of the first byte sequence that is not UTF-8 (it is U+FFFD in `text`), if there is one
     */
    constructor(path, text, invalidAt) {
        this.path = path;
        this.text = text;
        this.invalidAt = invalidAt;
    }
    /** The line end that the file uses: that of its first line. */
    get newline() {
        const end = this.text.indexOf('\n');
        return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n';
    }
    get lineCount() {
        return this.#starts().length;
    }
    slice(span) {
        return this.text.slice(span.from, span.to);
    }
    /** The place of an offset; one beyond the text is its end. */
    position(offset) {
        const at = Math.min(Math.max(offset, 0), this.text.length);
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    }
    /** The offset of a place; a column beyond the text is its end. */
    offset({ line, column }) {
        return Math.min(this.lineSpan(line).from + column - 1, this.text.length);
    }
    range(span) {
        return { start: this.position(span.from), end: this.position(span.to) };
    }
    /** The span of a line (1-based) without its line end. A line that isn't there is the empty span at the text's end. */
    lineSpan(line) {
        const starts = this.#starts();
        const from = starts[line - 1] ?? this.text.length;
        let to = starts[line] ?? this.text.length;
        while (to > from && (this.text[to - 1] === '\n' || this.text[to - 1] === '\r'))
            to -= 1;
        return { from, to };
    }
    /** LF and CRLF end a line, as they do for Git, GitHub and editors. */
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 53067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ phrasebook)
/* harmony export */ });
/** Values can be made of words whose values are made of words; deeper than this is nothing that we wrote. */
const DEEPEST = 4;
const VALUE = /\{(?:say )?([a-z]+)\}/gi;
/** Translates whole sentences. Takes time in proportion to the sentence's length, whatever it holds. */
function phrasebook(phrases) {
    const plain = new Map();
    const patterns = [];
    for (const [english, translation] of Object.entries(phrases)) {
        const names = [...english.matchAll(VALUE)].map(([, name = '']) => name);
        if (names.length === 0)
            plain.set(english, translation);
        else
            patterns.push({ literals: english.split(/\{[a-z]+\}/i), names, translation });
    }
    // The more words of a sentence a pattern knows, the surer it is the one.
    patterns.sort((a, b) => b.literals.join('').length - a.literals.join('').length);
    const say = (sentence, depth) => {
        const known = plain.get(sentence);
        if (known !== undefined)
            return known;
        for (const pattern of depth > DEEPEST ? [] : patterns) {
            const values = valuesIn(sentence, pattern);
            if (!values)
                continue;
            return pattern.translation.replace(VALUE, (place, name) => {
                const value = values.get(name) ?? '';
                return place.startsWith('{say ') ? say(value, depth + 1) : value;
            });
        }
        return sentence;
    };
    return (sentence) => say(sentence, 0);
}
/** What stands in the places of a pattern; each value is as short as it can be, but for the last. */
function valuesIn(sentence, { literals, names }) {
    const [first = ''] = literals;
    const last = literals.at(-1) ?? '';
    if (!sentence.startsWith(first) || !sentence.endsWith(last))
        return undefined;
    const end = sentence.length - last.length;
    const values = new Map();
    let at = first.length;
    for (const [index, name] of names.entries()) {
        const isLast = index === names.length - 1;
        const to = isLast ? end : sentence.indexOf(literals[index + 1] ?? '', at + 1);
        if (to <= at || to > end)
            return undefined;
        values.set(name, sentence.slice(at, to));
        at = to + (literals[index + 1]?.length ?? 0);
    }
    return values;
}


/***/ }),

/***/ 84036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ENGLISH),
/* harmony export */   v: () => (/* binding */ translationFor)
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);
/* harmony import */ var _phrasebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53067);


/** What rules and reports are written in. */
const ENGLISH = {
    language: 'en',
    messagesOf: (rule) => rule.messages,
    say: (sentence) => sentence,
    words: _en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x
};
/** A file for each language; only that of the language in use is read. */
const FILES = {
    nl: async () => (await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.bind(__webpack_require__, 28561))).dutch
};
/** Makes a language ready. */
async function translationFor(language) {
    if (language === 'en')
        return ENGLISH;
    const { rules, phrases, words } = await FILES[language]();
    const messages = new Map(Object.entries(rules));
    return {
        language,
        messagesOf: (rule) => messages.get(rule.id) ?? rule.messages,
        say: (0,_phrasebook_js__WEBPACK_IMPORTED_MODULE_1__/* .phrasebook */ .n)(phrases),
        words
    };
}


/***/ })

};
