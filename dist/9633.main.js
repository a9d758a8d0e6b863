export const id = 9633;
export const ids = [9633];
export const modules = {

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

/***/ 39633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCached: () => (/* binding */ checkCached)
});

// EXTERNAL MODULE: ./lib/links/request.js
var request = __webpack_require__(70020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/links/hosts.js
var hosts = __webpack_require__(34102);
// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/links/cache/fingerprint.js



/**
 * What has no part in what a link that is fine turns out to be: it decides when and how often is asked, is about links
 * that are broken, or counts by host or URL. Everything else counts, so that an option that comes later is not forgotten here.
 */
const WITHOUT_EFFECT = new Set([
    'timeoutMs',
    'budgetMs',
    'maxRequests',
    'concurrency',
    'perHost',
    'intervalMs',
    'retries',
    'retryAfterMs',
    'archive',
    'hosts',
    'lacking',
    'fragments'
]);
/**
 * Answers the fingerprint of the options that a verdict depends on: those for all URLs, the fragments that were looked
 * for, and the settings of every host on the way. Of a secret it holds only that there was one.
 */
function fingerprints(policy) {
    const relevant = Object.entries(policy).filter(([name]) => !WITHOUT_EFFECT.has(name));
    const shared = JSON.stringify(relevant.sort(([a], [b]) => (a < b ? -1 : 1)));
    const settingsOf = (0,hosts/* hostSettings */.m$)(policy.hosts);
    return ({ url, fragments = [] }, { chain = [] }) => {
        const hosts = [...new Set([url, ...chain.map((hop) => hop.url)].map(links_url/* hostOf */.w4))].map((host) => {
            const { headers, accept, skip } = settingsOf(host);
            return [host, headers.map(({ name, value, secret }) => (secret ? [name] : [name, value])), accept, skip];
        });
        const particular = JSON.stringify([fragments.toSorted(), hosts]);
        return (0,external_node_crypto_.createHash)('sha256').update(shared).update(particular).digest('base64url').slice(0, 12);
    };
}

// EXTERNAL MODULE: ./lib/links/cache/format.js
var format = __webpack_require__(89677);
;// CONCATENATED MODULE: ./lib/links/cache/lifetime.js

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long an answer is good at most: pages move seldom; images are swapped, and protected against use elsewhere. */
const LIFETIME_MS = { page: 7 * DAY_MS, image: 2 * DAY_MS };
/** The part of a lifetime over which the ends of different URLs are spread, so that not all are asked again in one run. */
const SPREAD = 0.25;
/** How long a URL is remembered that no run asked about. */
const MEMORY_MS = 90 * DAY_MS;
/** The clocks of two machines may differ by this. */
const CLOCKS_DIFFER_MS = 5 * 60 * 1000;
/** Says whether an answer of that time is still good: for 5 ¼ to 7 days, for an image 1 ½ to 2, always the same for a URL. */
function isFresh({ url, kind }, at, now) {
    const age = now.getTime() - Date.parse(at);
    return age >= -CLOCKS_DIFFER_MS && age < LIFETIME_MS[kind] * (1 - SPREAD * fractionOf(url));
}
/** Says whether an entry is worth keeping: one of the future is as little use as a very old one. */
function isRemembered({ askedAt }, now) {
    const age = now.getTime() - Date.parse(askedAt);
    return age >= -CLOCKS_DIFFER_MS && age < MEMORY_MS;
}
/** 0 up to 1, by the URL alone. */
function fractionOf(url) {
    return (0,external_node_crypto_.createHash)('sha256').update(url).digest().readUInt32BE(0) / 2 ** 32;
}

;// CONCATENATED MODULE: ./lib/links/cache/memory.js


/** The link can't be used just now: whatever it was before is no longer good. */
const FAILURES = new Set(['broken', 'transient', 'tls']);
/** Classes that say something about the link; the others, that it was not asked. */
const TELLING = new Set([...FAILURES, 'ok', 'redirected', 'blocked']);
/** What earlier runs and this one know about URLs. */
class LinkMemory {
    #entries;
    #learned = new Map();
    #fingerprint;
    #now;
    /**
     * @param entries what is remembered
     * @param fingerprint of the options that a verdict depends on
     * @param now the present moment
     */
    constructor(entries, fingerprint, now) {
        this.#entries = byUrl(entries);
        this.#fingerprint = fingerprint;
        this.#now = now;
    }
    /** The verdict of a URL that was fine lately, under the same options; undefined: it has to be asked. */
    recall(request) {
        const known = this.#entries.get(request.url)?.[request.kind];
        if (!known || known.options !== this.#fingerprint(request, known.verdict))
            return undefined;
        return isFresh(request, known.at, this.#now) ? { url: request.url, ...known.verdict } : undefined;
    }
    /** Takes in a verdict of this run, and answers it with what is known about the URL's past. */
    learn(request, verdict) {
        const before = this.#entries.get(request.url);
        const entry = this.#entryAfter(request, verdict, before);
        if (entry && this.#isNews(entry, before))
            this.#learned.set(request.url, entry);
        const kept = (0,format/* keptVerdict */.eR)(verdict);
        if (!before || kept)
            return verdict;
        const { okAt, failingSince } = before;
        return {
            ...verdict,
            ...(okAt !== undefined && this.#isPast(okAt) && { lastOkAt: okAt }),
            ...(failingSince !== undefined && FAILURES.has(verdict.class) && this.#isPast(failingSince) && { failingSince })
        };
    }
    /** There is something that is worth being saved. */
    get hasLearned() {
        return this.#learned.size > 0;
    }
    /**
     * All that is to be saved.
     * @param saved what another run may have saved in the meantime: of two entries for a URL, the later one counts
     */
    entries(saved) {
        const all = new Map([...this.#entries, ...byUrl(saved)]);
        for (const [url, entry] of this.#learned) {
            const other = all.get(url);
            if (!other || !isRemembered(other, this.#now) || other.askedAt <= entry.askedAt)
                all.set(url, entry);
        }
        return [...all.values()].filter((entry) => isRemembered(entry, this.#now));
    }
    /** undefined where nothing was found out. */
    #entryAfter(request, verdict, before) {
        const { url, kind } = request;
        const now = this.#now.toISOString();
        const kept = (0,format/* keptVerdict */.eR)(verdict);
        if (kept) {
            const { failingSince: _over, ...rest } = before ?? {};
            return { ...rest, url, askedAt: now, okAt: now, [kind]: this.#answer(request, kept) };
        }
        if (!TELLING.has(verdict.class))
            return undefined;
        const { okAt, failingSince = FAILURES.has(verdict.class) ? now : undefined } = before ?? {};
        return {
            url,
            askedAt: now,
            ...(okAt !== undefined && { okAt }),
            ...(failingSince !== undefined && { failingSince })
        };
    }
    /** That a link fails as it did a moment ago is not worth a file of its own. */
    #isNews({ okAt, failingSince, page, image }, before) {
        if (!before || page || image || before.page || before.image)
            return true;
        if (okAt !== before.okAt || failingSince !== before.failingSince)
            return true;
        return this.#now.getTime() - Date.parse(before.askedAt) >= DAY_MS;
    }
    #answer(request, verdict) {
        return { at: this.#now.toISOString(), options: this.#fingerprint(request, verdict), verdict };
    }
    #isPast(moment) {
        return Date.parse(moment) < this.#now.getTime();
    }
}
function byUrl(entries) {
    return new Map(Array.from(entries, (entry) => [entry.url, entry]));
}

;// CONCATENATED MODULE: ./lib/links/cache/check.js




/**
 * Answers from the cache what is known, asks the rest, and saves what came out. A cache that can't be used changes
 * nothing: then everything is asked.
 *
 * @param ask is not called when everything is known
 */
async function checkCached(requests, policy, cache, ask, onProgress) {
    const start = performance.now();
    const loaded = await load(cache);
    const memory = new LinkMemory(loaded.entries, fingerprints(policy), cache.now);
    const known = new Map();
    const unknown = [];
    for (const request of requests) {
        const verdict = memory.recall(request);
        if (verdict)
            known.set(request.url, verdict);
        else
            unknown.push(request);
    }
    if (unknown.length === 0)
        return { ...request/* NOTHING_ASKED */.j, verdicts: known, cached: known.size, ms: elapsed(start) };
    const results = await ask(unknown, policy, onProgress && progressAfter(known, onProgress));
    const verdicts = new Map();
    const byUrl = new Map(unknown.map((request) => [request.url, request]));
    for (const { url } of requests) {
        const request = byUrl.get(url);
        const verdict = known.get(url) ?? results.verdicts.get(url);
        if (verdict)
            verdicts.set(url, request ? memory.learn(request, verdict) : verdict);
    }
    if (memory.hasLearned && loaded.isOurs)
        await save(memory, loaded.text, cache);
    return { ...results, verdicts, cached: known.size, ms: elapsed(start) };
}
function elapsed(start) {
    return Math.round(performance.now() - start);
}
/** Counts the known links as done. */
function progressAfter(known, tell) {
    const before = {};
    for (const verdict of known.values())
        before[verdict.class] = (before[verdict.class] ?? 0) + 1;
    return ({ done, total, classes }) => {
        const sum = { ...before };
        for (const [name, count] of Object.entries(classes))
            sum[name] = (sum[name] ?? 0) + count;
        tell({ done: done + known.size, total: total + known.size, classes: sum });
    };
}
async function load({ store, notify }) {
    try {
        const text = await store.read();
        return { entries: text === undefined ? [] : (0,format/* parseCache */.IW)(text), text, isOurs: true };
    }
    catch (error) {
        if (!(error instanceof format/* CacheFormatError */.KS)) {
            notify(`The link cache can't be read: ${reasonOf(error)}.`);
            return { entries: [], isOurs: false };
        }
        const { message, isOurs } = error;
        notify(`The link cache is ignored${isOurs ? '' : ' and left as it is'}, because it ${message}.`);
        return { entries: [], isOurs };
    }
}
async function save(memory, before, { store, notify }) {
    try {
        await store.write((0,format/* renderCache */.Zo)(memory.entries(await savedMeanwhile(store, before))));
    }
    catch (error) {
        notify(`The link cache can't be saved: ${reasonOf(error)}.`);
    }
}
/** Another run may have saved its own findings since this one began; what can't be read then was already told. */
async function savedMeanwhile(store, before) {
    try {
        const text = await store.read();
        return text === undefined || text === before ? [] : (0,format/* parseCache */.IW)(text);
    }
    catch {
        return [];
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 89677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ parseCache),
/* harmony export */   KS: () => (/* binding */ CacheFormatError),
/* harmony export */   Zo: () => (/* binding */ renderCache),
/* harmony export */   eR: () => (/* binding */ keptVerdict),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _images_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84193);


/** Larger files are neither read nor written: bytes. Some 50,000 links. */
const MOST_BYTES = 20_000_000;
/** An entry whose chain of redirects is longer than this is not worth its place: characters. */
const LONGEST_ENTRY = 16_000;
const NAME = 'seo-content-check links';
const VERSION = 1;
/** How every text of ours begins, also one that was cut off. */
const BEGINNING = `{"name":${JSON.stringify(NAME)}`;
/** A file that can't be used as a cache. The message says why, in words that follow the file's name. */
class CacheFormatError extends Error {
    isOurs;
    name = 'CacheFormatError';
    /** @param isOurs whether it can be replaced without harm; what somebody else put there is left alone */
    constructor(message, isOurs) {
        super(message);
        this.isOurs = isOurs;
    }
}
const moment = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
/** What a cache says ends up in messages and fixes, so that only web addresses are taken from it. */
const address = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^https?:\/\/[^\p{Cc}\s]+$/u)
    .refine((text) => URL.canParse(text));
const status = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(100).max(999);
const size = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const image = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_TYPES */ .$Z).optional(),
    contentType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    bytes: size.optional(),
    width: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    height: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(size),
    animated: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true)),
    damaged: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true))
});
const hop = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ url: address, status });
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ok', 'redirected']),
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(status),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    chain: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hop)),
    finalUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    permanent: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    httpsUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(address),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(image.transform((facts) => ({ type: undefined, contentType: undefined, bytes: undefined, ...facts })))
});
const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: moment, options: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), verdict });
const entry = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    url: address,
    askedAt: moment,
    okAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    failingSince: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(moment),
    page: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer),
    image: zod__WEBPACK_IMPORTED_MODULE_2__/* .exactOptional */ .yqP(answer)
});
/** All properties in the order in which they are written, so that an entry has one text, whichever way it was made. */
const PROPERTIES = [...new Set([entry, answer, verdict, hop, image].flatMap(({ shape }) => Object.keys(shape)))];
const heading = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() });
const contents = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(NAME), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(VERSION), links: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(entry) });
/**
 * Reads the text of a cache file.
 * @throws CacheFormatError for whatever this program did not write as it is
 */
function parseCache(text) {
    // As `mktemp` makes them.
    if (text === '')
        return [];
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        if (text.startsWith(BEGINNING))
            throw new CacheFormatError('is damaged', true);
    }
    const head = heading.safeParse(json);
    if (!head.success)
        throw new CacheFormatError('is not a link cache of seo-content-check', false);
    if (head.data.version > VERSION) {
        throw new CacheFormatError('was written by a newer version of seo-content-check', false);
    }
    const result = contents.safeParse(json);
    if (!result.success)
        throw new CacheFormatError('is damaged', true);
    return result.data.links;
}
/**
 * The text of a cache file: the same entries always give the same text. Where they are too many, those that were
 * asked the longest time ago are left out.
 */
function renderCache(entries, mostBytes = MOST_BYTES) {
    const head = `${BEGINNING},"version":${VERSION},"links":[`;
    const tail = '\n]}\n';
    const newestFirst = [...entries].sort((a, b) => compare(b.askedAt, a.askedAt) || compare(a.url, b.url));
    const lines = [];
    let bytes = Buffer.byteLength(head + tail);
    for (const one of newestFirst) {
        const line = JSON.stringify(one, PROPERTIES);
        if (line.length > LONGEST_ENTRY)
            continue;
        bytes += Buffer.byteLength(line) + 2;
        if (bytes > mostBytes)
            break;
        lines.push({ url: one.url, line });
    }
    lines.sort((a, b) => compare(a.url, b.url));
    return `${head}${lines.map(({ line }) => `\n${line}`).join(',')}${tail}`;
}
/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** What of a verdict is kept; undefined for one that is not simply fine. */
function keptVerdict(verdict) {
    const { url, class: found, suspicion, missingFragments, archived, lastOkAt, failingSince, ...rest } = verdict;
    if (found !== 'ok' && found !== 'redirected')
        return undefined;
    if (suspicion || missingFragments?.length)
        return undefined;
    return rest.image && !isWhole(rest.image) ? undefined : { class: found, ...rest };
}
/** It is an image: what a cover turns out to be instead may be put right any time. */
function isWhole({ type, damaged }) {
    return _images_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_TYPES */ .eG.some((name) => name === type) && !damaged;
}


/***/ }),

/***/ 34102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ withoutHeaders),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   m$: () => (/* binding */ hostSettings)
/* harmony export */ });
/* unused harmony export matchesHost */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76392);

function hostSettings(entries) {
    const known = new Map();
    return (hostname) => {
        const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(hostname);
        const found = known.get(host) ?? merged(entries.filter(({ match }) => match.some((one) => matchesHost(one, host))));
        known.set(host, found);
        return found;
    };
}
/** Whether a pattern of `links.hosts` covers a host. */
function matchesHost(pattern, host) {
    if (pattern === '*')
        return true;
    return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
/**
 * The headers that a request to a URL carries beside the usual ones. They are chosen anew for every step of a redirect, so
 * that a host's own never leave it.
 */
function headersFor(url, settingsOf) {
    const { headers } = settingsOf(url.hostname);
    const sent = headers.filter(({ secret }) => !secret || url.protocol === 'https:');
    return Object.fromEntries(sent.map(({ name, value }) => [name.toLowerCase(), value]));
}
/** What the report says about headers that could not be sent to hosts that were asked. */
function withoutHeaders(lacking, hosts) {
    const lines = lacking.flatMap(({ match, header, variable }) => {
        const asked = [...hosts].filter((host) => match.some((pattern) => matchesHost(pattern, host)));
        if (asked.length === 0)
            return [];
        const names = asked.length === 1 ? asked[0] : `${asked.length} hosts`;
        return [
            `\`${variable}\` is not set, so ${names} ${asked.length === 1 ? 'was' : 'were'} asked without the header \`${header}\`.`
        ];
    });
    return [...new Set(lines)];
}
function merged(entries) {
    const headers = new Map();
    const settings = { headers: [], accept: [], skip: false };
    for (const { match: _match, headers: more = [], ...rest } of entries) {
        Object.assign(settings, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
        for (const header of more)
            headers.set(header.name.toLowerCase(), header);
    }
    return { ...settings, headers: [...headers.values()] };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
