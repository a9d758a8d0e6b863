export const id = 5907;
export const ids = [5907,3931];
export const modules = {

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
