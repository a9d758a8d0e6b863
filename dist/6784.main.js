export const id = 6784;
export const ids = [6784];
export const modules = {

/***/ 26784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobLinkCache: () => (/* binding */ jobLinkCache)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _links_cache_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23553);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30853);





/** The beginning of every key. The number is that of what is kept: another one would find nothing of this. */
const PREFIX = 'seo-content-check-links-v1-';
/** GitHub answers within a second or two; a cache that takes longer than this in all is of no use: milliseconds. */
const LONGEST_MS = 20_000;
/** What a token that may only read is answered. */
const REFUSED = 'cache write denied:';
/**
 * The cache that GitHub keeps for the repository.
 * @returns undefined where there is none: in a step that is not an action, or on a runner without a cache service
 */
function jobLinkCache(options) {
    const { variables, program, write, shard, longestMs = LONGEST_MS } = options;
    const { RUNNER_TEMP: folder, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = variables;
    if (!folder || !token || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL))
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'seo-content-check', 'links.json');
    const file = (0,_links_cache_store_js__WEBPACK_IMPORTED_MODULE_3__.fileStore)(path);
    const prefix = shard ? `${PREFIX}${shard.index}-of-${shard.count}-` : PREFIX;
    const key = `${prefix}${keyOf(variables)}`;
    const environment = withoutInputs(variables);
    let leftMs = longestMs;
    const runTask = async (task, ...rest) => {
        const start = performance.now();
        const problem = await runProcess([program, task, path, key, ...rest], environment, leftMs);
        leftMs = Math.floor(leftMs - (performance.now() - start));
        return problem;
    };
    let restored;
    let isChanged = false;
    const restore = async () => {
        const problem = await runTask('restore', prefix);
        if (problem !== undefined)
            write((0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .forLog */ .I)(`The link cache can't be restored: ${problem}`));
    };
    return {
        store: {
            async read() {
                restored ??= restore();
                await restored;
                return file.read();
            },
            async write(text) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                await file.write(text);
                isChanged = true;
            }
        },
        async save() {
            if (!isChanged || leftMs <= 0)
                return;
            const problem = await runTask('save');
            if (problem === undefined)
                return;
            const line = (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .forLog */ .I)(`The link cache can't be saved: ${problem}`);
            write(problem.includes(REFUSED) ? `::debug::${line}` : line);
        }
    };
}
/**
 * The end of a key: another one for each step of each run, for a key that is taken is never written again. A run looks for the newest that
 * has the same beginning.
 */
function keyOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION }) {
    const parts = [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION];
    return parts.map((part) => (part ?? '').replace(/[^\w-]/g, '_').slice(0, 100)).join('-');
}
/** The token for GitHub's API is an input, and of no use to the cache. */
function withoutInputs(variables) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('INPUT_')));
}
/** @returns what went wrong, in one line without secrets; undefined when nothing did */
function runProcess(parameters, env, timeout) {
    return new Promise((resolve) => {
        const limits = { env, timeout, killSignal: 'SIGKILL', windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(process.execPath, [...parameters], limits, (error, stdout, stderr) => {
            const problem = error ? problemOf(error, stderr) : warningIn(stdout);
            // The address of a file in the cache service is signed by its query.
            resolve(problem?.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1').slice(0, 500));
        });
    });
}
function problemOf(error, stderr) {
    if (error.killed)
        return 'it takes too long';
    const exception = stderr.split('\n').find((line) => /^\w*Error\b/.test(line));
    return exception ?? `its process ended with ${error.code ?? error.signal ?? 'an error'}`;
}
/** The library never fails; what it could not do it says as a workflow command. */
function warningIn(stdout) {
    const command = /^::(?:warning|error)[^:]*::(.*)/m.exec(stdout);
    return command?.[1]?.replace(/^Failed to (?:restore|save): /, '').replace(/%0[AD]/g, ' ');
}


/***/ }),

/***/ 89677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   KS: () => (/* binding */ CacheFormatError),
/* harmony export */   Zo: () => (/* binding */ renderCache),
/* harmony export */   eR: () => (/* binding */ keptVerdict),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _images_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84193);


/** Larger files are neither read nor written: bytes. Some 50,000 links. */
const MOST_BYTES = 20_000_000;
/** An entry whose chain of redirects is longer than this is not worth its place: characters. */
const LONGEST_ENTRY = 16_000;
const NAME = 'seo-content-check links';
const VERSION = 1;
/** How every text of ours begins, also one that was cut off. */
const BEGINNING = `{"name":${JSON.stringify(NAME)}`;
/** A file that can't be used as a cache. The message says why, in words that follow the file's name. */
class CacheFormatError extends Error {
    isOurs;
    name = 'CacheFormatError';
    /** @param isOurs whether it can be replaced without harm; what somebody else put there is left alone */
    constructor(message, isOurs) {
        super(message);
        this.isOurs = isOurs;
    }
}
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** What a cache says ends up in messages and fixes, so that only web addresses are taken from it. */
const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^https?:\/\/[^\p{Cc}\s]+$/u)
    .refine((text) => URL.canParse(text));
const status = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(100).max(999);
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const image = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_TYPES */ .$Z).optional(),
    contentType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    bytes: size.optional(),
    width: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    height: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    animated: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
    damaged: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true))
});
const hop = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ url: address, status });
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'redirected']),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(status),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    chain: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hop)),
    finalUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    permanent: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    httpsUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(image.transform((facts) => ({ type: undefined, contentType: undefined, bytes: undefined, ...facts })))
});
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: moment, options: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), verdict });
const entry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    url: address,
    askedAt: moment,
    okAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    failingSince: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    page: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer)
});
/** All properties in the order in which they are written, so that an entry has one text, whichever way it was made. */
const PROPERTIES = [...new Set([entry, answer, verdict, hop, image].flatMap(({ shape }) => Object.keys(shape)))];
const heading = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
const contents = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION), links: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(entry) });
/**
 * Reads the text of a cache file.
 * @throws CacheFormatError for whatever this program did not write as it is
 */
function parseCache(text) {
    // As `mktemp` makes them.
    if (text === '')
        return [];
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        if (text.startsWith(BEGINNING))
            throw new CacheFormatError('is damaged', true);
    }
    const head = heading.safeParse(json);
    if (!head.success)
        throw new CacheFormatError('is not a link cache of seo-content-check', false);
    if (head.data.version > VERSION) {
        throw new CacheFormatError('was written by a newer version of seo-content-check', false);
    }
    const result = contents.safeParse(json);
    if (!result.success)
        throw new CacheFormatError('is damaged', true);
    return result.data.links;
}
/**
 * The text of a cache file: the same entries always give the same text. Where they are too many, those that were
 * asked the longest time ago are left out.
 */
function renderCache(entries, mostBytes = MOST_BYTES) {
    const head = `${BEGINNING},"version":${VERSION},"links":[`;
    const tail = '\n]}\n';
    const newestFirst = [...entries].sort((a, b) => compare(b.askedAt, a.askedAt) || compare(a.url, b.url));
    const lines = [];
    let bytes = Buffer.byteLength(head + tail);
    for (const one of newestFirst) {
        const line = JSON.stringify(one, PROPERTIES);
        if (line.length > LONGEST_ENTRY)
            continue;
        bytes += Buffer.byteLength(line) + 2;
        if (bytes > mostBytes)
            break;
        lines.push({ url: one.url, line });
    }
    lines.sort((a, b) => compare(a.url, b.url));
    return `${head}${lines.map(({ line }) => `\n${line}`).join(',')}${tail}`;
}
/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What of a verdict is kept; undefined for one that is not simply fine. */
function keptVerdict(verdict) {
    const { url, class: found, suspicion, missingFragments, archived, lastOkAt, failingSince, ...rest } = verdict;
    if (found !== 'ok' && found !== 'redirected')
        return undefined;
    if (suspicion || missingFragments?.length)
        return undefined;
    return rest.image && !isWhole(rest.image) ? undefined : { class: found, ...rest };
}
/** It is an image: what a cover turns out to be instead may be put right any time. */
function isWhole({ type, damaged }) {
    return _images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_TYPES */ .eG.some((name) => name === type) && !damaged;
}


/***/ }),

/***/ 23553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileStore: () => (/* binding */ fileStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89677);



/** A cache in a file, which is replaced whole or not at all. */
function fileStore(path) {
    return {
        read: () => readBounded(path),
        async write(text) {
            const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, text);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
                throw error;
            }
        }
    };
}
async function readBounded(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (!file)
        return undefined;
    try {
        const facts = await file.stat();
        if (!facts.isFile())
            throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheFormatError */ .KS('is not a file', false);
        if (facts.size > _format_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .uZ)
            throw new _format_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheFormatError */ .KS(`is larger than ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_BYTES */ .uZ / 1_000_000} MB`, false);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}


/***/ })

};
