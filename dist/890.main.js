export const id = 890;
export const ids = [890];
export const modules = {

/***/ 99983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/** The most that GitHub gives on one page. */
const PAGE_SIZE = 100;
/** A bound for what is unusual: 50 pages are 5,000 entries. */
const MAX_PAGES = 50;
/**
 * Reads a list that GitHub hands out in pages, to its end.
 * @param request asks for one page, by its number from 1
 * @throws an error with the status 502 for an answer that is no list
 */
async function allPages(request, mostPages = MAX_PAGES) {
    const entries = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { data, headers } = await request(page);
        if (!Array.isArray(data))
            throw Object.assign(new Error('the answer is no list'), { status: 502 });
        entries.push(...data);
        // A page may be shorter than it could be: GitHub knows which one is the last, unless a proxy took its word away.
        const hasMore = headers.link === undefined ? data.length === PAGE_SIZE : /rel="next"/.test(headers.link);
        if (!hasMore)
            break;
    }
    return entries;
}


/***/ }),

/***/ 30890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPullRequest: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99983);

/**
 * Finds the open pull request that a run has checked: by the branch, the repository and the commit that GitHub names for
 * the run. One whose head has moved on is not written to, for the report is about what is no longer there.
 *
 * @throws what octokit throws
 */
async function findPullRequest(octokit, repository, run) {
    const here = `${repository.owner}/${repository.repo}`.toLowerCase();
    const candidates = (await candidatesFor(octokit, repository, run)).filter(({ state, head, base }) => state === 'open' &&
        base.repo.full_name.toLowerCase() === here &&
        (run.headRepository === undefined || head.repo?.full_name === run.headRepository));
    const commit = run.headSha.slice(0, 7);
    const current = candidates.filter(({ head }) => head.sha === run.headSha);
    const named = current.filter(({ number }) => run.pullRequests.includes(number));
    const [found, other] = named.length > 0 ? named : current;
    if (found && !other)
        return { number: found.number };
    if (found && other) {
        return {
            reason: `Commit ${commit} is the head of several pull requests, so it can't be told which one was checked.`
        };
    }
    if (candidates.length > 0) {
        return { reason: `The pull request has moved on since commit ${commit} was checked: its newer check has the say.` };
    }
    return { reason: `There is no open pull request for commit ${commit}.` };
}
async function candidatesFor(octokit, repository, { headOwner, headBranch, headSha }) {
    if (headOwner !== undefined && headBranch !== undefined) {
        const head = `${headOwner}:${headBranch}`;
        return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)((page) => octokit.rest.pulls.list({ ...repository, state: 'open', head, per_page: _github_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .m, page }));
    }
    // Without the fork, the commit is all that is left.
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...repository,
        commit_sha: headSha,
        per_page: _github_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .m
    });
    return data;
}


/***/ })

};
