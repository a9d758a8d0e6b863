export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 36185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeInThreads: () => (/* binding */ judgeInThreads)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _judge_posts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36597);




/** Posts that a thread is given at a time. */
const SLICE = 100;
/** What may lie about after a collection before the next full one, as a share of what is in use: V8 would let it be four times. */
const GROWTH_PERCENT = 40;
/** Room for new objects in each further thread. */
const YOUNG_MB = 24;
/** Beside this thread. Each takes some 100 MB. */
const MOST_THREADS = 3;
/**
 * Judges posts in several threads, this one among them. A thread that fails hands its posts back, so that none is lost.
 *
 * @param entry the script that the threads run: dist/worker.js
 */
async function judgeInThreads(paths, parts, entry, task) {
    const slices = Array.from({ length: Math.ceil(paths.length / SLICE) }, (_, index) => index);
    const open = [...slices];
    const answers = new Map();
    const { around } = parts;
    const whole = { posts: [], findings: [], incomplete: [], unread: 0, fixed: 0 };
    let taken = 0;
    const workers = Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() - 1, MOST_THREADS);
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(`--heap-growing-percent=${GROWTH_PERCENT}`);
    const stopIdle = [];
    const threads = Array.from({ length: workers }, () => beside());
    while (taken < slices.length) {
        await here();
        for (const stop of stopIdle)
            stop();
        await Promise.all(threads);
    }
    return whole;
    /** Takes the answers in the order of the posts, so that the same posts always make the same report. */
    function answer(slice, given) {
        answers.set(slice, given);
        for (let next = answers.get(taken); next; next = answers.get(taken)) {
            answers.delete(taken);
            taken += 1;
            for (const post of next.judged.posts)
                whole.posts.push(post);
            for (const finding of next.judged.findings)
                whole.findings.push(finding);
            whole.incomplete.push(...next.judged.incomplete);
            whole.unread += next.judged.unread;
            around.links.take(next.links);
            around.covers.take(next.covers);
        }
    }
    async function here() {
        for (let slice = open.shift(); slice !== undefined; slice = open.shift()) {
            const links = around.links.empty();
            const judged = await (0,_judge_posts_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePosts */ .P)(postsOf(slice), { ...parts, around: { ...around, links } });
            answer(slice, { judged, links: links.gathered(), covers: { looked: [], failures: [] } });
            // Other threads' messages come in between.
            await new Promise(setImmediate);
        }
    }
    /** Never rejects: what a thread was busy with when it ended is open again. */
    function beside() {
        return new Promise((resolve) => {
            let busy;
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, {
                workerData: task,
                execArgv: [],
                resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
            });
            const end = (reason) => {
                if (busy !== undefined)
                    open.unshift(busy);
                if (reason instanceof Error) {
                    process.emitWarning(`Posts are judged without another thread, for it failed (${reason.message}).`);
                }
                busy = undefined;
                void worker.terminate();
                resolve();
            };
            // Also one that is still getting ready when there is nothing left to do.
            stopIdle.push(() => busy === undefined && end());
            worker.on('error', end);
            worker.on('exit', end);
            worker.on('message', (given) => {
                if (given !== 'ready' && busy !== undefined) {
                    const slice = busy;
                    busy = undefined;
                    answer(slice, given);
                }
                busy = open.shift();
                if (busy === undefined)
                    end();
                else
                    worker.postMessage(postsOf(busy));
            });
        });
    }
    function postsOf(slice) {
        return paths.slice(slice * SLICE, (slice + 1) * SLICE);
    }
}


/***/ })

};
