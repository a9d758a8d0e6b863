const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’' }

/** Far enough for a quotation, near enough to be quick. */
const LONGEST_QUOTATION = 2_000

/** Whether a place is inside a quotation that began earlier on its line. */
export function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (/['"‘’“”„«»‹›]\s?$/u.test(before)) return true
  if ((before.split('"').length - 1) % 2 === 1) return true
  return Object.entries(CLOSING).some(([open, close]) => {
    const opened = before.lastIndexOf(open)
    return opened >= 0 && ![...close].some((mark) => before.indexOf(mark, opened + 1) > opened)
  })
}
