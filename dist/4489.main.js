export const id = 4489;
export const ids = [4489];
export const modules = {

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

/***/ 34489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/changes/before.js
var changes_before = __webpack_require__(41550);
// EXTERNAL MODULE: ./lib/changes/compare-findings.js
var compare_findings = __webpack_require__(50209);
;// CONCATENATED MODULE: ./lib/check/in-order.js
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

// EXTERNAL MODULE: ./lib/check/judge.js + 1 modules
var judge = __webpack_require__(54859);
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
// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
;// CONCATENATED MODULE: ./lib/report/build.js


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
        perPost.set(path, { ...post, findings: post.findings + ((0,report_status/* isCounted */.h)(finding) ? 1 : 0) });
    }
    const posts = [...perPost.values()].sort((a, b) => compare(a.path, b.path));
    const counting = findings.filter(report_status/* isCounted */.h);
    const links = [...parts.links].sort((a, b) => compare(a.url, b.url));
    return {
        schemaVersion: 1,
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
    const { checkLinks } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2446), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 20121));
    return checkLinks(requests, policy, onProgress ? { onProgress } : {});
}
/** What the link phase cost. */
function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }) {
    return { urls: verdicts.size, hosts, requests, cached, slowest, ms };
}
/** Every URL that the posts use, with its verdict: without a link phase they are all `skipped`. */
function reportedLinks({ uses, skipped }, results) {
    return [...uses].map(([url, used]) => {
        const verdict = skipped.get(url) ??
            (results
                ? (results.verdicts.get(url) ?? { url, class: 'unchecked', reason: 'it was not asked' })
                : { url, class: 'skipped', reason: 'links are not checked in this run' });
        return reportedLink(verdict, used);
    });
}

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
// EXTERNAL MODULE: ./lib/site/read-index.js + 1 modules
var read_index = __webpack_require__(13157);
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
function configIgnoreFindings(ignores, file, settings) {
    const active = settings(file.path);
    return ignores.flatMap(({ url, until, expired, used }, index) => {
        if (!expired && used)
            return [];
        const rule = expired ? ignore_expired/* ignoreExpired */.A : ignore_unused/* ignoreUnused */.$;
        const severity = active.find((one) => one.rule.id === rule.id)?.severity;
        if (!severity)
            return [];
        const message = expired ? ignore_expired/* ignoreExpired */.A.messages.entry(url, until ?? '') : ignore_unused/* ignoreUnused */.$.messages.entry(url, 'any');
        const range = file.locate(['links', 'ignore', index]);
        return [{ rule: rule.id, severity, message, path: file.path, range, subject: url, help: (0,run/* helpOf */.Z)(rule.id) }];
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/rules/profile.js
var rules_profile = __webpack_require__(13582);
// EXTERNAL MODULE: ./lib/rules/registry.js + 173 modules
var registry = __webpack_require__(52479);
// EXTERNAL MODULE: ./lib/rules/suggestion.js
var suggestion = __webpack_require__(18755);
;// CONCATENATED MODULE: ./lib/rules/settings.js




/**
 * Reads `profile`, `rules` and `overrides` of the configuration. An override changes the severity, the options it names, or
 * both; a later one wins. A rule that is named is on, whatever the profile.
 *
 * @param known the rules that there are; default: all
 * @returns the settings by post, and what is wrong: with problems, `settings` must not be used
 */
function compileRuleSettings(config, known = registry/* rules */.a) {
    const problems = problemsOf(config.rules, ['rules'], known);
    const overrides = config.overrides.map((override, index) => {
        problems.push(...problemsOf(override.rules, ['overrides', index, 'rules'], known));
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
function problemsOf(settings, path, known) {
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

// EXTERNAL MODULE: ./lib/site/internal-links.js + 3 modules
var internal_links = __webpack_require__(55327);
;// CONCATENATED MODULE: ./lib/check.js

















/** Posts that are under way at once. */
const POSTS_AT_ONCE = 16;
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
    const reader = new post_reader/* PostReader */.w(head, sites);
    const links = await collect/* LinkCollector */.m.create(config.links, now);
    const incomplete = [...changeSet.incomplete, ...sites.flatMap((site) => site.settings.problems)];
    const before = await (0,changes_before/* versionBefore */.aq)(changeSet, sites, config.generator);
    const change = await changeEffects(options, before, sites, settings);
    const asksLinks = options.links && config.links.enabled;
    const kept = asksLinks ? await gatherLinks(paths, reader, links) : undefined;
    const results = asksLinks ? await askLinks(links.requests, config.links, options) : undefined;
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
        lost: change.lost
    };
    const former = await formerPosts(options, before, around, paths);
    const judged = await judgePosts(paths, { reader, kept, around, former });
    incomplete.push(...all.incomplete, ...covers.incomplete, ...(results?.incomplete ?? []), ...judged.incomplete, ...change.incomplete);
    const findings = [...judged.findings, ...(former ? (0,compare_findings/* compareFindings */.E)(change.findings, []).findings : change.findings)];
    if (options.configFile && !changeSet.changes && options.paths.length === 0) {
        findings.push(...configIgnoreFindings(links.ignores, options.configFile, settings));
    }
    const elsewhere = new Set(change.findings.map(({ path }) => path));
    return {
        report: buildReport({
            posts: judged.posts.values(),
            findings,
            links: reportedLinks(links, results),
            incomplete,
            fixed: former && judged.fixed,
            configuration: options.configFile?.path
        }),
        statistics: {
            totalMs: performance.now() - started,
            ...(results && { links: linkStatistics(results) })
        },
        readSource: async (path) => (judged.posts.has(path) || elsewhere.has(path) ? reader.source(path) : undefined),
        readFile: (path) => head.read(path).catch(() => undefined)
    };
}
/** What the change does to the rest of the site; the code for that is loaded only for a change. */
async function changeEffects({ changeSet, config, paths, now }, before, sites, settings) {
    if (!before)
        return { lost: new Map(), findings: [], incomplete: [] };
    const { effectsOf } = await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 16519));
    const isWanted = paths.length === 0 ? () => true : (0,content_filter/* pathMatcher */.k)(paths);
    return effectsOf(changeSet, before, { sites, config, settings, isWanted, now });
}
/** What the posts of a change were before it, where only the findings that are the doing of the change count. */
async function formerPosts({ changeSet, config, now }, before, around, paths) {
    if (!before || config.scope !== 'introduced')
        return undefined;
    const { FormerPosts } = await __webpack_require__.e(/* import() */ 1189).then(__webpack_require__.bind(__webpack_require__, 41189));
    const { settings } = around;
    const sites = before.sites.map((one) => one.before);
    const { index } = await siteIndexFor({ head: before.repository, config, settings, sites, paths, now });
    return new FormerPosts(before, changeSet.changes ?? [], { ...around, index });
}
function ruleSettings(config) {
    const { settings, problems } = compileRuleSettings(config);
    if (problems.length > 0)
        throw new error/* ConfigError */.x(problems);
    return settings;
}
/** Reads all posts for their links, and keeps as many as there is room for. */
async function gatherLinks(paths, reader, links) {
    const kept = new Map();
    let size = 0;
    for await (const read of inOrder(paths, POSTS_AT_ONCE, (path) => reader.read(path))) {
        if ('problem' in read)
            continue;
        links.add(read, await links.of(read));
        size += read.post.source.text.length;
        if (size <= MOST_KEPT)
            kept.set(read.post.path, read);
    }
    return kept;
}
/** Judges what can be read: a post that can't be is a line in `incomplete`, and the others are still checked. */
async function judgePosts(paths, { reader, kept, around, former }) {
    const judged = { posts: new Map(), findings: [], incomplete: [], fixed: 0 };
    const one = async (path) => {
        const read = kept?.get(path) ?? (await reader.read(path));
        kept?.delete(path);
        if ('problem' in read)
            return { path, read };
        const links = await around.links.of(read);
        const result = await (0,judge/* judge */.S)(read, links, around);
        return { path, read, links, result, compared: await former?.compare(path, result.findings) };
    };
    for await (const { path, read, links, result, compared } of inOrder(paths, POSTS_AT_ONCE, one)) {
        if (!result) {
            judged.incomplete.push(`${path} was not checked: ${read.problem}`);
            continue;
        }
        if (!kept)
            around.links.add(read, links);
        judged.posts.set(path, { path, page: result.page });
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
// EXTERNAL MODULE: ./lib/generators/registry.js + 34 modules
var registry = __webpack_require__(83681);
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
async function judge({ post, site }, links, { settings, now, results, links: all, covers, internalLinks, index, lost }) {
    const [images, resolutions, services] = await Promise.all([
        covers.of(post, site),
        internalLinks.of(post, site),
        (0,rules_services/* servicesFor */.k)(settings(post.path))
    ]);
    const run = (0,rules_run/* runRules */.x)({
        post,
        site,
        generator: (0,site_generator/* generatorFor */.D)(site, post.path),
        settings,
        verdict(reference) {
            const ignoring = links.ignored.get(reference);
            if (ignoring)
                return results && ignoring;
            const url = (0,collect/* requestUrlOf */.G)(reference);
            return url === undefined || !results ? undefined : (results.verdicts.get(url) ?? all.skipped.get(url));
        },
        imageFile: (reference) => images.get(reference),
        resolve: (reference) => (links.ignored.has(reference) ? undefined : resolutions.get(reference)),
        linkIgnores: links.ignores,
        ...services,
        index,
        lost: lost.get(post.path) ?? [],
        now
    });
    return detached({ ...run, page: pageFacts(post, site) });
}
/** A copy: V8 keeps the whole text alive for every piece that was cut out of it. */
function detached(judgement) {
    return JSON.parse(JSON.stringify(judgement));
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


/***/ })

};
