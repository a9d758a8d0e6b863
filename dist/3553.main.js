export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ FILE_TYPES),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   P6: () => (/* binding */ OTHER_TYPES),
/* harmony export */   eG: () => (/* binding */ IMAGE_TYPES)
/* harmony export */ });
const IMAGE_TYPES = ['jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'jxl', 'svg', 'bmp', 'tiff', 'ico'];
/** What is no image, and is often found where one should be; `git-lfs` is the note that Git LFS keeps in a file's place. */
const OTHER_TYPES = ['html', 'pdf', 'zip', 'video', 'git-lfs', 'text'];
const FILE_TYPES = [...IMAGE_TYPES, ...OTHER_TYPES];
function isImageType(type) {
    return IMAGE_TYPES.includes(type);
}


/***/ }),

/***/ 89677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   KS: () => (/* binding */ CacheFormatError),
/* harmony export */   Zo: () => (/* binding */ renderCache),
/* harmony export */   eR: () => (/* binding */ keptVerdict),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _images_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84193);


/** Larger files are neither read nor written: bytes. Some 50,000 links. */
const MOST_BYTES = 20_000_000;
/** An entry whose chain of redirects is longer than this is not worth its place: characters. */
const LONGEST_ENTRY = 16_000;
const NAME = 'seo-content-check links';
const VERSION = 1;
/** How every text of ours begins, also one that was cut off. */
const BEGINNING = `{"name":${JSON.stringify(NAME)}`;
/** A file that can't be used as a cache. The message says why, in words that follow the file's name. */
class CacheFormatError extends Error {
    isOurs;
    name = 'CacheFormatError';
    /** @param isOurs whether it can be replaced without harm; what somebody else put there is left alone */
    constructor(message, isOurs) {
        super(message);
        this.isOurs = isOurs;
    }
}
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** What a cache says ends up in messages and fixes, so that only web addresses are taken from it. */
const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^https?:\/\/[^\p{Cc}\s]+$/u)
    .refine((text) => URL.canParse(text));
const status = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(100).max(999);
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const image = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_TYPES */ .$Z).optional(),
    contentType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    bytes: size.optional(),
    width: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    height: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    animated: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
    damaged: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true))
});
const hop = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ url: address, status });
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'redirected']),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(status),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    chain: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hop)),
    finalUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    permanent: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    httpsUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(image.transform((facts) => ({ type: undefined, contentType: undefined, bytes: undefined, ...facts })))
});
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: moment, options: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), verdict });
const entry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    url: address,
    askedAt: moment,
    okAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    failingSince: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    page: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer)
});
/** All properties in the order in which they are written, so that an entry has one text, whichever way it was made. */
const PROPERTIES = [...new Set([entry, answer, verdict, hop, image].flatMap(({ shape }) => Object.keys(shape)))];
const heading = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
const contents = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION), links: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(entry) });
/**
 * Reads the text of a cache file.
 * @throws CacheFormatError for whatever this program did not write as it is
 */
function parseCache(text) {
    // As `mktemp` makes them.
    if (text === '')
        return [];
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        if (text.startsWith(BEGINNING))
            throw new CacheFormatError('is damaged', true);
    }
    const head = heading.safeParse(json);
    if (!head.success)
        throw new CacheFormatError('is not a link cache of seo-content-check', false);
    if (head.data.version > VERSION) {
        throw new CacheFormatError('was written by a newer version of seo-content-check', false);
    }
    const result = contents.safeParse(json);
    if (!result.success)
        throw new CacheFormatError('is damaged', true);
    return result.data.links;
}
/**
 * The text of a cache file: the same entries always give the same text. Where they are too many, those that were
 * asked the longest time ago are left out.
 */
function renderCache(entries, mostBytes = MOST_BYTES) {
    const head = `${BEGINNING},"version":${VERSION},"links":[`;
    const tail = '\n]}\n';
    const newestFirst = [...entries].sort((a, b) => compare(b.askedAt, a.askedAt) || compare(a.url, b.url));
    const lines = [];
    let bytes = Buffer.byteLength(head + tail);
    for (const one of newestFirst) {
        const line = JSON.stringify(one, PROPERTIES);
        if (line.length > LONGEST_ENTRY)
            continue;
        bytes += Buffer.byteLength(line) + 2;
        if (bytes > mostBytes)
            break;
        lines.push({ url: one.url, line });
    }
    lines.sort((a, b) => compare(a.url, b.url));
    return `${head}${lines.map(({ line }) => `\n${line}`).join(',')}${tail}`;
}
/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What of a verdict is kept; undefined for one that is not simply fine. */
function keptVerdict(verdict) {
    const { url, class: found, suspicion, missingFragments, archived, lastOkAt, failingSince, ...rest } = verdict;
    if (found !== 'ok' && found !== 'redirected')
        return undefined;
    if (suspicion || missingFragments?.length)
        return undefined;
    return rest.image && !isWhole(rest.image) ? undefined : { class: found, ...rest };
}
/** It is an image: what a cover turns out to be instead may be put right any time. */
function isWhole({ type, damaged }) {
    return _images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_TYPES */ .eG.some((name) => name === type) && !damaged;
}


/***/ }),

/***/ 23553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileStore: () => (/* binding */ fileStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89677);



/** A cache in a file, which is replaced whole or not at all. */
function fileStore(path) {
    return {
        read: () => readBounded(path),
        async write(text) {
            const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, text);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
                throw error;
            }
        }
    };
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (!file)
        return undefined;
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheFormatError */ .KS('is not a file', false);
        if (facts.size > _format_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .uZ)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheFormatError */ .KS(`is larger than ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .uZ / 1_000_000} MB`, false);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
