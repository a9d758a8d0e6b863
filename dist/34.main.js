export const id = 34;
export const ids = [34];
export const modules = {

/***/ 40034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAndCheck: () => (/* binding */ fixAndCheck)
});

// EXTERNAL MODULE: ./lib/fix/diff.js
var fix_diff = __webpack_require__(50768);
// EXTERNAL MODULE: ./lib/post/decode.js
var decode = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/post/edits.js
var edits = __webpack_require__(55);
// EXTERNAL MODULE: ./lib/post/front-matter/parse.js + 16 modules
var parse = __webpack_require__(86833);
// EXTERNAL MODULE: ./lib/post/source.js
var post_source = __webpack_require__(56045);
// EXTERNAL MODULE: ./lib/fix/choose.js
var choose = __webpack_require__(3230);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/fix/drafts.js

/**
 * A repository as it would be with some of its files changed. It remembers what was read, to know a file that somebody
 * else changes meanwhile.
 */
class Drafts {
    original;
    #texts = new Map();
    #read = new Map();
    #changed = new Set();
    /** Made new after each change, because what is known about a repository is kept with it. */
    get repository() {
        const { original } = this;
        return {
            name: original.name,
            ...(original.remote && { remote: original.remote }),
            list: () => original.list(),
            read: (path) => this.#readFile(path),
            readStart: async (path, limit) => {
                const draft = this.#texts.get(path);
                if (draft)
                    return { bytes: draft.subarray(0, limit), size: draft.length };
                if (original.readStart)
                    return original.readStart(path, limit);
                const bytes = await original.read(path);
                return bytes && { bytes: bytes.subarray(0, limit), size: bytes.length };
            }
        };
    }
    constructor(original) {
        this.original = original;
    }
    /** The file is another one than when it was first read. */
    isChanged(path) {
        return this.#changed.has(path);
    }
    /** The file's bytes, as changed here. */
    read(path) {
        return this.#readFile(path);
    }
    set(path, bytes) {
        this.#texts.set(path, bytes);
    }
    /** Takes back what was changed. */
    drop(path) {
        this.#texts.delete(path);
    }
    async #readFile(path) {
        const draft = this.#texts.get(path);
        if (draft)
            return draft;
        const bytes = await this.original.read(path);
        const print = bytes ? (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('base64') : '';
        const before = this.#read.get(path);
        if (before === undefined)
            this.#read.set(path, print);
        else if (before !== print)
            this.#changed.add(path);
        return bytes;
    }
}

;// CONCATENATED MODULE: ./lib/fix/rounds.js






/** Fixes that wait for others to be made first are a matter of two or three rounds. */
const MOST_ROUNDS = 10;
/**
 * Makes fixes and checks again what they make, until nothing is left to fix. Nothing is written.
 *
 * @param check a whole check of a repository's files
 */
async function fixInRounds(original, check, level) {
    const drafts = new Drafts(original);
    const posts = new Map();
    const unfixed = new Map();
    let result = await check(drafts.repository);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        let isChanged = false;
        for (const [path, findings] of fixable(result.report, level)) {
            if (unfixed.has(path))
                continue;
            const outcome = await fixOnce(path, findings, level, drafts, posts.get(path));
            if (typeof outcome === 'string')
                unfixed.set(path, outcome);
            if (typeof outcome !== 'object')
                continue;
            posts.set(path, outcome);
            drafts.set(path, outcome.after);
            isChanged = true;
        }
        if (!isChanged)
            break;
        result = await check(drafts.repository);
    }
    return {
        posts: [...posts.values()].map(({ path, before, after, findings }) => ({ path, before, after, findings })),
        unfixed: [...unfixed].map(([path, reason]) => ({ path, reason })),
        result,
        without(paths) {
            for (const path of paths)
                drafts.drop(path);
            return check(drafts.repository);
        }
    };
}
/** The findings that have a fix, by post. The configuration is not one: it may lie anywhere. */
function fixable({ posts, findings }, level) {
    const paths = new Set(posts.map(({ path }) => path));
    const byPath = new Map();
    for (const finding of findings) {
        if (!paths.has(finding.path) || !finding.fix || !(finding.fix.safe || level === 'suggestions'))
            continue;
        const known = byPath.get(finding.path);
        if (known)
            known.push(finding);
        else
            byPath.set(finding.path, [finding]);
    }
    return byPath;
}
/** @returns the post with fixes made; the reason why none can be made; or nothing where there is nothing to change */
async function fixOnce(path, findings, level, drafts, draft) {
    const bytes = await drafts.read(path);
    if (!bytes || drafts.isChanged(path))
        return 'it was changed while it was checked; run the command again';
    const source = (0,decode/* decodeSource */.E)(path, bytes);
    if ((0,decode/* isUtf16 */.b)(source))
        return 'it is UTF-16; save it as UTF-8 first';
    if (source.invalidAt !== undefined)
        return 'not all of it is UTF-8, and the rest would be lost; save it as UTF-8 first';
    const chosen = (0,choose/* chooseFixes */.R)(source, findings, level);
    const text = (0,edits/* applyEdits */.c)(source.text, chosen.edits);
    const texts = draft?.texts ?? new Set([source.text]);
    if (texts.has(text))
        return undefined;
    if (isReadable(source) && !isReadable(new post_source/* Source */.k(path, text))) {
        return 'its fixes would break the front matter; please report that';
    }
    return {
        path,
        before: draft?.before ?? bytes,
        after: new TextEncoder().encode(text),
        findings: [...(draft?.findings ?? []), ...chosen.findings],
        texts: texts.add(text)
    };
}
function isReadable(source) {
    return (0,parse/* parseFrontMatter */.e)(source).state !== 'broken';
}

// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/fix/summary.js


/** Lines about one post; the rest is counted. */
const MOST_LINES = 20;
/** What was fixed in which post, and what could not be, for a person at a terminal. Empty when there was nothing to fix. */
function fixSummary(posts, unfixed, isDryRun) {
    const lines = [];
    for (const { path, findings } of posts) {
        lines.push(`${isDryRun ? 'Would fix' : 'Fixed'} ${(0,terminal_text/* printable */.g$)(path)}`);
        for (const { range, rule, fix } of findings.slice(0, MOST_LINES)) {
            lines.push(`  line ${range.start.line}: ${(0,terminal_text/* oneLine */.TN)(fix?.description ?? '')} (${rule})`);
        }
        if (findings.length > MOST_LINES)
            lines.push(`  and ${findings.length - MOST_LINES} more`);
    }
    for (const { path, reason } of unfixed)
        lines.push(`Not fixed: ${(0,terminal_text/* printable */.g$)(path)}, because ${(0,terminal_text/* oneLine */.TN)(reason)}`);
    const count = posts.reduce((sum, { findings }) => sum + findings.length, 0);
    if (count > 0) {
        const done = isDryRun ? 'would be fixed; nothing was written' : 'fixed';
        lines.push(`${(0,wording/* counted */.hS)(count, 'finding')} in ${(0,wording/* counted */.hS)(posts.length, 'post')} ${done}.`);
    }
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/repository/path.js
var repository_path = __webpack_require__(11549);
;// CONCATENATED MODULE: ./lib/fix/write.js




/** What the system says, in words. */
const REASONS = {
    EACCES: 'it is write-protected',
    EPERM: 'it is write-protected',
    EROFS: 'the disk is write-protected',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    ENOENT: 'it is no longer there',
    ENOTDIR: 'it is no longer there'
};
/**
 * Writes posts, each whole or not at all, with the permissions that the file has.
 *
 * @param root the repository's folder on this machine
 * @returns those that were not written, and why
 */
async function writePosts(root, posts) {
    const unfixed = [];
    for (const post of posts) {
        const reason = await writePost(root, post).catch(reasonOf);
        if (reason !== undefined)
            unfixed.push({ path: post.path, reason });
    }
    return unfixed;
}
/** @returns why it was not written */
async function writePost(root, { path, before, after }) {
    const base = await (0,promises_.realpath)(root);
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(base, path));
    const inside = (0,external_node_path_.relative)(base, real);
    if ((0,external_node_path_.isAbsolute)(inside) || !(0,repository_path/* isInside */.FK)(inside.split(external_node_path_.sep).join('/')))
        return 'it is a link that leads out of the repository';
    const facts = await (0,promises_.lstat)(real);
    if (!facts.isFile())
        return 'it is no longer a file';
    await (0,promises_.access)(real, external_node_fs_.constants.W_OK);
    const { default: writeFileAtomic } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.t.bind(__webpack_require__, 30238, 19));
    const now = await (0,promises_.readFile)(real);
    // Two names, by a link, may be the same post.
    if (now.equals(after))
        return undefined;
    if (!now.equals(before))
        return 'it was changed since it was read; run the command again';
    await writeFileAtomic(real, Buffer.from(after));
    return undefined;
}
function reasonOf(error) {
    const code = error.code;
    if (code === undefined)
        throw error;
    return REASONS[code] ?? `writing failed (${code})`;
}

;// CONCATENATED MODULE: ./lib/links/answers.js
/** What one run has asked already, so that checking the same posts once more asks for nothing but what is new. */
class LinkAnswers {
    #known;
    #asked = new Set();
    /** @param ask is called for what was not asked before */
    around(ask) {
        return async (requests, policy, onProgress) => {
            const open = requests.filter((request) => !this.#asked.has(keyOf(request)));
            if (open.length > 0 || !this.#known) {
                const fresh = await ask(open, policy, onProgress);
                for (const request of open)
                    this.#asked.add(keyOf(request));
                this.#known = this.#known ? merged(this.#known, fresh) : fresh;
            }
            const known = this.#known;
            const verdicts = requests.flatMap(({ url }) => {
                const verdict = known.verdicts.get(url);
                return verdict ? [[url, verdict]] : [];
            });
            return { ...known, verdicts: new Map(verdicts) };
        };
    }
}
function keyOf({ url, kind, fragments = [] }) {
    return JSON.stringify([url, kind, ...fragments]);
}
function merged(known, fresh) {
    return {
        verdicts: new Map([...known.verdicts, ...fresh.verdicts]),
        incomplete: [...new Set([...known.incomplete, ...fresh.incomplete])],
        requests: known.requests + fresh.requests,
        hosts: Math.max(known.hosts, fresh.hosts),
        cached: known.cached + fresh.cached,
        slowest: known.slowest,
        ms: known.ms + fresh.ms
    };
}

// EXTERNAL MODULE: ./lib/command-line/screen.js
var screen = __webpack_require__(16212);
;// CONCATENATED MODULE: ./lib/command-line/fix.js







/**
 * Fixes what can be fixed, and says what that was beside the report, which is for scripts as well.
 * @param root the folder that `head` is read from
 * @returns the check of what is left
 */
async function fixAndCheck({ level, isDryRun }, io, root, head, checkOf) {
    const answers = new LinkAnswers();
    const rounds = await fixInRounds(head, (repository) => checkOf(repository, answers), level);
    if (isDryRun) {
        await printDiff(rounds.posts, io);
        await (0,screen/* print */.y)(io.stderr, fixSummary(rounds.posts, rounds.unfixed, true));
        return rounds.result;
    }
    const unwritten = await writePosts(root, rounds.posts);
    const paths = new Set(unwritten.map(({ path }) => path));
    const written = rounds.posts.filter(({ path }) => !paths.has(path));
    await (0,screen/* print */.y)(io.stderr, fixSummary(written, [...rounds.unfixed, ...unwritten], false));
    return unwritten.length > 0 ? rounds.without([...paths]) : rounds.result;
}
/** For another program the diff is as it is; on a terminal nothing in it is acted upon. */
async function printDiff(posts, { stdout }) {
    const diff = await (0,fix_diff/* unifiedDiff */.W)(posts);
    const lines = stdout.isTTY ? diff.split('\n').map((line) => (0,terminal_text/* printable */.g$)(line.replace(/\r$/, ''))) : [diff];
    await (0,screen/* print */.y)(stdout, lines.join('\n'));
}


/***/ }),

/***/ 3230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseFixes),
/* harmony export */   t: () => (/* binding */ editsOf)
/* harmony export */ });
/**
 * As many fixes of one text as can be made together, each as a whole or not at all. Of fixes that overlap or touch, a safe
 * one goes before a suggestion, and then the one whose finding comes first; the others may suit the text that this makes.
 *
 * @param findings those of the text, in the order of the report
 */
function chooseFixes(source, findings, level) {
    const wanted = findings.filter(({ fix }) => fix && (fix.safe || level === 'suggestions'));
    const inOrder = [...wanted.filter(({ fix }) => fix?.safe), ...wanted.filter(({ fix }) => !fix?.safe)];
    const chosen = new Set();
    const made = new Set();
    const edits = [];
    for (const finding of inOrder) {
        if (!finding.fix)
            continue;
        const own = editsOf(source, finding.fix);
        const key = JSON.stringify(own);
        if (!made.has(key)) {
            if (own.length === 0 || clashes(own, edits))
                continue;
            edits.push(...own);
            made.add(key);
        }
        chosen.add(finding);
    }
    return {
        findings: findings.filter((finding) => chosen.has(finding)),
        edits: edits.sort((a, b) => a.span.from - b.span.from)
    };
}
/** A fix as edits of the text that it is for. */
function editsOf(source, fix) {
    return fix.edits.map(({ range, text }) => ({
        span: { from: source.offset(range.start), to: source.offset(range.end) },
        text
    }));
}
/** Edits that touch count as well: which of two insertions at one place comes first would be chance. */
function clashes(own, others) {
    return own.some(({ span }) => others.some((other) => span.from <= other.span.to && other.span.from <= span.to));
}


/***/ }),

/***/ 50768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** What fixes change, as a unified diff that `git apply` takes. */
async function unifiedDiff(posts) {
    const { FILE_HEADERS_ONLY, createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const text = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return posts
        .map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY
    }))
        .join('');
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
