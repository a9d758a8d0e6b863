/**
 * Whether a whole text matches a pattern in which `*` stands for any characters, also slashes, and `?` for one. Takes
 * time by the product of their lengths at the most, whatever the pattern is.
 */
export function matchesWildcard(text: string, pattern: string): boolean {
  let at = 0
  let read = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (pattern[read] === '*') {
      star = read
      resume = at
      read += 1
    } else if (read < pattern.length && (pattern[read] === '?' || pattern[read] === text[at])) {
      at += 1
      read += 1
    } else if (star >= 0) {
      resume += 1
      at = resume
      read = star + 1
    } else return false
  }
  return /^\**$/.test(pattern.slice(read))
}
