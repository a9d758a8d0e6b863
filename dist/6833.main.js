export const id = 6833;
export const ids = [6833];
export const modules = {

/***/ 50914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   b: () => (/* binding */ isUtf16)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56045);

/**
 * The text of a file.
 *
 * UTF-8 is expected; a byte order mark stays part of the text. Bytes that are not UTF-8 become U+FFFD, and the first
 * of them is the source's `invalidAt`. A file with a UTF-16 byte order mark, as some Windows editors write it, is read
 * as UTF-16, so that its author can still be told about the post; as no generator reads it, `invalidAt` is 0 then.
 */
function decodeSource(path, bytes) {
    const utf16 = utf16Label(bytes);
    if (utf16)
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), 0);
    try {
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, text, firstInvalid(text, bytes));
    }
}
/** Whether a source was read as UTF-16: only then is the byte order mark itself what is invalid. */
function isUtf16(source) {
    return source.invalidAt === 0 && source.text.startsWith('\uFEFF');
}
function utf16Label(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return undefined;
}
/** The first U+FFFD of the text that does not stand in the bytes as such (EF BF BD). */
function firstInvalid(text, bytes) {
    let from = 0;
    let byte = 0;
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
        byte += Buffer.byteLength(text.slice(from, at));
        if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
            return at;
        from = at;
    }
    return text.length;
}


/***/ }),

/***/ 30405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ firstFilledLine),
/* harmony export */   ST: () => (/* binding */ findOpening),
/* harmony export */   cS: () => (/* binding */ isKeyLine),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** A line of more characters is no fence, and too much for expressions that look at all of it. */
const LONGEST_FENCE = 1000;
/** Dashes as word processors make them of `---`: hyphens, en and em dashes, the minus sign. */
const TYPESET_DASHES = /^[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]{0,3}$/;
const YAML_KEY = /^[ \t]*(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}_$<][\p{L}\p{N}_.<-]{0,60}(?: [\p{L}\p{N}_-]{1,30})?)[ \t]*:(?:[ \t\r\n\u00a0]|$)/u;
const TOML_KEY = /^[ \t]*(?:\[{1,2}[^\]\n]{1,80}\]|["'\p{L}\p{N}_.-]{1,80}[ \t]*=)/u;
const JSON_KEY = /^\{\s*(?:\}|["'][^"'\n]{0,80}["']\s*:|[\p{L}_]\w{0,60}\s*:\s)/u;
/**
 * How the front matter of a text opens, if it looks as if it had some. Like Hugo it may have a byte order mark, blank
 * lines and spaces before it.
 */
function findOpening(source) {
    const { text } = source;
    const from = text.length - text.trimStart().length;
    if (text[from] === '{') {
        const marks = { from, to: from + 1 };
        return JSON_KEY.test(text.slice(from, from + 400))
            ? { format: 'json', marks, rest: { from: marks.to, to: marks.to }, contentFrom: from }
            : undefined;
    }
    const line = lineAt(text, from);
    if (line.to - line.from > LONGEST_FENCE)
        return undefined;
    const word = source.slice(line);
    const [marks = ''] = /^(?:-{3,}|\+{3,})/.exec(word) ?? (TYPESET_DASHES.test(word.trimEnd()) ? [word.trimEnd()] : []);
    if (!marks)
        return undefined;
    const rest = trimmed(text, { from: from + marks.length, to: line.to });
    return {
        format: marks.startsWith('+') ? 'toml' : 'yaml',
        marks: { from, to: from + marks.length },
        rest,
        contentFrom: nextLine(text, line.to)
    };
}
/** Whether the line at an offset looks like a field of front matter: `key: value`, `key = value`, `[table]`. */
function isKeyLine(text, at, format) {
    const line = text.slice(at, Math.min(lineAt(text, at).to, at + 400));
    return (format === 'toml' ? TOML_KEY : YAML_KEY).test(line);
}
/** Start of the first line from `at` on that holds something, comments (`#`) not counted. */
function firstFilledLine(text, at) {
    let start = at;
    while (start < text.length) {
        const { to } = lineAt(text, start);
        if (!/^[ \t\r]*(?:#|$)/.test(text.slice(start, Math.min(to, start + 1000))))
            return start;
        start = nextLine(text, to);
    }
    return text.length;
}
/** The rest of the line from `at` on, without its end. */
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    if (end < 0)
        return { from: at, to: text.length };
    return { from: at, to: end > at && text[end - 1] === '\r' ? end - 1 : end };
}
/** Start of the line after the one that ends at `lineEnd`. */
function nextLine(text, lineEnd) {
    const end = text.indexOf('\n', lineEnd);
    return end < 0 ? text.length : end + 1;
}
function trimmed(text, span) {
    const raw = text.slice(span.from, span.to);
    const from = span.from + (raw.length - raw.trimStart().length);
    return { from, to: Math.max(from, span.from + raw.trimEnd().length) };
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ parseFrontMatter)
});

// EXTERNAL MODULE: ./lib/post/decode.js
var decode = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/post/front-matter/fence.js
var front_matter_fence = __webpack_require__(30405);
;// CONCATENATED MODULE: ./lib/post/front-matter/limits.js
/** UTF-16 units of front matter that are read: far beyond what a post needs, and parsed in well under a second or two. */
const MAX_LENGTH = 256 * 1024;
/** Levels of maps and lists within each other. */
const MAX_DEPTH = 100;
/** Values that YAML aliases may stand for in all: an "alias bomb" doubles a few lines into billions. */
const MAX_ALIASED_NODES = 10_000;
/** Blank lines in a row. gray-matter looks for comments with a pattern that takes the square of their number. */
const MAX_BLANK_LINES = 200;
/** Problems that are told of one block; an author repairs the first ones and looks again. */
const MAX_PROBLEMS = 20;
/** What our engines call the trouble of text beyond `MAX_DEPTH`. */
const TOO_DEEP = 'TOO_DEEP';
/** What to say of it. */
const TOO_DEEP_MESSAGE = `The front matter is nested more than ${MAX_DEPTH} levels deep here, and this field was not read. Write it flatter, or move the data to a data file.`;

;// CONCATENATED MODULE: ./lib/post/front-matter/content-problems.js



/** What to say of a file that is not UTF-8, when that concerns its front matter. */
function encodingProblem(source, span) {
    const at = source.invalidAt ?? span.from;
    if ((0,decode/* isUtf16 */.b)(source)) {
        return {
            kind: 'syntax',
            span: { from: 0, to: 1 },
            message: 'The file is saved as UTF-16. Site generators read UTF-8 only, so to them this is not a post. Save it with the encoding "UTF-8".'
        };
    }
    return {
        kind: 'syntax',
        span: { from: at, to: at + 1 },
        message: 'There is a character here that is not UTF-8 (shown as "\uFFFD"); the file was probably saved in an older encoding such as Windows-1252. Site generators refuse or garble it. Type the character again and save the file with the encoding "UTF-8".'
    };
}
/** Control characters, which YAML, TOML and JSON all refuse, as one problem at the first of them. */
function controlCharacterProblem(source, content) {
    const text = source.slice(content);
    const edits = [];
    for (const found of text.matchAll(/\p{Cc}/gu)) {
        // Tab, line feed and carriage return are wanted; C1 controls (from U+0080 on, U+0085 is a line end) are allowed.
        if (/[\t\n\r\u0080-\u009f]/.test(found[0]))
            continue;
        const from = content.from + found.index;
        edits.push({ span: { from, to: from + 1 }, text: '' });
        if (edits.length === 1000)
            break;
    }
    const [first] = edits;
    if (!first)
        return [];
    const code = source.slice(first.span).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const more = edits.length > 1 ? ` and ${edits.length - 1} more` : '';
    return [
        {
            kind: 'syntax',
            span: first.span,
            message: `There is an invisible control character here (U+${code}${more}), often left by copying. Site generators refuse it. Delete it.`,
            fix: { description: 'Delete the control characters', edits }
        }
    ];
}
/** A problem for every key that its map has already, in maps of every level, as many as are told of one block. */
function duplicateKeyProblems(source, root, format) {
    const problems = [];
    const look = (node) => {
        if (problems.length >= MAX_PROBLEMS)
            return;
        if (node.kind === 'list')
            node.items.forEach(look);
        if (node.kind !== 'map')
            return;
        const seen = new Map();
        for (const entry of node.entries) {
            const first = seen.get(entry.key);
            // Entries from one alias all stand at its place; their map is reported where it is written.
            if (first && first.keySpan.from !== entry.keySpan.from && problems.length < MAX_PROBLEMS) {
                problems.push(duplicateKeyProblem(source, first, entry, format));
            }
            else
                seen.set(entry.key, entry);
            look(entry.node);
        }
    };
    look(root);
    return problems;
}
function duplicateKeyProblem(source, first, second, format) {
    const line = source.position(first.keySpan.from).line;
    const problem = { kind: 'duplicate-key', span: second.keySpan };
    if (!isSame(first.node, second.node)) {
        return {
            ...problem,
            message: `\`${second.key}\` is here a second time, with another value than on line ${line}. Some generators take the last one, others refuse to build the site. Keep one of the two.`
        };
    }
    const lines = wholeLines(source, second, format);
    return {
        ...problem,
        message: `\`${second.key}\` is here a second time, with the same value as on line ${line}. Some generators refuse to build the site. Remove one of the two.`,
        ...(lines && { fix: { description: `Remove the second \`${second.key}\``, edits: [{ span: lines, text: '' }] } })
    };
}
/** The lines of an entry that has them for itself, line end included. */
function wholeLines(source, entry, format) {
    const { text } = source;
    const from = text.lastIndexOf('\n', entry.keySpan.from - 1) + 1;
    const last = (0,front_matter_fence/* lineAt */.mh)(text, Math.max(entry.node.span.to, entry.keySpan.to));
    const after = source.slice(last);
    if (text.slice(from, entry.keySpan.from).trim() !== '')
        return undefined;
    const alone = format === 'json' ? /^[ \t]*,[ \t]*$/ : /^[ \t:=]*(?:#.*)?$/;
    return alone.test(after) ? { from, to: (0,front_matter_fence/* nextLine */.sE)(text, last.to) } : undefined;
}
function isSame(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return a.type === b.type && Object.is(a.value, b.value);
    if (a.kind === 'list' && b.kind === 'list') {
        return a.items.length === b.items.length && a.items.every((item, index) => isPair(item, b.items[index]));
    }
    if (a.kind === 'map' && b.kind === 'map') {
        return (a.entries.length === b.entries.length &&
            a.entries.every((entry, index) => {
                const other = b.entries[index];
                return other?.key === entry.key && isSame(entry.node, other.node);
            }));
    }
    return false;
}
function isPair(a, b) {
    return b !== undefined && isSame(a, b);
}

// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(56045);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/post/front-matter/reading.js
/** A reading of nothing. */
function emptyReading(span, problems = []) {
    return { root: { kind: 'map', span, entries: [] }, problems, comments: [] };
}
/** Places a problem that counts from the start of the content. */
function moveProblem(problem, by) {
    const move = (span) => ({ from: span.from + by, to: span.to + by });
    return {
        ...problem,
        span: move(problem.span),
        ...(problem.fix && {
            fix: {
                ...problem.fix,
                edits: problem.fix.edits.map((edit) => ({ span: move(edit.span), text: edit.text }))
            }
        })
    };
}

;// CONCATENATED MODULE: ./lib/post/front-matter/json.js




/** Errors of the JSON parser that are told: it goes on reading, and later ones may follow from the first. */
const MAX_ERRORS = 3;
/** `SyntaxKind` of jsonc-parser; this and `ParseErrorCode` are `const enum`s there, which isolated modules can't read. */
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;
/** By `ParseErrorCode` of jsonc-parser. */
const MEANINGS = {
    1: 'JSON does not know this. Text needs double quotes around it.',
    2: 'This is not a number. Text needs double quotes around it.',
    3: 'The name of a field must stand here, in double quotes. A comma before the closing `}` is not allowed.',
    4: 'A value is missing here. A comma before a closing `]` is not allowed.',
    5: 'A colon is missing between the name of the field and its value.',
    6: 'A comma is missing before this field or value.',
    7: 'The closing `}` is missing.',
    8: 'The closing `]` is missing.',
    9: 'Something stands behind the end of the JSON.',
    10: 'JSON has no comments. Remove it.',
    11: 'A comment is not closed, and JSON has no comments. Remove it.',
    12: 'The closing quote is missing.',
    13: 'This number is not complete.',
    14: 'This is not a character code: four digits are needed behind `\\u`.',
    15: 'A backslash starts a special character, and JSON does not know this one. Write `\\\\` for a backslash.',
    16: 'This character is not allowed in a JSON text. A line end is written `\\n`.'
};
/** Where the object ends that starts at `from`, and whether it does. At most `limit` characters are looked at. */
function jsonEnd(text, from, limit) {
    const part = text.slice(from, from + limit);
    const scanner = (0,main.createScanner)(part, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (token === OPEN_BRACE)
            depth += 1;
        if (token === CLOSE_BRACE)
            depth -= 1;
        if (depth === 0)
            return { at: from + scanner.getPosition() };
    }
    if (part.length === limit)
        return { at: from + limit, reason: 'too-large' };
    const blank = /\r?\n[ \t]*\r?\n/.exec(part);
    return { at: blank ? from + blank.index : from + part.trimEnd().length, reason: 'unclosed' };
}
/** Reads strict JSON: no comments, no trailing commas. After an error it reads on. */
function readJson(source, content) {
    const text = source.slice(content);
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const span = { from: content.from + deep, to: content.from + deep + 1 };
        return emptyReading(content, [{ kind: 'syntax', message: TOO_DEEP_MESSAGE, span }]);
    }
    const errors = [];
    const tree = (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true });
    const lines = new Set();
    const problems = errors
        .slice(0, 100)
        .map((error) => toProblem(source, content, error))
        .filter(({ span }) => {
        const { line } = source.position(span.from);
        return !lines.has(line) && lines.add(line);
    })
        .slice(0, MAX_ERRORS);
    const root = tree && toNode(tree, text, content.from);
    if (root?.kind === 'map')
        return { root, problems, comments: [] };
    if (root && problems.length === 0) {
        const message = 'Front matter in JSON is an object: fields between `{` and `}`.';
        problems.push({
            kind: 'syntax',
            message,
            span: { from: root.span.from, to: (0,front_matter_fence/* lineAt */.mh)(source.text, root.span.from).to }
        });
    }
    return emptyReading(content, problems);
}
function toProblem(source, content, error) {
    const from = content.from + Math.min(error.offset, content.to - content.from);
    const to = Math.min(content.to, Math.max(from + error.length, from));
    const message = `The JSON can't be read here. ${MEANINGS[error.error] ?? 'Check its quotes, brackets and commas.'} As it is, the site can't be built.`;
    const before = source.text.slice(content.from, from).trimEnd();
    const comma = content.from + before.length - 1;
    if ((error.error === 3 || error.error === 4) && before.endsWith(',') && /[\]}]/.test(source.text[from] ?? '')) {
        const span = { from: comma, to: comma + 1 };
        return { kind: 'syntax', message, span, fix: { description: 'Remove the comma', edits: [{ span, text: '' }] } };
    }
    const fix = error.error === 6
        ? { description: 'Add a comma', edits: [{ span: { from: comma + 1, to: comma + 1 }, text: ',' }] }
        : undefined;
    return { kind: 'syntax', message, span: { from, to }, ...(fix && { fix }) };
}
/** The parser works by recursion, so the depth is looked at before. */
function tooDeep(text) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (token === OPEN_BRACE || token === OPEN_BRACKET)
            depth += 1;
        if (token === CLOSE_BRACE || token === CLOSE_BRACKET)
            depth -= 1;
        if (depth > MAX_DEPTH)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function toNode(node, text, by) {
    const span = { from: by + node.offset, to: by + node.offset + node.length };
    const { value } = node;
    if (node.type === 'array') {
        return { kind: 'list', span, items: (node.children ?? []).map((item) => toNode(item, text, by)) };
    }
    if (node.type === 'object') {
        const map = { kind: 'map', span, entries: [] };
        for (const property of node.children ?? []) {
            const [key, child] = property.children ?? [];
            if (!key)
                continue;
            const keySpan = { from: by + key.offset, to: by + key.offset + key.length };
            const missing = { from: keySpan.to, to: keySpan.to };
            map.entries.push({
                key: String(key.value),
                keySpan,
                node: child
                    ? toNode(child, text, by)
                    : { kind: 'scalar', span: missing, value: null, type: 'null', style: 'plain' }
            });
        }
        return map;
    }
    if (typeof value === 'string')
        return { kind: 'scalar', span, value, type: 'string', style: 'double' };
    if (typeof value === 'boolean')
        return { kind: 'scalar', span, value, type: 'boolean', style: 'plain' };
    if (typeof value === 'number') {
        const written = text.slice(node.offset, node.offset + node.length);
        const exact = !Number.isSafeInteger(value) && /^-?\d+$/.test(written);
        return { kind: 'scalar', span, value: exact ? BigInt(written) : value, type: 'number', style: 'plain' };
    }
    return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/post/edits.js
var post_edits = __webpack_require__(55);
;// CONCATENATED MODULE: ./lib/post/front-matter/repair.js


/** Characters that are parsed in all, in search of repairs: a post has a thousandth of it. */
const BUDGET = MAX_LENGTH / 2;
/** Repairs that are tried whatever the length. */
const MIN_ATTEMPTS = 3;
/**
 * Reads a content that may have mistakes: each is told in the words of the repair that helped, and reading goes on as if
 * the repair had been made. Problems have offsets in the content as it was.
 *
 * @param parse reads the whole content, and tells the first trouble
 * @param propose repairs for a trouble, most likely ones first
 */
function readRepairing(content, parse, propose) {
    const layers = [];
    const problems = [];
    const made = [];
    const origin = (at) => layers.reduceRight((offset, layer) => layer.before(offset), at);
    // A repair that brings back what an earlier one has changed would go round in circles.
    const seen = new Set([content]);
    let text = content;
    let parsed = parse(text);
    let budget = BUDGET;
    let attempts = 0;
    while (parsed.trouble && problems.length < MAX_PROBLEMS) {
        let best;
        for (const repair of propose(text, parsed.trouble)) {
            const offered = repair.description !== undefined;
            if (best && (!best.parsed.trouble || (best.repair.description !== undefined && !offered)))
                break;
            if (best && repair.lastResort)
                break;
            if (repair.edits.length === 0 || (budget < text.length && attempts >= MIN_ATTEMPTS))
                continue;
            const edits = [...repair.edits].sort((a, b) => a.span.from - b.span.from);
            const changed = (0,post_edits/* applyEdits */.c)(text, edits);
            if (seen.has(changed))
                continue;
            budget -= changed.length;
            attempts += 1;
            const attempt = parse(changed);
            const reached = reach(edits, parsed.trouble, attempt.trouble, offered);
            if (reached === undefined || (best && reached <= best.reached))
                continue;
            best = { repair, edits, text: changed, parsed: attempt, reached };
        }
        if (!best) {
            const span = { from: origin(parsed.trouble.from), to: origin(parsed.trouble.to) };
            problems.push({ kind: 'syntax', span, message: UNREADABLE });
            break;
        }
        problems.push(repair_toProblem(best.repair, text, content, origin, made));
        made.push(...best.edits.map(({ span }) => ({ from: origin(span.from), to: origin(span.to) })));
        layers.push(new Layer(best.edits));
        text = best.text;
        seen.add(text);
        parsed = best.parsed;
    }
    return { result: parsed.result, problems, origin };
}
const UNREADABLE = "The front matter can't be read from here on. Check the quotes, brackets, colons and spaces of this line and of the one above.";
/** A repair in offsets of the content as it was. Its fix is left out where it would change what an earlier one made. */
function repair_toProblem(repair, text, content, origin, made) {
    const back = (span) => ({ from: origin(span.from), to: origin(span.to) });
    const slice = (whole, span) => whole.slice(span.from, span.to);
    const edits = repair.edits.map((edit) => ({ span: back(edit.span), text: edit.text }));
    const isNew = edits.every(({ span }) => made.every((one) => span.to < one.from || one.to < span.from));
    const isOwn = isNew && repair.edits.every((edit) => slice(text, edit.span) === slice(content, back(edit.span)));
    return {
        kind: repair.kind ?? 'syntax',
        span: back(repair.span),
        message: repair.message,
        ...(repair.isReadByJsYaml3 && { isReadByJsYaml3: true }),
        ...(repair.description !== undefined && isOwn && { fix: { description: repair.description, edits } })
    };
}
/**
 * How far reading gets after edits: the next trouble, as an offset before the edits; infinite when there is none.
 * Undefined when nothing is gained: the trouble is the same, or before what was changed. What only leaves out lines may
 * uncover trouble further up: parsers don't look for everything in the order of the text.
 */
function reach(edits, old, next, offered) {
    if (!next)
        return Number.POSITIVE_INFINITY;
    const last = edits.at(-1)?.span.to ?? 0;
    const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.span.to - edit.span.from), 0);
    const at = next.from - growth;
    const isSame = at === old.from && next.code === old.code;
    return isSame || (offered && at < Math.max(last, old.from)) ? undefined : at;
}
/** Edits that were made, and the way from an offset after them to the one before. */
class Layer {
    edits;
    /** For every edit its start in the text after all of them. */
    #starts = [];
    constructor(edits) {
        this.edits = edits;
        let growth = 0;
        for (const { span, text } of edits) {
            this.#starts.push(span.from + growth);
            growth += text.length - (span.to - span.from);
        }
    }
    before(at) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) < at)
                low = middle + 1;
            else
                high = middle;
        }
        const edit = this.edits[low - 1];
        const start = this.#starts[low - 1];
        if (!edit || start === undefined)
            return at;
        const inside = at - start;
        const { span, text } = edit;
        return inside < text.length ? span.from + Math.min(inside, span.to - span.from) : span.to + inside - text.length;
    }
}

;// CONCATENATED MODULE: ./lib/post/front-matter/simple-yaml.js
/** Nobody nests fields deeper than this without reason; what does is not simple. */
const DEEPEST = 8;
/** Tabs, other control characters, and what some take for line ends. */
const NOT_SIMPLE = /[\p{Cc}\u2028\u2029\uFEFF]/u;
const KEY = /( *)([A-Za-z_][\w-]{0,79}):(?= |$)/y;
const ITEM = /( *)-(?= )/y;
/** A text without quotes, whatever follows its first character. In lists in brackets, only plain words. */
const PLAIN = /^[\p{L}\p{N}]/u;
const FLOW_ITEM = /(?:"[^"\\]*"|'[^']*'|[\p{L}\p{N}][\p{L}\p{N} _./+&-]*)/uy;
/**
 * Reads the YAML that nearly all front matter consists of, in a tenth of the time that a parser for all of YAML takes:
 * fields with a value on their line, lists, and maps within maps. It is given up at anything else: comments, escapes,
 * texts of several lines, anchors, tags, empty values, whatever is not certainly right.
 *
 * @returns the same tree as the whole parser makes, or undefined
 */
function readSimpleYaml(text, content) {
    const lines = [];
    for (let from = content.from; from < content.to;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 || end > content.to ? content.to : end;
        const line = text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
        if (NOT_SIMPLE.test(line))
            return undefined;
        const trimmed = line.trimEnd();
        // Other blanks than spaces are part of the value.
        if (/[^ ]/.test(line.slice(trimmed.length)))
            return undefined;
        if (line !== '')
            lines.push({ text: trimmed, from });
        from = to + 1;
    }
    const [first] = lines;
    const reader = new SimpleReader(lines);
    const root = first && reader.map(0, 0);
    return reader.isThrough ? root : undefined;
}
class SimpleReader {
    lines;
    #at = 0;
    constructor(lines) {
        this.lines = lines;
    }
    get isThrough() {
        return this.#at === this.lines.length;
    }
    /** The map whose keys have this indent; undefined where something is not simple. */
    map(indent, depth) {
        const entries = [];
        for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
            KEY.lastIndex = 0;
            const [whole, spaces, key] = KEY.exec(line.text) ?? [];
            if (whole === undefined || spaces === undefined || key === undefined) {
                if (isShallower(line, indent))
                    break;
                return undefined;
            }
            if (spaces.length < indent)
                break;
            if (spaces.length > indent)
                return undefined;
            const keySpan = { from: line.from + indent, to: line.from + indent + key.length };
            this.#at += 1;
            const node = whole.length < line.text.length ? valueAt(line, whole.length) : this.#below(indent, depth);
            if (!node)
                return undefined;
            entries.push({ key, keySpan, node });
        }
        const [first] = entries;
        const last = entries.at(-1);
        return first && last && { kind: 'map', span: { from: first.keySpan.from, to: last.node.span.to }, entries };
    }
    /** What stands in the lines under a key. */
    #below(indent, depth) {
        const line = this.lines[this.#at];
        if (!line || depth > DEEPEST)
            return undefined;
        const inner = indentOf(line.text);
        if (line.text[inner] === '-')
            return inner >= indent ? this.#list(inner) : undefined;
        return inner > indent ? this.map(inner, depth + 1) : undefined;
    }
    #list(indent) {
        const items = [];
        let from;
        for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
            ITEM.lastIndex = 0;
            const [whole, spaces] = ITEM.exec(line.text) ?? [];
            if (whole === undefined || spaces?.length !== indent) {
                // What is deeper would go on with the last item.
                if (indentOf(line.text) > indent || line.text[indent] === '-')
                    return undefined;
                break;
            }
            const item = valueAt(line, whole.length);
            if (item?.kind !== 'scalar')
                return undefined;
            from ??= line.from + indent;
            items.push(item);
            this.#at += 1;
        }
        const last = items.at(-1);
        return from === undefined || !last ? undefined : { kind: 'list', span: { from, to: last.span.to }, items };
    }
}
function indentOf(text) {
    let indent = 0;
    while (text[indent] === ' ')
        indent += 1;
    return indent;
}
function isShallower({ text }, indent) {
    return indentOf(text) < indent;
}
/** The value that stands in the rest of a line. */
function valueAt({ text, from }, at) {
    let start = at;
    while (text[start] === ' ')
        start += 1;
    const span = { from: from + start, to: from + text.length };
    const written = text.slice(start);
    return written.startsWith('[') ? flowList(written, span) : scalar(written, span);
}
function flowList(written, span) {
    if (!written.endsWith(']'))
        return undefined;
    const items = [];
    const end = written.length - 1;
    for (let at = 1; at < end;) {
        while (written[at] === ' ')
            at += 1;
        if (at === end && items.length === 0)
            break;
        FLOW_ITEM.lastIndex = at;
        const [whole] = FLOW_ITEM.exec(written) ?? [];
        if (whole === undefined)
            return undefined;
        const item = scalar(whole.trimEnd(), { from: span.from + at, to: span.from + at + whole.trimEnd().length });
        if (!item)
            return undefined;
        items.push(item);
        at += whole.length;
        while (written[at] === ' ')
            at += 1;
        if (at === end)
            break;
        if (written[at] !== ',' || at + 1 === end)
            return undefined;
        at += 1;
    }
    return { kind: 'list', span, items };
}
function scalar(written, span) {
    const first = written[0];
    if (first === '"' || first === "'") {
        const inner = written.slice(1, -1);
        if (written.length < 2 || !written.endsWith(first) || inner.includes(first) || inner.includes('\\'))
            return undefined;
        return { kind: 'scalar', span, value: inner, type: 'string', style: first === '"' ? 'double' : 'single' };
    }
    if (!PLAIN.test(written) || written.includes(': ') || written.endsWith(':') || written.includes(' #'))
        return undefined;
    if (/^\p{L}/u.test(written))
        return word(written, span);
    if (/^(?:0|[1-9]\d{0,14})$/.test(written)) {
        return { kind: 'scalar', span, value: Number(written), type: 'number', style: 'plain' };
    }
    // A date is a text, and so is what has words in it.
    const isText = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$| \p{L}/u.test(written);
    return isText ? { kind: 'scalar', span, value: written, type: 'string', style: 'plain' } : undefined;
}
function word(written, span) {
    if (written === 'true' || written === 'false') {
        return { kind: 'scalar', span, value: written === 'true', type: 'boolean', style: 'plain' };
    }
    if (/^(?:true|false|null)$/i.test(written))
        return undefined;
    return { kind: 'scalar', span, value: written, type: 'string', style: 'plain' };
}

// EXTERNAL MODULE: ./lib/post/front-matter/scalar-text.js
var scalar_text = __webpack_require__(1640);
;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-values.js


/** What YAML takes the first character of a value without quotes for. */
const INDICATORS = {
    '*': 'a reference',
    '&': 'a name for a reference',
    '!': 'a type',
    '|': 'the start of a text of several lines',
    '>': 'the start of a text of several lines',
    '%': 'a directive',
    '@': 'a reserved sign',
    '`': 'a reserved sign',
    '[': 'the start of a list',
    '{': 'the start of a map',
    ']': 'the end of a list',
    '}': 'the end of a map',
    ',': 'a separator',
    '-': 'an item of a list',
    '?': 'a key',
    ':': 'the end of a key'
};
/** What the author of `key: value` may have meant, where the value breaks the YAML. */
function* repairValue(text, field) {
    const value = text.slice(field.value.from, field.value.to);
    const first = value[0] ?? '';
    if (first === '"' || first === "'")
        yield* repairQuoted(text, field, value, first);
    else if (first === '[' || first === '{')
        yield* repairFlow(field, value, first);
    else
        yield* repairPlain(field, value, first);
}
function* repairPlain(field, whole, first) {
    const comment = whole.search(/[ \t]#/);
    const value = comment > 0 ? whole.slice(0, comment).trimEnd() : whole;
    const span = { from: field.value.from, to: field.value.from + value.length };
    const colon = /:(?=\s|$)/.exec(value);
    const meaning = INDICATORS[first];
    if (!colon && !meaning)
        return;
    const why = meaning && !(first === '-' && colon && value[1] !== ' ')
        ? `starts with "${first}", which YAML reads as ${meaning}`
        : 'has a colon in it, which YAML reads as the start of another field';
    yield {
        message: `The value of ${yaml_values_name(field)} ${why}; the site can't be built. Put the value in quotes.`,
        span: colon && !meaning ? { from: span.from + colon.index, to: span.from + colon.index + 1 } : span,
        ...quoted(span, value)
    };
}
function* repairFlow(field, value, first) {
    const close = first === '[' ? ']' : '}';
    const last = value.lastIndexOf(close);
    const kind = first === '[' ? 'list' : 'map';
    if (last < 0) {
        const at = field.value.to;
        yield {
            message: `The ${kind} of ${yaml_values_name(field)} starts with \`${first}\`, but has no \`${close}\` at its end. Add it.`,
            span: field.value,
            description: `Add \`${close}\``,
            edits: [{ span: { from: at, to: at }, text: close }]
        };
    }
    if (value.endsWith(close + close)) {
        const span = { from: field.value.to - 1, to: field.value.to };
        const edits = [{ span, text: '' }];
        const message = `The ${kind} of ${yaml_values_name(field)} ends with one \`${close}\` too many. Remove it.`;
        yield { message, span, description: `Remove the last \`${close}\``, edits };
    }
    if (last < value.length - 1) {
        yield {
            message: `The value of ${yaml_values_name(field)} starts with "${first}", which YAML reads as the start of a ${kind}; the site can't be built. Put the value in quotes.`,
            span: field.value,
            ...quoted(field.value, value)
        };
    }
}
function* repairQuoted(text, field, value, quote) {
    const close = closingQuote(value, quote);
    const comment = /[ \t]#/.test(value.slice(close + 1));
    if (close > 0 && (close === value.length - 1 || comment)) {
        if (quote === '"')
            yield* repairEscapes(field, value);
        return;
    }
    if (close < 0) {
        yield* repairContinued(text, field, quote);
        yield yaml_values_closed(field, quote, field.value.to);
        if (quote === '"')
            yield* repairEscapes(field, value);
        return;
    }
    const whole = {
        message: `There is text behind the closing quote of ${yaml_values_name(field)}; the site can't be built. Put the whole value in quotes.`,
        span: { from: field.value.from + close + 1, to: field.value.to },
        ...quoted(field.value, value)
    };
    // In "one" and "two" the second quote closes; in "the "best" one" it opens.
    const closes = /\S["'] /.test(value.slice(close - 1, close + 2));
    if (closes)
        yield whole;
    if (value.endsWith(quote)) {
        const mark = quote === '"' ? 'double' : 'single';
        const wayOut = quote === "'"
            ? "Write the inner ones twice (`''`), or use double quotes around it."
            : 'Use single quotes around it, or write the inner ones as `\\"`.';
        yield {
            message: `The value of ${yaml_values_name(field)} is in ${mark} quotes and has ${mark} quotes in it, so YAML takes the second quote for its end; the site can't be built. ${wayOut}`,
            span: { from: field.value.from + close, to: field.value.from + close + 1 },
            description: 'Write the quotes so that YAML understands them',
            edits: [{ span: field.value, text: requoted(value.slice(1, -1), quote) }]
        };
    }
    if (!closes)
        yield whole;
}
/** A quoted text that goes on in lines that are not indented, or that is not closed after several lines. */
function* repairContinued(text, field, quote) {
    const edits = [];
    let first;
    let withTab = false;
    let at = (0,front_matter_fence/* nextLine */.sE)(text, field.line.to);
    let last = field.value.to;
    for (let count = 0; at < text.length && count < 100; count++) {
        const line = (0,front_matter_fence/* lineAt */.mh)(text, at);
        const raw = text.slice(line.from, line.to);
        const indent = raw.length - raw.trimStart().length;
        const end = closingQuote(`${quote}${raw}`, quote);
        if (raw.trim() !== '') {
            if (/^\s*(?:- )?[\w-]+:(?:\s|$)/.test(raw))
                break;
            const tab = raw.slice(0, indent).includes('\t');
            if (indent <= field.indent || tab) {
                withTab ||= tab;
                first ??= { from: line.from, to: line.from + raw.trimEnd().length };
                edits.push({ span: { from: line.from, to: line.from + indent }, text: ' '.repeat(field.indent + 2) });
            }
        }
        if (end >= 0) {
            if (!first)
                return;
            yield {
                message: `The quoted text of ${yaml_values_name(field)} goes on in a line that is ${withTab ? 'indented with a tab' : 'not indented'}; strict YAML parsers refuse that, and some generators can't build the site then. Indent the line by ${field.indent + 2} spaces, or put the text on one line.`,
                span: first,
                description: 'Indent the lines of the text',
                edits,
                ...(withTab ? {} : { isReadByJsYaml3: true })
            };
            return;
        }
        if (raw.trim() !== '')
            last = line.from + raw.trimEnd().length;
        at = (0,front_matter_fence/* nextLine */.sE)(text, line.to);
    }
    if (last > field.value.to && !first)
        yield yaml_values_closed(field, quote, last);
}
function* repairEscapes(field, value) {
    const edits = [];
    for (const found of value.matchAll(/\\([\s\S]?)/g)) {
        const rest = value.slice(found.index + 1);
        if (/^(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest))
            continue;
        const from = field.value.from + found.index;
        edits.push({ span: { from, to: from + 1 }, text: '\\\\' });
    }
    const [first] = edits;
    if (!first)
        return;
    yield {
        message: `A backslash in double quotes starts a special character, and YAML doesn't know this one. In ${yaml_values_name(field)}, write \`\\\\\` for a backslash, or use single quotes around the value.`,
        span: { from: first.span.from, to: first.span.from + 2 },
        description: 'Write the backslash twice',
        edits
    };
}
function yaml_values_closed(field, quote, at) {
    return {
        message: `The value of ${yaml_values_name(field)} starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
        span: field.value,
        description: 'Add the closing quote',
        edits: [{ span: { from: at, to: at }, text: quote }]
    };
}
/** Offset of the quote that closes a text which starts with it; -1 if there is none. */
function closingQuote(value, quote) {
    for (let at = 1; at < value.length; at++) {
        if (quote === '"' && value[at] === '\\')
            at += 1;
        else if (value[at] === quote) {
            if (quote === "'" && value[at + 1] === "'")
                at += 1;
            else
                return at;
        }
    }
    return -1;
}
function requoted(inner, quote) {
    if (quote === "'")
        return inner.includes('"') || inner.includes('\\')
            ? `'${inner.replaceAll(/'+/g, (run) => "'".repeat(run.length + (run.length % 2)))}'`
            : `"${inner}"`;
    return inner.includes("'") || inner.includes('\\') ? `"${inner.replaceAll(/(?<!\\)"/g, '\\"')}"` : `'${inner}'`;
}
function quoted(span, value) {
    return { description: 'Put the value in quotes', edits: [{ span, text: (0,scalar_text/* quoteYaml */.q0)(value) }] };
}
function yaml_values_name(field) {
    return field.key === undefined ? 'this list item' : `\`${field.key}\``;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-repairs.js



const FIELD = /^([ \t]*)(?:-[ \t]+)*("[^"]*"|'[^']*'|[^\s#"'[\]{},&*!|>%@`:-][^:#]{0,80}?)[ \t]*:[ \t]+(?=\S)/;
const yaml_repairs_ITEM = /^([ \t]*)(?:-[ \t]+)+(?=\S)/;
const TIGHT_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):(?=[^\s:/\\])/u;
const ODD_SPACE_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):([ \t]*[\u00a0\u2000-\u200b\u202f\u3000]+[ \t]*)/u;
const EQUALS_FIELD = /^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)([ \t]*=[ \t]*)(?=\S)/u;
/** Lines above the trouble where an open quote or bracket is looked for. */
const LINES_ABOVE = 60;
/** What the author may have meant where the YAML parser stumbled; the most likely first, in the end just to skip the line. */
function* proposeYamlRepairs(text, trouble) {
    const at = Math.min(trouble.from, Math.max(0, text.length - 1));
    const current = wholeLine(text, at);
    const above = linesAbove(text, current.from);
    if (trouble.code === TOO_DEEP) {
        yield* skipDeep(text, trouble, current);
        return;
    }
    const nearby = [current, ...above.slice(0, 2)];
    if (trouble.code === 'TAB_AS_INDENT')
        yield* repairTabs(text, current);
    for (const line of nearby) {
        yield* repairKey(text, line);
        const field = valueLine(text, line);
        if (field)
            yield* repairValue(text, field);
    }
    if (trouble.code === 'MISSING_CHAR' || trouble.code === 'BAD_INDENT' || at >= text.length - 1) {
        for (const line of above.slice(2)) {
            const field = valueLine(text, line);
            if (field && /["'[{]/.test(text[field.value.from] ?? ''))
                yield* repairValue(text, field);
        }
    }
    const below = (0,front_matter_fence/* lineAt */.mh)(text, (0,front_matter_fence/* nextLine */.sE)(text, current.to));
    const indents = [current, ...above.slice(0, 2), below].flatMap((line) => [...repairIndent(text, line)]);
    yield* indents.sort((a, b) => (a.edits[0]?.text.length ?? 0) - (b.edits[0]?.text.length ?? 0));
    if (trouble.code !== 'TAB_AS_INDENT')
        yield* repairTabs(text, current);
    yield* skip(text, current, above);
}
/** The value of a line that has one. */
function valueLine(text, line) {
    const raw = text.slice(line.from, line.to);
    const found = FIELD.exec(raw) ?? yaml_repairs_ITEM.exec(raw);
    if (!found)
        return undefined;
    const value = { from: line.from + found[0].length, to: line.from + raw.trimEnd().length };
    return { line, indent: (found[1] ?? '').length, key: found[2]?.replace(/^(["'])(.*)\1$/, '$2'), value };
}
function* repairKey(text, line) {
    const raw = text.slice(line.from, line.to);
    const tight = TIGHT_FIELD.exec(raw);
    if (tight) {
        const at = line.from + tight[0].length;
        yield {
            message: `There is no space after the colon of \`${tight[1]}\`, so YAML doesn't see a field here. Write \`${tight[1]}: \` with a space.`,
            span: { from: at - 1, to: at },
            description: 'Put a space after the colon',
            edits: [{ span: { from: at, to: at }, text: ' ' }]
        };
    }
    const odd = ODD_SPACE_FIELD.exec(raw);
    if (odd) {
        const to = line.from + odd[0].length;
        const span = { from: to - (odd[2] ?? '').length, to };
        yield {
            message: `The space after the colon of \`${odd[1]}\` is not a plain space (probably a "non-breaking" one, left by copying), so YAML doesn't see a field here. Type the space again.`,
            span,
            description: 'Put a plain space after the colon',
            edits: [{ span, text: ' ' }]
        };
    }
    const equals = EQUALS_FIELD.exec(raw);
    if (equals) {
        const to = line.from + equals[0].length;
        const span = { from: to - (equals[2] ?? '').length, to };
        yield {
            message: `\`${equals[1]}\` has an equals sign where YAML needs a colon. Write \`${equals[1]}: \`.`,
            span,
            description: 'Write a colon instead of the equals sign',
            edits: [{ span, text: ': ' }]
        };
    }
}
/** Tabs of this line and of the lines after it that have some, too. */
function* repairTabs(text, line) {
    const edits = [];
    for (let at = line.from; at < text.length;) {
        const { to } = (0,front_matter_fence/* lineAt */.mh)(text, at);
        const indent = /^(?:[ \t]*-)*[ \t]*/.exec(text.slice(at, to))?.[0] ?? '';
        if (!indent.includes('\t'))
            break;
        for (const tab of indent.matchAll(/\t+/g)) {
            const from = at + tab.index;
            edits.push({ span: { from, to: from + tab[0].length } });
        }
        at = (0,front_matter_fence/* nextLine */.sE)(text, to);
    }
    const [first] = edits;
    if (!first)
        return;
    const message = 'The line is indented with a tab. YAML allows spaces only, and most site generators stop there. Use two spaces for each level.';
    for (const width of [2, 0]) {
        yield {
            message,
            span: first.span,
            description: width > 0 ? 'Indent with spaces' : 'Remove the tab',
            edits: edits.map(({ span }) => ({ span, text: ' '.repeat(width * (span.to - span.from)) }))
        };
    }
}
/** The line as if it were indented like one of its neighbours. */
function* repairIndent(text, line) {
    const raw = text.slice(line.from, line.to);
    const own = /^ */.exec(raw)?.[0].length ?? 0;
    if (!/^ *(?:- |[^\s#][^:]*:(?: |$))/.test(raw))
        return;
    const isItem = /^ *- /.test(raw);
    const below = (0,front_matter_fence/* lineAt */.mh)(text, (0,front_matter_fence/* nextLine */.sE)(text, line.to));
    const indents = new Set();
    for (const other of [...linesAbove(text, line.from).slice(0, 8), below]) {
        const found = /^( *)(-? ?)[^\s#]/.exec(text.slice(other.from, other.to));
        if (found && (found[2] === '- ' || !isItem))
            indents.add((found[1] ?? '').length);
    }
    indents.delete(own);
    for (const indent of indents) {
        yield {
            message: `The line is indented by ${spaces(own)}, which doesn't fit the lines around it; ${spaces(indent)} would. Fields of the same level start in the same column.`,
            span: { from: line.from, to: line.from + raw.trimEnd().length },
            description: `Indent the line by ${spaces(indent)}`,
            edits: [{ span: { from: line.from, to: line.from + own }, text: ' '.repeat(indent) }]
        };
    }
}
/** Leaves out what can't be read: the line, the line above, or all from the field on that they belong to. */
function* skip(text, line, above) {
    const [previous] = above;
    const field = [line, ...above].find((other) => /^[^\s#-]/.test(text.slice(other.from, other.to))) ?? line;
    const ranges = [[line, line]];
    if (previous)
        ranges.push([previous, previous]);
    ranges.push([field, line]);
    for (const [first, last] of ranges) {
        const raw = text.slice(first.from, first.to);
        const shown = raw.trim().length > 60 ? `${[...raw.trim()].slice(0, 60).join('')}…` : raw.trim();
        const hint = /:/.test(raw)
            ? 'Check its quotes, brackets, colons and indentation, and those of the line above.'
            : raw.trimStart().startsWith('- ')
                ? 'It is an item of a list, but the line above does not start a list, or has a value already.'
                : 'It has no `key: value`. If it continues the line above, indent it by two spaces; otherwise remove it.';
        yield {
            message: `YAML can't read "${shown}". ${hint}`,
            span: {
                from: first.from + (raw.length - raw.trimStart().length),
                to: first.from + Math.max(raw.trimEnd().length, raw.length - raw.trimStart().length)
            },
            edits: [{ span: { from: first.from, to: last.to }, text: blank(text.slice(first.from, last.to)) }]
        };
    }
}
/** Leaves out the field that is nested too deep: its lines to here, to its end, or all that follows. */
function* skipDeep(text, trouble, line) {
    let { from } = line;
    while (from > 0 && /[\s#-]/.test(text[from] ?? ''))
        from = wholeLine(text, from - 1).from;
    const next = text.slice(line.to).search(/\n[^\s#-]/);
    for (const to of [line.to, next < 0 ? text.length : line.to + next, text.length]) {
        yield {
            message: TOO_DEEP_MESSAGE,
            span: { from: trouble.from, to: trouble.from + 1 },
            edits: [{ span: { from, to }, text: blank(text.slice(from, to)) }],
            lastResort: to === text.length
        };
    }
}
/** Non-blank lines above an offset, the nearest first. */
function linesAbove(text, from) {
    const lines = [];
    let end = from - 1;
    while (end >= 0 && lines.length < LINES_ABOVE) {
        const line = wholeLine(text, end);
        if (text.slice(line.from, line.to).trim() !== '')
            lines.push(line);
        end = line.from - 1;
    }
    return lines;
}
function wholeLine(text, at) {
    const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    return (0,front_matter_fence/* lineAt */.mh)(text, from);
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
function spaces(count) {
    if (count === 0)
        return 'no spaces';
    return count === 1 ? '1 space' : `${count} spaces`;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-tree.js



/** Tags of YAML itself. They don't make anything but data; what they would convert stays a text. */
const STANDARD_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|set|omap|pairs|merge|value)$|^!$/;
/**
 * The positioned tree of a YAML document.
 *
 * @param content span of the text that was parsed
 * @param at the place in the file of an offset in the document
 */
function treeOf(source, document, content, at) {
    const builder = new TreeBuilder(source, at);
    const contents = document.contents;
    const root = contents ? builder.build(contents, content.from) : undefined;
    if (root?.kind === 'map')
        return { root, problems: builder.problems };
    const empty = { kind: 'map', span: content, entries: [] };
    if (!root || (root.kind === 'scalar' && root.value === null))
        return { root: empty, problems: builder.problems };
    const what = root.kind === 'list' ? 'a list' : 'plain text';
    const message = `Between the lines of \`---\` is ${what}. Front matter consists of fields, one on a line, such as \`title: My post\`.`;
    const line = source.position(root.span.from).line;
    const span = { from: root.span.from, to: Math.min(root.span.to, source.lineSpan(line).to) };
    return { root: empty, problems: [{ kind: 'syntax', message, span }, ...builder.problems] };
}
class TreeBuilder {
    source;
    at;
    problems = [];
    #anchors = new Map();
    /** What stands for aliases that were not followed; they are told where they are. */
    #unresolved = new Set();
    #aliased = 0;
    #aliasesRefused = false;
    constructor(source, at) {
        this.source = source;
        this.at = at;
    }
    /** @param fallback the place of a value that isn't there, in the file */
    build(node, fallback) {
        const span = this.#span(node, fallback);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#resolve(node, span);
        const anchor = 'anchor' in node ? node.anchor : undefined;
        if (anchor)
            this.#anchors.set(anchor, undefined);
        this.#checkTag(node, span);
        const built = this.#buildValue(node, span);
        if (anchor)
            this.#anchors.set(anchor, built);
        return built;
    }
    #buildValue(node, span) {
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node, span);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = [];
            for (const item of node.items)
                items.push(this.build(item, span.from));
            const inner = items.map((item) => item.span);
            return { kind: 'list', span: around(span, inner), items };
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node.items, span);
        return empty(span.from);
    }
    #map(pairs, span) {
        const entries = [];
        const merged = [];
        for (const pair of pairs) {
            const keySpan = this.#span(pair.key, span.from);
            const key = this.#key(pair.key, keySpan);
            const node = pair.value ? this.build(pair.value, keySpan.to) : empty(keySpan.to);
            if (key === undefined)
                continue;
            if (key === '<<' && (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === dist/* Scalar */.X5.PLAIN)
                this.#merge(node, keySpan, merged);
            else
                entries.push({ key, keySpan, node });
        }
        const own = new Set(entries.map((entry) => entry.key));
        const inner = entries.flatMap((entry) => [entry.keySpan, entry.node.span]);
        const inherited = merged.filter((entry) => !own.has(entry.key));
        return { kind: 'map', span: around(span, inner), entries: [...inherited, ...entries] };
    }
    /** The entries that `<<` brings in; of several maps the first one that has a key gives it. */
    #merge(node, keySpan, merged) {
        const maps = node.kind === 'list' ? node.items : [node];
        for (const map of maps) {
            if (map.kind === 'map') {
                const known = new Set(merged.map((entry) => entry.key));
                for (const entry of map.entries)
                    if (!known.has(entry.key))
                        merged.push(entry);
            }
            else if (!this.#unresolved.has(map)) {
                this.#tell(keySpan, 'The key `<<` takes over the fields of a map, but there is no map here. Remove the line.');
            }
        }
    }
    #key(node, span) {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.#resolve(node, span);
            return target.kind === 'scalar' ? String(target.value) : undefined;
        }
        if ((0,dist/* isScalar */.jn)(node)) {
            if (node.anchor)
                this.#anchors.set(node.anchor, this.#scalar(node, span));
            return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
        }
        this.#tell(span, 'The name of a field must be a text; a list or map stands here. Put it in quotes if it is meant as a text.');
        return undefined;
    }
    #scalar(node, span) {
        const style = this.#style(node, span);
        const { value } = node;
        if (typeof value === 'string')
            return { kind: 'scalar', span, value, type: 'string', style };
        if (typeof value === 'boolean')
            return { kind: 'scalar', span, value, type: 'boolean', style };
        if (typeof value === 'number') {
            const written = node.source ?? '';
            const exact = Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written);
            return { kind: 'scalar', span, value: exact ? bigInteger(written) : value, type: 'number', style };
        }
        return { kind: 'scalar', span, value: null, type: 'null', style };
    }
    /** As it is written: where reading added quotes that are missing, the text is still a plain one. */
    #style(node, span) {
        const first = this.source.text[span.from];
        if (node.type === dist/* Scalar */.X5.QUOTE_DOUBLE)
            return first === '"' ? 'double' : 'plain';
        if (node.type === dist/* Scalar */.X5.QUOTE_SINGLE)
            return first === "'" ? 'single' : 'plain';
        return node.type === dist/* Scalar */.X5.BLOCK_LITERAL || node.type === dist/* Scalar */.X5.BLOCK_FOLDED ? 'block' : 'plain';
    }
    #checkTag(node, span) {
        const { tag } = node;
        if (!tag || STANDARD_TAG.test(tag))
            return;
        const line = this.source.lineSpan(this.source.position(span.from).line);
        const before = this.source.slice({ from: line.from, to: span.from });
        const written = /(!\S*)[ \t]+(?:&\S+[ \t]+)?$/.exec(before);
        const from = written ? line.from + written.index : span.from;
        const mark = written?.[1] ?? '!';
        const message = `YAML reads \`${mark}\` as the mark of a type, not as text, and site generators drop it or stop at it. If it is text, put the whole value in quotes; otherwise remove it.`;
        const whole = { from, to: span.to };
        const fix = (0,dist/* isScalar */.jn)(node) && span.to <= line.to && written
            ? {
                description: 'Put the value in quotes',
                edits: [{ span: whole, text: (0,scalar_text/* quoteYaml */.q0)(this.source.slice(whole)) }]
            }
            : undefined;
        this.#tell(written ? { from, to: from + mark.length } : span, message, fix);
    }
    /** What an alias stands for. All of it has the alias as its place: that is what an edit has to replace. */
    #resolve(alias, span) {
        const name = alias.source;
        const target = this.#anchors.get(name);
        if (target)
            return this.#copy(target, span, 0) ?? this.#refuseAliases(span);
        const problem = this.#anchors.has(name)
            ? `\`*${name}\` stands for something that it is itself a part of. Remove it.`
            : `YAML reads \`*${name}\` as a reference to something marked \`&${name}\`, which isn't there. If it is text, put the whole value in quotes.`;
        const fix = {
            description: 'Put the value in quotes',
            edits: [{ span, text: (0,scalar_text/* quoteYaml */.q0)(this.source.slice(span)) }]
        };
        this.#tell(span, problem, this.#anchors.has(name) ? undefined : fix);
        return this.#unfollowed({ kind: 'scalar', span, value: this.source.slice(span), type: 'string', style: 'plain' });
    }
    #copy(node, span, depth) {
        this.#aliased += 1;
        if (this.#aliased > MAX_ALIASED_NODES || depth > MAX_DEPTH)
            return undefined;
        if (node.kind === 'scalar')
            return { ...node, span };
        if (node.kind === 'list') {
            const items = [];
            for (const item of node.items) {
                const copy = this.#copy(item, span, depth + 1);
                if (!copy)
                    return undefined;
                items.push(copy);
            }
            return { kind: 'list', span, items };
        }
        const entries = [];
        for (const entry of node.entries) {
            const copy = this.#copy(entry.node, span, depth + 1);
            if (!copy)
                return undefined;
            entries.push({ key: entry.key, keySpan: span, node: copy });
        }
        return { kind: 'map', span, entries };
    }
    #refuseAliases(span) {
        if (!this.#aliasesRefused) {
            this.#tell(span, `The references (\`*name\`) in this front matter stand for more than ${MAX_ALIASED_NODES.toLocaleString('en')} values, or too many levels. They were not followed from here on. Write the values out.`);
        }
        this.#aliasesRefused = true;
        return this.#unfollowed({ kind: 'scalar', span, value: null, type: 'null', style: 'plain' });
    }
    #unfollowed(node) {
        this.#unresolved.add(node);
        return node;
    }
    #tell(span, message, fix) {
        if (this.problems.length >= MAX_PROBLEMS)
            return;
        this.problems.push({ kind: 'syntax', span, message, ...(fix && { fix }) });
    }
    /** The place of a node, without the blank space that the parser counts to block values. */
    #span(node, fallback) {
        const range = node?.range;
        if (!range)
            return { from: fallback, to: fallback };
        const from = this.at(range[0]);
        let to = Math.max(from, this.at(range[1]));
        while (to > from && /\s/.test(this.source.text[to - 1] ?? ''))
            to -= 1;
        return { from, to };
    }
}
/** The span of a list or map, with the places of values that are not there behind its last character. */
function around(span, inner) {
    let { from, to } = span;
    for (const other of inner) {
        from = Math.min(from, other.from);
        to = Math.max(to, other.to);
    }
    return { from, to };
}
function empty(at) {
    return { kind: 'scalar', span: { from: at, to: at }, value: null, type: 'null', style: 'plain' };
}
function bigInteger(written) {
    const digits = written.replace(/^[-+]/, '');
    return written.startsWith('-') ? -BigInt(digits) : BigInt(digits);
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml.js







/**
 * Reads YAML 1.2 with the core schema: dates stay texts, `yes` and `no` are texts, no tag constructs anything.
 */
function readYaml(source, content) {
    const root = readSimpleYaml(source.text, content);
    return root ? { root, problems: [], comments: [] } : readAnyYaml(source, content);
}
/** As readYaml, whatever the YAML is like. */
function readAnyYaml(source, content) {
    const { result, problems, origin } = readRepairing(source.slice(content), compose, proposeYamlRepairs);
    const at = (offset) => content.from + origin(offset);
    const moved = problems.map((problem) => moveProblem(problem, content.from));
    const comments = result.comments.map((token) => {
        const from = at(token.offset);
        return { span: { from, to: from + token.source.length }, text: token.source.slice(1).trim() };
    });
    if (result.second !== undefined) {
        const from = at(result.second);
        moved.push({
            kind: 'syntax',
            span: { from, to: from + 1 },
            message: 'A line with `...` ends the YAML above; what follows is not read. Remove the line, or put what belongs to the text behind the closing `---`.'
        });
    }
    if (!result.document)
        return { ...emptyReading(content, moved), comments };
    const tree = treeOf(source, result.document, content, at);
    return { root: tree.root, problems: [...moved, ...tree.problems], comments };
}
function compose(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const trouble = { code: TOO_DEEP, from: tooDeep, to: tooDeep + 1 };
        return { result: { document: undefined, second: undefined, comments: [] }, trouble };
    }
    // Duplicate keys are looked for in the tree, for all formats alike; unknown tags are told from the tree as well.
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        uniqueKeys: false,
        keepSourceTokens: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const [document, second] = composer.compose(tokens, true, text.length);
    const errors = document?.errors ?? [];
    const first = errors.reduce((least, error) => (least && least.pos[0] <= error.pos[0] ? least : error), undefined);
    return {
        result: { document, second: second?.range?.[0], comments: commentsOf(tokens) },
        trouble: first && {
            code: first.code,
            from: Math.min(first.pos[0], text.length),
            to: Math.min(first.pos[1], text.length)
        }
    };
}
/**
 * The token tree of a text. It is given up where it gets too deep: from there on the parser would need a call for every
 * level, and what works on the tree as well.
 */
function tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack has the document, a collection for every level, and the value that is read.
        if (parser.stack.length > MAX_DEPTH + 2)
            return { tokens: [], tooDeep: Math.min(parser.offset, text.length - 1) };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, tooDeep: undefined };
}
function commentsOf(tokens) {
    const comments = [];
    const collect = (source) => {
        for (const token of source ?? [])
            if (token.type === 'comment')
                comments.push(token);
    };
    const visit = (token) => {
        if (!token)
            return;
        if (token.type === 'document') {
            collect(token.start);
            visit(token.value);
        }
        if (token.type === 'block-scalar')
            collect(token.props);
        if (dist/* CST */.DB.isCollection(token)) {
            for (const item of token.items) {
                collect(item.start);
                visit(item.key);
                collect(item.sep);
                visit(item.value);
            }
        }
        if ('end' in token && Array.isArray(token.end))
            collect(token.end);
    };
    collect(tokens);
    for (const token of tokens)
        visit(token);
    return comments.sort((a, b) => a.offset - b.offset);
}

;// CONCATENATED MODULE: ./lib/post/front-matter/dialects.js





const DOTS_OR_DASHES = /^(?:\.{3}[ \t]*\r?$|---)/m;
const SEMICOLONS = /^;{3,}[ \t]*\r?\n/;
const HEXO_CLOSING = /^(?:-{3}|;{3})(?=[ \t]*\r?$)/m;
const JSON_LINE = /^\s*"[^"\n]{1,80}"\s*:/;
/**
 * The block of a text that the generator reads, and others don't.
 *
 * @param opening the usual one, where there is one
 */
function findDialectBlock(source, opening, dialect) {
    if (opening)
        return dialect.closesWithDots ? closedByDots(source, opening) : undefined;
    return dialect.hexo ? hexoBlock(source) : undefined;
}
/** The block that a line of `...` closes before any line that begins with `---` does. */
function closedByDots({ text }, opening) {
    const { format, marks, rest, contentFrom } = opening;
    if (format !== 'yaml' || text.slice(marks.from, marks.to) !== '---' || rest.to > rest.from)
        return undefined;
    const found = DOTS_OR_DASHES.exec(text.slice(contentFrom, contentFrom + MAX_LENGTH));
    if (!found?.[0].startsWith('.'))
        return undefined;
    const to = contentFrom + found.index;
    return { format, opening, content: { from: contentFrom, to }, end: to + '...'.length };
}
/**
 * A block without an opening fence, or of JSON without its outer braces.
 *
 * Source: the expressions of `hexo-front-matter`: fences of dashes or semicolons, the opening one of which may be missing.
 */
function hexoBlock({ text }) {
    const fence = SEMICOLONS.exec(text.slice(0, 200))?.[0] ?? '';
    const from = fence.length;
    const found = HEXO_CLOSING.exec(text.slice(from, from + MAX_LENGTH));
    if (!found)
        return undefined;
    const isJson = found[0] === ';;;';
    const first = (0,front_matter_fence/* firstFilledLine */.Nb)(text, from);
    const content = { from, to: from + found.index };
    const isMeant = isJson ? JSON_LINE.test(text.slice(from, from + 200)) : fence === '' && (0,front_matter_fence/* isKeyLine */.cS)(text, first, 'yaml');
    // A paragraph before a line across the page may begin like a field.
    if (!isMeant || (!isJson && /\n[ \t]*\r?\n/.test(text.slice(first, content.to))))
        return undefined;
    const none = { from: 0, to: 0 };
    const format = isJson ? 'json' : 'yaml';
    const opening = { format, marks: none, rest: none, contentFrom: from };
    return { format, opening, content, end: content.to + found[0].length };
}
function readDialectBlock(source, { format, content }) {
    if (format === 'yaml')
        return readYaml(source, content);
    const braced = new post_source/* Source */.k(source.path, `${source.text.slice(0, content.from)}{${source.slice(content)}}`);
    const inside = (offset) => Math.min(Math.max(offset - 1, content.from), content.to);
    const back = ({ from, to }) => ({ from: inside(from), to: inside(to) });
    const { root, problems, comments } = readJson(braced, { from: content.from, to: content.to + 2 });
    return {
        root: movedMap(root, back),
        problems: problems.map((problem) => movedProblem(problem, back)),
        comments: comments.map((comment) => ({ ...comment, span: back(comment.span) }))
    };
}
/** Without its fix, which is made for the text with braces. */
function movedProblem({ fix: _, ...problem }, back) {
    return { ...problem, span: back(problem.span) };
}
function movedMap(map, back) {
    const entries = map.entries.map(({ key, keySpan, node }) => ({
        key,
        keySpan: back(keySpan),
        node: moved(node, back)
    }));
    return { ...map, span: back(map.span), entries };
}
function moved(node, back) {
    if (node.kind === 'map')
        return movedMap(node, back);
    const span = back(node.span);
    return node.kind === 'list'
        ? { ...node, span, items: node.items.map((item) => moved(item, back)) }
        : { ...node, span };
}

// EXTERNAL MODULE: ./lib/post/front-matter/find.js
var find = __webpack_require__(74529);
// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(19599);
;// CONCATENATED MODULE: ./lib/post/front-matter/split.js

/** The spellings of a language behind an opening fence that are data, and what they are. Everything else is code. */
const DATA_LANGUAGES = {
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    json: 'json'
};
/** The format that a language after `---` names; undefined for programming languages and unknown ones. */
function formatOfLanguage(language) {
    const name = language.toLowerCase();
    return Object.hasOwn(DATA_LANGUAGES, name) ? DATA_LANGUAGES[name] : undefined;
}
/**
 * Splits front matter off with gray-matter, and hands its text to an engine of ours.
 *
 * gray-matter's own engines can't be reached: it doesn't get to see what stands behind the opening fence, which the
 * caller has judged, every engine that it brings along is replaced, and the one for JavaScript refuses.
 *
 * @param text of the file
 * @param from of the opening fence
 * @param fence `---` or `+++`
 * @param closeAt start of the closing fence
 * @param engine is called with the content's span; not for content of nothing but blank lines and comments
 */
function split(text, from, fence, closeAt, engine) {
    const block = fence + text.slice(text.indexOf('\n', from), closeAt + fence.length);
    const parse = (content) => {
        engine(withoutFenceLine(text, closeAt - 1 - content.length, closeAt));
        return {};
    };
    const file = gray_matter(block, {
        language: 'yaml',
        delimiters: [fence, fence],
        engines: { yaml: parse, json: parse, javascript: refuse, coffee: refuse }
    });
    const contentTo = closeAt - file.content.length;
    return {
        content: withoutFenceLine(text, contentTo - 1 - file.matter.length, contentTo),
        closing: { from: contentTo, to: contentTo + fence.length }
    };
}
/** gray-matter's content begins behind the opening fence; what is left of that line is blank. */
function withoutFenceLine(text, from, to) {
    return { from: Math.min(text.indexOf('\n', from) + 1, to), to };
}
function refuse() {
    throw new Error('Front matter is never run as code');
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/post/front-matter/toml-repairs.js


const toml_repairs_FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*=[ \t]*)(.*)$/;
const COLON_FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*:[ \t]*)(?=\S)/;
/** The parser's sentences, in words for an author. */
const toml_repairs_MEANINGS = [
    ['Unterminated string', 'The closing quote is missing.'],
    ['Unterminated array', 'The closing `]` of the list is missing.'],
    ['Unterminated inline table', 'The closing `}` is missing.'],
    [
        'Must be a newline',
        'Something stands behind the value that does not belong there; quotes within a text need a backslash (`\\"`).'
    ],
    ['Expected equal', 'A field is written `name = value`.'],
    ['Unspecified values', 'The value is missing behind the `=`.'],
    ['Expected comma', 'A comma is missing between two values.'],
    ['Unexpected invalid date', 'There is no such date. Dates are written 2026-03-01 or 2026-03-01T09:00:00Z.'],
    ['Unexpected invalid time', 'There is no such time. Times are written 09:00:00.'],
    ['Leading zeros', 'A number must not start with 0. Put it in quotes if it is text.'],
    [
        'Invalid character in escape',
        'A backslash starts a special character here. Write `\\\\`, or use single quotes around the value.'
    ],
    ['too-long', 'A text in it is too long.']
];
/**
 * What the author may have meant where the TOML parser stumbled; the most likely first, in the end to skip the lines.
 *
 * @param firstLine number of the text's first line in the file
 */
function* proposeTomlRepairs(text, trouble, firstLine) {
    const line = toml_repairs_wholeLine(text, trouble.from);
    const above = line.from > 0 ? toml_repairs_wholeLine(text, line.from - 1) : line;
    if (trouble.code.startsWith('Defining a key')) {
        yield* skipDuplicate(text, line, firstLine);
        return;
    }
    if (trouble.code === TOO_DEEP) {
        yield* toml_repairs_skip(text, trouble, line);
        return;
    }
    for (const place of above === line ? [line] : [line, above])
        yield* repairField(text, place, trouble);
    yield* closeList(text, line);
    yield* toml_repairs_skip(text, trouble, line);
}
function* repairField(text, line, trouble) {
    const raw = text.slice(line.from, line.to).trimEnd();
    const colon = COLON_FIELD.exec(raw);
    if (colon) {
        const to = line.from + colon[0].length;
        const span = { from: to - (colon[2] ?? '').length, to };
        const plain = raw.slice(colon[0].length);
        const quote = isValue(plain) ? [] : [{ span: { from: to, to: line.from + raw.length }, text: tomlText(plain) }];
        yield {
            message: `\`${colon[1]}\` has a colon where TOML needs an equals sign. Write \`${colon[1]} = …\`.`,
            span,
            description: 'Write an equals sign instead of the colon',
            edits: [{ span, text: ' = ' }, ...quote]
        };
    }
    const field = toml_repairs_FIELD.exec(raw);
    if (!field)
        return;
    const [, key = '', , value = ''] = field;
    const span = { from: line.from + raw.length - value.length, to: line.from + raw.length };
    if (/^Unexpected invalid (?:date|time)|^Leading zeros/.test(trouble.code)) {
        yield { message: unreadable(value, trouble), span, edits: [{ span, text: JSON.stringify(value) }] };
        return;
    }
    const word = value.toLowerCase();
    if (word !== value && (word === 'true' || word === 'false')) {
        yield {
            message: `\`${key}\` is "${value}"; TOML knows only \`${word}\`, in small letters.`,
            span,
            description: `Write \`${word}\``,
            edits: [{ span, text: word }]
        };
        return;
    }
    const quote = value[0];
    if (quote === '"' || quote === "'") {
        const inner = value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value.slice(1);
        const closed = value.endsWith(quote) && value.length > 1;
        yield {
            message: closed
                ? `The value of \`${key}\` has the same quotes in it as around it, or a backslash that TOML doesn't know; the site can't be built. Write the inner quotes as \`\\"\` and a backslash as \`\\\\\`.`
                : `The value of \`${key}\` starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
            span,
            description: closed ? 'Write the quotes so that TOML understands them' : 'Add the closing quote',
            edits: [{ span, text: closed ? JSON.stringify(inner) : `${value}${quote}` }]
        };
    }
    else if (value !== '' && !/^[[{]/.test(value)) {
        yield {
            message: `The value of \`${key}\` is text without quotes; TOML needs quotes around text, and the site can't be built.`,
            span,
            description: 'Put the value in quotes',
            edits: [{ span, text: JSON.stringify(value) }]
        };
    }
}
function* skipDuplicate(text, line, firstLine) {
    const raw = text.slice(line.from, line.to);
    const isTable = /^\s*\[/.test(raw);
    const name = isTable ? raw.trim() : (toml_repairs_FIELD.exec(raw)?.[1] ?? raw.trim().slice(0, 60));
    const earlier = earlierLine(text.slice(0, line.from), name, isTable);
    const where = earlier === undefined ? 'defined before' : `on line ${firstLine + earlier} already`;
    const message = `\`${name}\` is here a second time; it is ${where}. TOML allows a name only once, and the site can't be built. Keep one of the two.`;
    const span = { from: line.from + raw.length - raw.trimStart().length, to: line.from + raw.trimEnd().length };
    for (const to of [isTable ? endOfTable(text, line.to) : line.to, endOfTable(text, line.to)]) {
        const edits = [{ span: { from: line.from, to }, text: toml_repairs_blank(text.slice(line.from, to)) }];
        yield { kind: 'duplicate-key', message, span, edits };
    }
}
function* toml_repairs_skip(text, trouble, line) {
    const start = toml_repairs_FIELD.test(text.slice(line.from, line.to)) ? line.from : startOfField(text, line.from);
    const raw = text.slice(line.from, line.to).trim();
    const message = trouble.code === TOO_DEEP ? TOO_DEEP_MESSAGE : unreadable(raw, trouble);
    const from = Math.min(trouble.from, line.to);
    const span = { from, to: trouble.code === TOO_DEEP ? from + 1 : line.to };
    for (const [first, last] of [
        [line.from, line.to],
        [start, line.to],
        [start, endOfTable(text, line.to)],
        [0, text.length]
    ]) {
        const edits = [{ span: { from: first, to: last }, text: toml_repairs_blank(text.slice(first, last)) }];
        yield { message, span, edits, lastResort: last === text.length };
    }
}
/** A list that is open where the next field begins. */
function* closeList(text, line) {
    const start = startOfField(text, line.from);
    const field = toml_repairs_FIELD.exec(text.slice(start, (0,front_matter_fence/* lineAt */.mh)(text, start).to));
    if (start === line.from || !field?.[3]?.startsWith('['))
        return;
    const at = start + text.slice(start, line.from).trimEnd().length;
    yield {
        message: `The list of \`${field[1]}\` starts with "[", but has no "]" at its end. Add it.`,
        span: { from: start, to: (0,front_matter_fence/* lineAt */.mh)(text, start).to },
        description: 'Add "]"',
        edits: [{ span: { from: at, to: at }, text: ']' }]
    };
}
function unreadable(raw, trouble) {
    const meaning = toml_repairs_MEANINGS.find(([start]) => trouble.code.startsWith(start))?.[1];
    const signs = [...raw.slice(0, 200)];
    const shown = signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : raw;
    return `TOML can't read ${raw ? `"${shown}"` : 'this'}. ${meaning ?? 'Check its quotes, brackets and equals sign. Text needs quotes around it.'}`;
}
/** A plain text as a TOML value. */
function tomlText(plain) {
    return /^(?:true|false)$/i.test(plain) ? plain.toLowerCase() : JSON.stringify(plain);
}
/** Start of the nearest line above that has a field or table. */
function startOfField(text, from) {
    for (let at = from, count = 0; at > 0 && count < 60; count++) {
        const line = toml_repairs_wholeLine(text, at - 1);
        if (toml_repairs_FIELD.test(text.slice(line.from, line.to)))
            return line.from;
        at = line.from;
    }
    return from;
}
function endOfTable(text, from) {
    const next = /\n[ \t]*\[/.exec(text.slice(from));
    return next ? from + next.index : text.length;
}
/** Index of the line above that has the same table, or the same field in this table. */
function earlierLine(above, name, isTable) {
    const lines = above.split('\n');
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = (lines[index] ?? '').trim();
        if (isTable ? line === name : toml_repairs_FIELD.exec(line)?.[1] === name)
            return index;
        if (!isTable && line.startsWith('['))
            return undefined;
    }
    return undefined;
}
function isValue(text) {
    return /^(?:["'[{]|true$|false$|[-+]?\d[\d._T:Z-]*$)/.test(text);
}
function toml_repairs_wholeLine(text, at) {
    const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    return (0,front_matter_fence/* lineAt */.mh)(text, from);
}
function toml_repairs_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/post/front-matter/toml-tree.js

/**
 * The positioned tree of a TOML document. A table that is written in several places (`[a]`, `a.b = 1`) is one map, whose
 * span reaches over all of them.
 */
function treeOfToml(program, content, at) {
    const builder = new toml_tree_TreeBuilder(at);
    const root = { kind: 'map', span: content, entries: [] };
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLKeyValue')
            builder.add(root, part, 0);
        else
            builder.table(root, part);
    }
    return { root, problems: builder.problems };
}
class toml_tree_TreeBuilder {
    at;
    problems = [];
    constructor(at) {
        this.at = at;
    }
    table(root, table) {
        const span = this.#span(table);
        const keys = table.key.keys;
        if (keys.length > MAX_DEPTH) {
            this.#tooDeep(span);
            return;
        }
        let map = root;
        for (const [index, key] of keys.entries()) {
            const isArray = index === keys.length - 1 && table.kind === 'array';
            map = isArray ? this.#append(map, key, span) : this.#descend(map, key, span);
            if (!map)
                return;
        }
        for (const pair of table.body)
            this.add(map, pair, keys.length);
    }
    add(map, pair, depth) {
        const span = this.#span(pair);
        const keys = pair.key.keys;
        if (depth + keys.length > MAX_DEPTH) {
            this.#tooDeep(span);
            return;
        }
        let target = map;
        for (const key of keys.slice(0, -1)) {
            target = this.#descend(target, key, span);
            if (!target)
                return;
        }
        const last = keys.at(-1);
        if (last) {
            const node = this.#value(pair.value, depth + keys.length);
            target.entries.push({ key: nameOf(last), keySpan: this.#span(last), node });
        }
    }
    #descend(map, key, span) {
        const entry = toml_tree_find(map, key);
        if (!entry) {
            const node = { kind: 'map', span: { ...span }, entries: [] };
            map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node });
            return node;
        }
        extend(entry.node, span);
        const node = entry.node.kind === 'list' ? entry.node.items.at(-1) : entry.node;
        if (node && node !== entry.node)
            extend(node, span);
        return node?.kind === 'map' ? node : undefined;
    }
    /** A new item for `[[key]]`. */
    #append(map, key, span) {
        const item = { kind: 'map', span: { ...span }, entries: [] };
        const entry = toml_tree_find(map, key);
        if (!entry) {
            const node = { kind: 'list', span: { ...span }, items: [item] };
            map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node });
            return item;
        }
        if (entry.node.kind !== 'list')
            return undefined;
        extend(entry.node, span);
        entry.node.items.push(item);
        return item;
    }
    #value(value, depth) {
        const span = this.#span(value);
        if (value.type === 'TOMLValue')
            return toml_tree_scalar(value, span);
        if (depth > MAX_DEPTH) {
            this.#tooDeep(span);
            return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' };
        }
        if (value.type === 'TOMLArray') {
            return { kind: 'list', span, items: value.elements.map((element) => this.#value(element, depth + 1)) };
        }
        const map = { kind: 'map', span, entries: [] };
        for (const pair of value.body)
            this.add(map, pair, depth);
        return map;
    }
    #tooDeep(span) {
        if (this.problems.length > 0)
            return;
        this.problems.push({
            kind: 'syntax',
            span: { from: span.from, to: span.from + 1 },
            message: TOO_DEEP_MESSAGE
        });
    }
    #span(node) {
        return { from: this.at(node.range[0]), to: this.at(node.range[1]) };
    }
}
function toml_tree_scalar(value, span) {
    switch (value.kind) {
        case 'string': {
            const style = value.multiline ? 'block' : value.style === 'literal' ? 'literal' : 'double';
            return { kind: 'scalar', span, value: value.value, type: 'string', style };
        }
        case 'integer': {
            const number = Number.isSafeInteger(value.value) ? value.value : value.bigint;
            return { kind: 'scalar', span, value: number, type: 'number', style: 'plain' };
        }
        case 'float':
            return { kind: 'scalar', span, value: value.value, type: 'number', style: 'plain' };
        case 'boolean':
            return { kind: 'scalar', span, value: value.value, type: 'boolean', style: 'plain' };
        default:
            return { kind: 'scalar', span, value: value.datetime, type: 'datetime', style: 'plain' };
    }
}
function toml_tree_find(map, key) {
    const name = nameOf(key);
    return map.entries.find((entry) => entry.key === name);
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function extend(node, span) {
    node.span = { from: Math.min(node.span.from, span.from), to: Math.max(node.span.to, span.to) };
}

;// CONCATENATED MODULE: ./lib/post/front-matter/toml.js






/** Reads TOML 1.0. Dates stay texts, as written. */
function readToml(source, content) {
    const firstLine = source.position(content.from).line;
    const { result, problems, origin } = readRepairing(source.slice(content), parse, (text, trouble) => proposeTomlRepairs(text, trouble, firstLine));
    const at = (offset) => content.from + origin(offset);
    const moved = problems.map((problem) => moveProblem(problem, content.from));
    if (!result.program)
        return emptyReading(content, moved);
    const tree = treeOfToml(result.program, content, at);
    const comments = result.program.comments.map((comment) => {
        const [from, to] = comment.range;
        return { span: { from: at(from), to: at(to) }, text: comment.value.trim() };
    });
    return { root: tree.root, problems: [...moved, ...tree.problems], comments };
}
function parse(text) {
    const deep = toml_tooDeep(text);
    if (deep !== undefined) {
        return { result: { program: undefined }, trouble: { code: TOO_DEEP, from: deep, to: deep + 1 } };
    }
    try {
        return { result: { program: (0,lib.parseTOML)(text, { tomlVersion: '1.0' }) }, trouble: undefined };
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB) {
            const from = Math.min(error.index, text.length);
            return {
                result: { program: undefined },
                trouble: { code: error.message, from, to: Math.min(from + 1, text.length) }
            };
        }
        // The parser hands the characters of a text on as arguments, of which JavaScript takes a limited number.
        if (error instanceof RangeError) {
            return { result: { program: undefined }, trouble: { code: 'too-long', from: 0, to: 0 } };
        }
        throw error;
    }
}
/** The parser works by recursion, so the depth of brackets is looked at before; not exactly, where the TOML is broken. */
function toml_tooDeep(text) {
    let depth = 0;
    for (const found of text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[\]{}]/g)) {
        const [sign] = found;
        if (sign === '[' || sign === '{')
            depth += 1;
        if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return found.index;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/unclosed.js

/** A line that was probably meant to close: `--`, ` ---`, `...`, `***`, dashes of a word processor. */
const FAILED_FENCE = /^(?: {0,3}[-\u2010-\u2015\u2212]{2,}|[.*=_+~]{3,})[ \t]*$/;
const CONTINUATION = /^(?:[ \t]+\S|-(?:[ \t]|$)|[\]}])/;
const LOWER_CASE_KEY = /^[a-z][\w-]{0,60}:[ \t]/m;
/**
 * Where front matter ends that has no closing fence, or whose closing fence is rather a line of the body.
 *
 * @param content from the line after the opening fence
 * @returns start of the first line that is not front matter; `sure` when a blank line or a misspelt fence stands there
 *   and no field follows
 */
function findLikelyEnd(source, content, format) {
    const { text } = source;
    let blankAt;
    let at = content.from;
    while (at < content.to) {
        const line = (0,front_matter_fence/* lineAt */.mh)(text, at);
        const start = text.slice(at, Math.min(line.to, at + 400));
        if (start.trim() === '')
            blankAt ??= at;
        else if (FAILED_FENCE.test(start))
            return { at, sure: endsFields(text, line.to, content.to) };
        else if (belongs(text, at, start, format, blankAt !== undefined))
            blankAt = undefined;
        else {
            const end = blankAt ?? at;
            return { at: end, sure: blankAt !== undefined && endsFields(text, end, content.to) };
        }
        at = (0,front_matter_fence/* nextLine */.sE)(text, line.to);
    }
    return blankAt === undefined ? undefined : { at: blankAt, sure: false };
}
/**
 * What to say of a missing closing fence.
 *
 * @param at where the front matter probably ends: start of a line, or the text's end
 * @returns the problem, and where the block ends: behind the misspelt fence, if there is one
 */
function unclosedProblem(source, marks, fence, at) {
    const { text, newline } = source;
    const opened = `The front matter starts on line ${source.position(marks.from).line}`;
    const line = (0,front_matter_fence/* lineAt */.mh)(text, at);
    const misspelt = source.slice(line);
    if (FAILED_FENCE.test(misspelt)) {
        const where = `on line ${source.position(at).line}`;
        const wrong = misspelt.trim() === fence
            ? `the \`${fence}\` ${where} must stand at the start of the line`
            : `"${misspelt.trim().slice(0, 40)}" ${where} must be exactly \`${fence}\``;
        return {
            end: line.to,
            problem: {
                kind: 'unclosed',
                span: line,
                message: `${opened} and is not closed: ${wrong}. Without a closing \`${fence}\` the site can't be built, or the text is lost.`,
                fix: { description: `Write \`${fence}\``, edits: [{ span: line, text: fence }] }
            }
        };
    }
    const before = at > 0 && text[at - 1] !== '\n' ? newline : '';
    const lastLine = source.position(before ? at : at - 1).line;
    return {
        end: at,
        problem: {
            kind: 'unclosed',
            span: marks,
            message: `${opened} and is not closed. Without a closing \`${fence}\` the site can't be built, or the text is lost. Add a line with \`${fence}\` after line ${lastLine}.`,
            fix: {
                description: `Add \`${fence}\` after line ${lastLine}`,
                edits: [{ span: { from: at, to: at }, text: `${before}${fence}${newline}` }]
            }
        }
    };
}
function belongs(text, at, start, format, afterBlank) {
    if ((0,front_matter_fence/* isKeyLine */.cS)(text, at, format))
        return true;
    if (start.startsWith('#')) {
        const next = (0,front_matter_fence/* firstFilledLine */.Nb)(text, at);
        return !afterBlank || (next < text.length && (0,front_matter_fence/* isKeyLine */.cS)(text, next, format));
    }
    return CONTINUATION.test(start) && (!afterBlank || /^[ \t]/.test(start));
}
function endsFields(text, from, to) {
    return !LOWER_CASE_KEY.test(text.slice(from, to));
}

;// CONCATENATED MODULE: ./lib/post/front-matter/parse.js












const ENGINES = { yaml: readYaml, toml: readToml, json: readJson };
/**
 * The front matter of a file, with the place of everything in it. Never throws on account of the text; time and memory
 * are bounded whatever it is. Nothing in it is ever run or constructed: values are texts, numbers, booleans, lists, maps.
 *
 * After a problem the rest is read as its author most likely meant it, so that one mistake doesn't hide others.
 *
 * @param dialect what the site's generator takes for front matter beside what most do
 */
function parseFrontMatter(source, dialect = {}) {
    const opening = (0,front_matter_fence/* findOpening */.ST)(source);
    const block = findDialectBlock(source, opening, dialect);
    if (block) {
        return assemble(source, block.opening, block.format, block.content, block.end, readDialectBlock(source, block));
    }
    if (!opening)
        return missing(source);
    if (opening.format === 'json')
        return parseJsonBlock(source, opening);
    return parseFenced(source, opening);
}
function parseFenced(source, opening) {
    const { text } = source;
    const fence = opening.format === 'toml' ? '+++' : '---';
    const rest = source.slice(opening.rest);
    const language = /^[\w+#./-]+$/.test(rest) ? rest : '';
    const found = text.indexOf(`\n${fence}`, opening.marks.to - 1);
    const closeAt = found < 0 ? undefined : found + 1;
    const format = language ? formatOfLanguage(language) : opening.format;
    const first = (0,front_matter_fence/* firstFilledLine */.Nb)(text, opening.contentFrom);
    const looksLikeFields = first < text.length && (0,front_matter_fence/* isKeyLine */.cS)(text, first, format ?? 'yaml');
    if (language && !format) {
        const known = /^(?:js|javascript|jsx?|mjs|cjs|tsx?|typescript|coffee|coffeescript|cson|ruby|python|php|lua)$/i;
        if (known.test(language) || closeAt !== undefined)
            return refused(source, opening, language, closeAt);
        return missing(source);
    }
    const exact = source.slice(opening.marks) === fence;
    if (!exact && !looksLikeFields)
        return missing(source);
    const opened = openingProblem(source, opening, fence, language);
    if (closeAt === undefined || format === undefined) {
        if (!looksLikeFields)
            return missing(source);
        return parseUnclosed(source, opening, format ?? opening.format, opened);
    }
    if (closeAt - opening.contentFrom > MAX_LENGTH) {
        if (!looksLikeFields)
            return missing(source);
        return tooLarge(source, opening, format, { from: opening.contentFrom, to: closeAt });
    }
    let reading;
    const read = (content) => {
        reading = ENGINES[format](source, content);
    };
    const content = { from: opening.contentFrom, to: closeAt };
    const blank = blankLines(source, content);
    if (blank)
        return broken(source, opening, format, content, closeAt + fence.length, emptyReading(content, [blank]));
    const cut = exact
        ? split(text, opening.marks.from, fence, closeAt, read)
        : { content, closing: { from: closeAt, to: closeAt + fence.length } };
    if (!reading)
        read(cut.content);
    const result = reading ?? emptyReading(cut.content);
    // A field called "And then we went home" is a sentence of the body, before a `---` that is a line across the page.
    const hasSentence = result.root.entries.some((entry) => /\S\s+\S+\s+\S/.test(entry.key));
    if ((result.problems.length > 0 || hasSentence) && format !== 'json') {
        const end = findLikelyEnd(source, cut.content, format);
        if (end?.sure) {
            const before = ENGINES[format](source, { from: cut.content.from, to: end.at });
            if (before.problems.length === 0)
                return unclosed(source, opening, format, opened, end.at);
        }
    }
    const closed = closingProblem(source, cut.closing, fence);
    return assemble(source, opening, format, cut.content, cut.closing.to, {
        ...result,
        problems: [...opened, ...result.problems, ...closed]
    });
}
function parseJsonBlock(source, opening) {
    const end = jsonEnd(source.text, opening.contentFrom, MAX_LENGTH);
    const content = { from: opening.contentFrom, to: end.at };
    if (end.reason === 'too-large')
        return tooLarge(source, opening, 'json', content);
    const reading = readJson(source, content);
    if (end.reason === 'unclosed') {
        const problem = {
            kind: 'unclosed',
            span: opening.marks,
            message: 'The front matter starts with `{`, but the `}` that ends it is missing. Add a `}` on a line of its own after the last field.'
        };
        reading.problems = [problem, ...reading.problems.filter((other) => other.span.from < content.to)].slice(0, 2);
    }
    return assemble(source, opening, 'json', content, content.to, reading);
}
function parseUnclosed(source, opening, format, opened) {
    const to = Math.min(source.text.length, opening.contentFrom + MAX_LENGTH);
    const end = findLikelyEnd(source, { from: opening.contentFrom, to }, format);
    return unclosed(source, opening, format, opened, end?.at ?? source.text.length);
}
function unclosed(source, opening, format, opened, at) {
    const content = { from: opening.contentFrom, to: at };
    if (at - opening.contentFrom > MAX_LENGTH)
        return tooLarge(source, opening, format, content);
    const blank = blankLines(source, content);
    const reading = blank ? emptyReading(content, [blank]) : ENGINES[format](source, content);
    const fence = format === 'toml' ? '+++' : '---';
    const { problem, end } = unclosedProblem(source, opening.marks, fence, at);
    return assemble(source, opening, format, content, end, {
        ...reading,
        problems: [...opened, problem, ...reading.problems]
    });
}
/** There is an opening fence, but not as it has to be. */
function openingProblem(source, opening, fence, language) {
    const marks = source.slice(opening.marks);
    const rest = source.slice(opening.rest);
    if (marks !== fence) {
        const signs = fence === '---' ? 'dashes' : 'plus signs';
        const what = marks.startsWith(fence)
            ? `has ${marks.length} ${signs}; it must have exactly three`
            : `is "${marks}", typographic dashes; it must be three plain dashes`;
        return [
            {
                kind: 'syntax',
                span: opening.marks,
                message: `The line that opens the front matter ${what}. As it is, the site can't be built or shows the fields as text. Write \`${fence}\`.`,
                fix: { description: `Write \`${fence}\``, edits: [{ span: opening.marks, text: fence }] }
            }
        ];
    }
    if (rest && !language && !rest.startsWith('#')) {
        return [
            {
                kind: 'syntax',
                span: opening.rest,
                message: `The line that opens the front matter has text behind \`${fence}\`. Put "${shorten(rest)}" on a line of its own.`,
                fix: {
                    description: 'Start a new line',
                    edits: [{ span: { from: opening.marks.to, to: opening.rest.from }, text: source.newline }]
                }
            }
        ];
    }
    return [];
}
/** Generators take any line that starts with `---` as the end, and print the rest of it. */
function closingProblem(source, closing, fence) {
    const line = { from: closing.from, to: (0,front_matter_fence/* lineAt */.mh)(source.text, closing.from).to };
    const rest = source.slice({ from: closing.to, to: line.to });
    if (rest.trim() === '')
        return [];
    const onlyMarks = [...rest.trimEnd()].every((sign) => sign === fence[0]);
    const text = onlyMarks ? fence : `${fence}${source.newline}${rest.trim()}`;
    return [
        {
            kind: 'unclosed',
            span: line,
            message: `The front matter ends with "${shorten(source.slice(line))}" instead of \`${fence}\`. Some generators print the rest of the line as text, others don't see the end at all. ${onlyMarks ? `Write \`${fence}\`.` : `Put \`${fence}\` on a line of its own.`}`,
            fix: { description: `Close the front matter with \`${fence}\``, edits: [{ span: line, text }] }
        }
    ];
}
function refused(source, opening, language, closeAt) {
    const line = (0,front_matter_fence/* lineAt */.mh)(source.text, opening.marks.from);
    const content = { from: opening.contentFrom, to: closeAt ?? opening.contentFrom };
    const problem = {
        kind: 'code',
        span: { from: opening.marks.from, to: opening.rest.to },
        message: `The front matter is marked as "${shorten(language)}", a language that a generator may run as a program. It was not read. Write it in YAML, between lines of exactly \`---\`.`
    };
    return broken(source, opening, undefined, content, closeAt === undefined ? line.to : closeAt + 3, emptyReading(content, [problem]));
}
function tooLarge(source, opening, format, content) {
    const problem = {
        kind: 'syntax',
        span: opening.marks,
        message: `The front matter is longer than ${MAX_LENGTH / 1024} thousand characters, and was not read. Perhaps the line that closes it is missing; otherwise move data of this size to a data file.`
    };
    return broken(source, opening, format, content, content.to, emptyReading(content, [problem]));
}
function blankLines(source, content) {
    const { text } = source;
    let blank = 0;
    for (let at = content.from; at < content.to; at = text.indexOf('\n', at) + 1 || content.to) {
        const end = (0,front_matter_fence/* lineAt */.mh)(text, at).to;
        blank = text.slice(at, end).trim() === '' ? blank + 1 : 0;
        if (blank > MAX_BLANK_LINES) {
            return {
                kind: 'syntax',
                span: { from: at, to: at },
                message: `The front matter has more than ${MAX_BLANK_LINES} empty lines in a row, and was not read. Perhaps the line that closes it is missing; otherwise remove the empty lines.`
            };
        }
    }
    return undefined;
}
function missing(source) {
    const none = { from: 0, to: 0 };
    const { root } = emptyReading(none);
    const empty = source.text.trim() === '';
    const message = empty
        ? 'The file is empty. A post starts with front matter: fields such as `title: …` between two lines of `---`.'
        : 'There is no front matter. A post starts with fields such as `title: …` between two lines of `---`; without them it has no title, date or description.';
    const problems = [{ kind: 'missing', message, span: empty ? none : source.lineSpan(1) }];
    if ((0,decode/* isUtf16 */.b)(source))
        problems.push(encodingProblem(source, none));
    return {
        state: 'missing',
        format: undefined,
        span: none,
        contentSpan: none,
        root,
        data: (0,find/* toData */.OY)(root),
        problems,
        comments: []
    };
}
function broken(source, opening, format, content, end, reading) {
    const assembled = assemble(source, opening, format ?? 'yaml', content, end, reading);
    return { ...assembled, format };
}
function assemble(source, opening, format, content, end, reading) {
    const span = { from: opening.marks.from, to: Math.max(end, content.to) };
    const problems = [...reading.problems];
    if (source.invalidAt !== undefined && source.invalidAt < span.to)
        problems.push(encodingProblem(source, span));
    problems.push(...controlCharacterProblem(source, content), ...duplicateKeyProblems(source, reading.root, format));
    problems.sort((a, b) => a.span.from - b.span.from);
    return {
        state: problems.length > 0 ? 'broken' : 'ok',
        format,
        span,
        contentSpan: content,
        root: reading.root,
        data: (0,find/* toData */.OY)(reading.root),
        problems: problems.slice(0, MAX_PROBLEMS),
        comments: reading.comments
    };
}
function shorten(text) {
    const signs = [...text.slice(0, 100)];
    return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ textSpan),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* unused harmony export spanInText */
/** The text of a value that is a text; undefined for everything else. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** The characters of a scalar in the file, inside its quotes where it has some. */
function textSpan(source, node) {
    const marks = node.style === 'block' ? ['"""', "'''"] : node.style === 'plain' ? [] : ['"', "'"];
    const raw = source.slice(node.span);
    const quote = marks.find((mark) => raw.length >= 2 * mark.length && raw.startsWith(mark) && raw.endsWith(mark));
    if (!quote)
        return node.span;
    return { from: node.span.from + quote.length, to: node.span.to - quote.length };
}
/**
 * Where a part of a text value stands in the file.
 *
 * @param part offsets within `node.value`
 * @returns undefined where the characters in the file are not those of the value (escapes, folded lines)
 */
function spanInText(source, node, part) {
    const span = textSpan(source, node);
    if (source.slice(span) !== node.value)
        return undefined;
    return { from: span.from + part.from, to: span.from + part.to };
}
/**
 * A text as it has to be written in the place of `node` (its whole span), in the same quotes where they can hold it.
 *
 * @param format of the front matter
 */
function writeText(format, node, text) {
    if (format === 'json')
        return JSON.stringify(text);
    if (format === 'toml') {
        return node.style === 'literal' && !/['\p{Cc}]/u.test(text) ? `'${text}'` : JSON.stringify(text);
    }
    if (node.style === 'plain' && isPlainYaml(text))
        return text;
    return quoteYaml(text, node.style === 'single' ? "'" : '"');
}
/** A text in YAML quotes: those that are preferred, unless they would need escapes that the other ones don't. */
function quoteYaml(text, preferred = '"') {
    if (/\p{Cc}/u.test(text))
        return JSON.stringify(text);
    if (preferred === "'" || /["\\]/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return `"${text}"`;
}
/** Whether a text is safe without quotes in every YAML parser: no indicator, nothing that looks like another type. */
function isPlainYaml(text) {
    return (/^[\p{L}][^\p{Cc}]*$/u.test(text) &&
        !/: |:$| #|\s$|[[\]{},]/.test(text) &&
        !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text));
}


/***/ })

};
