export const id = 1284;
export const ids = [1284,7406];
export const modules = {

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xz: () => (/* binding */ keepComment),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* unused harmony export commentMarker */
/* harmony import */ var _lost_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89944);
/* harmony import */ var _own_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37011);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99983);



/** The hidden first line by which a comment is found again. */
function commentMarker(id) {
    return `<!-- seo-content-check:${id} -->`;
}
/**
 * Keeps one comment on a pull request: writes it, brings it up to date, leaves it alone when nothing changed.
 * @throws what octokit throws, when GitHub refuses or fails
 */
function keepComment(options) {
    return (0,_lost_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .lookingAgain */ .k)(3, () => keepCommentOnce(options));
}
async function keepCommentOnce(options) {
    const { create } = options;
    const marker = commentMarker(options.id);
    const body = `${marker}\n${options.body}`;
    const [mine, ...duplicates] = await findMine(options, marker);
    if (mine)
        return bringUpToDate(options, [mine, ...duplicates], body);
    if (!create)
        return { state: 'absent' };
    const written = await createComment(options, body);
    // Another run may have looked at the same time, found nothing either, and have written one too.
    const since = new Date(Date.parse(written.created_at) - LONGEST_RUN_MS);
    const [oldest = written, ...others] = await findMine(options, marker, since).catch(() => [written]);
    // It may even have taken this one for a duplicate, and away.
    if (others.length > 0 || oldest.id !== written.id)
        return bringUpToDate(options, [oldest, ...others], body);
    return { state: 'created', url: written.html_url };
}
/** Between a look at the comments and the writing of one there is at most this, with all waits. */
const LONGEST_RUN_MS = 15 * 60_000;
/** More are not taken away at a time. */
const MOST_DUPLICATES = 20;
/** Makes the oldest of some comments say what is to be said, and takes the others away. */
async function bringUpToDate(options, [mine, ...duplicates], body) {
    const { octokit, repository } = options;
    const isCurrent = normalise(mine.body) === normalise(body);
    // Runs may overtake each other: what is said about a newer commit is not replaced by what was true of an older one.
    const isSuperseded = !isCurrent && !mine.body?.includes(options.headSha ?? '') && !(await isHead(options));
    if (!isCurrent && !isSuperseded)
        await octokit.rest.issues.updateComment({ ...repository, comment_id: mine.id, body });
    // That one stays is not worth a failure.
    for (const { id } of duplicates.slice(0, MOST_DUPLICATES)) {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(() => { });
    }
    if (isSuperseded)
        return { state: 'superseded', url: mine.html_url };
    return { state: isCurrent ? 'unchanged' : 'updated', url: mine.html_url };
}
/** Whether the commit is still the last one of the pull request. Where that can't be found out, it is taken to be so. */
async function isHead({ octokit, repository, number, headSha }) {
    try {
        const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
        return data.head.sha === headSha;
    }
    catch {
        return true;
    }
}
async function createComment(options, body) {
    return (0,_lost_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .creating */ .S)(async () => {
        const { data } = await options.octokit.rest.issues.createComment({
            ...options.repository,
            issue_number: options.number,
            body,
            request: { retries: 0 }
        });
        return data;
    });
}
/**
 * Comments that carry the marker and were written under this token's name, oldest first.
 * @param since only those that were written or changed since then
 */
async function findMine(options, marker, since) {
    const { octokit, repository, number } = options;
    const comments = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)((page) => octokit.rest.issues.listComments({
        ...repository,
        issue_number: number,
        per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .m,
        page,
        ...(since && { since: since.toISOString() })
    }));
    const marked = comments.filter(({ body }) => body !== undefined && firstLine(body) === marker);
    return (await (0,_own_name_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenByUs */ .b)(octokit, marked)).sort((a, b) => a.id - b.id);
}
/** Where markers stand. */
function firstLine(body) {
    return body.split('\n', 1)[0]?.trimEnd() ?? '';
}
/**
 * GitHub may change line ends and white space at the end of what it stores. And another run that says the same is no reason
 * to write: the run that the comment points to says it too.
 */
function normalise(body) {
    return (body ?? '')
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+/g, '/actions/runs/')
        .trimEnd();
}


/***/ }),

/***/ 89944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ creating),
/* harmony export */   k: () => (/* binding */ lookingAgain)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/** Writing failed in a way that may pass: what was to be written may be there although the answer was lost. */
class LostAnswer extends Error {
    name = 'LostAnswer';
}
/**
 * Creates something at GitHub, which is not repeated blindly: see `lookingAgain`.
 * @throws what octokit throws, marked where the answer may have been lost (5xx)
 */
async function creating(request) {
    try {
        return await request();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .UZ)(error) && error.status >= 500)
            throw new LostAnswer('no answer', { cause: error });
        throw error;
    }
}
/**
 * Looks for what there is and creates what is missing; after a lost answer all over again, because it may be there.
 *
 * @param times how often at most
 * @throws what octokit throws, when GitHub refuses or fails
 */
async function lookingAgain(times, keep) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await keep();
        }
        catch (error) {
            if (!(error instanceof LostAnswer))
                throw error;
            if (attempt >= times)
                throw error.cause;
        }
    }
}


/***/ }),

/***/ 74573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeStepOutputs)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30853);

/** Hands the outputs to the runner; one without a value is empty. */
async function writeStepOutputs({ outputFile }, write, outputs) {
    // Without its file, outputs would be commands in the log, which runners of today refuse.
    if (!outputFile)
        return;
    try {
        const { setOutput } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value ?? '');
    }
    catch (error) {
        write((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(`The outputs can't be written: ${String(error)}`));
    }
}


/***/ }),

/***/ 37011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writtenByUs),
/* harmony export */   i: () => (/* binding */ ACTIONS_LOGIN)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/** The login under which a workflow's own token writes. */
const ACTIONS_LOGIN = 'github-actions[bot]';
/**
 * Of what carries a marker of ours, that which was written under this token's name: anyone can write the marker. Only
 * where somebody else did, it is worth a request to learn under which name we write.
 */
async function writtenByUs(octokit, marked) {
    const isForeign = ({ user }) => user?.login !== ACTIONS_LOGIN;
    const login = marked.some(isForeign) ? await ownLogin(octokit) : ACTIONS_LOGIN;
    return marked.filter(({ user }) => user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`));
}
/** GraphQL tells every kind of token its name; REST refuses the tokens of workflows and apps. */
async function ownLogin(octokit) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .UZ)(error))
            return ACTIONS_LOGIN;
        throw error;
    }
}


/***/ }),

/***/ 71284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/report/markdown.js + 3 modules
var markdown = __webpack_require__(11598);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/report/workflow-commands.js
var workflow_commands = __webpack_require__(51820);
// EXTERNAL MODULE: ./lib/translation/translation.js
var translation = __webpack_require__(84036);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(74573);
// EXTERNAL MODULE: ./lib/github/refusal.js
var refusal = __webpack_require__(28595);
;// CONCATENATED MODULE: ./lib/github/publish-check-run.js



/** Writes a check run; a refusal is told, and changes nothing else. */
async function publishCheckRun(publication, options) {
    const { result, fails, inputs, event, environment, client, headSha, write } = publication;
    if (!client)
        return;
    try {
        const { writeCheckRun } = await __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 56255));
        await writeCheckRun({
            octokit: client.octokit,
            repository: environment.repository,
            headSha,
            id: inputs['comment-id'],
            report: result.report,
            fails,
            summary: (0,markdown/* renderComment */.wQ)(result.report, options),
            detailsUrl: environment.runUrl
        });
    }
    catch (error) {
        const fromFork = event.kind === 'pull-request' && event.fromFork;
        const message = (0,refusal/* whyRefused */.f)('check run', error, fromFork, 'checks: write');
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'No check run', message }));
    }
}

;// CONCATENATED MODULE: ./lib/github/publish-repairs.js



/** Offers what can be repaired; undefined where there is nobody to accept it. */
async function publishRepairs(publication) {
    const { result, changeSet, inputs, event, environment, client, headSha } = publication;
    if (event.kind !== 'pull-request' || inputs.suggestions === 'never' || inputs.shard)
        return undefined;
    const { repository, repositoryUrl } = environment;
    const { number } = event;
    const { offerRepairs } = await __webpack_require__.e(/* import() */ 4940).then(__webpack_require__.bind(__webpack_require__, 74940));
    const repairs = await offerRepairs(result, changeSet.changes ?? [], client && inputs.suggestions === 'review'
        ? { octokit: client.octokit, repository, number, id: inputs['comment-id'], headSha }
        : undefined);
    return { ...repairs, placedAt: `${repositoryUrl}/pull/${number}/files` };
}
/** Says why there are no suggestions; where there would be none anyway, in the log alone. */
function tellOfRepairs({ problem, isNeeded }, { event, write }) {
    const message = (0,refusal/* whyRefused */.f)('suggestions', problem, event.kind === 'pull-request' && event.fromFork);
    if (isNeeded)
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'No suggestions', message }));
    else
        write((0,log/* forLog */.I)(message));
}

// EXTERNAL MODULE: ./lib/github/pull-request-comment.js
var pull_request_comment = __webpack_require__(66404);
// EXTERNAL MODULE: ./lib/github/report-file.js
var report_file = __webpack_require__(31672);
// EXTERNAL MODULE: ./lib/changes/diff-lines.js
var diff_lines = __webpack_require__(68060);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
;// CONCATENATED MODULE: ./lib/github/shown-findings.js


/** Which findings get an annotation: those of a change's files, or of the lines that its diff shows. */
async function shownFindings(report, changeSet, annotations) {
    const { changes } = changeSet;
    if (!changes)
        return () => true;
    const changed = new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]));
    if (annotations === 'changed-files')
        return ({ path }) => changed.has(path);
    const { shownLines } = await __webpack_require__.e(/* import() */ 1298).then(__webpack_require__.bind(__webpack_require__, 21298));
    const lines = await shownLines(changeSet, new Set(report.findings.filter(report_status/* isCounted */.h).map(({ path }) => path)));
    return ({ path, range: { start, end }, removed }) => {
        const shown = lines.get(path);
        if (removed || !shown)
            return changed.has(path);
        return (0,diff_lines/* touchesLines */.XE)(shown, { first: start.line, last: end.line });
    };
}

// EXTERNAL MODULE: ./lib/github/summary.js
var summary = __webpack_require__(65671);
;// CONCATENATED MODULE: ./lib/github/publish.js













/** Kept for what the step itself has to say: what was not checked, a comment and a check run that were refused. */
const OWN_NOTICES = 3;
/** Shows a result wherever GitHub shows one. What can't be published is told, and changes nothing about the outcome. */
async function publish(publication) {
    const { result, changeSet, inputs, environment, write } = publication;
    const { report } = result;
    const { words } = await (0,translation/* translationFor */.v)(report.language);
    if (inputs.annotations !== 'none') {
        const isShown = await shownFindings(report, changeSet, inputs.annotations);
        const options = { moreAt: words.theJobSummary, words, reserved: { notice: OWN_NOTICES }, isShown };
        for (const annotation of (0,workflow_commands.annotationsOf)(report, options))
            write((0,workflow_commands.workflowCommand)(annotation));
    }
    logFindings(report, write);
    if (report.incomplete.length > 0)
        write((0,workflow_commands.workflowCommand)(incompleteNotice(report.incomplete, words)));
    const isAsked = report.counts.posts > 0 || report.findings.length > 0 || report.incomplete.length > 0;
    const sources = await (0,by_post.sourcesOfFixes)(report, result.readSource);
    const repairs = await publishRepairs(publication);
    const options = markdownOptions(publication, sources, words);
    const told = (patch) => ({ ...options, ...(repairs && { repairs: { ...repairs, patch } }) });
    // A part of a check is a report for the job that puts all parts together, and not for people.
    if (isAsked && !inputs.shard)
        await (0,summary/* writeSummary */.S)((0,markdown.renderSummary)(report, told(repairs?.wholePatch)), environment, write);
    const comment = await commentOn(publication, told(repairs?.patch));
    const isTold = comment === undefined && inputs.comment !== 'never';
    if (repairs?.problem !== undefined && !isTold)
        tellOfRepairs(repairs, publication);
    if (inputs['check-run'] && !inputs.shard)
        await publishCheckRun(publication, told(repairs?.patch));
    const issue = await issueAbout(publication, options);
    const { shard } = inputs;
    // Reports of all parts may end up in one folder.
    const part = shard ? `-${shard.index}-of-${shard.count}` : '';
    const path = await (0,report_file/* writeReport */.u)(report, `report-${inputs['comment-id']}${part}`, environment, write);
    await (0,outputs/* writeStepOutputs */.s)(environment, write, {
        errors: report.counts.errors,
        warnings: report.counts.warnings,
        findings: (0,wording/* findingTotal */.Cc)(report),
        posts: report.counts.posts,
        report: path,
        'comment-url': comment && 'url' in comment ? comment.url : undefined,
        'issue-url': issue && 'url' in issue ? issue.url : undefined
    });
}
function markdownOptions({ result, environment, headSha }, sources, words) {
    return {
        place: { repositoryUrl: environment.repositoryUrl, headSha },
        ...(sources && { sources }),
        statistics: result.statistics,
        words,
        ...(environment.runUrl && { runUrl: environment.runUrl })
    };
}
/** More lines than this nobody reads in a log. */
const MAX_LOGGED = 1000;
function logFindings({ findings }, write) {
    if (findings.length === 0)
        return;
    write('::group::All findings');
    for (const { path, range, severity, rule, message, status } of findings.slice(0, MAX_LOGGED)) {
        const since = status === 'existing' ? ' (from before)' : '';
        write((0,log/* forLog */.I)(`${path}:${range.start.line}:${range.start.column} ${severity}${since} ${rule}: ${message}`));
    }
    if (findings.length > MAX_LOGGED)
        write(`${findings.length - MAX_LOGGED} more are in the job summary.`);
    write('::endgroup::');
}
function incompleteNotice(incomplete, words) {
    const [first = ''] = incomplete;
    const rest = incomplete.length - 1;
    const more = rest > 0 ? words.moreInSummary(rest) : '';
    return { level: 'notice', title: words.notEverything, message: `${first}${more}` };
}
async function commentOn(publication, options) {
    const { result, inputs, event, environment, client, write } = publication;
    if (event.kind !== 'pull-request' || !client || inputs.shard)
        return undefined;
    return (0,pull_request_comment/* publishComment */.p)(result.report, options, {
        octokit: client.octokit,
        repository: environment.repository,
        number: event.number,
        fromFork: event.fromFork,
        inputs,
        write
    });
}
async function issueAbout({ result, inputs, event, environment, client, headSha, write }, { runUrl }) {
    if (!inputs.issue || inputs.shard)
        return undefined;
    if (event.kind !== 'whole-repository' || inputs.paths.length > 0 || !client) {
        write('No issue is kept: that is for checks of the whole site, with a token.');
        return undefined;
    }
    const { publishIssue } = await __webpack_require__.e(/* import() */ 1440).then(__webpack_require__.bind(__webpack_require__, 61440));
    return publishIssue(result.report, {
        octokit: client.octokit,
        repository: environment.repository,
        id: inputs['comment-id'],
        place: { repositoryUrl: environment.repositoryUrl, headSha },
        runUrl,
        now: new Date(),
        isPartial: false,
        write
    });
}


/***/ }),

/***/ 66404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11598);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51820);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74510);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40317);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30853);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28595);






/**
 * Keeps the comment on a pull request, when one is wanted. A refusal is told, and changes nothing else.
 * @returns undefined when there is none
 */
async function publishComment(report, options, { octokit, repository, number, fromFork, inputs, write }) {
    if (inputs.comment === 'never')
        return undefined;
    const { errors, warnings } = report.counts;
    // A note alone is not worth a notification to everybody.
    const create = inputs.comment === 'always' || errors + warnings > 0;
    try {
        return await (0,_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .keepComment */ .Xz)({
            octokit,
            repository,
            number,
            id: inputs['comment-id'],
            body: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)(report, options),
            create,
            headSha: options.place?.headSha
        });
    }
    catch (error) {
        const message = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .whyRefused */ .f)('comment', error, fromFork);
        // Who doesn't let this action comment, and has nothing to be told, is left alone.
        if (create || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusal */ .vu)(error))
            write((0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.workflowCommand)({ level: 'notice', title: 'No comment', message }));
        else
            write((0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .forLog */ .I)(message));
        return undefined;
    }
}


/***/ }),

/***/ 28595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ whyRefused)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);

/** What GitHub may refuse, and where it is to be found all the same. */
const PARTS = {
    comment: { subject: 'the pull request comment', verb: 'was', elsewhere: 'The report is in the job summary.' },
    suggestions: { subject: 'the suggestions', verb: 'were', elsewhere: 'They are in the job summary as a patch.' },
    'check run': { subject: 'the check run', verb: 'was', elsewhere: 'The report is in the job summary.' }
};
/**
 * Why GitHub didn't take something, and what to do about it.
 * @param permission what to name where GitHub doesn't say what is missing
 */
function whyRefused(what, error, fromFork, permission = 'pull-requests: write') {
    const { subject, verb, elsewhere } = PARTS[what];
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))
        return `GitHub didn't take ${subject}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error)}. ${elsewhere}`;
    // Reading may be what was refused first; writing is what is needed in the end.
    const missing = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .missingPermission */ .Up)(error, permission).replace(/: read$/, ': write');
    const wayOut = fromFork
        ? `pull requests from forks have a token that may only read, so \`${missing}\` is missing`
        : `give the job the permission \`${missing}\``;
    return `T${subject.slice(1)} ${verb} refused (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error)}): ${wayOut}. ${elsewhere}`;
}


/***/ }),

/***/ 31672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97406);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30853);





/**
 * Writes a report as JSON, to a file that lasts as long as the job.
 *
 * @param name of the file, without its ending
 * @returns where it is; undefined when it can't be written
 */
async function writeReport(report, name, { temporaryFolder }, write) {
    try {
        const folder = temporaryFolder
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, 'seo-content-check')
            : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'seo-content-check-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.json`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__.renderJson)(report));
        return path;
    }
    catch (error) {
        write((0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .forLog */ .I)(`The JSON report can't be written: ${String(error)}`));
        return undefined;
    }
}


/***/ }),

/***/ 65671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30853);

/** Adds Markdown to the job summary, where there is one. */
async function writeSummary(text, { summaryFile }, write) {
    if (!summaryFile)
        return;
    const { summary } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary
        .addRaw(text)
        .write()
        .catch((error) => write((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(`The job summary can't be written: ${String(error)}`)));
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters of a piece, about: the report of a large site as one text would take more memory than the site. */
const PIECE = 65_536;
/**
 * The report as one JSON object, described by docs/report.schema.json, piece by piece. Two runs over the same content give
 * the same text.
 */
function* renderJson(report) {
    let piece = '{';
    let isFirst = true;
    for (const [key, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        piece += `${isFirst ? '' : ','}\n  ${JSON.stringify(key)}: `;
        isFirst = false;
        if (!Array.isArray(value) || value.length === 0) {
            piece += indented(value, '  ');
            continue;
        }
        for (const [index, item] of value.entries()) {
            piece += `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
            if (piece.length < PIECE)
                continue;
            yield piece;
            piece = '';
        }
        piece += '\n  ]';
    }
    yield `${piece}\n}\n`;
}
/** A line feed in the text of a value is escaped, so that all others are those between its parts. */
function indented(value, by) {
    return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}


/***/ })

};
