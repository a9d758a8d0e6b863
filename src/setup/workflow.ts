/** Where `init` writes the workflow. */
export const WORKFLOW_PATH = '.github/workflows/seo-content-check.yml'

/** A workflow that checks the posts of a pull request, with the permissions that it needs and no more. */
export const WORKFLOW = `name: SEO content

on:
  pull_request:

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: seo-content-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: org/seo-content-check@v1
`
