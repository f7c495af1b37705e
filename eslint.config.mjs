import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.astro/', '.cache/', 'content/', 'test/fixtures/**/*.mdx'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['public/*.js'],
    languageOptions: {
      globals: { addEventListener: 'readonly', document: 'readonly', localStorage: 'readonly' },
    },
  },
  {
    files: ['scripts/**', 'src/cli/**', 'src/check/watch.ts', 'src/build/make-pages.ts', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
