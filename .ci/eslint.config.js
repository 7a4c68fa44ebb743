import { resolve } from 'node:path';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

const root = resolve(import.meta.dirname, '..');
const components = ['packages/components/src/**/*.ts', 'stories/**/*.ts'];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      'packages/sdk/src/resources/**',
      '**/site/**',
      'storybook-static/**',
      'test-results/**',
      '.mizumado/**',
      '.ci/build/**',
      'rollup.config.js',
    ],
  },
  {
    basePath: root,
    files: ['**/*.{js,mjs,ts}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        URL: false,
        fetch: false,
        setTimeout: false,
        clearTimeout: false,
        setInterval: false,
        clearInterval: false,
      },
    },
  },
  {
    basePath: root,
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      // What the compiler checks already.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      // Numbers are the commonest thing in a text about water; they need no String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One import style: what only the compiler needs has an import of its own.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[importKind="value"] > ImportSpecifier[importKind="type"]',
          message: 'Write types in an `import type` of their own.',
        },
      ],
      // `environment['PORT']`: the compiler asks for it where any name is possible.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // With noUncheckedIndexedAccess, an index that is known to be there needs its `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Spreading a text is how its characters are counted, 𠮷 as one.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // Plain http to an identity provider on this very machine, for development and tests; marked as deprecated so that nobody takes it lightly.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      // What an interface calls asynchronous may be quick in one implementation.
      '@typescript-eslint/require-await': 'off',
      // Control characters are what some texts are searched for.
      'no-control-regex': 'off',
      // A function of an interface that needs no object is one that may be taken out of it.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // A one-line arrow function whose value nobody uses is plain enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    basePath: root,
    files: ['test/**/*.ts'],
    rules: {
      // `test()` of node:test returns a promise that its own runner awaits.
      // `find<HTMLInputElement>(…)` says what the test knows.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    basePath: root,
    // Programs that run before anything is installed, so nothing but Node checks them.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['URL', 'clearInterval', 'console', 'performance', 'process', 'setInterval'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    basePath: root,
    files: components,
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // Only for elements that mirror themselves into the DOM API of built-in ones.
      'wc/attach-shadow-constructor': 'off',
    },
  },
);
