/** A report that can't be used. The message is for the user. */
export class ReportError extends Error {
  override name = 'ReportError'
}
