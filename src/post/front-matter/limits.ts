/** UTF-16 units of front matter that are read: far beyond what a post needs, and parsed in well under a second or two. */
export const MAX_LENGTH = 256 * 1024
/** Levels of maps and lists within each other. */
export const MAX_DEPTH = 100
/** Values that YAML aliases may stand for in all: an "alias bomb" doubles a few lines into billions. */
export const MAX_ALIASED_NODES = 10_000
/** Blank lines in a row. gray-matter looks for comments with a pattern that takes the square of their number. */
export const MAX_BLANK_LINES = 200
/** Problems that are told of one block; an author repairs the first ones and looks again. */
export const MAX_PROBLEMS = 20
/** What our engines call the trouble of text beyond `MAX_DEPTH`. */
export const TOO_DEEP = 'TOO_DEEP'
/** What to say of it. */
export const TOO_DEEP_MESSAGE = `The front matter is nested more than ${MAX_DEPTH} levels deep here, and this field was not read. Write it flatter, or move the data to a data file.`
