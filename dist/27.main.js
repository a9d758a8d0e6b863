export const id = 27;
export const ids = [27];
export const modules = {

/***/ 24027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EventError: () => (/* binding */ EventError),
  readEvent: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/github/event.js

/** A commit id: 40 hexadecimal digits, 64 in repositories that use SHA-256. */
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'is not a commit id');
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        changed_files: schemas/* int */.Whr().nonnegative().optional(),
        updated_at: datetime({ offset: true }).optional().catch(undefined),
        base: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }) }),
        // null when the fork has been deleted
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() })
    })
});
const pushPayload = schemas/* object */.Ikc({
    before: sha,
    after: sha,
    ref: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional()
});
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, head_sha: sha }) });
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
            const { pull_request } = parse(pullRequestPayload, name, payload);
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
            const push = parse(pushPayload, name, payload);
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
            const { merge_group } = parse(mergeGroupPayload, name, payload);
            return { kind: 'merge-group', baseSha: merge_group.base_sha, headSha: merge_group.head_sha };
        }
        default:
            return { kind: 'whole-repository' };
    }
}
function isZero(id) {
    return /^0+$/.test(id);
}
function parse(schema, name, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new EventError(`The payload of the event \`${name}\` can't be read: ${issue?.path.join('.') || 'payload'}: ${issue?.message}`);
}


/***/ })

};
