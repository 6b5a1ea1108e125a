/** Lints snippets as if they stood in the project, in a process of their own: ESLint loads its configuration as a module, which Jest cannot. */
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
