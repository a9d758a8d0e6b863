export const id = 494;
export const ids = [494];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
// EXTERNAL MODULE: ./lib/command-line/usage.js
var usage = __webpack_require__(83333);
;// CONCATENATED MODULE: ./lib/command-line/arguments.js



const FORMATS = ['pretty', 'json', 'github', 'markdown'];
const LEVELS = ['error', 'warning', 'never'];
const OPTIONS = {
    base: { type: 'string' },
    config: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    'no-links': { type: 'boolean' },
    cache: { type: 'string' },
    'connect-to': { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    now: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' }
};
/**
 * Reads what stands after the program's name. Of an option that is given twice, the last counts.
 * @throws UsageError
 */
function parseArguments(argv) {
    // Not strict, for its errors don't say what was probably meant.
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    for (const token of tokens)
        if (token.kind === 'option')
            requireKnown(token);
    if (values.help)
        return { command: 'help' };
    if (values.version)
        return { command: 'version' };
    const [first, ...rest] = positionals;
    if (first === 'demo') {
        if (rest.length > 0 || argv.length > 1)
            throw new usage/* UsageError */.e('demo takes no options and no paths.');
        return { command: 'demo' };
    }
    const text = (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
    };
    return {
        command: 'check',
        paths: first === 'check' ? rest : positionals,
        links: values['no-links'] !== true,
        connectTo: (values['connect-to'] ?? []).map(String),
        ...given('base', text('base')),
        ...given('config', text('config')),
        ...given('output', text('output')),
        ...given('cache', text('cache')),
        ...given('format', oneOf('--format', text('format'), FORMATS)),
        ...given('failOn', oneOf('--fail-on', text('fail-on'), LEVELS)),
        ...given('now', moment(text('now')))
    };
}
function given(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function requireKnown({ name, rawName, value, inlineValue }) {
    if (!Object.hasOwn(OPTIONS, name)) {
        const near = (0,suggestion/* suggestion */.h)(name, Object.keys(OPTIONS));
        throw new usage/* UsageError */.e(`There is no option ${rawName}.${near ? ` Did you mean --${near}?` : ''}`);
    }
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined)
        throw new usage/* UsageError */.e(`${rawName} takes no value.`);
    if (takesValue && (value === undefined || value === ''))
        throw new usage/* UsageError */.e(`${rawName} needs a value.`);
    if (takesValue && !inlineValue && value?.startsWith('-')) {
        throw new usage/* UsageError */.e(`${rawName} needs a value; for one that starts with a hyphen, write ${rawName}=${value}.`);
    }
}
function oneOf(option, value, words) {
    if (value === undefined)
        return undefined;
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    const near = (0,suggestion/* suggestion */.h)(value, words);
    throw new usage/* UsageError */.e(`${option} is "${value}"; it must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.${near ? ` Did you mean "${near}"?` : ''}`);
}
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** A date alone is its midnight, and a time without a zone is in UTC, so that the same command means the same everywhere. */
function moment(text) {
    if (text === undefined)
        return undefined;
    const parts = ISO.exec(text);
    const [, year, month, day, hour, , , zone] = parts ?? [];
    const instant = new Date(hour !== undefined && zone === undefined ? `${text}Z` : text);
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (!parts || Number.isNaN(instant.getTime()) || Number(day) > days) {
        throw new usage/* UsageError */.e(`--now is "${text}"; it must be a date and time such as 2026-03-01T12:00:00Z.`);
    }
    return instant;
}

// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
;// CONCATENATED MODULE: ./lib/command-line/version.js
/** As in package.json, which the bundle doesn't hold. */
const VERSION = '1.0.0';

;// CONCATENATED MODULE: ./lib/command-line/main.js








/**
 * The command line.
 * @param argv what stands after the program's name
 * @returns the exit status: 0 nothing at or above the level, 1 findings, 2 wrong usage, wrong config or an internal error
 */
async function main(argv, io) {
    try {
        const parsed = parseArguments(argv);
        switch (parsed.command) {
            case 'help':
                await (0,screen/* print */.y)(io.stdout, usage/* HELP */._);
                return 0;
            case 'version':
                await (0,screen/* print */.y)(io.stdout, `${VERSION}\n`);
                return 0;
            case 'demo': {
                const { demo } = await __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 84583));
                return await demo(io);
            }
            case 'check': {
                const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(943), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 93142));
                return await runCheck(parsed, io);
            }
        }
    }
    catch (error) {
        await (0,screen/* print */.y)(io.stderr, failure(error, io.env));
        return 2;
    }
}
function failure(error, env) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof usage/* UsageError */.e) {
        return `${lines(`seo-content-check: ${message}`)}Try "seo-content-check --help".\n`;
    }
    if (error instanceof config_error/* ConfigFileError */.Q) {
        const count = (0,wording/* counted */.hS)(error.problems.length, 'problem');
        return `seo-content-check: ${count} in the configuration\n${lines(message, '  ')}`;
    }
    if (error instanceof config_error/* ConfigError */.x || error instanceof repository/* RepositoryError */.p)
        return lines(`seo-content-check: ${message}`);
    const stack = env.DEBUG && error instanceof Error && error.stack ? error.stack : message;
    return `${lines(`seo-content-check: internal error: ${stack}`)}This is a fault of seo-content-check, not of your posts. Please report it, with what DEBUG=1 adds to this.\n`;
}
/** A message may name files, branches and values from outside. */
function lines(text, indent = '') {
    return text
        .split('\n')
        .map((line) => `${indent}${(0,terminal_text/* printable */.g$)(line)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/command-line/run.js

/** The command line, as a program: reads arguments, checks, prints, and ends the process with the exit status. */
async function run() {
    const { stdout, stderr } = process;
    // Each write is told of its own error.
    for (const stream of [stdout, stderr])
        stream.on('error', () => { });
    const status = await main(process.argv.slice(2), {
        stdout,
        stderr,
        directory: process.cwd(),
        env: process.env,
        now: () => new Date()
    });
    // All is written; what may still wait in the background, such as a retry, is of no use any more.
    process.exit(status);
}


/***/ }),

/***/ 16212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ usesColors),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/** Whoever reads may stop reading, as `head` does: then the rest is not wanted, and that is no error. */
const READER_GONE = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
/**
 * Writes a text, and waits until it is handed over to the system.
 * @throws Error when it can't be written, other than for want of a reader
 */
function print(screen, text) {
    return new Promise((resolve, reject) => {
        screen.write(text, (error) => {
            const code = error?.code ?? '';
            if (error && !READER_GONE.has(code))
                reject(error);
            else
                resolve();
        });
    });
}
/** Whether to use colors, by https://no-color.org, FORCE_COLOR and the kind of output. */
function usesColors(screen, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return screen.isTTY === true && env.TERM !== 'dumb';
}


/***/ }),

/***/ 83333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Wrong use of the command line. The message says what is wrong and what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
const HELP = `Usage: seo-content-check [check] [options] [PATH...]
       seo-content-check demo

Reviews the posts of a Markdown site: front matter, links, cover images and what hurts in search.
PATH is a file, a folder or a quoted glob. Without one: every post in the working directory.

  --base REF         only posts changed since the merge base with REF, a branch, tag or commit
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --format FORMAT    pretty    for people; the default, in color on a terminal
                     github    pretty, and annotations; the default in GitHub Actions
                     markdown  as the job summary
                     json      for scripts: docs/report.schema.json
  --output FILE      write the report there instead of standard output
  --no-links         no network at all
  --cache FILE       remember there which links are fine, for a week, and don't ask again until then
  --connect-to HOST1:PORT1:HOST2:PORT2
                     as curl's: connect to HOST2:PORT2 instead; an empty HOST1 or PORT1 means any.
                     Repeatable. What is named here may be on a private network
  --fail-on LEVEL    error (default), warning or never
  --now ISO          the present moment for rules about dates, such as 2026-03-01T12:00:00Z;
                     default: the time of the event in GitHub Actions, else the clock's
  -h, --help         print this
  -v, --version      print the version

Exit status: 0  nothing at or above the level of --fail-on
             1  findings
             2  wrong usage, wrong configuration, or the check itself failed
Color: NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`;


/***/ }),

/***/ 65184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ConfigFileError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * A configuration that can't be used, with everything that is wrong in it. Whoever loaded the file turns the paths into
 * lines and columns.
 */
class ConfigError extends Error {
    problems;
    name = 'ConfigError';
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = problems;
    }
}
/** A configuration file that can't be used. The message has a line per problem: `FILE:LINE:COLUMN: what is wrong`. */
class ConfigFileError extends Error {
    file;
    problems;
    name = 'ConfigFileError';
    constructor(file, problems) {
        super(problems.map(({ message, range: { start } }) => `${file}:${start.line}:${start.column}: ${message}`).join('\n'));
        this.file = file;
        this.problems = problems;
    }
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Text from outside for a terminal, or a log that is read for commands: how it is made harmless, and how wide it is. */
/** What a terminal would act upon, and what changes the direction of writing or isn't seen at all. */
const UNSEEN = /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/**
 * The text with everything seen and nothing acted upon: `␛[31m`, `<U+202E>`. Line ends and tabs are characters as well.
 * GitHub's runner takes commands from `##[` anywhere in a line, and from `::` at its start.
 */
function printable(text) {
    if (isPlain(text) && !text.includes('##[') && !/^\s*::/.test(text))
        return text;
    return text
        .toWellFormed()
        .replace(UNSEEN, seen)
        .replace(/##(?=\[)/g, '##\u200B')
        .replace(/^(\s*:)(?=:)/, '$1\u200B');
}
/** Most text is, and needs no closer look. */
function isPlain(text) {
    return /^[ -~]*$/.test(text);
}
function seen(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
/** Text for one line: white space of any kind is one space. */
function oneLine(text) {
    return printable(text.replace(/[\s\u0085]+/g, ' ').trim());
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const TAB = { text: '→ ', width: 2 };
/** The characters of one line of a file. */
function cellsOf(text) {
    return [...graphemes.segment(text)].map(({ segment, index }) => ({
        ...shownCell(segment, text.slice(Math.max(0, index - 2), index)),
        from: index,
        to: index + segment.length
    }));
}
function shownCell(segment, before) {
    if (segment === '\t')
        return TAB;
    // A runner takes commands from `##[` wherever it comes about.
    const text = segment.startsWith('[') && before === '##' ? `\u200B${printable(segment)}` : printable(segment);
    return { text, width: widthOf(text) };
}
/** Columns that a text takes in a terminal. */
function widthOf(text) {
    if (isPlain(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += graphemeWidth(segment);
    return width;
}
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F/u;
/** East Asian characters that take two columns. */
const WIDE = /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|(?![\uFF61-\uFFDC])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}])/u;
function graphemeWidth(grapheme) {
    if (ZERO.test(grapheme))
        return 0;
    return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}
/** Breaks a text at its spaces into lines of at most `width` columns. A longer word, such as a URL, stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of oneLine(text).split(' ')) {
        const size = widthOf(word);
        if (used > 0 && used + 1 + size > width) {
            lines.push(line);
            line = word;
            used = size;
        }
        else {
            line = used > 0 ? `${line} ${word}` : word;
            used += (used > 0 ? 1 : 0) + size;
        }
    }
    return [...lines, line].map((line) => line.replace(/^:(?=:)/, ':\u200B'));
}


/***/ }),

/***/ 57142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ postsWithFindings),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   P1: () => (/* binding */ severityTotals),
/* harmony export */   Q0: () => (/* binding */ LINK_CLASS_MEANING),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oj: () => (/* binding */ linkCost),
/* harmony export */   zd: () => (/* binding */ linkTotal)
/* harmony export */ });
/** `1 post`, `2 posts`, `1,234 posts`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `3 errors, 1 warning and 2 notes`; empty when there is nothing. */
function severityTotals({ errors, warnings, infos }) {
    const parts = [];
    if (errors > 0)
        parts.push(counted(errors, 'error'));
    if (warnings > 0)
        parts.push(counted(warnings, 'warning'));
    if (infos > 0)
        parts.push(counted(infos, 'note'));
    return listed(parts);
}
function countSeverities(findings) {
    const counts = { errors: 0, warnings: 0, infos: 0 };
    for (const { severity } of findings) {
        if (severity === 'error')
            counts.errors += 1;
        else if (severity === 'warning')
            counts.warnings += 1;
        else
            counts.infos += 1;
    }
    return counts;
}
/** What each class means for the person who reads the report. */
const LINK_CLASS_MEANING = {
    ok: 'answering',
    redirected: 'answering at another address',
    broken: 'leading nowhere',
    blocked: 'the site refuses robots; open by hand',
    transient: 'no proper answer just now; asked again next time',
    tls: 'certificate or encryption at fault',
    private: 'on a private network, never asked',
    unchecked: 'not asked, or no answer in time',
    skipped: 'left out by an option or the configuration, or of this site'
};
/** Number of posts with findings. */
function postsWithFindings(report) {
    return report.posts.filter((post) => post.findings > 0).length;
}
/** Number of URLs that were found in the posts. */
function linkTotal(report) {
    return Object.values(report.counts.links).reduce((sum, count) => sum + count, 0);
}
/** What links cost: `12 requests to 3 hosts in 2.0 s, 40 known from an earlier run`. */
function linkCost({ requests, hosts, cached, ms }) {
    const asked = `${counted(requests, 'request')} to ${counted(hosts, 'host')} in ${seconds(ms)}`;
    if (cached === 0)
        return asked;
    return `${requests === 0 ? 'no request' : asked}, ${cached.toLocaleString('en-US')} known from an earlier run`;
}
/** `2.0 s`, `3 min 20 s` */
function seconds(ms) {
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const whole = Math.round(ms / 1000);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ }),

/***/ 60370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepositoryError)
/* harmony export */ });
/** A file or a version that can't be read. The message is for the user and names the way out. */
class RepositoryError extends Error {
    name = 'RepositoryError';
}


/***/ }),

/***/ 18755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longer words than any name we know are not worth the time of comparing them. */
const LONGEST = 64;
/**
 * The known name that was probably meant: it differs in case, in `-` and `_`, in a plural s, or in at most two letters
 * (one in names under five letters).
 *
 * @returns undefined when none comes near
 */
function suggestion(word, known) {
    if (word === '' || word.length > LONGEST)
        return undefined;
    const wanted = plain(word);
    const allowed = wanted.length < 5 ? 1 : 2;
    let best;
    let least = allowed + 1;
    for (const name of known) {
        const candidate = plain(name);
        const off = singular(candidate) === singular(wanted) ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(candidate, wanted);
        if (off < least && off < candidate.length) {
            best = name;
            least = off;
        }
    }
    return best;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function singular(word) {
    return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}


/***/ })

};
