export const id = 636;
export const ids = [636];
export const modules = {

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony export DEFAULT_LIMITS */
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75250);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24371);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40317);




const DEFAULT_LIMITS = {
    requestMs: 30_000,
    retries: 3,
    retryUnitMs: 500,
    // GitHub asks for a minute where an answer doesn't say how long.
    longestWaitMs: 60_000,
    waitBudgetMs: 120_000,
    // Eight files are asked for at a time, so these are three rounds.
    failuresInARow: 24
};
/**
 * A client for GitHub's REST API that ends: each request has a timeout, failures are tried again a few times, and rate
 * limits are waited for within bounds. It has connections of its own, away from those that link checks go through.
 * @param apiUrl `https://api.github.com`, or that of a GitHub Enterprise Server
 */
function createClient(token, apiUrl, limits = {}) {
    const bounds = { ...DEFAULT_LIMITS, ...limits };
    const dispatcher = createDispatcher();
    const boundedFetch = (url, init = {}) => (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(url, { ...init, dispatcher, signal: AbortSignal.timeout(bounds.requestMs) });
    // The order matters: what the first plug-in makes of a failure decides whether the second tries again.
    const Client = _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq.plugin((octokit) => watch(octokit, bounds), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L);
    const octokit = new Client({
        ...(0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, { userAgent: 'seo-content-check' }),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { fetch: boundedFetch },
        retry: {
            retries: bounds.retries,
            retryAfterBaseValue: bounds.retryUnitMs,
            doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451]
        },
        log: { debug() { }, info() { }, warn() { }, error() { } }
    });
    return { octokit, close: () => dispatcher.destroy() };
}
function createDispatcher() {
    const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY, no_proxy, NO_PROXY } = process.env;
    if (!(https_proxy || HTTPS_PROXY || http_proxy || HTTP_PROXY))
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6();
    const direct = [no_proxy || NO_PROXY, 'localhost', '127.0.0.1', '[::1]'].filter(Boolean);
    return new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({ noProxy: direct.join(',') });
}
/** Turns answers that were cut off into failures, rate limits into waits, and an end to asking where nothing is answered. */
function watch(octokit, bounds) {
    let waitedMs = 0;
    let failures = 0;
    octokit.hook.before('request', () => {
        if (failures < bounds.failuresInARow)
            return;
        throw Object.assign(new Error(`it failed ${bounds.failuresInARow} times in a row`), {
            name: 'HttpError',
            status: 500
        });
    });
    octokit.hook.after('request', (response, options) => {
        // octokit gives text where JSON ended too early, and a proxy may answer with a page of its own.
        if (typeof response.data === 'string' && response.status !== 204) {
            const type = response.headers['content-type'] ?? '';
            const what = type.startsWith('application/json') ? 'was cut off' : 'is no JSON';
            throw Object.assign(new Error(`the answer ${what}`), { name: 'HttpError', status: 502, request: options });
        }
        failures = 0;
    });
    octokit.hook.error('request', (error) => {
        const failure = error;
        failures = failure.status >= 500 ? failures + 1 : 0;
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a5)(failure)) {
            const waitMs = rateLimitWait(failure, bounds);
            if (waitMs <= bounds.longestWaitMs && waitedMs + waitMs <= bounds.waitBudgetMs) {
                waitedMs += waitMs;
                const { retryRequest } = octokit.retry;
                throw retryRequest(failure, bounds.retries, Math.ceil(waitMs / bounds.retryUnitMs));
            }
        }
        throw error;
    });
    return {};
}
/** Milliseconds to wait: as `Retry-After` says, else until the limit is reset, else a minute. */
function rateLimitWait(failure, bounds) {
    const headers = failure.response?.headers ?? {};
    const retryAfter = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
        const now = Date.parse(String(headers.date)) || Date.now();
        return Math.max(reset - now, 0) + 1000;
    }
    return bounds.longestWaitMs;
}


/***/ })

};
