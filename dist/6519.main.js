export const id = 6519;
export const ids = [6519];
export const modules = {

/***/ 16519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectsOf: () => (/* binding */ effectsOf)
});

// EXTERNAL MODULE: ./lib/generators/registry.js + 40 modules
var registry = __webpack_require__(66901);
// EXTERNAL MODULE: ./lib/post/read.js + 15 modules
var post_read = __webpack_require__(95993);
// EXTERNAL MODULE: ./lib/rules/cover-file-missing.js
var cover_file_missing = __webpack_require__(99274);
// EXTERNAL MODULE: ./lib/rules/deleted-without-redirect.js
var deleted_without_redirect = __webpack_require__(98648);
// EXTERNAL MODULE: ./lib/rules/internal-link-broken.js
var internal_link_broken = __webpack_require__(72269);
// EXTERNAL MODULE: ./lib/rules/run.js
var rules_run = __webpack_require__(18174);
// EXTERNAL MODULE: ./lib/site/content-filter.js
var content_filter = __webpack_require__(30009);
// EXTERNAL MODULE: ./lib/rules/cover.js
var rules_cover = __webpack_require__(32464);
// EXTERNAL MODULE: ./lib/site/cover-places.js
var cover_places = __webpack_require__(22393);
// EXTERNAL MODULE: ./lib/site/internal-links.js + 2 modules
var internal_links = __webpack_require__(92470);
// EXTERNAL MODULE: ./lib/site/own-site.js + 2 modules
var own_site = __webpack_require__(95709);
// EXTERNAL MODULE: ./lib/site/page-tags.js
var page_tags = __webpack_require__(41148);
// EXTERNAL MODULE: ./lib/site/suggest.js
var suggest = __webpack_require__(26697);
// EXTERNAL MODULE: ./lib/changes/lost-addresses.js
var lost_addresses = __webpack_require__(39986);
;// CONCATENATED MODULE: ./lib/changes/mentions.js
/** More names than this are looked up word by word. */
const FEW = 20;
/** Where a word of an address ends. */
const BETWEEN = /[\s"'`()<>[\]{}/#?,;|]+/;
/**
 * A cheap test whether a file could link to one of some addresses or files: it has the last part of one of them in its text.
 *
 * @param targets addresses and paths: `posts/old-name/`, `content/posts/old-name.md`
 */
function mentionsAny(targets) {
    const names = new Set();
    for (const target of targets) {
        const name = nameOf(target);
        if (name === '')
            continue;
        for (const one of [name, name.toLowerCase(), name.normalize('NFC'), name.normalize('NFD')]) {
            names.add(one).add(encodeURIComponent(one.toWellFormed()));
        }
    }
    const odd = names.size <= FEW ? [...names] : [...names].filter((name) => BETWEEN.test(name));
    const buffers = odd.map((name) => Buffer.from(name));
    return (bytes) => {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (buffers.some((name) => buffer.includes(name)))
            return true;
        if (names.size <= FEW)
            return false;
        return buffer
            .toString()
            .split(BETWEEN)
            .some((word) => names.has(word) || names.has(word.replace(/\.\w+$/, '')));
    };
}
/** The last part that a link to it must have: without what a link can leave out. */
function nameOf(target) {
    const plain = target
        .replace(/\/+$/, '')
        .replace(/(?:(?:^|\/)_?index)?(?:\.[a-z]{2}(?:-[a-z]+)?)?\.(?:mdx?|markdown|html?)$/i, '');
    return plain.slice(plain.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/changes/broken-elsewhere.js










/** More files than this are not searched for links. */
const MOST_SEARCHED = 50_000;
/** More posts with the name of something that is gone are not read as Markdown. */
const MOST_PARSED = 1000;
const READS_AT_ONCE = 64;
/**
 * Finds links and covers of posts that the change doesn't touch, to pages and files that were there before it and no longer are. Only
 * posts whose text has the name of one of them are parsed.
 */
async function findBrokenElsewhere(versions, lost) {
    const { head, before, sites, changes, isPost, now } = versions;
    const found = { posts: [], incomplete: [] };
    const gone = goneFiles(versions);
    const addresses = [...lost.byPost.values()].flat().map(({ url }) => url);
    if (gone.length + addresses.length === 0)
        return found;
    const notSearched = (why) => {
        found.incomplete.push(`Posts that this change doesn't touch were not searched for links that it breaks: ${why}.`);
        return found;
    };
    if (head.remote)
        return notSearched('all of them must be read. Run actions/checkout before this action');
    const touched = new Set(changes.map(({ path }) => path));
    for (const { site, before: siteBefore, isRebuilt } of sites) {
        if (isRebuilt)
            continue;
        const others = [...(site.files ?? [])].filter((path) => (0,lost_addresses/* siteAround */.J)(path, sites)?.site === site && !touched.has(path) && isPost(path));
        if (others.length > MOST_SEARCHED)
            return notSearched(`there are more than ${MOST_SEARCHED.toLocaleString('en')}`);
        const own = new own_site/* OwnSite */.c(site, head, now);
        const posts = await postsThatMention([...gone, ...addresses], others, site, versions);
        if (posts.length === MOST_PARSED) {
            found.incomplete.push(`Of the posts that this change doesn't touch, only the first ${MOST_PARSED} that have the name of a removed page in their text were searched for links that it breaks.`);
        }
        const [links, linksBefore] = [new internal_links/* InternalLinks */.d(head, now), new internal_links/* InternalLinks */.d(before, now)];
        for (const post of posts) {
            const isCoverLost = hasCover(post, siteBefore) && !hasCover(post, site);
            const is = await links.of(post, site);
            const mayBreak = [...is.values()].some((resolution) => isBroken(resolution) || resolution.kind === 'unknown');
            const was = mayBreak ? await linksBefore.of(post, siteBefore) : new Map();
            const broken = new Map();
            for (const [reference, resolution] of is) {
                const old = was.get(reference);
                if (!old || isBroken(old) || old.kind === 'unknown')
                    continue;
                // Elsewhere another program could answer, but not where the page was.
                const isLost = resolution.kind === 'unknown' && old.kind === 'page' && lost.from.has(old.path ?? '');
                if (!isBroken(resolution) && !isLost)
                    continue;
                broken.set(reference, await byChange(resolution, old, { post, reference }, own, changes));
            }
            if (broken.size > 0 || isCoverLost)
                found.posts.push({ post, site, broken, isCoverLost });
        }
    }
    return found;
}
/** Whether the cover of a post is a file, and is where a theme can look for it. */
function hasCover(post, site) {
    const cover = (0,rules_cover/* coverImage */.N)(post);
    if (cover.kind !== 'local')
        return false;
    const { onSite, onPage } = (0,cover_places/* findCover */.Dn)(cover.url, post, site);
    return (onSite ?? onPage) !== undefined;
}
function isBroken(resolution) {
    return resolution.kind === 'missing' || (resolution.kind === 'page' && resolution.hidden !== undefined);
}
/** Files of the sites that are no longer where they were, pages and others. */
function goneFiles({ sites, changes }) {
    const folders = sites.flatMap(({ before: { settings } }) => [
        ...settings.contentFolders,
        ...settings.staticFolders,
        ...settings.assetFolders
    ]);
    return changes
        .flatMap(({ path, status, previousPath }) => status === 'removed' ? [path] : status === 'renamed' && previousPath !== undefined ? [previousPath] : [])
        .filter((path) => folders.some((folder) => path.startsWith(folder)));
}
async function postsThatMention(targets, paths, site, { head }) {
    const mentions = mentionsAny(targets);
    const { fields, dialect } = (0,registry/* generatorOf */.b)(site.generator);
    const posts = [];
    for (let at = 0; at < paths.length && posts.length < MOST_PARSED; at += READS_AT_ONCE) {
        const read = await Promise.all(paths.slice(at, at + READS_AT_ONCE).map(async (path) => {
            const bytes = await head.read(path).catch(() => undefined);
            return bytes && mentions(bytes) ? (0,post_read.readPost)(path, bytes, fields, dialect) : undefined;
        }));
        for (const post of read)
            if (post && posts.length < MOST_PARSED && isParsable(post))
                posts.push(post);
    }
    return posts;
}
/** A body that can't be parsed is told of where its post is checked. */
function isParsable(post) {
    try {
        return post.references.length > 0;
    }
    catch {
        return false;
    }
}
/** What was there before makes it certain, and knows where it went. */
async function byChange(is, was, at, own, changes) {
    if (is.kind === 'page')
        return is;
    const as = is.kind === 'missing' ? is.as : 'page';
    const path = 'path' in was ? was.path : undefined;
    const now = path === undefined ? undefined : await nowAt(path, as, at, own, changes);
    const suggestion = now ?? (is.kind === 'missing' ? is.suggestion : undefined);
    return { kind: 'missing', as, certain: true, byChange: true, ...(suggestion && { suggestion }) };
}
/** Where the page or file is that was at a path before the change; undefined when it is gone. */
async function nowAt(was, as, { post, reference }, own, changes) {
    const { site, pages } = own;
    const path = changes.find((change) => change.status === 'renamed' && change.previousPath === was)?.path ?? was;
    if (!pages || !site.files?.has(path))
        return undefined;
    const below = (folders) => {
        const folder = folders.find((one) => path.startsWith(one));
        return folder === undefined ? undefined : path.slice(folder.length);
    };
    const tag = (0,page_tags/* pageTag */.Kn)(post, reference);
    if (tag !== undefined)
        return (0,page_tags/* namedByTag */.Rg)(tag, path, own);
    if (as === 'shortcode') {
        const name = below(site.settings.contentFolders);
        return name === undefined
            ? undefined
            : { path, url: '', written: `/${name}${/[?#].*$/s.exec(reference.url)?.[0] ?? ''}` };
    }
    const entry = pages.index.pages.includes(path) ? await pages.entry(path) : undefined;
    const url = entry ? entry.address : below(site.settings.staticFolders);
    if (url === undefined)
        return undefined;
    const there = await own.at(url);
    const isThere = there.kind === 'file' || (there.kind === 'page' && there.hidden === undefined);
    return isThere ? { path, url, written: (0,suggest/* written */.M)(url, reference, own) } : undefined;
}

;// CONCATENATED MODULE: ./lib/changes/effects.js









/**
 * Compares the addresses of the site before and after a change. Without a version from before there is nothing to compare.
 *
 * @throws RepositoryError when the files of the repository can't be listed for a reason that is not their number
 */
async function effectsOf({ head, changes }, former, options) {
    const nothing = { lost: new Map(), findings: [], incomplete: [] };
    if (!changes?.some(({ status }) => status !== 'added' && status !== 'copied') || !former)
        return nothing;
    const { sites, config, now } = options;
    const isPost = (0,content_filter/* contentFilter */.A)(config, sites);
    const versions = { head, before: former.repository, sites: former.sites, changes, isPost, now };
    const lost = await (0,lost_addresses/* findLostAddresses */.q)(versions);
    const removed = await judgeRemoved(versions, lost, options);
    const elsewhere = await findBrokenElsewhere(versions, lost);
    const findings = elsewhere.posts.flatMap(({ post, site, broken, isCoverLost }) => {
        if (!options.isWanted(post.path))
            return [];
        return (0,rules_run/* runRules */.xG)({
            post,
            site,
            generator: (0,registry/* generatorOf */.b)(site.generator),
            settings: only(isCoverLost ? [internal_link_broken/* internalLinkBroken */.D, cover_file_missing/* coverFileMissing */.u] : [internal_link_broken/* internalLinkBroken */.D], options),
            verdict: () => undefined,
            resolve: (reference) => broken.get(reference),
            now,
            ...(options.translation && { translation: options.translation })
        }).findings;
    });
    return {
        lost: lost.byPost,
        findings: [...removed, ...findings],
        incomplete: [...lost.incomplete, ...elsewhere.incomplete]
    };
}
/** A post that is gone is judged by its last version, and by the one rule that is about that. */
async function judgeRemoved({ before, sites, now }, { byPost }, options) {
    const findings = [];
    for (const [path, lost] of byPost) {
        if (!lost.some(({ cause }) => cause.kind === 'removed') || !options.isWanted(path))
            continue;
        const pair = (0,lost_addresses/* siteAround */.J)(path, sites);
        const bytes = await before.read(path);
        if (!bytes || !pair)
            continue;
        const site = pair.before;
        const generator = (0,registry/* generatorOf */.b)(site.generator);
        const run = (0,rules_run/* runRules */.xG)({
            post: (0,post_read.readPost)(path, bytes, generator.fields, generator.dialect),
            site,
            generator,
            settings: only([deleted_without_redirect/* deletedWithoutRedirect */.Q], options),
            verdict: () => undefined,
            lost,
            now,
            ...(options.translation && { translation: options.translation })
        });
        findings.push(...run.findings.map((finding) => ({ ...finding, removed: true })));
    }
    return findings;
}
function only(rules, { settings }) {
    return (path) => settings(path).filter((active) => rules.some(({ id }) => active.rule.id === id));
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


/***/ })

};
