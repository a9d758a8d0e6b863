/** Room for a URL that a person would still read. */
const LONGEST = 160

/** A text of the post in plain quotes for a message: on one line, and cut when it is long. */
export function quote(text: string, longest = LONGEST): string {
  return `"${shorten(text, longest)}"`
}

/** A text on one line, cut in its middle when it is longer than `longest` UTF-16 units, so that its start and end can be recognised. */
export function shorten(text: string, longest = LONGEST): string {
  const tail = Math.floor(longest / 4)
  if (text.length <= longest) return oneLine(text)
  return `${oneLine(text.slice(0, longest - tail - 1))}…${oneLine(text.slice(-tail))}`.toWellFormed()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
