export const id = 5470;
export const ids = [5470,3012];
export const modules = {

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

/***/ 65470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJUnit: () => (/* binding */ renderJUnit)
/* harmony export */ });
/* harmony import */ var _by_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83012);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21293);



/**
 * The report as JUnit XML, for the test pages of CI services: a suite for each post, a case for each finding. What fails
 * the check is a failure; other findings pass and are told in the case's output. What was not checked is skipped.
 *
 * @param failOn from which severity on a finding fails the check
 */
function renderJUnit(report, failOn) {
    const byPost = new Map((0,_by_post_js__WEBPACK_IMPORTED_MODULE_0__/* .postsOf */ .B6)(report).map(({ path, findings }) => [path, findings]));
    const paths = new Set([...report.posts.map(({ path }) => path), ...byPost.keys()]);
    const suites = [...paths].map((path) => postSuite(path, byPost.get(path) ?? [], failOn));
    if (report.incomplete.length > 0)
        suites.push(incompleteSuite(report.incomplete));
    const total = (count) => suites.reduce((sum, suite) => sum + suite[count], 0);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="seo-content-check" tests="${total('tests')}" failures="${total('failures')}" errors="0">`,
        ...suites.map(({ text }) => text),
        '</testsuites>',
        ''
    ].join('\n');
}
function postSuite(path, findings, failOn) {
    const failing = findings.filter((finding) => fails(finding, failOn)).length;
    const name = attribute(path);
    const cases = findings.length === 0
        ? [`    <testcase classname="${name}" name="no findings"/>`]
        : findings.map((finding) => findingCase(finding, fails(finding, failOn)));
    return suite(name, cases, { failures: failing });
}
function fails({ severity }, failOn) {
    const counts = { errors: severity === 'error' ? 1 : 0, warnings: severity === 'warning' ? 1 : 0 };
    return (0,_threshold_js__WEBPACK_IMPORTED_MODULE_1__/* .failsAt */ .Z)(failOn, { counts });
}
function findingCase({ rule, severity, message, path, range, help }, isFailure) {
    const { line, column } = range.start;
    const details = [`${severity}: ${message}`, `${path}:${line}:${column}`, help].map(escaped).join('\n');
    const content = isFailure
        ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${details}</failure>`
        : `<system-out>${details}</system-out>`;
    const name = attribute(`${rule} at line ${line}, column ${column}`);
    return `    <testcase classname="${attribute(path)}" name="${name}">${content}</testcase>`;
}
function incompleteSuite(incomplete) {
    const cases = incomplete.map((reason) => `    <testcase classname="not checked" name="${attribute(reason)}"><skipped>${escaped(reason)}</skipped></testcase>`);
    return suite('not checked', cases, { failures: 0, skipped: incomplete.length });
}
function suite(name, cases, { failures, skipped = 0 }) {
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    const text = [`  <testsuite name="${name}" ${counts}>`, ...cases, '  </testsuite>'].join('\n');
    return { tests: cases.length, failures, text };
}
/** XML has no way to write most control characters, nor the two code points that are none. */
function escaped(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)
        .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
function attribute(text) {
    return escaped(text).replaceAll('"', '&quot;');
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

/***/ 21293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ failsAt)
/* harmony export */ });
/** Whether a report fails the check: it has a finding at or above the level. */
function failsAt(level, { counts }) {
    if (level === 'never')
        return false;
    return counts.errors > 0 || (level === 'warning' && counts.warnings > 0);
}


/***/ })

};
