export const id = 2434;
export const ids = [2434];
export const modules = {

/***/ 85829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   a: () => (/* binding */ ascii),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/** Latin-1 text of a part of the bytes; shorter where they end. */
function ascii(bytes, from, to) {
    return bytes.toString('latin1', from, to);
}
function startsWith(bytes, signature) {
    return ascii(bytes, 0, signature.length) === signature;
}
/** A size, unless it is one that no image has. */
function sized(width, height) {
    return width > 0 && height > 0 ? { width, height } : {};
}


/***/ }),

/***/ 96627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CoverFiles),
/* harmony export */   n: () => (/* binding */ coverFileOf)
/* harmony export */ });
/* harmony import */ var _repository_read_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14919);
/* harmony import */ var _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60370);
/* harmony import */ var _site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22393);
/* harmony import */ var _site_own_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52034);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16611);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61124);






/** The file that a post's cover means; undefined for what is no cover, is on another site, or is not there. */
function coverFileOf({ role, url }, post, site) {
    const target = role === 'cover' ? (0,_site_own_address_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTarget */ .Of)({ url }, site) : undefined;
    if (!target)
        return undefined;
    const isAbsolute = /^(?:https?:)?\/\//i.test(url.trim());
    const written = isAbsolute && target.from === 'base' ? `/${target.path}` : url.trim();
    const { onSite, onPage } = (0,_site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findCover */ .Dn)(written, post, site);
    return post.fields.cover?.relative?.value === true ? (onPage ?? onSite) : (onSite ?? onPage);
}
/** What the covers that are files of the repository turn out to be: the first bytes of each are read, once. */
class CoverFiles {
    head;
    #read = new Map();
    /** Files that were looked at, here and by others, and what was said about those that can't be read. */
    #looked = new Set();
    #failures = new Set();
    constructor(head) {
        this.head = head;
    }
    /** The images that a post's references lead to. */
    async of(post, site) {
        const facts = new Map();
        for (const reference of post.references) {
            const path = coverFileOf(reference, post, site);
            const found = path === undefined ? undefined : await this.#facts(path);
            if (found)
                facts.set(reference, found);
        }
        return facts;
    }
    /** What could not be read, in plain words. */
    get incomplete() {
        return this.#failures.size === 0 ? [] : [problem([...this.#failures], this.#looked.size)];
    }
    /** The files that were looked at, and what could not be read, as plain data that goes from one thread to another. */
    get gathered() {
        return { looked: [...this.#looked], failures: [...this.#failures] };
    }
    /** Takes in what others have looked at. */
    take({ looked, failures }) {
        for (const path of looked)
            this.#looked.add(path);
        for (const failure of failures)
            this.#failures.add(failure);
    }
    #facts(path) {
        let facts = this.#read.get(path);
        if (!facts) {
            facts = factsOf(path, this.head).catch((error) => {
                if (!(error instanceof _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p))
                    throw error;
                this.#failures.add(error.message);
                return undefined;
            });
            this.#read.set(path, facts);
            this.#looked.add(path);
        }
        return facts;
    }
}
async function factsOf(path, head) {
    const first = await (0,_repository_read_start_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H)(head, path, _header_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST_BYTES */ .VA);
    if (!first)
        return undefined;
    let { header, wantsMore } = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageHeader */ .n6)(Buffer.from(first.bytes), first.bytes.length === first.size);
    if (wantsMore) {
        const longer = (await (0,_repository_read_start_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H)(head, path, _header_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .uZ)) ?? first;
        header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageHeader */ .n6)(Buffer.from(longer.bytes), longer.bytes.length === longer.size).header;
    }
    // The build has the image itself in the place of the note that Git LFS keeps.
    if (header.type === 'git-lfs') {
        return { contentType: undefined, type: undefined, bytes: (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeInGitLfs */ .A)(Buffer.from(first.bytes)) };
    }
    return { contentType: undefined, bytes: first.size, ...header };
}
function problem(failures, total) {
    return `${failures.length} of ${total} covers in the repository could not be looked at: ${[...failures].sort()[0]}.`;
}


/***/ }),

/***/ 16611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VA: () => (/* binding */ FIRST_BYTES),
  uZ: () => (/* binding */ MOST_BYTES),
  n6: () => (/* binding */ readImageHeader)
});

// EXTERNAL MODULE: ./lib/images/bytes.js
var images_bytes = __webpack_require__(85829);
;// CONCATENATED MODULE: ./lib/images/gif.js

const HEADER_BYTES = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const APPLICATION_LABEL = 0xff;
/** What programs write in front of frames that are to be repeated. */
const LOOPING = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;
/** Reads size and animation of a GIF: it is animated when it has a second frame, or says that it is and is longer than the bytes. */
function readGif(bytes) {
    if (bytes.length < 10)
        return { cutOff: true };
    const size = (0,images_bytes/* sized */.Sk)(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
    return hasManyFrames(bytes) ? { ...size, animated: true } : size;
}
function hasManyFrames(bytes) {
    let frames = 0;
    let loops = false;
    let at = HEADER_BYTES + colours(bytes[10]);
    while (at < bytes.length) {
        const kind = bytes[at];
        if (kind === IMAGE) {
            frames += 1;
            if (frames > 1)
                return true;
            // Place and size, flags, colours, the code size, then the pixels.
            at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9]));
        }
        else if (kind === EXTENSION) {
            if (bytes[at + 1] === APPLICATION_LABEL && LOOPING.test((0,images_bytes/* ascii */.a)(bytes, at + 3, at + 14)))
                loops = true;
            at = afterBlocks(bytes, at + 2);
        }
        else {
            return kind === TRAILER ? false : loops;
        }
    }
    return loops;
}
/** Bytes of a colour table, from the flags that announce it. */
function colours(flags = 0) {
    return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}
/** Where a row of blocks ends, each of which begins with its length. */
function afterBlocks(bytes, from) {
    let at = from;
    for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
        at += 1 + length;
        if (length === 0)
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/images/iso-media.js

/** More brands than files have. */
const MOST_BRANDS = 16;
/** More boxes in one box than the headers of photographs have, those of a grid of tiles included. */
const MOST_BOXES = 4096;
/** What an ISO media file is by its brands: the major one, and the compatible ones. */
function isoMediaType(bytes) {
    if ((0,images_bytes/* ascii */.a)(bytes, 4, 8) !== 'ftyp' || bytes.length < 12)
        return undefined;
    const end = Math.min(bytes.readUInt32BE(0), bytes.length, 16 + 4 * MOST_BRANDS);
    const brands = [(0,images_bytes/* ascii */.a)(bytes, 8, 12)];
    for (let at = 16; at + 4 <= end; at += 4)
        brands.push((0,images_bytes/* ascii */.a)(bytes, at, at + 4));
    if (brands.some((brand) => brand === 'avif' || brand === 'avis'))
        return 'avif';
    if (brands.some((brand) => /^(?:he[iv][cxms]|mif1|msf1)$/.test(brand)))
        return 'heic';
    return brands.some((brand) => /^(?:iso[m\d]|mp4\d|M4V |qt {2}|avc1|3gp\d)$/.test(brand)) ? 'video' : undefined;
}
/** Reads size and animation of an AVIF or HEIC file: the size of its primary picture, with its rotation. */
function readIsoMedia(bytes) {
    const animated = /^(?:avis|msf1|hev[cx]|he[vi]s)$/.test((0,images_bytes/* ascii */.a)(bytes, 8, 12));
    const top = boxes(bytes);
    const meta = top.find((box) => box.type === 'meta');
    if (!meta)
        return { ...(top.some((box) => box.cutOff) && { cutOff: true }), ...(animated && { animated }) };
    const size = primarySize(meta.content);
    return { ...size, ...(!size.width && meta.cutOff && { cutOff: true }), ...(animated && { animated }) };
}
function primarySize(meta) {
    // Version and flags stand before the boxes.
    const inMeta = boxes(meta.subarray(4));
    const primary = primaryItem(content(inMeta, 'pitm'));
    const inProperties = boxes(content(inMeta, 'iprp'));
    if (primary === undefined)
        return {};
    const properties = boxes(content(inProperties, 'ipco'));
    let size = {};
    let turned = false;
    for (const { type, content } of inProperties) {
        if (type !== 'ipma')
            continue;
        for (const index of propertiesOf(primary, content)) {
            const property = properties[index - 1];
            if (property?.type === 'ispe' && property.content.length >= 12) {
                size = (0,images_bytes/* sized */.Sk)(property.content.readUInt32BE(4), property.content.readUInt32BE(8));
            }
            else if (property?.type === 'irot') {
                turned = ((property.content[0] ?? 0) & 1) === 1;
            }
        }
    }
    const { width, height } = size;
    return turned && width && height ? { width: height, height: width } : size;
}
function primaryItem(pitm) {
    if (pitm[0] === 0)
        return pitm.length >= 6 ? pitm.readUInt16BE(4) : undefined;
    return pitm.length >= 8 ? pitm.readUInt32BE(4) : undefined;
}
/** Which properties, counted from 1, the item has. */
function propertiesOf(item, ipma) {
    if (ipma.length < 8)
        return [];
    const longItems = ipma[0] !== 0;
    const longIndexes = ((ipma[3] ?? 0) & 1) === 1;
    const entries = ipma.readUInt32BE(4);
    const head = longItems ? 5 : 3;
    for (let at = 8, entry = 0; entry < entries && at + head <= ipma.length; entry += 1) {
        const id = longItems ? ipma.readUInt32BE(at) : ipma.readUInt16BE(at);
        const count = ipma.readUInt8(at + head - 1);
        const list = ipma.subarray(at + head, at + head + count * (longIndexes ? 2 : 1));
        if (id === item)
            return indexes(list, longIndexes);
        at += head + count * (longIndexes ? 2 : 1);
    }
    return [];
}
/** The first bit says whether a property is essential. */
function indexes(list, long) {
    const found = [];
    for (let at = 0; at + (long ? 2 : 1) <= list.length; at += long ? 2 : 1) {
        found.push(long ? list.readUInt16BE(at) & 0x7fff : list.readUInt8(at) & 0x7f);
    }
    return found;
}
function content(boxes, type) {
    return boxes.find((box) => box.type === type)?.content ?? Buffer.alloc(0);
}
/** The boxes that stand one after another in the bytes. A box that says it is shorter than its own head ends the list. */
function boxes(bytes) {
    const found = [];
    for (let at = 0; at + 8 <= bytes.length && found.length < MOST_BOXES;) {
        const short = bytes.readUInt32BE(at);
        const long = short === 1;
        if (long && at + 16 > bytes.length)
            break;
        const head = long ? 16 : 8;
        const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
        if (size < head)
            break;
        const cutOff = at + size > bytes.length;
        found.push({ type: (0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8), content: bytes.subarray(at + head, at + size), cutOff });
        at += size;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/images/jpeg.js

const APP1 = 0xe1;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const ORIENTATION = 0x0112;
/** Directories of Exif data have a few dozen entries. */
const MOST_ENTRIES = 1000;
/** Walks the segments of a JPEG up to the frame header, which may come after megabytes of colour profiles and previews. */
function readJpeg(bytes) {
    let turned = false;
    let at = 2;
    while (at + 4 <= bytes.length) {
        if (bytes[at] !== 0xff) {
            // Decoders look for the next marker when there is something else between two segments.
            at = bytes.indexOf(0xff, at);
            if (at < 0)
                return { cutOff: true };
            continue;
        }
        const marker = bytes[at + 1] ?? 0;
        if (marker === 0xff)
            at += 1;
        else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7))
            at += 2;
        else if (marker === END_OF_IMAGE || marker === START_OF_SCAN)
            return { damaged: true };
        else {
            const length = bytes.readUInt16BE(at + 2);
            if (length < 2)
                return { damaged: true };
            if (isFrame(marker))
                return jpeg_frame(bytes, at, turned);
            if (marker === APP1)
                turned ||= isTurned(bytes.subarray(at + 4, at + 2 + length));
            at += 2 + length;
        }
    }
    return { cutOff: true };
}
function jpeg_frame(bytes, at, turned) {
    if (at + 9 > bytes.length)
        return { cutOff: true };
    const height = bytes.readUInt16BE(at + 5);
    const width = bytes.readUInt16BE(at + 7);
    return turned ? (0,images_bytes/* sized */.Sk)(height, width) : (0,images_bytes/* sized */.Sk)(width, height);
}
/** SOF0 to SOF15, without the three markers between them that are tables. */
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Whether Exif says that the camera was held upright (orientation 5 to 8): browsers then swap width and height. */
function isTurned(segment) {
    if ((0,images_bytes/* ascii */.a)(segment, 0, 6) !== 'Exif\0\0')
        return false;
    const tiff = segment.subarray(6);
    const order = (0,images_bytes/* ascii */.a)(tiff, 0, 4);
    if (tiff.length < 8 || (order !== 'II*\0' && order !== 'MM\0*'))
        return false;
    const little = order.startsWith('I');
    const short = (at) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    if (directory + 2 > tiff.length)
        return false;
    const entries = Math.min(short(directory), MOST_ENTRIES);
    for (let at = directory + 2, entry = 0; entry < entries && at + 12 <= tiff.length; at += 12, entry += 1) {
        if (short(at) === ORIENTATION)
            return short(at + 8) >= 5 && short(at + 8) <= 8;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/images/markup.js
var markup = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/images/png.js

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Length, type and check sum: what a chunk has around its data. */
const AROUND_DATA = 12;
/** The largest number that PNG allows for lengths and sizes. */
const MOST = 0x7fffffff;
/** Reads size and animation (APNG) of a PNG. Every step moves on by a chunk. */
function readPng(bytes) {
    // Apple's variant of PNG has a chunk before the header.
    let at = (0,images_bytes/* ascii */.a)(bytes, 12, 16) === 'CgBI' ? 24 : PNG_SIGNATURE.length;
    if (bytes.length < at + 16)
        return { cutOff: true };
    if ((0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8) !== 'IHDR')
        return { damaged: true };
    const width = bytes.readUInt32BE(at + 8);
    const height = bytes.readUInt32BE(at + 12);
    if (width === 0 || height === 0 || width > MOST || height > MOST)
        return { damaged: true };
    for (; at + AROUND_DATA <= bytes.length; at += AROUND_DATA + bytes.readUInt32BE(at)) {
        const type = (0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8);
        if (type === 'IDAT')
            break;
        if (type === 'acTL')
            return { ...(0,images_bytes/* sized */.Sk)(width, height), ...(bytes.readUInt32BE(at + 8) > 1 && { animated: true }) };
    }
    return { width, height };
}

;// CONCATENATED MODULE: ./lib/images/webp.js

const ANIMATION_FLAG = 0x02;
/** The bytes that all three kinds of a first chunk need. */
const webp_HEADER_BYTES = 30;
function isWebp(bytes) {
    return (0,images_bytes/* startsWith */.w1)(bytes, 'RIFF') && (0,images_bytes/* ascii */.a)(bytes, 8, 12) === 'WEBP';
}
function readWebp(bytes) {
    if (bytes.length < webp_HEADER_BYTES)
        return { cutOff: true };
    switch ((0,images_bytes/* ascii */.a)(bytes, 12, 16)) {
        case 'VP8X': {
            const size = { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
            return bytes.readUInt8(20) & ANIMATION_FLAG ? { ...size, animated: true } : size;
        }
        case 'VP8L': {
            if (bytes[20] !== 0x2f)
                return { damaged: true };
            const bits = bytes.readUInt32LE(21);
            return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
        }
        case 'VP8 ': {
            const width = bytes.readUInt16LE(26) & 0x3fff;
            const height = bytes.readUInt16LE(28) & 0x3fff;
            const started = bytes.readUIntBE(23, 3) === 0x9d012a;
            return started && width > 0 && height > 0 ? { width, height } : { damaged: true };
        }
        default:
            return { damaged: true };
    }
}

;// CONCATENATED MODULE: ./lib/images/header.js







/** Enough for the header of nearly every image. */
const FIRST_BYTES = 64 * 1024;
/** A header that is longer is not looked for: colour profiles and previews before it are smaller than this together. */
const MOST_BYTES = 512 * 1024;
const FORMATS = [
    { type: 'png', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, PNG_SIGNATURE), read: readPng },
    { type: 'jpeg', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\xff\xd8\xff'), read: readJpeg },
    { type: 'gif', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'GIF87a') || (0,images_bytes/* startsWith */.w1)(bytes, 'GIF89a'), read: readGif },
    { type: 'webp', is: isWebp, read: readWebp },
    { type: 'jxl', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\xff\x0a') || (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\0\x0cJXL ') },
    { type: 'tiff', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'II*\0') || (0,images_bytes/* startsWith */.w1)(bytes, 'MM\0*') },
    // "BM" alone begins many texts: the next four bytes are the length, and four zero bytes follow.
    {
        type: 'bmp',
        is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'BM') && bytes.length > 14 && bytes.readUInt32LE(6) === 0,
        read: readBmp
    },
    { type: 'ico', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\x01\0') || (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\x02\0') },
    { type: 'pdf', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '%PDF-') },
    { type: 'zip', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'PK\x03\x04') },
    { type: 'video', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\x1a\x45\xdf\xa3') }
];
/**
 * Reads what an image is from its first bytes. Never throws, whatever the bytes, and takes time linear in their number:
 * every step of every loop moves on, and nothing is unpacked.
 *
 * @param bytes the start of the file
 * @param complete they are the whole file
 */
function readImageHeader(bytes, complete) {
    const format = FORMATS.find(({ is }) => is(bytes));
    if (format)
        return reading(format.type, format.read?.(bytes) ?? {}, complete);
    const media = isoMediaType(bytes);
    if (media === 'avif' || media === 'heic')
        return reading(media, readIsoMedia(bytes), complete);
    if (media)
        return { header: { type: media }, wantsMore: false };
    const { type, width, height } = (0,markup/* readMarkup */.J)(bytes);
    return { header: { type, ...(width && height && { width, height }) }, wantsMore: false };
}
/** A file that ends where its size should be is damaged; a part of a file that ends there says nothing. */
function reading(type, { cutOff, ...facts }, complete) {
    const damaged = facts.damaged ?? (cutOff && complete);
    return { header: { type, ...facts, ...(damaged && { damaged }) }, wantsMore: cutOff === true && !complete };
}
/** The header of Windows, or the shorter one of OS/2. A negative height tells that the rows begin at the top. */
function readBmp(bytes) {
    if (bytes.length < 26)
        return { cutOff: true };
    if (bytes.readUInt32LE(14) === 12)
        return (0,images_bytes/* sized */.Sk)(bytes.readUInt16LE(18), bytes.readUInt16LE(20));
    return (0,images_bytes/* sized */.Sk)(bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22)));
}


/***/ }),

/***/ 61124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sizeInGitLfs),
/* harmony export */   J: () => (/* binding */ readMarkup)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85829);

/** Text is judged by this many bytes: a declaration, a licence and the entities of a drawing program may come before `<svg`. */
const TEXT_BYTES = 16 * 1024;
/** Whether bytes are text shows in the first of them. */
const SAMPLE_BYTES = 512;
const HTML = /<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h1|a|iframe)[\s>/]/iy;
const SVG = /<(?:[\w-]+:)?svg(?=[\s>/])/iy;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/** What a file is that has no signature: an SVG, a web page, a note of Git LFS, some other text, or nothing known. */
function readMarkup(bytes) {
    const text = decoded(bytes.subarray(0, TEXT_BYTES));
    const root = rootElement(text);
    if (matchesAt(HTML, text, root))
        return { type: 'html' };
    if (matchesAt(SVG, text, root))
        return { type: 'svg', ...svgSize(text, SVG.lastIndex) };
    if (LFS_POINTER.test(text))
        return { type: 'git-lfs' };
    return { type: isText(text) ? 'text' : undefined };
}
/** Bytes of the file that a note of Git LFS stands for. */
function sizeInGitLfs(bytes) {
    const size = /^size (\d{1,15})\r?$/m.exec(bytes.toString('latin1', 0, 1024))?.[1];
    return size === undefined ? undefined : Number(size);
}
function decoded(bytes) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
    return bytes.toString(wide ? 'utf16le' : 'utf8');
}
/** Where the first element begins, after white space, declarations, comments, and a doctype other than HTML's. */
function rootElement(text) {
    const space = /[\s\ufeff]*/y;
    for (let at = 0;;) {
        space.lastIndex = at;
        space.test(text);
        at = space.lastIndex;
        const end = text.startsWith('<!--', at)
            ? after(text, '-->', at + 4)
            : text.startsWith('<?', at)
                ? after(text, '?>', at)
                : matchesAt(/<!doctype(?!\s+html\b)/iy, text, at)
                    ? afterDoctype(text, at)
                    : undefined;
        if (end === undefined)
            return at;
        at = end;
    }
}
/** A doctype can have definitions in square brackets, which have angle brackets of their own. */
function afterDoctype(text, at) {
    const close = text.indexOf('>', at);
    const open = text.indexOf('[', at);
    return open >= 0 && open < close ? after(text, '>', after(text, ']', open)) : after(text, '>', at);
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function matchesAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** The size that the root element gives in pixels, or that of its view box. */
function svgSize(text, from) {
    const attributes = new Map();
    const pattern = /\s+([\w:.-]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        attributes.set(found[1] ?? '', found[2] ?? found[3] ?? '');
    }
    const [width, height] = [pixels(attributes.get('width')), pixels(attributes.get('height'))];
    if (width && height)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sized */ .Sk)(Math.round(width), Math.round(height));
    const box = attributes
        .get('viewBox')
        ?.trim()
        .split(/[\s,]+/)
        .map(Number) ?? [];
    const [boxWidth = 0, boxHeight = 0] = box.slice(2);
    return boxWidth < Number.POSITIVE_INFINITY && boxHeight < Number.POSITIVE_INFINITY
        ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sized */ .Sk)(Math.round(boxWidth), Math.round(boxHeight))
        : {};
}
function pixels(length) {
    const number = /^\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*$/.exec(length ?? '')?.[1];
    return number === undefined ? undefined : Number(number);
}
/** Text that is no drawing: without control characters other than white space, and without bytes that decode to nothing. */
function isText(text) {
    const sample = text.slice(0, SAMPLE_BYTES);
    return /\S{2}/.test(sample) && !/[^\P{Cc}\s]|\ufffd/u.test(sample) && !/<(?:[\w-]{1,100}:)?svg\b/i.test(text);
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ LinkCollector),
  G: () => (/* binding */ requestUrlOf)
});

// EXTERNAL MODULE: ./lib/site/own-address.js
var own_address = __webpack_require__(52034);
// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/post/day.js
var day = __webpack_require__(69240);
;// CONCATENATED MODULE: ./lib/links/ignore.js


/**
 * Reads the entries of `links.ignore`. A pattern is a URL in which `*` (or `**`) stands for any characters, slashes
 * too; it must cover the whole URL, and upper and lower case are the same: `https://example.com/*`, `*.example.com/*`.
 * A pattern without `://` is for http and https alike. Between slashes (`/…/`, or `/…/i`) it is an RE2 expression that
 * matches anywhere in the URL. Both take time linear in the URL's length.
 *
 * @param now settings whose last day has passed no longer hold
 * @throws ConfigError that names the pattern and what is wrong with it
 */
function compileIgnores(settings, now) {
    return Promise.all(settings.map(async (setting, index) => {
        try {
            return await compileIgnore(typeof setting === 'string' ? { url: setting } : setting, now);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new config_error/* ConfigError */.x([{ path: ['links', 'ignore', index], message: `links.ignore: ${reason}.` }]);
        }
    }));
}
/**
 * Reads one entry.
 *
 * @throws Error that names the pattern and what is wrong with it
 */
async function compileIgnore(setting, now) {
    const expression = /^\/(.+)\/(i?)$/s.exec(setting.url);
    const matches = expression ? await compileExpression(setting.url, expression) : compileGlob(setting.url);
    return { ...setting, matches, used: false, expired: setting.until !== undefined && (0,day/* isOver */.P)(setting.until, now) };
}
/** The first setting that holds and covers one of these spellings of a link; all that do are marked as used. */
function findIgnore(ignores, ...urls) {
    const found = ignores.filter((ignore) => urls.some((url) => ignore.matches(url)));
    for (const ignore of found)
        ignore.used = true;
    return found.find((ignore) => !ignore.expired);
}
async function compileExpression(pattern, [, source = '', flag]) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, flag === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
        return (url) => compiled.matcher(url).find();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
        throw new Error(`\`${pattern}\` is not a valid RE2 expression: ${reason}`, { cause: error });
    }
}
function compileGlob(pattern) {
    const text = pattern.trim().toLowerCase();
    if (/^\*+$/.test(text))
        return () => true;
    if (!/[^\s*/:]/.test(text)) {
        throw new Error(`\`${pattern}\` names no address; write a URL, with \`*\` for any characters`);
    }
    const anyScheme = !text.includes('://');
    const pieces = text.split(/\*+/);
    return (url) => {
        const whole = url.toLowerCase();
        const subject = anyScheme ? whole.replace(/^https?:\/\//, '') : whole;
        // `https://example.com` means the home page, whose normalised URL ends in a slash.
        return covers(pieces, subject) || (pieces.length === 1 && subject === `${text}/`);
    };
}
/** Whether the pieces stand in the text in this order, the first at its start and the last at its end. */
function covers(pieces, text) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./lib/post/front-matter/find.js
var find = __webpack_require__(74529);
;// CONCATENATED MODULE: ./lib/links/post-ignores.js



/** The field of front matter that is meant for this program alone. */
const OWN_FIELD = 'seo-content-check';
const LINKS = 'ignore-links';
/** More would be a configuration of its own; a hostile post could have a million. */
const MOST = 100;
/**
 * Reads the links that a post says to leave alone:
 *
 *     seo-content-check:
 *       ignore-links:
 *         - https://example.com/*
 *         - {url: https://example.org/, reason: being moved, until: 2026-12-31}
 */
async function readPostIgnores({ frontMatter }, now) {
    const node = (0,find/* findField */.UI)(frontMatter.root, [OWN_FIELD, LINKS], { caseInsensitive: true })?.node;
    if (!node)
        return [];
    const items = node.kind === 'list' ? node.items.slice(0, MOST) : [node];
    return Promise.all(items.map((item) => readEntry(item, now)));
}
async function readEntry(node, now) {
    const { span } = node;
    const text = (name) => (node.kind === 'map' ? textOf((0,find/* findField */.UI)(node, [name])?.node) : undefined);
    const url = node.kind === 'map' ? text('url') : textOf(node);
    if (!url)
        return { span, problem: 'it must be an address, or have one as `url`' };
    const until = text('until');
    if (until !== undefined && !(0,day/* isDay */.N)(until))
        return { span, problem: '`until` must be a day such as 2026-12-31' };
    try {
        return { span, ignore: await compileIgnore({ url, reason: text('reason'), until }, now) };
    }
    catch (error) {
        return { span, problem: error instanceof Error ? error.message : String(error) };
    }
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : undefined;
}

// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/collect.js




const IMAGE_ROLES = new Set(['cover', 'image']);
/**
 * The key of a reference's verdict: its normalised URL, or for an external URL that has none the text as written, but for
 * a password in it, which no report repeats; undefined for what is not for the network (relative, `mailto:`, `#top`, empty).
 */
function requestUrlOf(reference) {
    if (!(0,links_url/* isExternal */.ge)(reference.url))
        return undefined;
    const normalised = (0,links_url/* normaliseUrl */.CZ)(reference.url);
    return 'url' in normalised ? normalised.url : reference.url.trim().replace(/^((?:https?:)?\/\/)[^/?#]*@/i, '$1***@');
}
/**
 * Gathers the external URLs of posts, each once, as the list that the link phase asks. Keys of its maps are what
 * requestUrlOf() answers. Nothing in it keeps the posts themselves in memory.
 */
class LinkCollector {
    ignores;
    now;
    wantsFragments;
    /** Where each URL is used, those of `skipped` too. */
    uses = new Map();
    /** Verdicts that need no network: ignored by configuration, the own site, not a valid address. */
    skipped = new Map();
    #requests = new Map();
    constructor(
    /** The entries of `links.ignore`, in its order. */
    ignores, now, wantsFragments) {
        this.ignores = ignores;
        this.now = now;
        this.wantsFragments = wantsFragments;
    }
    /**
     * @param config the `links` part of the configuration
     * @param now for ignores that hold until a day
     * @throws ConfigError for an ignore pattern that is not valid
     */
    static async create(config, now) {
        return new LinkCollector(await compileIgnores(config.ignore, now), now, config.fragments === true);
    }
    /** A collector of the same configuration that has gathered nothing yet. */
    empty() {
        return new LinkCollector(this.ignores, this.now, this.wantsFragments);
    }
    gathered() {
        return { uses: [...this.uses], skipped: [...this.skipped], requests: this.requests };
    }
    /** Takes in what another collector has gathered from other posts, as if it had been given these posts itself. */
    take({ uses, skipped, requests }) {
        for (const [url, used] of uses) {
            const known = this.uses.get(url);
            if (known)
                known.push(...used);
            else
                this.uses.set(url, used);
        }
        for (const request of requests)
            this.#request(request);
        for (const [url, verdict] of skipped)
            if (!this.#requests.has(url))
                this.skipped.set(url, verdict);
    }
    /** Each URL to ask once, in the order in which the posts first use them. One that is anywhere used as a cover or an image is asked as an image. */
    get requests() {
        return [...this.#requests.values()];
    }
    /** What is to be left alone in a post. */
    async of({ post, site }) {
        const ignores = await readPostIgnores(post, this.now);
        const ignored = new Map();
        if (ignores.length === 0 && this.ignores.length === 0)
            return { ignored, ignores };
        for (const reference of post.references) {
            const ignoring = verdictOfIgnores(requestUrlOf(reference), reference, site, this.ignores, ignores);
            if (ignoring)
                ignored.set(reference, ignoring);
        }
        return { ignored, ignores };
    }
    /** Takes in the links of a post; to be called once for each. */
    add({ post, site }, { ignored }) {
        for (const reference of post.references) {
            const cut = requestUrlOf(reference);
            if (cut === undefined)
                continue;
            const url = this.#key(cut);
            const use = { path: post.path, range: post.source.range(reference.urlSpan) };
            const known = this.uses.get(url);
            if (known)
                known.push(use);
            else
                this.uses.set(url, [use]);
            this.#settle(url, reference, ignored.get(reference) ?? withoutNetwork(url, reference, site));
        }
    }
    /** The own address of one site may be a link abroad for another of the same repository: then it is asked. */
    #settle(url, reference, settled) {
        const known = this.#requests.get(url);
        if (settled) {
            if (!known)
                this.skipped.set(url, settled);
            return;
        }
        const kind = IMAGE_ROLES.has(reference.role) ? 'image' : 'page';
        const fragments = this.wantsFragments ? fragmentsOf(reference) : [];
        this.#request({ url, kind, fragments });
    }
    #request({ url, kind, fragments = [] }) {
        const known = this.#requests.get(url);
        const all = [...new Set([...(known?.fragments ?? []), ...fragments])];
        this.#requests.set(url, {
            url,
            kind: kind === 'image' ? kind : (known?.kind ?? kind),
            ...(all.length > 0 && { fragments: all })
        });
        this.skipped.delete(url);
    }
    /** V8 keeps a post's whole text alive for every piece that was cut out of it. */
    #key(url) {
        return this.uses.has(url) ? url : JSON.parse(JSON.stringify(url));
    }
}
/** The fragment with which a URL is used. */
function fragmentsOf({ role, url }) {
    const fragment = role === 'link' ? /#(.+)$/s.exec(url.trim())?.[1] : undefined;
    return fragment === undefined ? [] : [fragment];
}
/** For a link that is to be left alone. One to the own site is known by its whole address, too. */
function verdictOfIgnores(url, reference, site, ignores, ofPost) {
    const absolute = url ?? absoluteUrl(reference, site);
    if (absolute === undefined)
        return undefined;
    const compiled = ofPost.flatMap(({ ignore }) => ignore ?? []);
    const inPost = findIgnore(compiled, absolute, reference.url);
    const found = findIgnore(ignores, absolute, reference.url) ?? inPost;
    if (!found)
        return undefined;
    const where = found === inPost ? 'front matter' : 'configuration';
    const reason = `ignored by \`${found.url}\` in the ${where}${found.reason ? `: ${found.reason}` : ''}`;
    return { url: absolute, class: 'skipped', reason };
}
function absoluteUrl(reference, site) {
    const { baseUrl } = site.settings;
    if (!(0,own_address/* ownTarget */.Of)(reference, site))
        return undefined;
    return baseUrl !== undefined && URL.canParse(reference.url, baseUrl)
        ? new URL(reference.url, baseUrl).href
        : reference.url;
}
function withoutNetwork(url, reference, site) {
    const normalised = (0,links_url/* normaliseUrl */.CZ)(reference.url);
    if ('problem' in normalised) {
        const certain = normalised.problem === 'is not valid';
        return { url, class: certain ? 'broken' : 'unchecked', reason: `the address ${normalised.problem}` };
    }
    if ((0,own_address/* isOwnUrl */.ew)(url, site)) {
        const { addresses } = site.settings;
        const isAnswered = addresses !== undefined && addresses.gap === undefined;
        return { url, class: 'skipped', reason: isAnswered ? 'answered from the repository' : "the site's own address" };
    }
    return undefined;
}


/***/ }),

/***/ 14919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   H: () => (/* binding */ readStart)
/* harmony export */ });
/**
 * The first bytes of a file, and the size of the whole; undefined as for `read`.
 *
 * @param limit how many bytes at most
 * @throws RepositoryError when the file is there but can't be read
 */
async function readStart(repository, path, limit) {
    if (repository.readStart)
        return repository.readStart(path, limit);
    const bytes = await repository.read(path);
    return bytes && startOf(bytes, limit);
}
/** A copy, so that the whole is not kept for the sake of its start. */
function startOf(bytes, limit) {
    return { bytes: bytes.slice(0, limit), size: bytes.length };
}


/***/ }),

/***/ 18174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ UNANIMOUS),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _links_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76392);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84036);
/* harmony import */ var _ignores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91120);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74867);




const DOCUMENTATION = 'https://github.com/org/seo-content-check/blob/v1/docs/rules.md';
/** More of one kind in one post tell nobody anything, and a hostile post could have a million. */
const MOST_FINDINGS_OF_A_RULE = 200;
const LONGEST_SUBJECT = 300;
/**
 * The rule that says what no other rule had anything to say about: where several jobs share a check, it holds only when
 * all of them say it.
 */
const UNANIMOUS = 'ignore-unused';
/** Address of a rule's documentation. */
function helpOf(ruleId) {
    const made = HELP.get(ruleId) ?? `${DOCUMENTATION}#${ruleId}`;
    HELP.set(ruleId, made);
    return made;
}
const HELP = new Map();
/** Applies every active rule to one post. A rule that fails is said in `incomplete`; the others are not affected. */
function runRules(run) {
    const { path, source } = run.post;
    const incomplete = new Set();
    const findings = new Map();
    const directives = guarded(run, incomplete);
    const told = new Told(source);
    const { share } = run;
    const { messagesOf } = run.translation ?? _translation_translation_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V;
    // Rules run one after the other, so that what is handed to them is made once for a post rather than for each.
    let active;
    let count = 0;
    let asked = [];
    let lastAsked;
    const isOurs = () => {
        if (!share || active.rule.id === UNANIMOUS)
            return true;
        return lastAsked ? share.asks(lastAsked) : share.isOwn;
    };
    const verdict = (reference) => {
        if (!active.rule.readsAnswers)
            throw new Error('it reads answers without `readsAnswers`');
        const isAsked = (0,_links_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isExternal */ .ge)(reference.url);
        lastAsked = isAsked ? reference : undefined;
        const found = run.verdict(reference);
        if (isAsked && found?.class !== 'ok' && (!share || share.asks(reference)))
            asked.push(reference);
        return found;
    };
    const context = {
        post: run.post,
        site: run.site,
        generator: run.generator,
        now: run.now,
        options: {},
        messages: {},
        verdict,
        image: (reference) => imageOf(reference, verdict, run),
        resolve(reference) {
            const found = run.resolve?.(reference);
            if (found?.kind === 'unknown')
                asked.push(reference);
            return found;
        },
        lost: run.lost ?? [],
        directives: directives?.uses ?? [],
        linkIgnores: run.linkIgnores ?? [],
        isTold: (id, line) => told.is(id, line),
        detectLanguage: undefined,
        index: undefined,
        report(report) {
            if (!isOurs())
                return;
            if (count >= MOST_FINDINGS_OF_A_RULE) {
                count += 1;
                return;
            }
            const finding = findingOf(report, active, source);
            const key = JSON.stringify([finding.rule, finding.range, finding.message]);
            if (findings.has(key) || directives?.cover(finding.rule, finding.range.start.line))
                return;
            count += 1;
            findings.set(key, finding);
        },
        incomplete(reason) {
            told.unsure.add(active.rule.id);
            incomplete.add(reason);
        }
    };
    for (active of run.settings(path)) {
        const { rule, options } = active;
        // What servers answered counts in every post, and so does whether there was something to switch off.
        if (share && !share.isOwn && !rule.readsAnswers && rule.id !== UNANIMOUS) {
            told.add(rule.id, []);
            continue;
        }
        count = 0;
        asked = [];
        lastAsked = undefined;
        context.options = options;
        context.messages = messagesOf(rule);
        context.detectLanguage = rule.needs === 'language-detection' ? run.detectLanguage : undefined;
        context.index = rule.needs === 'site-index' ? run.index : undefined;
        let isThrough = false;
        try {
            rule.check(context);
            isThrough = true;
        }
        catch (error) {
            incomplete.add(`${path}: the rule ${rule.id} failed and did not check this post: ${reasonOf(error)}`);
        }
        if (isThrough)
            told.add(rule.id, asked);
        if (count > MOST_FINDINGS_OF_A_RULE) {
            incomplete.add(`${path}: of ${count} findings of ${rule.id} only the first ${MOST_FINDINGS_OF_A_RULE} are listed.`);
        }
    }
    return { findings: [...findings.values()].sort(byPlace), incomplete: [...incomplete] };
}
/** Of an answer that is no success, the bytes are those of an error page. */
function imageOf(reference, verdict, { imageFile }) {
    const found = verdict(reference);
    if (found?.class === 'ok' || found?.class === 'redirected')
        return found.image;
    return imageFile?.(reference);
}
const NO_LINES = new Set();
/** Which rules looked at the whole post, and where they had to do without an answer from the network. */
class Told {
    source;
    unsure = new Set();
    #asked = new Map();
    constructor(source) {
        this.source = source;
    }
    /** @param asked references about which neither the network nor the repository said that all is well */
    add(rule, asked) {
        if (asked.length === 0) {
            this.#asked.set(rule, NO_LINES);
            return;
        }
        this.#asked.set(rule, new Set(asked.flatMap(({ span, urlSpan }) => [span, urlSpan]).map(({ from }) => this.source.position(from).line)));
    }
    is(rule, line) {
        const lines = this.#asked.get(rule);
        if (!lines || this.unsure.has(rule))
            return false;
        return line === 'all' ? lines.size === 0 : !lines.has(line);
    }
}
/** What comments switch off; and a body that can't be parsed, or only in part, is said. */
function guarded({ post, now }, incomplete) {
    try {
        const { unparsed } = post.body;
        if (unparsed) {
            const { line } = post.source.position(unparsed.span.from);
            incomplete.add(`${post.path}: the text from line ${line} on was not checked: ${unparsed.reason}`);
        }
        return new _ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .Directives */ .D2(post, now);
    }
    catch (error) {
        incomplete.add(`${post.path}: the text could not be read as Markdown: ${reasonOf(error)}`);
        return undefined;
    }
}
function findingOf(report, { rule, severity, configured }, source) {
    return {
        rule: rule.id,
        severity: configured ? severity : (report.severity ?? severity),
        message: report.message,
        path: source.path,
        range: source.range(report.span),
        subject: (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(report.subject, LONGEST_SUBJECT),
        ...(report.fix && { fix: reportedFix(report.fix, source) }),
        ...(report.related && report.related.length > 0 && { related: report.related }),
        help: helpOf(rule.id)
    };
}
function reportedFix(fix, source) {
    const edits = fix.edits.map(({ span, text }) => ({ range: source.range(span), text }));
    return { description: fix.description, safe: fix.safe, edits };
}
function byPlace(a, b) {
    return (a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
function reasonOf(error) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ servicesFor)
});

;// CONCATENATED MODULE: ./lib/language/detection.js
let ready;
/**
 * Loads the detector: 60 languages, a megabyte of letter sequences, once per process. The smallest of its sizes told the
 * language of 3,000 parts of posts as well as the larger ones did.
 */
function languageDetector() {
    ready ??= __webpack_require__.e(/* import() */ 9598).then(__webpack_require__.bind(__webpack_require__, 99598)).then(({ eld }) => (text) => {
        const result = eld.detect(text);
        if (result.language === '')
            return undefined;
        return { language: result.language, reliable: result.isReliable(), scores: result.getScores() };
    });
    return ready;
}

;// CONCATENATED MODULE: ./lib/rules/services.js

/** Makes ready what these rules need, and nothing else. What is ready stays so. */
async function servicesFor(active) {
    const needed = new Set(active.map(({ rule }) => rule.needs));
    return needed.has('language-detection') ? { detectLanguage: await languageDetector() } : {};
}


/***/ }),

/***/ 64179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ContentNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21916);


const LONGEST = 200;
/** Content files by the names under which `ref` and `relref` find them: the end of their path, with or without extension. */
class ContentNames {
    static #made = new WeakMap();
    #byName = new Map();
    #sections = new Set();
    #folders;
    constructor(pages, site) {
        this.#folders = site.settings.contentFolders;
        for (const path of pages) {
            const at = key(this.#below(path));
            const name = lastPart(at);
            for (let slash = at.indexOf('/'); slash > 0; slash = at.indexOf('/', slash + 1)) {
                this.#sections.add(at.slice(0, slash));
            }
            const list = this.#byName.get(name);
            if (list)
                list.push(path);
            else
                this.#byName.set(name, [path]);
        }
    }
    /** Made once for a list of content files. */
    static of(pages, site) {
        const made = ContentNames.#made.get(pages) ?? new ContentNames(pages, site);
        ContentNames.#made.set(pages, made);
        return made;
    }
    /** The files that a name can mean on a page: relative to its folder, else anywhere. */
    find(name, from) {
        const wanted = key(name.startsWith('/') ? name : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(this.#below(from)), name));
        const loose = key(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', name));
        if (wanted === '' || loose === '')
            return [from];
        const candidates = new Set([
            ...(this.#byName.get(lastPart(wanted)) ?? []),
            ...(this.#byName.get(lastPart(loose)) ?? [])
        ]);
        const paths = [...candidates].map((path) => ({ path, at: `/${key(this.#below(path))}` }));
        const exact = paths.filter(({ at }) => at === `/${wanted}`);
        const found = exact.length > 0 ? exact : paths.filter(({ at }) => at.endsWith(`/${loose}`));
        if (found.length > 0)
            return found.map(({ path }) => path);
        // A section without a file of its own has a page too.
        return this.#sections.has(loose) || this.#sections.has(wanted) ? [from] : [];
    }
    /** The file that was probably meant, and its name from the content folder. */
    suggest(name) {
        const wanted = lastPart(key(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', name)));
        if (wanted === '' || wanted.length > LONGEST)
            return undefined;
        const allowed = wanted.length < 5 ? 1 : 2;
        let best;
        for (const [known, paths] of this.#byName) {
            if (Math.abs(known.length - wanted.length) > allowed || paths.length !== 1 || paths[0] === undefined)
                continue;
            const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(known, wanted);
            if (off <= allowed && off < (best?.off ?? allowed + 1))
                best = { path: paths[0], off };
        }
        return best && { path: best.path, name: `/${this.#below(best.path)}` };
    }
    #below(path) {
        const folder = this.#folders.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0];
        return path.slice(folder?.length ?? 0);
    }
}
/** Extensions, languages and the names of bundles don't count, nor does case. */
function key(path) {
    return path
        .toLowerCase()
        .normalize('NFC')
        .replace(/^\/+|\/+$/g, '')
        .replace(/(?:\.[a-z]{2}(?:-[a-z]+)?)?\.(?:md|markdown|mdown|html?|adoc|org|rst)$/, '')
        .replace(/(?:^|\/)_?index$/, '');
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 92470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ InternalLinks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/site/content-names.js
var content_names = __webpack_require__(64179);
// EXTERNAL MODULE: ./lib/site/own-address.js
var own_address = __webpack_require__(52034);
;// CONCATENATED MODULE: ./lib/site/followed-files.js


/**
 * What a link to a content file leads to where the generator looks such files up: beside the post, from the content
 * folders and from the root of the site. One that is nowhere is a dead link, wherever the pages of the site are.
 *
 * @returns undefined for links that don't name such a file, and for translations and versions, which lie elsewhere
 */
function atFollowedFile(post, { url, role }, { site, pages }) {
    const name = /^((?:\.{1,2}\/|[\w-])[^?#:]*\.mdx?)(?:[?#]|$)/i.exec(url.trim())?.[1];
    if (name === undefined || role !== 'link' || !site.files || pages?.addresses.followsFiles?.(site) !== true)
        return undefined;
    const below = post.path.slice(site.root.length);
    if (/^(?:i18n|[\w-]+_versioned_docs|versioned_docs)\//.test(below))
        return undefined;
    const folders = [external_node_path_.posix.dirname(post.path), ...site.settings.contentFolders, site.root];
    const file = folders.map((folder) => external_node_path_.posix.join(folder, (0,own_address/* decoded */.DH)(name))).find((path) => site.files?.has(path));
    return file === undefined ? { kind: 'missing', as: 'page', certain: true } : { kind: 'page', path: file };
}

;// CONCATENATED MODULE: ./lib/site/instead-of-file.js


/** Names that would have to be escaped in a shortcode are left to their authors. */
const PLAIN_NAME = /^[^"`{}<>\\]+$/;
/**
 * What to write where a link names the content file of a page, and the generator leaves it at that.
 *
 * @param path the file
 * @returns undefined where such links are followed, or may be
 */
async function insteadOfFile(path, { url }, own) {
    const { site, pages } = own;
    if (!pages || !/\.(?:md|markdown)$/i.test(url.replace(/[?#].*$/s, '')))
        return undefined;
    if (pages.addresses.followsFiles?.(site) !== false)
        return undefined;
    const rest = /[?#].*$/s.exec(url.trim())?.[0] ?? '';
    const folder = site.settings.contentFolders.find((one) => path.startsWith(one)) ?? '';
    const name = path.slice(folder.length);
    if (site.generator.startsWith('hugo')) {
        return PLAIN_NAME.test(name + rest) ? `{{< relref "/${name}${rest}" >}}` : undefined;
    }
    if (site.generator === 'zola')
        return `@/${name}${rest}`;
    const address = addressOf((await pages.entry(path))?.address, site);
    return address === undefined ? undefined : address + rest;
}
function addressOf(url, site) {
    return url === undefined ? undefined : encodeURI(external_node_path_.posix.join((0,own_address/* basePath */.Jp)(site), url));
}

// EXTERNAL MODULE: ./lib/site/own-site.js + 2 modules
var own_site = __webpack_require__(95709);
// EXTERNAL MODULE: ./lib/site/page-tags.js
var page_tags = __webpack_require__(41148);
// EXTERNAL MODULE: ./lib/site/suggest.js
var suggest = __webpack_require__(26697);
;// CONCATENATED MODULE: ./lib/site/internal-links.js









/** No file has a longer path. */
const LONGEST_URL = 4000;
/** As many findings of a rule are listed; to look for what more links may have meant is not worth the time. */
const MOST_SUGGESTIONS = 200;
/** Answers from the repository what the posts' links to their own site lead to. Nothing is read when there are none. */
class InternalLinks {
    head;
    now;
    #sites = new Map();
    #anchors = new Map();
    /**
     * @param head the version of the repository that is checked: a page that a change adds is there
     * @param now for pages that are not published yet, or no more
     */
    constructor(head, now) {
        this.head = head;
        this.now = now;
    }
    /** What is known about the references of a post. */
    async of(post, site) {
        const own = this.#sites.get(site) ?? new own_site/* OwnSite */.c(site, this.head, this.now);
        this.#sites.set(site, own);
        const found = new Map();
        let missing = 0;
        for (const reference of post.references) {
            if (reference.generated || reference.url.length > LONGEST_URL)
                continue;
            const resolution = await resolve(post, reference, own, missing < MOST_SUGGESTIONS);
            if (resolution?.kind === 'missing')
                missing += 1;
            if (!resolution)
                continue;
            const seen = isHiddenToo(post, resolution, own) ? { kind: 'page' } : resolution;
            found.set(reference, await this.#withAnchors(seen, reference, own));
        }
        return found;
    }
    /** The page's text is read only for a link to a place in it. */
    async #withAnchors(resolution, { url, role }, { site, pages }) {
        if (resolution.kind !== 'page' || resolution.path === undefined || role !== 'link' || !/#./.test(url))
            return resolution;
        const { path } = resolution;
        const anchorsOf = pages?.addresses.anchorsOf;
        if (!anchorsOf)
            return resolution;
        let anchors = this.#anchors.get(path);
        if (!anchors) {
            anchors = readAnchors(path, site, this.head, anchorsOf);
            this.#anchors.set(path, anchors);
        }
        const known = await anchors;
        return known ? { ...resolution, anchors: known } : resolution;
    }
}
async function readAnchors(path, site, head, anchorsOf) {
    const { readPost } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95993));
    const bytes = await head.read(path).catch(() => undefined);
    return bytes && anchorsOf(readPost(path, bytes, (0,registry/* generatorOf */.b)(site.generator).fields), site);
}
/** Posts that are not published yet may well link to each other. */
function isHiddenToo(post, resolution, own) {
    return (resolution.kind === 'page' && resolution.hidden !== undefined && own.hiddenOf(post.path, post.fields) !== undefined);
}
async function resolve(post, reference, own, mayGuess) {
    if (isPageShortcode(post, reference))
        return resolveShortcode(post, reference, own, mayGuess);
    const tag = (0,page_tags/* pageTag */.Kn)(post, reference);
    if (tag !== undefined)
        return (0,page_tags/* atTag */.kv)(tag, reference.url, own, mayGuess);
    const named = (await resolveNamedFile(reference, own)) ?? atFollowedFile(post, reference, own);
    if (named)
        return named;
    const target = (0,own_address/* ownTarget */.Of)(reference, own.site);
    if (!target)
        return undefined;
    // A cover that is a file of the site is looked for where its theme looks.
    if (reference.role === 'cover' && !/^\s*(?:https?:)?\/\//i.test(reference.url))
        return undefined;
    if (target.from === 'outside')
        return { kind: 'unknown' };
    const [first = '', ...others] = addressesOf(target, post, own);
    const resolution = await own.at(first);
    if (resolution.kind !== 'missing' && resolution.kind !== 'unknown')
        return resolution;
    const file = await atFile(target, post, reference, own);
    if (resolution.kind === 'unknown')
        return file ?? resolution;
    for (const other of others) {
        const there = await own.at(other);
        if (there.kind !== 'missing')
            return there;
    }
    if (file)
        return file;
    const suggestion = mayGuess ? await (0,suggest/* suggest */.Z)(first, reference, own) : undefined;
    const certain = resolution.certain || suggestion?.isSure === true || target.from === 'page';
    return { ...resolution, certain, ...(suggestion && { suggestion: suggestion.suggestion }) };
}
/** Where the target can be: from the page's address, and as themes resolve it, from the folder of its file. */
function addressesOf(target, post, { site, pages }) {
    if (target.from === 'base')
        return [target.path];
    const url = pages?.addresses.urlOf(post.path, post.fields, site) ?? '';
    const folder = url.slice(0, url.lastIndexOf('/') + 1);
    const parent = external_node_path_.posix.join('/', folder, '..');
    return [...new Set([`/${folder}`, parent, '/'].map((from) => external_node_path_.posix.join(from, target.path).slice(1)))];
}
/** What is at the file that a link names as if it were a path. */
async function atFile(target, post, reference, own) {
    const file = contentFile(target, post, own);
    if (file === undefined)
        return undefined;
    if (!own.pages?.index.pages.includes(file))
        return { kind: 'file', path: file };
    const instead = await insteadOfFile(file, reference, own);
    return { ...(await own.pageAt(file)), ...(instead !== undefined && { instead }) };
}
/** The file of the repository that a link names as if it were a path: `../other.md`, `images/map.png`, `/posts/other.md`. */
function contentFile(target, post, { site }) {
    if (target.from === 'outside')
        return undefined;
    const folders = target.from === 'page' ? [external_node_path_.posix.dirname(post.path)] : site.settings.contentFolders;
    const names = [target.path, `${target.path}.md`, `${target.path}/index.md`, `${target.path}/_index.md`];
    const paths = folders.flatMap((folder) => names.map((name) => external_node_path_.posix.join(folder, name)));
    return paths.find((path) => site.files?.has(path));
}
/** `@/posts/a.md` names a content file of a Zola site, and stops the build when it isn't there. */
async function resolveNamedFile({ url }, own) {
    const [, name] = /^@\/([^?#]+)/.exec(url) ?? [];
    const { site } = own;
    if (name === undefined || site.generator !== 'zola')
        return undefined;
    if (!site.files)
        return { kind: 'unknown', ...(own.gap !== undefined && { why: own.gap }) };
    const path = site.settings.contentFolders.map((folder) => folder + name).find((one) => site.files?.has(one));
    return path === undefined ? { kind: 'missing', as: 'page', certain: true } : own.pageAt(path);
}
/** A `ref` or `relref` names a content file. */
function isPageShortcode(post, { syntax, urlSpan }) {
    if (syntax !== 'shortcode')
        return false;
    const before = post.source.slice({ from: Math.max(0, urlSpan.from - 80), to: urlSpan.from });
    return /\{\{[<%]\s*(?:rel)?ref\b[^{}]*$/.test(before);
}
async function resolveShortcode(post, reference, own, mayGuess) {
    const { pages, gap } = own;
    const name = reference.url.replace(/[?#].*$/s, '');
    if (!pages || name === '' || /^[a-z]+:/i.test(name))
        return undefined;
    if (gap !== undefined)
        return { kind: 'unknown', why: gap };
    const names = content_names/* ContentNames */.u.of(pages.index.pages, own.site);
    const [path] = names.find(name, post.path);
    if (path !== undefined)
        return own.pageAt(path);
    const meant = mayGuess ? names.suggest(name) : undefined;
    const suggestion = meant && { path: meant.path, url: '', written: meant.name + reference.url.slice(name.length) };
    return { kind: 'missing', as: 'shortcode', certain: true, ...(suggestion && { suggestion }) };
}


/***/ }),

/***/ 95709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ OwnSite)
});

// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/site/address-key.js
var address_key = __webpack_require__(92069);
;// CONCATENATED MODULE: ./lib/site/redirects.js
/** Programs and settings of a server that can answer any address. */
const PROGRAMS = [
    '.htaccess',
    '_worker.js',
    'firebase.json',
    'staticwebapp.config.json',
    'nginx.conf',
    'Caddyfile',
    'web.config'
];
const LARGEST_BYTES = 1_000_000;
const MOST_REDIRECTS = 20_000;
/** Reads what the repository says about redirects: `_redirects`, `netlify.toml`, `vercel.json`. */
async function readRedirects(site, head) {
    const patterns = [];
    const folders = [...new Set([site.root, '', ...site.settings.staticFolders])];
    const present = (name) => folders.map((folder) => folder + name).filter((path) => site.files?.has(path));
    let unknown = PROGRAMS.some((name) => present(name).length > 0) || hasFunctions(site);
    for (const name of ['_redirects', 'netlify.toml', 'vercel.json']) {
        for (const path of present(name)) {
            const found = await fromFile(path, name, head);
            if (found)
                patterns.push(...found);
            else
                unknown = true;
        }
    }
    const rules = patterns.slice(0, MOST_REDIRECTS).map(matcher);
    return (path) => rules.some((matches) => matches(`/${path.replace(/^\/+|\/+$/g, '')}`)) || (unknown && 'unknown');
}
function hasFunctions({ files, root }) {
    const folders = [`${root}functions/`, `${root}netlify/edge-functions/`, `${root}api/`];
    return [...(files ?? [])].some((path) => folders.some((folder) => path.startsWith(folder)));
}
/** The addresses that a file names; undefined when it can't be read. */
async function fromFile(path, name, head) {
    try {
        const bytes = await head.read(path);
        if (!bytes || bytes.length > LARGEST_BYTES)
            return undefined;
        const text = new TextDecoder().decode(bytes);
        if (name === '_redirects')
            return text.split('\n').flatMap((line) => /^\s*([^\s#]\S*)\s+\S/.exec(line)?.[1] ?? []);
        if (name === 'vercel.json')
            return [...text.matchAll(/"source"\s*:\s*"([^"]+)"/g)].map(([, source = '']) => source);
        return [...text.matchAll(/^\s*from\s*=\s*["']([^"']+)["']/gm)].map(([, from = '']) => from);
    }
    catch {
        return undefined;
    }
}
/** `*`, `:name` and parentheses stand for anything from there on, so that nothing is called broken that a server answers. */
function matcher(pattern) {
    const plain = pattern.replace(/^https?:\/\/[^/]+/, '');
    const open = plain.search(/[*(]|\/:/);
    if (open < 0) {
        const exact = plain.replace(/\/+$/, '');
        return (path) => path === exact || (exact === '' && path === '/');
    }
    // A rule for everything (`/*`) is for redirecting hosts or showing a page for what is missing.
    const start = plain.slice(0, open).replace(/\/+$/, '');
    return start === ''
        ? () => false
        : (path) => path === start || path.startsWith(`${start}/`) || path.startsWith(plain.slice(0, open));
}

// EXTERNAL MODULE: ./lib/site/read-index.js
var read_index = __webpack_require__(32502);
// EXTERNAL MODULE: ./lib/site/site-entries.js
var site_entries = __webpack_require__(42025);
;// CONCATENATED MODULE: ./lib/site/site-pages.js



/**
 * The pages and files of one site by their addresses. Front matter is read only when it is needed, and once: that of one
 * page to be sure that it is where its path says, that of all when nothing else answers.
 */
class SitePages {
    site;
    addresses;
    #entries;
    #generator;
    #head;
    #index;
    #moved;
    #terms;
    constructor(site, addresses, generator, head, now) {
        this.site = site;
        this.addresses = addresses;
        this.#generator = generator;
        this.#head = head;
        this.#entries = site_entries/* SiteEntries */.k.of(head, site, now);
    }
    /** By what paths alone say. */
    get index() {
        this.#index ??= indexOf(this.site, this.addresses);
        return this.#index;
    }
    /** What is kept of a content file's front matter; undefined when it can't be read. */
    entry(path) {
        return this.#entries.read(path);
    }
    /** Reads all that a content file's front matter says; undefined when it can't be read. */
    async fields(path) {
        const { readPost } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 95993));
        const bytes = await this.#head.read(path).catch(() => undefined);
        return bytes && readPost(path, bytes, this.#generator.fields, this.#generator.dialect).fields;
    }
    /** Whether reading all front matter is not too much. */
    get isReadable() {
        return this.#head.remote !== true && this.index.pages.length <= read_index/* MOST_POSTS */.k;
    }
    /** Addresses that front matter gives: slugs, whole URLs and aliases. */
    moved() {
        this.#moved ??= this.#readMoved();
        return this.#moved;
    }
    /** Whether an address can be that of a term's list, so that reading the terms of all posts is worth the time. */
    mayBeTerm(key) {
        const { taxonomies, addresses } = this.site.settings;
        const hasOwnPlaces = addresses?.hugo?.languages.some(({ permalinks }) => Object.keys(permalinks.term).length > 0);
        return (hasOwnPlaces === true ||
            taxonomies.some((name) => `/${key}`.includes(`/${this.addresses.slug(name, this.site)}/`)));
    }
    /** The lists of all terms that posts use; undefined when not all posts could be read. */
    terms() {
        this.#terms ??= this.#readTerms();
        return this.#terms;
    }
    async #readMoved() {
        const moved = { pages: new Map(), tops: new Set(), isComplete: true };
        const { pages } = this.index;
        const entries = await this.#entries.readAll(pages);
        for (const [at, path] of pages.entries()) {
            const entry = entries[at];
            if (entry && !entry.moves)
                continue;
            if (entry?.url === undefined || entry.address === undefined)
                moved.isComplete = false;
            else {
                for (const key of [...entry.aliases, entry.url]) {
                    moved.pages.set(key, { path, url: entry.address });
                    moved.tops.add(key.split('/', 1)[0] ?? '');
                }
            }
        }
        return moved;
    }
    async #readTerms() {
        const terms = new Set();
        const { pages } = this.index;
        const entries = await this.#entries.readAll(pages);
        for (const [at, path] of pages.entries()) {
            const entry = entries[at];
            if (!entry)
                return undefined;
            for (const [taxonomy, names] of Object.entries(entry.terms ?? {})) {
                for (const name of names) {
                    const url = this.addresses.termUrl(taxonomy, name, this.site, path);
                    if (url !== undefined)
                        terms.add((0,address_key/* addressKey */.I)(url));
                }
            }
        }
        return terms;
    }
}
function isContent(path, folder, { settings }) {
    return settings.contentFolders.some((content) => content.startsWith(folder) && path.startsWith(content));
}
function indexOf(site, addresses) {
    const { pages, resources } = addresses.content(site);
    const byPath = new Map();
    for (const page of pages) {
        const url = addresses.urlOf(page, {}, site);
        if (url === undefined)
            continue;
        const list = byPath.get((0,address_key/* addressKey */.I)(url));
        if (list)
            list.push(page);
        else
            byPath.set((0,address_key/* addressKey */.I)(url), [page]);
    }
    const files = new Map();
    for (const path of site.files ?? []) {
        const folder = [...site.settings.staticFolders, ...site.settings.assetFolders].find((one) => path.startsWith(one));
        const place = site.settings.addresses?.hugo?.staticPlaces.find((one) => path.startsWith(one.folder));
        if (place)
            files.set((0,address_key/* addressKey */.I)(place.at + path.slice(place.folder.length)), path);
        // What is published of the content, `content` tells below.
        else if (folder !== undefined && !isContent(path, folder, site))
            files.set((0,address_key/* addressKey */.I)(path.slice(folder.length)), path);
    }
    for (const path of resources)
        files.set((0,address_key/* addressKey */.I)(addresses.resourceUrl(path, site)), path);
    const lists = new Set(addresses.lists(pages, site).map(address_key/* addressKey */.I));
    const tops = new Set([...byPath.keys(), ...lists].map((key) => key.split('/', 1)[0] ?? ''));
    const folders = new Set([...files.keys()].map((key) => key.slice(0, key.lastIndexOf('/') + 1)));
    return { pages, byPath, files, lists, tops, folders };
}

// EXTERNAL MODULE: ./lib/site/visibility.js
var visibility = __webpack_require__(55663);
;// CONCATENATED MODULE: ./lib/site/own-site.js





/** What Hugo and most servers make without a file of their own, beside pages. */
const MADE_FILES = /^(?:(?:[a-z]{2,3}(?:-[a-z]+)?\/)?(?:sitemap\.xml|404\.html)|robots\.txt|favicon\.ico)$/i;
/** One site of the repository: answers what is at an address of it. */
class OwnSite {
    site;
    pages;
    #generator;
    #head;
    #now;
    #redirects;
    #blind;
    /** The files of every theme are in the repository. */
    #hasThemes;
    constructor(site, head, now) {
        this.site = site;
        this.#generator = (0,registry/* generatorOf */.b)(site.generator);
        this.#head = head;
        this.#now = now;
        const { addresses } = this.#generator;
        this.pages = addresses && new SitePages(site, addresses, this.#generator, head, now);
    }
    /** Why nothing can be told about this site's addresses, as a sentence; undefined: it can. */
    get gap() {
        const not = 'Links to pages of the site itself were not checked: ';
        if (!this.site.files)
            return `${not}the list of files of the repository is not known.`;
        if (!this.pages)
            return undefined;
        const gap = this.pages.addresses.gap(this.site);
        if (gap !== undefined)
            return `${not}where its pages are published can't be told, because ${gap}.`;
        return undefined;
    }
    /**
     * What is at an address. `missing` is without a suggestion.
     *
     * @param wasPage the address had a page before the change under check, so that no other program answers there
     */
    async at(path, wasPage = false) {
        const { pages } = this;
        if (!pages || this.gap !== undefined)
            return this.gap === undefined ? { kind: 'unknown' } : { kind: 'unknown', why: this.gap };
        const key = (0,address_key/* addressKey */.I)(path);
        const file = `${key}.html`;
        const inRepository = (await this.#inRepository(key, pages)) ?? (await this.#inRepository(file, pages));
        const found = inRepository ?? (await this.#elsewhere(key, pages));
        if (!found && wasPage)
            return { kind: 'missing', as: 'page', certain: true };
        return found ?? this.#missing(key, pages, await pages.moved());
    }
    /** Whether readers get to see a page. */
    async pageAt(path) {
        const hidden = (await this.pages?.entry(path))?.unseen;
        return { kind: 'page', path, ...(hidden && { hidden }) };
    }
    async #inRepository(key, pages) {
        const { index } = pages;
        const file = index.files.get(key);
        if (file !== undefined)
            return { kind: 'file', path: file };
        for (const path of index.byPath.get(key) ?? []) {
            const url = (await pages.entry(path))?.url;
            if (url === undefined || url === key)
                return this.pageAt(path);
        }
        if (index.lists.has(key) || MADE_FILES.test(key))
            return { kind: 'page' };
        for (const made of withoutMadePart(key)) {
            const found = await this.#inRepository(made, pages);
            if (found)
                return found;
        }
        return undefined;
    }
    /** What only reading more files can tell. */
    async #elsewhere(key, pages) {
        const { site } = pages;
        this.#redirects ??= readRedirects(site, this.#head);
        const redirected = (await this.#redirects)(key);
        if (redirected === true)
            return { kind: 'redirect' };
        if (redirected === 'unknown')
            return { kind: 'unknown' };
        this.#blind ??= hasSubmodules(site, this.#head);
        if (await this.#blind)
            return { kind: 'unknown' };
        if (!pages.isReadable) {
            const why = 'Some links to pages of the site itself were not checked: for that the front matter of all posts must be read. Run actions/checkout before this action.';
            return { kind: 'unknown', why };
        }
        const moved = await pages.moved();
        // Most hosts answer without the extension too.
        const page = moved.pages.get(key) ?? moved.pages.get(`${key}.html`);
        if (page)
            return this.pageAt(page.path);
        const made = withoutMadePart(key);
        if (made.some((one) => moved.pages.has(one)))
            return { kind: 'page' };
        for (let address = parentOf(key); address !== undefined; address = parentOf(address)) {
            const around = [address, `${address}.html`];
            const beside = around.flatMap((one) => [moved.pages.get(one)?.path ?? [], pages.index.byPath.get(one) ?? []].flat());
            const resource = beside
                .map((path) => path.slice(0, path.lastIndexOf('/') + 1) + key.slice(address === '' ? 0 : address.length + 1))
                .find((path) => site.files?.has(path) && !pages.index.pages.includes(path));
            if (resource !== undefined)
                return { kind: 'file', path: resource };
        }
        const terms = pages.mayBeTerm(key) ? await pages.terms() : new Set();
        if (!terms || terms.has(key) || made.some((one) => terms.has(one)))
            return { kind: terms ? 'page' : 'unknown' };
        return moved.isComplete ? undefined : { kind: 'unknown' };
    }
    #missing(key, { index, site, addresses }, moved) {
        const isFile = /\.[a-z0-9]{1,8}$/i.test(key) && !/\.html?$/i.test(key);
        const top = key.split('/', 1)[0] ?? '';
        const unseen = addresses.unseen?.(site, key);
        if (unseen !== undefined) {
            const why = `Some links to pages of the site itself were not checked: their pages are not in the repository, but ${unseen}.`;
            return { kind: 'unknown', why };
        }
        // The first part may be the path of a base URL that only the host knows.
        const hasBase = site.settings.baseUrl !== undefined || site.settings.basePath !== undefined;
        const isBelow = key.includes('/') && (index.tops.has(top) || moved.tops.has(top));
        if (!isFile)
            return isBelow || hasBase ? { kind: 'missing', as: 'page', certain: isBelow } : { kind: 'unknown' };
        if (site.settings.addresses?.hasOutputFormats)
            return { kind: 'unknown' };
        const folder = key.slice(0, key.lastIndexOf('/') + 1);
        this.#hasThemes ??= (site.settings.themes ?? []).every((theme) => hasFolder(site, `${site.root}themes/${theme}/`));
        const certain = folder !== '' && index.folders.has(folder);
        return certain || (hasBase && this.#hasThemes) ? { kind: 'missing', as: 'file', certain } : { kind: 'unknown' };
    }
    /** Why readers don't see the page with these fields yet, or no more; undefined: they do. */
    hiddenOf(path, fields) {
        return (0,visibility/* hiddenBy */.W)(path, fields, this.site, this.#generator, this.#now)?.why;
    }
}
/** The page that a list's further pages, a feed or another output belong to: `posts/page/2`, `posts/index.xml`. */
function withoutMadePart(key) {
    const made = /(?:^|\/)page\/\d+(?:\.html)?$|(?:^|\/)(?:index|feed|rss|atom)\.(?:xml|json|txt|md|ics)$|^amp\//;
    const shorter = key.replace(made, '');
    return shorter === key ? [] : shorter === '' ? [''] : [shorter, `${shorter}.html`];
}
/** `posts/a` of `posts/a/b.png`, and empty for what is at the top; undefined above that. */
function parentOf(key) {
    return key === '' ? undefined : key.slice(0, Math.max(0, key.lastIndexOf('/')));
}
function hasFolder({ files }, folder) {
    return [...(files ?? [])].some((path) => path.startsWith(folder));
}
/** Content or static files that are in another repository. */
async function hasSubmodules({ files, settings }, head) {
    if (!files?.has('.gitmodules'))
        return false;
    const bytes = await head.read('.gitmodules').catch(() => undefined);
    const lines = new TextDecoder().decode(bytes?.subarray(0, HEAD)).split('\n');
    return lines.some((line) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        return (path !== undefined &&
            [...settings.contentFolders, ...settings.staticFolders].some((folder) => `${path}/`.startsWith(folder) || folder.startsWith(`${path}/`)) &&
            !/(?:^|\/)themes\//.test(path));
    });
}
const HEAD = 65_536;


/***/ }),

/***/ 41148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ pageTag),
/* harmony export */   Rg: () => (/* binding */ namedByTag),
/* harmony export */   kv: () => (/* binding */ atTag)
/* harmony export */ });
/* harmony import */ var _content_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64179);

const TAG = /\{%-?\s*(\w+)\s+$/;
/** The template tag that a reference is in: `post_url` of `{% post_url 2026-01-31-title %}`. */
function pageTag(post, { syntax, urlSpan }) {
    if (syntax !== 'shortcode')
        return undefined;
    const before = post.source.slice({ from: Math.max(0, urlSpan.from - 80), to: urlSpan.from });
    return TAG.exec(before)?.[1]?.toLowerCase();
}
/** What is at the file that a template tag names; undefined for a generator that has no such tag. */
async function atTag(tag, name, own, mayGuess) {
    const { pages, site, gap } = own;
    const tags = pages?.addresses.tags;
    if (!pages || !tags?.names.includes(tag))
        return undefined;
    if (gap !== undefined)
        return { kind: 'unknown', why: gap };
    const path = tags.fileOf(tag, name, site);
    if (path !== undefined)
        return pages.index.pages.includes(path) ? own.pageAt(path) : { kind: 'file', path };
    // Programs can add tags, and pages that tags name.
    if (pages.addresses.unseen?.(site, name) !== undefined)
        return { kind: 'unknown' };
    for (const other of tags.mayBeOther(tag, name, site)) {
        const fields = await pages.fields(other);
        if (!fields || fields.slug || fields.date)
            return { kind: 'unknown' };
    }
    const meant = mayGuess ? _content_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentNames */ .u.of(pages.index.pages, site).suggest(name) : undefined;
    const suggestion = meant && namedByTag(tag, meant.path, own);
    return { kind: 'missing', as: 'shortcode', certain: true, ...(suggestion && { suggestion }) };
}
/** A file as a template tag names it. */
function namedByTag(tag, path, { pages, site }) {
    const written = pages?.addresses.tags?.nameOf(tag, path, site);
    return written === undefined ? undefined : { path, url: '', written };
}


/***/ }),

/***/ 32502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ MOST_POSTS),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _find_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49293);
/* harmony import */ var _site_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42025);
/* harmony import */ var _site_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26366);



/** More posts than any site has; each is about two thousand bytes. */
const MOST_POSTS = 200_000;
/**
 * Reads the front matter of all posts of a version.
 *
 * @returns the index; or why there is none
 */
async function readIndex({ version, sites, isPost, checked, now }) {
    const not = 'Posts were not compared with the other posts of the site (titles, addresses, sources, covers, tags)';
    if (version.remote) {
        return {
            incomplete: [`${not}: for that all of them must be read. Run actions/checkout before this action.`]
        };
    }
    const paths = (await version.list())?.filter(isPost);
    if (!paths)
        return { incomplete: [`${not}: the list of files of the repository is not known.`] };
    if (paths.length > MOST_POSTS)
        return { incomplete: [`${not}: there are more than ${MOST_POSTS} of them.`] };
    const bySite = new Map();
    for (const path of paths) {
        const site = (0,_find_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .siteOf */ .z)(path, sites);
        const own = bySite.get(site);
        if (own)
            own.push(path);
        else
            bySite.set(site, [path]);
    }
    const entries = [];
    for (const [site, own] of bySite) {
        for (const entry of await _site_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .SiteEntries */ .k.of(version, site, now).readAll(own))
            if (entry)
                entries.push(entry);
    }
    const unread = paths.length - entries.length;
    const incomplete = unread === 0 ? [] : [`${unread} of ${paths.length} posts can't be read, so posts were not compared with them.`];
    return { index: new _site_index_js__WEBPACK_IMPORTED_MODULE_2__/* .SiteIndex */ .M(entries, new Set(checked)), incomplete };
}


/***/ }),

/***/ 42025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ SiteEntries)
/* harmony export */ });
/* unused harmony export READS_AT_ONCE */
/* harmony import */ var _post_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85300);
/* harmony import */ var _site_generator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45320);
var _a;


/** Files that are read at once. */
const READS_AT_ONCE = 64;
/**
 * By the settings of the site, which every run reads anew: so that nothing is kept from one run to the next, though both be
 * of one repository.
 */
const made = new WeakMap();
/** What the content files of a site say in their front matter. Each is read once in a run, whoever asks, and however often. */
class SiteEntries {
    version;
    site;
    now;
    #entries = new Map();
    constructor(version, site, now) {
        this.version = version;
        this.site = site;
        this.now = now;
    }
    /** Those of a version of a site; one and the same for all who ask in a run. */
    static of(version, site, now) {
        const bySettings = made.get(version) ?? new WeakMap();
        made.set(version, bySettings);
        const ready = bySettings.get(site.settings);
        if (ready && ready.now.getTime() === now.getTime())
            return ready;
        const entries = new _a(version, site, now);
        bySettings.set(site.settings, entries);
        return entries;
    }
    /** Undefined for a file that isn't there or can't be read: it hides no other, and the check of the post itself says why. */
    async read(path) {
        if (this.#entries.has(path))
            return this.#entries.get(path);
        const reading = this.#read(path);
        this.#entries.set(path, reading);
        const entry = await reading;
        this.#entries.set(path, entry);
        return entry;
    }
    /** As many as there are paths, in their order. */
    async readAll(paths) {
        const entries = [];
        for (let at = 0; at < paths.length; at += READS_AT_ONCE) {
            entries.push(...(await Promise.all(paths.slice(at, at + READS_AT_ONCE).map((path) => this.read(path)))));
        }
        return entries;
    }
    async #read(path) {
        const { version, site, now } = this;
        const { variationOf } = version;
        if (variationOf && !variationOf.differs(path))
            return _a.of(variationOf.version, site, now).read(path);
        try {
            const bytes = await version.read(path);
            return bytes && (0,_post_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .postEntry */ .pU)(path, bytes, site, (0,_site_generator_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorFor */ .D)(site, path), now);
        }
        catch {
            return undefined;
        }
    }
}
_a = SiteEntries;


/***/ }),

/***/ 45320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ generatorFor)
/* harmony export */ });
/* harmony import */ var _generators_field_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68725);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);


const made = new WeakMap();
/** The generator of a post's site, reading its fields from where the configuration says that they are. */
function generatorFor(site, path) {
    const generator = (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(site.generator);
    const mapping = site.fieldMapping?.(path);
    if (!mapping)
        return generator;
    const byId = made.get(mapping) ?? new Map();
    made.set(mapping, byId);
    const ready = byId.get(generator.id) ?? (0,_generators_field_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .withMapping */ .F)(generator, mapping);
    byId.set(generator.id, ready);
    return ready;
}


/***/ }),

/***/ 26697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ written),
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _address_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92069);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52034);



/** Longer addresses, and more of them in one folder, are not compared letter by letter. */
const LONGEST = 160;
const MOST_COMPARED = 20_000;
/**
 * What a link that leads nowhere was probably meant to lead to: the same in another case or spelling, the same page
 * elsewhere, or a name beside it that differs by a letter or two.
 *
 * @param path the address that has nothing
 */
async function suggest(path, reference, own) {
    const { pages } = own;
    if (!pages)
        return undefined;
    const wanted = (0,_address_key_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .I)(path);
    const known = await knownAddresses(wanted, pages);
    const meant = (await movedAway(wanted, pages)) ??
        otherSpelling(wanted, known, pages) ??
        elsewhere(wanted, known) ??
        oneOff(wanted, known);
    if (meant === undefined || meant.key === '')
        return undefined;
    const file = known.all.get(meant.key);
    const url = file === 'file' || /\.[^./]+$/.test(meant.key) ? meant.key : `${meant.key}/`;
    const there = await own.at(url);
    if (there.kind === 'missing' || there.kind === 'unknown' || (there.kind === 'page' && there.hidden))
        return undefined;
    const foundPath = 'path' in there ? there.path : undefined;
    const suggestion = { url, written: written(url, reference, own), ...(foundPath !== undefined && { path: foundPath }) };
    return { suggestion, isSure: meant.isSure };
}
const known = new WeakMap();
/** Made once for a site; the lists of terms are among them when the address is one of a taxonomy. */
async function knownAddresses(wanted, pages) {
    const ready = known.get(pages) ?? readKnown(pages);
    known.set(pages, ready);
    if (!pages.mayBeTerm(wanted))
        return ready;
    const all = new Map();
    for (const key of (await pages.terms()) ?? [])
        all.set(key, 'page');
    return { all, byName: (await ready).byName };
}
async function readKnown(pages) {
    const { index } = pages;
    const all = new Map();
    for (const key of index.files.keys())
        all.set(key, 'file');
    for (const key of [...index.byPath.keys(), ...index.lists, ...(await pages.moved()).pages.keys()])
        all.set(key, 'page');
    const byName = new Map();
    for (const key of all.keys()) {
        for (const name of new Set([lastPart(key), `/${key.toLowerCase()}`])) {
            const list = byName.get(name);
            if (list)
                list.push(key);
            else
                byName.set(name, [key]);
        }
    }
    return { all, byName };
}
/** Where the page is whose file has this name, when its front matter gives it another address. */
async function movedAway(wanted, pages) {
    const path = pages.index.byPath.get(wanted)?.[0];
    const key = path === undefined ? undefined : (await pages.entry(path))?.url;
    return key === undefined ? undefined : { key, isSure: true };
}
/** `/Posts/My Page.md` or `/static/a.png` for `/posts/my-page/` and `/a.png`. */
function otherSpelling(wanted, { all, byName }, { addresses, site }) {
    const plain = wanted.replace(/(?:\/_?index)?\.(?:md|markdown|html?|php)$/i, '');
    const candidates = [wanted, plain].flatMap((one) => [one, one.replace(/^(?:static|content|public|assets)\//, '')]);
    for (const candidate of candidates.flatMap((one) => [one, (0,_address_key_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .I)(addresses.slug(one, site))])) {
        if (all.has(candidate))
            return { key: candidate, isSure: true };
    }
    const key = byName.get(`/${wanted.toLowerCase()}`)?.[0];
    return key === undefined ? undefined : { key, isSure: true };
}
/** The one page or file of the same name in another folder. */
function elsewhere(wanted, { byName }) {
    const name = lastPart(wanted);
    if (name.length < 5)
        return undefined;
    const same = byName.get(name) ?? [];
    return same.length === 1 && same[0] !== undefined ? { key: same[0], isSure: true } : undefined;
}
function oneOff(wanted, { all }) {
    if (wanted.length > LONGEST || all.size > MOST_COMPARED)
        return undefined;
    const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1);
    const name = lastPart(wanted);
    const allowed = name.length < 5 ? 1 : 2;
    let best;
    for (const key of all.keys()) {
        if (Math.abs(key.length - wanted.length) > allowed || key.length > LONGEST)
            continue;
        const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, wanted);
        if (off <= allowed && off < (best?.off ?? allowed + 1))
            best = { key, off };
    }
    return best && { key: best.key, isSure: folder !== '' };
}
function lastPart(key) {
    return key.slice(key.lastIndexOf('/') + 1);
}
/** An address in the way the reference wrote its own: absolute, or from the host's root; with its query and fragment. */
function written(url, { url: old }, { site }) {
    const path = (0,_own_address_js__WEBPACK_IMPORTED_MODULE_1__/* .basePath */ .Jp)(site) + url;
    const encoded = path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/%(?:2B|40|7E|2C|3D|3A|26|24)/g, decodeURIComponent))
        .join('/');
    const rest = /[?#].*$/s.exec(old.trim())?.[0] ?? '';
    const origin = /^\s*((?:https?:)?\/\/[^/?#]*)/i.exec(old)?.[1] ?? '';
    return origin + encoded + rest;
}


/***/ })

};
