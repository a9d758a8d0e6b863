export const id = 1820;
export const ids = [1820];
export const modules = {

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

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   l: () => (/* binding */ annotationOf),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _translation_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36282);



/** GitHub shows ten annotations of a level per step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10;
const LEVELS = [
    { severity: 'error', level: 'error', more: 'moreErrors' },
    { severity: 'warning', level: 'warning', more: 'moreWarnings' },
    { severity: 'info', level: 'notice', more: 'moreNotes' }
];
/**
 * Chooses what reaches the page: at most ten of a level, in which every post has its turn before one has its second. Where
 * that is not everything, the last one says how many more there are and where.
 */
function annotationsOf(report, options) {
    return LEVELS.flatMap(({ severity, level, more }) => {
        const all = report.findings.filter((finding) => finding.severity === severity && (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(finding));
        const findings = all.filter(options.isShown ?? (() => true));
        // A step that fails says why, also where it is for lines that nobody looks at.
        const hidden = level === 'error' ? all.length - findings.length : 0;
        const room = Math.max(1, SHOWN_PER_LEVEL - (options.reserved?.[level] ?? 0));
        if (hidden === 0 && findings.length <= room)
            return findings.map(annotationOf);
        const chosen = new Set(inTurns(findings, room - 1));
        const shown = findings.filter((finding) => chosen.has(finding));
        const words = options.words ?? _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x;
        const rest = words[more](findings.length + hidden - shown.length);
        return [...shown.map(annotationOf), { level, title: rest, message: words.seeAt(rest, options.moreAt) }];
    });
}
/** The first finding of every post, then the second of every post, and so on. */
function inTurns(findings, room) {
    const seen = new Map();
    const turns = findings.map((finding) => {
        const turn = seen.get(finding.path) ?? 0;
        seen.set(finding.path, turn + 1);
        return { finding, turn };
    });
    return turns
        .sort((a, b) => a.turn - b.turn)
        .slice(0, room)
        .map(({ finding }) => finding);
}
/** A finding beside its lines. */
function annotationOf({ rule, severity, message, related, path, range, removed }) {
    const { start, end } = range;
    const level = severity === 'info' ? 'notice' : severity;
    // GitHub has no place for it in a file that isn't there.
    if (removed)
        return { level, title: rule, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${path}: ${message}`) };
    const others = related?.map((one) => `${one.path}${one.line ? `:${one.line}` : ''}: ${one.message}`) ?? [];
    const annotation = {
        level,
        title: rule,
        message: [message, ...others].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n'),
        file: path,
        line: start.line
    };
    if (end.line === start.line)
        return { ...annotation, endLine: end.line, col: start.column, endColumn: end.column };
    // An end before the first character of a line is the end of the line above.
    return { ...annotation, endLine: end.column === 1 ? end.line - 1 : end.line };
}
/** The runner cuts a message there. */
const LONGEST_MESSAGE = 4096;
/**
 * The workflow command that makes the annotation, without a line end. Whatever the texts hold, it is one command.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function workflowCommand({ level, message, ...properties }) {
    const { title, file, line, endLine, col, endColumn } = properties;
    const pairs = Object.entries({ title, file, line, endLine, col, endColumn })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${pairs.join(',')}::${escapeData(shorten(message))}`;
}
function shorten(message) {
    return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1).toWellFormed()}…`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
