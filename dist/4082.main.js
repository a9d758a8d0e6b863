export const id = 4082;
export const ids = [4082];
export const modules = {

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

/***/ 14445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iE: () => (/* binding */ CONFIG_PATHS),
  Z9: () => (/* binding */ loadConfig),
  o4: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/generators/field-mapping.js
var field_mapping = __webpack_require__(68725);
// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/post/day.js
var day = __webpack_require__(69240);
// EXTERNAL MODULE: ./lib/rules/profile.js
var profile = __webpack_require__(13582);
// EXTERNAL MODULE: ./lib/translation/language.js
var language = __webpack_require__(2153);
// EXTERNAL MODULE: ./lib/config/host-settings.js
var host_settings = __webpack_require__(75294);
// EXTERNAL MODULE: ./lib/config/scope.js
var scope = __webpack_require__(67282);
;// CONCATENATED MODULE: ./lib/config/schema.js








const level = schemas/* enum */.k5n(['error', 'warning', 'info', 'off']);
/** A rule's setting: its level alone, or a mapping with `severity` and the rule's own options (checked by the rule). */
const ruleSetting = schemas/* union */.KCZ([level, schemas/* looseObject */._H3({ severity: level.optional() })]);
/** What `rules` of the configuration and of its overrides hold. */
const ruleSettings = schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting)
    .describe('Severity and options by rule: `title-width: off`, or `title-width: {severity: warning, max: 580}`.');
const fieldNames = schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1);
/** The fields that something is read from, by what it is: a name, or several of which the first one wins. */
const fieldMapping = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(field_mapping/* MAPPED_PARTS */.H), schemas/* union */.KCZ([schemas/* string */.YjP().min(1), fieldNames]));
/** Globs are matched against paths from the repository's root. */
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
/** A link that is left alone, with the reason, and the last day on which that holds. */
const ignoreEntry = schemas/* strictObject */.rej({
    url: schemas/* string */.YjP().min(1),
    reason: schemas/* string */.YjP().optional(),
    until: schemas/* string */.YjP()
        .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'it must be a day such as 2026-12-31', abort: true })
        .refine(day/* isDay */.N, 'the calendar has no such day')
        .optional()
});
const links = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().default(true).describe('Check external links and cover images over the network.'),
    ignore: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().min(1), ignoreEntry]))
        .default([])
        .describe('Links that are left alone: globs over the whole URL (`https://example.com/**`), or RE2 patterns between slashes; or `{url, reason, until}`, where `until` is the last day on which that holds.'),
    timeout: schemas/* number */.aig()
        .min(1)
        .max(120)
        .default(20)
        .describe('Seconds that one answer may take; waiting for a turn does not count.'),
    budget: schemas/* number */.aig()
        .min(1)
        .max(3600)
        .default(240)
        .describe('Seconds for all links together; what is left then is unchecked.'),
    'max-requests': schemas/* int */.Whr()
        .min(1)
        .max(1_000_000)
        .default(20_000)
        .describe('Requests for all links together, further attempts included; what is left then is unchecked.'),
    concurrency: schemas/* int */.Whr().min(1).max(200).default(64).describe('Requests under way at once.'),
    'per-host': schemas/* int */.Whr().min(1).max(32).default(4).describe('Requests under way at once to one host.'),
    interval: schemas/* number */.aig()
        .min(0)
        .max(60)
        .default(0.05)
        .describe('Seconds between the starts of two requests to one host.'),
    retries: schemas/* int */.Whr()
        .min(0)
        .max(5)
        .default(2)
        .describe('More attempts after 429, 502, 503, 504 and failed connections; with 0 nothing is asked again at the end, either.'),
    'retry-after': schemas/* number */.aig()
        .min(0)
        .max(120)
        .default(10)
        .describe('The longest wait, in seconds, that a Retry-After is granted.'),
    'user-agent': schemas/* string */.YjP().min(1).optional().describe('Default: names this tool, with an address to complain to.'),
    'allow-private': schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Hosts that are asked though they are on a private network: `intranet.example`, `10.1.2.3`.'),
    hosts: schemas/* array */.YOg(host_settings/* hostEntry */.R)
        .default([])
        .describe('Other settings for some hosts: `match` names them; of entries that match, the later counts.'),
    https: schemas/* boolean */.zMY()
        .default(true)
        .describe('Ask for the https address of links that work over http, to offer it. At most 50 a run.'),
    fragments: schemas/* boolean */.zMY()
        .default(false)
        .describe('Read pages that are linked to with a `#fragment`, and look whether they have that place.'),
    archive: schemas/* boolean */.zMY()
        .default(false)
        .describe('Ask the Internet Archive for a copy of broken links. At most 10 a run.')
})
    .prefault({});
/** Every option of the configuration file, with its default and its meaning: the only place that holds them. */
const configSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional().describe("Address of this file's JSON Schema, for editors."),
    generator: schemas/* enum */.k5n(['auto', ...registry/* generators */.h.map((one) => one.id)])
        .default('auto')
        .describe('What makes the site; `auto` looks at the repository.'),
    content: globs.optional().describe("Globs of the files that are posts. Default: the generator's content folders."),
    exclude: globs.default([]).describe('Globs of files that are never checked.'),
    'fail-on': schemas/* enum */.k5n(['error', 'warning', 'never'])
        .default('error')
        .describe('The least severity that fails the check.'),
    scope: schemas/* enum */.k5n(scope/* SCOPES */.i)
        .default('introduced')
        .describe('What counts when a change is checked: the findings that it introduces; all findings of the posts that it touches; or all findings of all posts.'),
    language: schemas/* enum */.k5n(language/* LANGUAGES */.Y)
        .optional()
        .describe('The language of messages and reports: `en` or `nl`. Default: that of the site, else English.'),
    links,
    'front-matter': schemas/* strictObject */.rej({
        schema: schemas/* looseObject */._H3({})
            .optional()
            .describe("A JSON Schema that a post's front matter must also match: required fields, types, enumerations, patterns."),
        fields: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([])
            .describe('Further field names that are known, beside those of the generator, of `schema` and of taxonomies.'),
        mapping: fieldMapping
            .optional()
            .describe('Where posts say something in other fields than the generator reads: `title: [headline, title]`, `cover: hero.image`; the first that is filled counts.')
    })
        .prefault({}),
    profile: schemas/* enum */.k5n(profile/* PROFILES */.j)
        .default('recommended')
        .describe('The rules that are on: `recommended` is quiet and certain, `strict` adds advice, `all` adds matters of house style. A rule that `rules` names is on anyway.'),
    rules: ruleSettings.default({}),
    overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({ files: globs.min(1), rules: ruleSettings.default({}), mapping: fieldMapping.optional() }))
        .default([])
        .describe('Other rule settings, or another `mapping` of fields, for some files; a later entry wins.')
})
    .describe('Configuration of seo-content-check');

// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./lib/config/json-schema.js


/**
 * The JSON Schema of the configuration file for editors, as it stands in docs/config.schema.json.
 * @param rules the rules that an editor offers, and the only ones that it takes; none: any
 */
function configJsonSchema(rules = []) {
    const schema = json_schema_processors/* toJSONSchema */.bl(configSchema, {
        target: 'draft-7',
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema !== ruleSettings || rules.length === 0)
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
/** A word, or a mapping: what is said depends on which of them was written. */
function wordUnion(issue, path, data, say) {
    const inner = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0));
    if (inner)
        return inner.flatMap((one) => wordIssue(one, path, data));
    const words = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
    const types = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
    const simple = words.length > 0 || !types.includes('string') ? words : [TYPES.string ?? ''];
    return say(`${alternatives(simple)}, or a mapping of options`, meant(valueAt(data, path), words));
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
    const branches = valueAt(schema, ['anyOf']);
    const properties = (Array.isArray(branches) ? branches : [schema])
        .map((branch) => valueAt(branch, ['properties']))
        .find((one) => one !== undefined);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(56045);
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
    return loaded(configSchema.parse({}), () => START);
}
/**
 * Reads a configuration from the bytes of its file.
 * @param path how messages name the file
 * @throws ConfigFileError with everything that is wrong in it
 */
function parseConfig(path, bytes) {
    const file = readYaml(path, bytes);
    const data = withoutEmptySections(file.data);
    const result = configSchema.safeParse(data);
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

/***/ 41959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ diskRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27172);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11549);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60370);






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
    const opener = new Opener(root);
    let listed;
    return {
        name: 'the working directory',
        folder: root,
        list() {
            listed ??= listFiles(root);
            return listed;
        },
        read: async (path) => opener.open(path, (file, size) => {
            if (size > _path_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ)
                throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(path, size));
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }),
        readStart: async (path, limit) => opener.open(path, (file, size) => {
            const bytes = Buffer.alloc(Math.min(limit, size));
            return { bytes: bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, 0)), size };
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
/** Opens files of one folder. Where a folder of it really is, is asked once: a site has many posts in few folders. */
class Opener {
    root;
    #folders = new Map();
    #base;
    constructor(root) {
        this.root = root;
    }
    /** Synchronous, because a file that is at hand is read in a tenth of the time that going over other threads takes. */
    open(path, read) {
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path))
            return undefined;
        let file;
        try {
            file = this.#open(path);
            const facts = file === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (file === undefined || !facts?.isFile())
                return undefined;
            return read(file, facts.size);
        }
        catch (error) {
            if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p)
                throw error;
            const code = codeOf(error);
            if (code !== undefined && NO_SUCH_FILE.has(code))
                return undefined;
            throw new _repository_js__WEBPACK_IMPORTED_MODULE_5__/* .RepositoryError */ .p(`${path} can't be read (${code ?? String(error)})`);
        }
        finally {
            if (file !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    #open(path) {
        const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        // Non-blocking, because opening a named pipe would otherwise wait for a writer.
        const flags = O_RDONLY | O_NONBLOCK;
        const at = path.lastIndexOf('/');
        const folder = this.#folder(path.slice(0, Math.max(at, 0)));
        if (folder === undefined)
            return undefined;
        if (O_NOFOLLOW !== undefined) {
            try {
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path.slice(at + 1)), flags | O_NOFOLLOW);
            }
            catch (error) {
                if (codeOf(error) !== 'ELOOP')
                    throw error;
            }
        }
        const real = this.#inside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path.slice(at + 1)));
        return real === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, flags);
    }
    #folder(path) {
        if (!this.#folders.has(path))
            this.#folders.set(path, this.#inside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path)));
        return this.#folders.get(path);
    }
    /** Where something really is; undefined when that is not within the root. */
    #inside(path) {
        this.#base ??= node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(this.root);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#base, real);
        const isWithin = inside === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) && (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')));
        return isWithin ? real : undefined;
    }
}
function codeOf(error) {
    return error.code;
}


/***/ }),

/***/ 27172:
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

/***/ 13582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PROFILES),
/* harmony export */   m: () => (/* binding */ includes)
/* harmony export */ });
/** Sets of rules, each with those of the one before it. */
const PROFILES = ['recommended', 'strict', 'all'];
/** Whether a rule of one profile is on when another one is chosen. */
function includes(chosen, profile) {
    return PROFILES.indexOf(profile) <= PROFILES.indexOf(chosen);
}


/***/ })

};
