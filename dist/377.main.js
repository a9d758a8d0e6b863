export const id = 377;
export const ids = [377];
export const modules = {

/***/ 98082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hostEntry),
/* harmony export */   TZ: () => (/* binding */ VARIABLE)
/* harmony export */ });
/* unused harmony export VARIABLE_PREFIX */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52224);

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

/***/ 62507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: CONFIG_PATHS

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(36468);
// EXTERNAL MODULE: ./lib/config/schema.js
var config_schema = __webpack_require__(8559);
// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(53975);
// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(78505);
;// CONCATENATED MODULE: ./lib/config/json-schema.js


/**
 * The JSON Schema of the configuration file for editors, as it stands in docs/config.schema.json.
 * @param rules the rules that an editor offers, and the only ones that it takes; none: any
 */
function configJsonSchema(rules = []) {
    const schema = json_schema_processors/* toJSONSchema */.bl(config_schema/* configSchema */.Q, {
        target: 'draft-7',
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema !== config_schema/* ruleSettings */.I || rules.length === 0)
                return;
            delete jsonSchema.propertyNames;
            jsonSchema.properties = Object.fromEntries(rules.map(({ id }) => [id, { $ref: `#/definitions/${id}` }]));
            jsonSchema.additionalProperties = false;
        }
    });
    if (rules.length === 0)
        return schema;
    return { ...schema, definitions: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])) };
}
const SEVERITY = { type: 'string', enum: ['error', 'warning', 'info', 'off'] };
/** A rule's setting: its severity alone, or with the rule's own options. */
function settingOf({ summary, options }) {
    const { properties } = json_schema_processors/* toJSONSchema */.bl(options, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
    const mapping = { type: 'object', properties: { severity: SEVERITY, ...properties }, additionalProperties: false };
    return { description: summary, anyOf: [SEVERITY, mapping] };
}

;// CONCATENATED MODULE: ./lib/config/wording.js


/** zod's issues in words for whoever wrote the file: what it says, what may stand there, and what was probably meant. */
function wordIssues(issues, data) {
    return issues.flatMap((issue) => wordIssue(issue, [], data));
}
function wordIssue(issue, parent, data) {
    const path = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(path, key));
    const value = valueAt(data, path);
    const say = (expected, hint = '') => [
        { path, about: 'value', message: `${subject(path)} ${stated(value)}; it must be ${expected}.${hint}` }
    ];
    switch (issue.code) {
        case 'invalid_value':
            return say(alternatives(issue.values.map(String)), meant(value, issue.values.map(String)));
        case 'invalid_type':
            return say(TYPES[issue.expected] ?? issue.expected, issue.expected === 'array' ? asList(value) : '');
        case 'too_small':
            if (issue.origin === 'number' || issue.origin === 'int')
                return say(`at least ${issue.minimum}`);
            return [{ path, about: 'value', message: `${subject(path)} ${stated(value)}. Fill it in, or take it out.` }];
        case 'too_big':
            return say(`at most ${issue.maximum}`);
        case 'invalid_union':
            return wordUnion(issue, path, data, say);
        default:
            return [{ path, about: 'value', message: `${subject(path)}: ${issue.message}.` }];
    }
}
/** A rule's setting: what is said depends on whether a word or a mapping was written. */
function wordUnion(issue, path, data, say) {
    const inner = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0));
    if (inner)
        return inner.flatMap((one) => wordIssue(one, path, data));
    const words = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
    return say(`${alternatives(words)}, or a mapping of options`, meant(valueAt(data, path), words));
}
function unknownKey(path, key) {
    const known = knownKeys(path);
    const near = (0,suggestion/* suggestion */.h)(key, known);
    const where = path.length === 0 ? '' : ` in ${subject(path)}`;
    const way = near ? `Did you mean "${near}"?` : `The settings there: ${known.join(', ')}.`;
    return { path: [...path, key], about: 'key', message: `There is no setting "${key}"${where}. ${way}` };
}
/** The names that a mapping of the configuration may have, as its JSON Schema has them. */
function knownKeys(path) {
    let schema = configJsonSchema();
    for (const key of path)
        schema = valueAt(schema, typeof key === 'number' ? ['items'] : ['properties', key]);
    const properties = valueAt(schema, ['properties']);
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
const TYPES = {
    object: 'a mapping of settings',
    record: 'a mapping of settings',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false'
};
function subject(path) {
    const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    return name === '' ? 'The configuration' : `\`${name.replace(/^\./, '')}\``;
}
function stated(value) {
    if (value === undefined)
        return 'is missing';
    if (value === null || value === '')
        return 'is empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'is an empty list' : 'is a list';
    if (typeof value === 'object')
        return 'is a mapping';
    return typeof value === 'string' ? `is the text "${value.slice(0, 80)}"` : `is ${value}`;
}
function alternatives(words) {
    return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function meant(value, words) {
    if (value === false && words.includes('off'))
        return ' Did you mean "off"?';
    if (typeof value !== 'string' || value === '')
        return '';
    const word = value.toLowerCase();
    const near = words.find((candidate) => candidate.startsWith(word)) ?? (0,suggestion/* suggestion */.h)(word, words);
    return near ? ` Did you mean "${near}"?` : '';
}
function asList(value) {
    return typeof value === 'string' && value !== '' ? ` Write it as \`[${JSON.stringify(value.slice(0, 80))}]\`.` : '';
}

// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88905);
// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(20945);
;// CONCATENATED MODULE: ./lib/config/yaml-file.js



/** A configuration is written by hand; more than this is something else. */
const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
/**
 * Reads a YAML file within bounds.
 * @throws ConfigFileError that names every place at which it isn't YAML
 */
function readYaml(file, bytes) {
    if (bytes.length > MAX_BYTES) {
        const size = Math.ceil(bytes.length / 1024).toLocaleString('en-US');
        throw failure(file, `The file has ${size} kB; a configuration may have ${MAX_BYTES / 1024} kB.`);
    }
    const source = new post_source/* Source */.k(file, decode(file, bytes));
    try {
        return parse(source);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw failure(file, `The file is nested deeper than ${MAX_DEPTH} levels.`);
        if (error instanceof ReferenceError)
            throw failure(file, 'The file repeats its anchors (`&name`, `*name`) too often.');
        throw error;
    }
}
function decode(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw failure(file, 'The file is not UTF-8. Save it as UTF-8.');
    }
}
function parse(source) {
    const document = (0,dist.parseDocument)(source.text, { prettyErrors: false, logLevel: 'error', stringKeys: true });
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
        throw new RangeError();
    if (document.errors.length > 0) {
        throw new config_error/* ConfigFileError */.Q(source.path, document.errors.map((error) => wordYamlError(error, source)));
    }
    if (isDeep(document.contents))
        throw new RangeError();
    return {
        data: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {},
        locate: (path, part = 'key') => source.range(spanOf(document, path, part))
    };
}
/** Without recursion, for the nesting is what is asked about. */
function isDeep(root) {
    let level = [root];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_DEPTH)
            return true;
        level = level.flatMap((node) => {
            if ((0,dist/* isMap */.jh)(node))
                return node.items.flatMap((pair) => [pair.key, pair.value]);
            return (0,dist/* isSeq */.oP)(node) ? node.items : [];
        });
    }
    return false;
}
function spanOf(document, path, part) {
    let node = document.contents;
    let span = { from: 0, to: 0 };
    for (const key of path) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key: name }) => (0,dist/* isScalar */.jn)(name) && String(name.value) === String(key));
            if (!pair)
                return span;
            next = pair.value;
            span = spanOfNode(part === 'value' ? next : pair.key) ?? spanOfNode(pair.key) ?? span;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            next = node.items[Number(key)];
            span = spanOfNode(next) ?? span;
        }
        if (next === undefined)
            return span;
        node = next;
    }
    return span;
}
/** The node's text; undefined for a value that isn't written. */
function spanOfNode(node) {
    const range = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range : undefined;
    return range && range[1] > range[0] ? { from: range[0], to: range[1] } : undefined;
}
const MESSAGES = {
    DUPLICATE_KEY: 'This key is there twice. Take one of them out.',
    TAB_AS_INDENT: 'A tab indents this line; YAML takes spaces only.',
    MULTIPLE_DOCS: 'A line with --- starts a second document here. Take it out.'
};
function wordYamlError(error, source) {
    const [from, to] = error.pos;
    const message = MESSAGES[error.code] ?? `The file is not valid YAML here: ${error.message}.`;
    return { message, range: source.range({ from, to: Math.max(from, to) }) };
}
function failure(file, message) {
    const start = { line: 1, column: 1 };
    return new config_error/* ConfigFileError */.Q(file, [{ message, range: { start, end: start } }]);
}

;// CONCATENATED MODULE: ./lib/config/load.js




/** Where a configuration is looked for, in this order. */
const CONFIG_PATHS = [
    '.github/seo-content-check.yml',
    '.github/seo-content-check.yaml',
    'seo-content-check.yml',
    'seo-content-check.yaml'
];
/**
 * Reads the configuration of a repository.
 *
 * @param explicitPath read this file instead of looking for one
 * @throws ConfigFileError with everything that is wrong in the file, or when `explicitPath` isn't there
 * @throws RepositoryError when a file is there and can't be read
 */
async function loadConfig(repository, explicitPath) {
    for (const path of explicitPath === undefined ? CONFIG_PATHS : [explicitPath]) {
        const bytes = await repository.read(path);
        if (bytes !== undefined)
            return parseConfig(path, bytes);
    }
    if (explicitPath !== undefined) {
        throw new config_error/* ConfigFileError */.Q(explicitPath, [
            { message: `There is no such file in ${repository.name}. Correct the path of the configuration.`, range: START }
        ]);
    }
    return loaded(config_schema/* configSchema */.Q.parse({}), () => START);
}
/**
 * Reads a configuration from the bytes of its file.
 * @param path how messages name the file
 * @throws ConfigFileError with everything that is wrong in it
 */
function parseConfig(path, bytes) {
    const file = readYaml(path, bytes);
    const data = withoutEmptySections(file.data);
    const result = config_schema/* configSchema */.Q.safeParse(data);
    if (result.success)
        return loaded(result.data, (keys) => file.locate(keys), path);
    throw new config_error/* ConfigFileError */.Q(path, wordIssues(result.error.issues, data)
        .map((problem) => ({ message: problem.message, range: file.locate(problem.path, problem.about) }))
        .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column));
}
const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
function loaded(config, locate, path) {
    const explain = (error) => new config_error/* ConfigFileError */.Q(path ?? 'The configuration', error.problems.map(({ message, path: keys }) => ({ message, range: locate(keys) })));
    return { config, locate, explain, ...(path !== undefined && { path }) };
}
/** Sections that a file may have as a key with nothing below, all of it being commented out. */
const SECTIONS = new Set(['content', 'exclude', 'links', 'front-matter', 'rules', 'overrides']);
function withoutEmptySections(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return data;
    return Object.fromEntries(Object.entries(data).filter(([key, value]) => value !== null || !SECTIONS.has(key)));
}


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ruleSettings),
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52224);
/* harmony import */ var _host_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98082);


const level = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'info', 'off']);
/** A rule's setting: its level alone, or a mapping with `severity` and the rule's own options (checked by the rule). */
const ruleSetting = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([level, zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ severity: level.optional() })]);
/** What `rules` of the configuration and of its overrides hold. */
const ruleSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ruleSetting)
    .describe('Severity and options by rule: `title-width: off`, or `title-width: {severity: warning, max: 580}`.');
/** Globs are matched against paths from the repository's root. */
const globs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
const links = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true).describe('Check external links and cover images over the network.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .default([])
        .describe('URLs that are not asked: globs over the whole URL (`https://example.com/**`), or RE2 patterns between slashes.'),
    timeout: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .max(120)
        .default(20)
        .describe('Seconds that one answer may take; waiting for a turn does not count.'),
    budget: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(1)
        .max(3600)
        .default(240)
        .describe('Seconds for all links together; what is left then is unchecked.'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(200).default(64).describe('Requests under way at once.'),
    'per-host': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(32).default(4).describe('Requests under way at once to one host.'),
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(60)
        .default(0.05)
        .describe('Seconds between the starts of two requests to one host.'),
    retries: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('More attempts after 429, 502, 503, 504 and failed connections; with 0 nothing is asked again at the end, either.'),
    'retry-after': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .min(0)
        .max(120)
        .default(10)
        .describe('The longest wait, in seconds, that a Retry-After is granted.'),
    'user-agent': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Default: names this tool, with an address to complain to.'),
    'allow-private': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .default([])
        .describe('Hosts that are asked though they are on a private network: `intranet.example`, `10.1.2.3`.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_host_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .hostEntry */ .R)
        .default([])
        .describe('Other settings for some hosts: `match` names them; of entries that match, the later counts.'),
    https: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(true)
        .describe('Ask for the https address of links that work over http, to offer it. At most 50 a run.'),
    fragments: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Read pages that are linked to with a `#fragment`, and look whether they have that place.'),
    archive: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .default(false)
        .describe('Ask the Internet Archive for a copy of broken links. At most 10 a run.')
})
    .prefault({});
/** Every option of the configuration file, with its default and its meaning: the only place that holds them. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("Address of this file's JSON Schema, for editors."),
    generator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'hugo', 'hugo-papermod', 'generic'])
        .default('auto')
        .describe('What makes the site; `auto` looks at the repository.'),
    content: globs.optional().describe("Globs of the files that are posts. Default: the generator's content folders."),
    exclude: globs.default([]).describe('Globs of files that are never checked.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'never'])
        .default('error')
        .describe('The least severity that fails the check.'),
    links,
    'front-matter': zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({})
            .optional()
            .describe("A JSON Schema that a post's front matter must also match: required fields, types, enumerations, patterns."),
        fields: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
            .default([])
            .describe('Further field names that are known, beside those of the generator, of `schema` and of taxonomies.')
    })
        .prefault({}),
    rules: ruleSettings.default({}),
    overrides: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: globs.min(1), rules: ruleSettings }))
        .default([])
        .describe('Other rule settings for some files; a later entry wins.')
})
    .describe('Configuration of seo-content-check');


/***/ }),

/***/ 69753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   u: () => (/* binding */ connectTarget),
/* harmony export */   zs: () => (/* binding */ parseConnectTo)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69220);

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

/***/ 69220:
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

/***/ 20945:
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

/***/ 88929:
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

/***/ 58299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ diskRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91752);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63425);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67534);






/** Folders that are never content, where Git can't say what is ignored. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
/** What the system says when there is no file of this name, or something else than a file. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO']);
/**
 * The files of a folder. In a Git work tree those that are tracked, or new and not ignored; otherwise all.
 * Links are followed only within the folder, and never into `.git`.
 * @param root the folder's path on this machine
 */
function diskRepository(root) {
    let listed;
    return {
        name: 'the working directory',
        list() {
            listed ??= listFiles(root);
            return listed;
        },
        read: (path) => openInside(root, path, async (file, size) => {
            if (size > _path_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
                throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(path, size));
            return file.readFile();
        }),
        readStart: (path, limit) => openInside(root, path, async (file, size) => {
            const bytes = Buffer.alloc(Math.min(limit, size));
            const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
            return { bytes: bytes.subarray(0, bytesRead), size };
        })
    };
}
async function listFiles(root) {
    try {
        const [present, deleted] = await Promise.all([
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
            (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, 'ls-files', '-z', '--deleted')
        ]);
        const gone = new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(deleted));
        return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)((0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(present).filter((path) => !gone.has(path)));
    }
    catch (error) {
        if (error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS)
            return (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .sortPaths */ .fs)(await walk(root));
        throw error;
    }
}
async function walk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => [])) {
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name))
                    folders.push(`${path}/`);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                found.push(path);
            }
        }
    }
    return found;
}
async function openInside(root, path, read) {
    if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path))
        return undefined;
    let file;
    try {
        const base = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, real);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) || !(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')))
            return undefined;
        // Non-blocking, because opening a named pipe would otherwise wait for a writer.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const facts = await file.stat();
        if (!facts.isFile())
            return undefined;
        return await read(file, facts.size);
    }
    catch (error) {
        if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p)
            throw error;
        const code = error.code;
        if (code !== undefined && NO_SUCH_FILE.has(code))
            return undefined;
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p(`${path} can't be read (${code ?? String(error)})`);
    }
    finally {
        await file?.close();
    }
}


/***/ }),

/***/ 91752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   Ph: () => (/* binding */ gitInvocation),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   tG: () => (/* binding */ hasGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Lists of a repository's files may be long: 10,000 posts are about 1 MB, and this is the bound for what is unusual. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Git didn't do what it was asked: it isn't installed, there is no repository, or it doesn't know a commit. */
class GitError extends Error {
    exitCode;
    name = 'GitError';
    constructor(message, 
    /** Git's own exit status; undefined when Git could not be started. */
    exitCode) {
        super(message);
        this.exitCode = exitCode;
    }
}
/**
 * Arguments and environment under which Git runs nothing that a repository brings along: no hooks, no file system monitor,
 * no prompt for a password, no pathspec magic in file names.
 */
function gitInvocation(args) {
    const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];
    // A runner's workspace usually belongs to another user than the container that reads it, and Git then refuses. There, the
    // workflow itself put the checkout in place; on a person's machine Git's own judgement stands.
    if (process.env.GITHUB_ACTIONS === 'true')
        settings.push('safe.directory=*');
    return {
        args: [...settings.flatMap((setting) => ['-c', setting]), ...args],
        env: {
            ...process.env,
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_LITERAL_PATHSPECS: '1'
        }
    };
}
/**
 * Runs one Git command in a folder and gives its standard output.
 * @throws GitError
 */
function git(root, ...args) {
    const invocation = gitInvocation(args);
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', invocation.args, { cwd: root, env: invocation.env, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true }, (error, stdout, stderr) => {
            if (!error)
                return resolve(stdout);
            const said = stderr.toString('utf8').trim();
            reject(new GitError(said || error.message, typeof error.code === 'number' ? error.code : undefined));
        });
    });
}
/** The parts of a `-z` listing; file names may hold every other byte. */
function splitNul(output) {
    const parts = output.toString('utf8').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
/** The full id of the commit that a revision names; undefined when this repository hasn't got it. */
async function resolveCommit(root, revision) {
    try {
        const output = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
        return output.toString('utf8').trim() || undefined;
    }
    catch (error) {
        if (error instanceof GitError)
            return undefined;
        throw error;
    }
}
/** Whether there is a Git program on this machine. */
async function hasGit() {
    return git('.', 'version').then(() => true, () => false);
}


/***/ }),

/***/ 63425:
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


/***/ })

};
