export const id = 4940;
export const ids = [4940];
export const modules = {

/***/ 3230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseFixes),
/* harmony export */   t: () => (/* binding */ editsOf)
/* harmony export */ });
/**
 * As many fixes of one text as can be made together, each as a whole or not at all. Of fixes that overlap or touch, a safe
 * one goes before a suggestion, and then the one whose finding comes first; the others may suit the text that this makes.
 *
 * @param findings those of the text, in the order of the report
 */
function chooseFixes(source, findings, level) {
    const wanted = findings.filter(({ fix }) => fix && (fix.safe || level === 'suggestions'));
    const inOrder = [...wanted.filter(({ fix }) => fix?.safe), ...wanted.filter(({ fix }) => !fix?.safe)];
    const chosen = new Set();
    const made = new Set();
    const edits = [];
    for (const finding of inOrder) {
        if (!finding.fix)
            continue;
        const own = editsOf(source, finding.fix);
        const key = JSON.stringify(own);
        if (!made.has(key)) {
            if (own.length === 0 || clashes(own, edits))
                continue;
            edits.push(...own);
            made.add(key);
        }
        chosen.add(finding);
    }
    return {
        findings: findings.filter((finding) => chosen.has(finding)),
        edits: edits.sort((a, b) => a.span.from - b.span.from)
    };
}
/** A fix as edits of the text that it is for. */
function editsOf(source, fix) {
    return fix.edits.map(({ range, text }) => ({
        span: { from: source.offset(range.start), to: source.offset(range.end) },
        text
    }));
}
/** Edits that touch count as well: which of two insertions at one place comes first would be chance. */
function clashes(own, others) {
    return own.some(({ span }) => others.some((other) => span.from <= other.span.to && other.span.from <= span.to));
}


/***/ }),

/***/ 50768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** What fixes change, as a unified diff that `git apply` takes. */
async function unifiedDiff(posts) {
    const { FILE_HEADERS_ONLY, createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const text = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return posts
        .map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY
    }))
        .join('');
}


/***/ }),

/***/ 74940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerRepairs: () => (/* binding */ offerRepairs)
});

// EXTERNAL MODULE: ./lib/post/decode.js
var decode = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/repository/git-id.js
var git_id = __webpack_require__(46456);
// EXTERNAL MODULE: ./lib/fix/choose.js
var choose = __webpack_require__(3230);
// EXTERNAL MODULE: ./lib/fix/diff.js
var diff = __webpack_require__(50768);
// EXTERNAL MODULE: ./lib/post/edits.js
var post_edits = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/post/front-matter/parse.js + 16 modules
var parse = __webpack_require__(86833);
// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(56045);
// EXTERNAL MODULE: ./lib/changes/diff-lines.js
var diff_lines = __webpack_require__(68060);
;// CONCATENATED MODULE: ./lib/review/suggestions.js






/** Beyond this nobody compares what is beside each other in a comment. */
const MOST_LINES = 40;
const LONGEST = 6000;
/**
 * The fixes of a post as suggestions. Those of the same lines are one; of those that overlap one is made, and the others may
 * suit the text that it makes.
 *
 * @param findings those of the post that have a say, in the order of the report
 * @param shown the lines that the pull request's diff shows: GitHub takes comments nowhere else
 */
function suggestionsOf(source, findings, shown) {
    // The bytes that are no text would be lost.
    if (source.invalidAt !== undefined || (0,decode/* isUtf16 */.b)(source))
        return { suggestions: [], others: [] };
    const chosen = (0,choose/* chooseFixes */.R)(source, findings, 'suggestions').findings;
    const { state } = (0,parse/* parseFrontMatter */.e)(source);
    const suggestions = [];
    const others = [];
    for (const group of byLines(source, chosen)) {
        const suggestion = compose(source, group);
        if (!suggestion)
            continue;
        const isGood = canBeShown(source, suggestion, shown) && isHarmless(state, changed(source, group));
        if (isGood)
            suggestions.push(suggestion);
        else
            others.push(...group.findings);
    }
    return { suggestions, others };
}
function byLines(source, findings) {
    const single = findings.flatMap((finding) => {
        if (!finding.fix)
            return [];
        const edits = (0,choose/* editsOf */.t)(source, finding.fix);
        const start = source.position(Math.min(...edits.map(({ span }) => span.from)));
        // What is put in at the start of a line comes with the line above it.
        const isBetween = start.column === 1 && edits.some(({ span }) => span.from === span.to);
        const first = Math.max(1, start.line - (isBetween ? 1 : 0));
        const last = source.position(Math.max(...edits.map(({ span }) => span.to))).line;
        return [{ first, last, findings: [finding], edits }];
    });
    const groups = [];
    for (const next of single.sort((a, b) => a.first - b.first || a.last - b.last)) {
        const group = groups.at(-1);
        if (!group || next.first > group.last) {
            groups.push(next);
            continue;
        }
        group.last = Math.max(group.last, next.last);
        group.findings.push(...next.findings);
        group.edits.push(...next.edits);
    }
    return groups.map((group) => ({ ...group, edits: unlike(group.edits) }));
}
/** Several findings may ask for the very same edit. */
function unlike(edits) {
    return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
function changed(source, { edits }) {
    return new post_source/* Source */.k(source.path, (0,post_edits/* applyEdits */.c)(source.text, edits));
}
/** The lines that change, at least one of them; undefined when none does. */
function compose(source, group) {
    const { findings, edits } = group;
    const from = source.lineSpan(group.first).from;
    const to = Math.max(source.lineSpan(group.last).to, ...edits.map(({ span }) => span.to));
    const block = { from, to };
    const moved = edits.map(({ span, text }) => ({ span: { from: span.from - from, to: span.to - from }, text }));
    const before = linesOf(source.slice(block));
    const after = linesOf((0,post_edits/* applyEdits */.c)(source.slice(block), moved));
    // From the end first: what comes after the last line end is no line that GitHub could show.
    const shorter = Math.min(before.length, after.length);
    let end = 0;
    while (end < shorter && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    let start = 0;
    while (start < shorter - end && before[start] === after[start])
        start += 1;
    if (start + end === before.length) {
        if (before.length === after.length)
            return undefined;
        return insertion(source, group, start, after.slice(start, after.length - end));
    }
    return {
        path: source.path,
        newline: source.newline,
        first: group.first + start,
        last: group.first + before.length - end - 1,
        before: before.slice(start, before.length - end),
        after: after.slice(start, after.length - end),
        findings
    };
}
/** A suggestion replaces at least one line: new ones come with the line above them, or the one below at the start. */
function insertion(source, { first, findings }, start, lines) {
    const line = first + Math.max(0, start - 1);
    const kept = source.slice(source.lineSpan(line));
    return {
        path: source.path,
        newline: source.newline,
        first: line,
        last: line,
        before: [kept],
        after: start > 0 ? [kept, ...lines] : [...lines, kept],
        findings
    };
}
function linesOf(text) {
    return text.split(/\r?\n/);
}
/** What a comment would not carry as it is: controls, halves of characters, a byte order mark. */
const UNCARRIED = /[^\P{Cc}\t]|\p{Cs}|\uFEFF/u;
function canBeShown(source, suggestion, shown) {
    const { first, last, before, after } = suggestion;
    return ((0,diff_lines/* holdsLines */.SA)(shown, suggestion) &&
        last <= source.lineCount - (source.text.endsWith('\n') ? 1 : 0) &&
        last - first < MOST_LINES &&
        after.length <= MOST_LINES &&
        [...before, ...after].every((line) => !UNCARRIED.test(line)) &&
        after.join('\n').length <= LONGEST);
}
/** Whether the front matter is no worse than it was. */
function isHarmless(before, after) {
    const { state } = (0,parse/* parseFrontMatter */.e)(after);
    return state === before || (before !== 'ok' && state !== 'broken');
}

;// CONCATENATED MODULE: ./lib/review/patch.js







/** What doesn't come back unharmed from a page: line ends of Windows, controls, byte order marks, halves of characters. */
const patch_UNCARRIED = /[^\P{Cc}\t\n]|\p{Cs}|\uFEFF/u;
/** Names that Git would write in another way, or that end a line of the patch. */
const PLAIN_PATH = /^[^"\\\p{C}]+$/u;
/**
 * Fixes of some posts as one patch; undefined when there are none that it can carry. A post whose fixes don't fit is left out.
 *
 * @param posts the findings to repair, by post
 * @param limit most UTF-16 units
 */
async function patchOf(posts, limit) {
    const patch = { text: '', fixes: 0, unsure: 0 };
    for (const { source, findings } of posts) {
        const chosen = (0,choose/* chooseFixes */.R)(source, findings, 'suggestions');
        const after = (0,post_edits/* applyEdits */.c)(source.text, chosen.edits);
        if (chosen.edits.length === 0 || !canCarry(source, after))
            continue;
        const text = await (0,diff/* unifiedDiff */.W)([
            { path: source.path, before: bytes(source.text), after: bytes(after), findings: [] }
        ]);
        if (patch_UNCARRIED.test(text) || patch.text.length + text.length > limit)
            continue;
        patch.text += text;
        patch.fixes += chosen.findings.length;
        patch.unsure += chosen.findings.filter(({ fix }) => !fix?.safe).length;
    }
    return patch.text === '' ? undefined : patch;
}
function canCarry(source, after) {
    if (source.invalidAt !== undefined || (0,decode/* isUtf16 */.b)(source) || !PLAIN_PATH.test(source.path))
        return false;
    return isHarmless((0,parse/* parseFrontMatter */.e)(source).state, new post_source/* Source */.k(source.path, after));
}
function bytes(text) {
    return new TextEncoder().encode(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/review/wording.js
var wording = __webpack_require__(35268);
;// CONCATENATED MODULE: ./lib/review/comment-text.js



/** Messages of one suggestion together; GitHub takes 65,536 characters. */
const LONGEST_MESSAGE = 2000;
const MOST_FINDINGS = 8;
/**
 * The hidden first line by which a suggestion is found again: the same for the same findings with the same words to replace.
 *
 * @param id tells the suggestions of several workflows apart
 */
function suggestionMarker(id, { path, before, after, findings }) {
    const about = findings.map(({ rule, subject }) => JSON.stringify([rule, subject])).sort();
    const print = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, about, before, after]))
        .digest('hex');
    return `<!-- seo-content-check-suggestion:${id}:${print.slice(0, 16)} -->`;
}
/** The marker of a suggestion of ours in the body of a comment; undefined: there is none. */
function markerOf(id, body) {
    const [line = ''] = body.split(/\r?\n/, 1);
    const [, of] = /^<!-- seo-content-check-suggestion:([\w.-]+):[0-9a-f]{16} -->$/.exec(line.trimEnd()) ?? [];
    return of === id ? line.trimEnd() : undefined;
}
/** A review comment that says what is wrong and offers the lines that repair it. */
function suggestionComment(id, suggestion) {
    const { findings, after, newline } = suggestion;
    const told = findings.slice(0, MOST_FINDINGS).map((finding) => findingText(finding));
    return [
        suggestionMarker(id, suggestion),
        told.join('\n\n'),
        '',
        suggestionBlock(after, newline),
        ...(findings.some(({ fix }) => !fix?.safe) ? ['', `<sub>${wording/* confirmWords */.qy}</sub>`] : [])
    ].join('\n');
}
function findingText({ severity, rule, help, message }) {
    const name = /^https?:\/\/[^\s()<>\\]+$/.test(help) ? `[${(0,report_escape/* codeSpan */.SS)(rule)}](${help})` : (0,report_escape/* codeSpan */.SS)(rule);
    const text = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1).toWellFormed()}…` : message;
    return `${wording/* SEVERITY_LABELS */.Gs[severity]} (${name})\\\n${(0,report_escape/* escapeMessage */.hC)(text)}`;
}
/** The lines as they are, with the line ends of the file, between fences that they can't close. */
function suggestionBlock(lines, newline) {
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${lines.map((line) => `${line}${newline}`).join('')}${fence}`;
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/lost-answer.js
var lost_answer = __webpack_require__(89944);
;// CONCATENATED MODULE: ./lib/github/review-threads.js
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          comments(first: 1) { totalCount nodes { id body isMinimized viewerDidAuthor } }
        }
      }
    }
  }
}`;
/** 1,000 threads: beyond that a pull request can't be read by people either. */
const MOST_PAGES = 10;
/** Reads the threads of a pull request that this token's own comments started: one request for each 100 threads. */
async function ownThreads(octokit, repository, number) {
    const threads = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await octokit.graphql(THREADS, { ...repository, number, after });
        const list = answer.repository?.pullRequest?.reviewThreads;
        for (const thread of list?.nodes ?? []) {
            const [comment] = thread?.comments.nodes ?? [];
            if (!thread || !comment?.viewerDidAuthor)
                continue;
            threads.push({
                id: thread.id,
                commentId: comment.id,
                body: comment.body,
                hasReplies: thread.comments.totalCount > 1,
                isResolved: thread.isResolved,
                isOutdated: thread.isOutdated,
                isHidden: comment.isMinimized
            });
        }
        if (!list?.pageInfo.hasNextPage)
            break;
        after = list.pageInfo.endCursor;
    }
    return threads;
}
/** Threads that one request closes. */
const AT_ONCE = 25;
/**
 * Resolves threads and hides their comments as outdated. GitHub lets a workflow resolve only with `contents: write`, which
 * nobody should give for that; hiding is a matter of `pull-requests: write`.
 *
 * @throws what octokit throws, when a thread could neither be resolved nor hidden
 */
async function closeThreads(octokit, threads) {
    for (let at = 0; at < threads.length; at += AT_ONCE) {
        const some = threads.slice(at, at + AT_ONCE);
        const names = some.map((_, index) => `$t${index}: ID!, $c${index}: ID!`).join(', ');
        const parts = some.map((_, index) => `r${index}: resolveReviewThread(input: {threadId: $t${index}}) { thread { id } }
  m${index}: minimizeComment(input: {subjectId: $c${index}, classifier: OUTDATED}) { minimizedComment { isMinimized } }`);
        const ids = some.flatMap(({ id, commentId }, index) => [
            [`t${index}`, id],
            [`c${index}`, commentId]
        ]);
        try {
            await octokit.graphql(`mutation (${names}) {\n  ${parts.join('\n  ')}\n}`, Object.fromEntries(ids));
        }
        catch (error) {
            const done = partOf(error);
            if (!some.every((_, index) => done[`r${index}`] || done[`m${index}`]))
                throw error;
        }
    }
}
/** What was done though something else of the same request was refused. */
function partOf(error) {
    if (!(error instanceof Error) || !('data' in error) || typeof error.data !== 'object')
        return {};
    return { ...error.data };
}

;// CONCATENATED MODULE: ./lib/github/review.js





/** Suggestions that are open at the same time: an editor who has to click more often takes the patch. */
const MOST_OPEN = 30;
/** Attempts to find what it is in a batch that GitHub doesn't take. */
const MOST_REVIEWS = 12;
/**
 * Keeps the suggestions of a pull request: those that are not there yet become one review, those that don't apply any more are
 * closed unless somebody answered, and one that a person resolved is not made again.
 *
 * @throws what octokit throws, when GitHub refuses or fails
 */
function keepReview(options) {
    return (0,lost_answer/* lookingAgain */.k)(2, () => keepReviewOnce(options));
}
async function keepReviewOnce(options) {
    const { octokit, repository, number, id, suggestions } = options;
    const threads = (await ownThreads(octokit, repository, number)).flatMap((thread) => {
        const marker = markerOf(id, thread.body);
        return marker === undefined ? [] : [{ ...thread, marker }];
    });
    const standing = new Set(threads.filter(stands).map(({ marker }) => marker));
    const wanted = new Map(suggestions.map((suggestion) => [suggestionMarker(id, suggestion), suggestion]));
    const isPlaced = (suggestion) => standing.has(suggestionMarker(id, suggestion));
    const placed = suggestions.filter(isPlaced);
    const missing = [...wanted.values()].filter((suggestion) => !isPlaced(suggestion));
    const open = threads.filter((thread) => stands(thread) && !thread.isResolved && wanted.has(thread.marker)).length;
    const fresh = missing.slice(0, Math.max(0, MOST_OPEN - open));
    // First the old ones go, so that nobody sees two suggestions for one line.
    const obsolete = threads.filter((thread) => isOpen(thread) && !thread.hasReplies && !(stands(thread) && wanted.has(thread.marker)));
    // That an old suggestion stays open is not worth a failure: GitHub itself marks it as outdated when its lines change.
    await closeThreads(octokit, obsolete).catch(() => { });
    const refused = await postSuggestions(options, fresh);
    return {
        placed: [...placed, ...fresh.filter((suggestion) => !refused.has(suggestion))],
        left: missing.filter((suggestion) => !fresh.includes(suggestion) || refused.has(suggestion))
    };
}
/** Whether a thread still says what it said: it can be accepted, or a person has decided about it. */
function stands({ isResolved, isOutdated, isHidden }) {
    return !isHidden && (isResolved || !isOutdated);
}
function isOpen({ isResolved, isHidden }) {
    return !isResolved && !isHidden;
}
/**
 * Writes a review. GitHub takes all of its comments or none, and doesn't say which one it can't place, so a batch that it
 * refuses is tried in halves.
 *
 * @returns the suggestions that it didn't take
 */
async function postSuggestions(options, batch) {
    const refused = new Set();
    const batches = batch.length > 0 ? [batch] : [];
    for (let attempt = 0; attempt < MOST_REVIEWS; attempt += 1) {
        const next = batches.shift();
        if (!next)
            return refused;
        if (await createReview(options, next))
            continue;
        const half = Math.ceil(next.length / 2);
        if (next.length === 1)
            refused.add(next[0]);
        else
            batches.push(next.slice(0, half), next.slice(half));
    }
    for (const suggestion of batches.flat())
        refused.add(suggestion);
    return refused;
}
/** @returns whether GitHub could place all of the comments */
async function createReview(options, suggestions) {
    const { octokit, repository, number, id, headSha } = options;
    try {
        const request = () => octokit.rest.pulls.createReview({
            ...repository,
            pull_number: number,
            commit_id: headSha,
            event: 'COMMENT',
            body: (0,wording/* reviewWords */.Iy)(suggestions.length),
            comments: suggestions.map((suggestion) => ({
                path: suggestion.path,
                line: suggestion.last,
                side: 'RIGHT',
                ...(suggestion.first < suggestion.last && { start_line: suggestion.first, start_side: 'RIGHT' }),
                body: suggestionComment(id, suggestion)
            })),
            request: { retries: 0 }
        });
        await (0,lost_answer/* creating */.S)(request);
        return true;
    }
    catch (error) {
        if ((0,failure/* isRequestFailure */.UZ)(error) && error.status === 422)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/repairs.js






/** UTF-16 units: in a comment the findings come first. */
const COMMENT_PATCH = 12_000;
const SUMMARY_PATCH = 200_000;
/** Posts whose repairs are looked for: many more than a review or a patch can hold. */
const MOST_POSTS = 500;
/**
 * Offers the repairs of a pull request's posts.
 *
 * @param review undefined: not beside the lines
 */
async function offerRepairs(result, changes, review) {
    const posts = await repairable(result, changes);
    const suggestions = posts.flatMap((post) => post.suggestions).sort((a, b) => weight(b) - weight(a));
    let left = suggestions;
    let placed = [];
    let problem;
    if (review) {
        try {
            const kept = await keepReview({ ...review, suggestions });
            placed = kept.placed;
            left = kept.left;
        }
        catch (error) {
            problem = error;
        }
    }
    const open = new Set(left.flatMap(({ findings }) => findings));
    const rest = posts.map(({ source, suggestions: own, others }) => ({
        source,
        findings: [...own.flatMap(({ findings }) => findings).filter((finding) => open.has(finding)), ...others]
    }));
    return {
        placed: placed.length,
        patch: await patchOf(rest, COMMENT_PATCH),
        wholePatch: await patchOf(rest, SUMMARY_PATCH),
        isNeeded: suggestions.length > 0,
        ...(problem !== undefined && { problem })
    };
}
/** The posts with repairs, the gravest first. */
async function repairable({ report, readFile }, changes) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    const posts = [];
    for (const { path, findings } of (0,by_post/* gravestFirst */.Ln)(report)) {
        const change = byPath.get(path);
        if (posts.length >= MOST_POSTS)
            break;
        if (!change || change.status === 'removed' || !findings.some(({ fix, removed }) => fix && !removed))
            continue;
        const bytes = await readFile(path);
        if (!bytes)
            continue;
        const source = (0,decode/* decodeSource */.E)(path, bytes);
        // Lines of another version than GitHub shows: the branch has moved on, or the merge commit had to be read.
        const isShown = change.blob !== undefined && (0,git_id/* gitId */.I)(bytes, change.blob) === change.blob;
        posts.push({ source, ...suggestionsOf(source, findings, isShown ? (change.shown ?? []) : []) });
    }
    return posts;
}
const WEIGHTS = { error: 2, warning: 1, info: 0 };
function weight({ findings }) {
    return Math.max(...findings.map(({ severity }) => WEIGHTS[severity]));
}


/***/ })

};
