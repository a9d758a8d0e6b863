export const id = 6209;
export const ids = [6209,9607,1820,3931];
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

/***/ 86430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/check.js + 8 modules
var check = __webpack_require__(34489);
// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/config/load.js + 4 modules
var load = __webpack_require__(14445);
// EXTERNAL MODULE: ./lib/changes/git.js
var git = __webpack_require__(30765);
// EXTERNAL MODULE: ./lib/repository/git.js + 1 modules
var repository_git = __webpack_require__(7750);
// EXTERNAL MODULE: ./lib/repository/read-start.js
var read_start = __webpack_require__(14919);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository_repository = __webpack_require__(60370);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/changed-files.js

/** GitHub lists no more files of a pull request than this, and doesn't say so. */
const MAX_PULL_REQUEST_FILES = 3000;
/** GitHub lists no more files of a comparison than this. */
const MAX_COMPARED_FILES = 300;
/** The files of a pull request as it is now: at most 3,000. */
async function pullRequestFiles(octokit, repository, number) {
    const files = await (0,pages/* allPages */.S)((page) => octokit.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: pages/* PAGE_SIZE */.m, page }));
    return changedFiles(files);
}
/**
 * The files that differ between a commit and the place where it left another one.
 * A comparison lists 300 files; where there are more, the two commits' whole trees are compared.
 * @returns `mergeBase`, the commit from which the change starts; `complete` is false when not even the trees list everything
 */
async function comparedFiles(octokit, repository, base, head) {
    // Files are listed on the first page only; a page of one commit keeps the answer small.
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 1
    });
    const mergeBase = data.merge_base_commit.sha;
    const files = data.files ?? [];
    if (files.length < MAX_COMPARED_FILES)
        return { ...changedFiles(files), mergeBase, complete: true };
    const [before, after] = await Promise.all([
        wholeTree(octokit, repository, mergeBase),
        wholeTree(octokit, repository, head)
    ]);
    if (!before || !after)
        return { ...changedFiles(files), mergeBase, complete: false };
    const differing = [];
    for (const [filename, sha] of after) {
        const status = before.has(filename) ? 'modified' : 'added';
        if (before.get(filename) !== sha)
            differing.push({ filename, sha, status });
    }
    for (const filename of before.keys()) {
        if (!after.has(filename))
            differing.push({ filename, sha: null, status: 'removed' });
    }
    return { ...changedFiles(differing), mergeBase, complete: true };
}
async function wholeTree(octokit, repository, commit) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
    if (data.truncated)
        return undefined;
    return new Map(data.tree.flatMap(({ path, sha, type }) => (type === 'blob' ? [[path, sha]] : [])));
}
function changedFiles(files) {
    const changes = [];
    const blobs = new Map();
    for (const { filename, status, previous_filename, sha } of files) {
        if (status === 'unchanged')
            continue;
        changes.push({
            path: filename,
            // "changed" is a new file mode.
            status: status === 'changed' ? 'modified' : status,
            ...(previous_filename === undefined ? {} : { previousPath: previous_filename })
        });
        if (sha !== null && status !== 'removed')
            blobs.set(filename, sha);
    }
    return { changes, blobs };
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/repository/path.js
var repository_path = __webpack_require__(11549);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(27314);
;// CONCATENATED MODULE: ./lib/github/repository.js






/** One request a file: beyond this many, a run would use up much of the 1,000 requests an hour that a repository has. */
const MAX_FILES_BY_API = 300;
/** GitHub asks not to be sent many requests at once. */
const MAX_AT_ONCE = 8;
const LINK_MODE = '120000';
/**
 * The files of a commit, read through GitHub's API as data. The list is one request, and so is every file that `similar`
 * hasn't got.
 */
function githubRepository(options) {
    const { commit, similar } = options;
    const name = `commit ${commit.slice(0, 7)}`;
    const requests = new Map();
    const turn = limitConcurrency(MAX_AT_ONCE);
    let requested;
    const tree = () => {
        requested ??= requestTree(options, name);
        return requested;
    };
    /** Asks once for each key, and not for more than GitHub should be asked for. */
    function once(key, path, request) {
        let answer = requests.get(key);
        if (!answer) {
            if (requests.size >= MAX_FILES_BY_API) {
                throw new repository_repository/* RepositoryError */.p(`more than ${MAX_FILES_BY_API} files would have to be fetched one by one, and ${path} is beyond that. Run actions/checkout before this action.`);
            }
            answer = turn(request);
            requests.set(key, answer);
        }
        return answer;
    }
    async function nearby(id, path) {
        const bytes = await similar?.read(path).catch(() => undefined);
        return bytes && gitId(bytes, id) === id ? bytes : undefined;
    }
    /** Finds the content that a path leads to, and takes it from where it is to be had. */
    async function reach(path, ways) {
        if (!(0,repository_path/* isInside */.FK)(path))
            return undefined;
        const known = options.blobs?.get(path);
        const same = known && (await nearby(known, path));
        if (same)
            return ways.near(same);
        const fetched = async (id) => {
            const bytes = await nearby(id, path);
            return bytes ? ways.near(bytes) : ways.byId(id);
        };
        // The list of changed files doesn't tell links from files, and a tree that isn't whole can't be asked.
        const files = await tree().catch((error) => {
            if (known !== undefined)
                return undefined;
            throw error;
        });
        if (!files)
            return known === undefined ? ways.byPath() : ways.byId(known);
        const readLink = async ({ id }, at) => {
            const target = (await nearby(id, at)) ?? (await once(id, at, () => requestBlob(options, id, at)));
            return Buffer.from(target).toString('utf8');
        };
        const file = await (0,repository_tree/* findInTree */.l)(files, path, readLink);
        return file && (await fetched(file.id));
    }
    return {
        name,
        ...(similar ? {} : { remote: true }),
        async list() {
            const files = await tree();
            return files && (0,repository_path/* sortPaths */.fs)(files.keys());
        },
        read: (path) => reach(path, {
            near: (bytes) => bytes,
            byId: (id) => once(id, path, () => requestBlob(options, id, path)),
            byPath: () => once(`path:${path}`, path, () => requestPath(options, path))
        }),
        readStart: (path, limit) => reach(path, {
            near: (bytes) => (0,read_start/* startOf */.G)(bytes, limit),
            byId: (id) => once(`start:${limit}:${id}`, path, async () => (0,read_start/* startOf */.G)(await requestBlob(options, id, path), limit)),
            byPath: () => once(`start:${limit}:path:${path}`, path, async () => {
                const bytes = await requestPath(options, path);
                return bytes && (0,read_start/* startOf */.G)(bytes, limit);
            })
        })
    };
}
async function requestTree(options, name) {
    try {
        const { data } = await options.octokit.rest.git.getTree({
            ...options.repository,
            tree_sha: options.commit,
            recursive: '1'
        });
        if (data.truncated)
            return undefined;
        return new Map(data.tree.flatMap(({ path, sha, type, mode }) => type === 'blob' ? [[path, { id: sha, isLink: mode === LINK_MODE }]] : []));
    }
    catch (error) {
        throw new repository_repository/* RepositoryError */.p(`GitHub doesn't list the files of ${name}: ${(0,failure/* failureText */.kY)(error)}`);
    }
}
/** As a stream, because octokit would decode bytes as text, and lose what is not UTF-8. */
const RAW = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } };
function requestBlob(options, id, path) {
    return twice(path, async () => {
        const { data } = await options.octokit.rest.git.getBlob({ ...options.repository, ...RAW, file_sha: id });
        const bytes = await collect(data, path);
        if (gitId(bytes, id) !== id)
            throw new repository_repository/* RepositoryError */.p(`${path} arrived damaged from GitHub`);
        return bytes;
    });
}
function requestPath(options, path) {
    return twice(path, async () => {
        try {
            const request = { ...options.repository, ...RAW, path, ref: options.commit };
            const { data, headers } = await options.octokit.rest.repos.getContent(request);
            const bytes = await collect(data, path);
            // A folder is a list in JSON.
            return headers['content-type']?.includes('raw') ? bytes : undefined;
        }
        catch (error) {
            if ((0,failure/* isRequestFailure */.UZ)(error) && error.status === 404)
                return undefined;
            throw error;
        }
    });
}
/** A body that ends too early is not a failed request to octokit, so it is asked for once more here. */
async function twice(path, request) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (error) {
            if (attempt === 1 && !(0,failure/* isRequestFailure */.UZ)(error))
                continue;
            throw error instanceof repository_repository/* RepositoryError */.p
                ? error
                : new repository_repository/* RepositoryError */.p(`${path} can't be read: ${(0,failure/* failureText */.kY)(error)}`);
        }
    }
}
async function collect(body, path) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > repository_path/* MAX_FILE_BYTES */.gZ)
            throw new repository_repository/* RepositoryError */.p((0,repository_path/* tooLarge */.g$)(path, size));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The id that Git gives to bytes, by the hash function that `like` was made with. */
function gitId(bytes, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function limitConcurrency(limit) {
    let running = 0;
    const queue = [];
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => queue.push(resolve));
        running += 1;
        try {
            return await task();
        }
        finally {
            running -= 1;
            queue.shift()?.();
        }
    };
}

;// CONCATENATED MODULE: ./lib/github/change-set.js







/**
 * Finds what an event changed, and where its files are read: from Git where the commit is there, else through GitHub's API.
 * @throws RepositoryError when it can't be found out. What to do about it is in the message.
 */
async function findChanges(event, origins) {
    switch (event.kind) {
        case 'pull-request':
            return pullRequestChanges(event, origins);
        case 'merge-group':
            return asFound(await changesBetween(event.baseSha, event.headSha, origins));
        case 'push':
            return asFound(await pushChanges(event, origins));
        case 'whole-repository':
            return asFound({ head: origins.workspace.files ?? commitFiles(origins, origins.commit), incomplete: [] });
    }
}
function asFound(changeSet) {
    return { changeSet, configuration: changeSet.head };
}
async function pullRequestChanges(event, origins) {
    const { workspace } = origins;
    const listed = await listPullRequest(event, origins);
    const exact = await readable(origins, event.headSha, listed.blobs);
    const head = event.privileged ? exact : inMergeCommit(exact, listed.changes, origins);
    const base = await readable(origins, event.baseSha);
    // A stranger's pull request must not choose the rules that judge it. Others are judged by what would be merged.
    const isStranger = event.privileged || event.fromFork;
    return {
        changeSet: { head, base, changes: listed.changes, incomplete: listed.incomplete },
        configuration: isStranger ? base : (workspace.files ?? head)
    };
}
/** The files of a pull request, from who knows all of them: GitHub's list, else Git, else a comparison of the two commits. */
async function listPullRequest(event, origins) {
    const { octokit, repository } = origins;
    if (!octokit)
        return listByGit(event, origins);
    let listed;
    try {
        listed = await pullRequestFiles(octokit, repository, event.number);
    }
    catch (error) {
        const other = await listOtherwise(event, origins, octokit);
        if (other)
            return other;
        throw cantList('the files of the pull request', error, 'pull-requests: read');
    }
    const total = event.changedFiles ?? 0;
    const count = listed.changes.length;
    if (count < MAX_PULL_REQUEST_FILES || total <= count)
        return { ...listed, incomplete: [] };
    const other = await listOtherwise(event, origins, octokit);
    if (other)
        return other;
    const missing = `GitHub lists ${number(count)} of the ${number(total)} files that this pull request changes; the other ${number(total - count)} were not checked. With \`fetch-depth: 0\` on actions/checkout Git lists them all.`;
    return { ...listed, incomplete: [missing] };
}
async function listByGit({ baseSha, headSha }, { workspace }) {
    const { changes = [], incomplete } = await (0,git.changesFromGit)(workspace.root, baseSha, headSha);
    return { changes, blobs: new Map(), incomplete };
}
/** @returns undefined when neither Git nor a comparison, for which reading the repository is enough, knows all files */
async function listOtherwise(event, origins, octokit) {
    try {
        return await listByGit(event, origins);
    }
    catch {
        const compared = await comparedFiles(octokit, origins.repository, event.baseSha, event.headSha).catch(() => undefined);
        return compared?.complete ? { ...compared, incomplete: [] } : undefined;
    }
}
function number(count) {
    return count.toLocaleString('en');
}
async function pushChanges(event, origins) {
    const whole = {
        head: origins.workspace.files ?? (await readable(origins, event.after)),
        incomplete: []
    };
    if (event.before !== undefined) {
        try {
            return await changesBetween(event.before, event.after, origins);
        }
        catch (error) {
            // After a force push the commit from before may be gone, and then the branch is looked at as if it were new.
            if (!(error instanceof UnknownCommit))
                throw error;
        }
    }
    if (event.defaultBranch === undefined || event.branch === event.defaultBranch)
        return whole;
    try {
        return await changesBetween(event.defaultBranch, event.after, origins);
    }
    catch (error) {
        if (error instanceof UnknownCommit)
            return whole;
        throw error;
    }
}
/** One of two commits is not known, or nothing that they have in common. */
class UnknownCommit extends repository_repository/* RepositoryError */.p {
    name = 'UnknownCommit';
}
async function changesBetween(base, head, origins) {
    const { octokit, repository, workspace } = origins;
    let gitError;
    if (await workspace.hasCommit(head)) {
        try {
            const isCommit = /^[0-9a-f]{40,64}$/.test(base);
            return await (0,git.changesFromGit)(workspace.root, isCommit ? base : `refs/remotes/origin/${base}`, head);
        }
        catch (error) {
            gitError = error;
        }
    }
    if (!octokit) {
        const why = gitError instanceof Error ? gitError.message : `${head.slice(0, 7)} is not checked out`;
        throw new UnknownCommit(`${why}. GitHub can't be asked without the input \`github-token\``);
    }
    try {
        const compared = await comparedFiles(octokit, repository, base, head);
        return {
            head: await readable(origins, head, compared.blobs),
            base: await readable(origins, compared.mergeBase),
            changes: compared.changes,
            incomplete: compared.complete
                ? []
                : [
                    'GitHub lists 300 of the files that changed; the others were not checked. Use `fetch-depth: 0` on actions/checkout.'
                ]
        };
    }
    catch (error) {
        if ((0,failure/* isRequestFailure */.UZ)(error) && error.status === 404) {
            throw new UnknownCommit(`GitHub can't compare ${base.slice(0, 7)} with ${head.slice(0, 7)}`);
        }
        throw cantList('what changed', error, 'contents: read');
    }
}
function cantList(what, error, permission) {
    if (!(0,failure/* isRequestFailure */.UZ)(error))
        return error;
    const wayOut = (0,failure/* isRefusal */.vu)(error)
        ? `Give the job the permission \`${(0,failure/* missingPermission */.Up)(error, permission)}\``
        : 'Run the job again later';
    return new repository_repository/* RepositoryError */.p(`GitHub didn't list ${what}: ${(0,failure/* failureText */.kY)(error)}. ${wayOut}, or use \`fetch-depth: 0\` on actions/checkout so that Git can tell.`);
}
async function readable(origins, commit, blobs) {
    const { workspace } = origins;
    return (await workspace.hasCommit(commit))
        ? (0,repository_git/* gitRepository */.x)(workspace.root, commit)
        : commitFiles(origins, commit, blobs);
}
/**
 * With `pull_request` the merge commit is checked out: what is around the changed files is taken from there, as it would be
 * published. The changed files themselves are those of the head commit, whose lines GitHub shows; where they can't be had,
 * those of the checkout are nearly the same.
 */
function inMergeCommit(exact, changes, { workspace, commit }) {
    const { files, head } = workspace;
    if (!files)
        return exact;
    const changed = new Set(changes.map(({ path }) => path));
    const isMergeCommit = head === commit;
    const checkout = files;
    return {
        name: exact.name,
        ...(exact.remote && !isMergeCommit ? { remote: true } : {}),
        list: async () => isMergeCommit ? files.list() : ((await exact.list().catch(() => undefined)) ?? (await files.list())),
        read: (path) => from(path, (repository) => repository.read(path)),
        readStart: (path, limit) => from(path, (repository) => (0,read_start/* readStart */.H)(repository, path, limit))
    };
    async function from(path, read) {
        if (isMergeCommit && !changed.has(path))
            return read(checkout);
        try {
            return await read(exact);
        }
        catch (error) {
            if (error instanceof repository_repository/* RepositoryError */.p)
                return read(checkout);
            throw error;
        }
    }
}
/** A commit's files through the API; what the workspace has with the same content is not asked for. */
function commitFiles(origins, commit, blobs) {
    const { octokit, repository, workspace } = origins;
    if (!octokit) {
        const name = `commit ${commit.slice(0, 7)}`;
        const refuse = async () => {
            throw new repository_repository/* RepositoryError */.p(`The checkout hasn't got ${name}, and without a token GitHub can't be asked for it. Run actions/checkout with \`fetch-depth: 0\`, or give the input \`github-token\`.`);
        };
        return { name, list: refuse, read: refuse };
    }
    return githubRepository({ octokit, repository, commit, ...(blobs && { blobs }), similar: workspace.files });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
;// CONCATENATED MODULE: ./lib/github/environment.js


/**
 * Reads the runner's variables.
 * @throws EventError when what every runner gives is missing
 * @see https://docs.github.com/actions/reference/variables-reference
 */
async function readEnvironment(variables) {
    const need = (name) => {
        const value = variables[name];
        if (!value)
            throw new github_event.EventError(`${name} is not set: this program runs as a step of a GitHub Actions job`);
        return value;
    };
    const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
    const repositoryUrl = `${variables.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`;
    return {
        eventName: need('GITHUB_EVENT_NAME'),
        payload: await readPayload(need('GITHUB_EVENT_PATH')),
        commit: need('GITHUB_SHA'),
        workspace: need('GITHUB_WORKSPACE'),
        repository: { owner, repo },
        apiUrl: variables.GITHUB_API_URL || 'https://api.github.com',
        repositoryUrl,
        runUrl: variables.GITHUB_RUN_ID ? `${repositoryUrl}/actions/runs/${variables.GITHUB_RUN_ID}` : undefined,
        outputFile: variables.GITHUB_OUTPUT || undefined,
        summaryFile: variables.GITHUB_STEP_SUMMARY || undefined,
        temporaryFolder: variables.RUNNER_TEMP || undefined
    };
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new github_event.EventError(`The event's payload can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/config/scope.js
var scope = __webpack_require__(67282);
// EXTERNAL MODULE: ./lib/links/connect-to.js
var connect_to = __webpack_require__(50533);
;// CONCATENATED MODULE: ./lib/github/inputs.js



/** An input has a value that it can't have. The message names the input and what is allowed. */
class InputError extends Error {
    name = 'InputError';
}
const inputs_text = schemas/* string */.YjP().trim();
const lines = schemas/* string */.YjP().transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** One of some words; an empty input is the preset. */
function choice(words, preset) {
    return inputs_text.transform((value, context) => {
        if (value === '')
            return preset;
        const word = words.find((one) => one === value);
        if (word !== undefined)
            return word;
        const names = words.map((one) => `\`${one}\``);
        context.addIssue({
            code: 'custom',
            message: `is "${value}"; write ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
        });
        return core/* NEVER */.tm;
    });
}
/** YAML's own spellings of true and false. */
const truth = inputs_text
    .transform((value) => (/^(?:True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value))
    .pipe(choice(['true', 'false'], 'true'))
    .transform((word) => word === 'true');
/**
 * Every input that action.yml declares, and what it may hold. A missing one is empty text, as the runner gives it. There is
 * no default for what the configuration file can say too: `scope`, `fail-on`.
 */
const inputsSchema = schemas/* object */.Ikc({
    'github-token': inputs_text,
    config: inputs_text.transform((value) => value.replace(/^(?:\.\/)+/, '') || undefined),
    paths: lines,
    scope: choice(scope/* SCOPES */.i, undefined),
    'fail-on': choice(['error', 'warning', 'never'], undefined),
    comment: choice(['auto', 'always', 'never'], 'auto'),
    'comment-id': inputs_text
        .regex(/^[\w.-]{0,64}$/, 'may have up to 64 letters, digits, dots, hyphens and underscores')
        .transform((value) => value || 'default'),
    annotations: truth,
    links: truth,
    cache: truth,
    'connect-to': lines.transform((entries, context) => entries.map((entry) => {
        try {
            return (0,connect_to/* parseConnectTo */.zs)(entry);
        }
        catch (error) {
            context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
            return core/* NEVER */.tm;
        }
    }))
});
/**
 * Reads all inputs.
 * @param environment the process's environment; the runner puts the input `fail-on` into `INPUT_FAIL-ON`
 * @throws InputError that names every input that is wrong
 */
function readInputs(environment) {
    const given = Object.keys(inputsSchema.shape).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`] ?? '']);
    const result = inputsSchema.safeParse(Object.fromEntries(given));
    if (result.success)
        return result.data;
    throw new InputError(result.error.issues.map(({ path, message }) => `The input \`${path.join('.')}\` ${message}.`).join(' '));
}

// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(41959);
// EXTERNAL MODULE: ./lib/repository/git-command.js
var git_command = __webpack_require__(27172);
;// CONCATENATED MODULE: ./lib/github/workspace.js




/** Looks what a workflow has put into its workspace. */
async function openWorkspace(root) {
    const isGit = await exists((0,external_node_path_.join)(root, '.git'));
    // Where the runner has no Git, actions/checkout unpacks an archive: files without `.git`.
    const isCheckout = isGit || (!(await (0,git_command/* hasGit */.tG)()) && ((await (0,disk/* diskRepository */.Q)(root).list()) ?? []).length > 0);
    return {
        root,
        files: isCheckout ? (0,disk/* diskRepository */.Q)(root) : undefined,
        head: isGit ? await (0,git_command/* resolveCommit */.WL)(root, 'HEAD') : undefined,
        hasCommit: async (commit) => isGit && (await (0,git_command/* resolveCommit */.WL)(root, commit)) !== undefined
    };
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/report/threshold.js
var threshold = __webpack_require__(21293);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/report/workflow-commands.js
var workflow_commands = __webpack_require__(51820);
;// CONCATENATED MODULE: ./lib/action.js













/** The Action: reads inputs and event, checks, publishes, sets the exit status. */
async function run() {
    const write = (line) => process.stdout.write(`${line}\n`);
    try {
        process.exitCode = await runAction(process.env, write);
    }
    catch (error) {
        for (const annotation of failureAnnotations(error))
            write((0,workflow_commands.workflowCommand)(annotation));
        process.exitCode = 1;
    }
}
/** @returns the exit status */
async function runAction(variables, write) {
    const inputs = readInputs(variables);
    const environment = await readEnvironment(variables);
    const event = (0,github_event.readEvent)(environment.eventName, environment.payload);
    if (event.kind === 'nothing') {
        write((0,log/* forLog */.I)(event.reason));
        return 0;
    }
    const client = await connect(inputs, environment);
    try {
        return await checkAndPublish(inputs, environment, event, client, await openCache(inputs, variables, write), write);
    }
    finally {
        await client?.close();
    }
}
async function connect(inputs, environment) {
    const token = inputs['github-token'];
    if (token === '')
        return undefined;
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3692), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 70636));
    return createClient(token, environment.apiUrl);
}
async function openCache(inputs, variables, write) {
    const [, program] = process.argv;
    if (!inputs.cache || !inputs.links || program === undefined)
        return undefined;
    const { jobLinkCache } = await __webpack_require__.e(/* import() */ 6784).then(__webpack_require__.bind(__webpack_require__, 26784));
    return jobLinkCache({ variables, program, write });
}
async function checkAndPublish(inputs, environment, event, client, cache, write) {
    const { repository, commit } = environment;
    if (event.kind === 'whole-repository') {
        write((0,log/* forLog */.I)(`The whole repository is checked, because the event is \`${environment.eventName}\`.`));
    }
    const workspace = await openWorkspace(environment.workspace);
    const { changeSet, configuration } = await findChanges(event, {
        workspace,
        repository,
        commit,
        octokit: client?.octokit
    });
    const loaded = await (0,load/* loadConfig */.Z9)(configuration, inputs.config);
    const result = await (0,check.check)({
        changeSet,
        config: { ...loaded.config, ...(inputs.scope && { scope: inputs.scope }) },
        ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
        paths: inputs.paths,
        now: (event.kind === 'pull-request' && event.at) || new Date(),
        links: inputs.links,
        connectTo: inputs['connect-to'],
        ...(cache && { linkCache: { store: cache.store, now: new Date(), notify: (problem) => write((0,log/* forLog */.I)(problem)) } })
    }).catch((error) => {
        throw error instanceof config_error/* ConfigError */.x ? loaded.explain(error) : error;
    });
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(9849), __webpack_require__.e(7549)]).then(__webpack_require__.bind(__webpack_require__, 67549));
    await publish({ result, inputs, event, environment, client, headSha: headOf(event, commit), write });
    await cache?.save();
    return conclude(result.report, inputs['fail-on'] ?? loaded.config['fail-on'], write);
}
function headOf(event, commit) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return event.headSha;
    return event.kind === 'push' ? event.after : commit;
}
/** Says what came out, and whether that fails the step. */
function conclude(report, failOn, write) {
    const { posts } = report.counts;
    if (posts === 0)
        write('There are no posts to check.');
    else
        write(`Checked ${(0,wording/* counted */.hS)(posts, 'post')}: ${(0,wording/* severityTotals */.P1)(report.counts) || 'no findings'}.`);
    if (!(0,threshold/* failsAt */.Z)(failOn, report))
        return 0;
    write(`This fails the step, because \`fail-on\` is \`${failOn}\`.`);
    return 1;
}
/** What keeps the check from being done, as annotations for the person who can change it. */
function failureAnnotations(error) {
    if (error instanceof config_error/* ConfigFileError */.Q) {
        return error.problems.map(({ message, range: { start } }) => {
            return { level: 'error', title: 'Configuration', message, file: error.file, line: start.line, col: start.column };
        });
    }
    const isKnown = error instanceof InputError || error instanceof github_event.EventError || error instanceof repository_repository/* RepositoryError */.p;
    const message = isKnown ? error.message : `Internal error: ${error instanceof Error ? error.stack : String(error)}`;
    return [{ level: 'error', title: 'seo-content-check could not run', message }];
}


/***/ }),

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

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventError: () => (/* binding */ EventError),
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A commit id: 40 hexadecimal digits, 64 in repositories that use SHA-256. */
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'is not a commit id');
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional().catch(undefined),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
        // null when the fork has been deleted
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish() })
    })
});
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    before: sha,
    after: sha,
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional()
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: sha, head_sha: sha }) });
/** The event's payload isn't what GitHub documents. The message is for the user. */
class EventError extends Error {
    name = 'EventError';
}
/**
 * Reads a webhook payload as GitHub hands it to a workflow.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the parsed content of `GITHUB_EVENT_PATH`
 * @throws EventError
 */
function readEvent(name, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const { pull_request } = parse(pullRequestPayload, name, payload);
            const { base, head } = pull_request;
            return {
                kind: 'pull-request',
                number: pull_request.number,
                baseSha: base.sha,
                headSha: head.sha,
                privileged: name === 'pull_request_target',
                fromFork: head.repo?.full_name !== base.repo.full_name,
                changedFiles: pull_request.changed_files,
                at: pull_request.updated_at === undefined ? undefined : new Date(pull_request.updated_at)
            };
        }
        case 'push': {
            const push = parse(pushPayload, name, payload);
            if (isZero(push.after))
                return { kind: 'nothing', reason: `${push.ref} was deleted: there is nothing to check.` };
            return {
                kind: 'push',
                before: isZero(push.before) ? undefined : push.before,
                after: push.after,
                branch: push.ref.replace(/^refs\/heads\//, ''),
                defaultBranch: push.repository?.default_branch
            };
        }
        case 'merge_group': {
            const { merge_group } = parse(mergeGroupPayload, name, payload);
            return { kind: 'merge-group', baseSha: merge_group.base_sha, headSha: merge_group.head_sha };
        }
        default:
            return { kind: 'whole-repository' };
    }
}
function isZero(id) {
    return /^0+$/.test(id);
}
function parse(schema, name, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new EventError(`The payload of the event \`${name}\` can't be read: ${issue?.path.join('.') || 'payload'}: ${issue?.message}`);
}


/***/ }),

/***/ 40317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30853);

/** Whether an error comes from a request to GitHub. */
function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
/** 403 is a rate limit or a missing permission: GitHub's headers and words tell which. */
function isRateLimit(error) {
    if (!isRequestFailure(error) || (error.status !== 403 && error.status !== 429))
        return false;
    if (error.status === 429)
        return true;
    const headers = error.response?.headers ?? {};
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(error.message));
}
/** GitHub knows the caller and says no; a resource that the token may not see is 404. */
function isRefusal(error) {
    return isRequestFailure(error) && [401, 403, 404].includes(error.status) && !isRateLimit(error);
}
/**
 * The permission that GitHub asked for, as it is written in a workflow.
 * @param otherwise what to name when GitHub doesn't say
 */
function missingPermission(error, otherwise) {
    const accepted = String(error.response?.headers['x-accepted-github-permissions'] ?? '');
    const choices = accepted.split(';').map((choice) => choice.trim());
    const choice = choices.find((one) => one.startsWith('pull_requests')) ?? choices[0];
    if (!choice || !/^[a-z_]+=[a-z]+/.test(choice))
        return otherwise;
    return choice
        .split(',')
        .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
        .join(', ');
}
/** What went wrong, in a few plain words for the log: `503 Service Unavailable`, `rate limit exceeded`, `no answer within 30 s`. */
function failureText(error) {
    if (!isRequestFailure(error))
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(error instanceof Error ? error.message : String(error));
    if (isRateLimit(error))
        return `rate limit exceeded (${error.status})`;
    if (!error.response)
        return `no answer (${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(error.message)})`;
    const said = error.message.split(' - https://')[0] ?? '';
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(`${error.status}${said && said.length < 300 ? ` ${said}` : ''}`);
}


/***/ }),

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog)
/* harmony export */ });
/**
 * Text from a post, a URL, a server or a file name, made safe for one line of the log: the runner takes commands from
 * lines that start with `::`, and from `##[` anywhere in a line, on both output streams.
 */
function forLog(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/** The most that GitHub gives on one page. */
const PAGE_SIZE = 100;
/** A bound for what is unusual: 50 pages are 5,000 entries. */
const MAX_PAGES = 50;
/**
 * Reads a list that GitHub hands out in pages, to its end.
 * @param request asks for one page, by its number from 1
 */
async function allPages(request) {
    const entries = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data } = await request(page);
        entries.push(...data);
        if (data.length < PAGE_SIZE)
            break;
    }
    return entries;
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

/***/ 90648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ LINK_CLASSES)
/* harmony export */ });
/** The classes of a verdict, in the order in which a report counts them. */
const LINK_CLASSES = [
    'ok', // answered 2xx, without a redirect
    'redirected', // answered 2xx at another address
    'broken', // certainly dead: 404, 410, no such host, a hard 4xx, a redirect loop
    'blocked', // a robot can't know: 401, 403, 406, 429, 451, 999, a bot wall
    'transient', // may pass: 5xx, timeout, reset
    'tls', // the certificate or the handshake is at fault
    'private', // an address that is never contacted: loopback, private network, cloud metadata
    'unchecked', // not asked or not answered in time: no network, budget used up
    'skipped' // by configuration, or not for this phase (the own site)
];


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


/***/ }),

/***/ 57142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ postsWithFindings),
/* harmony export */   Cc: () => (/* binding */ findingTotal),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   P1: () => (/* binding */ severityTotals),
/* harmony export */   Q0: () => (/* binding */ LINK_CLASS_MEANING),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bz: () => (/* binding */ comparisonWords),
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
/** How many findings count. */
function findingTotal({ counts: { errors, warnings, infos } }) {
    return errors + warnings + infos;
}
/** What a change did to the findings of its posts; empty where nothing was compared, or there is nothing to tell. */
function comparisonWords({ counts: { existing = 0, fixed = 0 } }) {
    const parts = [];
    if (fixed > 0)
        parts.push(`This change fixes ${counted(fixed, 'finding')}. Thank you!`);
    if (existing > 0) {
        parts.push(`${counted(existing, 'finding')} ${existing === 1 ? 'was' : 'were'} there before, and ${existing === 1 ? 'does' : 'do'} not count.`);
    }
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

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36282);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);



/** GitHub shows ten annotations of a level per step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10;
const LEVELS = [
    { severity: 'error', level: 'error', noun: 'error' },
    { severity: 'warning', level: 'warning', noun: 'warning' },
    { severity: 'info', level: 'notice', noun: 'note' }
];
/**
 * Chooses what reaches the page: at most ten of a level, in which every post has its turn before one has its second. Where
 * that is not everything, the last one says how many more there are and where.
 */
function annotationsOf(report, options) {
    return LEVELS.flatMap(({ severity, level, noun }) => {
        const findings = report.findings.filter((finding) => finding.severity === severity && (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(finding));
        const room = Math.max(1, SHOWN_PER_LEVEL - (options.reserved?.[level] ?? 0));
        if (findings.length <= room)
            return findings.map((finding) => annotationOf(finding, level));
        const chosen = new Set(inTurns(findings, room - 1));
        const shown = findings.filter((finding) => chosen.has(finding));
        const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length - shown.length, `more ${noun}`);
        return [
            ...shown.map((finding) => annotationOf(finding, level)),
            { level, title: rest, message: `${rest}: see ${options.moreAt}.` }
        ];
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
function annotationOf({ rule, message, related, path, range, removed }, level) {
    const { start, end } = range;
    // GitHub has no place for it in a file that isn't there.
    if (removed)
        return { level, title: rule, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${path}: ${message}`) };
    const others = related?.map((one) => `\n${one.path}${one.line ? `:${one.line}` : ''}: ${one.message}`) ?? [];
    const annotation = {
        level,
        title: rule,
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)([message, ...others].join('')),
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
