import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  chooseContract,
  initialBillViewerState,
  otherOpenBills,
  reduceBillViewer,
  shownBill,
  viewStatus,
} from '../../../packages/components/src/bill-viewer/state.ts';
import type { BillViewerAction, Ready, ViewerState } from '../../../packages/components/src/bill-viewer/state.ts';
import { bill, billSummary, contract, contractId, otherContractId, usageSeries } from './samples.ts';

const failure = { kind: 'unreachable' } as const;
const newest = billSummary('b1');
const older = billSummary('b0', { state: 'paid' });

const play = (...actions: BillViewerAction[]): ViewerState => actions.reduce(reduceBillViewer, initialBillViewerState);
const loaded: BillViewerAction[] = [
  { type: 'contracts-loaded', contracts: [contract()], contractId },
  { type: 'bills-loaded', contractId, page: { items: [newest, older], nextCursor: 'next' } },
];
const ready = (...actions: BillViewerAction[]): Ready => {
  const state = play(...loaded, ...actions);
  assert.equal(state.status, 'ready');
  return state;
};

describe('bill viewer state', () => {
  it('shows the newest bill from the list before its details have come', () => {
    const state = ready();
    assert.equal(state.billId, 'b1');
    assert.equal(shownBill(state), newest);
    assert.equal(state.bill.status, 'loading');
  });

  it('is empty without a contract, and without a bill', () => {
    assert.equal(play({ type: 'contracts-loaded', contracts: [], contractId: null }).status, 'empty');
    assert.deepEqual(play(loaded[0]!, { type: 'bills-loaded', contractId, page: { items: [], nextCursor: null } }), {
      status: 'empty',
      contracts: [contract()],
      contractId,
    });
  });

  it('keeps the bill when only its usage fails, and says that it is partial', () => {
    const state = ready(
      { type: 'bill-loaded', bill: bill('b1') },
      { type: 'usage-failed', contractId, granularity: 'bill', failure },
    );
    assert.equal(viewStatus(state), 'partial');
    assert.equal(state.bill.status, 'ready');
  });

  it('drops what was asked for another bill, contract or granularity', () => {
    const state = ready({ type: 'bill-chosen', billId: 'b0' });
    const late: BillViewerAction[] = [
      { type: 'bill-loaded', bill: bill('b1') },
      { type: 'bill-failed', billId: 'b1', failure },
      { type: 'usage-loaded', usage: usageSeries({ contractId: otherContractId }) },
      { type: 'usage-loaded', usage: usageSeries({ granularity: 'day' }) },
      { type: 'usage-failed', contractId: otherContractId, granularity: 'bill', failure },
      { type: 'more-loaded', cursor: 'another', page: { items: [newest], nextCursor: null } },
      { type: 'more-failed', cursor: 'another' },
      { type: 'bills-loaded', contractId: otherContractId, page: { items: [older], nextCursor: null } },
    ];
    for (const action of late) assert.equal(reduceBillViewer(state, action), state, action.type);
  });

  it('adds a page of earlier bills once', () => {
    const more: BillViewerAction = {
      type: 'more-loaded',
      cursor: 'next',
      page: { items: [billSummary('a9')], nextCursor: null },
    };
    const state = ready({ type: 'more-started' }, more, more);
    assert.deepEqual(
      state.bills.map(({ id }) => id),
      ['b1', 'b0', 'a9'],
    );
    assert.deepEqual([state.nextCursor, state.more], [null, 'idle']);
    assert.equal(ready({ type: 'more-failed', cursor: 'next' }).more, 'failed');
  });

  it('shows a chosen bill that is not in the list once it has come', () => {
    const state = ready({ type: 'bill-chosen', billId: 'x' });
    assert.equal(shownBill(state), undefined);
    assert.equal(shownBill(reduceBillViewer(state, { type: 'bill-loaded', bill: bill('x') }) as Ready)?.id, 'x');
  });

  it('places the parts once both have come, and keeps them while another bill loads', () => {
    const both: BillViewerAction[] = [
      { type: 'bill-loaded', bill: bill('b1') },
      { type: 'usage-loaded', usage: usageSeries({}) },
    ];
    assert.equal(ready(both[0]!).settled, false);
    assert.equal(ready(...both).settled, true);
    assert.equal(ready(...both, { type: 'bill-chosen', billId: 'b0' }).settled, true);
  });

  it('tells switching contracts from the first load', () => {
    const other: BillViewerAction = { type: 'contracts-loaded', contracts: [contract()], contractId: otherContractId };
    assert.deepEqual(
      [play(other), reduceBillViewer(ready(), other)].map((state) => 'switching' in state && state.switching),
      [false, true],
    );
  });

  it('names open bills that are not on screen', () => {
    const state = ready();
    assert.deepEqual(otherOpenBills(state), []);
    assert.deepEqual(otherOpenBills({ ...state, billId: 'b0' }), [newest]);
  });

  it('forgets every bill when the session ends', () => {
    assert.deepEqual(reduceBillViewer(ready(), { type: 'signed-out', expired: true }), {
      status: 'signed-out',
      expired: true,
    });
  });

  it('never takes bills in while signed out or failed', () => {
    const late = fc.constantFrom<BillViewerAction>(
      loaded[1]!,
      { type: 'bill-loaded', bill: bill('b1') },
      { type: 'usage-loaded', usage: usageSeries({}) },
      { type: 'more-started' },
      { type: 'bill-chosen', billId: 'b0' },
    );
    const ended = fc.constantFrom<ViewerState>({ status: 'signed-out', expired: false }, { status: 'failed', failure });
    fc.assert(
      fc.property(ended, fc.array(late), (state, actions) =>
        assert.equal(actions.reduce(reduceBillViewer, state), state),
      ),
    );
  });

  it('falls back to the first contract when the wished one is not the customer’s', () => {
    const contracts = [contract(), contract({ id: otherContractId })];
    assert.equal(chooseContract(contracts, otherContractId), otherContractId);
    assert.equal(chooseContract(contracts, 'foreign'), contractId);
    assert.equal(chooseContract([], contractId), null);
  });
});
