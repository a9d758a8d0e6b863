export const id = 7406;
export const ids = [7406];
export const modules = {

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters of a piece, about: the report of a large site as one text would take more memory than the site. */
const PIECE = 65_536;
/**
 * The report as one JSON object, described by docs/report.schema.json, piece by piece. Two runs over the same content give
 * the same text.
 */
function* renderJson(report) {
    let piece = '{';
    let isFirst = true;
    for (const [key, value] of Object.entries(report)) {
        if (value === undefined)
            continue;
        piece += `${isFirst ? '' : ','}\n  ${JSON.stringify(key)}: `;
        isFirst = false;
        if (!Array.isArray(value) || value.length === 0) {
            piece += indented(value, '  ');
            continue;
        }
        for (const [index, item] of value.entries()) {
            piece += `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
            if (piece.length < PIECE)
                continue;
            yield piece;
            piece = '';
        }
        piece += '\n  ]';
    }
    yield `${piece}\n}\n`;
}
/** A line feed in the text of a value is escaped, so that all others are those between its parts. */
function indented(value, by) {
    return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}


/***/ })

};
