export const id = 3012;
export const ids = [3012];
export const modules = {

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
