import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist-demo', 'coverage', 'test-results', 'node_modules', '.browser', '.node'] },
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
      // LitElement's own lifecycle methods always exist
      'wc/guard-super-call': 'off',
      // a list without markers is no list to VoiceOver unless it says so
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by property access and needs no awaiting
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // methods of adapters are looked at, replaced and put back
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
