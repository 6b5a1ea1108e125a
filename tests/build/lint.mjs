/** Lints snippets as files of the project. It runs as its own process, because ESLint loads its configuration as a module, which Jest cannot do. */
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }],
});
const snippets = JSON.parse(await text(process.stdin));
const results = await Promise.all(snippets.map(({ filePath, code }) => eslint.lintText(code, { filePath })));
process.stdout.write(JSON.stringify(results.map(([result]) => result.messages)));
