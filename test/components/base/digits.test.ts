import { groupDigits, normaliseDigits } from '../../../packages/components/src/base/digits.ts';
import { isImeEnter } from '../../../packages/components/src/browser/ime.ts';
import { digitsFault } from '../../../packages/components/src/forms/rules/digits.ts';
import { equal } from '../support/assert.ts';

const format = {
  label: { ja: 'お客様番号' },
  hint: { ja: '' },
  pattern: '^[1-9]\\d{8}$',
  groups: [2, 2, 5],
  example: '12-34-56789',
};

describe('numbers from paper', () => {
  it('become half-width digits without separators', () => {
    for (const typed of ['12-34-56789', '１２－３４－５６７８９', '12 34　56789', '１２ー３４‐56−789', '12―34–56789'])
      equal(normaliseDigits(typed), '123456789', typed);
  });

  it('keep what is no digit, so that it can be named', () => {
    equal(normaliseDigits('12a3'), '12a3');
    equal(normaliseDigits('𠮷1'), '𠮷1');
  });

  it('are grouped as printed, unless they do not fit', () => {
    equal(groupDigits('123456789', [2, 2, 5]), '12-34-56789');
    equal(groupDigits('12345678', [2, 2, 5]), '12345678');
    equal(groupDigits('12345678a', [2, 2, 5]), '12345678a');
  });

  it('are checked against the format, and the fault says how to mend it', () => {
    equal(digitsFault('１２-34-56789', format), undefined);
    equal(digitsFault(' ', format), { kind: 'empty' });
    equal(digitsFault('1234567', format), { kind: 'length', count: 9, now: 7 });
    equal(digitsFault('12345678𠮷', format), { kind: 'digits', wrong: '𠮷' });
    equal(digitsFault('023456789', format), { kind: 'pattern' });
  });
});

describe('Enter of an input method', () => {
  it('is told by isComposing, and in Safari by key code 229', () => {
    equal(isImeEnter(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true })), true);
    equal(isImeEnter(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 })), true);
    equal(isImeEnter(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 })), false);
  });
});
