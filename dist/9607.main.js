export const id = 9607;
export const ids = [9607];
export const modules = {

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventError: () => (/* binding */ EventError),
/* harmony export */   e: () => (/* binding */ parsePayload),
/* harmony export */   h: () => (/* binding */ sha),
/* harmony export */   readEvent: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A commit id: 40 hexadecimal digits, 64 in repositories that use SHA-256. */
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'is not a commit id');
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
        updated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).optional().catch(undefined),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }),
        // null when the fork has been deleted
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish() })
    })
});
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    before: sha,
    after: sha,
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional()
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: sha, head_sha: sha }) });
/** The event's payload isn't what GitHub documents. The message is for the user. */
class EventError extends Error {
    name = 'EventError';
}
/**
 * Reads a webhook payload as GitHub hands it to a workflow.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the parsed content of `GITHUB_EVENT_PATH`
 * @throws EventError
 */
function readEvent(name, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target': {
            const { pull_request } = parsePayload(pullRequestPayload, name, payload);
            const { base, head } = pull_request;
            return {
                kind: 'pull-request',
                number: pull_request.number,
                baseSha: base.sha,
                headSha: head.sha,
                privileged: name === 'pull_request_target',
                fromFork: head.repo?.full_name !== base.repo.full_name,
                changedFiles: pull_request.changed_files,
                at: pull_request.updated_at === undefined ? undefined : new Date(pull_request.updated_at)
            };
        }
        case 'push': {
            const push = parsePayload(pushPayload, name, payload);
            if (isZero(push.after))
                return { kind: 'nothing', reason: `${push.ref} was deleted: there is nothing to check.` };
            return {
                kind: 'push',
                before: isZero(push.before) ? undefined : push.before,
                after: push.after,
                branch: push.ref.replace(/^refs\/heads\//, ''),
                defaultBranch: push.repository?.default_branch
            };
        }
        case 'merge_group': {
            const { merge_group } = parsePayload(mergeGroupPayload, name, payload);
            return { kind: 'merge-group', baseSha: merge_group.base_sha, headSha: merge_group.head_sha };
        }
        default:
            return { kind: 'whole-repository' };
    }
}
function isZero(id) {
    return /^0+$/.test(id);
}
/**
 * Reads the part of a payload that is needed.
 * @throws EventError
 */
function parsePayload(schema, name, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new EventError(`The payload of the event \`${name}\` can't be read: ${issue?.path.join('.') || 'payload'}: ${issue?.message}`);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
