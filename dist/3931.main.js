export const id = 3931;
export const ids = [3931];
export const modules = {

/***/ 90648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ LINK_CLASSES)
/* harmony export */ });
/** The classes of a verdict, in the order in which a report counts them. */
const LINK_CLASSES = [
    'ok', // answered 2xx, without a redirect
    'redirected', // answered 2xx at another address
    'broken', // certainly dead: 404, 410, no such host, a hard 4xx, a redirect loop
    'blocked', // a robot can't know: 401, 403, 406, 429, 451, 999, a bot wall
    'transient', // may pass: 5xx, timeout, reset
    'tls', // the certificate or the handshake is at fault
    'private', // an address that is never contacted: loopback, private network, cloud metadata
    'unchecked', // not asked or not answered in time: no network, budget used up
    'skipped' // by configuration, or not for this phase (the own site)
];


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
