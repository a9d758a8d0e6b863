export const id = 3494;
export const ids = [3494];
export const modules = {

/***/ 53975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ sitesOf)
});

// EXTERNAL MODULE: ./lib/config/error.js
var error = __webpack_require__(65184);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/config/field-mappings.js

/**
 * The field mapping of the configuration for the post at a path: that of `front-matter`, and over it that of every
 * override whose globs match, a later one winning. The same mapping is the same object.
 *
 * @returns undefined when the configuration maps nothing
 */
function fieldMappings(config) {
    const base = config['front-matter'].mapping;
    const overrides = config.overrides.flatMap(({ files, mapping }) => mapping ? [{ matches: picomatch(files, { dot: true }), mapping }] : []);
    if (!base && overrides.length === 0)
        return undefined;
    const made = new Map();
    return (path) => {
        const layers = overrides.filter((override) => override.matches(path));
        if (!base && layers.length === 0)
            return undefined;
        const key = layers.map((layer) => overrides.indexOf(layer)).join();
        const ready = made.get(key) ?? inLists(Object.assign({}, base, ...layers.map((layer) => layer.mapping)));
        made.set(key, ready);
        return ready;
    };
}
function inLists(mapping) {
    return Object.fromEntries(Object.entries(mapping).map(([part, names]) => [part, typeof names === 'string' ? [names] : names]));
}

// EXTERNAL MODULE: ./lib/generators/settings-file.js
var settings_file = __webpack_require__(50376);
// EXTERNAL MODULE: ./lib/generators/settings-values.js
var settings_values = __webpack_require__(29816);
// EXTERNAL MODULE: ./lib/contract/compile.js + 2 modules
var compile = __webpack_require__(84665);
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
    const settings = await (0,settings_file/* readSettingsFile */.ur)(file, repository);
    return settings.state === 'read' ? settings.data : {};
}
async function compiledFrom({ folder, file, schema }) {
    const whole = await (0,compile/* compileContract */.q)({ schema, fields: [] });
    const { contract } = whole.contract ? whole : await (0,compile/* compileContract */.q)({ schema: withoutPatterns(schema), fields: [] });
    return contract ? [{ folder, file, contract, schema }] : [];
}
/** Editors run patterns in JavaScript, which knows some that take no bounded time. */
function withoutPatterns({ properties, required }) {
    const others = Object.entries(properties).map(([name, { pattern: _, ...type }]) => [name, type]);
    return { properties: Object.fromEntries(others), required };
}
/** Collections of a folder; one with a filter or of nested folders holds some of its posts only. */
function decapCollections(data, file) {
    if (!(0,settings_file/* isRecord */.u4)(data.backend))
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
    const values = options.map((option) => ((0,settings_file/* isRecord */.u4)(option) ? (option[key] ?? option.title) : option));
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
    return Array.isArray(value) ? value.filter(settings_file/* isRecord */.u4) : [];
}

// EXTERNAL MODULE: ./lib/site/find-sites.js
var find_sites = __webpack_require__(49293);
;// CONCATENATED MODULE: ./lib/check/sites.js





/**
 * The sites of a version of the repository, each with the contract that the configuration adds to its generator's.
 *
 * @throws ConfigError for a front matter schema that can't be used
 */
async function sitesOf(version, config) {
    const { contract, problems } = await (0,compile/* compileContract */.q)(config['front-matter']);
    if (problems.length > 0)
        throw new error/* ConfigError */.x(problems);
    const sites = await (0,find_sites/* findSites */.A)(version, config.generator);
    const fieldMapping = fieldMappings(config);
    const collections = await readCollections(sites, version, sites[0]?.files);
    return sites.map((site) => ({
        ...site,
        ...(contract ? { contract } : {}),
        ...(collections.length > 0 ? { collections } : {}),
        ...(fieldMapping ? { fieldMapping } : {})
    }));
}


/***/ }),

/***/ 26170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14445);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);




/**
 * The configuration of the repository, or the file that is named on the command line, which may lie anywhere.
 * @throws UsageError, ConfigFileError or RepositoryError
 */
async function findConfig(file, directory, repository) {
    if (file === undefined)
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(repository);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file));
    }
    catch (error) {
        const isMissing = error.code === 'ENOENT';
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--config ${file}: ${isMissing ? 'there is no such file.' : `it can't be read: ${error}`}`);
    }
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(file, bytes);
}


/***/ }),

/***/ 55487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requireGenerator)
/* harmony export */ });
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _rules_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18755);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83333);



/** @throws UsageError when no generator has this id */
function requireGenerator(id) {
    const ids = _generators_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .generators */ .h.map((generator) => generator.id);
    if (ids.includes(id))
        return id;
    const near = (0,_rules_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(id, ids);
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--generator is "${id}"; it must be ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}.${near ? ` Did you mean "${near}"?` : ''}`);
}


/***/ }),

/***/ 78273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84036);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93510);





/** The report in the form that is asked for, in one piece or more; only the code of that form is loaded. */
async function* render({ report, readSource, readFile, statistics }, format, appearance) {
    const { words } = await (0,_translation_translation_js__WEBPACK_IMPORTED_MODULE_2__/* .translationFor */ .v)(report.language);
    switch (format) {
        case 'json': {
            const { renderJson } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406));
            yield* renderJson(report);
            return;
        }
        case 'html': {
            const { renderHtml } = await __webpack_require__.e(/* import() */ 8203).then(__webpack_require__.bind(__webpack_require__, 98203));
            yield* renderHtml(report, { readSource, readFile, statistics, words });
            return;
        }
        case 'sarif': {
            const { renderSarif } = await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(77), __webpack_require__.e(1161), __webpack_require__.e(6833), __webpack_require__.e(2248), __webpack_require__.e(6032)]).then(__webpack_require__.bind(__webpack_require__, 20123));
            yield renderSarif(report, _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
            return;
        }
        case 'junit': {
            const { renderJUnit } = await __webpack_require__.e(/* import() */ 5470).then(__webpack_require__.bind(__webpack_require__, 65470));
            yield renderJUnit(report, appearance.failOn);
            return;
        }
        case 'markdown': {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(1598), __webpack_require__.e(5907)]).then(__webpack_require__.bind(__webpack_require__, 11598));
            const { sourcesOfFixes } = await __webpack_require__.e(/* import() */ 3012).then(__webpack_require__.bind(__webpack_require__, 83012));
            yield renderSummary(report, { sources: await sourcesOfFixes(report, readSource), statistics, words });
            return;
        }
        case 'pretty':
        case 'github': {
            const { renderPretty } = await __webpack_require__.e(/* import() */ 4099).then(__webpack_require__.bind(__webpack_require__, 4099));
            yield* renderPretty(report, { readSource, statistics, words, ...appearance });
            if (format === 'pretty')
                return;
            const { annotationsOf, workflowCommand } = await __webpack_require__.e(/* import() */ 1820).then(__webpack_require__.bind(__webpack_require__, 51820));
            const annotations = annotationsOf(report, { moreAt: words.theStepLog, words });
            for (const annotation of annotations)
                yield `${workflowCommand(annotation)}\n`;
        }
    }
}
/**
 * Writes a file whole or not at all: what was there stays until the new text is complete.
 * @throws UsageError when it can't be written
 */
async function writeOutput(directory, file, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file);
    const part = `${path}.${process.pid}.part`;
    try {
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        // A device or a pipe, such as /dev/stdout, can't be replaced by a file.
        if (facts && !facts.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(part, { force: true });
        const reason = error instanceof Error ? error.message : String(error);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The report can't be written to ${file}: ${reason}`);
    }
}


/***/ }),

/***/ 75299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printSchema: () => (/* binding */ printSchema)
});

// UNUSED EXPORTS: siteHere

// EXTERNAL MODULE: ./lib/check/sites.js + 2 modules
var check_sites = __webpack_require__(53975);
// EXTERNAL MODULE: ./lib/config/error.js
var config_error = __webpack_require__(65184);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/post/read.js + 15 modules
var read = __webpack_require__(95993);
;// CONCATENATED MODULE: ./lib/contract/json-schema.js



/**
 * What a site asks of front matter, as one JSON Schema (draft 7) that editors can complete and check with: the types and
 * required fields of its generator, its taxonomies, what editors in the browser ask, and the schema of the configuration.
 *
 * @param own `front-matter` of the configuration
 */
function frontMatterJsonSchema(site, own) {
    const generator = (0,registry/* generatorOf */.b)(site.generator);
    const { $schema: _, ...fromGenerator } = json_schema_processors/* toJSONSchema */.bl(generator.schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema instanceof schemas/* ZodBigInt */.Lr4)
                jsonSchema.type = 'integer';
            describe(jsonSchema);
        }
    });
    const { properties = {}, additionalProperties: _others, ...rest } = fromGenerator;
    const names = [...generator.knownFields, ...site.settings.taxonomies, ...own.fields];
    const others = [...new Set(names)].filter((name) => !Object.hasOwn(properties, name));
    const parts = [collectionsSchema(site.collections ?? []), own.schema && withoutDialect(own.schema)];
    const further = parts.filter((part) => part !== undefined);
    const required = requiredFields(site);
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `Front matter of a post for ${generator.name}`,
        ...rest,
        properties: { ...properties, ...Object.fromEntries(others.map((name) => [name, {}])) },
        ...(required.length > 0 && { required }),
        ...(further.length > 0 && { allOf: further })
    };
}
/** Our notes on a field's type become words for a person. */
function describe(schema) {
    const { effect } = schema;
    delete schema.kind;
    delete schema.textIs;
    delete schema.severity;
    delete schema.effect;
    if (effect !== undefined)
        schema.description = `With a value of another type: ${effect}.`;
}
/** The fields without which a post among the others is at fault; a page such as `about.md` may need fewer. */
function requiredFields(site) {
    const generator = (0,registry/* generatorOf */.b)(site.generator);
    const folder = site.settings.contentFolders[0] ?? site.root;
    const section = /(?:^|\/)(?:_?posts|blog)\/$/.test(folder) ? '' : 'posts/';
    const bytes = new TextEncoder().encode('---\n---\n');
    const post = (0,read.readPost)(`${folder}${section}2026-01-01-example.md`, bytes, generator.fields);
    return generator.requiredFields.filter((field) => field.severity(post, site) === 'error').map(({ name }) => name);
}
/** Several collections may ask for different things: what all of them ask for is required, and each may say what is allowed. */
function collectionsSchema(collections) {
    const [first, ...others] = collections.map(({ schema }) => schema);
    if (!first)
        return undefined;
    const variants = new Map();
    for (const { properties } of [first, ...others]) {
        for (const [name, type] of Object.entries(properties)) {
            const known = variants.get(name) ?? new Map();
            variants.set(name, known.set(JSON.stringify(type), type));
        }
    }
    const properties = [...variants].map(([name, types]) => {
        const [type = {}, ...more] = types.values();
        return [name, more.length > 0 ? { anyOf: [type, ...more] } : type];
    });
    const required = first.required.filter((name) => others.every((other) => other.required.includes(name)));
    return { properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) };
}
/** A part of a schema can't name a dialect of its own. */
function withoutDialect({ $schema: _, ...schema }) {
    return schema;
}

// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(41959);
// EXTERNAL MODULE: ./lib/site/find-sites.js
var find_sites = __webpack_require__(49293);
// EXTERNAL MODULE: ./lib/command-line/config.js
var config = __webpack_require__(26170);
// EXTERNAL MODULE: ./lib/command-line/generator.js
var command_line_generator = __webpack_require__(55487);
// EXTERNAL MODULE: ./lib/command-line/output.js
var output = __webpack_require__(78273);
// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
// EXTERNAL MODULE: ./lib/command-line/usage.js
var usage = __webpack_require__(83333);
// EXTERNAL MODULE: ./lib/command-line/workplace.js
var workplace = __webpack_require__(6626);
;// CONCATENATED MODULE: ./lib/command-line/schema.js











/**
 * The command `schema`.
 * @returns the exit status
 * @throws UsageError, ConfigFileError or RepositoryError
 */
async function printSchema(args, io) {
    const { root, folder } = await (0,workplace/* findWorkplace */.q)(io.directory);
    const repository = (0,disk/* diskRepository */.Q)(root);
    const loaded = await (0,config/* findConfig */.u)(args.config, io.directory, repository);
    const generator = args.generator === undefined ? loaded.config.generator : (0,command_line_generator/* requireGenerator */.p)(args.generator);
    const sites = await (0,check_sites/* sitesOf */.Y)(repository, { ...loaded.config, generator }).catch((error) => {
        throw error instanceof config_error/* ConfigError */.x ? loaded.explain(error) : error;
    });
    const schema = frontMatterJsonSchema(siteHere(folder, sites), loaded.config['front-matter']);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (args.output === undefined)
        await (0,screen/* print */.y)(io.stdout, text);
    else
        await (0,output/* writeOutput */.z)(io.directory, args.output, text);
    return 0;
}
/**
 * The site that a folder belongs to, or the only one there is.
 * @param folder empty, or with a trailing slash
 */
function siteHere(folder, sites) {
    const site = (0,find_sites/* siteOf */.z)(folder, sites);
    const isSite = site.settings.files.length > 0 || sites.length === 1;
    const others = sites.filter((other) => other !== site && other.root.startsWith(folder));
    if (isSite || others.length === 0)
        return site;
    const [only, ...more] = others;
    if (only && more.length === 0)
        return only;
    const folders = others.map((other) => other.root.replace(/\/$/, '')).sort();
    throw new usage/* UsageError */.eb(`There are several sites here. Do this in the folder of one of them: ${folders.join(', ')}.`);
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolvePaths),
/* harmony export */   q: () => (/* binding */ findWorkplace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27172);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83333);





/** @param directory the working directory */
async function findWorkplace(directory) {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
    try {
        const root = (await (0,_repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(here, 'rev-parse', '--show-toplevel')).toString('utf8').replace(/\r?\n$/, '');
        if (root !== '') {
            const folder = toRepoPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), here));
            return { root, folder: folder === '' ? '' : `${folder}/` };
        }
    }
    catch (error) {
        if (!(error instanceof _repository_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS))
            throw error;
    }
    return { root: here, folder: '' };
}
/**
 * What PATHs mean, as globs from the repository's root; none: all posts. Without a PATH, those of the working directory.
 * @throws UsageError for one that isn't there, matches nothing, or is outside of the repository
 */
async function resolvePaths(paths, directory, workplace, repository) {
    const meant = paths.length > 0 ? paths : ['.'];
    const globs = await Promise.all(meant.map((path) => resolvePath(path, directory, workplace, repository)));
    return globs.includes('') ? [] : globs;
}
async function resolvePath(path, directory, { root, folder }, repository) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)));
    const inside = toRepoPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute));
    if (inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) === inside) {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} is outside of the repository in ${root}.`);
    }
    if (await exists(absolute))
        return escapeGlob(inside);
    if (!picomatch__WEBPACK_IMPORTED_MODULE_4__.scan(path).isGlob)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`There is no file or folder ${path}.`);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4__(inside, { dot: true });
    const files = (await repository.list()) ?? [];
    if (!files.some((file) => matches(file)))
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`No file matches ${path}.`);
    return inside;
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** So that a name with brackets or stars is itself and no pattern. */
function escapeGlob(path) {
    return path.replace(/[\\*?[\]{}()!+@|^$"]/g, '\\$&');
}
function toRepoPath(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


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

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all edits made. Their order doesn't matter; everything outside of their spans stays as it is.
 *
 * @throws RangeError when edits overlap, or one lies outside of the text
 */
function applyEdits(text, edits) {
    const inOrder = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
    const parts = [];
    let at = 0;
    for (const { span, text: replacement } of inOrder) {
        if (span.from < at || span.to < span.from || span.to > text.length) {
            throw new RangeError(`Edit ${span.from}-${span.to} overlaps another one or lies outside of the text`);
        }
        parts.push(text.slice(at, span.from), replacement);
        at = span.to;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

};
