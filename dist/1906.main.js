export const id = 1906;
export const ids = [1906,1615];
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

/***/ 41906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkLinks: () => (/* binding */ checkLinks)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/links/address.js

/**
 * IPv4 addresses that are not on the public internet, by IANA's special-purpose registry, and 168.63.129.16, which on
 * Azure (GitHub's own runners) answers as the machine's control plane. 169.254.169.254 and its like are link-local.
 */
const PRIVATE_IPV4 = blockList('ipv4', [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4'
]);
/** Global unicast: all of IPv6 that is routed on the internet. */
const GLOBAL_IPV6 = blockList('ipv6', ['2000::/3']);
/** What is special within it: Teredo, ORCHID and other protocol assignments, documentation, 6to4. */
const SPECIAL_IPV6 = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);
/** IPv4 in the clothes of IPv6: mapped, and NAT64, which is how a machine without IPv4 reaches the old internet. */
const EMBEDDED_IPV4 = blockList('ipv6', ['::ffff:0:0/96', '64:ff9b::/96']);
/**
 * Whether an address is not on the public internet: loopback, private networks, link-local (cloud metadata), multicast,
 * reserved ranges, and any of these wrapped in IPv6. What is not an IP address counts as private, too.
 */
function isPrivateAddress(address) {
    const [bare = ''] = address.split('%');
    switch ((0,external_node_net_.isIP)(bare)) {
        case 4:
            return PRIVATE_IPV4.check(bare, 'ipv4');
        case 6:
            if (EMBEDDED_IPV4.check(bare, 'ipv6'))
                return PRIVATE_IPV4.check(lastFourBytes(bare), 'ipv4');
            return !GLOBAL_IPV6.check(bare, 'ipv6') || SPECIAL_IPV6.check(bare, 'ipv6');
        default:
            return true;
    }
}
/** One spelling for each address, so that two can be compared; undefined for what is none. */
function canonicalAddress(text) {
    if ((0,external_node_net_.isIPv4)(text))
        return text;
    if ((0,external_node_net_.isIP)(text) !== 6 || text.includes('%'))
        return undefined;
    return new URL(`http://[${text}]`).hostname.slice(1, -1);
}
/** The last 32 bits of an IPv6 address, as IPv4. */
function lastFourBytes(address) {
    const groups = (canonicalAddress(address) ?? '').split(':').slice(-2);
    const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}
function blockList(family, ranges) {
    const list = new external_node_net_.BlockList();
    for (const range of ranges) {
        const [network = '', prefix] = range.split('/');
        list.addSubnet(network, Number(prefix), family);
    }
    return list;
}

// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/again.js

/** What another attempt changes nothing about: it is in the URL or the redirect itself. */
const CERTAIN = new Set(['private', 'port', 'redirect', 'proxy', 'ended']);
/** The share of a URL's time that is kept for a second try: one timeout is for all that is done about a URL. */
const SECOND_SHARE = 0.25;
const secondTryMs = (timeoutMs) => Math.ceil(timeoutMs * SECOND_SHARE);
const firstTryMs = (timeoutMs) => timeoutMs - secondTryMs(timeoutMs);
/**
 * Whether a failure may look different at the end of the run: the server was busy or restarting, DNS had a bad moment,
 * too many asked at once. Not where a server asked to be left alone, or turns robots away as such.
 */
function isWorthAnotherTry(found, { answer, failure, retryAfterMs }) {
    if (retryAfterMs !== undefined)
        return false;
    if (failure)
        return failure.kind === 'tls' ? isHandshake(failure) : !CERTAIN.has(failure.kind);
    if (found === 'blocked')
        return answer?.status === 429;
    return found === 'broken' || found === 'transient';
}
/**
 * Which of two tries counts. An answer outweighs none, and the later one the earlier; that a server limits robots in the
 * end takes nothing away from what it answered before.
 */
function better(first, second) {
    if (second.answer)
        return second.answer.status === 429 && first.answer ? first : second;
    const isSilence = second.failure?.kind === 'ended' || second.failure?.kind === 'local';
    return first.answer || isSilence ? first : second;
}
/**
 * Tries URLs once more, all at once but those that had kept silent: of these, each host's first goes ahead, and where it
 * is met with silence again, the others are not waited for.
 *
 * @param wasSilent whether a URL's first try timed out
 * @param attempt asks a URL once more and says what came of it
 */
async function tryAgain(urls, asker, wasSilent, attempt) {
    asker.forgetFailures();
    const { silent = [], others = [] } = Object.groupBy(urls, (url) => (wasSilent(url) ? 'silent' : 'others'));
    const silentByHost = [...Map.groupBy(silent, links_url/* hostOf */.w4).values()];
    await Promise.all([
        ...silentByHost.map(async ([first, ...rest]) => {
            const evidence = first === undefined ? undefined : await attempt(first);
            if (evidence?.failure?.kind !== 'timeout')
                await Promise.all(rest.map(attempt));
        }),
        ...others.map(attempt)
    ]);
}
/** The handshake broke, which can pass; what is wrong with a certificate stays so. */
function isHandshake({ code = '' }) {
    return code === 'EPROTO' || /^ERR_SSL_/.test(code);
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./lib/links/failure.js

/** What happened to a URL instead of an answer. The message is in plain words, to be read after "…: ". */
class LinkFailure extends Error {
    kind;
    code;
    name = 'LinkFailure';
    constructor(kind, message, code) {
        super(message);
        this.kind = kind;
        this.code = code;
    }
}
/** Further attempts may help: the connection failed, or DNS did not answer. */
const RETRYABLE = new Set(['dns', 'refused', 'reset', 'protocol']);
/** Facts about a host, which hold for all its URLs and however they are asked. */
const OF_THE_ORIGIN = new Set([
    'no-such-host',
    'dns',
    'private',
    'unreachable',
    'refused',
    'tls'
]);
/** Asking with GET after HEAD would tell nothing new. */
const FINAL = new Set([
    'no-such-host',
    'private',
    'port',
    'unreachable',
    'tls',
    'proxy',
    'local',
    'ended'
]);
const isRetryable = (failure) => RETRYABLE.has(failure.kind);
const isOfTheOrigin = (failure) => OF_THE_ORIGIN.has(failure.kind);
const isFinal = (failure) => FINAL.has(failure.kind);
/**
 * Says in plain words what an error of Node or undici means for a link.
 *
 * @param error whatever a request was rejected with
 * @param host the host that was asked
 * @param certificate the dates of the host's certificate, if it showed one
 */
function failureOf(error, host, certificate) {
    const chain = causes(error);
    const known = chain.find((cause) => cause instanceof LinkFailure);
    if (known instanceof LinkFailure)
        return known;
    const code = chain.map(codeOf).find((found) => found !== undefined) ?? '';
    const message = chain[0] instanceof Error ? chain[0].message : '';
    if (code === 'ENOTFOUND')
        return new LinkFailure('no-such-host', 'no such host', code);
    if (code.startsWith('EAI_'))
        return new LinkFailure('dns', 'the name could not be looked up', code);
    if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
        return unreachable(code);
    }
    if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
        return new LinkFailure('timeout', 'timed out', code);
    }
    if (/^E(MFILE|NFILE|NOBUFS|NOMEM)$/.test(code)) {
        return new LinkFailure('local', 'this machine has no connections left', code);
    }
    if (code === 'ECONNREFUSED')
        return new LinkFailure('refused', 'connection refused', code);
    if (/^E(HOST|NET)(UNREACH|DOWN)$|^EADDRNOTAVAIL$|^EACCES$|^EPERM$/.test(code)) {
        return new LinkFailure('refused', 'no way to the server', code);
    }
    const tls = tlsReason(code, host, certificate);
    if (tls !== undefined)
        return new LinkFailure('tls', tls, code);
    if (chain.some((cause) => cause instanceof undici/* errors */.sO.HTTPParserError) ||
        code === 'UND_ERR_HEADERS_OVERFLOW' ||
        code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
        return new LinkFailure('protocol', 'the answer is not valid HTTP', code);
    }
    if (/^UND_ERR_PRX|SECURE_PROXY|PROXY/.test(code) || /\bproxy\b/i.test(message)) {
        return new LinkFailure('proxy', 'the proxy does not let the request through', code);
    }
    return new LinkFailure('reset', 'the connection broke off', code || message.slice(0, 100));
}
/** Nothing at the other end takes a connection, or DNS no question. */
function unreachable(code) {
    return new LinkFailure('unreachable', 'the server does not accept connections (timed out)', code);
}
function tlsReason(code, host, certificate) {
    switch (code) {
        case 'CERT_HAS_EXPIRED':
            return `the certificate ${certificate ? `expired on ${day(certificate.to)}` : 'has expired'}`;
        case 'CERT_NOT_YET_VALID':
            return `the certificate is not valid ${certificate ? `before ${day(certificate.from)}` : 'yet'}`;
        case 'DEPTH_ZERO_SELF_SIGNED_CERT':
            return 'the certificate is self-signed';
        case 'SELF_SIGNED_CERT_IN_CHAIN':
        case 'UNABLE_TO_GET_ISSUER_CERT':
        case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
            return 'the certificate is not from a known authority';
        case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
            return 'the certificate comes without the authority that issued it, so not every program can verify it';
        case 'CERT_REVOKED':
            return 'the certificate was revoked';
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
        case 'HOSTNAME_MISMATCH':
            return `the certificate is for another host than ${host}`;
    }
    if (code === 'EPROTO' || /^(ERR_SSL_|ERR_TLS_|ERR_OSSL|CERT_|UNABLE_TO_|INVALID_CA)/.test(code)) {
        return `the secure connection failed (${code
            .replace(/^ERR_SSL_/, '')
            .toLowerCase()
            .replaceAll('_', ' ')})`;
    }
    return undefined;
}
function day(date) {
    return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** An error, what caused it, and what caused that. */
function causes(error) {
    const chain = [];
    for (let at = error; at !== undefined && at !== null && chain.length < 5;) {
        chain.push(at);
        at = at instanceof Error ? at.cause : undefined;
    }
    return chain;
}

;// CONCATENATED MODULE: ./lib/links/retry.js
/** Statuses that ask to come back: rate limits, and what servers answer while they restart or are overrun. */
const RETRYABLE_STATUSES = new Set([429, 502, 503, 504]);
/** The first pause before another attempt; each further one is twice as long. */
const FIRST_PAUSE_MS = 300;
const isRetryableStatus = (status) => RETRYABLE_STATUSES.has(status);
/**
 * How long to leave a host alone before the next attempt, in milliseconds; undefined when the server asks for more
 * than is granted, so that another attempt would be an imposition.
 *
 * @param attempt 0 after the first
 * @param longestMs the longest wait that is granted
 * @param retryAfter what the server's Retry-After says, in milliseconds
 */
function pauseBefore(attempt, longestMs, retryAfter) {
    if (retryAfter !== undefined && retryAfter > longestMs)
        return undefined;
    return Math.max(retryAfter ?? 0, Math.min(FIRST_PAUSE_MS * 2 ** attempt, longestMs));
}
/** Reads Retry-After: seconds, or a date. Milliseconds from now, not negative; undefined when it says nothing readable. */
function readRetryAfter(headers, now) {
    const text = headers['retry-after']?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./lib/links/page.js



/** The share of a URL's time that HEAD gets: some servers never answer it, and GET must still have its chance. */
const HEAD_SHARE = 0.25;
/** More of a page is not read. */
const PAGE_BYTES = 16 * 1024;
/**
 * The evidence about pages. linkinator asks with HEAD and, when that isn't answered with success, with GET; this turns
 * both into questions, spares the second one where it would tell nothing new, and keeps what came of them.
 */
class Pages {
    #asker;
    #policy;
    #evidence = new Map();
    constructor(asker, policy) {
        this.#asker = asker;
        this.#policy = policy;
    }
    /** The last evidence about a URL. */
    evidence(url) {
        return this.#evidence.get(url);
    }
    async ask(url, method) {
        const before = this.#evidence.get(url);
        // linkinator sends one GET for a 405, and another because that was no success either.
        if (before && (before.method === 'GET' || isLastWord(before, this.#policy)))
            return before;
        const { timeoutMs, retries } = this.#policy;
        const firstMs = firstTryMs(timeoutMs);
        const headMs = Math.ceil(timeoutMs * HEAD_SHARE);
        const headHung = before?.failure?.kind === 'timeout';
        // A HEAD that failed was an attempt, too.
        const spent = before && isWorthAnotherAttempt(before) ? 1 : 0;
        const evidence = await this.#asker.ask({
            ...pageQuestion(url, this.#policy),
            method,
            timeoutMs: method === 'HEAD' ? headMs : firstMs - (headHung ? headMs : 0),
            retries: method === 'HEAD' ? 0 : Math.max(0, retries - spent),
            urgency: before ? (headHung ? 'slow' : 'further') : 'new'
        });
        this.#evidence.set(url, evidence);
        return evidence;
    }
    /** Asks a page a second time, at the end of the run, and keeps the better evidence. */
    async askAgain(url) {
        const before = this.#evidence.get(url);
        const second = await this.#asker.ask({
            ...pageQuestion(url, this.#policy),
            timeoutMs: secondTryMs(this.#policy.timeoutMs),
            urgency: before?.failure?.kind === 'timeout' ? 'slow' : 'further'
        });
        this.#evidence.set(url, before ? better(before, second) : second);
        return second;
    }
}
/** What is asked of a page whose text nobody needs: with GET, once. */
function pageQuestion(url, policy) {
    return {
        url,
        method: 'GET',
        headers: {
            'user-agent': policy.userAgent,
            accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
            'accept-language': 'en;q=0.8,*;q=0.5',
            'accept-encoding': 'gzip, deflate, br'
        },
        bodyBytes: PAGE_BYTES,
        bodyWanted: false,
        timeoutMs: policy.timeoutMs,
        retries: 0
    };
}
function isWorthAnotherAttempt({ answer, failure }) {
    return failure ? isRetryable(failure) : isRetryableStatus(answer?.status ?? 0);
}
function isLastWord(evidence, policy) {
    if (evidence.failure && isFinal(evidence.failure))
        return true;
    return evidence.answer?.status === 429 && (policy.retries === 0 || evidence.retryAfterMs !== undefined);
}

;// CONCATENATED MODULE: ./lib/links/archive.js

/** https://archive.org/help/wayback_api.php */
const AVAILABILITY = 'https://archive.org/wayback/available';
/** Links that are looked up in one run: the archive is a charity's. */
const MOST_LOOKED_UP = 10;
/** An answer is a few hundred bytes long. */
const ANSWER_BYTES = 64 * 1024;
/**
 * Looks broken links up in the Internet Archive.
 *
 * @returns by the URL; only those that it has
 */
async function archivedCopies(verdicts, asker, policy) {
    const found = new Map();
    const broken = [...verdicts].filter((verdict) => verdict.class === 'broken').slice(0, MOST_LOOKED_UP);
    await Promise.all(broken.map(async ({ url }) => {
        const question = pageQuestion(`${AVAILABILITY}?url=${encodeURIComponent(url)}`, policy);
        const { answer } = await asker.ask({
            ...question,
            headers: { ...question.headers, accept: 'application/json', 'accept-encoding': 'identity' },
            bodyBytes: ANSWER_BYTES,
            bodyWanted: true
        });
        const archived = answer?.status === 200 ? readCopy(answer.body.toString('utf8')) : undefined;
        if (archived)
            found.set(url, { archived });
    }));
    return found;
}
/** Reads the archive's answer; undefined when it has no copy, or is not what the archive says. */
function readCopy(text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const closest = part(part(answer, 'archived_snapshots'), 'closest');
    const url = part(closest, 'url');
    if (part(closest, 'available') !== true || String(part(closest, 'status') ?? '200') !== '200')
        return undefined;
    if (typeof url !== 'string' || url.length > 4000)
        return undefined;
    const copy = /^https?:\/\/web\.archive\.org(\/web\/(\d{4})(\d\d)(\d\d)\d{6}\/\S+)$/.exec(url);
    if (!copy)
        return undefined;
    const [, path, year, month, day] = copy;
    return { url: `https://web.archive.org${path}`, day: `${year}-${month}-${day}` };
}
function part(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

// EXTERNAL MODULE: ./lib/links/connect-to.js
var connect_to = __webpack_require__(50533);
;// CONCATENATED MODULE: ./lib/links/host-times.js
/** A host that answers within this time is not slow: milliseconds. Most answers take less than half of it. */
const SLOW_MS = 1000;
/** More are of no use to anybody. */
const SHOWN = 3;
/** How long the hosts of a run take to answer; an attempt that fails or times out counts with the time that it took. */
class HostTimes {
    #hosts = new Map();
    add(host, ms) {
        const { answers, ms: before } = this.#hosts.get(host) ?? { answers: 0, ms: 0 };
        this.#hosts.set(host, { answers: answers + 1, ms: before + ms });
    }
    /** The slow hosts by their average time, slowest first. */
    slowest() {
        return [...this.#hosts]
            .map(([host, { answers, ms }]) => ({ host, ms: Math.round(ms / answers) }))
            .filter(({ ms }) => ms >= SLOW_MS)
            .sort((a, b) => b.ms - a.ms)
            .slice(0, SHOWN);
    }
}

// EXTERNAL MODULE: ./lib/links/hosts.js
var links_hosts = __webpack_require__(34102);
;// CONCATENATED MODULE: ./lib/links/ports.js
/**
 * Ports that no browser opens and that are therefore never contacted: those of mail, remote shells and the like, by the
 * Fetch standard's list of bad ports. linkinator's fetch refuses the same ones.
 */
const BAD_PORTS = new Set([
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
    111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
    540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
    6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080
]);
function isBadPort(port) {
    return BAD_PORTS.has(port);
}

;// CONCATENATED MODULE: ./lib/links/redirect.js

/** As many as browsers follow. */
const MOST_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** The way of one question through redirects. */
class Route {
    #visited;
    #setsCookies = false;
    constructor(start) {
        this.#visited = new Set([start.href]);
    }
    /**
     * Where an answer leads on to; undefined when it is the end.
     *
     * @throws LinkFailure when it leads in a circle, or to what is no web address
     */
    next(from, status, headers) {
        this.#setsCookies ||= headers.setsCookies;
        if (!REDIRECTS.has(status) || headers.location === undefined)
            return undefined;
        const target = redirectTarget(headers.location, from);
        if (this.#visited.has(target.href)) {
            throw this.#setsCookies
                ? new LinkFailure('loop', 'redirects in a circle to whoever accepts no cookies', 'cookie')
                : new LinkFailure('loop', 'redirect loop');
        }
        if (this.#visited.size > MOST_REDIRECTS) {
            throw new LinkFailure('loop', `more than ${MOST_REDIRECTS} redirects`, this.#setsCookies ? 'cookie' : undefined);
        }
        this.#visited.add(target.href);
        return target;
    }
}
function redirectTarget(location, from) {
    // Header bytes come as Latin-1, but browsers read addresses as UTF-8.
    const text = Buffer.from(location, 'latin1').toString('utf8');
    let target;
    try {
        target = new URL(text, from);
    }
    catch {
        throw new LinkFailure('redirect', 'redirects to something that is not an address');
    }
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
        throw new LinkFailure('redirect', `redirects to a "${target.protocol.slice(0, 40)}" address`, target.protocol);
    }
    target.hash = '';
    target.username = '';
    target.password = '';
    return target;
}

;// CONCATENATED MODULE: ./lib/links/ask.js








/** Asks URLs: in turn, with retries, through their redirects. The same way for pages and images. */
class Asker {
    #transport;
    #turns;
    #settingsOf;
    #policy;
    /** Failures that hold for every URL of an origin, so that a dead host is waited for once. */
    #dead = new Map();
    #alive = new Set();
    /** What the hosts took to answer. */
    times = new HostTimes();
    constructor(transport, turns, policy, settingsOf = (0,links_hosts/* hostSettings */.m$)([])) {
        this.#settingsOf = settingsOf;
        this.#transport = transport;
        this.#turns = turns;
        this.#policy = policy;
    }
    /** Whether any server answered anything. */
    get answered() {
        return this.#alive.size > 0;
    }
    /** How many requests wait for their turn. */
    get waiting() {
        return this.#turns.waiting;
    }
    /** Lets hosts that were dead be asked again. */
    forgetFailures() {
        this.#dead.clear();
    }
    /** Asks a URL and follows it to its end. Never throws for what a server or the network does. */
    async ask(question) {
        const evidence = { method: question.method, hops: [] };
        const progress = { attempt: 0, remainingMs: question.timeoutMs, http1: false };
        let url = new URL(question.url);
        const route = new Route(url);
        try {
            for (;;) {
                const answer = await this.#askHop(question, url, progress);
                evidence.hops.push({ url: url.href, status: answer.status });
                const next = route.next(url, answer.status, answer.headers);
                if (next)
                    url = next;
                else if (this.#accepts(url, answer.status))
                    return { ...evidence, answer, accepted: true };
                else
                    return { ...evidence, answer, ...this.#refusal(answer) };
            }
        }
        catch (error) {
            if (!(error instanceof LinkFailure))
                throw error;
            return { ...evidence, failure: error, failedUrl: url.href };
        }
    }
    /** Asks one URL on the way, again where that may help. */
    async #askHop(question, url, progress) {
        if (isBadPort((0,connect_to/* portOf */.HM)(url)))
            throw new LinkFailure('port', `browsers do not open port ${(0,connect_to/* portOf */.HM)(url)}`);
        this.#transport.guard.judgeLiteral(url);
        for (;;) {
            const last = progress.attempt >= question.retries;
            // A failed HEAD is followed by a GET, which is another attempt as well.
            const final = last && question.method === 'GET';
            let pause;
            try {
                const answer = await this.#exchange(question, url, progress, final);
                if (!isRetryableStatus(answer.status) || this.#accepts(url, answer.status))
                    return answer;
                pause = pauseBefore(progress.attempt, this.#policy.retryAfterMs, readRetryAfter(answer.headers, Date.now()));
                if (pause !== undefined)
                    this.#turns.pause((0,links_url/* bareHost */.n0)(url.hostname), pause);
                if (pause === undefined || last)
                    return answer;
            }
            catch (error) {
                if (!(error instanceof LinkFailure) || !isRetryable(error))
                    throw error;
                pause = pauseBefore(progress.attempt, this.#policy.retryAfterMs, undefined);
                if (!final && pause !== undefined)
                    this.#turns.pause((0,links_url/* bareHost */.n0)(url.hostname), pause);
                if (last)
                    throw error;
                progress.http1 = error.kind !== 'dns';
            }
            progress.attempt += 1;
            progress.remainingMs = question.timeoutMs;
        }
    }
    async #exchange(question, url, progress, final) {
        const exchange = async (signal) => {
            const dead = this.#dead.get(url.origin);
            if (dead)
                throw dead;
            const start = performance.now();
            const { method, bodyBytes, bodyWanted } = question;
            const headers = { ...question.headers, ...(0,links_hosts/* headersFor */.iY)(url, this.#settingsOf) };
            const { remainingMs: timeoutMs, http1 } = progress;
            try {
                const answer = await this.#transport.exchange({ url, method, headers, bodyBytes, bodyWanted, timeoutMs, http1 }, signal);
                this.#alive.add(url.origin);
                progress.remainingMs = Math.max(1, timeoutMs - (performance.now() - start));
                return answer;
            }
            catch (error) {
                // Here and not later, so that who is next in turn knows it already.
                if (error instanceof LinkFailure && (final || !isRetryable(error)))
                    this.#remember(url, error);
                throw error;
            }
            finally {
                this.times.add((0,links_url/* bareHost */.n0)(url.hostname), performance.now() - start);
            }
        };
        return this.#turns.run((0,links_url/* bareHost */.n0)(url.hostname), exchange, question.urgency);
    }
    #remember(url, failure) {
        if (isOfTheOrigin(failure) && !this.#alive.has(url.origin))
            this.#dead.set(url.origin, failure);
    }
    /** Whether the configuration calls a host's status a success. */
    #accepts(url, status) {
        return this.#settingsOf(url.hostname).accept.includes(status);
    }
    /** How long the server wants to be left alone, where that is longer than is granted. */
    #refusal({ status, headers }) {
        const asksFor = isRetryableStatus(status) ? readRetryAfter(headers, Date.now()) : undefined;
        return asksFor !== undefined && asksFor > this.#policy.retryAfterMs ? { retryAfterMs: asksFor } : {};
    }
}

;// CONCATENATED MODULE: ./lib/links/headers.js
/** What answers say that matters to a link. */
const TELLING = [
    'location',
    'retry-after',
    'content-type',
    'content-encoding',
    'content-length',
    'content-range'
];
function tellingHeaders(headers) {
    const kept = { setsCookies: headers['set-cookie'] !== undefined };
    for (const name of TELLING) {
        // A header that comes twice is a list for Node where it should be one value: the first counts.
        const [value] = [headers[name]].flat();
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}
/** The media type, without parameters and in lower case. */
function contentTypeOf(headers) {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    return type === '' ? undefined : type;
}

;// CONCATENATED MODULE: ./lib/links/fragments.js


/** Pages that are longer are not judged. */
const LONGEST_PAGE = 2 * 1024 * 1024;
/** A page with less text than this is most likely put together in the browser, where its places come into being. */
const LEAST_TEXT = 500;
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/**
 * Fragments that name no element: the top, a text to look for, the state of a script or of a viewer, the lines of source
 * text on code hosts.
 */
const NO_PLACE = /^(?:top)?$|:~:|^[!/?]|=|^L\d+/i;
/**
 * Reads the pages that are linked to with a fragment, and says which of the fragments name no place there.
 *
 * @returns by the URL; only pages on which something is missing
 */
async function missingFragments(requests, verdicts, asker, policy) {
    const found = new Map();
    await Promise.all(requests.map(async ({ url, kind, fragments = [] }) => {
        const wanted = fragments.filter((fragment) => !NO_PLACE.test(fragment));
        const verdict = verdicts.get(url);
        const works = verdict?.class === 'ok' || (verdict?.class === 'redirected' && !verdict.suspicion);
        if (kind !== 'page' || !works || wanted.length === 0)
            return;
        const page = await readPage(url, asker, policy);
        const places = page === undefined ? undefined : await placesOf(page);
        const missing = places ? wanted.filter((fragment) => !isAt(fragment, places)) : [];
        if (missing.length > 0)
            found.set(url, { missingFragments: missing });
    }));
    return found;
}
async function readPage(url, asker, policy) {
    const question = pageQuestion(url, policy);
    const { answer } = await asker.ask({
        ...question,
        headers: { ...question.headers, 'accept-encoding': 'identity' },
        bodyBytes: LONGEST_PAGE,
        bodyWanted: true
    });
    if (!answer?.complete || answer.status < 200 || answer.status >= 300)
        return undefined;
    if (answer.headers['content-encoding'] !== undefined)
        return undefined;
    return HTML_TYPES.has(contentTypeOf(answer.headers) ?? '') ? answer.body.toString('utf8') : undefined;
}
/** The places that a page's own text has; undefined when it most likely gets them from a script. */
async function placesOf(html) {
    const { Parser } = await __webpack_require__.e(/* import() */ 2530).then(__webpack_require__.bind(__webpack_require__, 22530));
    const places = new Set();
    let text = 0;
    let hidden = 0;
    const parser = new Parser({
        onopentag(name, { id, name: anchor }) {
            if (id)
                places.add(id);
            if (anchor && name === 'a')
                places.add(anchor);
            if (name === 'script' || name === 'style' || name === 'template')
                hidden += 1;
        },
        onclosetag(name) {
            if (name === 'script' || name === 'style' || name === 'template')
                hidden -= 1;
        },
        ontext(data) {
            if (hidden === 0)
                text += data.trim().length;
        }
    });
    parser.end(html);
    return text < LEAST_TEXT ? undefined : places;
}
function isAt(fragment, places) {
    const spellings = [fragment, decoded(fragment)];
    // GitHub's headings carry a prefix that its script takes away.
    return spellings.some((name) => places.has(name) || places.has(`user-content-${name.toLowerCase()}`));
}
function decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/links/guard.js








/** Looks names up as the system does (hosts file, search domains, DNS). */
const systemResolve = (hostname) => new Promise((resolve, reject) => {
    (0,external_node_dns_.lookup)(hostname, { all: true }, (error, addresses) => {
        // That is what the system says of names that are too long for DNS.
        if (error?.code === 'EINVAL')
            reject(new LinkFailure('no-such-host', 'no such host'));
        else if (error)
            reject(error);
        else
            resolve(addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
    });
});
/**
 * Keeps every connection of the link phase off private networks. It stands where connections are made: IP literals are
 * judged before, names when they are looked up, and the addresses that were judged are the ones connected to. So a
 * redirect, or a name whose DNS answer changes, gets no further than a link.
 */
class Guard {
    #policy;
    #resolve;
    #allowedNames;
    #answers = new Map();
    #options;
    /** One connector for each combination of options, so that TLS sessions are resumed. */
    #connectors = new Map();
    #connected = new Set();
    #resolved = 0;
    /**
     * @param policy the private hosts and connect-to targets that are allowed
     * @param connectTimeoutMs until a connection, TLS included, must stand
     * @param secureContext trusted authorities, where they are not Node's own
     */
    constructor(policy, connectTimeoutMs, resolve = systemResolve, secureContext) {
        this.#policy = policy;
        this.#resolve = resolve;
        this.#allowedNames = new Set(policy.allowPrivate.map((entry) => canonicalAddress((0,links_url/* bareHost */.n0)(entry)) ?? (0,links_url/* bareHost */.n0)(entry)));
        this.#options = { timeout: connectTimeoutMs, ...(secureContext ? { secureContext } : {}) };
    }
    /** How many names DNS has answered with a public address: a hosts file or an intranet is no proof of a network. */
    get resolved() {
        return this.#resolved;
    }
    /** Whether a connection to a URL's origin has ever stood. */
    hasConnected(url) {
        return this.#connected.has(url.origin);
    }
    /** Whether a URL's connection goes to a target that the user named, which no guard or proxy stands before. */
    isNamed(url) {
        return (0,connect_to/* connectTarget */.u)(url, this.#policy.connectTo)?.named === true;
    }
    /** @throws LinkFailure of kind `private` for a URL that need not even be looked up: an IP literal, or `localhost`. */
    judgeLiteral(url) {
        const target = (0,connect_to/* connectTarget */.u)(url, this.#policy.connectTo);
        if (!target?.named)
            this.#judgeHost(target?.host ?? (0,links_url/* bareHost */.n0)(url.hostname));
    }
    /**
     * The addresses of a host, all of them public or allowed.
     *
     * @throws LinkFailure of kind `private`, or what the lookup was rejected with
     */
    async addressesOf(hostname) {
        const host = (0,links_url/* bareHost */.n0)(hostname);
        this.#judgeHost(host);
        const addresses = await this.#lookUp(host);
        this.#judge(host, addresses.map(({ address }) => address));
        return addresses;
    }
    /** Makes a connection, for undici: the only way out. */
    connect = (options, callback) => {
        const url = new URL(`${options.protocol}//${options.host ?? options.hostname}`);
        if (options.port !== '' && url.port === '')
            url.port = options.port;
        const target = (0,connect_to/* connectTarget */.u)(url, this.#policy.connectTo);
        try {
            this.judgeLiteral(url);
        }
        catch (error) {
            callback(failureOf(error, options.hostname), null);
            return;
        }
        const to = target ? { ...options, hostname: target.host, port: String(target.port) } : options;
        let dates;
        const http1 = 'allowH2' in options && options.allowH2 === false;
        const socket = this.#connector(target?.named === true, http1, url)(to, (...[error, connected]) => {
            if (error)
                callback(failureOf(error, (0,links_url/* bareHost */.n0)(options.hostname), dates), null);
            else {
                this.#connected.add(url.origin);
                callback(null, connected);
            }
        });
        if (options.protocol === 'https:')
            onSecure(socket, (found) => (dates = found));
    };
    #judgeHost(host) {
        if ((0,external_node_net_.isIP)(host) !== 0)
            this.#judge(host, [host]);
        // By RFC 6761 these names are this machine, whatever DNS says.
        if (host === 'localhost' || host.endsWith('.localhost'))
            this.#judge(host, ['127.0.0.1']);
    }
    #judge(host, addresses) {
        if (this.#allowedNames.has(canonicalAddress(host) ?? host))
            return;
        const isAllowed = (address) => this.#allowedNames.has(canonicalAddress(address) ?? address);
        if (addresses.every((address) => !isPrivateAddress(address) || isAllowed(address)))
            return;
        throw new LinkFailure('private', (0,external_node_net_.isIP)(host) !== 0 ? 'a private address' : `${host} is on a private network`);
    }
    #connector(named, http1, url) {
        const host = (0,links_url/* bareHost */.n0)(url.hostname);
        // Node verifies a certificate against the address it connects to where the name is none: but that is not the URL's.
        const addressElsewhere = named && (0,external_node_net_.isIP)(host) !== 0;
        const key = [named, http1, addressElsewhere ? host : ''].join();
        const known = this.#connectors.get(key);
        if (known)
            return known;
        const options = {
            ...this.#options,
            allowH2: !http1,
            lookup: this.#lookup((hostname) => (named ? this.#lookUp(hostname) : this.addressesOf(hostname)))
        };
        if (addressElsewhere) {
            options.checkServerIdentity = (_connectedTo, certificate) => (0,external_node_tls_.checkServerIdentity)(host, certificate);
        }
        const connector = (0,undici/* buildConnector */.gU)(options);
        this.#connectors.set(key, connector);
        return connector;
    }
    /** Asks DNS once for each name. A name that gave no answer may be asked again. */
    #lookUp(hostname) {
        const known = this.#answers.get(hostname);
        if (known)
            return known;
        const asked = this.#resolve(hostname).then((addresses) => {
            if (addresses.some(({ address }) => !isPrivateAddress(address)))
                this.#resolved += 1;
            return addresses;
        });
        asked.catch(() => this.#answers.delete(hostname));
        this.#answers.set(hostname, asked);
        return asked;
    }
    #lookup(find) {
        return (hostname, options, callback) => {
            find((0,links_url/* bareHost */.n0)(hostname)).then((addresses) => {
                const [first] = addresses;
                if (!first)
                    callback(new LinkFailure('no-such-host', 'no such host'), '');
                else if (options.all)
                    callback(null, addresses);
                else
                    callback(null, first.address, first.family);
            }, (error) => callback(error, ''));
        };
    }
}
/** Node emits `secure` when the handshake is done, before it turns a certificate down and lets go of it. */
function onSecure(socket, tell) {
    const tls = socket;
    tls?.prependOnceListener?.('secure', () => {
        const certificate = tls.getPeerCertificate();
        if (certificate?.valid_to)
            tell({ from: new Date(certificate.valid_from), to: new Date(certificate.valid_to) });
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/links/bot-wall.js


/** More of a page than this is not unpacked to look for signs. */
const bot_wall_LONGEST_PAGE = 64 * 1024;
/** Headers that only a wall against robots sends with an answer of its own. */
const HEADERS = [
    ['cf-mitigated', 'Cloudflare'],
    ['x-datadome', 'DataDome'],
    ['x-dd-b', 'DataDome'],
    ['x-amzn-waf-action', 'AWS WAF'],
    ['x-iinfo', 'Imperva'],
    ['x-px-block', 'HUMAN']
];
/** What stands in the pages that walls show instead of the one that was asked for. */
const SIGNS = [
    [/\/cdn-cgi\/challenge-platform\/|cf-chl-|_cf_chl_opt/, 'Cloudflare'],
    [/captcha-delivery\.com/, 'DataDome'],
    [/_Incapsula_Resource|Incapsula incident ID/, 'Imperva'],
    [/px-captcha|captcha\.px-cdn\.net|window\._pxAppId/, 'HUMAN'],
    [/errors\.edgesuite\.net|Reference&#32;&#35;\d+\.[0-9a-f]+\./i, 'Akamai'],
    [/awswaf\.com\/|AwsWafIntegration/, 'AWS WAF'],
    [/kasada|ips\.js\?KP_UIDz/i, 'Kasada'],
    [/www\.(?:google\.com|recaptcha\.net)\/recaptcha|hcaptcha\.com\/1\/api\.js/, 'a captcha']
];
/** Hosts that ask for consent to cookies before they show anything, and the starts of their paths. */
const CONSENT = /^(?:consent\.[\w.-]+\/|(?:[\w-]+\.)*guce\.[\w.-]+\/|(?:[\w-]+\.)*myprivacy\.[\w.-]+\/|[\w.-]+\/(?:cookie-?wall|consent|privacy-?gate)(?:[/?]|$))/i;
/**
 * Which wall against robots an answer comes from; undefined when it shows no signs of one. Success shows them in headers
 * alone, and a page that is gone is gone.
 *
 * @param body the beginning of the page, as it was sent
 */
function wallOf(status, headers, body) {
    const [, byHeader] = HEADERS.find(([header]) => headers[header] !== undefined) ?? [];
    if (status < 400)
        return headers['x-amzn-waf-action'] === undefined ? undefined : byHeader;
    if (status === 404 || status === 410)
        return undefined;
    if (byHeader !== undefined)
        return byHeader;
    if (String(headers.server ?? '').startsWith('AkamaiGHost'))
        return 'Akamai';
    const page = body.length === 0 ? '' : unpacked(body, headers['content-encoding']);
    return SIGNS.find(([sign]) => sign.test(page))?.[1];
}
/** Whether a redirect led to a page that asks for consent to cookies, where the URL itself does not. */
function asksForConsent(url, finalUrl) {
    return isConsent(finalUrl) && !isConsent(url);
}
function isConsent(url) {
    const { hostname, pathname, search } = new URL(url);
    return CONSENT.test((0,links_url/* bareHost */.n0)(hostname) + pathname + search);
}
/** The page as text, as far as it can be had: it may be cut anywhere. */
function unpacked(body, encoding) {
    const cut = { maxOutputLength: bot_wall_LONGEST_PAGE, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
    try {
        switch (encoding?.trim().toLowerCase()) {
            case 'gzip':
            case 'x-gzip':
                return (0,external_node_zlib_.gunzipSync)(body, cut).toString('latin1');
            case 'deflate':
                return (0,external_node_zlib_.inflateSync)(body, cut).toString('latin1');
            case 'br':
                return (0,external_node_zlib_.brotliDecompressSync)(body, {
                    maxOutputLength: bot_wall_LONGEST_PAGE,
                    finishFlush: external_node_zlib_.constants.BROTLI_OPERATION_FLUSH
                }).toString('latin1');
            default:
                return body.toString('latin1');
        }
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/links/classify.js


const MOVED_FOR_GOOD = new Set([301, 308]);
/** Statuses with which sites turn robots away though people get in, or that ask for a login or a payment. */
const BLOCKING = new Set([401, 402, 403, 406, 418, 429, 451, 999]);
/** 4xx that say nothing about the page: 408 Request Timeout, 421 Misdirected Request, 425 Too Early. */
const PASSING = new Set([408, 421, 425]);
/** Names of statuses that are in use but not in the standard. */
const FURTHER_NAMES = {
    499: 'Client Closed Request',
    520: 'Unknown Error',
    521: 'Web Server Is Down',
    522: 'Connection Timed Out',
    523: 'Origin Is Unreachable',
    524: 'A Timeout Occurred',
    525: 'SSL Handshake Failed',
    526: 'Invalid SSL Certificate',
    530: 'Origin Error',
    999: 'Request Denied'
};
const FAILURE_CLASSES = {
    'no-such-host': 'broken',
    dns: 'transient',
    private: 'private',
    port: 'broken',
    unreachable: 'transient',
    refused: 'transient',
    tls: 'tls',
    timeout: 'transient',
    reset: 'transient',
    protocol: 'transient',
    loop: 'broken',
    redirect: 'broken',
    proxy: 'unchecked',
    local: 'unchecked',
    ended: 'unchecked'
};
/** Redirects that no browser follows. Others (`itms-apps:`, `mailto:`) open another program, which may well be there. */
const DEAD_END_SCHEMES = new Set(['file:', 'data:', 'blob:', 'javascript:', 'about:']);
/** Says what the evidence about a URL amounts to. Everything but `ok` comes with a reason in plain words. */
function classify(url, evidence, circumstances) {
    const { hops, answer, failure } = evidence;
    const path = pathOf(url, evidence);
    if (failure) {
        const status = hops.at(-1)?.status;
        const judged = classifyFailure(failure, circumstances);
        const where = hops.length > 0 && evidence.failedUrl !== undefined && !/^redirect|^more than/.test(failure.message);
        const reason = where ? `redirects to ${shortened(evidence.failedUrl ?? '')}: ${judged.reason}` : judged.reason;
        return { url, class: judged.class, ...(status === undefined ? {} : { status }), reason, ...path };
    }
    if (!answer)
        return { url, class: 'unchecked', reason: 'there was no answer and no failure' };
    const { status } = answer;
    const judged = evidence.accepted ? undefined : classifyAnswer(answer, evidence);
    const redirected = judged === undefined && hops.length > 1;
    return {
        url,
        class: judged?.class ?? (redirected ? 'redirected' : 'ok'),
        status,
        ...(judged ? { reason: judged.reason } : {}),
        ...(redirected ? { reason: `redirects to ${shortened(path.finalUrl ?? '')}` } : {}),
        ...path
    };
}
function classifyFailure(failure, circumstances) {
    const reason = failure.message;
    switch (failure.kind) {
        case 'no-such-host':
        case 'dns':
            if (!circumstances.online)
                return { class: 'unchecked', reason: 'no network' };
            break;
        case 'timeout':
            return { class: 'transient', reason: `timed out after ${seconds(circumstances.timeoutMs)}` };
        case 'loop':
            // A browser that keeps the cookie gets through.
            if (failure.code === 'cookie')
                return { class: 'blocked', reason };
            break;
        case 'redirect':
            if (failure.code !== undefined && !DEAD_END_SCHEMES.has(failure.code))
                return { class: 'blocked', reason };
            break;
    }
    return { class: FAILURE_CLASSES[failure.kind], reason };
}
/** undefined: the page is there. */
function classifyAnswer({ status, wall }, evidence) {
    const named = nameOf(status);
    if (status >= 200 && status < 300) {
        // A challenge of AWS WAF has a status of success, and so have pages that ask for consent.
        if (wall !== undefined)
            return { class: 'blocked', reason: `${named}: the site refuses robots (${wall})` };
        const [first, last] = [evidence.hops[0]?.url, evidence.hops.at(-1)?.url];
        if (first === undefined || last === undefined || !asksForConsent(first, last))
            return undefined;
        return { class: 'blocked', reason: 'the site asks for consent to cookies before it shows the page' };
    }
    if (status === 404 || status === 410)
        return { class: 'broken', reason: named };
    if (status === 429)
        return { class: 'blocked', reason: `${named}: the site limits robots${comeBack(evidence)}` };
    if (status === 401)
        return { class: 'blocked', reason: `${named}: the page asks for a login` };
    if (status === 402)
        return { class: 'blocked', reason: `${named}: the page asks for a payment` };
    if (status === 451)
        return { class: 'blocked', reason: named };
    if (status === 407)
        return { class: 'unchecked', reason: `${named}: the proxy asks for a login` };
    if (wall !== undefined)
        return { class: 'blocked', reason: `${named}: the site refuses robots (${wall})` };
    if (BLOCKING.has(status))
        return { class: 'blocked', reason: `${named}: the site refuses robots` };
    if (status >= 500 || PASSING.has(status))
        return { class: 'transient', reason: named };
    if (status >= 400)
        return { class: 'broken', reason: named };
    return { class: 'transient', reason: `${named}, without saying where to` };
}
function comeBack({ retryAfterMs }) {
    return retryAfterMs === undefined ? '' : ` and asks them to stay away for ${seconds(retryAfterMs)}`;
}
/** The way that the URL led, when there was a redirect. */
function pathOf(url, { hops, failedUrl }) {
    const redirects = hops.length - (failedUrl === undefined ? 1 : 0);
    if (redirects < 1)
        return {};
    const finalUrl = failedUrl ?? hops.at(-1)?.url;
    return {
        chain: [...hops],
        ...(finalUrl === undefined || finalUrl === url ? {} : { finalUrl }),
        permanent: hops.slice(0, redirects).every(({ status }) => MOVED_FOR_GOOD.has(status))
    };
}
function nameOf(status) {
    const name = external_node_http_.STATUS_CODES[status] ?? FURTHER_NAMES[status];
    return name === undefined ? `status ${status}` : `${status} ${name}`;
}
function seconds(ms) {
    const whole = Math.round(ms / 1000);
    if (whole >= 7200)
        return `${Math.round(whole / 3600)} hours`;
    return whole >= 120 ? `${Math.round(whole / 60)} minutes` : `${Math.max(ms / 1000, 0.1).toFixed(ms % 1000 ? 1 : 0)} s`;
}
/** A URL for a sentence. */
function shortened(url) {
    return url.length > 200 ? `${url.slice(0, 199)}…` : url;
}

;// CONCATENATED MODULE: ./lib/links/https-address.js



/** Addresses that are asked for in one run, so that the offer costs sites next to nothing. */
const MOST_ASKED = 50;
/**
 * Finds the https addresses of links that work over http: those that redirects have shown, and, unless the policy says not
 * to, those that answer. Of each host one is asked at once, while the run goes on; the others wait until it is nearly over.
 */
class HttpsAddresses {
    #asker;
    #policy;
    #found = new Map();
    #hosts = new Set();
    #later = [];
    #answers = [];
    constructor(asker, policy) {
        this.#asker = asker;
        this.#policy = policy;
    }
    /** Told every verdict, when it is there. */
    consider({ url, finalUrl = url, class: linkClass }) {
        const httpsUrl = secured(url);
        if (httpsUrl === undefined || (linkClass !== 'ok' && linkClass !== 'redirected'))
            return;
        if (finalUrl === httpsUrl)
            this.#found.set(url, { httpsUrl });
        else if (this.#policy.https && finalUrl.startsWith('http:')) {
            const host = (0,links_url/* hostOf */.w4)(url);
            if (this.#hosts.has(host))
                this.#later.push(url);
            else
                this.#ask(url, httpsUrl);
            this.#hosts.add(host);
        }
    }
    /** Asks what was left for later. */
    askAll() {
        for (const url of this.#later.splice(0))
            this.#ask(url, secured(url) ?? url);
    }
    /** By the URL: its https address, which answered with success. */
    async found() {
        this.askAll();
        await Promise.all(this.#answers);
        return this.#found;
    }
    #ask(url, httpsUrl) {
        if (this.#answers.length >= MOST_ASKED)
            return;
        const timeoutMs = secondTryMs(this.#policy.timeoutMs);
        const question = { ...pageQuestion(httpsUrl, this.#policy), method: 'HEAD', timeoutMs, urgency: 'further' };
        const asked = this.#asker.ask(question);
        const answer = asked.then(({ answer, hops }) => {
            const isThere = answer !== undefined && answer.status >= 200 && answer.status < 300;
            if (isThere && hops.every((hop) => hop.url.startsWith('https:')))
                this.#found.set(url, { httpsUrl });
        });
        answer.catch(() => undefined);
        this.#answers.push(answer);
    }
}
/** The same address with https; undefined where the scheme alone can't be changed, for a port of its own. */
function secured(url) {
    return url.startsWith('http:') && new URL(url).port === '' ? `https:${url.slice('http:'.length)}` : undefined;
}

// EXTERNAL MODULE: ./lib/images/header.js + 5 modules
var images_header = __webpack_require__(16611);
;// CONCATENATED MODULE: ./lib/links/image.js


/** The one status that a range alone can be to blame for. */
const RANGE_NOT_SATISFIABLE = 416;
/** Asks for the first bytes of an image; once more for further ones, when the header is longer than that. */
async function askImage(url, asker, policy) {
    const headers = {
        'user-agent': policy.userAgent,
        // As social networks ask: who says that it takes AVIF or WebP is given that instead of what they get.
        accept: 'image/jpeg,image/png,image/gif,image/*;q=0.8,*/*;q=0.5',
        // The bytes of a range are bytes of what is sent; compressed ones would tell nothing.
        'accept-encoding': 'identity'
    };
    const ask = (from, to, at, retries, ranged = true) => asker.ask({
        url: at,
        method: 'GET',
        headers: ranged ? { ...headers, range: `bytes=${from}-${to - 1}` } : headers,
        bodyBytes: to,
        bodyWanted: true,
        timeoutMs: policy.timeoutMs,
        retries
    });
    let evidence = await ask(0, images_header/* FIRST_BYTES */.VA, url, policy.retries);
    // An empty file has no range at all.
    if (evidence.answer?.status === RANGE_NOT_SATISFIABLE) {
        evidence = await ask(0, images_header/* FIRST_BYTES */.VA, url, policy.retries, false);
    }
    const { answer, ...rest } = evidence;
    if (!answer)
        return { evidence, facts: undefined };
    const first = startOf(answer);
    let facts = first && factsOf(answer, first);
    if (first && facts?.wantsMore) {
        const more = await ask(images_header/* FIRST_BYTES */.VA, images_header/* MOST_BYTES */.uZ, evidence.hops.at(-1)?.url ?? url, 0);
        const longer = more.answer && longerStart(first, more.answer);
        if (longer)
            facts = factsOf(answer, longer);
    }
    return { evidence: { ...rest, answer: { ...answer, body: Buffer.alloc(0) } }, facts: facts?.image };
}
function startOf({ status, headers, body, complete }) {
    if (status < 200 || status >= 300)
        return undefined;
    const bytes = weightOf(status, headers, body, complete);
    return { body, bytes, complete: status === 206 ? bytes === body.length : complete };
}
/** The beginning with what came later; undefined when that is not the same file's, or nothing new. */
function longerStart(first, answer) {
    const { status, headers, body } = answer;
    const start = startOf(answer);
    if (!start || (first.bytes !== undefined && start.bytes !== first.bytes))
        return undefined;
    // A server that knows no ranges begins at the beginning.
    if (status !== 206)
        return body.length > first.body.length ? start : undefined;
    if (!headers['content-range']?.startsWith(`bytes ${first.body.length}-`))
        return undefined;
    const whole = Buffer.concat([first.body, body]);
    return { body: whole, bytes: start.bytes, complete: start.bytes === whole.length };
}
function factsOf({ headers }, { body, bytes, complete }) {
    const { header, wantsMore } = (0,images_header/* readImageHeader */.n6)(body, complete);
    return { image: { contentType: contentTypeOf(headers), bytes, ...header }, wantsMore };
}
/** Bytes of the whole image: from Content-Range, from Content-Length, or counted. */
function weightOf(status, headers, body, complete) {
    const whole = /^bytes \d+-\d+\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1];
    if (status === 206)
        return whole === undefined ? undefined : Number(whole);
    const length = headers['content-length'];
    if (length !== undefined && /^\d{1,15}$/.test(length))
        return Number(length);
    return complete ? body.length : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/linkinator/build/src/index.js + 20 modules
var src = __webpack_require__(62446);
;// CONCATENATED MODULE: ./lib/links/proxy.js
const LINKINATORS_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'LINKINATOR_DEBUG'];
/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY. As with curl, the lower case spelling comes first, and a proxy without a
 * scheme is an http one.
 */
function proxyFrom(environment) {
    const read = (name) => environment[name] || environment[name.toUpperCase()] || '';
    const address = (text) => (text === '' || text.includes('://') ? text : `http://${text}`);
    const settings = { http: address(read('http_proxy')), https: address(read('https_proxy')), except: read('no_proxy') };
    return settings.http === '' && settings.https === '' ? undefined : settings;
}
/**
 * Takes the variables that linkinator reads out of the environment: with a proxy it would go past the dispatcher that
 * holds the guard, and would ask its own list page of the proxy; for debugging it writes to standard output, where the
 * report goes.
 *
 * @returns puts them back
 */
function hideVariables(environment) {
    const hidden = LINKINATORS_VARIABLES.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [{ name, value }];
    });
    for (const { name } of hidden)
        delete environment[name];
    return () => {
        for (const { name, value } of hidden)
            environment[name] = value;
    };
}

;// CONCATENATED MODULE: ./lib/links/linkinator.js




/** Under this header linkinator's own requests carry a secret of the run; nobody else's requests are touched. */
const MARK = 'x-link-check';
const LIST_ORIGIN = 'http://list.invalid';
/** The dispatcher that linkinator uses belongs to the whole process, so that one run waits for the other. */
let running = Promise.resolve();
/**
 * Has linkinator check a list of URLs: it decides what is asked and when a GET must follow a HEAD; every request it
 * makes is answered by `answer`, which holds the policy. linkinator reads the list as the links of a page, which is
 * served here too, so that there is no server and no file.
 *
 * @param urls normalised, http or https
 * @param concurrency URLs under way at once, those included that wait for their turn
 * @param onResult told the URL after each result
 */
function runLinkinator(urls, concurrency, answer, onResult) {
    const run = running.then(() => runAlone(urls, concurrency, answer, onResult));
    running = run.catch(() => undefined);
    return run;
}
async function runAlone(urls, concurrency, answer, onResult) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const list = `${LIST_ORIGIN}/${mark}`;
    const asked = new Set(urls);
    const result = { listed: false, urls: new Set() };
    const checker = new src/* LinkChecker */.a0();
    checker.on('link', ({ url, state }) => {
        if (url === list)
            result.listed = state === src/* LinkState */.gC.OK;
        if (!asked.has(url) || result.urls.has(url))
            return;
        result.urls.add(url);
        onResult(url);
    });
    const previous = (0,undici/* getGlobalDispatcher */.xo)();
    const restoreVariables = hideVariables(process.env);
    (0,undici/* setGlobalDispatcher */.bj)(new AnsweringDispatcher(mark, previous, async (url, method) => {
        if (url === list)
            return { status: 200, contentType: 'text/html', body: Buffer.from(listPage(urls)) };
        if (!asked.has(url))
            throw new Error('not on the list');
        return answer(url, method);
    }));
    try {
        await checker.check({ path: list, concurrency, redirects: 'allow', headers: { [MARK]: mark } });
    }
    finally {
        (0,undici/* setGlobalDispatcher */.bj)(previous);
        restoreVariables();
    }
    return result;
}
function listPage(urls) {
    const escaped = (url) => url.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<!doctype html>${urls.map((url) => `<a href="${escaped(url)}">.</a>\n`).join('')}`;
}
/** Answers the requests that carry the mark, and leaves all others to the dispatcher that was there before. */
class AnsweringDispatcher extends undici/* Dispatcher */.mk {
    #mark;
    #others;
    #respond;
    constructor(mark, others, respond) {
        super();
        this.#mark = mark;
        this.#others = others;
        this.#respond = respond;
    }
    dispatch(options, handler) {
        if (!isMarked(options.headers, this.#mark))
            return this.#others.dispatch(options, handler);
        const controller = new PlayedController();
        handler.onRequestStart?.(controller, {});
        const method = options.method === 'HEAD' ? 'HEAD' : 'GET';
        this.#respond(`${options.origin}${options.path}`, method).then(({ status, contentType, body }) => {
            if (controller.aborted)
                return;
            const headers = contentType === undefined ? {} : { 'content-type': contentType };
            controller.rawHeaders = Object.entries(headers)
                .flat()
                .map((text) => Buffer.from(text));
            handler.onResponseStart?.(controller, status, headers, '');
            if (body)
                handler.onResponseData?.(controller, body);
            handler.onResponseEnd?.(controller, {});
        }, (error) => handler.onResponseError?.(controller, error));
        return true;
    }
}
function isMarked(headers, mark) {
    if (headers === null || headers === undefined || typeof headers !== 'object')
        return false;
    if (Symbol.iterator in headers)
        return [...headers].flat().includes(mark);
    return headers[MARK] === mark;
}
/** Flow control for an answer that is there at once: nothing to hold back. */
class PlayedController {
    aborted = false;
    paused = false;
    reason = null;
    rawHeaders = [];
    abort(reason) {
        this.aborted = true;
        this.reason = reason;
    }
    pause() {
        this.paused = true;
    }
    resume() {
        this.paused = false;
    }
}

;// CONCATENATED MODULE: ./lib/links/phase.js









/** URLs that linkinator holds for each request that may be under way: enough to fill the turns from other hosts. */
const HELD_PER_TURN = 8;
/** One run over a list of URLs: pages by linkinator, images by their first bytes, and one verdict for each. */
class Phase {
    #requests;
    #policy;
    #asker;
    #pages;
    #images = new Map();
    #onProgress;
    #classes = {};
    #begun = new Set();
    /** What failed and is to be tried once more. */
    #doubtful = new Set();
    #secondTries = [];
    #https;
    #done = 0;
    #linkinator;
    constructor(requests, policy, asker, onProgress) {
        this.#requests = requests;
        this.#policy = policy;
        this.#asker = asker;
        this.#pages = new Pages(asker, policy);
        this.#https = new HttpsAddresses(asker, policy);
        this.#onProgress = onProgress;
    }
    /** Asks every URL. Ends at once when the turns are closed. */
    async run() {
        const outcomes = await Promise.allSettled([
            this.#askPages(),
            ...this.#of('image').map((url) => this.#askImage(url))
        ]);
        for (const outcome of outcomes)
            if (outcome.status === 'rejected')
                throw outcome.reason;
    }
    /** Tries once more what failed, and may look different by now. Ends at once when the turns are closed. */
    async runAgain() {
        this.#tryDoubtfulAgain();
        await Promise.all(this.#secondTries);
    }
    /** The https addresses that answered, by their URLs over http. */
    httpsAddresses() {
        return this.#https.found();
    }
    /** Some host was not found in DNS. */
    get hasUnknownHosts() {
        return this.#requests.some(({ url }) => {
            const kind = this.#evidence(url)?.failure?.kind;
            return kind === 'no-such-host' || kind === 'dns';
        });
    }
    /**
     * One verdict for every URL that was to be asked, in their order.
     *
     * @param online whether there is a network: without it, a name that is not found says nothing
     */
    verdicts(online) {
        return new Map(this.#requests.map(({ url }) => [url, this.#verdict(url, online)]));
    }
    /** What stayed unchecked and why, one line for each cause. */
    incomplete(verdicts, problem) {
        const unchecked = [...verdicts.values()].filter((verdict) => verdict.class === 'unchecked');
        const causes = Map.groupBy(unchecked, ({ url }) => {
            const kind = this.#answered(url) ? this.#evidence(url)?.failure?.kind : undefined;
            return kind === 'no-such-host' || kind === 'dns' ? 'offline' : (kind ?? 'unanswered');
        });
        const total = verdicts.size;
        return [...causes].map(([cause, links]) => {
            const many = links.length === 1 ? '1 link is' : `${links.length} links are`;
            switch (cause) {
                case 'offline': {
                    const hosts = new Set(links.map(({ url }) => (0,links_url/* hostOf */.w4)(url))).size;
                    const found = hosts === 1 ? 'the only host could not be found' : `none of ${hosts} hosts could be found`;
                    return `No network: ${found}; ${many} unchecked.`;
                }
                case 'unanswered':
                    return `The link check itself failed${problem === undefined ? '' : ` (${problem})`}; ${many} unchecked.`;
                default:
                    return `${links.length} of ${total} links ${links.length === 1 ? 'is' : 'are'} unchecked: ${links[0]?.reason ?? cause}.`;
            }
        });
    }
    async #askPages() {
        const urls = spread(this.#of('page'));
        if (urls.length === 0)
            return;
        this.#linkinator = await runLinkinator(urls, this.#policy.concurrency * HELD_PER_TURN, async (url, method) => {
            this.#begun.add(url);
            const { answer, failure, accepted } = await this.#pages.ask(url, method);
            if (answer)
                return { status: accepted ? 200 : answer.status };
            throw failure ?? new Error('no answer');
        }, (url) => this.#settle(url));
        // linkinator's fetch turns these down by itself; asking puts the reason on record, and contacts nobody.
        for (const url of urls)
            if (isBadPort((0,connect_to/* portOf */.HM)(new URL(url))))
                await this.#pages.ask(url, 'GET');
    }
    async #askImage(url) {
        this.#begun.add(url);
        const timeoutMs = firstTryMs(this.#policy.timeoutMs);
        this.#images.set(url, await askImage(url, this.#asker, { ...this.#policy, timeoutMs }));
        this.#settle(url);
    }
    async #askImageAgain(url, first) {
        const timeoutMs = secondTryMs(this.#policy.timeoutMs);
        const second = await askImage(url, this.#asker, { ...this.#policy, timeoutMs, retries: 0 });
        if (better(first.evidence, second.evidence) === second.evidence)
            this.#images.set(url, second);
        return second.evidence;
    }
    #verdict(url, online) {
        const evidence = this.#answered(url) ? this.#evidence(url) : undefined;
        if (!evidence)
            return { url, class: 'unchecked', reason: 'the link check has no result for it' };
        const verdict = classify(url, evidence, { timeoutMs: this.#policy.timeoutMs, online });
        const image = this.#images.get(url)?.facts;
        return image ? { ...verdict, image } : verdict;
    }
    /** linkinator can lose URLs and call the rest a success: what counts is its result for each. */
    #answered(url) {
        if (this.#images.has(url))
            return true;
        return this.#linkinator?.listed === true && this.#linkinator.urls.has(url);
    }
    #evidence(url) {
        return this.#images.get(url)?.evidence ?? this.#pages.evidence(url);
    }
    #of(kind) {
        return this.#requests.filter((request) => request.kind === kind).map(({ url }) => url);
    }
    /** Lets the second tries begin of what is doubtful by now. */
    #tryDoubtfulAgain() {
        const urls = [...this.#doubtful];
        this.#doubtful.clear();
        if (urls.length === 0)
            return;
        const attempt = async (url) => {
            const first = this.#images.get(url);
            return first ? this.#askImageAgain(url, first) : this.#pages.askAgain(url);
        };
        const wasSilent = (url) => this.#evidence(url)?.failure?.kind === 'timeout';
        const tries = tryAgain(urls, this.#asker, wasSilent, attempt).finally(() => {
            for (const url of urls)
                this.#tell(url);
        });
        tries.catch(() => undefined);
        this.#secondTries.push(tries);
    }
    /** Every URL was begun, and what waits for a turn doesn't fill the turns: from here on there is room for more. */
    get #isNearlyOver() {
        if (this.#begun.size < this.#requests.length || !this.#asker.answered)
            return false;
        return this.#asker.waiting < this.#policy.concurrency / 2;
    }
    /** What is certain is told; the rest waits for its second try. */
    #settle(url) {
        const evidence = this.#evidence(url);
        if (evidence && this.#policy.retries > 0 && isWorthAnotherTry(this.#class(url), evidence))
            this.#doubtful.add(url);
        else
            this.#tell(url);
        if (evidence)
            this.#https.consider(this.#classify(url, evidence));
        if (this.#isNearlyOver) {
            this.#https.askAll();
            this.#tryDoubtfulAgain();
        }
    }
    #class(url) {
        const evidence = this.#evidence(url);
        if (!evidence)
            return 'unchecked';
        return this.#classify(url, evidence).class;
    }
    #classify(url, evidence) {
        return classify(url, evidence, { timeoutMs: this.#policy.timeoutMs, online: true });
    }
    #tell(url) {
        const found = this.#class(url);
        this.#done += 1;
        this.#classes[found] = (this.#classes[found] ?? 0) + 1;
        this.#onProgress?.({ done: this.#done, total: this.#requests.length, classes: { ...this.#classes } });
    }
}
/** The URLs with those of each host spread evenly, so that every stretch of the list has its share of each. */
function spread(urls) {
    const hosts = Map.groupBy(urls, links_url/* hostOf */.w4);
    return [...hosts.values()]
        .flatMap((ofHost) => ofHost.map((url, index) => ({ url, place: (index + 0.5) / ofHost.length })))
        .sort((a, b) => a.place - b.place)
        .map(({ url }) => url);
}

// EXTERNAL MODULE: ./lib/links/suspicion.js + 1 modules
var links_suspicion = __webpack_require__(21615);
;// CONCATENATED MODULE: ./lib/links/transport.js







/** The part of a URL's time in which its connection must stand: a server that doesn't even do that won't answer. */
const CONNECT_SHARE = 0.25;
/** The part of a URL's time for looking up what a proxy will look up once more. */
const LOOK_UP_SHARE = 0.25;
/** The text of a page that nobody needs is read only to keep its connection: no longer than this, in milliseconds. */
const LONGEST_DRAIN_MS = 1000;
const NOTHING = Buffer.alloc(0);
/** Sends single requests, behind the guard, directly or through the environment's proxy. */
class Transport {
    guard;
    #direct;
    #proxied;
    #maxRequests;
    #requests = 0;
    constructor(policy, proxy, resolve) {
        this.#maxRequests = policy.maxRequests;
        const connectTimeout = Math.ceil(policy.timeoutMs * CONNECT_SHARE);
        // One for all connections: each context of its own costs hundreds of kilobytes.
        const secureContext = (0,external_node_tls_.createSecureContext)(policy.certificateAuthorities
            ? { ca: [...(0,external_node_tls_.getCACertificates)('default'), ...policy.certificateAuthorities] }
            : undefined);
        this.guard = new Guard(policy, connectTimeout, resolve, secureContext);
        const options = {
            connect: this.guard.connect,
            connections: Math.max(policy.perHost, ...policy.hosts.map(({ perHost = 0 }) => perHost)),
            // The time of a whole request is kept by `exchange`; these are for what it left behind.
            headersTimeout: policy.timeoutMs,
            bodyTimeout: policy.timeoutMs
        };
        this.#direct = new undici/* Agent */.g6(options);
        this.#proxied = proxy
            ? new undici/* EnvHttpProxyAgent */.J2({
                ...options,
                httpProxy: proxy.http,
                httpsProxy: proxy.https,
                noProxy: proxy.except,
                requestTls: { secureContext },
                proxyTls: { secureContext }
            })
            : undefined;
    }
    /** How many requests were sent. */
    get requests() {
        return this.#requests;
    }
    /**
     * Sends one request.
     *
     * @param signal ends it with the signal's reason
     * @throws LinkFailure when there is no answer
     */
    async exchange(exchange, signal) {
        const host = (0,links_url/* bareHost */.n0)(exchange.url.hostname);
        const ending = new AbortController();
        const end = () => ending.abort(signal.reason);
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
        const timer = setTimeout(() => ending.abort(new LinkFailure('timeout', 'timed out')), exchange.timeoutMs);
        const proxied = this.#proxied !== undefined && !this.guard.isNamed(exchange.url);
        try {
            if (proxied)
                await this.#judgeBeforeProxy(exchange, ending.signal);
            ending.signal.throwIfAborted();
            if (this.#requests >= this.#maxRequests) {
                throw new LinkFailure('ended', `not reached within the ${this.#maxRequests} requests for all links`);
            }
            this.#requests += 1;
            return await send(proxied && this.#proxied ? this.#proxied : this.#direct, exchange, ending.signal);
        }
        catch (error) {
            const failure = ending.signal.aborted ? failureOf(ending.signal.reason, host) : failureOf(error, host);
            if (!proxied && failure.kind === 'timeout' && !this.guard.hasConnected(exchange.url))
                throw unreachable();
            // Behind a proxy these tell of the way to the proxy, not of the URL.
            if (proxied && ['no-such-host', 'dns', 'refused', 'unreachable'].includes(failure.kind)) {
                throw new LinkFailure('proxy', `the proxy could not be used: ${failure.message}`, failure.code);
            }
            throw failure;
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
        }
    }
    /** Ends all connections. */
    async destroy() {
        const over = new LinkFailure('ended', 'the link check was over');
        await Promise.all([this.#direct.destroy(over), this.#proxied?.destroy(over)]);
    }
    /**
     * A proxy connects by itself, so what can be known here is judged here. Names that only the proxy knows, or that take
     * long because there is no DNS but the proxy's, are its own business.
     */
    async #judgeBeforeProxy({ url, timeoutMs }, signal) {
        this.guard.judgeLiteral(url);
        const late = AbortSignal.timeout(timeoutMs * LOOK_UP_SHARE);
        try {
            await unlessEnded(this.guard.addressesOf(url.hostname), AbortSignal.any([signal, late]));
        }
        catch (error) {
            if (error instanceof LinkFailure && error.kind === 'private')
                throw error;
        }
    }
}
async function send(dispatcher, exchange, signal) {
    const { url, method, headers, http1 } = exchange;
    const options = {
        origin: url.origin,
        // Not pathname and search: they lose a question mark that ends the URL.
        path: url.href.slice(url.origin.length),
        method,
        headers,
        signal,
        ...(http1 ? { allowH2: false } : {})
    };
    const response = await dispatcher.request(options);
    const read = readBody(response.body, exchange.bodyBytes);
    const answer = { status: response.statusCode, headers: tellingHeaders(response.headers) };
    const named = (body) => {
        const wall = wallOf(answer.status, response.headers, body);
        return wall === undefined ? answer : { ...answer, wall };
    };
    if (exchange.bodyWanted) {
        const { body, complete } = await read;
        return { ...named(body), body, complete };
    }
    const timer = setTimeout(() => response.body.destroy(), LONGEST_DRAIN_MS);
    const drained = await read.catch(() => undefined);
    clearTimeout(timer);
    return { ...named(drained?.body ?? NOTHING), body: NOTHING, complete: false };
}
/** Reads up to `limit` bytes and lets go of the rest. A body that breaks off keeps what had come, unless that is nothing. */
async function readBody(body, limit) {
    const chunks = [];
    let size = 0;
    let complete = true;
    body.on('error', () => undefined);
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit) {
                complete = false;
                break;
            }
        }
    }
    catch (error) {
        if (size === 0)
            throw error;
        complete = false;
    }
    return { body: Buffer.concat(chunks).subarray(0, limit), complete };
}
function unlessEnded(work, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        work.then(resolve, reject);
    });
}

;// CONCATENATED MODULE: ./lib/links/turns.js
/**
 * What goes first: questions that nobody has asked yet, so that who takes long is known early; then further questions to
 * who took long, which everybody waits for in the end; then all others.
 */
const URGENCIES = ['new', 'slow', 'further'];
/**
 * Decides whose turn it is: so many requests at once in all, so many to one host, so that a slow or pausing host holds
 * up nobody else. Of what is equally urgent, the host with the most to do goes first, because it is the one that everybody
 * waits for in the end. Waiting for a turn is not part of a request's time.
 */
class Turns {
    #total;
    #limitsOf;
    #hosts = new Map();
    /** Hosts that could start a job; those with equally much to do take turns in this order. */
    #ready = new Set();
    #running = new Set();
    #closed;
    /**
     * @param total requests at once in all
     * @param limitsOf requests at once to a host, and the milliseconds between the starts of two
     */
    constructor(total, limitsOf) {
        this.#total = total;
        this.#limitsOf = limitsOf;
    }
    /** How many wait for a turn. */
    get waiting() {
        return [...this.#hosts.values()]
            .flatMap(({ waiting }) => Object.values(waiting))
            .reduce((sum, jobs) => sum + jobs.length, 0);
    }
    /** How many hosts were asked. */
    get hosts() {
        return this.#hosts.size;
    }
    /**
     * Runs a task when it is its turn.
     *
     * @param task is told by the signal when everything ends
     * @throws the reason that was given to close()
     */
    run(name, task, urgency = 'new') {
        if (this.#closed)
            return Promise.reject(this.#closed.reason);
        const host = this.#host(name);
        return new Promise((resolve, reject) => {
            const start = () => {
                const controller = new AbortController();
                this.#running.add(controller);
                host.active += 1;
                task(controller.signal)
                    .then(resolve, reject)
                    .finally(() => {
                    this.#running.delete(controller);
                    host.active -= 1;
                    this.#offer(name, host);
                    this.#next();
                });
            };
            host.waiting[urgency].push({ start, reject });
            this.#offer(name, host);
            this.#next();
        });
    }
    /** Lets nothing start to a host for a while, in milliseconds; a longer pause that is under way stays. */
    pause(name, ms) {
        if (this.#closed || ms <= 0)
            return;
        const host = this.#host(name);
        const until = performance.now() + ms;
        if (host.timer && host.until >= until)
            return;
        clearTimeout(host.timer);
        host.until = until;
        this.#ready.delete(name);
        host.timer = setTimeout(() => {
            host.timer = undefined;
            this.#offer(name, host);
            this.#next();
        }, ms);
    }
    /** Ends everything: what waits is rejected with the reason, what runs is told it. */
    close(reason) {
        if (this.#closed)
            return;
        this.#closed = { reason };
        this.#ready.clear();
        for (const host of this.#hosts.values()) {
            clearTimeout(host.timer);
            for (const jobs of Object.values(host.waiting))
                for (const job of jobs.splice(0))
                    job.reject(reason);
        }
        for (const controller of this.#running)
            controller.abort(reason);
    }
    #host(name) {
        const known = this.#hosts.get(name);
        if (known)
            return known;
        const host = {
            limits: this.#limitsOf(name),
            waiting: { new: [], slow: [], further: [] },
            active: 0,
            timer: undefined,
            until: 0
        };
        this.#hosts.set(name, host);
        return host;
    }
    #offer(name, host) {
        if (isWaitedFor(host) && host.active < host.limits.perHost && !host.timer)
            this.#ready.add(name);
    }
    #next() {
        while (this.#running.size < this.#total) {
            const turn = this.#turn();
            if (!turn)
                return;
            const { name, urgency } = turn;
            this.#ready.delete(name);
            const host = this.#host(name);
            host.waiting[urgency].shift()?.start();
            this.pause(name, host.limits.intervalMs);
            this.#offer(name, host);
        }
    }
    #turn() {
        for (const urgency of URGENCIES) {
            let busiest;
            let most = 0;
            for (const name of this.#ready) {
                const { length } = this.#host(name).waiting[urgency];
                if (length > most)
                    [busiest, most] = [name, length];
            }
            if (busiest !== undefined)
                return { name: busiest, urgency };
        }
        return undefined;
    }
}
function isWaitedFor({ waiting }) {
    return URGENCIES.some((urgency) => waiting[urgency].length > 0);
}

;// CONCATENATED MODULE: ./lib/links/check.js













/** A name that IANA keeps in DNS for good: when it can't be found either, there is no network. */
const ALWAYS_THERE = 'example.com';
/** How long a look-up of that name may take. */
const LOOK_UP_MS = 5000;
/**
 * Asks every URL and says what is known about it. Pages are driven by linkinator, images are read by their first
 * bytes; all requests go through one guard, one set of turns and one deadline. The outcome has exactly one verdict for
 * each URL, whatever happens.
 *
 * @param requests normalised URLs, each once
 */
async function checkLinks(requests, policy, options = {}) {
    const start = performance.now();
    const resolve = options.resolve ?? systemResolve;
    let transport;
    try {
        transport = new Transport(policy, proxyFrom(options.environment ?? process.env), resolve);
    }
    catch (error) {
        return nothingChecked(requests, error);
    }
    const settingsOf = (0,links_hosts/* hostSettings */.m$)(policy.hosts);
    const turns = new Turns(policy.concurrency, (host) => ({ ...policy, ...settingsOf(host) }));
    const asker = new Asker(transport, turns, policy, settingsOf);
    const asked = requests.filter(({ url }) => !settingsOf((0,links_url/* hostOf */.w4)(url)).skip);
    const phase = new Phase(asked, policy, asker, options.onProgress);
    const stop = () => turns.close(new LinkFailure('ended', 'the check was stopped'));
    const deadline = setTimeout(() => {
        turns.close(new LinkFailure('ended', `not reached within the ${policy.budgetMs / 1000} s for all links`));
    }, policy.budgetMs);
    options.signal?.addEventListener('abort', stop, { once: true });
    if (options.signal?.aborted)
        stop();
    const isConnected = async () => asker.answered || transport.guard.resolved > 0 || !phase.hasUnknownHosts || (await isOnline(resolve));
    const additions = new Map();
    const add = (found) => {
        for (const [url, more] of found)
            additions.set(url, { ...additions.get(url), ...more });
    };
    let problem;
    let online = true;
    try {
        await phase.run();
        online = await isConnected();
        if (online && policy.retries > 0)
            await phase.runAgain();
        add(await phase.httpsAddresses());
        if (policy.fragments)
            add(await missingFragments(asked, phase.verdicts(online), asker, policy));
        if (policy.archive)
            add(await archivedCopies(phase.verdicts(online).values(), asker, policy));
    }
    catch (error) {
        problem = error instanceof Error ? error.message : String(error);
    }
    finally {
        clearTimeout(deadline);
        options.signal?.removeEventListener('abort', stop);
        turns.close(new LinkFailure('ended', 'the check was over'));
        await transport.destroy();
    }
    const verdicts = phase.verdicts(online);
    await suspect(verdicts);
    for (const [url, verdict] of verdicts)
        verdicts.set(url, { ...verdict, ...additions.get(url) });
    const hosts = new Set(asked.map(({ url }) => (0,links_url/* hostOf */.w4)(url)));
    return {
        verdicts: new Map(requests.map(({ url }) => [url, verdicts.get(url) ?? skipped(url)])),
        incomplete: [...phase.incomplete(verdicts, problem), ...(0,links_hosts/* withoutHeaders */.V$)(policy.lacking, hosts)],
        requests: transport.requests,
        hosts: hosts.size,
        cached: 0,
        slowest: asker.times.slowest(),
        ms: Math.round(performance.now() - start)
    };
}
function skipped(url) {
    return { url, class: 'skipped', reason: 'its host is skipped by `links.hosts` in the configuration' };
}
/** Adds what the redirects of links that work give reason to suspect. */
async function suspect(verdicts) {
    const redirected = [...verdicts.values()].filter((verdict) => verdict.class === 'redirected');
    if (redirected.length === 0)
        return;
    const registered = await (0,links_suspicion.publicSuffixes)();
    for (const verdict of redirected) {
        const suspicion = (0,links_suspicion/* suspicionOf */.d)(verdict, registered);
        if (suspicion)
            verdicts.set(verdict.url, { ...verdict, suspicion });
    }
}
/** The outcome where the machine's own settings are in the way: that makes no link broken. */
function nothingChecked(requests, error) {
    const reason = 'the proxy or certificate settings of this machine are not valid';
    const detail = error instanceof Error ? error.message : String(error);
    return {
        verdicts: new Map(requests.map(({ url }) => [url, { url, class: 'unchecked', reason }])),
        incomplete: [`No link was checked (${requests.length}): ${reason} (${detail}).`],
        requests: 0,
        hosts: 0,
        cached: 0,
        slowest: [],
        ms: 0
    };
}
/** Tells a name that does not exist from a machine without network, where no other name was asked for. */
async function isOnline(resolve) {
    let timer;
    const late = new Promise((settle) => {
        timer = setTimeout(() => settle(false), LOOK_UP_MS);
    });
    const found = resolve(ALWAYS_THERE).then((addresses) => addresses.some(({ address }) => !isPrivateAddress(address)), () => false);
    try {
        return await Promise.race([found, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 50533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   u: () => (/* binding */ connectTarget),
/* harmony export */   zs: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76392);

const SYNTAX = 'HOST1:PORT1:HOST2:PORT2, for example www.example.com:443:127.0.0.1:8443';
/**
 * Reads one `--connect-to`, in curl's syntax: HOST1:PORT1:HOST2:PORT2. An empty HOST1 or PORT1 means any; an empty
 * HOST2 or PORT2 leaves it as it is. IPv6 addresses stand in brackets.
 *
 * @throws Error that says what is expected
 */
function parseConnectTo(text) {
    const parts = /^(\[[^\]]*\]|[^:[\]]*):([^:]*):(\[[^\]]*\]|[^:[\]]*):([^:]*)$/.exec(text);
    if (!parts)
        throw new Error(`"${text}" is not of the form ${SYNTAX}; IPv6 addresses stand in brackets`);
    const [, fromHost = '', fromPort = '', toHost = '', toPort = ''] = parts;
    return {
        fromHost: host(fromHost, text),
        fromPort: port(fromPort, text),
        toHost: host(toHost, text),
        toPort: port(toPort, text)
    };
}
/** Where the connection for a URL goes, by the first entry that names its host and port; undefined: to the URL's own. */
function connectTarget(url, entries) {
    const from = { host: (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(url.hostname), port: portOf(url) };
    const entry = entries.find(({ fromHost, fromPort }) => (fromHost === undefined || (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(fromHost) === from.host) && (fromPort === undefined || fromPort === from.port));
    if (!entry)
        return undefined;
    return {
        host: (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(entry.toHost ?? from.host),
        port: entry.toPort ?? from.port,
        named: (entry.toHost ?? entry.fromHost) !== undefined
    };
}
/** The port of an http or https URL. */
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
function host(text, whole) {
    if (text === '')
        return undefined;
    try {
        return (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(new URL(`http://${text}/`).hostname);
    }
    catch {
        throw new Error(`"${whole}": "${text}" is not a host name or an address; expected ${SYNTAX}`);
    }
}
function port(text, whole) {
    if (text === '')
        return undefined;
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > 65535) {
        throw new Error(`"${whole}": "${text}" is not a port between 1 and 65535; expected ${SYNTAX}`);
    }
    return number;
}


/***/ }),

/***/ 34102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ withoutHeaders),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   m$: () => (/* binding */ hostSettings)
/* harmony export */ });
/* unused harmony export matchesHost */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76392);

function hostSettings(entries) {
    const known = new Map();
    return (hostname) => {
        const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(hostname);
        const found = known.get(host) ?? merged(entries.filter(({ match }) => match.some((one) => matchesHost(one, host))));
        known.set(host, found);
        return found;
    };
}
/** Whether a pattern of `links.hosts` covers a host. */
function matchesHost(pattern, host) {
    if (pattern === '*')
        return true;
    return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
/**
 * The headers that a request to a URL carries beside the usual ones. They are chosen anew for every step of a redirect, so
 * that a host's own never leave it.
 */
function headersFor(url, settingsOf) {
    const { headers } = settingsOf(url.hostname);
    const sent = headers.filter(({ secret }) => !secret || url.protocol === 'https:');
    return Object.fromEntries(sent.map(({ name, value }) => [name.toLowerCase(), value]));
}
/** What the report says about headers that could not be sent to hosts that were asked. */
function withoutHeaders(lacking, hosts) {
    const lines = lacking.flatMap(({ match, header, variable }) => {
        const asked = [...hosts].filter((host) => match.some((pattern) => matchesHost(pattern, host)));
        if (asked.length === 0)
            return [];
        const names = asked.length === 1 ? asked[0] : `${asked.length} hosts`;
        return [
            `\`${variable}\` is not set, so ${names} ${asked.length === 1 ? 'was' : 'were'} asked without the header \`${header}\`.`
        ];
    });
    return [...new Set(lines)];
}
function merged(entries) {
    const headers = new Map();
    const settings = { headers: [], accept: [], skip: false };
    for (const { match: _match, headers: more = [], ...rest } of entries) {
        Object.assign(settings, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
        for (const header of more)
            headers.set(header.name.toLowerCase(), header);
    }
    return { ...settings, headers: [...headers.values()] };
}


/***/ }),

/***/ 21615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publicSuffixes: () => (/* binding */ publicSuffixes),
  d: () => (/* binding */ suspicionOf)
});

;// CONCATENATED MODULE: ./lib/links/known-hosts.js
/**
 * Services whose addresses are made to lead elsewhere: short links, permanent identifiers, and the counters of affiliate
 * networks and newsletters. Registered names; subdomains are meant as well.
 */
const FORWARDERS = new Set([
    ...['aka.ms', 'amzn.eu', 'amzn.to', 'bit.ly', 'bitly.com', 'buff.ly', 'cutt.ly', 'dlvr.it', 'fb.me', 'fb.watch'],
    ...['g.co', 'g.page', 'git.io', 'goo.gl', 'goo.gle', 'ift.tt', 'is.gd', 'lnkd.in', 'linktr.ee', 'msft.it', 'ow.ly'],
    ...['page.link', 'rb.gy', 'rebrand.ly', 's.id', 'short.io', 'shorturl.at', 'spoti.fi', 't.co', 't.ly', 't.me'],
    ...['tiny.cc', 'tinyurl.com', 'trib.al', 'v.gd', 'wp.me', 'youtu.be', 'app.link', 'onelink.me'],
    ...['ark.to', 'doi.org', 'handle.net', 'identifiers.org', 'n2t.net', 'purl.org', 'w3id.org'],
    ...['anrdoezrs.net', 'awin1.com', 'daisycon.io', 'dpbolvw.net', 'ds1.nl', 'jdoqocy.com', 'kqzyfj.com', 'lt45.net'],
    ...['linksynergy.com', 'prf.hn', 'pxf.io', 'shareasale.com', 'sjv.io', 'tkqlhce.com', 'tradedoubler.com'],
    ...['tradetracker.net', 'viglink.com', 'webgains.com', 'zanox.com', 'list-manage.com', 'fwlink.microsoft.com']
]);
/** Sites that sell registered names, or fill unused ones with advertisements. */
const PARKING = new Set([
    ...['above.com', 'afternic.com', 'atom.com', 'bodis.com', 'brandbucket.com', 'buydomains.com', 'dan.com'],
    ...['dnparking.com', 'domainmarket.com', 'domainnamesales.com', 'efty.com', 'fabulous.com', 'hugedomains.com'],
    ...['parkingcrew.net', 'parklogic.com', 'sav.com', 'sedo.com', 'sedo.de', 'sedoparking.com', 'smartname.com'],
    ...['squadhelp.com', 'undeveloped.com', 'uniregistry.com', 'voodoo.com', 'domeneshop.no', 'domainbroker.nl']
]);
/** Pages of registrars on which a name is for sale: a registered name, and what the path starts with. */
const FOR_SALE = [
    { name: 'godaddy.com', path: '/forsale' },
    { name: 'godaddy.com', path: '/domainsearch' },
    { name: 'namecheap.com', path: '/market' },
    { name: 'epik.com', path: '/domain' },
    { name: 'porkbun.com', path: '/checkout' }
];

// EXTERNAL MODULE: ./lib/links/url.js
var url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/suspicion.js


/** Loads the public suffix list, which only redirects need. */
async function publicSuffixes() {
    const { parse } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 20935, 19));
    return (host) => {
        const { domain, domainWithoutSuffix } = parse(host, { extractHostname: false });
        return domain && domainWithoutSuffix ? { name: domain, label: domainWithoutSuffix } : undefined;
    };
}
/** Start pages, in any language: `/`, `/index.html`, `/nl/`, `/en-us`, `/home/`. */
const HOME = /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i;
/** Parameters of a start page that say nothing about which page it is. */
const IDLE_PARAMETER = /^(?:utm_\w+|ref|referrer|source|from|redirect\w*|lang|hl|_\w+)$/i;
const LOGIN_HOST = /^(?:accounts?|auth|idp?|log-?in|sign-?in|sso)\./i;
const LOGIN_SEGMENT = /^(?:log-?in|sign-?in|wp-login|sso|authenticate|auth|account_login|aanmelden|inloggen)(?:\.\w{2,5})?$/i;
/** What parking services put before a name that they hold: `ww1.example.com`, `ww38.example.com`. */
const PARKED_SUBDOMAIN = /^ww\d{1,2}\./;
/**
 * Says whether an answer with success is probably not the page that was linked to, by the way it was led to alone. In
 * doubt there is none: sites move, change their names and keep several, and some addresses are made to lead on.
 *
 * @param verdict of class `redirected`; others have no suspicion
 */
function suspicionOf(verdict, registered) {
    const { url, finalUrl, chain = [], permanent = false } = verdict;
    if (verdict.class !== 'redirected' || finalUrl === undefined)
        return undefined;
    const from = place(url, registered);
    const to = place(finalUrl, registered);
    const hops = chain.map((hop) => place(hop.url, registered));
    const parked = [...hops, to].find((hop) => hop.name !== from.name && isForSale(hop));
    if (parked)
        return { kind: 'parked', host: parked.host };
    if (PARKED_SUBDOMAIN.test(to.host) && !PARKED_SUBDOMAIN.test(from.host))
        return { kind: 'parked', host: to.host };
    if (FORWARDERS.has(from.name) || isHome(from.url))
        return undefined;
    if (isLogin(to.url) && !isLogin(from.url))
        return { kind: 'login' };
    const sameSite = from.name === to.name;
    // Elsewhere, what is not for good is often a counter on the way to a shop or a partner.
    if (!sameSite && !permanent)
        return undefined;
    if (isHome(to.url))
        return sameSite || !keepsName(from, to) ? { kind: 'home-page' } : undefined;
    if (sameSite || keepsName(from, to) || keepsPage(from.url, to.url))
        return undefined;
    return { kind: 'other-site', from: from.name, to: to.name };
}
function place(text, registered) {
    const host = (0,url/* hostOf */.w4)(text);
    const { name, label } = registered(host) ?? { name: host, label: host };
    return { url: new URL(text), host, name, label };
}
function isForSale({ name, url }) {
    return PARKING.has(name) || FOR_SALE.some((page) => page.name === name && url.pathname.startsWith(page.path));
}
function isHome({ pathname, searchParams }) {
    return HOME.test(pathname) && [...searchParams.keys()].every((name) => IDLE_PARAMETER.test(name));
}
function isLogin({ hostname, pathname }) {
    return LOGIN_HOST.test(hostname) || segments(pathname).some((segment) => LOGIN_SEGMENT.test(segment));
}
/** The new host carries the old name: another suffix (`bol.com`, `bol.nl`), or a place that it has at a service. */
function keepsName(from, to) {
    const plain = (text) => text.replaceAll('-', '');
    const [old, fresh] = [plain(from.label), plain(to.label)];
    if (old === fresh)
        return true;
    return (old.length >= 4 && plain(to.host).includes(old)) || (fresh.length >= 4 && plain(from.host).includes(fresh));
}
/** The new address has what names the page in the old one: the last part of its path, or a number. */
function keepsPage(from, to) {
    const slug = (text) => text.toLowerCase().replace(/\.\w{2,5}$/, '');
    const last = slug(segments(from.pathname).at(-1) ?? '');
    if (last !== '' && segments(to.pathname).some((segment) => slug(segment) === last))
        return true;
    const numbers = (from.pathname + from.search).match(/\d{4,}/g) ?? [];
    return numbers.some((number) => (to.pathname + to.search).includes(number));
}
function segments(pathname) {
    return pathname.split('/').filter((segment) => segment !== '');
}


/***/ })

};
