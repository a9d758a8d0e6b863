export const id = 7944;
export const ids = [7944,9607,1820];
export const modules = {

/***/ 67282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/** What counts when a change is checked: what it introduces, everything in the posts that it touches, or everything. */
const SCOPES = ['introduced', 'changed', 'all'];


/***/ }),

/***/ 93658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19607);


/**
 * Reads the runner's variables.
 * @throws EventError when what every runner gives is missing
 * @see https://docs.github.com/actions/reference/variables-reference
 */
async function readEnvironment(variables) {
    const need = (name) => {
        const value = variables[name];
        if (!value)
            throw new _event_js__WEBPACK_IMPORTED_MODULE_1__.EventError(`${name} is not set: this program runs as a step of a GitHub Actions job`);
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
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new _event_js__WEBPACK_IMPORTED_MODULE_1__.EventError(`The event's payload can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventError: () => (/* binding */ EventError),
/* harmony export */   e: () => (/* binding */ parsePayload),
/* harmony export */   h: () => (/* binding */ sha),
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
            const { pull_request } = parsePayload(pullRequestPayload, name, payload);
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
            const push = parsePayload(pushPayload, name, payload);
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
            const { merge_group } = parsePayload(mergeGroupPayload, name, payload);
            return { kind: 'merge-group', baseSha: merge_group.base_sha, headSha: merge_group.head_sha };
        }
        default:
            return { kind: 'whole-repository' };
    }
}
function isZero(id) {
    return /^0+$/.test(id);
}
/**
 * Reads the part of a payload that is needed.
 * @throws EventError
 */
function parsePayload(schema, name, payload) {
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
/** GitHub knows the caller and says that a permission is missing; a resource that the token may not see is 404. */
function isRefusal(error) {
    if (!isRequestFailure(error) || isRateLimit(error))
        return false;
    // Nobody may write to a conversation that is locked, whatever the permissions.
    return error.status === 404 || (error.status === 403 && !/\blocked\b/i.test(error.message));
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
    const hint = error.status === 401 ? ' (the token that `github-token` holds is not valid, or no longer)' : '';
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .I)(`${error.status}${said && said.length < 300 ? ` ${said}` : ''}${hint}`);
}


/***/ }),

/***/ 96174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zr: () => (/* binding */ commentId),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   tc: () => (/* binding */ readInputsBy)
/* harmony export */ });
/* unused harmony export inputsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var _config_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67282);
/* harmony import */ var _links_connect_to_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50533);
/* harmony import */ var _shard_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28059);
/* harmony import */ var _translation_language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2153);





/** An input has a value that it can't have. The message names the input and what is allowed. */
class InputError extends Error {
    name = 'InputError';
}
/** A line of text; empty where nothing is given. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim();
/** The lines of a text that are not blank. */
const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((value) => value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** One of some words; an empty input is the preset. */
function choice(words, preset) {
    return text.transform((value, context) => {
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
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}
/** YAML's own spellings of true and false. */
function truth(preset) {
    return text
        .transform((value) => (/^(?:True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value))
        .pipe(choice(['true', 'false'], preset))
        .transform((word) => word === 'true');
}
/** Tells what several workflows keep on one pull request apart. */
const commentId = text
    .regex(/^[\w.-]{0,64}$/, 'may have up to 64 letters, digits, dots, hyphens and underscores')
    .transform((value) => value || 'default');
/** What the input took when annotations could only be on or off. */
const ANNOTATION_ALIASES = new Map([
    ['true', 'changed-files'],
    ['false', 'none']
]);
/**
 * Every input that action.yml declares, and what it may hold. A missing one is empty text, as the runner gives it. There is
 * no default for what the configuration file can say too: `scope`, `language`, `fail-on`.
 */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    'github-token': text,
    config: text.transform((value) => value.replace(/^(?:\.\/)+/, '') || undefined),
    paths: lines,
    scope: choice(_config_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .SCOPES */ .i, undefined),
    language: choice(_translation_language_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGES */ .Y, undefined),
    'fail-on': choice(['error', 'warning', 'never'], undefined),
    comment: choice(['auto', 'always', 'never'], 'auto'),
    'comment-id': commentId,
    suggestions: choice(['review', 'comment', 'never'], 'review'),
    annotations: text
        .transform((value) => ANNOTATION_ALIASES.get(value.toLowerCase()) ?? value)
        .pipe(choice(['changed-lines', 'changed-files', 'none'], 'changed-files')),
    'check-run': truth('false'),
    links: truth('true'),
    cache: truth('true'),
    issue: truth('false'),
    shard: text.transform((value, context) => {
        const shard = value === '' ? undefined : (0,_shard_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseShard */ .u)(value);
        if (value === '' || shard)
            return shard;
        const message = `is "${value}"; write a part of up to ${_shard_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_SHARDS */ .Y} parts, such as \`2/8\``;
        context.addIssue({ code: 'custom', message });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    }),
    'connect-to': lines.transform((entries, context) => entries.map((entry) => {
        try {
            return (0,_links_connect_to_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConnectTo */ .zs)(entry);
        }
        catch (error) {
            context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
        }
    }))
});
/**
 * Reads all inputs of the check.
 * @param environment the process's environment
 * @throws InputError that names every input that is wrong
 */
function readInputs(environment) {
    return readInputsBy(inputsSchema, environment);
}
/**
 * Reads all inputs of an action.
 * @param environment the process's environment; the runner puts the input `fail-on` into `INPUT_FAIL-ON`
 * @throws InputError that names every input that is wrong
 */
function readInputsBy(schema, environment) {
    const given = Object.keys(schema.shape).map((name) => [name, environment[`INPUT_${name.toUpperCase()}`] ?? '']);
    const result = schema.safeParse(Object.fromEntries(given));
    if (result.success)
        return result.data;
    throw new InputError(result.error.issues.map(({ path, message }) => `The input \`${path.join('.')}\` ${message}.`).join(' '));
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
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bz: () => (/* binding */ comparisonWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oj: () => (/* binding */ linkCost),
/* harmony export */   zd: () => (/* binding */ linkTotal)
/* harmony export */ });
/* harmony import */ var _translation_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);

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
function severityTotals({ errors, warnings, infos }, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    const parts = [];
    if (errors > 0)
        parts.push(words.counted(errors, 'error'));
    if (warnings > 0)
        parts.push(words.counted(warnings, 'warning'));
    if (infos > 0)
        parts.push(words.counted(infos, 'note'));
    return words.listed(parts);
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
/** How many findings count. */
function findingTotal({ counts: { errors, warnings, infos } }) {
    return errors + warnings + infos;
}
/** What a change did to the findings of its posts; empty where nothing was compared, or there is nothing to tell. */
function comparisonWords({ counts: { existing = 0, fixed = 0 } }, words) {
    const parts = [];
    if (fixed > 0)
        parts.push(words.changeFixes(fixed));
    if (existing > 0)
        parts.push(words.wereThereBefore(existing));
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
function linkCost({ requests, hosts, cached, ms }, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    const asked = words.asked(words.counted(requests, 'request'), words.counted(hosts, 'host'), seconds(ms, words));
    if (cached === 0)
        return asked;
    return words.knownFromEarlier(requests === 0 ? words.noRequest : asked, cached);
}
/** `2.0 s`, `3 min 20 s` */
function seconds(ms, words = _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x) {
    if (ms < 59_950)
        return `${words.decimal(ms / 1000)} s`;
    const whole = Math.round(ms / 1000);
    return words.minutes(Math.floor(whole / 60), whole % 60);
}


/***/ }),

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationsOf: () => (/* binding */ annotationsOf),
/* harmony export */   l: () => (/* binding */ annotationOf),
/* harmony export */   workflowCommand: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _translation_en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26100);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36282);



/** GitHub shows ten annotations of a level per step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10;
const LEVELS = [
    { severity: 'error', level: 'error', more: 'moreErrors' },
    { severity: 'warning', level: 'warning', more: 'moreWarnings' },
    { severity: 'info', level: 'notice', more: 'moreNotes' }
];
/**
 * Chooses what reaches the page: at most ten of a level, in which every post has its turn before one has its second. Where
 * that is not everything, the last one says how many more there are and where.
 */
function annotationsOf(report, options) {
    return LEVELS.flatMap(({ severity, level, more }) => {
        const all = report.findings.filter((finding) => finding.severity === severity && (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(finding));
        const findings = all.filter(options.isShown ?? (() => true));
        // A step that fails says why, also where it is for lines that nobody looks at.
        const hidden = level === 'error' ? all.length - findings.length : 0;
        const room = Math.max(1, SHOWN_PER_LEVEL - (options.reserved?.[level] ?? 0));
        if (hidden === 0 && findings.length <= room)
            return findings.map(annotationOf);
        const chosen = new Set(inTurns(findings, room - 1));
        const shown = findings.filter((finding) => chosen.has(finding));
        const words = options.words ?? _translation_en_js__WEBPACK_IMPORTED_MODULE_0__/* .english */ .x;
        const rest = words[more](findings.length + hidden - shown.length);
        return [...shown.map(annotationOf), { level, title: rest, message: words.seeAt(rest, options.moreAt) }];
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
/** A finding beside its lines. */
function annotationOf({ rule, severity, message, related, path, range, removed }) {
    const { start, end } = range;
    const level = severity === 'info' ? 'notice' : severity;
    // GitHub has no place for it in a file that isn't there.
    if (removed)
        return { level, title: rule, message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(`${path}: ${message}`) };
    const others = related?.map((one) => `${one.path}${one.line ? `:${one.line}` : ''}: ${one.message}`) ?? [];
    const annotation = {
        level,
        title: rule,
        message: [message, ...others].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join('\n'),
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

/***/ 28059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/** GitHub runs 256 jobs of a matrix at most. */
const MOST_SHARDS = 256;
/**
 * Reads `2/8`.
 * @returns undefined when it is no such thing
 */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim())?.map(Number) ?? [];
    if (index === undefined || count === undefined)
        return undefined;
    return index >= 1 && index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}


/***/ }),

/***/ 26100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ english)
/* harmony export */ });
/** One and several of what reports count. */
const NOUNS = {
    post: ['post', 'posts'],
    checkedPost: ['checked post', 'checked posts'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    note: ['note', 'notes'],
    finding: ['finding', 'findings'],
    link: ['link', 'links'],
    redirect: ['redirect', 'redirects'],
    request: ['request', 'requests'],
    host: ['host', 'hosts']
};
const numbers = new Intl.NumberFormat('en-US');
const rounded = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** What reports say themselves, beside the messages of rules. Numbers in sentences come as they are to be shown. */
const english = {
    number: (count) => numbers.format(count),
    decimal: (count) => rounded.format(count),
    counted: (count, noun) => `${numbers.format(count)} ${NOUNS[noun][count === 1 ? 0 : 1]}`,
    /** The noun alone. */
    noun: (count, noun) => NOUNS[noun][count === 1 ? 0 : 1],
    /** `a`, `a and b`, `a, b and c`. */
    listed: (parts) => parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    labels: { error: 'Error', warning: 'Warning', info: 'Note' },
    severities: { error: 'error', warning: 'warning', info: 'note' },
    severityGroups: { error: 'errors', warning: 'warnings', info: 'notes' },
    /** What each class of links means for the person who reads the report. */
    linkMeanings: {
        ok: 'answering',
        redirected: 'answering at another address',
        broken: 'leading nowhere',
        blocked: 'the site refuses robots; open by hand',
        transient: 'no proper answer just now; asked again next time',
        tls: 'certificate or encryption at fault',
        private: 'on a private network, never asked',
        unchecked: 'not asked, or no answer in time',
        skipped: 'left out by an option or the configuration, or of this site'
    },
    /** The classes themselves, as words. */
    linkClasses: {
        ok: 'ok',
        redirected: 'redirected',
        broken: 'broken',
        blocked: 'blocked',
        transient: 'transient',
        tls: 'tls',
        private: 'private',
        unchecked: 'unchecked',
        skipped: 'skipped'
    },
    title: 'SEO content check',
    allFixed: 'All fixed: nothing is left to do. Thank you!',
    nothingToFix: 'Nothing to fix.',
    allGood: 'all good',
    nothingButIncomplete: 'nothing found, but not everything could be checked',
    noFindingsButIncomplete: (checked) => `${sentence(checked)}, no findings. What is listed below was left out.`,
    noPosts: 'no posts to check',
    mustBeFixed: (posts, checked) => `${numbers.format(posts)} of ${checked} must be fixed.`,
    couldDoBetter: (posts, checked) => `${numbers.format(posts)} of ${checked} can be published, but could do better.`,
    othersCouldDoBetter: (posts) => `${numbers.format(posts)} ${posts === 1 ? 'other' : 'others'} can be published, but could do better.`,
    changeFixes: (count) => `This change fixes ${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'}. Thank you!`,
    wereThereBefore: (count) => count === 1
        ? '1 finding was there before, and does not count.'
        : `${numbers.format(count)} findings were there before, and do not count.`,
    listedWithChanged: 'They are listed with `scope: changed`.',
    fromBefore: (count) => `${numbers.format(count)} ${count === 1 ? 'finding' : 'findings'} from before this change`,
    notChecked: 'Not checked',
    theJobSummary: 'the job summary',
    theStepLog: 'the log of this step',
    theJsonReport: 'the report in JSON',
    moreFindingsAt: (findings, posts, where) => `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in ${posts}: see ${where}.`,
    moreFindingsHere: (findings) => `… and ${numbers.format(findings)} more ${findings === 1 ? 'finding' : 'findings'} in this post`,
    moreLinks: (links) => `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}.`,
    moreLinksInJson: (links) => `… and ${numbers.format(links)} more ${links === 1 ? 'link' : 'links'}: see the report in JSON.`,
    more: (count) => `… and ${numbers.format(count)} more`,
    andMore: (count) => `and ${numbers.format(count)} more`,
    moreErrors: (count) => `${numbers.format(count)} more ${count === 1 ? 'error' : 'errors'}`,
    moreWarnings: (count) => `${numbers.format(count)} more ${count === 1 ? 'warning' : 'warnings'}`,
    moreNotes: (count) => `${numbers.format(count)} more ${count === 1 ? 'note' : 'notes'}`,
    seeAt: (what, where) => `${what}: see ${where}.`,
    line: (line) => `line ${line}`,
    lines: (first, last) => `lines ${first}-${last}`,
    lineAndColumn: (line, column) => `line ${line}, column ${column}`,
    removed: 'removed',
    removedFile: 'removed file',
    see: (place, message) => `See ${place} (${message})`,
    fix: 'Fix',
    suggestion: 'Suggestion',
    whatChanges: 'What changes',
    slowToAnswer: (hosts) => `Slow to answer, on average: ${hosts}`,
    asked: (requests, hosts, time) => `${requests} to ${hosts} in ${time}`,
    noRequest: 'no request',
    knownFromEarlier: (asked, count) => `${asked}, ${numbers.format(count)} known from an earlier run`,
    checked: (posts) => `Checked ${posts}`,
    checkedAt: (posts, commit) => `Checked ${posts} at ${commit}`,
    wholeReport: 'whole report',
    linksToLookAt: (links) => `${links} to look at`,
    columns: { result: 'Result', link: 'Link', address: 'Address', happened: 'What happened', used: 'Used in' },
    nowAt: (url) => `now at ${url}`,
    preview: 'How it looks in search and on social media',
    searchResult: 'Search result',
    card: 'Card on social media',
    noDescription: 'No description: the search engine picks words of the page.',
    noTitle: 'No title',
    siteImage: 'An image of the site.',
    noCover: 'No cover image: the card has none.',
    noCoverImage: 'No cover image',
    coverElsewhere: 'Cover on another site:',
    aboutRules: (pages) => `What the rules are about, and their options: ${pages}`,
    postsChecked: (posts, time) => `${posts} checked${time === undefined ? '' : ` in ${time}`}`,
    noPostsToCheck: 'No posts to check.',
    butNotEverything: (checked) => `${checked}: no findings, but not everything was checked.`,
    nothing: (checked) => `${checked}: nothing to fix.`,
    inPosts: (posts) => ` in ${posts}`,
    goToFindings: 'Go to the findings',
    findings: 'Findings',
    noFindings: 'no findings',
    totalsIn: (totals, posts, all) => `${totals} in ${numbers.format(posts)} of ${all}.`,
    checkedButNotEverything: (posts) => `${posts} checked, no findings; but not everything could be checked.`,
    thereWereNoPosts: 'There were no posts to check.',
    byRule: 'By rule',
    rule: 'Rule',
    severity: 'Severity',
    posts: 'Posts',
    post: 'Post',
    filter: 'Filter',
    show: 'Show',
    showFindingsOf: (rule) => `Show the findings of ${rule}`,
    filterFindings: 'Filter findings',
    allRules: 'all rules',
    partOfPath: 'a part of its path',
    showAll: 'Show all',
    allLinks: 'all links',
    /** The script puts numbers in the place of `{shown}` and `{posts}`. */
    shown: 'Findings shown: {shown}, posts: {posts}',
    moreReasons: (count) => `… and ${numbers.format(count)} more ${count === 1 ? 'line' : 'lines'}`,
    madeBy: (time) => `Checked${time === undefined ? '' : ` in ${time}`}. Made by seo-content-check; nothing on this page is loaded from elsewhere.`,
    notEverything: 'Not everything was checked',
    moreInSummary: (count) => ` And ${numbers.format(count)} more: see the job summary.`
};
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LANGUAGES),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** The languages that people can read findings and reports in. */
const LANGUAGES = ['en', 'nl'];
/**
 * The language of those who write for these sites: that of the site, where there is one and it is among `LANGUAGES`; else
 * English.
 *
 * @param sites each with its language in BCP 47, where that is known
 */
function languageOf(sites) {
    const [first, ...others] = new Set(sites.map(({ settings }) => settings.language?.split(/[-_]/)[0]?.toLowerCase()));
    return (others.length === 0 && LANGUAGES.find((language) => language === first)) || 'en';
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
