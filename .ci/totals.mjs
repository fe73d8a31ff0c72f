// Prints `N passed, N failed, N skipped` from the report the unit tests left; a run that never reached them counts as one failure.
import { readFileSync } from 'node:fs';

const status = Number(process.argv[2] ?? 1);

function totals() {
  try {
    const report = JSON.parse(readFileSync('node_modules/.cache/test-report.json', 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const { passed, failed, skipped } = totals();
console.log(`${passed} passed, ${status !== 0 && failed === 0 ? 1 : failed} failed, ${skipped} skipped`);
