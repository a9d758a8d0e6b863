export const id = 8790;
export const ids = [8790];
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

/***/ 42058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runThread: () => (/* binding */ runThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _images_cover_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);
/* harmony import */ var _links_collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3576);
/* harmony import */ var _repository_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41959);
/* harmony import */ var _rules_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63910);
/* harmony import */ var _site_internal_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92470);
/* harmony import */ var _site_site_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26366);
/* harmony import */ var _translation_language_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2153);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84036);
/* harmony import */ var _judge_posts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36597);
/* harmony import */ var _post_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92410);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53975);












/** A further thread of a check: judges the posts that it is told to, until it is ended. */
async function runThread() {
    const { folder, config, now, entries, checked } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const head = (0,_repository_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskRepository */ .Q)(folder);
    const sites = await (0,_sites_js__WEBPACK_IMPORTED_MODULE_10__/* .sitesOf */ .Y)(head, config);
    const reader = new _post_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .PostReader */ .w(head, sites);
    const all = await _links_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .LinkCollector */ .m.create(config.links, now);
    const covers = new _images_cover_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CoverFiles */ .Z(head);
    const around = {
        settings: (0,_rules_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .compileRuleSettings */ .j)(config).settings,
        now,
        results: undefined,
        covers,
        internalLinks: new _site_internal_links_js__WEBPACK_IMPORTED_MODULE_5__/* .InternalLinks */ .d(head, now),
        index: entries && new _site_site_index_js__WEBPACK_IMPORTED_MODULE_6__/* .SiteIndex */ .M(entries, new Set(checked)),
        lost: new Map(),
        share: undefined,
        translation: await (0,_translation_translation_js__WEBPACK_IMPORTED_MODULE_7__/* .translationFor */ .v)(config.language ?? (0,_translation_language_js__WEBPACK_IMPORTED_MODULE_11__/* .languageOf */ .e)(sites))
    };
    const answer = async (paths) => {
        const links = all.empty();
        const judged = await (0,_judge_posts_js__WEBPACK_IMPORTED_MODULE_8__/* .judgePosts */ .P)(paths, { reader, around: { ...around, links } });
        return { judged, links: links.gathered(), covers: covers.gathered };
    };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', async (paths) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await answer(paths)));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage('ready');
}


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

/***/ 41959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ diskRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27172);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11549);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60370);






/** Folders that are never content, where Git can't say what is ignored. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
/** What the system says when there is no file of this name, or something else than a file. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO']);
/**
 * The files of a folder. In a Git work tree those that are tracked, or new and not ignored; otherwise all.
 * Links are followed only within the folder, and never into `.git`.
 * @param root the folder's path on this machine
 */
function diskRepository(root) {
    const opener = new Opener(root);
    let listed;
    return {
        name: 'the working directory',
        folder: root,
        list() {
            listed ??= listFiles(root);
            return listed;
        },
        read: async (path) => opener.open(path, (file, size) => {
            if (size > _path_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
                throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(path, size));
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }),
        readStart: async (path, limit) => opener.open(path, (file, size) => {
            const bytes = Buffer.alloc(Math.min(limit, size));
            return { bytes: bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, 0)), size };
        })
    };
}
async function listFiles(root) {
    try {
        const [present, deleted] = await Promise.all([
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--deleted')
        ]);
        const gone = new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(deleted));
        return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(present).filter((path) => !gone.has(path)));
    }
    catch (error) {
        if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)
            return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)(await walk(root));
        throw error;
    }
}
async function walk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => [])) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                found.push(path);
            }
        }
    }
    return found;
}
/** Opens files of one folder. Where a folder of it really is, is asked once: a site has many posts in few folders. */
class Opener {
    root;
    #folders = new Map();
    #base;
    constructor(root) {
        this.root = root;
    }
    /** Synchronous, because a file that is at hand is read in a tenth of the time that going over other threads takes. */
    open(path, read) {
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path))
            return undefined;
        let file;
        try {
            file = this.#open(path);
            const facts = file === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (file === undefined || !facts?.isFile())
                return undefined;
            return read(file, facts.size);
        }
        catch (error) {
            if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p)
                throw error;
            const code = codeOf(error);
            if (code !== undefined && NO_SUCH_FILE.has(code))
                return undefined;
            throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p(`${path} can't be read (${code ?? String(error)})`);
        }
        finally {
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    #open(path) {
        const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        // Non-blocking, because opening a named pipe would otherwise wait for a writer.
        const flags = O_RDONLY | O_NONBLOCK;
        const at = path.lastIndexOf('/');
        const folder = this.#folder(path.slice(0, Math.max(at, 0)));
        if (folder === undefined)
            return undefined;
        if (O_NOFOLLOW !== undefined) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path.slice(at + 1)), flags | O_NOFOLLOW);
            }
            catch (error) {
                if (codeOf(error) !== 'ELOOP')
                    throw error;
            }
        }
        const real = this.#inside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path.slice(at + 1)));
        return real === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, flags);
    }
    #folder(path) {
        if (!this.#folders.has(path))
            this.#folders.set(path, this.#inside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path)));
        return this.#folders.get(path);
    }
    /** Where something really is; undefined when that is not within the root. */
    #inside(path) {
        this.#base ??= node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(this.root);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#base, real);
        const isWithin = inside === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) && (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')));
        return isWithin ? real : undefined;
    }
}
function codeOf(error) {
    return error.code;
}


/***/ }),

/***/ 27172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   Ph: () => (/* binding */ gitInvocation),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   tG: () => (/* binding */ hasGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Lists of a repository's files may be long: 10,000 posts are about 1 MB, and this is the bound for what is unusual. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Git didn't do what it was asked: it isn't installed, there is no repository, or it doesn't know a commit. */
class GitError extends Error {
    exitCode;
    name = 'GitError';
    constructor(message, 
    /** Git's own exit status; undefined when Git could not be started. */
    exitCode) {
        super(message);
        this.exitCode = exitCode;
    }
}
/**
 * Arguments and environment under which Git runs nothing that a repository brings along: no hooks, no file system monitor,
 * no prompt for a password, no pathspec magic in file names.
 */
function gitInvocation(args) {
    const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];
    // A runner's workspace usually belongs to another user than the container that reads it, and Git then refuses. There, the
    // workflow itself put the checkout in place; on a person's machine Git's own judgement stands.
    if (process.env.GITHUB_ACTIONS === 'true')
        settings.push('safe.directory=*');
    return {
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        env: {
            ...process.env,
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_LITERAL_PATHSPECS: '1'
        }
    };
}
/**
 * Runs one Git command in a folder and gives its standard output.
 * @throws GitError
 */
function git(root, ...args) {
    const invocation = gitInvocation(args);
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', invocation.args, { cwd: root, env: invocation.env, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true }, (error, stdout, stderr) => {
            if (!error)
                return resolve(stdout);
            const said = stderr.toString('utf8').trim();
            reject(new GitError(said || error.message, typeof error.code === 'number' ? error.code : undefined));
        });
    });
}
/** The parts of a `-z` listing; file names may hold every other byte. */
function splitNul(output) {
    const parts = output.toString('utf8').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
/** The full id of the commit that a revision names; undefined when this repository hasn't got it. */
async function resolveCommit(root, revision) {
    try {
        const output = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
        return output.toString('utf8').trim() || undefined;
    }
    catch (error) {
        if (error instanceof GitError)
            return undefined;
        throw error;
    }
}
/** Whether there is a Git program on this machine. */
async function hasGit() {
    return git('.', 'version').then(() => true, () => false);
}


/***/ }),

/***/ 11549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** A larger file is never a post, and images are looked at by name alone: so nothing larger is held in memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** How `RepositoryError` names a file's size. */
function tooLarge(path, bytes) {
    return `${path} has ${Math.ceil(bytes / 1024 / 1024)} MB; files above ${MAX_FILE_BYTES / 1024 / 1024} MB are not read`;
}
/**
 * Whether a path stays inside the repository and outside Git's own folder, which holds the token of a checkout.
 * Git's folder is refused in every spelling that a file system may take for it.
 */
function isInside(path) {
    if (path === '' || path.includes('\0') || path.startsWith('/'))
        return false;
    return path
        .split('/')
        .every((part) => part !== '..' && part !== '.' && part !== '' && !/^(?:\.git[. ]*|git~\d+)$/i.test(part));
}
/** Code units, not locale: the order is the same on every machine. */
function sortPaths(paths) {
    return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
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

/***/ 13582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PROFILES),
/* harmony export */   m: () => (/* binding */ includes)
/* harmony export */ });
/** Sets of rules, each with those of the one before it. */
const PROFILES = ['recommended', 'strict', 'all'];
/** Whether a rule of one profile is on when another one is chosen. */
function includes(chosen, profile) {
    return PROFILES.indexOf(profile) <= PROFILES.indexOf(chosen);
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
