import type { Command } from './options.js'

/** Wrong use of the command line. The message says what is wrong and what is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const HELP = `Usage: seo-content-check [check] [options] [PATH...]
       seo-content-check merge | init | rules | explain RULE | schema | demo

Reviews the posts of a Markdown site: front matter, links, cover images and what hurts in search.
PATH is a file, a folder or a quoted glob. Without one: every post in the working directory.

  merge REPORT...    make one report of the parts that --shard gave, in JSON
  init               look at the site here, and write a configuration and a workflow for it
  rules              list the rules
  explain RULE       say what a rule is about, with its options and examples
  schema             write the contract of the site's front matter as JSON Schema, for editors
  demo               check a small blog, without a network
  COMMAND --help     say more about one of these

  --base REF         only posts changed since the merge base with REF, a branch, tag or commit
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --format FORMAT    pretty    for people; the default, in color on a terminal
                     github    pretty, and annotations; the default in GitHub Actions
                     markdown  as the job summary
                     html      one page with filters and previews, for a browser
                     json      for scripts: docs/report.schema.json
                     sarif     for code scanning and editors
                     junit     for the test pages of CI services
  --output FILE      write the report there instead of standard output
  --fix              write the safe fixes into the posts, and report what is left
  --fix-suggestions  write those that somebody should confirm, too
  --fix-dry-run      write nothing: print what the fixes would change as a diff
  --no-links         no network at all
  --cache FILE       remember there which links are fine, for a week, and don't ask again until then
  --connect-to HOST1:PORT1:HOST2:PORT2
                     as curl's: connect to HOST2:PORT2 instead; an empty HOST1 or PORT1 means any.
                     Repeatable. What is named here may be on a private network
  --scope SCOPE      with --base: introduced (default) counts what the change brings, changed
                     all findings of the posts that it touches, all those of all posts
  --shard INDEX/COUNT
                     only a part of the check, such as 2/8: the posts and the hosts that fall to
                     it; "merge" makes one report of all parts in JSON
  --language LANG    messages in en or nl; default: the language of the site, else en
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

const SEE_ALSO = `  -h, --help         print this

Exit status: 0, or 2 for wrong usage or what could not be done.
`

/** What `COMMAND --help` prints. */
export const HELP_OF: Readonly<Record<Command, string>> = {
  check: HELP,
  merge: `Usage: seo-content-check merge [options] REPORT...

Makes one report of several in JSON: of the parts that --shard gave, or of several sites. REPORT is
a file, or a folder whose .json files are all reports. A part that is missing is said in the report.
Posts are read in the working directory, for formats that show them.

  --format FORMAT    as for check
  --output FILE      write the report there instead of standard output
  --fail-on LEVEL    error (default), warning or never
  -h, --help         print this

Exit status: 0, 1 for findings, or 2 for wrong usage or reports that can't be used.
`,
  init: `Usage: seo-content-check init [options]

Looks at the site in the working directory and writes what fits it, with comments that say why:
.github/seo-content-check.yml, the configuration, and .github/workflows/seo-content-check.yml, which
runs the check on pull requests. Says what it saw and what it decided. Posts are not changed.

  --generator NAME   what makes the site, where the repository doesn't tell
  --dry-run          print both files instead of writing them
  --force            overwrite files that are there
${SEE_ALSO}`,
  rules: `Usage: seo-content-check rules [--format pretty|json]

Lists the rules: name, severity, the smallest profile that has it, whether it offers a fix, and what
it reports. A safe fix is written by --fix, a suggestion by --fix-suggestions.

  --format FORMAT    pretty (default) or json
${SEE_ALSO}`,
  explain: `Usage: seo-content-check explain RULE

Says what a rule reports and why, what can be set, and shows an example of what is reported and of
what is fine.

${SEE_ALSO}`,
  schema: `Usage: seo-content-check schema [options]

Prints the contract of the front matter of the site in the working directory as JSON Schema: the
fields of its generator, what is required, front-matter.schema of the configuration, and what the
configurations of Decap CMS and Front Matter CMS say. For editors and other programs.

  --generator NAME   what makes the site; no repository is needed then
  --config FILE      default: .github/seo-content-check.yml, then seo-content-check.yml
  --output FILE      write it there instead of standard output
${SEE_ALSO}`,
  demo: `Usage: seo-content-check demo

Checks a small blog of an invented bicycle workshop against a web server on this machine that plays
the outside world. Needs no network.

${SEE_ALSO}`
}
