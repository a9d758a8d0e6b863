export const id = 9766;
export const ids = [9766];
export const modules = {

/***/ 79766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65184);
/* harmony import */ var _links_connect_to_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50533);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2234);
/* harmony import */ var _report_threshold_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21293);
/* harmony import */ var _repository_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41959);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26170);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44072);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78273);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70459);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16212);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83333);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6626);













/** Columns where the output is not a terminal. */
const DEFAULT_WIDTH = 100;
/**
 * The command `check`.
 * @returns the exit status, 0 or 1
 * @throws UsageError, ConfigFileError or RepositoryError for what makes a check impossible
 */
async function runCheck(args, io) {
    const connectTo = args.connectTo.map(readConnectTo);
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_10__/* .findWorkplace */ .q)(io.directory);
    const repository = (0,_repository_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRepository */ .Q)(workplace.root);
    const paths = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_10__/* .resolvePaths */ .L)(args.paths, io.directory, workplace, repository);
    const loaded = await (0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .findConfig */ .u)(args.config, io.directory, repository);
    const changeSet = await findChanges(args.base, workplace, repository);
    const checkOf = (head, answers) => {
        const what = { changeSet: { ...changeSet, head }, paths, connectTo, ...(answers && { answers }) };
        return checked(loaded, args, io, what);
    };
    const failOn = args.failOn ?? loaded.config['fail-on'];
    const result = await (args.fix
        ? fixed(args.fix, io, workplace.root, changeSet.head, checkOf)
        : checkOf(changeSet.head));
    if (!args.fix?.isDryRun || args.output !== undefined)
        await show(result, args, io, failOn);
    if (result.report.counts.posts === 0)
        await (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(io.stderr, nothingChecked(args));
    return (0,_report_threshold_js__WEBPACK_IMPORTED_MODULE_11__/* .failsAt */ .Z)(failOn, result.report) ? 1 : 0;
}
/** The code that fixes is loaded where something is to be fixed. */
async function fixed(...what) {
    const { fixAndCheck } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(77), __webpack_require__.e(6833), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 40034));
    return fixAndCheck(...what);
}
/** Prints a result, or writes it to a file. */
async function show(result, args, io, failOn) {
    const format = args.format ?? defaultFormat(io);
    const toTerminal = args.output === undefined;
    const text = (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .render */ .X)(result, format, {
        colors: toTerminal && (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .usesColors */ .X)(io.stdout, io.env),
        width: (toTerminal && io.stdout.columns) || DEFAULT_WIDTH,
        failOn
    });
    if (args.output === undefined)
        for await (const part of text)
            await (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(io.stdout, part);
    else
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .z)(io.directory, args.output, text);
}
function readConnectTo(text) {
    try {
        return (0,_links_connect_to_js__WEBPACK_IMPORTED_MODULE_12__/* .parseConnectTo */ .zs)(text);
    }
    catch (error) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`--connect-to ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function findChanges(base, { root }, repository) {
    if (base === undefined)
        return { head: repository, incomplete: [] };
    const { changesFromGit } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 30765));
    return changesFromGit(root, base);
}
async function checked(loaded, args, io, what) {
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(77), __webpack_require__.e(9264), __webpack_require__.e(1161), __webpack_require__.e(4044), __webpack_require__.e(6833), __webpack_require__.e(2248), __webpack_require__.e(2029), __webpack_require__.e(2434), __webpack_require__.e(1483), __webpack_require__.e(854), __webpack_require__.e(3931)]).then(__webpack_require__.bind(__webpack_require__, 10854));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)(io.stderr);
    const problems = [];
    const notify = (problem) => problems.push(problem);
    try {
        return await check({
            ...what,
            config: {
                ...loaded.config,
                ...(args.scope && { scope: args.scope }),
                ...(args.language && { language: args.language })
            },
            ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
            now: args.now ?? (await (0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .presentMoment */ .U)(io)),
            links: args.links,
            worker: io.worker,
            ...(args.shard && { shard: args.shard }),
            ...(args.cache !== undefined && { linkCache: await openCache(args.cache, io, notify) }),
            onLinkProgress: progress.update
        });
    }
    catch (error) {
        throw error instanceof _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x ? loaded.explain(error) : error;
    }
    finally {
        progress.clear();
        for (const problem of problems)
            await (0,_screen_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .y)(io.stderr, `seo-content-check: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(problem)}\n`);
    }
}
async function openCache(file, { directory, now }, notify) {
    const { fileStore } = await __webpack_require__.e(/* import() */ 3553).then(__webpack_require__.bind(__webpack_require__, 23553));
    return { store: fileStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, file)), now: now(), notify };
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

/***/ 26170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14445);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);




/**
 * The configuration of the repository, or the file that is named on the command line, which may lie anywhere.
 * @throws UsageError, ConfigFileError or RepositoryError
 */
async function findConfig(file, directory, repository) {
    if (file === undefined)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(repository);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--config ${file}: ${isMissing ? 'there is no such file.' : `it can't be read: ${error}`}`);
    }
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(file, bytes);
}


/***/ }),

/***/ 44072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ presentMoment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * The present moment for rules about dates: in a job of GitHub Actions the time of the pull request's event, so that a
 * second attempt says the same; otherwise the clock's.
 */
async function presentMoment({ env, now }) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (!name || !path)
        return now();
    const { EventError, readEvent } = await __webpack_require__.e(/* import() */ 9607).then(__webpack_require__.bind(__webpack_require__, 19607));
    try {
        const event = readEvent(name, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
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


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84036);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93510);





/** The report in the form that is asked for, in one piece or more; only the code of that form is loaded. */
async function* render({ report, readSource, readFile, statistics }, format, appearance) {
    const { words } = await (0,_translation_translation_js__WEBPACK_IMPORTED_MODULE_2__/* .translationFor */ .v)(report.language);
    switch (format) {
        case 'json': {
            const { renderJson } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406));
            yield* renderJson(report);
            return;
        }
        case 'html': {
            const { renderHtml } = await __webpack_require__.e(/* import() */ 8203).then(__webpack_require__.bind(__webpack_require__, 98203));
            yield* renderHtml(report, { readSource, readFile, statistics, words });
            return;
        }
        case 'sarif': {
            const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(77), __webpack_require__.e(1161), __webpack_require__.e(6833), __webpack_require__.e(2248), __webpack_require__.e(6032)]).then(__webpack_require__.bind(__webpack_require__, 20123));
            yield renderSarif(report, _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
            return;
        }
        case 'junit': {
            const { renderJUnit } = await __webpack_require__.e(/* import() */ 5470).then(__webpack_require__.bind(__webpack_require__, 65470));
            yield renderJUnit(report, appearance.failOn);
            return;
        }
        case 'markdown': {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(1598), __webpack_require__.e(5907)]).then(__webpack_require__.bind(__webpack_require__, 11598));
            const { sourcesOfFixes } = await __webpack_require__.e(/* import() */ 3012).then(__webpack_require__.bind(__webpack_require__, 83012));
            yield renderSummary(report, { sources: await sourcesOfFixes(report, readSource), statistics, words });
            return;
        }
        case 'pretty':
        case 'github': {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 4099).then(__webpack_require__.bind(__webpack_require__, 4099));
            yield* renderPretty(report, { readSource, statistics, words, ...appearance });
            if (format === 'pretty')
                return;
            const { annotationsOf, workflowCommand } = await __webpack_require__.e(/* import() */ 1820).then(__webpack_require__.bind(__webpack_require__, 51820));
            const annotations = annotationsOf(report, { moreAt: words.theStepLog, words });
            for (const annotation of annotations)
                yield `${workflowCommand(annotation)}\n`;
        }
    }
}
/**
 * Writes a file whole or not at all: what was there stays until the new text is complete.
 * @throws UsageError when it can't be written
 */
async function writeOutput(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file);
    const part = `${path}.${process.pid}.part`;
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        // A device or a pipe, such as /dev/stdout, can't be replaced by a file.
        if (facts && !facts.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
        const reason = error instanceof Error ? error.message : String(error);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The report can't be written to ${file}: ${reason}`);
    }
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

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolvePaths),
/* harmony export */   q: () => (/* binding */ findWorkplace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27172);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);





/** @param directory the working directory */
async function findWorkplace(directory) {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    try {
        const root = (await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(here, 'rev-parse', '--show-toplevel')).toString('utf8').replace(/\r?\n$/, '');
        if (root !== '') {
            const folder = toRepoPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), here));
            return { root, folder: folder === '' ? '' : `${folder}/` };
        }
    }
    catch (error) {
        if (!(error instanceof _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS))
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
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)));
    const inside = toRepoPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute));
    if (inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) === inside) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} is outside of the repository in ${root}.`);
    }
    if (await exists(absolute))
        return escapeGlob(inside);
    if (!picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(path).isGlob)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`There is no file or folder ${path}.`);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(inside, { dot: true });
    const files = (await repository.list()) ?? [];
    if (!files.some((file) => matches(file)))
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`No file matches ${path}.`);
    return inside;
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** So that a name with brackets or stars is itself and no pattern. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@|^$"]/g, '\\$&');
}
function toRepoPath(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
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
