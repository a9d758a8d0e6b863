export const id = 1189;
export const ids = [1189];
export const modules = {

/***/ 41189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FormerPosts: () => (/* binding */ FormerPosts),
/* harmony export */   formerPaths: () => (/* binding */ formerPaths)
/* harmony export */ });
/* harmony import */ var _changes_compare_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50209);
/* harmony import */ var _images_cover_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96627);
/* harmony import */ var _site_internal_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92470);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54859);
/* harmony import */ var _post_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92410);





/** Where the posts of a change were before it, by where they are now. */
function formerPaths(changes) {
    return new Map(changes.flatMap(({ path, status, previousPath }) => status === 'modified' || status === 'renamed' ? [[path, previousPath ?? path]] : []));
}
/** The posts of a change as they were before it, judged in the same way, to tell what the change did. */
class FormerPosts {
    /** Posts whose former version could not be read, and why. */
    unread = [];
    #former;
    #reader;
    #around;
    /**
     * @param formerly made by formerPaths()
     * @param around what the posts of the change are judged by: nothing more is asked of the network for their former versions,
     *   and a link that both have has one verdict
     */
    constructor({ repository, sites }, formerly, around) {
        this.#former = formerly;
        this.#reader = new _post_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .PostReader */ .w(repository, sites.map(({ before }) => before));
        this.#around = {
            ...around,
            covers: new _images_cover_files_js__WEBPACK_IMPORTED_MODULE_1__/* .CoverFiles */ .Z(repository),
            internalLinks: new _site_internal_links_js__WEBPACK_IMPORTED_MODULE_2__/* .InternalLinks */ .d(repository, around.now),
            lost: new Map()
        };
    }
    /** What the change did to the findings of a post. All of them are its doing where there was no such post. */
    async compare(path, findings) {
        const former = this.#former.get(path);
        if (former === undefined)
            return (0,_changes_compare_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)(findings, []);
        const read = await this.#reader.read(former);
        if ('problem' in read) {
            this.unread.push({ path, problem: read.problem });
            return (0,_changes_compare_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)(findings, []);
        }
        const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(read, await this.#around.links.of(read), this.#around);
        return (0,_changes_compare_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)(findings, judged.findings);
    }
}


/***/ })

};
