export const id = 2248;
export const ids = [2248];
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

/***/ 99274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ coverFileMissing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22393);
/* harmony import */ var _cover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32464);
/* harmony import */ var _file_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59244);
/* harmony import */ var _post_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38241);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74867);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);







const post = (image, more = '') => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n${more}---\n`;
const BUNDLE = 'content/posts/zomerroutes/index.md';
/** A path that a bundler resolves by its own settings. */
const IMPORTED = /^[@~#$]/;
const coverFileMissing = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    id: 'cover-file-missing',
    severity: 'error',
    summary: 'The cover is a file that is not in the repository, or not where the site looks for it.',
    why: "The page and every share of it would show a broken image. Looked for in the site's static, assets and content folders, in those of the theme, and beside the post; upper and lower case differ, as they do on a web server. PaperMod tells social networks the address of a file beside the post only with `relative: true` (without it, a warning).",
    options: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({}),
    messages: {
        missing: (url, folders) => `Cover ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(url)} is not in the repository (looked in ${folders}), so the post shows a broken image. Add the file, or correct the path.`,
        alike: (url, found) => `Cover ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(url)} is not in the repository, but ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(found)} is: the post shows a broken image until the path is exactly the same, in extension and in upper and lower case.`,
        notRelative: (url) => `Cover ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(url)} lies beside the post, but without \`relative: true\` social networks are sent to the root of the site for it and show no picture. Add \`relative: true\` under \`cover\`.`,
        relative: (url, found) => `Cover ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(url)} is at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(found)}, but with \`relative: true\` the site looks for it beside the post and shows a broken image. Remove \`relative: true\`.`,
        fix: (name) => `Use ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}`,
        postFolder: "the post's folder",
        filesUnknown: 'Covers that are files of the site were not looked up: the list of files of the repository is not known.'
    },
    good: [
        { text: post('images/dijk.jpg'), files: { 'static/images/dijk.jpg': '' } },
        { text: post('dijk.jpg', '  relative: true\n'), path: BUNDLE, files: { 'content/posts/zomerroutes/dijk.jpg': '' } },
        { text: post('https://images.example.com/dijk.jpg') }
    ],
    bad: [
        { text: post('images/dijk.jpg'), files: {}, at: 'images/dijk.jpg', message: 'looked in static/' },
        {
            text: post('images/dijk.jpg'),
            files: { 'static/images/dijk.webp': '' },
            at: 'images/dijk.jpg',
            message: 'but "images/dijk.webp" is',
            fixed: post('images/dijk.webp')
        },
        {
            text: post('dijk.jpg'),
            path: BUNDLE,
            files: { 'content/posts/zomerroutes/dijk.jpg': '' },
            at: 'dijk.jpg',
            message: 'Add `relative: true`'
        },
        {
            text: post('images/dijk.jpg', '  relative: true\n'),
            files: { 'static/images/dijk.jpg': '' },
            at: 'images/dijk.jpg',
            message: 'Remove `relative: true`'
        }
    ],
    check({ post, site, generator, messages, report, incomplete }) {
        const cover = (0,_cover_js__WEBPACK_IMPORTED_MODULE_5__/* .coverImage */ .N)(post);
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
        const at = { span: field.node.span, subject: (0,_post_text_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(field) };
        const { onSite, onPage } = (0,_site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__/* .findCover */ .Dn)(url, post, site);
        if (generator.id === 'hugo-papermod') {
            const relative = post.fields.cover?.relative?.value === true;
            if (relative ? onPage : onSite)
                return;
            if (relative && onSite)
                return report({ ...at, message: messages.relative(url, onSite) });
            if (!relative && onPage && (0,_site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundle */ .bn)(post.path)) {
                return report({ ...at, message: messages.notRelative(url), severity: 'warning' });
            }
        }
        else if (onSite || onPage)
            return;
        const named = [...site.settings.staticFolders, ...site.settings.assetFolders].map((folder) => folder || './');
        const folders = [...new Set(named), messages.postFolder].join(', ');
        const places = (0,_site_cover_places_js__WEBPACK_IMPORTED_MODULE_0__/* .coverPlaces */ .oJ)(url, post, site);
        const alike = [...places.page, ...places.site].flatMap((path) => (0,_file_index_js__WEBPACK_IMPORTED_MODULE_1__/* .filesAlike */ .E)(files, path).map((found) => renamed(url, found)))[0];
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


/***/ }),

/***/ 32464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ coverImage)
/* harmony export */ });
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


/***/ }),

/***/ 98648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deletedWithoutRedirect)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _site_own_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52034);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74867);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);




const STATES = {
    draft: 'makes this post a draft',
    future: 'gives this post a date in the future',
    expired: 'makes this post expire'
};
const post = (...fields) => ['---', 'title: Bakfiets kopen', ...fields, '---', '', 'Tekst.', ''].join('\n');
/** What readers meet at an address that is gone, and the ways out. */
const ERROR_PAGE = 'nothing is at its address any more: links, bookmarks and search results that lead there end on an error page';
const REDIRECT = 'Redirect the address to the page that comes closest';
const deletedWithoutRedirect = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    id: 'deleted-without-redirect',
    severity: 'warning',
    summary: 'A change takes a published post off the site, and nothing leads on from its address.',
    why: 'The address is in search engines, in bookmarks and in links on other sites, which then all end on an error page. Where another page answers the same need, an alias there or a redirect takes readers to it. A post that is meant to be gone for good may be. Reported are posts that are removed, and published ones that become a draft, get a date in the future or expire; not those whose address another page, an alias, `_redirects`, `netlify.toml` or `vercel.json` answers.',
    options: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({}),
    messages: {
        removed: (address, aliasField) => `This change removes the page ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(address)}, and ${ERROR_PAGE}. ${REDIRECT}${aliasField === undefined ? '' : `, for example with \`${aliasField}\` of that page`}. If it is to be gone for good, nothing needs to be done.`,
        hidden: (address, hidden) => `This change ${STATES[hidden]}, which was published at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(address)}; ${ERROR_PAGE}. ${REDIRECT}, or keep the post published.`
    },
    good: [
        {
            removed: true,
            text: post(),
            files: { 'content/posts/fietsen.md': '---\ntitle: Fietsen\naliases: [/posts/example/]\n---\n' }
        },
        { removed: true, text: post('draft: true') },
        { before: { text: post('draft: true') }, text: post('draft: true', 'slug: bakfiets') }
    ],
    bad: [
        { removed: true, text: post(), at: '---', message: 'removes the page "/posts/example/"' },
        {
            before: { text: post('draft: false') },
            text: post('draft: true'),
            at: 'true',
            message: 'makes this post a draft, which was published at "/posts/example/"'
        }
    ],
    check({ post: { fields, source }, site, generator, lost, messages, report }) {
        const places = { draft: fields.draft, future: fields.publishDate ?? fields.date, expired: fields.expiryDate };
        for (const { url, cause } of lost) {
            const address = (0,_site_own_address_js__WEBPACK_IMPORTED_MODULE_0__/* .basePath */ .Jp)(site) + url;
            if (cause.kind === 'removed') {
                const message = messages.removed(address, generator.addresses?.aliasField?.(site));
                report({ span: source.lineSpan(1), message, subject: address });
            }
            else if (cause.kind === 'hidden') {
                const span = places[cause.hidden]?.node.span ?? source.lineSpan(1);
                report({ span, message: messages.hidden(address, cause.hidden), subject: address });
            }
        }
    }
});


/***/ }),

/***/ 59244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ filesAlike),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
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


/***/ }),

/***/ 61437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ignoreExpired)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74867);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);



const post = (comment) => `---\ntitle: Onze cijfers\n---\n\n${comment}\nZie <https://example.com/cijfers>.\n`;
const OVER = '<!-- seo-content-check-disable-next-line link-broken until 2026-02-01: opens in January -->';
const ignoreExpired = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'ignore-expired',
    severity: 'info',
    summary: 'Something was switched off until a day that has passed.',
    why: 'A comment, or an entry of `ignore-links` in the front matter, can end with a last day: `until 2026-12-31`. After that day it no longer holds, so that what was meant for a while is not forgotten. The same goes for `links.ignore` of the configuration, which is looked at when the whole site is checked.',
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({}),
    messages: {
        comment: (day) => `This comment held until ${day} and no longer switches anything off. Remove it, or give it a later day.`,
        entry: (url, day) => `The links that ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)} covers were to be left alone until ${day}, and are checked again. Remove this entry, or give it a later day.`
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


/***/ }),

/***/ 76688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ignoreUnused)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74867);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);



const post = (comment, title = 'Onze cijfers') => `---\ntitle: ${title}\n---\n\n${comment}\n\n## Cijfers\n`;
const SKIP = '<!-- seo-content-check-disable-next-line heading-skip: as in the book -->';
const ignoreUnused = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'ignore-unused',
    severity: 'info',
    summary: 'Something is switched off, but there is nothing to switch off.',
    why: 'What is left behind when a post has been repaired would one day hide something new. A comment is reported only when the rules that it names were on and could tell: where a link was not checked, or did not answer, nothing is said. `links.ignore` of the configuration is looked at when the whole site is checked.',
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({}),
    messages: {
        comment: (rule) => `This comment switches off \`${rule}\`, but nothing is found there. Remove it.`,
        among: (rule) => `This comment switches off \`${rule}\` among others, but nothing of that kind is found there. Remove that name from it.`,
        entry: (url, where) => `No link of ${where} post is covered by ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)}. Remove this entry, or correct it.`
    },
    good: [
        {
            text: post(SKIP).replace('## Cijfers', '#### Cijfers').replace(SKIP, `## Onze\n\n${SKIP}`),
            rules: ['heading-skip']
        },
        { text: post(SKIP) },
        {
            text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links: [https://example.com/*]\n---\n\nZie <https://example.com/cijfers>.\n'
        }
    ],
    bad: [
        {
            text: post(SKIP),
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
            if (!kind || use.expired)
                continue;
            const message = rules.length === 1 ? messages.comment : messages.among;
            for (const rule of unused) {
                if (isToldThere(rule, use, isTold))
                    report({ span, message: message(rule), subject: keyword });
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


/***/ }),

/***/ 91120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ Directives),
/* harmony export */   FZ: () => (/* binding */ DIRECTIVES),
/* harmony export */   mD: () => (/* binding */ directivesOf)
/* harmony export */ });
/* harmony import */ var _post_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69240);

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
        ...(until !== undefined && ((0,_post_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(until) ? { until } : { noDay: until })),
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
            expired: directive.until !== undefined && (0,_post_day_js__WEBPACK_IMPORTED_MODULE_0__/* .isOver */ .P)(directive.until, now),
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


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ internalLinkBroken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74867);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _scheme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67340);
/* harmony import */ var _written_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16364);





const post = (link) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\nZie ${link}.\n`;
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
const internalLinkBroken = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'internal-link-broken',
    severity: 'error',
    summary: 'A link within the site leads to a page or file that the site does not have.',
    why: 'Readers end on an error page of your own site, and search engines lose their way through it. The repository answers, not the network: a page that the same change adds is there. It is an error where the site has other pages or files at that place, and a warning where another program could answer the address. A `ref` or `relref` to a page that is not there stops the build of Hugo, and so do `link` and `post_url` that of Jekyll. A page that is a draft, lies in the future or has expired is not published (a warning). Links that a change breaks in posts it does not touch are reported as well.',
    options: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({}),
    messages: {
        missing: (role, url, thing, meant) => `${NAMES[role]} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)} leads to a ${thing} that is not in the repository, so readers ${role === 'link' ? 'end on an error page' : 'get nothing'}. ${meant === undefined ? 'Correct the address, or remove the link.' : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(meant)}?`}`,
        removed: (role, url, thing, meant) => `${NAMES[role]} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)} leads to a ${thing} that this change removes or moves, so readers will ${role === 'link' ? 'end on an error page' : 'get nothing'}. ${meant === undefined ? 'Keep the old address with an alias or a redirect, or change this post too.' : `It is now at ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(meant)}.`}`,
        shortcode: (url, program, meant) => `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)} is no page of the site, so ${program} stops the build. ${meant === undefined ? 'Name a file of the site.' : `Did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(meant)}?`}`,
        hidden: (role, url, hidden) => `${NAMES[role]} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(url)} leads to a page that ${STATES[hidden]}, so readers end on an error page. Publish that page first, or remove the link.`,
        fix: (meant) => `Use ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(meant)}`
    },
    good: [
        { text: post('[het CBS](www.example.com)') },
        { text: post('[de banden](/posts/banden/)'), files: TYRES },
        { text: post('[de banden]({{< relref "banden.md" >}})'), files: TYRES },
        { text: post('![Een band](/images/band.jpg)'), files: { 'static/images/band.jpg': '' } }
    ],
    bad: [
        {
            text: post('[de banden](/posts/bandden/#maat)'),
            files: TYRES,
            at: '/posts/bandden/#maat',
            message: 'Did you mean "/posts/banden/#maat"?',
            fixed: post('[de banden](/posts/banden/#maat)')
        },
        {
            text: post('[de wielen](/posts/wielen/)'),
            files: TYRES,
            at: '/posts/wielen/',
            message: 'a page that is not in the repository'
        },
        {
            text: post('[de banden]({{< ref "bandden.md" >}})'),
            files: TYRES,
            at: 'bandden.md',
            message: 'Hugo stops the build',
            fixed: post('[de banden]({{< ref "/posts/banden.md" >}})')
        },
        {
            text: post('[de banden]({% post_url 2026-01-31-bandden %})'),
            path: '_posts/2026-02-01-bakfiets.md',
            generator: 'jekyll',
            files: { '_config.yml': 'markdown: kramdown\n', '_posts/2026-01-31-banden.md': '---\ntitle: Banden\n---\n' },
            at: '2026-01-31-bandden',
            message: 'Jekyll stops the build',
            fixed: post('[de banden]({% post_url 2026-01-31-banden %})')
        },
        {
            text: post('[de banden](/posts/banden/)'),
            files: { 'content/posts/banden.md': '---\ntitle: Banden\ndraft: true\n---\n' },
            at: '/posts/banden/',
            message: 'is a draft'
        }
    ],
    check({ post, site, generator, resolve, messages, report, incomplete }) {
        for (const reference of post.references) {
            const found = resolve(reference);
            const { role, url, urlSpan: span } = reference;
            if (found?.kind === 'unknown' && found.why !== undefined)
                incomplete(found.why);
            if (found?.kind === 'page' && found.hidden) {
                report({ span, message: messages.hidden(role, url, found.hidden), subject: url, severity: 'warning' });
            }
            // `www.example.com` is told by the rule for addresses without `https://`.
            if (found?.kind !== 'missing' || (0,_scheme_js__WEBPACK_IMPORTED_MODULE_3__/* .schemeProblem */ .H)(reference, post, site))
                continue;
            const meant = found.suggestion?.written;
            const message = found.as === 'shortcode'
                ? messages.shortcode(url, generator.addresses?.tags?.program ?? 'Hugo', meant)
                : found.byChange
                    ? messages.removed(role, url, found.as, meant)
                    : messages.missing(role, url, found.as, meant);
            report({
                span,
                message,
                subject: url,
                ...(found.certain ? {} : { severity: 'warning' }),
                ...(meant === undefined ? {} : { fix: fixOf(reference, found, meant) })
            });
        }
        function fixOf({ syntax, urlSpan: span }, { as }, meant) {
            const text = as === 'shortcode' ? meant.replace(/["`]/g, '') : (0,_written_url_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenUrl */ .l)(meant, syntax);
            return { description: messages.fix(meant), safe: false, edits: [{ span, text }] };
        }
    }
});


/***/ }),

/***/ 64995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ momentText),
/* harmony export */   E: () => (/* binding */ dayText)
/* harmony export */ });
/** A day as people write it: `21 June 2026`. @param locale BCP 47 */
function dayText(instant, locale) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}
/** `21 June 2026, 07:00 UTC`; midnight is left out. */
function momentText(instant, locale) {
    const time = instant.toISOString().slice(11, 16);
    return time === '00:00' ? dayText(instant, locale) : `${dayText(instant, locale)}, ${time} UTC`;
}


/***/ }),

/***/ 38241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ characterCount),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pW: () => (/* binding */ wordsAlone),
/* harmony export */   sv: () => (/* binding */ openingFence)
/* harmony export */ });
/** A field's text, trimmed; undefined when it isn't there, is empty, or isn't a text (which is another rule's to say). */
function textOf(field) {
    if (typeof field?.value !== 'string')
        return undefined;
    return field.value.trim() || undefined;
}
/** A field's name as an author writes it: `cover.image`. */
function nameOf(field) {
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


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
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


/***/ }),

/***/ 22248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ ruleOf),
  aO: () => (/* binding */ rules)
});

// UNUSED EXPORTS: registered

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/rules/quote.js
var quote = __webpack_require__(74867);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
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
        .map((part, index) => typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${(0,quote/* shorten */.m)(part, LONGEST_NAME)}`)
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
        return `the text ${(0,quote/* quote */.h)(String(node.value))}`;
    if (node.type === 'number')
        return `the number ${(0,quote/* shorten */.m)(source.slice(node.span), LONGEST_VALUE)}`;
    if (node.type === 'datetime')
        return `the date ${(0,quote/* shorten */.m)(source.slice(node.span), LONGEST_VALUE)}`;
    return node.type === 'null' ? 'empty' : `\`${String(node.value)}\``;
}
/** How a field is written with a value, in the notation of the front matter; for a message, so a long value is cut. */
function writeField(name, text, format) {
    const value = (0,quote/* shorten */.m)(text, LONGEST_VALUE);
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
function rewrite({ frontMatter: { format }, source }, { node }, text, fix) {
    // A value that starts or ends with a blank which parsers differ about, such as U+FEFF or a lone CR, is not where it seems to be.
    const written = source.slice(node.span);
    if (/^\s|^$/.test(written))
        return undefined;
    if (node.style === 'plain' && !/[\r\n]/.test(written) && written !== node.value)
        return undefined;
    if (!format || node.style === 'block' || text === node.value)
        return undefined;
    return { ...fix, edits: [{ span: node.span, text: (0,scalar_text/* writeText */.x3)(format, node, text) }] };
}

;// CONCATENATED MODULE: ./lib/rules/address-absolute.js




const addressAbsolute = (0,rule/* defineRule */.K)({
    id: 'address-absolute',
    severity: 'error',
    summary: '`url` or an alias is a full address instead of a path of the site.',
    why: 'Hugo makes a file of `url` and of each alias; `https:` in it stops the build of the whole site.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        absolute: (name, url, path) => `\`${name}\` is the full address ${(0,quote/* quote */.h)(url)}; Hugo wants a path of this site, and stops the build. Write ${(0,quote/* quote */.h)(path)}.`,
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
            const fix = rewrite(post, field, path, { description: messages.fix((0,quote/* quote */.h)(path)), safe: false });
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
    const known = withoutQuotes ? WITHOUT_QUOTES : WITH_QUOTES;
    const text = known.get(body) ?? makeProseText(source, body, withoutQuotes);
    known.set(body, text);
    return text;
}
/** Many rules look at the same text. */
const WITHOUT_QUOTES = new WeakMap();
const WITH_QUOTES = new WeakMap();
function makeProseText(source, body, withoutQuotes) {
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
/** A part of each of the phrases, in small letters: most posts have none of them, and to look for these takes no time. */
const PARTS = [
    ...[
        'model',
        'assist',
        'asist',
        'knowledge update',
        'kennis',
        'wissens',
        'connaissances',
        'conocimiento',
        'conoscenze'
    ],
    ...["qu'ia,", 'qu’ia,', 'intelligen', 'modèle', 'como ia', 'como una ia', 'come ia', 'in quanto ia']
];
/** The patterns of which a text may hold something. */
function phrasesFor(text) {
    return ANY_PART.test(text.normalize('NFC')) ? PHRASES : [MARKUP];
}
const ANY_PART = new RegExp(PARTS.join('|'), 'i');
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








const post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const aiLeftover = (0,rule/* defineRule */.K)({
    id: 'ai-leftover',
    severity: 'error',
    summary: 'The post holds words or marks of the AI assistant that helped to write it.',
    why: 'Sentences such as "As an AI language model, I …" or "Certainly! Here is …" and marks such as `oai_citation` and `[cite_start]` show readers that nobody read the post before it was published; search engines treat such pages as made in bulk. Recognised in English, Dutch, German, French, Spanish and Italian, in the first person only; code, block quotes and quotations are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        leftover: (text) => `${(0,quote/* quote */.h)(text, 80)} is what an AI assistant says or leaves behind, not part of your post. Remove it, and read what stands around it.`
    },
    good: [
        { text: post('Volgens het bedrijf zegt de assistent dan: "Als AI-taalmodel kan ik dat niet beantwoorden."') },
        { text: post('> As an AI language model, I cannot ride a bicycle.') },
        { text: post('As an AI model, it can only guess. Sure! Here is the other side.') }
    ],
    bad: [
        {
            text: post('Als AI-taalmodel kan ik geen fiets repareren, maar zo doe je het.'),
            at: 'Als AI-taalmodel kan ik',
            message: 'what an AI assistant says'
        },
        { text: post('Certainly! Here is your article about chains.'), at: 'Certainly! Here is' },
        { text: post('A clean chain lasts longer.:contentReference[oaicite:0]{index=0}'), at: ':contentReference[oaicite' }
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
    const phrases = phrasesFor(text)
        .flatMap((pattern) => matchesOf(pattern, text))
        .filter(({ from }) => !quotation_isQuoted(text, from));
    return [...openers, ...phrases];
}

// EXTERNAL MODULE: ./lib/site/address-key.js
var address_key = __webpack_require__(92069);
;// CONCATENATED MODULE: ./lib/rules/other-posts.js
/** More of them no reader opens. */
const MOST_RELATED = 3;
/** The other posts that share something with a post, where this post is the one to tell of it; else none. */
function othersSharing(index, path, part) {
    const others = index?.sharing(path, part) ?? [];
    return index?.isToTell(path, others) ? others : [];
}
/** The first of some posts, as places to look at. */
function relatedPlaces(others, part, message) {
    return others.slice(0, MOST_RELATED).map(({ path, lines }) => ({
        path,
        ...(lines[part] !== undefined && { line: lines[part] }),
        message
    }));
}

;// CONCATENATED MODULE: ./lib/rules/alias-conflict.js





const page = { 'content/posts/banden.md': '---\ntitle: A\ndate: 2025-10-01\n---\n' };
const alias = { 'content/posts/older.md': '---\ntitle: A\ndate: 2025-10-01\naliases: [/oud/]\n---\n' };
const aliasConflict = (0,rule/* defineRule */.K)({
    id: 'alias-conflict',
    severity: 'error',
    needs: 'site-index',
    summary: 'An alias is the address of another post, or an alias of it as well.',
    why: 'The redirect is written over the page (or the page over the redirect), so readers of one address land in the wrong place. Of two posts with one alias, which is a warning, one gets the visitors of both.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        page: (alias) => `The alias ${alias} is the address of another post, which readers may then not get to see. Remove the alias.`,
        alias: (alias) => `Another post has the alias ${alias}, too, so that one of the two gets the visitors of both. Remove it from one of them.`,
        relatedPage: 'published at this address',
        relatedAlias: 'the same alias'
    },
    good: [{ text: '---\ntitle: B\naliases: [/anders/]\ndate: 2026-02-01\n---\n', files: page }],
    bad: [
        {
            text: '---\ntitle: B\naliases: [/posts/banden/]\n---\n',
            files: page,
            at: '/posts/banden/',
            message: 'is the address of another post'
        },
        {
            text: '---\ntitle: B\ndate: 2026-02-01\naliases:\n  - /oud\n---\n',
            files: alias,
            at: '/oud',
            message: 'Another post has the alias "/oud", too'
        }
    ],
    check({ post, site, generator, index, messages, report }) {
        const { path, fields } = post;
        const entry = index?.entry(path);
        if (!index || !entry || entry.hidden || !fields.aliases || entry.aliases.length === 0)
            return;
        for (const node of itemsOf(fields.aliases.node)) {
            if (node.kind !== 'scalar' || typeof node.value !== 'string')
                continue;
            const one = { ...fields.aliases, node, value: node.value };
            const [address] = generator.addresses?.aliasesOf(path, { ...fields, aliases: one }, site) ?? [];
            if (address === undefined)
                continue;
            const key = (0,address_key/* addressKey */.I)(address);
            const others = index.at(key, entry);
            const pages = others.filter(({ url }) => url === key);
            const subject = node.value;
            if (pages.length > 0) {
                const related = relatedPlaces(pages, 'address', messages.relatedPage);
                report({ span: node.span, message: messages.page((0,quote/* quote */.h)(node.value)), subject, related });
            }
            else if (index.isToTell(path, others)) {
                const related = relatedPlaces(others, 'address', messages.relatedAlias);
                report({ span: node.span, message: messages.alias((0,quote/* quote */.h)(node.value)), subject, related, severity: 'warning' });
            }
        }
    }
});
function itemsOf(node) {
    return node.kind === 'list' ? node.items : [node];
}

// EXTERNAL MODULE: ./lib/rules/post-text.js
var post_text = __webpack_require__(38241);
;// CONCATENATED MODULE: ./lib/rules/alt-texts.js

/** The alternative text of the post's cover. */
function coverAlt({ fields: { cover } }) {
    const text = (0,post_text/* textOf */.b6)(cover?.alt);
    if (!cover?.alt || text === undefined)
        return undefined;
    return { text, url: (0,post_text/* textOf */.b6)(cover.image) ?? '', span: cover.alt.node.span, subject: (0,post_text/* nameOf */.Vb)(cover.alt) };
}
/** The alternative texts of the cover and of the images of the text. */
function altTexts(post) {
    const cover = coverAlt(post);
    const images = post.body.references.flatMap(({ role, text, url, span }) => {
        const alt = role === 'image' ? text?.trim() : undefined;
        return alt ? [{ text: alt, url, span, subject: url || alt }] : [];
    });
    return cover ? [cover, ...images] : images;
}

;// CONCATENATED MODULE: ./lib/rules/alt-duplicates-title.js





const altDuplicatesTitle = (0,rule/* defineRule */.K)({
    id: 'alt-duplicates-title',
    severity: 'info',
    summary: "An alternative text is the post's title.",
    why: 'It says what the post is about, not what the image shows: listeners hear the title twice, and image search learns nothing new. Titles of one word are not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        same: (text) => `The alternative text ${(0,quote/* quote */.h)(text, 80)} is the title of the post, so listeners hear it twice and don't learn what the image shows. Say in one sentence what is to be seen.`
    },
    good: [
        { text: '---\ntitle: Fietsen op de dijk\ncover:\n  image: dijk.jpg\n  alt: Twee fietsers op een dijk\n---\n' },
        { text: '---\ntitle: Appeltaart\ncover:\n  image: taart.jpg\n  alt: Appeltaart\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Fietsen op de dijk!\ncover:\n  image: dijk.jpg\n  alt: Fietsen op de dijk\n---\n',
            at: 'Fietsen op de dijk',
            message: 'is the title of the post'
        },
        { text: '---\ntitle: Dike rides\n---\n\n![Dike rides](dike.jpg)\n', at: '![Dike rides](dike.jpg)' }
    ],
    check({ post, messages, report }) {
        const title = (0,post_text/* wordsAlone */.pW)((0,post_text/* textOf */.b6)(post.fields.title) ?? '');
        if (!title.includes(' '))
            return;
        for (const { text, span, subject } of altTexts(post)) {
            if ((0,post_text/* wordsAlone */.pW)(text) === title)
                report({ span, message: messages.same(text), subject });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/alt-filename.js




const FILE = /^[^\s/\\]*[^\s/\\.]\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i;
/** The names that cameras, phones and screen shots get by themselves. */
const CAMERA = /^(?:IMG|DSC[NF]?|PXL|GOPR|MVIMG|VID|WP|Image|Foto|Photo)[-_ ]?\d{3,}[\w-]*$/i;
const SCREEN_SHOT = /^(?:screen ?shot|schermafbeelding|bildschirmfoto|capture d[’']écran|captura de pantalla|schermata)[ _-]+\d{4}-\d{2}-\d{2}/i;
const altFilename = (0,rule/* defineRule */.K)({
    id: 'alt-filename',
    severity: 'warning',
    summary: 'An alternative text is the name of a file.',
    why: 'Editors and cameras fill it in when nobody describes the image. Screen readers then spell out "IMG underscore 2041 dot J P G", and image search learns nothing.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        file: (text) => `The alternative text ${(0,quote/* quote */.h)(text)} is the name of a file, which a screen reader spells out. Say in one sentence what the image shows.`
    },
    good: [
        { text: '---\ntitle: Dijken\n---\n\n![Een dijk bij Hoorn](IMG_2041.jpg)\n' },
        { text: '---\ntitle: Icons\n---\n\n![How logo.svg looks in a browser](screen.png)\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n  alt: dijk-bij-hoorn.jpg\n---\n',
            at: 'dijk-bij-hoorn.jpg',
            message: 'is the name of a file'
        },
        { text: '---\ntitle: Dikes\n---\n\n![IMG_2041](dike.jpg)\n', at: '![IMG_2041](dike.jpg)' },
        {
            text: '---\ntitle: Dikes\n---\n\n![two-cyclists_dike](a/two-cyclists_dike.png)\n',
            at: '![two-cyclists_dike](a/two-cyclists_dike.png)'
        }
    ],
    check({ post, messages, report }) {
        for (const { text, url, span, subject } of altTexts(post)) {
            const stem = (url.split(/[?#]/, 1)[0] ?? '')
                .split('/')
                .at(-1)
                ?.replace(/\.\w+$/, '');
            const isStem = text === stem && /[a-z\d][-_][a-z\d]+[-_\d]/i.test(text);
            if (!isStem && !FILE.test(text) && !CAMERA.test(text) && !SCREEN_SHOT.test(text))
                continue;
            report({ span, message: messages.file(text), subject });
        }
    }
});

;// CONCATENATED MODULE: ./lib/language/language-name.js
const names = new Map();
/** The name of a language by its tag, as it is called in another language: `nl` in English is `Dutch`. */
function languageName(tag, language) {
    let known = names.get(language);
    if (!known) {
        known = new Intl.DisplayNames([language], { type: 'language' });
        names.set(language, known);
    }
    return known.of(tag) ?? tag;
}

;// CONCATENATED MODULE: ./lib/language/other-language.js
/** Tags whose language the detector knows by another code. */
const SAME = { nb: 'no', nn: 'no', id: 'ms', fil: 'tl', iw: 'he', ckb: 'ku' };
/** What the detector can tell. */
const KNOWN = new Set(('am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms ' +
    'nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh').split(' '));
/** Languages that share most of their short words: a text in one of them may well look like another. */
const NEAR = [
    'da no sv',
    'cs sk',
    'hr sl sr',
    'ca es pt',
    'be ru uk bg',
    'ms tl',
    'hi mr',
    'fa ur ku ar'
];
/** How much better than the declared language another one must fit. Chosen so that no Dutch title of a site was misjudged. */
const MARGIN = 0.1;
/** Less is a name, or a few words that several languages have. */
const FEWEST_CHARACTERS = 20;
/** The detector's code of a language tag (`nl-BE` is `nl`); undefined when it can't tell that language. */
function codeOf(tag) {
    const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    const code = Object.hasOwn(SAME, language) ? SAME[language] : language;
    return code !== undefined && KNOWN.has(code) ? code : undefined;
}
/**
 * The language that a text is written in, when it certainly is not the one that is declared.
 *
 * @param declared a language tag: `nl`, `en-GB`
 * @returns ISO 639-1; undefined when the text is in the declared language, in one like it, too short to tell (less than 20 characters), or when the
 *   declared language is not one that can be told
 */
function otherLanguage(text, declared, detect) {
    const expected = codeOf(declared);
    if (expected === undefined || text.trim().length < FEWEST_CHARACTERS)
        return undefined;
    const found = detect(text);
    if (!found?.reliable || found.language === expected)
        return undefined;
    const isNear = NEAR.some((group) => group.includes(expected) && group.includes(found.language));
    const lead = (found.scores[found.language] ?? 0) - (found.scores[expected] ?? 0);
    return isNear || lead < MARGIN ? undefined : found.language;
}

// EXTERNAL MODULE: ./lib/site/post-language.js
var post_language = __webpack_require__(93532);
;// CONCATENATED MODULE: ./lib/rules/post-language.js

/** The languages that word lists exist for. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it'];
/** The language of a post, as `languageOf` tells it. */
function postLanguage({ fields, path }, site) {
    return (0,post_language/* languageOf */.e)(path, fields, site);
}
/** The parts of a list by language that count for a post: those of its language, or all of them when that is not known. */
function inLanguage(byLanguage, language) {
    if (language === undefined)
        return LANGUAGES.flatMap((one) => byLanguage[one]);
    const known = LANGUAGES.find((one) => one === language);
    return known ? byLanguage[known] : [];
}

;// CONCATENATED MODULE: ./lib/rules/alt-language.js







/** Less may be a name; its words have capitals. */
const FEWEST_WORDS = 4;
const SMALL_WORD = /(?<!\p{L})\p{Ll}\p{L}*/gu;
const alt_language_post = (alt, lang) => `---\ntitle: Fiets\nlang: ${lang}\ncover:\n  image: dijk.jpg\n  alt: ${alt}\n---\n`;
const altLanguage = (0,rule/* defineRule */.K)({
    id: 'alt-language',
    severity: 'warning',
    needs: 'language-detection',
    summary: 'An alternative text is in another language than the post.',
    why: 'A screen reader reads an alternative text aloud as if it were in the language of the page, and image search shows it to the wrong readers. Stock photo sites hand out English descriptions. Texts of less than four words without a capital are not judged, nor those whose language is not certain.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (text, found, declared) => `The alternative text ${(0,quote/* quote */.h)(text, 80)} is in ${languageName(found, 'en')}, but this post is in ${languageName(declared, 'en')}: screen readers pronounce it wrongly. Say it in ${languageName(declared, 'en')}.`
    },
    good: [
        { text: alt_language_post('Twee fietsers rijden op een dijk langs de rivier', 'nl') },
        { text: alt_language_post('Two people riding their bicycles on a road near the river', 'en') },
        { text: alt_language_post('Brooklyn Bridge New York', 'nl') }
    ],
    bad: [
        {
            text: alt_language_post('Two people riding their bicycles on a road near the river', 'nl'),
            at: 'Two people riding their bicycles on a road near the river',
            message: 'is in English, but this post is in Dutch'
        },
        {
            text: '---\ntitle: Bikes\nlang: en\n---\n\n![Twee fietsers rijden op een dijk langs de rivier](dijk.jpg)\n',
            at: '![Twee fietsers rijden op een dijk langs de rivier](dijk.jpg)'
        }
    ],
    check({ post, site, detectLanguage, messages, report }) {
        const declared = postLanguage(post, site);
        if (!detectLanguage || declared === undefined)
            return;
        for (const { text, span, subject } of altTexts(post)) {
            if ((text.match(SMALL_WORD)?.length ?? 0) < FEWEST_WORDS)
                continue;
            const found = otherLanguage(text, declared, detectLanguage);
            if (found !== undefined)
                report({ span, message: messages.other(text, found, declared), subject });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/alt-prefix.js





/** A drawing, a map or a screen shot is worth the word: these say only that it is an image. */
const PREFIXES = {
    nl: ['(?:een )?(?:afbeelding|foto|plaatje|beeld) (?:van|met|waarop)'],
    en: ['(?:an? |the )?(?:image|picture|photo|photograph|pic) (?:of|showing|depicting)'],
    de: ['(?:ein |eine |das )?(?:bild|foto|fotografie|abbildung) (?:von|vom|mit|einer|eines|des|der)'],
    fr: ["(?:une |l['’])?(?:image|photo|photographie) (?:de|d['’]|du|des|montrant|représentant)"],
    es: ['(?:una |la )?(?:imagen|foto|fotografía) (?:de|del|que muestra)'],
    it: ["(?:un['’]|una |la |l['’])?(?:immagine|foto|fotografia) (?:di|del|della|dei|delle|che mostra)"]
};
const altPrefix = (0,rule/* defineRule */.K)({
    id: 'alt-prefix',
    severity: 'info',
    profile: 'strict',
    summary: 'An alternative text starts by saying that the image is an image.',
    why: 'A screen reader says "image" before the alternative text anyway, so that listeners hear it twice. In Dutch, English, German, French, Spanish and Italian.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        prefix: (text, prefix) => `The alternative text ${(0,quote/* quote */.h)(text, 80)} starts with ${(0,quote/* quote */.h)(prefix)}; screen readers say that it is an image anyway. Start with what it shows.`
    },
    good: [
        { text: '---\ntitle: Dijken\n---\n\n![Twee fietsers op een dijk](dijk.jpg)\n' },
        { text: '---\ntitle: Dikes\n---\n\n![Map of the dikes](map.png)\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n  alt: Afbeelding van twee fietsers\n---\n',
            at: 'Afbeelding van twee fietsers',
            message: 'starts with "Afbeelding van"'
        },
        {
            text: "---\ntitle: Digues\nlang: fr\n---\n\n![Photo d'une digue](d.jpg)\n",
            at: "![Photo d'une digue](d.jpg)",
            message: `starts with "Photo d'"`
        }
    ],
    check({ post, site, messages, report }) {
        const patterns = inLanguage(PREFIXES, postLanguage(post, site));
        if (patterns.length === 0)
            return;
        const start = new RegExp(`^(?:${patterns.join('|')})(?<=['’]|(?=\\s))`, 'iu');
        for (const { text, span, subject } of altTexts(post)) {
            const found = start.exec(text)?.[0];
            if (found !== undefined)
                report({ span, message: messages.prefix(text, found), subject });
        }
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
    if (post.fields.published?.value === false)
        return false;
    for (const [written, value] of Object.entries(post.frontMatter.data)) {
        if (typeof value !== 'string' && value !== true)
            continue;
        const key = written.toLowerCase();
        if (NOINDEX.includes(key) && isTrue(value))
            return false;
        if ((key === 'layout' || key === 'type') && typeof value === 'string' && LISTS.has(value.toLowerCase()))
            return false;
    }
    return true;
}
function isTrue(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

;// CONCATENATED MODULE: ./lib/rules/author-required.js





const NAMES = ['author', 'authors', 'params.author', 'params.authors', 'extra.author', 'taxonomies.authors'];
const authorRequired = (0,rule/* defineRule */.K)({
    id: 'author-required',
    severity: 'info',
    profile: 'all',
    summary: 'The post names no author.',
    why: 'Google recommends `author` in the structured data of articles, and readers trust a text by somebody more. For a site whose author stands in its configuration this is superfluous. Drafts, pages without a date and pages of the theme need none.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: 'This post names no author, so its structured data has none, and readers do not learn who wrote it. Add `author`.'
    },
    good: [
        { text: '---\ntitle: Banden\ndate: 2026-02-27\nauthor: Jan Jansen\n---\n' },
        { text: '---\ntitle: Over ons\n---\n' }
    ],
    bad: [
        { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n', at: '---', message: 'Add `author`' },
        { text: '---\ntitle: Tyres\ndate: 2026-02-27\nauthor: ""\n---\n', at: '---' }
    ],
    check({ post, messages, report }) {
        if (!hasPreview(post) || !post.fields.date)
            return;
        const data = new Map();
        for (const { key, node } of post.frontMatter.root.entries) {
            data.set(key.toLowerCase(), node.kind === 'scalar' ? node.value : node);
            if (node.kind !== 'map')
                continue;
            for (const entry of node.entries)
                data.set(`${key}.${entry.key}`.toLowerCase(), entry.node);
        }
        if (NAMES.some((name) => !(0,generators_field/* isEmpty */.Im)(data.get(name))))
            return;
        report({ span: (0,post_text/* openingFence */.sv)(post), message: messages.missing, subject: 'author' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/bare-url.js



const bare_url_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const bareUrl = (0,rule/* defineRule */.K)({
    id: 'bare-url',
    severity: 'info',
    profile: 'strict',
    summary: 'An address stands in the text without being marked as a link.',
    why: 'Some generators make a link of it, others (Jekyll and its like) show it as plain text that nobody can click; and a naked address tells neither readers nor search engines what is behind it. markdownlint (MD034) asks the same.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        bare: (url) => `Address ${(0,quote/* quote */.h)(url, 100)} stands in the text as it is: not every generator makes a link of that. Write \`[what is there](address)\`, or put it in \`<…>\`.`,
        fix: 'Put the address in angle brackets'
    },
    good: [
        { text: bare_url_post('Zie [het CBS](https://example.com/) en <https://example.com/cijfers>.') },
        { text: bare_url_post('Open `http://localhost:1313/`.') }
    ],
    bad: [
        {
            text: bare_url_post('Bron: CBS (https://example.com/cijfers).'),
            at: 'https://example.com/cijfers',
            fixed: bare_url_post('Bron: CBS (<https://example.com/cijfers>).')
        },
        { text: bare_url_post('See www.example.com'), at: 'www.example.com', message: '"www.example.com"' }
    ],
    check({ post: { body, source }, messages, report }) {
        const components = source.path.toLowerCase().endsWith('.mdx');
        for (const { syntax, span, url } of body.references) {
            if (syntax !== 'bare')
                continue;
            const written = source.slice(span);
            const around = (source.text[span.from - 1] ?? '') + (source.text[span.to] ?? '');
            // A shortcode or an element around the address has its own use for it; MDX has no `<https://…>`.
            const canMark = /^https?:\/\/[^\s<>]+$/i.test(written) && !/[<>{}"'`\\]/.test(around) && !components;
            const fix = { description: messages.fix, safe: true, edits: [{ span, text: `<${written}>` }] };
            report({ span, message: messages.bare(written), subject: url, ...(canMark && { fix }) });
        }
    }
});

// EXTERNAL MODULE: ./lib/site/post-entry.js
var post_entry = __webpack_require__(85300);
;// CONCATENATED MODULE: ./lib/rules/boilerplate-opening.js




const DAY = 24 * 3600 * 1000;
const boilerplate_opening_post = (date, text) => `---\ntitle: A\ndate: ${date}\n---\n\n${text}\n`;
const alike = Object.fromEntries(['01', '02', '03', '04'].map((day) => [
    `content/posts/${day}.md`,
    boilerplate_opening_post(`2026-02-${day}`, 'Stel je voor dat je fietst.')
]));
const boilerplateOpening = (0,rule/* defineRule */.K)({
    id: 'boilerplate-opening',
    severity: 'info',
    profile: 'all',
    needs: 'site-index',
    summary: 'Many recent posts begin with the same two words.',
    why: 'Readers who follow a site notice at once when every post begins alike, and texts made by a machine do. The first two words of the text are compared with those of the posts of the last `days`; posts from before that time are left alone. On a site with 7,500 posts, a third began with the two words that its language model liked best.',
    options: schemas/* strictObject */.rej({
        days: schemas/* int */.Whr().min(1).default(90).describe('How far back posts are compared.'),
        share: schemas/* number */.aig().min(1).max(100).default(10).describe('Percent of these posts above which it is told.'),
        posts: schemas/* int */.Whr().min(2).default(5).describe('Posts that must at least begin alike.')
    }),
    messages: {
        alike: (words, same, all, days) => `The words ${words} open ${same} of the ${all} posts of the last ${days} days. Readers take a text that begins like all others for one of a machine. Begin with what is new here.`
    },
    good: [{ text: boilerplate_opening_post('2026-02-20', 'Fietsen is gezond.'), files: alike }],
    bad: [
        {
            text: boilerplate_opening_post('2026-02-20', 'Stel je eens een berg voor.'),
            files: alike,
            at: 'Stel je',
            message: 'The words "Stel je" open 5 of the 5 posts of the last 90 days.'
        }
    ],
    check({ post: { path, source, frontMatter }, now, index, options: { days, share, posts }, messages, report }) {
        const entry = index?.entry(path);
        const until = now.getTime();
        const since = until - days * DAY;
        if (!index || !entry || entry.hidden || entry.time === undefined || entry.time < since || entry.time > until)
            return;
        const opening = (0,post_entry/* openingOf */.E4)(source, frontMatter.span.to);
        if (!opening || entry.opening === undefined)
            return;
        const { same, all } = index.openings(entry, since, until);
        if (same < posts || same * 100 <= share * all)
            return;
        const { from, to } = opening;
        report({
            span: { from, to },
            message: messages.alike((0,quote/* quote */.h)(source.slice({ from, to })), same, all, days),
            subject: opening.words
        });
    }
});

;// CONCATENATED MODULE: ./lib/rules/canonical-url.js




const canonicalUrl = (0,rule/* defineRule */.K)({
    id: 'canonical-url',
    severity: 'warning',
    summary: 'The canonical address is not a full https address.',
    why: 'The canonical address tells search engines which of several addresses is the page itself. The theme prints it as it is: a path alone, or the http address of an https site, is one more address instead of one less. Another host is fine: it says where the post appeared first.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        relative: (name, url) => `\`${name}\` is ${(0,quote/* quote */.h)(url)}, and search engines expect a full address here, such as "https://example.com/post/". Write it in full, or remove the field: the theme knows the page's own address.`,
        insecure: (name, url) => `\`${name}\` is ${(0,quote/* quote */.h)(url)}, but this site is published under https, so search engines are sent to the wrong address. Write "https".`
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
        const url = (0,post_text/* textOf */.b6)(canonical);
        if (!canonical || !url)
            return;
        const [name, span] = [(0,post_text/* nameOf */.Vb)(canonical), canonical.node.span];
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

;// CONCATENATED MODULE: ./lib/rules/cover-alt-length.js





const cover_alt_length_post = (alt) => `---\ntitle: Dijken\ncover:\n  image: dijk.jpg\n  alt: ${alt}\n---\n`;
const LONG = 'Twee fietsers in gele regenjassen rijden op een bewolkte ochtend in maart tegen de wind in over een lange rechte dijk langs het grijze water';
const coverAltLength = (0,rule/* defineRule */.K)({
    id: 'cover-alt-length',
    severity: 'info',
    profile: 'strict',
    summary: 'The alternative text of the cover is very short, or longer than a sentence.',
    why: 'Screen readers read it out in one go, without a pause or a way back; one sentence of up to about 125 characters is what accessibility guides advise. Under five characters it says nothing.',
    options: schemas/* strictObject */.rej({
        min: schemas/* int */.Whr().nonnegative().default(5).describe('The fewest characters.'),
        max: schemas/* int */.Whr().positive().default(125).describe('The most characters.')
    }),
    messages: {
        long: (length, max) => `The alternative text of the cover has ${length} characters; screen readers read it out in one go, so about ${max} is the most that can be followed. Say in one sentence what matters.`,
        short: (text, min) => `The alternative text of the cover is ${(0,quote/* quote */.h)(text)}, less than ${min} characters, which describes nothing to people who can't see the image. Say in one sentence what it shows.`
    },
    good: [{ text: cover_alt_length_post('Twee fietsers op een dijk') }],
    bad: [
        { text: cover_alt_length_post(LONG), at: LONG, message: `has ${LONG.length} characters` },
        { text: cover_alt_length_post('dijk'), at: 'dijk', message: 'less than 5 characters' }
    ],
    check({ post, options: { min, max }, messages, report }) {
        const alt = coverAlt(post);
        if (!alt)
            return;
        const { text, span, subject } = alt;
        const length = (0,post_text/* characterCount */.Dq)(text);
        // In Chinese and Japanese two characters can be two words.
        const isShort = length < min && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
        if (length > max)
            report({ span, subject, message: messages.long(length, max) });
        else if (isShort)
            report({ span, subject, message: messages.short(text, min) });
    }
});

// EXTERNAL MODULE: ./lib/rules/cover.js
var rules_cover = __webpack_require__(32464);
;// CONCATENATED MODULE: ./lib/rules/cover-alt-missing.js




const coverAltMissing = (0,rule/* defineRule */.K)({
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
        const image = (0,rules_cover/* coverImage */.N)(post);
        if (!cover || (image.kind !== 'remote' && image.kind !== 'local'))
            return;
        // Only a map has room for an alternative text.
        if (cover.whole.node.kind !== 'map' || (0,post_text/* textOf */.b6)(cover.alt))
            return;
        if (cover.alt && typeof cover.alt.value !== 'string' && cover.alt.value !== null)
            return;
        const name = cover.alt ? (0,post_text/* nameOf */.Vb)(cover.alt) : `${(0,post_text/* nameOf */.Vb)(cover.whole)}.alt`;
        const value = cover.alt?.node.span;
        const span = value && value.to > value.from ? value : (cover.alt ?? cover.whole).keySpan;
        if ((0,post_text/* textOf */.b6)(cover.caption))
            report({ span, message: messages.caption(name), subject: name, severity: 'info' });
        else
            report({ span, message: messages.missing(name), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/cover-examples.js
const PHOTO = 'https://images.example.com/dijk.jpg';
/** At an image service that cuts and scales by its URL. */
const PEXELS = 'https://images.pexels.com/photos/100582/dijk.jpeg?auto=compress&cs=tinysrgb';
/** A post with this cover. */
const cover_examples_post = (image) => `---\ntitle: Zomerroutes\ncover:\n  image: ${image}\n---\n`;
/** A post whose cover was found to have this size, in pixels. */
const photo = (width, height, url = PHOTO) => ({
    text: cover_examples_post(url),
    verdicts: {
        [url]: {
            class: 'ok',
            status: 200,
            image: { type: 'jpeg', contentType: 'image/jpeg', bytes: undefined, width, height }
        }
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
        at: { span: reference.urlSpan, subject: field ? (0,post_text/* nameOf */.Vb)(field) : 'cover' }
    }));
}
/** Pixels of a cover: as it was found, or else as its URL asks for. */
function sizeOf({ url }, facts) {
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
function isBelow(size, least) {
    return size.width < least.width || size.height < least.height;
}

;// CONCATENATED MODULE: ./lib/rules/cover-aspect-ratio.js






/** Below this an image has another flaw, of which `cover-dimensions` speaks. */
const LEAST = { width: 600, height: 315 };
const coverAspectRatio = (0,rule/* defineRule */.K)({
    id: 'cover-aspect-ratio',
    severity: 'info',
    readsAnswers: true,
    summary: 'The cover image has another shape than the room that social networks have for it.',
    why: 'A shared post has room for a picture of 1.91 to 1 (1200 × 630 px); Facebook, LinkedIn and X cut off what is above and below, or at the sides. Up to 10 % more or less is not reported, so 16:9 and 2:1 are fine. Where the cover comes from Pexels, Unsplash or imgix, the address itself can ask for the right shape.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        tall: (url, size, lost) => `Cover ${(0,quote/* quote */.h)(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its height. See to it that nothing important is at the top or bottom, or use an image of 1200 × 630 px.`,
        wide: (url, size, lost) => `Cover ${(0,quote/* quote */.h)(url)} is ${words(size)}; social networks show 1.91:1 and cut off about ${lost} % of its width. See to it that nothing important is at the sides, or use an image of 1200 × 630 px.`,
        fix: 'Ask the image service for a cut of 1200 × 630 px'
    },
    good: [photo(1200, 630), photo(1920, 1080), photo(1200, 600), photo(300, 300), { text: cover_examples_post(PHOTO) }],
    bad: [
        {
            ...photo(940, 627, `${PEXELS}&h=650&w=940`),
            at: `${PEXELS}&h=650&w=940`,
            message: 'is 940 × 627 px (1.50:1); social networks show 1.91:1 and cut off about 22 % of its height.',
            fixed: cover_examples_post(`${PEXELS}&h=630&w=1200&fit=crop`)
        },
        { ...photo(1200, 1200), at: PHOTO, message: 'about 48 % of its height' },
        {
            text: cover_examples_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 2400, height: 800 } },
            at: 'images/dijk.jpg',
            message: 'about 36 % of its width'
        }
    ],
    check({ post, image, messages, report }) {
        for (const { reference, at } of coversOf(post)) {
            const size = sizeOf(reference, image(reference));
            if (!size || fitsRatio(size) || isBelow(size, LEAST))
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
const coverBytes = (0,rule/* defineRule */.K)({
    id: 'cover-bytes',
    severity: 'warning',
    readsAnswers: true,
    summary: 'The cover image is a heavy file.',
    why: 'Readers on a phone wait for it, and networks leave out what is too heavy: WhatsApp above 600 KB (a remark), X and LinkedIn above 5 MB (a warning), Facebook above 8 MB (an error). The weight is that of the whole file, as the server or the repository tells it; where a server does not say, nothing is reported.',
    options: schemas/* strictObject */.rej({
        info: schemas/* number */.aig().positive().default(600).describe('The weight above which there is a remark, in KB.'),
        warning: schemas/* number */.aig().positive().default(5120).describe('The weight above which there is a warning, in KB.'),
        error: schemas/* number */.aig().positive().default(8192).describe('The weight above which there is an error, in KB.')
    }),
    messages: {
        info: (url, weight, limit) => `Cover ${(0,quote/* quote */.h)(url)} weighs ${weight}; above ${limit} WhatsApp may show a shared post without its picture, and phones load it slowly. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
        warning: (url, weight, limit) => `Cover ${(0,quote/* quote */.h)(url)} weighs ${weight}; above ${limit} X and LinkedIn show no picture, and readers wait for it. Save it smaller, for example as a JPEG of 1200 × 630 px.`,
        error: (url, weight, limit) => `Cover ${(0,quote/* quote */.h)(url)} weighs ${weight}; above ${limit} no social network shows it, and readers on a phone wait long. Save it smaller, for example as a JPEG of 1200 × 630 px.`
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

;// CONCATENATED MODULE: ./lib/rules/cover-credit.js




const cover_credit_HOSTS = [
    { name: 'Pexels', host: /^https?:\/\/(?:[\w-]+\.)*pexels\.com\// },
    { name: 'Unsplash', host: /^https?:\/\/(?:[\w-]+\.)*unsplash\.com\// },
    { name: 'Pixabay', host: /^https?:\/\/(?:[\w-]+\.)*pixabay\.com\// }
];
const CREDIT = /©|\b(?:foto|photo|photograph|bild|image|imagen|immagine|crédits?|credits?)(?:graph(?:er|ie|y))?\b.{0,12}[:;]|\b(?:via|by|door|von|par|por|di)\s+\p{Lu}/iu;
const cover_credit_post = (caption) => `---\ntitle: Dijken\ncover:\n  image: https://images.pexels.com/photos/1/dijk.jpeg\n  alt: Een dijk\n${caption}---\n`;
const coverCredit = (0,rule/* defineRule */.K)({
    id: 'cover-credit',
    severity: 'info',
    profile: 'strict',
    summary: 'The cover comes from Pexels, Unsplash or Pixabay, and nobody is credited.',
    why: 'Their licences do not demand it, but the terms of their interfaces for programs do ask for the name of the photographer and of the site, and so does good manners. A caption that names either, or the name of the site in the text, is enough.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (site, name) => `The cover is a photo from ${site}, and neither its caption nor the text credits anybody; ${site} asks programs that use its photos to do so. Write who made it in \`${name}\`, such as "Photo: Name via ${site}".`
    },
    good: [
        { text: cover_credit_post('  caption: "Foto: Jan Jansen via Pexels"\n') },
        { text: `${cover_credit_post('')}\nThe photo is from Pexels.\n` },
        { text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n---\n' }
    ],
    bad: [
        {
            text: cover_credit_post(''),
            at: 'https://images.pexels.com/photos/1/dijk.jpeg',
            message: 'Write who made it in `cover.caption`'
        },
        { text: cover_credit_post('  caption: Een dijk bij Hoorn\n'), at: 'Een dijk bij Hoorn' }
    ],
    check({ post, messages, report }) {
        const image = (0,rules_cover/* coverImage */.N)(post);
        const host = image.kind === 'remote' ? cover_credit_HOSTS.find((one) => one.host.test(image.url)) : undefined;
        const { cover } = post.fields;
        // Only a map has room for a caption.
        if (!host || image.kind !== 'remote' || cover?.whole.node.kind !== 'map')
            return;
        const caption = (0,post_text/* textOf */.b6)(cover.caption) ?? '';
        const words = `${caption} ${(0,post_text/* textOf */.b6)(cover.alt) ?? ''} ${post.source.slice(post.body.span)}`.toLowerCase();
        if (CREDIT.test(caption) || words.includes(host.name.toLowerCase()))
            return;
        const name = cover.caption ? (0,post_text/* nameOf */.Vb)(cover.caption) : `${(0,post_text/* nameOf */.Vb)(cover.whole)}.caption`;
        const span = caption && cover.caption ? cover.caption.node.span : image.field.node.span;
        report({ span, message: messages.missing(host.name, name), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/cover-dimensions.js






/** Facebook leaves out what is smaller in either direction. */
const cover_dimensions_LEAST = 200;
const coverDimensions = (0,rule/* defineRule */.K)({
    id: 'cover-dimensions',
    severity: 'warning',
    readsAnswers: true,
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
        refused: (url, { width, height }) => `Cover ${(0,quote/* quote */.h)(url)} is ${width} × ${height} px; Facebook shows no picture at all below ${cover_dimensions_LEAST} × ${cover_dimensions_LEAST} px. Use an image of 1200 × 630 px.`,
        small: (url, { width, height }, least) => `Cover ${(0,quote/* quote */.h)(url)} is ${width} × ${height} px; below ${least.width} × ${least.height} px social networks show it small, beside the text. Use an image of 1200 × 630 px.`,
        soft: (url, { width, height }, recommended) => `Cover ${(0,quote/* quote */.h)(url)} is ${width} × ${height} px; below ${recommended} px wide it looks soft on sharp screens, and Google Discover shows no large preview. 1200 × 630 px is best.`,
        fix: 'Ask the image service for 1200 × 630 px'
    },
    good: [
        photo(1200, 630),
        photo(1920, 1080),
        photo(1200, 627),
        { text: cover_examples_post(`${PEXELS}&fit=crop&w=1200&h=630`) },
        // Too high: a matter of shape.
        photo(940, 940),
        { text: cover_examples_post(PHOTO) }
    ],
    bad: [
        { ...photo(480, 270), at: PHOTO, message: 'is 480 × 270 px; below 600 × 315 px' },
        { ...photo(160, 90), at: PHOTO, message: 'Facebook shows no picture at all' },
        { ...photo(960, 540), at: PHOTO, message: 'looks soft' },
        {
            text: cover_examples_post('images/dijk.jpg'),
            images: { 'static/images/dijk.jpg': { type: 'jpeg', bytes: 40_000, width: 500, height: 400 } },
            at: 'images/dijk.jpg',
            message: 'is 500 × 400 px'
        },
        {
            text: cover_examples_post(`${PEXELS}&fit=crop&h=280&w=500#foto`),
            at: `${PEXELS}&fit=crop&h=280&w=500#foto`,
            message: 'is 500 × 280 px',
            fixed: cover_examples_post(`${PEXELS}&fit=crop&h=630&w=1200#foto`)
        }
    ],
    check({ post, image, options, messages, report }) {
        const least = { width: options['min-width'], height: options['min-height'] };
        const recommended = options['recommended-width'];
        for (const { reference, at } of coversOf(post)) {
            const size = sizeOf(reference, image(reference));
            if (!size)
                continue;
            const edits = cropEdits(reference, post.source, COVER_SIZE);
            const fix = edits && { fix: { description: messages.fix, safe: false, edits } };
            const { url } = reference;
            if (isBelow(size, least)) {
                const refused = isBelow(size, { width: cover_dimensions_LEAST, height: cover_dimensions_LEAST });
                report({ ...at, message: refused ? messages.refused(url, size) : messages.small(url, size, least), ...fix });
            }
            else if (size.width < recommended && fitsRatio(size)) {
                report({ ...at, message: messages.soft(url, size, recommended), severity: 'info', ...fix });
            }
        }
    }
});

// EXTERNAL MODULE: ./lib/rules/cover-file-missing.js
var cover_file_missing = __webpack_require__(99274);
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
const coverFormat = (0,rule/* defineRule */.K)({
    id: 'cover-format',
    severity: 'warning',
    readsAnswers: true,
    summary: 'The cover image is of a kind that social networks do not show.',
    why: 'Facebook, X, LinkedIn and WhatsApp draw JPEG, PNG, WebP and GIF. An SVG, AVIF, HEIC, BMP, TIFF, JPEG XL or icon file looks fine on the page, where the browser knows it (HEIC, TIFF and JPEG XL only in Safari), and leaves a shared post without a picture. Of an animated image they show the first frame only, which is a remark (info). What counts is what the bytes are, not what the file is called; where the image was not looked at, only the name of an SVG, AVIF or HEIC file without parameters is believed.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        unsupported: (url, what) => `Cover ${(0,quote/* quote */.h)(url)} is ${what}, which social networks don't show, so a shared post has no picture. Use a JPEG or PNG of 1200 × 630 px.`,
        animated: (url) => `Cover ${(0,quote/* quote */.h)(url)} is animated; most social networks show its first frame only, and it is heavy. Make sure that the first frame says enough, or use a still image.`
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

;// CONCATENATED MODULE: ./lib/rules/cover-hotlink.js



const cover_hotlink_post = (image) => `---\ntitle: De ketting\ncover:\n  image: ${image}\n---\n`;
const coverHotlink = (0,rule/* defineRule */.K)({
    id: 'cover-hotlink',
    severity: 'info',
    profile: 'all',
    summary: 'The cover image is loaded from another site.',
    why: 'It is gone when the other site moves or removes it, its owner sees who visits your page, and social networks may be refused. Unsplash asks for exactly that, so its hosts are allowed; name the host of your own images in `hosts`.',
    options: schemas/* strictObject */.rej({
        hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default(['images.unsplash.com', 'plus.unsplash.com'])
            .describe('Hosts, with those under them, that covers may be loaded from.')
    }),
    messages: {
        remote: (host) => `The cover image is loaded from ${(0,quote/* quote */.h)(host)}: it is gone when that site moves or removes it. Put a copy among the files of your own site, if its licence allows that.`
    },
    good: [
        { text: cover_hotlink_post('/images/ketting.jpg') },
        { text: cover_hotlink_post('https://images.unsplash.com/photo-1') },
        {
            text: cover_hotlink_post('https://cdn.fietsblog.example/a.jpg'),
            files: { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' }
        }
    ],
    bad: [
        {
            text: cover_hotlink_post('https://images.example.com/a.jpg'),
            at: 'https://images.example.com/a.jpg',
            message: '"images.example.com"'
        }
    ],
    check({ post, site, options, messages, report }) {
        const { baseUrl = '' } = site.settings;
        const own = URL.canParse(baseUrl) ? new URL(baseUrl).hostname.replace(/^www\./, '') : undefined;
        const allowed = own === undefined ? options.hosts : [...options.hosts, own];
        for (const { role, url, urlSpan: span, generated } of post.references) {
            if (role !== 'cover' || generated || !/^https?:\/\//i.test(url) || !URL.canParse(url))
                continue;
            const { hostname } = new URL(url);
            if (allowed.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
                continue;
            report({ span, message: messages.remote(hostname), subject: url });
        }
    }
});

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
const coverHttp = (0,rule/* defineRule */.K)({
    id: 'cover-http',
    severity: 'warning',
    readsAnswers: true,
    summary: 'The cover image has an address without encryption (`http://`).',
    why: 'A page on https may not load images over http: browsers ask for the https address instead and show nothing where there is none, and social networks leave such images out.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        insecure: (url) => `Cover ${(0,quote/* quote */.h)(url)} starts with http://; browsers and social networks may not show it on a site with https. Use its https:// address if there is one, or put the image on your own site.`,
        verified: (url) => `Cover ${(0,quote/* quote */.h)(url)} starts with http://; browsers and social networks may not show it on a site with https. Its https:// address works: use that.`,
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
        const image = (0,rules_cover/* coverImage */.N)(post);
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
        report({ span, message, subject: (0,post_text/* nameOf */.Vb)(image.field), ...(fix && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/cover-image-empty.js






const coverImageEmpty = (0,rule/* defineRule */.K)({
    id: 'cover-image-empty',
    severity: 'warning',
    profile: 'strict',
    summary: 'The field of the cover image is there, but holds none.',
    why: 'An empty field was meant to be filled in: the theme shows no picture, or a broken one, and social networks show a bare link. Sites of PaperMod have `cover-required` for that.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        empty: (name) => `\`${name}\` is empty, so the post has no picture of its own where it is listed and shared. Fill in the path or the address of an image, or remove the field.`,
        placeholder: (name, text) => `\`${name}\` still holds the placeholder ${(0,quote/* quote */.h)(text)}. Fill in the path or the address of an image, or remove the field.`
    },
    good: [
        { text: '---\ntitle: Dikes\nimage: /images/dike.jpg\n---\n', generator: 'generic' },
        { text: '---\ntitle: Dikes\n---\n', generator: 'generic' },
        { text: '---\ntitle: Dikes\nimage: ""\ndraft: true\n---\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Dikes\nimage: ""\n---\n',
            generator: 'generic',
            at: '""',
            message: '`image` is empty'
        },
        {
            text: '---\nlayout: post\ntitle: Dikes\nimage:\n---\n',
            path: '_posts/2026-01-05-dikes.md',
            generator: 'jekyll',
            at: 'image'
        }
    ],
    check({ post, generator, messages, report }) {
        if (generator.id === 'hugo-papermod' || !hasPreview(post))
            return;
        const cover = (0,rules_cover/* coverImage */.N)(post);
        if (cover.kind !== 'empty' && cover.kind !== 'placeholder')
            return;
        const { node, keySpan } = cover.field;
        const name = (0,post_text/* nameOf */.Vb)(cover.field);
        const message = cover.kind === 'empty' ? messages.empty(name) : messages.placeholder(name, cover.text);
        report({ span: node.span.to > node.span.from ? node.span : keySpan, message, subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/cover-not-an-image.js





const URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg';
const cover_not_an_image_post = `---\ntitle: Zomerroutes\ncover:\n  image: ${URL_OF_EXAMPLE}\n---\n`;
const cover_not_an_image_answer = (image) => ({ [URL_OF_EXAMPLE]: { class: 'ok', status: 200, image } });
/** Servers that don't know better send these with images too. */
const SAYS_NOTHING = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download']);
const coverNotAnImage = (0,rule/* defineRule */.K)({
    id: 'cover-not-an-image',
    severity: 'error',
    readsAnswers: true,
    summary: 'The cover is a file, or an address that answers, but no image.',
    why: "A link to the page around an image, or a site that answers with an error page or a login, looks fine to a link checker: it answers. The post and every share of it show a broken image. The file's first bytes count for more than its name and what the server calls it. A file that begins as an image and then breaks off is a warning.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (url, type) => `Cover ${(0,quote/* quote */.h)(url)} is not an image but ${type}, so the post and every share of it show a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
        otherFile: (url, type) => `Cover ${(0,quote/* quote */.h)(url)} is not an image but ${type}, so the post and every share of it show a broken image. Put the image itself in its place.`,
        empty: (url) => `Cover ${(0,quote/* quote */.h)(url)} is an empty file, so the post and every share of it show a broken image. Choose another image.`,
        damaged: (url, type) => `Cover ${(0,quote/* quote */.h)(url)} is a damaged ${type.toUpperCase()} file: what should follow its first bytes is not there. Browsers and social networks most likely can't show it. Open it in an image program and save it again, or choose another image.`,
        types: {
            html: 'a web page',
            pdf: 'a PDF document',
            zip: 'a ZIP archive',
            video: 'a video',
            text: 'a text file',
            'git-lfs': 'the note that Git LFS keeps in its place'
        },
        ofType: (type) => `of type ${(0,quote/* quote */.h)(type)}`
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
            const at = { span, subject: field ? (0,post_text/* nameOf */.Vb)(field) : 'cover' };
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
const coverRelativeRemote = (0,rule/* defineRule */.K)({
    id: 'cover-relative-remote',
    severity: 'error',
    summary: 'A cover from another site is marked as relative to the post.',
    why: "With `relative: true` PaperMod puts the post's own address before that of the image in what it tells social networks (`og:image`): `https://example.com/posts/mine/https:/images.example.com/dijk.jpg`. The post looks fine, but every share of it lacks its picture.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        relative: (name, url) => `\`${name}\` is true, but the cover ${(0,quote/* quote */.h)(url)} is on another site: the theme makes an address of it that doesn't exist, and social networks show no picture. Set it to false, or remove the line.`,
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
        const image = (0,rules_cover/* coverImage */.N)(post);
        if (relative?.value !== true || image.kind !== 'remote')
            return;
        const { span } = relative.node;
        const name = (0,post_text/* nameOf */.Vb)(relative);
        const fix = { description: messages.fix, safe: true, edits: [{ span, text: 'false' }] };
        report({ span, message: messages.relative(name, image.url), subject: name, fix });
    }
});

// EXTERNAL MODULE: ./lib/site/cover-places.js
var cover_places = __webpack_require__(22393);
// EXTERNAL MODULE: ./lib/rules/file-index.js
var file_index = __webpack_require__(59244);
;// CONCATENATED MODULE: ./lib/rules/cover-required.js








/** Images beside a post that PaperMod takes when there is no cover. */
const BUNDLE_IMAGE = /(?:feature|cover|thumbnail)[^/]*\.(?:jpe?g|png|gif|webp)$/i;
const coverRequired = (0,rule/* defineRule */.K)({
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
        placeholder: (name, text) => `\`${name}\` still holds the placeholder ${(0,quote/* quote */.h)(text)}. Fill in the path or the address of an image (1200 x 630 px is best), or remove it.`
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
        const cover = (0,rules_cover/* coverImage */.N)(post);
        if (cover.kind === 'none') {
            if (site.settings.defaultImage !== undefined || hasBundleImage(post, site.files))
                return;
            const whole = post.fields.cover?.whole;
            report({ span: whole?.keySpan ?? (0,post_text/* openingFence */.sv)(post), message: messages.missing, subject: 'cover' });
        }
        else if (cover.kind === 'empty') {
            const name = (0,post_text/* nameOf */.Vb)(cover.field);
            report({ span: placeOf(cover.field), message: messages.empty(name), subject: name });
        }
        else if (cover.kind === 'placeholder') {
            const name = (0,post_text/* nameOf */.Vb)(cover.field);
            report({ span: cover.field.node.span, message: messages.placeholder(name, cover.text), subject: name });
        }
    }
});
/** An empty value may have no characters of its own. */
function placeOf({ node, keySpan }) {
    return node.span.to > node.span.from ? node.span : keySpan;
}
function hasBundleImage({ path }, files) {
    if (!files || !(0,cover_places/* isBundle */.bn)(path))
        return false;
    return (0,file_index/* filesIn */.n)(files, path.slice(0, path.lastIndexOf('/') + 1)).some((file) => BUNDLE_IMAGE.test(file));
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
const coverTypeMismatch = (0,rule/* defineRule */.K)({
    id: 'cover-type-mismatch',
    severity: 'info',
    readsAnswers: true,
    summary: 'The cover image is of another type than its server or its name says.',
    why: "Browsers look at the bytes and show such an image all the same; social networks and image tools often go by the type that the server names, which for a file of your site follows from its extension. An image that its server doesn't call an image at all is a warning: Facebook refuses those.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        declared: (url, actual, declared) => `Cover ${(0,quote/* quote */.h)(url)} is ${actual}, but its server calls it ${(0,quote/* quote */.h)(declared)}. Some programs then can't show it; put the image on your own site if you can't have that corrected.`,
        noImage: (url, declared) => `Cover ${(0,quote/* quote */.h)(url)} is an image, but its server calls it ${(0,quote/* quote */.h)(declared)}; Facebook and others then show no picture of a shared post. Put the image on your own site, or have the server send \`Content-Type: image/…\`.`,
        named: (url, actual, extension) => `Cover ${(0,quote/* quote */.h)(url)} is ${actual}, but its name ends in ${(0,quote/* quote */.h)(`.${extension}`)}, by which web servers and image tools go. Rename it, or save it again as what it is called.`
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
/** What is said of a link's past. Part of the messages of the rules that tell of it. */
const HISTORY = {
    redirects: (way) => `It redirects ${way}.`,
    fine: (when) => `Last seen fine ${when}.`,
    failing: (day) => `It has failed since ${day}.`,
    step: (url, status) => `to ${(0,quote/* quote */.h)(url)} (${status ?? 'unknown'})`,
    inTurn: (steps) => steps.join(', then '),
    long: (first, hidden, last) => `${first}, then ${hidden} times more, and ${last}`,
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (days) => `${days} days ago`
};
/**
 * What else is known about a link that does not work, as sentences that follow the one about what happened, each with a
 * space before it: how it was redirected, and when it was last fine. Empty when nothing is known.
 */
function historyOf({ url, chain, finalUrl, lastOkAt, failingSince }, now, words) {
    const sentences = [];
    const way = wayOf({ url, ...(chain && { chain }), ...(finalUrl !== undefined && { finalUrl }) }, words);
    if (way)
        sentences.push(words.redirects(way));
    const fine = lastOkAt === undefined ? undefined : age(lastOkAt, now, words);
    const failing = failingSince === undefined ? undefined : age(failingSince, now, words);
    if (fine !== undefined)
        sentences.push(words.fine(fine));
    else if (failing !== undefined && failing !== words.today)
        sentences.push(words.failing(failingSince?.slice(0, 10) ?? ''));
    return sentences.map((sentence) => ` ${sentence}`).join('');
}
/** The steps of a redirect, with their statuses: `to "…" (301), then to "…" (302)`; undefined when there is none. */
function wayOf({ chain = [], finalUrl }, words) {
    const targets = chain.slice(1).map((hop) => hop.url);
    const last = targets.at(-1) ?? chain[0]?.url;
    // The last step may lead to where there was no answer.
    if (finalUrl !== undefined && last !== finalUrl && chain.length > 0)
        targets.push(finalUrl);
    const steps = targets.map((target, index) => words.step(target, chain[index]?.status));
    if (steps.length === 0)
        return undefined;
    if (steps.length <= SHOWN_STEPS)
        return words.inTurn(steps);
    return words.long(steps[0] ?? '', steps.length - 2, steps.at(-1) ?? '');
}
function age(moment, now, words) {
    const time = Date.parse(moment);
    if (Number.isNaN(time))
        return undefined;
    const days = Math.floor((now.getTime() - time) / DAY_MS);
    if (days < 1)
        return words.today;
    return days === 1 ? words.yesterday : words.daysAgo(days);
}

;// CONCATENATED MODULE: ./lib/rules/uncertain-link.js
const CLASSES = ['blocked', 'transient', 'tls'];
function isUncertain(linkClass) {
    return CLASSES.some((one) => one === linkClass);
}

;// CONCATENATED MODULE: ./lib/rules/cover-unreachable.js







const cover_unreachable_URL_OF_EXAMPLE = 'https://images.example.com/dijk.jpg';
const cover_unreachable_post = `---\ntitle: Zomerroutes\ncover:\n  image: ${cover_unreachable_URL_OF_EXAMPLE}\n---\n`;
const coverUnreachable = (0,rule/* defineRule */.K)({
    id: 'cover-unreachable',
    severity: 'error',
    readsAnswers: true,
    summary: 'The cover image, on another site, does not answer.',
    why: 'The page and every share of it show a broken image. Only what is certainly gone (404, 410, no such host) is an error; a server that refuses robots, is down for the moment or has a bad certificate is a warning, since social networks are robots too.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        broken: (url, reason, history) => `Cover ${(0,quote/* quote */.h)(url)} is gone: ${reason}.${history} The post and every share of it show a broken image. Choose another image, or correct the address.`,
        uncertain: (url, reason, history) => `Cover ${(0,quote/* quote */.h)(url)} could not be loaded: ${reason}.${history} If social networks can't load it either, a shared post has no picture. Open it in a browser to make sure, or put the image on your own site.`,
        private: (url) => `Cover ${(0,quote/* quote */.h)(url)} is at an address on a private network, which readers can't open. Put the image on your own site.`,
        noReason: 'no answer',
        ...HISTORY
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
            const at = { span, subject: image ? (0,post_text/* nameOf */.Vb)(image) : 'cover' };
            const reason = found.reason ?? messages.noReason;
            if (found.class === 'broken')
                report({ ...at, message: messages.broken(url, reason, historyOf(found, now, messages)) });
            else if (found.class === 'private') {
                // What the host alone tells is for link-localhost to say.
                if (!isPrivateUrl(url))
                    report({ ...at, message: messages.private(url), severity: 'warning' });
            }
            else if (isUncertain(found.class)) {
                report({
                    ...at,
                    message: messages.uncertain(url, reason, historyOf(found, now, messages)),
                    severity: 'warning'
                });
            }
        }
    }
});

// EXTERNAL MODULE: ./lib/site/visibility.js
var visibility = __webpack_require__(55663);
// EXTERNAL MODULE: ./lib/rules/moment-text.js
var moment_text = __webpack_require__(64995);
;// CONCATENATED MODULE: ./lib/rules/date-future.js





/** A date that has not come yet. */
const dateFuture = (0,rule/* defineRule */.K)({
    id: 'date-future',
    severity: 'warning',
    summary: 'A post is dated in the future.',
    why: 'Hugo and Jekyll leave a post with a date in the future out of the site, without a word and with a successful build, and bring it with the first build after that moment. Whoever publishes it today waits for a page that does not come. A day ahead is allowed, for time zones. Drafts are not reported, nor sites that are told to publish such posts (`buildFuture`, `future`). In Jekyll the date can be in the name of the file.',
    options: schemas/* strictObject */.rej({
        hours: schemas/* number */.aig().min(0).default(24).describe('Hours that a date may lie ahead of the present moment.')
    }),
    messages: {
        hidden: (name, moment, generator) => `\`${name}\` is in the future: ${(0,moment_text/* momentText */.A)(moment, 'en-GB')}. ${generator} leaves the post out until then, without a word; it appears with the first build after that moment. If it is meant for now, correct the date; if not, see that a build runs then.`,
        unknown: (name, moment) => `\`${name}\` is in the future: ${(0,moment_text/* momentText */.A)(moment, 'en-GB')}. Some site generators leave such a post out until then, others show it with that date. Is the date right?`
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
            path: '_posts/2026-06-21-garden.md',
            generator: 'jekyll',
            at: '2026-06-21',
            message: 'Jekyll leaves the post out until then'
        },
        {
            text: '---\ntitle: Our garden\ndate: 2026-06-21\n---\n',
            generator: 'generic',
            at: '2026-06-21',
            message: 'Is the date right?'
        },
        {
            text: '---\ntitle: Our garden\n---\n',
            path: '_posts/2026-06-21-our-garden.md',
            generator: 'jekyll',
            files: { '_config.yml': 'markdown: kramdown\n' },
            at: '---',
            message: '`2026-06-21-our-garden.md` is in the future: 21 June 2026'
        }
    ],
    check({ post, site, generator, now, options, messages, report }) {
        const hidden = (0,visibility/* hiddenBy */.W)(post.path, post.fields, site, generator, now);
        const { from, field } = hidden ?? {};
        if (hidden?.why !== 'future' || !from || from.getTime() <= now.getTime() + options.hours * 3_600_000)
            return;
        const name = field ? (0,post_text/* nameOf */.Vb)(field) : post.path.slice(post.path.lastIndexOf('/') + 1);
        const message = generator.futurePosts === 'hidden'
            ? messages.hidden(name, from, programOf(generator))
            : messages.unknown(name, from);
        report({ span: field?.node.span ?? post.source.lineSpan(1), message, subject: name });
    }
});
/** `Hugo`, whatever its theme is. */
function programOf({ name }) {
    return name.replace(/ with .*$/, '');
}

;// CONCATENATED MODULE: ./lib/rules/front-matter-state.js
/** The words of the parser, for a translation to give in another language. */
const PARSER_WORDS = {
    problem: (message) => message,
    fix: (description) => description
};
/** Problems after which a field may be missing, or another one be in its value, for no other reason. */
const UNRELIABLE = new Set(['missing', 'unclosed', 'syntax', 'code']);
/** Whether what the front matter says, and what it lacks, is what its author wrote. */
function isReliable({ frontMatter }) {
    return frontMatter.state !== 'missing' && !frontMatter.problems.some((problem) => UNRELIABLE.has(problem.kind));
}
/** Problems of some kinds as findings; their words and fixes come from the parser. @param words the messages of the rule */
function reportProblems({ frontMatter }, kinds, report, words, dialect = {}) {
    for (const { kind, message, span, fix, isReadByJsYaml3 } of frontMatter.problems) {
        if (!kinds.includes(kind))
            continue;
        const severity = isReadByJsYaml3 && dialect.jsYaml3 ? { severity: 'warning' } : {};
        report({
            span,
            message: words.problem(message),
            subject: kind,
            ...severity,
            ...(fix && { fix: { ...fix, description: words.fix(fix.description), safe: false } })
        });
    }
}

;// CONCATENATED MODULE: ./lib/rules/date-invalid.js






/** A date that the generator can't read. */
const dateInvalid = (0,rule/* defineRule */.K)({
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
            const name = (0,post_text/* nameOf */.Vb)(field);
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

;// CONCATENATED MODULE: ./lib/rules/date-timezone.js




const TIME_WITHOUT_ZONE = /^\d{4}-\d{1,2}-\d{1,2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const dateTimezone = (0,rule/* defineRule */.K)({
    id: 'date-timezone',
    severity: 'info',
    profile: 'all',
    summary: 'A date has a time, but not the time zone that it is in.',
    why: 'The site generator takes such a time for that of its own configuration or of the machine that builds the site, mostly UTC: the post appears an hour or more later than its author thinks, sometimes with the day before.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        zone: (name, value) => `\`${name}\` is ${(0,quote/* quote */.h)(value)}, a time without a time zone, so the post may go online hours sooner or later than meant. Add the offset, such as "+01:00", or "Z" for UTC.`
    },
    good: [
        { text: '---\ntitle: Banden\ndate: 2026-02-27T09:00:00+01:00\n---\n' },
        { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n' },
        { text: '---\ntitle: Banden\ndate: 2026-02-27 09:00:00 Z\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Banden\ndate: 2026-02-27T09:00:00\n---\n',
            at: '2026-02-27T09:00:00',
            message: 'a time without a time zone'
        },
        { text: '+++\ntitle = "Tyres"\nlastmod = 2026-02-27 09:00:00\n+++\n', at: '2026-02-27 09:00:00' }
    ],
    check({ post: { fields }, messages, report }) {
        const { date, publishDate, lastModified, expiryDate } = fields;
        for (const field of new Set([date, publishDate, lastModified, expiryDate])) {
            if (typeof field?.value !== 'string' || !TIME_WITHOUT_ZONE.test(field.value.trim()))
                continue;
            const name = (0,post_text/* nameOf */.Vb)(field);
            report({ span: field.node.span, message: messages.zone(name, field.value), subject: name });
        }
    }
});

// EXTERNAL MODULE: ./lib/rules/deleted-without-redirect.js
var deleted_without_redirect = __webpack_require__(98648);
;// CONCATENATED MODULE: ./lib/rules/deprecated-field.js





const HUGO = [{ old: '_build', now: 'build', since: 'Hugo 0.145' }];
/** As the generators' release notes say. */
const FIELDS = {
    hugo: HUGO,
    'hugo-papermod': HUGO,
    docusaurus: [
        { old: 'authorTitle', now: 'author_title', since: 'Docusaurus 2' },
        { old: 'authorURL', now: 'author_url', since: 'Docusaurus 2' },
        { old: 'authorImageURL', now: 'author_image_url', since: 'Docusaurus 2' }
    ]
};
const deprecatedField = (0,rule/* defineRule */.K)({
    id: 'deprecated-field',
    severity: 'warning',
    profile: 'strict',
    summary: 'A field has a newer name; the old one will stop working.',
    why: 'Site generators rename fields, understand the old name for a while, and then ignore it without a word: a page that was to stay out of lists is in them again. Known are `_build` of Hugo, and `authorTitle`, `authorURL` and `authorImageURL` of Docusaurus. A site that is built with a version before the change needs the old name.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        renamed: (old, now, since) => `The field \`${old}\` is called \`${now}\` since ${since}; newer versions warn about the old name and will ignore it. Rename it.`,
        twice: (old, now, since) => `The field \`${old}\` is called \`${now}\` since ${since}, and this post has both. Remove \`${old}\`.`,
        fix: (now) => `Rename it to ${now}`
    },
    good: [
        { text: '---\ntitle: Bikes\nbuild:\n  list: never\n---\n' },
        { text: '---\ntitle: Bikes\n_build: x\n---\n', generator: 'generic' }
    ],
    bad: [
        {
            text: '---\ntitle: Bikes\n_build:\n  list: never\n---\n',
            at: '_build',
            message: 'is called `build` since Hugo 0.145',
            fixed: '---\ntitle: Bikes\nbuild:\n  list: never\n---\n'
        },
        {
            text: '---\ntitle: Bikes\nauthorURL: https://example.com/jan\nauthor_url: https://example.com/jan\n---\n',
            path: 'blog/2026-01-05-bikes.md',
            generator: 'docusaurus',
            at: 'authorURL',
            message: 'this post has both'
        }
    ],
    check({ post, generator, messages, report }) {
        if (!isReliable(post))
            return;
        const { root } = post.frontMatter;
        const match = keyMatch(generator);
        for (const { old, now, since } of FIELDS[generator.id] ?? []) {
            const entry = (0,generators_field/* entryOf */.Ms)(root, old, match);
            if (!entry)
                continue;
            if ((0,generators_field/* entryOf */.Ms)(root, now, match)) {
                report({ span: entry.keySpan, message: messages.twice(old, now, since), subject: old });
                continue;
            }
            const edits = [renameKey(entry.keySpan, now, post.source)];
            const fix = { description: messages.fix(now), safe: false, edits };
            report({ span: entry.keySpan, message: messages.renamed(old, now, since), subject: old, fix });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/description-equals-title.js




const descriptionEqualsTitle = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* textOf */.b6)(description);
        if (!description || !text || !hasPreview(post) || (0,post_text/* wordsAlone */.pW)(text) === '')
            return;
        if ((0,post_text/* wordsAlone */.pW)(text) !== (0,post_text/* wordsAlone */.pW)((0,post_text/* textOf */.b6)(title) ?? ''))
            return;
        const name = (0,post_text/* nameOf */.Vb)(description);
        report({ span: description.node.span, message: messages.equal(name), subject: name });
    }
});

;// CONCATENATED MODULE: ./lib/rules/description-length.js




/** Below this a description says next to nothing; between this and `min` it only leaves room unused. */
const VERY_SHORT = 50;
const descriptionLength = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* textOf */.b6)(description);
        if (!description || !text || !hasPreview(post))
            return;
        const name = (0,post_text/* nameOf */.Vb)(description);
        const count = (0,post_text/* characterCount */.Dq)(text);
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
const descriptionRepeatsText = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* wordsAlone */.pW)((0,post_text/* textOf */.b6)(description) ?? '');
        if (!description || text === '' || !hasPreview(post) || (0,post_text/* wordsAlone */.pW)(opening(post)) !== text)
            return;
        const name = (0,post_text/* nameOf */.Vb)(description);
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




const descriptionRequired = (0,rule/* defineRule */.K)({
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
        if (!hasPreview(post) || (0,post_text/* textOf */.b6)(description))
            return;
        if (!description) {
            report({ span: (0,post_text/* openingFence */.sv)(post), message: messages.missing('description'), subject: 'description' });
        }
        else if (description.value === '' || description.value === null || description.value === undefined) {
            const { span } = description.node;
            const name = description.path.join('.');
            report({ span: span.to > span.from ? span : description.keySpan, message: messages.empty(name), subject: name });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/description-truncated.js





/**
 * A mark of feeds and excerpts, or a comma; points alone can be a teaser, unless the text is as long as an excerpt. Programs
 * leave no blank before them.
 */
const CUT = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|[^.…\s](?:…|\.{3}))$/u;
const MARK = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|…|\.{3})$/u;
const TEASER = /(?<![\])])(?:…|\.{3})$/u;
const EXCERPT_LENGTH = 130;
const descriptionTruncated = (0,rule/* defineRule */.K)({
    id: 'description-truncated',
    severity: 'info',
    summary: 'The description ends in the middle of a sentence.',
    why: 'A description that ends in `[…]`, in a comma, or in `…` after 130 characters or more was cut by a program that made an excerpt. What it wants to say is missing, and Google may take other words instead.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        cut: (name, end) => `\`${name}\` ends in ${(0,quote/* quote */.h)(end)}, as if a program cut it. Write one or two whole sentences (70 to 160 characters).`
    },
    good: [
        { text: '---\ndescription: Zo maak je hem schoon.\n---\n' },
        { text: '---\ndescription: And then the chain broke…\n---\n' },
        {
            text: '---\ndescription: A clean chain runs better, shifts better and lasts longer. Here is how to clean it, how to dry it, how to oil it, and more …\n---\n'
        }
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
        const text = (0,post_text/* textOf */.b6)(description);
        if (!description || !text || !hasPreview(post) || !CUT.test(text))
            return;
        if (TEASER.test(text) && text.length < EXCERPT_LENGTH)
            return;
        const name = (0,post_text/* nameOf */.Vb)(description);
        const end = MARK.exec(text)?.[0] ?? '';
        report({ span: description.node.span, message: messages.cut(name, end), subject: name });
    }
});

// EXTERNAL MODULE: ./lib/rules/ignores.js
var ignores = __webpack_require__(91120);
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
    return (0,rule/* defineRule */.K)({
        id: 'directive-unknown',
        severity: 'warning',
        summary: 'A comment or field that should switch something off is not understood.',
        why: 'A comment such as `<!-- seo-content-check-disable-next-line link-broken: reason -->` only works when its keyword and the names of the rules are right. A typing error would leave it without effect, and nobody would know.',
        options: schemas/* strictObject */.rej({}),
        messages: {
            unknownRule: (name, meant) => `There is no rule ${(0,quote/* quote */.h)(name)}, so this comment has no effect on it. ${meant ? `Did you mean "${meant}"?` : 'Name a rule as it stands in a finding, and put a colon before the reason.'}`,
            noDay: (text) => `${(0,quote/* quote */.h)(text)} is no day, so this comment holds without end. Write the last day on which it should, such as \`until 2026-12-31\`.`,
            ignoreLinks: (problem) => `This entry of \`ignore-links\` has no effect: ${problem}.`,
            unknownKeyword: (keyword) => `${(0,quote/* quote */.h)(keyword)} means nothing here, so this comment has no effect. Write ${ignores/* DIRECTIVES */.FZ.map((kind) => `\`seo-content-check-${kind}\``).join(', ')}.`
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
            for (const { kind, keyword, rules, noDay, span } of (0,ignores/* directivesOf */.mD)(post)) {
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



const draft = (0,rule/* defineRule */.K)({
    id: 'draft',
    severity: 'info',
    profile: 'strict',
    summary: 'The post is a draft.',
    why: 'A draft is not published, whatever is merged: with `draft: true`, and in Jekyll and Hexo with `published: false` or in the folder `_drafts`. Where pull requests are made to publish posts, a forgotten `draft: true` costs a day.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        draft: 'This post is a draft, so it is not published when this is merged. Write `draft: false` when it is ready.',
        unpublished: '`published: false` keeps this post off the site when this is merged. Write `published: true` when it is ready.',
        folder: 'This post is in `_drafts`, so it is not published when this is merged. Move it to `_posts` when it is ready.'
    },
    good: [{ text: '---\ntitle: Winterbanden\ndraft: false\n---\n' }, { text: '---\ntitle: Winter tyres\n---\n' }],
    bad: [
        { text: '---\ntitle: Winterbanden\ndraft: true\n---\n', at: 'true', message: 'not published' },
        {
            text: '---\ntitle: Winterbanden\npublished: false\n---\n',
            path: '_posts/2026-02-01-winterbanden.md',
            generator: 'jekyll',
            at: 'false',
            message: 'keeps this post off the site'
        },
        {
            text: '---\ntitle: Winterbanden\n---\n',
            path: '_drafts/winterbanden.md',
            generator: 'jekyll',
            files: { '_config.yml': 'markdown: kramdown\n' },
            at: '---',
            message: 'is in `_drafts`'
        }
    ],
    check({ post, site, generator, now, messages, report }) {
        const { draft, published } = post.fields;
        if (draft?.value === true) {
            report({ span: draft.node.span, message: messages.draft, subject: 'draft' });
            return;
        }
        const hidden = (0,visibility/* hiddenBy */.W)(post.path, post.fields, site, generator, now);
        if (hidden?.why !== 'draft')
            return;
        if (hidden.field !== undefined && hidden.field === published)
            report({ span: published.node.span, message: messages.unpublished, subject: 'published' });
        else if (/(?:^|\/)_drafts\//.test(post.path))
            report({ span: post.source.lineSpan(1), message: messages.folder, subject: '_drafts' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-cover.js



/** A picture of more posts than these is no coincidence: a site of 7,500 posts had one in 282 of them. */
const FEW = 3;
const cover = (date, image) => `---\ntitle: A ${date}\ndate: ${date}\ncover:\n  image: ${image}\n---\n`;
const duplicate_cover_photo = (query) => `https://images.pexels.com/photos/123456/pexels-photo-123456.jpeg?${query}`;
const older = { 'content/posts/older.md': cover('2025-10-01', duplicate_cover_photo('w=1200')) };
const duplicateCover = (0,rule/* defineRule */.K)({
    id: 'duplicate-cover',
    severity: 'info',
    profile: 'strict',
    needs: 'site-index',
    summary: 'Other posts have the same cover.',
    why: 'Readers who see a picture again think that they know the post, in lists as well as on social networks. Photos of Pexels, Unsplash and Pixabay are known by their number, at whatever size they are asked for. It is a warning when more than three posts have the picture. Raise `from` where a few posts may share one. Posts that already share their title or their source with this one are not counted: those rules tell of them.',
    options: schemas/* strictObject */.rej({
        from: schemas/* int */.Whr().min(2).default(2).describe('Posts with one cover from which on it is told.')
    }),
    messages: {
        one: 'Another post has the same cover. Readers may take this post for that one. Choose another picture.',
        more: (count) => `${count} other posts have the same cover. Readers may take this post for one of those. Choose another picture.`,
        related: 'the same cover'
    },
    good: [
        { text: cover('2026-02-01', duplicate_cover_photo('w=800').replaceAll('123456', '654321')), files: older },
        { text: cover('2026-02-01', duplicate_cover_photo('w=800')), files: older, options: { from: 3 } }
    ],
    bad: [
        {
            text: cover('2026-02-01', duplicate_cover_photo('w=800')),
            files: older,
            at: duplicate_cover_photo('w=800'),
            message: 'Another post has the same cover.'
        }
    ],
    check({ post: { path, fields }, index, options, messages, report }) {
        const image = fields.cover?.image;
        const entry = index?.entry(path);
        const others = othersSharing(index, path, 'cover').filter((other) => !tellsMore(other, entry));
        if (!image || others.length === 0 || others.length + 1 < options.from)
            return;
        const message = others.length > 1 ? messages.more(others.length) : messages.one;
        const related = relatedPlaces(others, 'cover', messages.related);
        const severity = others.length + 1 > FEW ? { severity: 'warning' } : {};
        report({ span: image.node.span, message, subject: 'cover', related, ...severity });
    }
});
/** Two posts on one story have its picture, too: that is no second thing to mend. */
function tellsMore(other, entry) {
    return ((entry?.title !== undefined && other.title === entry.title) ||
        (entry?.source !== undefined && other.source === entry.source));
}

;// CONCATENATED MODULE: ./lib/rules/duplicate-description.js




const other = { 'content/posts/older.md': '---\ntitle: A\ndescription: Wat je moet weten.\ndate: 2025-10-01\n---\n' };
const duplicateDescription = (0,rule/* defineRule */.K)({
    id: 'duplicate-description',
    severity: 'warning',
    needs: 'site-index',
    summary: 'Another post has the same description.',
    why: "The description is what search results and shared links show below the title. The same text under two titles tells readers nothing about either, and Google asks for one of its own on every page. Compared within a site and a language; drafts and expired posts don't count. It is told on the newer one of the two.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        one: (field) => `Another post has the same \`${field}\`. Search results would show one text under two titles. Write what this post is about.`,
        more: (field, count) => `${count} other posts have the same \`${field}\`. Search results would show one text under all their titles. Write what this post is about.`,
        related: 'the same description'
    },
    good: [{ text: '---\ntitle: B\ndescription: Hoe je banden kiest.\ndate: 2026-02-01\n---\n', files: other }],
    bad: [
        {
            text: '---\ntitle: B\ndescription: Wat je moet weten.\ndate: 2026-02-01\n---\n',
            files: other,
            at: 'Wat je moet weten.',
            message: 'Another post has the same `description`.'
        }
    ],
    check({ post: { path, fields }, index, messages, report }) {
        const others = othersSharing(index, path, 'description');
        if (!fields.description || others.length === 0)
            return;
        const name = (0,post_text/* nameOf */.Vb)(fields.description);
        const message = others.length > 1 ? messages.more(name, others.length) : messages.one(name);
        const related = relatedPlaces(others, 'description', messages.related);
        report({ span: fields.description.node.span, message, subject: name, related });
    }
});

// EXTERNAL MODULE: ./lib/site/same-address.js
var same_address = __webpack_require__(47040);
;// CONCATENATED MODULE: ./lib/rules/duplicate-source.js






const duplicate_source_other = {
    'content/posts/older.md': '---\ntitle: A\ndate: 2025-10-01\nsource_url: https://www.example.com/news/1/?utm_source=x\n---\n'
};
const duplicateSource = (0,rule/* defineRule */.K)({
    id: 'duplicate-source',
    severity: 'warning',
    needs: 'site-index',
    summary: 'Another post was made from the same source.',
    why: 'Several posts that retell one article compete with each other, and to Google many of them are "scaled content abuse". The source is the field `source_url` (or `bron`, `source`, `via` …) or the address in the closing line `Source: …`; addresses are compared without scheme, `www.`, tracking parameters, fragment and slash at the end, and the front page of a site doesn\'t count. It is told on the newer posts.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        one: "Another post has the same source. Two posts about one article compete with each other in search results. Merge them, or say here what the other one doesn't.",
        more: (count) => `${count} other posts have the same source. Posts that retell one article compete with each other, and search engines take many of them for spam. Merge them, or keep the best one.`,
        related: 'the same source'
    },
    good: [
        { text: '---\ntitle: B\nsource_url: https://example.com/news/2\ndate: 2026-02-01\n---\n', files: duplicate_source_other },
        {
            text: '---\ntitle: B\nsource_url: https://example.com/\ndate: 2026-02-01\n---\n',
            files: { 'content/posts/older.md': '---\ntitle: A\ndate: 2025-10-01\nsource_url: https://example.com\n---\n' }
        }
    ],
    bad: [
        {
            text: '---\ntitle: B\nsource_url: https://example.com/news/1\ndate: 2026-02-01\n---\n',
            files: duplicate_source_other,
            at: 'https://example.com/news/1',
            message: 'Another post has the same source.'
        },
        {
            text: '---\ntitle: B\ndate: 2026-02-01\n---\n\nTekst.\n\nBron: [Nieuws](https://example.com/news/1)\n',
            files: duplicate_source_other,
            at: 'https://example.com/news/1',
            message: 'the same source'
        }
    ],
    check({ post: { path, fields, source, frontMatter }, index, messages, report }) {
        const others = othersSharing(index, path, 'source');
        if (others.length === 0)
            return;
        const isField = (0,same_address/* sourceKey */.Z)((0,post_text/* textOf */.b6)(fields.source)) !== undefined;
        const span = isField ? fields.source?.node.span : (0,post_entry/* closingSource */.Tr)(source, frontMatter.span.to);
        if (!span)
            return;
        const message = others.length > 1 ? messages.more(others.length) : messages.one;
        const related = relatedPlaces(others, 'source', messages.related);
        report({ span: { from: span.from, to: span.to }, message, subject: 'source', related });
    }
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-title.js





const duplicate_title_other = { 'content/posts/older.md': '---\ntitle: Winterbanden kiezen\ndate: 2025-10-01\n---\n' };
const duplicateTitle = (0,rule/* defineRule */.K)({
    id: 'duplicate-title',
    severity: 'warning',
    needs: 'site-index',
    summary: 'Another post has the same title.',
    why: "Two pages with one title look like one page in search results, compete with each other for the same search, and readers can't tell them apart in lists. Titles are compared within a site and a language, without regard to case and blanks; drafts and expired posts don't count. It is told on the newer one of the two.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        one: (title) => `Another post has the title ${title}, too. Search engines and readers can't tell the two apart. Say in the title what is different here.`,
        more: (title, count) => `${count} other posts have the title ${title}, too. Search engines and readers can't tell them apart. Say in the title what is different here.`,
        related: 'the same title'
    },
    good: [
        { text: '---\ntitle: Zomerbanden kiezen\ndate: 2026-02-01\n---\n', files: duplicate_title_other },
        { text: '---\ntitle: Winterbanden kiezen\ndate: 2026-02-01\ndraft: true\n---\n', files: duplicate_title_other }
    ],
    bad: [
        {
            text: '---\ntitle: "Winterbanden  Kiezen"\ndate: 2026-02-01\n---\n',
            files: duplicate_title_other,
            at: '"Winterbanden  Kiezen"',
            message: 'Another post has the title "Winterbanden Kiezen", too.'
        }
    ],
    check({ post: { path, fields }, index, messages, report }) {
        const title = (0,post_text/* textOf */.b6)(fields.title);
        const others = othersSharing(index, path, 'title');
        if (!fields.title || title === undefined || others.length === 0)
            return;
        const message = others.length > 1 ? messages.more((0,quote/* quote */.h)(title), others.length) : messages.one((0,quote/* quote */.h)(title));
        const related = relatedPlaces(others, 'title', messages.related);
        report({ span: fields.title.node.span, message, subject: 'title', related });
    }
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-url.js





const duplicate_url_other = { 'content/posts/older.md': '---\ntitle: A\nslug: banden\ndate: 2025-10-01\n---\n' };
const duplicateUrl = (0,rule/* defineRule */.K)({
    id: 'duplicate-url',
    severity: 'error',
    needs: 'site-index',
    summary: 'Two posts are published at one address.',
    why: "Hugo writes both pages to the same file, says nothing, and readers get one of them: which one can change with every build. Drafts and expired posts don't count, and sites whose addresses can't be told are not judged.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        same: (url) => `Another post is published at ${url}, too, so that readers get only one of the two. Give this post another file name, \`slug\` or \`url\`.`,
        related: 'the same address'
    },
    good: [{ text: '---\ntitle: B\ndate: 2026-02-01\n---\n', files: duplicate_url_other }],
    bad: [
        {
            text: '---\ntitle: B\nslug: banden\ndate: 2026-02-01\n---\n',
            files: duplicate_url_other,
            at: 'banden',
            message: 'Another post is published at "/posts/banden/", too'
        },
        { text: '---\ntitle: B\ndate: 2026-02-01\n---\n', path: 'content/posts/banden.md', files: duplicate_url_other, at: '---' }
    ],
    check({ post, index, messages, report }) {
        const entry = index?.entry(post.path);
        if (entry?.url === undefined || entry.hidden)
            return;
        const others = index?.at(entry.url, entry).filter(({ url }) => url === entry.url) ?? [];
        if (!index?.isToTell(post.path, others))
            return;
        const field = post.fields.url ?? post.fields.slug;
        report({
            span: field?.node.span ?? (0,post_text/* openingFence */.sv)(post),
            message: messages.same((0,quote/* quote */.h)(entry.url === '' ? '/' : `/${entry.url}/`)),
            subject: field ? (0,post_text/* nameOf */.Vb)(field) : 'url',
            related: relatedPlaces(others, 'address', messages.related)
        });
    }
});

;// CONCATENATED MODULE: ./lib/prose/words.js
const WORD_ASCII = new Uint8Array(128);
for (const char of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
    WORD_ASCII[char.charCodeAt(0)] = 1;
/** Writing without blanks between words: Thai to Myanmar, Khmer, Japanese and Chinese. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;
const ANYTHING_ELSE = /[^\p{L}\p{N}]/u;
let segmenter;
/**
 * How many words a text has, as an editor's word count would say. A hyphen or an apostrophe inside a word doesn't part
 * it. Languages without blanks between words (Chinese, Japanese, Thai) are counted with Unicode's dictionary.
 */
function countWords(text) {
    return UNSPACED.test(text) ? segments(text) : spacedWords(text);
}
function segments(text) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    let count = 0;
    for (const { isWordLike } of segmenter.segment(text))
        if (isWordLike)
            count += 1;
    return count;
}
/** A loop over characters, for it looks at every post as a whole. */
function spacedWords(text) {
    let count = 0;
    let isInside = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isWordCharacter(code)) {
            if (!isInside)
                count += 1;
            isInside = true;
        }
        else if (!(isInside && isJoiner(code) && isWordCharacter(text.charCodeAt(at + 1))))
            isInside = false;
    }
    return count;
}
function isWordCharacter(code) {
    if (code < 128)
        return WORD_ASCII[code] === 1;
    if (Number.isNaN(code))
        return false;
    // Letters of most of Europe, accents that stand alone, and the halves of an emoji, which is no word.
    if (code >= 0xc0 && code < 0x2000)
        return code !== 0xd7 && code !== 0xf7;
    if (code >= 0xd800 && code <= 0xdfff)
        return false;
    return !ANYTHING_ELSE.test(String.fromCharCode(code));
}
/** `'`, `-`, `.` and `,` of numbers and abbreviations, typographic apostrophes and hyphens. */
function isJoiner(code) {
    return (code === 0x27 ||
        code === 0x2d ||
        code === 0x2e ||
        code === 0x2c ||
        code === 0x2019 ||
        code === 0x2010 ||
        code === 0x2011);
}

;// CONCATENATED MODULE: ./lib/prose/plain-blocks.js


/** A paragraph, list item, table or piece of HTML, and the text in it that a reader reads as words. */
class PlainBlock {
    kind;
    span;
    text;
    quoted;
    #words;
    constructor(kind, span, 
    /** As long as the block: what is markup, code, an address or a template is blank, so that offsets are the file's. */
    text, 
    /** Somebody else's words. */
    quoted) {
        this.kind = kind;
        this.span = span;
        this.text = text;
        this.quoted = quoted;
    }
    get words() {
        this.#words ??= countWords(this.text);
        return this.#words;
    }
}
const known = new WeakMap();
/** The text of a body as readers read it, block by block. Made once for all rules. */
function plainBlocks({ source, body }) {
    let blocks = known.get(body);
    if (!blocks) {
        blocks = read(source, body);
        known.set(body, blocks);
    }
    return blocks;
}
function read(source, body) {
    const covers = (0,spans/* joinSpans */.kU)([...body.notProse, ...body.references.flatMap((reference) => marksOf(reference, source))]);
    const { quotes } = body;
    let quote = 0;
    let next = 0;
    return body.blocks.map(({ kind, span }) => {
        while (next < covers.length && (covers[next]?.to ?? 0) <= span.from)
            next += 1;
        while (quote < quotes.length && (quotes[quote]?.to ?? 0) <= span.from)
            quote += 1;
        const quoted = (quotes[quote]?.from ?? span.to) < span.to;
        return new PlainBlock(kind, span, plain(uncovered(source, span, covers, next)), quoted);
    });
}
/** What of a reference is no text for readers: an image, an address, the brackets and the address of a link. */
function marksOf({ role, syntax, span, urlSpan }, { text }) {
    if (role === 'image' || syntax === 'bare' || syntax === 'autolink')
        return [span];
    if (syntax === 'html' || syntax === 'reference')
        return [];
    const bracket = text.lastIndexOf('](', urlSpan.from);
    return bracket < span.from ? [] : [{ from: bracket, to: span.to }];
}
function uncovered(source, span, covers, first) {
    let text = '';
    let done = span.from;
    for (let at = first; at < covers.length; at += 1) {
        const cover = covers[at];
        if (!cover || cover.from >= span.to)
            break;
        const from = Math.max(cover.from, done);
        const to = Math.min(cover.to, span.to);
        if (to <= from)
            continue;
        text += source.text.slice(done, from) + ' '.repeat(to - from);
        done = to;
    }
    return text + source.text.slice(done, span.to);
}
const plain_blocks_MARKUP = /[*_~<[\]|\\&>]/;
const MARKS = /<\/?[A-Za-z][^<>]{0,2000}>|\[\^[^\]\n]{1,100}\]|\]\[[^\]\n]{0,300}\]|&(?:#x?[\da-f]{1,7}|[A-Za-z]{2,31});|[*~[\]|\\]|^[ \t]*>+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gimu;
function plain(text) {
    return plain_blocks_MARKUP.test(text) ? text.replace(MARKS, (marks) => ' '.repeat(marks.length)) : text;
}

;// CONCATENATED MODULE: ./lib/rules/own-text.js

/** Front matter by which a theme makes a page of something else than its text: a search page, a redirect, a gallery. */
const ELSEWHERE = /^(?:layout|template|type|redirect|redirect_?to|redirect_?url|external_?(?:url|link)|link|link_?url|build|_build|cascade|headless|videos?|gallery|podcast|audio|recipe|outputs|sections|blocks|components?)$/i;
/** The layouts of ordinary posts. */
const ORDINARY = /^(?:post|posts|single|default|page|blog|blog-?post|article|news)$/i;
/** Files that stand for a folder or a part of the site, and have a list of posts as their text. */
const LIST_PAGE = /(?:^|\/)(?:_index(?:\.[a-z-]+)?|index|404|search|archives?|tags|categories)\.[a-z]+$/i;
/** Whether this is a post with a text of its own: no list of posts, and no page of a layout of its own. */
function isOrdinaryPost({ frontMatter, path }) {
    if (frontMatter.state !== 'ok' || isListPage(path))
        return false;
    return frontMatter.root.entries.every(({ key, node }) => !ELSEWHERE.test(key) || isOrdinary(node));
}
/** Whether all that readers see of an ordinary post is its text: no shortcode, component, image, code or embedded page. */
function hasTextAlone(post) {
    const { body } = post;
    const comments = new Set(body.comments.map(({ span }) => span.from));
    const isAdded = body.notProse.some(({ from }) => !comments.has(from));
    if (isAdded || body.unparsed)
        return false;
    return !body.references.some(({ role }) => role === 'image') && !hasHtml(post);
}
/** A post's bundle is `posts/tyres/index.md`; the one page of a section is `posts/index.md`. */
function isListPage(path) {
    return LIST_PAGE.test(path) && !(/\/index\.[a-z]+$/i.test(path) && path.split('/').length > 3);
}
function isOrdinary(node) {
    return node.kind === 'scalar' && (node.value === null || ORDINARY.test(String(node.value)));
}
function hasHtml(post) {
    return plainBlocks(post).some(({ kind, span }) => {
        if (kind === 'html')
            return true;
        return /<(?:iframe|video|audio|object|embed|canvas|svg|img|[A-Z])/.test(post.source.slice(span));
    });
}

;// CONCATENATED MODULE: ./lib/rules/empty-body.js





/** A character of these scripts is a syllable or a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const emptyBody = (0,rule/* defineRule */.K)({
    id: 'empty-body',
    severity: 'error',
    summary: 'The post has no text.',
    why: 'A page with a title and nothing under it disappoints who clicks it, and search engines take it for an error page (a soft 404). Usually the text was lost on its way into the file. Drafts, list pages, pages with a layout of their own, and posts with an image, a shortcode, a component, code or an embedded page are left alone. With `min: 50` a post must have about one full sentence.',
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().int().min(1).default(1).describe('The fewest characters of text, without headings and markup.')
    }),
    messages: {
        nothing: 'The post has no text under its front matter: readers get an empty page, and search engines drop it. Write the text, or set `draft: true` until it is there.',
        little: (count, min) => `The text of this post has ${count} ${count === 1 ? 'character' : 'characters'}; less than ${min} is not a post for readers, and search engines take it for an error page. Write the text, or set \`draft: true\` until it is there.`
    },
    good: [
        { text: '---\ntitle: De ketting\n---\n\nMaak de ketting na elke natte rit droog met een oude doek.\n' },
        { text: '---\ntitle: De ketting\n---\n\n{{< youtube abc >}}\n' },
        { text: '---\ntitle: Search\nlayout: search\n---\n' },
        { text: '---\ntitle: The chain\ndraft: true\n---\n' },
        { text: '---\ntitle: Alle berichten\n---\n', path: 'content/posts/_index.md' }
    ],
    bad: [
        { text: '---\ntitle: De ketting\n---\n', at: '---', message: 'no text under its front matter' },
        {
            text: '---\ntitle: The chain\n---\n\n## Why\n\nDry it.\n',
            options: { min: 50 },
            at: 'Dry it.',
            message: 'has 7 characters'
        },
        { text: '---\ntitle: The chain\n---\n\n<!-- to be written -->\n', at: '---', message: 'no text' }
    ],
    check({ post, options, messages, report }) {
        if (post.fields.draft?.value === true || !isOrdinaryPost(post) || !hasTextAlone(post))
            return;
        const blocks = plainBlocks(post);
        let count = 0;
        for (const { text } of blocks) {
            if (count >= options.min)
                return;
            const plain = text.replace(/\s+/g, ' ').trim();
            count += (0,post_text/* characterCount */.Dq)(plain) + (plain.match(DENSE)?.length ?? 0);
        }
        if (count >= options.min)
            return;
        const first = blocks[0];
        const message = count === 0 ? messages.nothing : messages.little(count, options.min);
        report({ span: first && count > 0 ? first.span : (0,post_text/* openingFence */.sv)(post), message, subject: 'text' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/expired.js





const expired = (0,rule/* defineRule */.K)({
    id: 'expired',
    severity: 'warning',
    summary: 'The post has expired, or expires before it appears.',
    why: 'Hugo leaves a post out of the site from its `expiryDate` on, without a word and with a successful build. Whoever works on it should know that nobody will see it. Drafts are not reported, nor sites with `buildExpired = true`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        before: (name, date) => `\`${name}\` lies before \`${date}\`, so Hugo never publishes this post. Correct one of the two.`,
        past: (name, day) => `\`${name}\` has passed (${(0,moment_text/* dayText */.E)(day, 'en-GB')}), so Hugo leaves this post out of the site. Move it to a later day, or remove \`${name}\`, if the post should be seen.`
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
        const [name, span] = [(0,post_text/* nameOf */.Vb)(expiryDate), expiryDate.node.span];
        if (date && start?.kind === 'instant' && end.instant < start.instant) {
            report({ span, message: messages.before(name, (0,post_text/* nameOf */.Vb)(date)), subject: name });
        }
        else if (end.instant <= now) {
            report({ span, message: messages.past(name, end.instant), subject: name });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/expiry-before-date.js



const expiryBeforeDate = (0,rule/* defineRule */.K)({
    id: 'expiry-before-date',
    severity: 'error',
    summary: 'The post expires before it is published.',
    why: 'Hugo leaves a post out of the site from its expiry date on, without a word; one that expires before its own date is never online.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        before: (expiry, date) => `\`${expiry}\` lies before \`${date}\`, so the post is never online. Correct the one that is wrong, or remove \`${expiry}\`.`
    },
    good: [{ text: '---\ntitle: Actie\ndate: 2026-02-27\nexpiryDate: 2026-05-01\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Actie\ndate: 2026-02-27\nexpiryDate: 2025-05-01\n---\n',
            at: '2025-05-01',
            message: '`expiryDate` lies before `date`'
        },
        {
            text: '---\ntitle: Sale\npublishDate: 2026-05-02\nunpublishDate: 2026-05-01\n---\n',
            at: '2026-05-01',
            message: '`unpublishDate` lies before `publishDate`'
        }
    ],
    check({ post: { fields }, generator, messages, report }) {
        const { expiryDate } = fields;
        const date = fields.publishDate ?? fields.date;
        if (!date || !expiryDate)
            return;
        const [from, to] = [generator.readDate(date.value), generator.readDate(expiryDate.value)];
        if (from.kind !== 'instant' || to.kind !== 'instant' || to.instant >= from.instant)
            return;
        const name = (0,post_text/* nameOf */.Vb)(expiryDate);
        report({ span: expiryDate.node.span, message: messages.before(name, (0,post_text/* nameOf */.Vb)(date)), subject: name });
    }
});

// EXTERNAL MODULE: ./lib/links/url.js
var links_url = __webpack_require__(76392);
;// CONCATENATED MODULE: ./lib/rules/link-counts.js

/** How many links of a body lead to other pages of its site, and to other sites. */
function linkCounts({ body }, { settings }) {
    const own = hostOf(settings.baseUrl ?? '');
    let internal = 0;
    let external = 0;
    for (const { role, url, generated } of body.references) {
        if (role !== 'link' || url === '' || url.startsWith('#'))
            continue;
        if ((0,links_url/* isExternal */.ge)(url)) {
            if (own !== undefined && hostOf(url) === own)
                internal += 1;
            else
                external += 1;
        }
        else if (generated || !/^[a-z][a-z\d+.-]*:/i.test(url))
            internal += 1;
    }
    return { internal, external };
}
function hostOf(url) {
    const whole = url.startsWith('//') ? `https:${url}` : url;
    return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '') : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/external-links-max.js




const external_links_max_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const links = (count) => Array.from({ length: count }, (_, index) => `[${index}](https://example.com/${index})`).join(' ');
const externalLinksMax = (0,rule/* defineRule */.K)({
    id: 'external-links-max',
    severity: 'info',
    profile: 'all',
    summary: 'The text has more than 100 links to other sites.',
    why: 'A page that is mostly links looks like a directory or like sold links, to readers and to search engines.',
    options: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().int().min(0).default(100).describe('The most links to other sites.')
    }),
    messages: {
        many: (count, max) => `The text has ${count} links to other sites; with more than ${max} it looks like a list of links, or of sold ones. Keep those that readers need.`
    },
    good: [{ text: external_links_max_post(links(100)) }],
    bad: [
        { text: external_links_max_post(links(101)), at: '---', message: 'has 101 links' },
        { text: external_links_max_post(links(3)), options: { max: 2 }, at: '---', message: 'more than 2' }
    ],
    check({ post, site, options: { max }, messages, report }) {
        const { external } = linkCounts(post, site);
        if (external > max)
            report({ span: (0,post_text/* openingFence */.sv)(post), message: messages.many(external, max), subject: 'links' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/external-links-min.js





const external_links_min_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const externalLinksMin = (0,rule/* defineRule */.K)({
    id: 'external-links-min',
    severity: 'info',
    profile: 'all',
    summary: 'The text has no link to another site.',
    why: 'A link to the study, the law or the maker that a text speaks of lets readers see for themselves, and shows search engines what it rests on.',
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().int().min(1).default(1).describe('The fewest links to other sites.')
    }),
    messages: {
        few: (count, min) => `The text has ${count === 0 ? 'no link' : `${count} of at least ${min} links`} to another site, so readers can't see what it rests on. Link the sources that it speaks of.`
    },
    good: [{ text: external_links_min_post('Volgens [het CBS](https://example.com/) fietst iedereen.') }],
    bad: [
        { text: external_links_min_post('Zie [het smeren](/smeren/).'), at: '---', message: 'no link to another site' },
        { text: external_links_min_post('[A](https://example.com/)'), options: { min: 2 }, at: '---', message: '1 of at least 2 links' }
    ],
    check({ post, site, options: { min }, messages, report }) {
        const { external } = linkCounts(post, site);
        if (external >= min || !isOrdinaryPost(post))
            return;
        report({ span: (0,post_text/* openingFence */.sv)(post), message: messages.few(external, min), subject: 'links' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/field-order.js





const fieldOrder = (0,rule/* defineRule */.K)({
    id: 'field-order',
    severity: 'info',
    profile: 'all',
    summary: 'The fields of the front matter are in another order than those of other posts.',
    why: 'A fixed order makes posts easier to compare and shows at a glance what is missing. Only the fields that the option names are looked at; others may stand anywhere between them.',
    options: schemas/* strictObject */.rej({
        order: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
            .default(['title', 'description', 'date', 'lastmod', 'draft', 'slug', 'tags', 'categories', 'cover'])
            .describe('Fields in the order that they should have.')
    }),
    messages: {
        order: (name, before) => `The field \`${name}\` stands after \`${before}\`, but belongs before it by the order of this site. Move it up.`,
        fix: 'Put the fields in order'
    },
    good: [
        { text: '---\ntitle: Banden\nown: 1\ndate: 2026-02-27\ntags: [fiets]\n---\n' },
        { text: '---\nslug: banden\ntitle: Banden\n---\n', options: { order: ['slug', 'title'] } }
    ],
    bad: [
        {
            text: '---\ndate: 2026-02-27\n# What it is called.\ntitle: Banden\nown: 1\ndescription: >\n  Lange\n  tekst\n---\n',
            at: 'title',
            message: 'stands after `date`',
            fixed: '---\ntitle: Banden\ndescription: >\n  Lange\n  tekst\nown: 1\ndate: 2026-02-27\n# What it is called.\n---\n'
        },
        { text: '+++\ndate = 2026-02-27\ntitle = "Tyres"\n+++\n', at: 'title' }
    ],
    check({ post, generator, options, messages, report }) {
        if (!isReliable(post))
            return;
        const match = keyMatch(generator);
        const places = new Map(options.order.map((name, place) => [(0,generators_field/* comparable */.Zm)(name, match), place]));
        const placeOf = ({ key }) => places.get((0,generators_field/* comparable */.Zm)(key, match)) ?? Number.NaN;
        const known = post.frontMatter.root.entries.filter((entry) => !Number.isNaN(placeOf(entry)));
        const at = known.findIndex((entry, index) => {
            const before = known[index - 1];
            return before !== undefined && placeOf(before) > placeOf(entry);
        });
        const [entry, before] = [known[at], known[at - 1]];
        if (!entry || !before)
            return;
        const edits = reorder(post, known, [...known].sort((a, b) => placeOf(a) - placeOf(b)));
        const fix = edits && { description: messages.fix, safe: true, edits };
        report({
            span: entry.keySpan,
            message: messages.order(entry.key, before.key),
            subject: 'order',
            ...(fix && { fix })
        });
    }
});
/**
 * The fields with all of their lines, each in the place of another one.
 *
 * @returns undefined where a field does not have lines of its own, or where something refers to something above it
 */
function reorder({ frontMatter, source }, known, sorted) {
    const { root, format, contentSpan } = frontMatter;
    if (format !== 'yaml' || /[&*]\w|<<:/.test(source.slice(contentSpan)))
        return undefined;
    const isOwnLine = root.entries.every(({ keySpan }) => source.position(keySpan.from).column === 1);
    if (!isOwnLine || !source.slice(contentSpan).endsWith('\n'))
        return undefined;
    const lines = (entry) => {
        const next = root.entries[root.entries.indexOf(entry) + 1];
        return { from: entry.keySpan.from, to: next ? next.keySpan.from : contentSpan.to };
    };
    return known.flatMap((entry, index) => {
        const other = sorted[index];
        return other && other !== entry ? [{ span: lines(entry), text: source.slice(lines(other)) }] : [];
    });
}

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
// EXTERNAL MODULE: ./lib/post/front-matter/find.js
var find = __webpack_require__(74529);
// EXTERNAL MODULE: ./lib/generators/field-kinds.js
var field_kinds = __webpack_require__(15572);
;// CONCATENATED MODULE: ./lib/generators/type-problems.js




const TYPES = {
    exact: new WeakMap(),
    'ignore-case': new WeakMap(),
    loose: new WeakMap()
};
/** The types of a mapping's fields by their comparable names: made once for all posts. */
function typesOf(shape, match) {
    const known = TYPES[match].get(shape);
    if (known)
        return known;
    const types = new Map(Object.entries(shape).map(([name, type]) => [(0,generators_field/* comparable */.Zm)(name, match), type]));
    TYPES[match].set(shape, types);
    return types;
}
/** Holds front matter against a generator's contract. Unknown fields, and fields that are empty, are no problem of type. */
function typeProblems(schema, root, match, source) {
    return [...problemsIn(schema.shape, root, [], match, source)];
}
function* problemsIn(shape, map, path, match, source) {
    const types = typesOf(shape, match);
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
    if (!isPlainlyRight(node, notes) && !parse/* safeParse */.xL(type, (0,find/* toData */.OY)(node)).success) {
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
/** What every type of its kind takes. Most values are like this, and asking the type takes ten times as long. */
function isPlainlyRight(node, { kind }) {
    if (node.kind === 'list')
        return kind === 'list' && node.items.every((item) => isPlainlyRight(item, { kind: 'text' }));
    return (node.kind === 'scalar' &&
        ((kind === 'text' && node.type === 'string') || (kind === 'flag' && node.type === 'boolean')));
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
    return { safe, value, edits: [{ span: node.span, text: value }] };
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
    return { safe: false, value, below: name, edits: [edit] };
}

;// CONCATENATED MODULE: ./lib/rules/field-type.js









/** A value of the wrong type. */
const fieldType = (0,rule/* defineRule */.K)({
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
        change: (wanted) => `Make it ${wanted}.`,
        fix: (value) => `Write ${value}`,
        fixBelow: (name) => `Make it \`${name}\` of the group`,
        neither: 'that is neither true nor false',
        kinds: {
            text: 'a text',
            flag: 'true or false',
            number: 'a number',
            list: 'a list',
            map: 'a group of fields'
        },
        types: {
            string: 'a text',
            number: 'a number',
            integer: 'a whole number',
            boolean: 'true or false',
            array: 'a list',
            object: 'a group of fields',
            null: 'empty'
        },
        or: (types) => types.join(' or ')
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
            report({ span: problem.node.span, message, subject, ...weight, ...(fix && { fix: described(fix) }) });
        }
        for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
            const subject = pathName(violation.path);
            if (violation.kind !== 'type' || told.has(subject))
                continue;
            const { node } = nodeOnPath(root, violation.path, match);
            const wanted = messages.or(violation.wanted.map((type) => messages.types[type]));
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
                return messages.flag(name, value, notes.effect ?? messages.neither, way);
            }
            const wanted = messages.kinds[notes.kind];
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
                : messages.quotes((0,quote/* shorten */.m)(fix.value));
        }
        function described({ value, below, safe, edits }) {
            return { description: below === undefined ? messages.fix(value) : messages.fixBelow(below), safe, edits };
        }
        function eitherWay(name, format) {
            return messages.either(writeField(name, 'true', format), writeField(name, 'false', format));
        }
        function lossText({ node, path }, fix) {
            const name = pathName(path);
            const written = (0,quote/* shorten */.m)(post.source.slice(node.span));
            const printed = String((0,find/* toData */.OY)(node));
            return messages.loss(name, written, printed, wayOut(path, fix, messages.kinds.text));
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
const FORMATS = {
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
const fieldValue = (0,rule/* defineRule */.K)({
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
        more: (list, count) => `${list} and ${count} more`,
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
                    return messages.notOneOf(value, listed(violation.allowed, messages.more), meant === undefined ? undefined : (0,quote/* quote */.h)(meant));
                }
                case 'pattern':
                    return messages.pattern(value, violation.pattern);
                case 'format':
                    return messages.format(value, FORMATS[violation.format] ?? violation.format);
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
            return { description: messages.fix((0,quote/* quote */.h)(meant)), safe: false, edits: [{ span: node.span, text }] };
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
function listed(allowed, withMore) {
    const shown = allowed
        .slice(0, MOST_LISTED)
        .map((one) => (typeof one === 'string' ? (0,quote/* quote */.h)(one) : (0,quote/* shorten */.m)(JSON.stringify(one))));
    const more = allowed.length - shown.length;
    return more > 0 ? withMore(shown.join(', '), more) : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/field-whitespace.js



const fieldWhitespace = (0,rule/* defineRule */.K)({
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

;// CONCATENATED MODULE: ./lib/rules/filename-date-mismatch.js



const IN_NAME = /(?:^|\/)(\d{4})-(\d{1,2})-(\d{1,2})[-_.][^/]*(?:\/index\.\w+)?$/;
/** The day as it is written, so in the time zone that is written with it. */
const IN_VALUE = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const filenameDateMismatch = (0,rule/* defineRule */.K)({
    id: 'filename-date-mismatch',
    severity: 'warning',
    summary: 'The name of the file has another day in it than the date of the post.',
    why: "Jekyll makes the address of a post of `date` when it is there, and of the file's name otherwise: with two days, links that were made from the name lead nowhere, and files don't stand in the order of the posts. Checked for Jekyll, and for Hugo where `[frontmatter]` takes dates from file names. The days are compared as they are written, each in its own time zone.",
    options: schemas/* strictObject */.rej({
        'any-site': schemas/* boolean */.zMY().default(false).describe("Whether it is checked where the file's name makes no date, too.")
    }),
    messages: {
        mismatch: (name, day, named) => `\`${name}\` is ${day}, but the name of the file says ${named}; the page gets the one date and links made from the name the other. Make them the same.`
    },
    good: [
        {
            text: '---\ntitle: Banden\ndate: 2026-02-27 00:30:00 +0100\n---\n',
            path: '_posts/2026-02-27-banden.md',
            generator: 'jekyll'
        },
        { text: '---\ntitle: Banden\ndate: 2026-02-28\n---\n', path: 'content/posts/2026-02-27-banden.md' }
    ],
    bad: [
        {
            text: '---\ntitle: Banden\ndate: 2026-02-28\n---\n',
            path: '_posts/2026-02-27-banden.md',
            generator: 'jekyll',
            at: '2026-02-28',
            message: '`date` is 2026-02-28, but the name of the file says 2026-02-27'
        },
        {
            text: '---\ntitle: Tyres\ndate: 2026-03-27\n---\n',
            path: 'content/posts/2026-02-27-tyres/index.md',
            options: { 'any-site': true },
            at: '2026-03-27'
        }
    ],
    check({ post, site, generator, options, messages, report }) {
        const { date } = post.fields;
        if (typeof date?.value !== 'string' || !(options['any-site'] || readsNames(generator, site)))
            return;
        const named = dayOf(IN_NAME.exec(post.path));
        const written = dayOf(IN_VALUE.exec(date.value));
        if (named === undefined || written === undefined || named === written)
            return;
        const name = (0,post_text/* nameOf */.Vb)(date);
        report({ span: date.node.span, message: messages.mismatch(name, written, named), subject: name });
    }
});
function readsNames(generator, { settings }) {
    return generator.id === 'jekyll' || (settings.dateSources?.includes(':filename') ?? false);
}
function dayOf(found) {
    return found
        ? found
            .slice(1, 4)
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/front-matter-duplicate-key.js




/** The same field twice in front matter. */
const frontMatterDuplicateKey = (0,rule/* defineRule */.K)({
    id: 'front-matter-duplicate-key',
    severity: 'error',
    summary: 'A field is in the front matter twice.',
    why: 'Hugo before 0.152 silently takes the last one, so that a second `draft` or `title` changes the post unseen; other generators, and TOML, refuse to build.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        ...PARSER_WORDS,
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
        reportProblems(post, ['duplicate-key'], report, messages);
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

;// CONCATENATED MODULE: ./lib/rules/front-matter-format.js



const front_matter_format_NAMES = { yaml: 'YAML', toml: 'TOML', json: 'JSON' };
const frontMatterFormat = (0,rule/* defineRule */.K)({
    id: 'front-matter-format',
    severity: 'info',
    profile: 'all',
    summary: 'The front matter is in another format than the house style asks for.',
    why: 'Site generators that know several formats treat them alike, but scripts, editors and people who copy from one post to another are best served by one.',
    options: schemas/* strictObject */.rej({
        format: schemas/* enum */.k5n(['yaml', 'toml', 'json']).default('yaml').describe('The format that front matter is to have.')
    }),
    messages: {
        other: (format, wanted) => `The front matter is ${format}; posts of this site have ${wanted}, which scripts and editors count on. Write it as ${wanted}.`
    },
    good: [{ text: '---\ntitle: Banden\n---\n' }, { text: '+++\ntitle = "Tyres"\n+++\n', options: { format: 'toml' } }],
    bad: [
        { text: '+++\ntitle = "Banden"\n+++\n', at: '+++', message: 'is TOML; posts of this site have YAML' },
        { text: '---\ntitle: Tyres\n---\n', options: { format: 'toml' }, at: '---', message: 'Write it as TOML' }
    ],
    check({ post, options, messages, report }) {
        const { format } = post.frontMatter;
        if (!format || format === options.format)
            return;
        const message = messages.other(front_matter_format_NAMES[format], front_matter_format_NAMES[options.format]);
        report({ span: (0,post_text/* openingFence */.sv)(post), message, subject: 'front matter' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-missing.js



/** A post without front matter. */
const frontMatterMissing = (0,rule/* defineRule */.K)({
    id: 'front-matter-missing',
    severity: 'error',
    summary: 'A post has no front matter, or the file is empty.',
    why: 'Title, date and description of a page come from the fields at the top of its file. Without them Hugo publishes a page without a title, dated in the year 1, that no list shows where it belongs. Where the site generator is not known, only files in a folder such as `content` or `posts` are taken for posts that need front matter.',
    options: schemas/* strictObject */.rej({}),
    messages: PARSER_WORDS,
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
    check({ post, site, generator, messages, report }) {
        if (generator.needsFrontMatter(post.path, site))
            reportProblems(post, ['missing'], report, messages);
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-position.js


const FENCE = '---\ntitle: Onze tuin\n---\n';
const frontMatterPosition = (0,rule/* defineRule */.K)({
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
const frontMatterSyntax = (0,rule/* defineRule */.K)({
    id: 'front-matter-syntax',
    severity: 'error',
    summary: 'Front matter is not valid YAML, TOML or JSON, is code, or is not saved as UTF-8.',
    why: 'One wrong character can stop the build of the whole site, or put half a post into one field. Front matter in a programming language (`---js`) is never run, neither here nor by Hugo: a pull request could run anything with it. Lines of a quoted text that are not indented are a warning where the generator reads YAML with js-yaml 3 (Docusaurus, Eleventy, Hexo, Next with gray-matter), which allows them.',
    options: schemas/* strictObject */.rej({}),
    messages: PARSER_WORDS,
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
    check({ post, generator, messages, report }) {
        reportProblems(post, ['syntax', 'code'], report, messages, generator.dialect);
    }
});

;// CONCATENATED MODULE: ./lib/rules/front-matter-unclosed.js



/** Front matter that starts and does not end. */
const frontMatterUnclosed = (0,rule/* defineRule */.K)({
    id: 'front-matter-unclosed',
    severity: 'error',
    summary: 'Front matter starts with a fence and has no closing one.',
    why: 'Everything after the opening `---` is read as fields until a second line of exactly `---` follows. Jekyll takes a line of `...` as well. Without it Hugo stops the build; other generators publish the fields as text, or lose the text.',
    options: schemas/* strictObject */.rej({}),
    messages: PARSER_WORDS,
    good: [
        { text: '---\ntitle: Onze tuin\n---\n\nHet vriest.\n' },
        { text: '+++\ntitle = "Our garden"\n+++\n\nIt freezes.\n' },
        { text: '---\ntitle: Our garden\n...\n\nIt freezes.\n', path: '_posts/2026-02-27-garden.md', generator: 'jekyll' },
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
    check({ post, messages, report }) {
        reportProblems(post, ['unclosed'], report, messages);
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
/** What each label ends with: most texts have nothing like it. */
const LABEL_END = /[A-Z](?:\*\*|__)?:/;
/** The labels in a text. */
function labelsIn(text) {
    return LABEL_END.test(text) ? matchesOf(LABEL, text) : [];
}

;// CONCATENATED MODULE: ./lib/rules/generator-leftover.js







/** An object that was printed as text; a model's thoughts. */
const PRINTED = /\[object Object\]|^ {0,3}<\/?think>/gmu;
function printedIn(text) {
    return /\[object|think>/.test(text) ? matchesOf(PRINTED, text) : [];
}
/** A field of an automation (n8n) that was not filled in. */
const UNFILLED = /\{\{\s*\$(?:json|node|input|item|prevNode)\b[^}\n]{0,200}\}?\}?/gu;
const generator_leftover_post = (body, description = 'Zo houd je hem schoon.') => `---\ntitle: De ketting\ndescription: ${description}\n---\n\n${body}\n`;
const generatorLeftover = (0,rule/* defineRule */.K)({
    id: 'generator-leftover',
    severity: 'error',
    summary: 'The post holds remains of the program that wrote or placed it.',
    why: 'Labels such as `IMAGE_PROMPT:` and `META DESCRIPTION:` in capitals at the start of a line (also in Dutch, German, French, Spanish and Italian), fields that were not filled in (`{{ $json.title }}`, `[object Object]`), `<think>`, or a whole post in a fence of code: readers see them, and see that nobody read the post. Code and block quotes are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        leftover: (text) => `${(0,quote/* quote */.h)(text, 60)} looks like a leftover of the program that made this post, and readers see it. Remove it.`,
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
            const found = [...labelsIn(value), ...matchesOf(PRINTED, value), ...matchesOf(UNFILLED, value)][0];
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
        const leftovers = [...labelsIn(text), ...printedIn(text), ...unfilledIn(post)];
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

;// CONCATENATED MODULE: ./lib/rules/generic-link-words.js
/** Link texts that say nothing about the page behind them, in small letters. Our own lists. */
const GENERIC_LINK_TEXTS = {
    nl: [
        ...['klik hier', 'klik', 'hier', 'lees meer', 'lees verder', 'lees hier', 'lees het hier', 'meer', 'meer info'],
        ...['meer informatie', 'meer lezen', 'meer weten', 'bekijk', 'bekijk hier', 'deze link', 'link', 'deze pagina'],
        ...[
            'dit artikel',
            'deze website',
            'deze site',
            'website',
            'ga naar',
            'verder lezen',
            'ontdek meer',
            'via deze link'
        ],
        ...['hier klikken', 'klik hier voor meer informatie', 'deze']
    ],
    en: [
        ...['click here', 'click', 'here', 'read more', 'read on', 'more', 'more info', 'more information', 'learn more'],
        ...[
            'this link',
            'link',
            'this page',
            'this article',
            'this post',
            'this website',
            'this site',
            'website',
            'go here'
        ],
        ...[
            'see more',
            'find out more',
            'discover more',
            'continue reading',
            'this',
            'check it out',
            'view more',
            'right here'
        ]
    ],
    de: [
        ...['hier klicken', 'klicken sie hier', 'klick hier', 'hier', 'mehr', 'mehr lesen', 'weiterlesen', 'mehr erfahren'],
        ...[
            'mehr infos',
            'mehr informationen',
            'weitere informationen',
            'dieser link',
            'diesem link',
            'link',
            'diese seite'
        ],
        ...['dieser artikel', 'website', 'webseite', 'siehe hier', 'jetzt lesen']
    ],
    fr: [
        ...['cliquez ici', 'cliquer ici', 'ici', 'en savoir plus', 'lire la suite', 'lire plus', 'plus', "plus d'infos"],
        ...[
            "plus d'informations",
            'voir plus',
            'ce lien',
            'lien',
            'cette page',
            'cet article',
            'suite',
            'découvrir',
            'ce site'
        ]
    ],
    es: [
        ...[
            'haz clic aquí',
            'haga clic aquí',
            'clic aquí',
            'pulsa aquí',
            'aquí',
            'leer más',
            'lee más',
            'más',
            'más información'
        ],
        ...['ver más', 'saber más', 'este enlace', 'enlace', 'esta página', 'este artículo', 'sitio web', 'seguir leyendo']
    ],
    it: [
        ...['clicca qui', 'cliccare qui', 'qui', 'leggi tutto', 'leggi di più', 'scopri di più', 'altro', 'di più'],
        ...[
            'maggiori informazioni',
            'questo link',
            'link',
            'questa pagina',
            'questo articolo',
            'sito web',
            'continua a leggere'
        ]
    ],
    pl: [
        'kliknij tutaj',
        'kliknij',
        'tutaj',
        'tu',
        'czytaj więcej',
        'czytaj dalej',
        'więcej',
        'więcej informacji',
        'ten link',
        'link'
    ]
};

;// CONCATENATED MODULE: ./lib/rules/generic-link-text.js






const generic_link_text_post = (body, lang = 'nl') => `---\ntitle: De ketting\nlang: ${lang}\n---\n\n${body}\n`;
const genericLinkText = (0,rule/* defineRule */.K)({
    id: 'generic-link-text',
    severity: 'warning',
    summary: 'The text of a link says nothing about the page behind it: "click here", "lees meer".',
    why: 'Search engines take the text of a link as what the other page is about, and screen readers list links without what stands around them. Lighthouse and markdownlint (MD059) ask the same. Known are such texts in Dutch, English, German, French, Spanish, Italian and Polish; where no language is declared, only those that mean the same everywhere. Links within the page, e-mail addresses, `rel="nofollow"`, links with an `aria-label`, links to an image, and words of code are left alone.',
    options: schemas/* strictObject */.rej({
        also: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('More texts to report, in any case.'),
        allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Texts that are fine here.')
    }),
    messages: {
        generic: (text, url) => `Link text ${(0,quote/* quote */.h)(text)} says nothing about ${(0,quote/* quote */.h)(url, 80)}, neither to search engines nor to who uses a screen reader. Link the words that name what is there.`
    },
    good: [
        { text: generic_link_text_post('Lees [hoe je een ketting smeert](/smeren/). [Meer](#meer)') },
        { text: generic_link_text_post('[here](https://example.com/)', 'nl') },
        { text: generic_link_text_post('Written in [Go](https://go.dev), with [`<Link />`](https://example.com/link).', 'en') },
        { text: generic_link_text_post('<a href="/smeren/" aria-label="Hoe je een ketting smeert">Lees meer</a>') }
    ],
    bad: [
        { text: generic_link_text_post('[Klik hier!](/smeren/) voor meer.'), at: '[Klik hier!](/smeren/)', message: '"Klik hier!"' },
        {
            text: generic_link_text_post('See [**this  page**](https://example.com/oil).', 'en'),
            at: '[**this  page**](https://example.com/oil)'
        },
        {
            text: generic_link_text_post('<a href="/x">Read more »</a>', 'en-GB'),
            at: '<a href="/x">Read more »</a>',
            message: 'says nothing about "/x"'
        }
    ],
    check({ post, site, options, messages, report }) {
        const texts = textsFor(postLanguage(post, site), options.also, options.allow);
        if (texts.size === 0)
            return;
        for (const reference of post.body.references) {
            const { role, text, url, span } = reference;
            if (role !== 'link' || !text || url === '' || !leadsToAPage(reference) || !texts.has(normalise(text)))
                continue;
            const written = post.source.slice(span);
            if (isCode(written) || isNamedElsewhere(reference, written) || isSourceLine(span))
                continue;
            report({ span, message: messages.generic(text, url), subject: url });
        }
        /** The last line of a post often names where it comes from by a word such as "Website". */
        function isSourceLine({ from }) {
            const last = plainBlocks(post).findLast(({ words }) => words > 0);
            return last !== undefined && from >= last.span.from && /^\W*\p{L}{2,12}:/u.test(last.text);
        }
    }
});
function textsFor(language, also, allow) {
    const known = Object.entries(GENERIC_LINK_TEXTS).find(([one]) => one === language)?.[1] ?? [];
    const allowed = new Set(allow.map(normalise));
    const always = language === undefined ? ['click here', 'klik hier', 'cliquez ici', 'hier klicken', 'clicca qui', 'link'] : [];
    return new Set([...known, ...always, ...also].map(normalise).filter((text) => !allowed.has(text)));
}
function normalise(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[^\p{L}\p{N}']+/gu, ' ')
        .trim();
}
function leadsToAPage({ url, syntax }) {
    return !/^(?:#|mailto:|tel:|javascript:)/i.test(url) && syntax !== 'bare' && syntax !== 'autolink';
}
/** A name of something in a program, such as `<Link>`, says what it is about. */
function isCode(written) {
    return /^(?:\[|<a\b[^>]*>)\s*[*_]*(?:`|<code\b)/i.test(written);
}
/** HTML can name a link otherwise, or tell search engines not to follow it. */
function isNamedElsewhere({ syntax }, written) {
    if (syntax !== 'html' && syntax !== 'shortcode')
        return false;
    const tag = written.slice(0, written.indexOf('>') + 1);
    return /\baria-label|\brel\s*=\s*["']?[^"'>]*nofollow|\brole\s*=\s*["']?button/i.test(tag);
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





const h1InBody = (0,rule/* defineRule */.K)({
    id: 'h1-in-body',
    severity: 'warning',
    summary: 'The text has a heading of level 1 though the theme already prints the title as one.',
    why: 'The heading of level 1 tells search engines and screen readers what the page is about; themes such as PaperMod make it from `title`. A second one in the text blurs that, and a reader sees the title twice when they are equal.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        second: (text, title) => `Heading ${(0,quote/* quote */.h)(text)} is of level 1, but the theme already prints the title ${title} as the page's only heading of level 1. Give it level 2 (\`##\`), and the headings under it one level more.`,
        title: (text) => `Heading ${(0,quote/* quote */.h)(text)} repeats the title, which the theme already prints: readers see it twice. Remove this line.`,
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
        const title = (0,post_text/* textOf */.b6)(post.fields.title);
        if (!generator.printsTitle || !title)
            return;
        const { headings } = post.body;
        for (const [index, heading] of headings.entries()) {
            if (heading.level !== 1)
                continue;
            const { span, text } = heading;
            const repeats = index === 0 && h1_in_body_plain(text) === h1_in_body_plain(title);
            const message = repeats ? messages.title(text) : messages.second(text, (0,quote/* quote */.h)(title));
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
function h1_in_body_plain(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/rules/heading-duplicate.js




const heading_duplicate_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const headingDuplicate = (0,rule/* defineRule */.K)({
    id: 'heading-duplicate',
    severity: 'info',
    profile: 'strict',
    summary: 'Two headings of the same part of the text are the same.',
    why: 'In a table of contents nobody can tell them apart, and links to the second one break when the first is changed, for it is numbered by its place. The same heading in different parts ("Costs" under each product) is fine, as in markdownlint (MD024, siblings only).',
    options: schemas/* strictObject */.rej({}),
    messages: {
        same: (text, line) => `Heading ${(0,quote/* quote */.h)(text)} is on line ${line} already, in the same part of the text: readers of the table of contents can't tell the two apart. Say in each what is different.`
    },
    good: [
        { text: heading_duplicate_post('## De dijk\n\n### Kosten\n\n1\n\n## De heide\n\n### Kosten\n\n2') },
        { text: heading_duplicate_post('## Costs\n\n### Costs in summer') }
    ],
    bad: [
        { text: heading_duplicate_post('## De dijk\n\n1\n\n## De **dijk**\n\n2'), at: '## De **dijk**', message: 'is on line 5 already' },
        { text: heading_duplicate_post('## A\n\n### Costs\n\n### Costs!\n\n## B'), at: '### Costs!', message: '"Costs!" is on line 7' }
    ],
    check({ post: { body, source }, messages, report }) {
        const seen = [];
        for (const { level, text, span } of body.headings) {
            const key = (0,post_text/* wordsAlone */.pW)(text);
            // What is deeper belongs to the heading before.
            seen.length = Math.min(seen.length, level + 1);
            seen[level] ??= new Map();
            const before = seen[level].get(key);
            const { line } = source.position(span.from);
            if (key === '')
                continue;
            if (before === undefined)
                seen[level].set(key, line);
            else
                report({ span, message: messages.same(text, before), subject: `${'#'.repeat(level)} ${text}` });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/heading-empty.js



const heading_empty_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const headingEmpty = (0,rule/* defineRule */.K)({
    id: 'heading-empty',
    severity: 'warning',
    summary: 'A heading has no text.',
    why: 'Screen readers announce it, tables of contents get an empty line, and readers see a gap. Usually its text was lost, or the marks were meant as a line. WCAG 2.4.6.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        empty: 'This heading has no text: tables of contents and screen readers get an empty entry. Write the heading, or remove this line.',
        fix: 'Remove the empty heading'
    },
    good: [
        { text: heading_empty_post('## De dijk\n\nLangs het water.') },
        { text: heading_empty_post('## ![The dike](dike.jpg)') },
        { text: heading_empty_post('## {{< icon "bike" >}}') }
    ],
    bad: [
        {
            text: heading_empty_post('Langs het water.\n\n##\n\nEn terug.'),
            at: '##',
            message: 'has no text',
            fixed: heading_empty_post('Langs het water.\n\n\n\nEn terug.')
        },
        { text: heading_empty_post('<h2> </h2>'), at: '<h2> </h2>', fixed: heading_empty_post('') }
    ],
    check({ post: { body, source }, messages, report }) {
        for (const heading of body.headings) {
            const { span, text } = heading;
            if (text.trim() !== '' || !isProse(body, span) || showsSomething(heading, body))
                continue;
            const fix = { description: messages.fix, safe: false, edits: [{ span, text: '' }] };
            report({ span, message: messages.empty, subject: source.slice(span), fix });
        }
    }
});
/** An image without a text, or an icon made by HTML. */
function showsSomething({ span, syntax }, { references }) {
    if (syntax === 'html' && span.to - span.from > LONGEST_EMPTY)
        return true;
    return references.some((reference) => reference.span.from >= span.from && reference.span.to <= span.to);
}
/** Two tags and a few attributes: more is likely to hold an element that shows something. */
const LONGEST_EMPTY = 60;

;// CONCATENATED MODULE: ./lib/rules/heading-long.js




const heading_long_long = 'Zo maak je de ketting van een elektrische fiets na een natte rit het beste schoon';
const headingLong = (0,rule/* defineRule */.K)({
    id: 'heading-long',
    severity: 'info',
    profile: 'all',
    summary: 'A heading is longer than 70 characters.',
    why: "Who skims a page reads headings alone; a long one takes three lines on a phone and doesn't fit in a table of contents. 70 is a common limit of SEO crawlers.",
    options: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().int().min(1).default(70).describe('The most characters of a heading.')
    }),
    messages: {
        long: (text, count, max) => `Heading ${(0,quote/* quote */.h)(text, 60)} has ${count} characters; more than ${max} is hard to take in at a glance. Shorten it by ${count - max}.`
    },
    good: [{ text: '---\ntitle: De ketting\n---\n\n## Zo maak je hem schoon\n' }],
    bad: [
        { text: `---\ntitle: De ketting\n---\n\n## ${heading_long_long}\n`, at: `## ${heading_long_long}`, message: 'has 81 characters' },
        { text: '---\ntitle: A\n---\n\nDry it first\n---\n', options: { max: 10 }, at: 'Dry it first\n---', message: '2.' }
    ],
    check({ post, options, messages, report }) {
        for (const { text, span, level } of post.body.headings) {
            const count = (0,post_text/* characterCount */.Dq)(text);
            if (count <= options.max)
                continue;
            report({ span, message: messages.long(text, count, options.max), subject: `${'#'.repeat(level)} ${text}` });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/heading-skip.js




const headingSkip = (0,rule/* defineRule */.K)({
    id: 'heading-skip',
    severity: 'warning',
    summary: 'A heading is more than one level below the heading before it.',
    why: 'Screen readers and tables of contents build an outline of the levels; where one is skipped, a part seems to be missing. Often the level was chosen for its size. WCAG and markdownlint (MD001) ask the same.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        skips: (text, level, before) => `Heading ${(0,quote/* quote */.h)(text)} is of level ${level}, right under one of level ${before}: the outline of the page skips a level. Make it level ${before + 1} (\`${'#'.repeat(before + 1)}\`).`,
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
;// CONCATENATED MODULE: ./lib/rules/body-entities.js



const ENTITY = /&(amp;)?(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
/** Quotes, letters, digits of other scripts, and signs that Markdown doesn't know. */
const PLAIN = /^(?:['"]|[^\p{ASCII}\p{Z}\p{C}])$/u;
/** The entities of a body, without those of code, of HTML and of addresses. */
function entitiesOf({ source, body }) {
    const { from, to } = body.span;
    const first = source.text.indexOf('&', from);
    if (first < 0)
        return [];
    const found = [];
    const markup = body.blocks.filter(({ kind }) => kind === 'html').map(({ span }) => span);
    for (const match of source.text.slice(first, to).matchAll(ENTITY)) {
        const [written, amp, name] = match;
        const span = { from: first + match.index, to: first + match.index + written.length };
        const character = (0,decode/* decodeHTMLStrict */.hl)(`&${name};`);
        if (character === `&${name};` || !isProse(body, span) || (0,spans/* overlaps */.$f)(markup, span))
            continue;
        const { text: line, before } = lineAt(source.text, span.from);
        if (/^\s*\[[^\]]*\]:/.test(line) || /<[A-Za-z/][^<>]*$/.test(before))
            continue;
        const inside = body.references.find((reference) => reference.span.from <= span.from && span.to <= reference.span.to);
        if (body.references.some(({ urlSpan }) => urlSpan.from < span.to && span.from < urlSpan.to))
            continue;
        const isQuote = character === '"' || character === "'";
        found.push({
            span,
            written,
            character,
            twice: amp !== undefined,
            plain: PLAIN.test(character) && !(isQuote && inside)
        });
    }
    return found;
}
/** Enough for a line of prose; what is longer is no line that an author writes. */
const LONGEST_LINE = 2_000;
function lineAt(text, at) {
    const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_LINE);
    return { text: text.slice(start, at + 1), before: text.slice(start, at) };
}

;// CONCATENATED MODULE: ./lib/rules/html-entity-in-body.js




const html_entity_in_body_post = (body) => `---\ntitle: De fiets\n---\n\n${body}\n`;
const htmlEntityInBody = (0,rule/* defineRule */.K)({
    id: 'html-entity-in-body',
    severity: 'info',
    profile: 'strict',
    summary: 'The text holds an HTML entity such as `&#39;` where the character itself would do.',
    why: 'Browsers show the character, but whoever edits the text stumbles over it, and excerpts, feeds and social networks may show the entity as it is. Entities get there when a program copies a text out of a web page. Those that Markdown needs (`&lt;`, `&amp;`, `&nbsp;`), code, HTML and addresses are left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        needless: (entity, character) => `The text holds the HTML entity ${(0,quote/* quote */.h)(entity)}, which is hard to read for whoever edits it, and may be shown as it is in feeds. Write ${character}.`,
        fix: 'Write the character itself'
    },
    good: [
        { text: html_entity_in_body_post('Jan&nbsp;&amp; Piet, 3 &lt; 4, `&#39;`, <b title="&quot;">x</b>') },
        { text: html_entity_in_body_post('[A](https://example.com/?a=1&quot;) &notanentity; R&D;') }
    ],
    bad: [
        {
            text: html_entity_in_body_post('Opa&#039;s fiets is van caf&eacute; Zuid.'),
            at: '&#039;',
            message: 'the HTML entity "&#039;"',
            fixed: html_entity_in_body_post("Opa's fiets is van caf&eacute; Zuid.")
        },
        { text: html_entity_in_body_post('Caf&eacute;'), at: '&eacute;', fixed: html_entity_in_body_post('Café') }
    ],
    check({ post, messages, report }) {
        for (const { span, written, character, twice, plain } of entitiesOf(post)) {
            if (twice || !plain)
                continue;
            const fix = { description: messages.fix, safe: true, edits: [{ span, text: character }] };
            report({ span, message: messages.needless(written, character), subject: written, fix });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/html-entity-in-front-matter.js





/** With their semicolon; `&shop;` and the like are no entities and stay as they are. */
const html_entity_in_front_matter_ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const htmlEntityInFrontMatter = (0,rule/* defineRule */.K)({
    id: 'html-entity-in-front-matter',
    severity: 'warning',
    summary: 'A field holds an HTML entity such as `&#039;`, which readers see as it is.',
    why: 'Front matter is text, not HTML: the theme escapes it, so that `it&#039;s` is on the page, in the search result and on social networks as exactly that. Entities get there when a program copies a title out of a web page or a feed.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        entity: (name, entity, meant) => `\`${name}\` holds the HTML entity ${(0,quote/* quote */.h)(entity)}, and readers see it like that. Write ${meant}.`,
        character: (character) => (/\S/.test(character) ? (0,quote/* quote */.h)(character) : 'a blank'),
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
            const found = field.text.match(html_entity_in_front_matter_ENTITY)?.find((entity) => html_entity_in_front_matter_decode(entity) !== entity);
            if (found === undefined)
                continue;
            const fix = rewrite(post, field, field.text.replace(html_entity_in_front_matter_ENTITY, html_entity_in_front_matter_decode), { description: messages.fix, safe: true });
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

;// CONCATENATED MODULE: ./lib/rules/html-entity-visible.js




const html_entity_visible_post = (body) => `---\ntitle: De fiets\n---\n\n${body}\n`;
const htmlEntityVisible = (0,rule/* defineRule */.K)({
    id: 'html-entity-visible',
    severity: 'warning',
    summary: 'The text holds an HTML entity that was encoded twice, so readers see it: `it&amp;#39;s`.',
    why: "A program encoded what was encoded already: on the page stands `it&#39;s` instead of `it's`. Reported only in or beside a word, for a text about HTML may show an entity on purpose.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        visible: (entity, seen, character) => `${(0,quote/* quote */.h)(entity)} was encoded twice, so readers see ${(0,quote/* quote */.h)(seen)} in the text. Write ${character}.`,
        fix: 'Write the character itself'
    },
    good: [
        { text: html_entity_visible_post('Write &amp;nbsp; between the two words, and `it&amp;#39;s`.') },
        { text: html_entity_visible_post('Jan &amp; Piet; R&amp;D; AT&amp;T;') }
    ],
    bad: [
        {
            text: html_entity_visible_post('Opa&amp;#039;s fiets'),
            at: '&amp;#039;',
            message: 'readers see "&#039;"',
            fixed: html_entity_visible_post("Opa's fiets")
        },
        { text: html_entity_visible_post('a caf&amp;eacute;'), at: '&amp;eacute;', message: 'Write é.', fixed: html_entity_visible_post('a café') }
    ],
    check({ post, messages, report }) {
        for (const { span, written, character, twice, plain } of entitiesOf(post)) {
            if (!twice || !plain)
                continue;
            const around = post.source.text.slice(span.from - 1, span.from) + post.source.text.slice(span.to, span.to + 1);
            if (!/\p{L}/u.test(around))
                continue;
            const seen = written.replace('amp;', '');
            const fix = { description: messages.fix, safe: true, edits: [{ span, text: character }] };
            report({ span, message: messages.visible(written, seen, character), subject: written, fix });
        }
    }
});

// EXTERNAL MODULE: ./lib/rules/ignore-expired.js
var ignore_expired = __webpack_require__(61437);
// EXTERNAL MODULE: ./lib/rules/ignore-unused.js
var ignore_unused = __webpack_require__(76688);
;// CONCATENATED MODULE: ./lib/rules/image-alt-missing.js



const image_alt_missing_post = (body) => `---\ntitle: Fietsen in de winter\n---\n\n${body}\n`;
const imageAltMissing = (0,rule/* defineRule */.K)({
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
        missing: (url, way) => `Image ${(0,quote/* quote */.h)(url)} has no alternative text, so image search and people who can't see it don't know what it shows. Describe it ${way}.`,
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

;// CONCATENATED MODULE: ./lib/rules/image-http.js




const image_http_PHOTO = 'http://images.example.com/dijk.jpg';
const image_http_post = (url) => `---\ntitle: Zomerroutes\n---\n\n![Een dijk](${url})\n`;
const imageHttp = (0,rule/* defineRule */.K)({
    id: 'image-http',
    severity: 'warning',
    readsAnswers: true,
    summary: 'An image in the text has an address without encryption (`http://`).',
    why: 'A page on https may not load images over http: browsers ask for the https address instead, and show nothing where there is none. Images that are gone, or that have moved to https for good, are for `link-broken` and `link-redirected`; the cover is for `cover-http`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        insecure: (url) => `Image ${(0,quote/* quote */.h)(url)} starts with http://; on a site with https browsers may show nothing there. Use its https:// address if there is one, or put the image on your own site.`,
        verified: (url) => `Image ${(0,quote/* quote */.h)(url)} starts with http://; on a site with https browsers may show nothing there. Its https:// address works: use that.`,
        fix: 'Use https'
    },
    good: [
        { text: image_http_post('https://images.example.com/dijk.jpg') },
        { text: image_http_post('dijk.jpg') },
        { text: image_http_post(image_http_PHOTO), verdicts: { [image_http_PHOTO]: { class: 'broken', status: 404, reason: '404 Not Found' } } }
    ],
    bad: [
        {
            text: image_http_post(image_http_PHOTO),
            at: image_http_PHOTO,
            message: 'Use its https:// address',
            fixed: image_http_post('https://images.example.com/dijk.jpg')
        },
        {
            text: image_http_post(image_http_PHOTO),
            verdicts: { [image_http_PHOTO]: { class: 'ok', httpsUrl: 'https://images.example.com/dijk.jpg' } },
            at: image_http_PHOTO,
            message: 'Its https:// address works',
            fixed: image_http_post('https://images.example.com/dijk.jpg')
        }
    ],
    check({ post, verdict, messages, report }) {
        for (const reference of post.body.references) {
            const { role, url, urlSpan: span } = reference;
            if (role !== 'image' || !/^\s*http:/i.test(url) || isPrivateUrl(url.trim()))
                continue;
            const found = verdict(reference);
            if (found?.class === 'broken' || (found?.class === 'redirected' && found.permanent))
                continue;
            const safe = found?.httpsUrl !== undefined && !found.suspicion;
            const written = /^\s*http(?=:)/i.exec(post.source.slice(span))?.[0];
            const to = span.from + (written?.length ?? 0);
            const edits = [{ span: { from: to - 'http'.length, to }, text: 'https' }];
            const fix = written !== undefined && { description: messages.fix, safe, edits };
            report({ span, message: (safe ? messages.verified : messages.insecure)(url), subject: url, ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/image-name-quality.js



/** What cameras, phones, screenshots and programs call a file. */
const MEANINGLESS = /^(?:(?:img|dsc|dscn|dscf|pxl|mvimg|vid|gopr|dji|p|image|images|img_e|foto|photo|picture|afbeelding|bild|screenshot|screen shot|screen_shot|schermafbeelding|schermopname|bildschirmfoto|capture|untitled|naamloos|unnamed|download|whatsapp image|file|temp|new)[-_ .()]*[\d_ .()T:-]*(?: ?(?:at|om|um) [\d.: -]+(?:am|pm)?)?(?:copy|kopie)?|\d+|[\da-f]{16,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const image_name_quality_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const imageNameQuality = (0,rule/* defineRule */.K)({
    id: 'image-name-quality',
    severity: 'info',
    profile: 'all',
    summary: "An image's file has a name that says nothing, such as `IMG_1234.jpg`.",
    why: 'Google takes the name of an image file as a hint of what is in it, and image search brings readers. Only images among the files of the site are looked at: what others call theirs is not yours to change.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        name: (name) => `File name ${(0,quote/* quote */.h)(name)} says nothing about the image, though image search goes by it too. Name it after what is in it, in small letters with hyphens: \`red-bicycle.jpg\`.`
    },
    good: [
        { text: image_name_quality_post('![Een ketting](/images/ketting-met-olie.jpg) ![x](https://a.example/IMG_1234.jpg)') },
        { text: image_name_quality_post('![The IMG tag](img-tag.png)') }
    ],
    bad: [
        { text: image_name_quality_post('![Een ketting](/images/IMG_1234.jpg)'), at: '/images/IMG_1234.jpg', message: '"IMG_1234.jpg"' },
        {
            text: '---\ntitle: A\ncover:\n  image: "Screenshot 2026-01-02 at 10.11.12.png"\n---\n',
            at: 'Screenshot 2026-01-02 at 10.11.12.png'
        }
    ],
    check({ post, messages, report }) {
        for (const { role, url, urlSpan: span, generated } of post.references) {
            if ((role !== 'image' && role !== 'cover') || generated || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url))
                continue;
            const name = decoded(url
                .replace(/[?#].*$/s, '')
                .split('/')
                .at(-1) ?? '');
            if (!MEANINGLESS.test(name.replace(/\.[a-z\d]{2,5}$/i, '')))
                continue;
            report({ span, message: messages.name(name), subject: url });
        }
    }
});
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/rules/image-not-an-image.js



const image_not_an_image_PHOTO = 'https://photos.example.com/dijk';
const image_not_an_image_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const image_not_an_image_answer = (type, bytes = 2000) => ({
    [image_not_an_image_PHOTO]: { class: 'ok', status: 200, image: { type, contentType: 'text/html', bytes } }
});
const imageNotAnImage = (0,rule/* defineRule */.K)({
    id: 'image-not-an-image',
    severity: 'warning',
    readsAnswers: true,
    summary: 'The address of an image in the text answers, but not with an image.',
    why: 'It is the page around an image, or a site answers for a deleted one with an error page: a link checker sees an answer, and readers a broken image. A warning and no error, since themes can make something else of an image that is a page, such as a player. Reported are web pages, texts and empty files, by their first bytes; dead addresses are for `link-broken`, covers for `cover-not-an-image`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (url, what) => `Image ${(0,quote/* quote */.h)(url)} is not an image but ${what}, so readers see a broken image. Use the address of the image itself (often: right click, "Copy image address").`,
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./lib/rules/written-url.js
var written_url = __webpack_require__(16364);
;// CONCATENATED MODULE: ./lib/rules/internal-anchor-missing.js





const internal_anchor_missing_post = (link) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\n## De maten\n\nZie ${link}.\n`;
const TYRES = { 'content/posts/banden.md': '---\ntitle: Banden\n---\n\n## Welke maat\n\nTekst.\n' };
/** Places that themes and scripts make. */
const OF_THEMES = /^$|^[!/?]|[:=~]|^(?:top|toc|tableofcontents|table-of-contents|content|contents|main|main-content|header|footer|nav|menu|search|searchbox|sidebar|share|related|author|theme-toggle|top-link|top-of-page|respond)$|comment|disqus|giscus|utterances|^(?:tab|tabs|modal|popup|accordion)(?:-|$)/i;
const LONGEST = 120;
const internalAnchorMissing = (0,rule/* defineRule */.K)({
    id: 'internal-anchor-missing',
    severity: 'warning',
    summary: 'A link within the site names a place (`#…`) that its page does not have.',
    why: 'Readers land at the top of the page and have to look for what was meant. The places of a page are its headings, as the site generator names them, and what has an `id` in it. Pages whose templates can make places (shortcodes, an own way of writing headings) are not judged, and neither are the usual places of themes such as `#top` and `#comments`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (url, fragment, meant) => `Link ${(0,quote/* quote */.h)(url)} names a place ${(0,quote/* quote */.h)(fragment)} that its page does not have, so readers land at the top. ${meant === undefined ? 'Name a heading of the page, or leave out what follows the #.' : `Did you mean ${(0,quote/* quote */.h)(meant)}?`}`,
        fix: (meant) => `Use ${(0,quote/* quote */.h)(meant)}`
    },
    good: [
        { text: internal_anchor_missing_post('[de maten](#de-maten)') },
        { text: internal_anchor_missing_post('[welke maat](/posts/banden/#welke-maat)'), files: TYRES },
        { text: internal_anchor_missing_post('[welke maat]({{< relref "banden.md#welke-maat" >}})'), files: TYRES },
        { text: internal_anchor_missing_post('[reacties](#comments)') }
    ],
    bad: [
        {
            text: internal_anchor_missing_post('[de maten](#de-mate)'),
            at: '#de-mate',
            message: 'Did you mean "#de-maten"?',
            fixed: internal_anchor_missing_post('[de maten](#de-maten)')
        },
        {
            text: internal_anchor_missing_post('[prijs](/posts/banden/#prijs)'),
            files: TYRES,
            at: '/posts/banden/#prijs',
            message: 'names a place "prijs"'
        },
        {
            text: internal_anchor_missing_post('[welke maat]({{< relref "banden.md#welke-mat" >}})'),
            files: TYRES,
            at: 'banden.md#welke-mat',
            fixed: internal_anchor_missing_post('[welke maat]({{< relref "banden.md#welke-maat" >}})')
        }
    ],
    check({ post, site, generator, resolve, messages, report }) {
        for (const reference of post.references) {
            const { url, urlSpan: span, syntax, role, generated } = reference;
            const at = url.indexOf('#');
            // What a shortcode makes of a place alone, only its template knows.
            if (at < 0 || role !== 'link' || generated || (at === 0 && syntax === 'shortcode'))
                continue;
            const fragment = internal_anchor_missing_decoded(url.slice(at + 1));
            if (OF_THEMES.test(fragment))
                continue;
            const found = at === 0 ? undefined : resolve(reference);
            const anchors = at === 0
                ? generator.addresses?.anchorsOf?.(post, site)
                : found?.kind === 'page' && !found.hidden
                    ? found.anchors
                    : undefined;
            if (!anchors || anchors.has(fragment))
                continue;
            const near = nearest(fragment, anchors);
            const meant = near === undefined ? undefined : `${url.slice(0, at)}#${near}`;
            report({
                span,
                message: messages.missing(url, fragment, meant),
                subject: url,
                ...(meant !== undefined && {
                    fix: {
                        description: messages.fix(meant),
                        safe: false,
                        edits: [{ span, text: syntax === 'shortcode' ? meant : (0,written_url/* writtenUrl */.l)(meant, syntax) }]
                    }
                })
            });
        }
    }
});
/** The one place whose name is the same but for case, signs, or a letter or two. */
function nearest(fragment, anchors) {
    if (fragment.length > LONGEST)
        return undefined;
    const wanted = internal_anchor_missing_plain(fragment);
    const allowed = wanted.length < 5 ? 1 : 2;
    const near = [...anchors].filter((one) => one.length <= LONGEST &&
        Math.abs(internal_anchor_missing_plain(one).length - wanted.length) <= allowed &&
        (0,mod/* distance */.Io)(internal_anchor_missing_plain(one), wanted) <= allowed);
    return near.length === 1 ? near[0] : undefined;
}
function internal_anchor_missing_plain(name) {
    return name
        .normalize('NFD')
        .replace(/[^\p{L}\p{Nd}]/gu, '')
        .toLowerCase();
}
function internal_anchor_missing_decoded(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

;// CONCATENATED MODULE: ./lib/rules/internal-link-absolute.js



const internal_link_absolute_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const files = { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' };
const internalLinkAbsolute = (0,rule/* defineRule */.K)({
    id: 'internal-link-absolute',
    severity: 'info',
    profile: 'strict',
    summary: 'A link to a page of the own site names the whole address.',
    why: 'In a preview or on another domain such a link leaves the site that is looked at, and all of them must be changed when the domain does. `/routes/dijk/` leads to the same page everywhere, and this check can tell whether it exists.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        absolute: (url, path) => `Address ${(0,quote/* quote */.h)(url)} leads to your own site, and out of it in a preview or on another domain. Write ${(0,quote/* quote */.h)(path)}.`,
        fix: 'Leave out the domain'
    },
    good: [
        { text: internal_link_absolute_post('[De route](/routes/dijk/) https://www.fietsblog.example/x'), files },
        { text: internal_link_absolute_post('[Elders](https://fietsen.example/routes/)'), files },
        { text: internal_link_absolute_post('[Nobody knows the domain](https://www.fietsblog.example/)') }
    ],
    bad: [
        {
            text: internal_link_absolute_post('[De route](https://www.fietsblog.example/routes/dijk/?a=1#km-3)'),
            files,
            at: 'https://www.fietsblog.example/routes/dijk/?a=1#km-3',
            message: 'Write "/routes/dijk/?a=1#km-3"',
            fixed: internal_link_absolute_post('[De route](/routes/dijk/?a=1#km-3)')
        },
        {
            text: internal_link_absolute_post('<a href="https://www.fietsblog.example">Home</a>'),
            files,
            at: 'https://www.fietsblog.example',
            fixed: internal_link_absolute_post('<a href="/">Home</a>')
        }
    ],
    check({ post, site, messages, report }) {
        const { baseUrl = '' } = site.settings;
        if (!/^https?:/i.test(baseUrl) || !URL.canParse(baseUrl))
            return;
        const base = new URL(baseUrl);
        for (const { role, syntax, url, urlSpan: span, generated } of post.body.references) {
            if (role !== 'link' || generated || !(syntax === 'inline' || syntax === 'reference' || syntax === 'html'))
                continue;
            const written = post.source.slice(span);
            const origin = /^https?:\/\/[^/?#]*/i.exec(written)?.[0];
            if (origin === undefined || !URL.canParse(url) || new URL(url).host !== base.host)
                continue;
            if (!new URL(url).pathname.startsWith(base.pathname))
                continue;
            const rest = written.slice(origin.length);
            const path = rest.startsWith('/') ? rest : `/${rest}`;
            const fix = { description: messages.fix, safe: true, edits: [{ span, text: path }] };
            // `//` at the start of what is left would be another site.
            if (!path.startsWith('//'))
                report({ span, message: messages.absolute(url, path), subject: url, fix });
        }
    }
});

// EXTERNAL MODULE: ./lib/rules/internal-link-broken.js
var internal_link_broken = __webpack_require__(72269);
;// CONCATENATED MODULE: ./lib/rules/internal-links-min.js





const internal_links_min_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const internal_links_min_files = { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' };
const internalLinksMin = (0,rule/* defineRule */.K)({
    id: 'internal-links-min',
    severity: 'info',
    profile: 'all',
    summary: 'The text has no link to another page of the site.',
    why: 'Links between posts are how readers go on, and how search engines find pages and tell which ones matter. Links of menus and lists of related posts are not counted, for they are not in the text.',
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().int().min(1).default(1).describe('The fewest links to pages of the own site.')
    }),
    messages: {
        few: (count, min) => `The text has ${count === 0 ? 'no link' : `${count} of at least ${min} links`} to another page of your site, so readers and search engines don't go on from here. Link a post that goes with it.`
    },
    good: [
        { text: internal_links_min_post('Zie [het smeren](/smeren/).') },
        { text: internal_links_min_post('Zie [het smeren](https://www.fietsblog.example/smeren/).'), files: internal_links_min_files },
        { text: '---\ntitle: Alles\nlayout: archives\n---\n' }
    ],
    bad: [
        { text: internal_links_min_post('Zie [elders](https://example.com/) en [boven](#top).'), at: '---', message: 'no link' },
        { text: internal_links_min_post('[A](/a/)'), options: { min: 3 }, at: '---', message: 'has 1 of at least 3 links' }
    ],
    check({ post, site, options: { min }, messages, report }) {
        const { internal } = linkCounts(post, site);
        if (internal >= min || !isOrdinaryPost(post))
            return;
        report({ span: (0,post_text/* openingFence */.sv)(post), message: messages.few(internal, min), subject: 'links' });
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
const invisibleCharacter = (0,rule/* defineRule */.K)({
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
        const { text } = post.source;
        if (![...NO_WIDTH].some((one) => text.includes(one)) || NEEDS_THEM.test(post.source.slice(post.body.span)))
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

;// CONCATENATED MODULE: ./lib/prose/samples.js

/** What is looked at of a long post. */
const LONGEST_TEXT = 40_000;
/** Long enough to tell a language, which is told by the first 350 bytes. */
const PART = 400;
/** The author's own running text: no quotes, tables and pieces of HTML. White space is collapsed. */
function runningText(post) {
    let text = '';
    for (const { kind, quoted, text: piece } of plainBlocks(post)) {
        if (quoted || kind === 'table' || kind === 'html')
            continue;
        text += `${piece} `;
        if (text.length > LONGEST_TEXT)
            break;
    }
    return text.replace(/\s+/g, ' ').trim();
}
/**
 * Parts of a text, spread over it evenly.
 *
 * @param most how many parts at most
 */
function partsOf(text, most) {
    const all = [];
    for (let from = 0; from < text.length;) {
        const space = text.indexOf(' ', from + PART);
        const to = space < 0 || space > from + 2 * PART ? Math.min(from + 2 * PART, text.length) : space;
        if (all.length === 0 || to - from >= PART / 2)
            all.push(text.slice(from, to));
        from = to;
    }
    if (all.length <= most)
        return all;
    return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] ?? '');
}

;// CONCATENATED MODULE: ./lib/rules/language-mismatch.js








/** Names and loan words decide about less. */
const language_mismatch_FEWEST_CHARACTERS = 200;
const language_mismatch_PARTS = 5;
/** The share of the parts that must be in the other language: an English post may quote a paragraph of Dutch. */
const MOST = 0.75;
const dutch = 'De ketting van een fiets slijt sneller als er zand en water bij komen. Maak hem daarom na elke natte rit droog met een oude doek, en smeer hem daarna met een paar druppels olie. Draai de trappers een paar keer rond en veeg weg wat er te veel op zit.';
const english = 'The chain of a bicycle wears faster when sand and water get to it. So dry it with an old cloth after each ride in the rain, and then give it a few drops of oil. Turn the pedals a few times, and wipe off whatever is left on the outside of it.';
const language_mismatch_post = (fields, body) => `---\ntitle: 1 ketting\n${fields}---\n\n${body}\n`;
const languageMismatch = (0,rule/* defineRule */.K)({
    id: 'language-mismatch',
    severity: 'warning',
    needs: 'language-detection',
    summary: 'The text is in another language than the one that the post or its site declares.',
    why: "Themes write the declared language into the page: screen readers pronounce the text by its rules, browsers offer to translate it, and search engines show the page to readers of that language. The language comes from the post's `lang` or `language`, from the file's name or folder, or from the site's configuration. At least 200 characters of running text are needed, several parts of the text must agree, and languages that are much alike are left alone.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        post: (declared, found) => `This post is declared to be in ${nameOf(declared)}, but its text is in ${nameOf(found)}: screen readers pronounce it wrongly, and search engines show it to the wrong readers. Correct the language, or translate the text.`,
        site: (declared, found) => `By the site's configuration this post is in ${nameOf(declared)}, but its text is in ${nameOf(found)}: screen readers pronounce it wrongly, and search engines show it to the wrong readers. Translate the text, or mark the post as ${nameOf(found)}.`
    },
    good: [
        { text: language_mismatch_post('lang: nl\n', dutch) },
        { text: language_mismatch_post('lang: en-GB\n', english) },
        { text: language_mismatch_post('', english) },
        { text: language_mismatch_post('lang: nl\n', `> ${english}\n\n${dutch}`) }
    ],
    bad: [
        { text: language_mismatch_post('lang: nl\n', english), at: 'nl', message: 'declared to be in Dutch, but its text is in English' },
        {
            text: language_mismatch_post('', dutch),
            files: { 'hugo.toml': 'languageCode = "en-us"' },
            at: dutch,
            message: "By the site's configuration this post is in English, but its text is in Dutch"
        }
    ],
    check({ post, site, detectLanguage, messages, report }) {
        const declared = postLanguage(post, site);
        if (!detectLanguage || declared === undefined)
            return;
        const found = languageOf(post, declared, detectLanguage);
        if (found === undefined)
            return;
        const { language } = post.fields;
        const isOwn = language !== undefined && (0,post_text/* textOf */.b6)(language) !== undefined;
        const message = isOwn ? messages.post(declared, found) : messages.site(declared, found);
        report({ span: isOwn ? language.node.span : firstLine(post), message, subject: 'language' });
    }
});
/** The language of most parts of the text, when it is not the declared one. */
function languageOf(post, declared, detect) {
    const text = runningText(post);
    if (text.length < language_mismatch_FEWEST_CHARACTERS)
        return undefined;
    const [first = '', ...others] = partsOf(text, language_mismatch_PARTS);
    const found = otherLanguage(first, declared, detect);
    if (found === undefined)
        return undefined;
    const agreeing = others.filter((part) => otherLanguage(part, declared, detect) === found).length;
    return (agreeing + 1) / (others.length + 1) >= MOST ? found : undefined;
}
function firstLine(post) {
    const { span } = plainBlocks(post).find(({ quoted }) => !quoted) ?? post.body;
    const line = post.source.lineSpan(post.source.position(span.from).line);
    return { from: span.from, to: Math.min(span.to, line.to) };
}
function nameOf(language) {
    return languageName(language, 'en');
}

;// CONCATENATED MODULE: ./lib/rules/lastmod-before-date.js



/** Days without a time are in a time zone that nobody knows. */
const lastmod_before_date_TOLERANCE = 24 * 3_600_000;
const lastmodBeforeDate = (0,rule/* defineRule */.K)({
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
        const name = (0,post_text/* nameOf */.Vb)(lastModified);
        report({ span: lastModified.node.span, message: messages.before(name, (0,post_text/* nameOf */.Vb)(date)), subject: name });
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
const linkBroken = (0,rule/* defineRule */.K)({
    id: 'link-broken',
    severity: 'error',
    readsAnswers: true,
    summary: 'A link, or an image of another site, is certainly dead.',
    why: "Readers run into an error page, and search engines see a page that is not kept up. Reported is only what is certain: the page is gone (404, 410 or another refusal for good), or there is no such host. What a robot can't know is for `link-unverifiable`; covers have rules of their own. With `links.archive: true` the Internet Archive is asked for a copy.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        broken: (role, url, reason, history) => `${link_broken_NAMES[role]} ${(0,quote/* quote */.h)(url)} is dead: ${reason}.${history} ${role === 'image' ? 'Readers see a broken image. Use another image, or correct its address.' : 'Readers end on an error page. Correct the address, or remove the link.'}`,
        archived: (day, url) => `The Internet Archive has a copy of ${day}: ${url} .`,
        fix: 'Link to the archived copy',
        noReason: 'the server refuses it for good',
        ...HISTORY
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
            const dead = messages.broken(role, url, found.reason ?? messages.noReason, historyOf(found, now, messages));
            const message = archived ? `${dead} ${messages.archived(archived.day, archived.url)}` : dead;
            const edits = archived && [{ span, text: (0,written_url/* writtenUrl */.l)(archived.url, reference.syntax) }];
            const fix = edits && role === 'link' && { description: messages.fix, safe: false, edits };
            report({ span, message, subject: url, ...(fix && { fix }) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-credentials.js



const link_credentials_post = (body) => `---\ntitle: De nieuwe winkel\n---\n\n${body}\n`;
/** The user name and password of a URL as written, with the `@` behind them. */
const CREDENTIALS = /^((?:https?:)?\/\/)([^/?#\s]*@)/i;
const linkCredentials = (0,rule/* defineRule */.K)({
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
const linkElsewhere = (0,rule/* defineRule */.K)({
    id: 'link-elsewhere',
    severity: 'warning',
    readsAnswers: true,
    summary: 'A link works, but most likely no longer leads to the page that was meant.',
    why: "Many sites answer for a page that is gone with their home page, and domains that ran out lead to whoever bought them: readers end up somewhere else, and the link stands for what you didn't mean. The message shows the redirect, so that you can judge it. Short links, sites that only changed their ending or their host, and addresses that keep the page's name are left alone. A page that asks for a login is a remark.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        home: (url, way) => `Link ${(0,quote/* quote */.h)(url)} now leads to a home page: it redirects ${way}. The page itself is most likely gone. Look for what replaced it, or remove the link.`,
        parked: (url, host, way) => `Link ${(0,quote/* quote */.h)(url)} leads to ${(0,quote/* quote */.h)(host)}, which sells domains or fills them with advertisements: it redirects ${way}. The site is most likely gone. Replace the link, or remove it.`,
        otherSite: (url, from, to, way) => `Link ${(0,quote/* quote */.h)(url)} now leads from ${from} to ${to}, another site: it redirects ${way}. Open it to see whether that is what you mean; if so use the new address, else replace the link.`,
        login: (url, way) => `Link ${(0,quote/* quote */.h)(url)} leads readers without an account to a login: it redirects ${way}. Link to a public page if there is one.`,
        to: (url) => `to ${(0,quote/* quote */.h)(url)}`,
        ...HISTORY
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
    const way = wayOf(verdict, messages) ?? messages.to(verdict.finalUrl ?? '');
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
const linkEmpty = (0,rule/* defineRule */.K)({
    id: 'link-empty',
    severity: 'error',
    summary: 'A link or image has no address, or a link has no text.',
    why: "A link without an address loads the same page again, an image without one is broken: often the place of something that was to be filled in. A link without text can't be seen or clicked, and tells search engines nothing (a warning).",
    options: schemas/* strictObject */.rej({}),
    messages: {
        noUrl: (text) => `Link ${(0,quote/* quote */.h)(text)} has no address, so a click only loads this page again. Fill in the address, or remove the link.`,
        noImage: (text) => `Image ${text ? (0,quote/* quote */.h)(text) : 'without a text'} has no address, so readers see a broken image. Fill in the address, or remove the image.`,
        noText: (url) => `The link to ${(0,quote/* quote */.h)(url)} has no text, so nobody can see or click it. Put words between the square brackets, or remove the link.`
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

;// CONCATENATED MODULE: ./lib/rules/link-example-domain.js



/** Reserved by RFC 2606 and RFC 6761, and what people write for "your own site". */
const EXAMPLE = /(?:^|\.)(?:example\.(?:com|org|net|edu)|example|test|invalid|(?:your|my)-?(?:site|domain|website|blog|company)\.(?:com|org|net)|(?:jouw|uw|mijn)-?(?:site|domein|website|bedrijf)\.nl|(?:deine|meine|ihre)-?(?:seite|domain|webseite|firma)\.de)$/i;
const link_example_domain_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const linkExampleDomain = (0,rule/* defineRule */.K)({
    id: 'link-example-domain',
    severity: 'info',
    profile: 'strict',
    summary: 'A link leads to a domain for examples, such as `example.com` or `yoursite.com`.',
    why: 'Nobody lives at `example.com`; at `yoursite.com` live strangers. In the address of a link it usually is what was to be replaced. An address that the text itself shows is taken as an example.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        example: (url, host) => `Address ${(0,quote/* quote */.h)(url, 100)} is one for examples: at ${(0,quote/* quote */.h)(host)} is nothing for your readers. Put in the address that you mean, or remove the link.`
    },
    good: [
        { text: link_example_domain_post('Vul je adres in: https://www.example.com/. Of [https://example.com/x](https://example.com/x)') },
        { text: link_example_domain_post('[Het CBS](https://www.cbs.nl/)') }
    ],
    bad: [
        { text: link_example_domain_post('[Het CBS](https://www.example.com/cijfers)'), at: 'https://www.example.com/cijfers' },
        { text: link_example_domain_post('[Our shop](https://yoursite.com/)'), at: 'https://yoursite.com/', message: '"yoursite.com"' }
    ],
    check({ post, site, messages, report }) {
        const own = link_example_domain_hostOf(site.settings.baseUrl ?? '');
        for (const { role, syntax, url, urlSpan: span, text = '' } of post.body.references) {
            if (role === 'image' || syntax === 'bare' || syntax === 'autolink' || !/^https?:|^\/\//i.test(url))
                continue;
            const host = link_example_domain_hostOf(url);
            if (!host || host === own || !EXAMPLE.test(host) || text.toLowerCase().includes(host))
                continue;
            report({ span, message: messages.example(url, host), subject: url });
        }
    }
});
function link_example_domain_hostOf(url) {
    const whole = url.startsWith('//') ? `https:${url}` : url;
    return URL.canParse(whole) ? new URL(whole).hostname : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/link-fragment-missing.js



const PAGE = 'https://docs.example.com/manual';
const link_fragment_missing_post = (url) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de maten](${url}).\n`;
const linkFragmentMissing = (0,rule/* defineRule */.K)({
    id: 'link-fragment-missing',
    severity: 'warning',
    readsAnswers: true,
    summary: 'A link names a place (`#…`) that the page it leads to does not have.',
    why: 'Readers land at the top of the page and have to look for what was meant. Pages of other sites are read for this only with `links.fragments: true` in the configuration; pages that a script puts together in the browser are not judged.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (url, fragment) => `Link ${(0,quote/* quote */.h)(url)} works, but its page has no place named ${(0,quote/* quote */.h)(fragment)}, so readers land at the top. Copy the address of the right heading, or leave out what follows the #.`
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
const linkHttp = (0,rule/* defineRule */.K)({
    id: 'link-http',
    severity: 'info',
    readsAnswers: true,
    summary: 'A link uses http:// though the page has an https:// address.',
    why: 'Over http anyone on the way can read along and change the page, and browsers warn of it. Reported is only an address that was asked over https and answered; `links.https: false` in the configuration keeps it from being asked. Redirects that are for good are for `link-redirected`, images for `image-http` and `cover-http`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        secured: (url) => `Link ${(0,quote/* quote */.h)(url)} works with https:// as well. Use that address.`,
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
            const found = reference.role === 'cover' || reference.role === 'image' ? undefined : verdict(reference);
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
const linkLocalhost = (0,rule/* defineRule */.K)({
    id: 'link-localhost',
    severity: 'error',
    summary: "A link or image leads to the author's own machine or network.",
    why: 'Addresses such as `http://localhost:1313/`, `http://192.168.1.10/` or `file:///…` work for the author alone; for a reader they are dead. An address that the text itself shows ("open http://localhost:1313/") is taken as an instruction and left alone.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        private: (url) => `Address ${(0,quote/* quote */.h)(url)} only works on your own computer or network; for readers it is dead. Use the public address.`
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
            if (!isPrivateUrl(url))
                continue;
            const isShown = role === 'link' && (syntax === 'bare' || syntax === 'autolink' || shows(text, url));
            if (!isShown)
                report({ span, message: messages.private(url), subject: url });
        }
    }
});
/** Whether a link's text names the host that it leads to. */
function shows(text, url) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    return host !== '' && (text ?? '').toLowerCase().includes(host);
}

// EXTERNAL MODULE: ./lib/rules/scheme.js
var scheme = __webpack_require__(67340);
;// CONCATENATED MODULE: ./lib/rules/link-no-scheme.js




const link_no_scheme_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const linkNoScheme = (0,rule/* defineRule */.K)({
    id: 'link-no-scheme',
    severity: 'error',
    summary: 'A link to another site lacks `https://`, or an e-mail address lacks `mailto:`.',
    why: 'Browsers take `www.example.com` for a page of your own site and look for it beside the post: readers get your page for errors. The same goes for a mistyped `https:/example.com` and for an e-mail address without `mailto:`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        missing: (url) => `Link ${(0,quote/* quote */.h)(url)} has no \`https://\` before it, so browsers look for a page of that name on your own site. Put \`https://\` before it.`,
        mistyped: (url) => `The start of ${(0,quote/* quote */.h)(url)} is mistyped, so browsers look for a page of that name on your own site. Write \`https://\`.`,
        email: (url) => `E-mail address ${(0,quote/* quote */.h)(url)} has no \`mailto:\` before it, so browsers look for a page of that name on your own site. Put \`mailto:\` before it.`,
        addHttps: 'Put `https://` before it',
        correct: 'Correct the start of the address',
        addMailto: 'Put `mailto:` before it'
    },
    good: [
        {
            text: link_no_scheme_post('[Het CBS](https://www.example.com/) en [mail](mailto:jan@example.com), [tekst](readme.md), www.example.com')
        },
        { text: link_no_scheme_post('[De tool](tool.nl)'), files: { 'content/posts/tool.nl': '' } }
    ],
    bad: [
        {
            text: link_no_scheme_post('[Het CBS](www.example.com/cijfers)'),
            at: 'www.example.com/cijfers',
            message: 'has no `https://`',
            fixed: link_no_scheme_post('[Het CBS](https://www.example.com/cijfers)')
        },
        {
            text: link_no_scheme_post('<a href="example.com">A</a>'),
            at: 'example.com',
            fixed: link_no_scheme_post('<a href="https://example.com">A</a>')
        },
        {
            text: link_no_scheme_post('[A](https:/example.com/x)'),
            at: 'https:/example.com/x',
            message: 'is mistyped',
            fixed: link_no_scheme_post('[A](https://example.com/x)')
        },
        {
            text: link_no_scheme_post('[Mail Jan](jan@example.com)'),
            at: 'jan@example.com',
            fixed: link_no_scheme_post('[Mail Jan](mailto:jan@example.com)')
        }
    ],
    check({ post, site, messages, report }) {
        for (const reference of post.body.references) {
            const problem = (0,scheme/* schemeProblem */.H)(reference, post, site);
            if (!problem)
                continue;
            const { url, urlSpan: span } = reference;
            if (problem.kind === 'mistyped') {
                const start = { from: span.from, to: span.from + problem.length };
                const text = post.source.text.startsWith('http', start.to) ? '' : 'https://';
                const fix = { description: messages.correct, safe: false, edits: [{ span: start, text }] };
                report({ span, message: messages.mistyped(url), subject: url, fix });
                continue;
            }
            const isEmail = problem.kind === 'no-mailto';
            const message = isEmail ? messages.email(url) : messages.missing(url);
            const description = isEmail ? messages.addMailto : messages.addHttps;
            const edits = [{ span: { from: span.from, to: span.from }, text: isEmail ? 'mailto:' : 'https://' }];
            report({ span, message, subject: url, fix: { description, safe: true, edits } });
        }
    }
});

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
const linkRedirected = (0,rule/* defineRule */.K)({
    id: 'link-redirected',
    severity: 'info',
    readsAnswers: true,
    summary: 'A link leads to an address that has moved for good.',
    why: "The link works, but only as long as the old address is kept up; every redirect costs readers time, and search engines some of the link's value. Only redirects that the server calls permanent (301, 308) are reported. Where a redirect most likely misses the page that was meant, `link-elsewhere` says so.",
    options: schemas/* strictObject */.rej({
        temporary: schemas/* boolean */.zMY().default(false).describe('Report temporary redirects (302, 303, 307) too.')
    }),
    messages: {
        moved: (url, finalUrl, steps) => `Link ${(0,quote/* quote */.h)(url)} has moved for good to ${(0,quote/* quote */.h)(finalUrl)}${steps}. Use the new address.`,
        temporary: (url, finalUrl, steps) => `Link ${(0,quote/* quote */.h)(url)} leads on to ${(0,quote/* quote */.h)(finalUrl)} for now${steps}. Use that address if it is the right one.`,
        steps: (count, way) => `, in ${count} steps: ${way}`,
        fix: 'Use the new address',
        ...HISTORY
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
    return (0,written_url/* writtenUrl */.l)(finalUrl + fragment, syntax);
}
/** The way, when it is so long that the new address alone would hide something. */
function steps(verdict, messages) {
    const count = (verdict.chain?.length ?? 0) - 1;
    return count < 2 ? '' : messages.steps(count, wayOf(verdict, messages) ?? '');
}
function link_redirected_hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

;// CONCATENATED MODULE: ./lib/rules/link-unverifiable.js






const SHOP = 'https://shop.example.com/';
const link_unverifiable_post = `---\ntitle: Bakfiets kopen\n---\n\nZie [de winkel](${SHOP}).\n`;
/** A wall against robots says nothing about the page; the others may be a fault that readers meet too. */
const SEVERITIES = {
    blocked: 'info',
    transient: 'warning',
    tls: 'warning',
    private: 'warning'
};
const linkUnverifiable = (0,rule/* defineRule */.K)({
    id: 'link-unverifiable',
    severity: 'warning',
    readsAnswers: true,
    summary: 'A link could not be checked: its server refuses robots, does not answer for now, has a bad certificate, or is private.',
    why: "These links may work well in a browser, so they never fail the check by default. A server that refuses robots (401, 403, 429, a page against bots) is a remark; one that doesn't answer, fails (5xx), has a bad certificate or an address on a private network is a warning. Links that were not asked at all are counted in the report as unchecked.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        blocked: (url, reason) => `Link ${(0,quote/* quote */.h)(url)} can't be checked by a robot: ${reason}. It may well work in a browser; open it once to make sure.`,
        transient: (url, reason, history) => `Link ${(0,quote/* quote */.h)(url)} did not work when it was checked: ${reason}.${history} That may pass; open it in a browser, and replace it if it stays so.`,
        tls: (url, reason) => `Link ${(0,quote/* quote */.h)(url)} has a problem with its security certificate: ${reason}. Browsers may warn readers away from it; open it to see, and replace it if they do.`,
        private: (url, reason) => `Link ${(0,quote/* quote */.h)(url)} can't be opened by readers: ${reason}. Use a public address, or list its host in \`links.allow-private\` when your readers are on that network.`,
        noReason: 'no reason given',
        ...HISTORY
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
            if (!found || !(isUncertain(found.class) || (found.class === 'private' && !isPrivateUrl(url))))
                continue;
            const message = messages[found.class](url, found.reason ?? messages.noReason, historyOf(found, now, messages));
            report({ span, message, subject: url, severity: SEVERITIES[found.class] });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/link-whitespace.js




/** `[text] (https://…)`: the blank keeps it from being a link. */
const APART = /\[([^\][\n]{1,300})\]([ \t]{1,3})\(((?:https?:\/\/|www\.)[^\s()]{1,1000})\)/g;
/** `[text](an address.html)`: no link either. A title in quotes behind the address is fine. */
const INSIDE = /!?\[([^\][\n]{0,300})\]\(([^\s()<>"'][^()<>"'\n]{0,500}?[ \t][^()<>"'\n]{0,500}?)\)/g;
/** What is meant as an address rather than as a remark in brackets. */
const ADDRESS = /^(?:https?:\/\/|www\.|\.{0,2}\/)|\.(?:jpe?g|png|gif|webp|avif|svg|pdf|html?|md|docx?|xlsx?|zip|mp[34])$/i;
const link_whitespace_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const linkWhitespace = (0,rule/* defineRule */.K)({
    id: 'link-whitespace',
    severity: 'error',
    summary: 'A blank keeps a link or an image from being one.',
    why: 'Between the text and the address of a link no blank may stand, and none in an address: Markdown then takes it for plain text, and readers see the brackets and the address as they are. In an address a blank is written `%20`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        apart: (text) => `A blank stands between ${(0,quote/* quote */.h)(`[${text}]`, 60)} and its address, so this is no link: readers see the brackets. Remove the blank.`,
        inside: (url) => `Address ${(0,quote/* quote */.h)(url)} has a blank in it, so this is no link or image: readers see the brackets. Write \`%20\` for the blank, or rename the file.`,
        remove: 'Remove the blank',
        encode: 'Write `%20` for each blank'
    },
    good: [
        { text: link_whitespace_post('[De route](/routes/dijk/ "Langs de dijk") en [dit] (een opmerking) en [x](see below)') },
        { text: link_whitespace_post('`[a] (https://example.com/)` ![Kaart](<mijn kaart.png>)') },
        { text: link_whitespace_post('[1] (https://example.com/) is the first source.\n\n[1]: https://example.com/') }
    ],
    bad: [
        {
            text: link_whitespace_post('Zie [het CBS] (https://example.com/cijfers).'),
            at: '[het CBS] (https://example.com/cijfers)',
            message: 'Remove the blank',
            fixed: link_whitespace_post('Zie [het CBS](https://example.com/cijfers).')
        },
        {
            text: link_whitespace_post('![Kaart](/images/mijn kaart.png)'),
            at: '![Kaart](/images/mijn kaart.png)',
            message: '"/images/mijn kaart.png" has a blank in it',
            fixed: link_whitespace_post('![Kaart](/images/mijn%20kaart.png)')
        }
    ],
    check({ post: { body, source }, messages, report }) {
        const written = source.slice(body.span);
        if (!written.includes('['))
            return;
        const text = proseText(source, body, { withoutQuotes: false });
        const { from } = body.span;
        const found = (start, whole, message, subject, fix) => {
            const span = { from: start, to: start + whole.length };
            // Inside another link or image the brackets are its text.
            const inside = body.references.some((other) => other.span.from <= span.from && span.to <= other.span.to);
            if (!inside)
                report({ span, message, subject, fix });
        };
        for (const { 0: whole, 1: label = '', 2: blank = '', 3: url = '', index } of text.matchAll(APART)) {
            const start = from + index;
            // A number in brackets is the mark of a note, and the first part may be a link by itself.
            if (/^(?:\d+|[ xX])$/.test(label.trim()) || text[index - 1] === '!' || text[index - 1] === ']')
                continue;
            if (body.references.some(({ span, syntax }) => syntax !== 'bare' && span.from === start))
                continue;
            const span = { from: start + label.length + 2, to: start + label.length + 2 + blank.length };
            const fix = { description: messages.remove, safe: true, edits: [{ span, text: '' }] };
            found(start, whole, messages.apart(label), url, fix);
        }
        for (const { 0: whole, 2: url = '', index } of text.matchAll(INSIDE)) {
            const start = from + index;
            if (!ADDRESS.test(url.trim()) || /\s(?:https?:|=\d)/.test(url))
                continue;
            if (body.references.some(({ span, syntax }) => syntax !== 'bare' && span.from === start))
                continue;
            const at = start + whole.length - 1 - url.length;
            const trimmed = url.trim().replace(/[ \t]/g, '%20');
            const fix = {
                description: messages.encode,
                safe: false,
                edits: [{ span: { from: at, to: at + url.length }, text: trimmed }]
            };
            found(start, whole, messages.inside(url.trim()), url.trim(), fix);
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/markdown-link.js




const markdown_link_post = (link) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\nZie ${link}.\n`;
const SITE = {
    'hugo.toml': 'baseURL = "https://fietsblad.example/"\n',
    'content/posts/banden.md': '---\ntitle: Banden\n---\n'
};
const PATH = 'content/posts/bakfiets.md';
const markdownLink = (0,rule/* defineRule */.K)({
    id: 'markdown-link',
    severity: 'warning',
    summary: "A link names another post's file, which visitors don't find on the site.",
    why: 'On GitHub `other-post.md` opens the post, but the site has a page at another address: Hugo, Jekyll and Zola leave such a link as it is, and readers end on an error page. Sites of several languages, settings, plug-ins and templates for links can change that; where one of them is in use, and for generators that follow such links, nothing is reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        unfollowed: (url, instead) => `Link ${(0,quote/* quote */.h)(url)} names a file, and the site has no page at that address: readers end on an error page. Write ${(0,quote/* quote */.h)(instead)}.`,
        fix: (instead) => `Write ${(0,quote/* quote */.h)(instead)}`
    },
    good: [
        { text: markdown_link_post('[de banden]({{< relref "banden.md" >}})'), path: PATH, files: SITE },
        { text: markdown_link_post('[de banden](/posts/banden/)'), path: PATH, files: SITE },
        {
            text: markdown_link_post('[de banden](banden.md)'),
            path: PATH,
            files: { ...SITE, 'layouts/_default/_markup/render-link.html': '' }
        },
        {
            text: markdown_link_post('[de banden](./banden.md)'),
            path: 'blog/bakfiets.md',
            generator: 'docusaurus',
            files: { 'docusaurus.config.js': '', 'blog/banden.md': '' }
        }
    ],
    bad: [
        {
            text: markdown_link_post('[de banden](banden.md#maat)'),
            path: PATH,
            files: SITE,
            at: 'banden.md#maat',
            message: 'names a file, and the site has no page at that address',
            fixed: markdown_link_post('[de banden]({{< relref "/posts/banden.md#maat" >}})')
        },
        {
            text: '---\ntitle: Bakfiets kopen\n---\n\nZie [de banden](2026-01-05-banden.md).\n',
            path: '_posts/2026-02-01-bakfiets.md',
            generator: 'jekyll',
            files: {
                '_config.yml': 'url: https://fietsblad.example\nmarkdown: kramdown\n',
                Gemfile: 'gem "jekyll"\n',
                '_posts/2026-01-05-banden.md': '---\ntitle: Banden\n---\n'
            },
            at: '2026-01-05-banden.md',
            fixed: '---\ntitle: Bakfiets kopen\n---\n\nZie [de banden](/2026/01/05/banden.html).\n'
        }
    ],
    check({ post, resolve, messages, report }) {
        for (const reference of post.references) {
            const found = resolve(reference);
            if (found?.kind !== 'page' || found.instead === undefined || reference.role !== 'link')
                continue;
            const { url, urlSpan: span } = reference;
            report({
                span,
                message: messages.unfollowed(url, found.instead),
                subject: url,
                fix: fixOf(reference, found.instead)
            });
        }
        function fixOf({ syntax, urlSpan: span }, instead) {
            const text = instead.startsWith('{{') ? instead : (0,written_url/* writtenUrl */.l)(instead, syntax);
            return { description: messages.fix(instead), safe: false, edits: [{ span, text }] };
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/markup-in-front-matter.js




/** A link, strong text, or an HTML element with its end: one mark alone may be an ordinary character. */
const markup_in_front_matter_MARKUP = /\[[^\][\n]{1,200}\]\((?:https?:|\/)[^)\s]{1,300}\)|\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*|<(b|i|em|strong|u|span|p|a|font|mark|small)(?: [^<>]{0,200})?>[^<]{0,300}<\/\1>|<br ?\/?>/i;
const markupInFrontMatter = (0,rule/* defineRule */.K)({
    id: 'markup-in-front-matter',
    severity: 'warning',
    summary: 'A title or description holds Markdown or HTML, which search results show as it is.',
    why: 'Titles and descriptions go into `<title>`, the meta description and the cards of social networks, where nothing is formatted: readers see `**` and `<b>`. Emphasis and links belong in the text.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        markup: (name, markup) => `\`${name}\` holds the markup ${(0,quote/* quote */.h)(markup, 60)}, and search results show it like that. Leave only the words.`
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
const mojibake = (0,rule/* defineRule */.K)({
    id: 'mojibake',
    severity: 'error',
    summary: 'The post holds garbled characters, such as `Ã©` for `é`, or `\ufffd`.',
    why: "A text that was saved in one encoding and read in another turns `é` into `Ã©` and `’` into `â€™`; where that can't be undone a `\ufffd` is left. Readers see it, and search engines find neither word. Code is left alone. One finding for a post, at the first place.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        garbled: (written, meant, more) => `${(0,quote/* quote */.h)(written)} should most likely be ${(0,quote/* quote */.h)(meant)}: the text was read in the wrong encoding${elsewhere(more)}. Replace it, and save the file as UTF-8.`,
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
const noindexPublished = (0,rule/* defineRule */.K)({
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
        report({ span: field.node.span, message: messages.hidden((0,post_text/* nameOf */.Vb)(field)), subject: (0,post_text/* nameOf */.Vb)(field) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/paragraph-long.js




const paragraph_long_words = (count) => Array.from({ length: count }, () => 'trap').join(' ');
const paragraphLong = (0,rule/* defineRule */.K)({
    id: 'paragraph-long',
    severity: 'info',
    profile: 'all',
    summary: 'A paragraph has more than 150 words.',
    why: 'On a phone it fills the whole screen, and readers jump over such a block. 150 is the limit of common SEO plugins. Block quotes are left alone.',
    options: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().int().min(20).default(150).describe('The most words of a paragraph.')
    }),
    messages: {
        long: (words, max) => `This paragraph has ${words} words; more than ${max} fill the screen of a phone, and readers jump over it. Part it in two where a new thought begins.`
    },
    good: [{ text: `---\ntitle: De ketting\n---\n\n${paragraph_long_words(150)}\n\n> ${paragraph_long_words(200)}\n` }],
    bad: [{ text: `---\ntitle: De ketting\n---\n\n${paragraph_long_words(151)}\n`, at: paragraph_long_words(151), message: 'has 151 words' }],
    check({ post, options: { max }, messages, report }) {
        for (const { kind, quoted, words, span } of plainBlocks(post)) {
            if ((kind !== 'paragraph' && kind !== 'item') || quoted || words <= max)
                continue;
            report({ span, message: messages.long(words, max), subject: (0,quote/* shorten */.m)(post.source.slice(span), 60) });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/placeholder-text.js






/**
 * In brackets only what tells its writer to fill something in: `[jouw naam]` and `[name]` are also templates for readers.
 * A bracket with an address or a label behind it is a link.
 */
const ORDER = [
    'insert [^\\]\\n]{1,60}|add (?:a |the )?(?:link|source|image|quote|example|text|date|name)s?(?: here)?|link here|your text here',
    'vul [^\\]\\n]{1,40} in|voeg [^\\]\\n]{1,40} toe|(?:link|bron|tekst|afbeelding|voorbeeld|citaat) (?:hier|invoegen|toevoegen|volgt)',
    '(?:hier )?[^\\]\\n]{1,40} (?:einfügen|ergänzen|hinzufügen)|Link hier',
    '(?:insérer|ajouter) [^\\]\\n]{1,40}|lien ici',
    '(?:insertar|añadir|insertar aquí) [^\\]\\n]{1,40}|enlace aquí',
    '(?:inserire|inserisci|aggiungere) [^\\]\\n]{1,40}|link qui',
    'TODO|TBD|FIXME|(?:TODO|TBD|FIXME): [^\\]\\n]{1,80}'
].join('|');
const PLACEHOLDER = new RegExp(`\\blorem ipsum(?: dolor(?: sit amet)?)?\\b|\\[(?:${ORDER})\\](?![(:[])|^[ \\t]*(?:[-*+] |\\d+[.)] |#{1,6} )?(?:\\*\\*)?\\b(?:TODO|TBD|FIXME)\\b(?:\\*\\*)?(?::[^\\r\\n]{0,80}|[ \\t]*$)`, 'gimu');
/** Cheap to look for, in text of any case. */
const HINT = /lorem ipsum|\[|TODO|TBD|FIXME/i;
const WHOLE = /^(?:lorem ipsum.*|TODO|TBD|FIXME|XXX+|placeholder|(?:add|insert|your) (?:a |the )?(?:title|description|text|alt text)(?: here)?|untitled|(?:titel|beschrijving|tekst) (?:hier|invullen|volgt)|vul (?:hier )?.{0,30} in)\W*$/iu;
const placeholder_text_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const placeholderText = (0,rule/* defineRule */.K)({
    id: 'placeholder-text',
    severity: 'warning',
    summary: 'The post holds the place of a text that was to be filled in.',
    why: 'Words such as "Lorem ipsum", `[insert link]`, `[vul hier de prijs in]`, `TODO:` at the start of a line, or a title that is "TBD" show readers that the post is not finished. Code, block quotes, quotations and comments are left alone, and so are templates such as `[your name]`, which may be meant for readers.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        body: (text) => `${(0,quote/* quote */.h)(text, 60)} holds the place of something that was to be filled in, and readers see it. Fill it in, or remove it.`,
        field: (name, text) => `\`${name}\` is ${(0,quote/* quote */.h)(text, 60)}: a placeholder that search engines and readers see. Fill it in, or remove the field.`
    },
    good: [
        { text: placeholder_text_post('Begin je prompt met "schrijf een mail aan [jouw naam]".') },
        { text: placeholder_text_post('See [add link](/add-link/) and `[insert name]`.\n\n> TODO: buy a chain') },
        { text: placeholder_text_post('Put it on your todo list: TODO lists help.') },
        { text: placeholder_text_post('De zin "[vul je naam in]" staat in het formulier.') }
    ],
    bad: [
        {
            text: placeholder_text_post('Lorem ipsum dolor sit amet, consectetur.'),
            at: 'Lorem ipsum dolor sit amet',
            message: 'readers see it'
        },
        { text: placeholder_text_post('De ketting kost [vul de prijs in] euro.'), at: '[vul de prijs in]' },
        { text: placeholder_text_post('One.\n\nTODO: explain the oil\n\nTwo.'), at: 'TODO: explain the oil' },
        { text: '---\ntitle: TBD\n---\n', at: 'TBD', message: '`title` is "TBD"' }
    ],
    check({ post, messages, report }) {
        for (const { name, node, text } of shownTexts(post)) {
            const trimmed = text.trim();
            if (WHOLE.test(trimmed))
                report({ span: node.span, message: messages.field(name, trimmed), subject: name });
        }
        const { body, source } = post;
        if (!HINT.test(source.slice(body.span)))
            return;
        const text = proseText(source, body);
        for (const { 0: match, index } of text.matchAll(PLACEHOLDER)) {
            if (quotation_isQuoted(text, index))
                continue;
            const from = body.span.from + index + match.search(/\S/);
            const span = { from, to: from + match.trim().length };
            report({ span, message: messages.body(match), subject: match.trim() });
        }
    }
});

;// CONCATENATED MODULE: ./lib/prose/syllables.js
/** Vowels by language. What is spoken as one syllable is one match; longer matches come first. */
const RULES = {
    en: {
        nucleus: /ea(?=[lr]$)|eau|iou|[aeiouy]{1,2}/g,
        silent: /(?:(?<=[aeiouy].*[^aeiouyl])e|(?<=[aeiouy].*[^aeiouytd])ed|(?<=[aeiouy].*[^aeiouscgzx])es|(?<=[aeiouy]l)e|(?<=[aeiouy])e)$/
    },
    nl: { nucleus: /[aä][aiuä]|aai|ooi|oei|eeu|ieu|ij|[eé][eiu]|ie|o[eou]|u[iu]|[aàáâäeèéêëiíîïoóôöuúûüy]/g },
    de: { nucleus: /a[aiuy]|äu|e[eiuy]|ie|oo|[aäeiouöüyéèà]/g },
    fr: {
        nucleus: /eau|oe[ui]|œu|ou[iï]|oi|ai|au|ei|eu|ie(?=[nrulzst])|io(?=n)|ou|u[ieéè]|[aàâäeéèêëiîïoôöuùûüyœ]/g,
        silent: /(?<=[aàâeéèêëiîïoôuùûyœ].*[^aàâeéèêëiîïoôuùûyœ])(?:e|es|ent)$|(?<=[aàâéèêiîoôuùûy])es?$/
    },
    it: { nucleus: /i[aeou]|u[aeio]|[aeo][iu]|[aeiouàèéìòóù]/g },
    es: { nucleus: /(?<=[qg])u(?=[eiéí])[eiéí]|[iu][aeoáéó]|[aeoáéó][iuy]|[iu][iu]|[aeiouáéíóúü]y?|y$/g }
};
/** What is longer is no word, and could take long. */
const LONGEST_WORD = 60;
/** How many syllables a word has, by its letters; at least 1. Right in the mean of a text, not for each word. */
function countSyllables(word, language) {
    const { nucleus, silent } = RULES[language];
    const lower = word.slice(0, LONGEST_WORD).toLowerCase();
    const spoken = silent ? lower.replace(silent, '') : lower;
    return Math.max(1, spoken.match(nucleus)?.length ?? 1);
}

;// CONCATENATED MODULE: ./lib/prose/readability.js

/** As published: Flesch 1948, Douma 1960, Amstad 1978, Kandel and Moles 1958, Franchina and Vacca 1986, Fernández Huerta 1959. */
const FORMULAS = {
    en: { name: 'Flesch', score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables },
    nl: { name: 'Flesch-Douma', score: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables },
    de: { name: 'Amstad', score: (words, syllables) => 180 - words - 58.5 * syllables },
    fr: { name: 'Kandel-Moles', score: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables },
    it: { name: 'Franchina-Vacca', score: (words, syllables) => 217 - 1.3 * words - 60 * syllables },
    es: { name: 'Fernández Huerta', score: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables }
};
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
/**
 * @param sentences the sentences of a text
 * @param language of the text
 * @returns undefined for a text without words, or a language without a formula
 */
function readabilityOf(sentences, language) {
    const known = Object.keys(FORMULAS).find((one) => one === language);
    if (!known)
        return undefined;
    let words = 0;
    let syllables = 0;
    for (const sentence of sentences) {
        for (const [word] of sentence.matchAll(WORD)) {
            words += 1;
            syllables += countSyllables(word, known);
        }
    }
    if (words === 0)
        return undefined;
    const wordsPerSentence = words / sentences.length;
    const syllablesPerWord = syllables / words;
    const { name: formula, score } = FORMULAS[known];
    return { score: score(wordsPerSentence, syllablesPerWord), formula, wordsPerSentence, syllablesPerWord };
}

;// CONCATENATED MODULE: ./lib/prose/sections.js

/** The body from heading to heading. */
function sectionsOf(post) {
    const sections = [{ heading: undefined, blocks: [], words: 0 }];
    const { headings } = post.body;
    let next = 0;
    for (const block of plainBlocks(post)) {
        for (let heading = headings[next]; heading && heading.span.from <= block.span.from; heading = headings[next]) {
            sections.push({ heading, blocks: [], words: 0 });
            next += 1;
        }
        const section = sections.at(-1);
        if (!section)
            break;
        section.blocks.push(block);
        section.words += block.words;
    }
    for (const heading of headings.slice(next))
        sections.push({ heading, blocks: [], words: 0 });
    return sections;
}
/** How many words readers find in the body: headings too, code not. */
function wordCount(post) {
    return plainBlocks(post).reduce((sum, block) => sum + block.words, 0);
}

;// CONCATENATED MODULE: ./lib/prose/sentences.js
/** The end of a sentence: its mark, closing quotes, and the start of the next one. */
const END = /(?:[.!?…]+["'”’»)\]]*\s+(?=["'“‘„«(¿¡]*[\p{Lu}\p{Lt}\p{N}])|[。！？]+)/gu;
/** Abbreviations that names and numbers follow, in the languages that word lists exist for. */
const ABBREVIATION = /(?:^|[\s("'“„«])(?:\p{L}|(?:\p{L}\.)+\p{L}|bijv|bv|ca|circa|dhr|mevr|mw|drs|dr|ir|ing|prof|mr|mrs|ms|st|nr|blz|art|incl|excl|enz|etc|resp|jl|evt|vs|e\.a|o\.a|z\.B|bzw|usw|vgl|Hr|Fr|Abb|Bd|Mme|Mlle|M|env|ex|Sr|Sra|Dra|Ud|pág|núm|sig|dott|sig\.ra|ecc|es|Inc|Ltd|Corp|Jr|No|Fig|vol|approx|ed)\.$/iu;
/** A text's sentences, with where each begins. A block's last one needs no mark; what holds no letter is none. */
function sentencesOf({ text }) {
    const sentences = [];
    let from = 0;
    const take = (to) => {
        const sentence = text.slice(from, to);
        if (/\p{L}/u.test(sentence))
            sentences.push({ from: from + sentence.search(/\S/), text: sentence.trim() });
        from = to;
    };
    for (const { 0: mark, index } of text.matchAll(END)) {
        const before = text.slice(Math.max(from, index - 12), index + 1);
        if (!(mark.startsWith('.') && ABBREVIATION.test(before)))
            take(index + mark.length);
    }
    take(text.length);
    return sentences;
}

;// CONCATENATED MODULE: ./lib/rules/readability.js








/** The formulas were made for samples of 100 words. */
const readability_FEWEST_WORDS = 100;
const hard = 'Organisatorische verantwoordelijkheidsverdelingen veronderstellen onvoorwaardelijke beschikbaarheidsgaranties, waarbij desbetreffende vertegenwoordigers herhaaldelijk informatievoorzieningen herstructureren en implementeren. ';
const easy = 'Maak de ketting droog met een doek. Doe er dan een paar druppels olie op. Draai de trappers rond. ';
const readability_post = (body) => `---\ntitle: De ketting\nlang: nl\n---\n\n${body}\n`;
const readability = (0,rule/* defineRule */.K)({
    id: 'readability',
    severity: 'info',
    profile: 'all',
    summary: 'The text is hard to read by its long sentences and long words.',
    why: "Flesch's score and its versions for other languages (Flesch-Douma for Dutch, Amstad for German, Kandel-Moles for French, Franchina-Vacca for Italian, Fernández Huerta for Spanish) count words per sentence and syllables per word: 60 to 70 is normal, 45 to 60 fairly hard, 30 to 45 hard. Such formulas know nothing of what a text says, so this is a hint and no more. Posts whose language is none of these, or is not declared, and texts of less than 100 words are left alone.",
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().min(0).max(100).default(30).describe('The lowest score that is not reported.')
    }),
    messages: {
        hard: (score, min, formula, sentence, syllables) => `The text scores ${score} for reading ease (${formula}); under ${min} it is hard even for experts. It has ${sentence} words per sentence and ${syllables} syllables per word: write shorter sentences, and plainer words.`
    },
    good: [{ text: readability_post(easy.repeat(6)) }, { text: `---\ntitle: A\nlang: pl\n---\n\n${hard.repeat(10)}\n` }],
    bad: [{ text: readability_post(hard.repeat(10)), at: '---', message: '(Flesch-Douma); under 30' }],
    check({ post, site, options: { min }, messages, report }) {
        const language = postLanguage(post, site);
        if (language === undefined || wordCount(post) < readability_FEWEST_WORDS)
            return;
        const sentences = plainBlocks(post)
            .filter(({ kind, quoted }) => !quoted && (kind === 'paragraph' || kind === 'item'))
            .flatMap(sentencesOf);
        const found = readabilityOf(sentences.map(({ text }) => text), language);
        if (!found || found.score >= min)
            return;
        const { score, formula, wordsPerSentence, syllablesPerWord } = found;
        const message = messages.hard(Math.round(score), min, formula, wordsPerSentence.toFixed(1), syllablesPerWord.toFixed(1));
        report({ span: (0,post_text/* openingFence */.sv)(post), message, subject: 'text' });
    }
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/post/edits.js
var edits = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(56045);
// EXTERNAL MODULE: ./lib/post/front-matter/parse.js + 16 modules
var front_matter_parse = __webpack_require__(86833);
;// CONCATENATED MODULE: ./lib/post/front-matter/add-to-list.js





/**
 * The edit that adds a text to a list of the front matter, written as the list is, or makes the list.
 *
 * @param field the list that is there, or the one value in its place; it must be at the top of the front matter
 * @param name of the field where there is none
 * @returns undefined where that can't be done without changing anything else
 */
function addToList({ source, frontMatter }, field, name, text) {
    const { format, state } = frontMatter;
    if (state !== 'ok' || !format || (field && field.path.length !== 1))
        return undefined;
    const edit = field ? addTo(field, format, source, text) : newList(frontMatter, format, source, name, text);
    return edit && isRight(edit, source, frontMatter, String(field?.path[0] ?? name), text) ? edit : undefined;
}
/** Front matter has many ways of being written: what an edit makes of it is read again. */
function isRight(edit, source, before, key, text) {
    const after = (0,front_matter_parse/* parseFrontMatter */.e)(new post_source/* Source */.k(source.path, (0,edits/* applyEdits */.c)(source.text, [edit])));
    if (after.state !== 'ok')
        return false;
    const { [key]: old, ...othersBefore } = before.data;
    const { [key]: list, ...othersAfter } = after.data;
    const items = old === undefined || old === null ? [] : Array.isArray(old) ? old : [old];
    return (0,external_node_util_.isDeepStrictEqual)(list, [...items, text]) && (0,external_node_util_.isDeepStrictEqual)(othersBefore, othersAfter);
}
function addTo({ node, keySpan }, format, source, text) {
    if (node.kind === 'list')
        return addItem(node, format, source, text);
    if (node.kind !== 'scalar')
        return undefined;
    const item = written(format, text, node);
    if (node.type === 'null') {
        if (format === 'json')
            return { span: node.span, text: `[${item}]` };
        const fresh = written(format, text);
        const colon = source.text.indexOf(':', keySpan.to);
        const to = Math.max(node.span.to, colon + 1);
        return { span: { from: colon + 1, to }, text: ` [${fresh}]` };
    }
    return node.style === 'block' ? undefined : { span: node.span, text: `[${source.slice(node.span)}, ${item}]` };
}
function addItem(list, format, source, text) {
    const last = list.items.at(-1);
    if (!last)
        return { span: list.span, text: `[${written(format, text)}]` };
    const item = written(format, text, last.kind === 'scalar' ? last : undefined);
    const lineStart = source.lineSpan(source.position(last.span.from).line).from;
    const lead = source.slice({ from: lineStart, to: last.span.from });
    const at = { from: last.span.to, to: last.span.to };
    if (source.text[list.span.from] !== '[') {
        // An item of a YAML list has a line of its own, behind which a comment can stand.
        if (!/^[ \t]*-[ \t]+$/.test(lead))
            return undefined;
        const end = source.lineSpan(source.position(last.span.to).line).to;
        return { span: { from: end, to: end }, text: `${source.newline}${lead}${item}` };
    }
    const isOnOwnLine = /^[ \t]*$/.test(lead);
    return { span: at, text: isOnOwnLine ? `,${source.newline}${lead}${item}` : `, ${item}` };
}
/** A list as the last field: in TOML the last one before the first table. */
function newList({ contentSpan, root }, format, source, name, text) {
    const item = written(format, text);
    if (format === 'json') {
        const last = root.entries.at(-1);
        if (!last)
            return undefined;
        const lineStart = source.lineSpan(source.position(last.keySpan.from).line).from;
        const indent = /^[ \t]*(?="?$)/.exec(source.slice({ from: lineStart, to: last.keySpan.from }))?.[0];
        const gap = indent === undefined ? ' ' : `${source.newline}${indent}`;
        return { span: { from: last.node.span.to, to: last.node.span.to }, text: `,${gap}"${name}": [${item}]` };
    }
    const content = source.slice(contentSpan);
    const table = format === 'toml' ? content.search(/^[ \t]*\[/m) : -1;
    const from = contentSpan.from + (table < 0 ? content.length : table);
    const line = format === 'toml' ? `${name} = [${item}]` : `${name}: [${item}]`;
    return { span: { from, to: from }, text: `${line}${source.newline}` };
}
/** As the item beside it is written. */
function written(format, text, like) {
    const style = like?.style ?? 'double';
    if (format === 'yaml' && (style === 'plain' || style === 'literal')) {
        return /^\/[\p{L}\p{N}/._~-]*$/u.test(text) ? text : (0,scalar_text/* quoteYaml */.q0)(text);
    }
    return like ? (0,scalar_text/* writeText */.x3)(format, like, text) : format === 'yaml' ? (0,scalar_text/* quoteYaml */.q0)(text) : JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/site/own-address.js
var own_address = __webpack_require__(52034);
;// CONCATENATED MODULE: ./lib/rules/renamed-without-alias.js





const renamed_without_alias_post = (...fields) => ['---', 'title: Bakfiets kopen', ...fields, '---', '', 'Tekst.', ''].join('\n');
/** What readers meet at an address that is gone, and the way out. */
const ERROR_PAGE = 'links, bookmarks and search results that lead there end on an error page';
const wayOut = (aliasField) => aliasField === undefined
    ? 'Redirect the old address to the new one where the site is hosted.'
    : `Add the old address to \`${aliasField}\`, so that it leads to the new one.`;
const renamedWithoutAlias = (0,rule/* defineRule */.K)({
    id: 'renamed-without-alias',
    severity: 'warning',
    summary: 'A change gives a published post another address, and nothing leads on from the old one.',
    why: 'The old address is in search engines, in bookmarks and in links on other sites. Without an alias or a redirect they all end on an error page, and what the page has earned is lost. It does not matter what moved the post: its file, its slug, or a date that is part of its address. Posts that were not published before are free to move, and so are those whose old address another page, an alias, `_redirects`, `netlify.toml` or `vercel.json` answers. Google asks to keep redirects for at least a year.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        moved: (from, to, aliasField) => `This change moves the page from ${(0,quote/* quote */.h)(from)} to ${(0,quote/* quote */.h)(to)}, and nothing is left at the old address: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
        movedBy: (field, from, to, aliasField) => `This change of \`${field}\` moves the page from ${(0,quote/* quote */.h)(from)} to ${(0,quote/* quote */.h)(to)}, and nothing is left at the old address: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
        alias: (address, aliasField) => `This change takes ${(0,quote/* quote */.h)(address)} from the addresses that lead to this page, and nothing is left there: ${ERROR_PAGE}. ${wayOut(aliasField)}`,
        fix: (address, aliasField) => `Add ${(0,quote/* quote */.h)(address)} to \`${aliasField}\``
    },
    good: [
        {
            path: 'content/posts/bakfiets.md',
            before: { path: 'content/posts/cargo-bike.md', text: renamed_without_alias_post() },
            text: renamed_without_alias_post('aliases: [/posts/cargo-bike/]')
        },
        { before: { text: renamed_without_alias_post('draft: true') }, text: renamed_without_alias_post('slug: bakfiets') },
        {
            before: { text: renamed_without_alias_post() },
            text: renamed_without_alias_post('slug: bakfiets'),
            files: { 'static/_redirects': '/posts/example/ /posts/bakfiets/ 301\n' }
        }
    ],
    bad: [
        {
            path: 'content/posts/bakfiets.md',
            before: { path: 'content/posts/cargo-bike.md', text: renamed_without_alias_post() },
            text: renamed_without_alias_post(),
            at: '---',
            message: 'from "/posts/cargo-bike/" to "/posts/bakfiets/"',
            fixed: renamed_without_alias_post('aliases: ["/posts/cargo-bike/"]')
        },
        {
            before: { text: renamed_without_alias_post('slug: cargo-bike') },
            text: renamed_without_alias_post('slug: bakfiets', 'aliases:', '  - /oud/ # sinds 2020'),
            at: 'bakfiets',
            message: 'This change of `slug` moves the page',
            fixed: renamed_without_alias_post('slug: bakfiets', 'aliases:', '  - /oud/ # sinds 2020', '  - /posts/cargo-bike/')
        },
        {
            before: { text: renamed_without_alias_post('aliases: [/oud/]') },
            text: renamed_without_alias_post(),
            at: '---',
            message: 'takes "/oud/" from the addresses',
            fixed: renamed_without_alias_post('aliases: ["/oud/"]')
        }
    ],
    check({ post, site, generator, lost, messages, report }) {
        const { fields, source } = post;
        const aliasField = generator.addresses?.aliasField?.(site);
        const shown = (url) => (0,own_address/* basePath */.Jp)(site) + url;
        for (const { url, cause } of lost) {
            if (cause.kind !== 'moved' && cause.kind !== 'alias')
                continue;
            const field = cause.kind === 'moved' && cause.field ? fields[cause.field] : undefined;
            const place = field ?? (cause.kind === 'alias' ? fields.aliases : undefined);
            const name = field && String(field.path.at(-1));
            const message = cause.kind === 'alias'
                ? messages.alias(shown(url), aliasField)
                : name === undefined
                    ? messages.moved(shown(url), shown(cause.to), aliasField)
                    : messages.movedBy(name, shown(url), shown(cause.to), aliasField);
            const fix = aliasField === undefined ? undefined : fixOf(post, aliasField, url);
            report({ span: place?.node.span ?? source.lineSpan(1), message, subject: shown(url), ...(fix && { fix }) });
        }
        function fixOf(post, aliasField, url) {
            const edit = addToList(post, post.fields.aliases, aliasField, `/${url}`);
            return edit && { description: messages.fix(`/${url}`, aliasField), safe: false, edits: [edit] };
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/required-field.js







const demandsSource = { fields: ['source_url'] };
/** A field that a post can't do without. */
const requiredField = (0,rule/* defineRule */.K)({
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
            const span = entry?.keySpan ?? (0,post_text/* openingFence */.sv)(post);
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
        return (0,post_text/* openingFence */.sv)(post);
    return field.node.span.to > field.node.span.from ? field.node.span : field.keySpan;
}

;// CONCATENATED MODULE: ./lib/rules/sentence-long.js





/** A share of fewer sentences says nothing. */
const FEWEST_SENTENCES = 8;
const sentence = (count) => `Als ${Array.from({ length: count - 1 }, () => 'trap').join(' ')}.`;
const sentence_long_short = Array.from({ length: 7 }, () => sentence(6)).join(' ');
const sentenceLong = (0,rule/* defineRule */.K)({
    id: 'sentence-long',
    severity: 'info',
    profile: 'all',
    summary: 'More than a quarter of the sentences have more than 20 words.',
    why: 'Readers on a phone lose the thread of long sentences, and so do voice assistants. 25 % of more than 20 words is the limit of common SEO plugins. Block quotes, tables and texts of less than 8 sentences are left alone; the finding points to the longest sentence.',
    options: schemas/* strictObject */.rej({
        words: schemas/* number */.aig().int().min(5).default(20).describe('The most words of a sentence that is not long.'),
        share: schemas/* number */.aig().min(0).max(100).default(25).describe('The most sentences that may be longer, in percent.')
    }),
    messages: {
        long: (percent, share, words, longest) => `Of the sentences ${percent} % have more than ${words} words; with more than ${share} % a text gets hard to follow. This is the longest one, with ${longest} words: part it in two, then look at the next.`
    },
    good: [{ text: `---\ntitle: A\n---\n\n${sentence_long_short} ${sentence(25)} ${sentence(25)}\n` }],
    bad: [
        {
            text: `---\ntitle: A\n---\n\n${sentence_long_short} ${sentence(24)} ${sentence(25)} ${sentence(26)}\n`,
            at: sentence(26),
            message: 'Of the sentences 30 % have more than 20 words'
        }
    ],
    check({ post, options, messages, report }) {
        let all = 0;
        let long = 0;
        let longest;
        for (const block of plainBlocks(post)) {
            if (block.quoted || block.kind === 'table' || block.kind === 'html')
                continue;
            for (const { from, text } of sentencesOf(block)) {
                const words = countWords(text);
                all += 1;
                if (words <= options.words)
                    continue;
                long += 1;
                const start = block.span.from + from;
                if (words > (longest?.words ?? 0))
                    longest = { span: { from: start, to: start + text.length }, words };
            }
        }
        const percent = Math.round((100 * long) / all);
        if (!longest || all < FEWEST_SENTENCES || percent <= options.share)
            return;
        const message = messages.long(percent, options.share, options.words, longest.words);
        report({ span: longest.span, message, subject: 'sentences' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/similar-title.js





const similar_title_post = (title, date) => `---\ntitle: ${title}\ndate: ${date}\n---\n`;
const similar_title_other = { 'content/posts/older.md': similar_title_post('Hoe kies je de beste winterbanden voor je fiets', '2025-10-01') };
const similarTitle = (0,rule/* defineRule */.K)({
    id: 'similar-title',
    severity: 'info',
    profile: 'strict',
    needs: 'site-index',
    summary: 'Another post has nearly the same title.',
    why: "Two posts on one subject compete with each other in search results, and often nobody remembers that the first one is there. Titles are compared by their words, within a site and a language: a word counts the more the fewer titles have it, and words such as `how` and `the` count nothing (the cosine of tf-idf weights). From `similarity` it is told, from `certain` as a warning. Titles of fewer than three such words, titles that differ in a number, drafts and expired posts are not compared. It is told on the newer one of the two; the very same title is `duplicate-title`'s to tell.",
    options: schemas/* strictObject */.rej({
        similarity: schemas/* number */.aig()
            .min(0.5)
            .max(1)
            .default(0.8)
            .describe('From which likeness on it is told: 0 is no word in common, 1 all of them.'),
        certain: schemas/* number */.aig().min(0.5).max(1).default(0.95).describe('From which likeness on it is a warning.')
    }),
    messages: {
        one: (other) => `Another post has nearly the same title: ${other}. Two posts on one subject compete with each other in search results. Link to that one, merge them, or say in the title what is different here.`,
        more: (other, count) => `${count} other posts have nearly the same title, such as ${other}. Posts on one subject compete with each other in search results. Link to those, merge them, or say in the title what is different here.`,
        related: 'a title like this one'
    },
    good: [
        { text: similar_title_post('Hoe kies je de beste zomerbanden voor je auto', '2026-02-01'), files: similar_title_other },
        {
            text: similar_title_post('Winterbanden kiezen voor je fiets, deel 2', '2026-02-01'),
            files: { 'content/posts/older.md': similar_title_post('Winterbanden kiezen voor je fiets, deel 1', '2025-10-01') }
        }
    ],
    bad: [
        {
            text: similar_title_post('De beste winterbanden voor je fiets kiezen', '2026-02-01'),
            files: { 'content/posts/older.md': similar_title_post('De beste winterbanden kiezen voor je fiets', '2025-10-01') },
            at: 'De beste winterbanden voor je fiets kiezen',
            message: 'Another post has nearly the same title: "De beste winterbanden kiezen voor je fiets".'
        }
    ],
    check({ post: { path, fields }, index, options, messages, report }) {
        if (!index || !fields.title || (0,post_text/* textOf */.b6)(fields.title) === undefined)
            return;
        if (othersSharing(index, path, 'title').length > 0)
            return;
        const similar = index.similar(path, Math.min(options.similarity, options.certain));
        const [first] = similar;
        const others = similar.map(({ entry }) => entry);
        if (!first || !index.isToTell(path, others))
            return;
        const shown = (0,quote/* quote */.h)(first.entry.name ?? '');
        const message = similar.length > 1 ? messages.more(shown, similar.length) : messages.one(shown);
        report({
            span: fields.title.node.span,
            message,
            subject: 'title',
            related: relatedPlaces(others, 'title', messages.related),
            ...(first.similarity >= options.certain && { severity: 'warning' })
        });
    }
});

;// CONCATENATED MODULE: ./lib/rules/page-slug.js


/** What to do about a slug, by where it comes from. Part of the messages of every rule about slugs. */
const SLUG_WAYS = {
    field: (name) => `Change \`${name}\`; if the post is online already, let its old address lead to the new one.`,
    title: 'Set `slug`; if the post is online already, let its old address lead to the new one.',
    file: 'Rename the file, or set `slug`; if the post is online already, let its old address lead to the new one.',
    fix: (slug) => `Write "${slug}"`
};
const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]/;
/** Parts that stand for something else until the site is built. */
const TEMPLATE = /(?:^|\/):[a-z]|[{}]|^[a-z][a-z\d+.-]*:|^\/\//i;
/**
 * The slug of a post: of its own address, its `slug`, what the generator makes of its title, or its file's name.
 *
 * @returns undefined for the home page and lists, and for what can't be told from the post
 */
function pageSlug(post, site, generator) {
    const known = page_slug_KNOWN.get(post);
    if (known)
        return known.slug;
    const slug = findSlug(post, site, generator);
    page_slug_KNOWN.set(post, { slug });
    return slug;
}
/** Many rules ask for it. */
const page_slug_KNOWN = new WeakMap();
function findSlug(post, site, generator) {
    const { url, slug, title } = post.fields;
    const address = (0,post_text/* textOf */.b6)(url);
    if (url && address !== undefined)
        return TEMPLATE.test(address) ? undefined : ofField(url, lastPart(address));
    const { addresses } = generator;
    const known = addresses !== undefined && addresses.gap(site) === undefined;
    const written = (0,post_text/* textOf */.b6)(slug);
    if (slug && written !== undefined) {
        if (TEMPLATE.test(written))
            return undefined;
        return ofField(slug, addresses ? addresses.slug(lastPart(written), site) : lastPart(written));
    }
    const stem = fileStem(post.path);
    if (stem === undefined)
        return undefined;
    const inFile = { origin: 'file', name: '', span: (0,post_text/* openingFence */.sv)(post) };
    const made = addresses ? addresses.slug(stem, site) : stem;
    const path = known ? addresses.urlOf(post.path, post.fields, site) : undefined;
    if (path === undefined)
        return { ...inFile, text: made, isAddress: false };
    const last = lastPart(path);
    if (last === '')
        return undefined;
    if (last !== made && title && last === addresses?.slug((0,post_text/* textOf */.b6)(title) ?? '', site)) {
        return { text: last, isAddress: true, origin: 'title', name: (0,post_text/* nameOf */.Vb)(title), span: title.node.span };
    }
    return { ...inFile, text: last, isAddress: true };
}
/** The fix that writes another slug; undefined where the slug is no field of its own. */
function otherSlug(post, { field }, slug, description) {
    const text = field && field === post.fields.slug ? textsOf(field)[0] : undefined;
    return text && slug !== '' ? rewrite(post, text, slug, { description, safe: false }) : undefined;
}
/** A text as a slug that works everywhere: lower case, without accents, words separated by one hyphen. */
function plainSlug(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/ß/g, 'ss')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}
function ofField(field, text) {
    if (text === '')
        return undefined;
    return { text, isAddress: true, origin: 'field', name: (0,post_text/* nameOf */.Vb)(field), field, span: field.node.span };
}
/** The last part of a path; the name of a file without its ending. */
function lastPart(path) {
    const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    return last.replace(/\.(?:html?|mdx?)$/i, '');
}
/** A file's name without ending, language and date; that of its folder for `index.md`. */
function fileStem(path) {
    const parts = path.split('/');
    const name = (parts.pop() ?? '').replace(/\.\w+$/, '').replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '');
    const stem = name === 'index' ? parts.pop() : name;
    return stem === undefined || stem === '' || stem === '_index' ? undefined : stem.replace(DATE_PREFIX, '');
}

;// CONCATENATED MODULE: ./lib/rules/slug-dangling-hyphen.js




const slugDanglingHyphen = (0,rule/* defineRule */.K)({
    id: 'slug-dangling-hyphen',
    severity: 'info',
    profile: 'strict',
    summary: 'The slug starts or ends with a hyphen, or has several in a row.',
    why: 'That is what is left of a text that was cut, or of characters that were dropped. Chat programs leave a hyphen at the end out of the link, so that it leads nowhere.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        edge: (slug, way) => `The slug ${(0,quote/* quote */.h)(slug)} starts or ends with a hyphen, which chats and mail programs may leave out of a link. ${way}`,
        double: (slug, way) => `The slug ${(0,quote/* quote */.h)(slug)} has several hyphens in a row, which are hard to type and to read out. ${way}`,
        ...SLUG_WAYS
    },
    good: [{ text: '---\ntitle: Banden\nslug: winter-banden\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Banden\nslug: winter--banden\n---\n',
            at: 'winter--banden',
            message: 'several hyphens in a row',
            fixed: '---\ntitle: Banden\nslug: winter-banden\n---\n'
        },
        {
            text: '---\ntitle: Banden\n---\n',
            path: 'content/posts/winterbanden-voor-de-.md',
            at: '---',
            message: 'starts or ends with a hyphen'
        }
    ],
    check({ post, site, generator, messages, report }) {
        const slug = pageSlug(post, site, generator);
        if (!slug)
            return;
        const plain = slug.text.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
        if (plain === slug.text || plain === '')
            return;
        const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
        const message = (/^-|-$/.test(slug.text) ? messages.edge : messages.double)(slug.text, way);
        const fix = otherSlug(post, slug, plain, messages.fix(plain));
        report({ span: slug.span, message, subject: 'slug', ...(fix && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/slug-entity.js





/** What HTML entities leave behind when their `&`, `#` and `;` are dropped. */
const LEFTOVER = /^(?:0?39|x27|82(?:11|12|16|17|20|21|30)|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|apos|amp)$/;
const slugEntity = (0,rule/* defineRule */.K)({
    id: 'slug-entity',
    severity: 'warning',
    summary: 'The slug has the remains of an HTML entity in it, such as `-039-` of `&#039;`.',
    why: 'The title went through a program that wrote `&#039;` for an apostrophe, and the slug was made of that. Readers see the number in the address, and it separates the words that search engines look for. Words that the title itself has are not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        entity: (slug, part, way) => `The slug ${(0,quote/* quote */.h)(slug)} has "${part}" in it, the remains of a character of HTML, which says nothing to readers. ${way}`,
        ...SLUG_WAYS
    },
    good: [
        { text: '---\ntitle: Google AMP uitgelegd\nslug: google-amp-uitgelegd\n---\n' },
        { text: '---\ntitle: 39 tips\nslug: 39-tips\n---\n' }
    ],
    bad: [
        {
            text: "---\ntitle: Google's plan\nslug: google-039-s-plan\n---\n",
            at: 'google-039-s-plan',
            message: 'has "039" in it',
            fixed: "---\ntitle: Google's plan\nslug: google-s-plan\n---\n"
        },
        {
            text: '---\ntitle: Fietsen & wandelen\n---\n',
            path: 'content/posts/fietsen-amp-wandelen.md',
            at: '---',
            message: 'has "amp" in it'
        }
    ],
    check({ post, site, generator, messages, report }) {
        const slug = pageSlug(post, site, generator);
        const title = (0,post_text/* textOf */.b6)(post.fields.title)?.toLowerCase();
        if (!slug || title === undefined)
            return;
        const inTitle = new Set(title.replace(/&#?\w+;/g, ' ').match(/[\p{L}\p{N}]+/gu));
        const isLeftover = (part) => LEFTOVER.test(part.toLowerCase()) && !inTitle.has(part.toLowerCase());
        const parts = slug.text.split('-');
        const found = parts.find(isLeftover);
        // A number at the edge may count something; what an entity leaves stands between words, but for quotation marks.
        if (found === undefined || (/^0?39$/.test(found) && (parts.at(0) === found || parts.at(-1) === found)))
            return;
        const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
        const plain = parts.filter((part) => !isLeftover(part)).join('-');
        const fix = otherSlug(post, slug, plain, messages.fix(plain));
        report({
            span: slug.span,
            message: messages.entity(slug.text, found, way),
            subject: 'slug',
            ...(fix && { fix })
        });
    }
});

;// CONCATENATED MODULE: ./lib/rules/slug-format.js




/** What other rules speak of, and hyphens. */
const slug_format_ELSEWHERE = /[#?%&\s-]/g;
/** Small letters without accents, digits, and letters of other scripts, which have no plainer form. */
const slug_format_PLAIN = /^(?:[a-z\d]|(?!\p{Script=Latin})[\p{L}\p{M}\p{Nd}])*$/u;
const UNICODE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*$/u;
const slugFormat = (0,rule/* defineRule */.K)({
    id: 'slug-format',
    severity: 'warning',
    profile: 'strict',
    summary: 'The slug has capitals, underscores, accents or signs in it.',
    why: 'Slugs of small letters, digits and hyphens can be typed, read out and pasted anywhere. Some servers tell capitals from small letters, accents become `%C3%A9` when the address is copied, and Google reads an underscore as part of a word (Google Search Central, "URL structure"). What the site generator changes by itself is not reported, nor are letters of other scripts.',
    options: schemas/* strictObject */.rej({
        'allow-unicode': schemas/* boolean */.zMY().default(false).describe('Whether letters with accents may be in a slug.')
    }),
    messages: {
        format: (slug, signs, way) => `The slug ${(0,quote/* quote */.h)(slug)} has ${signs} in it. Small letters, digits and hyphens work in every browser, mail and chat. ${way}`,
        ...SLUG_WAYS
    },
    good: [
        { text: '---\ntitle: Banden\nslug: winter-banden-2026\n---\n' },
        { text: '---\ntitle: Banden\n---\n', path: 'content/posts/Winterbanden.md' },
        { text: '---\ntitle: 轮胎\nslug: 冬季-轮胎\n---\n' },
        { text: '---\ntitle: Café\nslug: café\n---\n', options: { 'allow-unicode': true } }
    ],
    bad: [
        {
            text: '---\ntitle: Banden\nslug: winter_banden\n---\n',
            at: 'winter_banden',
            message: 'has "_" in it',
            fixed: '---\ntitle: Banden\nslug: winter-banden\n---\n'
        },
        {
            text: '---\ntitle: Café\nslug: "Café"\n---\n',
            generator: 'generic',
            at: '"Café"',
            message: 'has "Cé" in it',
            fixed: '---\ntitle: Café\nslug: "cafe"\n---\n'
        }
    ],
    check({ post, site, generator, options, messages, report }) {
        const slug = pageSlug(post, site, generator);
        if (!slug)
            return;
        const allowed = options['allow-unicode'] ? UNICODE : slug_format_PLAIN;
        const signs = [...new Set(slug.text.normalize('NFC').replace(slug_format_ELSEWHERE, ''))].filter((sign) => !allowed.test(sign));
        if (signs.length === 0)
            return;
        const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
        const plain = plainSlug(slug.text);
        const fix = otherSlug(post, slug, plain, messages.fix(plain));
        const message = messages.format(slug.text, (0,quote/* quote */.h)(signs.slice(0, 10).join('')), way);
        report({ span: slug.span, message, subject: 'slug', ...(fix && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/slug-length.js




const slug_length_LONG = 'alles-over-winterbanden-voor-de-fiets-en-waarom-je-ze-dit-jaar-echt-nodig-zult-hebben';
const slugLength = (0,rule/* defineRule */.K)({
    id: 'slug-length',
    severity: 'info',
    profile: 'strict',
    summary: 'The slug is longer than people read.',
    why: 'Search results, chats and mails show the start of an address and cut the rest. 75 characters are the limit that Front Matter CMS uses; a few telling words are enough.',
    options: schemas/* strictObject */.rej({ max: schemas/* int */.Whr().positive().default(75).describe('The most characters of a slug.') }),
    messages: {
        long: (slug, length, max, way) => `The slug ${(0,quote/* quote */.h)(slug, 80)} has ${length} characters; search results and chats cut addresses, so at most ${max} is better. Keep the words that tell what the post is about. ${way}`,
        ...SLUG_WAYS
    },
    good: [{ text: '---\ntitle: Banden\nslug: winterbanden-voor-de-fiets\n---\n' }],
    bad: [
        { text: `---\ntitle: Banden\nslug: ${slug_length_LONG}\n---\n`, at: slug_length_LONG, message: `has ${slug_length_LONG.length} characters` },
        { text: '---\ntitle: Banden\n---\n', path: `content/posts/${slug_length_LONG}.md`, at: '---', message: 'Rename the file' }
    ],
    check({ post, site, generator, options: { max }, messages, report }) {
        const slug = pageSlug(post, site, generator);
        const length = slug ? [...slug.text].length : 0;
        if (!slug || length <= max)
            return;
        const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
        report({ span: slug.span, message: messages.long(slug.text, length, max, way), subject: 'slug' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/slug-undefined.js





const NOTHING = /(?:^|-)(undefined|null|nan|object-object)(?=-|$)/g;
const slugUndefined = (0,rule/* defineRule */.K)({
    id: 'slug-undefined',
    severity: 'error',
    summary: 'The slug has `undefined`, `null`, `nan` or `object-object` in it.',
    why: 'A program that made the post had no value and wrote that word instead. The address means nothing to readers, and the next post that goes wrong may get the same one. A word that the title has too is not reported.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        nothing: (slug, word, way) => `The slug ${(0,quote/* quote */.h)(slug)} has "${word}" in it: a program had nothing to put there. The address means nothing to readers, and another post may get the same one. ${way}`,
        ...SLUG_WAYS
    },
    good: [
        { text: '---\ntitle: "Undefined is not a function: wat nu?"\nslug: undefined-is-not-a-function\n---\n' },
        { text: '---\ntitle: Von null auf hundert\n---\n', path: 'content/posts/von-null-auf-hundert.md' }
    ],
    bad: [
        {
            text: '---\ntitle: Winterbanden\n---\n',
            path: 'content/posts/2026-02-27-undefined.md',
            at: '---',
            message: 'has "undefined" in it'
        },
        {
            text: '---\ntitle: Winter tyres\nslug: object-object-tyres\n---\n',
            at: 'object-object-tyres',
            message: 'Change `slug`'
        },
        { text: '---\ntitle: undefined\nslug: undefined\n---\n', at: 'undefined', message: 'had nothing to put there' }
    ],
    check({ post, site, generator, messages, report }) {
        const slug = pageSlug(post, site, generator);
        if (!slug)
            return;
        const title = ((0,post_text/* textOf */.b6)(post.fields.title) ?? '').toLowerCase();
        const words = new Set(title.match(/[\p{L}\p{N}]+/gu));
        for (const [, word = ''] of slug.text.toLowerCase().matchAll(NOTHING)) {
            const inTitle = words.has(word) || (word === 'object-object' && words.has('object'));
            if (inTitle && title !== word)
                continue;
            const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
            report({ span: slug.span, message: messages.nothing(slug.text, word, way), subject: 'slug' });
            return;
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/slug-unsafe-character.js




const UNSAFE = /[#?%&\s\\]/g;
const slugUnsafeCharacter = (0,rule/* defineRule */.K)({
    id: 'slug-unsafe-character',
    severity: 'error',
    summary: 'The address of the page has a character in it that browsers read as something else.',
    why: 'Browsers ask for an address only up to `#`, take what follows `?` for a question, and `%` for the start of a code; a blank ends the address where it is pasted. Hugo leaves `#` in addresses that it makes of titles and file names. Reported is only what is surely in the address.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        unsafe: (slug, sign, way) => `The address of this page has ${sign} in it (${(0,quote/* quote */.h)(slug)}), where browsers and chats cut it off or read it as something else, so readers may get "page not found". ${way}`,
        blank: 'a blank',
        ...SLUG_WAYS
    },
    good: [
        { text: '---\ntitle: C#\nslug: c-sharp\n---\n' },
        { text: '---\ntitle: C#\n---\n', path: 'content/posts/c-sharp.md' },
        { text: '---\ntitle: What now?\nslug: "what now?"\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: C# voor beginners\nslug: "c#-voor-beginners"\n---\n',
            at: '"c#-voor-beginners"',
            message: 'has "#" in it',
            fixed: '---\ntitle: C# voor beginners\nslug: "c-voor-beginners"\n---\n'
        },
        {
            text: '---\ntitle: What now?\nurl: /what now/\n---\n',
            at: '/what now/',
            message: 'has a blank in it'
        },
        { text: '---\ntitle: C#\n---\n', path: 'content/posts/c#.md', at: '---', message: 'Rename the file' }
    ],
    check({ post, site, generator, messages, report }) {
        const slug = pageSlug(post, site, generator);
        const signs = slug?.isAddress ? slug.text.match(UNSAFE) : undefined;
        const [sign] = signs ?? [];
        if (!slug || sign === undefined)
            return;
        const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin];
        const plain = plainSlug(slug.text);
        const fix = otherSlug(post, slug, plain, messages.fix(plain));
        const named = sign.trim() === '' ? messages.blank : `"${sign}"`;
        report({ span: slug.span, message: messages.unsafe(slug.text, named, way), subject: 'slug', ...(fix && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/source-line/find.js

/** What stands before the source of a post, by language; the first is what a fix writes. */
const SOURCE_LABELS = {
    nl: ['Bron', 'Bronnen', 'Bronvermelding', 'Oorspronkelijke bron'],
    en: ['Source', 'Sources', 'Via', 'Original source', 'Originally published (?:at|on|by|in)'],
    de: ['Quelle', 'Quellen', 'Quellenangabe'],
    fr: ['Source', 'Sources', 'Lu sur'],
    es: ['Fuente', 'Fuentes', 'Vía'],
    it: ['Fonte', 'Fonti']
};
const find_LABELS = [...new Set(Object.values(SOURCE_LABELS).flat())].join('|');
/** In the plain text of a block, where `**` and the like are blanks. */
const LINE = new RegExp(`^[ \\t]*(${find_LABELS})[ \\t]*:`, 'gimu');
const HEADING = new RegExp(`^(?:${find_LABELS})$`, 'iu');
/** The last source line of a post: a line that begins with such a label, or a part under such a heading. */
function findSourceLine(post) {
    const known = find_KNOWN.get(post);
    if (known)
        return known.line;
    const line = readSourceLine(post);
    find_KNOWN.set(post, { line });
    return line;
}
/** Several rules ask for it. */
const find_KNOWN = new WeakMap();
function readSourceLine(post) {
    const { body } = post;
    const heading = body.headings.findLast(({ text }) => HEADING.test(text.replace(/\s*:$/, '')));
    const blocks = plainBlocks(post).filter(({ quoted }) => !quoted);
    const lines = blocks.flatMap((block, index) => [...block.text.matchAll(LINE)].map((match) => ({ block, index, match, at: block.span.from + match.index })));
    const line = lines.at(-1);
    if (heading && heading.span.from > (line?.at ?? -1)) {
        return whole(heading.span.from, heading.span.to, nextHeading(post, heading.span.to));
    }
    if (!line)
        return undefined;
    const { block, match } = line;
    const from = line.at + match[0].search(/\S/);
    const content = line.at + match[0].length;
    const newline = block.text.indexOf('\n', content - block.span.from);
    const end = newline < 0 ? block.span.to : block.span.from + newline;
    const hasOwnText = post.source.slice({ from: content, to: end }).replace(/[*_\s]+/g, '') !== '';
    return whole(from, content, hasOwnText ? end : nextHeading(post, content));
    function whole(from, content, end) {
        const to = content + post.source.slice({ from: content, to: end }).trimEnd().length;
        const inside = blocks.filter(({ span }) => span.from < to && span.to > content);
        const text = inside
            .map(({ span, text }) => text.slice(Math.max(0, content - span.from), Math.max(0, to - span.from)))
            .join(' ');
        return {
            span: { from, to },
            content: { from: content, to },
            text: text.replace(/\s+/g, ' ').trim(),
            links: body.references.filter(({ role, span }) => role === 'link' && span.from >= from && span.from < to),
            isLast: !blocks.some(({ span, words }) => span.from >= to && words > 0)
        };
    }
}
function nextHeading({ body }, from) {
    return body.headings.find(({ span }) => span.from > from)?.span.from ?? body.span.to;
}

;// CONCATENATED MODULE: ./lib/rules/source-line/same-page.js
const TRACKING = /^(?:utm_|gclid$|fbclid$|msclkid$|mc_|ref$|ref_|igsh|_hs|srsltid$|cmp$|campaign$|source$|rss$|at_)/i;
/** Programs encode addresses twice at times. */
const same_page_ENTITY = /&(?:amp;)*(?:amp|#0*38|#x0*26);/gi;
/**
 * Whether two addresses lead to the same page: scheme, `www.`, tracking, fragment and a last slash don't count. Neither
 * does the whole query where only one of them has one: newsletters and feeds add what nobody has a list of.
 */
function isSamePage(one, other) {
    const [first, second] = [same_page_partsOf(one), same_page_partsOf(other)];
    if (first.page !== second.page)
        return false;
    return first.query === second.query || first.query === '' || second.query === '';
}
function same_page_partsOf(address) {
    const text = address.trim().replace(same_page_ENTITY, '&');
    if (!URL.canParse(text))
        return { page: text, query: '' };
    const { hostname, pathname, searchParams, port } = new URL(text);
    const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
    const path = same_page_decoded(pathname).replace(/(?:\/index\.html?)?\/*$/i, '');
    return { page: `${hostname.replace(/^(?:www|m|amp)\./, '')}:${port}${path}`, query: kept.sort().join('&') };
}
function same_page_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/rules/source-line/named-source.js

/** The address of the story that a post rewrites, as its front matter gives it. */
function namedSource(post) {
    const url = post.references.find(({ role }) => role === 'source')?.url.trim();
    return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
/** Whether any of these links leads to the page at `url`. */
function leadTo(links, url) {
    return links.some((link) => isSamePage(link.url, url));
}
const NAME_KEYS = /^(?:source_?name|source_?title|bron_?naam|publisher|publication)$/i;
/** What front matter calls the source; its host when it has no name. */
function sourceName({ frontMatter: { root } }, url) {
    const entry = root.entries.find(({ key, node }) => NAME_KEYS.test(key) && node.kind === 'scalar');
    const name = entry?.node.kind === 'scalar' && typeof entry.node.value === 'string' ? entry.node.value.trim() : '';
    return name || new URL(url).hostname.replace(/^www\./, '');
}
/** A link in Markdown to the source. */
function sourceLink(name, url) {
    const text = name.replace(/\s+/g, ' ').replace(/[[\]\\`*_<>]/g, '\\$&');
    return `[${text}](${url.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/rules/source-line-mismatch.js






const source_line_mismatch_post = (body) => `---\ntitle: De ketting\nsource_url: https://example.com/a?id=1\n---\n\n${body}\n`;
const sourceLineMismatch = (0,rule/* defineRule */.K)({
    id: 'source-line-mismatch',
    severity: 'warning',
    summary: 'The source line links another page than the one that front matter names as the source.',
    why: 'One of the two is wrong: readers are sent to a page that does not tell the story, or whatever works with front matter (lists of sources, checks for doubles) goes by a wrong address. Scheme, `www.`, tracking parameters, fragment and a last slash may differ, and so may parameters that only one of the two has. With several links in the source line one that fits is enough.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        other: (link, named) => `The source line links ${(0,quote/* quote */.h)(link, 100)}, but front matter names ${(0,quote/* quote */.h)(named, 100)} as the source. Correct the one that is wrong.`,
        fix: 'Link what front matter names'
    },
    good: [
        { text: source_line_mismatch_post('Bron: [De Fietskrant](http://www.example.com/a/?id=1&utm_source=x#top)') },
        { text: source_line_mismatch_post('Bronnen: [A](https://example.com/b), [B](https://example.com/a?id=1)') },
        { text: source_line_mismatch_post('Bron: De Fietskrant') },
        { text: source_line_mismatch_post('Bron: [A](https://example.com/a)') }
    ],
    bad: [
        {
            text: source_line_mismatch_post('Bron: [De Fietskrant](https://example.com/b)'),
            at: 'https://example.com/b',
            message: 'front matter names "https://example.com/a?id=1"',
            fixed: source_line_mismatch_post('Bron: [De Fietskrant](https://example.com/a?id=1)')
        },
        {
            text: source_line_mismatch_post('Source: The Bicycle Times (https://example.com/a?id=2)'),
            at: 'https://example.com/a?id=2',
            fixed: source_line_mismatch_post('Source: The Bicycle Times (https://example.com/a?id=1)')
        }
    ],
    check({ post, messages, report }) {
        const named = namedSource(post);
        if (named === undefined)
            return;
        const links = (findSourceLine(post)?.links ?? []).filter(({ url }) => /^https?:\/\//i.test(url));
        const [first, ...others] = links;
        if (!first || leadTo(links, named))
            return;
        const { url, urlSpan: span, syntax } = first;
        const fix = { description: messages.fix, safe: false, edits: [{ span, text: (0,written_url/* writtenUrl */.l)(named, syntax) }] };
        const message = messages.other(url, named);
        report({ span, message, subject: url, ...(others.length === 0 && { fix }) });
    }
});

;// CONCATENATED MODULE: ./lib/rules/source-line-missing.js








const source_line_missing_post = (body, source = 'source_url: https://example.com/a\nsource_name: De Fietskrant\n') => `---\ntitle: De ketting\nlang: nl\n${source}---\n\n${body}\n`;
const sourceLineMissing = (0,rule/* defineRule */.K)({
    id: 'source-line-missing',
    severity: 'warning',
    profile: 'strict',
    summary: 'Front matter names the source of the story, but the text has no source line or link to it.',
    why: 'Readers see the text, not the front matter: without a line such as "Bron: …" or "Source: …" a rewritten story looks like your own, which its writer and search engines take ill. A site whose theme prints the source has no use for this rule.',
    options: schemas/* strictObject */.rej({
        required: schemas/* boolean */.zMY()
            .default(false)
            .describe('Whether a post must have a source line also when its front matter names no source.')
    }),
    messages: {
        missing: (url) => `Front matter names the source ${(0,quote/* quote */.h)(url, 100)}, but the text does not say so: readers take the story for your own. End the text with a line that links it.`,
        required: 'The text does not say where its story comes from. End it with a line such as `Source: [name](address)`.',
        fix: 'Add a source line at the end'
    },
    good: [
        { text: source_line_missing_post('Maak hem droog.\n\nBron: [De Fietskrant](https://example.com/a)') },
        { text: source_line_missing_post('Volgens [De Fietskrant](https://www.example.com/a/?utm_source=x) helpt dat.') },
        { text: source_line_missing_post('Dry it.', '') }
    ],
    bad: [
        {
            text: source_line_missing_post('Maak hem droog.'),
            at: '---',
            message: 'names the source "https://example.com/a"',
            fixed: source_line_missing_post('Maak hem droog.\n\nBron: [De Fietskrant](https://example.com/a)')
        },
        { text: source_line_missing_post('Maak hem droog.', ''), options: { required: true }, at: '---', message: 'does not say where' }
    ],
    check({ post, site, options, messages, report }) {
        const url = namedSource(post);
        if (url === undefined && !options.required)
            return;
        if (wordCount(post) === 0 || findSourceLine(post))
            return;
        if (url !== undefined && leadTo(post.body.references, url))
            return;
        const message = url === undefined ? messages.required : messages.missing(url);
        const fix = url === undefined ? undefined : fixOf(url);
        report({ span: (0,post_text/* openingFence */.sv)(post), message, subject: 'source', ...(fix && { fix }) });
        function fixOf(url) {
            const language = postLanguage(post, site);
            const label = SOURCE_LABELS[LANGUAGES.find((one) => one === language) ?? 'en'][0];
            const { source, body } = post;
            const written = source.slice(body.span).trimEnd();
            // Behind code, HTML or a shortcode a line may become a part of it.
            if (body.notProse.some(({ to }) => to >= body.span.from + written.length))
                return undefined;
            const at = body.span.from + written.length;
            const text = `${source.newline.repeat(2)}${label}: ${sourceLink(sourceName(post, url), url)}`;
            return { description: messages.fix, safe: false, edits: [{ span: { from: at, to: at }, text }] };
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/source-line-position.js




const source_line_position_post = (body) => `---\ntitle: De ketting\nsource_url: https://example.com/a\n---\n\n${body}\n`;
const sourceLinePosition = (0,rule/* defineRule */.K)({
    id: 'source-line-position',
    severity: 'info',
    profile: 'strict',
    summary: 'The source line is not at the end of the text.',
    why: 'Readers look for the source at the end; in the middle it parts the text. Looked at only where front matter names a source.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        middle: 'The source line stands in the middle of the text, where readers do not look for it. Move it to the end.'
    },
    good: [
        { text: source_line_position_post('Maak hem droog.\n\nBron: [A](https://example.com/a)\n\n<!-- end -->') },
        { text: source_line_position_post('Dry it.\n\n## Sources\n\n- [A](https://example.com/a)\n- [B](https://example.com/b)') }
    ],
    bad: [
        {
            text: source_line_position_post('Source: A (https://example.com/a)\n\nDry it.'),
            at: 'Source: A (https://example.com/a)',
            message: 'middle'
        },
        { text: source_line_position_post('## Bronnen\n\n- [A](/a)\n\n## Meer\n\nEn meer.'), at: '## Bronnen\n\n- [A](/a)' }
    ],
    check({ post, messages, report }) {
        if (namedSource(post) === undefined)
            return;
        const line = findSourceLine(post);
        if (line && !line.isLast)
            report({ span: line.span, message: messages.middle, subject: 'source' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/source-line-unlinked.js





const source_line_unlinked_post = (body) => `---\ntitle: De ketting\nsource_url: https://example.com/a\n---\n\n${body}\n`;
const sourceLineUnlinked = (0,rule/* defineRule */.K)({
    id: 'source-line-unlinked',
    severity: 'warning',
    summary: 'The source line names the source without linking it, though front matter has its address.',
    why: 'A source that nobody can click is worth little to readers, and not to its writer what a link is. Only posts whose front matter holds the address of the source are looked at; a source that is linked elsewhere in the text is fine. Known are lines that start with `Bron:`, `Source:`, `Via:`, `Quelle:`, `Fuente:`, `Fonte:` and their like.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        unlinked: (url) => `The source line has no link, though front matter has the address ${(0,quote/* quote */.h)(url, 100)}. Link it, so that readers can go there.`,
        fix: 'Link the source'
    },
    good: [
        { text: source_line_unlinked_post('Bron: [De Fietskrant](https://example.com/a)') },
        { text: source_line_unlinked_post('Bron: De Fietskrant (https://example.com/b)') },
        { text: source_line_unlinked_post('Volgens [De Fietskrant](https://example.com/a) helpt dat.\n\nBron: De Fietskrant') },
        { text: '---\ntitle: A\n---\n\nSource: The Bicycle Times\n' }
    ],
    bad: [
        {
            text: source_line_unlinked_post('Maak hem droog.\n\n**Bron:** De Fietskrant.'),
            at: 'Bron:** De Fietskrant.',
            message: 'no link',
            fixed: source_line_unlinked_post('Maak hem droog.\n\n**Bron:** [De Fietskrant](https://example.com/a).')
        },
        {
            text: source_line_unlinked_post('Dry it.\n\n*Source: The Bicycle Times*'),
            at: 'Source: The Bicycle Times*',
            fixed: source_line_unlinked_post('Dry it.\n\n*Source: [The Bicycle Times](https://example.com/a)*')
        }
    ],
    check({ post, messages, report }) {
        const url = namedSource(post);
        if (url === undefined)
            return;
        const line = findSourceLine(post);
        if (!line || line.text === '' || line.links.length > 0 || leadTo(post.body.references, url))
            return;
        const fix = fixOf(line.content, url);
        report({ span: line.span, message: messages.unlinked(url), subject: 'source', ...(fix && { fix }) });
        /** Only a name on one line, with nothing in it that means something to Markdown. */
        function fixOf(content, url) {
            const name = /^[*_ \t]*([\p{L}\p{N}][^\r\n[\]()<>*_`|\\{}]*?)[.*_ \t]*$/u.exec(post.source.slice(content));
            if (!name?.[1])
                return undefined;
            const from = content.from + name[0].indexOf(name[1]);
            const span = { from, to: from + name[1].length };
            return { description: messages.fix, safe: false, edits: [{ span, text: sourceLink(name[1], url) }] };
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/source-name-generic.js






/** What programs take out of an address or a feed when they look for a site's name. */
const GENERIC = /^(?:the |de |het |der |le |la )?(?:blog|blogs|news|nieuws|nachrichten|www|home|homepage|feed|rss|rss feed|website|web|site|source|bron|quelle|article|artikel|post|link|index|main|media|press|pers|about|en|nl|de|com)$/i;
const NAME_KEY = /^(?:source_?name|source_?title|bron_?naam)$/i;
const source_name_generic_post = (name, body) => `---\ntitle: De ketting\nsource_url: https://blog.example.com/a\nsource_name: ${name}\n---\n\n${body}\n`;
const sourceNameGeneric = (0,rule/* defineRule */.K)({
    id: 'source-name-generic',
    severity: 'info',
    profile: 'strict',
    summary: 'The source is named by a word such as "Blog", "News" or "www".',
    why: "Such a name was taken out of an address by a program; readers can't tell who wrote the story. Looked at are `source_name` and the source line of posts whose front matter has the address of a source.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        generic: (name, host) => `The source is called ${(0,quote/* quote */.h)(name)}, which could be anybody's. Write the name of the site or the maker behind ${(0,quote/* quote */.h)(host)}.`
    },
    good: [{ text: source_name_generic_post('Google Blog', 'Bron: [Google Blog](https://blog.example.com/a)') }],
    bad: [
        { text: source_name_generic_post('Blog', 'Dry it.'), at: 'Blog', message: 'the maker behind "blog.example.com"' },
        { text: source_name_generic_post('A', 'Bron: [News](https://blog.example.com/a)'), at: '[News](https://blog.example.com/a)' }
    ],
    check({ post, messages, report }) {
        const url = namedSource(post);
        if (url === undefined)
            return;
        const { hostname } = new URL(url);
        for (const { key, keySpan, node } of post.frontMatter.root.entries) {
            if (!NAME_KEY.test(key))
                continue;
            for (const { text } of textsOf({ path: [key], keySpan, node, value: undefined })) {
                if (GENERIC.test(text.trim()))
                    report({ span: node.span, message: messages.generic(text, hostname), subject: key });
            }
        }
        for (const { text = '', span, syntax } of findSourceLine(post)?.links ?? []) {
            if (syntax === 'bare' || syntax === 'autolink' || !GENERIC.test(text))
                continue;
            report({ span, message: messages.generic(text, hostname), subject: text });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/sponsored-unmarked.js



/** Networks that pay for what happens behind a link, and shops' own short addresses for that. */
const sponsored_unmarked_HOSTS = /(?:^|\.)(?:amzn\.to|partner\.bol\.com|awin1\.com|zenaps\.com|tradetracker\.net|tc\.tradetracker\.net|daisycon\.com|ds1\.nl|lt45\.net|dt51\.net|shareasale\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|linksynergy\.com|partnerize\.com|prf\.hn|impact\.com|sjv\.io|pxf\.io|tradedoubler\.com|clickbank\.net|digistore24\.com|skimresources\.com|viglink\.com|affiliatly\.com)$/i;
/** Parameters that name the partner who is paid. */
const PARAMETERS = /[?&](?:aff_?id|affiliate(?:_?id)?|aff|partner_?id|awc|awinmid|awinaffid|tt|clickref|irclickid|subid)=[^&#]/i;
/** Amazon's own: elsewhere `tag` is a subject. */
const AMAZON = /^https?:\/\/(?:[a-z]+\.)*amazon\.[a-z.]+\/.*[?&]tag=[\w-]+-\d\d/i;
const sponsored_unmarked_post = (body) => `---\ntitle: De ketting\n---\n\n${body}\n`;
const sponsoredUnmarked = (0,rule/* defineRule */.K)({
    id: 'sponsored-unmarked',
    severity: 'warning',
    profile: 'all',
    summary: 'A link that earns money is not marked as such with `rel="sponsored"`.',
    why: 'Google asks to mark paid and affiliate links with `rel="sponsored"` or `rel="nofollow"`, and takes unmarked ones for sold links. Affiliate links are known by the networks\' hosts and parameters. Markdown has no place for `rel`, so such a link is written in HTML, or a template of the site adds the mark: then this rule is not for that site.',
    options: schemas/* strictObject */.rej({
        hosts: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('More hosts, with those under them, whose links earn money.')
    }),
    messages: {
        unmarked: (url) => `Address ${(0,quote/* quote */.h)(url, 100)} is an affiliate link without \`rel="sponsored"\`; search engines may take it for a sold link. Write it as \`<a href="…" rel="sponsored">…</a>\`.`
    },
    good: [
        { text: sponsored_unmarked_post('<a href="https://amzn.to/abc" rel="sponsored noopener">Olie</a> [A](https://example.com/?tag=oil)') }
    ],
    bad: [
        { text: sponsored_unmarked_post('[Olie](https://amzn.to/3abc)'), at: 'https://amzn.to/3abc', message: 'affiliate link' },
        { text: sponsored_unmarked_post('[Oil](https://www.amazon.de/dp/B01?tag=fiets-21)'), at: 'https://www.amazon.de/dp/B01?tag=fiets-21' },
        {
            text: sponsored_unmarked_post('<a href="https://shop.example/?x=1" rel="noopener">Olie</a>'),
            options: { hosts: ['shop.example'] },
            at: 'https://shop.example/?x=1'
        }
    ],
    check({ post: { body, source }, options, messages, report }) {
        for (const reference of body.references) {
            const { role, url, urlSpan: span } = reference;
            if (role !== 'link' || !/^https?:\/\//i.test(url) || !URL.canParse(url))
                continue;
            const { hostname } = new URL(url);
            const isListed = options.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
            if (!isListed && !sponsored_unmarked_HOSTS.test(hostname) && !PARAMETERS.test(url) && !AMAZON.test(url))
                continue;
            if (!isMarked(reference, source.text))
                report({ span, message: messages.unmarked(url), subject: url });
        }
    }
});
/** In HTML by `rel`; in kramdown by the attributes behind a link. */
function isMarked({ syntax, span }, text) {
    const written = text.slice(span.from, span.to);
    const tag = syntax === 'html' ? written.slice(0, written.indexOf('>') + 1) : text.slice(span.to, span.to + 100);
    const attributes = syntax === 'html' ? tag : (/^\{:?[^}\n]*\}/.exec(tag)?.[0] ?? '');
    return /\brel\s*=\s*["']?[^"'>]*(?:sponsored|nofollow)/i.test(attributes);
}

;// CONCATENATED MODULE: ./lib/rules/stray-script.js






const FOREIGN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}';
/** A small Latin letter right beside a few letters of another script: no name is written like that. */
const MIXED = new RegExp(`(?:[\\p{Script=Latin}]{0,30}\\p{Ll}(?<=\\p{Script=Latin})[${FOREIGN}]{1,6}|(?<![${FOREIGN}])[${FOREIGN}]{1,6}(?=\\p{Script=Latin})\\p{Ll})[\\p{Script=Latin}]{0,30}`, 'gu');
/** Where letters of those scripts stand, among others: most texts have nothing of it, and are done with at once. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffef]/;
/** Languages in Latin letters, whose texts have no use for such words. */
const LATIN = new Set([
    ...['nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'da', 'sv', 'no', 'nb', 'nn', 'fi', 'is', 'pl', 'cs', 'sk', 'sl'],
    ...['hr', 'hu', 'ro', 'et', 'lv', 'lt', 'ca', 'eu', 'gl', 'ga', 'cy', 'tr', 'id', 'ms', 'vi', 'fy', 'af', 'lb']
]);
const strayScript = (0,rule/* defineRule */.K)({
    id: 'stray-script',
    severity: 'warning',
    summary: 'A word mixes Latin letters with Chinese, Japanese, Korean or Cyrillic ones.',
    why: 'Language models slip into another language in the middle of a word, and Cyrillic letters that look like Latin ones come along with copied text: readers stumble, and a search for the word fails. Looked at only in posts whose language is written in Latin letters, as front matter, file name or site configuration says.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        mixed: (word) => `${(0,quote/* quote */.h)(word, 60)} mixes letters of two scripts, so readers stumble and a search for the word fails. Write the word anew.`
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
        if (!BEYOND_LATIN.test(post.source.text))
            return;
        for (const { span, match } of proseMatches(post.source, post.body, MIXED)) {
            report({ span, message: messages.mixed(match[0]), subject: match[0] });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/subheading-distribution.js




const subheading_distribution_words = (count) => Array.from({ length: count }, () => 'trap').join(' ');
const subheadingDistribution = (0,rule/* defineRule */.K)({
    id: 'subheading-distribution',
    severity: 'info',
    profile: 'strict',
    summary: 'More than 300 words follow each other without a heading.',
    why: 'Most readers skim: they look for the heading of what they came for, and search engines take headings as what a part answers. A text of less than 300 words needs none. 300 is the limit of common SEO plugins.',
    options: schemas/* strictObject */.rej({
        max: schemas/* number */.aig().int().min(50).default(300).describe('The most words between two headings.')
    }),
    messages: {
        start: (words, max) => `The text starts with ${words} words without a heading; readers who skim lose their way after about ${max}. Put a heading where a new thought begins.`,
        under: (heading, words, max) => `Under heading ${(0,quote/* quote */.h)(heading, 60)} stand ${words} words without another heading; readers who skim lose their way after about ${max}. Put a heading where a new thought begins.`
    },
    good: [{ text: `---\ntitle: De ketting\n---\n\n${subheading_distribution_words(200)}\n\n## Drogen\n\n${subheading_distribution_words(300)}\n` }],
    bad: [
        {
            text: `---\ntitle: De ketting\n---\n\n${subheading_distribution_words(200)}\n\n## Drogen\n\n${subheading_distribution_words(200)}\n\n${subheading_distribution_words(101)}\n`,
            at: '## Drogen',
            message: '301 words'
        },
        { text: `---\ntitle: A\n---\n\n${subheading_distribution_words(310)}\n`, at: subheading_distribution_words(310), message: 'starts with 310 words' }
    ],
    check({ post, options: { max }, messages, report }) {
        for (const { heading, blocks, words } of sectionsOf(post)) {
            const [first] = blocks;
            if (words <= max || !first)
                continue;
            const message = heading ? messages.under(heading.text, words, max) : messages.start(words, max);
            report({ span: heading?.span ?? first.span, message, subject: heading?.text ?? 'start' });
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/tag-count.js





const tagCount = (0,rule/* defineRule */.K)({
    id: 'tag-count',
    severity: 'info',
    profile: 'strict',
    summary: 'The post has no tags, or a great many.',
    why: 'Every tag makes a page that lists its posts. Without one a post is in none of these lists; with many it is in lists of one or two posts, which search engines regard as thin. Drafts, pages without a date and pages of the theme need none.',
    options: schemas/* strictObject */.rej({
        min: schemas/* int */.Whr().nonnegative().default(1).describe('The fewest tags.'),
        max: schemas/* int */.Whr().positive().default(8).describe('The most tags.')
    }),
    messages: {
        none: (min) => `This post has no tags, so it is in no list of related posts; at least ${min} would do. Add \`tags\`.`,
        few: (name, count, min) => `\`${name}\` has ${count} of at least ${min} tags, so the post is in few lists of related posts. Add some that other posts have too.`,
        many: (name, count, max) => `\`${name}\` has ${count} tags; with more than ${max} most of them lead to lists of one or two posts, which search engines regard as thin. Keep those that other posts have too.`
    },
    good: [
        { text: '---\ntitle: Banden\ndate: 2026-02-27\ntags: [fiets, winter]\n---\n' },
        { text: '---\ntitle: Over ons\n---\n' }
    ],
    bad: [
        { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n', at: '---', message: 'has no tags' },
        {
            text: '---\ntitle: Tyres\ndate: 2026-02-27\ntags: [a, b, c]\n---\n',
            options: { max: 2 },
            at: 'tags',
            message: 'has 3 tags; with more than 2'
        },
        { text: '---\ntitle: Tyres\ndate: 2026-02-27\ntags: [a]\n---\n', options: { min: 3 }, at: 'tags' }
    ],
    check({ post, options: { min, max }, messages, report }) {
        const { tags, date } = post.fields;
        if (!hasPreview(post) || !date)
            return;
        const count = tags?.node.kind === 'list' ? tags.node.items.length : 0;
        if (!tags || count === 0) {
            if (min === 0 || (tags?.node.kind === 'scalar' && !(0,generators_field/* isEmpty */.Im)(tags.value)))
                return;
            report({ span: tags?.keySpan ?? (0,post_text/* openingFence */.sv)(post), message: messages.none(min), subject: 'tags' });
        }
        else if (count < min || count > max) {
            const name = (0,post_text/* nameOf */.Vb)(tags);
            const message = count < min ? messages.few(name, count, min) : messages.many(name, count, max);
            report({ span: tags.keySpan, message, subject: name });
        }
    }
});

// EXTERNAL MODULE: ./lib/post/front-matter/fence.js
var fence = __webpack_require__(30405);
;// CONCATENATED MODULE: ./lib/rules/list-items.js


/** The tags and the categories, where they are lists. */
function wordLists({ fields: { tags, categories } }) {
    return [tags, categories].flatMap((field) => field?.node.kind === 'list' ? [{ name: (0,post_text/* nameOf */.Vb)(field), keySpan: field.keySpan, node: field.node }] : []);
}
/**
 * The edit that takes an item out of a list: its line where items have lines of their own, or else the comma beside it
 * with it.
 *
 * @returns undefined where it can't be told what belongs to the item
 */
function removeItem(source, list, index) {
    const item = list.items[index];
    if (!item)
        return undefined;
    const { span } = item;
    if (source.text[list.span.from] !== '[')
        return removeLine(source, span);
    const [before, after] = [list.items[index - 1]?.span, list.items[index + 1]?.span];
    if (before && isComma(source, before.to, span.from))
        return { span: { from: before.to, to: span.to }, text: '' };
    if (after && isComma(source, span.to, after.from))
        return { span: { from: span.from, to: after.from }, text: '' };
    return before || after || span.to === span.from ? undefined : { span, text: '' };
}
function isComma(source, from, to) {
    return from <= to && /^\s*,\s*$/.test(source.slice({ from, to }));
}
function removeLine({ text }, span) {
    const from = text.lastIndexOf('\n', span.from - 1) + 1;
    const { to } = (0,fence/* lineAt */.mh)(text, from);
    const rest = span.to <= to ? text.slice(from, span.from) + text.slice(span.to, to) : '';
    return /^\s*-\s*(?:#.*)?$/.test(rest) ? { span: { from, to: (0,fence/* nextLine */.sE)(text, to) }, text: '' } : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/tag-duplicate.js




const tagDuplicate = (0,rule/* defineRule */.K)({
    id: 'tag-duplicate',
    severity: 'warning',
    summary: 'A tag or category is in the list twice.',
    why: 'Themes print it twice under the post and among its keywords. Capitals make no difference: the tags lead to the same page.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        twice: (name, tag, first) => `${(0,quote/* quote */.h)(tag)} is in \`${name}\` twice (first as ${(0,quote/* quote */.h)(first)}), so that themes print it twice. Remove one of the two.`,
        fix: (tag) => `Remove the second ${(0,quote/* quote */.h)(tag)}`
    },
    good: [{ text: '---\ntitle: Banden\ntags: [fiets, winter]\ncategories: [fiets]\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Banden\ntags: [fiets, winter, Fiets]\n---\n',
            at: 'Fiets',
            message: '"Fiets" is in `tags` twice',
            fixed: '---\ntitle: Banden\ntags: [fiets, winter]\n---\n'
        },
        {
            text: '---\ntitle: Tyres\ntags:\n  - bike\n  - "bike"\n  - winter\n---\n',
            at: '"bike"',
            fixed: '---\ntitle: Tyres\ntags:\n  - bike\n  - winter\n---\n'
        },
        {
            text: '+++\ntitle = "Tyres"\ntags = ["bike", "winter", "bike"]\n+++\n',
            at: '"bike"',
            fixed: '+++\ntitle = "Tyres"\ntags = ["bike", "winter"]\n+++\n'
        }
    ],
    check({ post, messages, report }) {
        for (const { name, node } of wordLists(post)) {
            const seen = new Map();
            for (const [index, item] of node.items.entries()) {
                if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '')
                    continue;
                const tag = item.value.trim();
                const key = tag.normalize('NFC').toLowerCase();
                const first = seen.get(key);
                if (first === undefined) {
                    seen.set(key, tag);
                    continue;
                }
                const edit = removeItem(post.source, node, index);
                const fix = edit && { description: messages.fix(tag), safe: true, edits: [edit] };
                report({
                    span: item.span,
                    message: messages.twice(name, tag, first),
                    subject: `${name} ${key}`,
                    ...(fix && { fix })
                });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/tag-empty.js




const tagEmpty = (0,rule/* defineRule */.K)({
    id: 'tag-empty',
    severity: 'warning',
    summary: 'A list of tags or categories has an empty item.',
    why: 'Themes print a tag without a name, whose link leads to the list of all tags or nowhere.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        empty: (name) => `An item of \`${name}\` is empty; themes print a tag without a name, and its link leads nowhere. Remove it.`,
        fix: 'Remove the empty item'
    },
    good: [{ text: '---\ntitle: Banden\ntags: [fiets]\n---\n' }, { text: '---\ntitle: Banden\ntags: []\n---\n' }],
    bad: [
        {
            text: '---\ntitle: Banden\ntags: [fiets, ""]\n---\n',
            at: '""',
            message: 'An item of `tags` is empty',
            fixed: '---\ntitle: Banden\ntags: [fiets]\n---\n'
        },
        {
            text: '---\ntitle: Tyres\ncategories:\n  - ""\n  - bike\n---\n',
            at: '""',
            message: 'An item of `categories`',
            fixed: '---\ntitle: Tyres\ncategories:\n  - bike\n---\n'
        },
        {
            text: '---\ntitle: Tyres\ntags:\n  - bike\n  -\n---\n',
            at: '-',
            fixed: '---\ntitle: Tyres\ntags:\n  - bike\n---\n'
        }
    ],
    check({ post, messages, report }) {
        for (const { name, keySpan, node } of wordLists(post)) {
            for (const [index, item] of node.items.entries()) {
                if (item.kind !== 'scalar' || !(0,generators_field/* isEmpty */.Im)(item.value))
                    continue;
                const edit = removeItem(post.source, node, index);
                const fix = edit && { description: messages.fix, safe: true, edits: [edit] };
                report({
                    span: tag_empty_placeOf(item.span, keySpan, post.source),
                    message: messages.empty(name),
                    subject: name,
                    ...(fix && { fix })
                });
            }
        }
    }
});
/** An item that has no characters of its own is at its dash, or else at the list's key. */
function tag_empty_placeOf(item, keySpan, { text }) {
    if (item.to > item.from)
        return item;
    const dash = text.lastIndexOf('-', item.from);
    return dash >= 0 && /^-\s*$/.test(text.slice(dash, item.from)) ? { from: dash, to: dash + 1 } : keySpan;
}

;// CONCATENATED MODULE: ./lib/rules/tag-singleton.js



const tagSingleton = (0,rule/* defineRule */.K)({
    id: 'tag-singleton',
    severity: 'info',
    profile: 'all',
    needs: 'site-index',
    summary: 'No other post has this tag.',
    why: 'The list of a tag with one post is a page without anything of its own, which search engines index and readers gain nothing from. Told only in sites of some size, where a tag would have found its second post.',
    options: schemas/* strictObject */.rej({
        posts: schemas/* int */.Whr().min(1).default(50).describe('Posts that a site must have for this to be told.')
    }),
    messages: {
        only: (tag) => `No other post has the tag ${tag}, so its list holds this post alone. Use a tag that other posts have, too.`
    },
    good: [{ text: '---\ntitle: B\ntags: [fiets]\n---\n' }],
    bad: [
        {
            text: '---\ntitle: B\ntags: [fiets]\n---\n',
            options: { posts: 1 },
            at: 'fiets',
            message: 'No other post has the tag "fiets"'
        }
    ],
    check({ post: { path, fields }, index, options, messages, report }) {
        const entry = index?.entry(path);
        if (!index || !entry || entry.hidden || index.size < options.posts || fields.tags?.node.kind !== 'list')
            return;
        for (const node of fields.tags.node.items) {
            if (node.kind !== 'scalar' || typeof node.value !== 'string')
                continue;
            const posts = index.spellings(node.value, entry).reduce((sum, spelling) => sum + spelling.posts, 0);
            if (posts === 1) {
                report({ span: node.span, message: messages.only((0,quote/* quote */.h)(node.value)), subject: `tags: ${node.value}` });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/rules/tag-variant.js




const tag_variant_older = {
    'content/posts/a.md': '---\ntitle: A\ntags: [citybikes]\n---\n',
    'content/posts/b.md': '---\ntitle: B\ntags: [citybikes]\n---\n'
};
const tagVariant = (0,rule/* defineRule */.K)({
    id: 'tag-variant',
    severity: 'warning',
    needs: 'site-index',
    summary: 'A tag is spelt in another way than in most posts.',
    why: "The site makes a list of its own for each spelling, so readers of `citybikes` don't find the posts under `city-bikes`. Spellings that differ in accents, blanks and hyphens are compared; those that lead to one address, as `AI` and `ai` do with Hugo, are not reported.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        variant: (tag, usual, posts) => `Other posts spell the tag ${tag} as ${usual} (${posts} of them), and the site makes two lists of posts. Write ${usual}.`,
        fix: (usual) => `Write ${usual}`
    },
    good: [
        { text: '---\ntitle: C\ntags: [citybikes]\n---\n', files: tag_variant_older },
        { text: '---\ntitle: C\ntags: [CityBikes]\n---\n', files: tag_variant_older }
    ],
    bad: [
        {
            text: '---\ntitle: C\ntags: ["city bikes"]\n---\n',
            files: tag_variant_older,
            at: '"city bikes"',
            message: 'Other posts spell the tag "city bikes" as "citybikes" (2 of them)',
            fixed: '---\ntitle: C\ntags: ["citybikes"]\n---\n'
        }
    ],
    check({ post: { path, fields, frontMatter }, site, generator, index, messages, report }) {
        const entry = index?.entry(path);
        if (!index || !entry || entry.hidden || fields.tags?.node.kind !== 'list')
            return;
        const address = (tag) => generator.addresses?.termUrl('tags', tag, site) ?? tag.toLowerCase();
        for (const node of fields.tags.node.items) {
            if (node.kind !== 'scalar' || typeof node.value !== 'string')
                continue;
            const spellings = index.spellings(node.value, entry);
            const own = spellings.find(({ text }) => text === node.value);
            const [usual] = spellings;
            if (!own || !usual || usual.posts <= own.posts || address(usual.text) === address(own.text))
                continue;
            const edits = [{ span: node.span, text: (0,scalar_text/* writeText */.x3)(frontMatter.format ?? 'yaml', node, usual.text) }];
            report({
                span: node.span,
                message: messages.variant((0,quote/* quote */.h)(own.text), (0,quote/* quote */.h)(usual.text), usual.posts),
                subject: `tags: ${own.text}`,
                fix: { description: messages.fix((0,quote/* quote */.h)(usual.text)), safe: false, edits }
            });
        }
    }
});

// EXTERNAL MODULE: ./lib/site/site-index.js + 2 modules
var site_index = __webpack_require__(26366);
;// CONCATENATED MODULE: ./lib/rules/taxonomy-folder-mismatch.js







const path = 'content/posts/tips/banden.md';
const taxonomyFolderMismatch = (0,rule/* defineRule */.K)({
    id: 'taxonomy-folder-mismatch',
    severity: 'off',
    summary: "A post's category is not that of the folder that it lies in.",
    why: 'Sites that sort posts into folders by category get a post into the wrong list when it is copied from one folder to another and the field stays what it was. Off by default, because most sites sort their posts in other ways: turn it on by giving it a severity. The name of the folder that holds the post (or its bundle) is compared with `field`, without regard to case, accents and marks; of several values one must be the same.',
    options: schemas/* strictObject */.rej({
        field: schemas/* string */.YjP().min(1).default('categories').describe('The field that must have the name of the folder.')
    }),
    messages: {
        mismatch: (field, value, folder) => `\`${field}\` is ${value}, but the post lies in the folder ${folder}, so that it is listed where nobody looks for it. Write the name of the folder, or move the post.`,
        fix: (folder) => `Write ${folder}`
    },
    good: [
        { text: '---\ntitle: A\ncategories: [Tips]\n---\n', path },
        { text: '---\ntitle: A\n---\n', path },
        { text: '---\ntitle: A\ncategories: [nieuws]\n---\n', path: 'content/banden.md' }
    ],
    bad: [
        {
            text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
            path,
            at: 'nieuws',
            message: '`categories` is "nieuws", but the post lies in the folder "tips"',
            fixed: '---\ntitle: A\ncategories: [tips]\n---\n'
        }
    ],
    check({ post, site, generator, options, messages, report }) {
        const folder = folderOf(post.path, site);
        if (folder === undefined || !isReliable(post))
            return;
        const mapped = options.field === 'categories' ? post.fields.categories?.node : undefined;
        const named = nodeOnPath(post.frontMatter.root, options.field.split('.'), keyMatch(generator));
        const node = mapped ?? (named.found ? named.node : undefined);
        const texts = taxonomy_folder_mismatch_itemsOf(node).flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== ''
            ? [{ name: options.field, node: item, text: item.value }]
            : []);
        const [first] = texts;
        if (!first || texts.some(({ text }) => letters(text) === letters(folder)))
            return;
        const fix = texts.length > 1
            ? undefined
            : rewrite(post, first, folder, { description: messages.fix((0,quote/* quote */.h)(folder)), safe: false });
        report({
            span: first.node.span,
            message: messages.mismatch(pathName(options.field.split('.')), (0,quote/* quote */.h)(first.text), (0,quote/* quote */.h)(folder)),
            subject: options.field,
            ...(fix && { fix })
        });
    }
});
/** The name of the folder that holds a post or its bundle; undefined for one of the content folders themselves. */
function folderOf(path, { settings }) {
    const base = settings.contentFolders.find((folder) => path.startsWith(folder));
    if (base === undefined)
        return undefined;
    const parts = path.slice(base.length).split('/');
    const name = parts.pop() ?? '';
    if (/^index\.(?:[\w-]+\.)?\w+$/i.test(name))
        parts.pop();
    return parts.at(-1);
}
/** What a category and a folder's name are compared by. */
function letters(text) {
    return (0,site_index/* tagKey */.E)(text).replace(/[^\p{L}\p{N}]/gu, '');
}
function taxonomy_folder_mismatch_itemsOf(node) {
    return node?.kind === 'list' ? node.items : node ? [node] : [];
}

;// CONCATENATED MODULE: ./lib/rules/taxonomy-not-allowed.js








/** More allowed values than these are not listed. */
const taxonomy_not_allowed_MOST_LISTED = 12;
const options = { allowed: { categories: ['nieuws', 'tips'], tags: ['fiets', 'e-bike', 'onderhoud'] } };
const taxonomyNotAllowed = (0,rule/* defineRule */.K)({
    id: 'taxonomy-not-allowed',
    severity: 'error',
    summary: 'A tag or category is not one of those that the configuration allows.',
    why: 'Every new spelling of a tag or category makes a page of its own with one post on it, in menus as well as in search results. `allowed` holds what the site has agreed on, by field: `tags`, `categories` or another taxonomy. Without it nothing is reported. (The choices of Decap CMS and Front Matter CMS are checked by `field-value`.)',
    options: schemas/* strictObject */.rej({
        allowed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()))
            .default({})
            .describe('By field, all values that posts may have: `{ categories: [news, tips] }`.')
    }),
    messages: {
        notAllowed: (value, field, allowed) => `${value} is not one of the values that this site allows in \`${field}\`, so that it would get a page of its own. Allowed are ${allowed}.`,
        near: (value, field, meant) => `${value} is not one of the values that this site allows in \`${field}\`, so that it would get a page of its own. Did you mean ${meant}?`,
        and: (listed, more) => `${listed} and ${more} more`,
        fix: (value) => `Write ${value}`
    },
    good: [
        { text: '---\ntitle: A\ncategories: [nieuws]\ntags: [fiets, e-bike]\n---\n', options },
        { text: '---\ntitle: A\ncategories: [anders]\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: A\ntags: [fiets, ebike]\n---\n',
            options,
            at: 'ebike',
            message: 'Did you mean "e-bike"?',
            fixed: '---\ntitle: A\ntags: [fiets, e-bike]\n---\n'
        },
        {
            text: '---\ntitle: A\ncategories: reportage\n---\n',
            options,
            at: 'reportage',
            message: 'Allowed are "nieuws", "tips".'
        }
    ],
    check({ post, generator, options: { allowed }, messages, report }) {
        if (!isReliable(post))
            return;
        for (const [field, values] of Object.entries(allowed)) {
            const known = new Set(values.map((value) => value.normalize('NFC')));
            for (const node of taxonomy_not_allowed_itemsOf(nodeOf(field, post, generator))) {
                if (node.kind !== 'scalar' || typeof node.value !== 'string')
                    continue;
                const text = node.value.normalize('NFC').trim();
                if (text === '' || known.has(text))
                    continue;
                const meant = values.find((value) => (0,site_index/* tagKey */.E)(value) === (0,site_index/* tagKey */.E)(text)) ?? (0,suggestion/* suggestion */.h)(text, values);
                const fix = meant === undefined
                    ? undefined
                    : rewrite(post, { name: field, node, text: node.value }, meant, {
                        description: messages.fix((0,quote/* quote */.h)(meant)),
                        safe: false
                    });
                report({
                    span: node.span,
                    message: meant === undefined
                        ? messages.notAllowed((0,quote/* quote */.h)(text), field, taxonomy_not_allowed_listed(values, messages.and))
                        : messages.near((0,quote/* quote */.h)(text), field, (0,quote/* quote */.h)(meant)),
                    subject: `${field}: ${text}`,
                    ...(fix && { fix })
                });
            }
        }
    }
});
/** The value of a taxonomy's field, wherever the generator or the configuration has it. */
function nodeOf(field, { fields, frontMatter }, generator) {
    if (field === 'tags' && fields.tags)
        return fields.tags.node;
    if (field === 'categories' && fields.categories)
        return fields.categories.node;
    const { node, found } = nodeOnPath(frontMatter.root, field.split('.'), keyMatch(generator));
    return found ? node : undefined;
}
function taxonomy_not_allowed_itemsOf(node) {
    return node?.kind === 'list' ? node.items : node ? [node] : [];
}
function taxonomy_not_allowed_listed(values, and) {
    const shown = values
        .slice(0, taxonomy_not_allowed_MOST_LISTED)
        .map((value) => (0,quote/* quote */.h)(value))
        .join(', ');
    return values.length > taxonomy_not_allowed_MOST_LISTED ? and(shown, values.length - taxonomy_not_allowed_MOST_LISTED) : shown;
}

;// CONCATENATED MODULE: ./lib/rules/taxonomy-undeclared.js




/** What Hugo makes lists of without being told, and what people expect it to. */
const USUAL = ['tags', 'categories', 'series'];
/** Partials that PaperMod offers for additions to a page, and shortcodes, read no taxonomies. */
const HARMLESS = /^(?:_?partials\/(?:extend_\w+|comments|google_analytics|analytics\/\w+)|_?shortcodes\/.+)\.html$/;
const hugo = { 'hugo.yaml': 'baseURL: https://example.com/\ntheme: PaperMod\ntaxonomies:\n  tag: tags\n' };
const taxonomyUndeclared = (0,rule/* defineRule */.K)({
    id: 'taxonomy-undeclared',
    severity: 'warning',
    summary: 'Hugo makes no lists of a field that looks like a taxonomy.',
    why: "Hugo makes lists of the posts with a tag or category only for the taxonomies of the site's configuration, by the name that stands there (`tags` and `categories` when it names none). It says nothing about the others, and the post is missing from every list. Told as an info with other themes than PaperMod, which may read such a field themselves, and not at all where the site has templates of its own.",
    options: schemas/* strictObject */.rej({}),
    messages: {
        undeclared: (field, declared) => `Hugo makes no lists of \`${field}\`, because the site's configuration names only ${declared} under \`taxonomies\`, so that readers never get to see this. Use one of those, or add \`${field}\` to the configuration.`,
        singular: (field, meant) => `Hugo reads \`${meant}\`, not \`${field}\`, so that the post is in none of its lists. Rename the field to \`${meant}\`.`,
        fix: (meant) => `Rename it to \`${meant}\``
    },
    good: [
        { text: '---\ntitle: A\ntags: [fiets]\ncategories: [nieuws]\n---\n' },
        { text: '---\ntitle: A\ntags: [fiets]\n---\n', files: hugo },
        {
            text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
            files: { ...hugo, 'layouts/_default/single.html': '{{ .Params.categories }}' }
        }
    ],
    bad: [
        {
            text: '---\ntitle: A\ncategories: [nieuws]\n---\n',
            files: hugo,
            at: 'categories',
            message: "the site's configuration names only `tags` under `taxonomies`"
        },
        {
            text: '---\ntitle: A\ncategory: nieuws\n---\n',
            at: 'category',
            message: 'Hugo reads `categories`, not `category`',
            fixed: '---\ntitle: A\ncategories: nieuws\n---\n'
        }
    ],
    check({ post, site, messages, report }) {
        const declared = site.settings.taxonomies.map((name) => name.toLowerCase());
        if (!site.generator.startsWith('hugo') || declared.length === 0 || !isReliable(post) || hasOwnTemplates(site))
            return;
        if ((site.settings.addresses?.hugo?.languages.length ?? 0) > 1)
            return;
        const weight = site.generator === 'hugo-papermod' ? {} : { severity: 'info' };
        const { entries } = post.frontMatter.root;
        const has = (name) => entries.some(({ key }) => key.toLowerCase() === name);
        for (const entry of entries) {
            const key = entry.key.toLowerCase();
            if (declared.includes(key) || !holdsTerms(entry))
                continue;
            const meant = pluralOf(key);
            if (meant !== undefined && declared.includes(meant) && !has(meant)) {
                report({
                    span: entry.keySpan,
                    message: messages.singular(entry.key, meant),
                    subject: entry.key,
                    fix: {
                        description: messages.fix(meant),
                        safe: false,
                        edits: [renameKey(entry.keySpan, meant, post.source)]
                    },
                    ...weight
                });
            }
            else if (USUAL.includes(key) && (key !== 'series' || site.generator === 'hugo-papermod')) {
                const list = site.settings.taxonomies.map((name) => `\`${name}\``).join(', ');
                report({ span: entry.keySpan, message: messages.undeclared(entry.key, list), subject: entry.key, ...weight });
            }
        }
    }
});
function pluralOf(key) {
    return key === 'category' ? 'categories' : undefined;
}
function holdsTerms({ node }) {
    const items = node.kind === 'list' ? node.items : [node];
    return (items.length > 0 &&
        items.every((item) => item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== ''));
}
const checked = new WeakMap();
/** Templates of the site itself can read any field. */
function hasOwnTemplates(site) {
    let has = checked.get(site);
    if (has === undefined) {
        const folder = `${site.root}layouts/`;
        has = [...(site.files ?? [])].some((path) => path.startsWith(folder) && path.endsWith('.html') && !HARMLESS.test(path.slice(folder.length)));
        checked.set(site, has);
    }
    return has;
}

;// CONCATENATED MODULE: ./lib/rules/title-allcaps.js



/** Fewer letters are an abbreviation, or a name: `NATO`, `BMW M3 CSL`. */
const FEWEST_LETTERS = 10;
const titleAllcaps = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* textOf */.b6)(title);
        if (!title || !text || /\p{Ll}/u.test(text))
            return;
        const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
        if (letters < FEWEST_LETTERS || !/\p{Lu}\P{L}+\p{Lu}/u.test(text))
            return;
        report({ span: title.node.span, message: messages.capitals, subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-case.js




/** In these, only names have a capital in the middle of a title. German nouns have one everywhere. */
const SENTENCE_LANGUAGES = new Set(['nl', 'fr', 'es', 'it']);
/** Words of four letters or more that begin a clause or stand in its middle; short ones are small in every style. */
const title_case_WORD = /(?<=[\p{L}\p{N},] )\p{L}[\p{L}'’-]{3,}/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
/** Fewer words may all be names. */
const title_case_FEWEST_WORDS = 4;
const titleCase = (0,rule/* defineRule */.K)({
    id: 'title-case',
    severity: 'info',
    profile: 'all',
    summary: 'A title Is Written Like This, or like this, where the site does it the other way.',
    why: 'Titles in two styles look careless in a list. Dutch, French, Spanish and Italian have capitals only for names; in English both styles are in use, so that the option decides. A title counts as one with capitals when all of its words of four letters or more have one (at least four, not counting the first), and as one without when none has.',
    options: schemas/* strictObject */.rej({
        style: schemas/* enum */.k5n(['language', 'sentence', 'title'])
            .default('language')
            .describe('`sentence`, `title` (Capitals for Words), or by the `language` of the post: `sentence` where that is the rule.')
    }),
    messages: {
        sentence: 'Every Word of the Title Has a Capital. Write small letters, except at the start and in names.',
        title: 'The title has small letters, where this site gives words a capital. Begin its words with capitals.'
    },
    good: [
        { text: '---\ntitle: Zo stel je de versnelling van een Gazelle af\nlang: nl\n---\n' },
        { text: '---\ntitle: How to Adjust the Gears of Your Bicycle Yourself\nlang: en\n---\n' },
        { text: '---\ntitle: Bezoek aan Museum Boijmans\nlang: nl\n---\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Versnelling Afstellen Zonder Dure Gereedschappen Kopen\nlang: nl\n---\n',
            at: 'Versnelling Afstellen Zonder Dure Gereedschappen Kopen',
            message: 'Every Word'
        },
        {
            text: '---\ntitle: How to adjust the gears of your bicycle yourself\nlang: en\n---\n',
            options: { style: 'title' },
            at: 'How to adjust the gears of your bicycle yourself',
            message: 'has small letters'
        }
    ],
    check({ post, site, options, messages, report }) {
        const { title } = post.fields;
        const words = (0,post_text/* textOf */.b6)(title)?.match(title_case_WORD) ?? [];
        if (!title || words.length < title_case_FEWEST_WORDS)
            return;
        const wanted = options.style === 'language' ? styleOf(postLanguage(post, site)) : options.style;
        const isWrong = (wrong) => words.every((word) => wrong.test(word));
        const span = title.node.span;
        if (wanted === 'sentence' && isWrong(CAPITAL))
            report({ span, message: messages.sentence, subject: 'title' });
        if (wanted === 'title' && isWrong(SMALL))
            report({ span, message: messages.title, subject: 'title' });
    }
});
function styleOf(language) {
    return language !== undefined && SENTENCE_LANGUAGES.has(language) ? 'sentence' : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/title-emoji.js



const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
const titleEmoji = (0,rule/* defineRule */.K)({
    id: 'title-emoji',
    severity: 'info',
    profile: 'all',
    summary: 'The title has an emoji in it.',
    why: 'Google often leaves emoji out of the titles of its results, screen readers read out their names, and what they look like differs by device.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        emoji: (emoji) => `The title has "${emoji}" in it, which Google may leave out and screen readers read out by its name. Say it in words, or remove it.`
    },
    good: [{ text: '---\ntitle: Fietsen in de winter\n---\n' }, { text: '---\ntitle: "Bikes™ & co © 2026"\n---\n' }],
    bad: [
        { text: '---\ntitle: Fietsen in de winter 🚲\n---\n', at: 'Fietsen in de winter 🚲', message: 'has "🚲" in it' },
        { text: '---\ntitle: We ❤️ bikes\n---\n', at: 'We ❤️ bikes' }
    ],
    check({ post: { fields }, messages, report }) {
        const emoji = EMOJI.exec((0,post_text/* textOf */.b6)(fields.title) ?? '')?.[0];
        if (!fields.title || emoji === undefined)
            return;
        report({ span: fields.title.node.span, message: messages.emoji(emoji), subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-length.js



const title_length_LONG = 'Waarom elektrische bakfietsen in de winter langer meegaan dan je denkt';
const titleLength = (0,rule/* defineRule */.K)({
    id: 'title-length',
    severity: 'info',
    profile: 'all',
    summary: 'The title has more characters than the house style allows.',
    why: 'Google cuts titles by their width, which `title-width` measures; characters are easier to agree on. 60 is the limit of Front Matter CMS. With `max: 110` it is the old limit of Google for headlines of articles, which it gave up in 2023.',
    options: schemas/* strictObject */.rej({ max: schemas/* int */.Whr().positive().default(60).describe('The most characters of a title.') }),
    messages: {
        long: (length, max) => `The title has ${length} characters; at most ${max} are sure to be read whole in search results. Shorten it by ${length - max}.`
    },
    good: [{ text: '---\ntitle: Winterbanden voor de fiets\n---\n' }],
    bad: [
        { text: `---\ntitle: ${title_length_LONG}\n---\n`, at: title_length_LONG, message: `has ${title_length_LONG.length} characters; at most 60` },
        {
            text: '---\ntitle: "Winter tyres"\n---\n',
            options: { max: 10 },
            at: '"Winter tyres"',
            message: 'Shorten it by 2'
        }
    ],
    check({ post: { fields }, options: { max }, messages, report }) {
        const length = (0,post_text/* characterCount */.Dq)((0,post_text/* textOf */.b6)(fields.title) ?? '');
        if (!fields.title || length <= max)
            return;
        report({ span: fields.title.node.span, message: messages.long(length, max), subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-punctuation.js



/** After a word, so that an operator in a title about programming is none. */
const REPEATED = /(?<=[\p{L}\d)"'”’])(?:!{2,}|\?{2,})(?=\s|$)/gu;
const titlePunctuation = (0,rule/* defineRule */.K)({
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

// EXTERNAL MODULE: ./lib/text-width/text-width.js + 1 modules
var text_width = __webpack_require__(48301);
;// CONCATENATED MODULE: ./lib/rules/title-too-short.js





/** The size of titles in Google's results on a desktop, in px of Arial. */
const FONT_SIZE = 20;
const titleTooShort = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* textOf */.b6)(title);
        if (!title || !text || !hasPreview(post))
            return;
        const width = (0,text_width/* textWidth */.sc)(text, FONT_SIZE);
        if (width >= options.min)
            return;
        report({ span: title.node.span, message: messages.tooShort(Math.round(width), options.min), subject: 'title' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/title-trailing-period.js



/** A short last word is likely an abbreviation: `Inc.`, `e.a.`, `etc.`; a second sentence makes a full stop right. */
const FULL_STOP = /^(?:[^.?!]*[\p{L}\d])?[\p{L}\d]{5,}\.\s*$/u;
const titleTrailingPeriod = (0,rule/* defineRule */.K)({
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
const titleWidth = (0,rule/* defineRule */.K)({
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
        const text = (0,post_text/* textOf */.b6)(title);
        if (!title || !text)
            return;
        const width = (0,text_width/* textWidth */.sc)(text, title_width_FONT_SIZE) + suffixWidth(options.suffix);
        if (width <= options.max)
            return;
        const cut = (0,text_width/* charactersToCut */.u_)(text, width - options.max, title_width_FONT_SIZE);
        const message = messages.tooWide(Math.round(width), options.max, cut, options.suffix);
        report({ span: title.node.span, message, subject: 'title' });
    }
});
/** A space at its start counts, though it would collapse at the start of a line. */
function suffixWidth(suffix) {
    return suffix === '' ? 0 : (0,text_width/* textWidth */.sc)(`.${suffix}`, title_width_FONT_SIZE) - (0,text_width/* textWidth */.sc)('.', title_width_FONT_SIZE);
}

;// CONCATENATED MODULE: ./lib/rules/tracking-params.js



/** Marks of campaigns, advertisements, newsletters and shares; none of them changes what a page shows. */
const tracking_params_TRACKING = /^(?:utm_\w+|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|gad_campaignid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hstc|__hssc|hsctatracking|vero_id|oly_enc_id|oly_anon_id|ref_src|srsltid|_gl|_ga|rb_clickid|ml_subscriber|ml_subscriber_hash)$/i;
/** A link that an assistant has handed over. */
const ASSISTANT = /^utm_source=[^&]*(?:chatgpt|openai|perplexity|copilot|claude|gemini)/i;
/** Between parameters; programs that fill in front matter often leave the entity of a web page there. */
const SEPARATOR = /&(?:amp;|#0*38;|#x0*26;)?/i;
const tracking_params_ENTITY = /&(?:amp|#0*38|#x0*26);/gi;
const tracking_params_post = (url) => `---\ntitle: Zomerroutes\n---\n\nVolgens [het CBS](${url}) fietst iedereen.\n`;
const trackingParams = (0,rule/* defineRule */.K)({
    id: 'tracking-params',
    severity: 'warning',
    summary: 'A link carries tracking parameters (`utm_…`, `gclid`, `fbclid`).',
    why: "They were made for somebody's campaign and came along when the address was copied: the visit is counted for the wrong campaign, the address may stop working, and one page gets many addresses. Photo sites such as Unsplash ask for them in a credit link, and links that name your own site in `utm_source`, or say `utm_medium=referral`, are meant.",
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
        { text: tracking_params_post('https://example.com/partners?utm_source=fietsblad&utm_medium=referral') },
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
        const isTracking = (name) => tracking_params_TRACKING.test(name) || also.has(name.toLowerCase());
        for (const reference of post.references) {
            const { urlSpan: span } = reference;
            const url = reference.url.replace(tracking_params_ENTITY, '&');
            if (!url.includes('?') || !/^https?:/i.test(url) || !URL.canParse(url))
                continue;
            const { hostname, searchParams } = new URL(url);
            if (options.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
                continue;
            if (searchParams.get('utm_medium')?.toLowerCase() === 'referral')
                continue;
            if (own && searchParams.getAll('utm_source').some((source) => source.toLowerCase().includes(own)))
                continue;
            const found = [...new Set([...searchParams.keys()].filter(isTracking))];
            if (found.length === 0)
                continue;
            const names = found.map((name) => `\`${(0,quote/* shorten */.m)(name, 40)}\``).join(', ');
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

;// CONCATENATED MODULE: ./lib/rules/undefined-text.js





/** What programs print for a value that isn't there, exactly so. */
const undefined_text_NOTHING = /^(?:undefined|null|NaN|None|nil|\[object Object\]|function ?\(\) ?\{.*\})$/;
/** The same as a whole part of a path, or as a file's name. */
const IN_PATH = /(?:^|\/)(?:undefined|null|NaN|%5Bobject%20Object%5D|\[object Object\])(?=$|[/?#]|\.(?:jpe?g|png|gif|webp|avif|svg|html?|md|pdf)(?:$|[?#]))/;
/** A site about programming has pages on these words: only an address without anything before it is certain elsewhere. */
const undefined_text_ELSEWHERE = /^https?:\/\/(?:undefined|null|NaN)(?=$|[/:?#.])/;
const undefined_text_post = (body) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`;
const undefinedText = (0,rule/* defineRule */.K)({
    id: 'undefined-text',
    severity: 'warning',
    summary: 'A field, a heading or an address is `undefined`, `null` or `NaN`.',
    why: 'That is what a program writes when it has no value: the title of a page, a tag, or a part of a link was lost on its way into the post. Only whole values, whole headings and whole parts of an address are reported, and no code, for posts about programming have these words in their text; nor a heading whose word is in the code of the post.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        field: (name, text) => `\`${name}\` is ${(0,quote/* quote */.h)(text, 60)}: a program wrote that for a value it did not have, and readers see it. Fill in the value, or remove the field.`,
        heading: (text) => `Heading ${(0,quote/* quote */.h)(text, 60)} is what a program writes for a value it does not have. Write the heading, or remove it.`,
        url: (url) => `Address ${(0,quote/* quote */.h)(url)} has a part that a program writes for a value it does not have, so it leads nowhere. Correct the address.`
    },
    good: [
        { text: '---\ntitle: undefined is not a function\ntags: [none]\n---\n\n## `undefined`\n\nAnd null.\n' },
        { text: undefined_text_post('[Null](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/null)') },
        { text: undefined_text_post('## Undefined behaviour') },
        { text: undefined_text_post('## null\n\n```js\ntypeof null\n```') }
    ],
    bad: [
        { text: '---\ntitle: "undefined"\n---\n', at: '"undefined"', message: '`title` is "undefined"' },
        { text: '---\ntitle: A\ntags: [fiets, "null"]\n---\n', at: '"null"', message: 'is "null"' },
        { text: undefined_text_post('## undefined\n\nText.'), at: '## undefined', message: 'Heading "undefined"' },
        { text: undefined_text_post('![A map](/images/undefined.jpg)'), at: '/images/undefined.jpg', message: 'leads nowhere' },
        { text: undefined_text_post('[Read more](https://undefined/page)'), at: 'https://undefined/page' }
    ],
    check({ post, site, messages, report }) {
        for (const { name, node, text } of shownTexts(post)) {
            if (undefined_text_NOTHING.test(text))
                report({ span: node.span, message: messages.field(name, text), subject: name });
        }
        for (const { text, span } of post.body.headings) {
            if (!undefined_text_NOTHING.test(text) || !isProse(post.body, span) || isInCode(post, text))
                continue;
            report({ span, message: messages.heading(text), subject: text });
        }
        const own = site.settings.baseUrl;
        for (const { url, urlSpan, generated, syntax } of post.references) {
            if (generated || url === '' || syntax === 'bare')
                continue;
            const isOwn = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url) || (own !== undefined && url.startsWith(own));
            if (!(isOwn ? IN_PATH : undefined_text_ELSEWHERE).test(url))
                continue;
            report({ span: urlSpan, message: messages.url(url), subject: url });
        }
    }
});
/** A post that explains the word shows it in code. */
function isInCode({ body, source }, text) {
    return body.notProse.some((span) => source.slice(span).includes(text));
}

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
function near_field_nearest(key, suggested) {
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
const unknownField = (0,rule/* defineRule */.K)({
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
            text: '---\ntitle: Onze tuin\ntitel: Tuin\n---\n',
            schema: { properties: { title: {} }, additionalProperties: false },
            at: 'titel',
            message: 'does not allow the field `titel` here. Remove it.'
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
            const siblings = nodeOnPath(root, violation.path.slice(0, -1), match).node;
            const meant = (0,suggestion/* suggestion */.h)(entry.key, absentOf(violation.allowed, siblings, match));
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
/** The names that a group of fields does not have yet: a field can't become one that is there. */
function absentOf(names, map, match) {
    const present = new Set(map.kind === 'map' ? map.entries.map(({ key }) => (0,generators_field/* comparable */.Zm)(key, match)) : []);
    return names.filter((name) => !present.has((0,generators_field/* comparable */.Zm)(name, match)));
}
/** Fields that are nearly known ones, at the top and in the groups whose fields are known. */
function* strangers(post, site, generator, match) {
    const { root } = post.frontMatter;
    const known = knownOf(generator, match);
    const own = [...site.settings.taxonomies, ...(contractOf(site, post.path)?.fields ?? [])];
    for (const found of nearIn(root, known, own, generator, match))
        yield { path: [], ...found };
    for (const [name, inner] of known.groups) {
        const group = root.entries.find((entry) => (0,generators_field/* comparable */.Zm)(entry.key, match) === name);
        if (group?.node.kind !== 'map')
            continue;
        for (const found of nearIn(group.node, inner, [], generator, match))
            yield { path: [group.key], ...found };
    }
}
const unknown_field_KNOWN = new WeakMap();
/** Made once for all posts. A generator compares keys in one way. */
function knownOf(generator, match) {
    const made = unknown_field_KNOWN.get(generator);
    if (made)
        return made;
    const { shape } = generator.schema;
    const dates = new Set(generator.dateFields.map((name) => (0,generators_field/* comparable */.Zm)(name, 'loose')));
    const groups = new Map();
    for (const [name, type] of Object.entries(shape)) {
        const inner = Object.keys((0,field_kinds/* shapeOf */.F5)(type) ?? {});
        const names = new Set(inner.map((one) => (0,generators_field/* comparable */.Zm)(one, match)));
        if (inner.length > 0)
            groups.set((0,generators_field/* comparable */.Zm)(name, match), { names, suggested: inner, dates, groups: new Map() });
    }
    const suggested = [...Object.keys(shape).filter((name) => !NOT_SUGGESTED.has(name)), ...datesOf(generator)];
    const all = [...suggested, ...Object.keys(shape), ...generator.knownFields];
    const known = { names: new Set(all.map((name) => (0,generators_field/* comparable */.Zm)(name, match))), suggested, dates, groups };
    unknown_field_KNOWN.set(generator, known);
    return known;
}
/** Dates by the name that people write. */
function datesOf(generator) {
    return generator.caseInsensitiveKeys ? ['date', 'publishDate', 'lastmod', 'expiryDate'] : ['date'];
}
/** @param own further fields that are known and may be suggested */
function* nearIn(map, { names, suggested, dates }, own, generator, match) {
    const strange = map.entries.filter(({ key }) => !names.has((0,generators_field/* comparable */.Zm)(key, match)) && !isDateField(key, dates, match));
    if (strange.length === 0)
        return;
    const ownNames = new Set(own.map((name) => (0,generators_field/* comparable */.Zm)(name, match)));
    const present = new Set(map.entries.map((entry) => (0,generators_field/* comparable */.Zm)(entry.key, match)));
    for (const entry of strange) {
        if (ownNames.has((0,generators_field/* comparable */.Zm)(entry.key, match)))
            continue;
        const meant = near_field_nearest(entry.key, [...suggested, ...own]);
        if (meant === undefined || present.has((0,generators_field/* comparable */.Zm)(meant, match)))
            continue;
        if (!fits(entry, meant, generator))
            continue;
        // Of two that are nearly the same field only one can become it.
        present.add((0,generators_field/* comparable */.Zm)(meant, match));
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

;// CONCATENATED MODULE: ./lib/rules/word-count-min.js





const word_count_min_words = (count) => Array.from({ length: count }, () => 'trap').join(' ');
const wordCountMin = (0,rule/* defineRule */.K)({
    id: 'word-count-min',
    severity: 'info',
    profile: 'strict',
    summary: 'The text has less than 300 words.',
    why: 'Search engines ask for no number of words, but a short text seldom answers more than one question, and gives them little to tell what the page is about. 300 is the limit of common SEO plugins for posts. Languages without blanks between words are counted with a dictionary. Drafts, list pages and pages with a layout of their own are left alone.',
    options: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().int().min(1).default(300).describe('The fewest words of a post.')
    }),
    messages: {
        short: (count, min) => `The text has ${count} ${count === 1 ? 'word' : 'words'}; less than ${min} often leave the question open that readers came with. Say more about it, or make it part of a longer post.`
    },
    good: [
        { text: `---\ntitle: De ketting\n---\n\n${word_count_min_words(300)}\n` },
        { text: '---\ntitle: De ketting\n---\n' },
        { text: '---\ntitle: De ketting\ndraft: true\n---\n\nNog te schrijven.\n' }
    ],
    bad: [
        { text: `---\ntitle: De ketting\n---\n\n${word_count_min_words(40)}\n`, at: word_count_min_words(40), message: 'The text has 40 words' },
        {
            text: '---\ntitle: Chains\n---\n\nDry it with a cloth.\n',
            options: { min: 6 },
            at: 'Dry it with a cloth.',
            message: 'has 5 words'
        }
    ],
    check({ post, options, messages, report }) {
        if (post.fields.draft?.value === true || !isOrdinaryPost(post))
            return;
        const count = wordCount(post);
        const [first] = plainBlocks(post);
        if (!first || count === 0 || count >= options.min)
            return;
        report({ span: first.span, message: messages.short(count, options.min), subject: 'text' });
    }
});

;// CONCATENATED MODULE: ./lib/rules/yaml-ambiguous-scalar.js







const SWITCH = /^(?:yes|no|on|off)$/i;
const LEADING_ZERO = /^[-+]?0\d+$/;
/** A number of an order is the same to all up to 07, and would be none in quotes. */
const ORDER_KEY = /(?:weight|order|position|priority|index)$/i;
const SAME_TO_ALL = /^[-+]?0+[0-7]$/;
const SIXTIES = /^[-+]?\d+(?::[0-5]?\d){1,2}$/;
const yamlAmbiguousScalar = (0,rule/* defineRule */.K)({
    id: 'yaml-ambiguous-scalar',
    severity: 'warning',
    summary: 'A value without quotes is one thing to some YAML parsers and another to others.',
    why: '`no` is false in YAML 1.1 (Hugo up to 0.151, Jekyll) and a text in YAML 1.2 (Hugo from 0.152 on, Astro). `007` is 7 to all of them, `010` is 8 to some, and `12:30` is 750 to Jekyll and to the generators that use gray-matter. Values whose type the generator knows are for `field-type`.',
    options: schemas/* strictObject */.rej({}),
    messages: {
        switch: (name, value) => `\`${name}\` is ${(0,quote/* quote */.h)(value)} without quotes: true or false to some versions of site generators, a text to others. Put it in quotes if it is a text, or write \`true\` or \`false\`.`,
        zero: (name, value) => `\`${name}\` is ${(0,quote/* quote */.h)(value)} without quotes, which is read as a number without the zero, or as another number. Put it in quotes.`,
        sixties: (name, value) => `\`${name}\` is ${(0,quote/* quote */.h)(value)} without quotes, which some site generators read as one number, counted in sixties. Put it in quotes.`,
        fix: 'Put the value in quotes'
    },
    good: [
        { text: '---\ntitle: Banden\ncountry: "no"\nstart: "12:30"\ncode: "007"\n---\n' },
        { text: '---\ntitle: Banden\nscore: 0.5\nnumber: 0\ndate: 2026-02-27\nfeatured: true\n---\n' },
        { text: '---\ntitle: Tyres\nweight: 01\nmenu:\n  main:\n    weight: 02\n---\n' },
        { text: '+++\ntitle = "Tyres"\nstart = 12:30:00\n+++\n' }
    ],
    bad: [
        {
            text: '---\ntitle: Fjorden\ncountry: no\n---\n',
            at: 'no',
            message: '`country` is "no" without quotes',
            fixed: '---\ntitle: Fjorden\ncountry: "no"\n---\n'
        },
        {
            text: '---\ntitle: Bikes\nevent:\n  start: 12:30\n---\n',
            at: '12:30',
            message: 'counted in sixties',
            fixed: '---\ntitle: Bikes\nevent:\n  start: "12:30"\n---\n'
        },
        {
            text: '---\ntitle: Bikes\nareas: [010, 020]\n---\n',
            at: '010',
            message: '`areas[1]` is "010"',
            fixed: '---\ntitle: Bikes\nareas: ["010", 020]\n---\n'
        }
    ],
    check({ post, generator, messages, report }) {
        const { root, format } = post.frontMatter;
        if (format !== 'yaml')
            return;
        let told;
        for (const { path, node } of (0,find/* walkFields */.Fe)(root)) {
            if (node.kind !== 'scalar' || node.style !== 'plain')
                continue;
            const written = post.source.slice(node.span);
            const kind = kindOf(written);
            if (!kind || (SAME_TO_ALL.test(written) && ORDER_KEY.test(String(path.at(-1)))))
                continue;
            told ??= new Set(typeProblems(generator.schema, root, keyMatch(generator), post.source).map((one) => one.node));
            if (told.has(node))
                continue;
            const name = pathName(path);
            const edits = [{ span: node.span, text: (0,scalar_text/* quoteYaml */.q0)(written) }];
            const fix = { description: messages.fix, safe: kind !== 'switch', edits };
            report({ span: node.span, message: messages[kind](name, written), subject: name, fix });
        }
    }
});
function kindOf(written) {
    if (SWITCH.test(written))
        return 'switch';
    if (LEADING_ZERO.test(written))
        return 'zero';
    return SIXTIES.test(written) ? 'sixties' : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/registry.js













































































































































/** Every rule, in the order of the documentation. */
const registered = [
    frontMatterMissing,
    frontMatterUnclosed,
    frontMatterPosition,
    frontMatterFormat,
    frontMatterSyntax,
    frontMatterDuplicateKey,
    yamlAmbiguousScalar,
    requiredField,
    fieldType,
    fieldValue,
    fieldWhitespace,
    htmlEntityInFrontMatter,
    markupInFrontMatter,
    unknownField,
    deprecatedField,
    fieldOrder,
    dateInvalid,
    dateFuture,
    lastmodBeforeDate,
    expiryBeforeDate,
    filenameDateMismatch,
    dateTimezone,
    expired,
    noindexPublished,
    draft,
    addressAbsolute,
    canonicalUrl,
    slugUnsafeCharacter,
    slugUndefined,
    slugEntity,
    slugFormat,
    slugDanglingHyphen,
    slugLength,
    tagEmpty,
    tagDuplicate,
    tagCount,
    taxonomyNotAllowed,
    taxonomyUndeclared,
    taxonomyFolderMismatch,
    authorRequired,
    renamedWithoutAlias,
    deleted_without_redirect/* deletedWithoutRedirect */.Q,
    titleWidth,
    titleLength,
    titleTooShort,
    titleAllcaps,
    titlePunctuation,
    titleEmoji,
    titleCase,
    titleTrailingPeriod,
    descriptionRequired,
    descriptionLength,
    descriptionEqualsTitle,
    descriptionRepeatsText,
    descriptionTruncated,
    coverRequired,
    coverImageEmpty,
    coverAltMissing,
    cover_file_missing/* coverFileMissing */.u,
    coverRelativeRemote,
    coverHttp,
    coverUnreachable,
    coverNotAnImage,
    coverFormat,
    coverTypeMismatch,
    coverDimensions,
    coverAspectRatio,
    coverBytes,
    coverAltLength,
    coverCredit,
    linkBroken,
    internal_link_broken/* internalLinkBroken */.D,
    internalAnchorMissing,
    markdownLink,
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
    altFilename,
    altLanguage,
    altPrefix,
    altDuplicatesTitle,
    imageHttp,
    imageNotAnImage,
    languageMismatch,
    emptyBody,
    wordCountMin,
    headingEmpty,
    headingDuplicate,
    headingLong,
    subheadingDistribution,
    paragraphLong,
    sentenceLong,
    readability,
    placeholderText,
    undefinedText,
    htmlEntityVisible,
    htmlEntityInBody,
    genericLinkText,
    bareUrl,
    linkNoScheme,
    linkWhitespace,
    linkExampleDomain,
    internalLinkAbsolute,
    internalLinksMin,
    externalLinksMin,
    externalLinksMax,
    sponsoredUnmarked,
    imageNameQuality,
    coverHotlink,
    sourceLineMissing,
    sourceLineUnlinked,
    sourceLineMismatch,
    sourceLinePosition,
    sourceNameGeneric,
    generatorLeftover,
    aiLeftover,
    mojibake,
    invisibleCharacter,
    strayScript,
    directiveUnknown(() => byId.keys()),
    duplicateTitle,
    similarTitle,
    duplicateDescription,
    duplicateSource,
    duplicateCover,
    duplicateUrl,
    aliasConflict,
    tagVariant,
    tagSingleton,
    boilerplateOpening,
    // These look at what the rules before them found.
    ignore_expired/* ignoreExpired */.A,
    ignore_unused/* ignoreUnused */.$
];
const rules = registered;
const byId = new Map(rules.map((rule) => [rule.id, rule]));
/** The rule with this id; undefined when there is none. */
function ruleOf(id) {
    return byId.get(id);
}


/***/ }),

/***/ 45777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Types a rule's definition: its id, options and messages are inferred. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 67340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ schemeProblem)
/* harmony export */ });
/** Endings of hosts that no file of a site has. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|edu|gov|eu|nl|be|de|fr|es|it|at|ch|pl|dk|se|co\.uk|org\.uk)(?=$|[/:?#])/i;
const WWW = /^www\.[^\s./]+\.[^\s]+$/i;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;
/** `https:/x`, `https//x`, `htps://x`, `https://https://x`. */
const MISTYPED = /^(?:https?:\/(?!\/)|https?:(?=[a-z\d])|https?\/\/|h(?!ttps?:)t{1,3}ps?:\/\/|hhttps?:\/\/|https?:\/\/(?=https?:\/\/))/i;
/** Whether a reference of a body is meant as another site or an e-mail address, but written so that browsers can't know. */
function schemeProblem({ url, urlSpan, syntax, generated }, { path, source }, { files }) {
    if (generated || !(syntax === 'inline' || syntax === 'reference' || syntax === 'html'))
        return undefined;
    const mistyped = MISTYPED.exec(source.slice(urlSpan));
    if (mistyped)
        return { kind: 'mistyped', length: mistyped[0].length };
    if (EMAIL.test(url))
        return { kind: 'no-mailto' };
    if (WWW.test(url))
        return { kind: 'no-scheme' };
    const file = path.slice(0, path.lastIndexOf('/') + 1) + url.replace(/[?#].*$/s, '');
    return HOST.test(url) && files?.has(file) !== true ? { kind: 'no-scheme' } : undefined;
}


/***/ }),

/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writtenUrl)
/* harmony export */ });
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


/***/ }),

/***/ 92069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addressKey)
/* harmony export */ });
/** What makes two addresses one: a slash at the end, `index.html`, and the two ways in which Unicode writes accents. */
function addressKey(path) {
    return path
        .replace(/(^|\/)index\.html$/, '$1')
        .replace(/^\/+|\/+$/g, '')
        .normalize('NFC');
}


/***/ }),

/***/ 22393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ findCover),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   oJ: () => (/* binding */ coverPlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _own_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52034);


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
    const known = FOUND.get(post);
    if (known?.url === url && known.site === site)
        return known.files;
    const places = coverPlaces(url, post, site);
    const find = (paths) => paths.find((path) => site.files?.has(path));
    const files = { onSite: find(places.site), onPage: find(places.page) };
    FOUND.set(post, { url, site, files });
    return files;
}
/** A post has one cover, and several parts of the program ask for its file. */
const FOUND = new WeakMap();
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
    const paths = folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name).replace(/^\/+/, '')));
    return [...new Set(paths)].filter((path) => !path.startsWith('../'));
}
/** `/blog/images/a.jpg` on a site at https://example.com/blog/ is `images/a.jpg` of the site. */
function withoutBasePath(path, baseUrl) {
    const base = baseUrl === undefined ? '/' : ((0,_own_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedUrl */ .jB)(baseUrl)?.pathname ?? '/');
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


/***/ }),

/***/ 52034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Jp: () => (/* binding */ basePath),
/* harmony export */   Of: () => (/* binding */ ownTarget),
/* harmony export */   ew: () => (/* binding */ isOwnUrl),
/* harmony export */   jB: () => (/* binding */ parsedUrl)
/* harmony export */ });
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
    const path = decoded(url.replace(/[?#].*$/s, ''));
    if (!url.startsWith('/'))
        return { from: 'page', path };
    const base = basePath(site);
    return `${path}/`.startsWith(base) ? { from: 'base', path: path.slice(base.length) } : { from: 'outside' };
}
/** The path of the site's base URL, with slashes around it. */
function basePath({ settings: { baseUrl, basePath: alone } }) {
    const base = baseUrl === undefined ? undefined : parsedUrl(baseUrl);
    return base ? decoded(base.pathname) : (alone ?? '/');
}
/** Base URLs, of which a repository has few: they are looked at for each link. */
const PARSED = new Map();
const MOST_PARSED = 100;
/** A base URL; undefined for what is none. */
function parsedUrl(baseUrl) {
    if (!PARSED.has(baseUrl)) {
        if (PARSED.size >= MOST_PARSED)
            PARSED.clear();
        PARSED.set(baseUrl, URL.parse(baseUrl) ?? undefined);
    }
    return PARSED.get(baseUrl);
}
function ownPath(written, { settings: { baseUrl } }) {
    const absolute = written.startsWith('//') ? `https:${written}` : written;
    const base = baseUrl === undefined ? undefined : parsedUrl(baseUrl);
    if (!base || isPlainlyElsewhere(absolute, base))
        return undefined;
    const url = URL.parse(absolute);
    if (!url)
        return undefined;
    if (hostOf(url) !== hostOf(base) || url.port !== base.port || url.username !== '' || url.password !== '') {
        return undefined;
    }
    const path = decoded(url.pathname);
    const start = decoded(base.pathname);
    return `${path}/`.startsWith(start) ? path.slice(start.length) : undefined;
}
/** Whether a host as it is written is another one: most links are to other sites, and reading a URL takes long. */
function isPlainlyElsewhere(url, base) {
    const [, host] = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+)(?=[/?#]|$)/i.exec(url) ?? [];
    return host !== undefined && host.toLowerCase().replace(/^www\./, '') !== hostOf(base);
}
function hostOf(url) {
    return url.hostname.replace(/^www\./, '').replace(/\.$/, '');
}
/** A path with its percent signs decoded; as it is where they stand for no text. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 85300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   Tr: () => (/* binding */ closingSource),
/* harmony export */   pU: () => (/* binding */ postEntry)
/* harmony export */ });
/* unused harmony export comparableText */
/* harmony import */ var _generators_settings_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29816);
/* harmony import */ var _post_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50914);
/* harmony import */ var _post_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _address_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92069);
/* harmony import */ var _post_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93532);
/* harmony import */ var _same_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47040);
/* harmony import */ var _visibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55663);







/** Front matter says where a story came from, or its last line does: `Bron: The Times (https://…)`. */
const SOURCE_LINE = /^[\s>*_-]*(?:bron(?:nen)?|sources?|via|quellen?|fuentes?|fonti?|fonte)\b[^\n]{0,300}?(https?:\/\/[^\s<>()[\]"*]+)/i;
/** A source line is at the end. */
const TAIL = 3000;
/** What nobody reads to its end is not kept. */
const LONGEST_NAME = 200;
/** Makes the entry of a post from its file. The body is not parsed. */
function postEntry(path, bytes, site, generator, now) {
    const source = (0,_post_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeSource */ .E)(path, bytes);
    const frontMatter = (0,_post_front_matter_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFrontMatter */ .e)(source, generator.dialect);
    const fields = generator.fields(frontMatter, path);
    const { addresses } = generator;
    const canTell = addresses && site.files && addresses.gap(site) === undefined;
    const url = canTell ? addresses.urlOf(path, fields, site) : undefined;
    const closing = closingSource(source, frontMatter.span.to);
    const fromField = (0,_same_address_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKey */ .Z)(textIn(fields.source));
    const date = fields.publishDate ?? fields.date;
    const reading = date && generator.readDate(date.value);
    const hidden = (0,_visibility_js__WEBPACK_IMPORTED_MODULE_4__/* .hiddenBy */ .W)(path, fields, site, generator, now)?.why;
    return detached({
        path,
        site: site.root,
        hidden: hidden === 'draft' || hidden === 'expired',
        time: reading?.kind === 'instant' ? reading.instant.getTime() : undefined,
        language: (0,_post_language_js__WEBPACK_IMPORTED_MODULE_1__/* .languageOf */ .e)(path, fields, site),
        unseen: hidden,
        address: url,
        url: url === undefined ? undefined : (0,_address_key_js__WEBPACK_IMPORTED_MODULE_5__/* .addressKey */ .I)(url),
        aliases: canTell ? addresses.aliasesOf(path, fields, site).map(_address_key_js__WEBPACK_IMPORTED_MODULE_5__/* .addressKey */ .I) : [],
        name: textIn(fields.title)?.slice(0, LONGEST_NAME),
        title: comparableText(textIn(fields.title)),
        description: comparableText(textIn(fields.description)),
        cover: (0,_same_address_js__WEBPACK_IMPORTED_MODULE_2__/* .coverKey */ .H)(textIn(fields.cover?.image), path, fields.cover?.relative?.value === true),
        source: fromField ?? (0,_same_address_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceKey */ .Z)(closing?.url),
        tags: tagsOf(fields),
        terms: termsOf(frontMatter.data, site),
        moves: canTell && addresses.mayMove(source.slice(frontMatter.span), path, site) ? true : undefined,
        opening: openingOf(source, frontMatter.span.to)?.words,
        lines: {
            title: lineOf(source, fields.title),
            description: lineOf(source, fields.description),
            cover: lineOf(source, fields.cover?.image),
            source: fromField ? lineOf(source, fields.source) : closing && source.position(closing.from).line,
            address: lineOf(source, fields.url ?? fields.slug ?? fields.aliases)
        }
    });
}
/** A text as it is compared with others: without case, width and blanks. */
function comparableText(text) {
    return text?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() || undefined;
}
/** The address in the closing line that names the source. */
function closingSource(source, bodyFrom) {
    const from = Math.max(bodyFrom, source.text.length - TAIL);
    let at = source.text.trimEnd().length;
    for (let count = 0; count < 3 && at > from; count += 1) {
        const start = Math.max(source.text.lastIndexOf('\n', at - 1) + 1, from);
        const found = SOURCE_LINE.exec(source.text.slice(start, at));
        if (found?.[1] !== undefined) {
            const to = start + found[0].length;
            return { url: found[1], from: to - found[1].length, to };
        }
        at = source.text.slice(0, start).trimEnd().length;
    }
    return undefined;
}
/** The first two words of the first line of prose, and where they are. */
function openingOf(source, bodyFrom) {
    const text = source.text.slice(bodyFrom, bodyFrom + TAIL);
    for (const line of text.matchAll(/^[^\n]+/gm)) {
        if (/^\s*(?:[#!<>{[|`~:]|---|import\s|$)/.test(line[0]))
            continue;
        const found = /(\p{L}[\p{L}\p{M}'’-]*)\s+(\p{L}[\p{L}\p{M}'’-]*)/u.exec(line[0].slice(0, 200));
        if (!found || found.index > 4)
            return undefined;
        const from = bodyFrom + line.index + found.index;
        return { words: `${found[1]} ${found[2]}`.toLowerCase(), from, to: from + found[0].length };
    }
    return undefined;
}
function textIn(field) {
    return typeof field?.value === 'string' ? field.value : undefined;
}
function lineOf(source, field) {
    return field && source.position(field.node.span.from).line;
}
function tagsOf({ tags }) {
    const value = tags?.value;
    return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string' && tag.trim() !== '') : [];
}
/** Under a key of the taxonomy's name, or as Zola has it, of a group. */
function termsOf(data, { settings: { taxonomies } }) {
    const terms = {};
    for (const [key, value] of Object.entries({ ...data, ...(0,_generators_settings_values_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(data.taxonomies) })) {
        const taxonomy = taxonomies.find((name) => name.toLowerCase() === key.toLowerCase());
        if (taxonomy !== undefined)
            terms[taxonomy] = (Array.isArray(value) ? value : [value]).map(String);
    }
    return Object.keys(terms).length > 0 ? terms : undefined;
}
/** A copy without what is undefined: V8 keeps the whole file alive for every piece that was cut out of it. */
function detached(entry) {
    return JSON.parse(JSON.stringify(entry));
}


/***/ }),

/***/ 93532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* harmony import */ var _generators_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66901);

/**
 * The language of a post as its front matter, its place in the site, its file name (`tyres.en.md`) or the site's
 * configuration gives it.
 *
 * @returns the language's subtag alone, in lower case: `nl` of `nl-BE`; undefined when nothing says it
 */
function languageOf(path, fields, site) {
    const written = typeof fields.language?.value === 'string' ? fields.language.value.trim() : '';
    const configured = (0,_generators_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .generatorOf */ .b)(site.generator).addresses?.languageOf?.(path, site);
    const named = /\.([a-z]{2}(?:-[a-z]{2,4})?)\.[^./]+$/i.exec(path)?.[1];
    const tag = (written || undefined) ?? configured ?? named ?? site.settings.language;
    return tag && /^[a-z]{2,3}(?=$|[-_])/i.exec(tag)?.[0].toLowerCase();
}


/***/ }),

/***/ 47040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ coverKey),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const TRACKING = /^(?:utm_\w+|gclid|fbclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref|ref_src|_hsenc|_hsmi)$/i;
/** Numbers that photo sites give their photos, which stand in the address of every size. */
const STOCK_PHOTOS = [
    { site: 'pexels', pattern: /^(?:images|www)\.pexels\.com\/(?:photos|photo)\/(?:[^/]*-)?(\d+)/ },
    { site: 'unsplash', pattern: /^(?:images|plus)\.unsplash\.com\/(?:premium_)?(photo-[\w-]+)/ },
    { site: 'pixabay', pattern: /^(?:cdn\.)?pixabay\.com\/(?:photo|get|photos|images)\/.*?-(\d{4,})(?:[_/.-]|$)/ }
];
/** Services that make sizes of one image by parameters. */
const RESIZING = /^(?:[^/]+\.)?(?:imgix\.net|ctfassets\.net|sanity\.io|prismic\.io|wp\.com)\//;
/**
 * What the address of a page of another site is compared by: without scheme, `www.`, tracking parameters, fragment and a
 * slash at its end. Undefined for a site's front page, which is the source of many a story, and for what is no address.
 */
function sourceKey(url) {
    const parsed = parse(url);
    if (!parsed || parsed.hostname === '')
        return undefined;
    for (const name of [...parsed.searchParams.keys()])
        if (TRACKING.test(name))
            parsed.searchParams.delete(name);
    const path = parsed.pathname.replace(/\/+$/, '');
    return path === '' && parsed.search === '' ? undefined : `${hostOf(parsed)}${path}${parsed.search}`;
}
/** What an image's address is compared by: a stock photo by its number, a file of the site by its path. */
function coverKey(image, path, isRelative) {
    const text = image?.trim();
    if (!text || text.startsWith('data:'))
        return undefined;
    const parsed = parse(text);
    if (!parsed) {
        if (/^[a-z][a-z\d+.-]*:/i.test(text))
            return undefined;
        const isBeside = !text.startsWith('/') && (isRelative || /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path));
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join('/', isBeside ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) : '', text.replace(/[?#].*$/s, ''));
    }
    const address = `${hostOf(parsed)}${parsed.pathname}`;
    for (const { site, pattern } of STOCK_PHOTOS) {
        const number = pattern.exec(address)?.[1];
        if (number)
            return `${site}:${number}`;
    }
    return RESIZING.test(address) ? address : `${address}${parsed.search}`;
}
function parse(url) {
    const text = url?.trim().replace(/&(?:amp|#0*38|#x0*26);/gi, '&');
    if (!text || text.length > 4000 || !/^(?:https?:)?\/\//i.test(text))
        return undefined;
    const whole = text.startsWith('//') ? `https:${text}` : text;
    return URL.canParse(whole) ? new URL(whole) : undefined;
}
function hostOf({ host }) {
    return host.replace(/^www\./, '');
}


/***/ }),

/***/ 26366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ SiteIndex),
  E: () => (/* binding */ tagKey)
});

;// CONCATENATED MODULE: ./lib/language/stop-words.js
/** Words that titles of any subject have, so that they say nothing about whether two titles are alike. */
const STOP_WORDS = {
    nl: 'aan al alle als bij dan dat de deze die dit doe door een en er gaat had hebben heeft het hij hoe ik in is je jij jou jouw kan kun kunnen maar me meer met mijn moet na naar niet nog nu of om onder ons onze ook op over te tegen tot uit u uw van veel voor waar waarom wanneer was wat we welke wel werd wie wij worden wordt zal ze zich zij zijn zo zonder',
    en: 'a about all an and are as at be but by can do does for from had has have here how i if in into is it its just more most my no not of on or our out over so than that the their them then there these they this to up us was we were what when where which who why will with without you your',
    de: 'als am an auf aus bei bin bis da das dass dein deine dem den der des die dir du durch ein eine einem einen einer eines er es für hat haben ich ihr ihre im in ist ja kann kein keine man mehr mit nach nicht noch nun nur ob oder ohne sein sich sie sind so über um und uns unser unter vom von vor wann warum was welche wenn wer wie wir wird wo zu zum zur',
    fr: 'à au aux avec ce ces cet cette comment comme d dans de des du elle en entre est et être il ils je l la le les leur leurs mais mon même n ne nos notre nous on ou où par pas plus pour pourquoi qu quand que quel quelle quels qui s sa sans se ses si son sont sur ta tes ton tous tout toute tu un une vos votre vous y',
    es: 'a al ante antes como cómo con cual cuál cuando cuándo de del desde donde dónde e el ella en entre era es esta está este esto fue ha hay la las lo los más me mi mis muy ni no nos nuestra nuestro o para pero por porque que qué quien quién se sea ser si sí sin sobre son su sus también te tu tus un una uno y ya',
    it: 'a ad agli ai al alla alle anche che chi ci come con cosa cui da dai dal dalla dalle dei del della delle di dove e ed è era fra gli ha hai ho i il in io l la le lei li lo loro ma mi mio ne nei nel nella noi non o ogni per perché più qual quale quali quando quanto questa questo se sei si sia sono su sua sue sul sulla suo ti tra tu tua tuo un una uno vi voi'
};
const sets = new Map();
/**
 * The stop words of a language, in lower case.
 *
 * @param language a subtag: `nl`; empty for one without a list
 */
function stopWords(language) {
    const key = language ?? '';
    const ready = sets.get(key) ?? new Set(Object.hasOwn(STOP_WORDS, key) ? STOP_WORDS[key]?.split(' ') : []);
    sets.set(key, ready);
    return ready;
}

;// CONCATENATED MODULE: ./lib/site/similar-titles.js

/** Words of a title that count; what is behind them is no title any more. */
const MOST_WORDS = 60;
/** Titles of one or two words are alike by chance. */
const LEAST_WORDS = 3;
/**
 * Words of more titles than this find no candidates, only add to the likeness of those that rarer words found: so that the
 * time for a title has a bound whatever the titles are.
 */
const MOST_POSTINGS = 1000;
/**
 * Finds titles that are alike: by the cosine of their words' weights, where a word weighs the more the fewer titles have
 * it (tf-idf), and stop words nothing. Made once for the posts of a site and language.
 */
class SimilarTitles {
    #titles = [];
    #byPath = new Map();
    /** The titles that have a word, and what it weighs in each. */
    #postings = [];
    #weights = [];
    /** What is known so far of the likeness of each title to the one that is asked for. */
    #scores;
    constructor(entries) {
        const numbered = new Map();
        const counted = [];
        for (const entry of entries) {
            const words = wordsOf(entry);
            if (words.length < LEAST_WORDS)
                continue;
            const counts = new Map();
            for (const word of words) {
                const id = numbered.get(word) ?? numbered.size;
                numbered.set(word, id);
                counts.set(id, (counts.get(id) ?? 0) + 1);
            }
            if (counts.size < LEAST_WORDS)
                continue;
            for (const id of counts.keys()) {
                const postings = this.#postings[id];
                if (postings)
                    postings.push(counted.length);
                else
                    this.#postings[id] = [counted.length];
            }
            counted.push({ entry, counts, numbers: words.filter((word) => /\d/.test(word)).join(' ') });
        }
        for (const { entry, counts, numbers } of counted) {
            const weights = [...counts].map(([id, count]) => [id, count * this.#rarity(id, counted.length)]);
            const length = Math.hypot(...weights.map(([, weight]) => weight));
            for (const [id, weight] of weights) {
                const same = this.#weights[id];
                if (same)
                    same.push(weight / length);
                else
                    this.#weights[id] = [weight / length];
            }
            const title = {
                entry,
                numbers,
                weights: weights
                    .map(([id, weight]) => [id, weight / length])
                    .sort(([a, first], [b, second]) => second - first || a - b)
            };
            this.#titles.push(title);
            this.#byPath.set(entry.path, title);
        }
        this.#scores = new Float64Array(this.#titles.length);
    }
    /** The titles that are alike to that of a post, the most alike first; those with the very same text are not among them. */
    like(path, threshold) {
        const title = this.#byPath.get(path);
        if (!title)
            return [];
        const own = new Map(title.weights);
        return this.#candidates(title, threshold)
            .flatMap((at) => {
            const other = this.#titles[at];
            if (!other || other === title || other.entry.title === title.entry.title || other.numbers !== title.numbers)
                return [];
            const similarity = other.weights.reduce((sum, [id, weight]) => sum + weight * (own.get(id) ?? 0), 0);
            return similarity >= threshold ? [{ entry: other.entry, similarity: Math.min(similarity, 1) }] : [];
        })
            .sort((a, b) => b.similarity - a.similarity || (a.entry.path < b.entry.path ? -1 : 1));
    }
    /** Titles that can reach the threshold by what their rarer words give, and the common ones at most. */
    #candidates({ weights }, threshold) {
        const scores = this.#scores;
        const found = [];
        let common = 0;
        for (const [id, weight] of weights) {
            const postings = this.#postings[id] ?? [];
            const others = this.#weights[id] ?? [];
            if (postings.length > MOST_POSTINGS) {
                common += weight * weight;
                continue;
            }
            for (let at = 0; at < postings.length; at += 1) {
                const title = postings[at] ?? 0;
                const score = scores[title] ?? 0;
                if (score === 0)
                    found.push(title);
                scores[title] = score + weight * (others[at] ?? 0);
            }
        }
        const least = threshold - Math.sqrt(common) - 1e-9;
        const able = found.filter((title) => (scores[title] ?? 0) >= least);
        for (const title of found)
            scores[title] = 0;
        return able;
    }
    #rarity(id, titles) {
        return 1 + Math.log((1 + titles) / (1 + (this.#postings[id]?.length ?? 0)));
    }
}
function wordsOf({ title, language }) {
    const stops = stopWords(language);
    const words = title?.slice(0, 1000).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
    return words.filter((word) => !stops.has(word)).slice(0, MOST_WORDS);
}

;// CONCATENATED MODULE: ./lib/site/site-index.js

/**
 * What all posts of the repository say in their front matter: pure lookups, made once for a run. Drafts and posts that have
 * expired share nothing with anybody.
 */
class SiteIndex {
    checked;
    #entries;
    #groups = new Map();
    #titles = new Map();
    #openings = new Map();
    #scopes;
    #addresses;
    #tags;
    /** @param checked the posts that are judged in this run */
    constructor(entries, checked) {
        this.checked = checked;
        this.#entries = new Map([...entries].map((entry) => [entry.path, entry]));
    }
    /** All of it, as plain data that goes from one thread to another. */
    get entries() {
        return [...this.#entries.values()];
    }
    get size() {
        return this.#entries.size;
    }
    entry(path) {
        return this.#entries.get(path);
    }
    /** Posts that readers see, of the same site and language, the post itself among them; the oldest first. */
    peers(entry) {
        this.#scopes ??= this.#groupsOf((other) => [scopeOf(other)]);
        return this.#scopes.get(scopeOf(entry)) ?? [];
    }
    /** Other posts whose titles are alike, the most alike first. */
    similar(path, threshold) {
        const entry = this.entry(path);
        if (!entry || entry.hidden)
            return [];
        const scope = scopeOf(entry);
        const titles = this.#titles.get(scope) ?? new SimilarTitles(this.peers(entry));
        this.#titles.set(scope, titles);
        return titles.like(path, threshold);
    }
    /**
     * How many posts of a time begin with the same two words as a post, and how many there are in all.
     *
     * @param since milliseconds since 1970, as `until`
     */
    openings(entry, since, until) {
        const key = `${since} ${until} ${scopeOf(entry)}`;
        let known = this.#openings.get(key);
        if (!known) {
            known = { counts: new Map(), all: 0 };
            this.#openings.set(key, known);
            for (const { time, opening } of this.peers(entry)) {
                if (time === undefined || time < since || time > until || opening === undefined)
                    continue;
                known.counts.set(opening, (known.counts.get(opening) ?? 0) + 1);
                known.all += 1;
            }
        }
        return { same: known.counts.get(entry.opening ?? '') ?? 0, all: known.all };
    }
    visible() {
        return [...this.#entries.values()].filter((entry) => !entry.hidden);
    }
    /** Other posts with the same, the oldest first. */
    sharing(path, part) {
        const entry = this.entry(path);
        if (entry?.[part] === undefined || entry.hidden)
            return [];
        let groups = this.#groups.get(part);
        if (!groups) {
            groups = this.#groupsOf((other) => (other[part] === undefined ? [] : [keyOf(other, other[part])]));
            this.#groups.set(part, groups);
        }
        return (groups.get(keyOf(entry, entry[part])) ?? []).filter((other) => other.path !== path);
    }
    /** Posts that are published at an address of the same site, or lead there from it by an alias; the oldest first. */
    at(address, asked) {
        this.#addresses ??= this.#groupsOf((entry) => [...new Set([...(entry.url === undefined ? [] : [entry.url]), ...entry.aliases])].map((url) => `${entry.site}\n${url}`));
        return (this.#addresses.get(`${asked.site}\n${address}`) ?? []).filter((other) => other.path !== asked.path);
    }
    /** How the posts of a site spell a tag, the most used spelling first. */
    spellings(tag, asked) {
        this.#tags ??= this.#readTags();
        const spellings = this.#tags.get(keyOf(asked, tagKey(tag)));
        return [...(spellings?.values() ?? [])].sort((a, b) => b.posts - a.posts || (a.text < b.text ? -1 : 1));
    }
    /**
     * Whether the post at hand is the one to tell of something that it shares: the others are older, or are not judged in
     * this run.
     */
    isToTell(path, others) {
        const entry = this.entry(path);
        if (!entry || others.length === 0)
            return false;
        return others.some((other) => byAge(other, entry) < 0) || others.every((other) => !this.checked.has(other.path));
    }
    #groupsOf(keys) {
        const groups = new Map();
        for (const entry of this.visible().sort(byAge)) {
            for (const key of keys(entry)) {
                const group = groups.get(key);
                if (group)
                    group.push(entry);
                else
                    groups.set(key, [entry]);
            }
        }
        return groups;
    }
    #readTags() {
        const tags = new Map();
        for (const entry of this.visible()) {
            for (const text of new Set(entry.tags)) {
                const key = keyOf(entry, tagKey(text));
                const spellings = tags.get(key) ?? new Map();
                tags.set(key, spellings);
                const spelling = spellings.get(text) ?? { text, posts: 0 };
                spellings.set(text, spelling);
                spelling.posts += 1;
            }
        }
        return tags;
    }
}
/** A tag without case, accents, blanks and hyphens. */
function tagKey(tag) {
    return tag
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[\s_-]+/g, '');
}
function scopeOf({ site, language }) {
    return `${site}\n${language ?? ''}`;
}
function keyOf(entry, value) {
    return `${scopeOf(entry)}\n${value}`;
}
/** A post without a date is as old as can be. */
function byAge(a, b) {
    return (a.time ?? 0) - (b.time ?? 0) || (a.path < b.path ? -1 : 1);
}


/***/ }),

/***/ 55663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hiddenBy)
/* harmony export */ });
/**
 * Why readers don't get to see a page yet, or no more, as its generator publishes pages; undefined: they do.
 *
 * @param now the time at which the site is built
 */
function hiddenBy(path, fields, site, generator, now) {
    if (generator.addresses?.hidden)
        return generator.addresses.hidden(path, fields, site, now);
    const { addresses, publishesFuture } = site.settings;
    const draft = draftField(fields);
    if (draft && !addresses?.publishesDrafts)
        return { why: 'draft', field: draft };
    // A date of the last change stands in for that of the post, but keeps nothing back.
    const dates = [fields.publishDate, fields.date].filter((one) => one !== fields.lastModified);
    const published = dates.find((one) => one && instantOf(one, generator));
    const from = published && instantOf(published, generator);
    if (from && from > now && !publishesFuture)
        return { why: 'future', field: published, from };
    const { expiryDate } = fields;
    const end = expiryDate && instantOf(expiryDate, generator);
    return end && end < now && !addresses?.publishesExpired ? { why: 'expired', field: expiryDate } : undefined;
}
/** `published` is the opposite of `draft`, and counts where that is not set. */
function draftField({ draft, published }) {
    const is = (field, value) => field?.value === value || field?.value === String(value);
    if (draft)
        return is(draft, true) ? draft : undefined;
    return is(published, false) ? published : undefined;
}
/** Undefined where the generator doesn't read a date. */
function instantOf({ value }, generator) {
    const reading = generator.readDate(value);
    return reading.kind === 'instant' ? reading.instant : undefined;
}


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u_: () => (/* binding */ charactersToCut),
  vY: () => (/* binding */ fitText),
  sc: () => (/* binding */ textWidth)
});

;// CONCATENATED MODULE: ./lib/text-width/arial-widths.js
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

;// CONCATENATED MODULE: ./lib/text-width/text-width.js

const widths = new Map(ARIAL_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width])));
/** Digits, and most small letters: for letters of scripts that the table doesn't have. */
const USUAL_WIDTH = 1139;
/** Marks on the letter before, joiners, variation selectors, direction marks, skin tones. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u;
const HALF_OF_A_FLAG = /\p{Regional_Indicator}/u;
const JOINER = '\u200d';
/** Beyond this many UTF-16 units a text is far too wide for any limit, and only its start is measured. */
const LONGEST = 10_000;
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
/**
 * The start of a text that fits, up to the end of a word where there is one.
 *
 * @param width in px
 * @param size font size in px
 */
function fitText(text, width, size) {
    const line = onOneLine(text);
    const widths = characterWidths(line);
    let left = (width * UNITS_PER_EM) / size;
    let end = 0;
    for (const [at, character] of [...line].entries()) {
        left -= widths[at] ?? 0;
        if (left < 0)
            break;
        end += character.length;
    }
    const fitting = line.slice(0, end);
    if (end === line.length || line[end] === ' ')
        return fitting.trimEnd();
    const word = fitting.lastIndexOf(' ');
    return (word > 0 ? fitting.slice(0, word) : fitting).trimEnd();
}
function onOneLine(text) {
    return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}
function characterWidths(text) {
    const line = onOneLine(text);
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
    if (NO_WIDTH.test(character))
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


/***/ })

};
