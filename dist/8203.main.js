export const id = 8203;
export const ids = [8203,5907,3012,3931];
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

/***/ 90648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ LINK_CLASSES)
/* harmony export */ });
/** The classes of a verdict, in the order in which a report counts them. */
const LINK_CLASSES = [
    'ok', // answered 2xx, without a redirect
    'redirected', // answered 2xx at another address
    'broken', // certainly dead: 404, 410, no such host, a hard 4xx, a redirect loop
    'blocked', // a robot can't know: 401, 403, 406, 429, 451, 999, a bot wall
    'transient', // may pass: 5xx, timeout, reset
    'tls', // the certificate or the handshake is at fault
    'private', // an address that is never contacted: loopback, private network, cloud metadata
    'unchecked', // not asked or not answered in time: no network, budget used up
    'skipped' // by configuration, or not for this phase (the own site)
];


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all edits made. Their order doesn't matter; everything outside of their spans stays as it is.
 *
 * @throws RangeError when edits overlap, or one lies outside of the text
 */
function applyEdits(text, edits) {
    const inOrder = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of inOrder) {
        if (span.from < at || span.to < span.from || span.to > text.length) {
            throw new RangeError(`Edit ${span.from}-${span.to} overlaps another one or lies outside of the text`);
        }
        parts.push(text.slice(at, span.from), replacement);
        at = span.to;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ }),

/***/ 88938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mk: () => (/* binding */ searchResult)
/* harmony export */ });
/* unused harmony exports TITLE, DESCRIPTION */
/* harmony import */ var _text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48301);

/** Google on a desktop: titles in Arial of 20 px in a column of about 600 px, as Yoast SEO and other tools measure. */
const TITLE = { size: 20, width: 600 };
/** Descriptions in Arial of 14 px: about 985 px over two lines, as tools that preview search results measure. */
const DESCRIPTION = { size: 14, width: 985 };
function searchResult({ title, description, url, date }) {
    return {
        title: title === undefined ? undefined : cut(title, TITLE),
        isTitleCut: title !== undefined && (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(title, TITLE.size) > TITLE.width,
        breadcrumb: url === undefined ? undefined : breadcrumb(url),
        description: description === undefined ? undefined : cut(description, DESCRIPTION),
        isDescriptionCut: description !== undefined && (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(description, DESCRIPTION.size) > DESCRIPTION.width,
        date
    };
}
/** Ends with `...` and after a whole word, as search results do. */
function cut(text, { size, width }) {
    return (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text, size) <= width ? text : `${(0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fitText */ .vY)(text, width - (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(' ...', size), size)} ...`;
}
/** A path is shown as a trail of names; of a long one the first and the last. */
const MOST_PARTS = 3;
const LONGEST_PART = 40;
function breadcrumb(url) {
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname } = new URL(url);
    const parts = pathname
        .split('/')
        .filter((part) => part !== '')
        .map(readable);
    const shown = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 1), '...', ...parts.slice(-1)];
    return [hostname, ...shown].join(' › ');
}
function readable(part) {
    let text = part;
    try {
        text = decodeURIComponent(part);
    }
    catch {
        // A stray percent sign is shown as it is.
    }
    return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1).toWellFormed()}…` : text;
}


/***/ }),

/***/ 34760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ socialCard)
/* harmony export */ });
function socialCard({ title, description, url, cover }) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
    return { host, title, description, cover };
}


/***/ }),

/***/ 83012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ postsOf),
/* harmony export */   Ln: () => (/* binding */ gravestFirst),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   sourcesOfFixes: () => (/* binding */ sourcesOfFixes)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36282);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);


/** The posts that have findings that count, by path. */
function postsOf({ findings }) {
    const posts = new Map();
    for (const finding of findings) {
        if (!(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(finding))
            continue;
        const known = posts.get(finding.path);
        if (known)
            known.push(finding);
        else
            posts.set(finding.path, [finding]);
    }
    return [...posts].map(([path, findings]) => ({ path, findings }));
}
/** Posts with errors, then those with warnings, then the others, each by path. */
function gravestFirst(report) {
    return postsOf(report).sort((a, b) => gravity(b.findings) - gravity(a.findings));
}
/** 2 with an error, 1 with a warning, else 0. */
function gravity(findings) {
    const { errors, warnings } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .countSeverities */ .ng)(findings);
    return errors > 0 ? 2 : warnings > 0 ? 1 : 0;
}
/** UTF-16 units. A report for GitHub has room for the fixes of a few thousand posts at most, the gravest first. */
const MOST_READ = 16_000_000;
/** Reads the posts whose fixes a report of limited length may show. */
async function sourcesOfFixes(report, read) {
    const sources = new Map();
    let size = 0;
    for (const { path, findings } of gravestFirst(report)) {
        if (!findings.some(({ fix }) => fix))
            continue;
        if (size >= MOST_READ)
            break;
        const source = await read(path);
        size += source?.text.length ?? 0;
        if (source)
            sources.set(path, source);
    }
    return sources;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   hC: () => (/* binding */ escapeMessage),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/**
 * Text from posts, URLs and servers, made safe for GitHub's Markdown. GitHub looks for mentions, issues, commits, emoji and
 * addresses in the text that Markdown leaves, so that a backslash or an entity doesn't stop it: an invisible space does.
 */
const INVISIBLE_SPACE = '\u200B';
/**
 * Controls, directions of writing and what else isn't seen. Joiners and variation selectors stay: emoji and some scripts
 * need them.
 */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** The text on one line, with what can't be seen made visible as its code point: `[U+202E]`. */
function visible(text) {
    return text
        .toWellFormed()
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(UNSEEN, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
/** What GitHub would make a link, a notification or a picture of, wherever it stands in text. */
function withoutReferences(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${INVISIBLE_SPACE}`)
        .replace(/#(?=[\p{L}\p{N}_])/gu, `#${INVISIBLE_SPACE}`)
        .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${INVISIBLE_SPACE}`)
        .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${INVISIBLE_SPACE}`))
        .replace(/:(?=\/\/)/g, `:${INVISIBLE_SPACE}`)
        .replace(/(mailto|xmpp|www)([:.])/gi, `$1${INVISIBLE_SPACE}$2`)
        .replace(/:(?=[\w+-]+:)/g, `:${INVISIBLE_SPACE}`);
}
/** Text for the inside of an HTML element that Markdown leaves alone, such as `<summary>`. */
function escapeHtml(text) {
    return withoutReferences(visible(text))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/** Text for the middle of a line of Markdown: shown as it is, whatever it holds. */
function escapeMarkdown(text) {
    const escaped = withoutReferences(visible(text))
        .replace(/[\\`*_~[\]|#!&]/g, '\\$&')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        // Formulas are recognised before backslashes are.
        .replaceAll('$', '<span>$</span>');
    // What would start a heading, a list or a rule if it came to stand at the start of a line.
    return escaped.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
/** A code span that shows the text as it is. GitHub looks for nothing in code. */
function codeSpan(text, place = 'text') {
    const content = visible(text);
    if (content.trim() === '')
        return content === '' ? '(nothing)' : '(white space)';
    const runs = content.match(/`+/g) ?? [];
    const taken = new Set(runs.map((run) => run.length));
    let length = 1;
    while (taken.has(length))
        length += 1;
    const fence = '`'.repeat(length);
    const padded = /^`|`$|^ .* $/.test(content) ? ` ${content} ` : content;
    return `${fence}${place === 'table' ? withoutCellEnds(padded) : padded}${fence}`;
}
/** A pipe ends a cell even in code, unless a backslash of its own stands before it. */
function withoutCellEnds(code) {
    return code.replace(/\\(?=\|)/g, `\\${INVISIBLE_SPACE}`).replaceAll('|', '\\|');
}
/** Backticks in a message mark code, and addresses stay whole, to be copied. */
const CODE_OR_ADDRESS = /`([^`]+)`|(?:https?|ftp):\/\/[^\s"`]*[^\s"`.,;:!?)\]}'’”»]/gi;
/** A finding's message: its words are text, what it has between backticks and its addresses are code. */
function escapeMessage(message) {
    const parts = [];
    let at = 0;
    for (const match of message.matchAll(CODE_OR_ADDRESS)) {
        const text = escapeMarkdown(message.slice(at, match.index));
        const touches = text === '' ? at > 0 : text.endsWith('`');
        // Backticks that touch would be read as one longer fence.
        parts.push(touches ? `${text}${INVISIBLE_SPACE}` : text, codeSpan(match[1] ?? match[0]));
        at = match.index + match[0].length;
    }
    parts.push(escapeMarkdown(message.slice(at)));
    return parts.join('');
}
/** Text for the lines of a fenced block, and the fence that it can't close. */
function fencedBlock(language, lines, indent = '') {
    const content = lines.map((line) => visible(line.replaceAll('\t', '    ')));
    const longest = Math.max(2, ...content.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...content, fence].map((line) => `${indent}${line}`).join('\n');
}
/** A path for use in a URL: nothing in it can end a link or start a query. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*~]/g, (character) => `%${hex(character)}`))
        .join('/');
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase();
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ previewFix)
/* harmony export */ });
/* harmony import */ var _post_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55);

/**
 * What a fix changes, in whole lines.
 * @returns undefined when it doesn't suit the text, or changes nothing
 */
function previewFix(fix, source) {
    const edits = fix.edits.map(({ range, text }) => ({
        span: { from: source.offset(range.start), to: source.offset(range.end) },
        text
    }));
    const first = Math.min(...edits.map(({ span }) => span.from));
    const last = Math.max(...edits.map(({ span }) => span.to));
    if (!Number.isFinite(first))
        return undefined;
    const line = source.position(first).line;
    const whole = { from: source.lineSpan(line).from, to: source.lineSpan(source.position(last).line).to };
    const block = { from: whole.from, to: Math.max(whole.to, last) };
    try {
        const moved = edits.map(({ span, text }) => ({
            span: { from: span.from - block.from, to: span.to - block.from },
            text
        }));
        const before = linesOf(source.slice(block));
        const after = linesOf((0,_post_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(source.slice(block), moved));
        return trimmed(line, before, after);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Only the lines that differ: a fix that takes out a whole line ends at the start of the next one, which stays as it is. */
function trimmed(line, before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    const preview = {
        line: line + start,
        before: before.slice(start, before.length - end),
        after: after.slice(start, after.length - end)
    };
    return preview.before.length + preview.after.length === 0 ? undefined : preview;
}
function linesOf(text) {
    return text.split(/\r?\n/);
}


/***/ }),

/***/ 98203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/translation/en.js
var en = __webpack_require__(26100);
// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/images/header.js + 5 modules
var images_header = __webpack_require__(16611);
;// CONCATENATED MODULE: ./lib/report/html/images.js

/** Bytes of one image, and of all of a report: it is still a file to be sent by mail. */
const LARGEST = 400_000;
const MOST_BYTES = 8_000_000;
/** What every browser shows, and what can hold no script. */
const CONTENT_TYPES = {
    png: 'image/png',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp'
};
/** Covers that are files of the repository, as `data:` addresses, as long as there is room. */
class EmbeddedImages {
    read;
    #made = new Map();
    #bytes = 0;
    constructor(read) {
        this.read = read;
    }
    async of(path) {
        if (!this.#made.has(path))
            this.#made.set(path, await this.#make(path));
        return this.#made.get(path);
    }
    async #make(path) {
        if (this.#bytes >= MOST_BYTES)
            return undefined;
        const bytes = await this.read(path);
        if (!bytes || bytes.length > LARGEST)
            return undefined;
        const { header } = (0,images_header/* readImageHeader */.n6)(Buffer.from(bytes.subarray(0, images_header/* FIRST_BYTES */.VA)), bytes.length <= images_header/* FIRST_BYTES */.VA);
        const contentType = CONTENT_TYPES[header.type ?? ''];
        if (contentType === undefined)
            return undefined;
        this.#bytes += bytes.length;
        return `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`;
    }
}

// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/html/markup.js

/** Text for the inside of an element or a quoted attribute. What can't be seen is shown as its code point. */
function html(text) {
    return (0,report_escape/* visible */.RK)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** A message: what it has between backticks is code. */
function message(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part) => (/^`[^`]+`$/.test(part) ? `<code>${html(part.slice(1, -1))}</code>` : html(part)))
        .join('');
}
/** An address that can be followed, but says nothing about where the reader came from; other schemes are text. */
function markup_link(url, text = url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return html(text);
    return `<a href="${html(new URL(url).href)}" rel="noopener noreferrer nofollow">${html(text)}</a>`;
}

;// CONCATENATED MODULE: ./lib/report/html/links.js



/** A table of more rows is a file to search, not a page to read: the report as JSON has all. */
const MOST_ROWS = 5000;
const MOST_PLACES = 5;
/** Every link with what was found out, those that lead nowhere first. */
function linksSection(report, words) {
    const total = (0,wording/* linkTotal */.zd)(report);
    if (total === 0)
        return '';
    const classes = [
        'broken',
        ...verdict/* LINK_CLASSES */.q.filter((name) => name !== 'broken' && name !== 'ok' && name !== 'skipped'),
        'ok',
        'skipped'
    ];
    const links = [...report.links].sort((a, b) => classes.indexOf(a.class) - classes.indexOf(b.class));
    const shown = links.slice(0, MOST_ROWS);
    const { columns } = words;
    const there = verdict/* LINK_CLASSES */.q.filter((name) => report.counts.links[name] > 0);
    const options = there.map((name) => {
        const count = words.number(report.counts.links[name]);
        return `<option value="${name}">${words.linkClasses[name]} (${count}): ${words.linkMeanings[name]}</option>`;
    });
    return [
        `<h2 id="links">${words.counted(total, 'link')}</h2>`,
        `<div class="field" hidden><label for="link-class">${words.show}</label><select id="link-class"><option value="">${words.allLinks}</option>${options.join('')}</select></div>`,
        '<div class="wide" role="region" aria-labelledby="links" tabindex="0"><table>',
        `<thead><tr><th scope="col">${columns.result}</th><th scope="col">${columns.address}</th><th scope="col">${columns.happened}</th><th scope="col">${columns.used}</th></tr></thead>`,
        `<tbody>${shown.map((one) => row(one, words)).join('\n')}</tbody></table></div>`,
        links.length > shown.length ? `<p class="soft">${words.moreLinks(links.length - shown.length)}</p>` : ''
    ].join('\n');
}
function row(entry, words) {
    return `<tr data-class="${entry.class}"><td>${words.linkClasses[entry.class]}</td><td>${markup_link(entry.url)}</td><td>${happened(entry, words)}</td><td>${places(entry, words)}</td></tr>`;
}
function happened({ status, reason, chain }, words) {
    const text = reason === undefined ? (status === undefined ? '' : String(status)) : html(reason);
    if (!chain || chain.length < 2)
        return text;
    const hops = chain.map((hop) => `<li>${hop.status} ${markup_link(hop.url)}</li>`);
    return `${text}<details><summary>${words.counted(chain.length - 1, 'redirect')}</summary><ol class="chain">${hops.join('')}</ol></details>`;
}
function places({ used }, words) {
    const shown = used.slice(0, MOST_PLACES).map(({ path, range }) => `${html(path)}:${range.start.line}`);
    if (used.length > shown.length)
        shown.push(words.andMore(used.length - shown.length));
    return shown.join('<br>');
}

// EXTERNAL MODULE: ./lib/preview/search-result.js
var search_result = __webpack_require__(88938);
// EXTERNAL MODULE: ./lib/preview/social-card.js
var social_card = __webpack_require__(34760);
// EXTERNAL MODULE: ./lib/report/fix-preview.js
var fix_preview = __webpack_require__(348);
;// CONCATENATED MODULE: ./lib/report/html/post.js





/** Names of severities as people and style sheets have them. */
const LEVEL_NAMES = { error: 'error', warning: 'warning', info: 'note' };
/** A post with its findings and with what it looks like elsewhere. */
function postArticle(post) {
    const { path, findings, page, source, words } = post;
    const totals = (0,wording/* severityTotals */.P1)((0,wording/* countSeverities */.ng)(findings), words) || words.noFindings;
    const items = findings.map((finding) => findingItem(finding, source, words));
    return [
        `<article class="post" data-path="${html(path)}">`,
        `<h3>${html(path)}</h3>`,
        `<p class="meta">${totals}</p>`,
        page ? previews(page, post.image, words) : '',
        `<ul class="findings">${items.join('\n')}</ul>`,
        '</article>'
    ].join('\n');
}
function findingItem({ rule, severity, message: text, range, help, related, fix, removed }, source, words) {
    const level = LEVEL_NAMES[severity];
    const place = removed ? words.removedFile : words.lineAndColumn(range.start.line, range.start.column);
    return [
        `<li class="${level}" data-severity="${severity}" data-rule="${html(rule)}">`,
        `<p><span class="level">${words.labels[severity]}</span> <span class="meta">${place} · ${markup_link(help, rule)}</span></p>`,
        `<p>${message(text)}</p>`,
        related?.length ? relatedList(related) : '',
        fix ? fixBlock(fix, source, words) : '',
        '</li>'
    ].join('');
}
/** The other posts that a finding is about, too. */
function relatedList(related) {
    const items = related.map(({ path, line, message: text }) => `<li><code>${html(line === undefined ? path : `${path}:${line}`)}</code>: ${message(text)}</li>`);
    return `<ul class="related">${items.join('')}</ul>`;
}
const MOST_LINES = 20;
const LONGEST_LINE = 1000;
function fixBlock(fix, source, words) {
    const lead = `<p class="meta">${fix.safe ? words.fix : words.suggestion}: ${message(fix.description)}</p>`;
    const preview = source && (0,fix_preview/* previewFix */.i)(fix, source);
    if (!preview)
        return lead;
    const lines = [...preview.before, ...preview.after];
    if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE))
        return lead;
    const mark = (tag, some) => some.map((line) => `<${tag}>${tag === 'del' ? '-' : '+'} ${html(line)}</${tag}>`).join('');
    return `${lead}<div class="diff" role="group" aria-label="${words.whatChanges}">${mark('del', preview.before)}${mark('ins', preview.after)}</div>`;
}
function previews(page, image, words) {
    return `<details><summary>${words.preview}</summary><div class="previews">${result(page, words)}${card(page, image, words)}</div></details>`;
}
function result(page, words) {
    const { title, breadcrumb, description, date } = (0,search_result/* searchResult */.mk)(page);
    const text = description === undefined ? `<i>${words.noDescription}</i>` : html(description);
    return [
        `<div class="result" role="group" aria-label="${words.searchResult}">`,
        breadcrumb === undefined ? '' : `<p class="trail">${html(breadcrumb)}</p>`,
        `<p class="title">${title === undefined ? `<i>${words.noTitle}</i>` : html(title)}</p>`,
        `<p class="words">${date === undefined ? '' : `<span class="soft">${html(date)} — </span>`}${text}</p>`,
        '</div>'
    ].join('');
}
function card(page, image, words) {
    const { host, title, cover } = (0,social_card/* socialCard */.E)(page);
    return [
        `<div class="card" role="group" aria-label="${words.card}">`,
        `<figure>${picture(cover, image, words)}</figure>`,
        `<div>${host === undefined ? '' : `<p class="trail">${html(host)}</p>`}`,
        `<p class="title">${title === undefined ? `<i>${words.noTitle}</i>` : html(title)}</p></div>`,
        '</div>'
    ].join('');
}
/** Nothing is fetched from elsewhere: a cover on another site is named, to be opened by who wants to. */
function picture(cover, image, words) {
    if (!cover)
        return `<span>${words.noCoverImage}</span>`;
    if ('url' in cover)
        return `<span>${words.coverElsewhere}<br>${markup_link(cover.url, nameOf(cover.url))}</span>`;
    return image === undefined ? `<span>${html(cover.path)}</span>` : `<img alt="" src="${html(image)}">`;
}
function nameOf(url) {
    return URL.canParse(url) ? new URL(url).host : url;
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
/** Filters what is on the page. It reads nothing else, asks nobody, and writes no HTML. */
const SCRIPT = `
'use strict'
const form = document.querySelector('form')
if (form) {
  const posts = [...document.querySelectorAll('.post')].map((post) => ({
    post,
    path: post.dataset.path.toLowerCase(),
    findings: [...post.querySelectorAll('.findings>li')]
  }))
  const told = form.querySelector('output')
  const update = () => {
    const severities = new Set([...form.querySelectorAll('[name=severity]:checked')].map((box) => box.value))
    const rule = form.elements.rule.value
    const words = form.elements.post.value.trim().toLowerCase()
    let shown = 0
    let touched = 0
    for (const { post, path, findings } of posts) {
      const isWanted = path.includes(words)
      let left = 0
      for (const finding of findings) {
        const stays = isWanted && severities.has(finding.dataset.severity) && (rule === '' || finding.dataset.rule === rule)
        finding.hidden = !stays
        if (stays) left += 1
      }
      post.hidden = left === 0
      shown += left
      if (left > 0) touched += 1
    }
    told.textContent = told.dataset.words.replace('{shown}', shown).replace('{posts}', touched)
  }
  form.hidden = false
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(update))
  for (const button of document.querySelectorAll('[data-show-rule]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      form.reset()
      form.elements.rule.value = button.dataset.showRule
      update()
      document.getElementById('findings').scrollIntoView()
      form.elements.rule.focus({ preventScroll: true })
    })
  }
  update()
}
const choice = document.querySelector('#link-class')
if (choice) {
  const rows = [...document.querySelectorAll('[data-class]')]
  const update = () => { for (const row of rows) row.hidden = choice.value !== '' && row.dataset.class !== choice.value }
  choice.closest('.field').hidden = false
  choice.addEventListener('input', update)
  update()
}
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/**
 * Colors have a contrast of at least 4.5 to 1 on the grounds they stand on, in both schemes. What filters take away stays
 * in the page; what is out of sight is not laid out, so that thousands of findings open at once.
 */
const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--paper:#fff;--ink:#1c2330;--soft:#566074;--line:#d9dee7;--accent:#0b57d0;--error:#b3261e;--error-soft:#fdecea;--warning:#8a5300;--warning-soft:#fff4e0;--note:#1f5fae;--note-soft:#e8f0fc;--good:#1b6e3c;--add:#e3f5e8;--take:#fde9e7;--result:#1a0dab}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--paper:#1a202a;--ink:#e7ebf2;--soft:#a7b1c2;--line:#323c4b;--accent:#8ab4f8;--error:#ffb4ab;--error-soft:#3a1f1f;--warning:#ffcb7d;--warning-soft:#35290f;--note:#a8c7fa;--note-soft:#1b2a42;--good:#8fdba8;--add:#173324;--take:#3b2022;--result:#99b7ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main,header,footer{max-width:75rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.2rem;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
a{color:var(--accent);overflow-wrap:anywhere}
code{font:.875em ui-monospace,SFMono-Regular,Consolas,monospace;background:var(--ground);border:1px solid var(--line);border-radius:4px;padding:0 .25em;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
.soft{color:var(--soft)}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;margin:1rem 0 0;padding:0}
.counts li{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.5rem 1rem;min-width:6.5rem}
.counts b{display:block;font-size:1.5rem;line-height:1.2}
.error b,.error .level{color:var(--error)}.warning b,.warning .level{color:var(--warning)}.note b,.note .level{color:var(--note)}
form{position:sticky;top:0;z-index:1;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:.75rem 1rem;display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem .9rem}
legend,.field{font-size:.8125rem;color:var(--soft);padding:0}
.field{display:flex;flex-direction:column;gap:.15rem;flex:1 1 11rem}
input[type=search],select{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:6px;padding:.3rem .5rem;width:100%;min-height:2.25rem}
button{font:inherit;font-size:.9375rem;color:var(--accent);background:none;border:1px solid var(--soft);border-radius:6px;padding:.3rem .75rem;min-height:2.25rem;cursor:pointer}
output{flex-basis:100%;font-size:.875rem;color:var(--soft)}
.post{background:var(--paper);border:1px solid var(--line);border-radius:10px;margin:1rem 0;padding:1rem;content-visibility:auto;contain-intrinsic-size:auto 22rem}
.findings{list-style:none;margin:.75rem 0 0;padding:0}
.findings>li{border-left:4px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.9rem 0}
.findings>.error{border-color:var(--error)}.findings>.warning{border-color:var(--warning)}.findings>.note{border-color:var(--note)}
.findings p{margin:.15rem 0;overflow-wrap:anywhere}
.level{font-weight:600}
.meta,.related{font-size:.875rem;color:var(--soft)}
.related{margin:.3rem 0;padding-left:1.2rem}
.diff{margin:.4rem 0 0;padding:.4rem 0;overflow-x:auto;border:1px solid var(--line);border-radius:6px;font:.8125rem/1.5 ui-monospace,SFMono-Regular,Consolas,monospace}
.diff del,.diff ins{display:block;text-decoration:none;white-space:pre-wrap;overflow-wrap:anywhere;padding:0 .6rem}
.diff del{background:var(--take)}.diff ins{background:var(--add)}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
.previews{display:flex;flex-wrap:wrap;align-items:flex-start;gap:1rem;margin:.5rem 0}
.result,.card{border:1px solid var(--line);border-radius:10px;padding:.9rem;font-family:Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
.result{width:42rem;max-width:100%}.result p{margin:0;line-height:1.4}.result .title{font-size:20px;color:var(--result);line-height:1.3}.result .words{font-size:14px}.result .trail{font-size:12px;color:var(--soft)}
.card{padding:0;overflow:hidden;width:25rem;max-width:100%}
.card figure{margin:0;aspect-ratio:1200/630;background:var(--ground);display:grid;place-items:center;text-align:center;color:var(--soft);font-size:.875rem;padding:0}
.card figure>*{padding:1rem}
.card img{width:100%;height:100%;object-fit:cover;padding:0;display:block}
.card div{padding:.7rem .9rem}.card p{margin:0}.card .trail{font-size:12px;color:var(--soft);text-transform:uppercase}.card .title{font-weight:bold}
.wide{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;color:var(--soft)}
td:first-child{min-width:8.5rem}
td.count,th.count{text-align:right;font-variant-numeric:tabular-nums}
ol.chain{margin:.25rem 0 0;padding-left:1.25rem}
.fine{color:var(--good)}
footer{padding-bottom:3rem;color:var(--soft);font-size:.875rem}
[hidden]{display:none!important}
@media (max-width:40rem){form{position:static}th,td{padding:.45rem .5rem}}
@media print{form,.skip{display:none!important}.post{content-visibility:visible;break-inside:avoid}}
`;

;// CONCATENATED MODULE: ./lib/report/html/page.js










const SEVERITIES = ['error', 'warning', 'info'];
/**
 * The report as one page of HTML that needs nothing else, piece by piece. Its policy allows the script and the style that
 * are written here, and images that are part of the page: whatever a text of a post holds, nothing of it runs or is fetched.
 */
async function* renderHtml(report, options) {
    const words = options.words ?? en/* english */.x;
    yield head(report, options.statistics, words);
    const images = new EmbeddedImages(options.readFile);
    const pages = new Map(report.posts.map(({ path, page }) => [path, page]));
    if (report.findings.length > 0) {
        yield `${rulesTable(report, words)}\n<h2 id="findings" tabindex="-1">${words.findings}</h2>\n${filters(report, words)}\n`;
        for (const { path, findings } of (0,by_post/* gravestFirst */.Ln)(report)) {
            const page = pages.get(path);
            const cover = page?.cover;
            const source = findings.some(({ fix }) => fix) ? await options.readSource(path) : undefined;
            const image = cover && 'path' in cover ? await images.of(cover.path) : undefined;
            yield `${postArticle({ path, findings, page, source, image, words })}\n`;
        }
    }
    yield [
        incomplete(report, words),
        linksSection(report, words),
        '</main>',
        foot(options.statistics, words),
        script(),
        '</body></html>',
        ''
    ]
        .filter((part, index, all) => part !== '' || index === all.length - 1)
        .join('\n');
}
function head(report, statistics, words) {
    const { posts, errors, warnings, infos } = report.counts;
    const counts = [
        ['error', errors, words.noun(errors, 'error')],
        ['warning', warnings, words.noun(warnings, 'warning')],
        ['note', infos, words.noun(infos, 'note')],
        ['', posts, words.noun(posts, 'post')],
        ['', (0,wording/* linkTotal */.zd)(report), words.noun((0,wording/* linkTotal */.zd)(report), 'link')]
    ];
    const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`;
    return [
        '<!doctype html>',
        `<html lang="${report.language}"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        `<title>${words.title}</title>`,
        `<style>${STYLE}</style></head><body>`,
        `<a class="skip" href="#findings">${words.goToFindings}</a>`,
        '<header>',
        `<h1>${words.title}</h1>`,
        `<p class="soft">${page_verdict(report, words)}</p>`,
        `<ul class="counts">${counts.map(([name, count, noun]) => `<li class="${name}"><b>${words.number(count)}</b>${noun}</li>`).join('')}</ul>`,
        statistics?.links ? `<p class="soft">${html((0,wording/* linkCost */.oj)(statistics.links, words))}.</p>` : '',
        '</header>',
        '<main>',
        ''
    ].join('\n');
}
function page_verdict(report, words) {
    const checked = words.counted(report.counts.posts, 'post');
    if (report.findings.length > 0) {
        return words.totalsIn((0,wording/* severityTotals */.P1)(report.counts, words), (0,wording/* postsWithFindings */.Am)(report), checked);
    }
    if (report.incomplete.length > 0)
        return words.checkedButNotEverything(checked);
    return report.counts.posts === 0
        ? words.thereWereNoPosts
        : `<span class="fine">${words.nothing(words.postsChecked(checked, undefined))}</span>`;
}
/** How often each rule found something, the most frequent first. */
function rulesTable(report, words) {
    const rules = new Map();
    for (const { rule, path, severity, help } of report.findings) {
        const known = rules.get(rule) ?? { count: 0, posts: new Set(), severity, help };
        known.count += 1;
        known.posts.add(path);
        if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity))
            known.severity = severity;
        rules.set(rule, known);
    }
    const rows = [...rules]
        .sort(([, a], [, b]) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count)
        .map(([rule, { count, posts, severity, help }]) => `<tr class="${LEVEL_NAMES[severity]}"><td>${markup_link(help, rule)}</td><td><span class="level">${words.severities[severity]}</span></td><td class="count">${words.number(count)}</td><td class="count">${words.number(posts.size)}</td><td><button type="button" hidden data-show-rule="${html(rule)}" aria-label="${words.showFindingsOf(html(rule))}">${words.show}</button></td></tr>`);
    return [
        `<h2 id="rules">${words.byRule}</h2>`,
        '<div class="wide" role="region" aria-labelledby="rules" tabindex="0"><table>',
        `<thead><tr><th scope="col">${words.rule}</th><th scope="col">${words.severity}</th><th scope="col" class="count">${words.findings}</th><th scope="col" class="count">${words.posts}</th><th scope="col">${words.filter}</th></tr></thead>`,
        `<tbody>${rows.join('\n')}</tbody></table></div>`
    ].join('\n');
}
/** Shown by the script, which makes them work. */
function filters(report, words) {
    const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
    const boxes = SEVERITIES.map((severity) => {
        const name = words.severityGroups[severity];
        return `<label><input type="checkbox" name="severity" value="${severity}" checked> ${name}</label>`;
    });
    return [
        `<form hidden aria-label="${words.filterFindings}">`,
        `<fieldset><legend>${words.severity}</legend>${boxes.join('')}</fieldset>`,
        `<label class="field">${words.rule}<select name="rule"><option value="">${words.allRules}</option>${rules.map((rule) => `<option>${html(rule)}</option>`).join('')}</select></label>`,
        `<label class="field">${words.post}<input type="search" name="post" placeholder="${words.partOfPath}" autocomplete="off"></label>`,
        `<button type="reset">${words.showAll}</button>`,
        `<output aria-live="polite" data-words="${words.shown}"></output>`,
        '</form>'
    ].join('\n');
}
const MOST_REASONS = 500;
function incomplete({ incomplete: reasons }, words) {
    if (reasons.length === 0)
        return '';
    const items = reasons.slice(0, MOST_REASONS).map((reason) => `<li>${message(reason)}</li>`);
    if (reasons.length > MOST_REASONS)
        items.push(`<li>${words.moreReasons(reasons.length - MOST_REASONS)}</li>`);
    return `<h2>${words.notChecked}</h2>\n<ul>${items.join('\n')}</ul>`;
}
function foot(statistics, words) {
    return `<footer><p>${words.madeBy(statistics && (0,wording/* seconds */.YA)(statistics.totalMs, words))}</p></footer>`;
}
function script() {
    return `<script>${SCRIPT}</script>`;
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 36282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isCounted)
/* harmony export */ });
/** Whether a finding is the doing of what is checked: one that was there before the change is told of, and counts for nothing. */
function isCounted({ status }) {
    return status !== 'existing';
}


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ charactersToCut),
  vY: () => (/* binding */ fitText),
  sc: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./lib/text-width/arial-widths.js
/** Units of an em in the table below. */
const UNITS_PER_EM = 2048;
/**
 * Advance widths of Arial's characters: width, then the characters that have it. Accented letters that are as wide as their
 * base letter are left out. Measured in Liberation Sans, whose metrics equal Arial's.
 */
const ARIAL_WIDTHS = [
    [342, '⁄'],
    [384, '′'],
    [391, "'"],
    [455, 'ijlłſιіј‘’‚‛'],
    [532, '|¦'],
    [569, ' !,./:;I[\\]ft\u00a0·ìíîïĩīĭıŧ\u037e·ΙІї'],
    [597, 'ľ'],
    [682, '()-`r¡¨²³´¸¹ˆˇˉ˘˙˚˛˜΄\u2010\u2011“”„‹›‾'],
    [684, '{}ŀ'],
    [717, '•'],
    [725, '″'],
    [727, '"'],
    [747, 'г'],
    [748, 'º'],
    [758, 'ª'],
    [768, 'ť'],
    [786, 'Ί'],
    [797, '*'],
    [809, 'τ'],
    [819, '°'],
    [896, 'к'],
    [903, 'ζ'],
    [909, 'ĳ'],
    [913, 'ε'],
    [917, 'ξ'],
    [938, 'т'],
    [939, 'з'],
    [961, '^'],
    [987, 'ς'],
    [1024, 'JcksvxyzĸγκλνЈсухѕ‼↑↓↕'],
    [1045, 'эє'],
    [1067, 'чь'],
    [1075, 'χ'],
    [1088, 'в'],
    [1100, '¶'],
    [1109, 'Гпя'],
    [1120, 'υ'],
    [1124, '±÷≥'],
    [1128, 'Γ'],
    [1131, '¯нџ‗'],
    [1139, '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋƒηθοаеорђћ–†‡€'],
    [1140, 'δ'],
    [1144, 'и'],
    [1165, 'ρ'],
    [1173, 'бц'],
    [1178, 'β'],
    [1180, 'µμ'],
    [1184, 'α'],
    [1193, 'К'],
    [1195, 'дл'],
    [1196, '+<=>~¬×−'],
    [1237, 'ŉЗ'],
    [1251, 'FTZ¿ßøŦΖΤТ'],
    [1259, 'ď'],
    [1264, 'σ'],
    [1266, 'Σ'],
    [1280, 'ъ'],
    [1301, 'У'],
    [1328, 'φ'],
    [1331, 'Ξ'],
    [1344, 'БЛЬ'],
    [1365, 'Ч'],
    [1366, '&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХ'],
    [1367, 'ΆЁ'],
    [1368, 'ΔΛ'],
    [1370, 'ж'],
    [1387, 'Д'],
    [1408, 'м'],
    [1413, 'π'],
    [1460, 'ψ'],
    [1472, 'ЄЏИПЭы'],
    [1479, 'CDHNRUwÐĐĦΗΝΠЍНСЯ'],
    [1481, 'Ŋ'],
    [1505, 'Ĳ'],
    [1509, '©®'],
    [1515, 'Ц'],
    [1531, 'Ω'],
    [1536, 'ю'],
    [1541, 'Ώ'],
    [1557, 'Ф'],
    [1586, 'Ό'],
    [1593, 'GOQØΘΟО'],
    [1599, 'ω'],
    [1606, 'Έ'],
    [1621, 'Ъ'],
    [1634, 'Φ'],
    [1643, 'ш'],
    [1664, 'њ'],
    [1685, 'фщ'],
    [1706, 'MmΜМ'],
    [1708, '¼½¾'],
    [1711, 'Ψ'],
    [1716, 'Ή'],
    [1749, 'Ћ'],
    [1752, 'Ύ'],
    [1771, 'Ђ'],
    [1813, 'Ы'],
    [1821, '%æ'],
    [1856, 'љ'],
    [1877, 'Ш'],
    [1891, 'Ж'],
    [1920, 'Щ'],
    [1933, 'Wœ'],
    [2048, 'ÆŒ—―…‰™←→↔'],
    [2069, 'ЊЮ'],
    [2079, '@'],
    [2165, 'Љ']
];

;// CONCATENATED MODULE: ./lib/text-width/text-width.js

const widths = new Map(ARIAL_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
/** Digits, and most small letters: for letters of scripts that the table doesn't have. */
const USUAL_WIDTH = 1139;
/** Marks on the letter before, joiners, variation selectors, direction marks, skin tones. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;
const HALF_OF_A_FLAG = /\p{Regional_Indicator}/u;
const JOINER = '\u200d';
/** Beyond this many UTF-16 units a text is far too wide for any limit, and only its start is measured. */
const LONGEST = 10_000;
/**
 * How wide a browser or a search result shows a text set in Arial, on one line, white space collapsed.
 *
 * @param size font size in px
 * @returns width in px, not rounded
 */
function textWidth(text, size) {
    return sum(characterWidths(text)) * (size / UNITS_PER_EM);
}
/**
 * How many characters to take off the end of a text so that it fits.
 *
 * @param excess width in px to get rid of
 * @param size font size in px
 */
function charactersToCut(text, excess, size) {
    const all = characterWidths(text);
    let left = (excess * UNITS_PER_EM) / size;
    let count = 0;
    for (let at = all.length - 1; at >= 0 && left > 0; at -= 1) {
        const width = all[at] ?? 0;
        left -= width;
        if (width > 0)
            count += 1;
    }
    return count;
}
/**
 * The start of a text that fits, up to the end of a word where there is one.
 *
 * @param width in px
 * @param size font size in px
 */
function fitText(text, width, size) {
    const line = onOneLine(text);
    const widths = characterWidths(line);
    let left = (width * UNITS_PER_EM) / size;
    let end = 0;
    for (const [at, character] of [...line].entries()) {
        left -= widths[at] ?? 0;
        if (left < 0)
            break;
        end += character.length;
    }
    const fitting = line.slice(0, end);
    if (end === line.length || line[end] === ' ')
        return fitting.trimEnd();
    const word = fitting.lastIndexOf(' ');
    return (word > 0 ? fitting.slice(0, word) : fitting).trimEnd();
}
function onOneLine(text) {
    return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}
function characterWidths(text) {
    const line = onOneLine(text);
    let previous = '';
    return [...line].map((character) => {
        const width = previous === JOINER ? 0 : characterWidth(character);
        previous = character;
        return width;
    });
}
function characterWidth(character) {
    const known = widths.get(character);
    if (known !== undefined)
        return known;
    if (NO_WIDTH.test(character))
        return 0;
    if (HALF_OF_A_FLAG.test(character))
        return UNITS_PER_EM / 2;
    if (FULL_WIDTH.test(character))
        return UNITS_PER_EM;
    const base = character.normalize('NFD').charAt(0);
    return widths.get(base) ?? USUAL_WIDTH;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
