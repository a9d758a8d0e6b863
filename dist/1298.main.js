export const id = 1298;
export const ids = [1298];
export const modules = {

/***/ 21298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shownLines: () => (/* binding */ shownLines)
/* harmony export */ });
/* harmony import */ var _post_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50914);

/** Lines around a change that a diff shows, as Git and GitHub do. */
const CONTEXT = 3;
/** Changed lines of a file; more than that is another text, and comparing would take long. */
const MOST_CHANGED = 4000;
/**
 * The lines that a diff of the change shows, by path at head, for changed files among `paths`. They are GitHub's own where it
 * gave them, else found by comparing the two versions.
 *
 * @returns no entry for a file that can't be compared
 */
async function shownLines(changeSet, paths) {
    const wanted = new Set(paths);
    const shown = new Map();
    for (const change of changeSet.changes ?? []) {
        if (!wanted.has(change.path) || change.status === 'removed')
            continue;
        const lines = change.shown ?? (await compareVersions(changeSet, change).catch(() => undefined));
        if (lines)
            shown.set(change.path, lines);
    }
    return shown;
}
async function compareVersions({ head, base }, change) {
    if (change.status === 'added')
        return [{ first: 1, last: Number.MAX_SAFE_INTEGER }];
    const [before, after] = await Promise.all([base?.read(change.previousPath ?? change.path), head.read(change.path)]);
    if (!before || !after)
        return undefined;
    const { structuredPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    const texts = [before, after].map((bytes) => (0,_post_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(change.path, bytes).text);
    const patch = structuredPatch(change.path, change.path, ...texts, undefined, undefined, {
        context: CONTEXT,
        maxEditLength: MOST_CHANGED
    });
    return patch?.hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }));
}


/***/ })

};
