import type { Reporter, TestResult, TestResultError, TestSuiteResult } from '@web/test-runner-core';

/** What a failed assertion says; browsers differ in whether the stack repeats the message. */
const wordsOf = ({ message, stack = '', actual, expected }: TestResultError): string =>
  [
    stack.includes(message) ? '' : message,
    stack,
    expected === undefined ? '' : `expected ${expected}, was ${actual ?? '?'}`,
  ]
    .filter(Boolean)
    .join('\n');

interface Failure {
  name: string;
  message: string;
}

const testsOf = (suite: TestSuiteResult, path: readonly string[]): { name: string; test: TestResult }[] => [
  ...suite.tests.map((test) => ({ name: [...path, test.name].join(' › '), test })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

/** Says what failed and why, and ends with the line that `npm test` counts by. */
export const summaryReporter = (): Reporter => ({
  onTestRunFinished({ sessions }) {
    const failures: Failure[] = [];
    let passed = 0;
    for (const { testFile, testResults, errors, logs, passed: fine } of sessions) {
      const file = testFile.replace(`${process.cwd()}/`, '');
      const before = failures.length;
      for (const error of errors) failures.push({ name: file, message: wordsOf(error) });
      for (const { name, test } of testResults ? testsOf(testResults, [file]) : []) {
        if (test.skipped) continue;
        if (test.passed) passed += 1;
        else failures.push({ name, message: test.error ? wordsOf(test.error) : 'failed' });
      }
      if (!fine && failures.length === before)
        failures.push({ name: file, message: 'The tests of this file did not run to their end' });
      if (failures.length > before) for (const log of logs) console.log(`${file} logged:`, ...(log as unknown[]));
    }
    for (const { name, message } of failures) console.log(`✗ ${name}\n${message.replaceAll(/^/gm, '    ')}\n`);
    console.log(`${passed} passed, ${failures.length} failed`);
  },
});
