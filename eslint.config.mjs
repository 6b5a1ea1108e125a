import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of src, and the rooms or single files that each may import. Every room may import the texts, except the methods and the host, which have no language. */
const rooms = {
  text: [],
  rules: ['text'],
  analysis: [],
  programme: ['text', 'rules', 'analysis'],
  case: ['text', 'rules', 'analysis'],
  sources: ['text', 'analysis', 'case'],
  tables: ['text', 'rules', 'analysis', 'programme', 'case', 'sources'],
  functions: ['text', 'rules', 'analysis', 'programme', 'case'],
  workbook: ['text', 'case', 'sources', 'tables'],
  taskpane: [
    'text',
    'rules',
    'programme',
    'case',
    'sources',
    'tables',
    'functions/catalogue.ts',
    'functions/exampleFormula.ts',
    'workbook',
  ],
  excelHost: [],
  xlsx: ['text', 'excelHost', 'workbook'],
  preview: ['text', 'functions', 'workbook', 'taskpane', 'excelHost', 'xlsx'],
};

const importOrder = [
  ...Object.entries(rooms).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...allowed].map((name) => `./${name}`),
    message: `${room} may import ${allowed.join(', ') || 'nothing but itself'} (rooms in eslint.config.mjs).`,
  })),
  { target: './src', from: './tests', message: 'Files in src do not import tests.' },
  { target: './src', from: './scripts', message: 'Files in src do not import scripts.' },
];

const excelMessage = 'Only src/workbook talks to Excel.';

/** Office's own rules. The formatting rules of their set are left out, because prettier formats. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([rule]) => rule.startsWith('office-addins/'))
    .map(([rule]) => [rule, 'error']),
);

export default tseslint.config(
  { ignores: ['dist', 'package', '.cache', 'coverage', 'node_modules', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: importOrder, basePath: import.meta.dirname }],
      'no-restricted-globals': ['error', { name: 'Excel', message: excelMessage }],
      'no-restricted-syntax': ['error', { selector: 'TSQualifiedName > Identifier.left[name="Excel"]', message: excelMessage }],
    },
  },
  {
    // The host replaces Excel and must name what it replaces. The embedded workbook makes the host the global Excel.
    files: ['src/workbook/**/*.{ts,tsx}', 'src/excelHost/**/*.ts', 'src/preview/main.tsx'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/workbook/**/*.{ts,tsx}'],
    ignores: ['src/workbook/runExcel.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Excel', property: 'run', message: 'Only src/workbook/runExcel.ts calls Excel.run.' },
      ],
    },
  },
  {
    files: ['src/workbook/**/*.{ts,tsx}', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    // The self-test loads properties through functions of behaviour.ts, which these two rules do not recognise.
    files: ['src/workbook/selfTest/**/*.ts'],
    rules: { 'office-addins/load-object-before-read': 'off', 'office-addins/call-sync-before-read': 'off' },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A test may assume that a value is not null, because it fails if the value is null.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Jest's matchers (expect.objectContaining …) have the type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Import tests/fastCheck.ts, which uses the seed of the run.' },
      ],
    },
  },
  { files: ['tests/fastCheck.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { require: 'readonly', module: 'writable', process: 'readonly', __dirname: 'readonly', console: 'readonly' },
    },
  },
);
