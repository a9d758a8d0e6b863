export const id = 7549;
export const ids = [7549,7406];
export const modules = {

/***/ 67549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/markdown.js + 4 modules
var markdown = __webpack_require__(89849);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/report/workflow-commands.js
var workflow_commands = __webpack_require__(51820);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/comment.js


/** The login under which a workflow's own token writes. */
const ACTIONS_LOGIN = 'github-actions[bot]';
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
    const { octokit, repository, create } = options;
    const marker = commentMarker(options.id);
    const body = `${marker}\n${options.body}`;
    const [mine, ...duplicates] = await findMine(options, marker);
    if (!mine)
        return create ? { state: 'created', url: await createComment(options, body) } : { state: 'absent' };
    const isCurrent = normalise(mine.body) === normalise(body);
    if (!isCurrent)
        await octokit.rest.issues.updateComment({ ...repository, comment_id: mine.id, body });
    // Two runs at the same time may have written one each. That one stays is not worth a failure.
    for (const { id } of duplicates) {
        await octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(() => { });
    }
    return { state: isCurrent ? 'unchanged' : 'updated', url: mine.html_url };
}
async function createComment(options, body) {
    try {
        const { data } = await options.octokit.rest.issues.createComment({
            ...options.repository,
            issue_number: options.number,
            body,
            request: { retries: 0 }
        });
        return data.html_url;
    }
    catch (error) {
        if ((0,failure/* isRequestFailure */.UZ)(error) && error.status >= 500)
            throw new LostAnswer('no answer', { cause: error });
        throw error;
    }
}
/** Comments that carry the marker and were written under this token's name, oldest first. */
async function findMine(options, marker) {
    const { octokit, repository, number } = options;
    const comments = await (0,pages/* allPages */.S)((page) => octokit.rest.issues.listComments({ ...repository, issue_number: number, per_page: pages/* PAGE_SIZE */.m, page }));
    const marked = comments.filter(({ body }) => body !== undefined && firstLine(body) === marker);
    // Anyone can write the marker. Only where somebody else did, it is worth a request to learn under which name we write.
    const isForeign = ({ user }) => user?.login !== ACTIONS_LOGIN;
    const login = marked.some(isForeign) ? await ownLogin(octokit) : ACTIONS_LOGIN;
    const isMine = ({ user }) => user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`);
    return marked.filter(isMine).sort((a, b) => a.id - b.id);
}
function firstLine(body) {
    return body.split('\n', 1)[0]?.trimEnd() ?? '';
}
/** GraphQL tells every kind of token its name; REST refuses the tokens of workflows and apps. */
async function ownLogin(octokit) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch (error) {
        if ((0,failure/* isRefusal */.vu)(error) || !(0,failure/* isRequestFailure */.UZ)(error))
            return ACTIONS_LOGIN;
        throw error;
    }
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

// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
;// CONCATENATED MODULE: ./lib/github/outputs.js
/** Hands the outputs to the runner; one without a value is empty. */
async function writeOutputs(outputs) {
    const { setOutput } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value ?? '');
}

;// CONCATENATED MODULE: ./lib/github/publish.js












/** Kept for what the step itself has to say: what was not checked, and a comment that was refused. */
const OWN_NOTICES = 2;
/** Shows a result wherever GitHub shows one. What can't be published is told, and changes nothing about the outcome. */
async function publish(publication) {
    const { result, inputs, environment, write } = publication;
    const { report } = result;
    if (inputs.annotations) {
        const options = { moreAt: 'the job summary', reserved: { notice: OWN_NOTICES } };
        for (const annotation of (0,workflow_commands.annotationsOf)(report, options))
            write((0,workflow_commands.workflowCommand)(annotation));
    }
    logFindings(report, write);
    if (report.incomplete.length > 0)
        write((0,workflow_commands.workflowCommand)(incompleteNotice(report.incomplete)));
    const isAsked = report.counts.posts > 0 || report.findings.length > 0 || report.incomplete.length > 0;
    const sources = await (0,by_post.sourcesOfFixes)(report, result.readSource);
    const options = markdownOptions(publication, sources);
    if (isAsked)
        await writeSummary((0,markdown.renderSummary)(report, options), publication);
    const comment = await publishComment(publication, options);
    const path = await writeReport(publication);
    // Without its file, outputs would be commands in the log, which runners of today refuse.
    if (!environment.outputFile)
        return;
    await writeOutputs({
        errors: report.counts.errors,
        warnings: report.counts.warnings,
        findings: (0,wording/* findingTotal */.Cc)(report),
        posts: report.counts.posts,
        report: path,
        'comment-url': comment && 'url' in comment ? comment.url : undefined
    }).catch((error) => write((0,log/* forLog */.I)(`The outputs can't be written: ${String(error)}`)));
}
function markdownOptions({ result, environment, headSha }, sources) {
    return {
        place: { repositoryUrl: environment.repositoryUrl, headSha },
        ...(sources && { sources }),
        statistics: result.statistics,
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
function incompleteNotice(incomplete) {
    const [first = ''] = incomplete;
    const rest = incomplete.length - 1;
    const more = rest > 0 ? ` And ${rest} more: see the job summary.` : '';
    return { level: 'notice', title: 'Not everything was checked', message: `${first}${more}` };
}
async function writeSummary(text, { environment, write }) {
    if (!environment.summaryFile)
        return;
    const { summary } = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    await summary
        .addRaw(text)
        .write()
        .catch((error) => write((0,log/* forLog */.I)(`The job summary can't be written: ${String(error)}`)));
}
/** @returns where the report is; undefined when it can't be written */
async function writeReport({ result, inputs, environment, write }) {
    try {
        const folder = environment.temporaryFolder
            ? (0,external_node_path_.join)(environment.temporaryFolder, 'seo-content-check')
            : await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seo-content-check-'));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const path = (0,external_node_path_.join)(folder, `report-${inputs['comment-id']}.json`);
        await (0,promises_.writeFile)(path, (0,json.renderJson)(result.report));
        return path;
    }
    catch (error) {
        write((0,log/* forLog */.I)(`The JSON report can't be written: ${String(error)}`));
        return undefined;
    }
}
async function publishComment(publication, options) {
    const { result, inputs, event, environment, client, write } = publication;
    if (event.kind !== 'pull-request' || inputs.comment === 'never' || !client)
        return undefined;
    const { errors, warnings } = result.report.counts;
    // A note alone is not worth a notification to everybody.
    const create = inputs.comment === 'always' || errors + warnings > 0;
    try {
        return await keepComment({
            octokit: client.octokit,
            repository: environment.repository,
            number: event.number,
            id: inputs['comment-id'],
            body: (0,markdown/* renderComment */.wQ)(result.report, options),
            create
        });
    }
    catch (error) {
        const message = whyNoComment(error, event.fromFork);
        // Who doesn't let this action comment, and has nothing to be told, is left alone.
        if (create || !(0,failure/* isRefusal */.vu)(error))
            write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'No comment', message }));
        else
            write((0,log/* forLog */.I)(message));
        return undefined;
    }
}
function whyNoComment(error, fromFork) {
    const summary = 'The report is in the job summary.';
    if (!(0,failure/* isRefusal */.vu)(error))
        return `GitHub didn't take the pull request comment: ${(0,failure/* failureText */.kY)(error)}. ${summary}`;
    // Reading comments may be what was refused first; writing is what is needed in the end.
    const permission = (0,failure/* missingPermission */.Up)(error, 'pull-requests: write').replace(/: read$/, ': write');
    const wayOut = fromFork
        ? `pull requests from forks have a token that may only read, so \`${permission}\` is missing`
        : `give the job the permission \`${permission}\``;
    return `The pull request comment was refused (${(0,failure/* failureText */.kY)(error)}): ${wayOut}. ${summary}`;
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report as one JSON object, described by docs/report.schema.json. Two runs over the same content give the same text. */
function renderJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}


/***/ })

};
