export const id = 9525;
export const ids = [9525];
export const modules = {

/***/ 29525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCacheProcess: () => (/* binding */ runCacheProcess)
/* harmony export */ });
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61691);

/**
 * Restores or saves the file of the link cache. It runs in a process of its own: the library writes warnings and errors
 * to standard output, where they would become annotations, and tries for minutes what must not take that long.
 *
 * @param parameters `restore` or `save`, the file, its key, and for `restore` what the keys of other runs begin with
 */
async function runCacheProcess([task, file, key, prefix]) {
    if (file === undefined || key === undefined)
        throw new Error('The link cache needs a file and a key.');
    if (task === 'restore')
        await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .restoreCache */ .P3)([file], key, prefix === undefined ? [] : [prefix]);
    else
        await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io)([file], key);
}


/***/ })

};
