export const id = 7678;
export const ids = [7678];
export const modules = {

/***/ 78134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportedLink),
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _links_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90648);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36282);


/** Puts the parts of a report in its fixed order and counts them, so that the same findings always make the same report. */
function buildReport(parts) {
    const findings = [...parts.findings].sort(byPlace);
    const perPost = new Map();
    for (const { path, page } of parts.posts) {
        perPost.set(path, { path, findings: 0, ...(page && Object.keys(page).length > 0 && { page }) });
    }
    for (const finding of findings) {
        const { path } = finding;
        if (path === parts.configuration)
            continue;
        const post = perPost.get(path) ?? { path, findings: 0 };
        perPost.set(path, { ...post, findings: post.findings + ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .h)(finding) ? 1 : 0) });
    }
    const posts = [...perPost.values()].sort((a, b) => compare(a.path, b.path));
    const counting = findings.filter(_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .h);
    const links = [...parts.links].sort((a, b) => compare(a.url, b.url));
    return {
        schemaVersion: 1,
        ...(parts.shard && { shard: parts.shard }),
        language: parts.language ?? 'en',
        posts,
        findings,
        links,
        counts: {
            posts: posts.length,
            errors: countOf(counting, 'error'),
            warnings: countOf(counting, 'warning'),
            infos: countOf(counting, 'info'),
            ...(parts.fixed !== undefined && { existing: findings.length - counting.length, fixed: parts.fixed }),
            links: countClasses(links)
        },
        incomplete: [...new Set(parts.incomplete)]
    };
}
/** A URL as the report lists it: its verdict, and where the checked posts use it. */
function reportedLink(verdict, used) {
    const { url, status, chain, reason } = verdict;
    return {
        url,
        class: verdict.class,
        ...(status !== undefined && { status }),
        ...(chain !== undefined && { chain: chain.map((hop) => ({ url: hop.url, status: hop.status })) }),
        ...(reason !== undefined && { reason }),
        used: [...used].sort((a, b) => compare(a.path, b.path) || byStart(a.range, b.range))
    };
}
const SEVERITIES = ['error', 'warning', 'info'];
function byPlace(a, b) {
    return (compare(a.path, b.path) ||
        byStart(a.range, b.range) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function byStart(a, b) {
    return a.start.line - b.start.line || a.start.column - b.start.column;
}
/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function countClasses(links) {
    const counts = Object.fromEntries(_links_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_CLASSES */ .q.map((name) => [name, 0]));
    for (const link of links)
        counts[link.class] += 1;
    return counts;
}


/***/ }),

/***/ 91120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ Directives),
/* harmony export */   FZ: () => (/* binding */ DIRECTIVES),
/* harmony export */   mD: () => (/* binding */ directivesOf)
/* harmony export */ });
/* harmony import */ var _post_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69240);

const PREFIX = 'seo-content-check-';
/** What can stand after the prefix, and the lines that it is about. */
const DIRECTIVES = ['disable', 'disable-next-line', 'disable-line'];
/**
 * Comments that switch rules off: `<!-- seo-content-check-disable-next-line title-width, link-broken: reason -->` in the
 * body, `# seo-content-check-disable-next-line title-width: reason` in the front matter. `title-width until 2026-12-31: reason`
 * holds until the end of that day.
 */
function directivesOf(post) {
    return [...post.frontMatter.comments, ...post.body.comments].flatMap((comment) => directiveOf(comment) ?? []);
}
function directiveOf(comment) {
    if (!comment.text.startsWith(PREFIX))
        return undefined;
    const keyword = /^[^\s:,]*/.exec(comment.text)?.[0] ?? '';
    const [head = ''] = comment.text.slice(keyword.length).split(/:|\s[-–—]{1,2}\s/, 1);
    const [names = '', day] = head.split(/(?:^|[\s,])until(?:\s+|$)/, 2);
    const until = day?.trim();
    return {
        kind: DIRECTIVES.find((kind) => keyword === PREFIX + kind),
        keyword,
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        ...(until !== undefined && ((0,_post_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(until) ? { until } : { noDay: until })),
        span: comment.span
    };
}
/** The comments of a post that switch rules off. */
class Directives {
    uses;
    #byLine = new Map();
    constructor(post, now) {
        this.uses = directivesOf(post).map((directive) => ({
            directive,
            expired: directive.until !== undefined && (0,_post_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(directive.until, now),
            lines: linesOf(directive, post),
            covered: new Set()
        }));
        for (const use of this.uses) {
            for (const line of use.lines) {
                const there = this.#byLine.get(line);
                if (there)
                    there.push(use);
                else
                    this.#byLine.set(line, [use]);
            }
        }
    }
    /**
     * Whether a comment switches a rule off on a line (1-based). "Next line" is the next one that isn't blank, so that a
     * comment can stand in a paragraph of its own.
     */
    cover(rule, line) {
        let off = false;
        for (const use of [...(this.#byLine.get(line) ?? []), ...(this.#byLine.get('all') ?? [])]) {
            const { rules } = use.directive;
            if (rules.length > 0 && !rules.includes(rule))
                continue;
            use.covered.add(rule);
            off ||= !use.expired;
        }
        return off;
    }
}
function linesOf(directive, post) {
    const { source } = post;
    const first = source.position(directive.span.from).line;
    const last = source.position(directive.span.to).line;
    switch (directive.kind) {
        case 'disable':
            return ['all'];
        case 'disable-line':
            return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        case 'disable-next-line': {
            let line = last + 1;
            while (line < source.lineCount && source.slice(source.lineSpan(line)).trim() === '')
                line += 1;
            return [line];
        }
        default:
            return [];
    }
}


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** Room for a URL that a person would still read. */
const LONGEST = 160;
/** A text of the post in plain quotes for a message: on one line, and cut when it is long. */
function quote(text, longest = LONGEST) {
    return `"${shorten(text, longest)}"`;
}
/** A text on one line, cut in its middle when it is longer than `longest` UTF-16 units, so that its start and end can be recognised. */
function shorten(text, longest = LONGEST) {
    const tail = Math.floor(longest / 4);
    if (text.length <= longest)
        return oneLine(text);
    return `${oneLine(text.slice(0, longest - tail - 1))}…${oneLine(text.slice(-tail))}`.toWellFormed();
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 18174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ UNANIMOUS),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   xG: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _links_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76392);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84036);
/* harmony import */ var _ignores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91120);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74867);




const DOCUMENTATION = 'https://github.com/org/seo-content-check/blob/v1/docs/rules.md';
/** More of one kind in one post tell nobody anything, and a hostile post could have a million. */
const MOST_FINDINGS_OF_A_RULE = 200;
const LONGEST_SUBJECT = 300;
/**
 * The rule that says what no other rule had anything to say about: where several jobs share a check, it holds only when
 * all of them say it.
 */
const UNANIMOUS = 'ignore-unused';
/** Address of a rule's documentation. */
function helpOf(ruleId) {
    const made = HELP.get(ruleId) ?? `${DOCUMENTATION}#${ruleId}`;
    HELP.set(ruleId, made);
    return made;
}
const HELP = new Map();
/** Applies every active rule to one post. A rule that fails is said in `incomplete`; the others are not affected. */
function runRules(run) {
    const { path, source } = run.post;
    const incomplete = new Set();
    const findings = new Map();
    const directives = guarded(run, incomplete);
    const told = new Told(source);
    const { share } = run;
    const { messagesOf } = run.translation ?? _translation_translation_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V;
    // Rules run one after the other, so that what is handed to them is made once for a post rather than for each.
    let active;
    let count = 0;
    let asked = [];
    let lastAsked;
    const isOurs = () => {
        if (!share || active.rule.id === UNANIMOUS)
            return true;
        return lastAsked ? share.asks(lastAsked) : share.isOwn;
    };
    const verdict = (reference) => {
        if (!active.rule.readsAnswers)
            throw new Error('it reads answers without `readsAnswers`');
        const isAsked = (0,_links_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isExternal */ .ge)(reference.url);
        lastAsked = isAsked ? reference : undefined;
        const found = run.verdict(reference);
        if (isAsked && found?.class !== 'ok' && (!share || share.asks(reference)))
            asked.push(reference);
        return found;
    };
    const context = {
        post: run.post,
        site: run.site,
        generator: run.generator,
        now: run.now,
        options: {},
        messages: {},
        verdict,
        image: (reference) => imageOf(reference, verdict, run),
        resolve(reference) {
            const found = run.resolve?.(reference);
            if (found?.kind === 'unknown')
                asked.push(reference);
            return found;
        },
        lost: run.lost ?? [],
        directives: directives?.uses ?? [],
        linkIgnores: run.linkIgnores ?? [],
        isTold: (id, line) => told.is(id, line),
        detectLanguage: undefined,
        index: undefined,
        report(report) {
            if (!isOurs())
                return;
            if (count >= MOST_FINDINGS_OF_A_RULE) {
                count += 1;
                return;
            }
            const finding = findingOf(report, active, source);
            const key = JSON.stringify([finding.rule, finding.range, finding.message]);
            if (findings.has(key) || directives?.cover(finding.rule, finding.range.start.line))
                return;
            count += 1;
            findings.set(key, finding);
        },
        incomplete(reason) {
            told.unsure.add(active.rule.id);
            incomplete.add(reason);
        }
    };
    for (active of run.settings(path)) {
        const { rule, options } = active;
        // What servers answered counts in every post, and so does whether there was something to switch off.
        if (share && !share.isOwn && !rule.readsAnswers && rule.id !== UNANIMOUS) {
            told.add(rule.id, []);
            continue;
        }
        count = 0;
        asked = [];
        lastAsked = undefined;
        context.options = options;
        context.messages = messagesOf(rule);
        context.detectLanguage = rule.needs === 'language-detection' ? run.detectLanguage : undefined;
        context.index = rule.needs === 'site-index' ? run.index : undefined;
        let isThrough = false;
        try {
            rule.check(context);
            isThrough = true;
        }
        catch (error) {
            incomplete.add(`${path}: the rule ${rule.id} failed and did not check this post: ${reasonOf(error)}`);
        }
        if (isThrough)
            told.add(rule.id, asked);
        if (count > MOST_FINDINGS_OF_A_RULE) {
            incomplete.add(`${path}: of ${count} findings of ${rule.id} only the first ${MOST_FINDINGS_OF_A_RULE} are listed.`);
        }
    }
    return { findings: [...findings.values()].sort(byPlace), incomplete: [...incomplete] };
}
/** Of an answer that is no success, the bytes are those of an error page. */
function imageOf(reference, verdict, { imageFile }) {
    const found = verdict(reference);
    if (found?.class === 'ok' || found?.class === 'redirected')
        return found.image;
    return imageFile?.(reference);
}
const NO_LINES = new Set();
/** Which rules looked at the whole post, and where they had to do without an answer from the network. */
class Told {
    source;
    unsure = new Set();
    #asked = new Map();
    constructor(source) {
        this.source = source;
    }
    /** @param asked references about which neither the network nor the repository said that all is well */
    add(rule, asked) {
        if (asked.length === 0) {
            this.#asked.set(rule, NO_LINES);
            return;
        }
        this.#asked.set(rule, new Set(asked.flatMap(({ span, urlSpan }) => [span, urlSpan]).map(({ from }) => this.source.position(from).line)));
    }
    is(rule, line) {
        const lines = this.#asked.get(rule);
        if (!lines || this.unsure.has(rule))
            return false;
        return line === 'all' ? lines.size === 0 : !lines.has(line);
    }
}
/** What comments switch off; and a body that can't be parsed, or only in part, is said. */
function guarded({ post, now }, incomplete) {
    try {
        const { unparsed } = post.body;
        if (unparsed) {
            const { line } = post.source.position(unparsed.span.from);
            incomplete.add(`${post.path}: the text from line ${line} on was not checked: ${unparsed.reason}`);
        }
        return new _ignores_js__WEBPACK_IMPORTED_MODULE_1__/* .Directives */ .D2(post, now);
    }
    catch (error) {
        incomplete.add(`${post.path}: the text could not be read as Markdown: ${reasonOf(error)}`);
        return undefined;
    }
}
function findingOf(report, { rule, severity, configured }, source) {
    return {
        rule: rule.id,
        severity: configured ? severity : (report.severity ?? severity),
        message: report.message,
        path: source.path,
        range: source.range(report.span),
        subject: (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(report.subject, LONGEST_SUBJECT),
        ...(report.fix && { fix: reportedFix(report.fix, source) }),
        ...(report.related && report.related.length > 0 && { related: report.related }),
        help: helpOf(rule.id)
    };
}
function reportedFix(fix, source) {
    const edits = fix.edits.map(({ span, text }) => ({ range: source.range(span), text }));
    return { description: fix.description, safe: fix.safe, edits };
}
function byPlace(a, b) {
    return (a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
function reasonOf(error) {
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .m)(error instanceof Error ? error.message : String(error));
}


/***/ }),

/***/ 63115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ NoReport),
  o: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/repository/path.js
var repository_path = __webpack_require__(11549);
// EXTERNAL MODULE: ./lib/rules/run.js
var run = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/report/report-error.js
var report_error = __webpack_require__(14517);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
// EXTERNAL MODULE: ./lib/shard/parse.js
var parse = __webpack_require__(28059);
// EXTERNAL MODULE: ./lib/translation/language.js
var language = __webpack_require__(2153);
;// CONCATENATED MODULE: ./lib/report/schema.js




/**
 * What a report can hold at most, in UTF-16 units and in entries: far more than a check of 10,000 posts comes to, for a
 * report from elsewhere must not fill the memory.
 */
const MOST = {
    name: 100,
    path: 4096,
    words: 20_000,
    url: 20_000,
    edit: 1_000_000,
    posts: 200_000,
    findings: 500_000,
    links: 1_000_000,
    uses: 200_000,
    few: 1000,
    incomplete: 50_000,
    shards: parse/* MOST_SHARDS */.Y,
    count: 10_000_000
};
const count = schemas/* int */.Whr().min(0).max(MOST.count);
const words = schemas/* string */.YjP().max(MOST.words);
const url = schemas/* string */.YjP().max(MOST.url);
const position = schemas/* strictObject */.rej({
    line: schemas/* int */.Whr().min(1).describe('1-based.'),
    column: schemas/* int */.Whr().min(1).describe('1-based, in UTF-16 units.')
})
    .meta({ id: 'position' });
const range = schemas/* strictObject */.rej({ start: position, end: position.describe('Exclusive.') })
    .describe('A place in a file.')
    .meta({ id: 'range' });
const path = schemas/* string */.YjP().min(1).max(MOST.path).describe("From the repository's root, with `/` on every system.");
const fix = schemas/* strictObject */.rej({
    description: words.describe('What the fix does.'),
    safe: schemas/* boolean */.zMY().describe('`true`: certain to be what the author wants. `false`: a suggestion to confirm.'),
    edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ range, text: schemas/* string */.YjP().max(MOST.edit) }))
        .max(MOST.few)
        .describe('Each replaces the text at its range.')
});
const finding = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP()
        .max(MOST.name)
        .regex(/^[a-z0-9][a-z0-9-]*$/)
        .describe("The rule's id."),
    severity: schemas/* enum */.k5n(['error', 'warning', 'info']),
    message: words.describe('For the author: what is wrong, what it does, and the way out.'),
    path,
    range,
    subject: words.describe('What it is about, the same in every version of the file: a field, a URL, or words of the text.'),
    status: schemas/* enum */.k5n(['introduced', 'existing'])
        .optional()
        .describe('Where a change is compared with what was before it. An existing finding counts nowhere but in `existing`.'),
    removed: schemas/* literal */.euz(true)
        .optional()
        .describe('The change removes the file: path and range are those of its last version.'),
    related: schemas/* array */.YOg(schemas/* strictObject */.rej({ path, line: schemas/* int */.Whr().min(1).optional(), message: words }))
        .max(MOST.few)
        .optional()
        .describe('Places in other files that it is about, too.'),
    fix: fix.optional().describe('A change that takes the finding away.'),
    help: url.describe("Address of the rule's documentation.")
});
const schema_link = schemas/* strictObject */.rej({
    url,
    class: schemas/* enum */.k5n(verdict/* LINK_CLASSES */.q),
    status: schemas/* int */.Whr().optional().describe('HTTP status of the last answer.'),
    chain: schemas/* array */.YOg(schemas/* strictObject */.rej({ url, status: schemas/* int */.Whr() }))
        .max(MOST.few)
        .optional()
        .describe('Every answer from the first URL to the last, when there was a redirect.'),
    reason: words.optional().describe('In plain words, for whatever is not ok.'),
    used: schemas/* array */.YOg(schemas/* strictObject */.rej({ path, range })).max(MOST.uses).describe('Where the checked posts use it.')
});
const page = schemas/* strictObject */.rej({
    title: words.optional(),
    description: words.optional(),
    url: url.optional().describe('The whole address where it is known, else that of the site.'),
    siteName: words.optional(),
    date: words.optional().describe('The day: `2026-03-01`.'),
    cover: schemas/* union */.KCZ([schemas/* strictObject */.rej({ url }), schemas/* strictObject */.rej({ path })])
        .optional()
        .describe('On another site, or a file of the repository.')
})
    .describe('What search results and social cards show of a post. Absent: the front matter does not say.');
/** The JSON form of a report: what scripts may rely on. A change that breaks them raises `schemaVersion`. */
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    shard: schemas/* strictObject */.rej({
        index: schemas/* int */.Whr().min(1).max(MOST.shards),
        count: schemas/* int */.Whr().min(1).max(MOST.shards)
    })
        .optional()
        .describe('Which part of a check that several jobs share this is; all of them make one report.'),
    language: schemas/* enum */.k5n(language/* LANGUAGES */.Y).describe('What its sentences are written in.'),
    posts: schemas/* array */.YOg(schemas/* strictObject */.rej({ path, findings: count, page: page.optional() }))
        .max(MOST.posts)
        .describe('Every post that was checked, also those without findings, by path.'),
    findings: schemas/* array */.YOg(finding).max(MOST.findings).describe('By path, then by place.'),
    links: schemas/* array */.YOg(schema_link).max(MOST.links).describe('Every URL once.'),
    counts: schemas/* strictObject */.rej({
        posts: count,
        errors: count,
        warnings: count,
        infos: count,
        existing: count.optional().describe('Findings that were there before the change.'),
        fixed: count.optional().describe('Findings from before the change that are gone.'),
        links: schemas/* strictObject */.rej(Object.fromEntries(verdict/* LINK_CLASSES */.q.map((name) => [name, count])))
    }),
    incomplete: schemas/* array */.YOg(words).max(MOST.incomplete).describe('What was not checked, and why, in plain words.')
})
    .describe('Report of seo-content-check');
/** The JSON Schema of a report, as it stands in docs/report.schema.json. */
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema, { target: 'draft-7' });
}

;// CONCATENATED MODULE: ./lib/report/read.js




/** A name that is not expected may be as long as the report. */
const LONGEST_REASON = 300;
/**
 * Reads a report that somebody else wrote, who may mean harm: its shape, the length of its texts and of its lists have
 * bounds, paths stay inside the repository, and no address of documentation but ours is kept. Its words are still those of
 * a stranger, to be escaped for where they go.
 *
 * @param name of the report, for messages
 * @throws ReportError
 */
function readReport(name, text) {
    const report = read_parse(name, text);
    for (const path of pathsOf(report)) {
        if (!(0,repository_path/* isInside */.FK)(path))
            throw new report_error/* ReportError */.$(`${name} is no report that can be used: it has a path outside of the repository.`);
    }
    return {
        ...report,
        findings: report.findings.map((finding) => ({
            ...finding,
            help: finding.help === (0,run/* helpOf */.ZL)(finding.rule) ? finding.help : ''
        }))
    };
}
function read_parse(name, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new report_error/* ReportError */.$(`${name} is no report: it is not JSON (${error instanceof Error ? error.message : error}).`);
    }
    const result = reportSchema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const where = issue?.path.map(String).join('.') || 'its content';
    const what = `${where}: ${issue?.message}`;
    throw new report_error/* ReportError */.$(`${name} is no report of this version of seo-content-check: ${what.slice(0, LONGEST_REASON)}.`);
}
function* pathsOf({ posts, findings, links }) {
    for (const { path, page } of posts) {
        yield path;
        if (page?.cover && 'path' in page.cover)
            yield page.cover.path;
    }
    for (const { path, related = [] } of findings) {
        yield path;
        for (const place of related)
            yield place.path;
    }
    for (const { used } of links)
        for (const { path } of used)
            yield path;
}

;// CONCATENATED MODULE: ./lib/shard/files.js





/** Of all reports together: those of 10,000 posts with 20 links each have about 60 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * Reads reports in JSON, which somebody else may have written.
 *
 * @param paths files, and folders whose `.json` files are all reports
 * @throws ReportError for one that is not valid, and when there is none, or too much
 */
async function readReports(paths) {
    const files = (await Promise.all(paths.map(filesAt))).flat();
    if (files.length > parse/* MOST_SHARDS */.Y) {
        throw new report_error/* ReportError */.$(`There are ${files.length} reports; ${parse/* MOST_SHARDS */.Y} are the most that can be merged.`);
    }
    let left = MOST_BYTES;
    const reports = [];
    for (const { path, name } of files) {
        left -= (await (0,promises_.stat)(path)).size;
        if (left < 0)
            throw new report_error/* ReportError */.$(`The reports have more than ${MOST_BYTES / 1024 / 1024} MB.`);
        reports.push(readReport(name, await (0,promises_.readFile)(path, 'utf8')));
    }
    return reports;
}
/** Where reports were looked for, there is none. */
class NoReport extends report_error/* ReportError */.$ {
    name = 'NoReport';
}
/** Of a folder, files alone: who made what is in it may have put a link to elsewhere there. */
async function filesAt(path) {
    const facts = await (0,promises_.stat)(path).catch(() => undefined);
    if (facts && !facts.isDirectory())
        return [{ path, name: path }];
    if (!facts)
        throw new NoReport(`There is no report in ${path}.`);
    const names = (await (0,promises_.readdir)(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
    const files = [];
    for (const name of names) {
        const file = (0,external_node_path_.join)(path, name);
        if ((await (0,promises_.lstat)(file)).isFile())
            files.push({ path: file, name: (0,external_node_path_.relative)(path, file) });
    }
    if (files.length === 0)
        throw new NoReport(`There is no report in ${path}.`);
    return files;
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   Q: () => (/* binding */ missingShards)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78134);
/* harmony import */ var _report_report_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14517);
/* harmony import */ var _rules_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18174);



/**
 * Makes one report of several: of the parts of one check, or of checks of several sites. What is counted is counted anew,
 * so that no number of a report is believed. A part that is missing is said in `incomplete`.
 *
 * @throws ReportError when they can't be of one check
 */
function mergeReports(reports) {
    const missing = missingShards(reports);
    const posts = new Map();
    for (const post of reports.flatMap((report) => report.posts)) {
        // A part that found something about a post of another part knows no more of it than its path.
        if (!posts.get(post.path)?.page)
            posts.set(post.path, post);
    }
    const links = new Map();
    for (const link of reports.flatMap((report) => report.links))
        if (!links.has(link.url))
            links.set(link.url, link);
    const isCompared = reports.some(({ counts }) => counts.fixed !== undefined);
    return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        language: reports[0]?.language ?? 'en',
        posts: posts.values(),
        findings: findingsOf(reports, missing.length > 0),
        links: links.values(),
        incomplete: [...missing, ...reports.flatMap((report) => report.incomplete)],
        fixed: isCompared ? reports.reduce((sum, { counts }) => sum + (counts.fixed ?? 0), 0) : undefined,
        configuration: reports.flatMap((report) => report.findings).find(({ path }) => !posts.has(path))?.path
    });
}
/**
 * The parts of a check that gave no report, each as a sentence.
 * @throws ReportError when the reports can't be of one check
 */
function missingShards(reports) {
    const shards = reports.flatMap(({ shard }) => shard ?? []);
    const count = shards[0]?.count;
    if (count === undefined)
        return [];
    if (shards.length < reports.length || shards.some((shard) => shard.count !== count)) {
        throw new _report_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$('The reports are not of one check: some are parts of it, and others are not.');
    }
    const there = new Set();
    for (const { index } of shards) {
        if (there.has(index))
            throw new _report_report_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$(`There are two reports of part ${index} of ${count}.`);
        there.add(index);
    }
    return Array.from({ length: count }, (_, at) => at + 1)
        .filter((index) => !there.has(index))
        .map((index) => `Part ${index} of ${count} of the check gave no report.`);
}
/** Every finding once. What only all parts together can say is left out unless all of them say it. */
function findingsOf(reports, isPartMissing) {
    const told = new Map();
    for (const { findings } of reports) {
        for (const finding of new Map(findings.map((one) => [identity(one), one])).values()) {
            const known = told.get(identity(finding));
            if (known)
                known.reports += 1;
            else
                told.set(identity(finding), { finding, reports: 1 });
        }
    }
    const areParts = reports.some(({ shard }) => shard);
    return [...told.values()].flatMap((one) => {
        const isAgreed = one.finding.rule !== _rules_run_js__WEBPACK_IMPORTED_MODULE_0__/* .UNANIMOUS */ .Cw || (one.reports === reports.length && !isPartMissing);
        return areParts && !isAgreed ? [] : [one.finding];
    });
}
function identity({ rule, path, range: { start, end }, message }) {
    return JSON.stringify([rule, path, start.line, start.column, end.line, end.column, message]);
}


/***/ })

};
