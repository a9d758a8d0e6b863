export const id = 1440;
export const ids = [1440];
export const modules = {

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


/***/ })

};
