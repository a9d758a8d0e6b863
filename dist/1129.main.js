export const id = 1129;
export const ids = [1129];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 41550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ sitesBefore),
/* harmony export */   aq: () => (/* binding */ versionBefore),
/* harmony export */   ax: () => (/* binding */ repositoryBefore)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66901);
/* harmony import */ var _site_find_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49293);



/**
 * The repository as it would be without the change: the files that it doesn't touch are those of the head version, so that
 * a difference is never the work of others, and only the touched ones are read from the base version.
 */
function repositoryBefore(head, base, changes) {
    const added = new Set();
    const old = new Set();
    for (const { path, status, previousPath } of changes) {
        if (status === 'removed' || status === 'modified')
            old.add(path);
        else
            added.add(path);
        if (status === 'renamed' && previousPath !== undefined)
            old.add(previousPath);
    }
    for (const path of old)
        added.delete(path);
    return {
        name: base.name,
        ...(head.remote && { remote: true }),
        variationOf: { version: head, differs: (path) => old.has(path) || added.has(path) },
        async list() {
            const paths = await head.list();
            return paths && [...new Set([...paths.filter((path) => !added.has(path)), ...old])].sort();
        },
        read: async (path) => (old.has(path) ? base.read(path) : added.has(path) ? undefined : head.read(path))
    };
}
/**
 * What a change starts from; undefined where there is no change, or no version from before it.
 *
 * @param sites those at head
 * @param configured the generator that the configuration names, or `auto`
 */
async function versionBefore({ head, base, changes }, sites, configured) {
    if (!base || !changes)
        return undefined;
    const repository = repositoryBefore(head, base, changes);
    return { repository, sites: await sitesBefore(sites, repository, changes, configured) };
}
/**
 * The sites as they would be without the change. Their configuration is read again only where the change touches it.
 *
 * @param configured the generator that the configuration names, or `auto`
 */
async function sitesBefore(sites, before, changes, configured) {
    if (!changes.some((change) => touchesConfiguration(change, sites))) {
        const paths = await before.list();
        const files = paths && new Set(paths);
        return sites.map((site) => ({ site, before: { ...site, files }, isRebuilt: false }));
    }
    const found = await (0,_site_find_sites_js__WEBPACK_IMPORTED_MODULE_2__/* .findSites */ .A)(before, configured);
    return sites.flatMap((site) => {
        const { contract, collections } = site;
        const alike = found.find((one) => one.root === site.root);
        const same = alike && { ...alike, ...(contract && { contract }), ...(collections && { collections }) };
        return same
            ? [{ site, before: same, isRebuilt: !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(whatMakesAddresses(site), whatMakesAddresses(same)) }]
            : [];
    });
}
function touchesConfiguration({ path, previousPath }, sites) {
    const names = _generators_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .generators */ .h.flatMap((generator) => generator.configurationFiles);
    return [path, previousPath].some((one) => one !== undefined &&
        (sites.some((site) => site.settings.files.includes(one)) ||
            names.some((name) => one === name || one.endsWith(`/${name}`))));
}
function whatMakesAddresses({ generator, settings: { addresses, contentFolders, taxonomies, baseUrl } }) {
    const base = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).pathname : '/';
    return { generator, addresses, contentFolders, taxonomies, base };
}


/***/ }),

/***/ 39986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ siteAround),
/* harmony export */   q: () => (/* binding */ findLostAddresses)
/* harmony export */ });
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _post_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95993);
/* harmony import */ var _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60370);
/* harmony import */ var _site_address_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92069);
/* harmony import */ var _site_own_site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95709);





/** What moves a page, from what says it outright to what only a permalink of the configuration asks for. */
const ADDRESS_FIELDS = [
    'url',
    'slug',
    'date',
    'publishDate',
    'title',
    'categories',
    'tags',
    'language',
    'lastModified',
    'draft'
];
const READS_AT_ONCE = 16;
/** Finds the addresses that the change takes away from readers: those that no page, alias or redirect answers any more. */
async function findLostAddresses(versions) {
    const { before, changes, isPost, now, sites } = versions;
    const found = { byPost: new Map(), from: new Set(), incomplete: [] };
    const touched = touchedPosts(changes, isPost);
    for (const { site, before: siteBefore, isRebuilt } of sites) {
        const own = new _site_own_site_js__WEBPACK_IMPORTED_MODULE_2__/* .OwnSite */ .c(site, versions.head, now);
        const old = new _site_own_site_js__WEBPACK_IMPORTED_MODULE_2__/* .OwnSite */ .c(siteBefore, before, now);
        const posts = touched.filter(({ from }) => siteAround(from, sites)?.site === site);
        const addresses = old.pages?.addresses;
        if (posts.length === 0 || !addresses)
            continue;
        const why = isRebuilt
            ? `the configuration that makes addresses of ${site.root === '' ? 'the site' : site.root} is changed as well`
            : gapOf(own);
        if (why !== undefined) {
            found.incomplete.push(`Whether old addresses of changed posts still lead somewhere was not checked: ${why}.`);
            continue;
        }
        const pages = new Set(addresses.content(siteBefore).pages);
        await inBatches(posts.filter(({ from }) => pages.has(from)), async (post) => {
            try {
                const lost = await lostBy(post, { own, old, addresses }, versions);
                if (lost.length === 0)
                    return;
                found.byPost.set(post.to ?? post.from, lost);
                found.from.add(post.from);
            }
            catch (error) {
                if (!(error instanceof _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p))
                    throw error;
                found.incomplete.push(`Whether old addresses of changed posts still lead somewhere was not checked: ${error.message}`);
            }
        });
    }
    return found;
}
function touchedPosts(changes, isPost) {
    return changes.flatMap(({ path, status, previousPath }) => {
        const from = status === 'renamed' ? previousPath : status === 'modified' || status === 'removed' ? path : undefined;
        if (from === undefined || !isPost(from))
            return [];
        return [{ from, to: status !== 'removed' && isPost(path) ? path : undefined }];
    });
}
/** The deepest site around a path. */
function siteAround(path, sites) {
    let deepest;
    for (const one of sites) {
        const { root } = one.site;
        if (path.startsWith(root) && root.length >= (deepest?.site.root.length ?? 0))
            deepest = one;
    }
    return deepest;
}
/** Why nothing can be told about a site, as a clause. */
function gapOf({ site, pages }) {
    if (!site.files)
        return 'the list of files of the repository is not known';
    const gap = pages?.addresses.gap(site);
    return gap === undefined ? undefined : `where its pages are published can't be told, because ${gap}`;
}
async function inBatches(items, work) {
    for (let at = 0; at < items.length; at += READS_AT_ONCE) {
        await Promise.all(items.slice(at, at + READS_AT_ONCE).map(work));
    }
}
async function lostBy({ from, to }, { own, old, addresses }, versions) {
    const was = await fieldsOf(from, old, versions.before);
    if (!was || old.hiddenOf(from, was))
        return [];
    const url = addresses.urlOf(from, was, old.site);
    if (url === undefined)
        return [];
    const is = to === undefined ? undefined : await fieldsOf(to, own, versions.head);
    const now = is && to !== undefined ? addresses.urlOf(to, is, own.site) : undefined;
    if (is && to !== undefined && now === undefined)
        return [];
    const hidden = is && to !== undefined ? own.hiddenOf(to, is) : undefined;
    const lost = [];
    for (const address of new Set([url, ...addresses.aliasesOf(from, was, old.site)])) {
        if (!(await isLost(address, own)))
            continue;
        lost.push({ url: address, cause: causeOf(address) });
    }
    return lost;
    function causeOf(address) {
        if (!is || now === undefined || to === undefined)
            return { kind: 'removed' };
        if (hidden)
            return { kind: 'hidden', hidden };
        if (address !== url)
            return { kind: 'alias' };
        if (!was)
            return { kind: 'moved', to: now };
        const field = fieldThatMoved(url, to, was, is, addresses, own);
        return { kind: 'moved', to: now, ...(field && { field }) };
    }
}
async function isLost(address, own) {
    const there = await own.at(address, true);
    if (there.kind === 'unknown' && there.why !== undefined) {
        throw new _repository_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p('for that the front matter of all posts must be read. Run actions/checkout before this action.');
    }
    return there.kind === 'missing' || (there.kind === 'page' && there.hidden !== undefined);
}
async function fieldsOf(path, { site }, repository) {
    const bytes = await repository.read(path);
    const { fields, dialect } = (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorOf */ .b)(site.generator);
    return bytes && (0,_post_read_js__WEBPACK_IMPORTED_MODULE_1__.readPost)(path, bytes, fields, dialect).fields;
}
/** The one field that, as it was before, would leave the page where it was. */
function fieldThatMoved(url, path, was, is, addresses, { site }) {
    return ADDRESS_FIELDS.find((name) => {
        if (String(was[name]?.value) === String(is[name]?.value))
            return false;
        const fields = { ...is };
        delete fields[name];
        const old = was[name];
        const address = addresses.urlOf(path, { ...fields, ...(old && { [name]: old }) }, site);
        return address !== undefined && (0,_site_address_key_js__WEBPACK_IMPORTED_MODULE_4__/* .addressKey */ .I)(address) === (0,_site_address_key_js__WEBPACK_IMPORTED_MODULE_4__/* .addressKey */ .I)(url);
    });
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

/***/ 92813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   cz: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export rulesDocumentation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41921);


const INTRODUCTION = (/* unused pure expression or super */ null && (`# Rules

<!-- Made from src/rules by \`npm run build\`: change a rule there. -->

What seo-content-check looks at, and what you can set. Every example below is a test.

A rule's severity and options are set in \`.github/seo-content-check.yml\`, for all posts or by glob:

\`\`\`yaml
rules:
  title-width: { severity: error, max: 580 }
  heading-skip: off
overrides:
  - files: ['content/legal/**']
    rules: { cover-required: off }
\`\`\`

\`profile: strict\` adds rules that are good advice, and \`profile: all\` also those that are matters of house style. Without it
the profile is \`recommended\`, whose rules are certain. A rule that is named under \`rules\` is on in every profile.

A comment switches rules off in one post. Without names it means all rules; the reason is for your colleagues:

\`\`\`markdown
<!-- seo-content-check-disable-next-line link-broken: opens next week -->
[The new shop](https://shop.example.com/)

[The old shop](https://old.example.com/) <!-- seo-content-check-disable-line link-broken, link-redirected: an example -->

<!-- seo-content-check-disable heading-skip: this whole post -->
\`\`\`

In front matter it is \`# seo-content-check-disable-next-line title-width: a quotation\`.
`));
/** The text of docs/rules.md: what every rule reports, why, its options, and examples with what it says about them. */
async function rulesDocumentation(rules) {
    const sections = await Promise.all(rules.map(section));
    return `${[INTRODUCTION, await overview(rules), ...sections].join('\n').trimEnd()}\n`;
}
async function overview(rules) {
    const rows = rules.map(async (rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${profileOf(rule)} | ${await fixOf(rule)} | ${cell(rule.summary)} |`);
    const head = ['| Rule | Severity | Profile | Fix | What it reports |', '| --- | --- | --- | --- | --- |'];
    return `${[...head, ...(await Promise.all(rows))].join('\n')}\n\nA fix is safe, or a suggestion that somebody should confirm.\n`;
}
/** The smallest profile that a rule is part of; nothing for the one that is on without configuration. */
function profileOf({ profile = 'recommended' }) {
    return profile === 'recommended' ? '' : profile;
}
/** Whether a rule offers a fix, as its examples show: safe, as a suggestion, or none. */
async function fixOf(rule) {
    const findings = (await Promise.all(rule.bad.map((example) => (0,_example_js__WEBPACK_IMPORTED_MODULE_0__/* .runExample */ .q)(rule, example)))).flat();
    if (findings.some((finding) => finding.fix?.safe))
        return 'safe';
    return findings.some((finding) => finding.fix) ? 'suggestion' : '';
}
async function section(rule) {
    const [good, bad] = [rule.good[0], rule.bad[0]];
    const parts = [
        `## ${rule.id}`,
        `${rule.summary} Severity: **${rule.severity}**.${profileOf(rule) && ` Only in the profile **${profileOf(rule)}**.`}`,
        rule.why
    ];
    const options = optionTable(rule);
    if (options)
        parts.push(options);
    if (bad)
        parts.push(`Reported${circumstances(rule, bad)}:\n\n${await badExample(rule, bad)}`);
    if (bad?.fixed !== undefined)
        parts.push(`Fixed:\n\n${fence(bad.fixed)}`);
    else if (good)
        parts.push(`Fine${circumstances(rule, good)}:\n\n${fence(good.text)}`);
    return `${parts.join('\n\n')}\n`;
}
async function badExample(rule, example) {
    const findings = await runExample(rule, example);
    const messages = new Set(findings.map(({ severity, message }) => (severity === rule.severity ? message : `(${severity}) ${message}`)));
    return [fence(example.text), ...[...messages].map((message) => `> ${message.replaceAll('<', '\\\\<')}`)].join('\n\n');
}
/** What an example takes for granted, beside its text. */
function circumstances(rule, example) {
    const { options, schema, files, images, verdicts, before, path, removed } = example;
    const given = [
        ...(removed ? ['a change that removes the post'] : []),
        ...(before ? [`a change of ${before.path === undefined ? 'this post' : `\`${before.path}\` to \`${path}\``}`] : []),
        ...(schema ? [`the schema \`${JSON.stringify(schema)}\``] : []),
        ...(options ? [`the options \`${rule.id}: ${JSON.stringify(options)}\``] : []),
        ...Object.keys(files ?? {}).map((path) => `the file \`${path}\``),
        ...Object.entries(images ?? {}).map(([path, image]) => `the file \`${path}\` ${imageWords(image)}`),
        ...Object.entries(verdicts ?? {}).map(([url, verdict]) => `\`${url}\` being ${wordsOf(verdict)}`)
    ];
    return given.length > 0 ? `, with ${given.join(' and ')}` : '';
}
function wordsOf({ class: linkClass, reason, finalUrl, image }) {
    if (image)
        return `${linkClass}, ${imageWords(image)}`;
    return [linkClass, ...(finalUrl ? [`to \`${finalUrl}\``] : []), ...(reason ? [`(${reason})`] : [])].join(' ');
}
function imageWords({ type, contentType, width, height, bytes, animated }) {
    return [
        ...(type ? [`of type \`${type}\``] : []),
        ...(contentType && (!type || contentType !== `image/${type}`) ? [`called \`${contentType}\` by its server`] : []),
        ...(animated ? ['animated'] : []),
        ...(width && height ? [`${width} × ${height} px`] : []),
        ...(bytes === undefined ? [] : [`${bytes} bytes`])
    ].join(', ');
}
/** The options of a rule, their meanings and defaults, as its schema has them. */
function optionsOf(rule) {
    const { properties } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(rule.options, { io: 'input' });
    return Object.entries((properties ?? {}));
}
function optionTable(rule) {
    const rows = optionsOf(rule).map(([name, option]) => `| \`${name}\` | \`${cell(JSON.stringify(option.default))}\` | ${cell(option.description ?? '')} |`);
    return rows.length === 0 ? undefined : ['| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
function cell(text) {
    return text.replace(/\|/g, '\\|');
}
/** Longer than any fence in the text itself. */
function fence(text) {
    const runs = text.match(/`{3,}/g) ?? [];
    const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return `${marks}markdown\n${text.trimEnd()}\n${marks}`;
}


/***/ }),

/***/ 41921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runExample)
/* harmony export */ });
/* harmony import */ var _changes_before_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41550);
/* harmony import */ var _changes_lost_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39986);
/* harmony import */ var _contract_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84665);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66901);
/* harmony import */ var _images_cover_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96627);
/* harmony import */ var _links_collect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _post_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95993);
/* harmony import */ var _site_content_filter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30009);
/* harmony import */ var _site_find_sites_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49293);
/* harmony import */ var _site_internal_links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92470);
/* harmony import */ var _site_read_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32502);
/* harmony import */ var _translation_translation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84036);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22248);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18174);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6351);















const PATH = 'content/posts/example.md';
const NOW = '2026-03-01T12:00:00Z';
/** What a rule says about an example: the post and the files around it are read as those of a repository. */
async function runExample(rule, example, translation = _translation_translation_js__WEBPACK_IMPORTED_MODULE_11__/* .ENGLISH */ .V) {
    const path = example.path ?? PATH;
    const repository = repositoryOf({ ...filesOf(example), ...(!example.removed && { [path]: example.text }) });
    const { contract, problems } = await (0,_contract_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileContract */ .q)({ schema: example.schema, fields: [] });
    if (problems[0])
        throw new Error(problems[0].message);
    const sites = await (0,_site_find_sites_js__WEBPACK_IMPORTED_MODULE_8__/* .findSites */ .A)(repository, example.generator ?? 'hugo-papermod');
    const found = (0,_site_find_sites_js__WEBPACK_IMPORTED_MODULE_8__/* .siteOf */ .z)(path, sites);
    const site = contract ? { ...found, contract } : found;
    const generator = (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .generatorOf */ .b)(site.generator);
    const bytes = new TextEncoder().encode(example.text);
    const options = rule.options.parse(example.options ?? {});
    const severity = rule.severity === 'off' ? 'warning' : rule.severity;
    const post = (0,_post_read_js__WEBPACK_IMPORTED_MODULE_6__.readPost)(path, bytes, generator.fields, generator.dialect);
    const now = new Date(example.now ?? NOW);
    const resolutions = await new _site_internal_links_js__WEBPACK_IMPORTED_MODULE_9__/* .InternalLinks */ .d(repository, now).of(post, site);
    const before = (example.rules ?? []).flatMap((id) => {
        const other = (0,_registry_js__WEBPACK_IMPORTED_MODULE_12__/* .ruleOf */ .Y)(id);
        return other && other.severity !== 'off'
            ? [{ rule: other, severity: other.severity, configured: false, options: other.options.parse({}) }]
            : [];
    });
    const links = await _links_collect_js__WEBPACK_IMPORTED_MODULE_5__/* .LinkCollector */ .m.create({ ignore: [] }, now);
    const { ignored, ignores } = await links.of({ post, site });
    const active = [...before, { rule, severity, configured: false, options }];
    const lost = await lostIn(example, path, repository, sites, now);
    const { findings, incomplete } = (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .runRules */ .xG)({
        post,
        site,
        generator,
        settings: () => active,
        ...(await (0,_services_js__WEBPACK_IMPORTED_MODULE_14__/* .servicesFor */ .k)(active)),
        ...(rule.needs === 'site-index' ? { index: await indexOf(repository, site, path, now) } : {}),
        verdict: verdictsOf(example),
        imageFile: (reference) => imageOf(example, (0,_images_cover_files_js__WEBPACK_IMPORTED_MODULE_4__/* .coverFileOf */ .n)(reference, post, site)),
        resolve: (reference) => (ignored.has(reference) ? undefined : resolutions.get(reference)),
        linkIgnores: ignores,
        lost,
        now,
        translation
    });
    if (incomplete.length > 0)
        throw new Error(incomplete.join('\n'));
    return findings.filter((finding) => finding.rule === rule.id);
}
/** What the change that an example is about takes away from readers. */
async function lostIn(example, path, head, sites, now) {
    const old = example.removed ? { text: example.text } : example.before;
    if (!old)
        return [];
    const previousPath = old.path ?? path;
    const status = example.removed ? 'removed' : previousPath === path ? 'modified' : 'renamed';
    const changes = [{ path, status, previousPath }];
    const before = (0,_changes_before_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryBefore */ .ax)(head, repositoryOf({ [previousPath]: old.text }), changes);
    const { byPost, incomplete } = await (0,_changes_lost_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .findLostAddresses */ .q)({
        head,
        before,
        sites: await (0,_changes_before_js__WEBPACK_IMPORTED_MODULE_0__/* .sitesBefore */ .SM)(sites, before, changes, example.generator ?? 'hugo-papermod'),
        changes,
        isPost: (0,_site_content_filter_js__WEBPACK_IMPORTED_MODULE_7__/* .contentFilter */ .A)({ exclude: [] }, sites),
        now
    });
    if (incomplete.length > 0)
        throw new Error(incomplete.join('\n'));
    return byPost.get(path) ?? [];
}
/** All posts of the example, of which its own is judged. */
async function indexOf(version, site, path, now) {
    const isPost = (file) => (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .generatorOf */ .b)(site.generator).isPost(file, site);
    const { index } = await (0,_site_read_index_js__WEBPACK_IMPORTED_MODULE_10__/* .readIndex */ .v)({ version, sites: [site], isPost, checked: [path], now });
    return index;
}
function filesOf({ files, images }) {
    return { ...files, ...Object.fromEntries(Object.keys(images ?? {}).map((path) => [path, ''])) };
}
function imageOf({ images }, path) {
    const facts = path === undefined ? undefined : images?.[path];
    return facts && { contentType: undefined, ...facts };
}
function repositoryOf(files) {
    return {
        name: 'an example',
        list: async () => Object.keys(files).sort(),
        read: async (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined)
    };
}
/** An example without verdicts is one whose links were not checked. */
function verdictsOf({ verdicts }) {
    return ({ url }) => {
        const asked = url.replace(/#.*$/s, '');
        const verdict = verdicts?.[asked];
        return verdict && { url: asked, ...verdict };
    };
}


/***/ }),

/***/ 30009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentFilter),
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);
/* harmony import */ var _find_sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49293);



const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
/**
 * Which files are posts: Markdown files in the folders of `content` (by default those of the site), that their generator
 * makes a page of, and that are not excluded. A file that `content` names in full is a post whatever its name.
 */
function contentFilter(config, sites) {
    const excluded = matcher(config.exclude, true);
    const content = config.content;
    if (content === undefined)
        return (path) => MARKDOWN.test(path) && !excluded(path) && isPost(path, (0,_find_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(path, sites));
    const included = matcher(content, false);
    const named = new Set(content);
    return (path) => {
        if (!MARKDOWN.test(path) || excluded(path))
            return false;
        return named.has(path) || (included(path) && isPost(path, anywhereIn((0,_find_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .siteOf */ .z)(path, sites))));
    };
}
function isPost(path, site) {
    return (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorOf */ .b)(site.generator).isPost(path, site);
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
    return patterns.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__(patterns, { dot });
}


/***/ })

};
