export const id = 3151;
export const ids = [3151];
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

/***/ 15999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// UNUSED EXPORTS: runWith

// EXTERNAL MODULE: ./lib/check.js + 3 modules
var check = __webpack_require__(10854);
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
// EXTERNAL MODULE: ./lib/changes/diff-lines.js
var diff_lines = __webpack_require__(68060);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/changed-files.js


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
    for (const { filename, status, previous_filename, sha, patch } of files) {
        if (status === 'unchanged')
            continue;
        changes.push({
            path: filename,
            // "changed" is a new file mode.
            status: status === 'changed' ? 'modified' : status,
            ...(previous_filename === undefined ? {} : { previousPath: previous_filename }),
            ...(sha !== null && status !== 'removed' && { blob: sha }),
            ...(patch !== undefined && { shown: (0,diff_lines/* linesOfPatch */.rl)(patch) })
        });
        if (sha !== null && status !== 'removed')
            blobs.set(filename, sha);
    }
    return { changes, blobs };
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/repository.js + 1 modules
var github_repository = __webpack_require__(62129);
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
    const exact = await readable(origins, event.headSha, { blobs: listed.blobs });
    const head = event.privileged ? exact : inMergeCommit(exact, listed.changes, origins);
    // A stranger's pull request must not choose the rules that judge it. Others are judged by what would be merged.
    const isStranger = event.privileged || event.fromFork;
    const former = [...(isStranger ? load/* CONFIG_PATHS */.iE : []), ...formerTexts(listed.changes)];
    const base = await readable(origins, event.baseSha, { together: former });
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
    if (total <= count)
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
            head: await readable(origins, head, { blobs: compared.blobs }),
            base: await readable(origins, compared.mergeBase, { together: formerTexts(compared.changes) }),
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
            throw new UnknownCommit(`GitHub can't compare ${base.slice(0, 7)} with ${head.slice(0, 7)}. Use \`fetch-depth: 0\` on actions/checkout so that Git can.`);
        }
        throw cantList('what changed', error, 'contents: read');
    }
}
function cantList(what, error, permission) {
    if (!(0,failure/* isRequestFailure */.UZ)(error))
        return error;
    const otherwise = error.status === 401 ? 'Give another token' : 'Run the job again later';
    const wayOut = (0,failure/* isRefusal */.vu)(error)
        ? `Give the job the permission \`${(0,failure/* missingPermission */.Up)(error, permission)}\``
        : otherwise;
    return new repository_repository/* RepositoryError */.p(`GitHub didn't list ${what}: ${(0,failure/* failureText */.kY)(error)}. ${wayOut}, or use \`fetch-depth: 0\` on actions/checkout so that Git can tell.`);
}
/** Posts, and the settings of sites: what of a change is read in its former version, too. */
const TEXT = /\.(?:md|mdx|markdown|mdown|toml|ya?ml)$/i;
function formerTexts(changes) {
    return changes
        .filter(({ status }) => status !== 'added' && status !== 'copied')
        .map(({ path, previousPath = path }) => previousPath)
        .filter((path) => TEXT.test(path));
}
async function readable(origins, commit, known = {}) {
    const { workspace } = origins;
    return (await workspace.hasCommit(commit))
        ? (0,repository_git/* gitRepository */.x)(workspace.root, commit)
        : commitFiles(origins, commit, known);
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
function commitFiles(origins, commit, known = {}) {
    const { octokit, repository, workspace } = origins;
    if (!octokit) {
        const name = `commit ${commit.slice(0, 7)}`;
        const refuse = async () => {
            throw new repository_repository/* RepositoryError */.p(`The checkout hasn't got ${name}, and without a token GitHub can't be asked for it. Run actions/checkout with \`fetch-depth: 0\`, or give the input \`github-token\`.`);
        };
        return { name, list: refuse, read: refuse };
    }
    return (0,github_repository/* githubRepository */.G)({ octokit, repository, commit, ...known, similar: workspace.files });
}

// EXTERNAL MODULE: ./lib/github/environment.js
var github_environment = __webpack_require__(93658);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    process.exitCode = await runWith(process.env, (line) => process.stdout.write(`${line}\n`));
}
/**
 * A whole run.
 *
 * @param variables what the runner sets
 * @param limits how long GitHub may take, where it is not the usual
 * @returns the exit status
 */
async function runWith(variables, write, limits) {
    try {
        return await runAction(variables, write, limits);
    }
    catch (error) {
        for (const annotation of failureAnnotations(error))
            write((0,workflow_commands.workflowCommand)(annotation));
        return 1;
    }
}
async function runAction(variables, write, limits) {
    const inputs = (0,github_inputs/* readInputs */.Ko)(variables);
    const environment = await (0,github_environment/* readEnvironment */.Q)(variables);
    const event = (0,github_event.readEvent)(environment.eventName, environment.payload);
    if (event.kind === 'nothing') {
        write((0,log/* forLog */.I)(event.reason));
        return 0;
    }
    const client = await connect(inputs, environment, limits);
    try {
        return await checkAndPublish(inputs, environment, event, client, await openCache(inputs, variables, write), write);
    }
    finally {
        await client?.close();
    }
}
async function connect(inputs, environment, limits) {
    const token = inputs['github-token'];
    if (token === '')
        return undefined;
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3692), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 70636));
    return createClient(token, environment.apiUrl, limits);
}
async function openCache(inputs, variables, write) {
    const [, program] = process.argv;
    if (!inputs.cache || !inputs.links || program === undefined)
        return undefined;
    const { jobLinkCache } = await __webpack_require__.e(/* import() */ 6784).then(__webpack_require__.bind(__webpack_require__, 26784));
    return jobLinkCache({ variables, program, write, ...(inputs.shard && { shard: inputs.shard }) });
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
        config: {
            ...loaded.config,
            ...(inputs.scope && { scope: inputs.scope }),
            ...(inputs.language && { language: inputs.language })
        },
        ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
        paths: inputs.paths,
        now: (event.kind === 'pull-request' && event.at) || new Date(),
        links: inputs.links,
        connectTo: inputs['connect-to'],
        ...(inputs.shard && { shard: inputs.shard }),
        ...(cache && { linkCache: { store: cache.store, now: new Date(), notify: (problem) => write((0,log/* forLog */.I)(problem)) } })
    }).catch((error) => {
        throw error instanceof config_error/* ConfigError */.x ? loaded.explain(error) : error;
    });
    const failOn = inputs['fail-on'] ?? loaded.config['fail-on'];
    const fails = (0,threshold/* failsAt */.Z)(failOn, result.report);
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(1598), __webpack_require__.e(1284)]).then(__webpack_require__.bind(__webpack_require__, 71284));
    await publish({ result, changeSet, fails, inputs, event, environment, client, headSha: headOf(event, commit), write });
    await cache?.save();
    return conclude(result, fails, failOn, write);
}
function headOf(event, commit) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return event.headSha;
    return event.kind === 'push' ? event.after : commit;
}
/** Says what came out, and whether that fails the step. */
function conclude({ report, unread }, fails, failOn, write) {
    const { posts } = report.counts;
    if (posts === 0 && unread > 0) {
        const message = `${(0,wording/* counted */.hS)(unread, 'post')} could not be read, and so nothing was checked. ${report.incomplete[0] ?? ''}`;
        write((0,workflow_commands.workflowCommand)({ level: 'error', title: 'Nothing was checked', message }));
        return 1;
    }
    if (posts === 0)
        write('There are no posts to check.');
    else
        write(`Checked ${(0,wording/* counted */.hS)(posts, 'post')}: ${(0,wording/* severityTotals */.P1)(report.counts) || 'no findings'}.`);
    if (!fails)
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
    const isKnown = error instanceof github_inputs/* InputError */.dz || error instanceof github_event.EventError || error instanceof repository_repository/* RepositoryError */.p;
    const message = isKnown ? error.message : `Internal error: ${error instanceof Error ? error.stack : String(error)}`;
    return [{ level: 'error', title: 'seo-content-check could not run', message }];
}


/***/ }),

/***/ 68060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ holdsLines),
/* harmony export */   XE: () => (/* binding */ touchesLines),
/* harmony export */   rl: () => (/* binding */ linesOfPatch)
/* harmony export */ });
/**
 * The lines of a file, as it is after a change, that a diff of it shows: those that changed and some around them.
 *
 * @param patch the hunks of a unified diff, as GitHub gives them for a file, without the file's header
 */
function linesOfPatch(patch) {
    const ranges = [];
    for (const [, start, size = '1'] of patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
        const [first, count] = [Number(start), Number(size)];
        // A hunk that leaves nothing behind: the file is empty now.
        if (count > 0)
            ranges.push({ first, last: first + count - 1 });
    }
    return ranges;
}
/** Whether one of the ranges holds all of the lines. */
function holdsLines(ranges, { first, last }) {
    return ranges.some((range) => range.first <= first && last <= range.last);
}
/** Whether one of the ranges has a line in common with the lines. */
function touchesLines(ranges, { first, last }) {
    return ranges.some((range) => range.first <= last && first <= range.last);
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
 * @throws an error with the status 502 for an answer that is no list
 */
async function allPages(request, mostPages = MAX_PAGES) {
    const entries = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { data, headers } = await request(page);
        if (!Array.isArray(data))
            throw Object.assign(new Error('the answer is no list'), { status: 502 });
        entries.push(...data);
        // A page may be shorter than it could be: GitHub knows which one is the last, unless a proxy took its word away.
        const hasMore = headers.link === undefined ? data.length === PAGE_SIZE : /rel="next"/.test(headers.link);
        if (!hasMore)
            break;
    }
    return entries;
}


/***/ }),

/***/ 62129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ githubRepository)
});

// EXTERNAL MODULE: ./lib/repository/git-id.js
var git_id = __webpack_require__(46456);
// EXTERNAL MODULE: ./lib/repository/path.js
var repository_path = __webpack_require__(11549);
// EXTERNAL MODULE: ./lib/repository/read-start.js
var read_start = __webpack_require__(14919);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: ./lib/repository/tree.js
var repository_tree = __webpack_require__(27314);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
;// CONCATENATED MODULE: ./lib/github/files-together.js

/** Files in one request; GitHub gives up to 512 kB of each. */
const FILES_TOGETHER = 50;
/**
 * Asks for several files of a commit in one request.
 *
 * @param paths at most 50
 * @returns what is at each path; nothing at all when GitHub doesn't know the commit
 * @throws what octokit throws, when GitHub refuses or fails
 */
async function readTogether(octokit, repository, commit, paths) {
    const names = paths.map((_, index) => `$f${index}: String!`).join(', ');
    const files = paths.map((_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { oid text isTruncated } }`);
    const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${names}) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }
    ${files.join('\n    ')}
  }
}`;
    const expressions = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${commit}:${path}`]));
    const answer = await octokit.graphql(query, { ...repository, commit, ...expressions });
    const found = new Map();
    if (!answer.repository?.commit)
        return found;
    for (const [index, path] of paths.entries()) {
        const blob = answer.repository[`f${index}`];
        if (!blob)
            found.set(path, 'nothing');
        else if (blob.oid !== undefined)
            found.set(path, { id: blob.oid, ...bytesOf(blob, blob.oid) });
    }
    return found;
}
/** The text may have lost what is not UTF-8: then it has another id. */
function bytesOf({ text, isTruncated }, id) {
    if (typeof text !== 'string' || isTruncated)
        return {};
    const bytes = new TextEncoder().encode(text);
    return (0,git_id/* gitId */.I)(bytes, id) === id ? { bytes } : {};
}

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
    const wanted = new Map([...new Set(options.together)].map((path, index) => [path, index]));
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
                throw new repository/* RepositoryError */.p(`more than ${MAX_FILES_BY_API} files would have to be fetched one by one, and ${path} is beyond that. Run actions/checkout before this action.`);
            }
            answer = turn(request);
            requests.set(key, answer);
        }
        return answer;
    }
    /** What is known of a file that was asked for with others; undefined where it has to be looked for on its own. */
    async function together(path) {
        const at = wanted.get(path);
        if (at === undefined)
            return undefined;
        const first = at - (at % FILES_TOGETHER);
        const some = [...wanted.keys()].slice(first, first + FILES_TOGETHER);
        const found = await once(`together:${first}`, path, () => readTogether(options.octokit, options.repository, commit, some).catch(() => undefined));
        return found?.get(path);
    }
    async function nearby(id, path) {
        const bytes = await similar?.read(path).catch(() => undefined);
        return bytes && (0,git_id/* gitId */.I)(bytes, id) === id ? bytes : undefined;
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
        const one = await together(path);
        if (one === 'nothing')
            return undefined;
        if (one)
            return one.bytes ? ways.near(one.bytes) : fetched(one.id);
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
        throw new repository/* RepositoryError */.p(`GitHub doesn't list the files of ${name}: ${(0,failure/* failureText */.kY)(error)}`);
    }
}
/** As a stream, because octokit would decode bytes as text, and lose what is not UTF-8. */
const RAW = { mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } };
function requestBlob(options, id, path) {
    return twice(path, async () => {
        const { data } = await options.octokit.rest.git.getBlob({ ...options.repository, ...RAW, file_sha: id });
        const bytes = await collect(data, path);
        if ((0,git_id/* gitId */.I)(bytes, id) !== id)
            throw new repository/* RepositoryError */.p(`${path} arrived damaged from GitHub`);
        return bytes;
    });
}
function requestPath(options, path) {
    return twice(path, async () => {
        try {
            const request = { ...options.repository, ...RAW, path, ref: options.commit };
            const { data, headers } = await options.octokit.rest.repos.getContent(request);
            const bytes = await collect(data, path);
            if (headers['content-type']?.includes('raw'))
                return bytes;
            if (isFolder(bytes))
                return undefined;
            throw new repository/* RepositoryError */.p(`${path} arrived damaged from GitHub`);
        }
        catch (error) {
            if ((0,failure/* isRequestFailure */.UZ)(error) && error.status === 404)
                return undefined;
            throw error;
        }
    });
}
/** A folder is a list in JSON. */
function isFolder(bytes) {
    try {
        return Array.isArray(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    catch {
        return false;
    }
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
            throw error instanceof repository/* RepositoryError */.p
                ? error
                : new repository/* RepositoryError */.p(`${path} can't be read: ${(0,failure/* failureText */.kY)(error)}`);
        }
    }
}
async function collect(body, path) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > repository_path/* MAX_FILE_BYTES */.gZ)
            throw new repository/* RepositoryError */.p((0,repository_path/* tooLarge */.g$)(path, size));
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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

/***/ 46456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gitId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id that Git gives to the bytes of a file, by the hash function that `like` was made with. */
function gitId(bytes, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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


/***/ })

};
