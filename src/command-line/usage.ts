/** Wrong use of the command line. The message says what is wrong and what is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const HELP = `Usage: seo-content-check [check] [options] [PATH...]
       seo-content-check demo

Reviews the posts of a Markdown site: front matter, links, cover images and what hurts in search.
PATH is a file, a folder or a quoted glob. Without one: every post in the working directory.

  --base REF         only posts changed since the merge base with REF, a branch, tag or commit
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --format FORMAT    pretty    for people; the default, in color on a terminal
                     github    pretty, and annotations; the default in GitHub Actions
                     markdown  as the job summary
                     json      for scripts: docs/report.schema.json
  --output FILE      write the report there instead of standard output
  --no-links         no network at all
  --cache FILE       remember there which links are fine, for a week, and don't ask again until then
  --connect-to HOST1:PORT1:HOST2:PORT2
                     as curl's: connect to HOST2:PORT2 instead; an empty HOST1 or PORT1 means any.
                     Repeatable. What is named here may be on a private network
  --fail-on LEVEL    error (default), warning or never
  --now ISO          the present moment for rules about dates, such as 2026-03-01T12:00:00Z;
                     default: the time of the event in GitHub Actions, else the clock's
  -h, --help         print this
  -v, --version      print the version

Exit status: 0  nothing at or above the level of --fail-on
             1  findings
             2  wrong usage, wrong configuration, or the check itself failed
Color: NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`
