export const id = 1812;
export const ids = [1812,3931];
export const modules = {

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

/***/ 58331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/load.js + 4 modules
var load = __webpack_require__(14445);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/repository/disk.js
var disk = __webpack_require__(41959);
// EXTERNAL MODULE: ./lib/check.js + 3 modules
var check = __webpack_require__(10854);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
// EXTERNAL MODULE: ./lib/generators/field-kinds.js
var field_kinds = __webpack_require__(15572);
// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
;// CONCATENATED MODULE: ./lib/setup/infer-contract.js



/** Fewer posts say nothing about the next one. */
const FEWEST_POSTS = 10;
/** What this share of the posts has in common is meant so. */
const NEARLY_ALL = 0.95;
/** A taxonomy with more values grows with the posts. */
const MOST_VALUES = 25;
/** In a closed set a value is used at least this often, on average. */
const LEAST_USE = 4;
/** Fields that differ from post to post by their nature. */
const NAMES_OF_CATEGORIES = /^(?:categor(?:y|ies)|categorie(?:s|en|ën)?|kategorien?|rubrie(?:k|ken)|sections?|series)$/i;
/** @returns undefined when there are too few posts to tell */
function inferContract(posts, site) {
    if (posts.length < FEWEST_POSTS)
        return undefined;
    const known = Object.keys((0,field_kinds/* shapeOf */.F5)((0,registry/* generatorOf */.b)(site.generator).schema) ?? {}).map((name) => name.toLowerCase());
    const ignoreCase = (0,registry/* generatorOf */.b)(site.generator).caseInsensitiveKeys;
    const fields = fieldsOf(posts, ignoreCase);
    const taxonomies = new Set(site.settings.taxonomies.map((name) => name.toLowerCase()));
    const dates = new Set((0,registry/* generatorOf */.b)(site.generator).dateFields.map((name) => name.toLowerCase()));
    const contract = { required: [], types: [], values: [] };
    for (const { name, values } of fields) {
        if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name))
            continue;
        const filled = [...values.values()].filter((value) => !isEmpty(value));
        const isDate = dates.has(name.toLowerCase());
        // A switch that is left out is off.
        const isSwitch = filled.every((value) => typeof value === 'boolean');
        if (filled.length >= posts.length * NEARLY_ALL && !isSwitch) {
            const without = posts.filter((post) => isEmpty(values.get(post)));
            if (isDate && without.length > 0)
                contract.dated ??= { name, pages: without };
            else
                contract.required.push({ name, without });
        }
        const isTaxonomy = taxonomies.has(name.toLowerCase()) || NAMES_OF_CATEGORIES.test(name);
        const closed = isTaxonomy ? closedSet(filled) : undefined;
        if (closed)
            contract.values.push({ name, ...closed });
        else if (!isDate && !known.includes(name.toLowerCase()))
            contract.types.push(...typeOf(name, filled));
    }
    return exceptPages(contract);
}
/** Pages without a date, such as `about.md`, are no reason against a field that every other post has. */
function exceptPages(contract) {
    const { dated } = contract;
    if (!dated)
        return contract;
    const pages = new Set(dated.pages);
    return {
        ...contract,
        required: contract.required.map(({ name, without }) => ({
            name,
            without: without.filter((post) => !pages.has(post))
        }))
    };
}
/** The schema as the configuration has it. */
function contractSchema({ required, dated, types, values }) {
    const properties = Object.fromEntries([
        ...types.map(({ name, type, items }) => [name, { type, ...(items && { items: { type: items } }) }]),
        ...values.map(({ name, values, isList }) => {
            const one = { enum: values };
            return [name, isList ? { type: 'array', items: one } : one];
        })
    ]);
    const names = required.map(({ name }) => name);
    if (names.length === 0 && Object.keys(properties).length === 0)
        return undefined;
    return {
        ...(names.length > 0 && (dated ? { dependencies: { [dated.name]: names } } : { required: names })),
        ...(Object.keys(properties).length > 0 && { properties })
    };
}
/** Every field by its most used spelling, with its value in each post. */
function fieldsOf(posts, ignoreCase) {
    const fields = new Map();
    for (const post of posts) {
        for (const [key, value] of Object.entries(post.data)) {
            const same = ignoreCase ? key.toLowerCase() : key;
            const field = fields.get(same) ?? { spellings: new Map(), values: new Map() };
            fields.set(same, field);
            field.spellings.set(key, (field.spellings.get(key) ?? 0) + 1);
            field.values.set(post, value);
        }
    }
    return [...fields.values()].map(({ spellings, values }) => ({
        name: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
        values
    }));
}
function isEmpty(value) {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
/** The type of nearly all values; nothing where they differ, or are too few. */
function typeOf(name, values) {
    if (values.length < FEWEST_POSTS)
        return [];
    const type = common(values.map(jsonType));
    if (type === undefined)
        return [];
    const items = type === 'array' ? common(values.flatMap((value) => (Array.isArray(value) ? value.map(jsonType) : []))) : undefined;
    return [{ name, type, ...(items !== undefined && { items }) }];
}
function jsonType(value) {
    if (Array.isArray(value))
        return 'array';
    if (value === null)
        return 'null';
    return typeof value === 'bigint' ? 'number' : typeof value;
}
/** The word that nearly all words are. */
function common(words) {
    const counts = countsOf(words);
    return [...counts].find(([, count]) => count >= words.length * NEARLY_ALL)?.[0];
}
function countsOf(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
/** The values of a taxonomy that is used over and over. A value that looks like another one's misspelling is not one. */
function closedSet(filled) {
    const lists = filled.map((value) => (Array.isArray(value) ? value : [value]));
    const terms = lists.flat();
    if (filled.length < FEWEST_POSTS || terms.some((term) => typeof term !== 'string'))
        return undefined;
    const counts = countsOf(terms.map(String));
    const often = [...counts].filter(([, count]) => count > 1).map(([value]) => value);
    const dropped = [...counts.keys()].filter((value) => !often.includes(value) && (0,suggestion/* suggestion */.h)(value, often) !== undefined);
    const values = [...counts.keys()].filter((value) => !dropped.includes(value)).sort();
    if (values.length < 2 || values.length > MOST_VALUES || terms.length < values.length * LEAST_USE)
        return undefined;
    const areLists = filled.filter((value) => Array.isArray(value)).length;
    if (areLists > 0 && areLists < filled.length)
        return undefined;
    return { values, isList: areLists > 0, dropped };
}

;// CONCATENATED MODULE: ./lib/setup/configuration.js




const SCHEMA = 'https://raw.githubusercontent.com/org/seo-content-check/v1/docs/config.schema.json';
/** The configuration as a commented YAML file: everything that is set says why, and the rest says what it would do. */
function configurationText({ survey, contract, settings }) {
    return `${[
        `# yaml-language-server: $schema=${SCHEMA}`,
        '# What seo-content-check asks of the posts of this repository. Every option: its README, "Configuration".',
        '# `seo-content-check rules` lists the rules, `seo-content-check explain RULE` says more about one of them.',
        '',
        ...generatorLines(survey),
        '',
        ...contentLines(survey),
        '',
        '# What fails the check: error, warning or never.',
        'fail-on: error',
        '',
        '# Links that are left alone, by glob over the whole address:',
        '# links:',
        '#   ignore:',
        '#     - https://intranet.example/**',
        '#     - {url: https://shop.example/**, reason: opens in spring, until: 2027-04-01}',
        '',
        ...contractLines(contract, survey),
        '',
        '# recommended is quiet and certain, strict adds advice, all adds matters of house style.',
        'profile: recommended',
        '',
        ...ruleLines(settings)
    ].join('\n')}\n`;
}
function generatorLines({ site, sites }) {
    if (!site)
        return [
            `# Several sites are here: ${(0,wording/* listed */.KE)(sites.map(({ root }) => (0,terminal_text/* oneLine */.TN)(root || 'the root')))}.`,
            'generator: auto'
        ];
    const { files } = site.settings;
    const why = files.length > 0
        ? `, as ${(0,wording/* listed */.KE)(files.map(terminal_text/* oneLine */.TN))} ${files.length === 1 ? 'says' : 'say'}`
        : ': no configuration of a known one was found';
    return [`# What makes the site${why}.`, `generator: ${site.generator}`];
}
function contentLines({ content, sites, paths }) {
    if (content) {
        return ['# Where nearly every Markdown file has front matter with a title.', ...yaml({ content })];
    }
    const folders = sites.flatMap(({ settings }) => settings.contentFolders).map((folder) => folder || './');
    return [
        `# The posts: ${(0,wording/* counted */.hS)(paths.length, 'file')} in ${(0,wording/* listed */.KE)(folders.map(terminal_text/* oneLine */.TN))}, where the site's configuration has them.`,
        '# content: [content/blog/**]',
        '# Files that are never checked:',
        '# exclude: [content/archive/**]'
    ];
}
function contractLines(contract, { posts }) {
    const schema = contract && contractSchema(contract);
    if (!contract || !schema) {
        return [
            '# A contract for front matter, as JSON Schema:',
            '# front-matter:',
            '#   schema:',
            '#     required: [title, description]'
        ];
    }
    const lines = ['# The contract of front matter, as JSON Schema: a post that breaks it has an error.'];
    if (contract.required.length > 0)
        lines.push(`# Required is what at least 95 of 100 of the ${posts.length} posts have.`);
    for (const { name, values, dropped } of contract.values) {
        const without = dropped.length > 0 ? ` ${(0,wording/* listed */.KE)(dropped.map(quoted))} looks like a mistake and is not one of them.` : '';
        lines.push(`# \`${(0,terminal_text/* oneLine */.TN)(name)}\` has ${values.length} values; add a new one here.${without}`);
    }
    return [...lines, ...yaml({ 'front-matter': { schema } })];
}
function ruleLines(settings) {
    const hint = [
        '# Another severity (error, warning, info or off) or other options for a rule, and for some files only:',
        '#   title-width: { severity: info, max: 640 }',
        '# overrides:',
        '#   - files: [content/legal/**]',
        '#     rules: { cover-required: off }'
    ];
    if (settings.length === 0)
        return ['# rules:', ...hint];
    const lines = settings.flatMap(({ rule, setting, reason }) => [
        ...wrapped(reason, 110).map((line) => `  # ${line}`),
        ...yaml({ [rule]: setting }, true).map((line) => `  ${line}`)
    ]);
    return ['rules:', ...lines, ...hint];
}
function wrapped(text, width) {
    return ((0,terminal_text/* oneLine */.TN)(text).match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g')) ?? []).map((line) => line.trim());
}
function quoted(text) {
    return `"${(0,terminal_text/* oneLine */.TN)(text)}"`;
}
/** Short lists stand in one line. */
function yaml(value, flow = false) {
    return (0,dist/* stringify */.As)(value, { lineWidth: 110, collectionStyle: flow ? 'any' : 'block', flowCollectionPadding: false })
        .trimEnd()
        .split('\n');
}

;// CONCATENATED MODULE: ./lib/setup/infer-settings.js
/** With fewer posts beyond a limit it is they that are at fault, and not the limit. */
const LEAST_SHARE = 0.25;
const infer_settings_FEWEST_POSTS = 10;
/** What Google shows of a title, and what fits below it: the defaults of the rules. */
const TITLE = { rule: 'title-width', limit: 600 };
const DESCRIPTION = { rule: 'description-length', most: 160, least: 70 };
/** The limits that 95 of 100 posts keep, where the usual ones are far from what the site does. */
function inferThresholds(posts) {
    const titles = posts.flatMap(({ titleWidth }) => titleWidth ?? []);
    const descriptions = posts.flatMap(({ descriptionLength }) => descriptionLength ?? []);
    const settings = [];
    const wide = titles.filter((width) => width > TITLE.limit).length;
    if (isHabit(wide, titles)) {
        const max = Math.ceil(quantile(titles, 0.95) / 10) * 10;
        const reason = `${wide} of ${titles.length} titles are wider than the ${TITLE.limit} px that Google shows. 95 of 100 have at most ${max} px, so only wider ones are reported.`;
        settings.push({ rule: TITLE.rule, setting: { max }, reason });
    }
    const long = descriptions.filter((length) => length > DESCRIPTION.most).length;
    const short = descriptions.filter((length) => length < DESCRIPTION.least).length;
    const limits = {};
    const reasons = [];
    if (isHabit(long, descriptions)) {
        limits.max = Math.ceil(quantile(descriptions, 0.95) / 10) * 10;
        reasons.push(`${long} of ${descriptions.length} descriptions are longer than the usual ${DESCRIPTION.most} characters.`);
    }
    if (isHabit(short, descriptions)) {
        limits.min = Math.floor(quantile(descriptions, 0.05) / 10) * 10;
        reasons.push(`${short} of ${descriptions.length} descriptions are shorter than the usual ${DESCRIPTION.least} characters.`);
    }
    if (reasons.length > 0) {
        const reason = `${reasons.join(' ')} 95 of 100 keep the limits below.`;
        settings.push({ rule: DESCRIPTION.rule, setting: limits, reason });
    }
    return settings;
}
/** Warnings about more than half of the posts are how the site is made, and would hide the others. */
function inferSeverities({ findings, posts }) {
    const touched = new Map();
    const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    for (const { rule, severity, path } of findings) {
        if (severity !== 'warning' || errors.has(rule))
            continue;
        touched.set(rule, (touched.get(rule) ?? new Set()).add(path));
    }
    return [...touched]
        .filter(([, paths]) => paths.size >= infer_settings_FEWEST_POSTS && paths.size > posts.length / 2)
        .map(([rule, paths]) => ({
        rule,
        setting: 'info',
        reason: `A note instead of a warning, because it is about ${paths.size} of the ${posts.length} posts that are there.`
    }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
function isHabit(count, all) {
    return all.length >= infer_settings_FEWEST_POSTS && count > all.length * LEAST_SHARE;
}
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

// EXTERNAL MODULE: ./lib/check/post-reader.js
var post_reader = __webpack_require__(92410);
// EXTERNAL MODULE: ./lib/rules/post-text.js
var post_text = __webpack_require__(38241);
// EXTERNAL MODULE: ./lib/site/content-filter.js
var content_filter = __webpack_require__(30009);
// EXTERNAL MODULE: ./lib/site/find-sites.js
var find_sites = __webpack_require__(49293);
// EXTERNAL MODULE: ./lib/text-width/text-width.js + 1 modules
var text_width = __webpack_require__(48301);
;// CONCATENATED MODULE: ./lib/setup/survey.js






/** The size of titles in Google's results on a desktop, in px of Arial. */
const TITLE_SIZE = 20;
/** A folder with fewer posts is a matter of chance. */
const FEWEST_IN_FOLDER = 3;
/** A folder of Markdown is one of posts when at least this share of it has front matter with a title. */
const survey_LEAST_SHARE = 0.8;
/**
 * Looks at a repository: what makes its sites, and what its posts have in common.
 *
 * @param generator as in the configuration
 * @throws RepositoryError when the files can't be listed
 */
async function surveyRepository(repository, generator) {
    const sites = await (0,find_sites/* findSites */.A)(repository, generator);
    const files = (await repository.list()) ?? [];
    const paths = files.filter((0,content_filter/* contentFilter */.A)({ exclude: [] }, sites));
    const survey = await surveyPosts(paths, repository, sites);
    const isKnown = sites.some(({ settings }) => settings.files.length > 0);
    if (isKnown || survey.posts.length === 0)
        return survey;
    const content = contentFolders(survey);
    if (content.length === 0)
        return survey;
    return {
        ...(await surveyPosts(files.filter((0,content_filter/* contentFilter */.A)({ content, exclude: [] }, sites)), repository, sites)),
        content
    };
}
async function surveyPosts(paths, repository, sites) {
    const reader = new post_reader/* PostReader */.w(repository, sites);
    const posts = [];
    const used = new Set();
    for (const path of paths) {
        const read = await reader.read(path);
        if ('problem' in read)
            continue;
        used.add(read.site);
        if (read.post.frontMatter.state !== 'ok')
            continue;
        const title = (0,post_text/* textOf */.b6)(read.post.fields.title);
        const description = (0,post_text/* textOf */.b6)(read.post.fields.description);
        posts.push({
            path,
            data: read.post.frontMatter.data,
            ...(title ? { titleWidth: (0,text_width/* textWidth */.sc)(title, TITLE_SIZE) } : {}),
            ...(description ? { descriptionLength: [...description].length } : {})
        });
    }
    const [site = sites.at(-1), ...others] = used;
    return { sites, site: others.length === 0 ? site : undefined, paths, posts };
}
/** Without a generator, folders where nearly all Markdown has front matter with a title, rather than every README. */
function contentFolders({ paths, posts }) {
    const folderOf = (path) => path.slice(0, path.indexOf('/') + 1);
    const titled = posts.filter(({ titleWidth }) => titleWidth !== undefined);
    const folders = [...new Set(titled.map(({ path }) => folderOf(path)))].filter((folder) => folder !== '');
    return folders
        .filter((folder) => {
        const own = titled.filter(({ path }) => path.startsWith(folder)).length;
        const all = paths.filter((path) => path.startsWith(folder)).length;
        return own >= FEWEST_IN_FOLDER && own >= all * survey_LEAST_SHARE;
    })
        .map((folder) => `${folder}**`)
        .sort();
}
/** As people call what makes a site. */
function nameOf(site) {
    return (0,registry/* generatorOf */.b)(site.generator).name;
}

;// CONCATENATED MODULE: ./lib/setup/setup.js






/**
 * Looks at a repository and makes a configuration for it. Nothing is written.
 *
 * @param generator as in the configuration
 * @param now for rules about dates
 * @throws RepositoryError when the files can't be listed
 */
async function setUp(repository, generator, now) {
    const survey = await surveyRepository(repository, generator);
    const contract = survey.site && inferContract(survey.posts, survey.site);
    const thresholds = inferThresholds(survey.posts);
    const first = { survey, contract, settings: thresholds };
    const { report } = await checkWith(configurationText(first), repository, now);
    const decisions = { ...first, settings: [...thresholds, ...inferSeverities(report)] };
    const configuration = configurationText(decisions);
    return { decisions, configuration, report: (await checkWith(configuration, repository, now)).report };
}
function checkWith(configuration, head, now) {
    const { config } = (0,load/* parseConfig */.o4)(load/* CONFIG_PATHS */.iE[0] ?? '', new TextEncoder().encode(configuration));
    return (0,check.check)({ changeSet: { head, incomplete: [] }, config, paths: [], now, links: false, connectTo: [] });
}
/** The configuration that is there. */
async function existingConfiguration(repository) {
    for (const path of load/* CONFIG_PATHS */.iE)
        if (await repository.read(path))
            return path;
    return undefined;
}
/** A workflow that uses this Action already. */
async function existingWorkflow(repository) {
    const files = (await repository.list()) ?? [];
    for (const path of files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))) {
        const text = new TextDecoder().decode(await repository.read(path));
        if (/^\s*(?:-\s*)?uses:\s*["']?[^\s"']*\/seo-content-check@/m.test(text))
            return path;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/setup/words.js



/** Posts that are named; the rest is counted. */
const MOST_NAMED = 3;
/** What was seen and decided, in sentences for the owner of the site. */
function decisionWords({ survey, contract, settings }) {
    const { site, sites, paths, posts, content } = survey;
    const words = [siteWords(survey)];
    const folders = content ?? sites.flatMap(({ settings }) => settings.contentFolders).map((folder) => folder || './');
    words.push(`${(0,wording/* counted */.hS)(paths.length, 'post')} in ${(0,wording/* listed */.KE)(folders.map(terminal_text/* oneLine */.TN))}.`);
    if (paths.length > posts.length) {
        words.push(`The front matter of ${(0,wording/* counted */.hS)(paths.length - posts.length, 'post')} is missing or can't be read; the check says where.`);
    }
    if (!contract) {
        const why = site ? 'there are too few posts to tell what they have in common' : 'each site has its own fields';
        words.push(`No contract for front matter was made, because ${why}.`);
    }
    if (contract)
        words.push(...requiredWords(contract));
    for (const { name, values, dropped } of contract?.values ?? []) {
        const odd = dropped.length > 0 ? ` ${(0,wording/* listed */.KE)(dropped.map((value) => `"${(0,terminal_text/* oneLine */.TN)(value)}"`))} looks like a mistake.` : '';
        words.push(`\`${(0,terminal_text/* oneLine */.TN)(name)}\` is one of ${values.length} values: ${values.map(terminal_text/* oneLine */.TN).join(', ')}.${odd}`);
    }
    for (const { name, type, items } of contract?.types ?? []) {
        words.push(`\`${(0,terminal_text/* oneLine */.TN)(name)}\` is ${TYPE_WORDS[type] ?? type}${items ? ` of ${TYPE_WORDS_OF_ITEMS[items] ?? items}` : ''}.`);
    }
    for (const { rule, reason } of settings)
        words.push(`${rule}: ${reason}`);
    return words;
}
function requiredWords({ required, dated }) {
    if (required.length === 0)
        return ['No field is in at least 95 of 100 posts, so none is required.'];
    const names = (0,wording/* listed */.KE)(required.map(({ name }) => `\`${(0,terminal_text/* oneLine */.TN)(name)}\``));
    const words = [`Required: ${names}, because at least 95 of 100 posts have them.`];
    const without = new Set(required.flatMap(({ without }) => without.map(({ path }) => path)));
    if (without.size > 0)
        words.push(`Not every one of them is in ${named([...without])}.`);
    if (dated)
        words.push(`Pages without \`${(0,terminal_text/* oneLine */.TN)(dated.name)}\` need none of them: ${named(dated.pages.map(({ path }) => path))}.`);
    return words;
}
function named(paths) {
    const more = paths.length - MOST_NAMED;
    return (0,wording/* listed */.KE)([...paths.slice(0, MOST_NAMED).map(terminal_text/* oneLine */.TN), ...(more > 0 ? [`${more} more`] : [])]);
}
const TYPE_WORDS = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping'
};
const TYPE_WORDS_OF_ITEMS = { string: 'texts', number: 'numbers', object: 'mappings' };
function siteWords({ site, sites }) {
    if (!site) {
        const list = sites.map((one) => `${nameOf(one)} in ${(0,terminal_text/* oneLine */.TN)(one.root || './')}`);
        return `Several sites: ${(0,wording/* listed */.KE)(list)}.`;
    }
    const { files } = site.settings;
    const where = files.length > 0
        ? `, as ${(0,wording/* listed */.KE)(files.map(terminal_text/* oneLine */.TN))} ${files.length === 1 ? 'says' : 'say'}`
        : '; no configuration of a known generator was found';
    return `The site: ${nameOf(site)}${where}.`;
}
/** What a check with the new configuration says about the posts that are there. */
function outcomeWords({ findings, counts, incomplete }) {
    if (findings.length === 0)
        return ['With this configuration the posts that are there have no findings, links apart.'];
    const totals = (0,wording/* severityTotals */.P1)(counts);
    const perRule = new Map();
    for (const { rule } of findings)
        perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
    const most = [...perRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 5);
    return [
        `With this configuration the posts that are there have ${totals}, links apart. Most of them: ${(0,wording/* listed */.KE)(most.map(([rule, count]) => `${rule} (${count})`))}.`,
        'A pull request is judged by the posts that it changes, so none of these has to be fixed first.',
        ...incomplete.slice(0, MOST_NAMED).map((reason) => `Not checked: ${(0,terminal_text/* oneLine */.TN)(reason)}`)
    ];
}

;// CONCATENATED MODULE: ./lib/setup/workflow.js
/** Where `init` writes the workflow. */
const WORKFLOW_PATH = '.github/workflows/seo-content-check.yml';
/** A workflow that checks the posts of a pull request, with the permissions that it needs and no more. */
const WORKFLOW = `name: SEO content

on:
  pull_request:

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: seo-content-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: org/seo-content-check@v1
`;

// EXTERNAL MODULE: ./lib/command-line/generator.js
var command_line_generator = __webpack_require__(55487);
// EXTERNAL MODULE: ./lib/command-line/moment.js
var moment = __webpack_require__(44072);
// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
// EXTERNAL MODULE: ./lib/command-line/usage.js
var usage = __webpack_require__(83333);
// EXTERNAL MODULE: ./lib/command-line/workplace.js
var workplace = __webpack_require__(6626);
;// CONCATENATED MODULE: ./lib/command-line/init.js













/**
 * The command `init`.
 * @returns the exit status
 * @throws UsageError when a configuration is there already, or there are no posts
 */
async function init(args, io) {
    const { root } = await (0,workplace/* findWorkplace */.q)(io.directory);
    const repository = (0,disk/* diskRepository */.Q)(root);
    const generator = args.generator === undefined ? 'auto' : (0,command_line_generator/* requireGenerator */.p)(args.generator);
    const known = await existingConfiguration(repository);
    if (known !== undefined && !args.force && !args.isDryRun) {
        throw new usage/* UsageError */.eb(`${known} is there already. --dry-run prints what would be written, --force overwrites it.`);
    }
    const { decisions, configuration, report } = await setUp(repository, generator, await (0,moment/* presentMoment */.U)(io));
    if (decisions.survey.paths.length === 0) {
        throw new usage/* UsageError */.eb(`There are no posts in ${root}. Run this in the folder of the site, or name what makes it: --generator hugo`);
    }
    const words = [...decisionWords(decisions), ...outcomeWords(report)];
    await (0,screen/* print */.y)(args.isDryRun ? io.stderr : io.stdout, bullets(words, io));
    const path = known ?? load/* CONFIG_PATHS */.iE[0] ?? '';
    const workflow = await existingWorkflow(repository);
    const files = [
        { path, text: configuration },
        ...(workflow === undefined ? [{ path: WORKFLOW_PATH, text: WORKFLOW }] : [])
    ];
    if (args.isDryRun) {
        await (0,screen/* print */.y)(io.stdout, files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
        return 0;
    }
    for (const file of files)
        await (0,screen/* print */.y)(io.stdout, `${await write(root, file, args.force)}\n`);
    if (workflow !== undefined)
        await (0,screen/* print */.y)(io.stdout, `Left as it is: ${workflow}, which runs the check already.\n`);
    await (0,screen/* print */.y)(io.stdout, 'Read them, change what you like, and commit them. "seo-content-check" checks all posts.\n');
    return 0;
}
function bullets(words, { stdout }) {
    const width = Math.min(stdout.columns || 100, 100) - 2;
    const lines = words.flatMap((one) => (0,terminal_text/* wrap */.LV)(one, width).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
    return `${lines.join('\n')}\n\n`;
}
/** @returns what was done, as a sentence */
async function write(root, { path, text }, force) {
    const target = (0,external_node_path_.join)(root, path);
    const isThere = await (0,promises_.lstat)(target).then(() => true, () => false);
    if (isThere && !force)
        return `Left as it is: ${path}. --force overwrites it.`;
    const folder = (0,external_node_path_.dirname)(target);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const real = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(isThere ? target : folder));
    if (real.split(external_node_path_.sep)[0] === '..')
        throw new usage/* UsageError */.eb(`${path} is a link that leads out of the repository.`);
    const { default: writeFileAtomic } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.t.bind(__webpack_require__, 30238, 19));
    await writeFileAtomic(target, text);
    return `Wrote ${path}.`;
}


/***/ }),

/***/ 44072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ presentMoment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * The present moment for rules about dates: in a job of GitHub Actions the time of the pull request's event, so that a
 * second attempt says the same; otherwise the clock's.
 */
async function presentMoment({ env, now }) {
    const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
    if (!name || !path)
        return now();
    const { EventError, readEvent } = await __webpack_require__.e(/* import() */ 9607).then(__webpack_require__.bind(__webpack_require__, 19607));
    try {
        const event = readEvent(name, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return (event.kind === 'pull-request' && event.at) || now();
    }
    catch (error) {
        // Without the event, or with one of a kind that is not known, there is still a clock.
        if (error instanceof EventError || error instanceof SyntaxError || isSystemError(error))
            return now();
        throw error;
    }
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
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


/***/ })

};
