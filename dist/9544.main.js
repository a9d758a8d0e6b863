export const id = 9544;
export const ids = [9544];
export const modules = {

/***/ 89544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareOf: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _links_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76392);


/**
 * Splits a check: posts by their path, and URLs by the registered name of their host, so that a site is asked by one
 * machine, and at the pace of one. The same on every machine and for every version of the posts.
 */
async function shareOf(shard) {
    const { publicSuffixes } = await __webpack_require__.e(/* import() */ 1615).then(__webpack_require__.bind(__webpack_require__, 21615));
    const registered = await publicSuffixes();
    const falls = (key) => partOf(key, shard.count) === shard.index;
    const known = new Map();
    return {
        shard,
        hasPost: falls,
        hasUrl(url) {
            const host = URL.canParse(url) ? (0,_links_url_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url) : url;
            const answer = known.get(host) ?? falls(registered(host)?.name ?? host);
            known.set(host, answer);
            return answer;
        }
    };
}
/** From 1 to `count`. */
function partOf(key, count) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest().readUInt32BE() % count) + 1;
}


/***/ })

};
