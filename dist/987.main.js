export const id = 987;
export const ids = [987];
export const modules = {

/***/ 22987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/generators/settings-file.js
var settings_file = __webpack_require__(50376);
// EXTERNAL MODULE: ./lib/generators/settings-values.js
var settings_values = __webpack_require__(29816);
;// CONCATENATED MODULE: ./lib/contract/schema-problems.js
/** Keywords that hold one schema, a list of schemas, or schemas by name; and those that hold something else. */
const ONE = [
    'additionalItems',
    'additionalProperties',
    'contains',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties'
];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];
const PLAIN = [
    '$anchor',
    '$comment',
    '$id',
    '$ref',
    '$schema',
    'const',
    'default',
    'dependencies',
    'dependentRequired',
    'deprecated',
    'description',
    'enum',
    'examples',
    'exclusiveMaximum',
    'exclusiveMinimum',
    'format',
    'maxContains',
    'maxItems',
    'maxLength',
    'maxProperties',
    'maximum',
    'minContains',
    'minItems',
    'minLength',
    'minProperties',
    'minimum',
    'multipleOf',
    'pattern',
    'readOnly',
    'required',
    'title',
    'type',
    'uniqueItems',
    'writeOnly'
];
const KEYWORDS = new Set([...ONE, ...LIST, ...NAMED, ...PLAIN]);
/** The formats that are checked. */
const FORMATS = [
    'date',
    'time',
    'date-time',
    'iso-date-time',
    'duration',
    'uri',
    'uri-reference',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uuid',
    'regex'
];
/** Deeper and larger than any contract of a post. */
const DEEPEST = 40;
const MOST_SCHEMAS = 2000;
/**
 * What makes a JSON Schema unusable, found before it is compiled: keywords that mean nothing, patterns that RE2 can't read,
 * references out of the file, formats that aren't checked, and schemas beyond measure.
 *
 * @param path of the schema in the configuration
 */
function schemaProblems(schema, path, compile) {
    const problems = [];
    let count = 0;
    const say = (at, message) => problems.push({ path: [...at], message });
    const visit = (value, at) => {
        count += 1;
        if (count > MOST_SCHEMAS || at.length > DEEPEST * 2) {
            if (problems.length === 0)
                say(path, 'This schema is too large or nested too deep.');
            return;
        }
        if (typeof value === 'boolean')
            return;
        if (!isRecord(value))
            return void say(at, 'A JSON Schema is a mapping, or true or false.');
        for (const [keyword, inner] of Object.entries(value))
            visitKeyword(keyword, inner, [...at, keyword]);
    };
    const visitKeyword = (keyword, value, at) => {
        if (!KEYWORDS.has(keyword))
            say(at, `"${keyword}" is no keyword of JSON Schema, so it would have no effect.${similar(keyword)}`);
        else if (NAMED.includes(keyword))
            visitNamed(keyword, value, at);
        else if (LIST.includes(keyword) && Array.isArray(value))
            value.forEach((inner, index) => void visit(inner, [...at, index]));
        else if (ONE.includes(keyword))
            visit(value, at);
        else if (keyword === 'pattern' && typeof value === 'string')
            visitPattern(value, at);
        else if (keyword === '$ref' && (typeof value !== 'string' || !value.startsWith('#'))) {
            say(at, 'Only references within the schema itself are followed: `#/definitions/…`.');
        }
        else if (keyword === 'format' && !FORMATS.some((format) => format === value)) {
            say(at, `The format "${String(value)}" is not known. Known are ${FORMATS.join(', ')}.`);
        }
    };
    const visitNamed = (keyword, value, at) => {
        if (!isRecord(value))
            return void say(at, `"${keyword}" holds schemas by name.`);
        for (const [name, inner] of Object.entries(value)) {
            if (keyword === 'patternProperties')
                visitPattern(name, [...at, name]);
            visit(inner, [...at, name]);
        }
    };
    const visitPattern = (pattern, at) => {
        try {
            compile(pattern);
        }
        catch (error) {
            const why = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
            say(at, `The pattern "${pattern}" can't be used (${why}). Patterns are in RE2's notation, without lookahead and backreferences.`);
        }
    };
    visit(schema, path);
    return problems;
}
function similar(keyword) {
    const meant = [...KEYWORDS].find((known) => known.toLowerCase() === keyword.toLowerCase());
    return meant ? ` Did you mean "${meant}"?` : '';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/contract/violations.js
/** Keywords whose errors only sum up those below them. */
const SUMMARIES = new Set(['if', 'propertyNames']);
const ALTERNATIVES = new Set(['anyOf', 'oneOf']);
const LIMITS = {
    minLength: { of: 'length', side: 'least' },
    maxLength: { of: 'length', side: 'most' },
    minItems: { of: 'items', side: 'least' },
    maxItems: { of: 'items', side: 'most' },
    minProperties: { of: 'keys', side: 'least' },
    maxProperties: { of: 'keys', side: 'most' },
    minimum: { of: 'number', side: 'least' },
    maximum: { of: 'number', side: 'most' },
    exclusiveMinimum: { of: 'number', side: 'above' },
    exclusiveMaximum: { of: 'number', side: 'below' }
};
/** Ajv's errors as data of our own, each thing said once. */
function violationsOf(errors, data) {
    const alternatives = errors.filter((error) => ALTERNATIVES.has(error.keyword));
    const told = errors.filter((error) => !SUMMARIES.has(error.keyword) && !alternatives.some((whole) => whole !== error && isBelow(error, whole)));
    return told.map((error) => {
        const below = errors.filter((other) => other !== error && isBelow(other, error));
        return violationOf(error, pathOf(error.instancePath, data), below);
    });
}
function isBelow(error, whole) {
    return error.schemaPath.startsWith(`${whole.schemaPath}/`) || (error !== whole && isReferenced(error, whole));
}
/** An alternative that is a reference has another schema path; that it is about the same value or a part of it tells. */
function isReferenced(error, whole) {
    const inside = error.instancePath === whole.instancePath || error.instancePath.startsWith(`${whole.instancePath}/`);
    return inside && error.schemaPath.startsWith('#/d') && !whole.schemaPath.startsWith('#/d');
}
function violationOf(error, path, below) {
    const { keyword, params, data: value, parentSchema } = error;
    const description = parentSchema?.description;
    const base = { path, value, ...(typeof description === 'string' && description !== '' ? { note: description } : {}) };
    if (keyword === 'required' || keyword === 'dependentRequired') {
        return { kind: 'missing', path: [...path, String(params.missingProperty)], value: undefined };
    }
    if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
        const name = String(params.additionalProperty ?? params.unevaluatedProperty);
        return {
            kind: 'unknown',
            path: [...path, name],
            value: undefined,
            allowed: Object.keys(parentSchema?.properties ?? {})
        };
    }
    if (keyword === 'type')
        return { ...base, kind: 'type', wanted: typesOf(params.type) };
    if (keyword === 'enum')
        return { ...base, kind: 'not-one-of', allowed: listOf(params.allowedValues) };
    if (keyword === 'const')
        return { ...base, kind: 'not-one-of', allowed: [params.allowedValue] };
    if (keyword === 'pattern')
        return { ...base, kind: 'pattern', pattern: String(params.pattern) };
    if (keyword === 'format')
        return { ...base, kind: 'format', format: String(params.format) };
    if (keyword === 'uniqueItems')
        return { ...base, kind: 'repeated-item' };
    const limit = LIMITS[keyword];
    if (limit)
        return { ...base, kind: 'limit', ...limit, limit: Number(params.limit), actual: sizeOf(value) };
    if (ALTERNATIVES.has(keyword))
        return alternative(base, error, below);
    return { ...base, kind: 'other', keyword };
}
/** Alternatives that differ in type or in their values only are told as such. */
function alternative(base, error, below) {
    const here = below.filter((one) => one.instancePath === error.instancePath);
    const same = here.length > 0 && here.length === below.length;
    if (same && here.every((one) => one.keyword === 'type')) {
        return { ...base, kind: 'type', wanted: here.flatMap((one) => typesOf(one.params.type)) };
    }
    if (same && here.every((one) => one.keyword === 'enum' || one.keyword === 'const')) {
        return {
            ...base,
            kind: 'not-one-of',
            allowed: here.flatMap((one) => listOf(one.params.allowedValues ?? [one.params.allowedValue]))
        };
    }
    return { ...base, kind: 'other', keyword: error.keyword };
}
function typesOf(type) {
    return listOf(type).filter((one) => typeof one === 'string');
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
/** Characters as people count them; JSON Schema counts code points. */
function sizeOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    if (typeof value === 'number')
        return value;
    if (Array.isArray(value))
        return value.length;
    return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
/** A JSON pointer as keys and indexes; what is an index depends on the data. */
function pathOf(pointer, data) {
    const path = [];
    let at = data;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(at) ? Number(key) : key;
        path.push(step);
        at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/contract/compile.js


const PLACE = ['front-matter', 'schema'];
/** More of them tell an author nothing. */
const MOST_VIOLATIONS = 100;
/** Ajv's errors that are looked at: one violation may have several, each compared with the others. */
const MOST_ERRORS = 1000;
/**
 * Makes the contract that `front-matter` of the configuration holds: its JSON Schema (draft 7, or 2020-12 where `$schema`
 * says so) and its further field names.
 *
 * Patterns run on RE2, in time linear to the text. References out of the schema are not followed.
 *
 * @returns the contract; undefined when nothing is configured or something is wrong, which is then in `problems`
 */
async function compileContract(settings) {
    const { schema, fields } = settings;
    if (!schema)
        return fields.length > 0 ? { contract: { fields, check: () => [] }, problems: [] } : { problems: [] };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const pattern = (text) => RE2JS.compile(RE2JS.translateRegExp(text));
    const problems = schemaProblems(schema, PLACE, pattern);
    if (problems.length > 0)
        return { problems };
    const regExp = Object.assign((text) => {
        const compiled = pattern(text);
        return { test: (value) => compiled.matcher(value).find() };
    }, { code: 'RE2' });
    try {
        const validate = await compileSchema(schema, regExp);
        const names = [...namesIn(schema)];
        const topLevel = Object.keys(compile_isRecord(schema.properties) ? schema.properties : {});
        return { contract: { fields: [...fields, ...topLevel], check: checker(validate, names) }, problems: [] };
    }
    catch (error) {
        return { problems: [problemOf(error)] };
    }
}
async function compileSchema(schema, regExp) {
    const is2020 = typeof schema.$schema === 'string' && schema.$schema.includes('2020-12');
    const { Ajv } = is2020 ? { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020 } : await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19));
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    const ajv = new Ajv({
        allErrors: true,
        verbose: true,
        logger: false,
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        allowMatchingProperties: true,
        inlineRefs: false,
        ...(regExp ? { code: { regExp } } : {})
    });
    addFormats.default(ajv, [...FORMATS]);
    // Ajv compares every item with every other one: minutes for a hostile post.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        validate: (wanted, items) => !wanted || new Set(items.map(canonical)).size === items.length
    });
    const { $schema: _, ...rest } = schema;
    if (!ajv.validateSchema(is2020 ? schema : rest))
        throw new SchemaError(ajv.errors?.[0]);
    const validate = ajv.compile(is2020 ? schema : rest);
    return (data) => validate(data) ? [] : violationsOf((validate.errors ?? []).slice(0, MOST_ERRORS), data).slice(0, MOST_VIOLATIONS);
}
/** Several rules ask for the same post, so the last answers are kept with its front matter. */
function checker(validate, names) {
    const canonical = new Map(names.map((name) => [name.toLowerCase(), name]));
    const kept = new WeakMap();
    return (frontMatter, ignoreCase) => {
        const ready = kept.get(frontMatter);
        if (ready)
            return ready;
        const name = (key) => (ignoreCase ? (canonical.get(key.toLowerCase()) ?? key) : key);
        const violations = validate(jsonValue(frontMatter.root, name));
        kept.set(frontMatter, violations);
        return violations;
    };
}
/** Equal for values that JSON Schema takes for equal: the order of keys does not matter. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!compile_isRecord(value))
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
/** A node as JSON knows it: whole numbers of TOML may be BigInts, which no schema has a type for. */
function jsonValue(node, name) {
    if (node.kind === 'scalar')
        return typeof node.value === 'bigint' ? Number(node.value) : node.value;
    if (node.kind === 'list')
        return node.items.map((item) => jsonValue(item, name));
    return Object.fromEntries(node.entries.map((entry) => [name(entry.key), jsonValue(entry.node, name)]));
}
/** The names of all properties that the schema mentions anywhere. */
function* namesIn(value) {
    if (Array.isArray(value))
        for (const item of value)
            yield* namesIn(item);
    if (!compile_isRecord(value))
        return;
    if (compile_isRecord(value.properties))
        yield* Object.keys(value.properties);
    for (const inner of Object.values(value))
        yield* namesIn(inner);
}
class SchemaError extends Error {
    path;
    constructor(error) {
        super(error?.message ?? 'is no JSON Schema');
        this.path = error?.instancePath.split('/').slice(1) ?? [];
    }
}
function problemOf(error) {
    const path = error instanceof SchemaError ? [...PLACE, ...error.path] : PLACE;
    const why = error instanceof Error ? error.message : 'it is damaged';
    const about = error instanceof SchemaError && error.path.length > 0 ? `\`${error.path.join('.')}\`` : 'This';
    return { path, message: `${about} is not valid JSON Schema: ${why}.` };
}
function compile_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/contract/cms.js



/** More of them no editor has. */
const MOST_COLLECTIONS = 100;
const DECAP_FILES = ['admin/config.yml', 'admin/config.yaml'];
const FRONT_MATTER_FILE = 'frontmatter.json';
/**
 * What the configurations of Decap CMS (and its forks) and of Front Matter CMS, read as data, demand of posts: fields that
 * must be there, options and patterns. A file that can't be read demands nothing, because the editor is what it is for.
 */
async function readCollections(sites, repository, files) {
    if (!files)
        return [];
    const folders = sites.flatMap(({ root, settings }) => [
        root,
        `${root}static/`,
        `${root}public/`,
        ...settings.staticFolders
    ]);
    const candidates = [...new Set(folders)];
    const decap = candidates
        .flatMap((folder) => DECAP_FILES.map((name) => folder + name))
        .filter((path) => files.has(path));
    const frontMatter = sites.map(({ root }) => root + FRONT_MATTER_FILE).filter((path) => files.has(path));
    const drafts = [];
    for (const file of new Set(decap))
        drafts.push(...decapCollections(await dataOf(file, repository), file));
    for (const file of new Set(frontMatter))
        drafts.push(...frontMatterCollections(await dataOf(file, repository), file));
    const compiled = await Promise.all(drafts.slice(0, MOST_COLLECTIONS).map(compiledFrom));
    return compiled.flat();
}
async function dataOf(file, repository) {
    const settings = await (0,settings_file/* readSettingsFile */.b)(file, repository);
    return settings.state === 'read' ? settings.data : {};
}
async function compiledFrom({ folder, file, schema }) {
    const whole = await compileContract({ schema, fields: [] });
    const { contract } = whole.contract ? whole : await compileContract({ schema: withoutPatterns(schema), fields: [] });
    return contract ? [{ folder, file, contract }] : [];
}
/** Editors run patterns in JavaScript, which knows some that take no bounded time. */
function withoutPatterns({ properties, required }) {
    const others = Object.entries(properties).map(([name, { pattern: _, ...type }]) => [name, type]);
    return { properties: Object.fromEntries(others), required };
}
/** Collections of a folder; one with a filter or of nested folders holds some of its posts only. */
function decapCollections(data, file) {
    if (!(0,settings_file/* isRecord */.u)(data.backend))
        return [];
    return recordsOf(data.collections).flatMap((collection) => {
        const folder = folderOf((0,settings_values/* textOf */.b6)(collection.folder));
        if (folder === undefined || collection.filter !== undefined || collection.nested !== undefined)
            return [];
        const fields = recordsOf(collection.fields);
        const required = fields.filter((field) => field.required !== false && isWritten(field)).map(nameOf);
        return [{ folder, file, schema: schemaOf(fields, required, decapType) }];
    });
}
/** Switches and hidden fields have a value without one, and the body is no field. */
function isWritten(field) {
    return (nameOf(field) !== 'body' && !['boolean', 'hidden', 'object', 'uuid', 'compute'].includes((0,settings_values/* textOf */.b6)(field.widget) ?? ''));
}
function decapType(field) {
    const hint = (0,settings_values/* textOf */.b6)(field.hint);
    const note = hint ? { description: hint } : {};
    if ((0,settings_values/* textOf */.b6)(field.widget) === 'select' && field.multiple !== true) {
        const values = optionsOf(field.options, 'value');
        return values.length > 0 ? { ...note, enum: [...values, null, ''] } : note;
    }
    const [pattern] = Array.isArray(field.pattern) ? field.pattern : [];
    return typeof pattern === 'string' && (0,settings_values/* textOf */.b6)(field.widget) !== 'list'
        ? { description: (0,settings_values/* textsOf */.CB)(field.pattern)[1] ?? hint ?? '', pattern }
        : note;
}
/** Folders of pages with one content type; with several a post says itself which one it has. */
function frontMatterCollections(data, file) {
    const types = recordsOf(data['frontmatter.taxonomy.contenttypes']);
    return recordsOf(data['frontmatter.content.pagefolders']).flatMap((page) => {
        const folder = folderOf((0,settings_values/* textOf */.b6)(page.path)?.replace(/^\[\[workspace\]\]\/?/, ''));
        const names = (0,settings_values/* textsOf */.CB)(page.contenttypes);
        const type = types.find((one) => (0,settings_values/* textOf */.b6)(one.name) === (names[0] ?? 'default'));
        if (folder === undefined || names.length > 1 || !type)
            return [];
        const fields = recordsOf(type.fields).filter((field) => !['divider', 'heading'].includes((0,settings_values/* textOf */.b6)(field.type) ?? ''));
        const required = fields.filter((field) => field.required === true).map(nameOf);
        return [{ folder: baseOf(file) + folder, file, schema: schemaOf(fields, required, frontMatterType) }];
    });
}
function frontMatterType(field) {
    const values = field.type === 'choice' && field.multiple !== true ? optionsOf(field.choices, 'id') : [];
    return values.length > 0 ? { enum: [...values, null, ''] } : {};
}
function schemaOf(fields, required, type) {
    const named = fields.filter((field) => nameOf(field) !== '' && nameOf(field) !== 'body');
    return {
        properties: Object.fromEntries(named.map((field) => [nameOf(field), type(field)])),
        required: [...new Set(required.filter((name) => name !== ''))]
    };
}
function optionsOf(options, key) {
    if (!Array.isArray(options))
        return [];
    const values = options.map((option) => ((0,settings_file/* isRecord */.u)(option) ? (option[key] ?? option.title) : option));
    return [...new Set(values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)))];
}
function folderOf(path) {
    const parts = path?.split('/').filter((part) => part !== '' && part !== '.') ?? [];
    const isPlain = parts.length > 0 && !parts.some((part) => part === '..' || /[[\]{}*]/.test(part));
    return isPlain ? `${parts.join('/')}/` : undefined;
}
function baseOf(file) {
    return file.slice(0, file.lastIndexOf('/') + 1);
}
function nameOf(field) {
    return (0,settings_values/* textOf */.b6)(field.name) ?? '';
}
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(settings_file/* isRecord */.u) : [];
}

// EXTERNAL MODULE: ./lib/generators/registry.js + 16 modules
var registry = __webpack_require__(39980);
// EXTERNAL MODULE: ./lib/repository/read-start.js
var read_start = __webpack_require__(14919);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/site/cover-places.js

/**
 * @param url as written in the front matter: `/images/a.jpg`, `images/a.jpg`, `../a.jpg`
 */
function coverPlaces(url, post, site) {
    const { settings, root } = site;
    const written = decoded(url.replace(/[?#].*$/s, ''));
    const names = [written, withoutBasePath(written, settings.baseUrl)];
    const themes = (settings.themes ?? []).flatMap((theme) => [
        `${root}themes/${theme}/static/`,
        `${root}themes/${theme}/assets/`
    ]);
    const folders = [...settings.staticFolders, ...settings.assetFolders, ...settings.contentFolders, ...themes];
    const ofOthers = site.generator.startsWith('hugo') ? [] : [root, ''];
    return {
        site: joined([...folders, ...ofOthers], names),
        page: joined([pageFolder(post.path), ...publishedFolders(post.path, site)], [written])
    };
}
/** @param url as for coverPlaces */
function findCover(url, post, site) {
    const places = coverPlaces(url, post, site);
    const find = (paths) => paths.find((path) => site.files?.has(path));
    return { onSite: find(places.site), onPage: find(places.page) };
}
/** The folder of the post; for a post that is a file of its own nothing beside it belongs to it. */
function pageFolder(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** `content/posts/a.md` has its page at `posts/a/`, where `static/posts/a/` is published too. */
function publishedFolders(path, { settings }) {
    const content = settings.contentFolders.find((folder) => path.startsWith(folder));
    if (content === undefined)
        return [];
    const page = path.slice(content.length).replace(/(?:\/index)?(?:\.[a-z]{2,3}(?:-[a-z]+)?)?\.[^./]+$/i, '');
    return settings.staticFolders.map((folder) => `${folder}${page}/`);
}
/** `index.md` and `index.nl.md` make a page of their folder, to which the files in it belong. */
function isBundle(path) {
    return /(?:^|\/)index(?:\.[\w-]+)?\.[^./]+$/i.test(path);
}
function joined(folders, names) {
    const paths = folders.flatMap((folder) => names.map((name) => external_node_path_.posix.join(folder, name).replace(/^\/+/, '')));
    return [...new Set(paths)].filter((path) => !path.startsWith('../'));
}
/** `/blog/images/a.jpg` on a site at https://example.com/blog/ is `images/a.jpg` of the site. */
function withoutBasePath(path, baseUrl) {
    const base = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).pathname : '/';
    return path.startsWith(base) ? path.slice(base.length) : path;
}
function decoded(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return url;
    }
}

;// CONCATENATED MODULE: ./lib/site/own-address.js
/**
 * Whether an absolute URL is one of the site's own: its host (with or without `www.`) and port, below its base URL.
 *
 * @param url http or https
 */
function isOwnUrl(url, site) {
    return ownPath(url, site) !== undefined;
}
/**
 * Where on the site itself a reference leads.
 *
 * @returns undefined for everything else: other sites, `mailto:`, a place on the same page, an address that isn't valid
 */
function ownTarget({ url: written }, site) {
    const url = written.trim();
    if (/^(?:https?:|\/\/)/i.test(url)) {
        const path = ownPath(url, site);
        return path === undefined ? undefined : { from: 'base', path };
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|[#?]|$)/i.test(url) || /\{\{|\{%|<%|\$\{/.test(url))
        return undefined;
    const path = own_address_decoded(url.replace(/[?#].*$/s, ''));
    if (!url.startsWith('/'))
        return { from: 'page', path };
    const base = basePath(site);
    return `${path}/`.startsWith(base) ? { from: 'base', path: path.slice(base.length) } : { from: 'outside' };
}
/** The path of the site's base URL, with slashes around it. */
function basePath({ settings: { baseUrl } }) {
    return baseUrl !== undefined && URL.canParse(baseUrl) ? own_address_decoded(new URL(baseUrl).pathname) : '/';
}
function ownPath(written, { settings: { baseUrl } }) {
    const absolute = written.startsWith('//') ? `https:${written}` : written;
    if (baseUrl === undefined || !URL.canParse(baseUrl) || !URL.canParse(absolute))
        return undefined;
    const base = new URL(baseUrl);
    const url = new URL(absolute);
    if (hostOf(url) !== hostOf(base) || url.port !== base.port || url.username !== '' || url.password !== '') {
        return undefined;
    }
    const path = own_address_decoded(url.pathname);
    const start = own_address_decoded(base.pathname);
    return `${path}/`.startsWith(start) ? path.slice(start.length) : undefined;
}
function hostOf(url) {
    return url.hostname.replace(/^www\./, '').replace(/\.$/, '');
}
function own_address_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/images/header.js + 5 modules
var images_header = __webpack_require__(16611);
// EXTERNAL MODULE: ./lib/images/markup.js
var markup = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/images/cover-files.js






/** Files that are read at the same time. */
const AT_ONCE = 8;
/** The file that a post's cover means; undefined for what is no cover, is on another site, or is not there. */
function coverFileOf({ role, url }, post, site) {
    const target = role === 'cover' ? ownTarget({ url }, site) : undefined;
    if (!target)
        return undefined;
    const isAbsolute = /^(?:https?:)?\/\//i.test(url.trim());
    const written = isAbsolute && target.from === 'base' ? `/${target.path}` : url.trim();
    const { onSite, onPage } = findCover(written, post, site);
    return post.fields.cover?.relative?.value === true ? (onPage ?? onSite) : (onSite ?? onPage);
}
/** Reads the first bytes of every cover that is a file of the repository, each once. */
async function readCoverFiles(posts, head) {
    const uses = new Map();
    for (const { post, site } of posts) {
        for (const reference of post.references) {
            const path = coverFileOf(reference, post, site);
            if (path === undefined)
                continue;
            const known = uses.get(path);
            if (known)
                known.push(reference);
            else
                uses.set(path, [reference]);
        }
    }
    const facts = new Map();
    const failures = [];
    const waiting = [...uses];
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            const [path, references] = next;
            try {
                const found = await factsOf(path, head);
                if (found)
                    for (const reference of references)
                        facts.set(reference, found);
            }
            catch (error) {
                if (!(error instanceof repository/* RepositoryError */.p))
                    throw error;
                failures.push(error.message);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { facts, incomplete: failures.length === 0 ? [] : [problem(failures, uses.size)] };
}
async function factsOf(path, head) {
    const first = await (0,read_start/* readStart */.H)(head, path, images_header/* FIRST_BYTES */.VA);
    if (!first)
        return undefined;
    let { header, wantsMore } = (0,images_header/* readImageHeader */.n6)(Buffer.from(first.bytes), first.bytes.length === first.size);
    if (wantsMore) {
        const longer = (await (0,read_start/* readStart */.H)(head, path, images_header/* MOST_BYTES */.uZ)) ?? first;
        header = (0,images_header/* readImageHeader */.n6)(Buffer.from(longer.bytes), longer.bytes.length === longer.size).header;
    }
    // The build has the image itself in the place of the note that Git LFS keeps.
    if (header.type === 'git-lfs') {
        return { contentType: undefined, type: undefined, bytes: (0,markup/* sizeInGitLfs */.A)(Buffer.from(first.bytes)) };
    }
    return { contentType: undefined, bytes: first.size, ...header };
}
function problem(failures, total) {
    return `${failures.length} of ${total} covers in the repository could not be looked at: ${[...failures].sort()[0]}.`;
}

// EXTERNAL MODULE: ./lib/post/day.js
var post_day = __webpack_require__(69240);
;// CONCATENATED MODULE: ./lib/links/ignore.js


/**
 * Reads the entries of `links.ignore`. A pattern is a URL in which `*` (or `**`) stands for any characters, slashes
 * too; it must cover the whole URL, and upper and lower case are the same: `https://example.com/*`, `*.example.com/*`.
 * A pattern without `://` is for http and https alike. Between slashes (`/…/`, or `/…/i`) it is an RE2 expression that
 * matches anywhere in the URL. Both take time linear in the URL's length.
 *
 * @param now settings whose last day has passed no longer hold
 * @throws ConfigError that names the pattern and what is wrong with it
 */
function compileIgnores(settings, now) {
    return Promise.all(settings.map(async (setting, index) => {
        try {
            return await compileIgnore(typeof setting === 'string' ? { url: setting } : setting, now);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            throw new config_error/* ConfigError */.x([{ path: ['links', 'ignore', index], message: `links.ignore: ${reason}.` }]);
        }
    }));
}
/**
 * Reads one entry.
 *
 * @throws Error that names the pattern and what is wrong with it
 */
async function compileIgnore(setting, now) {
    const expression = /^\/(.+)\/(i?)$/s.exec(setting.url);
    const matches = expression ? await compileExpression(setting.url, expression) : compileGlob(setting.url);
    return { ...setting, matches, used: false, expired: setting.until !== undefined && (0,post_day/* isOver */.P)(setting.until, now) };
}
/** The first setting that holds and covers one of these spellings of a link; all that do are marked as used. */
function findIgnore(ignores, ...urls) {
    const found = ignores.filter((ignore) => urls.some((url) => ignore.matches(url)));
    for (const ignore of found)
        ignore.used = true;
    return found.find((ignore) => !ignore.expired);
}
async function compileExpression(pattern, [, source = '', flag]) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, flag === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
        return (url) => compiled.matcher(url).find();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
        throw new Error(`\`${pattern}\` is not a valid RE2 expression: ${reason}`, { cause: error });
    }
}
function compileGlob(pattern) {
    const text = pattern.trim().toLowerCase();
    if (/^\*+$/.test(text))
        return () => true;
    if (!/[^\s*/:]/.test(text)) {
        throw new Error(`\`${pattern}\` names no address; write a URL, with \`*\` for any characters`);
    }
    const anyScheme = !text.includes('://');
    const pieces = text.split(/\*+/);
    return (url) => {
        const whole = url.toLowerCase();
        const subject = anyScheme ? whole.replace(/^https?:\/\//, '') : whole;
        // `https://example.com` means the home page, whose normalised URL ends in a slash.
        return covers(pieces, subject) || (pieces.length === 1 && subject === `${text}/`);
    };
}
/** Whether the pieces stand in the text in this order, the first at its start and the last at its end. */
function covers(pieces, text) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}

// EXTERNAL MODULE: ./lib/post/front-matter/find.js
var find = __webpack_require__(74529);
;// CONCATENATED MODULE: ./lib/links/post-ignores.js



/** The field of front matter that is meant for this program alone. */
const OWN_FIELD = 'seo-content-check';
const LINKS = 'ignore-links';
/** More would be a configuration of its own; a hostile post could have a million. */
const MOST = 100;
/**
 * Reads the links that a post says to leave alone:
 *
 *     seo-content-check:
 *       ignore-links:
 *         - https://example.com/*
 *         - {url: https://example.org/, reason: being moved, until: 2026-12-31}
 */
async function readPostIgnores({ frontMatter }, now) {
    const node = (0,find/* findField */.UI)(frontMatter.root, [OWN_FIELD, LINKS], { caseInsensitive: true })?.node;
    if (!node)
        return [];
    const items = node.kind === 'list' ? node.items.slice(0, MOST) : [node];
    return Promise.all(items.map((item) => readEntry(item, now)));
}
async function readEntry(node, now) {
    const { span } = node;
    const text = (name) => (node.kind === 'map' ? textOf((0,find/* findField */.UI)(node, [name])?.node) : undefined);
    const url = node.kind === 'map' ? text('url') : textOf(node);
    if (!url)
        return { span, problem: 'it must be an address, or have one as `url`' };
    const until = text('until');
    if (until !== undefined && !(0,post_day/* isDay */.N)(until))
        return { span, problem: '`until` must be a day such as 2026-12-31' };
    try {
        return { span, ignore: await compileIgnore({ url, reason: text('reason'), until }, now) };
    }
    catch (error) {
        return { span, problem: error instanceof Error ? error.message : String(error) };
    }
}
function textOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : undefined;
}

// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/collect.js




const IMAGE_ROLES = new Set(['cover', 'image']);
/**
 * The key of a reference's verdict: its normalised URL, or for an external URL that has none the text as written, but for
 * a password in it, which no report repeats; undefined for what is not for the network (relative, `mailto:`, `#top`, empty).
 */
function requestUrlOf(reference) {
    if (!(0,links_url/* isExternal */.ge)(reference.url))
        return undefined;
    const normalised = (0,links_url/* normaliseUrl */.CZ)(reference.url);
    return 'url' in normalised ? normalised.url : reference.url.trim().replace(/^((?:https?:)?\/\/)[^/?#]*@/i, '$1***@');
}
/**
 * Gathers the external URLs of posts, each once, as the list that the link phase asks. A URL that is anywhere used as
 * a cover or an image is asked as an image.
 *
 * @param posts the posts to check, each with the site it belongs to
 * @param config the `links` part of the configuration
 * @param now for ignores that hold until a day
 * @throws ConfigError for an ignore pattern that is not valid
 */
async function collectLinks(posts, config, now) {
    const ignores = await compileIgnores(config.ignore, now);
    const requests = new Map();
    const uses = new Map();
    const skipped = new Map();
    const ignored = new Map();
    const postIgnores = new Map();
    for (const { post, site } of posts) {
        const own = await readPostIgnores(post, now);
        if (own.length > 0)
            postIgnores.set(post, own);
        for (const reference of post.references) {
            const url = requestUrlOf(reference);
            const ignoring = verdictOfIgnores(url, reference, site, ignores, own);
            if (ignoring)
                ignored.set(reference, ignoring);
            if (url === undefined)
                continue;
            const known = uses.get(url);
            const use = { path: post.path, span: reference.urlSpan };
            if (known)
                known.push(use);
            else
                uses.set(url, [use]);
            const settled = ignoring ?? withoutNetwork(url, reference, site);
            if (settled)
                skipped.set(url, settled);
            else {
                const kind = IMAGE_ROLES.has(reference.role) ? 'image' : (requests.get(url)?.kind ?? 'page');
                const fragments = config.fragments ? fragmentsOf(reference, requests.get(url)) : [];
                requests.set(url, { url, kind, ...(fragments.length > 0 && { fragments }) });
            }
        }
    }
    // The own address of one site may be a link abroad for another of the same repository: then it is asked.
    for (const url of requests.keys())
        skipped.delete(url);
    return { requests: [...requests.values()], uses, skipped, ignored, ignores, postIgnores };
}
/** The fragments with which a URL is used, this reference's included. */
function fragmentsOf({ role, url }, known) {
    const fragment = role === 'link' ? /#(.+)$/s.exec(url.trim())?.[1] : undefined;
    return [...new Set([...(known?.fragments ?? []), ...(fragment === undefined ? [] : [fragment])])];
}
/** For a link that is to be left alone. One to the own site is known by its whole address, too. */
function verdictOfIgnores(url, reference, site, ignores, ofPost) {
    if (ignores.length === 0 && ofPost.length === 0)
        return undefined;
    const absolute = url ?? absoluteUrl(reference, site);
    if (absolute === undefined)
        return undefined;
    const compiled = ofPost.flatMap(({ ignore }) => ignore ?? []);
    const inPost = findIgnore(compiled, absolute, reference.url);
    const found = findIgnore(ignores, absolute, reference.url) ?? inPost;
    if (!found)
        return undefined;
    const where = found === inPost ? 'front matter' : 'configuration';
    const reason = `ignored by \`${found.url}\` in the ${where}${found.reason ? `: ${found.reason}` : ''}`;
    return { url: absolute, class: 'skipped', reason };
}
function absoluteUrl(reference, site) {
    const { baseUrl } = site.settings;
    if (!ownTarget(reference, site))
        return undefined;
    return baseUrl !== undefined && URL.canParse(reference.url, baseUrl)
        ? new URL(reference.url, baseUrl).href
        : reference.url;
}
function withoutNetwork(url, reference, site) {
    const normalised = (0,links_url/* normaliseUrl */.CZ)(reference.url);
    if ('problem' in normalised) {
        const certain = normalised.problem === 'is not valid';
        return { url, class: certain ? 'broken' : 'unchecked', reason: `the address ${normalised.problem}` };
    }
    if (isOwnUrl(url, site)) {
        const { addresses } = site.settings;
        const isAnswered = addresses !== undefined && addresses.gap === undefined;
        return { url, class: 'skipped', reason: isAnswered ? 'answered from the repository' : "the site's own address" };
    }
    return undefined;
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
// EXTERNAL MODULE: ./lib/post/read.js + 32 modules
var read = __webpack_require__(26979);
// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
;// CONCATENATED MODULE: ./lib/report/build.js

/** Puts the parts of a report in its fixed order and counts them, so that the same findings always make the same report. */
function buildReport(parts) {
    const findings = [...parts.findings].sort(byPlace);
    const perPost = new Map([...parts.posts].map((path) => [path, 0]));
    for (const { path } of findings) {
        if (path !== parts.configuration)
            perPost.set(path, (perPost.get(path) ?? 0) + 1);
    }
    const posts = [...perPost].map(([path, count]) => ({ path, findings: count })).sort((a, b) => compare(a.path, b.path));
    const links = [...parts.links].sort((a, b) => compare(a.url, b.url));
    return {
        schemaVersion: 1,
        posts,
        findings,
        links,
        counts: {
            posts: posts.length,
            errors: countOf(findings, 'error'),
            warnings: countOf(findings, 'warning'),
            infos: countOf(findings, 'info'),
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
        used: used
            .map(({ path, range }) => ({ path, range }))
            .sort((a, b) => compare(a.path, b.path) || byStart(a.range, b.range))
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
    const counts = Object.fromEntries(verdict/* LINK_CLASSES */.q.map((name) => [name, 0]));
    for (const link of links)
        counts[link.class] += 1;
    return counts;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/rules/quote.js
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

;// CONCATENATED MODULE: ./lib/rules/rule.js
/** Types a rule's definition: options and messages are inferred. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./lib/rules/ignore-expired.js



const post = (comment) => `---\ntitle: Onze cijfers\n---\n\n${comment}\nZie <https://example.com/cijfers>.\n`;
const OVER = '<!-- seo-content-check-disable-next-line link-broken until 2026-02-01: opens in January -->';
const ignoreExpired = defineRule({
    id: 'ignore-expired',
    severity: 'info',
    summary: 'Something was switched off until a day that has passed.',
    why: 'A comment, or an entry of `ignore-links` in the front matter, can end with a last day: `until 2026-12-31`. After that day it no longer holds, so that what was meant for a while is not forgotten. The same goes for `links.ignore` of the configuration, which is looked at when the whole site is checked.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        comment: (day) => `This comment held until ${day} and no longer switches anything off. Remove it, or give it a later day.`,
        entry: (url, day) => `The links that ${quote(url)} covers were to be left alone until ${day}, and are checked again. Remove this entry, or give it a later day.`
    },
    good: [{ text: post(OVER.replace('2026-02-01', '2026-04-01')) }],
    bad: [
        { text: post(OVER), at: OVER, message: 'held until 2026-02-01' },
        {
            text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links:\n    - {url: https://example.com/*, until: 2026-02-01}\n---\n\nZie <https://example.com/cijfers>.\n',
            at: '{url: https://example.com/*, until: 2026-02-01}',
            message: 'are checked again'
        }
    ],
    check({ directives, linkIgnores, messages, report }) {
        for (const { directive, expired } of directives) {
            if (!expired)
                continue;
            const { span, keyword, until = '' } = directive;
            report({ span, message: messages.comment(until), subject: keyword });
        }
        for (const { span, ignore } of linkIgnores) {
            if (ignore?.expired)
                report({ span, message: messages.entry(ignore.url, ignore.until ?? ''), subject: ignore.url });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/ignore-unused.js



const ignore_unused_post = (comment, title = 'Onze cijfers') => `---\ntitle: ${title}\n---\n\n${comment}\n\n## Cijfers\n`;
const SKIP = '<!-- seo-content-check-disable-next-line heading-skip: as in the book -->';
const ignoreUnused = defineRule({
    id: 'ignore-unused',
    severity: 'info',
    summary: 'Something is switched off, but there is nothing to switch off.',
    why: 'What is left behind when a post has been repaired would one day hide something new. A comment is reported only when the rules that it names were on and could tell: where a link was not checked, or did not answer, nothing is said. `links.ignore` of the configuration is looked at when the whole site is checked.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        comment: (rules) => `This comment switches off ${rules.length === 0 ? 'every rule' : rules.map((rule) => `\`${rule}\``).join(' and ')}, but nothing is found there. Remove it.`,
        entry: (url, where) => `No link of ${where} post is covered by ${quote(url)}. Remove this entry, or correct it.`
    },
    good: [
        {
            text: ignore_unused_post(SKIP).replace('## Cijfers', '#### Cijfers').replace(SKIP, `## Onze\n\n${SKIP}`),
            rules: ['heading-skip']
        },
        { text: ignore_unused_post(SKIP) },
        {
            text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links: [https://example.com/*]\n---\n\nZie <https://example.com/cijfers>.\n'
        }
    ],
    bad: [
        {
            text: ignore_unused_post(SKIP),
            rules: ['heading-skip'],
            at: SKIP,
            message: 'switches off `heading-skip`, but nothing is found'
        },
        {
            text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links: [https://example.net/*]\n---\n\nZie <https://example.com/cijfers>.\n',
            at: 'https://example.net/*',
            message: 'No link of this post'
        }
    ],
    check({ directives, linkIgnores, isTold, messages, report }) {
        for (const use of directives) {
            const { kind, rules, span, keyword } = use.directive;
            const unused = rules.filter((rule) => !use.covered.has(rule));
            if (!kind || use.expired || rules.length === 0 || unused.length === 0)
                continue;
            if (unused.every((rule) => isToldThere(rule, use, isTold))) {
                report({ span, message: messages.comment(unused), subject: keyword });
            }
        }
        for (const { span, ignore } of linkIgnores) {
            if (ignore && !ignore.used && !ignore.expired) {
                report({ span, message: messages.entry(ignore.url, 'this'), subject: ignore.url });
            }
        }
    }
});
/** Whether a site turns a robot away differs from day to day. */
const FICKLE = new Set(['link-unverifiable', 'cover-unreachable']);
function isToldThere(rule, { lines }, isTold) {
    return !FICKLE.has(rule) && lines.length > 0 && lines.every((line) => isTold(rule, line));
}

;// CONCATENATED MODULE: ./lib/rules/ignores.js

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
        ...(until !== undefined && ((0,post_day/* isDay */.N)(until) ? { until } : { noDay: until })),
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
            expired: directive.until !== undefined && (0,post_day/* isOver */.P)(directive.until, now),
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

;// CONCATENATED MODULE: ./lib/rules/run.js



const DOCUMENTATION = 'https://github.com/org/seo-content-check/blob/v1/docs/rules.md';
/** More of one kind in one post tell nobody anything, and a hostile post could have a million. */
const MOST_FINDINGS_OF_A_RULE = 200;
const LONGEST_SUBJECT = 300;
/** Address of a rule's documentation. */
function helpOf(ruleId) {
    return `${DOCUMENTATION}#${ruleId}`;
}
/** Applies every active rule to one post. A rule that fails is said in `incomplete`; the others are not affected. */
function runRules(run) {
    const { path, source } = run.post;
    const incomplete = new Set();
    const findings = new Map();
    const directives = guarded(run, incomplete);
    const told = new Told(source);
    for (const active of run.settings(path)) {
        const { rule } = active;
        let count = 0;
        const report = (report) => {
            if (count >= MOST_FINDINGS_OF_A_RULE) {
                count += 1;
                return;
            }
            const finding = findingOf(report, active, source);
            const key = JSON.stringify([rule.id, finding.range, finding.message]);
            if (findings.has(key) || directives?.cover(rule.id, finding.range.start.line))
                return;
            count += 1;
            findings.set(key, finding);
        };
        const asked = [];
        const verdict = (reference) => {
            const found = run.verdict(reference);
            if ((0,links_url/* isExternal */.ge)(reference.url) && found?.class !== 'ok')
                asked.push(reference);
            return found;
        };
        const resolve = (reference) => {
            const found = run.resolve?.(reference);
            if (found?.kind === 'unknown')
                asked.push(reference);
            return found;
        };
        let isThrough = false;
        try {
            rule.check({
                ...run,
                verdict,
                directives: directives?.uses ?? [],
                linkIgnores: run.linkIgnores ?? [],
                isTold: (id, line) => told.is(id, line),
                resolve,
                options: active.options,
                messages: rule.messages,
                image: (reference) => imageOf(reference, { ...run, verdict }),
                report,
                incomplete: (reason) => {
                    told.unsure.add(rule.id);
                    incomplete.add(reason);
                }
            });
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
    return { findings: [...findings.values()].sort(run_byPlace), incomplete: [...incomplete] };
}
/** Of an answer that is no success, the bytes are those of an error page. */
function imageOf(reference, { verdict, imageFile }) {
    const found = verdict(reference);
    if (found?.class === 'ok' || found?.class === 'redirected')
        return found.image;
    return imageFile?.(reference);
}
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
        return new Directives(post, now);
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
        subject: shorten(report.subject, LONGEST_SUBJECT),
        ...(report.fix && { fix: reportedFix(report.fix, source) }),
        help: helpOf(rule.id)
    };
}
function reportedFix(fix, source) {
    const edits = fix.edits.map(({ span, text }) => ({ range: source.range(span), text }));
    return { description: fix.description, safe: fix.safe, edits };
}
function run_byPlace(a, b) {
    return (a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
function reasonOf(error) {
    return shorten(error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./lib/rules/config-ignores.js



/**
 * What is to be said about the entries of `links.ignore`, at their lines of the configuration file: those whose last day
 * has passed, and those that cover no link of any post. Only a check of the whole site can tell.
 */
function configIgnoreFindings(ignores, file, settings) {
    const active = settings(file.path);
    return ignores.flatMap(({ url, until, expired, used }, index) => {
        if (!expired && used)
            return [];
        const rule = expired ? ignoreExpired : ignoreUnused;
        const severity = active.find((one) => one.rule.id === rule.id)?.severity;
        if (!severity)
            return [];
        const message = expired ? ignoreExpired.messages.entry(url, until ?? '') : ignoreUnused.messages.entry(url, 'any');
        const range = file.locate(['links', 'ignore', index]);
        return [{ rule: rule.id, severity, message, path: file.path, range, subject: url, help: helpOf(rule.id) }];
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/rules/profile.js
var rules_profile = __webpack_require__(13582);
// EXTERNAL MODULE: ./lib/post/front-matter/scalar-text.js
var scalar_text = __webpack_require__(1640);
// EXTERNAL MODULE: ./lib/generators/field.js
var generators_field = __webpack_require__(67754);
;// CONCATENATED MODULE: ./lib/rules/field-names.js


/** Room for a field's name, or for a value, in a message. */
const LONGEST_NAME = 80;
const LONGEST_VALUE = 160;
/** How the generator compares keys. */
function keyMatch(generator) {
    return generator.caseInsensitiveKeys ? 'ignore-case' : 'exact';
}
/** A field's name as an author writes it: `cover.image`, `tags[2]` (counted from 1, as people do). */
function pathName(path) {
    return path
        .map((part, index) => typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${shorten(part, LONGEST_NAME)}`)
        .join('');
}
/** The deepest node on the way to a path, with its entry where it has a key. */
function nodeOnPath(root, path, match) {
    let at = { node: root };
    for (const part of path) {
        const next = typeof part === 'number' ? itemOf(at.node, part) : keyOf(at.node, part, match);
        if (!next)
            return { ...at, found: false };
        at = next;
    }
    return { ...at, found: true };
}
function itemOf(node, index) {
    const item = node.kind === 'list' ? node.items[index] : undefined;
    return item && { node: item };
}
function keyOf(node, key, match) {
    if (node.kind !== 'map')
        return undefined;
    const wanted = (0,generators_field/* comparable */.Zm)(key, match);
    const entry = node.entries.findLast((one) => (0,generators_field/* comparable */.Zm)(one.key, match) === wanted);
    return entry && { node: entry.node, entry };
}
/** What a value is, in plain words. */
function describeNode(node, source) {
    if (node.kind === 'list')
        return node.items.length === 0 ? 'an empty list' : 'a list';
    if (node.kind === 'map')
        return 'a group of fields';
    if (node.type === 'string')
        return `the text ${quote(String(node.value))}`;
    if (node.type === 'number')
        return `the number ${shorten(source.slice(node.span), LONGEST_VALUE)}`;
    if (node.type === 'datetime')
        return `the date ${shorten(source.slice(node.span), LONGEST_VALUE)}`;
    return node.type === 'null' ? 'empty' : `\`${String(node.value)}\``;
}
/** How a field is written with a value, in the notation of the front matter; for a message, so a long value is cut. */
function writeField(name, text, format) {
    const value = shorten(text, LONGEST_VALUE);
    if (format === 'toml')
        return `${name} = ${value}`;
    return format === 'json' ? `"${name}": ${value}` : `${name}: ${value}`;
}
/** The edit that gives a key another name and leaves its quotes. */
function renameKey(keySpan, name, source) {
    const mark = /^["']/.exec(source.slice(keySpan))?.[0] ?? '';
    return { span: keySpan, text: `${mark}${name}${mark}` };
}

;// CONCATENATED MODULE: ./lib/rules/text-fields.js


const SHOWN = ['title', 'description', 'tags', 'categories'];
/** Title, description, tags, categories, and the cover's alt text and caption, where they are texts. */
function shownTexts({ fields }) {
    return [...SHOWN.map((name) => fields[name]), fields.cover?.alt, fields.cover?.caption].flatMap((field) => field ? textsOf(field) : []);
}
/** The texts of a field: its own, or those of its list. */
function textsOf({ path, node }) {
    if (node.kind === 'list')
        return node.items.flatMap((item, index) => textField(pathName([...path, index]), item));
    return textField(pathName(path), node);
}
function textField(name, node) {
    return node.kind === 'scalar' && node.type === 'string' && typeof node.value === 'string'
        ? [{ name, node, text: node.value }]
        : [];
}
/** The fix that writes another text in the place of a field's, in its own quotes; undefined for a text in a block of lines. */
function rewrite({ frontMatter: { format } }, { node }, text, fix) {
    if (!format || node.style === 'block' || text === node.value)
        return undefined;
    return { ...fix, edits: [{ span: node.span, text: (0,scalar_text/* writeText */.x3)(format, node, text) }] };
}

;// CONCATENATED MODULE: ./lib/rules/address-absolute.js




const addressAbsolute = defineRule({
    id: 'address-absolute',
    severity: 'error',
    summary: '`url` or an alias is a full address instead of a path of the site.',
    why: 'Hugo makes a file of `url` and of each alias; `https:` in it stops the build of the whole site.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        absolute: (name, url, path) => `\`${name}\` is the full address ${quote(url)}; Hugo wants a path of this site, and stops the build. Write ${quote(path)}.`,
        fix: (path) => `Write ${path}`
    },
    good: [{ text: '---\ntitle: Banden\nurl: /banden/\naliases: [/winterbanden/]\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Banden\nurl: https://example.com/banden/\n---\n',
            at: 'https://example.com/banden/',
            message: 'Write "/banden/".',
            fixed: '---\ntitle: Banden\nurl: "/banden/"\n---\n'
        },
        {
            text: '---\ntitle: Tyres\naliases: ["http://example.com/winter/"]\n---\n',
            at: '"http://example.com/winter/"',
            message: '`aliases[1]`',
            fixed: '---\ntitle: Tyres\naliases: ["/winter/"]\n---\n'
        }
    ],
    check({ post, generator, messages, report }) {
        if (!generator.id.startsWith('hugo'))
            return;
        const { url, aliases } = post.fields;
        for (const field of [url, aliases].flatMap((one) => (one ? textsOf(one) : []))) {
            if (!/^https?:\/\//i.test(field.text) || !URL.canParse(field.text))
                continue;
            const path = field.text.replace(/^https?:\/\/[^/]*/i, '') || '/';
            const fix = rewrite(post, field, path, { description: messages.fix(quote(path)), safe: false });
            report({
                span: field.node.span,
                message: messages.absolute(field.name, field.text, path),
                subject: field.name,
                ...(fix && { fix })
            });
        }
    }
});

// EXTERNAL MODULE: ./lib/post/body/spans.js
var spans = __webpack_require__(81874);
;// CONCATENATED MODULE: ./lib/post/body/prose.js

/** Whether a span, or the character at an offset, is the author's prose or a link: no code, comment or shortcode. */
function isProse(body, at) {
    return !(0,spans/* overlaps */.$f)(body.notProse, toSpan(at));
}
/** Whether a span, or the character at an offset, is in a block quote. */
function isQuoted(body, at) {
    return overlaps(body.quotes, toSpan(at));
}
function toSpan(at) {
    return typeof at === 'number' ? { from: at, to: at + 1 } : at;
}
/** U+FFFC, the sign for an object in a text: neither a letter nor white space, so that no pattern matches across it. */
const COVER = '\uFFFC';
/**
 * The body as text to search in: what is no prose, and block quotes, have U+FFFC for each character but line ends.
 *
 * @returns a text whose first character is at `body.span.from` in the file
 */
function proseText(source, body, { withoutQuotes = true } = {}) {
    const covered = withoutQuotes ? [...body.notProse, ...body.quotes].sort((a, b) => a.from - b.from) : body.notProse;
    const pieces = [];
    let done = body.span.from;
    for (const span of covered) {
        const from = Math.max(span.from, done);
        if (span.to <= from)
            continue;
        pieces.push(source.text.slice(done, from), source.text.slice(from, span.to).replace(/[^\r\n]/g, COVER));
        done = span.to;
    }
    pieces.push(source.text.slice(done, body.span.to));
    return pieces.join('');
}
/**
 * The matches of a pattern in the prose of a body, in the order of the text.
 *
 * @param pattern with the `g` flag; `^` and `$` mean lines with the `m` flag
 */
function* proseMatches(source, body, pattern, options) {
    for (const match of proseText(source, body, options).matchAll(pattern)) {
        const from = body.span.from + match.index;
        yield { span: { from, to: from + match[0].length }, match };
    }
}

;// CONCATENATED MODULE: ./lib/rules/leftovers/front-matter-texts.js
/** Every text of the front matter, whatever its key. */
function frontMatterTexts(node) {
    if (node.kind === 'list')
        return node.items.flatMap(frontMatterTexts);
    if (node.kind === 'map')
        return node.entries.flatMap((entry) => frontMatterTexts(entry.node));
    return isText(node) ? [node] : [];
}
function isText(node) {
    return node.type === 'string' && typeof node.value === 'string';
}

;// CONCATENATED MODULE: ./lib/rules/leftovers/matches.js
/** Every match of a pattern with the flag `g`. */
function matchesOf(pattern, text) {
    return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

;// CONCATENATED MODULE: ./lib/rules/leftovers/phrases.js
/**
 * What AI assistants say about themselves, by language. First person only: posts about AI say much that is alike.
 */
const ABOUT_ITSELF = {
    en: [
        /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant),? I\b/giu,
        /\bas a(?: large)? language model,? I\b/giu,
        /\b(?:as of|since|up to|until) my last knowledge update\b/giu
    ],
    nl: [
        /\bals (?:een )?(?:AI|KI)(?:[- ]?(?:taal)?model|[- ]assistent) (?:kan|heb|ben|mag|beschik|weet|geef) ik\b/giu,
        /\bals (?:een )?(?:groot )?taalmodel (?:kan|heb|ben|mag|beschik|weet|geef) ik\b/giu,
        /\bmijn laatste kennis-?update\b/giu
    ],
    de: [
        /\bals (?:ein )?KI-(?:Sprach)?(?:modell|assistent) (?:kann|habe|bin|darf|verfüge) ich\b/giu,
        /\bals (?:ein )?(?:großes )?Sprachmodell (?:kann|habe|bin|darf|verfüge) ich\b/giu,
        /\bmein(?:em|er|es|en)? letzte[nrms]? Wissens-?(?:update|aktualisierung)\b/giu
    ],
    fr: [
        /\ben tant que (?:grand )?modèle (?:de langage|d['’]IA)(?: (?:d['’])?IA)?, je\b/giu,
        /\ben tant qu(?:['’]IA|e assistant (?:d['’])?IA|['’]assistant (?:d['’])?IA|['’]intelligence artificielle), je\b/giu,
        /\bdernière mise à jour de mes connaissances\b/giu
    ],
    es: [
        /\bcomo (?:un )?(?:gran )?modelo de lenguaje(?: de IA)?, (?:yo|no puedo|puedo|no tengo|tengo|soy)\b/giu,
        /\bcomo (?:una )?(?:IA|inteligencia artificial|asistente de IA), (?:yo|no puedo|puedo|no tengo|tengo|soy)\b/giu,
        /\bmi última actualización de conocimientos?\b/giu
    ],
    it: [
        /\b(?:come|in quanto) (?:un )?(?:grande )?modello linguistico(?: di IA)?, (?:io|non posso|posso|non ho|ho|sono)\b/giu,
        /\b(?:come|in quanto) (?:IA|intelligenza artificiale|assistente IA), (?:io|non posso|posso|non ho|ho|sono)\b/giu,
        /\bultimo aggiornamento delle mie conoscenze\b/giu
    ]
};
/** How an assistant hands over a text: only at the very start of it. */
const OPENERS = {
    en: /^(?:Certainly|Sure|Sure thing|Of course|Absolutely)! Here(?:['’]s| is| are)\b/u,
    nl: /^(?:Zeker|Natuurlijk|Uiteraard|Prima|Tuurlijk)! Hier (?:is|zijn|volgt|volgen|heb je)(?![\p{L}\d])/u,
    de: /^(?:Natürlich|Gerne?|Selbstverständlich|Klar|Sicher)! Hier (?:ist|sind|folgt)(?![\p{L}\d])/u,
    fr: /^(?:Bien sûr|Certainement|Absolument)\s?! Voici(?![\p{L}\d])/u,
    es: /^¡(?:Claro|Por supuesto|Desde luego)(?: que sí)?! Aquí (?:tienes|está|están|va)(?![\p{L}\d])/u,
    it: /^(?:Certo|Certamente|Ovviamente)! Ecco(?![\p{L}\d])/u
};
/** Marks of sources that assistants put in for their own window. */
const MARKUP = /:?contentReference\[oaicite|\boai_citation\b|\b(?:cite)?turn\d+(?:search|news|view|image|file)\d+|【\d+(?::\d+)?†|\[cite_start\]|\[cite: ?\d+|<grok[-_]card|\bgrok_card\b/gu;
const PHRASES = [...Object.values(ABOUT_ITSELF).flat(), MARKUP];
const OPENER = new RegExp(Object.values(OPENERS)
    .map((opener) => opener.source)
    .join('|'), 'u');

;// CONCATENATED MODULE: ./lib/rules/leftovers/quotation.js
const CLOSING = { '“': '”', '„': '“”', '«': '»', '‘': '’' };
/** Far enough for a quotation, near enough to be quick. */
const LONGEST_QUOTATION = 2_000;
/** Whether a place is inside a quotation that began earlier on its line. */
function quotation_isQuoted(text, at) {
    const near = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    if (/['"‘’“”„«»‹›]\s?$/u.test(before))
        return true;
    if ((before.split('"').length - 1) % 2 === 1)
        return true;
    return Object.entries(CLOSING).some(([open, close]) => {
        const opened = before.lastIndexOf(open);
        return opened >= 0 && ![...close].some((mark) => before.indexOf(mark, opened + 1) > opened);
    });
}

;// CONCATENATED MODULE: ./lib/rules/ai-leftover.js








const ai_leftover_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const aiLeftover = defineRule({
    id: 'ai-leftover',
    severity: 'error',
    summary: 'The post holds words or marks of the AI assistant that helped to write it.',
    why: 'Sentences such as "As an AI language model, I …" or "Certainly! Here is …" and marks such as `oai_citation` and `[cite_start]` show readers that nobody read the post before it was published; search engines treat such pages as made in bulk. Recognised in English, Dutch, German, French, Spanish and Italian, in the first person only; code, block quotes and quotations are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        leftover: (text) => `${quote(text, 80)} is what an AI assistant says or leaves behind, not part of your post. Remove it, and read what stands around it.`
    },
    good: [
        { text: ai_leftover_post('Volgens het bedrijf zegt de assistent dan: "Als AI-taalmodel kan ik dat niet beantwoorden."') },
        { text: ai_leftover_post('> As an AI language model, I cannot ride a bicycle.') },
        { text: ai_leftover_post('As an AI model, it can only guess. Sure! Here is the other side.') }
    ],
    bad: [
        {
            text: ai_leftover_post('Als AI-taalmodel kan ik geen fiets repareren, maar zo doe je het.'),
            at: 'Als AI-taalmodel kan ik',
            message: 'what an AI assistant says'
        },
        { text: ai_leftover_post('Certainly! Here is your article about chains.'), at: 'Certainly! Here is' },
        { text: ai_leftover_post('A clean chain lasts longer.:contentReference[oaicite:0]{index=0}'), at: ':contentReference[oaicite' }
    ],
    check({ post, messages, report }) {
        for (const { value, span } of frontMatterTexts(post.frontMatter.root)) {
            const found = leftoversOf(value)[0];
            if (!found)
                continue;
            const text = value.slice(found.from, found.to);
            report({ span, message: messages.leftover(text), subject: text });
        }
        const text = proseText(post.source, post.body);
        const { from } = post.body.span;
        for (const found of leftoversOf(text)) {
            const leftover = text.slice(found.from, found.to);
            const span = { from: from + found.from, to: from + found.to };
            report({ span, message: messages.leftover(leftover), subject: leftover });
        }
    }
});
function leftoversOf(text) {
    const start = text.length - text.trimStart().length;
    const opener = OPENER.exec(text.slice(start, start + 100));
    const openers = opener ? [{ from: start, to: start + opener[0].length }] : [];
    const phrases = PHRASES.flatMap((pattern) => matchesOf(pattern, text)).filter(({ from }) => !quotation_isQuoted(text, from));
    return [...openers, ...phrases];
}

;// CONCATENATED MODULE: ./lib/rules/post-text.js
/** A field's text, trimmed; undefined when it isn't there, is empty, or isn't a text (which is another rule's to say). */
function post_text_textOf(field) {
    if (typeof field?.value !== 'string')
        return undefined;
    return field.value.trim() || undefined;
}
/** A field's name as an author writes it: `cover.image`. */
function post_text_nameOf(field) {
    return field.path.join('.');
}
/** The opening fence: the place of what a front matter lacks. */
function openingFence({ frontMatter, source }) {
    const fence = /^\s*\S+/.exec(source.slice(frontMatter.span));
    const start = frontMatter.span.from;
    const text = fence?.[0] ?? '';
    return { from: start + text.length - text.trimStart().length, to: start + text.length };
}
/** How many characters a reader counts: an accent of its own is none, an emoji one. */
function characterCount(text) {
    return [...text.normalize('NFC').replace(/[\p{Mn}\p{Me}\p{Cf}]|\p{Emoji_Modifier}/gu, '')].length;
}
/** A text by its words alone, to compare texts: without case, accents' spelling, markup and punctuation. */
function wordsAlone(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./lib/rules/canonical-url.js




const canonicalUrl = defineRule({
    id: 'canonical-url',
    severity: 'warning',
    summary: 'The canonical address is not a full https address.',
    why: 'The canonical address tells search engines which of several addresses is the page itself. The theme prints it as it is: a path alone, or the http address of an https site, is one more address instead of one less. Another host is fine: it says where the post appeared first.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        relative: (name, url) => `\`${name}\` is ${quote(url)}, and search engines expect a full address here, such as "https://example.com/post/". Write it in full, or remove the field: the theme knows the page's own address.`,
        insecure: (name, url) => `\`${name}\` is ${quote(url)}, but this site is published under https, so search engines are sent to the wrong address. Write "https".`
    },
    good: [
        { text: '---\ntitle: Banden\ncanonicalURL: https://example.com/banden/\n---\n' },
        { text: '---\ntitle: Tyres\ncanonicalURL: ""\n---\n' }
    ],
    bad: [
        { text: '---\ntitle: Banden\ncanonicalURL: /banden/\n---\n', at: '/banden/', message: 'Write it in full' },
        {
            text: '---\ntitle: Tyres\ncanonicalURL: http://www.example.com/tyres/\n---\n',
            files: { 'hugo.toml': 'baseURL = "https://www.example.com/"\ntheme = "PaperMod"\n' },
            at: 'http://www.example.com/tyres/',
            message: 'under https'
        }
    ],
    check({ post: { fields }, site, messages, report }) {
        const { canonical } = fields;
        const url = post_text_textOf(canonical);
        if (!canonical || !url)
            return;
        const [name, span] = [post_text_nameOf(canonical), canonical.node.span];
        if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
            report({ span, message: messages.relative(name, url), subject: name });
        }
        else if (/^http:/i.test(url) && isOwnHttps(url, site.settings.baseUrl)) {
            report({ span, message: messages.insecure(name, url), subject: name });
        }
    }
});
function isOwnHttps(url, baseUrl) {
    if (baseUrl === undefined || !URL.canParse(baseUrl))
        return false;
    const base = new URL(baseUrl);
    return base.protocol === 'https:' && base.hostname === new URL(url).hostname;
}

;// CONCATENATED MODULE: ./lib/rules/cover.js
function coverImage({ fields: { cover } }) {
    const field = cover?.image;
    if (!cover)
        return { kind: 'none' };
    if (!field)
        return isEmpty(cover.whole.value) ? { kind: 'empty', field: cover.whole } : { kind: 'none' };
    if (isEmpty(field.value))
        return { kind: 'empty', field };
    if (typeof field.value !== 'string')
        return { kind: 'unknown' };
    const url = field.value.trim();
    if (/^<[^<>]*>$/.test(url))
        return { kind: 'placeholder', field, text: url };
    if (/^(?:https?:)?\/\//i.test(url))
        return { kind: 'remote', field, url };
    return /^[a-z][a-z\d+.-]+:/i.test(url) ? { kind: 'unknown' } : { kind: 'local', field, url };
}
function isEmpty(value) {
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

;// CONCATENATED MODULE: ./lib/rules/cover-alt-missing.js




const coverAltMissing = defineRule({
    id: 'cover-alt-missing',
    severity: 'warning',
    summary: 'The cover image has no alternative text.',
    why: 'The alternative text is what a screen reader says and what image search reads (WCAG 1.1.1). PaperMod takes `caption` when there is no `alt`; a caption usually credits the photographer, and that describes nothing, so a caption alone is a remark (info).',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (name) => `The cover has no alternative text, so image search and people who can't see it don't know what it shows. Describe it in \`${name}\`.`,
        caption: (name) => `The cover has no alternative text of its own, so its caption is read out instead. Describe what it shows in \`${name}\`.`
    },
    good: [
        { text: '---\ncover:\n  image: images/dijk.jpg\n  alt: Twee fietsers op een dijk\n---\n' },
        { text: '---\ntitle: No cover at all\n---\n' }
    ],
    bad: [
        { text: '---\ncover:\n  image: images/dijk.jpg\n---\n', at: 'cover', message: 'Describe it in `cover.alt`' },
        { text: '---\ncover:\n  image: images/dike.jpg\n  alt: ""\n---\n', at: '""' },
        {
            text: '---\ncover:\n  image: images/dijk.jpg\n  caption: "Foto: Jan Jansen"\n---\n',
            at: 'cover',
            message: 'its caption is read out instead'
        }
    ],
    check({ post, messages, report }) {
        const { cover } = post.fields;
        const image = coverImage(post);
        if (!cover || (image.kind !== 'remote' && image.kind !== 'local'))
            return;
        // Only a map has room for an alternative text.
        if (cover.whole.node.kind !== 'map' || post_text_textOf(cover.alt))
            return;
        if (cover.alt && typeof cover.alt.value !== 'string' && cover.alt.value !== null)
            return;
        const name = cover.alt ? post_text_nameOf(cover.alt) : `${post_text_nameOf(cover.whole)}.alt`;
        const value = cover.alt?.node.span;
        const span = value && value.to > value.from ? value : (cover.alt ?? cover.whole).keySpan;
        if (post_text_textOf(cover.caption))
            report({ span, message: messages.caption(name), subject: name, severity: 'info' });
        else
            report({ span, message: messages.missing(name), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/image-cdn.js
/**
 * Hosts that cut and scale images by imgix's URL parameters. Unsplash and Pexels document `fit=crop` with `w` and `h`.
 * Source: docs.imgix.com/apis/rendering/size.
 */
const HOSTS = /^(?:images\.pexels\.com|(?:images|plus)\.unsplash\.com|[\w-]+\.imgix\.net)$/;
/** Ways to fit that give exactly the width and height asked for. */
const EXACT = new Set(['crop', 'fill', 'scale']);
/** Parameters that make the size, or whether another one may be asked for, depend on something else. */
const UNSURE = ['rot', 'orient', 'trim', 'pad', 'border', 'max-w', 'max-h', 'min-w', 'min-h'];
/** A signature over all other parameters: a changed URL would be refused. */
const SIGNATURE = 's';
/** The size of an image whose URL asks for exactly that size, so that no request is needed to know it. */
function sizeInUrl(url) {
    if (!isOfCdn(url))
        return undefined;
    const parameters = parametersOf(url);
    if (parameters.some(({ name }) => UNSURE.includes(name)))
        return undefined;
    const [fit, width, height] = ['fit', 'w', 'h'].map((name) => only(parameters, name)?.value);
    const density = Number(only(parameters, 'dpr')?.value ?? 1);
    if (fit === undefined || !EXACT.has(fit) || !isPixels(width) || !isPixels(height) || !(density > 0))
        return undefined;
    return { width: Math.round(Number(width) * density), height: Math.round(Number(height) * density) };
}
/**
 * The edits that make an image's URL ask for a cut of this size and leave every other character as it is; undefined
 * where the host doesn't do that, or the URL is not in the file as it is meant.
 */
function cropEdits({ url, urlSpan }, source, size) {
    if (source.slice(urlSpan) !== url || !isOfCdn(url))
        return undefined;
    const parameters = parametersOf(url);
    const wanted = { fit: 'crop', w: String(size.width), h: String(size.height) };
    const density = Number(only(parameters, 'dpr')?.value ?? 1);
    const named = [...UNSURE, SIGNATURE].some((name) => parameters.some((parameter) => parameter.name === name));
    if (named || !(density >= 1))
        return undefined;
    const edits = [];
    const missing = [];
    for (const [name, value] of Object.entries(wanted)) {
        const found = parameters.filter((parameter) => parameter.name === name);
        const [parameter] = found;
        if (found.length > 1)
            return undefined;
        if (!parameter)
            missing.push(`${name}=${value}`);
        else if (parameter.value !== value) {
            const from = urlSpan.from + parameter.at;
            edits.push({ span: { from, to: from + parameter.value.length }, text: value });
        }
    }
    if (missing.length > 0) {
        const end = urlSpan.from + endOfQuery(url);
        const joint = !url.includes('?') ? '?' : /[?&]$/.test(url.slice(0, endOfQuery(url))) ? '' : '&';
        edits.push({ span: { from: end, to: end }, text: `${joint}${missing.join('&')}` });
    }
    return edits.length > 0 ? edits : undefined;
}
function isOfCdn(url) {
    return /^https?:/i.test(url) && URL.canParse(url) && HOSTS.test(new URL(url).hostname);
}
function parametersOf(url) {
    const start = url.indexOf('?');
    const end = endOfQuery(url);
    const parameters = [];
    if (start < 0 || start > end)
        return parameters;
    for (let at = start + 1; at < end;) {
        const ampersand = url.indexOf('&', at);
        const next = ampersand < 0 || ampersand > end ? end : ampersand;
        const text = url.slice(at, next);
        const name = /^[^=]*=?/.exec(text)?.[0] ?? '';
        parameters.push({ name: name.replace(/=$/, ''), value: text.slice(name.length), at: at + name.length });
        at = next + 1;
    }
    return parameters;
}
function endOfQuery(url) {
    const hash = url.indexOf('#');
    return hash < 0 ? url.length : hash;
}
function only(parameters, name) {
    const found = parameters.filter((parameter) => parameter.name === name);
    return found.length === 1 ? found[0] : undefined;
}
/** Whole numbers above 1: below, they are a share of the original. */
function isPixels(value) {
    return value !== undefined && /^[1-9]\d{0,4}$/.test(value) && value !== '1';
}

;// CONCATENATED MODULE: ./lib/rules/cover-size.js


/**
 * What social networks ask of a picture, in pixels: Facebook's recommendation, which LinkedIn and X follow within a
 * few pixels.
 */
const COVER_SIZE = { width: 1200, height: 630 };
/** Width by height of the room that a shared post has for its picture. */
const COVER_RATIO = 1.91;
/** How far a picture may be from that until the loss is worth a word: 16:9 and 2:1 are within. */
const TOLERANCE = 0.1;
/** Drawings have no size of their own, and icons several. */
const WITHOUT_SIZE = new Set(['svg', 'ico']);
function coversOf(post) {
    const field = post.fields.cover?.image;
    return post.references
        .filter(({ role }) => role === 'cover')
        .map((reference) => ({
        reference,
        at: { span: reference.urlSpan, subject: field ? post_text_nameOf(field) : 'cover' }
    }));
}
/** Pixels of a cover: as it was found, or else as its URL asks for. */
function cover_size_sizeOf({ url }, facts) {
    if (!facts)
        return sizeInUrl(url);
    const { type, width, height } = facts;
    return width && height && !WITHOUT_SIZE.has(type ?? '') ? { width, height } : undefined;
}
/** Whether social networks show the picture nearly whole. */
function fitsRatio({ width, height }) {
    return Math.abs(width / height / COVER_RATIO - 1) <= TOLERANCE;
}
/** Whether an image is too small in either direction. */
function cover_size_isBelow(size, least) {
    return size.width < least.width || size.height < least.height;
}

;// CONCATENATED MODULE: ./lib/rules/cover-aspect-ratio.js





/** Below this an image has another flaw, of which `cover-dimensions` speaks. */
const LEAST = { width: 600, height: 315 };
const PHOTO = 'https://images.example.com/dijk.jpg';
const PEXELS = 'https://images.pexels.com/photos/100582/dijk.jpeg?auto=compress&cs=tinysrgb';
const cover_aspect_ratio_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
const photo = (width, height, url = PHOTO) => ({
    text: cover_aspect_ratio_post(url),
    verdicts: {
        [url]: {
            class: 'ok',
            status: 200,
            image: { type: 'jpeg', contentType: 'image/jpeg', bytes: undefined, width, height }
        }
    }
});
const coverAspectRatio = defineRule({
    id: 'cover-aspect-ratio',
    severity: 'info',
    summary: 'The cover image has another shape than the room that social networks have for it.',
    why: 'A shared post has room for a picture of 1.91 to 1 (1200 × 630 px); Facebook, LinkedIn and X cut off what is above and below, or at the sides. Up to 10 % more or less is not reported, so 16:9 and 2:1 are fine. Where the cover comes from Pexels, Unsplash or imgix, the address itself can ask for the right shape.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        tall: (url, size, lost) => `Cover ${quote(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its height. See to it that nothing important is at the top or bottom, or use an image of 1200 × 630 px.`,
        wide: (url, size, lost) => `Cover ${quote(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its width. See to it that nothing important is at the sides, or use an image of 1200 × 630 px.`,
        fix: 'Ask the image service for a cut of 1200 × 630 px'
    },
    good: [photo(1200, 630), photo(1920, 1080), photo(1200, 600), photo(300, 300), { text: cover_aspect_ratio_post(PHOTO) }],
    bad: [
        {
            ...photo(940, 627, `${PEXELS}&h=650&w=940`),
            at: `${PEXELS}&h=650&w=940`,
            message: 'is 940 × 627 px (1.50:1); social networks show 1.91:1 and cut off about 22 % of its height.',
            fixed: cover_aspect_ratio_post(`${PEXELS}&h=630&w=1200&fit=crop`)
        },
        { ...photo(1200, 1200), at: PHOTO, message: 'about 48 % of its height' },
        {
            text: cover_aspect_ratio_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 2400, height: 800 } },
            at: 'images/dijk.jpg',
            message: 'about 36 % of its width'
        }
    ],
    check({ post, image, messages, report }) {
        for (const { reference, at } of coversOf(post)) {
            const size = cover_size_sizeOf(reference, image(reference));
            if (!size || fitsRatio(size) || cover_size_isBelow(size, LEAST))
                continue;
            const ratio = size.width / size.height;
            const tall = ratio < COVER_RATIO;
            const lost = Math.round(100 * (1 - (tall ? ratio / COVER_RATIO : COVER_RATIO / ratio)));
            const edits = cropEdits(reference, post.source, COVER_SIZE);
            report({
                ...at,
                message: messages[tall ? 'tall' : 'wide'](reference.url, size, lost),
                ...(edits && { fix: { description: messages.fix, safe: false, edits } })
            });
        }
    }
});
function words({ width, height }) {
    return `${width} × ${height} px (${(width / height).toFixed(2)}:1)`;
}

;// CONCATENATED MODULE: ./lib/rules/cover-bytes.js




/** KB and MB are counted as file managers do, in steps of 1024. */
const KB = 1024;
const cover_bytes_PHOTO = 'https://images.example.com/dijk.jpg';
const cover_bytes_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
const cover_bytes_photo = (bytes) => ({
    text: cover_bytes_post(cover_bytes_PHOTO),
    verdicts: {
        [cover_bytes_PHOTO]: {
            class: 'ok',
            status: 200,
            image: { type: 'jpeg', contentType: 'image/jpeg', bytes, width: 1200, height: 630 }
        }
    }
});
const coverBytes = defineRule({
    id: 'cover-bytes',
    severity: 'warning',
    summary: 'The cover image is a heavy file.',
    why: 'Readers on a phone wait for it, and networks leave out what is too heavy: WhatsApp above 600 KB (a remark), X and LinkedIn above 5 MB (a warning), Facebook above 8 MB (an error). The weight is that of the whole file, as the server or the repository tells it; where a server does not say, nothing is reported.',
    options: schemas/* strictObject */.rej({
        info: schemas/* number */.aig().positive().default(600).describe('The weight above which there is a remark, in KB.'),
        warning: schemas/* number */.aig().positive().default(5120).describe('The weight above which there is a warning, in KB.'),
        error: schemas/* number */.aig().positive().default(8192).describe('The weight above which there is an error, in KB.')
    }),
    messages: {
        info: (url, weight, limit) => `Cover ${quote(url)} weighs ${weight}; above ${limit} WhatsApp may show a shared post without its picture, and phones load it slowly. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
        warning: (url, weight, limit) => `Cover ${quote(url)} weighs ${weight}; above ${limit} X and LinkedIn show no picture, and readers wait for it. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
        error: (url, weight, limit) => `Cover ${quote(url)} weighs ${weight}; above ${limit} no social network shows it, and readers on a phone wait long. Save it smaller, for example as a JPEG of 1200 × 630 px.`
    },
    good: [cover_bytes_photo(200_000), cover_bytes_photo(undefined), { text: cover_bytes_post(cover_bytes_PHOTO) }],
    bad: [
        { ...cover_bytes_photo(6_300_000), at: cover_bytes_PHOTO, message: 'weighs 6.0 MB; above 5.0 MB X and LinkedIn' },
        { ...cover_bytes_photo(800_000), at: cover_bytes_PHOTO, message: 'weighs 781 KB; above 600 KB WhatsApp' },
        {
            text: cover_bytes_post('images/dijk.png'),
            images: { 'static/images/dijk.png': { type: 'png', bytes: 9_000_000 } },
            at: 'images/dijk.png',
            message: 'weighs 8.6 MB; above 8.0 MB no social network'
        }
    ],
    check({ post, image, options, messages, report }) {
        for (const { reference, at } of coversOf(post)) {
            const bytes = image(reference)?.bytes;
            if (bytes === undefined)
                continue;
            const severity = ['error', 'warning', 'info'].find((level) => bytes > options[level] * KB);
            if (!severity)
                continue;
            const message = messages[severity](reference.url, weight(bytes), weight(options[severity] * KB));
            report({ ...at, message, severity });
        }
    }
});
function weight(bytes) {
    const kilobytes = bytes / KB;
    return kilobytes < KB ? `${Math.round(kilobytes)} KB` : `${(kilobytes / KB).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./lib/rules/cover-dimensions.js





/** Facebook leaves out what is smaller in either direction. */
const cover_dimensions_LEAST = 200;
const cover_dimensions_PHOTO = 'https://images.example.com/dijk.jpg';
const cover_dimensions_PEXELS = 'https://images.pexels.com/photos/100582/dijk.jpeg?auto=compress&cs=tinysrgb';
const cover_dimensions_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
const cover_dimensions_photo = (width, height, url = cover_dimensions_PHOTO) => ({
    text: cover_dimensions_post(url),
    verdicts: {
        [url]: {
            class: 'ok',
            status: 200,
            image: { type: 'jpeg', contentType: 'image/jpeg', bytes: undefined, width, height }
        }
    }
});
const coverDimensions = defineRule({
    id: 'cover-dimensions',
    severity: 'warning',
    summary: 'The cover image has too few pixels for social networks and search.',
    why: 'Facebook recommends 1200 × 630 px, shows images below 600 × 315 px only as a small square beside the text, and leaves out those below 200 × 200 px; X, LinkedIn and WhatsApp are much alike. Google Discover shows large previews of images that are at least 1200 px wide. A cover that would do but is narrower than recommended is a remark (info); whether its shape is right is for `cover-aspect-ratio`, and that one speaks alone where both have something to say. Sizes come from the first bytes of the image, for files of the repository too, or from a URL of Pexels, Unsplash or imgix that asks for an exact size.',
    options: schemas/* strictObject */.rej({
        'min-width': schemas/* number */.aig().positive().default(600).describe('The least width, in px.'),
        'min-height': schemas/* number */.aig().positive().default(315).describe('The least height, in px.'),
        'recommended-width': schemas/* number */.aig()
            .positive()
            .default(1200)
            .describe('The width below which there is a remark, in px; the height follows from the shape.')
    }),
    messages: {
        refused: (url, { width, height }) => `Cover ${quote(url)} is ${width} × ${height} px; Facebook shows no picture at all below ${cover_dimensions_LEAST} × ${cover_dimensions_LEAST} px. Use an image of 1200 × 630 px.`,
        small: (url, { width, height }, least) => `Cover ${quote(url)} is ${width} × ${height} px; below ${least.width} × ${least.height} px social networks show it small, beside the text. Use an image of 1200 × 630 px.`,
        soft: (url, { width, height }, recommended) => `Cover ${quote(url)} is ${width} × ${height} px; below ${recommended} px wide it looks soft on sharp screens, and Google Discover shows no large preview. 1200 × 630 px is best.`,
        fix: 'Ask the image service for 1200 × 630 px'
    },
    good: [
        cover_dimensions_photo(1200, 630),
        cover_dimensions_photo(1920, 1080),
        cover_dimensions_photo(1200, 627),
        { text: cover_dimensions_post(`${cover_dimensions_PEXELS}&fit=crop&w=1200&h=630`) },
        // Too high: a matter of shape.
        cover_dimensions_photo(940, 940),
        { text: cover_dimensions_post(cover_dimensions_PHOTO) }
    ],
    bad: [
        { ...cover_dimensions_photo(480, 270), at: cover_dimensions_PHOTO, message: 'is 480 × 270 px; below 600 × 315 px' },
        { ...cover_dimensions_photo(160, 90), at: cover_dimensions_PHOTO, message: 'Facebook shows no picture at all' },
        { ...cover_dimensions_photo(960, 540), at: cover_dimensions_PHOTO, message: 'looks soft' },
        {
            text: cover_dimensions_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 500, height: 400 } },
            at: 'images/dijk.jpg',
            message: 'is 500 × 400 px'
        },
        {
            text: cover_dimensions_post(`${cover_dimensions_PEXELS}&fit=crop&h=280&w=500#foto`),
            at: `${cover_dimensions_PEXELS}&fit=crop&h=280&w=500#foto`,
            message: 'is 500 × 280 px',
            fixed: cover_dimensions_post(`${cover_dimensions_PEXELS}&fit=crop&h=630&w=1200#foto`)
        }
    ],
    check({ post, image, options, messages, report }) {
        const least = { width: options['min-width'], height: options['min-height'] };
        const recommended = options['recommended-width'];
        for (const { reference, at } of coversOf(post)) {
            const size = cover_size_sizeOf(reference, image(reference));
            if (!size)
                continue;
            const edits = cropEdits(reference, post.source, COVER_SIZE);
            const fix = edits && { fix: { description: messages.fix, safe: false, edits } };
            const { url } = reference;
            if (cover_size_isBelow(size, least)) {
                const refused = cover_size_isBelow(size, { width: cover_dimensions_LEAST, height: cover_dimensions_LEAST });
                report({ ...at, message: refused ? messages.refused(url, size) : messages.small(url, size, least), ...fix });
            }
            else if (size.width < recommended && fitsRatio(size)) {
                report({ ...at, message: messages.soft(url, size, recommended), severity: 'info', ...fix });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/file-index.js
const byFolder = new WeakMap();
const byStem = new WeakMap();
/** The files right in a folder (empty, or with a trailing slash). The first call for a set of files costs a pass over it. */
function filesIn(files, folder) {
    return indexed(byFolder, files, (path) => path.slice(0, path.lastIndexOf('/') + 1)).get(folder) ?? [];
}
/** The files whose path is the same but for case and extension. */
function filesAlike(files, path) {
    return indexed(byStem, files, stem).get(stem(path)) ?? [];
}
function stem(path) {
    return path.replace(/\.[^./]+$/, '').toLowerCase();
}
function indexed(made, files, key) {
    const ready = made.get(files);
    if (ready)
        return ready;
    const index = new Map();
    for (const path of files) {
        const list = index.get(key(path));
        if (list)
            list.push(path);
        else
            index.set(key(path), [path]);
    }
    made.set(files, index);
    return index;
}

;// CONCATENATED MODULE: ./lib/rules/cover-file-missing.js







const cover_file_missing_post = (image, more = '') => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n${more}---\n`;
const BUNDLE = 'content/posts/zomerroutes/index.md';
/** A path that a bundler resolves by its own settings. */
const IMPORTED = /^[@~#$]/;
const coverFileMissing = defineRule({
    id: 'cover-file-missing',
    severity: 'error',
    summary: 'The cover is a file that is not in the repository, or not where the site looks for it.',
    why: "The page and every share of it would show a broken image. Looked for in the site's static, assets and content folders, in those of the theme, and beside the post; upper and lower case differ, as they do on a web server. PaperMod tells social networks the address of a file beside the post only with `relative: true` (without it, a warning).",
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (url, folders) => `Cover ${quote(url)} is not in the repository (looked in ${folders}), so the post shows a broken image. Add the file, or correct the path.`,
        alike: (url, found) => `Cover ${quote(url)} is not in the repository, but ${quote(found)} is: the post shows a broken image until the path is exactly the same, in extension and in upper and lower case.`,
        notRelative: (url) => `Cover ${quote(url)} lies beside the post, but without \`relative: true\` social networks are sent to the root of the site for it and show no picture. Add \`relative: true\` under \`cover\`.`,
        relative: (url, found) => `Cover ${quote(url)} is at ${quote(found)}, but with \`relative: true\` the site looks for it beside the post and shows a broken image. Remove \`relative: true\`.`,
        fix: (name) => `Use ${quote(name)}`,
        filesUnknown: 'Covers that are files of the site were not looked up: the list of files of the repository is not known.'
    },
    good: [
        { text: cover_file_missing_post('images/dijk.jpg'), files: { 'static/images/dijk.jpg': '' } },
        { text: cover_file_missing_post('dijk.jpg', '  relative: true\n'), path: BUNDLE, files: { 'content/posts/zomerroutes/dijk.jpg': '' } },
        { text: cover_file_missing_post('https://images.example.com/dijk.jpg') }
    ],
    bad: [
        { text: cover_file_missing_post('images/dijk.jpg'), files: {}, at: 'images/dijk.jpg', message: 'looked in static/' },
        {
            text: cover_file_missing_post('images/dijk.jpg'),
            files: { 'static/images/dijk.webp': '' },
            at: 'images/dijk.jpg',
            message: 'but "images/dijk.webp" is',
            fixed: cover_file_missing_post('images/dijk.webp')
        },
        {
            text: cover_file_missing_post('dijk.jpg'),
            path: BUNDLE,
            files: { 'content/posts/zomerroutes/dijk.jpg': '' },
            at: 'dijk.jpg',
            message: 'Add `relative: true`'
        },
        {
            text: cover_file_missing_post('images/dijk.jpg', '  relative: true\n'),
            files: { 'static/images/dijk.jpg': '' },
            at: 'images/dijk.jpg',
            message: 'Remove `relative: true`'
        }
    ],
    check({ post, site, generator, messages, report, incomplete }) {
        const cover = coverImage(post);
        if (cover.kind !== 'local')
            return;
        const isHugo = generator.id.startsWith('hugo');
        if (!isHugo && IMPORTED.test(cover.url))
            return;
        const { files } = site;
        if (!files) {
            incomplete(messages.filesUnknown);
            return;
        }
        const { field, url } = cover;
        const at = { span: field.node.span, subject: post_text_nameOf(field) };
        const places = coverPlaces(url, post, site);
        const { onSite, onPage } = findCover(url, post, site);
        if (generator.id === 'hugo-papermod') {
            const relative = post.fields.cover?.relative?.value === true;
            if (relative ? onPage : onSite)
                return;
            if (relative && onSite)
                return report({ ...at, message: messages.relative(url, onSite) });
            if (!relative && onPage && isBundle(post.path)) {
                return report({ ...at, message: messages.notRelative(url), severity: 'warning' });
            }
        }
        else if (onSite || onPage)
            return;
        const folders = [...site.settings.staticFolders, ...site.settings.assetFolders, "the post's folder"].join(', ');
        const alike = [...places.page, ...places.site].flatMap((path) => filesAlike(files, path).map((found) => renamed(url, found)))[0];
        const fix = alike && replacement(alike);
        report({
            ...at,
            message: alike ? messages.alike(url, alike) : messages.missing(url, folders),
            ...(!isHugo && { severity: 'warning' }),
            ...(fix && { fix })
        });
        function replacement(name) {
            const from = post.source.slice(at.span).indexOf(url);
            if (from < 0 || !/^[\w./-]+$/.test(name))
                return undefined;
            const span = { from: at.span.from + from, to: at.span.from + from + url.length };
            return { description: messages.fix(name), safe: false, edits: [{ span, text: name }] };
        }
    }
});
/** The path as written, with as much of its end as it has taken from the file that was found. */
function renamed(url, found) {
    const parts = url.split('/');
    const own = parts.filter((part) => part !== '' && part !== '.' && part !== '..').length;
    const kept = parts.slice(0, parts.length - own);
    return [...kept, ...found.split('/').slice(-own)].join('/');
}

// EXTERNAL MODULE: ./lib/images/facts.js
var images_facts = __webpack_require__(84193);
;// CONCATENATED MODULE: ./lib/rules/image-words.js
/** How a message names an image of a type, after "is". */
const IMAGE_WORDS = {
    jpeg: 'a JPEG image',
    png: 'a PNG image',
    gif: 'a GIF image',
    webp: 'a WebP image',
    avif: 'an AVIF image',
    heic: 'a HEIC photo',
    jxl: 'a JPEG XL image',
    svg: 'an SVG drawing',
    bmp: 'a BMP image',
    tiff: 'a TIFF image',
    ico: 'an icon file'
};

;// CONCATENATED MODULE: ./lib/rules/cover-format.js






/** What social networks don't draw. */
const UNSUPPORTED = new Set(['svg', 'avif', 'heic', 'bmp', 'tiff', 'jxl', 'ico']);
const LOGO = 'https://images.example.com/logo.svg';
const cover_format_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
const answer = (url, image) => ({
    text: cover_format_post(url),
    verdicts: { [url]: { class: 'ok', status: 200, image: { bytes: undefined, ...image } } }
});
const coverFormat = defineRule({
    id: 'cover-format',
    severity: 'warning',
    summary: 'The cover image is of a kind that social networks do not show.',
    why: 'Facebook, X, LinkedIn and WhatsApp draw JPEG, PNG, WebP and GIF. An SVG, AVIF, HEIC, BMP, TIFF, JPEG XL or icon file looks fine on the page, where the browser knows it (HEIC, TIFF and JPEG XL only in Safari), and leaves a shared post without a picture. Of an animated image they show the first frame only, which is a remark (info). What counts is what the bytes are, not what the file is called; where the image was not looked at, only the name of an SVG, AVIF or HEIC file without parameters is believed.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        unsupported: (url, what) => `Cover ${quote(url)} is ${what}, which social networks don't show, so a shared post has no picture. Use a JPEG or PNG of 1200 × 630 px.`,
        animated: (url) => `Cover ${quote(url)} is animated; most social networks show its first frame only, and it is heavy. Make sure that the first frame says enough, or use a still image.`
    },
    good: [
        answer('https://images.example.com/dijk.webp', { type: 'webp', contentType: 'image/webp' }),
        answer('https://images.example.com/logo.svg?format=png', { type: 'png', contentType: 'image/png' }),
        { text: cover_format_post('https://images.example.com/dijk.jpg') }
    ],
    bad: [
        { ...answer(LOGO, { type: 'svg', contentType: 'image/svg+xml' }), at: LOGO, message: 'is an SVG drawing' },
        { text: cover_format_post(LOGO), at: LOGO, message: 'is an SVG drawing' },
        {
            text: cover_format_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'avif', bytes: 40_000 } },
            at: 'images/dijk.jpg',
            message: 'is an AVIF image'
        },
        {
            ...answer('https://images.example.com/a.gif', { type: 'gif', contentType: 'image/gif', animated: true }),
            at: 'https://images.example.com/a.gif',
            message: 'is animated'
        }
    ],
    check({ post, image, messages, report }) {
        for (const { reference, at } of coversOf(post)) {
            const { url } = reference;
            const facts = image(reference);
            const type = facts ? facts.type : typeByName(url);
            if ((0,images_facts/* isImageType */.G1)(type) && UNSUPPORTED.has(type)) {
                report({ ...at, message: messages.unsupported(url, IMAGE_WORDS[type]) });
            }
            if (facts?.animated && !UNSUPPORTED.has(type ?? '')) {
                report({ ...at, message: messages.animated(url), severity: 'info' });
            }
        }
    }
});
/** Of an image on another site that was not looked at. Behind a question mark may stand that another type is wanted. */
function typeByName(url) {
    return /^(?:https?:)?\/\/[^?#]+\.(svg|avif|heic)$/i.exec(url.trim())?.[1]?.toLowerCase();
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/rules/private-host.js

const privateAddresses = new external_node_net_.BlockList();
for (const [address, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16]
]) {
    privateAddresses.addSubnet(address, prefix, 'ipv4');
}
privateAddresses.addAddress('::', 'ipv6');
privateAddresses.addAddress('::1', 'ipv6');
privateAddresses.addSubnet('fc00::', 7, 'ipv6');
privateAddresses.addSubnet('fe80::', 10, 'ipv6');
/** Names that mean something on one machine or in one network only (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;
/** Whether a URL leads to the author's own machine or network, as its host alone tells. */
function isPrivateUrl(url) {
    if (/^file:/i.test(url))
        return true;
    if (!/^(?:https?:)?\/\//i.test(url) || !URL.canParse(url, 'https://host.example'))
        return false;
    const host = new URL(url, 'https://host.example').hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    const version = (0,external_node_net_.isIP)(host);
    if (version === 0)
        return PRIVATE_NAME.test(host);
    return privateAddresses.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

;// CONCATENATED MODULE: ./lib/rules/cover-http.js






const cover_http_post = (url) => `---
title: Zomerroutes
cover:
  image: ${url}
---
`;
const coverHttp = defineRule({
    id: 'cover-http',
    severity: 'warning',
    summary: 'The cover image has an address without encryption (`http://`).',
    why: 'A page on https may not load images over http: browsers ask for the https address instead and show nothing where there is none, and social networks leave such images out.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        insecure: (url) => `Cover ${quote(url)} starts with http://; browsers and social networks may not show it on a site with https. Use its https:// address if there is one, or put the image on your own site.`,
        verified: (url) => `Cover ${quote(url)} starts with http://; browsers and social networks may not show it on a site with https. Its https:// address works: use that.`,
        fix: 'Use https'
    },
    good: [{ text: cover_http_post('https://images.example.com/dijk.jpg') }, { text: cover_http_post('images/dijk.jpg') }],
    bad: [
        {
            text: cover_http_post('http://images.example.com/dijk.jpg'),
            at: 'http://images.example.com/dijk.jpg',
            message: 'Use its https:// address',
            fixed: cover_http_post('https://images.example.com/dijk.jpg')
        },
        {
            text: cover_http_post('http://images.example.com/dijk.jpg'),
            verdicts: {
                'http://images.example.com/dijk.jpg': { class: 'ok', httpsUrl: 'https://images.example.com/dijk.jpg' }
            },
            at: 'http://images.example.com/dijk.jpg',
            message: 'Its https:// address works: use that.',
            fixed: cover_http_post('https://images.example.com/dijk.jpg')
        }
    ],
    check({ post, verdict, messages, report }) {
        const image = coverImage(post);
        if (image.kind !== 'remote' || !/^http:/i.test(image.url) || isPrivateUrl(image.url))
            return;
        const { span } = image.field.node;
        const written = post.source.slice(span);
        const at = written.search(/http:/i);
        const scheme = { from: span.from + at, to: span.from + at + 'http'.length };
        const reference = post.references.find(({ role, url }) => role === 'cover' && url === image.url);
        const safe = reference !== undefined && verdict(reference)?.httpsUrl !== undefined;
        const fix = at >= 0 && { description: messages.fix, safe, edits: [{ span: scheme, text: 'https' }] };
        const message = safe ? messages.verified(image.url) : messages.insecure(image.url);
        report({ span, message, subject: post_text_nameOf(image.field), ...(fix && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/cover-not-an-image.js





const URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg';
const cover_not_an_image_post = `---\ntitle: Zomerroutes\ncover:\n  image: ${URL_OF_EXAMPLE}\n---\n`;
const cover_not_an_image_answer = (image) => ({ [URL_OF_EXAMPLE]: { class: 'ok', status: 200, image } });
/** Servers that don't know better send these with images too. */
const SAYS_NOTHING = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download']);
const coverNotAnImage = defineRule({
    id: 'cover-not-an-image',
    severity: 'error',
    summary: 'The cover is a file, or an address that answers, but no image.',
    why: "A link to the page around an image, or a site that answers with an error page or a login, looks fine to a link checker: it answers. The post and every share of it show a broken image. The file's first bytes count for more than its name and what the server calls it. A file that begins as an image and then breaks off is a warning.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (url, type) => `Cover ${quote(url)} is not an image but ${type}, so the post and every share of it show a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
        otherFile: (url, type) => `Cover ${quote(url)} is not an image but ${type}, so the post and every share of it show a broken image. Put the image itself in its place.`,
        empty: (url) => `Cover ${quote(url)} is an empty file, so the post and every share of it show a broken image. Choose another image.`,
        damaged: (url, type) => `Cover ${quote(url)} is a damaged ${type.toUpperCase()} file: what should follow its first bytes is not there. Browsers and social networks most likely can't show it. Open it in an image program and save it again, or choose another image.`,
        types: {
            html: 'a web page',
            pdf: 'a PDF document',
            zip: 'a ZIP archive',
            video: 'a video',
            text: 'a text file',
            'git-lfs': 'the note that Git LFS keeps in its place'
        },
        ofType: (type) => `of type ${quote(type)}`
    },
    good: [
        { text: cover_not_an_image_post, verdicts: cover_not_an_image_answer({ type: 'jpeg', contentType: 'image/jpeg', bytes: 90_000 }) },
        { text: cover_not_an_image_post, verdicts: cover_not_an_image_answer({ type: 'png', contentType: 'application/octet-stream', bytes: undefined }) }
    ],
    bad: [
        {
            text: cover_not_an_image_post,
            verdicts: cover_not_an_image_answer({ type: 'html', contentType: 'text/html', bytes: 2_000 }),
            at: URL_OF_EXAMPLE,
            message: 'is not an image but a web page'
        },
        {
            text: cover_not_an_image_post,
            verdicts: cover_not_an_image_answer({ type: undefined, contentType: 'image/jpeg', bytes: 0 }),
            at: URL_OF_EXAMPLE,
            message: 'is an empty file'
        },
        {
            text: cover_not_an_image_post,
            verdicts: cover_not_an_image_answer({ type: 'png', contentType: 'image/png', bytes: 4000, damaged: true }),
            at: URL_OF_EXAMPLE,
            message: 'is a damaged PNG file'
        },
        {
            text: '---\ntitle: Zomerroutes\ncover:\n  image: images/dijk.jpg\n---\n',
            images: { 'static/images/dijk.jpg': { type: 'html', bytes: 2_000 } },
            at: 'images/dijk.jpg',
            message: 'Put the image itself in its place'
        }
    ],
    check({ post, image, messages, report }) {
        for (const reference of post.references) {
            const found = reference.role === 'cover' ? image(reference) : undefined;
            if (!found)
                continue;
            const { url, urlSpan: span } = reference;
            const field = post.fields.cover?.image;
            const at = { span, subject: field ? post_text_nameOf(field) : 'cover' };
            const other = otherType(found);
            if (found.bytes === 0)
                report({ ...at, message: messages.empty(url) });
            else if (other !== undefined) {
                const type = isOther(other) ? messages.types[other] : messages.ofType(other);
                const message = found.contentType === undefined ? messages.otherFile(url, type) : messages.other(url, type);
                report({ ...at, message });
            }
            else if (found.damaged && found.type) {
                report({ ...at, message: messages.damaged(url, found.type), severity: 'warning' });
            }
        }
    }
});
/** @returns undefined for an image, and when nothing says what it is */
function otherType({ type, contentType }) {
    if (type !== undefined)
        return isOther(type) ? type : undefined;
    if (contentType === undefined || contentType.startsWith('image/') || SAYS_NOTHING.has(contentType))
        return undefined;
    return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? 'html' : contentType;
}
function isOther(type) {
    return images_facts/* OTHER_TYPES */.P6.includes(type);
}

;// CONCATENATED MODULE: ./lib/rules/cover-relative-remote.js





const cover_relative_remote_post = (relative) => `---
title: Zomerroutes
cover:
  image: https://images.example.com/dijk.jpg
  relative: ${relative}
---
`;
const coverRelativeRemote = defineRule({
    id: 'cover-relative-remote',
    severity: 'error',
    summary: 'A cover from another site is marked as relative to the post.',
    why: "With `relative: true` PaperMod puts the post's own address before that of the image in what it tells social networks (`og:image`): `https://example.com/posts/mine/https:/images.example.com/dijk.jpg`. The post looks fine, but every share of it lacks its picture.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        relative: (name, url) => `\`${name}\` is true, but the cover ${quote(url)} is on another site: the theme makes an address of it that doesn't exist, and social networks show no picture. Set it to false, or remove the line.`,
        fix: 'Set it to false'
    },
    good: [{ text: cover_relative_remote_post('false') }, { text: '---\ncover:\n  image: dijk.jpg\n  relative: true\n---\n' }],
    bad: [
        { text: cover_relative_remote_post('true'), at: 'true', message: '`cover.relative` is true', fixed: cover_relative_remote_post('false') },
        {
            text: '+++\n[cover]\nimage = "https://images.example.com/dike.jpg"\nrelative = true\n+++\n',
            at: 'true',
            fixed: '+++\n[cover]\nimage = "https://images.example.com/dike.jpg"\nrelative = false\n+++\n'
        }
    ],
    check({ post, messages, report }) {
        const relative = post.fields.cover?.relative;
        const image = coverImage(post);
        if (relative?.value !== true || image.kind !== 'remote')
            return;
        const { span } = relative.node;
        const name = post_text_nameOf(relative);
        const fix = { description: messages.fix, safe: true, edits: [{ span, text: 'false' }] };
        report({ span, message: messages.relative(name, image.url), subject: name, fix });
    }
});

;// CONCATENATED MODULE: ./lib/rules/preview.js
/** Layouts of themes for pages that list or find others. */
const LISTS = new Set(['search', 'archive', 'archives', 'list', 'tags', 'categories']);
const NOINDEX = ['robotsnoindex', 'noindex'];
/**
 * Whether search results and social networks will show a post, so that its description and cover matter: it is no draft,
 * not kept from search engines, and no page of the theme such as its search page. A post whose front matter can't be read
 * has no preview to speak of.
 */
function hasPreview(post) {
    if (post.frontMatter.state !== 'ok' || isTrue(post.fields.draft?.value))
        return false;
    const data = Object.entries(post.frontMatter.data).map(([key, value]) => [key.toLowerCase(), value]);
    return !data.some(([key, value]) => (NOINDEX.includes(key) && isTrue(value)) ||
        ((key === 'layout' || key === 'type') && typeof value === 'string' && LISTS.has(value.toLowerCase())));
}
function isTrue(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

;// CONCATENATED MODULE: ./lib/rules/cover-required.js








/** Images beside a post that PaperMod takes when there is no cover. */
const BUNDLE_IMAGE = /(?:feature|cover|thumbnail)[^/]*\.(?:jpe?g|png|gif|webp)$/i;
const coverRequired = defineRule({
    id: 'cover-required',
    severity: 'warning',
    summary: 'The post has no cover image.',
    why: 'When somebody shares a post without a cover, social networks show a bare link instead of a large picture, and Google Discover leaves it out. PaperMod takes `cover.image`, else `images`, else an image in the post\'s folder with "cover", "feature" or "thumbnail" in its name, else the first of the site\'s `params.images`. Drafts, pages without a date (about, contact), pages with `robotsNoIndex` and pages of the theme (`layout: search`, `archives`) need none.',
    options: schemas/* strictObject */.rej({
        'any-theme': schemas/* boolean */.zMY()
            .default(false)
            .describe('Ask for a cover also where the theme is not known to show one (other than PaperMod).')
    }),
    messages: {
        missing: 'This post has no cover, so social networks show a bare link when somebody shares it. Add `cover` with an `image` (1200 x 630 px is best) and an `alt`.',
        empty: (name) => `\`${name}\` is empty, so social networks show a bare link when somebody shares the post. Fill in the path or the address of an image (1200 x 630 px is best).`,
        placeholder: (name, text) => `\`${name}\` still holds the placeholder ${quote(text)}. Fill in the path or the address of an image (1200 x 630 px is best), or remove it.`
    },
    good: [
        { text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\ncover:\n  image: images/dijk.jpg\n---\n' },
        { text: '---\ntitle: Summer rides\ndate: 2026-02-27\nimages: [images/dike.jpg]\n---\n' },
        { text: '---\ntitle: Over ons\n---\n', path: 'content/over.md' },
        { text: '---\ntitle: Zoeken\ndate: 2026-02-27\nlayout: search\n---\n' },
        { text: '---\ntitle: Summer rides\ndate: 2026-02-27\n---\n', generator: 'generic' },
        {
            text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\n---\n',
            path: 'content/posts/zomerroutes/index.md',
            files: { 'content/posts/zomerroutes/cover.jpg': '' }
        }
    ],
    bad: [
        { text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\n---\n', at: '---', message: 'This post has no cover' },
        {
            text: '---\ntitle: Zomerroutes\ndate: 2026-02-27\ncover:\n  image: ""\n---\n',
            at: '""',
            message: '`cover.image` is empty'
        },
        {
            text: '---\ntitle: Summer rides\ndate: 2026-02-27\ncover:\n  image: "<image path/url>"\n---\n',
            at: '"<image path/url>"',
            message: 'still holds the placeholder'
        }
    ],
    check({ post, site, generator, options, messages, report }) {
        // A page without a date, such as one about the site, is not shared as an article.
        if (!hasPreview(post) || !post.fields.date || (generator.id !== 'hugo-papermod' && !options['any-theme']))
            return;
        const cover = coverImage(post);
        if (cover.kind === 'none') {
            if (site.settings.defaultImage !== undefined || hasBundleImage(post, site.files))
                return;
            const whole = post.fields.cover?.whole;
            report({ span: whole?.keySpan ?? openingFence(post), message: messages.missing, subject: 'cover' });
        }
        else if (cover.kind === 'empty') {
            const name = post_text_nameOf(cover.field);
            report({ span: placeOf(cover.field), message: messages.empty(name), subject: name });
        }
        else if (cover.kind === 'placeholder') {
            const name = post_text_nameOf(cover.field);
            report({ span: cover.field.node.span, message: messages.placeholder(name, cover.text), subject: name });
        }
    }
});
/** An empty value may have no characters of its own. */
function placeOf({ node, keySpan }) {
    return node.span.to > node.span.from ? node.span : keySpan;
}
function hasBundleImage({ path }, files) {
    if (!files || !isBundle(path))
        return false;
    return filesIn(files, path.slice(0, path.lastIndexOf('/') + 1)).some((file) => BUNDLE_IMAGE.test(file));
}

;// CONCATENATED MODULE: ./lib/rules/cover-type-mismatch.js






/** Names of image types in media types and file names that differ from ours. */
const OTHER_NAMES = new Map([
    ['jpg', 'jpeg'],
    ['jpe', 'jpeg'],
    ['jfif', 'jpeg'],
    ['pjpeg', 'jpeg'],
    ['x-png', 'png'],
    ['apng', 'png'],
    ['svg+xml', 'svg'],
    ['x-icon', 'ico'],
    ['vnd.microsoft.icon', 'ico'],
    ['heif', 'heic'],
    ['x-ms-bmp', 'bmp'],
    ['tif', 'tiff']
]);
const cover_type_mismatch_PHOTO = 'https://images.example.com/dijk.jpg';
const cover_type_mismatch_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
const cover_type_mismatch_answer = (type, contentType) => ({
    text: cover_type_mismatch_post(cover_type_mismatch_PHOTO),
    verdicts: { [cover_type_mismatch_PHOTO]: { class: 'ok', status: 200, image: { type, contentType, bytes: undefined } } }
});
const coverTypeMismatch = defineRule({
    id: 'cover-type-mismatch',
    severity: 'info',
    summary: 'The cover image is of another type than its server or its name says.',
    why: "Browsers look at the bytes and show such an image all the same; social networks and image tools often go by the type that the server names, which for a file of your site follows from its extension. An image that its server doesn't call an image at all is a warning: Facebook refuses those.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        declared: (url, actual, declared) => `Cover ${quote(url)} is ${actual}, but its server calls it ${quote(declared)}. Some programs then can't show it; put the image on your own site if you can't have that corrected.`,
        noImage: (url, declared) => `Cover ${quote(url)} is an image, but its server calls it ${quote(declared)}; Facebook and others then show no picture of a shared post. Put the image on your own site, or have the server send \`Content-Type: image/…\`.`,
        named: (url, actual, extension) => `Cover ${quote(url)} is ${actual}, but its name ends in ${quote(`.${extension}`)}, by which web servers and image tools go. Rename it, or save it again as what it is called.`
    },
    good: [
        cover_type_mismatch_answer('jpeg', 'image/jpg'),
        cover_type_mismatch_answer('png', undefined),
        cover_type_mismatch_answer('html', 'text/html'),
        cover_type_mismatch_answer('jpeg', 'image/x-of-its-own'),
        {
            text: cover_type_mismatch_post('images/dijk.JPG'),
            images: { 'static/images/dijk.JPG': { type: 'jpeg', bytes: 1 } }
        }
    ],
    bad: [
        { ...cover_type_mismatch_answer('png', 'image/jpeg'), at: cover_type_mismatch_PHOTO, message: 'is a PNG image, but its server calls it "image/jpeg"' },
        { ...cover_type_mismatch_answer('jpeg', 'text/plain'), at: cover_type_mismatch_PHOTO, message: 'Facebook and others then show no picture' },
        {
            text: cover_type_mismatch_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'webp', bytes: 1 } },
            at: 'images/dijk.jpg',
            message: 'is a WebP image, but its name ends in ".jpg"'
        }
    ],
    check({ post, image, messages, report }) {
        for (const { reference, at } of coversOf(post)) {
            const { url } = reference;
            const facts = image(reference);
            const actual = facts?.type;
            if (!facts || !(0,images_facts/* isImageType */.G1)(actual))
                continue;
            const { contentType } = facts;
            const extension = /\.(\w{1,8})$/.exec(url.trim().replace(/[?#].*$/s, ''))?.[1]?.toLowerCase();
            if (contentType === undefined) {
                if (isRemote(url) || extension === undefined || !differs(extension, actual))
                    continue;
                report({ ...at, message: messages.named(url, IMAGE_WORDS[actual], extension) });
            }
            else if (!contentType.startsWith('image/')) {
                report({ ...at, message: messages.noImage(url, contentType), severity: 'warning' });
            }
            else if (differs(contentType.slice('image/'.length), actual)) {
                report({ ...at, message: messages.declared(url, IMAGE_WORDS[actual], contentType) });
            }
        }
    }
});
/** A name that nobody knows is not called wrong. */
function differs(name, actual) {
    const type = OTHER_NAMES.get(name) ?? name;
    return (0,images_facts/* isImageType */.G1)(type) && type !== actual;
}
function isRemote(url) {
    return /^\s*(?:https?:)?\/\//i.test(url);
}

;// CONCATENATED MODULE: ./lib/rules/link-history.js

/** More steps of a redirect than these are counted, not shown. */
const SHOWN_STEPS = 4;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * What else is known about a link that does not work, as sentences that follow the one about what happened, each with a
 * space before it: how it was redirected, and when it was last fine. Empty when nothing is known.
 */
function historyOf({ url, chain, finalUrl, lastOkAt, failingSince }, now) {
    const sentences = [];
    const way = wayOf({ url, ...(chain && { chain }), ...(finalUrl !== undefined && { finalUrl }) });
    if (way)
        sentences.push(`It redirects ${way}.`);
    const fine = lastOkAt === undefined ? undefined : age(lastOkAt, now);
    const failing = failingSince === undefined ? undefined : age(failingSince, now);
    if (fine !== undefined)
        sentences.push(`Last seen fine ${fine}.`);
    else if (failing !== undefined && failing !== 'today')
        sentences.push(`It has failed since ${failingSince?.slice(0, 10)}.`);
    return sentences.map((sentence) => ` ${sentence}`).join('');
}
/** The steps of a redirect, with their statuses: `to "…" (301), then to "…" (302)`; undefined when there is none. */
function wayOf({ chain = [], finalUrl }) {
    const targets = chain.slice(1).map((hop) => hop.url);
    const last = targets.at(-1) ?? chain[0]?.url;
    // The last step may lead to where there was no answer.
    if (finalUrl !== undefined && last !== finalUrl && chain.length > 0)
        targets.push(finalUrl);
    const steps = targets.map((target, index) => `to ${quote(target)} (${chain[index]?.status ?? 'unknown'})`);
    if (steps.length === 0)
        return undefined;
    if (steps.length <= SHOWN_STEPS)
        return steps.join(', then ');
    const hidden = steps.length - 2;
    return `${steps[0]}, then ${hidden} times more, and ${steps.at(-1)}`;
}
function age(moment, now) {
    const time = Date.parse(moment);
    if (Number.isNaN(time))
        return undefined;
    const days = Math.floor((now.getTime() - time) / DAY_MS);
    if (days < 1)
        return 'today';
    return days === 1 ? 'yesterday' : `${days} days ago`;
}

;// CONCATENATED MODULE: ./lib/rules/cover-unreachable.js






const cover_unreachable_URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg';
const cover_unreachable_post = `---\ntitle: Zomerroutes\ncover:\n  image: ${cover_unreachable_URL_OF_EXAMPLE}\n---\n`;
const coverUnreachable = defineRule({
    id: 'cover-unreachable',
    severity: 'error',
    summary: 'The cover image, on another site, does not answer.',
    why: 'The page and every share of it show a broken image. Only what is certainly gone (404, 410, no such host) is an error; a server that refuses robots, is down for the moment or has a bad certificate is a warning, since social networks are robots too.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        broken: (url, reason, history) => `Cover ${quote(url)} is gone: ${reason}.${history} The post and every share of it show a broken image. Choose another image, or correct the address.`,
        uncertain: (url, reason, history) => `Cover ${quote(url)} could not be loaded: ${reason}.${history} If social networks can't load it either, a shared post has no picture. Open it in a browser to make sure, or put the image on your own site.`,
        private: (url) => `Cover ${quote(url)} is at an address on a private network, which readers can't open. Put the image on your own site.`,
        noReason: 'no answer'
    },
    good: [
        { text: cover_unreachable_post, verdicts: { [cover_unreachable_URL_OF_EXAMPLE]: { class: 'ok', status: 200 } } },
        { text: cover_unreachable_post, verdicts: { [cover_unreachable_URL_OF_EXAMPLE]: { class: 'unchecked', reason: 'no network' } } },
        { text: cover_unreachable_post }
    ],
    bad: [
        {
            text: cover_unreachable_post,
            verdicts: {
                [cover_unreachable_URL_OF_EXAMPLE]: { class: 'broken', status: 404, reason: '404 Not Found', lastOkAt: '2026-02-26T08:00:00Z' }
            },
            at: cover_unreachable_URL_OF_EXAMPLE,
            message: 'is gone: 404 Not Found. Last seen fine 3 days ago. The post'
        },
        {
            text: cover_unreachable_post,
            verdicts: { [cover_unreachable_URL_OF_EXAMPLE]: { class: 'transient', reason: 'no answer within 20 seconds' } },
            at: cover_unreachable_URL_OF_EXAMPLE,
            message: 'could not be loaded: no answer within 20 seconds'
        }
    ],
    check({ post, verdict, now, messages, report }) {
        for (const reference of post.references) {
            if (reference.role !== 'cover')
                continue;
            const found = verdict(reference);
            if (!found)
                continue;
            const { url, urlSpan: span } = reference;
            const image = post.fields.cover?.image;
            const at = { span, subject: image ? post_text_nameOf(image) : 'cover' };
            const reason = found.reason ?? messages.noReason;
            if (found.class === 'broken')
                report({ ...at, message: messages.broken(url, reason, historyOf(found, now)) });
            else if (found.class === 'private') {
                // What the host alone tells is for link-localhost to say.
                if (!isPrivateUrl(url))
                    report({ ...at, message: messages.private(url), severity: 'warning' });
            }
            else if (isUncertain(found.class)) {
                report({ ...at, message: messages.uncertain(url, reason, historyOf(found, now)), severity: 'warning' });
            }
        }
    }
});
function isUncertain(linkClass) {
    return linkClass === 'blocked' || linkClass === 'transient' || linkClass === 'tls';
}

;// CONCATENATED MODULE: ./lib/rules/date-future.js



/** A date that has not come yet. */
const dateFuture = defineRule({
    id: 'date-future',
    severity: 'warning',
    summary: 'A post is dated in the future.',
    why: 'Hugo leaves a post with a date in the future out of the site, without a word and with a successful build, and brings it with the first build after that moment. Whoever publishes it today waits for a page that does not come. A day ahead is allowed, for time zones. Drafts are not reported, nor sites with `buildFuture = true`.',
    options: schemas/* strictObject */.rej({
        hours: schemas/* number */.aig().min(0).default(24).describe('Hours that a date may lie ahead of the present moment.')
    }),
    messages: {
        hidden: (name, moment) => `\`${name}\` is in the future: ${moment}. Hugo leaves the post out until then, without a word; it appears with the first build after that moment. If it is meant for now, correct the date; if not, see that a build runs then.`,
        unknown: (name, moment) => `\`${name}\` is in the future: ${moment}. Some site generators leave such a post out until then, others show it with that date. Is the date right?`
    },
    good: [
        { text: '---\ntitle: Onze tuin\ndate: 2026-02-27T21:23:55Z\n---\n' },
        { text: '---\ntitle: Our garden\ndate: 2026-03-02T08:00:00+01:00\n---\n' },
        { text: '---\ntitle: Our garden in summer\ndate: 2026-06-21\ndraft: true\n---\n' },
        { text: '---\ntitle: Our garden\ndate: 2026-06-21\npublishDate: 2026-02-01\n---\n' },
        { text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n', options: { hours: 24 * 365 } }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin in de zomer\ndate: 2026-06-21T09:00:00+02:00\n---\n',
            at: '2026-06-21T09:00:00+02:00',
            message: '21 June 2026, 07:00 UTC'
        },
        {
            text: '---\ntitle: Our garden\ndate: 2026-02-27\npublishDate: "2026-04-01"\n---\n',
            at: '"2026-04-01"',
            message: '`publishDate`'
        },
        { text: '---\ntitle: Our garden\ndate: 2062-02-27\n---\n', at: '2062-02-27', message: '27 February 2062' },
        {
            text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n',
            generator: 'generic',
            at: '2026-06-21',
            message: 'Is the date right?'
        }
    ],
    check({ post, site, generator, now, options, messages, report }) {
        const { publishDate, date, draft } = post.fields;
        const field = publishDate ?? date;
        if (!field || draft?.value === true || draft?.value === 'true' || site.settings.publishesFuture)
            return;
        const reading = generator.readDate(field.value);
        if (reading.kind !== 'instant' || reading.instant.getTime() <= now.getTime() + options.hours * 3_600_000)
            return;
        const name = post_text_nameOf(field);
        const message = generator.futurePosts === 'hidden' ? messages.hidden : messages.unknown;
        report({ span: field.node.span, message: message(name, momentText(reading.instant)), subject: name });
    }
});
/** `21 June 2026, 07:00 UTC`; midnight is left out. */
function momentText(instant) {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
    const time = instant.toISOString().slice(11, 16);
    return time === '00:00' ? day : `${day}, ${time} UTC`;
}

;// CONCATENATED MODULE: ./lib/rules/front-matter-state.js
/** Problems after which a field may be missing, or another one be in its value, for no other reason. */
const UNRELIABLE = new Set(['missing', 'unclosed', 'syntax', 'code']);
/** Whether what the front matter says, and what it lacks, is what its author wrote. */
function isReliable({ frontMatter }) {
    return frontMatter.state !== 'missing' && !frontMatter.problems.some((problem) => UNRELIABLE.has(problem.kind));
}
/** Problems of some kinds as findings; their words and fixes come from the parser. */
function reportProblems({ frontMatter }, kinds, report) {
    for (const { kind, message, span, fix } of frontMatter.problems) {
        if (!kinds.includes(kind))
            continue;
        report({ span, message, subject: kind, ...(fix && { fix: { ...fix, safe: false } }) });
    }
}

;// CONCATENATED MODULE: ./lib/rules/date-invalid.js






/** A date that the generator can't read. */
const dateInvalid = defineRule({
    id: 'date-invalid',
    severity: 'error',
    summary: 'A date is not written in a way that the site generator reads, or does not exist.',
    why: 'Hugo up to 0.134 publishes a post with such a date as of the year 1, without a word; later versions stop the build of the whole site. Hugo reads ISO 8601 (`2026-02-27`, `2026-02-27T21:23:55+01:00`) and a few notations of programs. Whether 3-2-2026 is in February or March nobody can know, so only clear dates get a suggestion.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        format: (name, value, effect, way) => `\`${name}\` is ${value}, which can't be read as a date. ${effect} ${way}`,
        noSuchDay: (name, value, effect, way) => `\`${name}\` is ${value}, a day or time that does not exist. ${effect} ${way}`,
        write: (example) => `Write \`${example}\`.`,
        pattern: (example) => `Write year, month and day, for example \`${example}\`.`,
        fix: (value) => `Write ${value}`
    },
    good: [
        { text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n' },
        { text: '---\ntitle: Our garden\ndate: 2026-02-27T21:23:55.533Z\nlastmod: "2026-02-28 10:00:00 +0100"\n---\n' },
        { text: '---\ntitle: Our garden\nDate: 27 Feb 2026\nexpiryDate:\n---\n' },
        { text: '+++\ntitle = "Our garden"\ndate = 2026-02-27T21:23:55+01:00\n+++\n' },
        { text: '---\ntitle: Our garden\npubDate: Feb 27 2026\n---\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\ndate: 27-02-2026\n---\n',
            at: '27-02-2026',
            message: 'is the text "27-02-2026", which can\'t be read as a date. Hugo up to 0.134 publishes the post as of the year 1',
            fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n'
        },
        {
            text: '---\ntitle: Onze tuin\ndate: "27 februari 2026"\n---\n',
            at: '"27 februari 2026"',
            message: 'Write `date: 2026-02-27`.',
            fixed: '---\ntitle: Onze tuin\ndate: "2026-02-27"\n---\n'
        },
        {
            text: '---\ntitle: Our garden\npublishDate: 02/27/2026 9:30\n---\n',
            at: '02/27/2026 9:30',
            fixed: '---\ntitle: Our garden\npublishDate: 2026-02-27T09:30:00\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ndate: 03-02-2026\n---\n',
            at: '03-02-2026',
            message: 'for example `date: 2026-03-01`'
        },
        { text: '---\ntitle: Our garden\ndate: 2026-02-30\n---\n', at: '2026-02-30', message: 'does not exist' },
        {
            text: '+++\ntitle = "Our garden"\nlastmod = "27.02.2026"\n+++\n',
            at: '"27.02.2026"',
            message: 'Hugo up to 0.134 ignores it',
            fixed: '+++\ntitle = "Our garden"\nlastmod = "2026-02-27"\n+++\n'
        },
        {
            text: '{\n  "title": "Our garden",\n  "date": 20260227\n}\n',
            at: '20260227',
            message: 'seconds since 1970',
            fixed: '{\n  "title": "Our garden",\n  "date": "2026-02-27"\n}\n'
        },
        { text: '---\ntitle: Our garden\npubDate: 2026-13-01\n---\n', generator: 'generic', at: '2026-13-01' }
    ],
    check({ post, site, generator, now, messages, report }) {
        if (!isReliable(post))
            return;
        const { root, format } = post.frontMatter;
        const own = (site.settings.dateSources ?? []).filter((source) => !source.startsWith(':'));
        for (const known of new Set([...generator.dateFields, ...own])) {
            const field = (0,generators_field/* fieldOf */._F)(root, [known], generator.caseInsensitiveKeys ? 'ignore-case' : 'loose');
            if (!field || (0,generators_field/* isEmpty */.Im)(field.value) || isSwitch(known, field.value))
                continue;
            const reading = generator.readDate(dateText(field.node) ?? field.value, known);
            if (reading.kind !== 'invalid')
                continue;
            const name = post_text_nameOf(field);
            const value = describeNode(field.node, post.source);
            const example = reading.suggestion ?? now.toISOString().slice(0, 10);
            const way = (reading.suggestion ? messages.write : messages.pattern)(writeField(name, dateValue(example, format), format));
            const message = reading.reason === 'no-such-day'
                ? messages.noSuchDay(name, value, reading.effect, way)
                : messages.format(name, value, reading.effect, way);
            report({
                span: field.node.span,
                message,
                subject: name,
                ...(reading.severity ? { severity: reading.severity } : {}),
                ...fixOf(field, reading, format, messages.fix)
            });
        }
    }
});
/** Hugo's `published` is a date, or the opposite of `draft`. */
function isSwitch(name, value) {
    return name === 'published' && (typeof value === 'boolean' || value === 'true' || value === 'false');
}
/** TOML's own dates may be written with a small t and z, or a blank for the T; Hugo reads them through TOML. */
function dateText(node) {
    const isDate = node.kind === 'scalar' && node.type === 'datetime';
    return isDate
        ? String(node.value)
            .replace(/^(\d{4}-\d{2}-\d{2})[t ]/i, '$1T')
            .toUpperCase()
        : undefined;
}
function dateValue(date, format) {
    return format === 'json' ? `"${date}"` : date;
}
function fixOf({ node }, { suggestion }, format, describe) {
    if (suggestion === undefined || node.kind !== 'scalar' || node.style === 'block')
        return {};
    const mark = node.style === 'plain' ? '' : node.style === 'double' ? '"' : "'";
    const text = mark ? `${mark}${suggestion}${mark}` : dateValue(suggestion, format);
    return { fix: { description: describe(suggestion), safe: false, edits: [{ span: node.span, text }] } };
}

;// CONCATENATED MODULE: ./lib/rules/description-equals-title.js




const descriptionEqualsTitle = defineRule({
    id: 'description-equals-title',
    severity: 'warning',
    summary: 'The description says the same as the title.',
    why: 'A search result and a card on a social network show both, one under the other: the second line is lost, and Google picks some words of the text instead.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        equal: (name) => `\`${name}\` says the same as the title, and search results show both. Say in it what the title leaves open: what the reader gets, for whom it is, how long it takes.`
    },
    good: [{ text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je winterbanden nodig?\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Winterbanden, ja of nee?\ndescription: "Winterbanden: ja of nee"\n---\n',
            at: '"Winterbanden: ja of nee"'
        },
        { text: '---\ntitle: Winter tyres\nsummary: Winter tyres.\n---\n', at: 'Winter tyres.', message: '`summary`' }
    ],
    check({ post, messages, report }) {
        const { title, description } = post.fields;
        const text = post_text_textOf(description);
        if (!description || !text || !hasPreview(post) || wordsAlone(text) === '')
            return;
        if (wordsAlone(text) !== wordsAlone(post_text_textOf(title) ?? ''))
            return;
        const name = post_text_nameOf(description);
        report({ span: description.node.span, message: messages.equal(name), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/description-length.js




/** Below this a description says next to nothing; between this and `min` it only leaves room unused. */
const VERY_SHORT = 50;
const descriptionLength = defineRule({
    id: 'description-length',
    severity: 'warning',
    summary: 'The description is longer than search results show, or hardly says anything.',
    why: 'Google shows about 160 characters of a description on a desktop and cuts the rest, and a much shorter one leaves room that could persuade somebody. Google names no limit; 160 is what content systems and SEO tools use. A description of less than `min` characters is a remark (info), of less than 50 a warning. Chinese, Japanese and Korean characters are twice as wide, so for them all limits are half as high.',
    options: schemas/* strictObject */.rej({
        max: schemas/* int */.Whr().positive().default(160).describe('The most characters.'),
        min: schemas/* int */.Whr().min(0).default(70).describe('The fewest characters; 0 allows any.')
    }),
    messages: {
        tooLong: (name, count, max) => `\`${name}\` has ${count} characters; Google cuts descriptions at about ${max}. Shorten it by ${count - max}, or put what matters first.`,
        tooShort: (name, count, min, max) => `\`${name}\` has only ${count} character${count === 1 ? '' : 's'}; a search result has room for about ${max}. Say in at least ${min} what the reader gets.`
    },
    good: [
        {
            text: '---\ndescription: Een schone ketting loopt lichter en gaat langer mee. Zo maak je hem in tien minuten schoon, met spullen die je al in huis hebt.\n---\n'
        },
        {
            text: '---\ndescription: 自転車のチェーンを十分で掃除する方法を、写真つきでわかりやすく紹介します。家にある道具だけでできます。\n---\n'
        },
        { text: '---\ndescription: Closed on Mondays.\n---\n', options: { min: 0 } }
    ],
    bad: [
        {
            text: '---\ndescription: Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt en smeert, met spullen die je vrijwel zeker al in huis hebt.\n---\n',
            at: 'Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt en smeert, met spullen die je vrijwel zeker al in huis hebt.',
            message: '`description` has 198 characters; Google cuts descriptions at about 160. Shorten it by 38'
        },
        { text: '---\nsummary: Our news.\n---\n', at: 'Our news.', message: '`summary` has only 9 characters' }
    ],
    check({ post, options, messages, report }) {
        const { description } = post.fields;
        const text = post_text_textOf(description);
        if (!description || !text || !hasPreview(post))
            return;
        const name = post_text_nameOf(description);
        const count = characterCount(text);
        const at = { span: description.node.span, subject: name };
        const width = isWide(text) ? 2 : 1;
        const max = Math.floor(options.max / width);
        const min = Math.ceil(options.min / width);
        if (count > max)
            report({ ...at, message: messages.tooLong(name, count, max) });
        else if (count < min) {
            const severity = count < VERY_SHORT / width ? 'warning' : 'info';
            report({ ...at, message: messages.tooShort(name, count, min, max), severity });
        }
    }
});
/** Whether most letters are as wide as they are high. */
function isWide(text) {
    const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    return wide > text.length / 2;
}

;// CONCATENATED MODULE: ./lib/rules/description-repeats-text.js





/** A description is not much longer than this, so the rest of a paragraph does not matter. */
const LONGEST_OPENING = 1_000;
const descriptionRepeatsText = defineRule({
    id: 'description-repeats-text',
    severity: 'info',
    profile: 'strict',
    summary: 'The description is the first paragraph of the text.',
    why: 'Themes such as PaperMod print the description above the text, so readers get the same words twice; and a first paragraph seldom says why somebody should click.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        equal: (name) => `\`${name}\` is the first paragraph of the text, so readers may get the same words twice. Say in it, in one or two sentences, what the post gives them.`
    },
    good: [
        { text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je winterbanden nodig?\n---\n\nHet wordt kouder.\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Winterbanden\ndescription: Het wordt kouder, en dan helpen *winterbanden*.\n---\n\nHet wordt kouder, en dan helpen [winterbanden](/winter/).\n\nMeer.\n',
            at: 'Het wordt kouder, en dan helpen *winterbanden*.'
        },
        {
            text: '---\ntitle: Tyres\nsummary: It gets colder every day.\n---\n\nIt gets colder every day.\n',
            at: 'It gets colder every day.'
        }
    ],
    check({ post, messages, report }) {
        const { description } = post.fields;
        const text = wordsAlone(post_text_textOf(description) ?? '');
        if (!description || text === '' || !hasPreview(post) || wordsAlone(opening(post)) !== text)
            return;
        const name = post_text_nameOf(description);
        report({ span: description.node.span, message: messages.equal(name), subject: name });
    }
});
/** The first lines that are no heading, without the addresses of links. */
function opening({ body, source }) {
    const text = source.text.slice(body.span.from, body.span.from + 4 * LONGEST_OPENING);
    const first = /(?:^|\n)[ \t]*(?![#\s])(?:\S.*(?:\r?\n(?![ \t]*\r?\n).*)*)/.exec(text);
    if (!first || !isProse(body, body.span.from + first.index + first[0].search(/\S/)))
        return '';
    return first[0].slice(0, LONGEST_OPENING).replace(/\]\([^()\s]*\)/g, ']');
}

;// CONCATENATED MODULE: ./lib/rules/description-required.js




const descriptionRequired = defineRule({
    id: 'description-required',
    severity: 'warning',
    summary: 'The post has no description for search results and social networks.',
    why: 'Without one, search engines and social networks pick some sentences of the text themselves. PaperMod takes `description`, or else `summary`. Drafts, pages with `robotsNoIndex` and pages of the theme (`layout: search`, `archives`) need none.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (name) => `This post has no description, so Google and social networks show some words of its text instead. Add \`${name}\` with one or two sentences (70 to 160 characters) that make somebody want to read it.`,
        empty: (name) => `\`${name}\` is empty, so Google and social networks show some words of the text instead. Fill it with one or two sentences (70 to 160 characters) that make somebody want to read the post.`
    },
    good: [
        { text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je ze nodig, en wat kosten ze?\n---\n' },
        { text: '---\ntitle: Winter tyres\nsummary: When do you need them, and what do they cost?\n---\n' },
        { text: '---\ntitle: Zoeken\nlayout: search\n---\n' },
        { text: '---\ntitle: Nog niet af\ndraft: true\n---\n' }
    ],
    bad: [
        { text: '---\ntitle: Winterbanden\n---\n', at: '---', message: 'Add `description`' },
        { text: '---\ntitle: Winter tyres\ndescription: ""\n---\n', at: '""', message: '`description` is empty' }
    ],
    check({ post, messages, report }) {
        const { description } = post.fields;
        if (!hasPreview(post) || post_text_textOf(description))
            return;
        if (!description) {
            report({ span: openingFence(post), message: messages.missing('description'), subject: 'description' });
        }
        else if (description.value === '' || description.value === null || description.value === undefined) {
            const { span } = description.node;
            const name = description.path.join('.');
            report({ span: span.to > span.from ? span : description.keySpan, message: messages.empty(name), subject: name });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/description-truncated.js





/** A mark of feeds and excerpts, or a comma; points alone can be a teaser, unless the text is as long as an excerpt. */
const CUT = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|[^.…](?:…|\.{3}))$/u;
const MARK = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|…|\.{3})$/u;
const TEASER = /(?<![\])])(?:…|\.{3})$/u;
const EXCERPT_LENGTH = 130;
const descriptionTruncated = defineRule({
    id: 'description-truncated',
    severity: 'info',
    summary: 'The description ends in the middle of a sentence.',
    why: 'A description that ends in `[…]`, in a comma, or in `…` after 130 characters or more was cut by a program that made an excerpt. What it wants to say is missing, and Google may take other words instead.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        cut: (name, end) => `\`${name}\` ends in ${quote(end)}, as if a program cut it. Write one or two whole sentences (70 to 160 characters).`
    },
    good: [
        { text: '---\ndescription: Zo maak je hem schoon.\n---\n' },
        { text: '---\ndescription: And then the chain broke…\n---\n' }
    ],
    bad: [
        {
            text: '---\ndescription: "Een schone ketting loopt lichter en [...]"\n---\n',
            at: '"Een schone ketting loopt lichter en [...]"',
            message: '"[...]"'
        },
        { text: '---\nsummary: A clean chain runs better,\n---\n', at: 'A clean chain runs better,', message: '","' },
        {
            text: '---\ndescription: Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt…\n---\n',
            at: 'Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt…',
            message: '"…"'
        }
    ],
    check({ post, messages, report }) {
        const { description } = post.fields;
        const text = post_text_textOf(description);
        if (!description || !text || !hasPreview(post) || !CUT.test(text))
            return;
        if (TEASER.test(text) && text.length < EXCERPT_LENGTH)
            return;
        const name = post_text_nameOf(description);
        const end = MARK.exec(text)?.[0] ?? '';
        report({ span: description.node.span, message: messages.cut(name, end), subject: name });
    }
});

// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
;// CONCATENATED MODULE: ./lib/rules/directive-unknown.js





const directive_unknown_post = (comment) => `---
title: Onze cijfers
---

${comment}
Zie <https://example.com/cijfers>.
`;
/**
 * @param ruleIds the ids of all rules, asked for when a post is checked
 */
function directiveUnknown(ruleIds) {
    return defineRule({
        id: 'directive-unknown',
        severity: 'warning',
        summary: 'A comment or field that should switch something off is not understood.',
        why: 'A comment such as `<!-- seo-content-check-disable-next-line link-broken: reason -->` only works when its keyword and the names of the rules are right. A typing error would leave it without effect, and nobody would know.',
        options: schemas/* strictObject */.rej({}),
        messages: {
            unknownRule: (name, meant) => `There is no rule ${quote(name)}, so this comment has no effect on it. ${meant ? `Did you mean "${meant}"?` : 'Name a rule as it stands in a finding, and put a colon before the reason.'}`,
            noDay: (text) => `${quote(text)} is no day, so this comment holds without end. Write the last day on which it should, such as \`until 2026-12-31\`.`,
            ignoreLinks: (problem) => `This entry of \`ignore-links\` has no effect: ${problem}.`,
            unknownKeyword: (keyword) => `${quote(keyword)} means nothing here, so this comment has no effect. Write ${DIRECTIVES.map((kind) => `\`seo-content-check-${kind}\``).join(', ')}.`
        },
        good: [
            { text: directive_unknown_post('<!-- seo-content-check-disable-next-line link-broken: opens next week -->') },
            { text: directive_unknown_post('<!-- seo-content-check-disable-next-line -->') }
        ],
        bad: [
            {
                text: directive_unknown_post('<!-- seo-content-check-disable-next-line link-brokn: opens next week -->'),
                at: '<!-- seo-content-check-disable-next-line link-brokn: opens next week -->',
                message: 'Did you mean "link-broken"?'
            },
            {
                text: directive_unknown_post('<!-- seo-content-check-ignore -->'),
                at: '<!-- seo-content-check-ignore -->',
                message: '"seo-content-check-ignore" means nothing here'
            },
            {
                text: directive_unknown_post('<!-- seo-content-check-disable-next-line link-broken until May: opens then -->'),
                at: '<!-- seo-content-check-disable-next-line link-broken until May: opens then -->',
                message: '"May" is no day'
            },
            {
                text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links:\n    - /example(/\n---\n',
                at: '/example(/',
                message: 'is not a valid RE2 expression'
            }
        ],
        check({ post, linkIgnores, messages, report }) {
            const known = new Set(ruleIds());
            for (const { kind, keyword, rules, noDay, span } of directivesOf(post)) {
                const unknown = rules.find((name) => !known.has(name));
                if (!kind)
                    report({ span, message: messages.unknownKeyword(keyword), subject: keyword });
                else if (unknown !== undefined) {
                    report({ span, message: messages.unknownRule(unknown, (0,suggestion/* suggestion */.h)(unknown, known)), subject: unknown });
                }
                else if (noDay !== undefined)
                    report({ span, message: messages.noDay(noDay), subject: keyword });
            }
            for (const { span, problem } of linkIgnores) {
                if (problem !== undefined)
                    report({ span, message: messages.ignoreLinks(problem), subject: 'ignore-links' });
            }
        }
    });
}

;// CONCATENATED MODULE: ./lib/rules/draft.js


const draft = defineRule({
    id: 'draft',
    severity: 'info',
    profile: 'strict',
    summary: 'The post is a draft.',
    why: 'A draft is not published, whatever is merged. Where pull requests are made to publish posts, a forgotten `draft: true` costs a day.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        draft: 'This post is a draft, so it is not published when this is merged. Write `draft: false` when it is ready.'
    },
    good: [{ text: '---\ntitle: Winterbanden\ndraft: false\n---\n' }, { text: '---\ntitle: Winter tyres\n---\n' }],
    bad: [{ text: '---\ntitle: Winterbanden\ndraft: true\n---\n', at: 'true', message: 'not published' }],
    check({ post: { fields }, messages, report }) {
        if (fields.draft?.value === true)
            report({ span: fields.draft.node.span, message: messages.draft, subject: 'draft' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/expired.js




const expired = defineRule({
    id: 'expired',
    severity: 'warning',
    summary: 'The post has expired, or expires before it appears.',
    why: 'Hugo leaves a post out of the site from its `expiryDate` on, without a word and with a successful build. Whoever works on it should know that nobody will see it. Drafts are not reported, nor sites with `buildExpired = true`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        before: (name, date) => `\`${name}\` lies before \`${date}\`, so Hugo never publishes this post. Correct one of the two.`,
        past: (name, day) => `\`${name}\` has passed (${day}), so Hugo leaves this post out of the site. Move it to a later day, or remove \`${name}\`, if the post should be seen.`
    },
    good: [
        { text: '---\ntitle: Actie\ndate: 2026-02-01\nexpiryDate: 2026-12-31\n---\n' },
        { text: '---\ntitle: Sale\ndate: 2025-02-01\nexpiryDate: 2025-12-31\ndraft: true\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Actie\ndate: 2025-02-01\nexpiryDate: 2025-12-31\n---\n',
            at: '2025-12-31',
            message: '31 December 2025'
        },
        {
            text: '---\ntitle: Sale\ndate: 2026-02-01\nexpiryDate: 2025-03-01\n---\n',
            at: '2025-03-01',
            message: 'never publishes'
        }
    ],
    check({ post, site, generator, now, messages, report }) {
        const { expiryDate, date } = post.fields;
        if (!expiryDate || !generator.id.startsWith('hugo'))
            return;
        if (site.settings.addresses?.publishesExpired || !hasPreview(post))
            return;
        const end = generator.readDate(expiryDate.value);
        const start = date && generator.readDate(date.value);
        if (end.kind !== 'instant')
            return;
        const [name, span] = [post_text_nameOf(expiryDate), expiryDate.node.span];
        if (date && start?.kind === 'instant' && end.instant < start.instant) {
            report({ span, message: messages.before(name, post_text_nameOf(date)), subject: name });
        }
        else if (end.instant <= now) {
            const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(end.instant);
            report({ span, message: messages.past(name, day), subject: name });
        }
    }
});

;// CONCATENATED MODULE: ./lib/contract/post-contract.js
/** What the repository demands of a post: by our configuration, and by that of an editor for its folder. */
function contractOf(site, path) {
    const collection = site.collections
        ?.filter(({ folder }) => path.startsWith(folder))
        .sort((a, b) => b.folder.length - a.folder.length)[0];
    if (!collection)
        return site.contract;
    const { contract: own } = site;
    const { contract, file } = collection;
    return {
        fields: [...(own?.fields ?? []), ...contract.fields],
        check(frontMatter, ignoreCase) {
            const told = own?.check(frontMatter, ignoreCase) ?? [];
            const places = new Set(told.map(post_contract_placeOf));
            const others = contract.check(frontMatter, ignoreCase).filter((violation) => !places.has(post_contract_placeOf(violation)));
            return [...told, ...others.map((violation) => ({ ...violation, by: file }))];
        }
    };
}
function post_contract_placeOf({ path }) {
    return JSON.stringify(path);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./lib/generators/field-kinds.js
var field_kinds = __webpack_require__(15572);
;// CONCATENATED MODULE: ./lib/generators/type-problems.js




/** Holds front matter against a generator's contract. Unknown fields, and fields that are empty, are no problem of type. */
function typeProblems(schema, root, match, source) {
    return [...problemsIn(schema.shape, root, [], match, source)];
}
function* problemsIn(shape, map, path, match, source) {
    const types = new Map(Object.entries(shape).map(([name, type]) => [(0,generators_field/* comparable */.Zm)(name, match), type]));
    for (const entry of map.entries) {
        const type = types.get((0,generators_field/* comparable */.Zm)(entry.key, match));
        const notes = type && (0,field_kinds/* notesOf */.h$)(type);
        if (!type || !notes)
            continue;
        const here = [...path, entry.key];
        const inner = (0,field_kinds/* shapeOf */.F5)(type);
        if (inner && entry.node.kind === 'map')
            yield* problemsIn(inner, entry.node, here, match, source);
        else
            yield* problemsOf(type, notes, entry, here, source);
    }
}
function* problemsOf(type, notes, entry, path, source) {
    const { node } = entry;
    if (!parse/* safeParse */.xL(type, (0,find/* toData */.OY)(node)).success) {
        const index = node.kind === 'list' && notes.kind === 'list' ? node.items.findIndex((item) => item.kind !== 'scalar') : -1;
        const item = node.kind === 'list' ? node.items[index] : undefined;
        if (item)
            yield { kind: 'type', path: [...path, index], node: item, entry, notes: { kind: 'text' } };
        else
            yield { kind: 'type', path, node, entry, notes };
        return;
    }
    if (notes.kind !== 'text' && notes.kind !== 'list')
        return;
    const printed = node.kind === 'list' ? node.items : [node];
    for (const [index, item] of printed.entries()) {
        if (losesCharacters(item, source))
            yield { kind: 'loss', path: item === node ? path : [...path, index], node: item, entry, notes };
    }
}
/** `007` is 7, `1.10` is 1.1 and `True` is true once it is printed. */
function losesCharacters(node, source) {
    if (node.kind !== 'scalar' || (node.type !== 'number' && node.type !== 'boolean'))
        return false;
    return source.slice(node.span) !== String(node.value);
}

;// CONCATENATED MODULE: ./lib/rules/field-type-fix.js
/** Words for true and false in the languages of our users. */
const YES = new Set([
    'true',
    'yes',
    'y',
    'on',
    '1',
    'ja',
    'j',
    'waar',
    'aan',
    'oui',
    'vrai',
    'wahr',
    'an',
    'sí',
    'si',
    'sì',
    'verdadero',
    'vero'
]);
const NO = new Set([
    'false',
    'no',
    'n',
    'off',
    '0',
    'nee',
    'onwaar',
    'uit',
    'non',
    'faux',
    'nein',
    'falsch',
    'aus',
    'falso'
]);
/** What a text means where true or false should be; undefined when nobody can know. */
function switchMeant(node) {
    const word = node.kind === 'scalar' ? String(node.value).trim().toLowerCase() : '';
    if (YES.has(word))
        return true;
    return NO.has(word) ? false : undefined;
}
/** The value in the type that its field needs, where that can be told from what is there. */
function fixedType({ kind, node, entry, notes }, post) {
    if (kind === 'loss')
        return replace(node, `"${post.source.slice(node.span)}"`, true);
    if (notes.kind === 'flag') {
        const meant = switchMeant(node);
        return meant === undefined ? undefined : replace(node, String(meant), true);
    }
    if (notes.kind === 'list')
        return listFix(node, post);
    if (notes.kind === 'map' && notes.textIs !== undefined)
        return mapFix(node, notes.textIs, entry.keySpan.to, post);
    if (notes.kind === 'text' && node.kind === 'list' && node.items.length === 1) {
        const only = node.items[0];
        if (only?.kind === 'scalar')
            return replace(node, post.source.slice(only.span), false);
    }
    if (notes.kind === 'text' && node.kind === 'map')
        return quotesFix(node, post);
    return undefined;
}
function replace(node, value, safe) {
    return { description: `Write ${value}`, safe, value, edits: [{ span: node.span, text: value }] };
}
/** An item with a colon in it, which YAML took for a field. */
function quotesFix(node, { source, frontMatter }) {
    const text = source.slice(node.span);
    if (frontMatter.format !== 'yaml' || !/^[^\n"'\\{}[\]]+$/.test(text))
        return undefined;
    return replace(node, `"${text.trimEnd()}"`, false);
}
/** A text with commas becomes a list of its parts. JSON's quotes are right in YAML and TOML too. */
function listFix(node, { source }) {
    if (node.kind !== 'scalar' || (node.style === 'block' && source.slice(node.span).includes('\n')))
        return undefined;
    const parts = String(node.value)
        .split(/[,;]/)
        .map((part) => part.trim())
        .filter(Boolean);
    return replace(node, `[${parts.map((part) => JSON.stringify(part)).join(', ')}]`, false);
}
/** A bare text moves into the field of the group that it surely is. */
function mapFix(node, name, keyEnd, { source, frontMatter }) {
    if (node.kind !== 'scalar' || node.type !== 'string' || node.style === 'block')
        return undefined;
    const value = source.slice(node.span);
    const lineStart = source.lineSpan(source.position(keyEnd).line).from;
    const between = source.slice({ from: keyEnd, to: node.span.from });
    const indent = /^\s*(?=[\w"'-]+$)/.exec(source.slice({ from: lineStart, to: keyEnd }))?.[0];
    let edit;
    if (frontMatter.format === 'json')
        edit = { span: node.span, text: `{ "${name}": ${value} }` };
    else if (frontMatter.format === 'toml')
        edit = { span: node.span, text: `{ ${name} = ${value} }` };
    else if (indent !== undefined && /^\s*:[ \t]*$/.test(between)) {
        edit = { span: { from: keyEnd, to: node.span.to }, text: `:${source.newline}${indent}  ${name}: ${value}` };
    }
    else
        edit = { span: node.span, text: `{ ${name}: ${JSON.stringify(node.value)} }` };
    return { description: `Make it \`${name}\` of the group`, safe: false, value, below: name, edits: [edit] };
}

;// CONCATENATED MODULE: ./lib/rules/field-type.js









const KINDS = {
    text: 'a text',
    flag: 'true or false',
    number: 'a number',
    list: 'a list',
    map: 'a group of fields'
};
const JSON_TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    null: 'empty'
};
/** A value of the wrong type. */
const fieldType = defineRule({
    id: 'field-type',
    severity: 'error',
    summary: 'A field holds another type of value than the site generator, the theme or the JSON Schema of the configuration needs.',
    why: 'Hugo takes `draft: ja` for false and publishes the draft. With PaperMod a text where `tags` or `cover` should be a list or a group of fields stops the build of the whole site. Where a wrong type does less harm it is a warning.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        flag: (name, value, effect, way) => `\`${name}\` is ${value}; ${effect}. ${way}`,
        harmlessFlag: (name, value, way) => `\`${name}\` is ${value}, which counts as false because it is not "true". ${way}`,
        type: (name, value, wanted, effect, way) => `\`${name}\` is ${value} instead of ${wanted}${effect ? `; ${effect}` : ''}. ${way}`,
        loss: (name, written, printed, way) => `\`${name}\` is ${written} without quotes, which is printed as ${printed}. ${way}`,
        demanded: "this site's configuration asks for that",
        write: (text) => `Write \`${text}\`.`,
        either: (one, other) => `Write \`${one}\` or \`${other}\`.`,
        below: (name) => `Put it on a line of its own below, as \`${name}\`.`,
        quotes: (text) => `Put it in quotes: \`${text}\`.`,
        change: (wanted) => `Make it ${wanted}.`
    },
    good: [
        {
            text: '---\ntitle: Onze tuin\ndraft: false\ntags: [tuin, winter]\ncover:\n  image: tuin.jpg\n  alt: Een tuin\n---\n'
        },
        { text: '---\ntitle: 1984\ndraft: "true"\ntags:\nShowToc: true\nsectie: 3\n---\n' },
        { text: '+++\ntitle = "Our garden"\ndraft = true\n[cover]\nimage = "garden.jpg"\n+++\n' },
        { text: '---\ntitle: Our garden\ntags: seo\naliases: /old/\n---\n', generator: 'hugo' },
        { text: '---\ntitle: Our garden\ntags: garden winter\nimage: garden.jpg\n---\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\nprijs: vijf euro\n---\n',
            schema: { properties: { prijs: { type: 'number' } } },
            at: 'vijf euro',
            message: '`prijs` is the text "vijf euro" instead of a number; this site\'s configuration asks for that. Make it a number.'
        },
        {
            text: '---\ntitle: Onze tuin\ndraft: ja\n---\n',
            at: 'ja',
            message: '`draft` is the text "ja"; Hugo reads that as false and publishes the post. Write `draft: true`.',
            fixed: '---\ntitle: Onze tuin\ndraft: true\n---\n'
        },
        {
            text: '---\ntitle: Onze tuin\ndraft: nee\n---\n',
            at: 'nee',
            message: 'counts as false',
            fixed: '---\ntitle: Onze tuin\ndraft: false\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ndraft: almost\n---\n',
            at: 'almost',
            message: 'Write `draft: true` or `draft: false`.'
        },
        {
            text: '---\ntitle: Our garden\ntags: "seo, content marketing"\n---\n',
            at: '"seo, content marketing"',
            message: 'instead of a list; the build stops. Write `tags: ["seo", "content marketing"]`.',
            fixed: '---\ntitle: Our garden\ntags: ["seo", "content marketing"]\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ntags: seo, garden\n---\n',
            generator: 'hugo',
            at: 'seo, garden',
            message: 'Hugo makes one single term of it',
            fixed: '---\ntitle: Our garden\ntags: ["seo", "garden"]\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ncover: https://example.com/garden.jpg\n---\n',
            at: 'https://example.com/garden.jpg',
            message: 'instead of a group of fields; the build stops. Put it on a line of its own below, as `cover.image`.',
            fixed: '---\ntitle: Our garden\ncover:\n  image: https://example.com/garden.jpg\n---\n'
        },
        {
            text: '+++\ntitle = "Our garden"\ncover = "garden.jpg"\n+++\n',
            at: '"garden.jpg"',
            fixed: '+++\ntitle = "Our garden"\ncover = { image = "garden.jpg" }\n+++\n'
        },
        {
            text: '---\ntitle: Our garden\ncover:\n  image: [garden.jpg]\n---\n',
            at: '[garden.jpg]',
            message: '`cover.image` is a list instead of a text',
            fixed: '---\ntitle: Our garden\ncover:\n  image: garden.jpg\n---\n'
        },
        {
            text: '---\ntitle: [Our, garden]\n---\n',
            at: '[Our, garden]',
            message: 'Hugo publishes the post without a title'
        },
        {
            text: '---\ntitle: 007\n---\n',
            at: '007',
            message: '`title` is 007 without quotes, which is printed as 7. Write `title: "007"`.',
            fixed: '---\ntitle: "007"\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ntags:\n  - garden\n  - tips: winter\n---\n',
            at: 'tips: winter',
            message: '`tags[2]` is a group of fields instead of a text. Put it in quotes: `"tips: winter"`.',
            fixed: '---\ntitle: Our garden\ntags:\n  - garden\n  - "tips: winter"\n---\n'
        },
        {
            text: '---\ntitle: Our garden\nShowToc: "false"\n---\n',
            at: '"false"',
            fixed: '---\ntitle: Our garden\nShowToc: false\n---\n'
        }
    ],
    check({ post, site, generator, messages, report }) {
        if (!isReliable(post))
            return;
        const { root, format } = post.frontMatter;
        const match = keyMatch(generator);
        const told = new Set();
        for (const problem of typeProblems(generator.schema, root, match, post.source)) {
            const subject = pathName(problem.path);
            told.add(subject);
            const fix = fixedType(problem, post);
            const message = problem.kind === 'loss' ? lossText(problem, fix) : typeText(problem, fix);
            const weight = problem.kind === 'type' && problem.notes.severity === 'error' && !isHarmless(problem)
                ? {}
                : { severity: 'warning' };
            report({ span: problem.node.span, message, subject, ...weight, ...(fix && { fix }) });
        }
        for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
            const subject = pathName(violation.path);
            if (violation.kind !== 'type' || told.has(subject))
                continue;
            const { node } = nodeOnPath(root, violation.path, match);
            const wanted = violation.wanted.map((type) => JSON_TYPES[type]).join(' or ');
            const value = describeNode(node, post.source);
            const message = messages.type(subject, value, wanted, messages.demanded, messages.change(wanted));
            report({ span: node.span, message, subject, ...(violation.by === undefined ? {} : { severity: 'warning' }) });
        }
        function typeText({ node, notes, path }, fix) {
            const name = pathName(path);
            const value = describeNode(node, post.source);
            if (notes.kind === 'flag') {
                const meant = switchMeant(node);
                const way = meant === undefined ? eitherWay(name, format) : messages.write(writeField(name, String(meant), format));
                if (isHarmless({ node, notes }))
                    return messages.harmlessFlag(name, value, way);
                return messages.flag(name, value, notes.effect ?? 'that is neither true nor false', way);
            }
            const wanted = KINDS[notes.kind];
            return messages.type(name, value, wanted, notes.effect, wayOut(path, fix, wanted));
        }
        function wayOut(path, fix, wanted) {
            const last = path.at(-1);
            if (!fix)
                return messages.change(wanted);
            if (fix.below)
                return messages.below(pathName([...path, fix.below]));
            return typeof last === 'string'
                ? messages.write(writeField(last, fix.value, format))
                : messages.quotes(shorten(fix.value));
        }
        function eitherWay(name, format) {
            return messages.either(writeField(name, 'true', format), writeField(name, 'false', format));
        }
        function lossText({ node, path }, fix) {
            const name = pathName(path);
            const written = shorten(post.source.slice(node.span));
            const printed = String((0,find/* toData */.OY)(node));
            return messages.loss(name, written, printed, wayOut(path, fix, KINDS.text));
        }
    }
});
/** A text that says no is read as it is meant, if only because it isn't "true". */
function isHarmless({ node, notes }) {
    return notes.kind === 'flag' && notes.severity === 'error' && switchMeant(node) === false;
}

;// CONCATENATED MODULE: ./lib/rules/field-value.js







/** More allowed values than these are not listed. */
const MOST_LISTED = 12;
const UNITS = {
    length: ['character', 'characters'],
    items: ['item', 'items'],
    keys: ['field', 'fields'],
    number: ['', '']
};
const SIDES = {
    least: 'at least',
    most: 'at most',
    above: 'more than',
    below: 'less than'
};
const field_value_FORMATS = {
    date: 'a date such as 2026-02-27',
    time: 'a time such as 21:23:55Z',
    'date-time': 'a date with time and zone such as 2026-02-27T21:23:55Z',
    'iso-date-time': 'a date with time such as 2026-02-27T21:23:55',
    duration: 'a duration such as PT30M',
    uri: 'a full address such as https://example.com/',
    'uri-reference': 'an address',
    email: 'an e-mail address',
    hostname: 'the name of a host',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    uuid: 'a UUID',
    regex: 'a regular expression'
};
const schema = {
    properties: {
        sectie: { enum: ['nieuws', 'tips', 'reportage'] },
        summary: { type: 'string', minLength: 50, maxLength: 160 },
        tags: { type: 'array', minItems: 3, uniqueItems: true },
        source_url: { type: 'string', pattern: '^https://', description: 'The full address of the original article.' },
        rating: { type: 'number', maximum: 5 }
    }
};
/** A value that the repository's own JSON Schema does not allow. */
const fieldValue = defineRule({
    id: 'field-value',
    severity: 'error',
    summary: 'A value is not one that the JSON Schema of the configuration allows.',
    why: 'A site agrees on its sections, on the length of its summaries or on what a source looks like. `front-matter.schema` in the configuration holds such an agreement as JSON Schema; this rule reports values that break it. Missing fields are `required-field`, wrong types `field-type`, fields that are not allowed `unknown-field`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        problem: (name, problem, note) => `\`${name}\` ${problem}${note ? ` ${note}` : ''}`,
        notOneOf: (value, allowed, meant) => `is ${value}, but this site allows only ${allowed}.${meant ? ` Did you mean ${meant}?` : ''}`,
        pattern: (value, pattern) => `is ${value}, which does not have the form that this site asks for: \`${pattern}\`.`,
        format: (value, wanted) => `is ${value}, but this site asks for ${wanted}.`,
        number: (value, side, limit) => `is ${value}; this site asks for ${side} ${limit}.`,
        size: (actual, side, limit) => `has ${actual}; this site asks for ${side} ${limit}.`,
        repeated: 'has the same item twice; this site allows each once.',
        other: (value, keyword) => `is ${value}, which this site's configuration does not allow (\`${keyword}\` in its JSON Schema).`,
        fix: (value) => `Write ${value}`
    },
    good: [
        { text: '---\ntitle: Onze tuin\nsectie: nieuws\ntags: [tuin, winter, tips]\n---\n', schema },
        { text: '---\ntitle: Our garden\nsource_url: https://example.com/garden\nrating: 4.5\n---\n', schema },
        { text: '---\ntitle: Our garden\nsectie: anything\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\nsectie: nieuw\n---\n',
            schema,
            at: 'nieuw',
            message: '`sectie` is the text "nieuw", but this site allows only "nieuws", "tips", "reportage". Did you mean "nieuws"?',
            fixed: '---\ntitle: Onze tuin\nsectie: nieuws\n---\n'
        },
        {
            text: '---\ntitle: Onze tuin\nsummary: Te kort.\n---\n',
            schema,
            at: 'Te kort.',
            message: 'has 8 characters; this site asks for at least 50 characters.'
        },
        {
            text: '---\ntitle: Our garden\ntags: [garden, winter]\n---\n',
            schema,
            at: 'tags',
            message: 'has 2 items; this site asks for at least 3 items.'
        },
        {
            text: '---\ntitle: Our garden\nsource_url: example.com/garden\n---\n',
            schema,
            at: 'example.com/garden',
            message: 'does not have the form that this site asks for: `^https://`. The full address of the original article.'
        },
        {
            text: '---\ntitle: Our garden\nrating: 6\n---\n',
            schema,
            at: '6',
            message: '`rating` is 6; this site asks for at most 5.'
        }
    ],
    check({ post, site, generator, messages, report }) {
        const contract = contractOf(site, post.path);
        if (!contract || !isReliable(post))
            return;
        const match = keyMatch(generator);
        for (const violation of contract.check(post.frontMatter, generator.caseInsensitiveKeys)) {
            const { node, entry } = nodeOnPath(post.frontMatter.root, violation.path, match);
            const value = describeNode(node, post.source);
            const problem = wording(violation, value);
            if (problem === undefined)
                continue;
            const subject = pathName(violation.path) || 'front matter';
            const span = node.kind === 'scalar' || !entry ? node.span : entry.keySpan;
            const fix = fixOf(violation, node);
            report({
                span,
                message: messages.problem(subject, problem, noteOf(violation)),
                subject,
                ...(violation.by === undefined ? {} : { severity: 'warning' }),
                ...(fix && { fix })
            });
        }
        function wording(violation, value) {
            switch (violation.kind) {
                case 'not-one-of': {
                    const meant = meantOf(violation);
                    return messages.notOneOf(value, listed(violation.allowed), meant === undefined ? undefined : quote(meant));
                }
                case 'pattern':
                    return messages.pattern(value, violation.pattern);
                case 'format':
                    return messages.format(value, field_value_FORMATS[violation.format] ?? violation.format);
                case 'limit':
                    return limitText(violation);
                case 'repeated-item':
                    return messages.repeated;
                case 'other':
                    return messages.other(value, violation.keyword);
                default:
                    return undefined;
            }
        }
        function limitText({ of, side, limit, actual }) {
            if (of === 'number')
                return messages.number(actual, SIDES[side], limit);
            const count = (number) => `${number} ${UNITS[of][number === 1 ? 0 : 1]}`;
            return messages.size(count(actual), SIDES[side], count(limit));
        }
        function fixOf(violation, node) {
            const meant = violation.kind === 'not-one-of' ? meantOf(violation) : undefined;
            if (meant === undefined || node.kind !== 'scalar' || node.style === 'block')
                return undefined;
            const text = post.source.slice(node.span).replace(String(node.value), () => meant);
            return { description: messages.fix(quote(meant)), safe: false, edits: [{ span: node.span, text }] };
        }
    }
});
/** The schema's own description of the field, as a sentence. */
function noteOf({ note }) {
    const text = note?.replace(/\s+/g, ' ').trim();
    return text && /[.!?]$/.test(text) ? text : text && `${text}.`;
}
function meantOf({ value, allowed }) {
    if (typeof value !== 'string')
        return undefined;
    return (0,suggestion/* suggestion */.h)(value, allowed.filter((one) => typeof one === 'string'));
}
function listed(allowed) {
    const shown = allowed
        .slice(0, MOST_LISTED)
        .map((one) => (typeof one === 'string' ? quote(one) : shorten(JSON.stringify(one))));
    const more = allowed.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/field-whitespace.js



const fieldWhitespace = defineRule({
    id: 'field-whitespace',
    severity: 'info',
    summary: 'A title, description, tag or alt text has needless blanks.',
    why: 'Blanks at the edges, two in a row, or a line end in a title are a trace of copying. Search engines and browsers show one blank, but feeds, social networks and structured data get the text as it is.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        edges: (name) => `\`${name}\` starts or ends with a blank, which feeds and social networks show. Remove it.`,
        double: (name) => `\`${name}\` has several blanks in a row or a line end in it, which feeds and social networks show. Leave one blank.`,
        fix: 'Remove the needless blanks'
    },
    good: [
        { text: '---\ntitle: Zo maak je hem schoon\n---\n' },
        { text: '---\ndescription: >\n  A text of\n  several lines.\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: "Zo  maak je hem schoon"\n---\n',
            at: '"Zo  maak je hem schoon"',
            message: 'several blanks',
            fixed: '---\ntitle: "Zo maak je hem schoon"\n---\n'
        },
        {
            text: '---\ntitle: Bikes\ntags: ["bike "]\n---\n',
            at: '"bike "',
            message: '`tags[1]` starts or ends with a blank',
            fixed: '---\ntitle: Bikes\ntags: ["bike"]\n---\n'
        }
    ],
    check({ post, messages, report }) {
        for (const field of shownTexts(post)) {
            // The line end of a block is YAML's, and its lines are the author's; a caption is on the page alone, where no blank is seen.
            if (field.node.style === 'block' || field.text.trim() === '' || field.name.endsWith('caption'))
                continue;
            const text = field.text.trim().replace(/\s*[\r\n]\s*|[ \t]{2,}/g, ' ');
            if (text === field.text)
                continue;
            const say = field.text.trim() === text ? messages.edges : messages.double;
            const fix = rewrite(post, field, text, { description: messages.fix, safe: true });
            report({ span: field.node.span, message: say(field.name), subject: field.name, ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-duplicate-key.js




/** The same field twice in front matter. */
const frontMatterDuplicateKey = defineRule({
    id: 'front-matter-duplicate-key',
    severity: 'error',
    summary: 'A field is in the front matter twice.',
    why: 'Hugo before 0.152 silently takes the last one, so that a second `draft` or `title` changes the post unseen; other generators, and TOML, refuse to build.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        otherCase: (key, first, line) => `\`${key}\` is the same field to Hugo as \`${first}\` on line ${line}, and either of them may win. Keep one of the two.`
    },
    good: [
        { text: '---\ntitle: Onze tuin\ncover:\n  alt: Een tuin\n  image: tuin.jpg\n---\n' },
        { text: '---\ntitle: Our garden\ncover: { image: a.jpg, alt: A garden }\nimage: b.jpg\n---\n' },
        { text: '+++\ntitle = "Our garden"\n[cover]\nimage = "a.jpg"\n+++\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\nDescription: Kaal.\ndescription: Wit.\n---\n',
            at: 'description',
            message: 'is the same field to Hugo as `Description` on line 3'
        },
        {
            text: '---\ntitle: Onze tuin\ndraft: false\ntitle: Onze tuin in de winter\n---\n',
            at: 'title',
            message: 'a second time'
        },
        {
            text: '---\ntitle: Our garden\ndraft: true\ndraft: true\n---\n',
            at: 'draft',
            message: 'the same value',
            fixed: '---\ntitle: Our garden\ndraft: true\n---\n'
        },
        { text: '---\ntitle: Our garden\ncover:\n  image: a.jpg\n  image: b.jpg\n---\n', at: 'image' }
    ],
    check({ post, generator, messages, report }) {
        reportProblems(post, ['duplicate-key'], report);
        if (!generator.caseInsensitiveKeys)
            return;
        const seen = new Map();
        for (const entry of post.frontMatter.root.entries) {
            const key = entry.key.toLowerCase();
            const first = seen.get(key);
            if (!first)
                seen.set(key, entry);
            else if (first.key !== entry.key) {
                const { line } = post.source.position(first.keySpan.from);
                const message = messages.otherCase(pathName([entry.key]), pathName([first.key]), line);
                report({ span: entry.keySpan, message, subject: entry.key });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-missing.js



/** A post without front matter. */
const frontMatterMissing = defineRule({
    id: 'front-matter-missing',
    severity: 'error',
    summary: 'A post has no front matter, or the file is empty.',
    why: 'Title, date and description of a page come from the fields at the top of its file. Without them Hugo publishes a page without a title, dated in the year 1, that no list shows where it belongs. Where the site generator is not known, only files in a folder such as `content` or `posts` are taken for posts that need front matter.',
    options: schemas/* strictObject */.rej({}),
    messages: {},
    good: [
        { text: '---\ntitle: Onze tuin in de winter\n---\n\nHet vriest.\n' },
        { text: '+++\ntitle = "Our garden in winter"\n+++\n\nIt freezes.\n' },
        { text: '{\n  "title": "Our garden in winter"\n}\n\nIt freezes.\n' },
        { text: '# How to build this\n\nRun the script.\n', path: 'handbook/build.md', generator: 'generic' }
    ],
    bad: [
        {
            text: '# Onze tuin in de winter\n\nHet vriest.\n',
            at: '# Onze tuin in de winter',
            message: 'There is no front matter'
        },
        {
            text: 'title: Our garden in winter\n\nIt freezes.\n',
            at: 'title: Our garden in winter',
            message: 'between two lines of `---`'
        },
        { text: '', at: '', message: 'The file is empty' },
        { text: 'It freezes.\n', path: 'posts/winter.md', generator: 'generic', at: 'It freezes.' }
    ],
    check({ post, site, generator, report }) {
        if (generator.needsFrontMatter(post.path, site))
            reportProblems(post, ['missing'], report);
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-position.js


const FENCE = '---\ntitle: Onze tuin\n---\n';
const frontMatterPosition = defineRule({
    id: 'front-matter-position',
    severity: 'warning',
    summary: 'Something invisible stands before the front matter.',
    why: 'Jekyll, Eleventy, Astro and most other generators look for front matter at the very first character of the file: after a blank line they print it as text, and the page has no title. Hugo forgives it, so sites made with Hugo are not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        before: 'There are blanks or blank lines before the front matter; most site generators then print it as text and give the page no title. Remove them.',
        fix: 'Remove what stands before the front matter'
    },
    good: [{ text: FENCE, generator: 'generic' }, { text: `\n${FENCE}` }],
    bad: [{ text: `\n${FENCE}`, generator: 'generic', at: '\n', message: 'most site generators', fixed: FENCE }],
    check({ post: { frontMatter, source }, generator, messages, report }) {
        if (frontMatter.state === 'missing' || generator.id.startsWith('hugo'))
            return;
        const text = source.text.slice(0, frontMatter.contentSpan.from);
        const bom = text.startsWith('\uFEFF') ? 1 : 0;
        const blanks = /^[ \t\r\n]*/.exec(text.slice(bom))?.[0].length ?? 0;
        if (blanks === 0)
            return;
        const span = { from: bom, to: bom + blanks };
        const fix = { description: messages.fix, safe: true, edits: [{ span, text: '' }] };
        report({ span, message: messages.before, subject: 'front matter', fix });
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-syntax.js



/** Front matter that can't be read as YAML, TOML or JSON. */
const frontMatterSyntax = defineRule({
    id: 'front-matter-syntax',
    severity: 'error',
    summary: 'Front matter is not valid YAML, TOML or JSON, is code, or is not saved as UTF-8.',
    why: 'One wrong character can stop the build of the whole site, or put half a post into one field. Front matter in a programming language (`---js`) is never run, neither here nor by Hugo: a pull request could run anything with it.',
    options: schemas/* strictObject */.rej({}),
    messages: {},
    good: [
        { text: '---\ntitle: "Tuinieren: zo begin je"\ntags: [tuin, winter]\n---\n' },
        { text: '---\ntitle: Gardening in winter\ncover:\n  image: garden.jpg\n---\n' },
        { text: '+++\ntitle = "Gardening in winter"\ntags = ["garden"]\n+++\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Tuinieren: zo begin je\n---\n',
            at: ':',
            message: 'has a colon in it',
            fixed: '---\ntitle: "Tuinieren: zo begin je"\n---\n'
        },
        {
            text: '---\ntitle: Gardening\ncover:\n\timage: garden.jpg\n---\n',
            at: '\t',
            message: 'indented with a tab',
            fixed: '---\ntitle: Gardening\ncover:\n  image: garden.jpg\n---\n'
        },
        {
            text: '---\ntitle: "Gardening\ndate: 2026-02-27\n---\n',
            at: '"Gardening',
            message: 'starts with a double quote',
            fixed: '---\ntitle: "Gardening"\ndate: 2026-02-27\n---\n'
        },
        { text: '---js\nmodule.exports = { title: "Gardening" }\n---\n', at: '---js', message: 'It was not read' },
        {
            text: '+++\ntitle = Gardening\n+++\n',
            at: 'Gardening',
            message: 'TOML needs quotes',
            fixed: '+++\ntitle = "Gardening"\n+++\n'
        }
    ],
    check({ post, report }) {
        reportProblems(post, ['syntax', 'code'], report);
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-unclosed.js



/** Front matter that starts and does not end. */
const frontMatterUnclosed = defineRule({
    id: 'front-matter-unclosed',
    severity: 'error',
    summary: 'Front matter starts with a fence and has no closing one.',
    why: 'Everything after the opening `---` is read as fields until a second line of exactly `---` follows. Without it Hugo stops the build; other generators publish the fields as text, or lose the text.',
    options: schemas/* strictObject */.rej({}),
    messages: {},
    good: [
        { text: '---\ntitle: Onze tuin\n---\n\nHet vriest.\n' },
        { text: '+++\ntitle = "Our garden"\n+++\n\nIt freezes.\n' },
        { text: '---\ntitle: Our garden\n---\n\nBefore the line.\n\n---\n\nAfter the line.\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n\nHet vriest.\n',
            at: '---',
            message: 'is not closed',
            fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n\nHet vriest.\n'
        },
        {
            text: '---\ntitle: Our garden\n--\n\nIt freezes.\n',
            at: '--',
            message: 'must be exactly `---`',
            fixed: '---\ntitle: Our garden\n---\n\nIt freezes.\n'
        },
        {
            text: '+++\ntitle = "Our garden"\n\nIt freezes.\n',
            at: '+++',
            message: 'Add a line with `+++`',
            fixed: '+++\ntitle = "Our garden"\n+++\n\nIt freezes.\n'
        }
    ],
    check({ post, report }) {
        reportProblems(post, ['unclosed'], report);
    }
});

;// CONCATENATED MODULE: ./lib/rules/leftovers/labels.js
/**
 * Labels of what a text generator was asked for beside the text, by language. Only in capitals and at the start of a line:
 * in small letters they are ordinary subjects of posts about search and prompts.
 */
const LABELS = {
    en: ['IMAGE PROMPT', 'PROMPT', 'SEO TITLE', 'META TITLE', 'META DESCRIPTION', 'FOCUS KEYWORD', 'FOCUS KEYPHRASE'],
    role: ['ASSISTANT', 'SYSTEM PROMPT'],
    nl: [
        'AFBEELDINGSPROMPT',
        'SEO TITEL',
        'META TITEL',
        'METABESCHRIJVING',
        'META BESCHRIJVING',
        'META OMSCHRIJVING',
        'FOCUSZOEKWOORD'
    ],
    de: ['BILD PROMPT', 'METABESCHREIBUNG', 'META BESCHREIBUNG', 'FOKUS KEYWORD', 'FOKUS SCHLÜSSELWORT'],
    fr: ["PROMPT D'IMAGE", 'TITRE SEO', 'MÉTA DESCRIPTION', 'MÉTADESCRIPTION', 'MOT CLÉ PRINCIPAL'],
    es: ['PROMPT DE IMAGEN', 'TÍTULO SEO', 'META DESCRIPCIÓN', 'METADESCRIPCIÓN', 'PALABRA CLAVE PRINCIPAL'],
    it: ['PROMPT IMMAGINE', 'TITOLO SEO', 'META DESCRIZIONE', 'METADESCRIZIONE', 'PAROLA CHIAVE PRINCIPALE']
};
const alternatives = Object.values(LABELS)
    .flat()
    .map((label) => label.replaceAll(' ', '[ _-]'))
    .join('|');
/** A label with its colon at the start of a line, also in bold or as a heading. */
const LABEL = new RegExp(`^ {0,3}(?:#{1,6} )?(?:\\*\\*|__)?(?:${alternatives})(?:\\*\\*|__)?:`, 'gmu');

;// CONCATENATED MODULE: ./lib/rules/generator-leftover.js







/** An object that was printed as text; a model's thoughts. */
const PRINTED = /\[object Object\]|^ {0,3}<\/?think>/gmu;
/** A field of an automation (n8n) that was not filled in. */
const UNFILLED = /\{\{\s*\$(?:json|node|input|item|prevNode)\b[^}\n]{0,200}\}?\}?/gu;
const generator_leftover_post = (body, description = 'Zo houd je hem schoon.') => `---\ntitle: De ketting\ndescription: ${description}\n---\n\n${body}\n`;
const generatorLeftover = defineRule({
    id: 'generator-leftover',
    severity: 'error',
    summary: 'The post holds remains of the program that wrote or placed it.',
    why: 'Labels such as `IMAGE_PROMPT:` and `META DESCRIPTION:` in capitals at the start of a line (also in Dutch, German, French, Spanish and Italian), fields that were not filled in (`{{ $json.title }}`, `[object Object]`), `<think>`, or a whole post in a fence of code: readers see them, and see that nobody read the post. Code and block quotes are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        leftover: (text) => `${quote(text, 60)} looks like a leftover of the program that made this post, and readers see it. Remove it.`,
        wrapped: 'The whole text stands in a fence of code, so readers see raw Markdown instead of an article. Remove this line and the closing fence at the end.',
        unwrap: 'Remove the fence'
    },
    good: [
        { text: generator_leftover_post('Een goede prompt: "maak een foto van een fiets".') },
        { text: generator_leftover_post('Write `IMAGE_PROMPT:` before it.\n\n```\nMETA DESCRIPTION: …\n```') },
        { text: generator_leftover_post('Print `[object Object]` and you know what happened.') }
    ],
    bad: [
        { text: generator_leftover_post('Maak de ketting droog.\n\nIMAGE_PROMPT: a clean bicycle chain'), at: 'IMAGE_PROMPT:' },
        {
            text: generator_leftover_post('Dry it.', '"{{ $json.summary }}"'),
            at: '"{{ $json.summary }}"',
            message: '"{{ $json.summary }}" looks'
        },
        {
            text: generator_leftover_post('```markdown\n## De ketting\n\nMaak hem droog.\n```'),
            at: '```markdown',
            message: 'in a fence of code',
            fixed: generator_leftover_post('## De ketting\n\nMaak hem droog.')
        }
    ],
    check({ post, messages, report }) {
        for (const { value, span } of frontMatterTexts(post.frontMatter.root)) {
            const found = [LABEL, PRINTED, UNFILLED].flatMap((pattern) => matchesOf(pattern, value))[0];
            if (!found)
                continue;
            const text = value.slice(found.from, found.to).trim();
            report({ span, message: messages.leftover(text), subject: text });
        }
        const wrap = wrappingFence(post);
        if (wrap) {
            const edits = [wrap.openingLine, wrap.closingLine].map((span) => ({ span, text: '' }));
            const fix = { description: messages.unwrap, safe: false, edits };
            report({ span: wrap.opening, message: messages.wrapped, subject: 'fence', fix });
        }
        const text = proseText(post.source, post.body);
        const { from } = post.body.span;
        const leftovers = [...matchesOf(LABEL, text), ...matchesOf(PRINTED, text), ...unfilledIn(post)];
        for (const found of leftovers) {
            const leftover = post.source.text.slice(from + found.from, from + found.to);
            const indent = leftover.length - leftover.trimStart().length;
            const span = { from: from + found.from + indent, to: from + found.to };
            report({ span, message: messages.leftover(leftover), subject: leftover.trim() });
        }
    }
});
/** In the body, from its start. Such fields look like templates, so they are no prose; but they are not inside of anything else that is none. */
function unfilledIn({ source, body: { span, notProse, quotes } }) {
    return matchesOf(UNFILLED, source.slice(span)).filter(({ from }) => {
        const at = span.from + from;
        const covers = (other) => other.from < at && at < other.to;
        return !notProse.some(covers) && !quotes.some(covers);
    });
}
/** The fence around a whole body, as models put it around Markdown that they hand over. */
function wrappingFence({ source, body: { span } }) {
    const text = source.slice(span);
    const opening = /^\s*(```(?:markdown|md))[ \t]*\r?\n/i.exec(text);
    const closing = opening && /(?:\r?\n)```[ \t]*\s*$/.exec(text.slice(-1000));
    if (!opening?.[1] || !closing)
        return undefined;
    const start = span.from + opening[0].indexOf('`');
    const end = span.to - (text.slice(-1000).length - closing.index);
    return {
        opening: { from: start, to: start + opening[1].length },
        openingLine: { from: start, to: span.from + opening[0].length },
        closingLine: { from: end, to: end + closing[0].trimEnd().length }
    };
}

;// CONCATENATED MODULE: ./lib/rules/heading-level.js
const LOWEST_LEVEL = 6;
/** A heading and those that follow it, up to the next one that is not below `level`. */
function sectionAt(headings, index, level) {
    let end = index + 1;
    while (end < headings.length && (headings[end]?.level ?? 0) > level)
        end += 1;
    return headings.slice(index, end);
}
/**
 * The edits that give headings another level: `##` gets more or fewer marks, an underline of `=` becomes one of `-`.
 *
 * @param level the new level of a heading
 * @returns undefined when one of them can't be changed by its marks alone
 */
function relevel(headings, level) {
    const edits = [];
    for (const heading of headings) {
        const wanted = level(heading);
        if (wanted === heading.level)
            continue;
        const { markSpan: span, syntax } = heading;
        if (wanted > LOWEST_LEVEL || syntax === 'html')
            return undefined;
        if (syntax === 'atx')
            edits.push({ span, text: '#'.repeat(wanted) });
        else if (wanted === 2)
            edits.push({ span, text: '-'.repeat(span.to - span.from) });
        else
            return undefined;
    }
    return edits;
}

;// CONCATENATED MODULE: ./lib/rules/h1-in-body.js





const h1InBody = defineRule({
    id: 'h1-in-body',
    severity: 'warning',
    summary: 'The text has a heading of level 1 though the theme already prints the title as one.',
    why: 'The heading of level 1 tells search engines and screen readers what the page is about; themes such as PaperMod make it from `title`. A second one in the text blurs that, and a reader sees the title twice when they are equal.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        second: (text, title) => `Heading ${quote(text)} is of level 1, but the theme already prints the title ${title} as the page's only heading of level 1. Give it level 2 (\`##\`), and the headings under it one level more.`,
        title: (text) => `Heading ${quote(text)} repeats the title, which the theme already prints: readers see it twice. Remove this line.`,
        demote: 'One level down for this heading and those under it',
        remove: 'Remove the heading'
    },
    good: [
        { text: '---\ntitle: Bakfiets kopen\n---\n\n## Waar let je op?\n' },
        { text: '---\ntitle: Bakfiets kopen\n---\n\n```\n# een opmerking in code\n```\n' },
        { text: '---\ndescription: The heading of the text is the title here\n---\n\n# Bikes\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Bakfiets kopen\n---\n\n# Waar let je op?\n\n## De motor\n\n# Wat kost het?\n',
            at: '# Waar let je op?',
            message: 'Give it level 2',
            fixed: '---\ntitle: Bakfiets kopen\n---\n\n## Waar let je op?\n\n### De motor\n\n# Wat kost het?\n'
        },
        {
            text: '---\ntitle: Buying a cargo bike\n---\n\n# Buying a cargo bike\n\nThis is how.\n',
            at: '# Buying a cargo bike',
            message: 'repeats the title',
            fixed: '---\ntitle: Buying a cargo bike\n---\n\nThis is how.\n'
        }
    ],
    check({ post, generator, messages, report }) {
        const title = post_text_textOf(post.fields.title);
        if (!generator.printsTitle || !title)
            return;
        const { headings } = post.body;
        for (const [index, heading] of headings.entries()) {
            if (heading.level !== 1)
                continue;
            const { span, text } = heading;
            const repeats = index === 0 && plain(text) === plain(title);
            const message = repeats ? messages.title(text) : messages.second(text, quote(title));
            const fix = repeats ? removal(heading) : demotion(sectionAt(headings, index, 1));
            report({ span, message, subject: `# ${text}`, ...(fix && { fix }) });
        }
        function removal({ span }) {
            const { text } = post.source;
            const after = /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(span.to, span.to + 100))?.[0] ?? '';
            const whole = { from: span.from, to: span.to + after.length };
            return { description: messages.remove, safe: false, edits: [{ span: whole, text: '' }] };
        }
        function demotion(section) {
            const edits = relevel(section, (heading) => heading.level + 1);
            return edits && { description: messages.demote, safe: false, edits };
        }
    }
});
function plain(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/rules/heading-skip.js




const headingSkip = defineRule({
    id: 'heading-skip',
    severity: 'warning',
    summary: 'A heading is more than one level below the heading before it.',
    why: 'Screen readers and tables of contents build an outline of the levels; where one is skipped, a part seems to be missing. Often the level was chosen for its size. WCAG and markdownlint (MD001) ask the same.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        skips: (text, level, before) => `Heading ${quote(text)} is of level ${level}, right under one of level ${before}: the outline of the page skips a level. Make it level ${before + 1} (\`${'#'.repeat(before + 1)}\`).`,
        raise: (level) => `Make it level ${level}, and move what is under it along`
    },
    good: [
        { text: '---\ntitle: Fietstocht\n---\n\n## De route\n\n### Langs de dijk\n\n## De terugweg\n' },
        { text: '---\ntitle: A ride\n---\n\n### A post may start at any level\n\n### As long as it goes on so\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Fietstocht\n---\n\n## De route\n\n#### Langs de dijk\n\n##### De pont\n\n## De terugweg\n',
            at: '#### Langs de dijk',
            message: 'Make it level 3',
            fixed: '---\ntitle: Fietstocht\n---\n\n## De route\n\n### Langs de dijk\n\n#### De pont\n\n## De terugweg\n'
        },
        {
            text: '---\ntitle: A ride\n---\n\n## The route\n\n#### Along the dike\n\n#### Across the river\n',
            at: '#### Along the dike',
            fixed: '---\ntitle: A ride\n---\n\n## The route\n\n### Along the dike\n\n### Across the river\n'
        }
    ],
    check({ post, messages, report }) {
        const { headings } = post.body;
        for (const [index, heading] of headings.entries()) {
            const before = headings[index - 1];
            if (!before || heading.level <= before.level + 1)
                continue;
            const { level, span, text } = heading;
            const wanted = before.level + 1;
            const section = sectionAt(headings, index, before.level);
            const edits = relevel(section, (each) => Math.max(wanted, each.level - (level - wanted)));
            const fix = edits && { description: messages.raise(wanted), safe: false, edits };
            const message = messages.skips(text, level, before.level);
            report({ span, message, subject: `${'#'.repeat(level)} ${text}`, ...(fix && { fix }) });
        }
    }
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
;// CONCATENATED MODULE: ./lib/rules/html-entity-in-front-matter.js





/** With their semicolon; `&shop;` and the like are no entities and stay as they are. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const htmlEntityInFrontMatter = defineRule({
    id: 'html-entity-in-front-matter',
    severity: 'warning',
    summary: 'A field holds an HTML entity such as `&#039;`, which readers see as it is.',
    why: 'Front matter is text, not HTML: the theme escapes it, so that `it&#039;s` is on the page, in the search result and on social networks as exactly that. Entities get there when a program copies a title out of a web page or a feed.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        entity: (name, entity, meant) => `\`${name}\` holds the HTML entity ${quote(entity)}, and readers see it like that. Write ${meant}.`,
        character: (character) => (/\S/.test(character) ? quote(character) : 'a blank'),
        fix: 'Write the character itself'
    },
    good: [
        { text: '---\ntitle: Jan & Piet, R&D\ndescription: "Zo\'s fiets"\n---\n' },
        { text: '---\ntitle: Our shop\nlink: https://example.com/?a=1&amp;b=2\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: "Opa&#039;s fiets &amp; step"\n---\n',
            at: '"Opa&#039;s fiets &amp; step"',
            message: 'the HTML entity "&#039;"',
            fixed: '---\ntitle: "Opa\'s fiets & step"\n---\n'
        },
        {
            text: "---\ntitle: Bikes\ndescription: 'Say &quot;no&quot;'\n---\n",
            at: "'Say &quot;no&quot;'",
            message: '`description`',
            fixed: '---\ntitle: Bikes\ndescription: \'Say "no"\'\n---\n'
        }
    ],
    check({ post, messages, report }) {
        for (const field of shownTexts(post)) {
            const found = field.text.match(ENTITY)?.find((entity) => html_entity_in_front_matter_decode(entity) !== entity);
            if (found === undefined)
                continue;
            const fix = rewrite(post, field, field.text.replace(ENTITY, html_entity_in_front_matter_decode), { description: messages.fix, safe: true });
            const message = messages.entity(field.name, found, messages.character(html_entity_in_front_matter_decode(found)));
            report({ span: field.node.span, message, subject: field.name, ...(fix && { fix }) });
        }
    }
});
/** A no-break space is kept out of front matter: nobody sees it there. */
function html_entity_in_front_matter_decode(entity) {
    const character = (0,decode/* decodeHTMLStrict */.hl)(entity);
    return character === '\u00A0' ? ' ' : /^\p{C}$/u.test(character) ? entity : character;
}

;// CONCATENATED MODULE: ./lib/rules/image-alt-missing.js



const image_alt_missing_post = (body) => `---\ntitle: Fietsen in de winter\n---\n\n${body}\n`;
const imageAltMissing = defineRule({
    id: 'image-alt-missing',
    severity: 'warning',
    summary: 'An image in the text has no alternative text.',
    why: 'The alternative text is what a screen reader says and what image search reads (WCAG 1.1.1). In HTML `alt=""` says on purpose that an image only decorates; Markdown can\'t tell that from having been forgotten.',
    options: schemas/* strictObject */.rej({
        decorative: schemas/* boolean */.zMY()
            .default(false)
            .describe('Whether `![](image.jpg)` is a decorative image on purpose, which needs no text.')
    }),
    messages: {
        missing: (url, way) => `Image ${quote(url)} has no alternative text, so image search and people who can't see it don't know what it shows. Describe it ${way}.`,
        markdown: 'between the square brackets: `![description](…)`',
        html: 'in an `alt` attribute, or write `alt=""` when it only decorates',
        shortcode: 'with `alt="…"`'
    },
    good: [
        { text: image_alt_missing_post('![Een fiets in de sneeuw](fiets.jpg)') },
        { text: image_alt_missing_post('<img src="line.png" alt="">') },
        { text: image_alt_missing_post('{{< figure src="bike.jpg" alt="A bike in the snow" >}}') },
        { text: image_alt_missing_post('![](line.png)'), options: { decorative: true } }
    ],
    bad: [
        { text: image_alt_missing_post('![](fiets.jpg)'), at: '![](fiets.jpg)', message: 'between the square brackets' },
        { text: image_alt_missing_post('<img src="bike.jpg">'), at: '<img src="bike.jpg">', message: 'an `alt` attribute' },
        { text: image_alt_missing_post('{{< figure src="bike.jpg" >}}'), at: '{{< figure src="bike.jpg" >}}', message: 'with `alt="…"`' }
    ],
    check({ post, options, messages, report }) {
        for (const { role, syntax, text, url, span } of post.body.references) {
            if (role !== 'image' || url.trim() === '' || text?.trim())
                continue;
            if (text !== undefined && (syntax === 'html' || (options.decorative && isMarkdown(syntax))))
                continue;
            const way = syntax === 'html' || syntax === 'shortcode' ? messages[syntax] : messages.markdown;
            report({ span, message: messages.missing(url, way), subject: url });
        }
    }
});
function isMarkdown(syntax) {
    return syntax === 'inline' || syntax === 'reference';
}

;// CONCATENATED MODULE: ./lib/rules/image-not-an-image.js



const image_not_an_image_PHOTO = 'https://photos.example.com/dijk';
const image_not_an_image_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const image_not_an_image_answer = (type, bytes = 2000) => ({
    [image_not_an_image_PHOTO]: { class: 'ok', status: 200, image: { type, contentType: 'text/html', bytes } }
});
const imageNotAnImage = defineRule({
    id: 'image-not-an-image',
    severity: 'warning',
    summary: 'The address of an image in the text answers, but not with an image.',
    why: 'It is the page around an image, or a site answers for a deleted one with an error page: a link checker sees an answer, and readers a broken image. A warning and no error, since themes can make something else of an image that is a page, such as a player. Reported are web pages, texts and empty files, by their first bytes; dead addresses are for `link-broken`, covers for `cover-not-an-image`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (url, what) => `Image ${quote(url)} is not an image but ${what}, so readers see a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
        html: 'a web page',
        text: 'a text',
        'git-lfs': 'the note that Git LFS keeps in its place',
        empty: 'an empty file'
    },
    good: [
        { text: image_not_an_image_post(`![Een dijk](${image_not_an_image_PHOTO})`), verdicts: image_not_an_image_answer('jpeg') },
        { text: image_not_an_image_post(`![Een dijk](${image_not_an_image_PHOTO})`), verdicts: image_not_an_image_answer('video') },
        { text: image_not_an_image_post(`[De foto](${image_not_an_image_PHOTO})`), verdicts: image_not_an_image_answer('html') }
    ],
    bad: [
        {
            text: image_not_an_image_post(`![Een dijk](${image_not_an_image_PHOTO})`),
            verdicts: image_not_an_image_answer('html'),
            at: image_not_an_image_PHOTO,
            message: 'is not an image but a web page'
        },
        {
            text: image_not_an_image_post(`<img src="${image_not_an_image_PHOTO}" alt="A dike">`),
            verdicts: image_not_an_image_answer(undefined, 0),
            at: image_not_an_image_PHOTO,
            message: 'an empty file'
        }
    ],
    check({ post, image, messages, report }) {
        for (const reference of post.body.references) {
            const facts = reference.role === 'image' ? image(reference) : undefined;
            const what = facts && whatElse(facts);
            if (!what)
                continue;
            const { url, urlSpan: span } = reference;
            report({ span, message: messages.other(url, messages[what]), subject: url });
        }
    }
});
function whatElse({ type, bytes }) {
    if (bytes === 0)
        return 'empty';
    return type === 'html' || type === 'text' || type === 'git-lfs' ? type : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/written-url.js
/** Characters that end or change a link in Markdown, a table, an attribute or a quoted value, and that a URL may have unescaped. */
const DELICATE = /[\s"'()<>\\`|{}]/g;
/** A URL as it can stand in the place of a reference's own, whatever its syntax. */
function writtenUrl(url, syntax) {
    const plain = url.replace(DELICATE, percentEncoded);
    if (syntax === 'html')
        return plain.replaceAll('&', '&amp;');
    // In Markdown `&name;` would be read as the character of that name.
    return syntax === 'front-matter' ? plain : plain.replace(/&(?=#?\w+;)/g, '&amp;');
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/rules/internal-link-broken.js




const internal_link_broken_post = (link) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\nZie ${link}.\n`;
const TYRES = { 'content/posts/banden.md': '---\ntitle: Banden\n---\n' };
const NAMES = {
    link: 'Link',
    image: 'Image',
    cover: 'Cover',
    canonical: 'Canonical address',
    source: 'Source'
};
const STATES = {
    draft: 'is a draft',
    future: 'has a date in the future',
    expired: 'has expired'
};
const internalLinkBroken = defineRule({
    id: 'internal-link-broken',
    severity: 'error',
    summary: 'A link within the site leads to a page or file that the site does not have.',
    why: 'Readers end on an error page of your own site, and search engines lose their way through it. The repository answers, not the network: a page that the same change adds is there. It is an error where the site has other pages or files at that place, and a warning where another program could answer the address. A `ref` or `relref` to a page that is not there stops the build of Hugo. A page that is a draft, lies in the future or has expired is not published (a warning).',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (role, url, thing, meant) => `${NAMES[role]} ${quote(url)} leads to a ${thing} that is not in the repository, so readers ${role === 'link' ? 'end on an error page' : 'get nothing'}. ${meant === undefined ? 'Correct the address, or remove the link.' : `Did you mean ${quote(meant)}?`}`,
        shortcode: (url, meant) => `${quote(url)} is no page of the site, so Hugo stops the build. ${meant === undefined ? 'Name a file below the content folder.' : `Did you mean ${quote(meant)}?`}`,
        hidden: (role, url, hidden) => `${NAMES[role]} ${quote(url)} leads to a page that ${STATES[hidden]}, so readers end on an error page. Publish that page first, or remove the link.`,
        fix: (meant) => `Use ${quote(meant)}`
    },
    good: [
        { text: internal_link_broken_post('[de banden](/posts/banden/)'), files: TYRES },
        { text: internal_link_broken_post('[de banden]({{< relref "banden.md" >}})'), files: TYRES },
        { text: internal_link_broken_post('![Een band](/images/band.jpg)'), files: { 'static/images/band.jpg': '' } }
    ],
    bad: [
        {
            text: internal_link_broken_post('[de banden](/posts/bandden/#maat)'),
            files: TYRES,
            at: '/posts/bandden/#maat',
            message: 'Did you mean "/posts/banden/#maat"?',
            fixed: internal_link_broken_post('[de banden](/posts/banden/#maat)')
        },
        {
            text: internal_link_broken_post('[de wielen](/posts/wielen/)'),
            files: TYRES,
            at: '/posts/wielen/',
            message: 'a page that is not in the repository'
        },
        {
            text: internal_link_broken_post('[de banden]({{< ref "bandden.md" >}})'),
            files: TYRES,
            at: 'bandden.md',
            message: 'Hugo stops the build',
            fixed: internal_link_broken_post('[de banden]({{< ref "/posts/banden.md" >}})')
        },
        {
            text: internal_link_broken_post('[de banden](/posts/banden/)'),
            files: { 'content/posts/banden.md': '---\ntitle: Banden\ndraft: true\n---\n' },
            at: '/posts/banden/',
            message: 'is a draft'
        }
    ],
    check({ post, resolve, messages, report, incomplete }) {
        for (const reference of post.references) {
            const found = resolve(reference);
            const { role, url, urlSpan: span } = reference;
            if (found?.kind === 'unknown' && found.why !== undefined)
                incomplete(found.why);
            if (found?.kind === 'page' && found.hidden) {
                report({ span, message: messages.hidden(role, url, found.hidden), subject: url, severity: 'warning' });
            }
            if (found?.kind !== 'missing')
                continue;
            const meant = found.suggestion?.written;
            const message = found.as === 'shortcode' ? messages.shortcode(url, meant) : messages.missing(role, url, found.as, meant);
            report({
                span,
                message,
                subject: url,
                ...(found.certain ? {} : { severity: 'warning' }),
                ...(meant === undefined ? {} : { fix: fixOf(reference, found, meant) })
            });
        }
        function fixOf({ syntax, urlSpan: span }, { as }, meant) {
            const text = as === 'shortcode' ? meant.replace(/["`]/g, '') : writtenUrl(meant, syntax);
            return { description: messages.fix(meant), safe: false, edits: [{ span, text }] };
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/invisible-character.js




/** Without a width: blanks, joins and marks of byte order. Joiners of emoji and of Indic and Arabic letters are not among them. */
const NO_WIDTH = '\u200B\u2060\uFEFF';
/** They turn the order of the characters around, which hides what is really there. */
const DIRECTION = '\u202A-\u202E\u2066-\u2069';
const IN_FIELD = new RegExp(`[${NO_WIDTH}${DIRECTION}\u00AD]`, 'gu');
/** In the text only inside or at the edge of a word, where it breaks searching; elsewhere it may be typography. */
const IN_BODY = new RegExp(`(?<=[\\p{L}\\p{N}])[${NO_WIDTH}]+(?=[\\p{L}\\p{N}])`, 'gu');
/** Scripts without blanks between words mark them so, and right-to-left scripts need marks of direction. */
const NEEDS_THEM = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const invisibleCharacter = defineRule({
    id: 'invisible-character',
    severity: 'warning',
    summary: 'A field or a word holds an invisible character.',
    why: 'Characters without a width (U+200B, U+2060, U+FEFF), marks of text direction and soft hyphens come along when a text is copied from a web page or a word processor. Nobody sees them, but a search for the word fails, two equal tags are two tags, and search results can show a strange sign. In the text only those inside words are reported. Texts in scripts that need such characters are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        field: (name, codes) => `\`${name}\` holds an invisible character (${codes}), so that searching for its words fails. Remove it.`,
        body: (codes) => `A word here holds an invisible character (${codes}), so that searching for the word fails. Remove it.`,
        fix: 'Remove the invisible characters'
    },
    good: [
        { text: '---\ntitle: De fiets 🏳️‍🌈 in de stad\n---\n' },
        { text: '---\ntitle: Cycling\n---\n\nA long\u00ADish word may be broken.\n' },
        { text: '---\ntitle: "ร้าน\u200Bจักรยาน"\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: "Zo\u200B maak je hem schoon"\n---\n',
            at: '"Zo\u200B maak je hem schoon"',
            message: 'U+200B',
            fixed: '---\ntitle: "Zo maak je hem schoon"\n---\n'
        },
        {
            text: '---\ntitle: Bikes\ntags: [bike\u00AD, city]\n---\n',
            at: 'bike\u00AD',
            message: '`tags[1]`',
            fixed: '---\ntitle: Bikes\ntags: [bike, city]\n---\n'
        },
        {
            text: '---\ntitle: Bikes\n---\n\nClean the cha\u200Bin.\n',
            at: '\u200B',
            message: 'A word here',
            fixed: '---\ntitle: Bikes\n---\n\nClean the chain.\n'
        }
    ],
    check({ post, messages, report }) {
        for (const field of shownTexts(post)) {
            const found = field.text.match(IN_FIELD);
            if (!found || NEEDS_THEM.test(field.text))
                continue;
            const text = field.text.replace(IN_FIELD, '');
            const fix = rewrite(post, field, text, { description: messages.fix, safe: true });
            report({
                span: field.node.span,
                message: messages.field(field.name, codes(found)),
                subject: field.name,
                ...(fix && { fix })
            });
        }
        if (NEEDS_THEM.test(post.source.slice(post.body.span)))
            return;
        for (const { span, match } of proseMatches(post.source, post.body, IN_BODY)) {
            const fix = { description: messages.fix, safe: true, edits: [{ span, text: '' }] };
            const around = post.source.slice({ from: Math.max(0, span.from - 20), to: span.to + 20 });
            report({ span, message: messages.body(codes([...match[0]])), subject: around, fix });
        }
    }
});
function codes(characters) {
    const names = characters.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return [...new Set(names)].join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/lastmod-before-date.js



/** Days without a time are in a time zone that nobody knows. */
const lastmod_before_date_TOLERANCE = 24 * 3_600_000;
const lastmodBeforeDate = defineRule({
    id: 'lastmod-before-date',
    severity: 'warning',
    summary: 'The date of the last change lies before the date of the post.',
    why: 'A post cannot be changed before it was written. Sitemaps and structured data tell search engines both dates; when they contradict each other, neither is believed. A day is allowed, for time zones.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        before: (modified, date) => `\`${modified}\` lies before \`${date}\`, so search engines believe neither. Correct the one that is wrong, or remove \`${modified}\`.`
    },
    good: [
        { text: '---\ndate: 2026-02-27T21:00:00Z\nlastmod: 2026-02-27\n---\n' },
        { text: '---\ntitle: Bikes\nlastmod: 2026-02-27\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\ndate: 2026-02-27\nlastmod: 2025-02-28\n---\n',
            at: '2025-02-28',
            message: '`lastmod` lies before `date`'
        },
        {
            text: '---\ntitle: Our garden\ndate: 2026-02-27\nmodified: "2026-01-31"\n---\n',
            at: '"2026-01-31"',
            message: '`modified`'
        }
    ],
    check({ post: { fields }, generator, messages, report }) {
        const { date, lastModified } = fields;
        if (!date || !lastModified)
            return;
        const [written, changed] = [generator.readDate(date.value), generator.readDate(lastModified.value)];
        if (written.kind !== 'instant' || changed.kind !== 'instant')
            return;
        if (changed.instant.getTime() + lastmod_before_date_TOLERANCE >= written.instant.getTime())
            return;
        const name = post_text_nameOf(lastModified);
        report({ span: lastModified.node.span, message: messages.before(name, post_text_nameOf(date)), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-broken.js





const GONE = 'https://example.com/prijslijst-2019';
const link_broken_post = (link) => `---\ntitle: Bakfiets kopen\n---\n\nZie ${link}.\n`;
const link_broken_NAMES = {
    link: 'Link',
    image: 'Image',
    cover: 'Cover',
    canonical: 'Canonical address',
    source: 'Source'
};
const linkBroken = defineRule({
    id: 'link-broken',
    severity: 'error',
    summary: 'A link, or an image of another site, is certainly dead.',
    why: "Readers run into an error page, and search engines see a page that is not kept up. Reported is only what is certain: the page is gone (404, 410 or another refusal for good), or there is no such host. What a robot can't know is for `link-unverifiable`; covers have rules of their own. With `links.archive: true` the Internet Archive is asked for a copy.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        broken: (role, url, reason, history) => `${link_broken_NAMES[role]} ${quote(url)} is dead: ${reason}.${history} ${role === 'image' ? 'Readers see a broken image. Use another image, or correct its address.' : 'Readers end on an error page. Correct the address, or remove the link.'}`,
        archived: (day, url) => `The Internet Archive has a copy of ${day}: ${url} .`,
        fix: 'Link to the archived copy',
        noReason: 'the server refuses it for good'
    },
    good: [
        { text: link_broken_post(`[de prijzen](${GONE})`), verdicts: { [GONE]: { class: 'ok', status: 200 } } },
        { text: link_broken_post(`[the prices](${GONE})`), verdicts: { [GONE]: { class: 'blocked', status: 403, reason: '403' } } },
        { text: link_broken_post(`[de prijzen](${GONE})`) }
    ],
    bad: [
        {
            text: link_broken_post(`[de prijzen](${GONE} "Prijzen")`),
            verdicts: { [GONE]: { class: 'broken', status: 404, reason: '404 Not Found' } },
            at: GONE,
            message: 'is dead: 404 Not Found.'
        },
        {
            text: link_broken_post(`[de prijzen](${GONE})`),
            verdicts: {
                [GONE]: {
                    class: 'broken',
                    status: 404,
                    reason: '404 Not Found',
                    chain: [
                        { url: GONE, status: 301 },
                        { url: 'https://example.com/prijzen', status: 404 }
                    ],
                    finalUrl: 'https://example.com/prijzen',
                    permanent: true,
                    lastOkAt: '2026-02-26T08:00:00Z'
                }
            },
            at: GONE,
            message: 'is dead: 404 Not Found. It redirects to "https://example.com/prijzen" (301). Last seen fine 3 days ago. Readers'
        },
        {
            text: link_broken_post(`[de prijzen](${GONE})`),
            verdicts: {
                [GONE]: {
                    class: 'broken',
                    status: 410,
                    reason: '410 Gone',
                    archived: { url: `https://web.archive.org/web/20190731120000/${GONE}`, day: '2019-07-31' }
                }
            },
            at: GONE,
            message: 'The Internet Archive has a copy of 2019-07-31: https://web.archive.org/web/20190731120000/',
            fixed: link_broken_post(`[de prijzen](https://web.archive.org/web/20190731120000/${GONE})`)
        },
        {
            text: link_broken_post('![A map](https://maps.example.com/city.png)'),
            verdicts: { 'https://maps.example.com/city.png': { class: 'broken', reason: 'no such host' } },
            at: 'https://maps.example.com/city.png',
            message: 'Image "https://maps.example.com/city.png" is dead: no such host.'
        }
    ],
    check({ post, verdict, now, messages, report }) {
        for (const reference of post.references) {
            const found = reference.role === 'cover' ? undefined : verdict(reference);
            if (found?.class !== 'broken')
                continue;
            const { role, url, urlSpan: span } = reference;
            const { archived } = found;
            const dead = messages.broken(role, url, found.reason ?? messages.noReason, historyOf(found, now));
            const message = archived ? `${dead} ${messages.archived(archived.day, archived.url)}` : dead;
            const edits = archived && [{ span, text: writtenUrl(archived.url, reference.syntax) }];
            const fix = edits && role === 'link' && { description: messages.fix, safe: false, edits };
            report({ span, message, subject: url, ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-credentials.js



const link_credentials_post = (body) => `---\ntitle: De nieuwe winkel\n---\n\n${body}\n`;
/** The user name and password of a URL as written, with the `@` behind them. */
const CREDENTIALS = /^((?:https?:)?\/\/)([^/?#\s]*@)/i;
const linkCredentials = defineRule({
    id: 'link-credentials',
    severity: 'warning',
    summary: 'The address of a link or image holds a user name or password.',
    why: "Whoever reads the page's source reads the password, and so does everybody with access to the repository, also in its history. Browsers leave such images out and warn about such links. The link is not asked, and the password is not repeated in the report. An address that the text itself shows is taken as an instruction and left alone.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        found: (host) => `The address of "${host}" holds a user name or password, which everybody can read here. Remove it, and change the password.`,
        fix: 'Remove the user name and password'
    },
    good: [
        { text: link_credentials_post('Zie [het overzicht](https://beheer.example.com/overzicht).') },
        { text: link_credentials_post('[Mail](mailto:winkel@example.com) of [kaart](https://example.com/@winkel).') },
        { text: link_credentials_post('Open https://user:password@example.com/ with your own password.') }
    ],
    bad: [
        {
            text: link_credentials_post('Zie [het overzicht](https://jan:geheim@beheer.example.com/overzicht).'),
            at: 'https://jan:geheim@beheer.example.com/overzicht',
            message: 'The address of "beheer.example.com"',
            fixed: link_credentials_post('Zie [het overzicht](https://beheer.example.com/overzicht).')
        },
        {
            text: link_credentials_post('![The shop](https://cms@example.com/shop.jpg)'),
            at: 'https://cms@example.com/shop.jpg',
            fixed: link_credentials_post('![The shop](https://example.com/shop.jpg)')
        }
    ],
    check({ post, messages, report }) {
        for (const { url, urlSpan: span, syntax } of post.references) {
            if (syntax === 'bare' || syntax === 'autolink' || !(0,links_url/* isExternal */.ge)(url) || !CREDENTIALS.test(url.trim()))
                continue;
            const address = url.trim().replace(CREDENTIALS, '$1');
            const host = URL.canParse(address, 'https://host.example')
                ? new URL(address, 'https://host.example').host
                : address;
            const written = CREDENTIALS.exec(post.source.slice(span));
            const [, scheme = '', secret = ''] = written ?? [];
            const from = span.from + scheme.length;
            const edits = [{ span: { from, to: from + secret.length }, text: '' }];
            const fix = written && { description: messages.fix, safe: false, edits };
            report({ span, message: messages.found(host), subject: address, ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-elsewhere.js




const OLD = 'https://fietsblad.example/tests/bakfiets-2019';
const link_elsewhere_post = `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${OLD}).\n`;
const led = (suspicion, finalUrl, status = 301) => ({
    class: 'redirected',
    status: 200,
    chain: [
        { url: OLD, status },
        { url: finalUrl, status: 200 }
    ],
    finalUrl,
    permanent: status === 301,
    suspicion
});
const linkElsewhere = defineRule({
    id: 'link-elsewhere',
    severity: 'warning',
    summary: 'A link works, but most likely no longer leads to the page that was meant.',
    why: "Many sites answer for a page that is gone with their home page, and domains that ran out lead to whoever bought them: readers end up somewhere else, and the link stands for what you didn't mean. The message shows the redirect, so that you can judge it. Short links, sites that only changed their ending or their host, and addresses that keep the page's name are left alone. A page that asks for a login is a remark.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        home: (url, way) => `Link ${quote(url)} now leads to a home page: it redirects ${way}. The page itself is most likely gone. Look for what replaced it, or remove the link.`,
        parked: (url, host, way) => `Link ${quote(url)} leads to ${quote(host)}, which sells domains or fills them with advertisements: it redirects ${way}. The site is most likely gone. Replace the link, or remove it.`,
        otherSite: (url, from, to, way) => `Link ${quote(url)} now leads from ${from} to ${to}, another site: it redirects ${way}. Open it to see whether that is what you mean; if so use the new address, else replace the link.`,
        login: (url, way) => `Link ${quote(url)} leads readers without an account to a login: it redirects ${way}. Link to a public page if there is one.`
    },
    good: [
        { text: link_elsewhere_post, verdicts: { [OLD]: { class: 'ok', status: 200 } } },
        {
            text: link_elsewhere_post,
            verdicts: {
                [OLD]: {
                    class: 'redirected',
                    status: 200,
                    finalUrl: 'https://www.fietsblad.example/tests/bakfiets-2019/',
                    permanent: true
                }
            }
        }
    ],
    bad: [
        {
            text: link_elsewhere_post,
            verdicts: { [OLD]: led({ kind: 'home-page' }, 'https://fietsblad.example/') },
            at: OLD,
            message: 'now leads to a home page: it redirects to "https://fietsblad.example/" (301).'
        },
        {
            text: link_elsewhere_post,
            verdicts: {
                [OLD]: led({ kind: 'parked', host: 'names.example' }, 'https://names.example/fietsblad.example', 302)
            },
            at: OLD,
            message: 'leads to "names.example", which sells domains'
        },
        {
            text: link_elsewhere_post,
            verdicts: {
                [OLD]: led({ kind: 'other-site', from: 'fietsblad.example', to: 'casino.example' }, 'https://casino.example/nl/win')
            },
            at: OLD,
            message: 'now leads from fietsblad.example to casino.example, another site'
        },
        {
            text: link_elsewhere_post,
            verdicts: { [OLD]: led({ kind: 'login' }, 'https://fietsblad.example/login', 302) },
            at: OLD,
            message: 'leads readers without an account to a login'
        }
    ],
    check({ post, verdict, messages, report }) {
        for (const reference of post.references) {
            const found = reference.role === 'cover' ? undefined : verdict(reference);
            if (!found?.suspicion)
                continue;
            const { url, urlSpan: span } = reference;
            const message = word(url, found, found.suspicion, messages);
            const severity = found.suspicion.kind === 'login' ? 'info' : 'warning';
            report({ span, message, subject: url, severity });
        }
    }
});
function word(url, verdict, suspicion, messages) {
    const way = wayOf(verdict) ?? `to ${quote(verdict.finalUrl ?? '')}`;
    switch (suspicion.kind) {
        case 'home-page':
            return messages.home(url, way);
        case 'parked':
            return messages.parked(url, suspicion.host, way);
        case 'other-site':
            return messages.otherSite(url, suspicion.from, suspicion.to, way);
        case 'login':
            return messages.login(url, way);
    }
}

;// CONCATENATED MODULE: ./lib/rules/link-empty.js



const link_empty_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const linkEmpty = defineRule({
    id: 'link-empty',
    severity: 'error',
    summary: 'A link or image has no address, or a link has no text.',
    why: "A link without an address loads the same page again, an image without one is broken: often the place of something that was to be filled in. A link without text can't be seen or clicked, and tells search engines nothing (a warning).",
    options: schemas/* strictObject */.rej({}),
    messages: {
        noUrl: (text) => `Link ${quote(text)} has no address, so a click only loads this page again. Fill in the address, or remove the link.`,
        noImage: (text) => `Image ${text ? quote(text) : 'without a text'} has no address, so readers see a broken image. Fill in the address, or remove the image.`,
        noText: (url) => `The link to ${quote(url)} has no text, so nobody can see or click it. Put words between the square brackets, or remove the link.`
    },
    good: [
        { text: link_empty_post('Lees [de route](/routes/dijk/) eerst.') },
        { text: link_empty_post('[![The map](map.png)](/map/)') },
        { text: link_empty_post('[Back to the top](#)') }
    ],
    bad: [
        { text: link_empty_post('Lees [de route]() eerst.'), at: '[de route]()', message: 'Link "de route" has no address' },
        { text: link_empty_post('![The map]()'), at: '![The map]()', message: 'Image "The map" has no address' },
        { text: link_empty_post('See [](https://example.com/map).'), at: '[](https://example.com/map)', message: 'has no text' }
    ],
    check({ post, messages, report }) {
        const { references } = post.body;
        for (const [index, { role, syntax, url, span, text = '' }] of references.entries()) {
            if (syntax === 'shortcode' || syntax === 'front-matter')
                continue;
            if (url.trim() === '') {
                const message = role === 'image' ? messages.noImage(text) : messages.noUrl(text || post.source.slice(span));
                report({ span, message, subject: text });
            }
            else if (role === 'link' &&
                link_empty_isMarkdown(syntax) &&
                text.trim() === '' &&
                !isWithin(span, references[index + 1])) {
                report({ span, message: messages.noText(url), subject: url, severity: 'warning' });
            }
        }
    }
});
/** In HTML a link may show something that is not text. */
function link_empty_isMarkdown(syntax) {
    return syntax === 'inline' || syntax === 'reference';
}
/** A link around an image comes right before it in the order of the text. */
function isWithin(outer, next) {
    return next !== undefined && next.span.from >= outer.from && next.span.to <= outer.to;
}

;// CONCATENATED MODULE: ./lib/rules/link-fragment-missing.js



const PAGE = 'https://docs.example.com/manual';
const link_fragment_missing_post = (url) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de maten](${url}).\n`;
const linkFragmentMissing = defineRule({
    id: 'link-fragment-missing',
    severity: 'warning',
    summary: 'A link names a place (`#…`) that the page it leads to does not have.',
    why: 'Readers land at the top of the page and have to look for what was meant. Pages of other sites are read for this only with `links.fragments: true` in the configuration; pages that a script puts together in the browser are not judged.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (url, fragment) => `Link ${quote(url)} works, but its page has no place named ${quote(fragment)}, so readers land at the top. Copy the address of the right heading, or leave out what follows the #.`
    },
    good: [
        { text: link_fragment_missing_post(`${PAGE}#maten`), verdicts: { [PAGE]: { class: 'ok', status: 200 } } },
        { text: link_fragment_missing_post(`${PAGE}#maten`), verdicts: { [PAGE]: { class: 'ok', status: 200, missingFragments: ['prijs'] } } }
    ],
    bad: [
        {
            text: link_fragment_missing_post(`${PAGE}#maten`),
            verdicts: { [PAGE]: { class: 'ok', status: 200, missingFragments: ['maten'] } },
            at: `${PAGE}#maten`,
            message: 'its page has no place named "maten"'
        }
    ],
    check({ post, verdict, messages, report }) {
        for (const reference of post.references) {
            const { url, urlSpan: span } = reference;
            const fragment = /#(.*)$/s.exec(url.trim())?.[1];
            if (fragment === undefined || !verdict(reference)?.missingFragments?.includes(fragment))
                continue;
            report({ span, message: messages.missing(url, fragment), subject: url });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-http.js



const link_http_PLAIN = 'http://example.com/fietsen';
const link_http_post = (url) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${url}).\n`;
const linkHttp = defineRule({
    id: 'link-http',
    severity: 'info',
    summary: 'A link uses http:// though the page has an https:// address.',
    why: 'Over http anyone on the way can read along and change the page, and browsers warn of it. Reported is only an address that was asked over https and answered; `links.https: false` in the configuration keeps it from being asked. Redirects that are for good are for `link-redirected`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        secured: (url) => `Link ${quote(url)} works with https:// as well. Use that address.`,
        fix: 'Use https'
    },
    good: [
        { text: link_http_post(link_http_PLAIN), verdicts: { [link_http_PLAIN]: { class: 'ok', status: 200 } } },
        { text: link_http_post('https://example.com/fietsen'), verdicts: { 'https://example.com/fietsen': { class: 'ok' } } }
    ],
    bad: [
        {
            text: link_http_post(`${link_http_PLAIN}?a=1&b=2#maten`),
            verdicts: {
                [`${link_http_PLAIN}?a=1&b=2`]: { class: 'ok', status: 200, httpsUrl: 'https://example.com/fietsen?a=1&b=2' }
            },
            at: `${link_http_PLAIN}?a=1&b=2#maten`,
            message: 'works with https:// as well',
            fixed: link_http_post('https://example.com/fietsen?a=1&b=2#maten')
        }
    ],
    check({ post, verdict, messages, report }) {
        for (const reference of post.references) {
            const found = reference.role === 'cover' ? undefined : verdict(reference);
            if (!found?.httpsUrl || found.suspicion || (found.class === 'redirected' && found.permanent))
                continue;
            const { url, urlSpan: span } = reference;
            const written = /^\s*http(?=:)/i.exec(post.source.slice(span))?.[0];
            if (written === undefined)
                continue;
            const scheme = { from: span.from + written.length - 'http'.length, to: span.from + written.length };
            const fix = { description: messages.fix, safe: true, edits: [{ span: scheme, text: 'https' }] };
            report({ span, message: messages.secured(url), subject: url, fix });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-localhost.js




const link_localhost_post = (body) => `---\ntitle: Onze nieuwe site\n---\n\n${body}\n`;
const linkLocalhost = defineRule({
    id: 'link-localhost',
    severity: 'error',
    summary: "A link or image leads to the author's own machine or network.",
    why: 'Addresses such as `http://localhost:1313/`, `http://192.168.1.10/` or `file:///…` work for the author alone; for a reader they are dead. An address that the text itself shows ("open http://localhost:1313/") is taken as an instruction and left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        private: (url) => `Address ${quote(url)} only works on your own computer or network; for readers it is dead. Use the public address.`
    },
    good: [
        { text: link_localhost_post('Zie [onze site](https://example.com/).') },
        { text: link_localhost_post('Start the server and open http://localhost:1313/ in a browser.') },
        { text: link_localhost_post('Open [http://localhost:1313](http://localhost:1313).') }
    ],
    bad: [
        { text: link_localhost_post('Zie [onze site](http://localhost:1313/nieuws/).'), at: 'http://localhost:1313/nieuws/' },
        { text: link_localhost_post('![The office](http://192.168.1.10/office.jpg)'), at: 'http://192.168.1.10/office.jpg' },
        { text: link_localhost_post('[De folder](file:///C:/Users/Jan/folder.pdf)'), at: 'file:///C:/Users/Jan/folder.pdf' }
    ],
    check({ post, messages, report }) {
        for (const { role, syntax, url, urlSpan: span, text } of post.references) {
            const isShown = role === 'link' && (syntax === 'bare' || syntax === 'autolink' || shows(text, url));
            if (isPrivateUrl(url) && !isShown)
                report({ span, message: messages.private(url), subject: url });
        }
    }
});
/** Whether a link's text names the host that it leads to. */
function shows(text, url) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    return host !== '' && (text ?? '').toLowerCase().includes(host);
}

;// CONCATENATED MODULE: ./lib/rules/link-redirected.js





const link_redirected_OLD = 'http://example.com/fietsen';
const NEW = 'https://www.example.com/fietsen/';
const link_redirected_post = (url) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${url}).\n`;
const moved = (finalUrl, permanent = true) => ({
    class: 'redirected',
    status: 200,
    finalUrl,
    permanent
});
const linkRedirected = defineRule({
    id: 'link-redirected',
    severity: 'info',
    summary: 'A link leads to an address that has moved for good.',
    why: "The link works, but only as long as the old address is kept up; every redirect costs readers time, and search engines some of the link's value. Only redirects that the server calls permanent (301, 308) are reported. Where a redirect most likely misses the page that was meant, `link-elsewhere` says so.",
    options: schemas/* strictObject */.rej({
        temporary: schemas/* boolean */.zMY().default(false).describe('Report temporary redirects (302, 303, 307) too.')
    }),
    messages: {
        moved: (url, finalUrl, steps) => `Link ${quote(url)} has moved for good to ${quote(finalUrl)}${steps}. Use the new address.`,
        temporary: (url, finalUrl, steps) => `Link ${quote(url)} leads on to ${quote(finalUrl)} for now${steps}. Use that address if it is the right one.`,
        steps: (count, way) => `, in ${count} steps: ${way}`,
        fix: 'Use the new address'
    },
    good: [
        { text: link_redirected_post(NEW), verdicts: { [NEW]: { class: 'ok', status: 200 } } },
        { text: link_redirected_post(link_redirected_OLD), verdicts: { [link_redirected_OLD]: moved(NEW, false) } }
    ],
    bad: [
        {
            text: link_redirected_post(`${link_redirected_OLD}#uitslag`),
            verdicts: { [link_redirected_OLD]: moved(NEW) },
            at: `${link_redirected_OLD}#uitslag`,
            message: 'has moved for good',
            fixed: link_redirected_post(`${NEW}#uitslag`)
        },
        {
            text: link_redirected_post(link_redirected_OLD),
            verdicts: {
                [link_redirected_OLD]: {
                    ...moved(NEW),
                    chain: [
                        { url: link_redirected_OLD, status: 301 },
                        { url: 'https://example.com/fietsen', status: 308 },
                        { url: NEW, status: 200 }
                    ]
                }
            },
            at: link_redirected_OLD,
            message: 'in 2 steps: to "https://example.com/fietsen" (301), then to "https://www.example.com/fietsen/" (308).',
            fixed: link_redirected_post(NEW)
        },
        {
            text: link_redirected_post(link_redirected_OLD),
            options: { temporary: true },
            verdicts: { [link_redirected_OLD]: moved(NEW, false) },
            at: link_redirected_OLD,
            message: 'for now',
            fixed: link_redirected_post(NEW)
        }
    ],
    check({ post, verdict, options, messages, report }) {
        for (const reference of post.references) {
            const found = verdict(reference);
            if (found?.class !== 'redirected' || !found.finalUrl || found.suspicion)
                continue;
            if (!found.permanent && !options.temporary)
                continue;
            const { url, urlSpan: span } = reference;
            const { finalUrl } = found;
            const message = (found.permanent ? messages.moved : messages.temporary)(url, finalUrl, steps(found, messages));
            const fix = {
                description: messages.fix,
                safe: found.permanent === true && link_redirected_hostOf(url) === link_redirected_hostOf(finalUrl),
                edits: [{ span, text: replacement(reference, found) }]
            };
            report({ span, message, subject: url, fix });
        }
    }
});
/** The final address, with the fragment of the old one unless it has its own. */
function replacement({ url, syntax }, { finalUrl = '' }) {
    const fragment = finalUrl.includes('#') ? '' : (/#.*$/s.exec(url)?.[0] ?? '');
    return writtenUrl(finalUrl + fragment, syntax);
}
/** The way, when it is so long that the new address alone would hide something. */
function steps(verdict, messages) {
    const count = (verdict.chain?.length ?? 0) - 1;
    return count < 2 ? '' : messages.steps(count, wayOf(verdict) ?? '');
}
function link_redirected_hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

;// CONCATENATED MODULE: ./lib/rules/link-unverifiable.js





const SHOP = 'https://shop.example.com/';
const link_unverifiable_post = `---\ntitle: Bakfiets kopen\n---\n\nZie [de winkel](${SHOP}).\n`;
/** A wall against robots says nothing about the page; the others may be a fault that readers meet too. */
const link_unverifiable_SEVERITIES = {
    blocked: 'info',
    transient: 'warning',
    tls: 'warning',
    private: 'warning'
};
const linkUnverifiable = defineRule({
    id: 'link-unverifiable',
    severity: 'warning',
    summary: 'A link could not be checked: its server refuses robots, does not answer for now, has a bad certificate, or is private.',
    why: "These links may work well in a browser, so they never fail the check by default. A server that refuses robots (401, 403, 429, a page against bots) is a remark; one that doesn't answer, fails (5xx), has a bad certificate or an address on a private network is a warning. Links that were not asked at all are counted in the report as unchecked.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        blocked: (url, reason) => `Link ${quote(url)} can't be checked by a robot: ${reason}. It may well work in a browser; open it once to make sure.`,
        transient: (url, reason, history) => `Link ${quote(url)} did not work when it was checked: ${reason}.${history} That may pass; open it in a browser, and replace it if it stays so.`,
        tls: (url, reason) => `Link ${quote(url)} has a problem with its security certificate: ${reason}. Browsers may warn readers away from it; open it to see, and replace it if they do.`,
        private: (url, reason) => `Link ${quote(url)} can't be opened by readers: ${reason}. Use a public address, or list its host in \`links.allow-private\` when your readers are on that network.`,
        noReason: 'no reason given'
    },
    good: [
        { text: link_unverifiable_post, verdicts: { [SHOP]: { class: 'ok', status: 200 } } },
        { text: link_unverifiable_post, verdicts: { [SHOP]: { class: 'unchecked', reason: 'the time was used up' } } }
    ],
    bad: [
        {
            text: link_unverifiable_post,
            verdicts: { [SHOP]: { class: 'blocked', status: 403, reason: '403 Forbidden' } },
            at: SHOP,
            message: "can't be checked by a robot: 403 Forbidden."
        },
        {
            text: link_unverifiable_post,
            verdicts: { [SHOP]: { class: 'transient', status: 503, reason: '503 Service Unavailable' } },
            at: SHOP,
            message: 'did not work when it was checked: 503 Service Unavailable.'
        },
        {
            text: link_unverifiable_post,
            verdicts: { [SHOP]: { class: 'tls', reason: 'the certificate expired on 2026-01-02' } },
            at: SHOP,
            message: 'the certificate expired on 2026-01-02'
        }
    ],
    check({ post, verdict, now, messages, report }) {
        for (const reference of post.references) {
            const { role, url, urlSpan: span } = reference;
            const found = role === 'cover' ? undefined : verdict(reference);
            // An address that shows itself to be private is for `link-localhost`.
            if (!found || !link_unverifiable_isUncertain(found.class) || (found.class === 'private' && isPrivateUrl(url)))
                continue;
            const message = messages[found.class](url, found.reason ?? messages.noReason, historyOf(found, now));
            report({ span, message, subject: url, severity: link_unverifiable_SEVERITIES[found.class] });
        }
    }
});
function link_unverifiable_isUncertain(linkClass) {
    return linkClass in link_unverifiable_SEVERITIES;
}

;// CONCATENATED MODULE: ./lib/rules/markup-in-front-matter.js




/** A link, strong text, or an HTML element with its end: one mark alone may be an ordinary character. */
const markup_in_front_matter_MARKUP = /\[[^\][\n]{1,200}\]\((?:https?:|\/)[^)\s]{1,300}\)|\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*|<(b|i|em|strong|u|span|p|a|font|mark|small)(?: [^<>]{0,200})?>[^<]{0,300}<\/\1>|<br ?\/?>/i;
const markupInFrontMatter = defineRule({
    id: 'markup-in-front-matter',
    severity: 'warning',
    summary: 'A title or description holds Markdown or HTML, which search results show as it is.',
    why: 'Titles and descriptions go into `<title>`, the meta description and the cards of social networks, where nothing is formatted: readers see `**` and `<b>`. Emphasis and links belong in the text.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        markup: (name, markup) => `\`${name}\` holds the markup ${quote(markup, 60)}, and search results show it like that. Leave only the words.`
    },
    good: [
        { text: '---\ntitle: Onze **** recensie, 5 * 3 < 16\n---\n' },
        { text: '---\ntitle: The <dialog> element [updated]\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: "Een **goede** fiets"\n---\n',
            at: '"Een **goede** fiets"',
            message: '`title` holds the markup "**goede**"'
        },
        {
            text: '---\ntitle: Bikes\ndescription: Read <em>this</em> first.\n---\n',
            at: 'Read <em>this</em> first.',
            message: '"<em>this</em>"'
        }
    ],
    check({ post: { fields }, messages, report }) {
        for (const { name, text, node } of [fields.title, fields.description].flatMap((field) => field ? textsOf(field) : [])) {
            const found = markup_in_front_matter_MARKUP.exec(text)?.[0];
            if (found)
                report({ span: node.span, message: messages.markup(name, found), subject: name });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/mojibake/decode.js
/** What Windows-1252 makes of the bytes 0x80 to 0x9F; the five that it lacks stay control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map([...CP1252].map((character, index) => [character, 0x80 + index]));
/** A letter that stands for the first byte of a UTF-8 sequence, and characters for its other bytes. */
const SEQUENCE = new RegExp(`(?:[\\u00c2-\\u00df][C]|[\\u00e0-\\u00ef][C]{2}|[\\u00f0-\\u00f4][C]{3})`.replaceAll('C', `${CP1252}\\u0080-\\u00bf`), 'gu');
/** Characters that well follow a capital such as `Ã` or `Ä` in ordinary text. */
const PUNCTUATION = /[‚„…‹‘’“”•–—›«»\u00a0]/;
/** What somebody writes: Latin letters and signs, dashes and quotes, currency, arrows, symbols, emoji. */
const LIKELY = /^[\u00a0-\u017f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u21ff\u2212\u2248-\u2265\u2600-\u27bf\u{1f300}-\u{1faff}]$|^\ufe0f$/u;
/** Greek and Cyrillic: only in a row, since one pair of such letters may be meant. */
const OTHER_SCRIPT = /^[\u0370-\u04ff]$/;
const FEWEST_IN_A_ROW = 3;
/** More than this many in one text are not worth the time: all of it was read in the wrong encoding. */
const decode_MOST = 2_000;
/**
 * Finds UTF-8 that was read as Windows-1252 (`Ã©` for `é`, `â€™` for `’`), and reads it rightly. Leaves alone what may be
 * meant as it stands.
 */
function garbledIn(text) {
    const found = [];
    /** What may be meant: garbled only where other characters surely are. */
    const doubtful = [];
    /** Sequences of another script that follow each other without a gap. */
    let row = [];
    const closeRow = () => {
        if (row.length >= FEWEST_IN_A_ROW)
            found.push(...row);
        row = [];
    };
    for (const { 0: written, index: from } of text.matchAll(SEQUENCE)) {
        if (found.length + doubtful.length + row.length >= decode_MOST)
            break;
        const garbled = { span: { from, to: from + written.length }, text: decode_decode(written) };
        if (row.at(-1)?.span.to !== from)
            closeRow();
        if (OTHER_SCRIPT.test(garbled.text))
            row.push(garbled);
        else if (LIKELY.test(garbled.text))
            (mayBeMeant(written, text[from - 1]) ? doubtful : found).push(garbled);
    }
    closeRow();
    return (found.length > 0 ? [...found, ...doubtful] : []).sort((a, b) => a.span.from - b.span.from);
}
const decoder = new TextDecoder('utf-8');
/** What is no UTF-8 after all becomes U+FFFD. */
function decode_decode(written) {
    return decoder.decode(Uint8Array.from(written, (character) => byteOf.get(character) ?? character.charCodeAt(0)));
}
/** `„Ä“` names a letter, and `IRMÃ…` is a word in capitals. */
function mayBeMeant(written, before) {
    if (written.length > 2)
        return false;
    const inCapitals = before !== undefined && /[\p{Lu}„“‘"'«»(]/u.test(before);
    return PUNCTUATION.test(written) && (inCapitals || !/^[ÂÃ]/.test(written));
}

;// CONCATENATED MODULE: ./lib/rules/mojibake.js




const REPLACEMENT = '\ufffd';
const mojibake_post = (title, body) => `---\ntitle: ${title}\n---\n\n${body}\n`;
const mojibake = defineRule({
    id: 'mojibake',
    severity: 'error',
    summary: 'The post holds garbled characters, such as `Ã©` for `é`, or `\ufffd`.',
    why: "A text that was saved in one encoding and read in another turns `é` into `Ã©` and `’` into `â€™`; where that can't be undone a `\ufffd` is left. Readers see it, and search engines find neither word. Code is left alone. One finding for a post, at the first place.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        garbled: (written, meant, more) => `${quote(written)} should most likely be ${quote(meant)}: the text was read in the wrong encoding${elsewhere(more)}. Replace it, and save the file as UTF-8.`,
        lost: (more) => `A character got lost here: readers see "${REPLACEMENT}"${elsewhere(more)}. Type what should stand here.`,
        notUtf8: 'From here the file is not UTF-8, so readers see "\ufffd" for some letters. Save the file as UTF-8 in your editor.',
        fix: 'Replace the garbled characters'
    },
    good: [
        { text: mojibake_post('Café in België', 'Eén “goed” idee – voor €\u00a05, naïef of niet. SÃO PAULO, „Ä“, à\u00a0» and Â.') },
        { text: mojibake_post('Encodings', 'Then you see "\ufffd": the replacement character.') },
        { text: mojibake_post('Encodings', 'An `Ã©` shows that the text was read as Windows-1252.') }
    ],
    bad: [
        {
            text: mojibake_post('Het cafÃ©', 'Zoâ€™n fiets kost â‚¬ 500.'),
            at: 'Ã©',
            message: '"Ã©" should most likely be "é": the text was read in the wrong encoding, here and in 2 more places',
            fixed: mojibake_post('Het café', 'Zo’n fiets kost € 500.')
        },
        { text: mojibake_post('Winter', 'A cup of caf\ufffd'), at: '\ufffd', message: 'A character got lost here' }
    ],
    check({ post, messages, report }) {
        const { source } = post;
        const parts = readableParts(post);
        const garbled = parts.flatMap((part) => inPart(source.slice(part), part.from));
        const [first] = garbled;
        if (first) {
            const edits = garbled.map(({ span, text }) => ({ span, text }));
            const message = messages.garbled(source.slice(first.span), first.text, garbled.length - 1);
            const fix = { description: messages.fix, safe: false, edits };
            report({ span: first.span, message, subject: source.slice(first.span), fix });
        }
        const { invalidAt } = source;
        if (invalidAt !== undefined) {
            // In front matter that is a syntax error, and a file of another encoding as a whole has no front matter at all.
            if (invalidAt >= post.body.span.from && source.text[invalidAt] === REPLACEMENT) {
                report({ span: { from: invalidAt, to: invalidAt + 1 }, message: messages.notUtf8, subject: 'encoding' });
            }
            return;
        }
        const lost = parts.flatMap((part) => lostIn(source.slice(part)).map((at) => part.from + at));
        const [place] = lost;
        if (place !== undefined) {
            const span = { from: place, to: place + 1 };
            report({ span, message: messages.lost(lost.length - 1), subject: REPLACEMENT });
        }
    }
});
function elsewhere(more) {
    return more === 0 ? '' : `, here and in ${more} more place${more === 1 ? '' : 's'}`;
}
function inPart(text, from) {
    return garbledIn(text).map(({ span, text }) => ({ span: { from: from + span.from, to: from + span.to }, text }));
}
/** More of them say no more. */
const MOST_LOST = 2_000;
/** Not where a text names the character: in quotes or brackets of its own, or beside its number. */
function lostIn(text) {
    const places = [];
    for (const { index, 0: run } of text.matchAll(/\ufffd+/g)) {
        const end = index + run.length;
        const isNamed = /["'“‘(«„]/.test(text.charAt(index - 1)) && /["'”’“)»]/.test(text.charAt(end));
        if (isNamed || /U\+FFFD/i.test(text.slice(Math.max(0, index - 80), end + 80)))
            continue;
        if (places.push(index) === MOST_LOST)
            break;
    }
    return places;
}
/** The front matter, and the body less its code. */
function readableParts({ frontMatter, body }) {
    const parts = [frontMatter.contentSpan];
    let at = body.span.from;
    for (const { from, to } of [...body.notProse].sort((a, b) => a.from - b.from)) {
        if (from > at)
            parts.push({ from: at, to: from });
        at = Math.max(at, to);
    }
    if (at < body.span.to)
        parts.push({ from: at, to: body.span.to });
    return parts;
}

;// CONCATENATED MODULE: ./lib/rules/noindex-published.js




const noindex_published_NAMES = ['robotsNoIndex', 'noindex', 'params.robotsNoIndex', 'params.noindex'];
const noindexPublished = defineRule({
    id: 'noindex-published',
    severity: 'info',
    summary: 'A published post is kept out of search engines.',
    why: 'With `robotsNoIndex: true` the page asks search engines to leave it out. That is right for a page of thanks or of conditions; in a post it is often left over from the post that was copied. Drafts are not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        hidden: (name) => `\`${name}\` keeps this post out of search engines, though it is published. Remove it if people should find the post.`
    },
    good: [
        { text: '---\ntitle: Winterbanden\nrobotsNoIndex: false\n---\n' },
        { text: '---\ntitle: Not ready\nrobotsNoIndex: true\ndraft: true\n---\n' }
    ],
    bad: [
        { text: '---\ntitle: Winterbanden\nrobotsNoIndex: true\n---\n', at: 'true', message: '`robotsNoIndex`' },
        { text: '---\ntitle: Winter tyres\nnoindex: true\n---\n', at: 'true', message: '`noindex`' }
    ],
    check({ post, messages, report }) {
        const { draft } = post.fields;
        const field = (0,generators_field/* fieldOf */._F)(post.frontMatter.root, noindex_published_NAMES, 'ignore-case');
        if (field?.value !== true || draft?.value === true || draft?.value === 'true')
            return;
        report({ span: field.node.span, message: messages.hidden(post_text_nameOf(field)), subject: post_text_nameOf(field) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/required-field.js







const demandsSource = { fields: ['source_url'] };
/** A field that a post can't do without. */
const requiredField = defineRule({
    id: 'required-field',
    severity: 'error',
    summary: 'A field that every post needs is missing or empty.',
    why: 'Hugo publishes a post without a title or a date and says nothing: search results get no title, and lists, feeds and structured data the year 1. A page at the top of the content folder, with a `layout`, a `type`, a `weight` or `hideMeta`, and a draft need no date; in a section that is not named like a blog its absence is a warning. What the `fields` option and `required` in the JSON Schema of the configuration name, every post must have. So must posts in a folder that Decap CMS or Front Matter CMS is set up for have the fields that it requires, but for those a warning is enough: not every post is written there.',
    options: schemas/* strictObject */.rej({
        fields: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default([])
            .describe('Further fields that every post must have, such as `tags` or `cover.image`.')
    }),
    messages: {
        missing: (name, effect) => `The field \`${name}\` is missing. ${effect} Add \`${name}\`.`,
        empty: (name, effect) => `The field \`${name}\` is empty. ${effect} Fill it in.`,
        demanded: "This site's configuration asks every post for it.",
        editor: (file) => `The editor that is set up in ${file} asks every post in this folder for it.`
    },
    good: [
        { text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n' },
        { text: '---\nTitle: Our garden\npublishDate: 2026-02-27\n---\n' },
        { text: '---\ntitle: Search\nlayout: search\n---\n', path: 'content/posts/search.md' },
        { text: '---\ntitle: Over ons\n---\n', path: 'content/over.md' },
        { text: '---\ntitle: Our garden\ndraft: true\n---\n' },
        {
            text: '---\ntitle: Our garden\ndate: 2026-02-27\nsource_url: https://example.com/\n---\n',
            options: demandsSource
        },
        { text: '---\nlayout: post\n---\n\n# Our garden\n', generator: 'generic' },
        { text: '---\ntitle: Our garden\ndate: 2026-02-27\nsectie: tips\n---\n', schema: { required: ['sectie'] } }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\ndate: 2026-02-27\ncover:\n  image: tuin.jpg\n---\n',
            schema: { properties: { cover: { required: ['alt'] } } },
            at: 'cover',
            message: "The field `cover.alt` is missing. This site's configuration asks every post for it."
        },
        {
            text: '---\ndate: 2026-02-27\n---\n',
            at: '---',
            message: 'The field `title` is missing. The page has no title in search results'
        },
        { text: '---\ntitle: ""\ndate: 2026-02-27\n---\n', at: '""', message: 'The field `title` is empty.' },
        {
            text: '---\ntitle: Onze tuin\n---\n',
            at: '---',
            message: 'The field `date` is missing. Lists, feeds and search engines get the year 1'
        },
        {
            text: '---\ntitle: Our garden\ndate: 2026-02-27\n---\n',
            options: demandsSource,
            at: '---',
            message: "The field `source_url` is missing. This site's configuration asks every post for it."
        },
        {
            text: '---\ndescription: Wat bloeit er in februari?\n---\n\nSneeuwklokjes.\n',
            generator: 'generic',
            at: '---',
            message: 'title'
        }
    ],
    check({ post, site, generator, options, messages, report }) {
        if (!isReliable(post))
            return;
        const { root } = post.frontMatter;
        const match = keyMatch(generator);
        const told = new Set();
        const say = (name, field, effect, severity) => {
            if (told.has(name))
                return;
            told.add(name);
            const message = field ? messages.empty(name, effect) : messages.missing(name, effect);
            const severe = severity === 'error' ? {} : { severity };
            report({ span: required_field_placeOf(field, post), message, subject: name, ...severe });
        };
        for (const required of generator.requiredFields) {
            const field = (0,generators_field/* fieldOf */._F)(root, [required.name], match);
            const severity = (0,generators_field/* isEmpty */.Im)(field?.value) ? required.severity(post, site) : undefined;
            if (severity)
                say(required.name, field, required.effect, severity);
        }
        for (const name of options.fields) {
            const field = (0,generators_field/* fieldOf */._F)(root, [name], match);
            if ((0,generators_field/* isEmpty */.Im)(field?.value) || isEmptyList(field?.value))
                say(name, field, messages.demanded, 'error');
        }
        for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
            const name = pathName(violation.path);
            if (violation.kind !== 'missing' || told.has(name))
                continue;
            const { entry } = nodeOnPath(root, violation.path, match);
            const span = entry?.keySpan ?? openingFence(post);
            const effect = violation.by === undefined ? messages.demanded : messages.editor(violation.by);
            report({
                span,
                message: messages.missing(name, effect),
                subject: name,
                ...(violation.by === undefined ? {} : { severity: 'warning' })
            });
        }
    }
});
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
/** An empty value has no place of its own, so its key is shown. */
function required_field_placeOf(field, post) {
    if (!field)
        return openingFence(post);
    return field.node.span.to > field.node.span.from ? field.node.span : field.keySpan;
}

;// CONCATENATED MODULE: ./lib/rules/post-language.js

/** The languages that word lists exist for. */
const LANGUAGES = (/* unused pure expression or super */ null && (['nl', 'en', 'de', 'fr', 'es', 'it']));
/**
 * The language of a post as its front matter, its file name (`tyres.en.md`) or the site's configuration gives it.
 *
 * @returns the language's subtag alone, in lower case: `nl` of `nl-BE`; undefined when nothing says it
 */
function postLanguage({ fields, path }, { settings }) {
    const named = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.[^./]+$/i.exec(path)?.[1];
    const tag = post_text_textOf(fields.language) ?? named ?? settings.language;
    return tag && /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase();
}
/** The parts of a list by language that count for a post: those of its language, or all of them when that is not known. */
function inLanguage(byLanguage, language) {
    if (language === undefined)
        return LANGUAGES.flatMap((one) => byLanguage[one]);
    const known = LANGUAGES.find((one) => one === language);
    return known ? byLanguage[known] : [];
}

;// CONCATENATED MODULE: ./lib/rules/stray-script.js






const FOREIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}';
/** A small Latin letter right beside a few letters of another script: no name is written like that. */
const MIXED = new RegExp(`(?:[\\p{Script=Latin}]{0,30}\\p{Ll}(?<=\\p{Script=Latin})[${FOREIGN}]{1,6}|(?<![${FOREIGN}])[${FOREIGN}]{1,6}(?=\\p{Script=Latin})\\p{Ll})[\\p{Script=Latin}]{0,30}`, 'gu');
/** Languages in Latin letters, whose texts have no use for such words. */
const LATIN = new Set([
    ...['nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'da', 'sv', 'no', 'nb', 'nn', 'fi', 'is', 'pl', 'cs', 'sk', 'sl'],
    ...['hr', 'hu', 'ro', 'et', 'lv', 'lt', 'ca', 'eu', 'gl', 'ga', 'cy', 'tr', 'id', 'ms', 'vi', 'fy', 'af', 'lb']
]);
const strayScript = defineRule({
    id: 'stray-script',
    severity: 'warning',
    summary: 'A word mixes Latin letters with Chinese, Japanese, Korean or Cyrillic ones.',
    why: 'Language models slip into another language in the middle of a word, and Cyrillic letters that look like Latin ones come along with copied text: readers stumble, and a search for the word fails. Looked at only in posts whose language is written in Latin letters, as front matter, file name or site configuration says.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        mixed: (word) => `${quote(word, 60)} mixes letters of two scripts, so readers stumble and a search for the word fails. Write the word anew.`
    },
    good: [
        { text: '---\ntitle: De fiets van Xiaomi 小米\nlang: nl\n---\n\nHet merk (小米) en CATL宁德 maken accu\u2019s.\n' },
        { text: '---\ntitle: Web制作\nlang: ja\n---\n\nCSSを書く、htmlファイル。\n' },
        { text: '---\ntitle: Nobody knows the language\n---\n\nhtmlファイル\n' }
    ],
    bad: [
        {
            text: '---\ntitle: De fiets\nlang: nl\n---\n\nDit is belang实rijk.\n',
            at: 'belang实rijk',
            message: 'two scripts'
        },
        { text: '---\ntitle: "The b\u0438ke"\nlang: en\n---\n', at: '"The b\u0438ke"', message: '"b\u0438ke"' }
    ],
    check({ post, site, messages, report }) {
        if (!LATIN.has(postLanguage(post, site) ?? ''))
            return;
        for (const { text, node } of shownTexts(post)) {
            const [word] = text.match(MIXED) ?? [];
            if (word)
                report({ span: node.span, message: messages.mixed(word), subject: word });
        }
        for (const { span, match } of proseMatches(post.source, post.body, MIXED)) {
            report({ span, message: messages.mixed(match[0]), subject: match[0] });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-allcaps.js



/** Fewer letters are an abbreviation, or a name: `NATO`, `BMW M3 CSL`. */
const FEWEST_LETTERS = 10;
const titleAllcaps = defineRule({
    id: 'title-allcaps',
    severity: 'info',
    summary: 'The whole title is in capitals.',
    why: 'Capitals are slower to read, look like shouting between other results, and take a third more room, so that less of the title is shown. A title of less than 10 letters, or of one word, is not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        capitals: 'The whole title is in capitals: that reads slowly, and takes about a third more of the room in search results. Write it in small letters; a style sheet can still show capitals.'
    },
    good: [{ text: '---\ntitle: NAVO en EU over de HSL-Zuid\n---\n' }, { text: '---\ntitle: BMW M3 CSL\n---\n' }],
    bad: [
        { text: '---\ntitle: ALLES OVER ELEKTRISCHE FIETSEN\n---\n', at: 'ALLES OVER ELEKTRISCHE FIETSEN' },
        { text: '---\ntitle: "10 BIKES WE LOVE"\n---\n', at: '"10 BIKES WE LOVE"', message: 'in capitals' }
    ],
    check({ post, messages, report }) {
        const { title } = post.fields;
        const text = post_text_textOf(title);
        if (!title || !text || /\p{Ll}/u.test(text))
            return;
        const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
        if (letters < FEWEST_LETTERS || !/\p{Lu}\P{L}+\p{Lu}/u.test(text))
            return;
        report({ span: title.node.span, message: messages.capitals, subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-punctuation.js



/** After a word, so that an operator in a title about programming is none. */
const REPEATED = /(?<=[\p{L}\d)"'”’])(?:!{2,}|\?{2,})(?=\s|$)/gu;
const titlePunctuation = defineRule({
    id: 'title-punctuation',
    severity: 'info',
    summary: 'The title has several exclamation or question marks in a row.',
    why: 'They look like advertising, which readers skip, and Google may leave them out or write another title.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        repeated: (marks) => `The title has "${marks}" in it, which looks like advertising between other search results. One mark is enough.`,
        fix: 'Leave one mark'
    },
    good: [
        { text: '---\ntitle: Wat kost een bakfiets?\n---\n' },
        { text: '---\ntitle: "The ?? operator: really?!"\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Alles moet weg!!!\n---\n',
            at: 'Alles moet weg!!!',
            message: '"!!!"',
            fixed: '---\ntitle: Alles moet weg!\n---\n'
        },
        {
            text: '---\ntitle: "Which bike?? A guide"\n---\n',
            at: '"Which bike?? A guide"',
            fixed: '---\ntitle: "Which bike? A guide"\n---\n'
        }
    ],
    check({ post, messages, report }) {
        for (const field of post.fields.title ? textsOf(post.fields.title) : []) {
            const found = field.text.match(REPEATED)?.[0];
            if (!found)
                continue;
            const text = field.text.replace(REPEATED, (marks) => marks.slice(0, 1));
            const fix = rewrite(post, field, text, { description: messages.fix, safe: true });
            report({
                span: field.node.span,
                message: messages.repeated(found.slice(0, 10)),
                subject: 'title',
                ...(fix && { fix })
            });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/text-width/arial-widths.js
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

;// CONCATENATED MODULE: ./lib/rules/text-width/text-width.js

const widths = new Map(ARIAL_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
/** Digits, and most small letters: for letters of scripts that the table doesn't have. */
const USUAL_WIDTH = 1139;
/** Marks on the letter before, joiners, variation selectors, direction marks, skin tones. */
const text_width_NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;
const HALF_OF_A_FLAG = /\p{Regional_Indicator}/u;
const JOINER = '\u200d';
/** Beyond this many UTF-16 units a text is far too wide for any limit, and only its start is measured. */
const text_width_LONGEST = 10_000;
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
function characterWidths(text) {
    const line = text.slice(0, text_width_LONGEST).replace(/\s+/g, ' ').trim();
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
    if (text_width_NO_WIDTH.test(character))
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

;// CONCATENATED MODULE: ./lib/rules/title-too-short.js





/** The size of titles in Google's results on a desktop, in px of Arial. */
const FONT_SIZE = 20;
const titleTooShort = defineRule({
    id: 'title-too-short',
    severity: 'info',
    profile: 'strict',
    summary: 'The title fills only a small part of the room that a search result has for it.',
    why: 'A result has room for about 600 px. A title of less than a third of that, such as "News", seldom says what the page is about, and leaves out the words that people search for. A short title can be right all the same.',
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().min(0).default(200).describe('The narrowest title, in px of Arial at 20 px.')
    }),
    messages: {
        tooShort: (width, min) => `Title is only ${width} px wide; search results have room for about 600 px. Say in at least ${min} px what the reader finds here, in words that people search for.`
    },
    good: [{ text: '---\ntitle: Zo stel je de versnelling af\n---\n' }, { text: '---\ntitle: News\ndraft: true\n---\n' }],
    bad: [
        { text: '---\ntitle: Nieuws\n---\n', at: 'Nieuws', message: 'px wide' },
        { text: '---\ntitle: Our new bikes\n---\n', at: 'Our new bikes' }
    ],
    check({ post, options, messages, report }) {
        const { title } = post.fields;
        const text = post_text_textOf(title);
        if (!title || !text || !hasPreview(post))
            return;
        const width = textWidth(text, FONT_SIZE);
        if (width >= options.min)
            return;
        report({ span: title.node.span, message: messages.tooShort(Math.round(width), options.min), subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-trailing-period.js



/** A short last word is likely an abbreviation: `Inc.`, `e.a.`, `etc.`; a second sentence makes a full stop right. */
const FULL_STOP = /^(?:[^.?!]*[\p{L}\d])?[\p{L}\d]{5,}\.\s*$/u;
const titleTrailingPeriod = defineRule({
    id: 'title-trailing-period',
    severity: 'info',
    profile: 'strict',
    summary: 'The title ends with a full stop.',
    why: 'Headlines have none: it takes room, and makes a reader stop where they should click.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        stop: 'The title ends with a full stop, which headlines do without. Remove it.',
        fix: 'Remove the full stop'
    },
    good: [
        { text: '---\ntitle: Zo maak je hem schoon\n---\n' },
        { text: '---\ntitle: Meet Bikes Inc.\n---\n' },
        { text: '---\ntitle: Less is more. Always.\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Zo maak je je fiets helemaal schoon.\n---\n',
            at: 'Zo maak je je fiets helemaal schoon.',
            fixed: '---\ntitle: Zo maak je je fiets helemaal schoon\n---\n'
        },
        {
            text: '---\ntitle: "How to choose brakes."\n---\n',
            at: '"How to choose brakes."',
            fixed: '---\ntitle: "How to choose brakes"\n---\n'
        }
    ],
    check({ post, messages, report }) {
        for (const field of post.fields.title ? textsOf(post.fields.title) : []) {
            if (!FULL_STOP.test(field.text))
                continue;
            const text = field.text.trimEnd().slice(0, -1);
            const fix = rewrite(post, field, text, { description: messages.fix, safe: false });
            report({ span: field.node.span, message: messages.stop, subject: 'title', ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-width.js




/** The size of titles in Google's results on a desktop, in px of Arial. */
const title_width_FONT_SIZE = 20;
const titleWidth = defineRule({
    id: 'title-width',
    severity: 'warning',
    summary: 'The title is wider than the room that a search result has for it.',
    why: 'Google sets titles in Arial of 20 px in a column of about 600 px, and cuts what is wider; the words at the end, often the ones that make somebody click, are lost. Google names no limit; 600 px is what Yoast SEO and other tools measure. Pixels say more than a number of characters: `W` is four times as wide as `i`.',
    options: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().positive().default(600).describe('The widest title, in px of Arial at 20 px.'),
        suffix: schemas/* string */.YjP()
            .default('')
            .describe('What the theme puts after every title, such as ` | My site`, to count it too. Google often leaves a site name out.')
    }),
    messages: {
        tooWide: (width, max, cut, suffix) => `Title is ${width} px wide${suffix && ` with "${suffix}"`}; Google cuts titles at about ${max} px. Shorten it by about ${cut} character${cut === 1 ? '' : 's'}.`
    },
    good: [
        { text: '---\ntitle: Zo stel je de versnelling van je fiets zelf af\n---\n' },
        {
            text: '---\ntitle: "Little hills, still trails, fertile fields: fifty villages in idyllic Tilly"\n---\n'
        }
    ],
    bad: [
        {
            text: '---\ntitle: "Waarom je de ketting van je fiets vaker moet schoonmaken dan je denkt"\n---\n',
            at: '"Waarom je de ketting van je fiets vaker moet schoonmaken dan je denkt"',
            message: 'Google cuts titles at about 600 px.'
        },
        {
            text: '---\ntitle: How to keep your bicycle chain clean in winter\n---\n',
            options: { suffix: ' | The Bicycle Workshop' },
            at: 'How to keep your bicycle chain clean in winter',
            message: 'with " | The Bicycle Workshop"'
        }
    ],
    check({ post, options, messages, report }) {
        const { title } = post.fields;
        const text = post_text_textOf(title);
        if (!title || !text)
            return;
        const width = textWidth(text, title_width_FONT_SIZE) + suffixWidth(options.suffix);
        if (width <= options.max)
            return;
        const cut = charactersToCut(text, width - options.max, title_width_FONT_SIZE);
        const message = messages.tooWide(Math.round(width), options.max, cut, options.suffix);
        report({ span: title.node.span, message, subject: 'title' });
    }
});
/** A space at its start counts, though it would collapse at the start of a line. */
function suffixWidth(suffix) {
    return suffix === '' ? 0 : textWidth(`.${suffix}`, title_width_FONT_SIZE) - textWidth('.', title_width_FONT_SIZE);
}

;// CONCATENATED MODULE: ./lib/rules/tracking-params.js



/** Marks of campaigns, advertisements, newsletters and shares; none of them changes what a page shows. */
const TRACKING = /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|oly_enc_id|oly_anon_id|ref_src|srsltid|_gl|_ga|rb_clickid|ml_subscriber|ml_subscriber_hash)$/i;
/** A link that an assistant has handed over. */
const ASSISTANT = /^utm_source=[^&]*(?:chatgpt|openai|perplexity|copilot|claude|gemini)/i;
/** Between parameters; programs that fill in front matter often leave the entity of a web page there. */
const SEPARATOR = /&(?:amp;|#0*38;|#x0*26;)?/i;
const tracking_params_ENTITY = /&(?:amp|#0*38|#x0*26);/gi;
const tracking_params_post = (url) => `---\ntitle: Zomerroutes\n---\n\nVolgens [het CBS](${url}) fietst iedereen.\n`;
const trackingParams = defineRule({
    id: 'tracking-params',
    severity: 'warning',
    summary: 'A link carries tracking parameters (`utm_…`, `gclid`, `fbclid`).',
    why: "They were made for somebody's campaign and came along when the address was copied: the visit is counted for the wrong campaign, the address may stop working, and one page gets many addresses. Photo sites such as Unsplash ask for them in a credit link, and links that name your own site in `utm_source` are meant.",
    options: schemas/* strictObject */.rej({
        hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default(['unsplash.com', 'pexels.com', 'pixabay.com'])
            .describe('Hosts, with those under them, whose links may carry such parameters.'),
        also: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('More names of parameters to report.')
    }),
    messages: {
        tracked: (names, one) => `This address carries the tracking parameter${one ? '' : 's'} ${names}: a visit through it counts for the campaign that ${one ? 'it was' : 'they were'} made for. Remove ${one ? 'it' : 'them'}; the page stays the same.`,
        assistant: (names) => `This address was copied from an AI assistant, and ${names} tells so to the site it leads to. Remove that, and make sure that the page says what your text claims.`,
        fix: 'Remove the tracking parameters'
    },
    good: [
        { text: tracking_params_post('https://example.com/cijfers?jaar=2026&pagina=2') },
        { text: tracking_params_post('https://unsplash.com/@jan?utm_source=blog&utm_medium=referral') },
        {
            text: tracking_params_post('https://example.com/cijfers?utm_source=mijnblog'),
            files: { 'hugo.toml': 'baseURL = "https://www.mijnblog.nl/"' }
        }
    ],
    bad: [
        {
            text: tracking_params_post('https://example.com/cijfers?utm_source=nieuwsbrief&jaar=2026&fbclid=abc#tabel'),
            at: 'https://example.com/cijfers?utm_source=nieuwsbrief&jaar=2026&fbclid=abc#tabel',
            message: 'tracking parameters `utm_source`, `fbclid`',
            fixed: tracking_params_post('https://example.com/cijfers?jaar=2026#tabel')
        },
        {
            text: '---\ntitle: A\n---\n\n<a href="https://example.com/?utm_source=chatgpt.com&amp;id=3">Figures</a>\n',
            at: 'https://example.com/?utm_source=chatgpt.com&amp;id=3',
            message: 'copied from an AI assistant',
            fixed: '---\ntitle: A\n---\n\n<a href="https://example.com/?id=3">Figures</a>\n'
        },
        {
            text: '---\nsource_url: "https://example.com/?utm_source=rss&#038;utm_medium=rss"\n---\n',
            at: 'https://example.com/?utm_source=rss&#038;utm_medium=rss',
            fixed: '---\nsource_url: "https://example.com/"\n---\n'
        }
    ],
    check({ post, site, options, messages, report }) {
        const own = ownName(site.settings.baseUrl);
        const also = new Set(options.also.map((name) => name.toLowerCase()));
        const isTracking = (name) => TRACKING.test(name) || also.has(name.toLowerCase());
        for (const reference of post.references) {
            const { urlSpan: span } = reference;
            const url = reference.url.replace(tracking_params_ENTITY, '&');
            if (!url.includes('?') || !/^https?:/i.test(url) || !URL.canParse(url))
                continue;
            const { hostname, searchParams } = new URL(url);
            if (options.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
                continue;
            if (own && searchParams.getAll('utm_source').some((source) => source.toLowerCase().includes(own)))
                continue;
            const found = [...new Set([...searchParams.keys()].filter(isTracking))];
            if (found.length === 0)
                continue;
            const names = found.map((name) => `\`${shorten(name, 40)}\``).join(', ');
            const assistant = searchParams.getAll('utm_source').some((source) => ASSISTANT.test(`utm_source=${source}`));
            const text = withoutParameters(reference, post.source, isTracking);
            const fix = text !== undefined && { description: messages.fix, safe: true, edits: [{ span, text }] };
            const message = assistant ? messages.assistant(names) : messages.tracked(names, found.length === 1);
            report({ span, message, subject: reference.url, ...(fix && { fix }) });
        }
    }
});
/** The address as written, less some parameters; undefined when it is written in a way that hides them. */
function withoutParameters(reference, source, isTracking) {
    const written = source.slice(reference.urlSpan);
    const start = written.indexOf('?') + 1;
    const rest = written.slice(start);
    const end = rest.search(/(?<!&)#/);
    const query = end < 0 ? rest : rest.slice(0, end);
    const all = query.split(SEPARATOR);
    const kept = all.filter((pair) => !isTracking(pair.split('=', 1)[0] ?? ''));
    if (start === 0 || kept.length === all.length)
        return undefined;
    const separator = SEPARATOR.exec(query)?.[0] ?? '&';
    const address = written.slice(0, kept.length > 0 ? start : start - 1);
    return `${address}${kept.join(separator)}${end < 0 ? '' : rest.slice(end)}`;
}
/** `mijnblog` of https://www.mijnblog.nl/: what a site calls itself in its own campaigns. */
function ownName(baseUrl) {
    if (baseUrl === undefined || !URL.canParse(baseUrl))
        return undefined;
    const name = new URL(baseUrl).hostname.replace(/^www\./, '').split('.')[0];
    return name !== undefined && name.length > 2 ? name.toLowerCase() : undefined;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/rules/near-field.js


/**
 * Fields to which everyday names of one's own come near by chance (`time`, `height`, `part`, `rate`, `link`): as they are
 * rarely misspelt, nobody is asked whether they were meant.
 */
const NOT_SUGGESTED = new Set([
    'type',
    'weight',
    'url',
    'layout',
    'markup',
    'lang',
    'order',
    'params',
    'seo',
    'placeholder'
]);
/** What authors write for the two fields that every post has. */
const TRANSLATIONS = new Map([
    ...['titel', 'titre', 'título', 'titulo', 'titolo'].map((word) => [word, 'title']),
    ...['datum', 'fecha', 'data'].map((word) => [word, 'date'])
]);
/** Fields and taxonomies of one's own, most of them in other languages, that come near the known ones. */
const OWN_WORDS = new Set([
    'published_at',
    'publishedat',
    ...[
        'categorie',
        'categorieen',
        'categorieën',
        'categoria',
        'categorias',
        'categoría',
        'categorías',
        'catégorie',
        'catégories'
    ],
    ...['kategorie', 'kategorien', 'kategori', 'kategoria', 'auteur', 'auteurs', 'autor', 'autore', 'autoren', 'autores'],
    ...[
        'imagen',
        'imagenes',
        'imágenes',
        'immagine',
        'descripcion',
        'descripción',
        'descrição',
        'descricao',
        'descrizione'
    ]
]);
/** The known field that was surely meant; undefined for what may well be a word of its own. */
function nearest(key, suggested) {
    const word = key.toLowerCase().normalize('NFC');
    if (OWN_WORDS.has(word))
        return undefined;
    const translated = TRANSLATIONS.get(word);
    if (translated !== undefined && suggested.includes(translated))
        return translated;
    const meant = (0,suggestion/* suggestion */.h)(key, suggested);
    if (meant === undefined || isVariant(key, meant))
        return undefined;
    const known = meant.toLowerCase();
    const isOtherWord = word.length <= 5 && (0,mod/* distance */.Io)(word, known) > 1 && sorted(word) !== sorted(known);
    const isLonger = word.length > known.length + 1 && word.includes(known);
    return isOtherWord || isLonger ? undefined : meant;
}
function sorted(word) {
    return [...word].sort().join('');
}
/** `title_en` and `ogTitle` are fields of their own beside `title`. */
function isVariant(key, meant) {
    const words = key.split(/[-_.\s]|(?<=[a-z])(?=[A-Z\d])/);
    return words.length > 1 && words.some((word) => word.toLowerCase() === meant.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/rules/unknown-field.js










/** A field whose name is almost that of a known one. */
const unknownField = defineRule({
    id: 'unknown-field',
    severity: 'warning',
    summary: 'A field is not known, and its name comes near that of a known one.',
    why: 'A generator ignores a field that it does not know without a word: `descripton` leaves the search result without a description, `cover.images` the post without a cover. Fields of your own are fine: one is reported only when its name is nearly that of a known field that the post lacks, and never when it is a taxonomy of the site, is named in `front-matter.fields`, or is in the JSON Schema of the configuration. A schema with `additionalProperties: false` reports every other field, as an error.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        near: (name, meant) => `The field \`${name}\` is not known, so it has no effect. Did you mean \`${meant}\`?`,
        notAllowed: (name, meant) => `This site's configuration does not allow the field \`${name}\` here. ${meant ? `Did you mean \`${meant}\`?` : 'Remove it.'}`,
        fix: (name) => `Rename it to ${name}`
    },
    good: [
        {
            text: '---\ntitle: Onze tuin\nsectie: wonen\nbron: Tuinblad\ndata: [1, 2]\ndate: 2026-02-27\ntags: [tuin]\n---\n'
        },
        {
            text: '---\nTitle: Our garden\nDATE: 2026-02-27\nshowtoc: true\nheight: 300\ntime: 20 minutes\ncolor: red\npages: 12\ntitle_en: Garden\n---\n'
        },
        { text: '---\ntitle: Our garden\nparams:\n  tite: own\ncover:\n  image: a.jpg\n  credit: Jan\n---\n' },
        {
            text: '---\ntitle: Our garden\ntopic: [a]\n---\n',
            files: { 'hugo.toml': 'theme = "PaperMod"\n[taxonomies]\ntopic = "topic"\ntag = "tags"\n' }
        },
        { text: '---\ntitle: Onze tuin\ncategorieen: [tuin]\nauteur: Jan\n---\n' },
        { text: '---\ntitle: Our garden\nrate: 5\nsubtitle: In winter\nstate: NY\n---\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Onze tuin\nrubriek: wonen\n---\n',
            schema: { properties: { title: {}, sectie: {} }, additionalProperties: false },
            at: 'rubriek',
            message: "This site's configuration does not allow the field `rubriek` here. Remove it."
        },
        {
            text: '---\ntitle: Onze tuin\ndescripton: Wat bloeit er?\n---\n',
            at: 'descripton',
            message: 'Did you mean `description`?',
            fixed: '---\ntitle: Onze tuin\ndescription: Wat bloeit er?\n---\n'
        },
        {
            text: '---\ntitle: Onze tuin\ndatum: 2026-02-27\n---\n',
            at: 'datum',
            message: 'Did you mean `date`?',
            fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ncover:\n  images: garden.jpg\n---\n',
            at: 'images',
            message: 'The field `cover.images` is not known, so it has no effect. Did you mean `cover.image`?',
            fixed: '---\ntitle: Our garden\ncover:\n  image: garden.jpg\n---\n'
        },
        {
            text: '---\ntitle: Our garden\ntag: [garden]\n---\n',
            at: 'tag',
            message: 'Did you mean `tags`?',
            fixed: '---\ntitle: Our garden\ntags: [garden]\n---\n'
        },
        {
            text: '---\nTitle: Our garden\n---\n',
            generator: 'generic',
            at: 'Title',
            fixed: '---\ntitle: Our garden\n---\n'
        },
        {
            text: '{\n  "title": "Our garden",\n  "canonical_url": "https://example.com/"\n}\n',
            at: '"canonical_url"',
            fixed: '{\n  "title": "Our garden",\n  "canonicalURL": "https://example.com/"\n}\n'
        }
    ],
    check({ post, site, generator, messages, report }) {
        if (!isReliable(post))
            return;
        const { root } = post.frontMatter;
        const match = keyMatch(generator);
        const told = new Set();
        for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
            if (violation.kind !== 'unknown')
                continue;
            const { entry, found } = nodeOnPath(root, violation.path, match);
            const name = pathName(violation.path);
            if (!entry || !found)
                continue;
            told.add(name);
            const meant = (0,suggestion/* suggestion */.h)(entry.key, violation.allowed);
            say(entry, name, meant, messages.notAllowed(name, meant), { severity: 'error' });
        }
        for (const { path, entry, meant } of strangers(post, site, generator, match)) {
            const name = pathName([...path, entry.key]);
            if (!told.has(name))
                say(entry, name, meant, messages.near(name, pathName([...path, meant])));
        }
        function say(entry, subject, meant, message, weight = {}) {
            const edits = meant === undefined ? [] : [renameKey(entry.keySpan, meant, post.source)];
            const fix = meant === undefined ? {} : { fix: { description: messages.fix(meant), safe: false, edits } };
            report({ span: entry.keySpan, message, subject, ...weight, ...fix });
        }
    }
});
/** Fields that are nearly known ones, at the top and in the groups whose fields are known. */
function* strangers(post, site, generator, match) {
    const { root } = post.frontMatter;
    const { shape } = generator.schema;
    const own = [...site.settings.taxonomies, ...(contractOf(site, post.path)?.fields ?? [])];
    const suggested = [...Object.keys(shape).filter((name) => !NOT_SUGGESTED.has(name)), ...datesOf(generator), ...own];
    const silent = [...Object.keys(shape), ...generator.knownFields];
    for (const found of nearIn(root, suggested, silent, generator, match))
        yield { path: [], ...found };
    for (const [name, type] of Object.entries(shape)) {
        const inner = (0,field_kinds/* shapeOf */.F5)(type);
        const group = root.entries.find((entry) => (0,generators_field/* comparable */.Zm)(entry.key, match) === (0,generators_field/* comparable */.Zm)(name, match));
        if (!inner || group?.node.kind !== 'map')
            continue;
        for (const found of nearIn(group.node, Object.keys(inner), [], generator, match))
            yield { path: [group.key], ...found };
    }
}
/** Dates by the name that people write. */
function datesOf(generator) {
    return generator.caseInsensitiveKeys ? ['date', 'publishDate', 'lastmod', 'expiryDate'] : ['date'];
}
function* nearIn(map, suggested, silent, generator, match) {
    const known = new Set([...suggested, ...silent].map((name) => (0,generators_field/* comparable */.Zm)(name, match)));
    const dates = new Set(generator.dateFields.map((name) => (0,generators_field/* comparable */.Zm)(name, 'loose')));
    const present = new Set(map.entries.map((entry) => (0,generators_field/* comparable */.Zm)(entry.key, match)));
    for (const entry of map.entries) {
        if (known.has((0,generators_field/* comparable */.Zm)(entry.key, match)) || isDateField(entry.key, dates, match))
            continue;
        const meant = nearest(entry.key, suggested);
        if (meant === undefined || present.has((0,generators_field/* comparable */.Zm)(meant, match)))
            continue;
        if (fits(entry, meant, generator))
            yield { entry, meant };
    }
}
function isDateField(key, dates, match) {
    return dates.has(match === 'exact' ? (0,generators_field/* comparable */.Zm)(key, 'loose') : key.toLowerCase());
}
/** `rate: 5` is no misspelt `date`: the value must be one that the known field could have. */
function fits(entry, meant, generator) {
    const value = (0,find/* toData */.OY)(entry.node);
    const isDate = generator.dateFields.includes(meant.toLowerCase());
    if (isDate) {
        const reading = generator.readDate(value);
        return reading.kind !== 'invalid' || reading.suggestion !== undefined;
    }
    const type = generator.schema.shape[meant];
    return !type || parse/* safeParse */.xL(type, value).success || typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/rules/registry.js

































































/** Every rule, in the order of the documentation. */
const rules = [
    frontMatterMissing,
    frontMatterUnclosed,
    frontMatterPosition,
    frontMatterSyntax,
    frontMatterDuplicateKey,
    requiredField,
    fieldType,
    fieldValue,
    fieldWhitespace,
    htmlEntityInFrontMatter,
    markupInFrontMatter,
    unknownField,
    dateInvalid,
    dateFuture,
    lastmodBeforeDate,
    expired,
    noindexPublished,
    draft,
    addressAbsolute,
    canonicalUrl,
    titleWidth,
    titleTooShort,
    titleAllcaps,
    titlePunctuation,
    titleTrailingPeriod,
    descriptionRequired,
    descriptionLength,
    descriptionEqualsTitle,
    descriptionRepeatsText,
    descriptionTruncated,
    coverRequired,
    coverAltMissing,
    coverFileMissing,
    coverRelativeRemote,
    coverHttp,
    coverUnreachable,
    coverNotAnImage,
    coverFormat,
    coverTypeMismatch,
    coverDimensions,
    coverAspectRatio,
    coverBytes,
    linkBroken,
    internalLinkBroken,
    linkRedirected,
    linkElsewhere,
    linkHttp,
    linkFragmentMissing,
    linkUnverifiable,
    linkLocalhost,
    linkEmpty,
    linkCredentials,
    trackingParams,
    h1InBody,
    headingSkip,
    imageAltMissing,
    imageNotAnImage,
    generatorLeftover,
    aiLeftover,
    mojibake,
    invisibleCharacter,
    strayScript,
    directiveUnknown(() => byId.keys()),
    // These look at what the rules before them found.
    ignoreExpired,
    ignoreUnused
];
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with this id; undefined when there is none. */
function ruleOf(id) {
    return byId.get(id);
}

;// CONCATENATED MODULE: ./lib/rules/settings.js




/**
 * Reads `profile`, `rules` and `overrides` of the configuration. An override changes the severity, the options it names, or
 * both; a later one wins. A rule that is named is on, whatever the profile.
 *
 * @param known the rules that there are; default: all
 * @returns the settings by post, and what is wrong: with problems, `settings` must not be used
 */
function compileRuleSettings(config, known = rules) {
    const problems = settings_problemsOf(config.rules, ['rules'], known);
    const overrides = config.overrides.map((override, index) => {
        problems.push(...settings_problemsOf(override.rules, ['overrides', index, 'rules'], known));
        return { matches: picomatch(override.files, { dot: true }), rules: override.rules };
    });
    const made = new Map();
    const settings = (path) => {
        const layers = overrides.filter((override) => override.matches(path));
        const key = layers.map((layer) => overrides.indexOf(layer)).join();
        const ready = made.get(key) ?? activeRules([config.rules, ...layers.map((layer) => layer.rules)], known, config.profile);
        made.set(key, ready);
        return ready;
    };
    return { settings, problems };
}
function activeRules(layers, known, profile = 'recommended') {
    return known.flatMap((rule) => {
        let level;
        let options = {};
        let isOn = (0,rules_profile/* includes */.m)(profile, rule.profile ?? 'recommended');
        for (const layer of layers) {
            const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined;
            if (setting === undefined)
                continue;
            isOn = true;
            const split = splitSetting(setting);
            level = split.level ?? level;
            options = { ...options, ...split.options };
        }
        const severity = level ?? rule.severity;
        if (!isOn || severity === 'off')
            return [];
        return [{ rule, severity, configured: level !== undefined, options: rule.options.parse(options) }];
    });
}
function splitSetting(setting) {
    if (typeof setting === 'string')
        return { level: setting, options: {} };
    const { severity, ...options } = setting;
    return { level: severity, options };
}
function settings_problemsOf(settings, path, known) {
    return Object.entries(settings).flatMap(([id, setting]) => {
        const rule = known.find((candidate) => candidate.id === id);
        if (rule)
            return optionProblems(rule, splitSetting(setting).options, [...path, id]);
        const meant = (0,suggestion/* suggestion */.h)(id, known.map((candidate) => candidate.id));
        const way = meant ? `Did you mean "${meant}"?` : 'docs/rules.md lists the rules.';
        return [{ path: [...path, id], message: `There is no rule "${id}". ${way}` }];
    });
}
function optionProblems(rule, options, path) {
    const result = rule.options.safeParse(options);
    return result.success ? [] : result.error.issues.flatMap((issue) => problemsOfIssue(rule, issue, path));
}
function problemsOfIssue(rule, issue, path) {
    const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code !== 'unrecognized_keys') {
        const message = `\`${inner.join('.')}\` of ${rule.id}: ${issue.message.replace(/^Invalid input: /, '')}.`;
        return [{ path: [...path, ...inner], message }];
    }
    const names = optionNames(rule);
    return issue.keys.map((key) => {
        const meant = (0,suggestion/* suggestion */.h)(key, names);
        const list = names.length > 0 ? `Its options: ${names.join(', ')}, severity.` : 'Its only option is severity.';
        const way = meant ? `Did you mean "${meant}"?` : list;
        return { path: [...path, ...inner, key], message: `${rule.id} has no option "${key}". ${way}` };
    });
}
/** The names of a rule's own options. */
function optionNames(rule) {
    const shape = 'shape' in rule.options ? rule.options.shape : {};
    return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

// EXTERNAL MODULE: ./lib/generators/generic.js
var generic = __webpack_require__(31295);
;// CONCATENATED MODULE: ./lib/site/find-sites.js


/** Folders of tools, of themes (with their example sites), and of what a build made: no sites of the repository's own. */
const NOT_A_SITE = /^(?:\..*|node_modules|bower_components|vendor|_vendor|themes|public|resources|dist|testdata|fixtures|__fixtures__)$/i;
/** Each site is read; a repository with more than this many configuration files has them for something else. */
const MOST_SITES = 100;
/**
 * Finds the sites of a repository by their configuration files, at any depth.
 *
 * @param configured the generator that the configuration names, or `auto`
 * @returns at least one site, the deepest first. The last one is at the root: a site, or what is outside of all sites and
 *   has no posts unless the configuration names them
 * @throws RepositoryError when the repository's files can't be listed for a reason that is not their number
 */
async function findSites(repository, configured) {
    const paths = await repository.list();
    const files = paths && new Set(paths);
    const wanted = configured === 'auto' ? registry/* generators */.h : [(0,registry/* generatorOf */.b)(configured)];
    const roots = files ? candidates(files, wanted) : [''];
    const sites = [];
    for (const root of roots.slice(0, MOST_SITES)) {
        const site = await siteAt(root, wanted, repository, files);
        if (site)
            sites.unshift(site);
    }
    if (!sites.some((site) => site.root === ''))
        sites.push(await restOf(repository, files, configured, sites));
    const root = sites.at(-1);
    if (root && roots.length > MOST_SITES) {
        root.settings.problems.push(`Only ${MOST_SITES} of ${roots.length} folders with a site's configuration were looked at.`);
    }
    return sites;
}
/** The deepest site that a file belongs to. */
function siteOf(path, sites) {
    const around = sites.filter((site) => path.startsWith(site.root));
    const site = around.sort((a, b) => b.root.length - a.root.length)[0];
    if (!site)
        throw new RangeError('findSites always returns a site at the root');
    return site;
}
/** Folders with a configuration file of one of the generators, the deepest last. */
function candidates(files, wanted) {
    const names = new Set(wanted.flatMap((generator) => generator.configurationFiles));
    const roots = new Set();
    for (const path of files) {
        const root = rootOf(path, names);
        if (root !== undefined && !root.split('/').some((folder) => NOT_A_SITE.test(folder)))
            roots.add(root);
    }
    return [...roots].sort((a, b) => depth(a) - depth(b) || (a > b ? -1 : 1));
}
/** The folder that a configuration file is for: its name may hold folders, as `config/_default/hugo.toml`. */
function rootOf(path, names) {
    const parts = path.split('/');
    for (const length of [3, 2, 1]) {
        const name = parts.slice(-length).join('/');
        if (length <= parts.length && names.has(name))
            return path.slice(0, path.length - name.length);
    }
    return undefined;
}
function depth(root) {
    return root.split('/').length;
}
/** The site in a folder, of the generator that is surest of it; undefined when it is none after all. */
async function siteAt(root, wanted, repository, files) {
    const read = new Map();
    let best;
    for (const generator of wanted) {
        if (generator.configurationFiles.length === 0)
            continue;
        const settings = read.get(generator.readSettings) ?? (await generator.readSettings(root, repository, files));
        read.set(generator.readSettings, settings);
        const found = wanted.length === 1 && settings.files.length > 0;
        const certainty = found ? Number.POSITIVE_INFINITY : generator.detect(settings);
        if (certainty > (best?.certainty ?? 0))
            best = { generator, settings, certainty };
    }
    return best && { root, generator: best.generator.id, settings: best.settings, files };
}
/** The site at the root where no configuration was found. */
async function restOf(repository, files, configured, others) {
    const generator = configured === 'auto' ? generic/* generic */.M : (0,registry/* generatorOf */.b)(configured);
    const settings = await generator.readSettings('', repository, files);
    const contentFolders = others.length > 0 ? [] : settings.contentFolders;
    return { root: '', generator: generator.id, settings: { ...settings, contentFolders }, files };
}

;// CONCATENATED MODULE: ./lib/site/content-filter.js



const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/**
 * Which files are posts: Markdown files in the folders of `content` (by default those of the site), that their generator
 * makes a page of, and that are not excluded. A file that `content` names in full is a post whatever its name.
 */
function contentFilter(config, sites) {
    const excluded = matcher(config.exclude, true);
    const content = config.content;
    if (content === undefined)
        return (path) => MARKDOWN.test(path) && !excluded(path) && isPost(path, siteOf(path, sites));
    const included = matcher(content, false);
    const named = new Set(content);
    return (path) => {
        if (!MARKDOWN.test(path) || excluded(path))
            return false;
        return named.has(path) || (included(path) && isPost(path, anywhereIn(siteOf(path, sites))));
    };
}
function isPost(path, site) {
    return (0,registry/* generatorOf */.b)(site.generator).isPost(path, site);
}
/** The configuration says where the posts are, so the site's own folders don't matter. */
function anywhereIn(site) {
    return { ...site, settings: { ...site.settings, contentFolders: [site.root, ...site.settings.contentFolders] } };
}
/** Which paths match one of several globs, files or folders, as they are given for one run. */
function pathMatcher(paths) {
    return matcher(paths, true);
}
/** Matches globs, and folders by their bare name. */
function matcher(globs, dot) {
    const patterns = globs
        .map((glob) => glob.replace(/^\.?\//, ''))
        .flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]);
    return patterns.length === 0 ? () => false : picomatch(patterns, { dot });
}

;// CONCATENATED MODULE: ./lib/site/content-names.js


const content_names_LONGEST = 200;
/** Content files by the names under which `ref` and `relref` find them: the end of their path, with or without extension. */
class ContentNames {
    static #made = new WeakMap();
    #byName = new Map();
    #sections = new Set();
    #folders;
    constructor(pages, site) {
        this.#folders = site.settings.contentFolders;
        for (const path of pages) {
            const at = key(this.#below(path));
            const name = lastPart(at);
            for (let slash = at.indexOf('/'); slash > 0; slash = at.indexOf('/', slash + 1)) {
                this.#sections.add(at.slice(0, slash));
            }
            const list = this.#byName.get(name);
            if (list)
                list.push(path);
            else
                this.#byName.set(name, [path]);
        }
    }
    /** Made once for a list of content files. */
    static of(pages, site) {
        const made = ContentNames.#made.get(pages) ?? new ContentNames(pages, site);
        ContentNames.#made.set(pages, made);
        return made;
    }
    /** The files that a name can mean on a page: relative to its folder, else anywhere. */
    find(name, from) {
        const wanted = key(name.startsWith('/') ? name : external_node_path_.posix.join('/', external_node_path_.posix.dirname(this.#below(from)), name));
        const loose = key(external_node_path_.posix.join('/', name));
        if (wanted === '' || loose === '')
            return [from];
        const candidates = new Set([
            ...(this.#byName.get(lastPart(wanted)) ?? []),
            ...(this.#byName.get(lastPart(loose)) ?? [])
        ]);
        const paths = [...candidates].map((path) => ({ path, at: `/${key(this.#below(path))}` }));
        const exact = paths.filter(({ at }) => at === `/${wanted}`);
        const found = exact.length > 0 ? exact : paths.filter(({ at }) => at.endsWith(`/${loose}`));
        if (found.length > 0)
            return found.map(({ path }) => path);
        // A section without a file of its own has a page too.
        return this.#sections.has(loose) || this.#sections.has(wanted) ? [from] : [];
    }
    /** The file that was probably meant, and its name from the content folder. */
    suggest(name) {
        const wanted = lastPart(key(external_node_path_.posix.join('/', name)));
        if (wanted === '' || wanted.length > content_names_LONGEST)
            return undefined;
        const allowed = wanted.length < 5 ? 1 : 2;
        let best;
        for (const [known, paths] of this.#byName) {
            if (Math.abs(known.length - wanted.length) > allowed || paths.length !== 1 || paths[0] === undefined)
                continue;
            const off = (0,mod/* distance */.Io)(known, wanted);
            if (off <= allowed && off < (best?.off ?? allowed + 1))
                best = { path: paths[0], off };
        }
        return best && { path: best.path, name: `/${this.#below(best.path)}` };
    }
    #below(path) {
        const folder = this.#folders.filter((one) => path.startsWith(one)).sort((a, b) => b.length - a.length)[0];
        return path.slice(folder?.length ?? 0);
    }
}
/** Extensions, languages and the names of bundles don't count, nor does case. */
function key(path) {
    return path
        .toLowerCase()
        .normalize('NFC')
        .replace(/^\/+|\/+$/g, '')
        .replace(/(?:\.[a-z]{2}(?:-[a-z]+)?)?\.(?:md|markdown|mdown|html?|adoc|org|rst)$/, '')
        .replace(/(?:^|\/)_?index$/, '');
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/site/redirects.js
/** Programs and settings of a server that can answer any address. */
const PROGRAMS = [
    '.htaccess',
    '_worker.js',
    'firebase.json',
    'staticwebapp.config.json',
    'nginx.conf',
    'Caddyfile',
    'web.config'
];
const LARGEST_BYTES = 1_000_000;
const MOST_REDIRECTS = 20_000;
/** Reads what the repository says about redirects: `_redirects`, `netlify.toml`, `vercel.json`. */
async function readRedirects(site, head) {
    const patterns = [];
    const folders = [...new Set([site.root, '', ...site.settings.staticFolders])];
    const present = (name) => folders.map((folder) => folder + name).filter((path) => site.files?.has(path));
    let unknown = PROGRAMS.some((name) => present(name).length > 0) || hasFunctions(site);
    for (const name of ['_redirects', 'netlify.toml', 'vercel.json']) {
        for (const path of present(name)) {
            const found = await fromFile(path, name, head);
            if (found)
                patterns.push(...found);
            else
                unknown = true;
        }
    }
    const rules = patterns.slice(0, MOST_REDIRECTS).map(redirects_matcher);
    return (path) => rules.some((matches) => matches(`/${path.replace(/^\/+|\/+$/g, '')}`)) || (unknown && 'unknown');
}
function hasFunctions({ files, root }) {
    const folders = [`${root}functions/`, `${root}netlify/edge-functions/`, `${root}api/`];
    return [...(files ?? [])].some((path) => folders.some((folder) => path.startsWith(folder)));
}
/** The addresses that a file names; undefined when it can't be read. */
async function fromFile(path, name, head) {
    try {
        const bytes = await head.read(path);
        if (!bytes || bytes.length > LARGEST_BYTES)
            return undefined;
        const text = new TextDecoder().decode(bytes);
        if (name === '_redirects')
            return text.split('\n').flatMap((line) => /^\s*([^\s#]\S*)\s+\S/.exec(line)?.[1] ?? []);
        if (name === 'vercel.json')
            return [...text.matchAll(/"source"\s*:\s*"([^"]+)"/g)].map(([, source = '']) => source);
        return [...text.matchAll(/^\s*from\s*=\s*["']([^"']+)["']/gm)].map(([, from = '']) => from);
    }
    catch {
        return undefined;
    }
}
/** `*`, `:name` and parentheses stand for anything from there on, so that nothing is called broken that a server answers. */
function redirects_matcher(pattern) {
    const plain = pattern.replace(/^https?:\/\/[^/]+/, '');
    const open = plain.search(/[*(]|\/:/);
    if (open < 0) {
        const exact = plain.replace(/\/+$/, '');
        return (path) => path === exact || (exact === '' && path === '/');
    }
    // A rule for everything (`/*`) is for redirecting hosts or showing a page for what is missing.
    const start = plain.slice(0, open).replace(/\/+$/, '');
    return start === ''
        ? () => false
        : (path) => path === start || path.startsWith(`${start}/`) || path.startsWith(plain.slice(0, open));
}

;// CONCATENATED MODULE: ./lib/site/site-pages.js
/** Beyond this many content files, front matter is not read to tell where pages are. */
const MOST_READ = 20_000;
const READS_AT_ONCE = 64;
/** Front matter is at the start of a file. */
const HEAD_BYTES = 65_536;
/** What makes two addresses one: a slash at the end, `index.html`, and the two ways in which Unicode writes accents. */
function addressKey(path) {
    return path
        .replace(/(^|\/)index\.html$/, '$1')
        .replace(/^\/+|\/+$/g, '')
        .normalize('NFC');
}
/**
 * The pages and files of one site by their addresses. Front matter is read only when it is needed, and once: that of one
 * page to be sure that it is where its path says, that of all when nothing else answers.
 */
class SitePages {
    site;
    addresses;
    #head;
    #generator;
    #fields = new Map();
    #index;
    #starts;
    #moved;
    #terms;
    constructor(site, addresses, generator, head) {
        this.site = site;
        this.addresses = addresses;
        this.#generator = generator;
        this.#head = head;
    }
    /** By what paths alone say. */
    get index() {
        this.#index ??= indexOf(this.site, this.addresses);
        return this.#index;
    }
    /** What a content file's front matter says; undefined when it can't be read. */
    fields(path) {
        let fields = this.#fields.get(path);
        if (!fields) {
            fields = this.#read(path);
            this.#fields.set(path, fields);
        }
        return fields;
    }
    /** Whether reading all front matter is not too much. */
    get isReadable() {
        return this.#head.remote !== true && this.index.pages.length <= MOST_READ;
    }
    /** Addresses that front matter gives: slugs, whole URLs and aliases. */
    moved() {
        this.#moved ??= this.#readMoved();
        return this.#moved;
    }
    /** The lists of all terms that posts use; undefined when not all posts could be read. */
    terms() {
        this.#terms ??= this.#readTerms();
        return this.#terms;
    }
    async #readMoved() {
        const moved = { pages: new Map(), isComplete: true };
        for (const [path, text] of await this.#allStarts()) {
            if (text !== undefined && !this.addresses.mayMove(text))
                continue;
            const fields = text === undefined ? undefined : await this.fields(path);
            const url = fields && this.addresses.urlOf(path, fields, this.site);
            if (!fields || url === undefined)
                moved.isComplete = false;
            else {
                for (const address of [...this.addresses.aliasesOf(path, fields, this.site), url]) {
                    moved.pages.set(addressKey(address), { path, url });
                }
            }
        }
        return moved;
    }
    async #readTerms() {
        const { taxonomies } = this.site.settings;
        const terms = new Set();
        const { readPost } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26979));
        for (const [path, text] of await this.#allStarts()) {
            if (text === undefined)
                return undefined;
            const { data } = readPost(path, new TextEncoder().encode(text), this.#generator.fields).frontMatter;
            for (const [key, value] of Object.entries(data)) {
                const taxonomy = taxonomies.find((name) => name.toLowerCase() === key.toLowerCase());
                if (taxonomy === undefined)
                    continue;
                for (const term of Array.isArray(value) ? value : [value]) {
                    terms.add(addressKey(this.addresses.termUrl(taxonomy, String(term), this.site)));
                }
            }
        }
        return terms;
    }
    /** The front matter of each content file as text; undefined for a file that can't be read. */
    #allStarts() {
        this.#starts ??= this.#readStarts();
        return this.#starts;
    }
    async #readStarts() {
        const { pages } = this.index;
        const starts = new Map();
        for (let at = 0; at < pages.length; at += READS_AT_ONCE) {
            await Promise.all(pages.slice(at, at + READS_AT_ONCE).map(async (path) => {
                const bytes = await this.#head.read(path).catch(() => undefined);
                starts.set(path, bytes && frontMatterText(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))));
            }));
        }
        return starts;
    }
    async #read(path) {
        const { readPost } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26979));
        const bytes = await this.#head.read(path).catch(() => undefined);
        return bytes && readPost(path, bytes, this.#generator.fields).fields;
    }
}
/** The start of a file up to the line that closes its front matter; all of it where there is none of three marks. */
function frontMatterText(text) {
    const fence = /^\uFEFF?\s*(---|\+\+\+)/.exec(text);
    const end = fence ? text.indexOf(`\n${fence[1]}`, fence[0].length) : -1;
    // A copy, so that the whole file isn't kept for it.
    return end < 0 ? text : Buffer.from(text.slice(0, end + 5)).toString();
}
function indexOf(site, addresses) {
    const { pages, resources } = addresses.content(site);
    const byPath = new Map();
    for (const page of pages) {
        const url = addresses.urlOf(page, {}, site);
        if (url === undefined)
            continue;
        const list = byPath.get(addressKey(url));
        if (list)
            list.push(page);
        else
            byPath.set(addressKey(url), [page]);
    }
    const files = new Map();
    for (const path of site.files ?? []) {
        const folder = [...site.settings.staticFolders, ...site.settings.assetFolders].find((one) => path.startsWith(one));
        if (folder !== undefined)
            files.set(addressKey(path.slice(folder.length)), path);
    }
    for (const path of resources)
        files.set(addressKey(addresses.resourceUrl(path, site)), path);
    const lists = new Set(addresses.lists(pages, site).map(addressKey));
    const tops = new Set([...byPath.keys(), ...lists].map((key) => key.split('/', 1)[0] ?? ''));
    const folders = new Set([...files.keys()].map((key) => key.slice(0, key.lastIndexOf('/') + 1)));
    return { pages, byPath, files, lists, tops, folders };
}

;// CONCATENATED MODULE: ./lib/site/own-site.js



/** What Hugo and most servers make without a file of their own, beside pages. */
const MADE_FILES = /^(?:sitemap\.xml|robots\.txt|404\.html|favicon\.ico)$/;
/** One site of the repository: answers what is at an address of it. */
class OwnSite {
    site;
    pages;
    #generator;
    #head;
    #now;
    #redirects;
    #blind;
    /** The files of every theme are in the repository. */
    #hasThemes;
    constructor(site, head, now) {
        this.site = site;
        this.#generator = (0,registry/* generatorOf */.b)(site.generator);
        this.#head = head;
        this.#now = now;
        const { addresses } = this.#generator;
        this.pages = addresses && new SitePages(site, addresses, this.#generator, head);
    }
    /** Why nothing can be told about this site's addresses, as a sentence; undefined: it can. */
    get gap() {
        const not = 'Links to pages of the site itself were not checked: ';
        if (!this.site.files)
            return `${not}the list of files of the repository is not known.`;
        if (!this.pages)
            return undefined;
        const gap = this.pages.addresses.gap(this.site);
        if (gap !== undefined)
            return `${not}where its pages are published can't be told yet, because ${gap}.`;
        return undefined;
    }
    /** What is at an address. `missing` is without a suggestion. */
    async at(path) {
        const { pages } = this;
        if (!pages || this.gap !== undefined)
            return this.gap === undefined ? { kind: 'unknown' } : { kind: 'unknown', why: this.gap };
        const key = addressKey(path);
        const found = (await this.#inRepository(key, pages)) ?? (await this.#elsewhere(key, pages));
        return found ?? this.#missing(key, pages);
    }
    /** Whether readers get to see a page. */
    async pageAt(path) {
        const fields = await this.pages?.fields(path);
        const hidden = fields && this.hiddenOf(fields);
        return { kind: 'page', path, ...(hidden && { hidden }) };
    }
    async #inRepository(key, pages) {
        const { index, site, addresses } = pages;
        const file = index.files.get(key);
        if (file !== undefined)
            return { kind: 'file', path: file };
        for (const path of index.byPath.get(key) ?? []) {
            const fields = await pages.fields(path);
            const url = fields && addresses.urlOf(path, fields, site);
            if (url === undefined || addressKey(url) === key)
                return this.pageAt(path);
        }
        if (index.lists.has(key) || MADE_FILES.test(key))
            return { kind: 'page' };
        for (const made of withoutMadePart(key)) {
            const found = await this.#inRepository(made, pages);
            if (found)
                return found;
        }
        return undefined;
    }
    /** What only reading more files can tell. */
    async #elsewhere(key, pages) {
        const { site } = pages;
        this.#redirects ??= readRedirects(site, this.#head);
        const redirected = (await this.#redirects)(key);
        if (redirected === true)
            return { kind: 'redirect' };
        if (redirected === 'unknown')
            return { kind: 'unknown' };
        this.#blind ??= hasSubmodules(site, this.#head);
        if (await this.#blind)
            return { kind: 'unknown' };
        if (!pages.isReadable) {
            const why = 'Some links to pages of the site itself were not checked: for that the front matter of all posts must be read. Run actions/checkout before this action.';
            return { kind: 'unknown', why };
        }
        const moved = await pages.moved();
        const page = moved.pages.get(key);
        if (page)
            return this.pageAt(page.path);
        const made = withoutMadePart(key);
        if (made.some((one) => moved.pages.has(one)))
            return { kind: 'page' };
        for (const [url, { path }] of moved.pages) {
            const address = url.replace(/\.html$/, '');
            const resource = key.startsWith(`${address}/`) && path.slice(0, path.lastIndexOf('/') + 1) + key.slice(address.length + 1);
            if (resource && site.files?.has(resource))
                return { kind: 'file', path: resource };
        }
        const taxonomy = site.settings.taxonomies.some((name) => key.startsWith(`${pages.addresses.slug(name, site)}/`));
        const terms = taxonomy ? await pages.terms() : new Set();
        if (!terms || terms.has(key) || made.some((one) => terms.has(one)))
            return { kind: terms ? 'page' : 'unknown' };
        return moved.isComplete ? undefined : { kind: 'unknown' };
    }
    #missing(key, { index, site }) {
        const isFile = /\.[a-z0-9]{1,8}$/i.test(key) && !/\.html?$/i.test(key);
        const top = key.split('/', 1)[0] ?? '';
        if (!isFile)
            return { kind: 'missing', as: 'page', certain: key.includes('/') && index.tops.has(top) };
        if (site.settings.addresses?.hasOutputFormats)
            return { kind: 'unknown' };
        const folder = key.slice(0, key.lastIndexOf('/') + 1);
        this.#hasThemes ??= (site.settings.themes ?? []).every((theme) => hasFolder(site, `${site.root}themes/${theme}/`));
        const certain = folder !== '' && index.folders.has(folder);
        return certain || this.#hasThemes ? { kind: 'missing', as: 'file', certain } : { kind: 'unknown' };
    }
    /** Why readers don't see the page with these fields yet, or no more; undefined: they do. */
    hiddenOf(fields) {
        const { settings } = this.site;
        const draft = fields.draft?.value;
        if ((draft === true || draft === 'true') && !settings.addresses?.publishesDrafts)
            return 'draft';
        const published = fields.publishDate ?? fields.date;
        if (published && this.#time(published.value) > this.#now.getTime() && !settings.publishesFuture)
            return 'future';
        const expires = fields.expiryDate && this.#time(fields.expiryDate.value);
        return expires !== undefined && expires < this.#now.getTime() && !settings.addresses?.publishesExpired
            ? 'expired'
            : undefined;
    }
    /** NaN where the generator doesn't read a date, which is neither before nor after. */
    #time(value) {
        const reading = this.#generator.readDate(value);
        return reading.kind === 'instant' ? reading.instant.getTime() : Number.NaN;
    }
}
/** The page that a list's further pages, a feed or another output belong to: `posts/page/2`, `posts/index.xml`. */
function withoutMadePart(key) {
    const made = /(?:^|\/)page\/\d+(?:\.html)?$|(?:^|\/)(?:index|feed|rss|atom)\.(?:xml|json|txt|md|ics)$|^amp\//;
    const shorter = key.replace(made, '');
    return shorter === key ? [] : shorter === '' ? [''] : [shorter, `${shorter}.html`];
}
function hasFolder({ files }, folder) {
    return [...(files ?? [])].some((path) => path.startsWith(folder));
}
/** Content or static files that are in another repository. */
async function hasSubmodules({ files, settings }, head) {
    if (!files?.has('.gitmodules'))
        return false;
    const bytes = await head.read('.gitmodules').catch(() => undefined);
    const lines = new TextDecoder().decode(bytes?.subarray(0, HEAD)).split('\n');
    return lines.some((line) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1];
        return (path !== undefined &&
            [...settings.contentFolders, ...settings.staticFolders].some((folder) => `${path}/`.startsWith(folder) || folder.startsWith(`${path}/`)) &&
            !/(?:^|\/)themes\//.test(path));
    });
}
const HEAD = 65_536;

;// CONCATENATED MODULE: ./lib/site/suggest.js



/** Longer addresses, and more of them in one folder, are not compared letter by letter. */
const suggest_LONGEST = 160;
const MOST_COMPARED = 20_000;
/**
 * What a link that leads nowhere was probably meant to lead to: the same in another case or spelling, the same page
 * elsewhere, or a name beside it that differs by a letter or two.
 *
 * @param path the address that has nothing
 */
async function suggest(path, reference, own) {
    const { pages } = own;
    if (!pages)
        return undefined;
    const wanted = addressKey(path);
    const known = await knownAddresses(wanted, pages);
    const meant = (await movedAway(wanted, pages)) ??
        otherSpelling(wanted, known, pages) ??
        suggest_elsewhere(wanted, known) ??
        oneOff(wanted, known);
    if (meant === undefined || meant.key === '')
        return undefined;
    const file = known.all.get(meant.key);
    const url = file === 'file' || /\.[^./]+$/.test(meant.key) ? meant.key : `${meant.key}/`;
    const there = await own.at(url);
    if (there.kind === 'missing' || there.kind === 'unknown' || (there.kind === 'page' && there.hidden))
        return undefined;
    const foundPath = 'path' in there ? there.path : undefined;
    const suggestion = { url, written: written(url, reference, own), ...(foundPath !== undefined && { path: foundPath }) };
    return { suggestion, isSure: meant.isSure };
}
const known = new WeakMap();
/** Made once for a site; the lists of terms are among them when the address is one of a taxonomy. */
async function knownAddresses(wanted, pages) {
    const ready = known.get(pages) ?? readKnown(pages);
    known.set(pages, ready);
    const { taxonomies } = pages.site.settings;
    if (!taxonomies.some((name) => wanted.startsWith(`${pages.addresses.slug(name, pages.site)}/`)))
        return ready;
    const all = new Map();
    for (const key of (await pages.terms()) ?? [])
        all.set(key, 'page');
    return { all, byName: (await ready).byName };
}
async function readKnown(pages) {
    const { index } = pages;
    const all = new Map();
    for (const key of index.files.keys())
        all.set(key, 'file');
    for (const key of [...index.byPath.keys(), ...index.lists, ...(await pages.moved()).pages.keys()])
        all.set(key, 'page');
    const byName = new Map();
    for (const key of all.keys()) {
        for (const name of new Set([suggest_lastPart(key), `/${key.toLowerCase()}`])) {
            const list = byName.get(name);
            if (list)
                list.push(key);
            else
                byName.set(name, [key]);
        }
    }
    return { all, byName };
}
/** Where the page is whose file has this name, when its front matter gives it another address. */
async function movedAway(wanted, pages) {
    const path = pages.index.byPath.get(wanted)?.[0];
    const fields = path === undefined ? undefined : await pages.fields(path);
    const url = path !== undefined && fields ? pages.addresses.urlOf(path, fields, pages.site) : undefined;
    return url === undefined ? undefined : { key: addressKey(url), isSure: true };
}
/** `/Posts/My Page.md` or `/static/a.png` for `/posts/my-page/` and `/a.png`. */
function otherSpelling(wanted, { all, byName }, { addresses, site }) {
    const plain = wanted.replace(/(?:\/_?index)?\.(?:md|markdown|html?|php)$/i, '');
    const candidates = [wanted, plain].flatMap((one) => [one, one.replace(/^(?:static|content|public|assets)\//, '')]);
    for (const candidate of candidates.flatMap((one) => [one, addressKey(addresses.slug(one, site))])) {
        if (all.has(candidate))
            return { key: candidate, isSure: true };
    }
    const key = byName.get(`/${wanted.toLowerCase()}`)?.[0];
    return key === undefined ? undefined : { key, isSure: true };
}
/** The one page or file of the same name in another folder. */
function suggest_elsewhere(wanted, { byName }) {
    const name = suggest_lastPart(wanted);
    if (name.length < 5)
        return undefined;
    const same = byName.get(name) ?? [];
    return same.length === 1 && same[0] !== undefined ? { key: same[0], isSure: true } : undefined;
}
function oneOff(wanted, { all }) {
    if (wanted.length > suggest_LONGEST || all.size > MOST_COMPARED)
        return undefined;
    const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1);
    const name = suggest_lastPart(wanted);
    const allowed = name.length < 5 ? 1 : 2;
    let best;
    for (const key of all.keys()) {
        if (Math.abs(key.length - wanted.length) > allowed || key.length > suggest_LONGEST)
            continue;
        const off = (0,mod/* distance */.Io)(key, wanted);
        if (off <= allowed && off < (best?.off ?? allowed + 1))
            best = { key, off };
    }
    return best && { key: best.key, isSure: folder !== '' };
}
function suggest_lastPart(key) {
    return key.slice(key.lastIndexOf('/') + 1);
}
/** An address in the way the reference wrote its own: absolute, or from the host's root; with its query and fragment. */
function written(url, { url: old }, { site }) {
    const path = basePath(site) + url;
    const encoded = path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/%(?:2B|40|7E|2C|3D|3A|26|24)/g, decodeURIComponent))
        .join('/');
    const rest = /[?#].*$/s.exec(old.trim())?.[0] ?? '';
    const origin = /^\s*((?:https?:)?\/\/[^/?#]*)/i.exec(old)?.[1] ?? '';
    return origin + encoded + rest;
}

;// CONCATENATED MODULE: ./lib/site/internal-links.js





/** No file has a longer path. */
const LONGEST_URL = 4000;
/** As many findings of a rule are listed; to look for what more links may have meant is not worth the time. */
const MOST_SUGGESTIONS = 200;
/**
 * Answers from the repository what the posts' links to their own site lead to. Nothing is read when there are none.
 *
 * @param head the version of the repository that is checked: a page that a change adds is there
 * @param now for pages that are not published yet, or no more
 */
async function resolveInternalLinks(posts, head, now) {
    const sites = new Map();
    const found = new Map();
    for (const { post, site } of posts) {
        const own = sites.get(site) ?? new OwnSite(site, head, now);
        sites.set(site, own);
        let missing = 0;
        for (const reference of post.references) {
            if (reference.generated || reference.url.length > LONGEST_URL)
                continue;
            const resolution = await resolve(post, reference, own, missing < MOST_SUGGESTIONS);
            if (resolution?.kind === 'missing')
                missing += 1;
            if (resolution)
                found.set(reference, isHiddenToo(post, resolution, own) ? { kind: 'page' } : resolution);
        }
    }
    return (_, reference) => found.get(reference);
}
/** Posts that are not published yet may well link to each other. */
function isHiddenToo(post, resolution, own) {
    return resolution.kind === 'page' && resolution.hidden !== undefined && own.hiddenOf(post.fields) !== undefined;
}
async function resolve(post, reference, own, mayGuess) {
    if (isPageShortcode(post, reference))
        return resolveShortcode(post, reference, own, mayGuess);
    const target = ownTarget(reference, own.site);
    if (!target)
        return undefined;
    // A cover that is a file of the site is looked for where its theme looks.
    if (reference.role === 'cover' && !/^\s*(?:https?:)?\/\//i.test(reference.url))
        return undefined;
    if (target.from === 'outside')
        return { kind: 'unknown' };
    const [first = '', ...others] = addressesOf(target, post, own);
    const resolution = await own.at(first);
    if (resolution.kind !== 'missing')
        return resolution;
    for (const other of others) {
        const there = await own.at(other);
        if (there.kind !== 'missing')
            return there;
    }
    const file = contentFile(target, post, own);
    if (file !== undefined)
        return own.pages?.index.pages.includes(file) ? own.pageAt(file) : { kind: 'file', path: file };
    const suggestion = mayGuess ? await suggest(first, reference, own) : undefined;
    const certain = resolution.certain || suggestion?.isSure === true || target.from === 'page';
    return { ...resolution, certain, ...(suggestion && { suggestion: suggestion.suggestion }) };
}
/** Where the target can be: from the page's address, and as themes resolve it, from the folder of its file. */
function addressesOf(target, post, { site, pages }) {
    if (target.from === 'base')
        return [target.path];
    const url = pages?.addresses.urlOf(post.path, post.fields, site) ?? '';
    const folder = url.slice(0, url.lastIndexOf('/') + 1);
    const parent = external_node_path_.posix.join('/', folder, '..');
    return [...new Set([`/${folder}`, parent, '/'].map((from) => external_node_path_.posix.join(from, target.path).slice(1)))];
}
/** The file of the repository that a link names as if it were a path: `../other.md`, `images/map.png`, `/posts/other.md`. */
function contentFile(target, post, { site }) {
    if (target.from === 'outside')
        return undefined;
    const folders = target.from === 'page' ? [external_node_path_.posix.dirname(post.path)] : site.settings.contentFolders;
    const names = [target.path, `${target.path}.md`, `${target.path}/index.md`, `${target.path}/_index.md`];
    const paths = folders.flatMap((folder) => names.map((name) => external_node_path_.posix.join(folder, name)));
    return paths.find((path) => site.files?.has(path));
}
/** A `ref` or `relref` names a content file. */
function isPageShortcode(post, { syntax, urlSpan }) {
    if (syntax !== 'shortcode')
        return false;
    const before = post.source.slice({ from: Math.max(0, urlSpan.from - 80), to: urlSpan.from });
    return /\{\{[<%]\s*(?:rel)?ref\b[^{}]*$/.test(before);
}
async function resolveShortcode(post, reference, own, mayGuess) {
    const { pages, gap } = own;
    const name = reference.url.replace(/[?#].*$/s, '');
    if (!pages || name === '' || /^[a-z]+:/i.test(name))
        return undefined;
    if (gap !== undefined)
        return { kind: 'unknown', why: gap };
    const names = ContentNames.of(pages.index.pages, own.site);
    const [path] = names.find(name, post.path);
    if (path !== undefined)
        return own.pageAt(path);
    const meant = mayGuess ? names.suggest(name) : undefined;
    const suggestion = meant && { path: meant.path, url: '', written: meant.name + reference.url.slice(name.length) };
    return { kind: 'missing', as: 'shortcode', certain: true, ...(suggestion && { suggestion }) };
}

;// CONCATENATED MODULE: ./lib/check.js

















/**
 * Runs the whole check: the only place that knows the order of its parts.
 *
 * @throws ConfigError for rule settings, patterns or a front matter schema that can't be used
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
async function check(options) {
    const started = performance.now();
    const { changeSet, config } = options;
    const incomplete = [...changeSet.incomplete];
    const settings = ruleSettings(config);
    const sites = await sitesOf(changeSet.head, config);
    incomplete.push(...sites.flatMap((site) => site.settings.problems));
    const paths = await postPaths(options, sites);
    const posts = await readPosts(paths, changeSet.head, sites, incomplete);
    const resolve = await resolveInternalLinks(posts, changeSet.head, options.now);
    const collected = await collectLinks(posts, config.links, options.now);
    const covers = await readCoverFiles(posts, changeSet.head);
    incomplete.push(...covers.incomplete);
    const results = await askLinks(collected, options);
    incomplete.push(...(results?.incomplete ?? []));
    const found = { collected, results, covers, resolve };
    const findings = judge(posts, settings, found, options.now, incomplete);
    if (options.configFile && !changeSet.changes && options.paths.length === 0) {
        findings.push(...configIgnoreFindings(collected.ignores, options.configFile, settings));
    }
    const sources = new Map(posts.map(({ post }) => [post.path, post.source]));
    const links = reportedLinks(collected, results, sources);
    return {
        report: buildReport({
            posts: sources.keys(),
            findings,
            links,
            incomplete,
            configuration: options.configFile?.path
        }),
        statistics: {
            totalMs: performance.now() - started,
            ...(results && {
                links: linkStatistics(results)
            })
        },
        sources
    };
}
function ruleSettings(config) {
    const { settings, problems } = compileRuleSettings(config);
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    return settings;
}
/** The sites of the repository, each with the contract that the configuration adds to its generator's. */
async function sitesOf(head, config) {
    const { contract, problems } = await compileContract(config['front-matter']);
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    const sites = await findSites(head, config.generator);
    const collections = await readCollections(sites, head, sites[0]?.files);
    return sites.map((site) => ({
        ...site,
        ...(contract ? { contract } : {}),
        ...(collections.length > 0 ? { collections } : {})
    }));
}
async function postPaths({ changeSet, config, paths }, sites) {
    const isPost = contentFilter(config, sites);
    const isWanted = paths.length === 0 ? () => true : pathMatcher(paths);
    const candidates = changeSet.changes
        ? changeSet.changes.filter((change) => change.status !== 'removed').map((change) => change.path)
        : await changeSet.head.list();
    if (!candidates) {
        throw new repository/* RepositoryError */.p(`The files of ${changeSet.head.name} can't be listed, so it can't be checked as a whole.`);
    }
    return candidates.filter((path) => isPost(path) && isWanted(path));
}
/** Files that are read at once: over a network one after the other would take minutes. */
const check_READS_AT_ONCE = 16;
/** Reads what can be read: a post that can't be is a line in `incomplete`, and the others are still checked. */
async function readPosts(paths, head, sites, incomplete) {
    const posts = [];
    for (let at = 0; at < paths.length; at += check_READS_AT_ONCE) {
        const batch = await Promise.all(paths.slice(at, at + check_READS_AT_ONCE).map((path) => readBytes(path, head)));
        for (const { path, bytes, problem } of batch) {
            if (bytes === undefined) {
                incomplete.push(`${path} was not checked: ${problem}`);
                continue;
            }
            try {
                posts.push(sitePost(path, bytes, siteOf(path, sites)));
            }
            catch (error) {
                incomplete.push(`${path} was not checked: reading it failed (${check_reasonOf(error)})`);
            }
        }
    }
    return posts;
}
function sitePost(path, bytes, site) {
    const post = (0,read.readPost)(path, bytes, (0,registry/* generatorOf */.b)(site.generator).fields);
    // Made on first use, which is here, so that a body that can't be parsed concerns its own post alone.
    void post.references;
    return { post, site };
}
function check_reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
async function readBytes(path, head) {
    try {
        const bytes = await head.read(path);
        return bytes
            ? { path, bytes }
            : { path, problem: 'it is no file of the repository, or a link that leads out of it' };
    }
    catch (error) {
        if (!(error instanceof repository/* RepositoryError */.p))
            throw error;
        return { path, problem: error.message };
    }
}
/** The link phase: the cache knows some verdicts, the network is asked for the others. */
async function askLinks(collected, options) {
    const { config, connectTo, certificateAuthorities, onLinkProgress } = options;
    if (!options.links || !config.links.enabled)
        return undefined;
    const { requests } = collected;
    if (requests.length === 0)
        return request/* NOTHING_ASKED */.j;
    const policy = policyFrom(config.links, connectTo, certificateAuthorities);
    if (!options.linkCache)
        return askNetwork(requests, policy, onLinkProgress);
    const { checkCached } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 39633));
    return checkCached(requests, policy, options.linkCache, askNetwork, onLinkProgress);
}
/** Asks over the network, whose code is loaded only here. */
async function askNetwork(requests, policy, onProgress) {
    const { checkLinks } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(446), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 20121));
    return checkLinks(requests, policy, onProgress ? { onProgress } : {});
}
function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }) {
    return { urls: verdicts.size, hosts, requests, cached, slowest, ms };
}
function judge(posts, settings, { collected, results, covers, resolve }, now, incomplete) {
    const verdict = (reference) => {
        const ignoring = collected.ignored.get(reference);
        if (ignoring)
            return results && ignoring;
        const url = requestUrlOf(reference);
        return url === undefined || !results ? undefined : (results.verdicts.get(url) ?? collected.skipped.get(url));
    };
    const imageFile = (reference) => covers.facts.get(reference);
    return posts.flatMap(({ post, site }) => {
        const run = runRules({
            post,
            site,
            generator: (0,registry/* generatorOf */.b)(site.generator),
            settings,
            verdict,
            imageFile,
            resolve: (reference) => (collected.ignored.has(reference) ? undefined : resolve(post, reference)),
            linkIgnores: collected.postIgnores.get(post) ?? [],
            now
        });
        incomplete.push(...run.incomplete);
        return run.findings;
    });
}
/** Every URL that the posts use, with its verdict: without a link phase they are all `skipped`. */
function reportedLinks({ uses, skipped }, results, sources) {
    return [...uses].map(([url, places]) => {
        const verdict = skipped.get(url) ??
            (results
                ? (results.verdicts.get(url) ?? { url, class: 'unchecked', reason: 'it was not asked' })
                : { url, class: 'skipped', reason: 'links are not checked in this run' });
        const used = places.flatMap(({ path, span }) => {
            const source = sources.get(path);
            return source ? [{ path, range: source.range(span) }] : [];
        });
        return reportedLink(verdict, used);
    });
}


/***/ }),

/***/ 85829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   a: () => (/* binding */ ascii),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/** Latin-1 text of a part of the bytes; shorter where they end. */
function ascii(bytes, from, to) {
    return bytes.toString('latin1', from, to);
}
function startsWith(bytes, signature) {
    return ascii(bytes, 0, signature.length) === signature;
}
/** A size, unless it is one that no image has. */
function sized(width, height) {
    return width > 0 && height > 0 ? { width, height } : {};
}


/***/ }),

/***/ 84193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ FILE_TYPES),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   P6: () => (/* binding */ OTHER_TYPES),
/* harmony export */   eG: () => (/* binding */ IMAGE_TYPES)
/* harmony export */ });
const IMAGE_TYPES = ['jpeg', 'png', 'gif', 'webp', 'avif', 'heic', 'jxl', 'svg', 'bmp', 'tiff', 'ico'];
/** What is no image, and is often found where one should be; `git-lfs` is the note that Git LFS keeps in a file's place. */
const OTHER_TYPES = ['html', 'pdf', 'zip', 'video', 'git-lfs', 'text'];
const FILE_TYPES = [...IMAGE_TYPES, ...OTHER_TYPES];
function isImageType(type) {
    return IMAGE_TYPES.includes(type);
}


/***/ }),

/***/ 16611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VA: () => (/* binding */ FIRST_BYTES),
  uZ: () => (/* binding */ MOST_BYTES),
  n6: () => (/* binding */ readImageHeader)
});

// EXTERNAL MODULE: ./lib/images/bytes.js
var images_bytes = __webpack_require__(85829);
;// CONCATENATED MODULE: ./lib/images/gif.js

const HEADER_BYTES = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const APPLICATION_LABEL = 0xff;
/** What programs write in front of frames that are to be repeated. */
const LOOPING = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;
/** Reads size and animation of a GIF: it is animated when it has a second frame, or says that it is and is longer than the bytes. */
function readGif(bytes) {
    if (bytes.length < 10)
        return { cutOff: true };
    const size = (0,images_bytes/* sized */.Sk)(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
    return hasManyFrames(bytes) ? { ...size, animated: true } : size;
}
function hasManyFrames(bytes) {
    let frames = 0;
    let loops = false;
    let at = HEADER_BYTES + colours(bytes[10]);
    while (at < bytes.length) {
        const kind = bytes[at];
        if (kind === IMAGE) {
            frames += 1;
            if (frames > 1)
                return true;
            // Place and size, flags, colours, the code size, then the pixels.
            at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9]));
        }
        else if (kind === EXTENSION) {
            if (bytes[at + 1] === APPLICATION_LABEL && LOOPING.test((0,images_bytes/* ascii */.a)(bytes, at + 3, at + 14)))
                loops = true;
            at = afterBlocks(bytes, at + 2);
        }
        else {
            return kind === TRAILER ? false : loops;
        }
    }
    return loops;
}
/** Bytes of a colour table, from the flags that announce it. */
function colours(flags = 0) {
    return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}
/** Where a row of blocks ends, each of which begins with its length. */
function afterBlocks(bytes, from) {
    let at = from;
    for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
        at += 1 + length;
        if (length === 0)
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/images/iso-media.js

/** More brands than files have. */
const MOST_BRANDS = 16;
/** More boxes in one box than the headers of photographs have, those of a grid of tiles included. */
const MOST_BOXES = 4096;
/** What an ISO media file is by its brands: the major one, and the compatible ones. */
function isoMediaType(bytes) {
    if ((0,images_bytes/* ascii */.a)(bytes, 4, 8) !== 'ftyp' || bytes.length < 12)
        return undefined;
    const end = Math.min(bytes.readUInt32BE(0), bytes.length, 16 + 4 * MOST_BRANDS);
    const brands = [(0,images_bytes/* ascii */.a)(bytes, 8, 12)];
    for (let at = 16; at + 4 <= end; at += 4)
        brands.push((0,images_bytes/* ascii */.a)(bytes, at, at + 4));
    if (brands.some((brand) => brand === 'avif' || brand === 'avis'))
        return 'avif';
    if (brands.some((brand) => /^(?:he[iv][cxms]|mif1|msf1)$/.test(brand)))
        return 'heic';
    return brands.some((brand) => /^(?:iso[m\d]|mp4\d|M4V |qt {2}|avc1|3gp\d)$/.test(brand)) ? 'video' : undefined;
}
/** Reads size and animation of an AVIF or HEIC file: the size of its primary picture, with its rotation. */
function readIsoMedia(bytes) {
    const animated = /^(?:avis|msf1|hev[cx]|he[vi]s)$/.test((0,images_bytes/* ascii */.a)(bytes, 8, 12));
    const top = boxes(bytes);
    const meta = top.find((box) => box.type === 'meta');
    if (!meta)
        return { ...(top.some((box) => box.cutOff) && { cutOff: true }), ...(animated && { animated }) };
    const size = primarySize(meta.content);
    return { ...size, ...(!size.width && meta.cutOff && { cutOff: true }), ...(animated && { animated }) };
}
function primarySize(meta) {
    // Version and flags stand before the boxes.
    const inMeta = boxes(meta.subarray(4));
    const primary = primaryItem(content(inMeta, 'pitm'));
    const inProperties = boxes(content(inMeta, 'iprp'));
    if (primary === undefined)
        return {};
    const properties = boxes(content(inProperties, 'ipco'));
    let size = {};
    let turned = false;
    for (const { type, content } of inProperties) {
        if (type !== 'ipma')
            continue;
        for (const index of propertiesOf(primary, content)) {
            const property = properties[index - 1];
            if (property?.type === 'ispe' && property.content.length >= 12) {
                size = (0,images_bytes/* sized */.Sk)(property.content.readUInt32BE(4), property.content.readUInt32BE(8));
            }
            else if (property?.type === 'irot') {
                turned = ((property.content[0] ?? 0) & 1) === 1;
            }
        }
    }
    const { width, height } = size;
    return turned && width && height ? { width: height, height: width } : size;
}
function primaryItem(pitm) {
    if (pitm[0] === 0)
        return pitm.length >= 6 ? pitm.readUInt16BE(4) : undefined;
    return pitm.length >= 8 ? pitm.readUInt32BE(4) : undefined;
}
/** Which properties, counted from 1, the item has. */
function propertiesOf(item, ipma) {
    if (ipma.length < 8)
        return [];
    const longItems = ipma[0] !== 0;
    const longIndexes = ((ipma[3] ?? 0) & 1) === 1;
    const entries = ipma.readUInt32BE(4);
    const head = longItems ? 5 : 3;
    for (let at = 8, entry = 0; entry < entries && at + head <= ipma.length; entry += 1) {
        const id = longItems ? ipma.readUInt32BE(at) : ipma.readUInt16BE(at);
        const count = ipma.readUInt8(at + head - 1);
        const list = ipma.subarray(at + head, at + head + count * (longIndexes ? 2 : 1));
        if (id === item)
            return indexes(list, longIndexes);
        at += head + count * (longIndexes ? 2 : 1);
    }
    return [];
}
/** The first bit says whether a property is essential. */
function indexes(list, long) {
    const found = [];
    for (let at = 0; at + (long ? 2 : 1) <= list.length; at += long ? 2 : 1) {
        found.push(long ? list.readUInt16BE(at) & 0x7fff : list.readUInt8(at) & 0x7f);
    }
    return found;
}
function content(boxes, type) {
    return boxes.find((box) => box.type === type)?.content ?? Buffer.alloc(0);
}
/** The boxes that stand one after another in the bytes. A box that says it is shorter than its own head ends the list. */
function boxes(bytes) {
    const found = [];
    for (let at = 0; at + 8 <= bytes.length && found.length < MOST_BOXES;) {
        const short = bytes.readUInt32BE(at);
        const long = short === 1;
        if (long && at + 16 > bytes.length)
            break;
        const head = long ? 16 : 8;
        const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
        if (size < head)
            break;
        const cutOff = at + size > bytes.length;
        found.push({ type: (0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8), content: bytes.subarray(at + head, at + size), cutOff });
        at += size;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/images/jpeg.js

const APP1 = 0xe1;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const ORIENTATION = 0x0112;
/** Directories of Exif data have a few dozen entries. */
const MOST_ENTRIES = 1000;
/** Walks the segments of a JPEG up to the frame header, which may come after megabytes of colour profiles and previews. */
function readJpeg(bytes) {
    let turned = false;
    let at = 2;
    while (at + 4 <= bytes.length) {
        if (bytes[at] !== 0xff) {
            // Decoders look for the next marker when there is something else between two segments.
            at = bytes.indexOf(0xff, at);
            if (at < 0)
                return { cutOff: true };
            continue;
        }
        const marker = bytes[at + 1] ?? 0;
        if (marker === 0xff)
            at += 1;
        else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7))
            at += 2;
        else if (marker === END_OF_IMAGE || marker === START_OF_SCAN)
            return { damaged: true };
        else {
            const length = bytes.readUInt16BE(at + 2);
            if (length < 2)
                return { damaged: true };
            if (isFrame(marker))
                return jpeg_frame(bytes, at, turned);
            if (marker === APP1)
                turned ||= isTurned(bytes.subarray(at + 4, at + 2 + length));
            at += 2 + length;
        }
    }
    return { cutOff: true };
}
function jpeg_frame(bytes, at, turned) {
    if (at + 9 > bytes.length)
        return { cutOff: true };
    const height = bytes.readUInt16BE(at + 5);
    const width = bytes.readUInt16BE(at + 7);
    return turned ? (0,images_bytes/* sized */.Sk)(height, width) : (0,images_bytes/* sized */.Sk)(width, height);
}
/** SOF0 to SOF15, without the three markers between them that are tables. */
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
/** Whether Exif says that the camera was held upright (orientation 5 to 8): browsers then swap width and height. */
function isTurned(segment) {
    if ((0,images_bytes/* ascii */.a)(segment, 0, 6) !== 'Exif\0\0')
        return false;
    const tiff = segment.subarray(6);
    const order = (0,images_bytes/* ascii */.a)(tiff, 0, 4);
    if (tiff.length < 8 || (order !== 'II*\0' && order !== 'MM\0*'))
        return false;
    const little = order.startsWith('I');
    const short = (at) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    if (directory + 2 > tiff.length)
        return false;
    const entries = Math.min(short(directory), MOST_ENTRIES);
    for (let at = directory + 2, entry = 0; entry < entries && at + 12 <= tiff.length; at += 12, entry += 1) {
        if (short(at) === ORIENTATION)
            return short(at + 8) >= 5 && short(at + 8) <= 8;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/images/markup.js
var markup = __webpack_require__(61124);
;// CONCATENATED MODULE: ./lib/images/png.js

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** Length, type and check sum: what a chunk has around its data. */
const AROUND_DATA = 12;
/** The largest number that PNG allows for lengths and sizes. */
const MOST = 0x7fffffff;
/** Reads size and animation (APNG) of a PNG. Every step moves on by a chunk. */
function readPng(bytes) {
    // Apple's variant of PNG has a chunk before the header.
    let at = (0,images_bytes/* ascii */.a)(bytes, 12, 16) === 'CgBI' ? 24 : PNG_SIGNATURE.length;
    if (bytes.length < at + 16)
        return { cutOff: true };
    if ((0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8) !== 'IHDR')
        return { damaged: true };
    const width = bytes.readUInt32BE(at + 8);
    const height = bytes.readUInt32BE(at + 12);
    if (width === 0 || height === 0 || width > MOST || height > MOST)
        return { damaged: true };
    for (; at + AROUND_DATA <= bytes.length; at += AROUND_DATA + bytes.readUInt32BE(at)) {
        const type = (0,images_bytes/* ascii */.a)(bytes, at + 4, at + 8);
        if (type === 'IDAT')
            break;
        if (type === 'acTL')
            return { ...(0,images_bytes/* sized */.Sk)(width, height), ...(bytes.readUInt32BE(at + 8) > 1 && { animated: true }) };
    }
    return { width, height };
}

;// CONCATENATED MODULE: ./lib/images/webp.js

const ANIMATION_FLAG = 0x02;
/** The bytes that all three kinds of a first chunk need. */
const webp_HEADER_BYTES = 30;
function isWebp(bytes) {
    return (0,images_bytes/* startsWith */.w1)(bytes, 'RIFF') && (0,images_bytes/* ascii */.a)(bytes, 8, 12) === 'WEBP';
}
function readWebp(bytes) {
    if (bytes.length < webp_HEADER_BYTES)
        return { cutOff: true };
    switch ((0,images_bytes/* ascii */.a)(bytes, 12, 16)) {
        case 'VP8X': {
            const size = { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
            return bytes.readUInt8(20) & ANIMATION_FLAG ? { ...size, animated: true } : size;
        }
        case 'VP8L': {
            if (bytes[20] !== 0x2f)
                return { damaged: true };
            const bits = bytes.readUInt32LE(21);
            return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
        }
        case 'VP8 ': {
            const width = bytes.readUInt16LE(26) & 0x3fff;
            const height = bytes.readUInt16LE(28) & 0x3fff;
            const started = bytes.readUIntBE(23, 3) === 0x9d012a;
            return started && width > 0 && height > 0 ? { width, height } : { damaged: true };
        }
        default:
            return { damaged: true };
    }
}

;// CONCATENATED MODULE: ./lib/images/header.js







/** Enough for the header of nearly every image. */
const FIRST_BYTES = 64 * 1024;
/** A header that is longer is not looked for: colour profiles and previews before it are smaller than this together. */
const MOST_BYTES = 512 * 1024;
const FORMATS = [
    { type: 'png', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, PNG_SIGNATURE), read: readPng },
    { type: 'jpeg', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\xff\xd8\xff'), read: readJpeg },
    { type: 'gif', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'GIF87a') || (0,images_bytes/* startsWith */.w1)(bytes, 'GIF89a'), read: readGif },
    { type: 'webp', is: isWebp, read: readWebp },
    { type: 'jxl', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\xff\x0a') || (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\0\x0cJXL ') },
    { type: 'tiff', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'II*\0') || (0,images_bytes/* startsWith */.w1)(bytes, 'MM\0*') },
    // "BM" alone begins many texts: the next four bytes are the length, and four zero bytes follow.
    {
        type: 'bmp',
        is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'BM') && bytes.length > 14 && bytes.readUInt32LE(6) === 0,
        read: readBmp
    },
    { type: 'ico', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\x01\0') || (0,images_bytes/* startsWith */.w1)(bytes, '\0\0\x02\0') },
    { type: 'pdf', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '%PDF-') },
    { type: 'zip', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, 'PK\x03\x04') },
    { type: 'video', is: (bytes) => (0,images_bytes/* startsWith */.w1)(bytes, '\x1a\x45\xdf\xa3') }
];
/**
 * Reads what an image is from its first bytes. Never throws, whatever the bytes, and takes time linear in their number:
 * every step of every loop moves on, and nothing is unpacked.
 *
 * @param bytes the start of the file
 * @param complete they are the whole file
 */
function readImageHeader(bytes, complete) {
    const format = FORMATS.find(({ is }) => is(bytes));
    if (format)
        return reading(format.type, format.read?.(bytes) ?? {}, complete);
    const media = isoMediaType(bytes);
    if (media === 'avif' || media === 'heic')
        return reading(media, readIsoMedia(bytes), complete);
    if (media)
        return { header: { type: media }, wantsMore: false };
    const { type, width, height } = (0,markup/* readMarkup */.J)(bytes);
    return { header: { type, ...(width && height && { width, height }) }, wantsMore: false };
}
/** A file that ends where its size should be is damaged; a part of a file that ends there says nothing. */
function reading(type, { cutOff, ...facts }, complete) {
    const damaged = facts.damaged ?? (cutOff && complete);
    return { header: { type, ...facts, ...(damaged && { damaged }) }, wantsMore: cutOff === true && !complete };
}
/** The header of Windows, or the shorter one of OS/2. A negative height tells that the rows begin at the top. */
function readBmp(bytes) {
    if (bytes.length < 26)
        return { cutOff: true };
    if (bytes.readUInt32LE(14) === 12)
        return (0,images_bytes/* sized */.Sk)(bytes.readUInt16LE(18), bytes.readUInt16LE(20));
    return (0,images_bytes/* sized */.Sk)(bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22)));
}


/***/ }),

/***/ 61124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sizeInGitLfs),
/* harmony export */   J: () => (/* binding */ readMarkup)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85829);

/** Text is judged by this many bytes: a declaration, a licence and the entities of a drawing program may come before `<svg`. */
const TEXT_BYTES = 16 * 1024;
/** Whether bytes are text shows in the first of them. */
const SAMPLE_BYTES = 512;
const HTML = /<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|h1|a|iframe)[\s>/]/iy;
const SVG = /<(?:[\w-]+:)?svg(?=[\s>/])/iy;
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
/** What a file is that has no signature: an SVG, a web page, a note of Git LFS, some other text, or nothing known. */
function readMarkup(bytes) {
    const text = decoded(bytes.subarray(0, TEXT_BYTES));
    const root = rootElement(text);
    if (matchesAt(HTML, text, root))
        return { type: 'html' };
    if (matchesAt(SVG, text, root))
        return { type: 'svg', ...svgSize(text, SVG.lastIndex) };
    if (LFS_POINTER.test(text))
        return { type: 'git-lfs' };
    return { type: isText(text) ? 'text' : undefined };
}
/** Bytes of the file that a note of Git LFS stands for. */
function sizeInGitLfs(bytes) {
    const size = /^size (\d{1,15})\r?$/m.exec(bytes.toString('latin1', 0, 1024))?.[1];
    return size === undefined ? undefined : Number(size);
}
function decoded(bytes) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
    return bytes.toString(wide ? 'utf16le' : 'utf8');
}
/** Where the first element begins, after white space, declarations, comments, and a doctype other than HTML's. */
function rootElement(text) {
    const space = /[\s\ufeff]*/y;
    for (let at = 0;;) {
        space.lastIndex = at;
        space.test(text);
        at = space.lastIndex;
        const end = text.startsWith('<!--', at)
            ? after(text, '-->', at + 4)
            : text.startsWith('<?', at)
                ? after(text, '?>', at)
                : matchesAt(/<!doctype(?!\s+html\b)/iy, text, at)
                    ? afterDoctype(text, at)
                    : undefined;
        if (end === undefined)
            return at;
        at = end;
    }
}
/** A doctype can have definitions in square brackets, which have angle brackets of their own. */
function afterDoctype(text, at) {
    const close = text.indexOf('>', at);
    const open = text.indexOf('[', at);
    return open >= 0 && open < close ? after(text, '>', after(text, ']', open)) : after(text, '>', at);
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function matchesAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** The size that the root element gives in pixels, or that of its view box. */
function svgSize(text, from) {
    const attributes = new Map();
    const pattern = /\s+([\w:.-]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        attributes.set(found[1] ?? '', found[2] ?? found[3] ?? '');
    }
    const [width, height] = [pixels(attributes.get('width')), pixels(attributes.get('height'))];
    if (width && height)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sized */ .Sk)(Math.round(width), Math.round(height));
    const box = attributes
        .get('viewBox')
        ?.trim()
        .split(/[\s,]+/)
        .map(Number) ?? [];
    const [boxWidth = 0, boxHeight = 0] = box.slice(2);
    return boxWidth < Number.POSITIVE_INFINITY && boxHeight < Number.POSITIVE_INFINITY
        ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sized */ .Sk)(Math.round(boxWidth), Math.round(boxHeight))
        : {};
}
function pixels(length) {
    const number = /^\s*(\d{1,9}(?:\.\d{1,9})?)(?:px)?\s*$/.exec(length ?? '')?.[1];
    return number === undefined ? undefined : Number(number);
}
/** Text that is no drawing: without control characters other than white space, and without bytes that decode to nothing. */
function isText(text) {
    const sample = text.slice(0, SAMPLE_BYTES);
    return /\S{2}/.test(sample) && !/[^\P{Cc}\s]|\ufffd/u.test(sample) && !/<(?:[\w-]{1,100}:)?svg\b/i.test(text);
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

/***/ 81874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   wp: () => (/* binding */ firstEndingAfter)
/* harmony export */ });
/** The spans in the order of the text, with those that touch or overlap joined into one. */
function joinSpans(spans) {
    const joined = [];
    for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const last = joined.at(-1);
        if (last && span.from <= last.to)
            last.to = Math.max(last.to, span.to);
        else
            joined.push({ from: span.from, to: span.to });
    }
    return joined;
}
/**
 * The first of ordered, separate spans that ends behind an offset.
 *
 * @returns its index; the list's length when all end before
 */
function firstEndingAfter(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.to ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Whether ordered, separate spans have a character in common with a span. */
function overlaps(spans, span) {
    const next = spans[firstEndingAfter(spans, span.from)];
    return next !== undefined && next.from < span.to;
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ textSpan),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* unused harmony export spanInText */
/** The text of a value that is a text; undefined for everything else. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** The characters of a scalar in the file, inside its quotes where it has some. */
function textSpan(source, node) {
    const marks = node.style === 'block' ? ['"""', "'''"] : node.style === 'plain' ? [] : ['"', "'"];
    const raw = source.slice(node.span);
    const quote = marks.find((mark) => raw.length >= 2 * mark.length && raw.startsWith(mark) && raw.endsWith(mark));
    if (!quote)
        return node.span;
    return { from: node.span.from + quote.length, to: node.span.to - quote.length };
}
/**
 * Where a part of a text value stands in the file.
 *
 * @param part offsets within `node.value`
 * @returns undefined where the characters in the file are not those of the value (escapes, folded lines)
 */
function spanInText(source, node, part) {
    const span = textSpan(source, node);
    if (source.slice(span) !== node.value)
        return undefined;
    return { from: span.from + part.from, to: span.from + part.to };
}
/**
 * A text as it has to be written in the place of `node` (its whole span), in the same quotes where they can hold it.
 *
 * @param format of the front matter
 */
function writeText(format, node, text) {
    if (format === 'json')
        return JSON.stringify(text);
    if (format === 'toml') {
        return node.style === 'literal' && !/['\p{Cc}]/u.test(text) ? `'${text}'` : JSON.stringify(text);
    }
    if (node.style === 'plain' && isPlainYaml(text))
        return text;
    return quoteYaml(text, node.style === 'single' ? "'" : '"');
}
/** A text in YAML quotes: those that are preferred, unless they would need escapes that the other ones don't. */
function quoteYaml(text, preferred = '"') {
    if (/\p{Cc}/u.test(text))
        return JSON.stringify(text);
    if (preferred === "'" || /["\\]/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return `"${text}"`;
}
/** Whether a text is safe without quotes in every YAML parser: no indicator, nothing that looks like another type. */
function isPlainYaml(text) {
    return (/^[\p{L}][^\p{Cc}]*$/u.test(text) &&
        !/: |:$| #|\s$|[[\]{},]/.test(text) &&
        !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text));
}


/***/ }),

/***/ 26979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPost: () => (/* binding */ readPost)
});

;// CONCATENATED MODULE: ./lib/post/body/bounds.js
/**
 * What one post may cost. A parser of Markdown takes quadratic time on some texts however it is written, and pull
 * requests come from strangers, so the work is bounded by counting, never by a clock: the same text always gives the same
 * answer. Texts that people write stay far below all of these.
 */
/** Characters of a body that are read; a long novel has about a million. */
const MAX_BODY = 2_000_000;
/** Lines of a body that are read. */
const MAX_LINES = 50_000;
/** Characters of a line. An image in a `data:` URL may take a few hundred thousand. */
const MAX_LINE = 400_000;
/** White space, `>` and list marks at the start of a line: some 50 lists in each other. */
const MAX_PREFIX = 120;
/** Spaces between words: more are as good as tabs, and cheaper. */
const MAX_SPACES = 64;
/** Characters of a paragraph before it is read as two. */
const MAX_PARAGRAPH = 8_000;
/** Brackets, backticks and the like that a paragraph may hold whatever its length. */
const CALM_MARKS = 64;
/** Brackets, backticks and the like that a paragraph may hold at most. */
const MAX_MARKS = 4_000;
/** The sum of length times marks that a body's lively paragraphs may come to: about a second. */
const MAX_WORK = 400_000_000;
const PREFIX = /(?:[^\S\n]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/y;
const BYTE_ORDER_MARK = '\uFEFF';
const WORTH_READING = /[[<]|https?:\/\/|www\./i;
const LONG_GAP = new RegExp(`(?<=[^\\s])[ \\t]{${MAX_SPACES + 1},}(?=[^\\s])`, 'g');
/** The text with LF at the end of each line, and as long as before: the Markdown parser knows no other. */
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
}
/**
 * Prepares a body for the Markdown parser, line by line. Offsets stay what they are.
 *
 * @param text with `unixLines`
 */
function boundLines(text, within) {
    const unread = [];
    const pieces = [blank(within.from)];
    let done = within.from;
    let blankFrom = -1;
    const put = (span, piece) => {
        pieces.push(text.slice(done, span.from), piece);
        done = span.to;
    };
    for (let start = within.from; start < within.to;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= within.to ? within.to : newline;
        const prefix = prefixLength(text, start, end);
        if (start + prefix >= end && isSpaceOnly(text, start, end)) {
            if (blankFrom < 0)
                blankFrom = start;
        }
        else {
            if (blankFrom >= 0 && start - blankFrom > MAX_PREFIX)
                put({ from: blankFrom, to: start }, blank(start - blankFrom));
            blankFrom = -1;
            const reason = end - start > MAX_LINE ? LONG_LINE : prefix > MAX_PREFIX ? DEEP_LINE : undefined;
            if (reason !== undefined) {
                if (WORTH_READING.test(text.slice(start, end)))
                    unread.push({ span: { from: start, to: end }, reason });
                put({ from: start, to: end }, blank(end - start));
            }
        }
        start = end + 1;
    }
    if (blankFrom >= 0 && within.to - blankFrom > MAX_PREFIX) {
        put({ from: blankFrom, to: within.to }, blank(within.to - blankFrom));
    }
    pieces.push(text.slice(done, within.to));
    const markup = pieces.join('');
    return { markup: normalizeSpace(markup), unread };
}
const LONG_LINE = `a line is longer than ${MAX_LINE.toLocaleString('en')} characters`;
const DEEP_LINE = `lists or quotes stand more than ${MAX_PREFIX} characters deep in each other`;
function prefixLength(text, from, to) {
    PREFIX.lastIndex = from;
    PREFIX.exec(text);
    return Math.min(PREFIX.lastIndex, to) - from;
}
function isSpaceOnly(text, from, to) {
    return text.slice(from, to).trim() === '';
}
/** White space of a length with line ends in it: the parser's work for a line grows with its length. */
function blank(length) {
    return (`${' '.repeat(99)}\n`.repeat(Math.ceil(length / 100)).slice(0, Math.max(0, length - 1)) +
        '\n'.repeat(Math.min(1, length)));
}
/** The Markdown parser reads the spaces of a gap again from each of them. */
function normalizeSpace(markup) {
    const marked = markup.startsWith(BYTE_ORDER_MARK) ? ` ${markup.slice(1)}` : markup;
    return marked.replace(LONG_GAP, (gap) => ` ${'\t'.repeat(gap.length - 2)} `);
}

;// CONCATENATED MODULE: ./lib/post/body/labels.js
const DEFINITION = /^(?:[ \t>*+-]|\d{1,9}[.)])*\[((?:\\.|[^[\]\\]){1,999})\]:/gm;
/** CommonMark's longest link label. */
const MAX_LABEL = 999;
/** A link label as CommonMark compares it: white space collapsed, case folded. */
function normalizeLabel(raw) {
    return raw.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
/** A label of a footnote (`[^1]`), which is no link. */
function isFootnote(label) {
    return label.startsWith('^');
}
/** The normalised labels that look defined in a text. Some may turn out to stand in code; none is missing. */
function findLabels(text, within) {
    const labels = new Set();
    DEFINITION.lastIndex = within.from;
    for (let match = DEFINITION.exec(text); match && match.index < within.to; match = DEFINITION.exec(text)) {
        const label = match[1] ?? '';
        if (!isFootnote(label))
            labels.add(normalizeLabel(label));
    }
    return labels;
}

// EXTERNAL MODULE: ./node_modules/@lezer/markdown/dist/index.js + 2 modules
var dist = __webpack_require__(44044);
;// CONCATENATED MODULE: ./lib/post/body/bare-url.js
const START = /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])/iuy;
const HOST = /[\p{L}\p{N}\p{M}_-]{1,256}(?:\.[\p{L}\p{N}\p{M}_-]{1,256}){0,40}/uy;
/** ASCII only, as on GitHub: Chinese and Japanese have no space before a URL. */
const WORD_CHARACTER = /\w/;
const URL_END = /[\s<]/g;
/** GitHub's list, and the quotes and full stops that other scripts end a sentence with: they belong to the sentence. */
const TRAILING = /[?!.,:*_~'"”’»›“„…。、，！？；：」』】）]/u;
const TRAILING_ENTITY = /&[\dA-Za-z]{1,31};$/;
const LONGEST_ENTITY = 40;
/**
 * Bare URLs as GitHub Flavored Markdown links them: `https://…` and `www.…` up to white space or `<`, without trailing
 * punctuation and closing parentheses that are not opened inside. Written anew because the one of `@lezer/markdown` takes
 * quadratic time, knows ASCII hosts only and drops a query that follows the host directly.
 *
 * @param inBrackets whether a `[` is open here: a `]` that closes it ends the URL
 */
function bareUrls(inBrackets) {
    return {
        name: 'BareUrl',
        parse(context, next, from) {
            // h, H, w, W
            if ((next | 32) !== 104 && (next | 32) !== 119)
                return -1;
            const length = bareUrlLength(context.text, from - context.offset, inBrackets(context));
            return length > 0 ? context.addElement(context.elt('BareUrl', from, from + length)) : -1;
        },
        before: 'Emphasis'
    };
}
/** The length of the bare URL that starts here; 0 when none does. */
function bareUrlLength(text, from, inBrackets) {
    START.lastIndex = from;
    const start = START.exec(text);
    if (!start || (from > 0 && WORD_CHARACTER.test(text[from - 1] ?? '')))
        return 0;
    const hostFrom = from + start[0].length;
    HOST.lastIndex = hostFrom;
    const host = HOST.exec(text)?.[0].replace(/\.+$/, '');
    if (host === undefined || !isHost(host, start[0].toLowerCase() === 'www.'))
        return 0;
    URL_END.lastIndex = hostFrom + host.length;
    const end = URL_END.exec(text)?.index ?? text.length;
    return trimmedEnd(text, hostFrom, inBrackets ? bracketEnd(text, hostFrom, end) : end) - from;
}
/** GFM wants a dot, and no underscore in the last two labels; `localhost` is let through so that it can be reported. */
function isHost(host, prefixed) {
    const labels = host.split('.');
    if (labels.slice(-2).some((label) => label.includes('_') || label === ''))
        return false;
    return labels.length > 1 || prefixed || host.toLowerCase() === 'localhost';
}
/** Where a `]` closes a bracket that was opened before the URL. */
function bracketEnd(text, from, to) {
    let depth = 0;
    for (let at = from; at < to; at += 1) {
        if (text[at] === '[')
            depth += 1;
        else if (text[at] === ']') {
            if (depth === 0)
                return at;
            depth -= 1;
        }
    }
    return to;
}
function trimmedEnd(text, from, to) {
    let unopened = 0;
    for (let at = from; at < to; at += 1) {
        if (text[at] === ')')
            unopened += 1;
        else if (text[at] === '(')
            unopened -= 1;
    }
    let end = to;
    while (end > from) {
        const last = text[end - 1] ?? '';
        if (TRAILING.test(last)) {
            end -= 1;
        }
        else if (last === ')' && unopened > 0) {
            end -= 1;
            unopened -= 1;
        }
        else if (last === ';') {
            const entity = TRAILING_ENTITY.exec(text.slice(Math.max(from, end - LONGEST_ENTITY), end));
            if (!entity)
                break;
            end -= entity[0].length;
        }
        else
            break;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/post/body/brackets.js

/**
 * Links and images by CommonMark's rules. Those of `@lezer/markdown` make a link of every `[text]`, so that in
 * `[[1]](url)` the outer one is lost, and take quadratic time on `[a](b` many times over.
 */
class Brackets {
    #context;
    #openers = [];
    /** Links may not hold links: openers below this index are dead, except those of images. */
    #deadBelow = 0;
    #labels = new Set();
    parser = {
        name: 'Brackets',
        parse: (context, next, from) => {
            if (next === 93)
                return this.#close(context, from);
            if (next === 91)
                return this.#open(context, from, false);
            return next === 33 && context.char(from + 1) === 91 ? this.#open(context, from, true) : -1;
        },
        after: 'Emphasis'
    };
    /** @param labels the normalised labels that are defined in the text to come */
    begin(labels) {
        this.#labels = labels;
        this.#context = undefined;
        this.#openers = [];
    }
    /** Whether a bracket is open in the inline text that is being read. */
    isOpen(context) {
        return this.#context === context && this.#openers.length > 0;
    }
    #open(context, from, image) {
        if (this.#context !== context) {
            this.#context = context;
            this.#openers = [];
            this.#deadBelow = 0;
        }
        const type = {};
        this.#openers.push({ from, image, type });
        return context.addDelimiter(type, from, from + (image ? 2 : 1), true, false);
    }
    #close(context, from) {
        if (!this.isOpen(context))
            return -1;
        const opener = this.#openers.pop();
        if (!opener)
            return -1;
        const dead = !opener.image && this.#openers.length < this.#deadBelow;
        this.#deadBelow = Math.min(this.#deadBelow, this.#openers.length);
        if (dead)
            return -1;
        const textFrom = opener.from + (opener.image ? 2 : 1);
        const ending = destination(context, from + 1) ?? this.#label(context, textFrom, from);
        const index = ending && context.findOpeningDelimiter(opener.type);
        if (!ending || index === null || index === undefined)
            return -1;
        const content = context.takeContent(index);
        if (!opener.image)
            this.#deadBelow = this.#openers.length;
        return context.addElement(context.elt(opener.image ? 'Image' : 'Link', opener.from, ending.to, [
            context.elt('LinkMark', opener.from, textFrom),
            ...content,
            context.elt('LinkMark', from, from + 1),
            ...ending.parts
        ]));
    }
    /** `[label]`, `[]` or nothing behind the text, when the label is defined. */
    #label(context, textFrom, textTo) {
        if (this.#labels.size === 0)
            return undefined;
        const from = textTo + 1;
        if (context.char(from) === 91) {
            const to = labelEnd(context, from);
            if (to > from + 2) {
                const parts = [context.elt('LinkLabel', from, to)];
                return this.#isDefined(context.slice(from + 1, to - 1)) ? { to, parts } : undefined;
            }
            if (to === from + 2) {
                return this.#isDefined(context.slice(textFrom, textTo))
                    ? { to, parts: [context.elt('LinkMark', from, to)] }
                    : undefined;
            }
        }
        return textTo - textFrom <= MAX_LABEL && this.#isDefined(context.slice(textFrom, textTo))
            ? { to: from, parts: [] }
            : undefined;
    }
    #isDefined(label) {
        return label.length <= MAX_LABEL && this.#labels.has(normalizeLabel(label));
    }
}
/** Behind the `]` of a label that starts here; 0 when there is none. */
function labelEnd(context, from) {
    const limit = Math.min(from + MAX_LABEL + 2, context.end);
    for (let at = from + 1; at < limit; at += 1) {
        const char = context.char(at);
        if (char === 93)
            return at + 1;
        if (char === 91)
            return 0;
        if (char === 92)
            at += 1;
    }
    return 0;
}
/** `(url "title")` behind the text. The URL part is what a reader would call the URL: angle brackets go to its neighbours. */
function destination(context, from) {
    if (context.char(from) !== 40)
        return undefined;
    const start = context.skipSpace(from + 1);
    const angled = context.char(start) === 60;
    const end = angled ? angledEnd(context, start) : plainEnd(context, start);
    if (end < 0)
        return undefined;
    const urlFrom = angled ? start + 1 : start;
    const urlTo = angled ? end - 1 : end;
    let close = context.skipSpace(end);
    if (close > end) {
        const title = titleEnd(context, close);
        if (title > close)
            close = context.skipSpace(title);
    }
    if (context.char(close) !== 41)
        return undefined;
    const parts = [context.elt('LinkMark', from, urlFrom)];
    if (urlTo > urlFrom)
        parts.push(context.elt('URL', urlFrom, urlTo));
    if (close > urlTo)
        parts.push(context.elt('LinkTitle', urlTo, close));
    parts.push(context.elt('LinkMark', close, close + 1));
    return { to: close + 1, parts };
}
function angledEnd(context, from) {
    for (let at = from + 1; at < context.end; at += 1) {
        const char = context.char(at);
        if (char === 62)
            return at + 1;
        if (char === 60 || char === 10)
            return -1;
        if (char === 92)
            at += 1;
    }
    return -1;
}
function plainEnd(context, from) {
    let depth = 0;
    let at = from;
    for (; at < context.end; at += 1) {
        const char = context.char(at);
        if (char <= 32 || char === 127)
            break;
        if (char === 92 && context.char(at + 1) > 32)
            at += 1;
        else if (char === 40)
            depth += 1;
        else if (char === 41) {
            if (depth === 0)
                break;
            depth -= 1;
        }
    }
    return depth === 0 ? at : -1;
}
/** Behind a title in quotes or parentheses; its start when there is none. */
function titleEnd(context, from) {
    const open = context.char(from);
    if (open !== 34 && open !== 39 && open !== 40)
        return from;
    const close = open === 40 ? 41 : open;
    for (let at = from + 1; at < context.end; at += 1) {
        const char = context.char(at);
        if (char === close)
            return at + 1;
        if (char === 92)
            at += 1;
        else if (open === 40 && char === 40)
            return from;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/post/body/markdown.js




/**
 * Reads Markdown with the extensions of GitHub, in bounded time. Beside the nodes of `@lezer/markdown` there are
 * `BareUrl`, and `Unread` for inline text that is beyond the bounds.
 */
class BoundedMarkdown {
    #brackets = new Brackets();
    #parser;
    #section;
    #work = 0;
    /** @param dialect `mdx` has no indented code, and what stands between tags is Markdown */
    constructor(dialect) {
        const missing = dialect === 'mdx' ? ['HTMLBlock', 'IndentedCode'] : [];
        this.#parser = dist/* parser */.K3.configure([dist/* Table */.XI, dist/* TaskList */._0, dist/* Strikethrough */.Gk, this.#extension(), { remove: missing }]);
    }
    /**
     * @param markup what `boundLines` made of a post
     * @param labels the normalised labels of its link reference definitions
     */
    parse(markup, labels) {
        this.#brackets.begin(labels);
        this.#section = undefined;
        this.#work = 0;
        return this.#parser.parse(markup);
    }
    #extension() {
        return {
            defineNodes: ['BareUrl', 'Unread'],
            remove: ['Link', 'Image', 'LinkEnd'],
            parseBlock: [{ name: 'LongParagraph', leaf: () => splitting, before: 'LinkReference' }],
            parseInline: [
                {
                    name: 'Bounds',
                    parse: (context, _next, from) => {
                        if (this.#section === context)
                            return -1;
                        this.#section = context;
                        if (this.#affords(context))
                            return -1;
                        return context.addElement(context.elt('Unread', from, context.end));
                    },
                    before: 'Escape'
                },
                bareUrls((context) => this.#brackets.isOpen(context)),
                this.#brackets.parser
            ]
        };
    }
    /** Whether the inline text is calm, or lively but within what is left for the body. */
    #affords(context) {
        const marks = countMarks(context.text);
        if (marks <= CALM_MARKS)
            return true;
        const work = marks * context.text.length;
        if (marks > MAX_MARKS || this.#work + work > MAX_WORK)
            return false;
        this.#work += work;
        return true;
    }
}
/** Ends a paragraph that gets too long, as if the next one began there. */
const splitting = {
    nextLine(context, _line, leaf) {
        if (leaf.content.length < MAX_PARAGRAPH || leaf.parsers.some(isInTable))
            return false;
        for (const other of leaf.parsers)
            if (other !== splitting && other.finish(context, leaf))
                return true;
        const children = context.parser.parseInline(leaf.content, leaf.start);
        context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, children));
        return true;
    },
    finish: () => false
};
/** A table stays whole, for `|` means something else in a paragraph; its cells are bounded one by one. */
function isInTable(leafParser) {
    return 'rows' in leafParser && Array.isArray(leafParser.rows);
}
/** `< [ ]` each, and runs of `` * _ ` ~ ``: what makes a parser look back or ahead. */
const MARK_EACH = new Set('<[]');
const MARK_RUN = new Set('*_`~');
function countMarks(text) {
    let marks = 0;
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (MARK_EACH.has(char) || (char !== last && MARK_RUN.has(char)))
            marks += 1;
        last = char;
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/post/body/mdx.js
const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const MODULE_LINE = /^(?:import|export)\b/;
const BLANK = /^[ \t\r]*$/;
/** An expression longer than this is taken for text, so that many unclosed braces stay cheap. */
const MAX_EXPRESSION = 10_000;
/**
 * Finds what MDX reads as JavaScript: `import` and `export` blocks and braces, comments (`{/* … *\/}`) told apart.
 * Fenced code and code spans are left alone. Nothing of it is run.
 *
 * @param work the number of characters that may be read in vain; text behind that has no expressions
 * @returns templates in the order of the text, none inside another
 */
function findExpressions(text, within, work = 4_000_000) {
    const found = [];
    let fence;
    let afterBlank = true;
    let inModule = false;
    let left = work;
    let done = within.from;
    for (let start = within.from; start < within.to;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 || newline >= within.to ? within.to : newline;
        const line = text.slice(start, end);
        const blank = BLANK.test(line);
        const mark = FENCE.exec(line)?.[1];
        if (inModule) {
            const module = found.at(-1);
            if (blank || !module)
                inModule = false;
            else
                module.span.to = end;
        }
        else if (fence !== undefined) {
            if (mark?.startsWith(fence))
                fence = undefined;
        }
        else if (mark !== undefined) {
            fence = mark;
        }
        else if (afterBlank && MODULE_LINE.test(line)) {
            found.push(template('module', { from: start, to: end }));
            inModule = true;
        }
        else if (line.includes('{') && end > done) {
            left -= readBraces(text, { from: Math.max(start, done), to: end }, within.to, found);
            done = found.at(-1)?.span.to ?? done;
            if (left < 0)
                break;
        }
        afterBlank = blank;
        start = end + 1;
    }
    return found;
}
function template(kind, span) {
    return { kind, span, name: '', closing: false, parameters: [] };
}
/** Adds the expressions that begin in a line; gives the number of characters that were read in vain. */
function readBraces(text, line, end, found) {
    let wasted = 0;
    for (let at = line.from; at < line.to; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === '`')
            at = codeSpanEnd(text, at, line.to) - 1;
        else if (char === '{') {
            const limit = Math.min(at + MAX_EXPRESSION, end);
            const close = closingBrace(text, at, limit);
            if (close < 0)
                wasted += limit - at;
            else {
                const comment = text.startsWith('{/*', at) && text.startsWith('*/}', close - 2);
                found.push(template(comment ? 'comment' : 'expression', { from: at, to: close + 1 }));
                at = close;
            }
            if (wasted > MAX_EXPRESSION * 20)
                break;
        }
    }
    return wasted;
}
/** Where a code span that begins here ends in this line; behind its opening backticks when it does not. */
function codeSpanEnd(text, from, lineEnd) {
    let to = from;
    while (text[to] === '`')
        to += 1;
    const ticks = text.slice(from, to);
    for (let close = text.indexOf(ticks, to); close >= 0 && close < lineEnd;) {
        let after = close;
        while (text[after] === '`')
            after += 1;
        if (after - close === ticks.length)
            return after;
        close = text.indexOf(ticks, after);
    }
    return to;
}
/** The brace that closes the one at `from`, JavaScript's strings and comments skipped; -1 when there is none. */
function closingBrace(text, from, end) {
    let depth = 0;
    for (let at = from; at < end; at += 1) {
        const char = text[at];
        if (char === '{')
            depth += 1;
        else if (char === '}') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
        else if (char === '"' || char === "'" || char === '`') {
            const close = stringEnd(text, at, end);
            if (close > 0)
                at = close;
        }
        else if (char === '/' && text[at + 1] === '*') {
            const close = text.slice(at, end).indexOf('*/', 2);
            if (close < 0)
                return -1;
            at += close + 1;
        }
    }
    return -1;
}
/** The quote that closes the one at `from`; -1 when there is none (an apostrophe in text between tags). */
function stringEnd(text, from, end) {
    const quote = text[from];
    for (let at = from + 1; at < end; at += 1) {
        const char = text[at];
        if (char === '\\')
            at += 1;
        else if (char === quote)
            return at;
        else if (char === '\n' && quote !== '`')
            return -1;
    }
    return -1;
}

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(81161);
;// CONCATENATED MODULE: ./lib/post/body/characters.js

const ESCAPE_OR_ENTITY = /\\([!-/:-@[-`{-~])|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;
const ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/g;
/** Markdown's text of a destination, label or title as meant: backslash escapes and entities resolved. */
function decodeMarkdown(raw) {
    if (!raw.includes('\\') && !raw.includes('&'))
        return raw;
    return raw.replace(ESCAPE_OR_ENTITY, (whole, escaped) => escaped ?? (0,decode/* decodeHTMLStrict */.hl)(whole));
}
/** The text of an autolink or bare URL as meant: entities resolved; a backslash is a backslash there. */
function decodeEntities(raw) {
    return raw.includes('&') ? raw.replace(ENTITY, (whole) => (0,decode/* decodeHTMLStrict */.hl)(whole)) : raw;
}
/** An HTML attribute's value as browsers read it: entities resolved. */
function decodeAttribute(raw) {
    return raw.includes('&') ? (0,decode/* decodeHTMLAttribute */.Im)(raw) : raw;
}
/** Plain text with each run of white space as one space, and none around it. */
function collapseSpace(text) {
    return text.replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./lib/post/body/spans.js
var spans = __webpack_require__(81874);
;// CONCATENATED MODULE: ./lib/post/body/references.js



const DECODE = {
    markdown: decodeMarkdown,
    plain: decodeEntities,
    attribute: decodeAttribute
};
/** Hugo's shortcodes that give the URL of another page of the site. */
const PAGE_SHORTCODES = new Set(['ref', 'relref']);
const STRING_EXPRESSION = /^\{\s*(["'`])([^"'`$\\]*)\1\s*\}$/;
/** Gathers a body's references, and tells what a URL is when templates stand in it. */
class References {
    #text;
    #templates;
    #spans;
    #list = [];
    #definitions = new Map();
    #uses = [];
    constructor(text, templates) {
        this.#text = text;
        this.#templates = templates;
        this.#spans = templates.map((template) => template.span);
    }
    add(reference) {
        this.#list.push(reference);
    }
    /** The URL at a place. Where the generator writes it, it is the text as written, and `generated`. */
    url(span, notation, syntax) {
        const raw = this.#text.slice(span.from, span.to);
        const template = this.#templates[(0,spans/* firstEndingAfter */.wp)(this.#spans, span.from)];
        if (!template || template.span.from >= span.to)
            return { url: DECODE[notation](raw), urlSpan: span, syntax };
        const whole = template.span.from <= span.from && template.span.to >= span.to;
        const page = PAGE_SHORTCODES.has(template.name)
            ? template.parameters.find(({ name }) => name === undefined || name === 'path')
            : undefined;
        if (whole && template.kind === 'shortcode' && page)
            return { url: page.value, urlSpan: page.span, syntax: 'shortcode' };
        const text = template.kind === 'expression' ? STRING_EXPRESSION.exec(raw)?.[2] : undefined;
        if (whole && text !== undefined) {
            const from = span.from + raw.search(/["'`]/) + 1;
            return { url: text, urlSpan: { from, to: from + text.length }, syntax };
        }
        return { url: raw, urlSpan: span, syntax: template.kind === 'expression' ? syntax : 'shortcode', generated: true };
    }
    /** Where a closing shortcode begins in a span: `{{< button >}}https://x.example{{< /button >}}`. */
    closingFrom(span) {
        for (let i = (0,spans/* firstEndingAfter */.wp)(this.#spans, span.from); i < this.#templates.length; i += 1) {
            const template = this.#templates[i];
            if (!template || template.span.from >= span.to)
                return undefined;
            if (template.closing)
                return template.span.from;
        }
        return undefined;
    }
    /** The first definition of a label counts. */
    define(label, url) {
        const key = normalizeLabel(label);
        if (!this.#definitions.has(key))
            this.#definitions.set(key, url);
    }
    use(use) {
        this.#uses.push({ ...use, label: normalizeLabel(use.label) });
    }
    /**
     * All references in the order of the text. A link reference definition is one reference for each role, however often
     * it is used: its URL is at one place only. Its text is that of the first use, or the first empty one.
     */
    finish() {
        const used = new Map();
        for (const { label, role, span, text } of this.#uses) {
            const url = this.#definitions.get(label);
            if (!url)
                continue;
            const key = `${role} ${label}`;
            const known = used.get(key);
            if (!known)
                used.set(key, { role, span, text, ...this.url(url, 'markdown', 'reference') });
            else if (text === '' && known.text !== '') {
                known.span = span;
                known.text = text;
            }
        }
        return [...this.#list, ...used.values()].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.urlSpan.from - b.urlSpan.from);
    }
}

;// CONCATENATED MODULE: ./lib/post/body/shortcode-references.js
/** Shortcodes whose `src` is an image that readers see. */
const IMAGE_SHORTCODES = new Set(['figure', 'img', 'image', 'picture']);
/** Parameters of other shortcodes that hold a URL when their value is one. */
const URL_PARAMETERS = new Set(['src', 'href', 'url', 'link', 'image', 'img', 'source']);
const TEXT_PARAMETERS = ['alt', 'title', 'text', 'label', 'caption', 'name'];
const WEB = /^https?:\/\//i;
/** The URLs that a shortcode's parameters hold. Those that are made from an id (YouTube and the like) are not known. */
function shortcodeReferences(template) {
    if ((template.kind !== 'shortcode' && template.kind !== 'liquid') || template.closing)
        return [];
    const named = new Map();
    for (const parameter of template.parameters) {
        if (parameter.name !== undefined && !named.has(parameter.name))
            named.set(parameter.name, parameter);
    }
    const found = [];
    const { span } = template;
    const add = (role, parameter, text) => {
        if (!parameter)
            return;
        found.push({ role, url: parameter.value, urlSpan: parameter.span, span, text, syntax: 'shortcode' });
    };
    const text = firstText(named, TEXT_PARAMETERS);
    if (template.kind === 'shortcode' && IMAGE_SHORTCODES.has(template.name)) {
        // Hugo and PaperMod take the caption for a missing alt text.
        add('image', named.get('src'), firstText(named, ['alt', 'caption']) ?? named.get('alt')?.value);
        add('link', named.get('link'), text);
        return found;
    }
    for (const [name, parameter] of named) {
        if (URL_PARAMETERS.has(name) && WEB.test(parameter.value))
            add('link', parameter, text);
    }
    return found;
}
function firstText(named, names) {
    return names.map((name) => named.get(name)?.value.trim()).find((value) => value !== undefined && value !== '');
}

;// CONCATENATED MODULE: ./lib/post/body/templates.js
/** Pairs whose inside is shown as code or drawn, never read as Markdown. */
const CODE_PAIRS = new Set(['highlight', 'code', 'mermaid', 'katex', 'math', 'latex', 'plantuml', 'goat']);
const OPENER = /\{\{|\{%/g;
const LIQUID_OUTPUT = /\{\{-?\s*[\p{L}_"'[][^{}`\n]{0,500}\}\}/uy;
const LIQUID_TAG = /\{%-?\s*([\p{L}_][\w-]*)[^{}`]{0,2000}?%\}/uy;
const LIQUID_PARAMETER = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SHORTCODE_NAME = /\s*(?:(\/)\s*)?([\p{L}_][\p{L}\p{N}_\-./]*)/uy;
/**
 * Finds shortcodes and Liquid in a text. What is not closed, or not written as the generators' grammar wants it, is
 * plain text.
 *
 * @param work the number of characters that may be read in vain; text behind that has no templates
 * @returns templates in the order of the text, none inside another
 */
function findTemplates(text, within, work = 4_000_000) {
    const found = [];
    let wasted = 0;
    OPENER.lastIndex = within.from;
    for (let match = OPENER.exec(text); match && match.index < within.to; match = OPENER.exec(text)) {
        const read = readTemplate(text, match.index, within.to);
        if (typeof read === 'number') {
            wasted += read;
            if (wasted > work)
                break;
        }
        else {
            found.push(read);
            OPENER.lastIndex = read.span.to;
        }
    }
    return joinPairs(found);
}
/** The template that starts here, or the number of characters that were read to see that there is none. */
function readTemplate(text, from, end) {
    if (text.startsWith('{%', from))
        return readLiquidTag(text, from, end);
    const mark = text[from + 2];
    if (text.startsWith('/*', from + 2))
        return readComment(text, { from, inner: from + 4, closer: '*/}}', end }, 'comment');
    if (mark !== '<' && mark !== '%')
        return readLiquidOutput(text, from, end);
    const closer = mark === '<' ? '>}}' : '%}}';
    if (text.startsWith('/*', from + 3)) {
        return readComment(text, { from, inner: from + 5, closer: `*/${closer}`, end }, 'escaped');
    }
    return readShortcode(text, from, closer, end);
}
/** A comment longer than this is taken for text, so that many unclosed ones stay cheap. */
const MAX_COMMENT = 10_000;
function readComment(text, place, kind) {
    const limit = Math.min(place.inner + MAX_COMMENT, place.end);
    const close = text.slice(place.inner, limit).indexOf(place.closer);
    if (close < 0)
        return limit - place.inner;
    const span = { from: place.from, to: place.inner + close + place.closer.length };
    return { kind, span, name: '', closing: false, parameters: [] };
}
function readLiquidOutput(text, from, end) {
    LIQUID_OUTPUT.lastIndex = from;
    const match = LIQUID_OUTPUT.exec(text);
    if (!match || LIQUID_OUTPUT.lastIndex > end)
        return 2;
    return { kind: 'liquid', span: { from, to: LIQUID_OUTPUT.lastIndex }, name: '', closing: false, parameters: [] };
}
function readLiquidTag(text, from, end) {
    LIQUID_TAG.lastIndex = from;
    const match = LIQUID_TAG.exec(text);
    if (!match || LIQUID_TAG.lastIndex > end)
        return 2;
    const parameters = [];
    for (const parameter of match[0].matchAll(LIQUID_PARAMETER)) {
        const value = parameter[2] ?? parameter[3] ?? '';
        const to = from + parameter.index + parameter[0].length - 1;
        parameters.push({ name: parameter[1]?.toLowerCase(), value, span: { from: to - value.length, to } });
    }
    const name = match[1]?.toLowerCase() ?? '';
    const closing = name.startsWith('end');
    const span = { from, to: LIQUID_TAG.lastIndex };
    return { kind: 'liquid', span, name: closing ? name.slice('end'.length) : name, closing, parameters };
}
/** Hugo's grammar: a name, then values or `key=value`, quoted with `"` or a backtick, or bare. */
function readShortcode(text, from, closer, end) {
    SHORTCODE_NAME.lastIndex = from + 3;
    const head = SHORTCODE_NAME.exec(text);
    if (!head)
        return 3;
    const parameters = [];
    let at = SHORTCODE_NAME.lastIndex;
    let key;
    for (;;) {
        while (at < end && isSpace(text, at))
            at += 1;
        if (at >= end)
            return at - from;
        const close = closerLength(text, at, closer);
        if (close > 0) {
            if (at + close > end)
                return at - from;
            const span = { from, to: at + close };
            return { kind: 'shortcode', span, name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', parameters };
        }
        const value = readValue(text, at, closer, end, key === undefined);
        if (!value)
            return at - from + 1;
        at = value.next;
        if (text[at] === '=' && key === undefined) {
            key = text.slice(value.span.from, value.span.to).toLowerCase();
            at += 1;
        }
        else {
            parameters.push({ name: key, value: value.value, span: value.span });
            key = undefined;
        }
    }
}
function closerLength(text, at, closer) {
    if (text.startsWith(closer, at))
        return closer.length;
    return text[at] === '/' && text.startsWith(closer, at + 1) ? closer.length + 1 : 0;
}
function readValue(text, at, closer, end, mayBeKey) {
    const quote = text[at];
    if (quote === '"' || quote === '`') {
        for (let to = at + 1; to < end; to += 1) {
            const char = text[to];
            if (char === '\n' && quote === '"')
                return undefined;
            if (char === '\\' && quote === '"')
                to += 1;
            else if (char === quote) {
                const raw = text.slice(at + 1, to);
                const value = quote === '"' ? raw.replace(/\\(.)/g, '$1') : raw;
                return { value, span: { from: at + 1, to }, next: to + 1 };
            }
        }
        return undefined;
    }
    let to = at;
    while (to < end && !isSpace(text, to) && !'"`<>{}'.includes(text[to] ?? '') && closerLength(text, to, closer) === 0) {
        if (mayBeKey && text[to] === '=')
            break;
        to += 1;
    }
    return to > at ? { value: text.slice(at, to), span: { from: at, to }, next: to } : undefined;
}
function isSpace(text, at) {
    const code = text.charCodeAt(at);
    return code === 32 || (code >= 9 && code <= 13);
}
/** Makes one template of each pair that holds code or a comment, with all that stands in it. */
function joinPairs(templates) {
    // Backwards, so that the closing tag is known when its opening one is met.
    const joined = [];
    const closing = new Map();
    for (const template of [...templates].reverse()) {
        const kind = pairKind(template);
        const key = `${template.kind} ${template.name}`;
        const close = closing.get(key);
        if (kind && template.closing)
            closing.set(key, template);
        if (!kind || template.closing || !close) {
            joined.push(template);
            continue;
        }
        while ((joined.at(-1)?.span.to ?? Number.POSITIVE_INFINITY) <= close.span.to)
            joined.pop();
        const span = { from: template.span.from, to: close.span.to };
        joined.push({ kind, span, name: template.name, closing: false, parameters: [] });
        for (const [other, { span }] of closing)
            if (span.to <= close.span.to)
                closing.delete(other);
    }
    return joined.reverse();
}
/** What a pair of this name makes of its inside; undefined when that is read as usual. */
function pairKind({ kind, name }) {
    if (kind !== 'shortcode' && kind !== 'liquid')
        return undefined;
    if (kind === 'liquid' && name === 'comment')
        return 'comment';
    return CODE_PAIRS.has(name) ? 'code' : undefined;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Tokenizer.js + 6 modules
var Tokenizer = __webpack_require__(89264);
;// CONCATENATED MODULE: ./lib/post/body/html.js

/** Reads HTML into tokens with exact places. Never fails: broken HTML gives the tokens that browsers would see, or none. */
class HtmlReader {
    #text = '';
    #base = 0;
    #emit = () => { };
    #name = '';
    #start = 0;
    #attributes = new Map();
    #attribute = '';
    #value;
    #tokenizer = new Tokenizer/* default */.A({ decodeEntities: false, recognizeSelfClosing: true }, {
        onopentagname: (from, to) => {
            this.#name = this.#text.slice(from, to);
            this.#start = this.#base + from - 1;
            this.#attributes = new Map();
        },
        onattribname: (from, to) => {
            this.#attribute = this.#text.slice(from, to).toLowerCase();
            this.#value = undefined;
        },
        onattribdata: (from, to) => {
            this.#value = { from: this.#base + from, to: this.#base + to };
        },
        onattribentity: () => { },
        onattribend: (_quote, at) => {
            const empty = this.#base + at;
            if (!this.#attributes.has(this.#attribute)) {
                this.#attributes.set(this.#attribute, this.#value ?? { from: empty, to: empty });
            }
        },
        onopentagend: (end) => this.#open(end, false),
        onselfclosingtag: (end) => this.#open(end, true),
        onclosetag: (from, to) => {
            const end = this.#text.indexOf('>', to);
            const span = { from: this.#base + from - 2, to: this.#base + (end < 0 ? this.#text.length : end + 1) };
            this.#emit({ kind: 'close', name: this.#text.slice(from, to), span });
        },
        oncomment: (from, to, markLength) => this.#comment(from, to, markLength),
        ontext: (from, to) => this.#emit({ kind: 'text', span: { from: this.#base + from, to: this.#base + to } }),
        ontextentity: () => { },
        oncdata: () => { },
        ondeclaration: () => { },
        onprocessinginstruction: () => { },
        onend: () => { }
    });
    /**
     * @param html the HTML, quote marks of Markdown in it blanked
     * @param base its offset in the file
     * @param emit called for each token in the order of the text
     */
    read(html, base, emit) {
        this.#text = html;
        this.#base = base;
        this.#emit = emit;
        this.#tokenizer.reset();
        this.#tokenizer.write(this.#text);
        this.#tokenizer.end();
    }
    #open(end, selfClosing) {
        const span = { from: this.#start, to: this.#base + end + 1 };
        this.#emit({ kind: 'open', name: this.#name, span, attributes: this.#attributes, selfClosing });
    }
    /** Only `<!-- … -->` counts: browsers also drop declarations and broken tags, but nobody means those as comments. */
    #comment(from, to, markLength) {
        if (!this.#text.startsWith('<!--', from - 4))
            return;
        const close = this.#text.startsWith('>', to) ? 1 : 0;
        const span = { from: this.#base + from - 4, to: this.#base + Math.min(to + close, this.#text.length) };
        this.#emit({
            kind: 'comment',
            span,
            text: { from: this.#base + from, to: this.#base + Math.max(from, to - markLength) }
        });
    }
}

;// CONCATENATED MODULE: ./lib/post/body/html-elements.js

const RAW = new Set(['script', 'style', 'pre', 'code', 'textarea']);
const IMAGE_COMPONENT = /image|img|picture|figure|photo/i;
const COMPONENT_TEXT = ['title', 'label', 'text', 'aria-label', 'alt', 'caption'];
const ANCHOR_NAME = ['aria-label', 'title'];
/** Follows the elements of a body's HTML, which may begin in one block and end in another. */
class HtmlElements {
    #text;
    #plain;
    #references;
    #found;
    #components;
    #raw;
    #anchor;
    #heading;
    #quote;
    /** @param components whether capitalised elements are components, as in MDX */
    constructor(text, plain, references, found, components) {
        this.#text = text;
        this.#plain = plain;
        this.#references = references;
        this.#found = found;
        this.#components = components;
    }
    /** Whether code or a script is open: what stands in it is shown or run, not read. */
    get inRaw() {
        return this.#raw !== undefined;
    }
    /** Whether a link is open in the present block. */
    get inAnchor() {
        return this.#anchor !== undefined && this.#anchor.block === undefined;
    }
    /** Takes the next token in the order of the text. */
    take(token) {
        if (token.kind === 'text')
            this.#plain.add(decodeAttribute(this.#slice(token.span)));
        else if (token.kind === 'comment')
            this.#comment(token.span, token.text);
        else if (token.kind === 'close')
            this.#close(this.#name(token.name), token.span);
        else if (!this.#raw)
            this.#open(this.#name(token.name), token);
    }
    /** A paragraph, heading or HTML block ended: raw text does not go on behind it. */
    endBlock(at) {
        if (this.#raw)
            this.#found.notProse.push({ from: this.#raw.from, to: at });
        this.#raw = undefined;
        for (const open of [this.#anchor, this.#heading]) {
            if (open && !open.block)
                open.block = { to: at, text: this.#plain.peek(open.mark) };
        }
        if (this.#quote)
            this.#quote.to ??= at;
    }
    /** The body ended: what is still open ended with its block. */
    finish(at) {
        this.endBlock(at);
        this.#endAnchor(undefined);
        this.#endHeading(undefined);
        if (this.#quote)
            this.#found.quotes.push({ from: this.#quote.from, to: this.#quote.to ?? at });
        this.#quote = undefined;
    }
    #slice(span) {
        return this.#text.slice(span.from, span.to);
    }
    #name(written) {
        return this.#components && /^[A-Z]/.test(written) ? written : written.toLowerCase();
    }
    #value(attributes, name) {
        const span = attributes.get(name);
        return span && decodeAttribute(this.#slice(span));
    }
    #comment(span, text) {
        this.#found.notProse.push(span);
        if (!this.#raw)
            this.#found.comments.push({ span, text: this.#slice(text).trim() });
    }
    #open(name, tag) {
        if (RAW.has(name)) {
            if (!tag.selfClosing)
                this.#raw = { name, from: tag.span.from };
        }
        else if (name === 'a')
            this.#openAnchor(name, tag, tag.attributes.get('href'), false);
        else if (name === 'img' || name === 'image')
            this.#image(tag);
        else if (/^h[1-6]$/.test(name)) {
            this.#endHeading(undefined);
            if (!tag.selfClosing)
                this.#heading = { name, tag: tag.span, mark: this.#plain.start() };
        }
        else if (name === 'blockquote')
            this.#openQuote(tag.span.from);
        else if (name === 'br')
            this.#plain.add(' ');
        else if (/^[A-Z]/.test(name))
            this.#component(name, tag);
    }
    #component(name, tag) {
        if (IMAGE_COMPONENT.test(name) && tag.attributes.has('src'))
            this.#image(tag);
        else
            this.#openAnchor(name, tag, tag.attributes.get('href') ?? tag.attributes.get('to'), true);
    }
    #image(tag) {
        const src = tag.attributes.get('src');
        const text = this.#value(tag.attributes, 'alt');
        this.#plain.add(text ?? '');
        if (!src)
            return;
        const url = this.#references.url(this.#trim(src), 'attribute', 'html');
        this.#references.add({
            role: 'image',
            span: tag.span,
            text: text === undefined ? text : collapseSpace(text),
            ...url
        });
    }
    #openAnchor(name, tag, href, component) {
        if (!component)
            this.#endAnchor(undefined);
        if (!href)
            return;
        if (component)
            this.#endAnchor(undefined);
        const url = this.#references.url(this.#trim(href), 'attribute', 'html');
        this.#anchor = { name, tag: tag.span, mark: this.#plain.start(), attributes: tag.attributes, url, component };
        if (tag.selfClosing)
            this.#endAnchor(tag.span.to);
    }
    /** Browsers drop white space around a URL. */
    #trim(span) {
        const raw = this.#slice(span);
        const from = span.from + raw.length - raw.trimStart().length;
        return { from, to: Math.max(from, span.from + raw.trimEnd().length) };
    }
    #close(name, span) {
        if (this.#raw) {
            if (this.#raw.name !== name)
                return;
            this.#found.notProse.push({ from: this.#raw.from, to: span.to });
            this.#raw = undefined;
        }
        else if (name === this.#anchor?.name)
            this.#endAnchor(span.to);
        else if (name === this.#heading?.name)
            this.#endHeading(span.to);
        else if (name === 'blockquote' && this.#quote)
            this.#closeQuote(this.#quote, span.to);
    }
    #openQuote(from) {
        if (this.#quote)
            this.#quote.depth += 1;
        else
            this.#quote = { from, depth: 1 };
    }
    #closeQuote(quote, to) {
        quote.depth -= 1;
        if (quote.depth > 0)
            return;
        this.#found.quotes.push({ from: quote.from, to });
        this.#quote = undefined;
    }
    /** @param at behind the closing tag; undefined when there is none */
    #endAnchor(at) {
        const anchor = this.#anchor;
        if (!anchor)
            return;
        this.#anchor = undefined;
        const all = this.#plain.end(anchor.mark);
        const written = at === undefined ? (anchor.block?.text ?? all) : all;
        const to = at ?? anchor.block?.to ?? anchor.tag.to;
        const given = (anchor.component ? COMPONENT_TEXT : ANCHOR_NAME).map((name) => this.#value(anchor.attributes, name));
        const text = written === '' ? given.find((value) => value !== undefined && value.trim() !== '') : written;
        const unknown = anchor.component ? undefined : '';
        this.#references.add({ role: 'link', span: { from: anchor.tag.from, to }, text: text ?? unknown, ...anchor.url });
    }
    #endHeading(at) {
        const heading = this.#heading;
        if (!heading)
            return;
        this.#heading = undefined;
        const all = this.#plain.end(heading.mark);
        this.#found.headings.push({
            level: Number(heading.name.slice(1)),
            text: at === undefined ? (heading.block?.text ?? all) : all,
            span: { from: heading.tag.from, to: at ?? heading.block?.to ?? heading.tag.to },
            markSpan: heading.tag,
            syntax: 'html'
        });
    }
}

;// CONCATENATED MODULE: ./lib/post/body/plain-text.js

/** Collects the plain text of links, images and headings while a body is walked; they may stand in each other. */
class PlainText {
    #pieces = [];
    #open = 0;
    get isOpen() {
        return this.#open > 0;
    }
    /** Begins a text; the mark is for `end` and `peek`. */
    start() {
        this.#open += 1;
        return this.#pieces.length;
    }
    add(text) {
        if (this.#open > 0)
            this.#pieces.push(text);
    }
    /** The text since the mark, white space collapsed. */
    peek(mark) {
        return collapseSpace(this.#pieces.slice(mark).join(''));
    }
    end(mark) {
        const text = this.peek(mark);
        this.#open -= 1;
        if (this.#open === 0)
            this.#pieces = [];
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/post/body/walk.js






const CODE = new Set(['FencedCode', 'CodeBlock']);
const HTML = new Set([
    'HTMLBlock',
    'CommentBlock',
    'ProcessingInstructionBlock',
    'HTMLTag',
    'Comment',
    'ProcessingInstruction'
]);
const LEAF_BLOCK = /^(?:Paragraph|Task|Table|HTMLBlock|CommentBlock|ATXHeading\d|SetextHeading\d)$/;
/** Marks, and parts of links that are not their text. */
const SILENT = /^(?:(?:Emphasis|Code|Link|Strikethrough|Header|Quote|List)Mark|TaskMarker|TableDelimiter|LinkTitle|LinkLabel|URL|CodeInfo)$/;
/** Attributes that Hugo and others take from a heading: `## Title {#anchor .class}`. */
const HEADING_ATTRIBUTES = /\s*\{\s*[#.][^{}]*\}$/;
/** `> [!NOTE]`: a note of the author in the form of a quote. */
const ALERT = /^>[ \t]*\[![A-Za-z]/;
const reader = new HtmlReader();
/** Walks the tree of a body and gathers what rules look at. */
class BodyWalk {
    found = { headings: [], comments: [], notProse: [], quotes: [], unread: [] };
    #text;
    #markup;
    #references;
    #plain = new PlainText();
    #html;
    #marks = [];
    #at = 0;
    #quoteDepth = 0;
    #linkDepth = 0;
    #imageDepth = 0;
    /**
     * @param text the file's text
     * @param markup what was parsed: as long as the text, with templates and what is beyond the bounds covered
     * @param references where references go
     * @param components whether capitalised elements are components, as in MDX
     */
    constructor(text, markup, references, components) {
        this.#text = text;
        this.#markup = markup;
        this.#references = references;
        this.#html = new HtmlElements(text, this.#plain, references, this.found, components);
    }
    walk(tree) {
        tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) });
        this.#html.finish(this.#markup.length);
        return this.found;
    }
    #slice(span) {
        return this.#text.slice(span.from, span.to);
    }
    /** Takes the text up to an offset as plain text. */
    #readTo(offset) {
        if (this.#plain.isOpen && offset > this.#at)
            this.#plain.add(this.#text.slice(this.#at, offset));
        this.#at = Math.max(this.#at, offset);
    }
    #enter(node) {
        const { name } = node;
        this.#readTo(node.from);
        if (HTML.has(name)) {
            this.#readHtml(node);
            return this.#skip(node);
        }
        if (CODE.has(name)) {
            this.found.notProse.push({ from: node.from, to: node.to });
            return this.#skip(node);
        }
        switch (name) {
            case 'Blockquote':
                if (this.#quoteDepth === 0 && !ALERT.test(this.#text.slice(node.from, node.from + 20)))
                    this.found.quotes.push({ from: node.from, to: node.to });
                this.#quoteDepth += 1;
                return true;
            case 'InlineCode':
                this.found.notProse.push({ from: node.from, to: node.to });
                return true;
            case 'Link':
            case 'Image':
                this.#linkDepth += 1;
                if (name === 'Image')
                    this.#imageDepth += 1;
                this.#marks.push(this.#plain.start());
                return true;
            case 'LinkReference':
                this.#define(node);
                return this.#skip(node);
            case 'Autolink':
                this.#autolink(node);
                return true;
            case 'BareUrl':
                this.#bareUrl(node);
                return true;
            case 'Escape':
                this.#plain.add(this.#text.slice(node.from + 1, node.to));
                return this.#skip(node);
            case 'Entity':
                this.#plain.add(decodeEntities(this.#slice(node)));
                return this.#skip(node);
            case 'HardBreak':
                this.#plain.add(' ');
                return this.#skip(node);
            case 'Unread':
                this.found.unread.push({ span: { from: node.from, to: node.to }, reason: TOO_LIVELY });
                return true;
            default:
                if (isHeading(name))
                    this.#marks.push(this.#plain.start());
                return true;
        }
    }
    /** Passes over a node: neither its text nor its children are looked at. */
    #skip(node) {
        this.#at = Math.max(this.#at, node.to);
        if (LEAF_BLOCK.test(node.name))
            this.#html.endBlock(node.to);
        return false;
    }
    #leave(node) {
        const { name } = node;
        if (SILENT.test(name))
            this.#at = Math.max(this.#at, node.to);
        else
            this.#readTo(node.to);
        if (name === 'Blockquote')
            this.#quoteDepth -= 1;
        else if (name === 'Link' || name === 'Image')
            this.#link(node);
        else if (isHeading(name))
            this.#heading(node);
        if (LEAF_BLOCK.test(name))
            this.#html.endBlock(node.to);
    }
    #readHtml(node) {
        let html = this.#markup.slice(node.from, node.to);
        const marks = node.node.getChildren('QuoteMark');
        if (marks.length > 0) {
            const characters = [...Array(html.length).keys()].map((at) => html[at]);
            for (const mark of marks)
                characters[mark.from - node.from] = ' ';
            html = characters.join('');
        }
        reader.read(html, node.from, (token) => this.#html.take(token));
    }
    #link(node) {
        const role = node.name === 'Image' ? 'image' : 'link';
        this.#linkDepth -= 1;
        if (role === 'image')
            this.#imageDepth -= 1;
        const text = this.#plain.end(this.#marks.pop() ?? 0);
        // Links and images in an alt text are text.
        if (this.#html.inRaw || this.#imageDepth > 0)
            return;
        const span = { from: node.from, to: node.to };
        const [open, close, destination] = node.node.getChildren('LinkMark');
        if (!open || !close)
            return;
        if (destination && this.#text[destination.from] === '(') {
            const url = node.node.getChild('URL');
            const urlSpan = { from: url?.from ?? destination.to, to: url?.to ?? destination.to };
            this.#references.add({ role, span, text, ...this.#references.url(urlSpan, 'markdown', 'inline') });
        }
        else {
            const label = node.node.getChild('LinkLabel');
            const labelSpan = label ? { from: label.from + 1, to: label.to - 1 } : { from: open.to, to: close.from };
            this.#references.use({ label: this.#slice(labelSpan), role, span, text });
        }
    }
    #define(node) {
        const labelNode = node.node.getChild('LinkLabel');
        const urlNode = node.node.getChild('URL');
        if (!labelNode || !urlNode)
            return;
        const label = this.#text.slice(labelNode.from + 1, labelNode.to - 1);
        const raw = this.#slice(urlNode);
        const angled = raw.startsWith('<') && raw.endsWith('>');
        const span = angled ? { from: urlNode.from + 1, to: urlNode.to - 1 } : { from: urlNode.from, to: urlNode.to };
        if (!isFootnote(label))
            this.#references.define(label, span);
        else if (angled)
            this.#addPlainUrl(span, { from: urlNode.from, to: urlNode.to }, 'autolink');
        else {
            const length = bareUrlLength(raw, 0, false);
            const bare = { from: span.from, to: span.from + length };
            if (length > 0)
                this.#addPlainUrl(bare, bare, 'bare');
        }
    }
    #autolink(node) {
        const url = node.node.getChild('URL');
        if (!url)
            return;
        this.#plain.add(this.#slice(url));
        if (this.#linkDepth === 0 && !this.#html.inRaw) {
            this.#addPlainUrl({ from: url.from, to: url.to }, { from: node.from, to: node.to }, 'autolink');
        }
    }
    #bareUrl(node) {
        const span = { from: node.from, to: this.#references.closingFrom(node) ?? node.to };
        if (this.#linkDepth === 0 && !this.#html.inAnchor && !this.#html.inRaw)
            this.#addPlainUrl(span, span, 'bare');
    }
    #addPlainUrl(urlSpan, span, syntax) {
        const found = this.#references.url(urlSpan, 'plain', syntax);
        const text = found.url;
        if (!found.generated) {
            if (syntax === 'bare' && /^www\./i.test(found.url))
                found.url = `http://${found.url}`;
            if (syntax === 'autolink' && EMAIL.test(found.url))
                found.url = `mailto:${found.url}`;
        }
        this.#references.add({ role: 'link', span, text, ...found });
    }
    #heading(node) {
        const text = this.#plain.end(this.#marks.pop() ?? 0);
        const atx = node.name.startsWith('ATX');
        const marks = node.node.getChildren('HeaderMark');
        const mark = atx ? marks[0] : marks.at(-1);
        this.found.headings.push({
            level: Number(node.name.at(-1)),
            text: collapseSpace(text.replace(HEADING_ATTRIBUTES, '')),
            span: { from: node.from, to: node.from + this.#slice(node).trimEnd().length },
            markSpan: { from: mark?.from ?? node.from, to: mark?.to ?? node.from },
            syntax: atx ? 'atx' : 'setext'
        });
    }
}
const TOO_LIVELY = 'a paragraph has thousands of brackets, asterisks or the like';
const EMAIL = /^[^\s:/@]+@[^\s:/@]+$/;
function isHeading(name) {
    return name.startsWith('ATXHeading') || name.startsWith('SetextHeading');
}

;// CONCATENATED MODULE: ./lib/post/body/parse.js









const commonMark = new BoundedMarkdown('commonmark');
const mdxMarkdown = new BoundedMarkdown('mdx');
/**
 * Reads the body of a post: its links, images, headings and comments, and what in it is not prose. Never fails; the work
 * is bounded, and `unparsed` tells of what is beyond the bounds.
 *
 * @param source the whole file; `.mdx` in its path makes braces expressions and capitalised elements components
 * @param span the part behind the front matter
 */
function parseBody(source, span) {
    const { text } = source;
    const lines = unixLines(text);
    const within = { from: span.from, to: cut(lines, span) };
    const mdx = source.path.toLowerCase().endsWith('.mdx');
    const templates = mdx ? findExpressions(text, within) : findTemplates(text, within);
    const { markup, unread } = boundLines(coverTemplates(lines, templates, within.to), within);
    const tree = (mdx ? mdxMarkdown : commonMark).parse(markup, findLabels(markup, within));
    const references = new References(text, templates);
    const found = new BodyWalk(text, markup, references, mdx).walk(tree);
    const outside = (0,spans/* joinSpans */.kU)(found.notProse);
    for (const template of templates) {
        if ((0,spans/* overlaps */.$f)(outside, template.span))
            continue;
        if (template.kind === 'comment')
            found.comments.push({ span: template.span, text: commentText(text, template.span) });
        for (const reference of shortcodeReferences(template))
            references.add(reference);
    }
    const beyond = [...unread.filter((part) => !(0,spans/* overlaps */.$f)(outside, part.span)), ...found.unread];
    if (within.to < span.to)
        beyond.push({ span: { from: within.to, to: span.to }, reason: LONG_BODY });
    return {
        span,
        references: references.finish(),
        headings: found.headings.sort((a, b) => a.span.from - b.span.from),
        comments: found.comments.sort((a, b) => a.span.from - b.span.from),
        notProse: (0,spans/* joinSpans */.kU)([...found.notProse, ...templates.map((template) => template.span)]),
        quotes: (0,spans/* joinSpans */.kU)(found.quotes),
        ...unparsed(beyond)
    };
}
const LONG_BODY = `the text is longer than ${MAX_BODY.toLocaleString('en')} characters or ${MAX_LINES.toLocaleString('en')} lines`;
/** Where reading ends: at the end of a line, so that no URL is cut in two. */
function cut(text, span) {
    let end = span.from;
    for (let lines = 0; lines < MAX_LINES; lines += 1) {
        const newline = text.indexOf('\n', end);
        const next = newline < 0 || newline >= span.to ? span.to : newline + 1;
        if (next - span.from > MAX_BODY)
            return end > span.from ? end : span.from + MAX_BODY;
        if (next === span.to)
            return next;
        end = next;
    }
    return end;
}
/**
 * Puts a word in the place of each template, as Hugo does, so that Markdown reads what is around it. The word would do as
 * an attribute's name, and a URL may begin behind its hyphen.
 */
function coverTemplates(text, templates, end) {
    const pieces = [];
    let done = 0;
    for (const { kind, span } of templates) {
        const length = span.to - span.from;
        pieces.push(text.slice(done, span.from), kind === 'module' ? ' '.repeat(length) : `${'x'.repeat(length - 1)}-`);
        done = span.to;
    }
    pieces.push(text.slice(done, end));
    return pieces.join('');
}
function commentText(text, span) {
    return text
        .slice(span.from, span.to)
        .replace(/^\{%[^%]*%\}|^\{\{?\/\*/, '')
        .replace(/\{%[^%]*%\}$|\*\/\}\}?$/, '')
        .trim();
}
function unparsed(beyond) {
    const [first, ...others] = [...beyond].sort((a, b) => a.span.from - b.span.from);
    if (!first)
        return {};
    const also = others.length === 1 ? ' (1 more part follows)' : ` (${others.length} more parts follow)`;
    return { unparsed: { span: first.span, reason: others.length > 0 ? `${first.reason}${also}` : first.reason } };
}

// EXTERNAL MODULE: ./lib/post/source.js
var source = __webpack_require__(56045);
;// CONCATENATED MODULE: ./lib/post/decode.js

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
        return new source/* Source */.k(path, new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), 0);
    try {
        return new source/* Source */.k(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return new source/* Source */.k(path, text, firstInvalid(text, bytes));
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

;// CONCATENATED MODULE: ./lib/post/front-matter/fence.js
/** A line of more characters is no fence, and too much for expressions that look at all of it. */
const LONGEST_FENCE = 1000;
/** Dashes as word processors make them of `---`: hyphens, en and em dashes, the minus sign. */
const TYPESET_DASHES = /^[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]{0,3}$/;
const YAML_KEY = /^[ \t]*(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}_$<][\p{L}\p{N}_.<-]{0,60}(?: [\p{L}\p{N}_-]{1,30})?)[ \t]*:(?:[ \t\r\n\u00a0]|$)/u;
const TOML_KEY = /^[ \t]*(?:\[{1,2}[^\]\n]{1,80}\]|["'\p{L}\p{N}_.-]{1,80}[ \t]*=)/u;
const JSON_KEY = /^\{\s*(?:\}|["'][^"'\n]{0,80}["']\s*:|[\p{L}_]\w{0,60}\s*:\s)/u;
/**
 * How the front matter of a text opens, if it looks as if it had some. Like Hugo it may have a byte order mark, blank
 * lines and spaces before it.
 */
function findOpening(source) {
    const { text } = source;
    const from = text.length - text.trimStart().length;
    if (text[from] === '{') {
        const marks = { from, to: from + 1 };
        return JSON_KEY.test(text.slice(from, from + 400))
            ? { format: 'json', marks, rest: { from: marks.to, to: marks.to }, contentFrom: from }
            : undefined;
    }
    const line = lineAt(text, from);
    if (line.to - line.from > LONGEST_FENCE)
        return undefined;
    const word = source.slice(line);
    const [marks = ''] = /^(?:-{3,}|\+{3,})/.exec(word) ?? (TYPESET_DASHES.test(word.trimEnd()) ? [word.trimEnd()] : []);
    if (!marks)
        return undefined;
    const rest = trimmed(text, { from: from + marks.length, to: line.to });
    return {
        format: marks.startsWith('+') ? 'toml' : 'yaml',
        marks: { from, to: from + marks.length },
        rest,
        contentFrom: nextLine(text, line.to)
    };
}
/** Whether the line at an offset looks like a field of front matter: `key: value`, `key = value`, `[table]`. */
function isKeyLine(text, at, format) {
    const line = text.slice(at, Math.min(lineAt(text, at).to, at + 400));
    return (format === 'toml' ? TOML_KEY : YAML_KEY).test(line);
}
/** Start of the first line from `at` on that holds something, comments (`#`) not counted. */
function firstFilledLine(text, at) {
    let start = at;
    while (start < text.length) {
        const { to } = lineAt(text, start);
        if (!/^[ \t\r]*(?:#|$)/.test(text.slice(start, Math.min(to, start + 1000))))
            return start;
        start = nextLine(text, to);
    }
    return text.length;
}
/** The rest of the line from `at` on, without its end. */
function lineAt(text, at) {
    const end = text.indexOf('\n', at);
    if (end < 0)
        return { from: at, to: text.length };
    return { from: at, to: end > at && text[end - 1] === '\r' ? end - 1 : end };
}
/** Start of the line after the one that ends at `lineEnd`. */
function nextLine(text, lineEnd) {
    const end = text.indexOf('\n', lineEnd);
    return end < 0 ? text.length : end + 1;
}
function trimmed(text, span) {
    const raw = text.slice(span.from, span.to);
    const from = span.from + (raw.length - raw.trimStart().length);
    return { from, to: Math.max(from, span.from + raw.trimEnd().length) };
}

;// CONCATENATED MODULE: ./lib/post/front-matter/limits.js
/** UTF-16 units of front matter that are read: far beyond what a post needs, and parsed in well under a second or two. */
const MAX_LENGTH = 256 * 1024;
/** Levels of maps and lists within each other. */
const MAX_DEPTH = 100;
/** Values that YAML aliases may stand for in all: an "alias bomb" doubles a few lines into billions. */
const MAX_ALIASED_NODES = 10_000;
/** Blank lines in a row. gray-matter looks for comments with a pattern that takes the square of their number. */
const MAX_BLANK_LINES = 200;
/** Problems that are told of one block; an author repairs the first ones and looks again. */
const MAX_PROBLEMS = 20;
/** What our engines call the trouble of text beyond `MAX_DEPTH`. */
const TOO_DEEP = 'TOO_DEEP';
/** What to say of it. */
const TOO_DEEP_MESSAGE = `The front matter is nested more than ${MAX_DEPTH} levels deep here, and this field was not read. Write it flatter, or move the data to a data file.`;

;// CONCATENATED MODULE: ./lib/post/front-matter/content-problems.js



/** What to say of a file that is not UTF-8, when that concerns its front matter. */
function encodingProblem(source, span) {
    const at = source.invalidAt ?? span.from;
    if (isUtf16(source)) {
        return {
            kind: 'syntax',
            span: { from: 0, to: 1 },
            message: 'The file is saved as UTF-16. Site generators read UTF-8 only, so to them this is not a post. Save it with the encoding "UTF-8".'
        };
    }
    return {
        kind: 'syntax',
        span: { from: at, to: at + 1 },
        message: 'There is a character here that is not UTF-8 (shown as "\uFFFD"); the file was probably saved in an older encoding such as Windows-1252. Site generators refuse or garble it. Type the character again and save the file with the encoding "UTF-8".'
    };
}
/** Control characters, which YAML, TOML and JSON all refuse, as one problem at the first of them. */
function controlCharacterProblem(source, content) {
    const text = source.slice(content);
    const edits = [];
    for (const found of text.matchAll(/\p{Cc}/gu)) {
        // Tab, line feed and carriage return are wanted; C1 controls (from U+0080 on, U+0085 is a line end) are allowed.
        if (/[\t\n\r\u0080-\u009f]/.test(found[0]))
            continue;
        const from = content.from + found.index;
        edits.push({ span: { from, to: from + 1 }, text: '' });
        if (edits.length === 1000)
            break;
    }
    const [first] = edits;
    if (!first)
        return [];
    const code = source.slice(first.span).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const more = edits.length > 1 ? ` and ${edits.length - 1} more` : '';
    return [
        {
            kind: 'syntax',
            span: first.span,
            message: `There is an invisible control character here (U+${code}${more}), often left by copying. Site generators refuse it. Delete it.`,
            fix: { description: 'Delete the control characters', edits }
        }
    ];
}
/** A problem for every key that its map has already, in maps of every level, as many as are told of one block. */
function duplicateKeyProblems(source, root, format) {
    const problems = [];
    const look = (node) => {
        if (problems.length >= MAX_PROBLEMS)
            return;
        if (node.kind === 'list')
            node.items.forEach(look);
        if (node.kind !== 'map')
            return;
        const seen = new Map();
        for (const entry of node.entries) {
            const first = seen.get(entry.key);
            // Entries from one alias all stand at its place; their map is reported where it is written.
            if (first && first.keySpan.from !== entry.keySpan.from && problems.length < MAX_PROBLEMS) {
                problems.push(duplicateKeyProblem(source, first, entry, format));
            }
            else
                seen.set(entry.key, entry);
            look(entry.node);
        }
    };
    look(root);
    return problems;
}
function duplicateKeyProblem(source, first, second, format) {
    const line = source.position(first.keySpan.from).line;
    const problem = { kind: 'duplicate-key', span: second.keySpan };
    if (!isSame(first.node, second.node)) {
        return {
            ...problem,
            message: `\`${second.key}\` is here a second time, with another value than on line ${line}. Some generators take the last one, others refuse to build the site. Keep one of the two.`
        };
    }
    const lines = wholeLines(source, second, format);
    return {
        ...problem,
        message: `\`${second.key}\` is here a second time, with the same value as on line ${line}. Some generators refuse to build the site. Remove one of the two.`,
        ...(lines && { fix: { description: `Remove the second \`${second.key}\``, edits: [{ span: lines, text: '' }] } })
    };
}
/** The lines of an entry that has them for itself, line end included. */
function wholeLines(source, entry, format) {
    const { text } = source;
    const from = text.lastIndexOf('\n', entry.keySpan.from - 1) + 1;
    const last = lineAt(text, Math.max(entry.node.span.to, entry.keySpan.to));
    const after = source.slice(last);
    if (text.slice(from, entry.keySpan.from).trim() !== '')
        return undefined;
    const alone = format === 'json' ? /^[ \t]*,[ \t]*$/ : /^[ \t:=]*(?:#.*)?$/;
    return alone.test(after) ? { from, to: nextLine(text, last.to) } : undefined;
}
function isSame(a, b) {
    if (a.kind === 'scalar' && b.kind === 'scalar')
        return a.type === b.type && Object.is(a.value, b.value);
    if (a.kind === 'list' && b.kind === 'list') {
        return a.items.length === b.items.length && a.items.every((item, index) => isPair(item, b.items[index]));
    }
    if (a.kind === 'map' && b.kind === 'map') {
        return (a.entries.length === b.entries.length &&
            a.entries.every((entry, index) => {
                const other = b.entries[index];
                return other?.key === entry.key && isSame(entry.node, other.node);
            }));
    }
    return false;
}
function isPair(a, b) {
    return b !== undefined && isSame(a, b);
}

// EXTERNAL MODULE: ./lib/post/front-matter/find.js
var find = __webpack_require__(74529);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/post/front-matter/reading.js
/** A reading of nothing. */
function emptyReading(span, problems = []) {
    return { root: { kind: 'map', span, entries: [] }, problems, comments: [] };
}
/** Places a problem that counts from the start of the content. */
function moveProblem(problem, by) {
    const move = (span) => ({ from: span.from + by, to: span.to + by });
    return {
        ...problem,
        span: move(problem.span),
        ...(problem.fix && {
            fix: {
                ...problem.fix,
                edits: problem.fix.edits.map((edit) => ({ span: move(edit.span), text: edit.text }))
            }
        })
    };
}

;// CONCATENATED MODULE: ./lib/post/front-matter/json.js




/** Errors of the JSON parser that are told: it goes on reading, and later ones may follow from the first. */
const MAX_ERRORS = 3;
/** `SyntaxKind` of jsonc-parser; this and `ParseErrorCode` are `const enum`s there, which isolated modules can't read. */
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;
/** By `ParseErrorCode` of jsonc-parser. */
const MEANINGS = {
    1: 'JSON does not know this. Text needs double quotes around it.',
    2: 'This is not a number. Text needs double quotes around it.',
    3: 'The name of a field must stand here, in double quotes. A comma before the closing `}` is not allowed.',
    4: 'A value is missing here. A comma before a closing `]` is not allowed.',
    5: 'A colon is missing between the name of the field and its value.',
    6: 'A comma is missing before this field or value.',
    7: 'The closing `}` is missing.',
    8: 'The closing `]` is missing.',
    9: 'Something stands behind the end of the JSON.',
    10: 'JSON has no comments. Remove it.',
    11: 'A comment is not closed, and JSON has no comments. Remove it.',
    12: 'The closing quote is missing.',
    13: 'This number is not complete.',
    14: 'This is not a character code: four digits are needed behind `\\u`.',
    15: 'A backslash starts a special character, and JSON does not know this one. Write `\\\\` for a backslash.',
    16: 'This character is not allowed in a JSON text. A line end is written `\\n`.'
};
/** Where the object ends that starts at `from`, and whether it does. At most `limit` characters are looked at. */
function jsonEnd(text, from, limit) {
    const part = text.slice(from, from + limit);
    const scanner = (0,main.createScanner)(part, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (token === OPEN_BRACE)
            depth += 1;
        if (token === CLOSE_BRACE)
            depth -= 1;
        if (depth === 0)
            return { at: from + scanner.getPosition() };
    }
    if (part.length === limit)
        return { at: from + limit, reason: 'too-large' };
    const blank = /\r?\n[ \t]*\r?\n/.exec(part);
    return { at: blank ? from + blank.index : from + part.trimEnd().length, reason: 'unclosed' };
}
/** Reads strict JSON: no comments, no trailing commas. After an error it reads on. */
function readJson(source, content) {
    const text = source.slice(content);
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const span = { from: content.from + deep, to: content.from + deep + 1 };
        return emptyReading(content, [{ kind: 'syntax', message: TOO_DEEP_MESSAGE, span }]);
    }
    const errors = [];
    const tree = (0,main.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true });
    const lines = new Set();
    const problems = errors
        .slice(0, 100)
        .map((error) => toProblem(source, content, error))
        .filter(({ span }) => {
        const { line } = source.position(span.from);
        return !lines.has(line) && lines.add(line);
    })
        .slice(0, MAX_ERRORS);
    const root = tree && toNode(tree, text, content.from);
    if (root?.kind === 'map')
        return { root, problems, comments: [] };
    if (root && problems.length === 0) {
        const message = 'Front matter in JSON is an object: fields between `{` and `}`.';
        problems.push({
            kind: 'syntax',
            message,
            span: { from: root.span.from, to: lineAt(source.text, root.span.from).to }
        });
    }
    return emptyReading(content, problems);
}
function toProblem(source, content, error) {
    const from = content.from + Math.min(error.offset, content.to - content.from);
    const to = Math.min(content.to, Math.max(from + error.length, from));
    const message = `The JSON can't be read here. ${MEANINGS[error.error] ?? 'Check its quotes, brackets and commas.'} As it is, the site can't be built.`;
    const before = source.text.slice(content.from, from).trimEnd();
    const comma = content.from + before.length - 1;
    if ((error.error === 3 || error.error === 4) && before.endsWith(',') && /[\]}]/.test(source.text[from] ?? '')) {
        const span = { from: comma, to: comma + 1 };
        return { kind: 'syntax', message, span, fix: { description: 'Remove the comma', edits: [{ span, text: '' }] } };
    }
    const fix = error.error === 6
        ? { description: 'Add a comma', edits: [{ span: { from: comma + 1, to: comma + 1 }, text: ',' }] }
        : undefined;
    return { kind: 'syntax', message, span: { from, to }, ...(fix && { fix }) };
}
/** The parser works by recursion, so the depth is looked at before. */
function tooDeep(text) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
        if (token === OPEN_BRACE || token === OPEN_BRACKET)
            depth += 1;
        if (token === CLOSE_BRACE || token === CLOSE_BRACKET)
            depth -= 1;
        if (depth > MAX_DEPTH)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function toNode(node, text, by) {
    const span = { from: by + node.offset, to: by + node.offset + node.length };
    const { value } = node;
    if (node.type === 'array') {
        return { kind: 'list', span, items: (node.children ?? []).map((item) => toNode(item, text, by)) };
    }
    if (node.type === 'object') {
        const map = { kind: 'map', span, entries: [] };
        for (const property of node.children ?? []) {
            const [key, child] = property.children ?? [];
            if (!key)
                continue;
            const keySpan = { from: by + key.offset, to: by + key.offset + key.length };
            const missing = { from: keySpan.to, to: keySpan.to };
            map.entries.push({
                key: String(key.value),
                keySpan,
                node: child
                    ? toNode(child, text, by)
                    : { kind: 'scalar', span: missing, value: null, type: 'null', style: 'plain' }
            });
        }
        return map;
    }
    if (typeof value === 'string')
        return { kind: 'scalar', span, value, type: 'string', style: 'double' };
    if (typeof value === 'boolean')
        return { kind: 'scalar', span, value, type: 'boolean', style: 'plain' };
    if (typeof value === 'number') {
        const written = text.slice(node.offset, node.offset + node.length);
        const exact = !Number.isSafeInteger(value) && /^-?\d+$/.test(written);
        return { kind: 'scalar', span, value: exact ? BigInt(written) : value, type: 'number', style: 'plain' };
    }
    return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' };
}

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(19599);
;// CONCATENATED MODULE: ./lib/post/front-matter/split.js

/** The spellings of a language behind an opening fence that are data, and what they are. Everything else is code. */
const DATA_LANGUAGES = {
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    json: 'json'
};
/** The format that a language after `---` names; undefined for programming languages and unknown ones. */
function formatOfLanguage(language) {
    const name = language.toLowerCase();
    return Object.hasOwn(DATA_LANGUAGES, name) ? DATA_LANGUAGES[name] : undefined;
}
/**
 * Splits front matter off with gray-matter, and hands its text to an engine of ours.
 *
 * gray-matter's own engines can't be reached: the caller has found a language that is data, every engine that
 * gray-matter brings along is replaced, and the one for JavaScript refuses.
 *
 * @param text of the file
 * @param from of the opening fence
 * @param fence `---` or `+++`
 * @param language as written behind the opening fence, or empty
 * @param closeAt start of the closing fence
 * @param engine is called with the content's span; not for content of nothing but blank lines and comments
 */
function split(text, from, fence, language, closeAt, engine) {
    const block = text.slice(from, closeAt + fence.length);
    const parse = (content) => {
        engine(withoutFenceLine(text, closeAt - 1 - content.length, closeAt));
        return {};
    };
    const name = language || 'yaml';
    const file = gray_matter(block, {
        language: name,
        delimiters: [fence, fence],
        engines: { yaml: parse, json: parse, javascript: refuse, coffee: refuse, [name]: parse }
    });
    const contentTo = from + block.length - file.content.length - fence.length;
    return {
        content: withoutFenceLine(text, contentTo - 1 - file.matter.length, contentTo),
        closing: { from: contentTo, to: contentTo + fence.length }
    };
}
/** gray-matter's content begins behind the opening fence; what is left of that line is blank. */
function withoutFenceLine(text, from, to) {
    return { from: Math.min(text.indexOf('\n', from) + 1, to), to };
}
function refuse() {
    throw new Error('Front matter is never run as code');
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/post/edits.js
var post_edits = __webpack_require__(55);
;// CONCATENATED MODULE: ./lib/post/front-matter/repair.js


/** Characters that are parsed in all, in search of repairs: a post has a thousandth of it. */
const BUDGET = MAX_LENGTH / 2;
/** Repairs that are tried whatever the length. */
const MIN_ATTEMPTS = 3;
/**
 * Reads a content that may have mistakes: each is told in the words of the repair that helped, and reading goes on as if
 * the repair had been made. Problems have offsets in the content as it was.
 *
 * @param parse reads the whole content, and tells the first trouble
 * @param propose repairs for a trouble, most likely ones first
 */
function readRepairing(content, parse, propose) {
    const layers = [];
    const problems = [];
    const origin = (at) => layers.reduceRight((offset, layer) => layer.before(offset), at);
    let text = content;
    let parsed = parse(text);
    let budget = BUDGET;
    let attempts = 0;
    while (parsed.trouble && problems.length < MAX_PROBLEMS) {
        let best;
        for (const repair of propose(text, parsed.trouble)) {
            const offered = repair.description !== undefined;
            if (best && (!best.parsed.trouble || (best.repair.description !== undefined && !offered)))
                break;
            if (best && repair.lastResort)
                break;
            if (repair.edits.length === 0 || (budget < text.length && attempts >= MIN_ATTEMPTS))
                continue;
            const edits = [...repair.edits].sort((a, b) => a.span.from - b.span.from);
            const changed = (0,post_edits/* applyEdits */.c)(text, edits);
            if (changed === text)
                continue;
            budget -= changed.length;
            attempts += 1;
            const attempt = parse(changed);
            const reached = reach(edits, parsed.trouble, attempt.trouble, offered);
            if (reached === undefined || (best && reached <= best.reached))
                continue;
            best = { repair, edits, text: changed, parsed: attempt, reached };
        }
        if (!best) {
            const span = { from: origin(parsed.trouble.from), to: origin(parsed.trouble.to) };
            problems.push({ kind: 'syntax', span, message: UNREADABLE });
            break;
        }
        problems.push(repair_toProblem(best.repair, text, content, origin));
        layers.push(new Layer(best.edits));
        text = best.text;
        parsed = best.parsed;
    }
    return { result: parsed.result, problems, origin };
}
const UNREADABLE = "The front matter can't be read from here on. Check the quotes, brackets, colons and spaces of this line and of the one above.";
/** A repair in offsets of the content as it was. Its fix is left out where it would change what an earlier one made. */
function repair_toProblem(repair, text, content, origin) {
    const back = (span) => ({ from: origin(span.from), to: origin(span.to) });
    const slice = (whole, span) => whole.slice(span.from, span.to);
    const edits = repair.edits.map((edit) => ({ span: back(edit.span), text: edit.text }));
    const isOwn = repair.edits.every((edit) => slice(text, edit.span) === slice(content, back(edit.span)));
    return {
        kind: repair.kind ?? 'syntax',
        span: back(repair.span),
        message: repair.message,
        ...(repair.description !== undefined && isOwn && { fix: { description: repair.description, edits } })
    };
}
/**
 * How far reading gets after edits: the next trouble, as an offset before the edits; infinite when there is none.
 * Undefined when nothing is gained: the trouble is the same, or before what was changed. What only leaves out lines may
 * uncover trouble further up: parsers don't look for everything in the order of the text.
 */
function reach(edits, old, next, offered) {
    if (!next)
        return Number.POSITIVE_INFINITY;
    const last = edits.at(-1)?.span.to ?? 0;
    const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.span.to - edit.span.from), 0);
    const at = next.from - growth;
    const isSame = at === old.from && next.code === old.code;
    return isSame || (offered && at < last) ? undefined : at;
}
/** Edits that were made, and the way from an offset after them to the one before. */
class Layer {
    edits;
    /** For every edit its start in the text after all of them. */
    #starts = [];
    constructor(edits) {
        this.edits = edits;
        let growth = 0;
        for (const { span, text } of edits) {
            this.#starts.push(span.from + growth);
            growth += text.length - (span.to - span.from);
        }
    }
    before(at) {
        let low = 0;
        let high = this.#starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) < at)
                low = middle + 1;
            else
                high = middle;
        }
        const edit = this.edits[low - 1];
        const start = this.#starts[low - 1];
        if (!edit || start === undefined)
            return at;
        const inside = at - start;
        const { span, text } = edit;
        return inside < text.length ? span.from + Math.min(inside, span.to - span.from) : span.to + inside - text.length;
    }
}

;// CONCATENATED MODULE: ./lib/post/front-matter/toml-repairs.js


const FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*=[ \t]*)(.*)$/;
const COLON_FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*:[ \t]*)(?=\S)/;
/** The parser's sentences, in words for an author. */
const toml_repairs_MEANINGS = [
    ['Unterminated string', 'The closing quote is missing.'],
    ['Unterminated array', 'The closing `]` of the list is missing.'],
    ['Unterminated inline table', 'The closing `}` is missing.'],
    [
        'Must be a newline',
        'Something stands behind the value that does not belong there; quotes within a text need a backslash (`\\"`).'
    ],
    ['Expected equal', 'A field is written `name = value`.'],
    ['Unspecified values', 'The value is missing behind the `=`.'],
    ['Expected comma', 'A comma is missing between two values.'],
    ['Unexpected invalid date', 'There is no such date. Dates are written 2026-03-01 or 2026-03-01T09:00:00Z.'],
    ['Unexpected invalid time', 'There is no such time. Times are written 09:00:00.'],
    ['Leading zeros', 'A number must not start with 0. Put it in quotes if it is text.'],
    [
        'Invalid character in escape',
        'A backslash starts a special character here. Write `\\\\`, or use single quotes around the value.'
    ],
    ['too-long', 'A text in it is too long.']
];
/**
 * What the author may have meant where the TOML parser stumbled; the most likely first, in the end to skip the lines.
 *
 * @param firstLine number of the text's first line in the file
 */
function* proposeTomlRepairs(text, trouble, firstLine) {
    const line = wholeLine(text, trouble.from);
    const above = line.from > 0 ? wholeLine(text, line.from - 1) : line;
    if (trouble.code.startsWith('Defining a key')) {
        yield* skipDuplicate(text, line, firstLine);
        return;
    }
    if (trouble.code === TOO_DEEP) {
        yield* skip(text, trouble, line);
        return;
    }
    for (const place of above === line ? [line] : [line, above])
        yield* repairField(text, place, trouble);
    yield* closeList(text, line);
    yield* skip(text, trouble, line);
}
function* repairField(text, line, trouble) {
    const raw = text.slice(line.from, line.to).trimEnd();
    const colon = COLON_FIELD.exec(raw);
    if (colon) {
        const to = line.from + colon[0].length;
        const span = { from: to - (colon[2] ?? '').length, to };
        const plain = raw.slice(colon[0].length);
        const quote = isValue(plain) ? [] : [{ span: { from: to, to: line.from + raw.length }, text: tomlText(plain) }];
        yield {
            message: `\`${colon[1]}\` has a colon where TOML needs an equals sign. Write \`${colon[1]} = …\`.`,
            span,
            description: 'Write an equals sign instead of the colon',
            edits: [{ span, text: ' = ' }, ...quote]
        };
    }
    const field = FIELD.exec(raw);
    if (!field)
        return;
    const [, key = '', , value = ''] = field;
    const span = { from: line.from + raw.length - value.length, to: line.from + raw.length };
    if (/^Unexpected invalid (?:date|time)|^Leading zeros/.test(trouble.code)) {
        yield { message: unreadable(value, trouble), span, edits: [{ span, text: JSON.stringify(value) }] };
        return;
    }
    const word = value.toLowerCase();
    if (word !== value && (word === 'true' || word === 'false')) {
        yield {
            message: `\`${key}\` is "${value}"; TOML knows only \`${word}\`, in small letters.`,
            span,
            description: `Write \`${word}\``,
            edits: [{ span, text: word }]
        };
        return;
    }
    const quote = value[0];
    if (quote === '"' || quote === "'") {
        const inner = value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value.slice(1);
        const closed = value.endsWith(quote) && value.length > 1;
        yield {
            message: closed
                ? `The value of \`${key}\` has the same quotes in it as around it, or a backslash that TOML doesn't know; the site can't be built. Write the inner quotes as \`\\"\` and a backslash as \`\\\\\`.`
                : `The value of \`${key}\` starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
            span,
            description: closed ? 'Write the quotes so that TOML understands them' : 'Add the closing quote',
            edits: [{ span, text: closed ? JSON.stringify(inner) : `${value}${quote}` }]
        };
    }
    else if (value !== '' && !/^[[{]/.test(value)) {
        yield {
            message: `The value of \`${key}\` is text without quotes; TOML needs quotes around text, and the site can't be built.`,
            span,
            description: 'Put the value in quotes',
            edits: [{ span, text: JSON.stringify(value) }]
        };
    }
}
function* skipDuplicate(text, line, firstLine) {
    const raw = text.slice(line.from, line.to);
    const isTable = /^\s*\[/.test(raw);
    const name = isTable ? raw.trim() : (FIELD.exec(raw)?.[1] ?? raw.trim().slice(0, 60));
    const earlier = earlierLine(text.slice(0, line.from), name, isTable);
    const where = earlier === undefined ? 'defined before' : `on line ${firstLine + earlier} already`;
    const message = `\`${name}\` is here a second time; it is ${where}. TOML allows a name only once, and the site can't be built. Keep one of the two.`;
    const span = { from: line.from + raw.length - raw.trimStart().length, to: line.from + raw.trimEnd().length };
    for (const to of [isTable ? endOfTable(text, line.to) : line.to, endOfTable(text, line.to)]) {
        const edits = [{ span: { from: line.from, to }, text: toml_repairs_blank(text.slice(line.from, to)) }];
        yield { kind: 'duplicate-key', message, span, edits };
    }
}
function* skip(text, trouble, line) {
    const start = FIELD.test(text.slice(line.from, line.to)) ? line.from : startOfField(text, line.from);
    const raw = text.slice(line.from, line.to).trim();
    const message = trouble.code === TOO_DEEP ? TOO_DEEP_MESSAGE : unreadable(raw, trouble);
    const from = Math.min(trouble.from, line.to);
    const span = { from, to: trouble.code === TOO_DEEP ? from + 1 : line.to };
    for (const [first, last] of [
        [line.from, line.to],
        [start, line.to],
        [start, endOfTable(text, line.to)],
        [0, text.length]
    ]) {
        const edits = [{ span: { from: first, to: last }, text: toml_repairs_blank(text.slice(first, last)) }];
        yield { message, span, edits, lastResort: last === text.length };
    }
}
/** A list that is open where the next field begins. */
function* closeList(text, line) {
    const start = startOfField(text, line.from);
    const field = FIELD.exec(text.slice(start, lineAt(text, start).to));
    if (start === line.from || !field?.[3]?.startsWith('['))
        return;
    const at = start + text.slice(start, line.from).trimEnd().length;
    yield {
        message: `The list of \`${field[1]}\` starts with "[", but has no "]" at its end. Add it.`,
        span: { from: start, to: lineAt(text, start).to },
        description: 'Add "]"',
        edits: [{ span: { from: at, to: at }, text: ']' }]
    };
}
function unreadable(raw, trouble) {
    const meaning = toml_repairs_MEANINGS.find(([start]) => trouble.code.startsWith(start))?.[1];
    const signs = [...raw.slice(0, 200)];
    const shown = signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : raw;
    return `TOML can't read ${raw ? `"${shown}"` : 'this'}. ${meaning ?? 'Check its quotes, brackets and equals sign. Text needs quotes around it.'}`;
}
/** A plain text as a TOML value. */
function tomlText(plain) {
    return /^(?:true|false)$/i.test(plain) ? plain.toLowerCase() : JSON.stringify(plain);
}
/** Start of the nearest line above that has a field or table. */
function startOfField(text, from) {
    for (let at = from, count = 0; at > 0 && count < 60; count++) {
        const line = wholeLine(text, at - 1);
        if (FIELD.test(text.slice(line.from, line.to)))
            return line.from;
        at = line.from;
    }
    return from;
}
function endOfTable(text, from) {
    const next = /\n[ \t]*\[/.exec(text.slice(from));
    return next ? from + next.index : text.length;
}
/** Index of the line above that has the same table, or the same field in this table. */
function earlierLine(above, name, isTable) {
    const lines = above.split('\n');
    for (let index = lines.length - 1; index >= 0; index--) {
        const line = (lines[index] ?? '').trim();
        if (isTable ? line === name : FIELD.exec(line)?.[1] === name)
            return index;
        if (!isTable && line.startsWith('['))
            return undefined;
    }
    return undefined;
}
function isValue(text) {
    return /^(?:["'[{]|true$|false$|[-+]?\d[\d._T:Z-]*$)/.test(text);
}
function wholeLine(text, at) {
    const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    return lineAt(text, from);
}
function toml_repairs_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/post/front-matter/toml-tree.js

/**
 * The positioned tree of a TOML document. A table that is written in several places (`[a]`, `a.b = 1`) is one map, whose
 * span reaches over all of them.
 */
function treeOfToml(program, content, at) {
    const builder = new TreeBuilder(at);
    const root = { kind: 'map', span: content, entries: [] };
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLKeyValue')
            builder.add(root, part, 0);
        else
            builder.table(root, part);
    }
    return { root, problems: builder.problems };
}
class TreeBuilder {
    at;
    problems = [];
    constructor(at) {
        this.at = at;
    }
    table(root, table) {
        const span = this.#span(table);
        const keys = table.key.keys;
        if (keys.length > MAX_DEPTH) {
            this.#tooDeep(span);
            return;
        }
        let map = root;
        for (const [index, key] of keys.entries()) {
            const isArray = index === keys.length - 1 && table.kind === 'array';
            map = isArray ? this.#append(map, key, span) : this.#descend(map, key, span);
            if (!map)
                return;
        }
        for (const pair of table.body)
            this.add(map, pair, keys.length);
    }
    add(map, pair, depth) {
        const span = this.#span(pair);
        const keys = pair.key.keys;
        if (depth + keys.length > MAX_DEPTH) {
            this.#tooDeep(span);
            return;
        }
        let target = map;
        for (const key of keys.slice(0, -1)) {
            target = this.#descend(target, key, span);
            if (!target)
                return;
        }
        const last = keys.at(-1);
        if (last) {
            const node = this.#value(pair.value, depth + keys.length);
            target.entries.push({ key: nameOf(last), keySpan: this.#span(last), node });
        }
    }
    #descend(map, key, span) {
        const entry = toml_tree_find(map, key);
        if (!entry) {
            const node = { kind: 'map', span: { ...span }, entries: [] };
            map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node });
            return node;
        }
        extend(entry.node, span);
        const node = entry.node.kind === 'list' ? entry.node.items.at(-1) : entry.node;
        if (node && node !== entry.node)
            extend(node, span);
        return node?.kind === 'map' ? node : undefined;
    }
    /** A new item for `[[key]]`. */
    #append(map, key, span) {
        const item = { kind: 'map', span: { ...span }, entries: [] };
        const entry = toml_tree_find(map, key);
        if (!entry) {
            const node = { kind: 'list', span: { ...span }, items: [item] };
            map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node });
            return item;
        }
        if (entry.node.kind !== 'list')
            return undefined;
        extend(entry.node, span);
        entry.node.items.push(item);
        return item;
    }
    #value(value, depth) {
        const span = this.#span(value);
        if (value.type === 'TOMLValue')
            return scalar(value, span);
        if (depth > MAX_DEPTH) {
            this.#tooDeep(span);
            return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' };
        }
        if (value.type === 'TOMLArray') {
            return { kind: 'list', span, items: value.elements.map((element) => this.#value(element, depth + 1)) };
        }
        const map = { kind: 'map', span, entries: [] };
        for (const pair of value.body)
            this.add(map, pair, depth);
        return map;
    }
    #tooDeep(span) {
        if (this.problems.length > 0)
            return;
        this.problems.push({
            kind: 'syntax',
            span: { from: span.from, to: span.from + 1 },
            message: TOO_DEEP_MESSAGE
        });
    }
    #span(node) {
        return { from: this.at(node.range[0]), to: this.at(node.range[1]) };
    }
}
function scalar(value, span) {
    switch (value.kind) {
        case 'string': {
            const style = value.multiline ? 'block' : value.style === 'literal' ? 'literal' : 'double';
            return { kind: 'scalar', span, value: value.value, type: 'string', style };
        }
        case 'integer': {
            const number = Number.isSafeInteger(value.value) ? value.value : value.bigint;
            return { kind: 'scalar', span, value: number, type: 'number', style: 'plain' };
        }
        case 'float':
            return { kind: 'scalar', span, value: value.value, type: 'number', style: 'plain' };
        case 'boolean':
            return { kind: 'scalar', span, value: value.value, type: 'boolean', style: 'plain' };
        default:
            return { kind: 'scalar', span, value: value.datetime, type: 'datetime', style: 'plain' };
    }
}
function toml_tree_find(map, key) {
    const name = nameOf(key);
    return map.entries.find((entry) => entry.key === name);
}
function nameOf(key) {
    return key.type === 'TOMLBare' ? key.name : key.value;
}
function extend(node, span) {
    node.span = { from: Math.min(node.span.from, span.from), to: Math.max(node.span.to, span.to) };
}

;// CONCATENATED MODULE: ./lib/post/front-matter/toml.js






/** Reads TOML 1.0. Dates stay texts, as written. */
function readToml(source, content) {
    const firstLine = source.position(content.from).line;
    const { result, problems, origin } = readRepairing(source.slice(content), parse, (text, trouble) => proposeTomlRepairs(text, trouble, firstLine));
    const at = (offset) => content.from + origin(offset);
    const moved = problems.map((problem) => moveProblem(problem, content.from));
    if (!result.program)
        return emptyReading(content, moved);
    const tree = treeOfToml(result.program, content, at);
    const comments = result.program.comments.map((comment) => {
        const [from, to] = comment.range;
        return { span: { from: at(from), to: at(to) }, text: comment.value.trim() };
    });
    return { root: tree.root, problems: [...moved, ...tree.problems], comments };
}
function parse(text) {
    const deep = toml_tooDeep(text);
    if (deep !== undefined) {
        return { result: { program: undefined }, trouble: { code: TOO_DEEP, from: deep, to: deep + 1 } };
    }
    try {
        return { result: { program: (0,lib.parseTOML)(text, { tomlVersion: '1.0' }) }, trouble: undefined };
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB) {
            const from = Math.min(error.index, text.length);
            return {
                result: { program: undefined },
                trouble: { code: error.message, from, to: Math.min(from + 1, text.length) }
            };
        }
        // The parser hands the characters of a text on as arguments, of which JavaScript takes a limited number.
        if (error instanceof RangeError) {
            return { result: { program: undefined }, trouble: { code: 'too-long', from: 0, to: 0 } };
        }
        throw error;
    }
}
/** The parser works by recursion, so the depth of brackets is looked at before; not exactly, where the TOML is broken. */
function toml_tooDeep(text) {
    let depth = 0;
    for (const found of text.matchAll(/"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[\]{}]/g)) {
        const [sign] = found;
        if (sign === '[' || sign === '{')
            depth += 1;
        if (sign === ']' || sign === '}')
            depth -= 1;
        if (depth > MAX_DEPTH)
            return found.index;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/unclosed.js

/** A line that was probably meant to close: `--`, ` ---`, `...`, `***`, dashes of a word processor. */
const FAILED_FENCE = /^(?: {0,3}[-\u2010-\u2015\u2212]{2,}|[.*=_+~]{3,})[ \t]*$/;
const CONTINUATION = /^(?:[ \t]+\S|-(?:[ \t]|$)|[\]}])/;
const LOWER_CASE_KEY = /^[a-z][\w-]{0,60}:[ \t]/m;
/**
 * Where front matter ends that has no closing fence, or whose closing fence is rather a line of the body.
 *
 * @param content from the line after the opening fence
 * @returns start of the first line that is not front matter; `sure` when a blank line or a misspelt fence stands there
 *   and no field follows
 */
function findLikelyEnd(source, content, format) {
    const { text } = source;
    let blankAt;
    let at = content.from;
    while (at < content.to) {
        const line = lineAt(text, at);
        const start = text.slice(at, Math.min(line.to, at + 400));
        if (start.trim() === '')
            blankAt ??= at;
        else if (FAILED_FENCE.test(start))
            return { at, sure: endsFields(text, line.to, content.to) };
        else if (belongs(text, at, start, format, blankAt !== undefined))
            blankAt = undefined;
        else {
            const end = blankAt ?? at;
            return { at: end, sure: blankAt !== undefined && endsFields(text, end, content.to) };
        }
        at = nextLine(text, line.to);
    }
    return blankAt === undefined ? undefined : { at: blankAt, sure: false };
}
/**
 * What to say of a missing closing fence.
 *
 * @param at where the front matter probably ends: start of a line, or the text's end
 * @returns the problem, and where the block ends: behind the misspelt fence, if there is one
 */
function unclosedProblem(source, marks, fence, at) {
    const { text, newline } = source;
    const opened = `The front matter starts on line ${source.position(marks.from).line}`;
    const line = lineAt(text, at);
    const misspelt = source.slice(line);
    if (FAILED_FENCE.test(misspelt)) {
        const where = `on line ${source.position(at).line}`;
        const wrong = misspelt.trim() === fence
            ? `the \`${fence}\` ${where} must stand at the start of the line`
            : `"${misspelt.trim().slice(0, 40)}" ${where} must be exactly \`${fence}\``;
        return {
            end: line.to,
            problem: {
                kind: 'unclosed',
                span: line,
                message: `${opened} and is not closed: ${wrong}. Without a closing \`${fence}\` the site can't be built, or the text is lost.`,
                fix: { description: `Write \`${fence}\``, edits: [{ span: line, text: fence }] }
            }
        };
    }
    const before = at > 0 && text[at - 1] !== '\n' ? newline : '';
    const lastLine = source.position(before ? at : at - 1).line;
    return {
        end: at,
        problem: {
            kind: 'unclosed',
            span: marks,
            message: `${opened} and is not closed. Without a closing \`${fence}\` the site can't be built, or the text is lost. Add a line with \`${fence}\` after line ${lastLine}.`,
            fix: {
                description: `Add \`${fence}\` after line ${lastLine}`,
                edits: [{ span: { from: at, to: at }, text: `${before}${fence}${newline}` }]
            }
        }
    };
}
function belongs(text, at, start, format, afterBlank) {
    if (isKeyLine(text, at, format))
        return true;
    if (start.startsWith('#')) {
        const next = firstFilledLine(text, at);
        return !afterBlank || (next < text.length && isKeyLine(text, next, format));
    }
    return CONTINUATION.test(start) && (!afterBlank || /^[ \t]/.test(start));
}
function endsFields(text, from, to) {
    return !LOWER_CASE_KEY.test(text.slice(from, to));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/post/front-matter/scalar-text.js
var scalar_text = __webpack_require__(1640);
;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-values.js


/** What YAML takes the first character of a value without quotes for. */
const INDICATORS = {
    '*': 'a reference',
    '&': 'a name for a reference',
    '!': 'a type',
    '|': 'the start of a text of several lines',
    '>': 'the start of a text of several lines',
    '%': 'a directive',
    '@': 'a reserved sign',
    '`': 'a reserved sign',
    '[': 'the start of a list',
    '{': 'the start of a map',
    ']': 'the end of a list',
    '}': 'the end of a map',
    ',': 'a separator',
    '-': 'an item of a list',
    '?': 'a key',
    ':': 'the end of a key'
};
/** What the author of `key: value` may have meant, where the value breaks the YAML. */
function* repairValue(text, field) {
    const value = text.slice(field.value.from, field.value.to);
    const first = value[0] ?? '';
    if (first === '"' || first === "'")
        yield* repairQuoted(text, field, value, first);
    else if (first === '[' || first === '{')
        yield* repairFlow(field, value, first);
    else
        yield* repairPlain(field, value, first);
}
function* repairPlain(field, whole, first) {
    const comment = whole.search(/[ \t]#/);
    const value = comment > 0 ? whole.slice(0, comment).trimEnd() : whole;
    const span = { from: field.value.from, to: field.value.from + value.length };
    const colon = /:(?=\s|$)/.exec(value);
    const meaning = INDICATORS[first];
    if (!colon && !meaning)
        return;
    const why = meaning && !(first === '-' && colon && value[1] !== ' ')
        ? `starts with "${first}", which YAML reads as ${meaning}`
        : 'has a colon in it, which YAML reads as the start of another field';
    yield {
        message: `The value of ${yaml_values_name(field)} ${why}; the site can't be built. Put the value in quotes.`,
        span: colon && !meaning ? { from: span.from + colon.index, to: span.from + colon.index + 1 } : span,
        ...quoted(span, value)
    };
}
function* repairFlow(field, value, first) {
    const close = first === '[' ? ']' : '}';
    const last = value.lastIndexOf(close);
    const kind = first === '[' ? 'list' : 'map';
    if (last < 0) {
        const at = field.value.to;
        yield {
            message: `The ${kind} of ${yaml_values_name(field)} starts with \`${first}\`, but has no \`${close}\` at its end. Add it.`,
            span: field.value,
            description: `Add \`${close}\``,
            edits: [{ span: { from: at, to: at }, text: close }]
        };
    }
    if (value.endsWith(close + close)) {
        const span = { from: field.value.to - 1, to: field.value.to };
        const edits = [{ span, text: '' }];
        const message = `The ${kind} of ${yaml_values_name(field)} ends with one \`${close}\` too many. Remove it.`;
        yield { message, span, description: `Remove the last \`${close}\``, edits };
    }
    if (last < value.length - 1) {
        yield {
            message: `The value of ${yaml_values_name(field)} starts with "${first}", which YAML reads as the start of a ${kind}; the site can't be built. Put the value in quotes.`,
            span: field.value,
            ...quoted(field.value, value)
        };
    }
}
function* repairQuoted(text, field, value, quote) {
    const close = closingQuote(value, quote);
    const comment = /[ \t]#/.test(value.slice(close + 1));
    if (close > 0 && (close === value.length - 1 || comment)) {
        if (quote === '"')
            yield* repairEscapes(field, value);
        return;
    }
    if (close < 0) {
        yield* repairContinued(text, field, quote);
        yield yaml_values_closed(field, quote, field.value.to);
        if (quote === '"')
            yield* repairEscapes(field, value);
        return;
    }
    const whole = {
        message: `There is text behind the closing quote of ${yaml_values_name(field)}; the site can't be built. Put the whole value in quotes.`,
        span: { from: field.value.from + close + 1, to: field.value.to },
        ...quoted(field.value, value)
    };
    // In "one" and "two" the second quote closes; in "the "best" one" it opens.
    const closes = /\S["'] /.test(value.slice(close - 1, close + 2));
    if (closes)
        yield whole;
    if (value.endsWith(quote)) {
        const mark = quote === '"' ? 'double' : 'single';
        const wayOut = quote === "'"
            ? "Write the inner ones twice (`''`), or use double quotes around it."
            : 'Use single quotes around it, or write the inner ones as `\\"`.';
        yield {
            message: `The value of ${yaml_values_name(field)} is in ${mark} quotes and has ${mark} quotes in it, so YAML takes the second quote for its end; the site can't be built. ${wayOut}`,
            span: { from: field.value.from + close, to: field.value.from + close + 1 },
            description: 'Write the quotes so that YAML understands them',
            edits: [{ span: field.value, text: requoted(value.slice(1, -1), quote) }]
        };
    }
    if (!closes)
        yield whole;
}
/** A quoted text that goes on in lines that are not indented, or that is not closed after several lines. */
function* repairContinued(text, field, quote) {
    const edits = [];
    let first;
    let withTab = false;
    let at = nextLine(text, field.line.to);
    let last = field.value.to;
    for (let count = 0; at < text.length && count < 100; count++) {
        const line = lineAt(text, at);
        const raw = text.slice(line.from, line.to);
        const indent = raw.length - raw.trimStart().length;
        const end = closingQuote(`${quote}${raw}`, quote);
        if (raw.trim() !== '') {
            if (/^\s*(?:- )?[\w-]+:(?:\s|$)/.test(raw))
                break;
            const tab = raw.slice(0, indent).includes('\t');
            if (indent <= field.indent || tab) {
                withTab ||= tab;
                first ??= { from: line.from, to: line.from + raw.trimEnd().length };
                edits.push({ span: { from: line.from, to: line.from + indent }, text: ' '.repeat(field.indent + 2) });
            }
        }
        if (end >= 0) {
            if (!first)
                return;
            yield {
                message: `The quoted text of ${yaml_values_name(field)} goes on in a line that is ${withTab ? 'indented with a tab' : 'not indented'}; strict YAML parsers refuse that, and some generators can't build the site then. Indent the line by ${field.indent + 2} spaces, or put the text on one line.`,
                span: first,
                description: 'Indent the lines of the text',
                edits
            };
            return;
        }
        if (raw.trim() !== '')
            last = line.from + raw.trimEnd().length;
        at = nextLine(text, line.to);
    }
    if (last > field.value.to && !first)
        yield yaml_values_closed(field, quote, last);
}
function* repairEscapes(field, value) {
    const edits = [];
    for (const found of value.matchAll(/\\([\s\S]?)/g)) {
        const rest = value.slice(found.index + 1);
        if (/^(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest))
            continue;
        const from = field.value.from + found.index;
        edits.push({ span: { from, to: from + 1 }, text: '\\\\' });
    }
    const [first] = edits;
    if (!first)
        return;
    yield {
        message: `A backslash in double quotes starts a special character, and YAML doesn't know this one. In ${yaml_values_name(field)}, write \`\\\\\` for a backslash, or use single quotes around the value.`,
        span: { from: first.span.from, to: first.span.from + 2 },
        description: 'Write the backslash twice',
        edits
    };
}
function yaml_values_closed(field, quote, at) {
    return {
        message: `The value of ${yaml_values_name(field)} starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
        span: field.value,
        description: 'Add the closing quote',
        edits: [{ span: { from: at, to: at }, text: quote }]
    };
}
/** Offset of the quote that closes a text which starts with it; -1 if there is none. */
function closingQuote(value, quote) {
    for (let at = 1; at < value.length; at++) {
        if (quote === '"' && value[at] === '\\')
            at += 1;
        else if (value[at] === quote) {
            if (quote === "'" && value[at + 1] === "'")
                at += 1;
            else
                return at;
        }
    }
    return -1;
}
function requoted(inner, quote) {
    if (quote === "'")
        return inner.includes('"') || inner.includes('\\')
            ? `'${inner.replaceAll(/'+/g, (run) => "'".repeat(run.length + (run.length % 2)))}'`
            : `"${inner}"`;
    return inner.includes("'") || inner.includes('\\') ? `"${inner.replaceAll(/(?<!\\)"/g, '\\"')}"` : `'${inner}'`;
}
function quoted(span, value) {
    return { description: 'Put the value in quotes', edits: [{ span, text: (0,scalar_text/* quoteYaml */.q0)(value) }] };
}
function yaml_values_name(field) {
    return field.key === undefined ? 'this list item' : `\`${field.key}\``;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-repairs.js



const yaml_repairs_FIELD = /^([ \t]*)(?:-[ \t]+)*("[^"]*"|'[^']*'|[^\s#"'[\]{},&*!|>%@`:-][^:#]{0,80}?)[ \t]*:[ \t]+(?=\S)/;
const ITEM = /^([ \t]*)(?:-[ \t]+)+(?=\S)/;
const TIGHT_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):(?=[^\s:/\\])/u;
const ODD_SPACE_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):([ \t]*[\u00a0\u2000-\u200b\u202f\u3000]+[ \t]*)/u;
const EQUALS_FIELD = /^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)([ \t]*=[ \t]*)(?=\S)/u;
/** Lines above the trouble where an open quote or bracket is looked for. */
const LINES_ABOVE = 60;
/** What the author may have meant where the YAML parser stumbled; the most likely first, in the end just to skip the line. */
function* proposeYamlRepairs(text, trouble) {
    const at = Math.min(trouble.from, Math.max(0, text.length - 1));
    const current = yaml_repairs_wholeLine(text, at);
    const above = linesAbove(text, current.from);
    if (trouble.code === TOO_DEEP) {
        yield* skipDeep(text, trouble, current);
        return;
    }
    const nearby = [current, ...above.slice(0, 2)];
    if (trouble.code === 'TAB_AS_INDENT')
        yield* repairTabs(text, current);
    for (const line of nearby) {
        yield* repairKey(text, line);
        const field = valueLine(text, line);
        if (field)
            yield* repairValue(text, field);
    }
    if (trouble.code === 'MISSING_CHAR' || trouble.code === 'BAD_INDENT' || at >= text.length - 1) {
        for (const line of above.slice(2)) {
            const field = valueLine(text, line);
            if (field && /["'[{]/.test(text[field.value.from] ?? ''))
                yield* repairValue(text, field);
        }
    }
    const below = lineAt(text, nextLine(text, current.to));
    const indents = [current, ...above.slice(0, 2), below].flatMap((line) => [...repairIndent(text, line)]);
    yield* indents.sort((a, b) => (a.edits[0]?.text.length ?? 0) - (b.edits[0]?.text.length ?? 0));
    if (trouble.code !== 'TAB_AS_INDENT')
        yield* repairTabs(text, current);
    yield* yaml_repairs_skip(text, current, above);
}
/** The value of a line that has one. */
function valueLine(text, line) {
    const raw = text.slice(line.from, line.to);
    const found = yaml_repairs_FIELD.exec(raw) ?? ITEM.exec(raw);
    if (!found)
        return undefined;
    const value = { from: line.from + found[0].length, to: line.from + raw.trimEnd().length };
    return { line, indent: (found[1] ?? '').length, key: found[2]?.replace(/^(["'])(.*)\1$/, '$2'), value };
}
function* repairKey(text, line) {
    const raw = text.slice(line.from, line.to);
    const tight = TIGHT_FIELD.exec(raw);
    if (tight) {
        const at = line.from + tight[0].length;
        yield {
            message: `There is no space after the colon of \`${tight[1]}\`, so YAML doesn't see a field here. Write \`${tight[1]}: \` with a space.`,
            span: { from: at - 1, to: at },
            description: 'Put a space after the colon',
            edits: [{ span: { from: at, to: at }, text: ' ' }]
        };
    }
    const odd = ODD_SPACE_FIELD.exec(raw);
    if (odd) {
        const to = line.from + odd[0].length;
        const span = { from: to - (odd[2] ?? '').length, to };
        yield {
            message: `The space after the colon of \`${odd[1]}\` is not a plain space (probably a "non-breaking" one, left by copying), so YAML doesn't see a field here. Type the space again.`,
            span,
            description: 'Put a plain space after the colon',
            edits: [{ span, text: ' ' }]
        };
    }
    const equals = EQUALS_FIELD.exec(raw);
    if (equals) {
        const to = line.from + equals[0].length;
        const span = { from: to - (equals[2] ?? '').length, to };
        yield {
            message: `\`${equals[1]}\` has an equals sign where YAML needs a colon. Write \`${equals[1]}: \`.`,
            span,
            description: 'Write a colon instead of the equals sign',
            edits: [{ span, text: ': ' }]
        };
    }
}
/** Tabs of this line and of the lines after it that have some, too. */
function* repairTabs(text, line) {
    const edits = [];
    for (let at = line.from; at < text.length;) {
        const { to } = lineAt(text, at);
        const indent = /^(?:[ \t]*-)*[ \t]*/.exec(text.slice(at, to))?.[0] ?? '';
        if (!indent.includes('\t'))
            break;
        for (const tab of indent.matchAll(/\t+/g)) {
            const from = at + tab.index;
            edits.push({ span: { from, to: from + tab[0].length } });
        }
        at = nextLine(text, to);
    }
    const [first] = edits;
    if (!first)
        return;
    const message = 'The line is indented with a tab. YAML allows spaces only, and most site generators stop there. Use two spaces for each level.';
    for (const width of [2, 0]) {
        yield {
            message,
            span: first.span,
            description: width > 0 ? 'Indent with spaces' : 'Remove the tab',
            edits: edits.map(({ span }) => ({ span, text: ' '.repeat(width * (span.to - span.from)) }))
        };
    }
}
/** The line as if it were indented like one of its neighbours. */
function* repairIndent(text, line) {
    const raw = text.slice(line.from, line.to);
    const own = /^ */.exec(raw)?.[0].length ?? 0;
    if (!/^ *(?:- |[^\s#][^:]*:(?: |$))/.test(raw))
        return;
    const isItem = /^ *- /.test(raw);
    const below = lineAt(text, nextLine(text, line.to));
    const indents = new Set();
    for (const other of [...linesAbove(text, line.from).slice(0, 8), below]) {
        const found = /^( *)(-? ?)[^\s#]/.exec(text.slice(other.from, other.to));
        if (found && (found[2] === '- ' || !isItem))
            indents.add((found[1] ?? '').length);
    }
    indents.delete(own);
    for (const indent of indents) {
        yield {
            message: `The line is indented by ${spaces(own)}, which doesn't fit the lines around it; ${spaces(indent)} would. Fields of the same level start in the same column.`,
            span: { from: line.from, to: line.from + raw.trimEnd().length },
            description: `Indent the line by ${spaces(indent)}`,
            edits: [{ span: { from: line.from, to: line.from + own }, text: ' '.repeat(indent) }]
        };
    }
}
/** Leaves out what can't be read: the line, the line above, or all from the field on that they belong to. */
function* yaml_repairs_skip(text, line, above) {
    const [previous] = above;
    const field = [line, ...above].find((other) => /^[^\s#-]/.test(text.slice(other.from, other.to))) ?? line;
    const ranges = [[line, line]];
    if (previous)
        ranges.push([previous, previous]);
    ranges.push([field, line]);
    for (const [first, last] of ranges) {
        const raw = text.slice(first.from, first.to);
        const shown = raw.trim().length > 60 ? `${[...raw.trim()].slice(0, 60).join('')}…` : raw.trim();
        const hint = /:/.test(raw)
            ? 'Check its quotes, brackets, colons and indentation, and those of the line above.'
            : raw.trimStart().startsWith('- ')
                ? 'It is an item of a list, but the line above does not start a list, or has a value already.'
                : 'It has no `key: value`. If it continues the line above, indent it by two spaces; otherwise remove it.';
        yield {
            message: `YAML can't read "${shown}". ${hint}`,
            span: {
                from: first.from + (raw.length - raw.trimStart().length),
                to: first.from + Math.max(raw.trimEnd().length, raw.length - raw.trimStart().length)
            },
            edits: [{ span: { from: first.from, to: last.to }, text: yaml_repairs_blank(text.slice(first.from, last.to)) }]
        };
    }
}
/** Leaves out the field that is nested too deep: its lines to here, to its end, or all that follows. */
function* skipDeep(text, trouble, line) {
    let { from } = line;
    while (from > 0 && /[\s#-]/.test(text[from] ?? ''))
        from = yaml_repairs_wholeLine(text, from - 1).from;
    const next = text.slice(line.to).search(/\n[^\s#-]/);
    for (const to of [line.to, next < 0 ? text.length : line.to + next, text.length]) {
        yield {
            message: TOO_DEEP_MESSAGE,
            span: { from: trouble.from, to: trouble.from + 1 },
            edits: [{ span: { from, to }, text: yaml_repairs_blank(text.slice(from, to)) }],
            lastResort: to === text.length
        };
    }
}
/** Non-blank lines above an offset, the nearest first. */
function linesAbove(text, from) {
    const lines = [];
    let end = from - 1;
    while (end >= 0 && lines.length < LINES_ABOVE) {
        const line = yaml_repairs_wholeLine(text, end);
        if (text.slice(line.from, line.to).trim() !== '')
            lines.push(line);
        end = line.from - 1;
    }
    return lines;
}
function yaml_repairs_wholeLine(text, at) {
    const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
    return lineAt(text, from);
}
function yaml_repairs_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
function spaces(count) {
    if (count === 0)
        return 'no spaces';
    return count === 1 ? '1 space' : `${count} spaces`;
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml-tree.js



/** Tags of YAML itself. They don't make anything but data; what they would convert stays a text. */
const STANDARD_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|set|omap|pairs|merge|value)$|^!$/;
/**
 * The positioned tree of a YAML document.
 *
 * @param content span of the text that was parsed
 * @param at the place in the file of an offset in the document
 */
function treeOf(source, document, content, at) {
    const builder = new yaml_tree_TreeBuilder(source, at);
    const contents = document.contents;
    const root = contents ? builder.build(contents, content.from) : undefined;
    if (root?.kind === 'map')
        return { root, problems: builder.problems };
    const empty = { kind: 'map', span: content, entries: [] };
    if (!root || (root.kind === 'scalar' && root.value === null))
        return { root: empty, problems: builder.problems };
    const what = root.kind === 'list' ? 'a list' : 'plain text';
    const message = `Between the lines of \`---\` is ${what}. Front matter consists of fields, one on a line, such as \`title: My post\`.`;
    const line = source.position(root.span.from).line;
    const span = { from: root.span.from, to: Math.min(root.span.to, source.lineSpan(line).to) };
    return { root: empty, problems: [{ kind: 'syntax', message, span }, ...builder.problems] };
}
class yaml_tree_TreeBuilder {
    source;
    at;
    problems = [];
    #anchors = new Map();
    /** What stands for aliases that were not followed; they are told where they are. */
    #unresolved = new Set();
    #aliased = 0;
    #aliasesRefused = false;
    constructor(source, at) {
        this.source = source;
        this.at = at;
    }
    /** @param fallback the place of a value that isn't there, in the file */
    build(node, fallback) {
        const span = this.#span(node, fallback);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#resolve(node, span);
        const anchor = 'anchor' in node ? node.anchor : undefined;
        if (anchor)
            this.#anchors.set(anchor, undefined);
        this.#checkTag(node, span);
        const built = this.#buildValue(node, span);
        if (anchor)
            this.#anchors.set(anchor, built);
        return built;
    }
    #buildValue(node, span) {
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.#scalar(node, span);
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = [];
            for (const item of node.items)
                items.push(this.build(item, span.from));
            const inner = items.map((item) => item.span);
            return { kind: 'list', span: around(span, inner), items };
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#map(node.items, span);
        return empty(span.from);
    }
    #map(pairs, span) {
        const entries = [];
        const merged = [];
        for (const pair of pairs) {
            const keySpan = this.#span(pair.key, span.from);
            const key = this.#key(pair.key, keySpan);
            const node = pair.value ? this.build(pair.value, keySpan.to) : empty(keySpan.to);
            if (key === undefined)
                continue;
            if (key === '<<' && (0,yaml_dist/* isScalar */.jn)(pair.key) && pair.key.type === yaml_dist/* Scalar */.X5.PLAIN)
                this.#merge(node, keySpan, merged);
            else
                entries.push({ key, keySpan, node });
        }
        const own = new Set(entries.map((entry) => entry.key));
        const inner = entries.flatMap((entry) => [entry.keySpan, entry.node.span]);
        const inherited = merged.filter((entry) => !own.has(entry.key));
        return { kind: 'map', span: around(span, inner), entries: [...inherited, ...entries] };
    }
    /** The entries that `<<` brings in; of several maps the first one that has a key gives it. */
    #merge(node, keySpan, merged) {
        const maps = node.kind === 'list' ? node.items : [node];
        for (const map of maps) {
            if (map.kind === 'map') {
                const known = new Set(merged.map((entry) => entry.key));
                for (const entry of map.entries)
                    if (!known.has(entry.key))
                        merged.push(entry);
            }
            else if (!this.#unresolved.has(map)) {
                this.#tell(keySpan, 'The key `<<` takes over the fields of a map, but there is no map here. Remove the line.');
            }
        }
    }
    #key(node, span) {
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = this.#resolve(node, span);
            return target.kind === 'scalar' ? String(target.value) : undefined;
        }
        if ((0,yaml_dist/* isScalar */.jn)(node)) {
            if (node.anchor)
                this.#anchors.set(node.anchor, this.#scalar(node, span));
            return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''));
        }
        this.#tell(span, 'The name of a field must be a text; a list or map stands here. Put it in quotes if it is meant as a text.');
        return undefined;
    }
    #scalar(node, span) {
        const style = this.#style(node, span);
        const { value } = node;
        if (typeof value === 'string')
            return { kind: 'scalar', span, value, type: 'string', style };
        if (typeof value === 'boolean')
            return { kind: 'scalar', span, value, type: 'boolean', style };
        if (typeof value === 'number') {
            const written = node.source ?? '';
            const exact = Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written);
            return { kind: 'scalar', span, value: exact ? bigInteger(written) : value, type: 'number', style };
        }
        return { kind: 'scalar', span, value: null, type: 'null', style };
    }
    /** As it is written: where reading added quotes that are missing, the text is still a plain one. */
    #style(node, span) {
        const first = this.source.text[span.from];
        if (node.type === yaml_dist/* Scalar */.X5.QUOTE_DOUBLE)
            return first === '"' ? 'double' : 'plain';
        if (node.type === yaml_dist/* Scalar */.X5.QUOTE_SINGLE)
            return first === "'" ? 'single' : 'plain';
        return node.type === yaml_dist/* Scalar */.X5.BLOCK_LITERAL || node.type === yaml_dist/* Scalar */.X5.BLOCK_FOLDED ? 'block' : 'plain';
    }
    #checkTag(node, span) {
        const { tag } = node;
        if (!tag || STANDARD_TAG.test(tag))
            return;
        const line = this.source.lineSpan(this.source.position(span.from).line);
        const before = this.source.slice({ from: line.from, to: span.from });
        const written = /(!\S*)[ \t]+(?:&\S+[ \t]+)?$/.exec(before);
        const from = written ? line.from + written.index : span.from;
        const mark = written?.[1] ?? '!';
        const message = `YAML reads \`${mark}\` as the mark of a type, not as text, and site generators drop it or stop at it. If it is text, put the whole value in quotes; otherwise remove it.`;
        const whole = { from, to: span.to };
        const fix = (0,yaml_dist/* isScalar */.jn)(node) && span.to <= line.to && written
            ? {
                description: 'Put the value in quotes',
                edits: [{ span: whole, text: (0,scalar_text/* quoteYaml */.q0)(this.source.slice(whole)) }]
            }
            : undefined;
        this.#tell(written ? { from, to: from + mark.length } : span, message, fix);
    }
    /** What an alias stands for. All of it has the alias as its place: that is what an edit has to replace. */
    #resolve(alias, span) {
        const name = alias.source;
        const target = this.#anchors.get(name);
        if (target)
            return this.#copy(target, span, 0) ?? this.#refuseAliases(span);
        const problem = this.#anchors.has(name)
            ? `\`*${name}\` stands for something that it is itself a part of. Remove it.`
            : `YAML reads \`*${name}\` as a reference to something marked \`&${name}\`, which isn't there. If it is text, put the whole value in quotes.`;
        const fix = {
            description: 'Put the value in quotes',
            edits: [{ span, text: (0,scalar_text/* quoteYaml */.q0)(this.source.slice(span)) }]
        };
        this.#tell(span, problem, this.#anchors.has(name) ? undefined : fix);
        return this.#unfollowed({ kind: 'scalar', span, value: this.source.slice(span), type: 'string', style: 'plain' });
    }
    #copy(node, span, depth) {
        this.#aliased += 1;
        if (this.#aliased > MAX_ALIASED_NODES || depth > MAX_DEPTH)
            return undefined;
        if (node.kind === 'scalar')
            return { ...node, span };
        if (node.kind === 'list') {
            const items = [];
            for (const item of node.items) {
                const copy = this.#copy(item, span, depth + 1);
                if (!copy)
                    return undefined;
                items.push(copy);
            }
            return { kind: 'list', span, items };
        }
        const entries = [];
        for (const entry of node.entries) {
            const copy = this.#copy(entry.node, span, depth + 1);
            if (!copy)
                return undefined;
            entries.push({ key: entry.key, keySpan: span, node: copy });
        }
        return { kind: 'map', span, entries };
    }
    #refuseAliases(span) {
        if (!this.#aliasesRefused) {
            this.#tell(span, `The references (\`*name\`) in this front matter stand for more than ${MAX_ALIASED_NODES.toLocaleString('en')} values, or too many levels. They were not followed from here on. Write the values out.`);
        }
        this.#aliasesRefused = true;
        return this.#unfollowed({ kind: 'scalar', span, value: null, type: 'null', style: 'plain' });
    }
    #unfollowed(node) {
        this.#unresolved.add(node);
        return node;
    }
    #tell(span, message, fix) {
        if (this.problems.length >= MAX_PROBLEMS)
            return;
        this.problems.push({ kind: 'syntax', span, message, ...(fix && { fix }) });
    }
    /** The place of a node, without the blank space that the parser counts to block values. */
    #span(node, fallback) {
        const range = node?.range;
        if (!range)
            return { from: fallback, to: fallback };
        const from = this.at(range[0]);
        let to = Math.max(from, this.at(range[1]));
        while (to > from && /\s/.test(this.source.text[to - 1] ?? ''))
            to -= 1;
        return { from, to };
    }
}
/** The span of a list or map, with the places of values that are not there behind its last character. */
function around(span, inner) {
    let { from, to } = span;
    for (const other of inner) {
        from = Math.min(from, other.from);
        to = Math.max(to, other.to);
    }
    return { from, to };
}
function empty(at) {
    return { kind: 'scalar', span: { from: at, to: at }, value: null, type: 'null', style: 'plain' };
}
function bigInteger(written) {
    const digits = written.replace(/^[-+]/, '');
    return written.startsWith('-') ? -BigInt(digits) : BigInt(digits);
}

;// CONCATENATED MODULE: ./lib/post/front-matter/yaml.js






/**
 * Reads YAML 1.2 with the core schema: dates stay texts, `yes` and `no` are texts, no tag constructs anything.
 */
function readYaml(source, content) {
    const { result, problems, origin } = readRepairing(source.slice(content), compose, proposeYamlRepairs);
    const at = (offset) => content.from + origin(offset);
    const moved = problems.map((problem) => moveProblem(problem, content.from));
    const comments = result.comments.map((token) => {
        const from = at(token.offset);
        return { span: { from, to: from + token.source.length }, text: token.source.slice(1).trim() };
    });
    if (result.second !== undefined) {
        const from = at(result.second);
        moved.push({
            kind: 'syntax',
            span: { from, to: from + 1 },
            message: 'A line with `...` ends the YAML above; what follows is not read. Remove the line, or put what belongs to the text behind the closing `---`.'
        });
    }
    if (!result.document)
        return { ...emptyReading(content, moved), comments };
    const tree = treeOf(source, result.document, content, at);
    return { root: tree.root, problems: [...moved, ...tree.problems], comments };
}
function compose(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const trouble = { code: TOO_DEEP, from: tooDeep, to: tooDeep + 1 };
        return { result: { document: undefined, second: undefined, comments: [] }, trouble };
    }
    // Duplicate keys are looked for in the tree, for all formats alike; unknown tags are told from the tree as well.
    const composer = new yaml_dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        uniqueKeys: false,
        keepSourceTokens: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const [document, second] = composer.compose(tokens, true, text.length);
    const errors = document?.errors ?? [];
    const first = errors.reduce((least, error) => (least && least.pos[0] <= error.pos[0] ? least : error), undefined);
    return {
        result: { document, second: second?.range?.[0], comments: commentsOf(tokens) },
        trouble: first && {
            code: first.code,
            from: Math.min(first.pos[0], text.length),
            to: Math.min(first.pos[1], text.length)
        }
    };
}
/**
 * The token tree of a text. It is given up where it gets too deep: from there on the parser would need a call for every
 * level, and what works on the tree as well.
 */
function tokensOf(text) {
    const parser = new yaml_dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new yaml_dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack has the document, a collection for every level, and the value that is read.
        if (parser.stack.length > MAX_DEPTH + 2)
            return { tokens: [], tooDeep: Math.min(parser.offset, text.length - 1) };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, tooDeep: undefined };
}
function commentsOf(tokens) {
    const comments = [];
    const collect = (source) => {
        for (const token of source ?? [])
            if (token.type === 'comment')
                comments.push(token);
    };
    const visit = (token) => {
        if (!token)
            return;
        if (token.type === 'document') {
            collect(token.start);
            visit(token.value);
        }
        if (token.type === 'block-scalar')
            collect(token.props);
        if (yaml_dist/* CST */.DB.isCollection(token)) {
            for (const item of token.items) {
                collect(item.start);
                visit(item.key);
                collect(item.sep);
                visit(item.value);
            }
        }
        if ('end' in token && Array.isArray(token.end))
            collect(token.end);
    };
    collect(tokens);
    for (const token of tokens)
        visit(token);
    return comments.sort((a, b) => a.offset - b.offset);
}

;// CONCATENATED MODULE: ./lib/post/front-matter/parse.js











const ENGINES = { yaml: readYaml, toml: readToml, json: readJson };
/**
 * The front matter of a file, with the place of everything in it. Never throws on account of the text; time and memory
 * are bounded whatever it is. Nothing in it is ever run or constructed: values are texts, numbers, booleans, lists, maps.
 *
 * After a problem the rest is read as its author most likely meant it, so that one mistake doesn't hide others.
 */
function parseFrontMatter(source) {
    const opening = findOpening(source);
    if (!opening)
        return missing(source);
    if (opening.format === 'json')
        return parseJsonBlock(source, opening);
    return parseFenced(source, opening);
}
function parseFenced(source, opening) {
    const { text } = source;
    const fence = opening.format === 'toml' ? '+++' : '---';
    const rest = source.slice(opening.rest);
    const language = /^[\w+#./-]+$/.test(rest) ? rest : '';
    const found = text.indexOf(`\n${fence}`, opening.marks.to - 1);
    const closeAt = found < 0 ? undefined : found + 1;
    const format = language ? formatOfLanguage(language) : opening.format;
    const first = firstFilledLine(text, opening.contentFrom);
    const looksLikeFields = first < text.length && isKeyLine(text, first, format ?? 'yaml');
    if (language && !format) {
        const known = /^(?:js|javascript|jsx?|mjs|cjs|tsx?|typescript|coffee|coffeescript|cson|ruby|python|php|lua)$/i;
        if (known.test(language) || closeAt !== undefined)
            return refused(source, opening, language, closeAt);
        return missing(source);
    }
    const exact = source.slice(opening.marks) === fence;
    if (!exact && !looksLikeFields)
        return missing(source);
    const opened = openingProblem(source, opening, fence, language);
    if (closeAt === undefined || format === undefined) {
        if (!looksLikeFields)
            return missing(source);
        return parseUnclosed(source, opening, format ?? opening.format, opened);
    }
    if (closeAt - opening.contentFrom > MAX_LENGTH) {
        if (!looksLikeFields)
            return missing(source);
        return tooLarge(source, opening, format, { from: opening.contentFrom, to: closeAt });
    }
    let reading;
    const read = (content) => {
        reading = ENGINES[format](source, content);
    };
    const content = { from: opening.contentFrom, to: closeAt };
    const blank = blankLines(source, content);
    if (blank)
        return broken(source, opening, format, content, closeAt + fence.length, emptyReading(content, [blank]));
    const cut = exact
        ? split(text, opening.marks.from, fence, rest, closeAt, read)
        : { content, closing: { from: closeAt, to: closeAt + fence.length } };
    if (!reading)
        read(cut.content);
    const result = reading ?? emptyReading(cut.content);
    // A field called "And then we went home" is a sentence of the body, before a `---` that is a line across the page.
    const hasSentence = result.root.entries.some((entry) => /\S\s+\S+\s+\S/.test(entry.key));
    if ((result.problems.length > 0 || hasSentence) && format !== 'json') {
        const end = findLikelyEnd(source, cut.content, format);
        if (end?.sure) {
            const before = ENGINES[format](source, { from: cut.content.from, to: end.at });
            if (before.problems.length === 0)
                return unclosed(source, opening, format, opened, end.at);
        }
    }
    const closed = closingProblem(source, cut.closing, fence);
    return assemble(source, opening, format, cut.content, cut.closing.to, {
        ...result,
        problems: [...opened, ...result.problems, ...closed]
    });
}
function parseJsonBlock(source, opening) {
    const end = jsonEnd(source.text, opening.contentFrom, MAX_LENGTH);
    const content = { from: opening.contentFrom, to: end.at };
    if (end.reason === 'too-large')
        return tooLarge(source, opening, 'json', content);
    const reading = readJson(source, content);
    if (end.reason === 'unclosed') {
        const problem = {
            kind: 'unclosed',
            span: opening.marks,
            message: 'The front matter starts with `{`, but the `}` that ends it is missing. Add a `}` on a line of its own after the last field.'
        };
        reading.problems = [problem, ...reading.problems.filter((other) => other.span.from < content.to)].slice(0, 2);
    }
    return assemble(source, opening, 'json', content, content.to, reading);
}
function parseUnclosed(source, opening, format, opened) {
    const to = Math.min(source.text.length, opening.contentFrom + MAX_LENGTH);
    const end = findLikelyEnd(source, { from: opening.contentFrom, to }, format);
    return unclosed(source, opening, format, opened, end?.at ?? source.text.length);
}
function unclosed(source, opening, format, opened, at) {
    const content = { from: opening.contentFrom, to: at };
    if (at - opening.contentFrom > MAX_LENGTH)
        return tooLarge(source, opening, format, content);
    const blank = blankLines(source, content);
    const reading = blank ? emptyReading(content, [blank]) : ENGINES[format](source, content);
    const fence = format === 'toml' ? '+++' : '---';
    const { problem, end } = unclosedProblem(source, opening.marks, fence, at);
    return assemble(source, opening, format, content, end, {
        ...reading,
        problems: [...opened, problem, ...reading.problems]
    });
}
/** There is an opening fence, but not as it has to be. */
function openingProblem(source, opening, fence, language) {
    const marks = source.slice(opening.marks);
    const rest = source.slice(opening.rest);
    if (marks !== fence) {
        const signs = fence === '---' ? 'dashes' : 'plus signs';
        const what = marks.startsWith(fence)
            ? `has ${marks.length} ${signs}; it must have exactly three`
            : `is "${marks}", typographic dashes; it must be three plain dashes`;
        return [
            {
                kind: 'syntax',
                span: opening.marks,
                message: `The line that opens the front matter ${what}. As it is, the site can't be built or shows the fields as text. Write \`${fence}\`.`,
                fix: { description: `Write \`${fence}\``, edits: [{ span: opening.marks, text: fence }] }
            }
        ];
    }
    if (rest && !language && !rest.startsWith('#')) {
        return [
            {
                kind: 'syntax',
                span: opening.rest,
                message: `The line that opens the front matter has text behind \`${fence}\`. Put "${shorten(rest)}" on a line of its own.`,
                fix: {
                    description: 'Start a new line',
                    edits: [{ span: { from: opening.marks.to, to: opening.rest.from }, text: source.newline }]
                }
            }
        ];
    }
    return [];
}
/** Generators take any line that starts with `---` as the end, and print the rest of it. */
function closingProblem(source, closing, fence) {
    const line = { from: closing.from, to: lineAt(source.text, closing.from).to };
    const rest = source.slice({ from: closing.to, to: line.to });
    if (rest.trim() === '')
        return [];
    const onlyMarks = [...rest.trimEnd()].every((sign) => sign === fence[0]);
    const text = onlyMarks ? fence : `${fence}${source.newline}${rest.trim()}`;
    return [
        {
            kind: 'unclosed',
            span: line,
            message: `The front matter ends with "${shorten(source.slice(line))}" instead of \`${fence}\`. Some generators print the rest of the line as text, others don't see the end at all. ${onlyMarks ? `Write \`${fence}\`.` : `Put \`${fence}\` on a line of its own.`}`,
            fix: { description: `Close the front matter with \`${fence}\``, edits: [{ span: line, text }] }
        }
    ];
}
function refused(source, opening, language, closeAt) {
    const line = lineAt(source.text, opening.marks.from);
    const content = { from: opening.contentFrom, to: closeAt ?? opening.contentFrom };
    const problem = {
        kind: 'code',
        span: { from: opening.marks.from, to: opening.rest.to },
        message: `The front matter is marked as "${shorten(language)}", a language that a generator may run as a program. It was not read. Write it in YAML, between lines of exactly \`---\`.`
    };
    return broken(source, opening, undefined, content, closeAt === undefined ? line.to : closeAt + 3, emptyReading(content, [problem]));
}
function tooLarge(source, opening, format, content) {
    const problem = {
        kind: 'syntax',
        span: opening.marks,
        message: `The front matter is longer than ${MAX_LENGTH / 1024} thousand characters, and was not read. Perhaps the line that closes it is missing; otherwise move data of this size to a data file.`
    };
    return broken(source, opening, format, content, content.to, emptyReading(content, [problem]));
}
function blankLines(source, content) {
    const { text } = source;
    let blank = 0;
    for (let at = content.from; at < content.to; at = text.indexOf('\n', at) + 1 || content.to) {
        const end = lineAt(text, at).to;
        blank = text.slice(at, end).trim() === '' ? blank + 1 : 0;
        if (blank > MAX_BLANK_LINES) {
            return {
                kind: 'syntax',
                span: { from: at, to: at },
                message: `The front matter has more than ${MAX_BLANK_LINES} empty lines in a row, and was not read. Perhaps the line that closes it is missing; otherwise remove the empty lines.`
            };
        }
    }
    return undefined;
}
function missing(source) {
    const none = { from: 0, to: 0 };
    const { root } = emptyReading(none);
    const empty = source.text.trim() === '';
    const message = empty
        ? 'The file is empty. A post starts with front matter: fields such as `title: …` between two lines of `---`.'
        : 'There is no front matter. A post starts with fields such as `title: …` between two lines of `---`; without them it has no title, date or description.';
    const problems = [{ kind: 'missing', message, span: empty ? none : source.lineSpan(1) }];
    if (isUtf16(source))
        problems.push(encodingProblem(source, none));
    return {
        state: 'missing',
        format: undefined,
        span: none,
        contentSpan: none,
        root,
        data: (0,find/* toData */.OY)(root),
        problems,
        comments: []
    };
}
function broken(source, opening, format, content, end, reading) {
    const assembled = assemble(source, opening, format ?? 'yaml', content, end, reading);
    return { ...assembled, format };
}
function assemble(source, opening, format, content, end, reading) {
    const span = { from: opening.marks.from, to: Math.max(end, content.to) };
    const problems = [...reading.problems];
    if (source.invalidAt !== undefined && source.invalidAt < span.to)
        problems.push(encodingProblem(source, span));
    problems.push(...controlCharacterProblem(source, content), ...duplicateKeyProblems(source, reading.root, format));
    problems.sort((a, b) => a.span.from - b.span.from);
    return {
        state: problems.length > 0 ? 'broken' : 'ok',
        format,
        span,
        contentSpan: content,
        root: reading.root,
        data: (0,find/* toData */.OY)(reading.root),
        problems: problems.slice(0, MAX_PROBLEMS),
        comments: reading.comments
    };
}
function shorten(text) {
    const signs = [...text.slice(0, 100)];
    return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
}

;// CONCATENATED MODULE: ./lib/post/read.js




/**
 * Reads one post from its file's bytes. Never fails on account of the content; the body is parsed when it is asked for.
 *
 * @param interpret what the site's generator makes of the front matter
 */
function readPost(path, bytes, interpret) {
    const source = decodeSource(path, bytes);
    const frontMatter = parseFrontMatter(source);
    const fields = interpret(frontMatter, path);
    let body;
    let references;
    return {
        path,
        source,
        frontMatter,
        fields,
        get body() {
            body ??= parseBody(source, { from: bodyStart(source, frontMatter), to: source.text.length });
            return body;
        },
        get references() {
            references ??= [...frontMatterReferences(source, fields), ...this.body.references];
            return references;
        }
    };
}
/** A byte order mark is no part of the first paragraph. */
function bodyStart(source, frontMatter) {
    return frontMatter.span.to === 0 && source.text.startsWith('\uFEFF') ? 1 : frontMatter.span.to;
}
/** The URLs of the fields that hold one, in the order of the text. */
function frontMatterReferences(source, fields) {
    const { cover, canonical, source: origin } = fields;
    return [
        ...reference('cover', source, cover?.image, (0,scalar_text/* textOf */.b6)(cover?.alt?.node)),
        ...reference('canonical', source, canonical),
        ...reference('source', source, origin)
    ].sort((a, b) => a.span.from - b.span.from);
}
function reference(role, source, field, text) {
    if (field?.node.kind !== 'scalar' || typeof field.node.value !== 'string')
        return [];
    return [
        {
            role,
            url: field.node.value,
            urlSpan: (0,scalar_text/* textSpan */.U_)(source, field.node),
            span: field.node.span,
            text,
            syntax: 'front-matter',
            fieldPath: field.path
        }
    ];
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


/***/ })

};
