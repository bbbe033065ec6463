import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

// Only the plugin's own rules: its "recommended" set brings a second parser and runs prettier inside eslint.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers print the same everywhere; sentences for people never go through a bare template (see src/text).
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => session.close()` is the usual way to pass a callback on.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `!= null` is the usual way to say neither null nor undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Spreading walks code points, which is what Vietnamese text in NFC needs.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      // Vietnamese text is compared in NFC; a stray look-alike space in the source must be written as an escape.
      'no-irregular-whitespace': ['error', { skipStrings: false, skipTemplates: false }],
    },
  },
  {
    files: ['src/office/**', 'src/functions/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // The spreadsheet engine's enums are plain numbers in what it hands out.
    files: ['src/emulator/**', 'src/preview/**'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    // These print for a person at a terminal; a test's mock may be loose where the code under test is strict.
    files: ['src/cli/**', 'scripts/**', 'bench/**', 'tests/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
);
