export const id = 6032;
export const ids = [6032];
export const modules = {

/***/ 76392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ normaliseUrl),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Servers and browsers give up on longer addresses: Apache's and nginx's limit for a request line is about 8,000 bytes. */
const LONGEST_URL = 8000;
/**
 * Says whether a text is meant as an address on the web: `https://…`, `http://…` or `//host/…`. Everything else
 * (relative, `mailto:`, `#top`, empty) is not for the network.
 */
function isExternal(text) {
    return /^\s*(?:https?:|\/\/)/i.test(text);
}
/**
 * Brings an external URL into the one form under which it is asked, as a browser would: host in lower case and
 * Punycode, path percent-encoded, no fragment. A URL without a scheme (`//host/…`) is https.
 *
 * @param text the URL as written; white space around it does not count
 */
function normaliseUrl(text) {
    const written = text.trim();
    if (!isExternal(written))
        return { problem: 'is not an http or https address' };
    if (written.length > LONGEST_URL) {
        return { problem: `is ${written.length} characters long; servers refuse more than about ${LONGEST_URL}` };
    }
    if (/\p{Cc}/u.test(written))
        return { problem: 'holds a line break, a tab or another control character' };
    if (/\{\{[<%]/.test(written))
        return { problem: 'is completed by a shortcode, so its final form is not known' };
    let url;
    try {
        url = new URL(written.startsWith('//') ? `https:${written}` : written);
    }
    catch {
        return { problem: 'is not valid' };
    }
    if (url.username !== '' || url.password !== '')
        return { problem: 'holds a user name or password' };
    url.hash = '';
    return { url: url.href };
}
/** The host of a normalised URL: lower case, without port and brackets. */
function hostOf(url) {
    return bareHost(new URL(url).hostname);
}
/** A host name for comparisons: lower case, without the brackets of IPv6 and without the trailing dot. */
function bareHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/(.)\.$/, '$1');
}


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

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22248);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



/** What GitHub's code scanning takes from one run; it shows the first 5,000. The gravest come first. */
const MOST_RESULTS = 25_000;
const HOME = 'https://github.com/org/seo-content-check';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
/**
 * The report in the Static Analysis Results Interchange Format 2.1.0, for code scanning and other tools that read it.
 *
 * @param version that of this program
 */
function renderSarif(report, version) {
    const ordered = SEVERITIES.flatMap((level) => report.findings.filter(({ severity }) => severity === level));
    const findings = ordered.slice(0, MOST_RESULTS);
    const used = new Map();
    for (const { rule, help } of findings)
        if (!used.has(rule))
            used.set(rule, { index: used.size, help });
    const notifications = [
        ...report.incomplete,
        ...(ordered.length > findings.length
            ? [`${ordered.length - findings.length} more findings are left out: a run may have ${MOST_RESULTS}.`]
            : [])
    ].map((text) => ({ level: 'note', message: { text } }));
    const identities = new Identities();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'seo-content-check',
                        semanticVersion: version,
                        informationUri: HOME,
                        rules: [...used].map(([id, { help }]) => descriptor(id, help))
                    }
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
                results: findings.map((finding) => result(finding, used.get(finding.rule)?.index ?? 0, identities))
            }
        ]
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const SEVERITIES = ['error', 'warning', 'info'];
function descriptor(id, help) {
    const rule = _rules_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO.find((known) => known.id === id);
    return {
        id,
        ...(rule && {
            shortDescription: { text: rule.summary },
            fullDescription: { text: rule.why },
            defaultConfiguration: rule.severity === 'off' ? { enabled: false } : { level: LEVELS[rule.severity] }
        }),
        helpUri: help
    };
}
function result(finding, ruleIndex, identities) {
    const { rule, severity, message, path, range, related, fix } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVELS[severity],
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(range) } }],
        ...(related?.length && {
            relatedLocations: related.map((one, index) => ({
                id: index + 1,
                physicalLocation: {
                    artifactLocation: artifact(one.path),
                    ...(one.line !== undefined && { region: { startLine: one.line } })
                },
                message: { text: one.message }
            }))
        }),
        partialFingerprints: { 'ruleAndSubject/v1': identities.of(finding) },
        ...(fix && {
            fixes: [
                {
                    description: { text: fix.description },
                    artifactChanges: [
                        {
                            artifactLocation: artifact(path),
                            replacements: fix.edits.map((edit) => ({
                                deletedRegion: region(edit.range),
                                insertedContent: { text: edit.text }
                            }))
                        }
                    ]
                }
            ]
        })
    };
}
function artifact(path) {
    return { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(path), uriBaseId: 'ROOT' };
}
function region({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** What a finding is about, whatever line it is on; a second one of the same kind in a post has a number. */
class Identities {
    #seen = new Map();
    of({ rule, path, subject }) {
        const identity = JSON.stringify([rule, path, subject]);
        const number = (this.#seen.get(identity) ?? 0) + 1;
        this.#seen.set(identity, number);
        return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 32)}:${number}`;
    }
}


/***/ })

};
