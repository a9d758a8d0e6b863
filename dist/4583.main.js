export const id = 4583;
export const ids = [4583,3012,4099,3931];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 84583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _report_pretty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4099);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70459);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16212);



/**
 * The command `demo`: looks as `check` does.
 * @returns the exit status
 */
async function demo({ stdout, stderr, env }) {
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1514), __webpack_require__.e(77), __webpack_require__.e(3728), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(3861), __webpack_require__.e(2248), __webpack_require__.e(2029), __webpack_require__.e(2434), __webpack_require__.e(4082), __webpack_require__.e(1483), __webpack_require__.e(854), __webpack_require__.e(5838)]).then(__webpack_require__.bind(__webpack_require__, 79519));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLine */ .o)(stderr);
    return runDemo({
        print(text) {
            progress.clear();
            return (0,_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .y)(stdout, text);
        },
        render: ({ report, readSource, statistics }) => (0,_report_pretty_js__WEBPACK_IMPORTED_MODULE_0__.renderPretty)(report, { readSource, statistics, colors: (0,_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .usesColors */ .X)(stdout, env), width: stdout.columns || 100 }),
        onLinkProgress: progress.update
    }).finally(progress.clear);
}


/***/ }),

/***/ 70459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);

/** More often than this, nobody can read it. */
const LEAST_MS_BETWEEN = 80;
const ERASE = '\r\u001B[K';
/** @param clock the present moment in milliseconds; only differences matter */
function progressLine(screen, clock = () => performance.now()) {
    if (!screen.isTTY)
        return { update() { }, clear() { } };
    let last = Number.NEGATIVE_INFINITY;
    let isShown = false;
    const write = (text) => screen.write(text, () => { });
    return {
        update(progress) {
            const now = clock();
            if (now - last < LEAST_MS_BETWEEN)
                return;
            last = now;
            isShown = true;
            write(`${ERASE}${sentence(progress).slice(0, Math.max(0, (screen.columns || 80) - 1))}`);
        },
        clear() {
            if (isShown)
                write(ERASE);
            isShown = false;
            last = Number.NEGATIVE_INFINITY;
        }
    };
}
function sentence({ done, total, classes }) {
    const { broken = 0 } = classes;
    const found = broken > 0 ? `, ${broken} broken` : '';
    return `Checking ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'link')}: ${done} done${found}`;
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

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPretty: () => (/* binding */ renderPretty)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
// EXTERNAL MODULE: ./lib/translation/en.js
var en = __webpack_require__(26100);
// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/code-frame.js

/** More lines of a place don't make it clearer. */
const MOST_LINES = 2;
/** The lines of a place. @param width columns for a line's text */
function codeFrame(source, range, width) {
    const { start, end } = range;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const shown = Math.min(last, start.line + MOST_LINES - 1, source.lineCount);
    const lines = [];
    for (let line = start.line; line <= shown; line += 1) {
        const text = source.slice(source.lineSpan(line));
        const from = line === start.line ? start.column - 1 : 0;
        const to = line === end.line ? end.column - 1 : text.length;
        lines.push({ line, ...excerpt(text, from, to, width) });
    }
    return { lines, more: last > shown };
}
const ELLIPSIS = { text: '…', width: 1, from: -1, to: -1 };
/**
 * The part of a line around the offsets `from` and `to`, in at most `width` columns. Bounded work for a line of any length.
 * @param context columns to show before `from`, also where the whole line would fit, for lines that are compared; default:
 *   the whole line, or else enough to have the meant part in the middle
 */
function excerpt(text, from, to, width, context) {
    // A character takes at least one column but for marks; twice the width on both sides is more than is ever shown.
    const start = atCharacter(text, Math.max(0, from - 2 * width));
    const end = atCharacter(text, Math.min(text.length, from + 4 * width));
    const cells = (0,terminal_text/* cellsOf */.nc)(text.slice(start, end)).map((cell) => ({
        ...cell,
        from: cell.from + start,
        to: cell.to + start
    }));
    const visible = fitting(cells, from, to, width, context, { start: start > 0, end: end < text.length });
    const parts = { before: '', meant: '', after: '' };
    let indent = 0;
    let meantWidth = 0;
    for (const cell of visible) {
        const isMeant = cell.from >= 0 && cell.to > from && cell.from < to;
        if (isMeant) {
            parts.meant += cell.text;
            meantWidth += cell.width;
        }
        else if (meantWidth > 0 || cell.from >= to || (cell.from < 0 && cell !== visible[0])) {
            parts.after += cell.text;
        }
        else {
            parts.before += cell.text;
            indent += cell.width;
        }
    }
    return { ...parts, indent, width: Math.max(1, meantWidth) };
}
/** Chooses the cells that fit: all of them, or those from a little before the meant ones. */
function fitting(cells, from, to, width, wantedContext, cut) {
    const total = sum(cells);
    if (wantedContext === undefined && total <= width && !cut.start && !cut.end)
        return [...cells];
    const firstMeant = cells.findIndex((cell) => cell.to > from);
    const meantAt = firstMeant < 0 ? cells.length : firstMeant;
    const meantWidth = sum(cells.filter((cell) => cell.to > from && cell.from < to));
    const room = Math.max(1, width - 2);
    const context = wantedContext ?? Math.max(Math.floor(room / 4), Math.floor((room - meantWidth) / 2));
    let first = meantAt;
    for (let used = 0; first > 0; first -= 1) {
        used += cells[first - 1]?.width ?? 0;
        if (used > context)
            break;
    }
    const chosen = [];
    let used = 0;
    for (const cell of cells.slice(first)) {
        if (used + cell.width > room)
            break;
        chosen.push(cell);
        used += cell.width;
    }
    const isCutAtStart = first > 0 || cut.start;
    const isCutAtEnd = first + chosen.length < cells.length || cut.end;
    return [...(isCutAtStart ? [ELLIPSIS] : []), ...chosen, ...(isCutAtEnd ? [{ ...ELLIPSIS }] : [])];
}
function sum(cells) {
    return cells.reduce((total, cell) => total + cell.width, 0);
}
/** The offset, moved so that it doesn't part a surrogate pair. */
function atCharacter(text, offset) {
    const code = text.charCodeAt(offset);
    return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

// EXTERNAL MODULE: ./lib/report/fix-preview.js
var fix_preview = __webpack_require__(348);
;// CONCATENATED MODULE: ./lib/report/pretty-finding.js



const COLORS = { error: 'red', warning: 'yellow', info: 'blue' };
const INDENT = '  ';
/** One finding: where, what, the place itself, and what a fix would change. */
function prettyFinding(finding, source, width, colors, words) {
    const paint = colors[COLORS[finding.severity]];
    const { line, column } = finding.range.start;
    const place = `${(0,terminal_text/* printable */.g$)(finding.path)}:${line}:${column}`;
    const head = `${paint(colors.bold(words.severities[finding.severity]))}  ${colors.dim(place)}  ${(0,terminal_text/* oneLine */.TN)(finding.rule)}`;
    const message = emphasised((0,terminal_text/* wrap */.LV)(finding.message, width - INDENT.length), colors);
    const frame = source ? frameLines(finding, source, width, paint, colors) : [];
    const fix = finding.fix ? fixLines(finding.fix, source, width, colors, words) : [];
    const related = (finding.related ?? []).flatMap(({ path, line, message }) => (0,terminal_text/* wrap */.LV)(words.see(`${path}${line === undefined ? '' : `:${line}`}`, message), width - INDENT.length).map(colors.dim));
    return [head, ...message, ...frame, ...related, ...fix].map((text) => `${INDENT}${text}`.trimEnd()).join('\n');
}
/** Code between backticks stands out, also where a line ends within it. */
function emphasised(lines, colors) {
    let isCode = false;
    return lines.map((line) => line
        .split(/(`)/)
        .map((part) => {
        if (part !== '`')
            return isCode && part !== '' ? colors.cyan(part) : part;
        isCode = !isCode;
        return colors.dim(part);
    })
        .join(''));
}
function frameLines({ range }, source, width, paint, colors) {
    const digits = String(range.end.line).length;
    const gutter = (label) => colors.dim(`${label.padStart(digits + 2)} │`);
    const { lines, more } = codeFrame(source, range, width - digits - 8);
    const shown = lines.flatMap((line) => [
        `${gutter(String(line.line))} ${painted(line, paint)}`,
        `${gutter('')} ${' '.repeat(line.indent)}${paint('^'.repeat(line.width))}`
    ]);
    return ['', ...shown, ...(more ? [`${gutter('…')}`] : [])];
}
function painted({ before, meant, after }, paint) {
    return `${before}${meant === '' ? '' : paint(meant)}${after}`;
}
/** More lines of a fix are better seen when it is made. */
const pretty_finding_MOST_LINES = 6;
function fixLines(fix, source, width, colors, words) {
    const lead = (0,terminal_text/* wrap */.LV)(`${fix.safe ? words.fix : words.suggestion}: ${fix.description}`, width - INDENT.length);
    const preview = source && (0,fix_preview/* previewFix */.i)(fix, source);
    if (!preview || preview.before.length + preview.after.length > pretty_finding_MOST_LINES)
        return ['', ...lead];
    const room = width - 8;
    const same = sameEnds(preview);
    // Where one line has to be cut, all begin at the same character, so that one sees what changes.
    const isLong = [...preview.before, ...preview.after].some((line) => line.length > room / 2 && (0,terminal_text/* widthOf */.qz)(line) > room);
    const context = isLong ? Math.floor(room / 3) : undefined;
    const show = (text) => painted(excerpt(text, same.start, text.length - same.end, room, context), String);
    return [
        '',
        ...lead,
        ...preview.before.map((line) => `  ${colors.red(`- ${show(line)}`)}`),
        ...preview.after.map((line) => `  ${colors.green(`+ ${show(line)}`)}`)
    ];
}
/** How many units a line and what comes in its place have in common at the start and at the end. */
function sameEnds({ before, after }) {
    const [a, b] = [before[0], after[0]];
    if (a === undefined || b === undefined || before.length + after.length > 2)
        return { start: 0, end: 0 };
    const most = Math.min(a.length, b.length);
    let start = 0;
    while (start < most && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < most - start && a.at(-1 - end) === b.at(-1 - end))
        end += 1;
    return { start, end };
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/pretty.js







const NARROWEST = 40;
/** Longer lines are tiring to read. */
const WIDEST = 100;
/** The report for a person at a terminal, piece by piece: of a large site it is longer than memory should hold. */
async function* renderPretty(report, options) {
    const colors = picocolors.createColors(options.colors);
    const words = options.words ?? en/* english */.x;
    const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
    for (const { path, findings } of (0,by_post/* postsOf */.B6)(report)) {
        const source = await options.readSource(path);
        const totals = (0,wording/* severityTotals */.P1)((0,wording/* countSeverities */.ng)(findings), words);
        const parts = [postLine(path, totals, width, colors)];
        for (const finding of findings)
            parts.push(prettyFinding(finding, source, width, colors, words));
        yield parts.map((part) => `${part}\n\n`).join('');
    }
    const parts = [
        linksPart(report, options.statistics, colors, words),
        incompletePart(report, width, colors, words),
        helpPart(report, words),
        comparisonPart(report, width, colors, words),
        pretty_verdict(report, options.statistics, colors, words)
    ].filter((part) => part !== '');
    if ((0,wording/* findingTotal */.Cc)(report) > 0)
        parts.unshift(colors.dim('─'.repeat(width)));
    yield `${parts.join('\n\n')}\n`;
}
function postLine(path, totals, width, colors) {
    const name = (0,terminal_text/* printable */.g$)(path);
    const rest = width - (0,terminal_text/* widthOf */.qz)(name) - (0,terminal_text/* widthOf */.qz)(totals) - 5;
    return `${colors.dim('──')} ${colors.bold(name)} ${colors.dim('─'.repeat(Math.max(1, rest)))} ${totals}`;
}
const CLASS_COLORS = {
    ok: 'green',
    broken: 'red',
    blocked: 'yellow',
    transient: 'yellow',
    tls: 'yellow',
    unchecked: 'yellow'
};
/** How many links of each class, and what the class means. */
function linksPart(report, statistics, colors, words) {
    const total = (0,wording/* linkTotal */.zd)(report);
    if (total === 0)
        return '';
    const cost = statistics?.links;
    const asked = cost ? `, ${(0,wording/* linkCost */.oj)(cost, words)}` : '';
    const shown = verdict/* LINK_CLASSES */.q.filter((name) => report.counts.links[name] > 0);
    const digits = Math.max(...shown.map((name) => words.number(report.counts.links[name]).length));
    const longest = Math.max(10, ...shown.map((name) => words.linkClasses[name].length));
    const rows = shown.map((name) => {
        const count = words.number(report.counts.links[name]).padStart(digits);
        const color = CLASS_COLORS[name];
        const label = words.linkClasses[name].padEnd(longest);
        return `  ${count}  ${color ? colors[color](label) : label}  ${colors.dim(words.linkMeanings[name])}`;
    });
    const slow = cost?.slowest.map(({ host, ms }) => `${(0,terminal_text/* oneLine */.TN)(host)} (${(0,wording/* seconds */.YA)(ms, words)})`) ?? [];
    if (slow.length > 0)
        rows.push(colors.dim(`  ${words.slowToAnswer(words.listed(slow))}`));
    return [`${colors.bold(words.counted(total, 'link'))}${asked}`, ...rows].join('\n');
}
function incompletePart(report, width, colors, words) {
    if (report.incomplete.length === 0)
        return '';
    const lines = report.incomplete.flatMap((reason) => (0,terminal_text/* wrap */.LV)(reason, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
    return [colors.bold(words.notChecked), ...lines].join('\n');
}
/** Where the rules are explained, once. */
function helpPart(report, words) {
    const pages = [...new Set(report.findings.map(({ help }) => help.replace(/#.*$/s, '')))];
    return pages.length === 0 ? '' : words.aboutRules(pages.map(terminal_text/* oneLine */.TN).join(', '));
}
/** What is there besides the doing of the change. */
function comparisonPart(report, width, colors, words) {
    const text = (0,wording/* comparisonWords */.bz)(report, words);
    const wayTo = (report.counts.existing ?? 0) > 0 ? ` ${words.listedWithChanged}` : '';
    return text === ''
        ? ''
        : (0,terminal_text/* wrap */.LV)(text + wayTo, width)
            .map((line) => colors.dim(line))
            .join('\n');
}
function pretty_verdict(report, statistics, colors, words) {
    const { posts, errors, warnings } = report.counts;
    const took = statistics && (0,wording/* seconds */.YA)(statistics.totalMs, words);
    const checked = words.postsChecked(words.counted(posts, 'post'), took);
    if ((0,wording/* findingTotal */.Cc)(report) === 0) {
        if (posts === 0)
            return colors.bold(words.noPostsToCheck);
        if (report.incomplete.length > 0)
            return colors.yellow(words.butNotEverything(checked));
        return colors.green(words.nothing(checked));
    }
    const paint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.blue;
    const touched = (0,wording/* postsWithFindings */.Am)(report);
    const where = posts === 1 ? '' : words.inPosts(words.counted(touched, 'post'));
    return `${checked}: ${paint(colors.bold((0,wording/* severityTotals */.P1)(report.counts, words)))}${where}.`;
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


/***/ })

};
