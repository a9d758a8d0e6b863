export const id = 765;
export const ids = [765];
export const modules = {

/***/ 30765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changesFromGit: () => (/* binding */ changesFromGit)
/* harmony export */ });
/* unused harmony exports diffCommits, parseNameStatus */
/* harmony import */ var _repository_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41959);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7750);
/* harmony import */ var _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27172);
/* harmony import */ var _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60370);




const DEEPER = 'set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`';
const STATUSES = {
    A: 'added',
    M: 'modified',
    T: 'modified', // a file became a link, or a link a file
    U: 'modified', // a merge conflict in the work tree
    R: 'renamed',
    C: 'copied',
    D: 'removed'
};
/**
 * What changed since the commit where `head` left `base`, from Git alone.
 * @param root a folder of a Git work tree; paths are relative to it
 * @param base a branch, tag or commit; a branch that only the remote `origin` has is found too
 * @param head a branch, tag or commit; undefined: the working directory, with what is not yet committed or added
 * @throws RepositoryError when Git or one of the commits isn't there
 */
async function changesFromGit(root, base, head) {
    const baseCommit = await requireCommit(root, base);
    const headCommit = await requireCommit(root, head ?? 'HEAD');
    const start = await mergeBase(root, baseCommit, headCommit, base);
    const changes = head === undefined ? await diffWorkTree(root, start) : await diffCommits(root, start, headCommit);
    return {
        head: head === undefined ? (0,_repository_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .diskRepository */ .Q)(root) : (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRepository */ .x)(root, headCommit),
        base: (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRepository */ .x)(root, start),
        changes,
        incomplete: unreadableNames(changes)
    };
}
async function requireCommit(root, revision) {
    const commit = (await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(root, revision)) ?? (await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(root, `refs/remotes/origin/${revision}`));
    if (commit)
        return commit;
    if (!(await isWorkTree(root))) {
        throw new _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p('What changed is asked of Git, and there is no Git repository (or no `git` program) here');
    }
    const wayOut = (await isShallow(root)) ? DEEPER : `fetch it first, for example with \`git fetch origin ${revision}\``;
    throw new _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`Git knows no commit or branch "${revision}" here: ${wayOut}`);
}
async function mergeBase(root, base, head, baseName) {
    try {
        return (await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, 'merge-base', base, head)).toString('utf8').trim();
    }
    catch (error) {
        // Exit status 1: both commits are there, and no common one.
        if (!(error instanceof _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS) || error.exitCode !== 1)
            throw asRepositoryError(error);
    }
    if (await isShallow(root)) {
        throw new _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`The history of this checkout is too short to tell what changed since "${baseName}": ${DEEPER}`);
    }
    return base;
}
async function isShallow(root) {
    return (await answer(root, '--is-shallow-repository')) === 'true';
}
async function isWorkTree(root) {
    return (await answer(root, '--git-dir')) !== undefined;
}
async function answer(root, question) {
    return (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, 'rev-parse', question).then((output) => output.toString('utf8').trim(), () => undefined);
}
const DIFF = ['diff', '--name-status', '-z', '-M', '-C', '--relative', '--no-ext-diff', '--no-textconv'];
/**
 * The files that differ between two commits.
 * @throws RepositoryError
 */
async function diffCommits(root, from, to) {
    try {
        return parseNameStatus(await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ...DIFF, '--end-of-options', from, to, '--'));
    }
    catch (error) {
        throw asRepositoryError(error);
    }
}
async function diffWorkTree(root, from) {
    try {
        const filters = await withoutFilters(root);
        const [differing, untracked] = await Promise.all([
            (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ...filters, ...DIFF, '--ignore-submodules', '--end-of-options', from, '--'),
            (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, 'ls-files', '-z', '--others', '--exclude-standard')
        ]);
        const changes = parseNameStatus(differing);
        for (const path of (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNul */ .K5)(untracked))
            changes.push({ path, status: 'added' });
        return changes;
    }
    catch (error) {
        throw asRepositoryError(error);
    }
}
/** Comparing files of the work tree would run the filter programs that the repository's configuration names. */
async function withoutFilters(root) {
    const output = await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, 'config', '-z', '--name-only', '--get-regexp', '^filter\\.').catch(() => Buffer.alloc(0));
    const names = new Set((0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNul */ .K5)(output).map((key) => key.slice(0, key.lastIndexOf('.'))));
    return [...names].flatMap((name) => ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${name}.${setting}`]));
}
/** Reads `git diff --name-status -z`: a status, then one path, or two for a rename or copy. */
function parseNameStatus(output) {
    const parts = (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNul */ .K5)(output);
    const changes = [];
    for (let at = 0; at < parts.length;) {
        const letter = parts[at]?.charAt(0) ?? '';
        const hasTwo = letter === 'R' || letter === 'C';
        const previousPath = parts[at + 1];
        const path = parts[at + (hasTwo ? 2 : 1)];
        at += hasTwo ? 3 : 2;
        const status = STATUSES[letter];
        if (status === undefined || path === undefined)
            continue;
        changes.push(hasTwo && previousPath !== undefined ? { path, status, previousPath } : { path, status });
    }
    return changes;
}
function unreadableNames(changes) {
    const damaged = changes.filter(({ path, status }) => path.includes('\uFFFD') && status !== 'removed' && /\.(?:md|markdown|mdx)$/i.test(path));
    return damaged.map(({ path }) => `The file name "${path}" is not valid UTF-8, so the file was not checked. Rename it.`);
}
function asRepositoryError(error) {
    return error instanceof _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS ? new _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`Git could not say what changed: ${error.message}`) : error;
}


/***/ }),

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ gitRepository)
});

// EXTERNAL MODULE: ./lib/repository/git-command.js
var git_command = __webpack_require__(27172);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/repository/object-reader.js


/** Longer than any header line that Git writes: id, type, size. */
const MAX_HEADER_BYTES = 512;
/**
 * Reads objects through one `git cat-file --batch`, which answers in the order of the questions. Only ids are asked for,
 * never paths: file names may hold line feeds. The process is started by the first question and doesn't keep the program
 * alive between questions.
 */
class ObjectReader {
    #root;
    #maxBytes;
    #waiting = [];
    #process;
    #failure;
    /** What has arrived of the object at hand. */
    #chunks = [];
    #header = Buffer.alloc(0);
    /** Bytes of the object and its closing line feed that are still to come; undefined while a header is read. */
    #missing;
    #size = 0;
    constructor(root, maxBytes) {
        this.#root = root;
        this.#maxBytes = maxBytes;
    }
    /**
     * @param id a full object id, in hexadecimal digits
     * @returns undefined when Git has no such object, or it isn't a file's content
     * @throws GitError
     */
    read(id) {
        if (!/^[0-9a-f]{40,64}$/.test(id))
            return Promise.resolve(undefined);
        if (this.#failure)
            return Promise.reject(this.#failure);
        const child = this.#start();
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            this.#keepAlive(child, true);
            child.stdin.write(`${id}\n`);
        });
    }
    #start() {
        if (this.#process)
            return this.#process;
        const { args, env } = (0,git_command/* gitInvocation */.Ph)(['cat-file', '--batch']);
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: this.#root, env, windowsHide: true });
        this.#process = child;
        let said = '';
        child.stdout.on('data', (chunk) => this.#receive(chunk));
        child.stderr.on('data', (chunk) => {
            said = `${said}${chunk.toString('utf8')}`.slice(0, 2000);
        });
        child.stdin.on('error', () => { });
        child.on('error', (error) => this.#fail(new git_command/* GitError */.XS(error.message, undefined)));
        child.on('close', (code) => this.#fail(new git_command/* GitError */.XS(said.trim() || `git cat-file ended (${code})`, code ?? undefined)));
        return child;
    }
    #keepAlive(child, alive) {
        const streams = [child, child.stdin, child.stdout, child.stderr];
        for (const stream of streams)
            alive ? stream.ref() : stream.unref();
    }
    #fail(error) {
        this.#failure ??= error;
        for (const waiting of this.#waiting.splice(0))
            waiting.reject(error);
    }
    #receive(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            rest = this.#missing === undefined ? this.#receiveHeader(rest) : this.#receiveContent(rest, this.#missing);
        }
    }
    #receiveHeader(chunk) {
        const end = chunk.indexOf(0x0a);
        this.#header = Buffer.concat([this.#header, end < 0 ? chunk : chunk.subarray(0, end)]);
        if (end < 0) {
            if (this.#header.length > MAX_HEADER_BYTES)
                this.#process?.kill();
            return Buffer.alloc(0);
        }
        const [, type, size] = this.#header.toString('latin1').split(' ');
        this.#header = Buffer.alloc(0);
        if (size === undefined) {
            this.#answer(undefined);
        }
        else {
            this.#size = type === 'blob' ? Number(size) : -1;
            this.#missing = Number(size) + 1;
        }
        return chunk.subarray(end + 1);
    }
    #receiveContent(chunk, missing) {
        const part = chunk.subarray(0, missing);
        this.#missing = missing - part.length;
        if (this.#size <= this.#maxBytes)
            this.#chunks.push(part);
        if (this.#missing === 0) {
            this.#missing = undefined;
            const chunks = this.#chunks;
            this.#chunks = [];
            if (this.#size < 0)
                this.#answer(undefined);
            else if (this.#size > this.#maxBytes)
                this.#answer({ tooLarge: this.#size });
            else
                this.#answer({ content: Buffer.concat(chunks).subarray(0, this.#size) });
        }
        return chunk.subarray(part.length);
    }
    #answer(object) {
        this.#waiting.shift()?.resolve(object);
        if (this.#waiting.length === 0 && this.#process)
            this.#keepAlive(this.#process, false);
    }
}

// EXTERNAL MODULE: ./lib/repository/path.js
var repository_path = __webpack_require__(11549);
// EXTERNAL MODULE: ./lib/repository/read-start.js
var read_start = __webpack_require__(14919);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(27314);
;// CONCATENATED MODULE: ./lib/repository/git.js






const LINK_MODE = '120000';
/**
 * The files of a commit, read from Git's object database: no checkout is needed, and no filter or hook runs.
 * Paths are relative to `root`, which may be a folder of the work tree.
 * @param root a folder of the Git repository on this machine
 * @param commit the commit's full id
 */
function gitRepository(root, commit) {
    const name = `commit ${commit.slice(0, 7)}`;
    const objects = new ObjectReader(root, repository_path/* MAX_FILE_BYTES */.gZ);
    let listed;
    const tree = () => {
        listed ??= listTree(root, commit, name);
        return listed;
    };
    async function object(file, path) {
        const object = await objects.read(file.id).catch((error) => {
            throw unreadable(`${path} of ${name}`, error);
        });
        if (!object)
            throw new repository/* RepositoryError */.p(`${path} of ${name} is missing from this copy of the repository`);
        return object;
    }
    async function content(file, path) {
        const found = await object(file, path);
        if ('tooLarge' in found)
            throw new repository/* RepositoryError */.p((0,repository_path/* tooLarge */.g$)(path, found.tooLarge));
        return found.content;
    }
    async function find(path) {
        if (!(0,repository_path/* isInside */.FK)(path))
            return undefined;
        const readLink = async (link, at) => (await content(link, at)).toString('utf8');
        return (0,repository_tree/* findInTree */.l)(await tree(), path, readLink);
    }
    return {
        name,
        list: async () => (0,repository_path/* sortPaths */.fs)((await tree()).keys()),
        async read(path) {
            const file = await find(path);
            return file && (await content(file, path));
        },
        async readStart(path, limit) {
            const file = await find(path);
            const found = file && (await object(file, path));
            if (!found)
                return undefined;
            return 'tooLarge' in found ? { bytes: new Uint8Array(), size: found.tooLarge } : (0,read_start/* startOf */.G)(found.content, limit);
        }
    };
}
async function listTree(root, commit, name) {
    let output;
    try {
        output = await (0,git_command/* git */.$Y)(root, 'ls-tree', '-r', '-z', '--end-of-options', commit);
    }
    catch (error) {
        throw unreadable(name, error);
    }
    const tree = new Map();
    for (const line of (0,git_command/* splitNul */.K5)(output)) {
        const tab = line.indexOf('\t');
        const [mode, type, id] = line.slice(0, tab).split(' ');
        if (type === 'blob' && id)
            tree.set(line.slice(tab + 1), { id, isLink: mode === LINK_MODE });
    }
    return tree;
}
function unreadable(what, error) {
    if (error instanceof git_command/* GitError */.XS)
        return new repository/* RepositoryError */.p(`${what} can't be read: ${error.message}`);
    return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 14919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   H: () => (/* binding */ readStart)
/* harmony export */ });
/**
 * The first bytes of a file, and the size of the whole; undefined as for `read`.
 *
 * @param limit how many bytes at most
 * @throws RepositoryError when the file is there but can't be read
 */
async function readStart(repository, path, limit) {
    if (repository.readStart)
        return repository.readStart(path, limit);
    const bytes = await repository.read(path);
    return bytes && startOf(bytes, limit);
}
/** A copy, so that the whole is not kept for the sake of its start. */
function startOf(bytes, limit) {
    return { bytes: bytes.slice(0, limit), size: bytes.length };
}


/***/ }),

/***/ 27314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findInTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11549);


/** As many links as Linux follows on the way to one file. */
const MAX_LINKS = 40;
/**
 * Finds the file that a path leads to, through symbolic links of files and folders.
 * @param readLink gives the target that a link holds
 * @returns undefined when there is no such file, or a link leads out of the repository or in a circle
 */
async function findInTree(tree, path, readLink) {
    let wanted = path;
    for (let followed = 0; followed <= MAX_LINKS; followed += 1) {
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(wanted))
            return undefined;
        const file = tree.get(wanted);
        if (file && !file.isLink)
            return file;
        const link = file ? { at: wanted, file } : linkAbove(tree, wanted);
        if (!link)
            return undefined;
        const target = await readLink(link.file, link.at);
        if (!target || target.startsWith('/'))
            return undefined;
        wanted = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.at), target, wanted.slice(link.at.length)));
    }
    return undefined;
}
function linkAbove(tree, path) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const at = path.slice(0, end);
        const file = tree.get(at);
        if (file?.isLink)
            return { at, file };
    }
    return undefined;
}


/***/ })

};
