import assert from 'node:assert/strict';
import test from 'node:test';
import { tagFaults } from '../../.ci/checks/api-tags.ts';

const bills = { collection: { get: { operationId: 'bills.list', tags: ['bills'] } } };

test('one file for each tag, with the operations of that tag', () => {
  assert.deepEqual(tagFaults({ tags: ['bills'], files: { bills } }), []);
});

test('a tag without a file, and a file without a tag, are named', () => {
  assert.deepEqual(tagFaults({ tags: ['bills', 'usage'], files: { bills, calendar: {} } }), [
    'openapi/openapi.yaml: the tag usage has no file openapi/paths/usage.yaml',
    'openapi/paths/calendar.yaml: no tag of openapi.yaml has this name',
  ]);
});

test('an operation in the file of another tag, with none or with two, is named', () => {
  const files = {
    bills: {
      item: { get: { operationId: 'bills.get', tags: ['usage'] }, post: { operationId: 'bills.pay' } },
      csv: { get: { operationId: 'bills.csv', tags: ['bills', 'usage'] } },
    },
  };
  assert.deepEqual(tagFaults({ tags: ['bills'], files }), [
    'openapi/paths/bills.yaml: bills.get has the tags usage instead of bills',
    'openapi/paths/bills.yaml: bills.pay has no tag instead of bills',
    'openapi/paths/bills.yaml: bills.csv has the tags bills, usage instead of bills',
  ]);
});
