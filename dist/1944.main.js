export const id = 1944;
export const ids = [1944,7406];
export const modules = {

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Xz: () => (/* binding */ keepComment),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/* unused harmony export commentMarker */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);
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
async function keepComment(options) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await keepCommentOnce(options);
        }
        catch (error) {
            // Creating is not repeated blindly: the comment may be there although the answer was lost. So all is looked at again.
            if (attempt > 2 || !(error instanceof LostAnswer))
                throw error instanceof LostAnswer ? error.cause : error;
        }
    }
}
/** Creating a comment failed in a way that may pass. */
class LostAnswer extends Error {
    name = 'LostAnswer';
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
    try {
        const { data } = await options.octokit.rest.issues.createComment({
            ...options.repository,
            issue_number: options.number,
            body,
            request: { retries: 0 }
        });
        return data;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequestFailure */ .UZ)(error) && error.status >= 500)
            throw new LostAnswer('no answer', { cause: error });
        throw error;
    }
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

/***/ 81944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _report_by_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83012);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78938);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57142);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51820);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84036);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30853);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74573);
/* harmony import */ var _pull_request_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66404);
/* harmony import */ var _report_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31672);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65671);










/** Kept for what the step itself has to say: what was not checked, and a comment that was refused. */
const OWN_NOTICES = 2;
/** Shows a result wherever GitHub shows one. What can't be published is told, and changes nothing about the outcome. */
async function publish(publication) {
    const { result, inputs, environment, write } = publication;
    const { report } = result;
    const { words } = await (0,_translation_translation_js__WEBPACK_IMPORTED_MODULE_4__/* .translationFor */ .v)(report.language);
    if (inputs.annotations) {
        const options = { moreAt: words.theJobSummary, words, reserved: { notice: OWN_NOTICES } };
        for (const annotation of (0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.annotationsOf)(report, options))
            write((0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.workflowCommand)(annotation));
    }
    logFindings(report, write);
    if (report.incomplete.length > 0)
        write((0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_3__.workflowCommand)(incompleteNotice(report.incomplete, words)));
    const isAsked = report.counts.posts > 0 || report.findings.length > 0 || report.incomplete.length > 0;
    const sources = await (0,_report_by_post_js__WEBPACK_IMPORTED_MODULE_0__.sourcesOfFixes)(report, result.readSource);
    const options = markdownOptions(publication, sources, words);
    // A part of a check is a report for the job that puts all parts together, and not for people.
    if (isAsked && !inputs.shard)
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .writeSummary */ .S)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__.renderSummary)(report, options), environment, write);
    const comment = await commentOn(publication, options);
    const issue = await issueAbout(publication, options);
    const { shard } = inputs;
    // Reports of all parts may end up in one folder.
    const part = shard ? `-${shard.index}-of-${shard.count}` : '';
    const path = await (0,_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(report, `report-${inputs['comment-id']}${part}`, environment, write);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .writeStepOutputs */ .s)(environment, write, {
        errors: report.counts.errors,
        warnings: report.counts.warnings,
        findings: (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .findingTotal */ .Cc)(report),
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
        write((0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .forLog */ .I)(`${path}:${range.start.line}:${range.start.column} ${severity}${since} ${rule}: ${message}`));
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
    return (0,_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .publishComment */ .p)(result.report, options, {
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
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78938);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51820);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74510);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40317);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30853);





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
        return await (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .keepComment */ .Xz)({
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
        const message = whyNoComment(error, fromFork);
        // Who doesn't let this action comment, and has nothing to be told, is left alone.
        if (create || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error))
            write((0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__.workflowCommand)({ level: 'notice', title: 'No comment', message }));
        else
            write((0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .forLog */ .I)(message));
        return undefined;
    }
}
function whyNoComment(error, fromFork) {
    const summary = 'The report is in the job summary.';
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRefusal */ .vu)(error))
        return `GitHub didn't take the pull request comment: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureText */ .kY)(error)}. ${summary}`;
    // Reading comments may be what was refused first; writing is what is needed in the end.
    const permission = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .missingPermission */ .Up)(error, 'pull-requests: write').replace(/: read$/, ': write');
    const wayOut = fromFork
        ? `pull requests from forks have a token that may only read, so \`${permission}\` is missing`
        : `give the job the permission \`${permission}\``;
    return `The pull request comment was refused (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureText */ .kY)(error)}): ${wayOut}. ${summary}`;
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
