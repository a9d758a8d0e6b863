export const id = 142;
export const ids = [142];
export const modules = {

/***/ 93142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/config/load.js + 4 modules
var load = __webpack_require__(14445);
// EXTERNAL MODULE: ./lib/links/connect-to.js
var connect_to = __webpack_require__(50533);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/report/threshold.js
var threshold = __webpack_require__(21293);
// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(41959);
;// CONCATENATED MODULE: ./lib/command-line/moment.js

/**
 * The present moment for rules about dates: in a job of GitHub Actions the time of the pull request's event, so that a
 * second attempt says the same; otherwise the clock's.
 */
async function presentMoment({ env, now }) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (!name || !path)
        return now();
    const { EventError, readEvent } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 19607));
    try {
        const event = readEvent(name, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return (event.kind === 'pull-request' && event.at) || now();
    }
    catch (error) {
        // Without the event, or with one of a kind that is not known, there is still a clock.
        if (error instanceof EventError || error instanceof SyntaxError || isSystemError(error))
            return now();
        throw error;
    }
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: ./lib/command-line/usage.js
var usage = __webpack_require__(83333);
;// CONCATENATED MODULE: ./lib/command-line/output.js



/** The report in the form that is asked for; only the code of that form is loaded. */
async function render({ report, sources, statistics }, format, appearance) {
    switch (format) {
        case 'json': {
            const { renderJson } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 97406));
            return renderJson(report);
        }
        case 'markdown': {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(373), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 15373));
            return renderSummary(report, { sources, statistics });
        }
        case 'pretty':
        case 'github': {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 4099));
            const text = renderPretty(report, { sources, statistics, ...appearance });
            if (format === 'pretty')
                return text;
            const { annotationsOf, workflowCommand } = await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 51820));
            const commands = annotationsOf(report, { moreAt: 'the log of this step' }).map(workflowCommand);
            return [text, ...commands.map((command) => `${command}\n`)].join('');
        }
    }
}
/**
 * Writes a file whole or not at all: what was there stays until the new text is complete.
 * @throws UsageError when it can't be written
 */
async function writeOutput(directory, file, text) {
    const path = (0,external_node_path_.resolve)(directory, file);
    const part = `${path}.${process.pid}.part`;
    try {
        const facts = await (0,promises_.stat)(path).catch(() => undefined);
        // A device or a pipe, such as /dev/stdout, can't be replaced by a file.
        if (facts && !facts.isFile())
            return await (0,promises_.writeFile)(path, text);
        await (0,promises_.writeFile)(part, text);
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await (0,promises_.rm)(part, { force: true });
        const reason = error instanceof Error ? error.message : String(error);
        throw new usage/* UsageError */.e(`The report can't be written to ${file}: ${reason}`);
    }
}

// EXTERNAL MODULE: ./lib/command-line/progress.js
var command_line_progress = __webpack_require__(70459);
// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/repository/git-command.js
var git_command = __webpack_require__(27172);
;// CONCATENATED MODULE: ./lib/command-line/workplace.js





/** @param directory the working directory */
async function findWorkplace(directory) {
    const here = await (0,promises_.realpath)(directory);
    try {
        const root = (await (0,git_command/* git */.$Y)(here, 'rev-parse', '--show-toplevel')).toString('utf8').replace(/\r?\n$/, '');
        if (root !== '') {
            const folder = toRepoPath((0,external_node_path_.relative)(await (0,promises_.realpath)(root), here));
            return { root, folder: folder === '' ? '' : `${folder}/` };
        }
    }
    catch (error) {
        if (!(error instanceof git_command/* GitError */.XS))
            throw error;
    }
    return { root: here, folder: '' };
}
/**
 * What PATHs mean, as globs from the repository's root; none: all posts. Without a PATH, those of the working directory.
 * @throws UsageError for one that isn't there, matches nothing, or is outside of the repository
 */
async function resolvePaths(paths, directory, workplace, repository) {
    const meant = paths.length > 0 ? paths : ['.'];
    const globs = await Promise.all(meant.map((path) => resolvePath(path, directory, workplace, repository)));
    return globs.includes('') ? [] : globs;
}
async function resolvePath(path, directory, { root, folder }, repository) {
    const here = (0,external_node_path_.resolve)(root, folder);
    const absolute = (0,external_node_path_.resolve)(here, (0,external_node_path_.relative)((0,external_node_path_.resolve)(directory), (0,external_node_path_.resolve)(directory, path)));
    const inside = toRepoPath((0,external_node_path_.relative)(root, absolute));
    if (inside === '..' || inside.startsWith('../') || (0,external_node_path_.resolve)(inside) === inside) {
        throw new usage/* UsageError */.e(`${path} is outside of the repository in ${root}.`);
    }
    if (await exists(absolute))
        return escapeGlob(inside);
    if (!picomatch.scan(path).isGlob)
        throw new usage/* UsageError */.e(`There is no file or folder ${path}.`);
    const matches = picomatch(inside, { dot: true });
    const files = (await repository.list()) ?? [];
    if (!files.some((file) => matches(file)))
        throw new usage/* UsageError */.e(`No file matches ${path}.`);
    return inside;
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
/** So that a name with brackets or stars is itself and no pattern. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@|^$"]/g, '\\$&');
}
function toRepoPath(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/command-line/check.js














/** Columns where the output is not a terminal. */
const DEFAULT_WIDTH = 100;
/**
 * The command `check`.
 * @returns the exit status, 0 or 1
 * @throws UsageError, ConfigFileError or RepositoryError for what makes a check impossible
 */
async function runCheck(args, io) {
    const connectTo = args.connectTo.map(readConnectTo);
    const workplace = await findWorkplace(io.directory);
    const repository = (0,disk/* diskRepository */.Q)(workplace.root);
    const paths = await resolvePaths(args.paths, io.directory, workplace, repository);
    const loaded = await findConfig(args.config, io.directory, repository);
    const changeSet = await findChanges(args.base, workplace, repository);
    const result = await checked(loaded, args, io, { changeSet, paths, connectTo });
    const format = args.format ?? defaultFormat(io);
    const toTerminal = args.output === undefined;
    const text = await render(result, format, {
        colors: toTerminal && (0,screen/* usesColors */.X)(io.stdout, io.env),
        width: (toTerminal && io.stdout.columns) || DEFAULT_WIDTH
    });
    if (args.output === undefined)
        await (0,screen/* print */.y)(io.stdout, text);
    else
        await writeOutput(io.directory, args.output, text);
    if (result.report.counts.posts === 0)
        await (0,screen/* print */.y)(io.stderr, nothingChecked(args));
    return (0,threshold/* failsAt */.Z)(args.failOn ?? loaded.config['fail-on'], result.report) ? 1 : 0;
}
function readConnectTo(text) {
    try {
        return (0,connect_to/* parseConnectTo */.zs)(text);
    }
    catch (error) {
        throw new usage/* UsageError */.e(`--connect-to ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A file that is named on the command line may lie anywhere. */
async function findConfig(file, directory, repository) {
    if (file === undefined)
        return (0,load/* loadConfig */.Z9)(repository);
    let bytes;
    try {
        bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, file));
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        throw new usage/* UsageError */.e(`--config ${file}: ${isMissing ? 'there is no such file.' : `it can't be read: ${error}`}`);
    }
    return (0,load/* parseConfig */.o4)(file, bytes);
}
async function findChanges(base, { root }, repository) {
    if (base === undefined)
        return { head: repository, incomplete: [] };
    const { changesFromGit } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 30765));
    return changesFromGit(root, base);
}
async function checked(loaded, args, io, what) {
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(245), __webpack_require__.e(987), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 22987));
    const progress = (0,command_line_progress/* progressLine */.o)(io.stderr);
    const problems = [];
    const notify = (problem) => problems.push(problem);
    try {
        return await check({
            ...what,
            config: loaded.config,
            ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
            now: args.now ?? (await presentMoment(io)),
            links: args.links,
            ...(args.cache !== undefined && { linkCache: await openCache(args.cache, io, notify) }),
            onLinkProgress: progress.update
        });
    }
    catch (error) {
        throw error instanceof config_error/* ConfigError */.x ? loaded.explain(error) : error;
    }
    finally {
        progress.clear();
        for (const problem of problems)
            await (0,screen/* print */.y)(io.stderr, `seo-content-check: ${(0,terminal_text/* printable */.g$)(problem)}\n`);
    }
}
async function openCache(file, { directory, now }, notify) {
    const { fileStore } = await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 23553));
    return { store: fileStore((0,external_node_path_.resolve)(directory, file)), now: now(), notify };
}
/** In a job of GitHub Actions, annotations are what makes findings seen. */
function defaultFormat({ env, stdout }) {
    return env.GITHUB_ACTIONS === 'true' && !stdout.isTTY ? 'github' : 'pretty';
}
function nothingChecked({ base, paths }) {
    if (base !== undefined)
        return 'seo-content-check: no posts changed.\n';
    const where = paths.length > 0 ? 'among what was named' : 'here';
    return `seo-content-check: there are no posts ${where}. Posts are Markdown files in the content folders of the site; \`content\` in the configuration names others.\n`;
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
