import { define } from '../../../packages/components/src/browser/define.ts';
import { equal, match } from '../support/assert.ts';

/** What the console was told while `act` ran. */
const told = (act: () => void): string[] => {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = (line: string) => void lines.push(`warn ${line}`);
  console.error = (line: string) => void lines.push(`error ${line}`);
  try {
    act();
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
};

const elementOf = (version: string): (new () => HTMLElement) & { version: string } =>
  class extends HTMLElement {
    static version = version;
  };

describe('registration', () => {
  it('of the same class again says nothing', () => {
    const element = elementOf('1.0.0');
    equal(
      told(() => {
        define('test-a', element);
        define('test-a', element);
      }),
      [],
    );
    equal(customElements.get('mizu-test-a') === element, true);
  });

  it('of the same version twice warns, and the first stays', () => {
    const first = elementOf('1.0.0');
    const [line = '', ...more] = told(() => {
      define('test-b', first);
      define('test-b', elementOf('1.0.0'));
    });
    match(line, /^warn .*<mizu-test-b> 1\.0\.0 is loaded twice/u);
    equal([more.length, customElements.get('mizu-test-b') === first], [0, true]);
  });

  it('of another version logs an error and does not throw', () => {
    const [line = ''] = told(() => {
      define('test-c', elementOf('1.0.0'));
      define('test-c', elementOf('2.0.0'));
    });
    match(line, /^error .*version 1\.0\.0; version 2\.0\.0 is not used/u);
  });

  it('of somebody else’s tag logs an error', () => {
    customElements.define('mizu-test-d', class extends HTMLElement {});
    match(told(() => define('test-d', elementOf('1.0.0'))).join(), /^error .*another library/u);
  });

  it('with a prefix lets two versions live on one page', () => {
    const element = elementOf('1.0.0');
    equal(
      [
        define('test-e', element),
        define('test-e', element, { prefix: 'town' }),
        define('test-e', elementOf('2.0.0'), { prefix: 'next' }),
      ],
      ['mizu-test-e', 'town-test-e', 'next-test-e'],
    );
    equal(document.createElement('town-test-e') instanceof element, true);
  });
});
