export const id = 3998;
export const ids = [3998,1440,7406];
export const modules = {

/***/ 56504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sU: () => (/* binding */ LINKS_NOT_CHECKED),
  d1: () => (/* binding */ askLinks),
  A0: () => (/* binding */ linkStatistics),
  fw: () => (/* binding */ reportedLinks)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/links/memory.js

/** What may lie about after a collection before the next full one, as a share of what is in use. */
const GROWTH_PERCENT = 30;
/**
 * Has V8 collect garbage rather than ask for more memory: on a machine with plenty it would let a check of 2,000 links
 * grow to 300 MB, of which 40 are in use, and a job container or a small runner has none to spare. It costs time, of which
 * there is plenty while servers are waited for. The space for new objects stays as large as it is by then.
 */
function keepMemorySmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

// EXTERNAL MODULE: ./lib/config/host-settings.js
var host_settings = __webpack_require__(75294);
;// CONCATENATED MODULE: ./lib/links/policy.js

/** Says what asks and where to complain: sites that know who comes let more robots in than those that see a bare library. */
const USER_AGENT = 'Mozilla/5.0 (compatible; seo-content-check/1; +https://github.com/org/seo-content-check)';
/**
 * Turns the configuration, whose times are seconds, into the link phase's policy.
 *
 * @param config the `links` part of the configuration
 * @param connectTo connections that go elsewhere; their targets may be private
 * @param certificateAuthorities further trusted authorities, PEM
 * @param environment where the variables of headers are read
 */
function policyFrom(config, connectTo = [], certificateAuthorities = [], environment = process.env) {
    const { hosts, lacking } = hostEntries(config.hosts, environment);
    return {
        timeoutMs: config.timeout * 1000,
        budgetMs: config.budget * 1000,
        maxRequests: config['max-requests'],
        concurrency: config.concurrency,
        perHost: config['per-host'],
        intervalMs: config.interval * 1000,
        retries: config.retries,
        retryAfterMs: config['retry-after'] * 1000,
        userAgent: config['user-agent'] ?? USER_AGENT,
        allowPrivate: config['allow-private'],
        connectTo,
        hosts,
        lacking,
        https: config.https,
        fragments: config.fragments,
        archive: config.archive,
        ...(certificateAuthorities.length > 0 ? { certificateAuthorities } : {})
    };
}
function hostEntries(config, environment) {
    const lacking = [];
    const hosts = config.map(({ match, headers = {}, skip, accept, interval, ...rest }) => {
        const patterns = [match].flat().map((pattern) => pattern.toLowerCase().replace(/^\[(.*)\]$/, '$1'));
        const filled = Object.entries(headers).flatMap(([name, value]) => {
            const variables = [...value.matchAll(host_settings/* VARIABLE */.TZ)].map(([, variable = '']) => variable);
            const missing = variables.filter((variable) => !isHeaderText(environment[variable]?.trim() ?? ''));
            lacking.push(...missing.map((variable) => ({ match: patterns, header: name, variable })));
            if (missing.length > 0)
                return [];
            const text = value.replace(host_settings/* VARIABLE */.TZ, (_whole, variable) => environment[variable]?.trim() ?? '');
            return [{ name, value: text, secret: variables.length > 0 }];
        });
        return {
            match: patterns,
            headers: filled,
            ...(skip !== undefined && { skip }),
            ...(accept && { accept }),
            ...(interval !== undefined && { intervalMs: interval * 1000 }),
            ...(rest['per-host'] !== undefined && { perHost: rest['per-host'] })
        };
    });
    return { hosts, lacking };
}
/** Something, on one line, that a header can hold. */
function isHeaderText(text) {
    return /^[\x20-\x7e]+$/.test(text);
}

// EXTERNAL MODULE: ./lib/links/request.js
var request = __webpack_require__(70020);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
;// CONCATENATED MODULE: ./lib/check/link-phase.js




/** The link phase: the cache knows some verdicts, the network is asked for the others. */
async function askLinks(requests, config, { connectTo, certificateAuthorities, linkCache, answers, onLinkProgress }) {
    if (requests.length === 0)
        return request/* NOTHING_ASKED */.j;
    const policy = policyFrom(config, connectTo, certificateAuthorities);
    const ask = linkCache ? askCacheFirst(linkCache) : askNetwork;
    return (answers ? answers.around(ask) : ask)(requests, policy, onLinkProgress);
}
function askCacheFirst(cache) {
    return async (requests, policy, onProgress) => {
        const { checkCached } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 39633));
        return checkCached(requests, policy, cache, askNetwork, onProgress);
    };
}
/** Asks over the network, whose code is loaded only here. */
async function askNetwork(requests, policy, onProgress) {
    const { checkLinks } = await Promise.all(/* import() */[__webpack_require__.e(9264), __webpack_require__.e(6752), __webpack_require__.e(2446), __webpack_require__.e(1906)]).then(__webpack_require__.bind(__webpack_require__, 41906));
    keepMemorySmall();
    return checkLinks(requests, policy, onProgress ? { onProgress } : {});
}
/** What the link phase cost. */
function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }) {
    return { urls: verdicts.size, hosts, requests, cached, slowest, ms };
}
/** The reason of every verdict in a run without a link phase. */
const LINKS_NOT_CHECKED = 'links are not checked in this run';
/**
 * Every URL that the posts use, with its verdict: without a link phase they are all `skipped`.
 *
 * @param share of those, what falls to this job
 */
function reportedLinks({ uses, skipped }, results, { say }, share) {
    const own = share ? [...uses].filter(([url]) => share.hasUrl(url)) : [...uses];
    return own.map(([url, used]) => {
        const verdict = skipped.get(url) ??
            (results
                ? (results.verdicts.get(url) ?? { url, class: 'unchecked', reason: 'it was not asked' })
                : { url, class: 'skipped', reason: LINKS_NOT_CHECKED });
        const { reason } = verdict;
        return (0,build/* reportedLink */.C)(reason === undefined ? verdict : { ...verdict, reason: say(reason) }, used);
    });
}


/***/ }),

/***/ 75294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hostEntry),
/* harmony export */   TZ: () => (/* binding */ VARIABLE)
/* harmony export */ });
/* unused harmony export VARIABLE_PREFIX */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/**
 * Only these variables of the environment can be read: a configuration that someone else wrote must not be able to send
 * other secrets of the machine anywhere.
 */
const VARIABLE_PREFIX = 'SEO_CONTENT_CHECK_';
/** A place in a header's value that is filled from the environment: `${SEO_CONTENT_CHECK_TOKEN}`. */
const VARIABLE = /\$\{([^{}]*)\}/g;
const READABLE = new RegExp(`^${VARIABLE_PREFIX}[A-Z0-9_]+$`);
/** Headers of the connection, and those that decide what is asked for: not for anyone to set. */
const OWN_HEADERS = new Set([
    ...[
        'accept-encoding',
        'connection',
        'content-length',
        'expect',
        'host',
        'keep-alive',
        'proxy-authorization',
        'range'
    ],
    ...['te', 'trailer', 'transfer-encoding', 'upgrade']
]);
const hostPattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:\*|(?:\*\.)?[^\s*/:@?#]+|\[[0-9a-fA-F:.]+\])$/, 'must be a host name such as `example.com`, or `*.example.com` for all hosts under it');
const HEADER_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
const headerValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\x20-\x7e]*$/, 'may hold plain ASCII characters only')
    .refine((value) => [...value.matchAll(VARIABLE)].every(([, name = '']) => READABLE.test(name)), `may use variables whose names start with \`${VARIABLE_PREFIX}\` only: \`\${${VARIABLE_PREFIX}TOKEN}\``);
/** An entry of `links.hosts`. */
const hostEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([hostPattern, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(hostPattern).min(1)])
        .describe('The hosts: `example.com`, `*.example.com` for those under it, or a list.'),
    skip: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Never ask these hosts.'),
    accept: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(100).max(999)).optional().describe('Statuses that count as success: `[403]`.'),
    'per-host': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(32).optional().describe('Requests under way at once to one of these hosts.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(60).optional().describe('Seconds between the starts of two requests to one host.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), headerValue)
        .superRefine((headers, context) => {
        for (const name of Object.keys(headers)) {
            const message = HEADER_NAME.test(name)
                ? OWN_HEADERS.has(name.toLowerCase()) && 'is a header that the check sets itself'
                : 'is not the name of a header';
            if (message)
                context.addIssue({ code: 'custom', message, path: [name] });
        }
    })
        .optional()
        .describe(`Further headers, for these hosts alone. \`\${${VARIABLE_PREFIX}TOKEN}\` stands for a variable of the environment; such a header goes over https only.`)
});


/***/ }),

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

/***/ 61440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIssue: () => (/* binding */ publishIssue)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/markdown-post.js + 1 modules
var markdown_post = __webpack_require__(70435);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/translation/en.js
var en = __webpack_require__(26100);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/check/link-phase.js + 2 modules
var link_phase = __webpack_require__(56504);
// EXTERNAL MODULE: ./lib/links/url.js
var url = __webpack_require__(76392);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
;// CONCATENATED MODULE: ./lib/issue/problems.js




/** What else a link that doesn't answer is called depends on the day: dead, out of order, refused. */
const NOT_ANSWERING = new Set(['broken', 'blocked', 'transient', 'tls', 'private']);
/** The errors and warnings of a report as problems, the gravest first. */
function problemsOf(report) {
    const classes = new Map(report.links.map((link) => [link.url, link.class]));
    const problems = new Map();
    for (const finding of report.findings) {
        if (finding.severity === 'info' || !(0,report_status/* isCounted */.h)(finding))
            continue;
        const key = keyOfFinding(finding, classes);
        const known = problems.get(key);
        if (!known)
            problems.set(key, { key, finding, others: 0 });
        else {
            known.others += 1;
            if (finding.severity === 'error' && known.finding.severity === 'warning')
                known.finding = finding;
        }
    }
    const isError = ({ finding }) => (finding.severity === 'error' ? 0 : 1);
    return [...problems.values()].sort((a, b) => isError(a) - isError(b));
}
/** The keys of the problems that this run can't tell anything about, because their links were not asked. */
function unaskedKeys({ links }) {
    const unasked = links.filter((link) => link.class === 'unchecked' || link.reason === link_phase/* LINKS_NOT_CHECKED */.sU);
    return new Set(unasked.map(({ url }) => keyOfLink(url)));
}
function keyOfFinding({ rule, path, subject }, classes) {
    const normalised = (0,url/* normaliseUrl */.CZ)(subject);
    if (!('url' in normalised))
        return hash([rule, path, subject]);
    const found = classes.get(normalised.url);
    return found && NOT_ANSWERING.has(found) ? keyOfLink(normalised.url) : hash([rule, normalised.url]);
}
function keyOfLink(url) {
    return hash(['link', url]);
}
/** Of 36 bits: among 3,000 problems two share one once in 15,000 times, and then one of them lacks its date. */
const KEY_LENGTH = 6;
function hash(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, KEY_LENGTH);
}

;// CONCATENATED MODULE: ./lib/issue/memory.js


/** Problems that an issue remembers: with 6 characters each they take a third of the room that GitHub gives a body. */
const MOST_REMEMBERED = 3000;
/** Problems whose words are remembered, to be named when they are fixed. */
const MOST_WORDS = 100;
const LONGEST_WORDS = 100;
const START = '<!-- seo-content-check-memory ';
const END = ' -->';
const day = iso/* date */.p6();
const key = schemas/* string */.YjP().regex(new RegExp(`^[\\w-]{${KEY_LENGTH}}$`));
const memorySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    day,
    // The keys of all that are known since a day, one after the other.
    since: schemas/* record */.g1P(day, schemas/* string */.YjP().max(MOST_REMEMBERED * KEY_LENGTH)),
    words: schemas/* record */.g1P(key, schemas/* string */.YjP().max(LONGEST_WORDS)),
    partial: schemas/* boolean */.zMY()
});
/** A line of Markdown that shows nothing. */
function writeMemory(memory) {
    const since = {};
    for (const [one, first] of memory.since)
        since[first] = (since[first] ?? '') + one;
    const value = {
        version: 1,
        day: memory.day,
        since,
        words: Object.fromEntries(memory.words),
        partial: memory.isPartial
    };
    // Nothing in it can end the comment.
    const text = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `${START}${text}${END}`;
}
/** @returns undefined where there is none, or none that can be used: whoever may edit the issue may have changed it */
function readMemory(body) {
    const start = body.lastIndexOf(START);
    const end = body.indexOf(END, start);
    if (start < 0 || end < 0)
        return undefined;
    let value;
    try {
        value = JSON.parse(body.slice(start + START.length, end));
    }
    catch {
        return undefined;
    }
    const result = memorySchema.safeParse(value);
    if (!result.success)
        return undefined;
    const { day, words, partial, ...rest } = result.data;
    const since = new Map();
    for (const [first, keys] of Object.entries(rest.since)) {
        for (let at = 0; at + KEY_LENGTH <= keys.length; at += KEY_LENGTH)
            since.set(keys.slice(at, at + KEY_LENGTH), first);
    }
    return { day, since, words: new Map(Object.entries(words)), isPartial: partial };
}

;// CONCATENATED MODULE: ./lib/issue/body.js





/** GitHub takes 65,536 characters. The rest is for a marker. */
const ISSUE_LIMIT = 60_000;
const MOST_INCOMPLETE = 10;
const MOST_FIXED = 30;
const LONGEST_MESSAGE = 500;
/** The text of the issue about a whole site, in GitHub's Markdown, with what the next check has to know: at most 60,000 UTF-16 units. */
function renderIssue(report, history, options) {
    const memory = writeMemory(history.memory);
    const head = `${heading(report, history)}\n\n${facts(report, history, options)}`;
    const tail = [fixedPart(history), unknownPart(history), incompletePart(report), footer(options), memory]
        .filter((part) => part !== '')
        .join('\n\n');
    const more = options.runUrl === undefined ? 'the job summary' : `[the job summary](${options.runUrl})`;
    // For the headings of the lists, and the lines that say how many are left out.
    const reserve = 400 + 2 * more.length;
    const room = { left: ISSUE_LIMIT - head.length - tail.length - reserve };
    const lists = [
        list('New', history.fresh.map((problem) => item(problem, undefined, options.place)), room, more),
        list('Still there', history.still.map(({ problem, since }) => item(problem, since, options.place)), room, more)
    ];
    return [head, ...lists, tail].filter((part) => part !== '').join('\n\n');
}
function heading(report, { fresh, still, unknown }) {
    const problems = [...fresh, ...still.map(({ problem }) => problem)];
    if (problems.length === 0) {
        return report.incomplete.length + unknown === 0
            ? '### ✅ All fixed: nothing is left to do'
            : '### ⚪ Nothing found, but not everything could be checked';
    }
    const errors = problems.filter(({ finding }) => finding.severity === 'error').length;
    const warnings = problems.length - errors;
    const parts = [
        ...(errors > 0 ? [(0,wording/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,wording/* counted */.hS)(warnings, 'warning')] : [])
    ];
    return `### ${errors > 0 ? '🔴' : '🟡'} ${(0,wording/* listed */.KE)(parts)} on the site`;
}
function facts(report, history, { place }) {
    const { fresh, still, fixed, unknown, before, day } = history;
    const links = (0,wording/* linkTotal */.zd)(report);
    const what = [(0,wording/* counted */.hS)(report.counts.posts, 'post'), ...(links > 0 ? [(0,wording/* counted */.hS)(links, 'link')] : [])];
    const commit = `[${(0,report_escape/* codeSpan */.SS)(place.headSha.slice(0, 7))}](${place.repositoryUrl}/commit/${place.headSha})`;
    const checked = `Checked ${(0,wording/* listed */.KE)(what)} at ${commit} on ${day}.`;
    if (before === undefined)
        return checked;
    const parts = [
        `**${fresh.length.toLocaleString('en-US')} new**`,
        `${still.length.toLocaleString('en-US')} still there`
    ];
    if (unknown > 0)
        parts.push(`${unknown.toLocaleString('en-US')} not checked this time`);
    parts.push(`${fixed.count.toLocaleString('en-US')} fixed`);
    return `${checked} Since the check of ${before}: ${(0,wording/* listed */.KE)(parts)}.`;
}
function item({ finding, others }, since, place) {
    const { path, range, severity, rule, message } = finding;
    const { line } = range.start;
    const where = `[${(0,report_escape/* codeSpan */.SS)(path)}, line ${line}](${(0,markdown_post/* blobUrl */.b0)(path, place, `#L${line}`)})`;
    const more = others > 0 ? `, and in ${(0,wording/* counted */.hS)(others, 'more place')}` : '';
    const known = since === undefined ? '' : `, since ${since}`;
    return `- ${(0,markdown_post/* label */.Pf)(severity, en/* english */.x)}${known}: ${where}${more} (${(0,report_escape/* codeSpan */.SS)(rule)})\\\n  ${(0,report_escape/* escapeMessage */.hC)((0,markdown_post/* clip */.$Q)(message, LONGEST_MESSAGE))}`;
}
/** As many of the items as there is room for. */
function list(title, items, room, more) {
    if (items.length === 0)
        return '';
    const shown = [];
    for (const text of items) {
        if (text.length + 1 > room.left)
            break;
        room.left -= text.length + 1;
        shown.push(text);
    }
    const left = items.length - shown.length;
    if (left > 0)
        shown.push(`- … and ${left.toLocaleString('en-US')} more: see ${more}`);
    return `#### ${title} (${items.length.toLocaleString('en-US')})\n\n${shown.join('\n')}`;
}
function fixedPart({ fixed: { count, words } }) {
    if (count === 0)
        return '';
    const shown = words.slice(0, MOST_FIXED).map((one) => `- ${(0,report_escape/* escapeMarkdown */.FV)(one)}`);
    const left = count - shown.length;
    if (left > 0)
        shown.push(`- … and ${left.toLocaleString('en-US')} more`);
    return `#### Fixed (${count.toLocaleString('en-US')})\n\n${shown.join('\n')}`;
}
function unknownPart({ unknown }) {
    if (unknown === 0)
        return '';
    return `${(0,wording/* counted */.hS)(unknown, 'known problem')} could not be looked at this time, and ${unknown === 1 ? 'is' : 'are'} kept in mind.`;
}
function incompletePart({ incomplete }) {
    if (incomplete.length === 0)
        return '';
    const shown = incomplete.slice(0, MOST_INCOMPLETE).map((one) => `- ${(0,report_escape/* escapeMessage */.hC)((0,markdown_post/* clip */.$Q)(one, LONGEST_MESSAGE))}`);
    const left = incomplete.length - shown.length;
    if (left > 0)
        shown.push(`- … and ${left.toLocaleString('en-US')} more`);
    return `#### ⚪ Not checked\n\n${shown.join('\n')}`;
}
function footer({ runUrl }) {
    const report = runUrl === undefined ? '' : ` · [whole report](${runUrl})`;
    return `<sub>This issue is brought up to date by every check, and closed when nothing is left${report}</sub>`;
}

;// CONCATENATED MODULE: ./lib/issue/history.js


/**
 * Compares a check with what is remembered of the one before it.
 *
 * @param isPartial a part of the check is missing, so that nothing that is not found counts as fixed
 */
function historyOf(report, before, { day, isPartial }) {
    const problems = problemsOf(report);
    const known = before?.since ?? new Map();
    const present = new Set(problems.map(({ key }) => key));
    const unasked = unaskedKeys(report);
    const gone = [...known.keys()].filter((key) => !present.has(key));
    const unknown = gone.filter((key) => isPartial || unasked.has(key));
    const kept = new Set(unknown);
    const fixed = gone.filter((key) => !kept.has(key));
    const isFresh = ({ key }) => !known.has(key) && !before?.isPartial;
    const still = problems
        .filter((problem) => !isFresh(problem))
        .map((problem) => ({ problem, since: known.get(problem.key) }))
        .sort((a, b) => compareDays(a.since, b.since));
    return {
        day,
        before: before?.day,
        fresh: problems.filter(isFresh),
        still,
        fixed: { count: fixed.length, words: fixed.flatMap((key) => before?.words.get(key) ?? []) },
        unknown: unknown.length,
        memory: memoryOf(problems, unknown, before, day)
    };
}
function memoryOf(problems, unknown, before, day) {
    const keys = [...problems.map(({ key }) => key), ...unknown];
    const since = new Map(keys.slice(0, MOST_REMEMBERED).map((key) => [key, before?.since.get(key) ?? day]));
    const words = new Map();
    for (const { key, finding } of problems.slice(0, MOST_WORDS))
        words.set(key, wordsOf(finding));
    for (const key of unknown) {
        const known = before?.words.get(key);
        if (known !== undefined && words.size < MOST_WORDS)
            words.set(key, known);
    }
    return { day, since, words, isPartial: keys.length > MOST_REMEMBERED };
}
function wordsOf({ rule, path, subject }) {
    const words = `${rule}: ${/^https?:/i.test(subject) ? subject : path}`;
    return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).toWellFormed()}…`;
}
function compareDays(a, b) {
    const [one, other] = [a ?? '9', b ?? '9'];
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/report/workflow-commands.js
var workflow_commands = __webpack_require__(51820);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/comment.js
var comment = __webpack_require__(74510);
// EXTERNAL MODULE: ./lib/github/lost-answer.js
var lost_answer = __webpack_require__(89944);
// EXTERNAL MODULE: ./lib/github/own-name.js
var own_name = __webpack_require__(37011);
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/github/issue.js




/** By it the issue is found again; a person may take it off, and then it is found by who wrote it. */
const LABEL = 'seo-content-check';
/** Of all issues that this token has written, the last to change: ours does at every check. */
const MOST_BY_US = 300;
/**
 * Keeps one issue: writes it when there is something to do, brings it up to date, closes it when nothing is left. Title and
 * labels stay as people have changed them.
 *
 * @throws what octokit throws, when GitHub refuses or fails
 */
function keepIssue(options) {
    return (0,lost_answer/* lookingAgain */.k)(3, () => keepIssueOnce(options));
}
async function keepIssueOnce(options) {
    const { octokit, repository, compose } = options;
    const marker = `<!-- seo-content-check-issue:${options.id} -->`;
    const [mine, ...duplicates] = await findMine(options, marker);
    const content = compose(mine?.body ?? undefined);
    const body = `${marker}\n${content.body}`;
    if (!mine) {
        return content.state === 'open' ? { state: 'created', url: await createIssue(options, body) } : { state: 'absent' };
    }
    for (const { number } of duplicates.filter(({ state }) => state === 'open')) {
        await octokit.rest.issues
            .update({ ...repository, issue_number: number, state: 'closed', state_reason: 'not_planned' })
            .catch(() => { });
    }
    const turn = turnOf(mine.state, content);
    const isCurrent = (0,comment/* normalise */.j7)(mine.body ?? '') === (0,comment/* normalise */.j7)(body);
    if (isCurrent && !turn)
        return { state: 'unchanged', url: mine.html_url };
    await octokit.rest.issues.update({ ...repository, issue_number: mine.number, body, ...turn });
    return { state: 'updated', url: mine.html_url };
}
/** What a person has closed stays closed until there is something new. */
function turnOf(now, { state, hasNews }) {
    if (now === 'open' && state === 'closed')
        return { state: 'closed', state_reason: 'completed' };
    if (now === 'closed' && state === 'open' && hasNews)
        return { state: 'open', state_reason: 'reopened' };
    return undefined;
}
async function createIssue({ octokit, repository, title }, body) {
    return (0,lost_answer/* creating */.S)(async () => {
        const { data } = await octokit.rest.issues.create({
            ...repository,
            title,
            body,
            labels: [LABEL],
            request: { retries: 0 }
        });
        return data.html_url;
    });
}
/** Issues that carry the marker and were written under this token's name, oldest first. */
async function findMine({ octokit, repository }, marker) {
    const all = { ...repository, state: 'all', per_page: pages/* PAGE_SIZE */.m };
    const labelled = await (0,pages/* allPages */.S)((page) => octokit.rest.issues.listForRepo({ ...all, labels: LABEL, page }));
    const found = await ours(octokit, labelled, marker);
    if (found.length > 0)
        return found;
    const written = await (0,pages/* allPages */.S)((page) => octokit.rest.issues.listForRepo({ ...all, creator: own_name/* ACTIONS_LOGIN */.i, sort: 'updated', direction: 'desc', page }), MOST_BY_US / pages/* PAGE_SIZE */.m);
    return ours(octokit, written, marker);
}
async function ours(octokit, issues, marker) {
    const marked = issues.filter(({ body, pull_request }) => !pull_request && (0,comment/* firstLine */.TM)(body ?? '') === marker);
    return (await (0,own_name/* writtenByUs */.b)(octokit, marked)).sort((a, b) => a.number - b.number);
}

;// CONCATENATED MODULE: ./lib/github/site-issue.js






const TITLE = 'Link rot and content problems';
/**
 * Keeps the issue about the whole site. A refusal is told, and changes nothing else.
 * @returns undefined when it can't be kept
 */
async function publishIssue(report, issue) {
    const { octokit, repository, id, write } = issue;
    const compose = (before) => composeIssue(report, before, issue);
    try {
        return await keepIssue({ octokit, repository, id, title: TITLE, compose });
    }
    catch (error) {
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'No issue', message: whyNoIssue(error) }));
        return undefined;
    }
}
function composeIssue(report, before, { place, runUrl, now, isPartial }) {
    const day = now.toISOString().slice(0, 10);
    const history = historyOf(report, before === undefined ? undefined : readMemory(before), { day, isPartial });
    const count = history.fresh.length + history.still.length;
    return {
        body: renderIssue(report, history, { place, runUrl }),
        state: count > 0 ? 'open' : history.unknown > 0 || isPartial ? 'as it is' : 'closed',
        hasNews: history.fresh.length > 0
    };
}
function whyNoIssue(error) {
    const summary = 'The report is in the job summary.';
    if (!(0,failure/* isRefusal */.vu)(error))
        return `GitHub didn't take the issue: ${(0,failure/* failureText */.kY)(error)}. ${summary}`;
    return `The issue was refused (${(0,failure/* failureText */.kY)(error)}): give the job the permission \`issues: write\`. ${summary}`;
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

/***/ 70020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NOTHING_ASKED)
/* harmony export */ });
/** The outcome of a link phase that had nothing to ask. */
const NOTHING_ASKED = {
    verdicts: new Map(),
    incomplete: [],
    requests: 0,
    hosts: 0,
    cached: 0,
    slowest: [],
    ms: 0
};


/***/ }),

/***/ 50914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   b: () => (/* binding */ isUtf16)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56045);

/**
 * The text of a file.
 *
 * UTF-8 is expected; a byte order mark stays part of the text. Bytes that are not UTF-8 become U+FFFD, and the first
 * of them is the source's `invalidAt`. A file with a UTF-16 byte order mark, as some Windows editors write it, is read
 * as UTF-16, so that its author can still be told about the post; as no generator reads it, `invalidAt` is 0 then.
 */
function decodeSource(path, bytes) {
    const utf16 = utf16Label(bytes);
    if (utf16)
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), 0);
    try {
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return new _source_js__WEBPACK_IMPORTED_MODULE_0__/* .Source */ .k(path, text, firstInvalid(text, bytes));
    }
}
/** Whether a source was read as UTF-16: only then is the byte order mark itself what is invalid. */
function isUtf16(source) {
    return source.invalidAt === 0 && source.text.startsWith('\uFEFF');
}
function utf16Label(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return undefined;
}
/** The first U+FFFD of the text that does not stand in the bytes as such (EF BF BD). */
function firstInvalid(text, bytes) {
    let from = 0;
    let byte = 0;
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
        byte += Buffer.byteLength(text.slice(from, at));
        if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
            return at;
        from = at;
    }
    return text.length;
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

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/** The text of one file, and the way from offsets to lines and columns. A byte order mark is part of the text. */
class Source {
    path;
    text;
    invalidAt;
    #lineStarts;
    /**
     * @param path the file's path from the repository's root
     * @param text the decoded text, with its byte order mark and line ends as they are
     * @param invalidAt offset of the first byte sequence that is not UTF-8 (it is U+FFFD in `text`), if there is one
     */
    constructor(path, text, invalidAt) {
        this.path = path;
        this.text = text;
        this.invalidAt = invalidAt;
    }
    /** The line end that the file uses: that of its first line. */
    get newline() {
        const end = this.text.indexOf('\n');
        return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n';
    }
    get lineCount() {
        return this.#starts().length;
    }
    slice(span) {
        return this.text.slice(span.from, span.to);
    }
    /** The place of an offset; one beyond the text is its end. */
    position(offset) {
        const at = Math.min(Math.max(offset, 0), this.text.length);
        const starts = this.#starts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    }
    /** The offset of a place; a column beyond the text is its end. */
    offset({ line, column }) {
        return Math.min(this.lineSpan(line).from + column - 1, this.text.length);
    }
    range(span) {
        return { start: this.position(span.from), end: this.position(span.to) };
    }
    /** The span of a line (1-based) without its line end. A line that isn't there is the empty span at the text's end. */
    lineSpan(line) {
        const starts = this.#starts();
        const from = starts[line - 1] ?? this.text.length;
        let to = starts[line] ?? this.text.length;
        while (to > from && (this.text[to - 1] === '\n' || this.text[to - 1] === '\r'))
            to -= 1;
        return { from, to };
    }
    /** LF and CRLF end a line, as they do for Git, GitHub and editors. */
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 90376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: ./lib/github/outputs.js
var outputs = __webpack_require__(74573);
// EXTERNAL MODULE: ./lib/github/pull-request-comment.js
var pull_request_comment = __webpack_require__(66404);
// EXTERNAL MODULE: ./lib/github/report-file.js
var report_file = __webpack_require__(31672);
// EXTERNAL MODULE: ./lib/github/repository.js + 1 modules
var repository = __webpack_require__(62129);
// EXTERNAL MODULE: ./lib/github/site-issue.js + 5 modules
var site_issue = __webpack_require__(61440);
// EXTERNAL MODULE: ./lib/github/summary.js
var summary = __webpack_require__(65671);
// EXTERNAL MODULE: ./lib/post/decode.js
var decode = __webpack_require__(50914);
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
// EXTERNAL MODULE: ./lib/github/pages.js
var pages = __webpack_require__(99983);
;// CONCATENATED MODULE: ./lib/publish/labels.js

/** How a check ended. What is not complete is not clean. */
function outcomeOf({ counts, incomplete }) {
    if (counts.errors > 0)
        return 'error';
    if (counts.warnings > 0)
        return 'warning';
    return incomplete.length > 0 ? undefined : 'clean';
}
/**
 * Puts the label of the outcome on a pull request and takes those of the other outcomes off; labels that are not named are
 * left alone. Nothing is written when they are right already.
 *
 * @throws what octokit throws
 */
async function keepLabels(octokit, repository, number, names, outcome) {
    const place = { ...repository, issue_number: number };
    const { data } = await octokit.rest.issues.listLabelsOnIssue({ ...place, per_page: pages/* PAGE_SIZE */.m });
    // GitHub takes upper and lower case for the same.
    const there = new Map(data.map(({ name }) => [name.toLowerCase(), name]));
    const wanted = outcome && names.get(outcome);
    if (wanted !== undefined && !there.has(wanted.toLowerCase())) {
        await octokit.rest.issues.addLabels({ ...place, labels: [wanted] });
    }
    for (const other of new Set([...names.values()].map((name) => name.toLowerCase()))) {
        const name = there.get(other);
        if (name === undefined || other === wanted?.toLowerCase())
            continue;
        await octokit.rest.issues.removeLabel({ ...place, name }).catch((error) => {
            // Somebody was quicker.
            if (!(error instanceof Error && 'status' in error && error.status === 404))
                throw error;
        });
    }
}

;// CONCATENATED MODULE: ./lib/publish/show.js















/** Shows a report wherever it is asked for. What GitHub refuses is told, and changes nothing about the rest. */
async function show(showing) {
    const { report, subject, inputs, environment, client, write } = showing;
    const place = { repositoryUrl: environment.repositoryUrl, headSha: subject.headSha };
    const sources = await (0,by_post.sourcesOfFixes)(report, sourceReader(showing));
    const { runUrl } = environment;
    const { words } = await (0,translation/* translationFor */.v)(report.language);
    const options = { place, sources, words, ...(runUrl && { runUrl }) };
    await (0,summary/* writeSummary */.S)((0,markdown.renderSummary)(report, options), environment, write);
    if (subject.kind === 'nothing') {
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'Nothing was posted', message: subject.reason }));
    }
    const comment = subject.kind === 'pull-request' && client
        ? await (0,pull_request_comment/* publishComment */.p)(report, options, {
            octokit: client.octokit,
            repository: environment.repository,
            number: subject.number,
            fromFork: subject.fromFork,
            inputs,
            write
        })
        : undefined;
    await label(showing);
    const issue = await publishSiteIssue(showing);
    await (0,outputs/* writeStepOutputs */.s)(environment, write, {
        errors: report.counts.errors,
        warnings: report.counts.warnings,
        findings: (0,wording/* findingTotal */.Cc)(report),
        posts: report.counts.posts,
        report: await (0,report_file/* writeReport */.u)(report, `publish-${inputs['comment-id']}`, environment, write),
        'comment-url': comment && 'url' in comment ? comment.url : undefined,
        'issue-url': issue && 'url' in issue ? issue.url : undefined
    });
}
/** One request a post: what a comment has room for. */
const MOST_SOURCES = 30;
/** The posts as they are at the commit that was checked, read as text. Without them fixes are told in words. */
function sourceReader({ subject, client, environment }) {
    if (!client || subject.kind !== 'pull-request')
        return async () => undefined;
    const { octokit } = client;
    const files = (0,repository/* githubRepository */.G)({ octokit, repository: environment.repository, commit: subject.headSha });
    let left = MOST_SOURCES;
    let isRefused = false;
    return async (path) => {
        if (left <= 0 || isRefused)
            return undefined;
        left -= 1;
        const bytes = await files.read(path).catch(() => {
            isRefused = true;
            return undefined;
        });
        return bytes && (0,decode/* decodeSource */.E)(path, bytes);
    };
}
async function label({ report, subject, inputs, environment, client, write }) {
    if (subject.kind !== 'pull-request' || !client || inputs.labels.size === 0)
        return;
    try {
        await keepLabels(client.octokit, environment.repository, subject.number, inputs.labels, outcomeOf(report));
    }
    catch (error) {
        const wayOut = (0,failure/* isRefusal */.vu)(error)
            ? ` Give the job the permission \`${(0,failure/* missingPermission */.Up)(error, 'pull-requests: write')}\`.`
            : '';
        const message = `The labels of the pull request could not be set: ${(0,failure/* failureText */.kY)(error)}.${wayOut}`;
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'No labels', message: (0,log/* forLog */.I)(message) }));
    }
}
async function publishSiteIssue({ report, isPartial, subject, inputs, environment, client, write }) {
    if (!inputs.issue)
        return undefined;
    if (subject.kind !== 'site' || !client) {
        write('No issue is kept: that is for checks of the whole site, with a token.');
        return undefined;
    }
    return (0,site_issue.publishIssue)(report, {
        octokit: client.octokit,
        repository: environment.repository,
        id: inputs['comment-id'],
        place: { repositoryUrl: environment.repositoryUrl, headSha: subject.headSha },
        runUrl: environment.runUrl,
        now: new Date(),
        isPartial,
        write
    });
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

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ charactersToCut),
  vY: () => (/* binding */ fitText),
  sc: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./lib/text-width/arial-widths.js
/** Units of an em in the table below. */
const UNITS_PER_EM = 2048;
/**
 * Advance widths of Arial's characters: width, then the characters that have it. Accented letters that are as wide as their
 * base letter are left out. Measured in Liberation Sans, whose metrics equal Arial's.
 */
const ARIAL_WIDTHS = [
    [342, '⁄'],
    [384, '′'],
    [391, "'"],
    [455, 'ijlłſιіј‘’‚‛'],
    [532, '|¦'],
    [569, ' !,./:;I[\\]ft\u00a0·ìíîïĩīĭıŧ\u037e·ΙІї'],
    [597, 'ľ'],
    [682, '()-`r¡¨²³´¸¹ˆˇˉ˘˙˚˛˜΄\u2010\u2011“”„‹›‾'],
    [684, '{}ŀ'],
    [717, '•'],
    [725, '″'],
    [727, '"'],
    [747, 'г'],
    [748, 'º'],
    [758, 'ª'],
    [768, 'ť'],
    [786, 'Ί'],
    [797, '*'],
    [809, 'τ'],
    [819, '°'],
    [896, 'к'],
    [903, 'ζ'],
    [909, 'ĳ'],
    [913, 'ε'],
    [917, 'ξ'],
    [938, 'т'],
    [939, 'з'],
    [961, '^'],
    [987, 'ς'],
    [1024, 'JcksvxyzĸγκλνЈсухѕ‼↑↓↕'],
    [1045, 'эє'],
    [1067, 'чь'],
    [1075, 'χ'],
    [1088, 'в'],
    [1100, '¶'],
    [1109, 'Гпя'],
    [1120, 'υ'],
    [1124, '±÷≥'],
    [1128, 'Γ'],
    [1131, '¯нџ‗'],
    [1139, '#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋƒηθοаеорђћ–†‡€'],
    [1140, 'δ'],
    [1144, 'и'],
    [1165, 'ρ'],
    [1173, 'бц'],
    [1178, 'β'],
    [1180, 'µμ'],
    [1184, 'α'],
    [1193, 'К'],
    [1195, 'дл'],
    [1196, '+<=>~¬×−'],
    [1237, 'ŉЗ'],
    [1251, 'FTZ¿ßøŦΖΤТ'],
    [1259, 'ď'],
    [1264, 'σ'],
    [1266, 'Σ'],
    [1280, 'ъ'],
    [1301, 'У'],
    [1328, 'φ'],
    [1331, 'Ξ'],
    [1344, 'БЛЬ'],
    [1365, 'Ч'],
    [1366, '&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХ'],
    [1367, 'ΆЁ'],
    [1368, 'ΔΛ'],
    [1370, 'ж'],
    [1387, 'Д'],
    [1408, 'м'],
    [1413, 'π'],
    [1460, 'ψ'],
    [1472, 'ЄЏИПЭы'],
    [1479, 'CDHNRUwÐĐĦΗΝΠЍНСЯ'],
    [1481, 'Ŋ'],
    [1505, 'Ĳ'],
    [1509, '©®'],
    [1515, 'Ц'],
    [1531, 'Ω'],
    [1536, 'ю'],
    [1541, 'Ώ'],
    [1557, 'Ф'],
    [1586, 'Ό'],
    [1593, 'GOQØΘΟО'],
    [1599, 'ω'],
    [1606, 'Έ'],
    [1621, 'Ъ'],
    [1634, 'Φ'],
    [1643, 'ш'],
    [1664, 'њ'],
    [1685, 'фщ'],
    [1706, 'MmΜМ'],
    [1708, '¼½¾'],
    [1711, 'Ψ'],
    [1716, 'Ή'],
    [1749, 'Ћ'],
    [1752, 'Ύ'],
    [1771, 'Ђ'],
    [1813, 'Ы'],
    [1821, '%æ'],
    [1856, 'љ'],
    [1877, 'Ш'],
    [1891, 'Ж'],
    [1920, 'Щ'],
    [1933, 'Wœ'],
    [2048, 'ÆŒ—―…‰™←→↔'],
    [2069, 'ЊЮ'],
    [2079, '@'],
    [2165, 'Љ']
];

;// CONCATENATED MODULE: ./lib/text-width/text-width.js

const widths = new Map(ARIAL_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
/** Digits, and most small letters: for letters of scripts that the table doesn't have. */
const USUAL_WIDTH = 1139;
/** Marks on the letter before, joiners, variation selectors, direction marks, skin tones. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;
const HALF_OF_A_FLAG = /\p{Regional_Indicator}/u;
const JOINER = '\u200d';
/** Beyond this many UTF-16 units a text is far too wide for any limit, and only its start is measured. */
const LONGEST = 10_000;
/**
 * How wide a browser or a search result shows a text set in Arial, on one line, white space collapsed.
 *
 * @param size font size in px
 * @returns width in px, not rounded
 */
function textWidth(text, size) {
    return sum(characterWidths(text)) * (size / UNITS_PER_EM);
}
/**
 * How many characters to take off the end of a text so that it fits.
 *
 * @param excess width in px to get rid of
 * @param size font size in px
 */
function charactersToCut(text, excess, size) {
    const all = characterWidths(text);
    let left = (excess * UNITS_PER_EM) / size;
    let count = 0;
    for (let at = all.length - 1; at >= 0 && left > 0; at -= 1) {
        const width = all[at] ?? 0;
        left -= width;
        if (width > 0)
            count += 1;
    }
    return count;
}
/**
 * The start of a text that fits, up to the end of a word where there is one.
 *
 * @param width in px
 * @param size font size in px
 */
function fitText(text, width, size) {
    const line = onOneLine(text);
    const widths = characterWidths(line);
    let left = (width * UNITS_PER_EM) / size;
    let end = 0;
    for (const [at, character] of [...line].entries()) {
        left -= widths[at] ?? 0;
        if (left < 0)
            break;
        end += character.length;
    }
    const fitting = line.slice(0, end);
    if (end === line.length || line[end] === ' ')
        return fitting.trimEnd();
    const word = fitting.lastIndexOf(' ');
    return (word > 0 ? fitting.slice(0, word) : fitting).trimEnd();
}
function onOneLine(text) {
    return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}
function characterWidths(text) {
    const line = onOneLine(text);
    let previous = '';
    return [...line].map((character) => {
        const width = previous === JOINER ? 0 : characterWidth(character);
        previous = character;
        return width;
    });
}
function characterWidth(character) {
    const known = widths.get(character);
    if (known !== undefined)
        return known;
    if (NO_WIDTH.test(character))
        return 0;
    if (HALF_OF_A_FLAG.test(character))
        return UNITS_PER_EM / 2;
    if (FULL_WIDTH.test(character))
        return UNITS_PER_EM;
    const base = character.normalize('NFD').charAt(0);
    return widths.get(base) ?? USUAL_WIDTH;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
