export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 56255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCheckRun: () => (/* binding */ writeCheckRun)
/* harmony export */ });
/* harmony import */ var _report_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36282);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57142);
/* harmony import */ var _report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51820);



/** GitHub takes no more annotations in one request; further requests add to those that are there. */
const PER_REQUEST = 50;
/** 20 requests: who has more findings than that reads the job summary. */
const MOST_ANNOTATIONS = 1000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
const LONGEST_TITLE = 255;
/**
 * Writes a check run that has all findings that count as annotations, up to 1,000.
 * @throws what octokit throws, when GitHub refuses or fails
 */
async function writeCheckRun(options) {
    const { octokit, repository, report, id, fails, summary, detailsUrl } = options;
    const title = (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .severityTotals */ .P1)(report.counts) || 'No findings';
    const annotations = report.findings.filter(hasPlace).slice(0, MOST_ANNOTATIONS).map(toAnnotation);
    const { data } = await octokit.rest.checks.create({
        ...repository,
        name: id === 'default' ? 'SEO content' : `SEO content (${id})`,
        head_sha: options.headSha,
        // Concluded at once, so that it is never left without an end.
        status: 'completed',
        conclusion: fails ? 'failure' : 'success',
        ...(detailsUrl !== undefined && { details_url: detailsUrl }),
        output: { title, summary, annotations: annotations.slice(0, PER_REQUEST) },
        request: { retries: 0 }
    });
    for (let at = PER_REQUEST; at < annotations.length; at += PER_REQUEST) {
        await octokit.rest.checks.update({
            ...repository,
            check_run_id: data.id,
            output: { title, summary, annotations: annotations.slice(at, at + PER_REQUEST) },
            // What was added would be added twice.
            request: { retries: 0 }
        });
    }
}
/** GitHub shows no annotation for a file that isn't there. */
function hasPlace(finding) {
    return (0,_report_status_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .h)(finding) && !finding.removed;
}
function toAnnotation(finding) {
    const { level, title, message, file = finding.path, line = 1, endLine = line, col, endColumn } = (0,_report_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationOf */ .l)(finding);
    return {
        path: file,
        start_line: line,
        end_line: endLine,
        // An exclusive end before the start would be refused.
        ...(col !== undefined && endColumn !== undefined && { start_column: col, end_column: Math.max(col, endColumn) }),
        annotation_level: LEVELS[level],
        title: title.slice(0, LONGEST_TITLE),
        message
    };
}


/***/ })

};
