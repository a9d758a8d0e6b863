export const id = 1483;
export const ids = [1483];
export const modules = {

/***/ 41312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/**
 * Does the work for each item, for at most `atOnce` of them at a time, and hands on what comes out in the order of the
 * items: over a network one after the other would take minutes, and all at once would fill the memory.
 */
async function* inOrder(items, atOnce, work) {
    const underWay = [];
    for (const item of items) {
        const result = work(item);
        // Who waits for it is told; until then nobody does.
        result.catch(() => { });
        underWay.push(result);
        if (underWay.length < atOnce)
            continue;
        const [first] = underWay.splice(0, 1);
        if (first)
            yield await first;
    }
    for (const result of underWay)
        yield await result;
}


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgePosts),
/* harmony export */   s: () => (/* binding */ POSTS_AT_ONCE)
/* harmony export */ });
/* harmony import */ var _in_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41312);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54859);


/** Posts that are under way at once. */
const POSTS_AT_ONCE = 16;
/** Judges what can be read: a post that can't be is a line in `incomplete`, and the others are still checked. */
async function judgePosts(paths, { reader, kept, around, former }) {
    const judged = { posts: [], findings: [], incomplete: [], unread: 0, fixed: 0 };
    const one = async (path) => {
        const read = kept?.get(path) ?? (await reader.read(path));
        kept?.delete(path);
        if ('problem' in read)
            return { path, read };
        const links = await around.links.of(read);
        const result = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(read, links, around);
        return { path, read, links, result, compared: await former?.compare(path, result.findings) };
    };
    for await (const { path, read, links, result, compared } of (0,_in_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(paths, POSTS_AT_ONCE, one)) {
        if (!result) {
            judged.unread += 1;
            judged.incomplete.push(`${path} was not checked: ${read.problem}`);
            continue;
        }
        if (!kept)
            around.links.add(read, links);
        judged.posts.push({ path, page: result.page });
        for (const finding of compared?.findings ?? result.findings)
            judged.findings.push(finding);
        for (const reason of result.incomplete)
            judged.incomplete.push(reason);
        judged.fixed += compared?.fixed ?? 0;
    }
    for (const { path, problem } of former?.unread ?? []) {
        judged.incomplete.push(`What is wrong with ${path} for longer than since this change is not known: ${problem}`);
    }
    return judged;
}


/***/ }),

/***/ 54859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/links/collect.js + 2 modules
var collect = __webpack_require__(3576);
// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/images/cover-files.js
var cover_files = __webpack_require__(96627);
// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/preview/page.js



/** No preview shows more of a text. */
const LONGEST_TEXT = 500;
const LONGEST_URL = 2000;
function pageFacts(post, site) {
    const { title, description, date } = post.fields;
    const { baseUrl, title: siteName } = site.settings;
    const facts = {
        ...some('title', shownText(title)),
        ...some('description', shownText(description)),
        ...some('url', pageUrl(post, site) ?? baseUrl),
        ...some('siteName', siteName?.slice(0, LONGEST_TEXT)),
        ...some('date', date && dayOf(date, site)),
        ...some('cover', coverOf(post, site))
    };
    return facts;
}
function some(key, value) {
    return value === undefined ? {} : { [key]: value };
}
/** White space as a browser shows it. */
function shownText(field) {
    const { value } = field ?? {};
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return String(value).slice(0, LONGEST_TEXT).toWellFormed().replace(/\s+/g, ' ').trim() || undefined;
}
function pageUrl(post, site) {
    const { addresses } = (0,registry/* generatorOf */.b)(site.generator);
    const { baseUrl } = site.settings;
    if (!addresses || baseUrl === undefined || addresses.gap(site) !== undefined)
        return undefined;
    const path = addresses.urlOf(post.path, post.fields, site);
    if (path === undefined)
        return undefined;
    const url = baseUrl + path.split('/').map(encodeURIComponent).join('/');
    return url.length <= LONGEST_URL && URL.canParse(url) ? url : undefined;
}
function dayOf({ value }, site) {
    const reading = (0,registry/* generatorOf */.b)(site.generator).readDate(value);
    return reading.kind === 'instant' && !Number.isNaN(reading.instant.getTime())
        ? reading.instant.toISOString().slice(0, 10)
        : undefined;
}
function coverOf(post, site) {
    const cover = post.references.find(({ role }) => role === 'cover');
    if (!cover || cover.generated)
        return undefined;
    const path = (0,cover_files/* coverFileOf */.n)(cover, post, site);
    if (path !== undefined)
        return { path };
    const url = cover.url.trim();
    if (!(0,links_url/* isExternal */.ge)(url) || url.length > LONGEST_URL)
        return undefined;
    return { url: url.startsWith('//') ? `https:${url}` : url };
}

// EXTERNAL MODULE: ./lib/rules/run.js
var rules_run = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/rules/services.js + 1 modules
var rules_services = __webpack_require__(6351);
// EXTERNAL MODULE: ./lib/site/site-generator.js
var site_generator = __webpack_require__(45320);
;// CONCATENATED MODULE: ./lib/check/judge.js





/**
 * Judges one post. Nothing of what comes out keeps the post's text in memory.
 *
 * @param links what its front matter and the configuration say about its links
 */
async function judge({ post, site }, links, { settings, now, results, links: all, covers, internalLinks, index, lost, share, translation }) {
    const [images, resolutions, services] = await Promise.all([
        covers.of(post, site),
        internalLinks.of(post, site),
        (0,rules_services/* servicesFor */.k)(settings(post.path))
    ]);
    const run = (0,rules_run/* runRules */.xG)({
        post,
        site,
        generator: (0,site_generator/* generatorFor */.D)(site, post.path),
        settings,
        verdict(reference) {
            if (!results)
                return undefined;
            const ignoring = links.ignored.get(reference);
            if (ignoring)
                return ignoring;
            const url = (0,collect/* requestUrlOf */.G)(reference);
            return url === undefined ? undefined : (results.verdicts.get(url) ?? all.skipped.get(url));
        },
        imageFile: (reference) => images.get(reference),
        resolve: (reference) => (links.ignored.has(reference) ? undefined : resolutions.get(reference)),
        linkIgnores: links.ignores,
        ...services,
        index,
        lost: lost.get(post.path) ?? [],
        share: share && {
            isOwn: share.hasPost(post.path),
            asks: (reference) => share.hasUrl((0,collect/* requestUrlOf */.G)(reference) ?? reference.url)
        },
        translation,
        now
    });
    return detached({ ...run, page: pageFacts(post, site) }, post.path);
}
/**
 * A copy: V8 keeps the whole text alive for every piece that was cut out of it. What many findings have in common is in
 * memory once.
 */
function detached(judgement, path) {
    const copy = JSON.parse(JSON.stringify(judgement));
    for (const finding of copy.findings) {
        finding.path = path;
        finding.help = (0,rules_run/* helpOf */.ZL)(finding.rule);
    }
    return copy;
}


/***/ }),

/***/ 92410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ PostReader)
/* harmony export */ });
/* harmony import */ var _post_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50914);
/* harmony import */ var _post_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95993);
/* harmony import */ var _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60370);
/* harmony import */ var _site_find_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49293);
/* harmony import */ var _site_site_generator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45320);





/** Posts of one version of the repository. */
class PostReader {
    version;
    sites;
    constructor(version, sites) {
        this.version = version;
        this.sites = sites;
    }
    /** @returns the post, with its links; or why it can't be checked, as the end of a sentence */
    async read(path) {
        try {
            const bytes = await this.version.read(path);
            if (!bytes)
                return { problem: 'it is no file of the repository, or a link that leads out of it' };
            const site = (0,_site_find_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(path, this.sites);
            const { fields, dialect } = (0,_site_site_generator_js__WEBPACK_IMPORTED_MODULE_2__/* .generatorFor */ .D)(site, path);
            const post = (0,_post_read_js__WEBPACK_IMPORTED_MODULE_0__.readPost)(path, bytes, fields, dialect);
            // Made on first use, which is here, so that a body that can't be parsed concerns its own post alone.
            void post.references;
            return { post, site };
        }
        catch (error) {
            if (error instanceof _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p)
                return { problem: error.message };
            return { problem: `reading it failed (${error instanceof Error ? error.message : String(error)})` };
        }
    }
    /** A post's text, to show a part of it; undefined when it can't be read. */
    async source(path) {
        const bytes = await this.version.read(path).catch(() => undefined);
        return bytes && (0,_post_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeSource */ .E)(path, bytes);
    }
}


/***/ }),

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

/***/ 63910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ compileRuleSettings)
/* harmony export */ });
/* unused harmony export optionNames */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13582);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22248);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18755);




/**
 * Reads `profile`, `rules` and `overrides` of the configuration. An override changes the severity, the options it names, or
 * both; a later one wins. A rule that is named is on, whatever the profile.
 *
 * @param known the rules that there are; default: all
 * @returns the settings by post, and what is wrong: with problems, `settings` must not be used
 */
function compileRuleSettings(config, known = _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO) {
    const problems = problemsOf(config.rules, ['rules'], known);
    const overrides = config.overrides.map((override, index) => {
        problems.push(...problemsOf(override.rules, ['overrides', index, 'rules'], known));
        return { matches: picomatch__WEBPACK_IMPORTED_MODULE_2__(override.files, { dot: true }), rules: override.rules };
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
        let isOn = (0,_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .includes */ .m)(profile, rule.profile ?? 'recommended');
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
function problemsOf(settings, path, known) {
    return Object.entries(settings).flatMap(([id, setting]) => {
        const rule = known.find((candidate) => candidate.id === id);
        if (rule)
            return optionProblems(rule, splitSetting(setting).options, [...path, id]);
        const meant = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(id, known.map((candidate) => candidate.id));
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
        const meant = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(key, names);
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


/***/ })

};
