import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist-demo',
      'coverage',
      'test-results',
      'node_modules',
      '.browser',
      '.node',
      'test/benchmark/peers',
      'demo/frameworks',
      'test/installed/projects',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { files: ['src/**/*.ts', 'demo/**/*.ts'], ...lit['flat/all'] },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {
      // templates are rendered by functions, which have no methods to pass, and their lists are short
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // a selector that depends on an id cannot stand in a decorator
      'lit/prefer-query-decorators': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/best-practice'],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // what Prototype.js puts in the place of the platform's own, for all scripts of a page
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
          message: 'With Prototype.js it takes no iterables and no function: spread, and map.',
        },
        {
          selector:
            'CallExpression[callee.property.type="Identifier"][callee.property.name="entries"][arguments.length=0]',
          message: 'With Prototype.js that of arrays has no indices: count, or use forEach.',
        },
        {
          selector: 'CallExpression[callee.property.name="scrollTo"]',
          message: 'With Prototype.js that of elements scrolls the window: use scroll.',
        },
      ],
      // LitElement's own lifecycle methods always exist
      'wc/guard-super-call': 'off',
      // a list without markers is no list to VoiceOver unless it says so
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'demo/server/test/**/*.ts'],
    rules: {
      // chai asserts by property access and needs no awaiting
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // methods of adapters are looked at, replaced and put back
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['demo/server/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // the runner waits for what is defined by them
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
    },
  },
  { files: ['demo/{adapters,hosts,site}/**/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
