/** Jest reporter that ends a run with one plain line: `N passed, N failed`, and the skipped ones where there are any. */
export default class TestTotal {
  onRunComplete(_contexts, results) {
    const crashed = results.testResults.filter((file) => file.testExecError).length
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + crashed} failed`
    process.stdout.write(`${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`)
  }
}
