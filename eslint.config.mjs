import eslint from '@eslint/js';
import {defineConfig} from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'build/',
      '.docusaurus/',
      '**/node_modules/',
      'test-results/',
      'playwright-report/',
      'samples/**/generated/',
      'samples/dist/',
      // Started by Prisma’s command as a program, so it is no TypeScript.
      'samples/testing/schema-engine-binary.mjs',
      // Not part of the samples' program (see samples/tsconfig.json), and partly wrong on purpose.
      'samples/exercises/{.proof,*/starter,*/tests,*/work,*/wrong}/',
      // Plain JavaScript: the lesson before types.
      'samples/{lessons,exercises}/javascript-core/**/*.js',
      'samples/lessons/typescript-essentials/slots/{slots.types,wrong-call}.ts',
      'samples/{lessons/*,reference}/errors/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
      globals: globals.node,
    },
  },
  {files: ['static/lifeline.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['src/**/*.tsx'],
    ...react.configs.flat.recommended,
    settings: {react: {version: 'detect'}},
  },
  {
    files: ['src/**/*.tsx'],
    ...react.configs.flat['jsx-runtime'],
  },
  {files: ['src/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest']},
  {files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.strict},
  {
    files: ['src/**/*.tsx'],
    rules: {
      // A table shown as cards loses its roles in some browsers unless they are written out.
      'jsx-a11y/no-redundant-roles': [
        'error',
        {table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row']},
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', {td: ['cell']}],
    },
  },
  {
    files: ['e2e/**/*.ts'],
    rules: {
      // The test runner reads from the pattern which fixtures a fixture needs: none.
      'no-empty-pattern': ['error', {allowObjectPatternsAsParameters: true}],
    },
  },
  {
    files: ['samples/**/*.ts'],
    rules: {
      // Nest's modules are classes with nothing in them; what keeps data in memory has nothing to wait for.
      '@typescript-eslint/no-extraneous-class': ['error', {allowWithDecorator: true}],
      '@typescript-eslint/require-await': 'off',
      // The test runner of Node.js waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['test'], package: 'node:test'}]},
      ],
    },
  },
  {
    rules: {
      // Numbers in template strings read well ("week 3"); everything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
);
