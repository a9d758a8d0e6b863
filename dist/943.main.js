export const id = 943;
export const ids = [943];
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
  Z9: () => (/* binding */ loadConfig),
  o4: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: CONFIG_PATHS

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/generators/registry.js + 16 modules
var registry = __webpack_require__(39980);
// EXTERNAL MODULE: ./lib/post/day.js
var day = __webpack_require__(69240);
// EXTERNAL MODULE: ./lib/rules/profile.js
var profile = __webpack_require__(13582);
// EXTERNAL MODULE: ./lib/config/host-settings.js
var host_settings = __webpack_require__(75294);
;// CONCATENATED MODULE: ./lib/config/schema.js





const level = schemas/* enum */.k5n(['error', 'warning', 'info', 'off']);
/** A rule's setting: its level alone, or a mapping with `severity` and the rule's own options (checked by the rule). */
const ruleSetting = schemas/* union */.KCZ([level, schemas/* looseObject */._H3({ severity: level.optional() })]);
/** What `rules` of the configuration and of its overrides hold. */
const ruleSettings = schemas/* record */.g1P(schemas/* string */.YjP(), ruleSetting)
    .describe('Severity and options by rule: `title-width: off`, or `title-width: {severity: warning, max: 580}`.');
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
    links,
    'front-matter': schemas/* strictObject */.rej({
        schema: schemas/* looseObject */._H3({})
            .optional()
            .describe("A JSON Schema that a post's front matter must also match: required fields, types, enumerations, patterns."),
        fields: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([])
            .describe('Further field names that are known, beside those of the generator, of `schema` and of taxonomies.')
    })
        .prefault({}),
    profile: schemas/* enum */.k5n(profile/* PROFILES */.j)
        .default('recommended')
        .describe('The rules that are on: `recommended` is quiet and certain, `strict` adds advice, `all` adds matters of house style. A rule that `rules` names is on anyway.'),
    rules: ruleSettings.default({}),
    overrides: schemas/* array */.YOg(schemas/* strictObject */.rej({ files: globs.min(1), rules: ruleSettings }))
        .default([])
        .describe('Other rule settings for some files; a later entry wins.')
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

/***/ 15572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   YY: () => (/* binding */ termOrList),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   dn: () => (/* binding */ textOrList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   iC: () => (/* binding */ castFlag),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);

/** Numbers and booleans are printed as they stand, so they may stand for a text. */
const printable = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
function note(type, notes) {
    return type.nullish().meta({ ...notes });
}
/** A text. */
function text(notes = {}) {
    return note(printable, { kind: 'text', ...notes });
}
/** A text, for a program that takes nothing else: `title: 2026` is a number to it, and needs quotes. */
function exactText(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), { kind: 'text', ...notes });
}
/** True or false, for a program that knows nothing else. */
function flag(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), { kind: 'flag', ...notes });
}
/** True or false, or a text or number that Go's `strconv.ParseBool` reads: what Hugo takes for its own fields. */
function castFlag(notes = {}) {
    const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False|)$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), words]), { kind: 'flag', ...notes });
}
function number(notes = {}) {
    const digits = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d+$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad(), digits]), { kind: 'number', ...notes });
}
/** A list, whatever is in it. */
function list(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), { kind: 'list', ...notes });
}
/** A list of texts. */
function textList(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), { kind: 'list', ...notes });
}
/** A list of texts, for which one text may stand. */
function textOrList(notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), printable]), { kind: 'list', ...notes });
}
/** A list of texts, or one text that is certainly not a list written with commas. */
function termOrList(notes = {}) {
    const term = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^,;]*$/);
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(printable.nullable()), term, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad()]), { kind: 'list', ...notes });
}
/** A mapping of fields to values; other fields may be in it. */
function map(shape, notes = {}) {
    return note(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3(shape), { kind: 'map', ...notes });
}
/** The notes of a field's type; undefined for a type that was not made here. */
function notesOf(type) {
    const notes = zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.get(type);
    return isNotes(notes) ? notes : undefined;
}
/** The fields of a mapping's type; undefined when the type is no mapping. */
function shapeOf(type) {
    let inner = type;
    while (inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU || inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        inner = inner.unwrap();
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? inner.shape : undefined;
}
function isNotes(notes) {
    return typeof notes === 'object' && notes !== null && 'kind' in notes;
}


/***/ }),

/***/ 67754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ firstItem),
/* harmony export */   CK: () => (/* binding */ fieldIn),
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Kn: () => (/* binding */ filledFieldOf),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* unused harmony export entryOf */
/* harmony import */ var _post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74529);

/** The name of a key under which all keys that match it come together. */
function comparable(key, match) {
    if (match === 'exact')
        return key;
    return match === 'ignore-case' ? key.toLowerCase() : key.toLowerCase().replace(/[-_]/g, '');
}
/** The last entry of a mapping with this key: a later one wins. */
function entryOf(map, key, match) {
    const wanted = comparable(key, match);
    return map.entries.findLast((entry) => comparable(entry.key, match) === wanted);
}
/** The first of these fields that is there. A name may lead into mappings: `params.cover`. */
function fieldOf(root, names, match) {
    for (const name of names) {
        const field = descend(root, name.split('.'), match);
        if (field)
            return field;
    }
    return undefined;
}
/** As `fieldOf`, but a field that says something goes before one that is empty. */
function filledFieldOf(root, names, match) {
    const fields = names.flatMap((name) => fieldOf(root, [name], match) ?? []);
    return fields.find((field) => !isEmpty(field.value)) ?? fields[0];
}
/** A field of a field: `image` of `cover`. */
function fieldIn(parent, names, match) {
    if (parent.node.kind !== 'map')
        return undefined;
    const field = fieldOf(parent.node, names, match);
    return field && { ...field, path: [...parent.path, ...field.path] };
}
/** The first item of a list field. */
function firstItem(parent) {
    const node = parent.node.kind === 'list' ? parent.node.items[0] : undefined;
    return node && { path: [...parent.path, 0], keySpan: node.span, node, value: (0,_post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__/* .toData */ .OY)(node) };
}
/** Nothing, an empty text, or nothing but blanks. */
function isEmpty(value) {
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
function isWebAddress(value) {
    return typeof value === 'string' && /^https?:\/\//i.test(value.trim());
}
/** The fields that are there. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function descend(root, keys, match) {
    let map = root;
    let found;
    const path = [];
    for (const key of keys) {
        if (map.kind !== 'map')
            return undefined;
        found = entryOf(map, key, match);
        if (!found)
            return undefined;
        path.push(found.key);
        map = found.node;
    }
    return found && field(path, found);
}
function field(path, entry) {
    return { path, keySpan: entry.keySpan, node: entry.node, value: (0,_post_front_matter_find_js__WEBPACK_IMPORTED_MODULE_0__/* .toData */ .OY)(entry.node) };
}


/***/ }),

/***/ 31295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ generic),
/* harmony export */   t: () => (/* binding */ readIsoDate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76721);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67754);
/* harmony import */ var _field_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15572);
/* harmony import */ var _hugo_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19007);





const EXTENSION = /\.(?:md|markdown|mdx)$/i;
/** Files that are about a repository and not part of a site, in any language (`README.nl.md`). */
const ABOUT_THE_REPOSITORY = /^(?:readme|changelog|changes|history|releases?|news|licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|support|authors|contributors|maintainers|governance|codeowners|pull_request_template|issue_template|agents|claude|gemini|copilot-instructions|skill|todo|roadmap|upgrading)$/i;
/** Folders that no site is made of. Those that start with a dot or an underscore and `node_modules` hold tools and parts. */
const NO_CONTENT = /^(?:\..*|node_modules|bower_components|vendor|third_party|dist|build|target|public|coverage|test|tests|__tests__|fixtures|__fixtures__|testdata)$/i;
/** Folders whose Markdown files are surely pages. */
const CONTENT = /^(?:content|contents|_?posts?|_?articles?|_?blogs?|news|nieuws|artikelen|berichten)$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** "Feb 27 2026" is read by JavaScript and Ruby alike; other languages only by chance. */
const ENGLISH_MONTH = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const IMAGE_NAMES = [
    'cover',
    'image',
    'coverimage',
    'featuredimage',
    'featureimage',
    'heroimage',
    'hero',
    'ogimage',
    'socialimage',
    'thumbnail',
    'banner'
];
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file', 'relative', 'feature'];
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    title: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
    description: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    draft: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .castFlag */ .iC)({ effect: 'site generators disagree whether to publish such a post' }),
    published: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    slug: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    permalink: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    url: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    layout: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    lang: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    canonical: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    canonical_url: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(),
    weight: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
    order: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(),
    tags: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrList */ .dn)(),
    categories: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrList */ .dn)(),
    keywords: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrList */ .dn)(),
    seo: (0,_field_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({})
});
const title = {
    name: 'title',
    effect: 'Search engines have nothing to show as the title of the page.',
    /** Several generators take the first heading instead. */
    severity: (post) => (post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning')
};
/**
 * What date most generators agree on: ISO 8601, with or without a time and its zone, and what JavaScript and Ruby read
 * alike.
 */
function readIsoDate(value) {
    const suggestion = typeof value === 'string' ? (0,_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestDate */ .n)(value) : undefined;
    const invalid = (reason) => ({
        kind: 'invalid',
        reason,
        effect: 'Site generators refuse it or read a different day from it.',
        severity: 'warning',
        ...(suggestion ? { suggestion } : {})
    });
    if (typeof value !== 'string')
        return invalid('type');
    const found = ISO.exec(value.trim());
    if (!found) {
        const time = ENGLISH_MONTH.test(value) ? Date.parse(value) : Number.NaN;
        return Number.isNaN(time) ? invalid('format') : { kind: 'instant', instant: new Date(time) };
    }
    const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found;
    const exists = (0,_date_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDay */ .L)(Number(year), Number(month), Number(day));
    if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return invalid('no-such-day');
    const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
    const instant = new Date(`${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
    return Number.isNaN(instant.getTime()) ? invalid('no-such-day') : { kind: 'instant', instant };
}
function foldersOf(path, root) {
    return path.slice(root.length).split('/').slice(0, -1);
}
function coverOf(root) {
    const list = (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(root, ['images'], 'loose');
    const named = (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .filledFieldOf */ .Kn)(root, IMAGE_NAMES, 'loose');
    const whole = named && !(0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .Im)(named.value) ? named : (list ?? named);
    if (!whole)
        return undefined;
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .firstItem */ .CJ)(whole);
    const cover = first
        ? { ...(0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .coverFrom */ .W4)(first, IMAGE_PARTS, ['alt', 'alttext']), whole }
        : (0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .coverFrom */ .W4)(whole, IMAGE_PARTS, ['alt', 'alttext']);
    const alt = cover.alt ??
        (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(root, ['imagealt', 'coveralt', 'coverimagealt', 'heroimagealt', 'featuredimagealt', 'thumbnailalt'], 'loose');
    return { ...cover, ...(0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)({ alt }) };
}
/** Any other site: what most generators and themes agree on. */
const generic = {
    id: 'generic',
    name: 'the site generator',
    configurationFiles: [],
    async readSettings(root) {
        return {
            taxonomies: ['tags', 'categories'],
            contentFolders: [root],
            staticFolders: [`${root}static/`, `${root}public/`],
            assetFolders: [`${root}assets/`, `${root}src/`],
            files: [],
            problems: []
        };
    },
    detect: () => 0.5,
    isPost(path, site) {
        if (!EXTENSION.test(path) || !site.settings.contentFolders.some((folder) => path.startsWith(folder)))
            return false;
        const name = path.slice(path.lastIndexOf('/') + 1).split('.', 1)[0] ?? '';
        return !ABOUT_THE_REPOSITORY.test(name) && !foldersOf(path, site.root).some((folder) => NO_CONTENT.test(folder));
    },
    needsFrontMatter: (path, site) => foldersOf(path, site.root).some((folder) => CONTENT.test(folder)),
    schema,
    requiredFields: [title],
    knownFields: [
        'date',
        'author',
        'authors',
        'image',
        'cover',
        'hero',
        'thumbnail',
        'summary',
        'excerpt',
        'aliases',
        'language',
        'locale',
        'category',
        'tag',
        'source',
        'id'
    ],
    dateFields: [
        'date',
        'pubdate',
        'publishdate',
        'publisheddate',
        'datepublished',
        'updated',
        'updateddate',
        'lastmod',
        'lastmodified',
        'lastmodifiedat',
        'modified',
        'expirydate'
    ],
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'unknown',
    fields(frontMatter) {
        const { root } = frontMatter;
        const find = (...names) => (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(root, names, 'loose');
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .Eb)({
            title: find('title'),
            description: (0,_field_js__WEBPACK_IMPORTED_MODULE_4__/* .filledFieldOf */ .Kn)(root, ['description', 'seo.description', 'summary', 'excerpt', 'metadescription'], 'loose'),
            date: find('date', 'pubdate', 'publishdate', 'publisheddate', 'datepublished'),
            publishDate: find('publishdate', 'pubdate'),
            lastModified: find('updated', 'updateddate', 'lastmod', 'lastmodified', 'lastmodifiedat', 'modified'),
            expiryDate: find('expirydate'),
            draft: find('draft'),
            slug: find('slug'),
            url: find('permalink', 'url'),
            aliases: find('aliases', 'redirectfrom'),
            tags: find('tags'),
            categories: find('categories', 'category'),
            language: find('lang', 'language', 'locale'),
            canonical: find('canonicalurl', 'canonical', 'seo.canonical'),
            source: (0,_hugo_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(root),
            cover: coverOf(root)
        });
    },
    readDate: readIsoDate
};


/***/ }),

/***/ 19007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ paperModFields),
/* harmony export */   W4: () => (/* binding */ coverFrom),
/* harmony export */   iD: () => (/* binding */ HUGO_DATE_NAMES),
/* harmony export */   pE: () => (/* binding */ hugoFields),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67754);

/** Names that Hugo reads as one of its four dates; the first one that is set counts. */
const HUGO_DATE_NAMES = {
    date: ['date'],
    publishDate: ['publishdate', 'pubdate', 'published'],
    lastModified: ['lastmod', 'modified'],
    expiryDate: ['expirydate', 'unpublishdate']
};
const SOURCE_NAMES = [
    'source_url',
    'sourceurl',
    'bron_url',
    'bronurl',
    'source.url',
    'bron.url',
    'source',
    'bron',
    'quelle',
    'fuente',
    'fonte',
    'original_url',
    'originalurl',
    'via'
];
const IMAGE_NAMES = [
    'cover',
    'image',
    'featured_image',
    'featuredimage',
    'feature_image',
    'thumbnail',
    'hero',
    'banner'
];
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file'];
const ALT_PARTS = ['alt', 'alttext', 'alt_text'];
/** What Hugo, and its own templates for search engines and social media, read from front matter. */
function hugoFields(frontMatter) {
    const { root } = frontMatter;
    const find = (...names) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, names, 'ignore-case');
    /** Fields of one's own may also stand under `params`. */
    const findParameter = (...names) => find(...names, ...names.map((name) => `params.${name}`));
    const lastModified = find(...HUGO_DATE_NAMES.lastModified);
    const publishDate = publishDateOf(root);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        title: find('title'),
        description: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, ['description', 'summary'], 'ignore-case'),
        date: find('date') ?? publishDate ?? lastModified,
        publishDate,
        lastModified,
        expiryDate: find(...HUGO_DATE_NAMES.expiryDate),
        draft: find('draft'),
        slug: find('slug'),
        url: find('url'),
        aliases: find('aliases'),
        tags: findParameter('tags'),
        categories: findParameter('categories'),
        language: find('lang', 'language'),
        canonical: findParameter('canonicalurl', 'canonical', 'canonical_url'),
        source: sourceOf(root),
        cover: imageListCover(root) ?? namedCover(root)
    });
}
/** As `hugoFields`; PaperMod takes the image from `cover.image`, and from `images` only without one. */
function paperModFields(frontMatter) {
    const { cover: _, canonical: __, ...fields } = hugoFields(frontMatter);
    const { root } = frontMatter;
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        ...fields,
        canonical: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['canonicalurl', 'params.canonicalurl'], 'ignore-case'),
        cover: paperModCover(root)
    });
}
function paperModCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['cover', 'params.cover'], 'ignore-case');
    const cover = whole && coverFrom(whole, ['image'], ['alt']);
    if (cover?.image && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(cover.image.value))
        return cover;
    return imageListCover(root) ?? cover;
}
/** `published` is Hugo's name for a date as well as for the opposite of `draft`. */
function publishDateOf(root) {
    for (const name of HUGO_DATE_NAMES.publishDate) {
        const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, [name], 'ignore-case');
        if (field && typeof field.value !== 'boolean')
            return field;
    }
    return undefined;
}
function imageListCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, ['images', 'params.images'], 'ignore-case');
    if (!whole)
        return undefined;
    const image = typeof whole.value === 'string' ? whole : (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .firstItem */ .CJ)(whole);
    return image && !(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(image.value) ? { whole, image } : undefined;
}
function namedCover(root) {
    const whole = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .filledFieldOf */ .Kn)(root, IMAGE_NAMES, 'ignore-case');
    return whole && coverFrom(whole, IMAGE_PARTS, ALT_PARTS);
}
/** The parts of a cover that is a mapping, or a text that is the image itself. */
function coverFrom(whole, imageNames, altNames) {
    if (whole.node.kind === 'scalar')
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(whole.value) ? { whole } : { whole, image: whole };
    return {
        whole,
        ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
            image: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, imageNames, 'ignore-case'),
            alt: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, altNames, 'ignore-case'),
            caption: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, ['caption'], 'ignore-case'),
            relative: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldIn */ .CK)(whole, ['relative'], 'ignore-case')
        })
    };
}
/** The first field of a usual name that holds an address: "source: Reuters" names the source without one. */
function sourceOf(root) {
    return SOURCE_NAMES.flatMap((name) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(root, [name, `params.${name}`], 'ignore-case') ?? []).find((field) => (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(field.value));
}


/***/ }),

/***/ 39980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ generatorOf),
  h: () => (/* binding */ generators)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/generators/settings-file.js
var settings_file = __webpack_require__(50376);
// EXTERNAL MODULE: ./lib/generators/settings-values.js
var settings_values = __webpack_require__(29816);
;// CONCATENATED MODULE: ./lib/generators/code-configuration.js


/** A configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024;
/** The first of these files that is there. One that can't be read counts, with an empty text: its presence says enough. */
async function readCode(root, names, repository, files) {
    for (const name of names) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const bytes = await repository.read(path).catch(() => new Uint8Array());
        if (bytes)
            return { path, text: bytes.length > LARGEST_BYTES ? '' : new TextDecoder().decode(bytes) };
    }
    return undefined;
}
/**
 * The text of a setting where a line begins with it and it is a plain text in quotes, which no program could make another
 * one of: `url: 'https://example.com',`. Comments and values that are put together are left alone.
 *
 * @param shallow only where the line is indented as the first level of settings is, so that another setting's part of the
 *   same name doesn't count
 */
function literals(text, name, shallow = false) {
    const indent = shallow ? '(?: {2}|\\t)' : '[ \\t]*';
    const line = new RegExp(`^${indent}${name}:[ \\t]*(['"\`])([^'"\`\\n$\\\\]{1,300})\\1[ \\t]*,?[ \\t]*\\r?$`, 'gm');
    return [...text.matchAll(line)].flatMap((found) => found[2] ?? []);
}
/** Every text in quotes behind `name:`, also within a line. */
function inlineLiterals(text, name) {
    const value = new RegExp(`\\b${name}:\\s{0,20}(['"\`])([^'"\`\\n$\\\\]{1,300})\\1`, 'g');
    return [...text.matchAll(value)].flatMap((found) => found[2] ?? []);
}
/** The packages that a `package.json` names. */
async function dependencies(root, repository, files) {
    const path = `${root}package.json`;
    if (files && !files.has(path))
        return [];
    const file = await (0,settings_file/* readSettingsFile */.b)(path, repository);
    if (file.state !== 'read')
        return [];
    const { dependencies, devdependencies } = file.data;
    return [dependencies, devdependencies].flatMap((packages) => Object.keys((0,settings_values/* recordOf */.zv)(packages)));
}
/** The folders in which the repository has Markdown files; the site's own folder when none has. */
function inhabited(candidates, root, files) {
    if (!files)
        return [...candidates];
    const texts = [...files].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path));
    const found = candidates.filter((folder) => texts.some((path) => path.startsWith(folder)));
    return found.length > 0 ? [...new Set(found)] : [root];
}

// EXTERNAL MODULE: ./lib/generators/field-kinds.js
var field_kinds = __webpack_require__(15572);
// EXTERNAL MODULE: ./lib/generators/generic.js
var generic = __webpack_require__(31295);
// EXTERNAL MODULE: ./lib/generators/date-suggestion.js
var date_suggestion = __webpack_require__(76721);
;// CONCATENATED MODULE: ./lib/generators/javascript-dates.js


/** A longer text is no date. */
const LONGEST = 64;
/**
 * What a generator makes of a date that it gives to JavaScript's `Date`, as V8 reads it: months in English, and the month
 * before the day where both are numbers. A text without a zone counts as UTC.
 */
function javaScriptDates({ unreadable, severity }) {
    return (value) => {
        const isNumber = typeof value === 'number' || typeof value === 'bigint';
        const reading = (0,generic/* readIsoDate */.t)(value);
        if (reading.kind !== 'invalid')
            return reading;
        const { reason } = reading;
        const suggestion = isNumber ? (0,date_suggestion/* suggestDate */.n)(String(value)) : reading.suggestion;
        const more = suggestion ? { suggestion } : {};
        if (reason === 'no-such-day' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
            const effect = 'JavaScript counts on from the end of the month, so the post gets another day.';
            return { kind: 'invalid', reason, effect, severity: 'warning' };
        }
        if (reason === 'format' && typeof value === 'string' && value.length <= LONGEST) {
            const time = timeOf(value);
            if (time !== undefined)
                return { kind: 'instant', instant: new Date(time) };
        }
        return { kind: 'invalid', reason, effect: unreadable, ...(severity ? { severity } : {}), ...more };
    };
}
function timeOf(text) {
    const times = [Date.parse(`${text} UTC`), Date.parse(text)];
    return times.find((time) => !Number.isNaN(time));
}

// EXTERNAL MODULE: ./lib/generators/field.js
var field = __webpack_require__(67754);
// EXTERNAL MODULE: ./lib/generators/hugo-fields.js
var hugo_fields = __webpack_require__(19007);
;// CONCATENATED MODULE: ./lib/generators/named-fields.js


const IMAGE_PARTS = ['path', 'image', 'src', 'url', 'file', 'feature'];
const ALT_PARTS = ['alt', 'alttext', 'alt_text'];
/** What front matter says under these names, written exactly so. A field that is filled in goes before an empty one. */
function namedFields(root, names) {
    const { cover: _, coverAlt: __, ...parts } = names;
    const found = Object.entries(parts).map(([part, keys]) => [part, (0,field/* filledFieldOf */.Kn)(root, keys, 'exact')]);
    const fields = Object.fromEntries(found.filter(([, field]) => field !== undefined));
    return (0,field/* present */.Eb)({ ...fields, source: (0,hugo_fields/* sourceOf */.vz)(root), cover: coverOf(root, names) });
}
/** An image, a mapping that holds one, or a list whose first image social networks show. */
function coverOf(root, names) {
    const whole = (0,field/* filledFieldOf */.Kn)(root, names.cover ?? [], 'exact');
    if (!whole)
        return undefined;
    const first = (0,field/* firstItem */.CJ)(whole);
    const cover = { ...(0,hugo_fields/* coverFrom */.W4)(first && !(0,field/* isEmpty */.Im)(first.value) ? first : whole, IMAGE_PARTS, ALT_PARTS), whole };
    return { ...cover, ...(0,field/* present */.Eb)({ alt: cover.alt ?? (0,field/* fieldOf */._F)(root, names.coverAlt ?? [], 'exact') }) };
}

;// CONCATENATED MODULE: ./lib/generators/astro.js







const ENDINGS = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts'];
const CONFIGURATION_FILES = ENDINGS.map((ending) => `astro.config.${ending}`);
/** Where collections are declared, since Astro 5 and before. */
const COLLECTION_FILES = ['src/content.config', 'src/content/config'].flatMap((name) => ['ts', 'mts', 'mjs', 'js'].map((ending) => `${name}.${ending}`));
async function readSettings(root, repository, files) {
    const code = await readCode(root, CONFIGURATION_FILES, repository, files);
    const collections = code && (await readCode(root, COLLECTION_FILES, repository, files));
    const url = (0,settings_values/* absoluteUrl */.rf)(literals(code?.text ?? '', 'site', true)[0]);
    const bases = (0,settings_values/* folders */.oW)(root, inlineLiterals(collections?.text ?? '', 'base')).filter((folder) => folder !== root);
    return {
        ...(url && !/\bbase:/.test(code?.text ?? '') ? { baseUrl: url } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: inhabited([`${root}src/content/`, `${root}src/pages/`, ...bases], root, files),
        staticFolders: [`${root}public/`],
        assetFolders: [`${root}src/`],
        files: code ? [code.path] : [],
        problems: []
    };
}
/** Astro leaves files and folders alone whose names begin with an underscore. */
function isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    return !below.some((name) => name.startsWith('_')) && generic/* generic */.M.isPost(path, site);
}
/**
 * Astro. What a post must have, the schema of its collection says, which is a program; so nothing but a title is asked
 * for, and types are those that blogs agree on.
 */
const astro = {
    ...generic/* generic */.M,
    id: 'astro',
    name: 'Astro',
    configurationFiles: CONFIGURATION_FILES,
    readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost,
    needsFrontMatter: (path) => /(?:^|\/)src\/content\//.test(path) || /(?:^|\/)(?:blog|posts|articles|news)\//.test(path),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* text */.Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
        description: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        categories: (0,field_kinds/* textOrList */.dn)()
    }),
    knownFields: [
        ...generic/* generic */.M.knownFields,
        'draft',
        'pubDate',
        'pubDatetime',
        'publishDate',
        'updatedDate',
        'modDatetime',
        'heroImage',
        'ogImage',
        'coverImage',
        'canonicalURL',
        'featured',
        'template',
        'sidebar',
        'head',
        'editUrl'
    ],
    dateFields: [
        'date',
        'pubDate',
        'pubDatetime',
        'publishDate',
        'publishedDate',
        'publishedAt',
        'updatedDate',
        'modDatetime',
        'updatedAt'
    ].map((name) => name.toLowerCase()),
    fields: ({ root }) => namedFields(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'seo.description', 'excerpt', 'summary'],
        date: ['pubDate', 'pubDatetime', 'publishDate', 'publishedDate', 'publishedAt', 'date'],
        lastModified: ['updatedDate', 'modDatetime', 'updatedAt', 'updated', 'lastUpdated'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'language'],
        canonical: ['canonicalURL', 'canonicalUrl', 'canonical'],
        cover: ['heroImage', 'ogImage', 'image', 'cover', 'coverImage', 'thumbnail'],
        coverAlt: ['heroImageAlt', 'imageAlt', 'coverAlt', 'coverImageAlt']
    }),
    readDate: javaScriptDates({ unreadable: "Astro stops the build where the collection's schema asks for a date." })
};

;// CONCATENATED MODULE: ./lib/generators/docusaurus.js







const docusaurus_CONFIGURATION_FILES = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((ending) => `docusaurus.config.${ending}`);
const STOPS = { effect: 'the build stops', severity: 'error' };
async function docusaurus_readSettings(root, repository, files) {
    const code = await readCode(root, docusaurus_CONFIGURATION_FILES, repository, files);
    const text = code?.text ?? '';
    const url = (0,settings_values/* absoluteUrl */.rf)(literals(text, 'url', true)[0]);
    const base = literals(text, 'baseUrl', true)[0]?.replace(/^\/+|\/+$/g, '');
    const title = literals(text, 'title', true)[0];
    const language = literals(text, 'defaultLocale')[0];
    const folders = ['blog/', 'docs/', 'versioned_docs/', 'src/pages/', 'i18n/'].map((folder) => root + folder);
    return {
        ...(url && base !== undefined ? { baseUrl: base ? `${url}${base}/` : url } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        taxonomies: ['tags'],
        contentFolders: inhabited([...folders, ...blogsIn(root, files)], root, files),
        staticFolders: [`${root}static/`],
        assetFolders: [`${root}src/`],
        files: code ? [code.path] : [],
        problems: []
    };
}
/** Further blogs, by the file of their authors. */
function blogsIn(root, files) {
    return [...(files ?? [])].flatMap((path) => {
        const folder = path.startsWith(root) ? /^(.+\/)authors\.ya?ml$/.exec(path)?.[1] : undefined;
        return folder !== undefined && folder !== root ? [folder] : [];
    });
}
/** Files and folders whose names begin with an underscore are parts of other pages. */
function docusaurus_isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    return !below.some((name) => name.startsWith('_')) && generic/* generic */.M.isPost(path, site);
}
/**
 * Docusaurus, its blog and its documentation.
 *
 * Source: the documentation of the two plug-ins, and the Joi schemas that hold front matter against its types.
 */
const docusaurus = {
    id: 'docusaurus',
    name: 'Docusaurus',
    configurationFiles: docusaurus_CONFIGURATION_FILES,
    readSettings: docusaurus_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    isPost: docusaurus_isPost,
    /** The title is the first heading or the file name, the date is in the file name. */
    needsFrontMatter: () => false,
    schema: schemas/* looseObject */._H3({
        id: (0,field_kinds/* exactText */.ns)(STOPS),
        title: (0,field_kinds/* exactText */.ns)(STOPS),
        title_meta: (0,field_kinds/* exactText */.ns)(STOPS),
        description: (0,field_kinds/* exactText */.ns)(STOPS),
        sidebar_label: (0,field_kinds/* exactText */.ns)(STOPS),
        slug: (0,field_kinds/* exactText */.ns)(STOPS),
        image: (0,field_kinds/* exactText */.ns)(STOPS),
        draft: (0,field_kinds/* castFlag */.iC)(STOPS),
        unlisted: (0,field_kinds/* castFlag */.iC)(STOPS),
        hide_title: (0,field_kinds/* castFlag */.iC)(STOPS),
        hide_table_of_contents: (0,field_kinds/* castFlag */.iC)(STOPS),
        keywords: (0,field_kinds/* list */.p_)(STOPS),
        tags: (0,field_kinds/* list */.p_)(STOPS),
        toc_min_heading_level: (0,field_kinds/* number */.ai)(STOPS),
        toc_max_heading_level: (0,field_kinds/* number */.ai)(STOPS)
    }),
    requiredFields: [],
    knownFields: [
        'date',
        'authors',
        'author',
        'author_title',
        'author_url',
        'author_image_url',
        'last_update',
        'custom_edit_url',
        'pagination_label',
        'pagination_next',
        'pagination_prev',
        'displayed_sidebar',
        'sidebar_position',
        'sidebar_class_name',
        'sidebar_custom_props',
        'sidebar_key',
        'parse_number_prefixes',
        'hide_reading_time',
        'wrapperClassName',
        'mdx',
        'head'
    ],
    dateFields: ['date', 'last_update.date'],
    caseInsensitiveKeys: false,
    /** A heading of level 1 in the text is the title where front matter has none, and is left to the author where it has one. */
    printsTitle: false,
    futurePosts: 'unknown',
    fields: ({ root }) => namedFields(root, {
        title: ['title_meta', 'title'],
        description: ['description'],
        date: ['date'],
        lastModified: ['last_update.date'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        language: [],
        cover: ['image']
    }),
    readDate: javaScriptDates({ unreadable: "Docusaurus stops the build at a date that it can't read." })
};

;// CONCATENATED MODULE: ./lib/generators/eleventy.js







const eleventy_CONFIGURATION_FILES = [
    '.eleventy.js',
    'eleventy.config.js',
    'eleventy.config.mjs',
    'eleventy.config.cjs',
    'eleventy.config.ts'
];
/** What Eleventy looks up itself. */
const DATE_WORDS = /^(?:git )?(?:last modified|created)$/i;
/** Weeks and days of the year are ISO 8601 as well, and Luxon reads them. */
const OTHER_ISO = /^\d{4}-?(?:W\d{2}(?:-?[1-7])?|\d{3})(?:T.*)?$|^\d{4}(?:-\d{2})?$|^\d{8}(?:T.*)?$/;
function readDate(value) {
    if (typeof value === 'string' && DATE_WORDS.test(value.trim()))
        return { kind: 'elsewhere' };
    if (typeof value === 'string' && OTHER_ISO.test(value))
        return { kind: 'elsewhere' };
    const reading = (0,generic/* readIsoDate */.t)(value);
    if (reading.kind === 'instant' && /^\d{4}-/.test(String(value)))
        return reading;
    const suggestion = typeof value === 'string' ? (0,date_suggestion/* suggestDate */.n)(value) : undefined;
    return {
        kind: 'invalid',
        reason: reading.kind === 'invalid' ? reading.reason : 'format',
        effect: "Eleventy stops the build at a date that it can't read.",
        ...(suggestion ? { suggestion } : {})
    };
}
async function eleventy_readSettings(root, repository, files) {
    const code = await readCode(root, eleventy_CONFIGURATION_FILES, repository, files);
    const input = (0,settings_values/* folders */.oW)(root, inlineLiterals(code?.text ?? '', 'input').slice(0, 1));
    return {
        taxonomies: ['tags'],
        contentFolders: inhabited(input, root, files),
        staticFolders: [root, `${root}public/`, `${root}static/`, ...input],
        assetFolders: [`${root}src/`, `${root}assets/`],
        files: code ? [code.path] : [],
        problems: []
    };
}
/** Eleventy's own folders begin with an underscore: layouts, data and what was built. */
function eleventy_isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    return !below.some((name) => /^_(?!posts$)/.test(name)) && generic/* generic */.M.isPost(path, site);
}
/**
 * Eleventy. Folders and files of data give posts further fields, so a field that is missing here may well be there.
 *
 * Source: Eleventy's documentation of front matter, dates, permalinks and the data cascade.
 */
const eleventy = {
    ...generic/* generic */.M,
    id: 'eleventy',
    name: 'Eleventy',
    configurationFiles: eleventy_CONFIGURATION_FILES,
    readSettings: eleventy_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost: eleventy_isPost,
    needsFrontMatter: () => false,
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* text */.Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
        description: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)()
    }),
    requiredFields: [],
    knownFields: [
        ...generic/* generic */.M.knownFields,
        'permalink',
        'draft',
        'pagination',
        'eleventyExcludeFromCollections',
        'eleventyNavigation',
        'eleventyComputed',
        'eleventyImport',
        'templateEngineOverride',
        'alt'
    ],
    dateFields: ['date', 'updated'],
    fields: ({ root }) => namedFields(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'seo.description', 'excerpt', 'summary'],
        date: ['date'],
        lastModified: ['updated', 'lastmod', 'modified'],
        draft: ['draft'],
        slug: ['slug'],
        url: ['permalink'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale'],
        canonical: ['canonical', 'canonicalUrl'],
        cover: ['image', 'cover', 'hero', 'ogImage', 'socialImage', 'thumbnail', 'featuredImage'],
        coverAlt: ['alt', 'imageAlt', 'coverAlt']
    }),
    readDate
};

;// CONCATENATED MODULE: ./lib/generators/hexo.js








const hexo_CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.json'];
/** Settings that `hexo init` writes and Jekyll does not know. */
const TELLING_KEYS = ['new_post_name', 'source_dir', 'public_dir', 'post_asset_folder', 'skip_render', 'category_dir'];
const POST_FOLDER = /^_(?:posts|drafts)$/;
/** The settings of a Hexo site; without files when `_config.yml` is another program's. */
async function hexo_readSettings(root, repository, files) {
    for (const name of hexo_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.b)(path, repository);
        if (file.state === 'absent')
            continue;
        const data = file.state === 'read' ? file.data : {};
        const isHexos = TELLING_KEYS.some((key) => key in data) || (await dependencies(root, repository, files)).includes('hexo');
        if (!isHexos)
            continue;
        return settingsFrom(data, root, [path], file.state === 'unreadable' ? [file.problem] : []);
    }
    return settingsFrom({}, root, [], []);
}
function settingsFrom(data, root, files, problems) {
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.url);
    const title = (0,settings_values/* textOf */.b6)(data.title);
    const language = (0,settings_values/* textsOf */.CB)(data.language).find((code) => code !== 'default');
    const theme = (0,settings_values/* textOf */.b6)(data.theme);
    const contentFolders = (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)(data.source_dir) ?? 'source']);
    return {
        ...(baseUrl ? { baseUrl } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        ...(theme ? { themes: [theme] } : {}),
        ...(data.future === false ? {} : { publishesFuture: true }),
        taxonomies: ['tags', 'categories'],
        contentFolders,
        staticFolders: contentFolders,
        assetFolders: [],
        files,
        problems
    };
}
/** A post, a draft or a page; Hexo leaves other files and folders alone whose names begin with an underscore. */
function hexo_isPost(path, site) {
    const below = path.slice(site.root.length).split('/');
    const isHidden = below.some((name) => name.startsWith('_') && !POST_FOLDER.test(name));
    if (isHidden || !site.settings.contentFolders.some((folder) => path.startsWith(folder)))
        return false;
    return below.some((name) => POST_FOLDER.test(name)) ? /\.(?:md|markdown)$/i.test(path) : generic/* generic */.M.isPost(path, site);
}
/**
 * Hexo.
 *
 * Source: Hexo's documentation of front matter, `hexo/lib/plugins/processor/post` and its helper `open_graph`.
 */
const hexo = {
    id: 'hexo',
    name: 'Hexo',
    configurationFiles: hexo_CONFIGURATION_FILES,
    readSettings: hexo_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    isPost: hexo_isPost,
    needsFrontMatter: (path) => path.split('/').some((name) => POST_FOLDER.test(name)),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* text */.Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
        description: (0,field_kinds/* text */.Qq)(),
        excerpt: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        permalink: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        published: (0,field_kinds/* flag */.Jt)({ effect: 'Hexo publishes the post unless that is `false`' }),
        comments: (0,field_kinds/* flag */.Jt)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        keywords: (0,field_kinds/* textOrList */.dn)(),
        photos: (0,field_kinds/* list */.p_)()
    }),
    requiredFields: [
        {
            name: 'title',
            effect: 'Lists and search results show the file name or nothing as the title of the post.',
            severity: () => 'warning'
        }
    ],
    knownFields: [
        'date',
        'updated',
        'categories',
        'category',
        'tag',
        'author',
        'cover',
        'thumbnail',
        'banner',
        'image',
        'sticky',
        'top',
        'toc',
        'mathjax',
        'disableNunjucks',
        'type',
        'id',
        'alias'
    ],
    dateFields: ['date', 'updated'],
    caseInsensitiveKeys: false,
    printsTitle: true,
    futurePosts: 'unknown',
    fields: ({ root }) => namedFields(root, {
        title: ['title'],
        description: ['description', 'excerpt'],
        date: ['date'],
        lastModified: ['updated'],
        slug: ['slug'],
        url: ['permalink'],
        aliases: ['alias'],
        tags: ['tags', 'tag'],
        categories: ['categories', 'category'],
        language: ['lang', 'language'],
        canonical: ['canonical', 'canonical_url'],
        cover: ['cover', 'thumbnail', 'banner', 'banner_img', 'index_img', 'top_img', 'image', 'photos'],
        coverAlt: ['cover_alt']
    }),
    readDate: javaScriptDates({
        unreadable: "Hexo ignores a date that it can't read and takes that of the file instead.",
        severity: 'warning'
    })
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/generators/hugo-addresses.js

/** The endings of files that Hugo makes pages of. */
const CONTENT = /\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i;
const LEAF = /^index(?:\.[\w-]+)?\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i;
const SECTION = /^_index(?:\.[\w-]+)?\.\w+$/i;
/** The end of a path that means its folder, also in a language that the site does not have. */
const BUNDLE_NAME = /(?:^|\/)_?index(?:\.[\w-]+)?$/;
/** Hugo passes over hidden files and what editors leave behind. */
const IGNORED = /(?:^|\/)\.|[~#]$/;
const DEFAULTS = {
    defaultLanguage: 'en',
    ugly: false,
    keepsCase: false,
    removesAccents: false,
    hasOutputFormats: false,
    publishesDrafts: false,
    publishesExpired: false
};
/** What the site's configuration says about addresses, or Hugo's defaults. */
function settingsOf(site) {
    return site.settings.addresses ?? DEFAULTS;
}
/**
 * A path or a title as Hugo writes it in an address: letters, digits, marks and a few signs stay, white space becomes one
 * hyphen, and everything else is dropped.
 *
 * Source: `UnicodeSanitize` of Hugo, measured with 0.111.
 */
function hugoPath(text, settings) {
    const runes = [...(settings.removesAccents ? withoutAccents(text) : text)];
    let made = '';
    let pending = false;
    for (const [index, rune] of runes.entries()) {
        const isEncoded = rune === '%' && /^[0-9a-f]{2}$/i.test(`${runes[index + 1] ?? ''}${runes[index + 2] ?? ''}`);
        if (isEncoded || /^[\p{L}\p{Nd}\p{M}./\\_#+~@-]$/u.test(rune)) {
            if (pending && rune !== '-')
                made += '-';
            pending = false;
            made += rune;
        }
        else if (made !== '' && !made.endsWith('-') && /^\s$/u.test(rune))
            pending = true;
    }
    return settings.keepsCase ? made : goLowerCase(made);
}
function withoutAccents(text) {
    return text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC');
}
/** Go maps each character by itself to one. */
function goLowerCase(text) {
    return text.replaceAll('İ', 'i').replace(/./gsu, (rune) => rune.toLowerCase());
}
/** The deepest content folder that a file is in. */
function contentFolderOf(path, site) {
    let deepest;
    for (const folder of contentFolders(site)) {
        if (path.startsWith(folder) && folder.length > (deepest?.length ?? -1))
            deepest = folder;
    }
    return deepest;
}
/** Themes have content too. */
function contentFolders({ settings, root }) {
    return [...settings.contentFolders, ...(settings.themes ?? []).map((theme) => `${root}themes/${theme}/content/`)];
}
/** A content file's path below its content folder, without its extension and the default language. */
function logicalPath(path, site) {
    const below = path.slice(contentFolderOf(path, site)?.length ?? 0).replace(CONTENT, '');
    const language = `.${settingsOf(site).defaultLanguage}`;
    return below.toLowerCase().endsWith(language) ? below.slice(0, -language.length) : below;
}
function hasTextIn(field) {
    const value = field?.value;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        return undefined;
    return value === '' ? undefined : String(value);
}
/** `posts/a` as the address of a page. */
function pageUrl(path, { ugly }) {
    const plain = path.replace(/^\/+|\/+$/g, '');
    if (plain === '')
        return '';
    return ugly ? `${plain}.html` : `${plain}/`;
}
/** An address that front matter gives as a whole. It may end in a file's name. */
function givenUrl(url) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url))
        return undefined;
    // From Hugo 0.131 on `:slug` and its like stand for parts of the page.
    if (/(?:^|\/):[a-z]/i.test(url))
        return undefined;
    const plain = external_node_path_.posix
        .join('/', url)
        .slice(1)
        .replace(/(?:^|(?<=\/))index\.html$/, '');
    return plain === '' || plain.endsWith('/') || /\.[^./]+$/.test(plain) ? plain : `${plain}/`;
}
/** Hugo's addresses, as far as no configuration changes them. Measured with Hugo 0.111. */
const hugoAddresses = {
    gap: (site) => site.settings.addresses?.gap,
    content(site) {
        const inContent = [...(site.files ?? [])].filter((path) => {
            const folder = contentFolderOf(path, site);
            return folder !== undefined && !IGNORED.test(path.slice(folder.length));
        });
        const bundles = new Set();
        for (const path of inContent) {
            const slash = path.lastIndexOf('/') + 1;
            if (LEAF.test(path.slice(slash)))
                bundles.add(path.slice(0, slash));
        }
        for (const folder of contentFolders(site))
            bundles.delete(folder);
        const pages = [];
        const resources = [];
        for (const path of inContent) {
            const isPage = CONTENT.test(path) && !isPartOfBundle(path, bundles);
            if (isPage)
                pages.push(path);
            else if (!CONTENT.test(path))
                resources.push(path);
        }
        return { pages, resources };
    },
    urlOf(path, fields, site) {
        const settings = settingsOf(site);
        const given = hasTextIn(fields.url);
        if (given !== undefined)
            return givenUrl(given);
        const logical = logicalPath(path, site);
        const isSection = /(?:^|\/)_index(?:\.[\w-]+)?$/.test(logical);
        const page = logical.replace(BUNDLE_NAME, '');
        const slug = isSection ? undefined : hasTextIn(fields.slug)?.replace(/^-+|-+$/g, '');
        const whole = slug ? external_node_path_.posix.join(external_node_path_.posix.dirname(`/${page}`), slug) : page;
        // A slash behind it makes of a blank at its end what Hugo makes of it.
        return pageUrl(hugoPath(`${whole.replace(/^\/+|\/+$/g, '')}/`, settings), settings);
    },
    aliasesOf(path, fields, site) {
        const value = fields.aliases?.value;
        const logical = logicalPath(path, site).replace(BUNDLE_NAME, '');
        const folder = hugoPath(external_node_path_.posix.dirname(`/${logical}`), settingsOf(site));
        return (Array.isArray(value) ? value : [value]).flatMap((alias) => {
            if (typeof alias !== 'string' || alias === '')
                return [];
            const target = alias.startsWith('/') ? alias : external_node_path_.posix.join('/', folder, alias);
            const url = givenUrl(target);
            if (url === undefined)
                return [];
            return settingsOf(site).ugly && url.endsWith('/') ? [`${url.slice(0, -1)}.html`] : [url];
        });
    },
    mayMove: (text) => /(?:^|[\s{,"'])(?:slug|url|aliases)["']?\s*[:=]/i.test(text),
    resourceUrl(path, site) {
        const below = path.slice(contentFolderOf(path, site)?.length ?? 0);
        const slash = below.lastIndexOf('/') + 1;
        return `${hugoPath(below.slice(0, slash), settingsOf(site))}${below.slice(slash)}`;
    },
    lists(pages, site) {
        const settings = settingsOf(site);
        const sections = new Set();
        const named = new Set();
        for (const page of pages) {
            const below = page.slice(contentFolderOf(page, site)?.length ?? 0);
            const [section = '', name] = below.split('/', 2);
            // A bundle at the top of the content is a page, and a section's own file says where its list is.
            if (name !== undefined && (LEAF.test(name) || SECTION.test(name)))
                named.add(section);
            else if (name !== undefined)
                sections.add(section);
        }
        for (const section of named)
            sections.delete(section);
        // Hugo lowers the case of these whatever the configuration says.
        const folders = [...sections].map((name) => hugoPath(name, { ...settings, keepsCase: false }));
        const taxonomies = site.settings.taxonomies.map((name) => hugoPath(name, settings));
        return ['', ...[...folders, ...taxonomies].map((name) => pageUrl(name, settings))];
    },
    termUrl: (taxonomy, term, site) => pageUrl(hugoPath(`${taxonomy}/${term}/`, settingsOf(site)), settingsOf(site)),
    slug: (text, site) => hugoPath(text, settingsOf(site))
};
/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isPartOfBundle(path, bundles) {
    const slash = path.lastIndexOf('/') + 1;
    if (bundles.has(path.slice(0, slash)) && LEAF.test(path.slice(slash)))
        return false;
    for (let at = slash; at > 0; at = path.lastIndexOf('/', at - 2) + 1) {
        if (bundles.has(path.slice(0, at)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-dates.js

/**
 * Every layout that Hugo reads (spf13/cast), as a pattern with named parts. Go's parser takes one or two digits for an
 * hour, always two for day, month, minute and second, and a fraction after the seconds also where a layout has none.
 */
const DATE = String.raw `(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?:[.,](?<fraction>\d+))?`;
const OFFSET = String.raw `(?<offset>[+-]\d{2}:?\d{2})`;
/** The abbreviations that Go takes for a zone; it does not know their offset, and Hugo then takes the site's own zone. */
const ZONE_NAME = String.raw `(?:[A-Z]{3}|[A-Z]{3,4}T|WITA|ChST|MeST|GMT[+-]\d{1,2}|[+-]\d{2})`;
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const LONG_DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_NAME = `(?<monthName>${MONTH_NAMES.join('|')})`;
const MINUTES = String.raw `(?<hour>\d{1,2}):(?<minute>\d{2})`;
const SHORT_YEAR = String.raw `(?<shortYear>\d{2})`;
const YEAR = String.raw `(?<year>\d{4})`;
const DAY = String.raw `(?<day>\d{2})`;
const DAY_OR_BLANK = String.raw `(?<day>\d{1,2}| \d)`;
const ISO_LAYOUTS = [
    DATE,
    `${DATE}T${TIME}(?:Z|${OFFSET})?`,
    `${DATE} ${TIME}(?:Z|${OFFSET})?`,
    `${DATE} ${TIME} ${OFFSET}(?: ${ZONE_NAME})?`
].map((layout) => new RegExp(`^${layout}$`));
/** Go compares the names of days and months without regard to case. */
const NAMED_LAYOUTS = [
    `${DAY} ${MONTH_NAME} ${YEAR}`,
    `${DAY_NAME}, ${DAY} ${MONTH_NAME} ${YEAR} ${TIME} (?:${ZONE_NAME}|${OFFSET})`,
    `${DAY} ${MONTH_NAME} ${SHORT_YEAR} ${MINUTES} (?:${ZONE_NAME}|${OFFSET})`,
    `${LONG_DAY_NAME}, ${DAY}-${MONTH_NAME}-${SHORT_YEAR} ${TIME} ${ZONE_NAME}`,
    `${DAY_NAME} ${MONTH_NAME} ${DAY_OR_BLANK} ${TIME}(?: ${ZONE_NAME}| ${OFFSET})? ${YEAR}`
].map((layout) => new RegExp(`^${layout}$`, 'i'));
const LAYOUTS = [...ISO_LAYOUTS, ...NAMED_LAYOUTS];
/** No layout is longer; a fraction of seconds may be. */
const hugo_dates_LONGEST = 64;
/** 1973: a number below it is a date written without its dashes rather than seconds since 1970. */
const FIRST_PLAUSIBLE_SECOND = 100_000_000;
/** 2100: a number above it counts milliseconds. */
const LAST_PLAUSIBLE_SECOND = 4_102_444_800;
function effectOn(field) {
    const before = ['date', 'publishdate', 'pubdate', 'published'].includes(field)
        ? 'publishes the post as of the year 1'
        : 'ignores it';
    return `Hugo up to 0.134 ${before}, and later versions stop the build.`;
}
/**
 * What Hugo makes of a date in front matter. A time without a zone counts as UTC, Hugo's default.
 *
 * Sources: spf13/cast `StringToDate`, Go's `time.Parse`, Hugo's `page_frontmatter.go`; the effect was measured with 0.111 and
 * is described in Hugo's pull request 12877 for 0.135.
 */
function readHugoDate(value, field = 'date') {
    if (typeof value === 'number' || typeof value === 'bigint')
        return readNumber(Number(value));
    if (typeof value !== 'string')
        return { kind: 'invalid', reason: 'type', effect: effectOn(field) };
    const parts = value.length > hugo_dates_LONGEST ? undefined : LAYOUTS.map((layout) => layout.exec(value)?.groups).find(Boolean);
    if (!parts)
        return unreadable('format', value, field);
    const time = instantOf(parts);
    return time === undefined ? unreadable('no-such-day', value, field) : { kind: 'instant', instant: new Date(time) };
}
function unreadable(reason, value, field) {
    const suggestion = (0,date_suggestion/* suggestDate */.n)(value);
    return { kind: 'invalid', reason, effect: effectOn(field), ...(suggestion ? { suggestion } : {}) };
}
/** Hugo takes a number for seconds since 1970. */
function readNumber(value) {
    const instant = new Date(value * 1000);
    if (value >= FIRST_PLAUSIBLE_SECOND && value <= LAST_PLAUSIBLE_SECOND)
        return { kind: 'instant', instant };
    const suggestion = (0,date_suggestion/* suggestDate */.n)(String(value));
    const meant = suggestion ? { suggestion } : {};
    const year = instant.getUTCFullYear();
    const becomes = Number.isNaN(year) || year > 9999 ? 'a date beyond the year 9999' : instant.toISOString().slice(0, 10);
    const effect = `Hugo counts the number as seconds since 1970, and arrives at ${becomes}.`;
    return { kind: 'invalid', reason: 'format', effect, ...meant };
}
/** Milliseconds since 1970; undefined when the calendar or the clock lacks it. */
function instantOf(parts) {
    const year = parts.year === undefined ? fullYear(Number(parts.shortYear)) : Number(parts.year);
    const month = parts.monthName === undefined ? Number(parts.month) : monthOf(parts.monthName);
    const day = Number(parts.day);
    const [hour, minute, second] = [Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0)];
    if (!(0,date_suggestion/* isCalendarDay */.L)(year, month, day) || hour > 23 || minute > 59 || second > 59)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second, Math.floor(Number(`0.${parts.fraction ?? '0'}`) * 1000));
    return date.getTime() - offsetOf(parts.offset);
}
/** Go's reading of two digits. */
function fullYear(short) {
    return short >= 69 ? 1900 + short : 2000 + short;
}
function monthOf(name) {
    return MONTH_NAMES.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;
}
/** `+01:00` as milliseconds. */
function offsetOf(offset) {
    if (offset === undefined)
        return 0;
    const digits = offset.replace(/\D/g, '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
    return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-address-settings.js

/**
 * What a Hugo configuration says about the addresses of pages.
 *
 * @param data the whole configuration, its keys in lower case
 */
function hugoAddressSettings(data) {
    const gap = gapOf(data);
    const language = data.defaultcontentlanguage;
    return {
        ...(gap === undefined ? {} : { gap }),
        defaultLanguage: typeof language === 'string' && language !== '' ? language.toLowerCase() : 'en',
        ugly: data.uglyurls === true,
        keepsCase: data.disablepathtolower === true,
        removesAccents: data.removepathaccents === true,
        hasOutputFormats: isFilled(data.outputformats),
        publishesDrafts: data.builddrafts === true,
        publishesExpired: data.buildexpired === true
    };
}
/** Settings after which the address of a page is no longer that of its file. */
function gapOf(data) {
    if (isFilled(data.permalinks))
        return 'its configuration sets `permalinks`';
    if ((0,settings_file/* isRecord */.u)(data.languages) && Object.keys(data.languages).length > 1)
        return 'it has several languages';
    if (data.defaultcontentlanguageinsubdir === true)
        return 'its configuration sets `defaultContentLanguageInSubdir`';
    if ((0,settings_file/* isRecord */.u)(data.uglyurls))
        return 'its configuration sets `uglyURLs` for some sections';
    const modules = (0,settings_file/* isRecord */.u)(data.module) ? data.module : {};
    const imports = Array.isArray(modules.imports) ? modules.imports.filter(settings_file/* isRecord */.u) : [];
    const mounts = [modules.mounts, ...imports.map((one) => one.mounts)].flatMap((list) => Array.isArray(list) ? list : []);
    const movesContent = mounts.some((mount) => {
        if (!(0,settings_file/* isRecord */.u)(mount) || typeof mount.target !== 'string')
            return false;
        const [folder, below] = mount.target.replace(/^\/+|\/+$/g, '').split('/', 2);
        return (folder === 'content' || folder === 'static') && below !== undefined;
    });
    return movesContent ? 'its configuration mounts folders elsewhere' : undefined;
}
function isFilled(value) {
    return (0,settings_file/* isRecord */.u)(value) && Object.keys(value).length > 0;
}

;// CONCATENATED MODULE: ./lib/generators/hugo-settings.js



const EXTENSIONS = ['toml', 'yaml', 'yml', 'json'];
const HUGO_FILES = EXTENSIONS.map((extension) => `hugo.${extension}`);
/** The name before Hugo 0.110. Other programs have files of this name too. */
const CONFIG_FILES = EXTENSIONS.map((extension) => `config.${extension}`);
/** In the order in which they win; `production` is what `hugo` builds by default. */
const CONFIG_FOLDERS = ['config/_default/', 'config/production/'];
/** Files of a configuration folder that are settings of the root; any other is the setting of its name. */
const ROOT_NAMES = ['hugo', 'config'];
/** What is looked for in a configuration folder when its files can't be listed. */
const FOLDER_NAMES = ['hugo', 'config', 'params', 'languages', 'taxonomies', 'module', 'frontmatter'];
const MOST_FILES = 60;
/** Settings that tell Hugo's `config.toml` from another program's. */
const hugo_settings_TELLING_KEYS = ['baseurl', 'theme', 'languagecode', 'defaultcontentlanguage', 'defaultcontentlanguageinsubdir'];
const TELLING_FOLDERS = ['archetypes/', 'layouts/', 'themes/'];
const HUGO_CONFIGURATION_FILES = [
    ...HUGO_FILES,
    ...CONFIG_FOLDERS.slice(0, 1).flatMap((folder) => [...HUGO_FILES, ...CONFIG_FILES].map((file) => folder + file)),
    ...CONFIG_FILES
];
/** Reads a Hugo site's configuration: `hugo.*`, else `config.*`, else what is in `config/_default`, then `config/production`. */
async function readHugoSettings(root, repository, files) {
    const reader = new ConfigurationReader(root, repository, files);
    await reader.readFirst(HUGO_FILES);
    if (reader.files.length === 0)
        await reader.readFirst(CONFIG_FILES, isHugos(root, files));
    for (const folder of CONFIG_FOLDERS)
        await reader.readFolder(folder);
    const themes = themesOf(reader.data);
    if (themes.length === 0 && reader.files.length > 0)
        themes.push(...(await submoduleThemes(root, repository, files)));
    return hugo_settings_settingsFrom(reader.data, root, themes, reader);
}
/** Merges configuration files into one mapping, a later file over an earlier one. */
class ConfigurationReader {
    root;
    repository;
    known;
    data = {};
    files = [];
    problems = [];
    constructor(root, repository, known) {
        this.root = root;
        this.repository = repository;
        this.known = known;
    }
    /** Reads the first of these files that is there. */
    async readFirst(names, accept = () => true) {
        for (const name of names) {
            if (await this.#read(this.root + name, (data) => data, accept))
                return;
        }
    }
    async readFolder(folder) {
        const start = this.root + folder;
        const paths = this.known
            ? [...this.known].filter((path) => path.startsWith(start) && /\.(?:toml|ya?ml|json)$/.test(path)).sort()
            : FOLDER_NAMES.flatMap((name) => EXTENSIONS.map((extension) => `${start}${name}.${extension}`));
        for (const path of paths) {
            if (this.files.length >= MOST_FILES)
                return;
            const [name = '', language] = path.slice(start.length).split('.');
            if (name.includes('/'))
                continue;
            await this.#read(path, (data) => nested(data, name, language), () => true);
        }
    }
    async #read(path, place, accept) {
        if (this.known && !this.known.has(path))
            return false;
        const file = await (0,settings_file/* readSettingsFile */.b)(path, this.repository);
        if (file.state === 'absent' || !accept(file.state === 'read' ? file.data : undefined))
            return false;
        this.files.push(path);
        if (file.state === 'read')
            this.data = merge(this.data, place(file.data));
        else
            this.problems.push(file.problem);
        return true;
    }
}
/** `params.toml` holds the setting `params`; `params.nl.toml` that of one language. */
function nested(data, name, language) {
    if (ROOT_NAMES.includes(name))
        return data;
    const known = EXTENSIONS.includes(language ?? '');
    return known || language === undefined
        ? { [name.toLowerCase()]: data }
        : { languages: { [language]: { [name]: data } } };
}
function merge(under, over) {
    const merged = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const there = Object.hasOwn(merged, key) ? merged[key] : undefined;
        Object.defineProperty(merged, key, {
            value: (0,settings_file/* isRecord */.u)(there) && (0,settings_file/* isRecord */.u)(value) ? merge(there, value) : value,
            enumerable: true,
            configurable: true,
            writable: true
        });
    }
    return merged;
}
function isHugos(root, files) {
    const folders = TELLING_FOLDERS.map((folder) => root + folder);
    const hasFolder = files !== undefined && [...files].some((path) => folders.some((folder) => path.startsWith(folder)));
    return (data) => hasFolder || (data !== undefined && hugo_settings_TELLING_KEYS.some((key) => key in data));
}
function hugo_settings_settingsFrom(data, root, themes, reader) {
    const languages = Object.values((0,settings_values/* recordOf */.zv)(data.languages)).filter(settings_file/* isRecord */.u);
    const main = mainLanguage(data);
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.baseurl) ?? (0,settings_values/* absoluteUrl */.rf)(main.baseurl);
    const title = (0,settings_values/* textOf */.b6)(data.title) ?? (0,settings_values/* textOf */.b6)(main.title);
    const language = (0,settings_values/* textOf */.b6)(main.locale) ??
        (0,settings_values/* textOf */.b6)(main.languagecode) ??
        (0,settings_values/* textOf */.b6)(data.locale) ??
        (0,settings_values/* textOf */.b6)(data.languagecode) ??
        (0,settings_values/* textOf */.b6)(data.defaultcontentlanguage);
    const frontMatter = (0,settings_values/* recordOf */.zv)(data.frontmatter);
    const defaultImage = (0,settings_values/* textsOf */.CB)((0,settings_values/* recordOf */.zv)(data.params).images)[0];
    const themesFolder = (0,settings_values/* textOf */.b6)(data.themesdir) ?? 'themes';
    const themeFolders = (name) => themes.map((theme) => `${themesFolder}/${theme}/${name}`);
    const mounted = (target) => mounts(data, target);
    const contentFolders = mounted('content') ?? [
        (0,settings_values/* textOf */.b6)(data.contentdir) ?? 'content',
        ...languages.flatMap((one) => (0,settings_values/* textOf */.b6)(one.contentdir) ?? [])
    ];
    const staticFolders = mounted('static') ?? [
        ...orDefault((0,settings_values/* textsOf */.CB)(data.staticdir), 'static'),
        ...languages.flatMap((one) => (0,settings_values/* textsOf */.CB)(one.staticdir))
    ];
    const assetFolders = mounted('assets') ?? [(0,settings_values/* textOf */.b6)(data.assetdir) ?? 'assets'];
    return {
        ...(baseUrl ? { baseUrl } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        ...(themes.length > 0 ? { themes } : {}),
        ...(frontMatter.date === undefined
            ? {}
            : { dateSources: (0,settings_values/* textsOf */.CB)(frontMatter.date).map((name) => name.toLowerCase()) }),
        ...(defaultImage ? { defaultImage } : {}),
        ...(data.buildfuture === true ? { publishesFuture: true } : {}),
        addresses: hugoAddressSettings(data),
        taxonomies: (0,settings_file/* isRecord */.u)(data.taxonomies) ? Object.values(data.taxonomies).flatMap(settings_values/* textsOf */.CB) : ['tags', 'categories'],
        contentFolders: (0,settings_values/* folders */.oW)(root, contentFolders),
        staticFolders: (0,settings_values/* folders */.oW)(root, [...staticFolders, ...themeFolders('static')]),
        assetFolders: (0,settings_values/* folders */.oW)(root, [...assetFolders, ...themeFolders('assets')]),
        files: reader.files,
        problems: reader.problems
    };
}
/** The settings of the language in which content is written by default. */
function mainLanguage(data) {
    const languages = (0,settings_values/* recordOf */.zv)(data.languages);
    const code = (0,settings_values/* textOf */.b6)(data.defaultcontentlanguage)?.toLowerCase() ?? Object.keys(languages)[0] ?? '';
    return Object.hasOwn(languages, code) ? (0,settings_values/* recordOf */.zv)(languages[code]) : {};
}
/** `theme` is a text or a list; themes can also be imported as modules, by address. */
function themesOf(data) {
    const imports = (0,settings_values/* recordOf */.zv)(data.module).imports;
    const paths = Array.isArray(imports) ? imports.flatMap((one) => (0,settings_values/* textOf */.b6)((0,settings_values/* recordOf */.zv)(one).path) ?? []) : [];
    return [...(0,settings_values/* textsOf */.CB)(data.theme), ...paths];
}
/** Sources of the folders that `[[module.mounts]]` mounts as (a part of) `target`; undefined when there is none. */
function mounts(data, target) {
    const configured = (0,settings_values/* recordOf */.zv)(data.module).mounts;
    if (!Array.isArray(configured))
        return undefined;
    const sources = configured.map(settings_values/* recordOf */.zv).filter((mount) => {
        const to = (0,settings_values/* textOf */.b6)(mount.target)?.replace(/^\/+/, '');
        return to === target || to?.startsWith(`${target}/`);
    });
    return sources.length === 0 ? undefined : sources.flatMap((mount) => (0,settings_values/* textOf */.b6)(mount.source) ?? []);
}
/** The theme may be named on the command line only; a submodule in `themes/` then tells which one it is. */
async function submoduleThemes(root, repository, files) {
    const themes = `${root}themes/`;
    const inRepository = [...(files ?? [])].flatMap((path) => path.startsWith(themes) ? (path.slice(themes.length).split('/')[0] ?? []) : []);
    const bytes = !files || files.has('.gitmodules') ? await repository.read('.gitmodules').catch(() => undefined) : undefined;
    const lines = new TextDecoder().decode(bytes?.subarray(0, 65_536)).split('\n');
    const submodules = lines.flatMap((line) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        return path?.startsWith(themes) ? path.slice(themes.length) : [];
    });
    const found = [...new Set([...inRepository, ...submodules])];
    return found.length === 1 ? found : [];
}
function orDefault(values, fallback) {
    return values.length > 0 ? values : [fallback];
}

;// CONCATENATED MODULE: ./lib/generators/hugo.js







const ONE_TERM = { effect: 'Hugo makes one single term of it, commas included' };
/**
 * The fields that Hugo itself reads, as it casts them. Dates are not here: `readDate` judges them.
 *
 * Source: the front matter page of Hugo's documentation, and `page__meta.go`.
 */
const hugoSchema = schemas/* looseObject */._H3({
    title: (0,field_kinds/* text */.Qq)({ effect: 'Hugo publishes the post without a title', severity: 'error' }),
    linkTitle: (0,field_kinds/* text */.Qq)(),
    description: (0,field_kinds/* text */.Qq)(),
    summary: (0,field_kinds/* text */.Qq)(),
    draft: (0,field_kinds/* castFlag */.iC)({ effect: 'Hugo reads that as false and publishes the post', severity: 'error' }),
    headless: (0,field_kinds/* castFlag */.iC)(),
    isCJKLanguage: (0,field_kinds/* castFlag */.iC)(),
    slug: (0,field_kinds/* text */.Qq)(),
    url: (0,field_kinds/* text */.Qq)(),
    type: (0,field_kinds/* text */.Qq)(),
    layout: (0,field_kinds/* text */.Qq)(),
    markup: (0,field_kinds/* text */.Qq)(),
    translationKey: (0,field_kinds/* text */.Qq)(),
    weight: (0,field_kinds/* number */.ai)({ effect: 'Hugo reads that as 0' }),
    aliases: (0,field_kinds/* textOrList */.dn)(),
    keywords: (0,field_kinds/* textOrList */.dn)(),
    outputs: (0,field_kinds/* textOrList */.dn)(),
    tags: (0,field_kinds/* termOrList */.YY)(ONE_TERM),
    categories: (0,field_kinds/* termOrList */.YY)(ONE_TERM),
    images: (0,field_kinds/* list */.p_)({ effect: "Hugo's templates for social media stop the build" }),
    params: (0,field_kinds/* map */.Tj)({})
});
const OTHER_FIELDS = [
    'image',
    'build',
    '_build',
    'cascade',
    'lang',
    'language',
    'menu',
    'menus',
    'path',
    'kind',
    'resources',
    'sitemap',
    'content',
    'target'
];
/** Names that people give to the folder of their posts, where each post has its day. */
const DATED_SECTIONS = /^(?:_?posts?|blogs?|news|articles?|nieuws|artikelen|berichten|aktuelles|beitraege|actualites|noticias|notizie)$/i;
/** As in `content/posts/_index.md`: a list of pages. Its other languages: `_index.nl.md`. */
const SECTION_PAGE = /^_index(?:\.[\w-]+)?$/i;
const BUNDLE_PAGE = /^index(?:\.[\w-]+)?$/i;
const EXTENSION = /\.(?:md|markdown|mdx)$/i;
/** Whether a file is a page of a Hugo site. */
function isHugoPost(path, site) {
    if (!EXTENSION.test(path) || hugo_contentFolderOf(path, site.settings) === undefined)
        return false;
    const slash = path.lastIndexOf('/') + 1;
    const name = path.slice(slash).replace(EXTENSION, '');
    if (SECTION_PAGE.test(name) || /^readme$/i.test(name))
        return false;
    return BUNDLE_PAGE.test(name) || !isInLeafBundle(path.slice(0, slash), site);
}
/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isInLeafBundle(folder, site) {
    const { files, settings, root } = site;
    if (!files)
        return false;
    const languages = ['', ...(settings.language ? [`.${settings.language.toLowerCase().split('-')[0]}`] : []), '.en'];
    for (let at = folder; at.length > root.length && !settings.contentFolders.includes(at); at = parentOf(at)) {
        if (languages.some((language) => files.has(`${at}index${language}.md`)))
            return true;
    }
    return false;
}
function parentOf(folder) {
    return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
/** The deepest content folder that a file is in. */
function hugo_contentFolderOf(path, settings) {
    const around = settings.contentFolders.filter((folder) => path.startsWith(folder));
    return around.sort((a, b) => b.length - a.length)[0];
}
/** The first folder below the content folder; undefined for a page at its top. */
function sectionOf(path, settings) {
    const below = path.slice(hugo_contentFolderOf(path, settings)?.length ?? 0);
    const slash = below.indexOf('/');
    const isOwnBundle = BUNDLE_PAGE.test(below.slice(slash + 1).replace(EXTENSION, ''));
    return slash < 0 || isOwnBundle ? undefined : below.slice(0, slash);
}
const title = {
    name: 'title',
    effect: 'The page has no title in search results, in lists and above its text.',
    severity: (post) => (isPage(post) ? 'error' : undefined)
};
/** A date matters where posts are listed by day, not for a page such as `about.md` or a manual ordered by weight. */
function missingDate(severity) {
    return {
        name: 'date',
        effect: 'Lists, feeds and search engines get the year 1 as the date of the post.',
        severity(post, { settings }) {
            const section = sectionOf(post.path, settings);
            if (section === undefined ||
                !isPage(post) ||
                !(0,field/* isEmpty */.Im)(post.fields.date?.value) ||
                isDraft(post) ||
                hasOtherDate(post, settings)) {
                return undefined;
            }
            const { root } = post.frontMatter;
            if ((0,field/* fieldOf */._F)(root, ['layout', 'type', 'weight', 'hidemeta', 'url'], 'ignore-case'))
                return undefined;
            return severity(section, DATED_SECTIONS.test(section));
        }
    };
}
/** The site takes dates from file names, from Git, or from a field of its own. */
function hasOtherDate(post, settings) {
    return (settings.dateSources ?? []).some((source) => {
        if (source === ':filename')
            return /(?:^|\/)\d{4}-\d{2}-\d{2}[^/]*(?:\/index[^/]*)?$/.test(post.path);
        if (source.startsWith(':'))
            return source !== ':default';
        return !(0,field/* isEmpty */.Im)((0,field/* fieldOf */._F)(post.frontMatter.root, [source], 'ignore-case')?.value);
    });
}
/** Not a fragment that other pages take in. */
function isPage(post) {
    const { root } = post.frontMatter;
    if ((0,field/* fieldOf */._F)(root, ['headless'], 'ignore-case')?.value === true)
        return false;
    const render = (0,field/* fieldOf */._F)(root, ['build.render', '_build.render'], 'ignore-case')?.value;
    return render !== 'never' && render !== false;
}
function isDraft(post) {
    return post.fields.draft?.value === true;
}
/** Any Hugo site. */
const hugo = {
    id: 'hugo',
    name: 'Hugo',
    configurationFiles: HUGO_CONFIGURATION_FILES,
    readSettings: readHugoSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost: isHugoPost,
    needsFrontMatter: () => true,
    schema: hugoSchema,
    requiredFields: [title, missingDate((_, isDated) => (isDated ? 'error' : undefined))],
    knownFields: OTHER_FIELDS,
    dateFields: Object.values(hugo_fields/* HUGO_DATE_NAMES */.iD).flat(),
    caseInsensitiveKeys: true,
    printsTitle: true,
    futurePosts: 'hidden',
    addresses: hugoAddresses,
    fields: hugo_fields/* hugoFields */.pE,
    readDate: readHugoDate
};

;// CONCATENATED MODULE: ./lib/generators/hugo-papermod.js



const hugo_papermod_STOPS = { effect: 'the build stops', severity: 'error' };
/** Templates test `if .Params.x` (any text counts as true) in one place and `ne .Params.x true` in another. */
const mode = () => (0,field_kinds/* flag */.Jt)({ effect: 'PaperMod takes that for true in one place and for false in another' });
/**
 * What PaperMod's templates read, beside Hugo's own fields.
 *
 * Source: `layouts/` of the theme; the builds that stop were measured with Hugo 0.111.
 */
const schema = hugoSchema.extend({
    tags: (0,field_kinds/* textList */.gC)(hugo_papermod_STOPS),
    images: (0,field_kinds/* list */.p_)(hugo_papermod_STOPS),
    cover: (0,field_kinds/* map */.Tj)({
        image: (0,field_kinds/* text */.Qq)({ effect: 'PaperMod can show one image only', severity: 'error' }),
        alt: (0,field_kinds/* text */.Qq)(),
        caption: (0,field_kinds/* text */.Qq)(),
        relative: mode(),
        hidden: mode(),
        hiddenInList: mode(),
        hiddenInSingle: mode(),
        linkFullImages: mode(),
        responsiveImages: mode()
    }, { ...hugo_papermod_STOPS, textIs: 'image' }),
    author: (0,field_kinds/* textOrList */.dn)(),
    canonicalURL: (0,field_kinds/* text */.Qq)(),
    canonicalURLText: (0,field_kinds/* text */.Qq)(),
    placeholder: (0,field_kinds/* text */.Qq)(),
    ShowToc: mode(),
    TocOpen: mode(),
    UseHugoToc: mode(),
    ShowReadingTime: mode(),
    ShowWordCount: mode(),
    ShowBreadCrumbs: mode(),
    ShowPostNavLinks: mode(),
    ShowCodeCopyButtons: mode(),
    ShowShareButtons: mode(),
    ShowCanonicalLink: mode(),
    ShowRssButtonInSectionTermList: mode(),
    hideMeta: mode(),
    hideSummary: mode(),
    hideAuthor: mode(),
    hideFooter: mode(),
    searchHidden: mode(),
    robotsNoIndex: mode(),
    disableShare: mode(),
    disableAnchoredHeadings: mode(),
    disableHLJS: mode(),
    disableScrollToTop: mode(),
    disableSpecial1stPost: mode(),
    editPost: (0,field_kinds/* map */.Tj)({ URL: (0,field_kinds/* text */.Qq)(), Text: (0,field_kinds/* text */.Qq)(), appendFilePath: mode(), disabled: mode() })
});
/** Hugo with the theme PaperMod, or a theme that is made from it. */
const hugoPaperMod = {
    ...hugo,
    id: 'hugo-papermod',
    name: 'Hugo with PaperMod',
    detect(settings) {
        return hugo.detect(settings) > 0 && settings.themes?.some((theme) => /papermod/i.test(theme)) ? 3 : 0;
    },
    schema,
    /** The theme's structured data gives every page a date of publication. */
    requiredFields: [
        ...hugo.requiredFields.filter((field) => field.name !== 'date'),
        missingDate((_, isDated) => (isDated ? 'error' : 'warning'))
    ],
    /** `hiddenInHomeList` is compared with the text "true", `comments` may be what a comment service needs. */
    knownFields: [
        ...hugo.knownFields,
        'hiddenInHomeList',
        'authors',
        'hiddenInRss',
        'comments',
        'series',
        'social',
        'math',
        'ShareButtons'
    ],
    fields: hugo_fields/* paperModFields */.Gx
};

;// CONCATENATED MODULE: ./lib/generators/jekyll.js






const jekyll_CONFIGURATION_FILES = ['_config.yml', '_config.yaml', '_config.toml'];
/** Settings that tell Jekyll's `_config.yml` from Hexo's, Jupyter Book's and others. */
const jekyll_TELLING_KEYS = [
    'remote_theme',
    'collections',
    'collections_dir',
    'defaults',
    'kramdown',
    'markdown',
    'gems',
    'plugins',
    'baseurl',
    'sass',
    'paginate',
    'show_drafts',
    'lsi',
    'safe'
];
/** Settings that only others have: Hexo's, and Jupyter Book's. */
const OTHERS_KEYS = [
    'new_post_name',
    'source_dir',
    'public_dir',
    'post_asset_folder',
    'skip_render',
    'sphinx',
    'execute'
];
/** Jekyll leaves other folders with an underscore alone. */
const jekyll_POST_FOLDER = /^_(?:posts|drafts)$/;
const NAME_WITH_DATE = /^(?:\d{2,4})-\d{1,2}-\d{1,2}-/;
const jekyll_STOPS = "Jekyll stops the build at a date that it can't read.";
/** `27-02-2026`, and `2026/2/7 9:05`: Ruby reads both. */
const RUBY_DATE = /^(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{4})([-/])(\d{1,2})\5(\d{1,2}))(?:\s+(\d{1,2}:\d{2}.*))?$/;
/** What Ruby's `Time.parse` makes of a date; a time without a zone counts as UTC. */
function jekyll_readDate(value) {
    const reading = (0,generic/* readIsoDate */.t)(typeof value === 'string' ? isoFrom(value) : value);
    if (reading.kind !== 'invalid')
        return reading;
    const { severity: _, ...rest } = reading;
    const isNumeric = typeof value === 'string' && /^[\d/.:\s-]+$/.test(value);
    return { ...rest, effect: jekyll_STOPS, ...(isNumeric || reading.reason !== 'format' ? {} : { severity: 'warning' }) };
}
function isoFrom(value) {
    const found = value.length > 64 ? null : RUBY_DATE.exec(value.trim());
    if (!found)
        return value;
    const [, lastDay, lastMonth, lastYear, year = lastYear, , month = lastMonth, day = lastDay, time] = found;
    return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}${time ? ` ${time}` : ''}`;
}
/** The settings of a Jekyll site; without files when `_config.yml` is another program's. */
async function jekyll_readSettings(root, repository, files) {
    const problems = [];
    for (const name of jekyll_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.b)(path, repository);
        if (file.state === 'absent')
            continue;
        const data = file.state === 'read' ? file.data : {};
        if (!isJekylls(data, root, files))
            continue;
        if (file.state === 'unreadable')
            problems.push(file.problem);
        return jekyll_settingsFrom(data, root, [path], problems);
    }
    return jekyll_settingsFrom({}, root, [], problems);
}
function isJekylls(data, root, files) {
    if (OTHERS_KEYS.some((key) => key in data))
        return false;
    if (some(files, `${root}source/_posts/`))
        return false;
    const theme = (0,settings_values/* textOf */.b6)(data.theme) ?? '';
    if (jekyll_TELLING_KEYS.some((key) => key in data) ||
        /^(?:jekyll-|minima|just-the-docs|minimal-mistakes|chirpy)/.test(theme))
        return true;
    return some(files, `${root}_posts/`) || some(files, `${root}_layouts/`);
}
function some(files, folder) {
    return files !== undefined && [...files].some((path) => path.startsWith(folder));
}
function jekyll_settingsFrom(data, root, files, problems) {
    const base = (0,settings_values/* textOf */.b6)(data.baseurl)?.replace(/^\/+|\/+$/g, '') ?? '';
    const url = (0,settings_values/* absoluteUrl */.rf)(data.url);
    const title = (0,settings_values/* textOf */.b6)(data.title) ?? (0,settings_values/* textOf */.b6)(data.name);
    const language = (0,settings_values/* textOf */.b6)(data.lang) ?? (0,settings_values/* textOf */.b6)(data.locale);
    const [source = root] = (0,settings_values/* folders */.oW)(root, [(0,settings_values/* textOf */.b6)(data.source) ?? '']);
    const [collections = source] = (0,settings_values/* folders */.oW)(source, [(0,settings_values/* textOf */.b6)(data.collections_dir) ?? '']);
    const theme = (0,settings_values/* textOf */.b6)(data.theme) ?? (0,settings_values/* textOf */.b6)(data.remote_theme);
    const names = Array.isArray(data.collections) ? (0,settings_values/* textsOf */.CB)(data.collections) : Object.keys((0,settings_values/* recordOf */.zv)(data.collections));
    return {
        ...(url ? { baseUrl: base ? `${url}${base}/` : url } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language: language.replaceAll('_', '-') } : {}),
        ...(theme ? { themes: [theme] } : {}),
        ...(data.future === true ? { publishesFuture: true } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: [
            ...(0,settings_values/* folders */.oW)(collections, names.map((name) => `_${name}`)),
            ...(0,settings_values/* folders */.oW)(collections, ['_posts', '_drafts']),
            source
        ],
        staticFolders: [source],
        assetFolders: [`${source}assets/`],
        files,
        problems
    };
}
/** A post or draft, a document of a collection, or a page outside of the folders that Jekyll leaves alone. */
function jekyll_isPost(path, site) {
    const { settings } = site;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const below = folder.slice(site.root.length).split('/');
    if (below.some((name) => jekyll_POST_FOLDER.test(name)))
        return /\.(?:md|markdown)$/i.test(path);
    if (settings.contentFolders.some((one) => path.startsWith(one) && isCollection(one))) {
        return !path.slice(path.lastIndexOf('/') + 1).startsWith('_');
    }
    return !below.some((name) => /^[_~]/.test(name)) && /\.(?:md|markdown)$/i.test(path) && generic/* generic */.M.isPost(path, site);
}
function isCollection(folder) {
    return /(?:^|\/)_[^/]+\/$/.test(folder);
}
function isInPosts(path) {
    return /(?:^|\/)_posts\//.test(path);
}
const jekyll_title = {
    name: 'title',
    effect: 'Jekyll makes a title of the file name, or shows the title of the whole site.',
    severity(post) {
        return post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning';
    }
};
/**
 * Jekyll, with what the plug-in jekyll-seo-tag reads.
 *
 * Source: Jekyll's documentation of front matter and posts, `Jekyll::Document`, and the plug-in's documentation of its
 * fields.
 */
const jekyll = {
    id: 'jekyll',
    name: 'Jekyll',
    configurationFiles: jekyll_CONFIGURATION_FILES,
    readSettings: jekyll_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    isPost: jekyll_isPost,
    needsFrontMatter: (path) => isInPosts(path) && NAME_WITH_DATE.test(path.slice(path.lastIndexOf('/') + 1)),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* text */.Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
        description: (0,field_kinds/* text */.Qq)({ effect: 'search engines get the excerpt of the post or nothing' }),
        excerpt: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        permalink: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        published: (0,field_kinds/* flag */.Jt)({ effect: 'Jekyll publishes the post unless that is exactly `false`', severity: 'error' }),
        canonical_url: (0,field_kinds/* text */.Qq)(),
        lang: (0,field_kinds/* text */.Qq)(),
        locale: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        categories: (0,field_kinds/* textOrList */.dn)(),
        redirect_from: (0,field_kinds/* textOrList */.dn)(),
        redirect_to: (0,field_kinds/* textOrList */.dn)(),
        sitemap: (0,field_kinds/* flag */.Jt)({ effect: 'the page is in the sitemap unless that is exactly `false`' }),
        seo: (0,field_kinds/* map */.Tj)({ name: (0,field_kinds/* text */.Qq)(), type: (0,field_kinds/* text */.Qq)(), links: (0,field_kinds/* textOrList */.dn)() }),
        order: (0,field_kinds/* number */.ai)(),
        nav_order: (0,field_kinds/* number */.ai)()
    }),
    requiredFields: [jekyll_title],
    knownFields: [
        'date',
        'last_modified_at',
        'image',
        'author',
        'authors',
        'category',
        'tag',
        'title_category',
        'excerpt_separator',
        'render_with_liquid',
        'comments',
        'toc',
        'header',
        'cover',
        'thumbnail',
        'twitter',
        'id'
    ],
    dateFields: ['date', 'last_modified_at'],
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'hidden',
    fields: ({ root }) => namedFields(root, {
        title: ['title'],
        description: ['description', 'excerpt'],
        date: ['date'],
        lastModified: ['last_modified_at', 'seo.date_modified'],
        slug: ['slug'],
        url: ['permalink'],
        aliases: ['redirect_from'],
        tags: ['tags', 'tag'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale'],
        canonical: ['canonical_url'],
        cover: ['image', 'cover', 'header.og_image', 'header.image', 'thumbnail'],
        coverAlt: ['image_alt', 'header.image_description']
    }),
    readDate: jekyll_readDate
};

;// CONCATENATED MODULE: ./lib/generators/next.js







const next_ENDINGS = ['js', 'mjs', 'ts', 'cjs', 'mts'];
const next_CONFIGURATION_FILES = next_ENDINGS.map((ending) => `next.config.${ending}`);
const next_COLLECTION_FILES = ['contentlayer.config', 'velite.config'].flatMap((name) => next_ENDINGS.map((ending) => `${name}.${ending}`));
/** Packages that read the front matter of Markdown files. */
const READERS = /^(?:contentlayer\d?|next-contentlayer\d?|velite|gray-matter|next-mdx-remote(?:-client)?|@next\/mdx|nextra|fumadocs-mdx|@content-collections\/(?:core|next)|remark-mdx-frontmatter)$/;
async function next_readSettings(root, repository, files) {
    const code = await readCode(root, next_CONFIGURATION_FILES, repository, files);
    const collections = code && (await readCode(root, next_COLLECTION_FILES, repository, files));
    const isReader = collections !== undefined || (code && (await dependencies(root, repository, files)).some(isMarkdown));
    const text = collections?.text ?? '';
    const named = (0,settings_values/* folders */.oW)(root, [...literals(text, 'contentDirPath'), ...inlineLiterals(text, 'root')]);
    const url = (0,settings_values/* absoluteUrl */.rf)(inlineLiterals(text, 'siteUrl')[0]);
    return {
        ...(url ? { baseUrl: url } : {}),
        taxonomies: ['tags', 'categories'],
        contentFolders: inhabited(named, root, files),
        staticFolders: [`${root}public/`],
        assetFolders: [root],
        files: code && isReader ? [code.path, ...(collections ? [collections.path] : [])] : [],
        problems: []
    };
}
function isMarkdown(name) {
    return READERS.test(name);
}
/**
 * Next.js with posts in Markdown, as Contentlayer, Velite and their like read them. What a post must have, their schema
 * says, which is a program; so nothing but a title is asked for.
 */
const next = {
    ...generic/* generic */.M,
    id: 'next',
    name: 'Next.js',
    configurationFiles: next_CONFIGURATION_FILES,
    readSettings: next_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 2 : 0),
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* text */.Qq)({ effect: 'no page title can be made of that', severity: 'error' }),
        description: (0,field_kinds/* text */.Qq)(),
        summary: (0,field_kinds/* text */.Qq)(),
        slug: (0,field_kinds/* text */.Qq)(),
        layout: (0,field_kinds/* text */.Qq)(),
        canonicalUrl: (0,field_kinds/* text */.Qq)(),
        tags: (0,field_kinds/* textOrList */.dn)(),
        authors: (0,field_kinds/* textOrList */.dn)()
    }),
    knownFields: [
        ...generic/* generic */.M.knownFields,
        'draft',
        'lastmod',
        'images',
        'bibliography',
        'publishedAt',
        'updatedAt',
        'published',
        'featured',
        'coverImage',
        'ogImage'
    ],
    dateFields: ['date', 'publishedat', 'publishedon', 'pubdate', 'lastmod', 'updatedat', 'updated'],
    fields: ({ root }) => namedFields(root, {
        title: ['title', 'seo.title'],
        description: ['description', 'summary', 'excerpt', 'seo.description'],
        date: ['date', 'publishedAt', 'publishedOn', 'pubDate'],
        lastModified: ['lastmod', 'updatedAt', 'updated'],
        draft: ['draft'],
        slug: ['slug'],
        tags: ['tags'],
        categories: ['categories', 'category'],
        language: ['lang', 'locale', 'language'],
        canonical: ['canonicalUrl', 'canonicalURL', 'canonical'],
        cover: ['images', 'image', 'ogImage', 'cover', 'coverImage', 'thumbnail', 'heroImage'],
        coverAlt: ['imageAlt', 'coverAlt', 'coverImageAlt']
    }),
    readDate: javaScriptDates({ unreadable: 'The build stops, or lists show no date for the post.' })
};

;// CONCATENATED MODULE: ./lib/generators/zola.js







const zola_CONFIGURATION_FILES = ['zola.toml', 'config.toml'];
const zola_STOPS = { effect: 'the build stops', severity: 'error' };
/** A date of TOML: a day alone, or RFC 3339 whose zone may be missing. */
const TOML_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
function zola_readDate(value) {
    const suggestion = typeof value === 'string' ? (0,date_suggestion/* suggestDate */.n)(value) : undefined;
    const invalid = (reason) => ({
        kind: 'invalid',
        reason,
        effect: 'Zola stops the build at a date that is not written as `2026-02-27` or `2026-02-27T10:00:00Z`.',
        ...(suggestion ? { suggestion } : {})
    });
    if (typeof value !== 'string')
        return invalid('type');
    const found = TOML_DATE.exec(value.trim());
    if (!found)
        return invalid('format');
    if (!(0,date_suggestion/* isCalendarDay */.L)(Number(found[1]), Number(found[2]), Number(found[3])))
        return invalid('no-such-day');
    const reading = (0,generic/* readIsoDate */.t)(value.trim().toUpperCase());
    return reading.kind === 'instant' ? reading : invalid('no-such-day');
}
/** The settings of a Zola site; without files when `config.toml` is another program's: only Zola's has `base_url`. */
async function zola_readSettings(root, repository, files) {
    for (const name of zola_CONFIGURATION_FILES) {
        const path = root + name;
        if (files && !files.has(path))
            continue;
        const file = await (0,settings_file/* readSettingsFile */.b)(path, repository);
        if (file.state === 'unreadable' && name === 'zola.toml')
            return zola_settingsFrom({}, root, [path], [file.problem]);
        if (file.state !== 'read' || !('base_url' in file.data))
            continue;
        return zola_settingsFrom(file.data, root, [path], []);
    }
    return zola_settingsFrom({}, root, [], []);
}
function zola_settingsFrom(data, root, files, problems) {
    const baseUrl = (0,settings_values/* absoluteUrl */.rf)(data.base_url);
    const title = (0,settings_values/* textOf */.b6)(data.title);
    const language = (0,settings_values/* textOf */.b6)(data.default_language);
    const theme = (0,settings_values/* textOf */.b6)(data.theme);
    const taxonomies = Array.isArray(data.taxonomies) ? data.taxonomies : [];
    return {
        ...(baseUrl ? { baseUrl } : {}),
        ...(title ? { title } : {}),
        ...(language ? { language } : {}),
        ...(theme ? { themes: [theme] } : {}),
        publishesFuture: true,
        taxonomies: taxonomies.flatMap((one) => (0,settings_values/* textOf */.b6)((0,settings_values/* recordOf */.zv)(one).name) ?? []),
        contentFolders: [`${root}content/`],
        staticFolders: [`${root}static/`, ...(theme ? [`${root}themes/${theme}/static/`] : [])],
        assetFolders: [],
        files,
        problems
    };
}
/** Every Markdown file in `content` but `_index.md`, also of another language, which is a section's. */
function zola_isPost(path, site) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.md$/.test(name) && !/^_index(?:\.[\w-]+)?\.md$/.test(name) && generic/* generic */.M.isPost(path, site);
}
/**
 * Zola.
 *
 * Source: the documentation of pages and of taxonomies; what Zola reads into one type only is an error in any other.
 */
const zola = {
    id: 'zola',
    name: 'Zola',
    configurationFiles: zola_CONFIGURATION_FILES,
    readSettings: zola_readSettings,
    detect: (settings) => (settings.files.length > 0 ? 3 : 0),
    isPost: zola_isPost,
    needsFrontMatter: () => true,
    schema: schemas/* looseObject */._H3({
        title: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        description: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        slug: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        path: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        template: (0,field_kinds/* exactText */.ns)(zola_STOPS),
        draft: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        render: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        in_search_index: (0,field_kinds/* flag */.Jt)(zola_STOPS),
        weight: (0,field_kinds/* number */.ai)(zola_STOPS),
        aliases: (0,field_kinds/* list */.p_)(zola_STOPS),
        authors: (0,field_kinds/* list */.p_)(zola_STOPS),
        taxonomies: (0,field_kinds/* map */.Tj)({ tags: (0,field_kinds/* list */.p_)(zola_STOPS), categories: (0,field_kinds/* list */.p_)(zola_STOPS) }, zola_STOPS),
        extra: (0,field_kinds/* map */.Tj)({}, zola_STOPS)
    }),
    requiredFields: [
        {
            name: 'title',
            effect: 'Most templates have nothing else to show as the title of the page.',
            severity: () => 'warning'
        }
    ],
    knownFields: ['date', 'updated'],
    dateFields: ['date', 'updated'],
    caseInsensitiveKeys: false,
    printsTitle: false,
    futurePosts: 'unknown',
    fields: ({ root }) => namedFields(root, {
        title: ['title'],
        description: ['description', 'extra.description', 'extra.summary'],
        date: ['date'],
        lastModified: ['updated'],
        draft: ['draft'],
        slug: ['slug'],
        url: ['path'],
        aliases: ['aliases'],
        tags: ['taxonomies.tags'],
        categories: ['taxonomies.categories'],
        language: ['extra.lang'],
        canonical: ['extra.canonical', 'extra.canonical_url'],
        cover: [
            'extra.cover',
            'extra.image',
            'extra.og_image',
            'extra.thumbnail',
            'extra.banner',
            'extra.social_media_card'
        ],
        coverAlt: ['extra.cover_alt', 'extra.image_alt']
    }),
    readDate: zola_readDate
};

;// CONCATENATED MODULE: ./lib/generators/registry.js










/** Every generator that is known. The last one fits any site. */
const generators = [
    hugoPaperMod,
    hugo,
    zola,
    hexo,
    jekyll,
    docusaurus,
    astro,
    eleventy,
    next,
    generic/* generic */.M
];
/**
 * The generator with this id.
 *
 * @throws RangeError when there is none: ids come from the configuration's schema or from a site that was found
 */
function generatorOf(id) {
    const generator = generators.find((one) => one.id === id);
    if (!generator)
        throw new RangeError(`There is no generator ${id}`);
    return generator;
}


/***/ }),

/***/ 50376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readSettingsFile),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** A site's configuration is a few kilobytes; what is larger than this is none. */
const LARGEST_BYTES = 512 * 1024;
/** Deeper than any site's configuration. */
const DEEPEST = 50;
/**
 * Reads a TOML, YAML or JSON file as data. Nothing in it is run.
 *
 * @returns its mapping with all keys in lower case, as Hugo reads them
 */
async function readSettingsFile(path, repository) {
    try {
        const bytes = await repository.read(path);
        if (!bytes)
            return { state: 'absent' };
        if (bytes.length > LARGEST_BYTES)
            return { state: 'unreadable', problem: unreadable(path, 'it is larger than 512 kB') };
        const data = await parse(new TextDecoder().decode(bytes), path);
        if (data === null || data === undefined)
            return { state: 'read', data: {} };
        if (!isRecord(data))
            return { state: 'unreadable', problem: unreadable(path, 'it holds no settings by name') };
        return { state: 'read', data: lowerKeys(data) };
    }
    catch (error) {
        return { state: 'unreadable', problem: unreadable(path, reason(error)) };
    }
}
/** A mapping of names to values, and not a list, a date or nothing. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
async function parse(text, path) {
    if (path.endsWith('.toml')) {
        const { getStaticTOMLValue, parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
        return getStaticTOMLValue(parseTOML(text));
    }
    if (path.endsWith('.json'))
        return JSON.parse(text);
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    if (document.errors[0])
        throw document.errors[0];
    return document.toJS();
}
function lowerKeys(record, depth = 0) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), lowerIn(value, depth + 1)]));
}
function lowerIn(value, depth) {
    if (depth > DEEPEST)
        return undefined;
    if (Array.isArray(value))
        return value.map((item) => lowerIn(item, depth + 1));
    return isRecord(value) ? lowerKeys(value, depth) : value;
}
function unreadable(path, why) {
    return `${path} can't be read, so what it says about the site is not known: ${why}.`;
}
/** The first line of an error, with its place where the parser names one. */
function reason(error) {
    if (error instanceof RangeError)
        return 'it is nested too deep';
    if (!(error instanceof Error))
        return 'it is damaged';
    const line = 'lineNumber' in error && typeof error.lineNumber === 'number' ? `line ${error.lineNumber}: ` : '';
    const message = error.message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
    return `${line}${message.slice(0, 200)}`;
}


/***/ }),

/***/ 29816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oW: () => (/* binding */ folders),
/* harmony export */   rf: () => (/* binding */ absoluteUrl),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _settings_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50376);

/** Folders that a configuration names, below the root of its site; those that lead out of it are left out. */
function folders(root, names) {
    const paths = names.flatMap((name) => {
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        if (parts.includes('..') || name.startsWith('/'))
            return [];
        return [parts.length === 0 ? root : `${root}${parts.join('/')}/`];
    });
    return [...new Set(paths)];
}
/** A web address with its trailing slash; undefined for anything else. */
function absoluteUrl(value) {
    const text = textOf(value);
    const url = text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (!url)
        return undefined;
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
/** A mapping of settings; empty when the value is none. */
function recordOf(value) {
    return (0,_settings_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {};
}
/** A text that says something, trimmed. */
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
/** The texts of a list, or the one text that stands for it. */
function textsOf(value) {
    return (Array.isArray(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
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

/***/ 74529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   UI: () => (/* binding */ findField)
/* harmony export */ });
/* unused harmony export walkFields */
/**
 * The value at a path. Of duplicate keys the last one counts, as in Hugo; the field's path has the keys as written.
 *
 * @param options.caseInsensitive whether `Title` answers to `title`
 */
function findField(root, path, options = {}) {
    let node = root;
    let keySpan = root.span;
    const written = [];
    for (const part of path) {
        if (typeof part === 'number') {
            const item = node.kind === 'list' ? node.items[part] : undefined;
            if (!item)
                return undefined;
            node = item;
            keySpan = item.span;
            written.push(part);
        }
        else {
            const entry = node.kind === 'map' ? findEntry(node, part, options.caseInsensitive) : undefined;
            if (!entry)
                return undefined;
            node = entry.node;
            keySpan = entry.keySpan;
            written.push(entry.key);
        }
    }
    return path.length > 0 ? makeField(written, keySpan, node) : undefined;
}
/** Every value of the front matter, maps and lists before what is in them, in the order of the text. */
function* walkFields(root) {
    yield* walk(root, []);
}
function toData(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map((item) => toData(item));
    const data = Object.create(null);
    for (const entry of node.entries)
        data[entry.key] = toData(entry.node);
    return data;
}
function findEntry(map, key, caseInsensitive = false) {
    if (!caseInsensitive)
        return map.entries.findLast((entry) => entry.key === key);
    const wanted = key.toLowerCase();
    return map.entries.findLast((entry) => entry.key.toLowerCase() === wanted);
}
function* walk(node, path) {
    if (node.kind === 'list') {
        for (const [index, item] of node.items.entries())
            yield* visit([...path, index], item.span, item);
    }
    else if (node.kind === 'map') {
        for (const entry of node.entries)
            yield* visit([...path, entry.key], entry.keySpan, entry.node);
    }
}
function* visit(path, keySpan, node) {
    yield makeField(path, keySpan, node);
    yield* walk(node, path);
}
/** `value` is made when it is asked for: walking over nested maps would copy them once for every level. */
function makeField(path, keySpan, node) {
    let made;
    return {
        path,
        keySpan,
        node,
        get value() {
            made ??= { value: toData(node) };
            return made.value;
        }
    };
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
