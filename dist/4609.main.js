export const id = 4609;
export const ids = [4609];
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

/***/ 94609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/report/report-error.js
var report_error = __webpack_require__(14517);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: ./lib/config/scope.js
var scope = __webpack_require__(67282);
// EXTERNAL MODULE: ./lib/shard/parse.js
var parse = __webpack_require__(28059);
// EXTERNAL MODULE: ./lib/translation/language.js
var language = __webpack_require__(2153);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
// EXTERNAL MODULE: ./lib/command-line/usage.js
var usage = __webpack_require__(83333);
;// CONCATENATED MODULE: ./lib/command-line/options.js



/** Every option of every command: one name means the same kind of value everywhere. */
const OPTIONS = {
    base: { type: 'string' },
    config: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    fix: { type: 'boolean' },
    'fix-suggestions': { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    'no-links': { type: 'boolean' },
    cache: { type: 'string' },
    'connect-to': { type: 'string', multiple: true },
    scope: { type: 'string' },
    shard: { type: 'string' },
    language: { type: 'string' },
    'fail-on': { type: 'string' },
    now: { type: 'string' },
    generator: { type: 'string' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' }
};
const EVERYWHERE = ['help', 'version'];
/** Options that each command has, beside --help and --version. */
const OPTIONS_OF = {
    check: [
        'base',
        'config',
        'format',
        'output',
        'fix',
        'fix-suggestions',
        'fix-dry-run',
        'no-links',
        'cache',
        'connect-to',
        'scope',
        'shard',
        'language',
        'fail-on',
        'now'
    ],
    merge: ['format', 'output', 'fail-on'],
    init: ['generator', 'dry-run', 'force'],
    rules: ['format'],
    explain: [],
    schema: ['config', 'generator', 'output'],
    demo: []
};
/** The commands, as they are listed for people. */
const COMMANDS = Object.keys(OPTIONS_OF);
/**
 * Reads the command and its options. Of an option that is given twice, the last counts.
 * @throws UsageError for an option that the command doesn't have, or one with a value too many or too few
 */
function readOptions(argv) {
    // Not strict, for its errors don't say what was probably meant.
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true
    });
    const first = positionals[0];
    const named = COMMANDS.find((name) => name === first);
    const command = named ?? 'check';
    for (const token of tokens)
        if (token.kind === 'option')
            requireKnown(token, command);
    return {
        command,
        positionals: named ? positionals.slice(1) : positionals,
        has: (name) => values[name] === true,
        text: (name) => {
            const value = values[name];
            return typeof value === 'string' ? value : undefined;
        },
        texts: (name) => [values[name] ?? []].flat().map(String)
    };
}
function requireKnown({ name, rawName, value, inlineValue }, command) {
    const own = [...OPTIONS_OF[command], ...EVERYWHERE];
    if (!own.includes(name)) {
        const whose = command === 'check' ? 'There is no option' : `${command} has no option`;
        const near = (0,suggestion/* suggestion */.h)(name, own);
        const owners = COMMANDS.filter((other) => OPTIONS_OF[other].includes(name));
        const other = owners.length > 0 ? ` ${owners.join(' and ')} ${owners.length === 1 ? 'has' : 'have'} it.` : '';
        throw new usage/* UsageError */.eb(`${whose} ${rawName}.${near ? ` Did you mean --${near}?` : other}`);
    }
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined)
        throw new usage/* UsageError */.eb(`${rawName} takes no value.`);
    if (takesValue && (value === undefined || value === ''))
        throw new usage/* UsageError */.eb(`${rawName} needs a value.`);
    if (takesValue && !inlineValue && value?.startsWith('-')) {
        throw new usage/* UsageError */.eb(`${rawName} needs a value; for one that starts with a hyphen, write ${rawName}=${value}.`);
    }
}
/** @throws UsageError when the value is none of the words */
function oneOf(option, value, words) {
    if (value === undefined)
        return undefined;
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    const near = (0,suggestion/* suggestion */.h)(value, words);
    throw new usage/* UsageError */.eb(`${option} is "${value}"; it must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.${near ? ` Did you mean "${near}"?` : ''}`);
}

;// CONCATENATED MODULE: ./lib/command-line/arguments.js





const FORMATS = ['pretty', 'json', 'github', 'markdown', 'html', 'sarif', 'junit'];
const LEVELS = ['error', 'warning', 'never'];
const RULES_FORMATS = ['pretty', 'json'];
/**
 * Reads what stands after the program's name.
 * @throws UsageError
 */
function parseArguments(argv) {
    const given = readOptions(argv);
    if (given.has('help'))
        return { command: 'help', about: given.command };
    if (given.has('version'))
        return { command: 'version' };
    switch (given.command) {
        case 'check':
            return checkArguments(given);
        case 'merge':
            return mergeArguments(given);
        case 'init':
            takesNoPaths(given);
            return {
                command: 'init',
                isDryRun: given.has('dry-run'),
                force: given.has('force'),
                ...optional('generator', given.text('generator'))
            };
        case 'rules':
            takesNoPaths(given);
            return { command: 'rules', format: oneOf('--format', given.text('format'), RULES_FORMATS) ?? 'pretty' };
        case 'explain': {
            const [rule, ...others] = given.positionals;
            if (rule === undefined || others.length > 0) {
                throw new usage/* UsageError */.eb('explain needs the name of one rule, such as: seo-content-check explain title-width');
            }
            return { command: 'explain', rule };
        }
        case 'schema':
            takesNoPaths(given);
            return {
                command: 'schema',
                ...optional('config', given.text('config')),
                ...optional('generator', given.text('generator')),
                ...optional('output', given.text('output'))
            };
        case 'demo':
            if (given.positionals.length > 0)
                throw new usage/* UsageError */.eb('demo takes no options and no paths.');
            return { command: 'demo' };
    }
}
function takesNoPaths({ command, positionals }) {
    if (positionals.length > 0) {
        throw new usage/* UsageError */.eb(`${command} takes no paths: it is about the site in the working directory.`);
    }
}
function checkArguments(given) {
    const fix = fixOf(given);
    if (fix?.isDryRun && given.text('format') !== undefined && given.text('output') === undefined) {
        throw new usage/* UsageError */.eb('--fix-dry-run prints a diff; --format needs --output FILE beside it.');
    }
    return {
        command: 'check',
        paths: given.positionals,
        links: !given.has('no-links'),
        connectTo: given.texts('connect-to'),
        ...optional('base', given.text('base')),
        ...optional('config', given.text('config')),
        ...optional('output', given.text('output')),
        ...optional('cache', given.text('cache')),
        ...optional('fix', fix),
        ...optional('format', oneOf('--format', given.text('format'), FORMATS)),
        ...optional('scope', oneOf('--scope', given.text('scope'), scope/* SCOPES */.i)),
        ...optional('shard', shardOf(given.text('shard'))),
        ...optional('language', oneOf('--language', given.text('language'), language/* LANGUAGES */.Y)),
        ...optional('failOn', oneOf('--fail-on', given.text('fail-on'), LEVELS)),
        ...optional('now', moment(given.text('now')))
    };
}
function mergeArguments(given) {
    if (given.positionals.length === 0) {
        throw new usage/* UsageError */.eb('merge needs reports in JSON, such as: seo-content-check merge part-1.json part-2.json');
    }
    return {
        command: 'merge',
        reports: given.positionals,
        ...optional('output', given.text('output')),
        ...optional('format', oneOf('--format', given.text('format'), FORMATS)),
        ...optional('failOn', oneOf('--fail-on', given.text('fail-on'), LEVELS))
    };
}
function shardOf(text) {
    const shard = text === undefined ? undefined : (0,parse/* parseShard */.u)(text);
    if (text === undefined || shard)
        return shard;
    throw new usage/* UsageError */.eb(`--shard is "${text}"; it must be a part of up to ${parse/* MOST_SHARDS */.Y} parts, such as 2/8.`);
}
function fixOf(given) {
    const level = given.has('fix-suggestions') ? 'suggestions' : 'safe';
    const isDryRun = given.has('fix-dry-run');
    return level === 'suggestions' || isDryRun || given.has('fix') ? { level, isDryRun } : undefined;
}
function optional(key, value) {
    return value === undefined ? {} : { [key]: value };
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
        throw new usage/* UsageError */.eb(`--now is "${text}"; it must be a date and time such as 2026-03-01T12:00:00Z.`);
    }
    return instant;
}

// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
// EXTERNAL MODULE: ./lib/command-line/version.js
var version = __webpack_require__(93510);
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
                await (0,screen/* print */.y)(io.stdout, usage/* HELP_OF */.aX[parsed.about]);
                return 0;
            case 'version':
                await (0,screen/* print */.y)(io.stdout, `${version/* VERSION */.x}\n`);
                return 0;
            case 'demo': {
                const { demo } = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 84583));
                return await demo(io);
            }
            case 'init': {
                const { init } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1514), __webpack_require__.e(77), __webpack_require__.e(3728), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(3861), __webpack_require__.e(2248), __webpack_require__.e(2029), __webpack_require__.e(2434), __webpack_require__.e(4082), __webpack_require__.e(1483), __webpack_require__.e(854), __webpack_require__.e(1812)]).then(__webpack_require__.bind(__webpack_require__, 58331));
                return await init(parsed, io);
            }
            case 'rules': {
                const { listRules } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1514), __webpack_require__.e(77), __webpack_require__.e(3728), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(3861), __webpack_require__.e(2248), __webpack_require__.e(2029), __webpack_require__.e(2434), __webpack_require__.e(1129), __webpack_require__.e(8397)]).then(__webpack_require__.bind(__webpack_require__, 88397));
                return await listRules(parsed, io);
            }
            case 'explain': {
                const { explain } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1514), __webpack_require__.e(77), __webpack_require__.e(3728), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(3861), __webpack_require__.e(2248), __webpack_require__.e(2029), __webpack_require__.e(2434), __webpack_require__.e(1129), __webpack_require__.e(5101)]).then(__webpack_require__.bind(__webpack_require__, 25101));
                return await explain(parsed, io);
            }
            case 'schema': {
                const { printSchema } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(1514), __webpack_require__.e(77), __webpack_require__.e(3728), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(3861), __webpack_require__.e(2029), __webpack_require__.e(4082), __webpack_require__.e(3494)]).then(__webpack_require__.bind(__webpack_require__, 75299));
                return await printSchema(parsed, io);
            }
            case 'merge': {
                const { runMerge } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(3728), __webpack_require__.e(3861), __webpack_require__.e(4082), __webpack_require__.e(7678), __webpack_require__.e(7922)]).then(__webpack_require__.bind(__webpack_require__, 84706));
                return await runMerge(parsed, io);
            }
            case 'check': {
                const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(3728), __webpack_require__.e(3861), __webpack_require__.e(4082), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 79766));
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
    if (error instanceof usage/* UsageError */.eb) {
        return `${lines(`seo-content-check: ${message}`)}Try "seo-content-check --help".\n`;
    }
    if (error instanceof config_error/* ConfigFileError */.Q) {
        const count = (0,wording/* counted */.hS)(error.problems.length, 'problem');
        return `seo-content-check: ${count} in the configuration\n${lines(message, '  ')}`;
    }
    if (error instanceof config_error/* ConfigError */.x || error instanceof repository/* RepositoryError */.p || error instanceof report_error/* ReportError */.$)
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

/**
 * The command line, as a program: reads arguments, checks, prints, and ends the process with the exit status.
 *
 * @param worker the entry of further threads
 */
async function run(worker) {
    const { stdout, stderr } = process;
    // Each write is told of its own error.
    for (const stream of [stdout, stderr])
        stream.on('error', () => { });
    const status = await main(process.argv.slice(2), {
        stdout,
        stderr,
        directory: process.cwd(),
        env: process.env,
        now: () => new Date(),
        worker
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
/* harmony export */   aX: () => (/* binding */ HELP_OF),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* unused harmony export HELP */
/** Wrong use of the command line. The message says what is wrong and what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
const HELP = `Usage: seo-content-check [check] [options] [PATH...]
       seo-content-check merge | init | rules | explain RULE | schema | demo

Reviews the posts of a Markdown site: front matter, links, cover images and what hurts in search.
PATH is a file, a folder or a quoted glob. Without one: every post in the working directory.

  merge REPORT...    make one report of the parts that --shard gave, in JSON
  init               look at the site here, and write a configuration and a workflow for it
  rules              list the rules
  explain RULE       say what a rule is about, with its options and examples
  schema             write the contract of the site's front matter as JSON Schema, for editors
  demo               check a small blog, without a network
  COMMAND --help     say more about one of these

  --base REF         only posts changed since the merge base with REF, a branch, tag or commit
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --format FORMAT    pretty    for people; the default, in color on a terminal
                     github    pretty, and annotations; the default in GitHub Actions
                     markdown  as the job summary
                     html      one page with filters and previews, for a browser
                     json      for scripts: docs/report.schema.json
                     sarif     for code scanning and editors
                     junit     for the test pages of CI services
  --output FILE      write the report there instead of standard output
  --fix              write the safe fixes into the posts, and report what is left
  --fix-suggestions  write those that somebody should confirm, too
  --fix-dry-run      write nothing: print what the fixes would change as a diff
  --no-links         no network at all
  --cache FILE       remember there which links are fine, for a week, and don't ask again until then
  --connect-to HOST1:PORT1:HOST2:PORT2
                     as curl's: connect to HOST2:PORT2 instead; an empty HOST1 or PORT1 means any.
                     Repeatable. What is named here may be on a private network
  --scope SCOPE      with --base: introduced (default) counts what the change brings, changed
                     all findings of the posts that it touches, all those of all posts
  --shard INDEX/COUNT
                     only a part of the check, such as 2/8: the posts and the hosts that fall to
                     it; "merge" makes one report of all parts in JSON
  --language LANG    messages in en or nl; default: the language of the site, else en
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
const SEE_ALSO = `  -h, --help         print this

Exit status: 0, or 2 for wrong usage or what could not be done.
`;
/** What `COMMAND --help` prints. */
const HELP_OF = {
    check: HELP,
    merge: `Usage: seo-content-check merge [options] REPORT...

Makes one report of several in JSON: of the parts that --shard gave, or of several sites. REPORT is
a file, or a folder whose .json files are all reports. A part that is missing is said in the report.
Posts are read in the working directory, for formats that show them.

  --format FORMAT    as for check
  --output FILE      write the report there instead of standard output
  --fail-on LEVEL    error (default), warning or never
  -h, --help         print this

Exit status: 0, 1 for findings, or 2 for wrong usage or reports that can't be used.
`,
    init: `Usage: seo-content-check init [options]

Looks at the site in the working directory and writes what fits it, with comments that say why:
.github/seo-content-check.yml, the configuration, and .github/workflows/seo-content-check.yml, which
runs the check on pull requests. Says what it saw and what it decided. Posts are not changed.

  --generator NAME   what makes the site, where the repository doesn't tell
  --dry-run          print both files instead of writing them
  --force            overwrite files that are there
${SEE_ALSO}`,
    rules: `Usage: seo-content-check rules [--format pretty|json]

Lists the rules: name, severity, the smallest profile that has it, whether it offers a fix, and what
it reports. A safe fix is written by --fix, a suggestion by --fix-suggestions.

  --format FORMAT    pretty (default) or json
${SEE_ALSO}`,
    explain: `Usage: seo-content-check explain RULE

Says what a rule reports and why, what can be set, and shows an example of what is reported and of
what is fine.

${SEE_ALSO}`,
    schema: `Usage: seo-content-check schema [options]

Prints the contract of the front matter of the site in the working directory as JSON Schema: the
fields of its generator, what is required, front-matter.schema of the configuration, and what the
configurations of Decap CMS and Front Matter CMS say. For editors and other programs.

  --generator NAME   what makes the site; no repository is needed then
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --output FILE      write it there instead of standard output
${SEE_ALSO}`,
    demo: `Usage: seo-content-check demo

Checks a small blog of an invented bicycle workshop against a web server on this machine that plays
the outside world. Needs no network.

${SEE_ALSO}`
};


/***/ }),

/***/ 93510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json, which the bundle doesn't hold. */
const VERSION = '1.0.0';


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

/***/ 67282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/** What counts when a change is checked: what it introduces, everything in the posts that it touches, or everything. */
const SCOPES = ['introduced', 'changed', 'all'];


/***/ }),

/***/ 14517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError)
/* harmony export */ });
/** A report that can't be used. The message is for the user. */
class ReportError extends Error {
    name = 'ReportError';
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
/* harmony export */   Cc: () => (/* binding */ findingTotal),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   P1: () => (/* binding */ severityTotals),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bz: () => (/* binding */ comparisonWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oj: () => (/* binding */ linkCost),
/* harmony export */   zd: () => (/* binding */ linkTotal)
/* harmony export */ });
/* harmony import */ var _translation_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);

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
function severityTotals({ errors, warnings, infos }, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    const parts = [];
    if (errors > 0)
        parts.push(words.counted(errors, 'error'));
    if (warnings > 0)
        parts.push(words.counted(warnings, 'warning'));
    if (infos > 0)
        parts.push(words.counted(infos, 'note'));
    return words.listed(parts);
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
/** How many findings count. */
function findingTotal({ counts: { errors, warnings, infos } }) {
    return errors + warnings + infos;
}
/** What a change did to the findings of its posts; empty where nothing was compared, or there is nothing to tell. */
function comparisonWords({ counts: { existing = 0, fixed = 0 } }, words) {
    const parts = [];
    if (fixed > 0)
        parts.push(words.changeFixes(fixed));
    if (existing > 0)
        parts.push(words.wereThereBefore(existing));
    return parts.join(' ');
}
/** Number of posts with findings. */
function postsWithFindings(report) {
    return report.posts.filter((post) => post.findings > 0).length;
}
/** Number of URLs that were found in the posts. */
function linkTotal(report) {
    return Object.values(report.counts.links).reduce((sum, count) => sum + count, 0);
}
/** What links cost: `12 requests to 3 hosts in 2.0 s, 40 known from an earlier run`. */
function linkCost({ requests, hosts, cached, ms }, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    const asked = words.asked(words.counted(requests, 'request'), words.counted(hosts, 'host'), seconds(ms, words));
    if (cached === 0)
        return asked;
    return words.knownFromEarlier(requests === 0 ? words.noRequest : asked, cached);
}
/** `2.0 s`, `3 min 20 s` */
function seconds(ms, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    if (ms < 59_950)
        return `${words.decimal(ms / 1000)} s`;
    const whole = Math.round(ms / 1000);
    return words.minutes(Math.floor(whole / 60), whole % 60);
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


/***/ }),

/***/ 28059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** GitHub runs 256 jobs of a matrix at most. */
const MOST_SHARDS = 256;
/**
 * Reads `2/8`.
 * @returns undefined when it is no such thing
 */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim())?.map(Number) ?? [];
    if (index === undefined || count === undefined)
        return undefined;
    return index >= 1 && index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}


/***/ }),

/***/ 26100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
/** One and several of what reports count. */
const NOUNS = {
    post: ['post', 'posts'],
    checkedPost: ['checked post', 'checked posts'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    note: ['note', 'notes'],
    finding: ['finding', 'findings'],
    link: ['link', 'links'],
    redirect: ['redirect', 'redirects'],
    request: ['request', 'requests'],
    host: ['host', 'hosts']
};
const numbers = new Intl.NumberFormat('en-US');
const rounded = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** What reports say themselves, beside the messages of rules. Numbers in sentences come as they are to be shown. */
const english = {
    number: (count) => numbers.format(count),
    decimal: (count) => rounded.format(count),
    counted: (count, noun) => `${numbers.format(count)} ${NOUNS[noun][count === 1 ? 0 : 1]}`,
    /** The noun alone. */
    noun: (count, noun) => NOUNS[noun][count === 1 ? 0 : 1],
    /** `a`, `a and b`, `a, b and c`. */
    listed: (parts) => parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    labels: { error: 'Error', warning: 'Warning', info: 'Note' },
    severities: { error: 'error', warning: 'warning', info: 'note' },
    severityGroups: { error: 'errors', warning: 'warnings', info: 'notes' },
    /** What each class of links means for the person who reads the report. */
    linkMeanings: {
        ok: 'answering',
        redirected: 'answering at another address',
        broken: 'leading nowhere',
        blocked: 'the site refuses robots; open by hand',
        transient: 'no proper answer just now; asked again next time',
        tls: 'certificate or encryption at fault',
        private: 'on a private network, never asked',
        unchecked: 'not asked, or no answer in time',
        skipped: 'left out by an option or the configuration, or of this site'
    },
    /** The classes themselves, as words. */
    linkClasses: {
        ok: 'ok',
        redirected: 'redirected',
        broken: 'broken',
        blocked: 'blocked',
        transient: 'transient',
        tls: 'tls',
        private: 'private',
        unchecked: 'unchecked',
        skipped: 'skipped'
    },
    title: 'SEO content check',
    allFixed: 'All fixed: nothing is left to do. Thank you!',
    nothingToFix: 'Nothing to fix.',
    allGood: 'all good',
    nothingButIncomplete: 'nothing found, but not everything could be checked',
    noFindingsButIncomplete: (checked) => `${sentence(checked)}, no findings. What is listed below was left out.`,
    noPosts: 'no posts to check',
    mustBeFixed: (posts, checked) => `${numbers.format(posts)} of ${checked} must be fixed.`,
    couldDoBetter: (posts, checked) => `${numbers.format(posts)} of ${checked} can be published, but could do better.`,
    othersCouldDoBetter: (posts) => `${numbers.format(posts)} ${posts === 1 ? 'other' : 'others'} can be published, but could do better.`,
    changeFixes: (count) => `This change fixes ${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'}. Thank you!`,
    wereThereBefore: (count) => count === 1
        ? '1 finding was there before, and does not count.'
        : `${numbers.format(count)} findings were there before, and do not count.`,
    listedWithChanged: 'They are listed with `scope: changed`.',
    fromBefore: (count) => `${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'} from before this change`,
    notChecked: 'Not checked',
    theJobSummary: 'the job summary',
    theStepLog: 'the log of this step',
    theJsonReport: 'the report in JSON',
    moreFindingsAt: (findings, posts, where) => `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in ${posts}: see ${where}.`,
    moreFindingsHere: (findings) => `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in this post`,
    moreLinks: (links) => `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}.`,
    moreLinksInJson: (links) => `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}: see the report in JSON.`,
    more: (count) => `… and ${numbers.format(count)} more`,
    andMore: (count) => `and ${numbers.format(count)} more`,
    moreErrors: (count) => `${numbers.format(count)} more ${count === 1 ? 'error' : 'errors'}`,
    moreWarnings: (count) => `${numbers.format(count)} more ${count === 1 ? 'warning' : 'warnings'}`,
    moreNotes: (count) => `${numbers.format(count)} more ${count === 1 ? 'note' : 'notes'}`,
    seeAt: (what, where) => `${what}: see ${where}.`,
    line: (line) => `line ${line}`,
    lines: (first, last) => `lines ${first}-${last}`,
    lineAndColumn: (line, column) => `line ${line}, column ${column}`,
    removed: 'removed',
    removedFile: 'removed file',
    see: (place, message) => `See ${place} (${message})`,
    fix: 'Fix',
    suggestion: 'Suggestion',
    whatChanges: 'What changes',
    slowToAnswer: (hosts) => `Slow to answer, on average: ${hosts}`,
    asked: (requests, hosts, time) => `${requests} to ${hosts} in ${time}`,
    noRequest: 'no request',
    knownFromEarlier: (asked, count) => `${asked}, ${numbers.format(count)} known from an earlier run`,
    checked: (posts) => `Checked ${posts}`,
    checkedAt: (posts, commit) => `Checked ${posts} at ${commit}`,
    wholeReport: 'whole report',
    linksToLookAt: (links) => `${links} to look at`,
    columns: { result: 'Result', link: 'Link', address: 'Address', happened: 'What happened', used: 'Used in' },
    nowAt: (url) => `now at ${url}`,
    preview: 'How it looks in search and on social media',
    searchResult: 'Search result',
    card: 'Card on social media',
    noDescription: 'No description: the search engine picks words of the page.',
    noTitle: 'No title',
    siteImage: 'An image of the site.',
    noCover: 'No cover image: the card has none.',
    noCoverImage: 'No cover image',
    coverElsewhere: 'Cover on another site:',
    aboutRules: (pages) => `What the rules are about, and their options: ${pages}`,
    postsChecked: (posts, time) => `${posts} checked${time === undefined ? '' : ` in ${time}`}`,
    noPostsToCheck: 'No posts to check.',
    butNotEverything: (checked) => `${checked}: no findings, but not everything was checked.`,
    nothing: (checked) => `${checked}: nothing to fix.`,
    inPosts: (posts) => ` in ${posts}`,
    goToFindings: 'Go to the findings',
    findings: 'Findings',
    noFindings: 'no findings',
    totalsIn: (totals, posts, all) => `${totals} in ${numbers.format(posts)} of ${all}.`,
    checkedButNotEverything: (posts) => `${posts} checked, no findings; but not everything could be checked.`,
    thereWereNoPosts: 'There were no posts to check.',
    byRule: 'By rule',
    rule: 'Rule',
    severity: 'Severity',
    posts: 'Posts',
    post: 'Post',
    filter: 'Filter',
    show: 'Show',
    showFindingsOf: (rule) => `Show the findings of ${rule}`,
    filterFindings: 'Filter findings',
    allRules: 'all rules',
    partOfPath: 'a part of its path',
    showAll: 'Show all',
    allLinks: 'all links',
    /** The script puts numbers in the place of `{shown}` and `{posts}`. */
    shown: 'Findings shown: {shown}, posts: {posts}',
    moreReasons: (count) => `… and ${numbers.format(count)} more ${count === 1 ? 'line' : 'lines'}`,
    madeBy: (time) => `Checked${time === undefined ? '' : ` in ${time}`}. Made by seo-content-check; nothing on this page is loaded from elsewhere.`,
    notEverything: 'Not everything was checked',
    moreInSummary: (count) => ` And ${numbers.format(count)} more: see the job summary.`
};
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LANGUAGES),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** The languages that people can read findings and reports in. */
const LANGUAGES = ['en', 'nl'];
/**
 * The language of those who write for these sites: that of the site, where there is one and it is among `LANGUAGES`; else
 * English.
 *
 * @param sites each with its language in BCP 47, where that is known
 */
function languageOf(sites) {
    const [first, ...others] = new Set(sites.map(({ settings }) => settings.language?.split(/[-_]/)[0]?.toLowerCase()));
    return (others.length === 0 && LANGUAGES.find((language) => language === first)) || 'en';
}


/***/ })

};
