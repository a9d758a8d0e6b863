/** As in package.json, which the bundle doesn't hold. */
export const VERSION = '1.0.0'
