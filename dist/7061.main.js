export const id = 7061;
export const ids = [7061];
export const modules = {

/***/ 84665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compileContract)
});

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
    if (keyword === 'required' || keyword === 'dependentRequired' || keyword === 'dependencies') {
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
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
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
    const { Ajv } = is2020 ? { Ajv: (await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020 } : await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19));
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
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


/***/ }),

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findSites),
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _generators_generic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31295);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83681);


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
    const wanted = configured === 'auto' ? _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generators */ .h : [(0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(configured)];
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
    const generator = configured === 'auto' ? _generators_generic_js__WEBPACK_IMPORTED_MODULE_0__/* .generic */ .M : (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorOf */ .b)(configured);
    const settings = await generator.readSettings('', repository, files);
    const contentFolders = others.length > 0 ? [] : settings.contentFolders;
    return { root: '', generator: generator.id, settings: { ...settings, contentFolders }, files };
}


/***/ })

};
