export const id = 9752;
export const ids = [9752];
export const modules = {

/***/ 76721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isCalendarDay),
/* harmony export */   n: () => (/* binding */ suggestDate)
/* harmony export */ });
/** Months by their names and usual abbreviations, in Dutch, English, German, French, Spanish and Italian. */
const MONTHS = [
    ['january', 'jan', 'januari', 'januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen'],
    ['february', 'feb', 'februari', 'februar', 'février', 'fevrier', 'févr', 'febrero', 'febbraio', 'febb'],
    ['march', 'mar', 'maart', 'mrt', 'märz', 'maerz', 'mars', 'marzo'],
    ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
    ['may', 'mei', 'mai', 'mayo', 'maggio', 'mag'],
    ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu'],
    ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug'],
    ['august', 'aug', 'augustus', 'août', 'aout', 'agosto', 'ago'],
    ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'set'],
    ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott'],
    ['november', 'nov', 'novembre', 'noviembre'],
    ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre']
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1])));
/** A longer text is no date. */
const LONGEST = 64;
const TIME = String.raw `(?:[T,]?\s*(?:at|om|um|à)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const DAY = String.raw `(\d{1,2})(?:st|nd|rd|th|er|[.ºe])?`;
const YEAR_FIRST = new RegExp(String.raw `^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw `^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');
const DAY_MONTH = new RegExp(String.raw `^(?:\p{L}+\.?,?\s+)?${DAY}[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})${TIME}$`, 'iu');
const MONTH_DAY = new RegExp(String.raw `^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+${DAY},?\s+(\d{4})${TIME}$`, 'iu');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Whether the calendar has this day. */
function isCalendarDay(year, month, day) {
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
/**
 * The ISO 8601 date that a text in some other notation stands for.
 *
 * @returns `2026-02-27` or `2026-02-27T21:23:00+01:00`; undefined when the text is no date of the calendar, or when day and
 *   month could be swapped
 */
function suggestDate(value) {
    if (value.length > LONGEST)
        return undefined;
    const text = value.trim();
    let found = YEAR_FIRST.exec(text);
    if (found)
        return iso(found[1], found[3], found[4], found.slice(5));
    found = COMPACT.exec(text);
    if (found)
        return iso(found[1], found[2], found[3], []);
    found = YEAR_LAST.exec(text);
    if (found)
        return dayAndMonth(found);
    found = DAY_MONTH.exec(text);
    if (found)
        return iso(found[3], monthNumber(found[2]), found[1], found.slice(4));
    found = MONTH_DAY.exec(text);
    if (found)
        return iso(found[3], monthNumber(found[1]), found[2], found.slice(4));
    return undefined;
}
/** `27-02-2026` and `02/27/2026` are clear, `03-02-2026` is not. */
function dayAndMonth(found) {
    const [, first, , second, year, ...time] = found;
    const certain = first === second || Number(first) > 12 || Number(second) > 12;
    if (!certain)
        return undefined;
    return Number(second) > 12 ? iso(year, first, second, time) : iso(year, second, first, time);
}
function monthNumber(name) {
    const month = MONTH_NUMBER.get(name?.toLowerCase().normalize('NFC') ?? '');
    return month === undefined ? undefined : String(month);
}
function iso(year, month, day, [hour, minute, second, zone]) {
    if (!isCalendarDay(Number(year), Number(month), Number(day)))
        return undefined;
    const date = `${year}-${two(month)}-${two(day)}`;
    if (hour === undefined)
        return date;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59)
        return undefined;
    const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
    return `${date}T${two(hour)}:${two(minute)}:${two(second ?? '0')}${offset}`;
}
function two(digits) {
    return (digits ?? '').padStart(2, '0');
}


/***/ }),

/***/ 69240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _generators_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76721);

/** Whether a text is a day of the calendar, as `2026-12-31`. */
function isDay(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return year !== undefined && (0,_generators_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDay */ .L)(Number(year), Number(month), Number(day));
}
/** Whether a day has passed, by UTC: until its end it has not. */
function isOver(day, now) {
    return now.toISOString().slice(0, 10) > day;
}


/***/ }),

/***/ 46854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/environment.js
var github_environment = __webpack_require__(93658);
// EXTERNAL MODULE: ./lib/github/event.js
var github_event = __webpack_require__(19607);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: ./lib/report/report-error.js
var report_error = __webpack_require__(14517);
// EXTERNAL MODULE: ./lib/report/threshold.js
var threshold = __webpack_require__(21293);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/report/workflow-commands.js
var workflow_commands = __webpack_require__(51820);
// EXTERNAL MODULE: ./lib/shard/files.js + 2 modules
var files = __webpack_require__(63115);
// EXTERNAL MODULE: ./lib/shard/merge.js
var merge = __webpack_require__(77156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/publish/inputs.js


/** How a check ends, the gravest first. */
const OUTCOMES = ['error', 'warning', 'clean'];
/** GitHub's own limit. */
const LONGEST_LABEL = 50;
const labels = github_inputs/* lines */.Mn.transform((entries, context) => {
    const names = new Map();
    for (const entry of entries) {
        const [, word = '', name = ''] = /^(\w+)\s*:\s*(.*)$/.exec(entry) ?? [];
        const outcome = OUTCOMES.find((one) => one === word);
        if (outcome && name !== '' && name.length <= LONGEST_LABEL && !names.has(outcome))
            names.set(outcome, name);
        else {
            const message = `has the line "${entry}"; write \`error: NAME\`, \`warning: NAME\` or \`clean: NAME\`, each once`;
            context.addIssue({ code: 'custom', message });
        }
    }
    return names;
});
/** Every input that publish/action.yml declares, and what it may hold. */
const publishInputsSchema = schemas/* object */.Ikc({
    reports: github_inputs/* text */.Qq.min(1, 'is empty; write the path of a report, or of a folder of reports'),
    'github-token': github_inputs/* text */.Qq,
    comment: (0,github_inputs/* choice */.Yq)(['auto', 'always', 'never'], 'auto'),
    'comment-id': github_inputs/* commentId */.Zr,
    labels,
    issue: (0,github_inputs/* truth */.Im)('false'),
    'fail-on': (0,github_inputs/* choice */.Yq)(['error', 'warning', 'never'], 'never')
});

;// CONCATENATED MODULE: ./lib/publish/run-event.js


const workflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        event: schemas/* string */.YjP(),
        head_sha: github_event/* sha */.h,
        head_branch: schemas/* string */.YjP().nullish(),
        // null when the fork has been deleted
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive() })).catch([])
    })
});
/** Events that check everything. */
const WHOLE = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
/**
 * Tells by the event what the reports are about.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param commit `GITHUB_SHA`
 * @throws EventError for a payload that isn't what GitHub documents
 */
function subjectOf(name, payload, commit) {
    if (name === 'workflow_run')
        return subjectOfRun(payload);
    if (WHOLE.has(name))
        return { kind: 'site', headSha: commit, runId: undefined };
    const event = (0,github_event.readEvent)(name, payload);
    if (event.kind === 'pull-request') {
        // With the rights of the repository a pull request from a fork can be written to.
        const { number, headSha, fromFork, privileged } = event;
        return { kind: 'pull-request', number, headSha, fromFork: fromFork && !privileged };
    }
    const reason = `The event is \`${name}\`: there is no pull request to write to.`;
    return { kind: 'nothing', headSha: commit, reason };
}
function subjectOfRun(payload) {
    const { workflow_run: run } = (0,github_event/* parsePayload */.e)(workflowRunPayload, 'workflow_run', payload);
    const { id, event, head_sha: headSha } = run;
    if (WHOLE.has(event))
        return { kind: 'site', headSha, runId: id };
    if (event !== 'pull_request' && event !== 'pull_request_target') {
        const reason = `The check ran because of \`${event}\`: there is no pull request to write to.`;
        return { kind: 'nothing', headSha, reason };
    }
    return {
        kind: 'run',
        run: {
            id,
            headSha,
            headBranch: run.head_branch ?? undefined,
            headRepository: run.head_repository?.full_name,
            headOwner: run.head_repository?.owner.login,
            pullRequests: run.pull_requests.map(({ number }) => number)
        }
    };
}

;// CONCATENATED MODULE: ./lib/publish/action.js














/** The second action: reads reports that other jobs have made, and shows them. Sets the exit status. */
async function run() {
    const write = (line) => process.stdout.write(`${line}\n`);
    try {
        process.exitCode = await publishReports(process.env, write);
    }
    catch (error) {
        const isKnown = [github_inputs/* InputError */.dz, github_event.EventError, report_error/* ReportError */.$].some((kind) => error instanceof kind);
        const message = isKnown && error instanceof Error
            ? error.message
            : `Internal error: ${error instanceof Error ? error.stack : String(error)}`;
        write((0,workflow_commands.workflowCommand)({ level: 'error', title: 'Nothing was published', message }));
        process.exitCode = 1;
    }
}
/** @returns the exit status */
async function publishReports(variables, write) {
    const inputs = (0,github_inputs/* readInputsBy */.tc)(publishInputsSchema, variables);
    const environment = await (0,github_environment/* readEnvironment */.Q)(variables);
    const subject = subjectOf(environment.eventName, environment.payload, environment.commit);
    let reports;
    try {
        reports = await (0,files/* readReports */.o)([(0,external_node_path_.resolve)(environment.workspace, inputs.reports)]);
    }
    catch (error) {
        // A check that was stopped, or is for something else, leaves none; its own run says why.
        if (!(error instanceof files/* NoReport */.M) || environment.eventName !== 'workflow_run')
            throw error;
        write((0,workflow_commands.workflowCommand)({ level: 'notice', title: 'Nothing to publish', message: error.message }));
        return 0;
    }
    const report = (0,merge/* mergeReports */.C)(reports);
    const client = await connect(inputs, environment);
    try {
        const { show } = await Promise.all(/* import() */[__webpack_require__.e(1598), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 90376));
        const isPartial = (0,merge/* missingShards */.Q)(reports).length > 0;
        await show({
            report,
            isPartial,
            subject: await settled(subject, environment, client),
            inputs,
            environment,
            client,
            write
        });
    }
    finally {
        await client?.close();
    }
    write(`${(0,wording/* counted */.hS)(reports.length, 'report')} about ${(0,wording/* counted */.hS)(report.counts.posts, 'post')}: ${(0,wording/* severityTotals */.P1)(report.counts) || 'no findings'}.`);
    return (0,threshold/* failsAt */.Z)(inputs['fail-on'], report) ? 1 : 0;
}
async function connect(inputs, environment) {
    const token = inputs['github-token'];
    if (token === '')
        return undefined;
    const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3692), __webpack_require__.e(636)]).then(__webpack_require__.bind(__webpack_require__, 70636));
    return createClient(token, environment.apiUrl);
}
async function settled(subject, { repository }, client) {
    if (subject.kind !== 'run')
        return subject;
    const { headSha } = subject.run;
    if (!client)
        return { kind: 'nothing', headSha, reason: "Without a token the pull request can't be found." };
    const { findPullRequest } = await __webpack_require__.e(/* import() */ 890).then(__webpack_require__.bind(__webpack_require__, 30890));
    try {
        const found = await findPullRequest(client.octokit, repository, subject.run);
        if ('reason' in found)
            return { kind: 'nothing', headSha, reason: found.reason };
        return { kind: 'pull-request', number: found.number, headSha, fromFork: false };
    }
    catch (error) {
        const reason = `GitHub didn't tell which pull request commit ${headSha.slice(0, 7)} is of: ${(0,failure/* failureText */.kY)(error)}. Give the job the permission \`pull-requests: write\`.`;
        return { kind: 'nothing', headSha, reason: (0,log/* forLog */.I)(reason) };
    }
}


/***/ }),

/***/ 14517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ReportError)
/* harmony export */ });
/** A report that can't be used. The message is for the user. */
class ReportError extends Error {
    name = 'ReportError';
}


/***/ }),

/***/ 11549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** A larger file is never a post, and images are looked at by name alone: so nothing larger is held in memory. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** How `RepositoryError` names a file's size. */
function tooLarge(path, bytes) {
    return `${path} has ${Math.ceil(bytes / 1024 / 1024)} MB; files above ${MAX_FILE_BYTES / 1024 / 1024} MB are not read`;
}
/**
 * Whether a path stays inside the repository and outside Git's own folder, which holds the token of a checkout.
 * Git's folder is refused in every spelling that a file system may take for it.
 */
function isInside(path) {
    if (path === '' || path.includes('\0') || path.startsWith('/'))
        return false;
    return path
        .split('/')
        .every((part) => part !== '..' && part !== '.' && part !== '' && !/^(?:\.git[. ]*|git~\d+)$/i.test(part));
}
/** Code units, not locale: the order is the same on every machine. */
function sortPaths(paths) {
    return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}


/***/ }),

/***/ 53067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ phrasebook)
/* harmony export */ });
/** Values can be made of words whose values are made of words; deeper than this is nothing that we wrote. */
const DEEPEST = 4;
const VALUE = /\{(?:say )?([a-z]+)\}/gi;
/** Translates whole sentences. Takes time in proportion to the sentence's length, whatever it holds. */
function phrasebook(phrases) {
    const plain = new Map();
    const patterns = [];
    for (const [english, translation] of Object.entries(phrases)) {
        const names = [...english.matchAll(VALUE)].map(([, name = '']) => name);
        if (names.length === 0)
            plain.set(english, translation);
        else
            patterns.push({ literals: english.split(/\{[a-z]+\}/i), names, translation });
    }
    // The more words of a sentence a pattern knows, the surer it is the one.
    patterns.sort((a, b) => b.literals.join('').length - a.literals.join('').length);
    const say = (sentence, depth) => {
        const known = plain.get(sentence);
        if (known !== undefined)
            return known;
        for (const pattern of depth > DEEPEST ? [] : patterns) {
            const values = valuesIn(sentence, pattern);
            if (!values)
                continue;
            return pattern.translation.replace(VALUE, (place, name) => {
                const value = values.get(name) ?? '';
                return place.startsWith('{say ') ? say(value, depth + 1) : value;
            });
        }
        return sentence;
    };
    return (sentence) => say(sentence, 0);
}
/** What stands in the places of a pattern; each value is as short as it can be, but for the last. */
function valuesIn(sentence, { literals, names }) {
    const [first = ''] = literals;
    const last = literals.at(-1) ?? '';
    if (!sentence.startsWith(first) || !sentence.endsWith(last))
        return undefined;
    const end = sentence.length - last.length;
    const values = new Map();
    let at = first.length;
    for (const [index, name] of names.entries()) {
        const isLast = index === names.length - 1;
        const to = isLast ? end : sentence.indexOf(literals[index + 1] ?? '', at + 1);
        if (to <= at || to > end)
            return undefined;
        values.set(name, sentence.slice(at, to));
        at = to + (literals[index + 1]?.length ?? 0);
    }
    return values;
}


/***/ }),

/***/ 84036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ENGLISH),
/* harmony export */   v: () => (/* binding */ translationFor)
/* harmony export */ });
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);
/* harmony import */ var _phrasebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53067);


/** What rules and reports are written in. */
const ENGLISH = {
    language: 'en',
    messagesOf: (rule) => rule.messages,
    say: (sentence) => sentence,
    words: _en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x
};
/** A file for each language; only that of the language in use is read. */
const FILES = {
    nl: async () => (await __webpack_require__.e(/* import() */ 8561).then(__webpack_require__.bind(__webpack_require__, 28561))).dutch
};
/** Makes a language ready. */
async function translationFor(language) {
    if (language === 'en')
        return ENGLISH;
    const { rules, phrases, words } = await FILES[language]();
    const messages = new Map(Object.entries(rules));
    return {
        language,
        messagesOf: (rule) => messages.get(rule.id) ?? rule.messages,
        say: (0,_phrasebook_js__WEBPACK_IMPORTED_MODULE_1__/* .phrasebook */ .n)(phrases),
        words
    };
}


/***/ })

};
