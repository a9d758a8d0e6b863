export const id = 854;
export const ids = [854];
export const modules = {

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

/***/ 50209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
const WEIGHTS = { info: 0, warning: 1, error: 2 };
/**
 * Tells which findings of a post were there before a change. They are recognised by rule and subject, for lines move; of
 * several alike, those with the same words first, then in their order. One that weighs more than before is not the same.
 *
 * @param after findings of the version after the change
 * @param before findings of the version before it, under whatever path
 */
function compareFindings(after, before) {
    const known = new Map();
    for (const finding of before) {
        const alike = known.get(keyOf(finding));
        if (alike)
            alike.push(finding);
        else
            known.set(keyOf(finding), [finding]);
    }
    const existing = new Set();
    const take = (finding, isSame) => {
        const alike = known.get(keyOf(finding)) ?? [];
        const at = alike.findIndex((old) => WEIGHTS[old.severity] >= WEIGHTS[finding.severity] && isSame(old));
        if (at < 0)
            return;
        alike.splice(at, 1);
        existing.add(finding);
    };
    for (const finding of after)
        take(finding, ({ message }) => message === finding.message);
    for (const finding of after)
        if (!existing.has(finding))
            take(finding, () => true);
    const findings = after.map((finding) => ({
        ...finding,
        status: existing.has(finding) ? 'existing' : 'introduced'
    }));
    const worse = countWorse(findings, known);
    const left = [...known.values()].reduce((sum, alike) => sum + alike.length, 0);
    return { findings, fixed: left - worse };
}
/** What only became worse is not fixed. */
function countWorse(findings, left) {
    const introduced = new Map();
    for (const finding of findings) {
        if (finding.status === 'introduced')
            introduced.set(keyOf(finding), (introduced.get(keyOf(finding)) ?? 0) + 1);
    }
    return [...left].reduce((sum, [key, alike]) => sum + Math.min(alike.length, introduced.get(key) ?? 0), 0);
}
function keyOf({ rule, subject }) {
    return JSON.stringify([rule, subject]);
}


/***/ }),

/***/ 10854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/changes/before.js
var changes_before = __webpack_require__(41550);
// EXTERNAL MODULE: ./lib/changes/compare-findings.js
var compare_findings = __webpack_require__(50209);
// EXTERNAL MODULE: ./lib/check/in-order.js
var in_order = __webpack_require__(41312);
// EXTERNAL MODULE: ./lib/check/judge-posts.js
var judge_posts = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/check/link-phase.js + 2 modules
var link_phase = __webpack_require__(56504);
// EXTERNAL MODULE: ./lib/repository/repository.js
var repository = __webpack_require__(60370);
// EXTERNAL MODULE: ./lib/site/content-filter.js
var content_filter = __webpack_require__(30009);
;// CONCATENATED MODULE: ./lib/check/post-paths.js


/**
 * The posts to check: of a change those that it leaves behind, otherwise all of the repository.
 *
 * @param wanted only posts that match one of these globs, files or folders; empty: all
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
async function postPaths({ head, changes }, config, sites, wanted) {
    const isPost = (0,content_filter/* contentFilter */.A)(config, sites);
    const isWanted = wanted.length === 0 ? () => true : (0,content_filter/* pathMatcher */.k)(wanted);
    const candidates = changes
        ? changes.filter((change) => change.status !== 'removed').map((change) => change.path)
        : await head.list();
    if (!candidates) {
        throw new repository/* RepositoryError */.p(`The files of ${head.name} can't be listed, so it can't be checked as a whole.`);
    }
    return candidates.filter((path) => isPost(path) && isWanted(path));
}

// EXTERNAL MODULE: ./lib/check/post-reader.js
var post_reader = __webpack_require__(92410);
// EXTERNAL MODULE: ./lib/site/read-index.js
var read_index = __webpack_require__(32502);
;// CONCATENATED MODULE: ./lib/check/site-index.js


/** The index of all posts at head, when a rule that is on for one of the checked posts needs it. */
async function siteIndexFor(run) {
    const { head, config, settings, sites, paths, now } = run;
    // The settings of most posts are one and the same list.
    const active = new Set(paths.map((path) => settings(path)));
    const isNeeded = [...active].some((rules) => rules.some(({ rule }) => rule.needs === 'site-index'));
    if (!isNeeded)
        return { incomplete: [] };
    return (0,read_index/* readIndex */.v)({ version: head, sites, isPost: (0,content_filter/* contentFilter */.A)(config, sites), checked: paths, now });
}

// EXTERNAL MODULE: ./lib/check/sites.js + 2 modules
var check_sites = __webpack_require__(53975);
// EXTERNAL MODULE: ./lib/config/error.js
var error = __webpack_require__(65184);
// EXTERNAL MODULE: ./lib/images/cover-files.js
var cover_files = __webpack_require__(96627);
// EXTERNAL MODULE: ./lib/links/collect.js + 2 modules
var collect = __webpack_require__(3576);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/rules/ignore-expired.js
var ignore_expired = __webpack_require__(61437);
// EXTERNAL MODULE: ./lib/rules/ignore-unused.js
var ignore_unused = __webpack_require__(76688);
// EXTERNAL MODULE: ./lib/rules/run.js
var run = __webpack_require__(18174);
;// CONCATENATED MODULE: ./lib/rules/config-ignores.js



/**
 * What is to be said about the entries of `links.ignore`, at their lines of the configuration file: those whose last day
 * has passed, and those that cover no link of any post. Only a check of the whole site can tell.
 */
function configIgnoreFindings(ignores, file, settings, translation) {
    const active = settings(file.path);
    return ignores.flatMap(({ url, until, expired, used }, index) => {
        if (!expired && used)
            return [];
        const rule = expired ? ignore_expired/* ignoreExpired */.A : ignore_unused/* ignoreUnused */.$;
        const severity = active.find((one) => one.rule.id === rule.id)?.severity;
        if (!severity)
            return [];
        const message = expired
            ? translation.messagesOf(ignore_expired/* ignoreExpired */.A).entry(url, until ?? '')
            : translation.messagesOf(ignore_unused/* ignoreUnused */.$).entry(url, 'any');
        const range = file.locate(['links', 'ignore', index]);
        return [{ rule: rule.id, severity, message, path: file.path, range, subject: url, help: (0,run/* helpOf */.ZL)(rule.id) }];
    });
}

// EXTERNAL MODULE: ./lib/rules/settings.js
var rules_settings = __webpack_require__(63910);
// EXTERNAL MODULE: ./lib/site/internal-links.js + 2 modules
var internal_links = __webpack_require__(92470);
// EXTERNAL MODULE: ./lib/translation/language.js
var language = __webpack_require__(2153);
// EXTERNAL MODULE: ./lib/translation/translation.js
var translation_translation = __webpack_require__(84036);
;// CONCATENATED MODULE: ./lib/check.js



















/** Another thread takes half a second to start, in which this one judges some hundred posts. */
const WORTH_A_THREAD = 1_000;
/** UTF-16 units of the posts that are kept while links are asked; the others are read again, which costs little then. */
const MOST_KEPT = 8_000_000;
/**
 * Runs the whole check: the only place that knows the order of its parts. Posts are read, judged and let go one after the
 * other, so that memory is for what is found rather than for what is read.
 *
 * @throws ConfigError for rule settings, patterns or a front matter schema that can't be used
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
async function check(options) {
    const started = performance.now();
    const { changeSet, config, now } = options;
    const { head } = changeSet;
    const settings = ruleSettings(config);
    const sites = await (0,check_sites/* sitesOf */.Y)(head, config);
    const paths = await postPaths(config.scope === 'all' ? { ...changeSet, changes: undefined } : changeSet, config, sites, options.paths);
    const share = await shareOf(options.shard);
    const translation = await (0,translation_translation/* translationFor */.v)(config.language ?? (0,language/* languageOf */.e)(sites));
    const reader = new post_reader/* PostReader */.w(head, sites);
    const links = await collect/* LinkCollector */.m.create(config.links, now);
    const incomplete = [...changeSet.incomplete, ...sites.flatMap((site) => site.settings.problems)];
    const before = await (0,changes_before/* versionBefore */.aq)(changeSet, sites, config.generator);
    const change = await changeEffects(options, before, sites, settings, translation);
    const asksLinks = options.links && config.links.enabled;
    const kept = asksLinks ? await gatherLinks(paths, reader, links) : undefined;
    const requests = share ? links.requests.filter(({ url }) => share.hasUrl(url)) : links.requests;
    const results = asksLinks ? await (0,link_phase/* askLinks */.d1)(requests, config.links, options) : undefined;
    const all = await siteIndexFor({ head, config, settings, sites, paths, now });
    const covers = new cover_files/* CoverFiles */.Z(head);
    const around = {
        settings,
        now,
        links,
        results,
        covers,
        internalLinks: new internal_links/* InternalLinks */.d(head, now),
        index: all.index,
        lost: change.lost,
        share,
        translation
    };
    const former = await formerPosts(options, before, around, paths);
    const isAlone = asksLinks || before !== undefined || share !== undefined;
    const judged = await judgeAll(paths, { reader, kept, around, former }, isAlone ? undefined : options);
    incomplete.push(...judged.incomplete, ...all.incomplete, ...covers.incomplete, ...(results?.incomplete ?? []), ...change.incomplete);
    const isOwn = ({ path }) => share?.hasPost(path) ?? true;
    const effects = change.findings.filter(isOwn);
    const findings = [...judged.findings, ...(former ? (0,compare_findings/* compareFindings */.E)(effects, []).findings : effects)];
    if (options.configFile && !changeSet.changes && options.paths.length === 0) {
        findings.push(...configIgnoreFindings(links.ignores, options.configFile, settings, translation));
    }
    // Not the posts themselves: what a function refers to is kept as long as it is.
    const shown = new Set([...judged.posts.map(({ path }) => path), ...effects.map(({ path }) => path)]);
    return {
        report: (0,build/* buildReport */.F)({
            posts: judged.posts.filter(isOwn),
            findings,
            links: (0,link_phase/* reportedLinks */.fw)(links, results, translation, share),
            incomplete: incomplete.map(translation.say),
            language: translation.language,
            fixed: former && judged.fixed,
            configuration: options.configFile?.path,
            shard: share?.shard
        }),
        statistics: {
            totalMs: performance.now() - started,
            ...(results && { links: (0,link_phase/* linkStatistics */.A0)(results) })
        },
        unread: judged.unread,
        readSource: async (path) => (shown.has(path) ? reader.source(path) : undefined),
        readFile: (path) => head.read(path).catch(() => undefined)
    };
}
/** What the change does to the rest of the site; the code for that is loaded only for a change. */
async function changeEffects({ changeSet, config, paths, now }, before, sites, settings, translation) {
    if (!before)
        return { lost: new Map(), findings: [], incomplete: [] };
    const { effectsOf } = await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 16519));
    const isWanted = paths.length === 0 ? () => true : (0,content_filter/* pathMatcher */.k)(paths);
    return effectsOf(changeSet, before, { sites, config, settings, isWanted, now, translation });
}
/** What the posts of a change were before it, where only the findings that are the doing of the change count. */
async function formerPosts({ changeSet, config, now }, before, around, paths) {
    if (!before || config.scope !== 'introduced')
        return undefined;
    const { FormerPosts, formerPaths } = await __webpack_require__.e(/* import() */ 1189).then(__webpack_require__.bind(__webpack_require__, 41189));
    const { settings } = around;
    const sites = before.sites.map((one) => one.before);
    const changes = changeSet.changes ?? [];
    const formerly = formerPaths(changes);
    const judged = paths.flatMap((path) => formerly.get(path) ?? []);
    const { index } = await siteIndexFor({ head: before.repository, config, settings, sites, paths: judged, now });
    return new FormerPosts(before, formerly, { ...around, index });
}
async function shareOf(shard) {
    if (!shard)
        return undefined;
    const { shareOf } = await __webpack_require__.e(/* import() */ 9544).then(__webpack_require__.bind(__webpack_require__, 89544));
    return shareOf(shard);
}
function ruleSettings(config) {
    const { settings, problems } = (0,rules_settings/* compileRuleSettings */.j)(config);
    if (problems.length > 0)
        throw new error/* ConfigError */.x(problems);
    return settings;
}
/** Reads all posts for their links, and keeps as many as there is room for. */
async function gatherLinks(paths, reader, links) {
    const kept = new Map();
    let size = 0;
    for await (const read of (0,in_order/* inOrder */.a)(paths, judge_posts/* POSTS_AT_ONCE */.s, (path) => reader.read(path))) {
        if ('problem' in read)
            continue;
        links.add(read, await links.of(read));
        size += read.post.source.text.length;
        if (size <= MOST_KEPT)
            kept.set(read.post.path, read);
    }
    return kept;
}
/** In several threads where there are many posts, and nothing but reading and judging is to be done with them. */
async function judgeAll(paths, parts, options) {
    const folder = options?.changeSet.head.folder;
    if (!options?.worker || folder === undefined || paths.length < WORTH_A_THREAD)
        return (0,judge_posts/* judgePosts */.P)(paths, parts);
    const { judgeInThreads } = await __webpack_require__.e(/* import() */ 6185).then(__webpack_require__.bind(__webpack_require__, 36185));
    const { config, now, worker } = options;
    return judgeInThreads(paths, parts, worker, {
        folder,
        config,
        now,
        entries: parts.around.index?.entries,
        checked: paths
    });
}


/***/ }),

/***/ 56504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sU: () => (/* binding */ LINKS_NOT_CHECKED),
  d1: () => (/* binding */ askLinks),
  A0: () => (/* binding */ linkStatistics),
  fw: () => (/* binding */ reportedLinks)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/links/memory.js

/** What may lie about after a collection before the next full one, as a share of what is in use. */
const GROWTH_PERCENT = 30;
/**
 * Has V8 collect garbage rather than ask for more memory: on a machine with plenty it would let a check of 2,000 links
 * grow to 300 MB, of which 40 are in use, and a job container or a small runner has none to spare. It costs time, of which
 * there is plenty while servers are waited for. The space for new objects stays as large as it is by then.
 */
function keepMemorySmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
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
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
;// CONCATENATED MODULE: ./lib/check/link-phase.js




/** The link phase: the cache knows some verdicts, the network is asked for the others. */
async function askLinks(requests, config, { connectTo, certificateAuthorities, linkCache, answers, onLinkProgress }) {
    if (requests.length === 0)
        return request/* NOTHING_ASKED */.j;
    const policy = policyFrom(config, connectTo, certificateAuthorities);
    const ask = linkCache ? askCacheFirst(linkCache) : askNetwork;
    return (answers ? answers.around(ask) : ask)(requests, policy, onLinkProgress);
}
function askCacheFirst(cache) {
    return async (requests, policy, onProgress) => {
        const { checkCached } = await __webpack_require__.e(/* import() */ 9633).then(__webpack_require__.bind(__webpack_require__, 39633));
        return checkCached(requests, policy, cache, askNetwork, onProgress);
    };
}
/** Asks over the network, whose code is loaded only here. */
async function askNetwork(requests, policy, onProgress) {
    const { checkLinks } = await Promise.all(/* import() */[__webpack_require__.e(9264), __webpack_require__.e(6752), __webpack_require__.e(2446), __webpack_require__.e(1906)]).then(__webpack_require__.bind(__webpack_require__, 41906));
    keepMemorySmall();
    return checkLinks(requests, policy, onProgress ? { onProgress } : {});
}
/** What the link phase cost. */
function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }) {
    return { urls: verdicts.size, hosts, requests, cached, slowest, ms };
}
/** The reason of every verdict in a run without a link phase. */
const LINKS_NOT_CHECKED = 'links are not checked in this run';
/**
 * Every URL that the posts use, with its verdict: without a link phase they are all `skipped`.
 *
 * @param share of those, what falls to this job
 */
function reportedLinks({ uses, skipped }, results, { say }, share) {
    const own = share ? [...uses].filter(([url]) => share.hasUrl(url)) : [...uses];
    return own.map(([url, used]) => {
        const verdict = skipped.get(url) ??
            (results
                ? (results.verdicts.get(url) ?? { url, class: 'unchecked', reason: 'it was not asked' })
                : { url, class: 'skipped', reason: LINKS_NOT_CHECKED });
        const { reason } = verdict;
        return (0,build/* reportedLink */.C)(reason === undefined ? verdict : { ...verdict, reason: say(reason) }, used);
    });
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

/***/ 78134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportedLink),
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _links_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90648);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36282);


/** Puts the parts of a report in its fixed order and counts them, so that the same findings always make the same report. */
function buildReport(parts) {
    const findings = [...parts.findings].sort(byPlace);
    const perPost = new Map();
    for (const { path, page } of parts.posts) {
        perPost.set(path, { path, findings: 0, ...(page && Object.keys(page).length > 0 && { page }) });
    }
    for (const finding of findings) {
        const { path } = finding;
        if (path === parts.configuration)
            continue;
        const post = perPost.get(path) ?? { path, findings: 0 };
        perPost.set(path, { ...post, findings: post.findings + ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .h)(finding) ? 1 : 0) });
    }
    const posts = [...perPost.values()].sort((a, b) => compare(a.path, b.path));
    const counting = findings.filter(_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .h);
    const links = [...parts.links].sort((a, b) => compare(a.url, b.url));
    return {
        schemaVersion: 1,
        ...(parts.shard && { shard: parts.shard }),
        language: parts.language ?? 'en',
        posts,
        findings,
        links,
        counts: {
            posts: posts.length,
            errors: countOf(counting, 'error'),
            warnings: countOf(counting, 'warning'),
            infos: countOf(counting, 'info'),
            ...(parts.fixed !== undefined && { existing: findings.length - counting.length, fixed: parts.fixed }),
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
        used: [...used].sort((a, b) => compare(a.path, b.path) || byStart(a.range, b.range))
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
    const counts = Object.fromEntries(_links_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .LINK_CLASSES */ .q.map((name) => [name, 0]));
    for (const link of links)
        counts[link.class] += 1;
    return counts;
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
