export const id = 1598;
export const ids = [1598];
export const modules = {

/***/ 88938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mk: () => (/* binding */ searchResult)
/* harmony export */ });
/* unused harmony exports TITLE, DESCRIPTION */
/* harmony import */ var _text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48301);

/** Google on a desktop: titles in Arial of 20 px in a column of about 600 px, as Yoast SEO and other tools measure. */
const TITLE = { size: 20, width: 600 };
/** Descriptions in Arial of 14 px: about 985 px over two lines, as tools that preview search results measure. */
const DESCRIPTION = { size: 14, width: 985 };
function searchResult({ title, description, url, date }) {
    return {
        title: title === undefined ? undefined : cut(title, TITLE),
        isTitleCut: title !== undefined && (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(title, TITLE.size) > TITLE.width,
        breadcrumb: url === undefined ? undefined : breadcrumb(url),
        description: description === undefined ? undefined : cut(description, DESCRIPTION),
        isDescriptionCut: description !== undefined && (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(description, DESCRIPTION.size) > DESCRIPTION.width,
        date
    };
}
/** Ends with `...` and after a whole word, as search results do. */
function cut(text, { size, width }) {
    return (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text, size) <= width ? text : `${(0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fitText */ .vY)(text, width - (0,_text_width_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(' ...', size), size)} ...`;
}
/** A path is shown as a trail of names; of a long one the first and the last. */
const MOST_PARTS = 3;
const LONGEST_PART = 40;
function breadcrumb(url) {
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname } = new URL(url);
    const parts = pathname
        .split('/')
        .filter((part) => part !== '')
        .map(readable);
    const shown = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 1), '...', ...parts.slice(-1)];
    return [hostname, ...shown].join(' › ');
}
function readable(part) {
    let text = part;
    try {
        text = decodeURIComponent(part);
    }
    catch {
        // A stray percent sign is shown as it is.
    }
    return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1).toWellFormed()}…` : text;
}


/***/ }),

/***/ 34760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ socialCard)
/* harmony export */ });
function socialCard({ title, description, url, cover }) {
    const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
    return { host, title, description, cover };
}


/***/ }),

/***/ 83012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ postsOf),
/* harmony export */   Ln: () => (/* binding */ gravestFirst),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   sourcesOfFixes: () => (/* binding */ sourcesOfFixes)
/* harmony export */ });
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36282);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);


/** The posts that have findings that count, by path. */
function postsOf({ findings }) {
    const posts = new Map();
    for (const finding of findings) {
        if (!(0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .h)(finding))
            continue;
        const known = posts.get(finding.path);
        if (known)
            known.push(finding);
        else
            posts.set(finding.path, [finding]);
    }
    return [...posts].map(([path, findings]) => ({ path, findings }));
}
/** Posts with errors, then those with warnings, then the others, each by path. */
function gravestFirst(report) {
    return postsOf(report).sort((a, b) => gravity(b.findings) - gravity(a.findings));
}
/** 2 with an error, 1 with a warning, else 0. */
function gravity(findings) {
    const { errors, warnings } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .countSeverities */ .ng)(findings);
    return errors > 0 ? 2 : warnings > 0 ? 1 : 0;
}
/** UTF-16 units. A report for GitHub has room for the fixes of a few thousand posts at most, the gravest first. */
const MOST_READ = 16_000_000;
/** Reads the posts whose fixes a report of limited length may show. */
async function sourcesOfFixes(report, read) {
    const sources = new Map();
    let size = 0;
    for (const { path, findings } of gravestFirst(report)) {
        if (!findings.some(({ fix }) => fix))
            continue;
        if (size >= MOST_READ)
            break;
        const source = await read(path);
        size += source?.text.length ?? 0;
        if (source)
            sources.set(path, source);
    }
    return sources;
}


/***/ }),

/***/ 348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ previewFix)
/* harmony export */ });
/* harmony import */ var _post_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55);

/**
 * What a fix changes, in whole lines.
 * @returns undefined when it doesn't suit the text, or changes nothing
 */
function previewFix(fix, source) {
    const edits = fix.edits.map(({ range, text }) => ({
        span: { from: source.offset(range.start), to: source.offset(range.end) },
        text
    }));
    const first = Math.min(...edits.map(({ span }) => span.from));
    const last = Math.max(...edits.map(({ span }) => span.to));
    if (!Number.isFinite(first))
        return undefined;
    const line = source.position(first).line;
    const whole = { from: source.lineSpan(line).from, to: source.lineSpan(source.position(last).line).to };
    const block = { from: whole.from, to: Math.max(whole.to, last) };
    try {
        const moved = edits.map(({ span, text }) => ({
            span: { from: span.from - block.from, to: span.to - block.from },
            text
        }));
        const before = linesOf(source.slice(block));
        const after = linesOf((0,_post_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(source.slice(block), moved));
        return trimmed(line, before, after);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Only the lines that differ: a fix that takes out a whole line ends at the start of the next one, which stays as it is. */
function trimmed(line, before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before.at(-1 - end) === after.at(-1 - end))
        end += 1;
    const preview = {
        line: line + start,
        before: before.slice(start, before.length - end),
        after: after.slice(start, after.length - end)
    };
    return preview.before.length + preview.after.length === 0 ? undefined : preview;
}
function linesOf(text) {
    return text.split(/\r?\n/);
}


/***/ }),

/***/ 70435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ DETAILS),
  b0: () => (/* binding */ blobUrl),
  fF: () => (/* binding */ bulletList),
  $Q: () => (/* binding */ clip),
  PS: () => (/* binding */ existingSection),
  Pf: () => (/* binding */ label),
  Xv: () => (/* binding */ postLine),
  gy: () => (/* binding */ postSection)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/fix-preview.js
var fix_preview = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/preview/search-result.js
var search_result = __webpack_require__(88938);
// EXTERNAL MODULE: ./lib/preview/social-card.js
var social_card = __webpack_require__(34760);
;// CONCATENATED MODULE: ./lib/report/markdown-preview.js



/** Width of a card's image in px: half a comment, as wide as two columns are on a laptop. */
const IMAGE_WIDTH = 320;
/**
 * A post as a search result and as a card on social media, folded; open where something of it is cut or missing. One
 * paragraph of HTML, because GitHub's Markdown has no columns. The only image is the post's own cover.
 */
function previewBlock(page, place, words) {
    const cells = [searchCell(page, words), socialCell(page, place, words)];
    const open = isFlawed(page) ? ' open' : '';
    return [
        `<details${open}><summary>${words.preview}</summary>`,
        '',
        '<table>',
        `<tr><th align="left">${words.searchResult}</th><th align="left">${words.card}</th></tr>`,
        `<tr>${cells.map((cell) => `<td valign="top" width="50%">${cell}</td>`).join('')}</tr>`,
        '</table>',
        '',
        '</details>'
    ].join('\n');
}
function isFlawed(page) {
    const { title, isTitleCut, description, isDescriptionCut } = (0,search_result/* searchResult */.mk)(page);
    return title === undefined || isTitleCut || description === undefined || isDescriptionCut || page.cover === undefined;
}
function searchCell(page, words) {
    const { title, breadcrumb, description, date } = (0,search_result/* searchResult */.mk)(page);
    const text = description === undefined ? `<i>${words.noDescription}</i>` : (0,report_escape/* escapeHtml */.ZD)(description);
    return [
        ...(breadcrumb === undefined ? [] : [`<sub>${(0,report_escape/* escapeHtml */.ZD)(breadcrumb)}</sub>`]),
        `<b>${title === undefined ? `<i>${words.noTitle}</i>` : (0,report_escape/* escapeHtml */.ZD)(title)}</b>`,
        `<sub>${date === undefined ? '' : `${(0,report_escape/* escapeHtml */.ZD)(date)} — `}${text}</sub>`
    ].join('<br>');
}
function socialCell(page, place, words) {
    const { host, title, cover } = (0,social_card/* socialCard */.E)(page);
    const address = cover && imageAddress(cover, place);
    const image = address !== undefined
        ? `<img width="${IMAGE_WIDTH}" alt="" src="${attribute(address)}">`
        : `<sub><i>${cover ? words.siteImage : words.noCover}</i></sub>`;
    return [
        image,
        ...(host === undefined ? [] : [`<sub>${(0,report_escape/* escapeHtml */.ZD)(host)}</sub>`]),
        `<b>${title === undefined ? `<i>${words.noTitle}</i>` : (0,report_escape/* escapeHtml */.ZD)(title)}</b>`
    ].join('<br>');
}
/** A file of the repository is shown by GitHub itself, also in a private repository. */
function imageAddress(cover, place) {
    if ('path' in cover) {
        return place && `${place.repositoryUrl}/blob/${(0,report_escape/* encodePath */.O0)(place.headSha)}/${(0,report_escape/* encodePath */.O0)(cover.path)}?raw=true`;
    }
    return /^https?:\/\//i.test(cover.url) && URL.canParse(cover.url) ? new URL(cover.url).href : undefined;
}
/** A URL that was parsed holds no white space and no quotes but in its fragment. */
function attribute(url) {
    return url
        .replaceAll('&', '&amp;')
        .replaceAll('"', '%22')
        .replaceAll("'", '%27')
        .replaceAll('<', '%3C')
        .replaceAll('>', '%3E')
        .replaceAll('`', '%60');
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/markdown-post.js




/** How much is told of a post. */
const DETAILS = ['everything', 'without previews', 'without fixes', 'the first 10', 'the first 3'];
const ICONS = { error: '🔴', warning: '🟡', info: '🔵' };
/** A severity as it stands before a finding. */
function label(severity, words) {
    return `${ICONS[severity]} **${words.labels[severity]}**`;
}
const MOST = {
    everything: Number.POSITIVE_INFINITY,
    'without previews': Number.POSITIVE_INFINITY,
    'without fixes': Number.POSITIVE_INFINITY,
    'the first 10': 10,
    'the first 3': 3
};
/** A post in a line of a list. */
function postLine(path, findings, place, words) {
    return `- ${postLink(path, placeOf(findings, place))}: ${(0,wording/* severityTotals */.P1)((0,wording/* countSeverities */.ng)(findings), words)}`;
}
/** One post's findings as Markdown, the gravest first. */
function postSection(path, findings, detail, options) {
    const { words } = options;
    const totals = (0,wording/* severityTotals */.P1)((0,wording/* countSeverities */.ng)(findings), words);
    const most = MOST[detail];
    const urgent = findings.filter(({ severity }) => severity !== 'info');
    const ordered = [
        ...urgent.filter(({ severity }) => severity === 'error'),
        ...urgent.filter(({ severity }) => severity === 'warning')
    ];
    const notes = findings.filter(({ severity }) => severity === 'info');
    const shown = ordered.slice(0, most);
    const shownNotes = notes.slice(0, Math.max(0, most - shown.length));
    const left = findings.length - shown.length - shownNotes.length;
    const withFixes = detail === 'everything' || detail === 'without previews';
    const items = (some) => some.map((finding) => findingItem(finding, withFixes, options)).join('\n');
    const blocks = [];
    if (detail === 'everything' && options.page)
        blocks.push(previewBlock(options.page, options.place, words));
    if (shown.length > 0)
        blocks.push(items(shown));
    if (shownNotes.length > 0) {
        const list = items(shownNotes);
        blocks.push(options.folded ? list : details(words.counted(notes.length, 'note'), list));
    }
    if (left > 0)
        blocks.push(`- ${words.moreFindingsHere(left)}`);
    const content = blocks.join('\n\n');
    return options.folded
        ? `${details(`<b>${(0,report_escape/* escapeHtml */.ZD)(path)}</b>: ${totals}`, content)}\n`
        : `#### ${postLink(path, placeOf(findings, options.place))}\n\n${content}\n`;
}
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** A post that the change removes can't be seen at the checked commit. */
function placeOf(findings, place) {
    return findings.some(({ removed }) => removed) ? undefined : place;
}
function postLink(path, place) {
    const name = (0,report_escape/* codeSpan */.SS)(path);
    return place ? `[${name}](${blobUrl(path, place)})` : name;
}
/** Address of a file at the checked commit. `plain=1` shows Markdown as text: only there GitHub goes to the line. */
function blobUrl(path, place, lines = '') {
    return `${place.repositoryUrl}/blob/${(0,report_escape/* encodePath */.O0)(place.headSha)}/${(0,report_escape/* encodePath */.O0)(path)}?plain=1${lines}`;
}
function findingItem(finding, withFix, options) {
    const { sources, words } = options;
    const place = placeOf([finding], options.place);
    const { start, end } = finding.range;
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    const lines = last === start.line ? words.line(start.line) : words.lines(start.line, last);
    const anchor = last === start.line ? `#L${start.line}` : `#L${start.line}-L${last}`;
    const where = finding.removed ? words.removed : place ? `[${lines}](${blobUrl(finding.path, place, anchor)})` : lines;
    const rule = /^https?:\/\/[^\s()<>\\]+$/.test(finding.help)
        ? `[${(0,report_escape/* codeSpan */.SS)(finding.rule)}](${finding.help})`
        : (0,report_escape/* codeSpan */.SS)(finding.rule);
    const others = (finding.related ?? []).map((one) => {
        const name = (0,report_escape/* codeSpan */.SS)(one.path);
        const there = place ? `[${name}](${blobUrl(one.path, place, one.line ? `#L${one.line}` : '')})` : name;
        return `\\\n  ↳ ${there}: ${(0,report_escape/* escapeMessage */.hC)(clip(one.message, LONGEST_MESSAGE))}`;
    });
    const head = `- ${label(finding.severity, words)}, ${where} (${rule})\\\n  ${(0,report_escape/* escapeMessage */.hC)(clip(finding.message, LONGEST_MESSAGE))}${others.join('')}`;
    const fix = withFix ? fixBlock(finding, sources?.get(finding.path), words) : '';
    return fix === '' ? head : `${head}\n\n${fix}`;
}
/**
 * Findings that a change found there, closed: in a line each.
 *
 * @param most lines at most
 */
function existingSection(findings, most, place, words) {
    const lines = findings.slice(0, most).map(({ path, range: { start }, severity, rule, message }) => {
        const line = words.line(start.line);
        const where = place ? `[${line}](${blobUrl(path, place, `#L${start.line}`)})` : line;
        return `- ${label(severity, words)}, ${(0,report_escape/* codeSpan */.SS)(path)}, ${where} (${(0,report_escape/* codeSpan */.SS)(rule)}): ${(0,report_escape/* escapeMessage */.hC)(clip(message, LONGEST_REASON))}`;
    });
    if (findings.length > most)
        lines.push(`- ${words.more(findings.length - most)}`);
    return details(words.fromBefore(findings.length), lines.join('\n'));
}
/** Rules say less; this is for what they didn't think of. */
const LONGEST_MESSAGE = 2000;
/** A text, cut where it is too long. */
function clip(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
const LONGEST_LINE = 200;
const MOST_LINES = 8;
/** What the fix changes, as a diff where its lines are short enough to be read, else in words. */
function fixBlock({ fix }, source, words) {
    if (!fix)
        return '';
    const preview = source && (0,fix_preview/* previewFix */.i)(fix, source);
    const lead = `  ${fix.safe ? words.fix : words.suggestion}: ${(0,report_escape/* escapeMessage */.hC)(clip(fix.description, LONGEST_MESSAGE))}`;
    if (!preview)
        return lead;
    const lines = [...preview.before.map((line) => `- ${line}`), ...preview.after.map((line) => `+ ${line}`)];
    if (lines.length > MOST_LINES || lines.some((line) => (0,report_escape/* visible */.RK)(line).length > LONGEST_LINE))
        return lead;
    return `${lead}\n\n${(0,report_escape/* fencedBlock */.zW)('diff', lines, '  ')}`;
}
/** A sentence about what was not checked has room for a path, and still lets ten of them fit when all is escaped. */
const LONGEST_REASON = 400;
/** A list of sentences that are not about one finding. */
function bulletList(sentences, most, words) {
    const lines = sentences.slice(0, most).map((sentence) => `- ${(0,report_escape/* escapeMessage */.hC)(clip(sentence, LONGEST_REASON))}`);
    if (sentences.length > most)
        lines.push(`- ${words.more(sentences.length - most)}`);
    return lines.join('\n');
}


/***/ }),

/***/ 11598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ renderComment),
  renderSummary: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: COMMENT_LIMIT, SUMMARY_LIMIT

// EXTERNAL MODULE: ./lib/links/verdict.js
var verdict = __webpack_require__(90648);
// EXTERNAL MODULE: ./lib/translation/en.js
var en = __webpack_require__(26100);
// EXTERNAL MODULE: ./lib/report/by-post.js
var by_post = __webpack_require__(83012);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/fit.js
/** More lines than this are a list that nobody reads. */
const MOST_LINES = 30;
/**
 * Makes sections fit. The heaviest get all the room they need; where that is not enough, the largest of them are told in
 * less detail, then the last ones in a line, and then they are left out.
 *
 * @param sections the heaviest first
 */
function fitSections(sections, room) {
    const texts = [];
    let size = room.size;
    for (const group of byWeight(sections)) {
        const fitting = fitGroup(group, { ...room, size });
        texts.push(...fitting.texts);
        size -= fitting.texts.reduce((sum, text) => sum + room.measure(text) + 1, 0);
        if (fitting.left > 0)
            break;
    }
    return { texts, left: sections.length - texts.length };
}
function byWeight(sections) {
    const groups = new Map();
    for (const section of sections) {
        const group = groups.get(section.weight);
        if (group)
            group.push(section);
        else
            groups.set(section.weight, [section]);
    }
    return [...groups.values()];
}
function fitGroup(sections, room) {
    const least = room.details.at(-1) ?? room.details[0];
    const texts = [];
    const sizes = [];
    let total = 0;
    for (const section of sections) {
        const text = section.render(least);
        const size = room.measure(text) + 1;
        // What comes after can't be told in any detail, so it isn't even rendered.
        if (total + size > room.size)
            return withLines(sections, texts, sizes, room);
        texts.push(text);
        sizes.push(size);
        total += size;
    }
    return { texts: inMostDetail(sections, room), left: 0 };
}
/** All sections, of which the least detail fits: the largest are shortened, step by step, until all fit. */
function inMostDetail(sections, { details, measure, size: room }) {
    const [most, ...fewer] = details;
    const texts = sections.map((section) => section.render(most));
    const sizes = texts.map((text) => measure(text) + 1);
    let total = sum(sizes);
    for (const detail of fewer) {
        const largestFirst = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
        for (const index of largestFirst) {
            if (total <= room)
                return texts;
            const text = sections[index]?.render(detail) ?? '';
            const size = measure(text) + 1;
            total += size - (sizes[index] ?? 0);
            texts[index] = text;
            sizes[index] = size;
        }
    }
    return texts;
}
/** The first sections as `texts`, as far as there is room beside a line for each of the next ones. */
function withLines(sections, texts, sizes, { measure, size: room }) {
    let total = sum(sizes);
    for (let told = texts.length; told > 0; told -= 1) {
        const lines = sections.slice(told, told + MOST_LINES).map((section) => section.line());
        if (total + sum(lines.map((line) => measure(line) + 1)) <= room) {
            return { texts: [...texts.slice(0, told), ...lines], left: sections.length - told - lines.length };
        }
        total -= sizes[told - 1] ?? 0;
    }
    const lines = [];
    let used = 0;
    for (const section of sections.slice(0, MOST_LINES)) {
        const line = section.line();
        used += measure(line) + 1;
        if (used > room)
            break;
        lines.push(line);
    }
    return { texts: lines, left: sections.length - lines.length };
}
function sum(sizes) {
    return sizes.reduce((total, size) => total + size, 0);
}

;// CONCATENATED MODULE: ./lib/report/markdown-links.js


/** Longer addresses would push the table's other columns off the page. */
const LONGEST_URL = 300;
/** Classes that say nothing about a single link: their count is enough. */
const UNLISTED = new Set(['ok', 'skipped']);
/**
 * A table of the links that are not simply fine, worst class first; folded.
 * @param limit most bytes that it may take
 */
function linksTable(report, limit, words) {
    const classes = verdict/* LINK_CLASSES */.q.filter((name) => !UNLISTED.has(name));
    const order = ['broken', ...classes.filter((name) => name !== 'broken')];
    const links = report.links
        .filter((link) => !UNLISTED.has(link.class))
        .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
    if (links.length === 0)
        return '';
    const rows = [];
    let bytes = 0;
    for (const link of links) {
        const text = row(link, words);
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > limit)
            break;
        rows.push(text);
    }
    const left = links.length - rows.length;
    const { columns } = words;
    return [
        `<details><summary>${words.linksToLookAt(words.counted(links.length, 'link'))}</summary>`,
        '',
        `| ${[columns.result, columns.link, columns.happened, columns.used].join(' | ')} |`,
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        ...(left > 0 ? [words.moreLinksInJson(left), ''] : []),
        '</details>'
    ].join('\n');
}
function row(link, words) {
    const url = link.url.length > LONGEST_URL ? `${link.url.slice(0, LONGEST_URL)}…` : link.url;
    const [first] = link.used;
    const more = link.used.length > 1 ? ` ${words.andMore(link.used.length - 1)}` : '';
    const place = first ? `${(0,report_escape/* codeSpan */.SS)(`${first.path}:${first.range.start.line}`, 'table')}${more}` : '';
    return `| ${words.linkClasses[link.class]} | ${(0,report_escape/* codeSpan */.SS)(url, 'table')} | ${happened(link, words)} | ${place} |`;
}
function happened({ status, reason, chain, url }, words) {
    const target = chain?.at(-1)?.url;
    const moved = target !== undefined && target !== url;
    const parts = [];
    if (reason !== undefined)
        parts.push((0,report_escape/* escapeMarkdown */.FV)(reason));
    else if (status !== undefined && !moved)
        parts.push(String(status));
    if (moved)
        parts.push(words.nowAt((0,report_escape/* codeSpan */.SS)(target, 'table')));
    return parts.join('; ');
}

// EXTERNAL MODULE: ./lib/report/markdown-post.js + 1 modules
var markdown_post = __webpack_require__(70435);
// EXTERNAL MODULE: ./lib/review/wording.js
var wording = __webpack_require__(35268);
;// CONCATENATED MODULE: ./lib/report/markdown-repairs.js

/** Where suggestions wait, in a sentence; empty where there are none. */
function placedPart({ placed, placedAt }) {
    return placed === 0 ? '' : (0,wording/* placedWords */.ZO)(placed, `[Files changed](${placedAt})`);
}
/** A patch with the way to use it, closed; empty where there is none. */
function patchPart({ patch }) {
    if (!patch)
        return '';
    const longest = Math.max(2, ...(patch.text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [
        `<details><summary>${(0,wording/* patchTitle */.Rg)(patch.fixes)}</summary>`,
        '',
        (0,wording/* patchWords */.Wx)(patch.unsure),
        '',
        `${fence}diff`,
        `${patch.text}${fence}`,
        '',
        '</details>'
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/status.js
var report_status = __webpack_require__(36282);
// EXTERNAL MODULE: ./lib/report/wording.js
var report_wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/markdown.js










/**
 * GitHub takes 65,536 characters, which it has counted as code points and as 262,144 bytes: 60,000 UTF-16 units are below
 * both, and leave room for a marker line.
 */
const COMMENT_LIMIT = 60_000;
/** GitHub takes 1 MiB of summary from a step, in bytes; the rest is for what others write there. */
const SUMMARY_LIMIT = 1_000_000;
/**
 * The report as a pull request comment in GitHub's Markdown: at most `limit` UTF-16 units (default 60,000). A report
 * without findings says that all is well, for a comment that said otherwise before.
 */
function renderComment(report, options = {}) {
    const words = options.words ?? en/* english */.x;
    const summary = options.runUrl ? `[${words.theJobSummary}](${options.runUrl})` : words.theJobSummary;
    const tail = [
        ...(options.repairs ? [patchPart(options.repairs)] : []),
        comparisonPart(report, 20, options),
        incompletePart(report, 10, words),
        linksLine(report, words),
        footer(report, options)
    ];
    const head = heading(report, words.allFixed, words);
    return assemble(report, options, head, tail, summary, (text) => text.length, options.limit ?? COMMENT_LIMIT);
}
/** The report as a job summary in GitHub's Markdown: at most `limit` bytes (default 1,000,000), with all that was asked of the network. */
function renderSummary(report, options = {}) {
    const words = options.words ?? en/* english */.x;
    const limit = options.limit ?? SUMMARY_LIMIT;
    const bytes = (text) => Buffer.byteLength(text);
    const links = [linksLine(report, words), costLine(options.statistics?.links, words)]
        .filter((line) => line !== '')
        .join('\n\n');
    const tail = [
        ...(options.repairs ? [patchPart(options.repairs)] : []),
        comparisonPart(report, 200, options),
        incompletePart(report, 100, words),
        links,
        linksTable(report, limit / 4, words),
        footer(report, options)
    ];
    const head = heading(report, words.nothingToFix, words);
    return assemble(report, options, head, tail, words.theJsonReport, bytes, limit);
}
function assemble(report, options, verdict, tail, whereMore, measure, limit) {
    const words = options.words ?? en/* english */.x;
    const placed = options.repairs ? placedPart(options.repairs) : '';
    const head = `${verdict}\n\n${placed === '' ? '' : `${placed}\n\n`}`;
    const end = tail.filter((part) => part !== '').join('\n\n');
    // For the line that says how much was left out.
    const reserve = 300 + whereMore.length;
    const room = limit - measure(head) - measure(end) - reserve;
    const pages = new Map(report.posts.map(({ path, page }) => [path, page]));
    const posts = (0,by_post/* gravestFirst */.Ln)(report).map((post, index) => ({ ...post, folded: isFolded(post.findings, index) }));
    const sections = posts.map(({ path, findings, folded }) => ({
        weight: (0,by_post/* gravity */.fp)(findings),
        render: (detail) => (0,markdown_post/* postSection */.gy)(path, findings, detail, {
            place: options.place,
            sources: options.sources,
            folded,
            page: pages.get(path),
            words
        }),
        line: () => (0,markdown_post/* postLine */.Xv)(path, findings, options.place, words)
    }));
    const { texts, left } = fitSections(sections, { details: markdown_post/* DETAILS */.Dl, measure, size: room });
    const cut = posts.slice(posts.length - left);
    const more = cut.reduce((sum, post) => sum + post.findings.length, 0);
    const rest = left > 0 ? `${words.moreFindingsAt(more, words.counted(left, 'post'), whereMore)}\n\n` : '';
    const body = texts.map((text) => `${text}\n`).join('');
    const gap = body === '' || body.endsWith('\n\n') ? '' : '\n';
    return `${head}${body}${gap}${rest}${end}\n`;
}
/** Beyond this many posts, one would scroll rather than read. */
const OPEN_POSTS = 10;
function isFolded(findings, index) {
    return (0,by_post/* gravity */.fp)(findings) === 0 || index >= OPEN_POSTS;
}
/**
 * The verdict, in a heading and a sentence.
 * @param wellDone what to say when all is well
 */
function heading(report, wellDone, words) {
    const { errors, warnings, infos, posts } = report.counts;
    const checked = words.counted(posts, 'checkedPost');
    if ((0,report_wording/* findingTotal */.Cc)(report) === 0) {
        if (report.incomplete.length > 0) {
            return `### ⚪ ${words.title}: ${words.nothingButIncomplete}\n\n${words.noFindingsButIncomplete(checked)}`;
        }
        return posts === 0
            ? `### ✅ ${words.title}: ${words.noPosts}`
            : `### ✅ ${words.title}: ${words.allGood}\n\n${wellDone}`;
    }
    const icon = errors > 0 ? '🔴' : warnings > 0 ? '🟡' : '🔵';
    const title = `### ${icon} ${words.title}: ${(0,report_wording/* severityTotals */.P1)({ errors, warnings, infos }, words)}`;
    const touched = (0,report_wording/* postsWithFindings */.Am)(report);
    const withErrors = new Set(report.findings.filter((finding) => finding.severity === 'error' && (0,report_status/* isCounted */.h)(finding)).map(({ path }) => path)).size;
    const others = touched - withErrors;
    const verdict = [];
    if (withErrors > 0)
        verdict.push(`**${words.mustBeFixed(withErrors, checked)}**`);
    if (others > 0) {
        verdict.push(withErrors > 0 ? words.othersCouldDoBetter(others) : words.couldDoBetter(others, checked));
    }
    return `${title}\n\n${verdict.join(' ')}`;
}
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** What the change fixes, and what it found there. */
function comparisonPart(report, most, { place, words = en/* english */.x }) {
    const existing = report.findings.filter((finding) => !(0,report_status/* isCounted */.h)(finding));
    const section = existing.length > 0 ? (0,markdown_post/* existingSection */.PS)(existing, most, place, words) : '';
    return [(0,report_wording/* comparisonWords */.bz)(report, words), section].filter((part) => part !== '').join('\n\n');
}
function incompletePart(report, most, words) {
    if (report.incomplete.length === 0)
        return '';
    return `#### ⚪ ${words.notChecked}\n\n${(0,markdown_post/* bulletList */.fF)(report.incomplete, most, words)}`;
}
/** One line over all links: how many of each class, and what the class means where it isn't plain. */
function linksLine(report, words) {
    const total = (0,report_wording/* linkTotal */.zd)(report);
    if (total === 0)
        return '';
    const parts = verdict/* LINK_CLASSES */.q.filter((name) => report.counts.links[name] > 0).map((name) => {
        const count = `${words.number(report.counts.links[name])} ${words.linkClasses[name]}`;
        return name === 'ok' ? count : `${count} (${words.linkMeanings[name]})`;
    });
    return `**${words.counted(total, 'link')}:** ${words.listed(parts)}.`;
}
/** What was asked of the network. */
function costLine(cost, words) {
    if (!cost || cost.urls === 0)
        return '';
    const slow = cost.slowest.map(({ host, ms }) => `${(0,report_escape/* codeSpan */.SS)(host)} (${(0,report_wording/* seconds */.YA)(ms, words)})`);
    return `${sentence((0,report_wording/* linkCost */.oj)(cost, words))}.${slow.length > 0 ? ` ${words.slowToAnswer(words.listed(slow))}.` : ''}`;
}
function footer(report, { place, runUrl, words = en/* english */.x }) {
    const posts = words.counted(report.counts.posts, 'post');
    const commit = place && `[${(0,report_escape/* codeSpan */.SS)(place.headSha.slice(0, 7))}](${place.repositoryUrl}/commit/${(0,report_escape/* encodePath */.O0)(place.headSha)})`;
    const parts = [commit === undefined ? words.checked(posts) : words.checkedAt(posts, commit)];
    if (runUrl)
        parts.push(`[${words.wholeReport}](${runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 35268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ SEVERITY_LABELS),
/* harmony export */   Iy: () => (/* binding */ reviewWords),
/* harmony export */   Rg: () => (/* binding */ patchTitle),
/* harmony export */   Wx: () => (/* binding */ patchWords),
/* harmony export */   ZO: () => (/* binding */ placedWords),
/* harmony export */   qy: () => (/* binding */ confirmWords)
/* harmony export */ });
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);

const SEVERITY_LABELS = {
    error: '🔴 **Error**',
    warning: '🟡 **Warning**',
    info: '🔵 **Note**'
};
/** Beside a suggestion that only its author can judge. */
const confirmWords = 'Is this what you mean? Read it before you commit it.';
/** The text of a review: one batch of suggestions. */
function reviewWords(count) {
    const each = count === 1 ? 'it' : 'each';
    return `**SEO content check** suggests ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'change')}. Accept ${each} with "Commit suggestion", or change the post yourself.`;
}
/**
 * Where suggestions wait for a click.
 * @param place a link to where they are, as Markdown
 */
function placedWords(count, place) {
    return count === 1
        ? `💡 **1 fix is ready to accept:** see the suggestion beside its line in ${place}.`
        : `💡 **${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'fix', 'fixes')} are ready to accept:** see the suggestions beside their lines in ${place}.`;
}
/** The heading of a patch, closed. */
function patchTitle(fixes) {
    return `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(fixes, 'fix', 'fixes')} as a patch`;
}
/** How to use a patch. */
function patchWords(unsure) {
    const use = 'Save it as `fixes.patch`, and run `git apply fixes.patch` in the repository.';
    if (unsure === 0)
        return use;
    return `${use} ${unsure === 1 ? '1 of them is a suggestion' : `${unsure} of them are suggestions`}: read the result before you publish it.`;
}


/***/ })

};
