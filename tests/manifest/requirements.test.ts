/** Checks that the Excel version that the manifest requires has all members of the API that the workbook room uses. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

interface Use {
  readonly member: string;
  readonly place: string;
  readonly version: number;
}

/** Returns the API set in the comment of a declaration: `[Api set: ExcelApi 1.12]`. */
function apiSet(declaration: ts.Declaration): number | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((node) => node.getText())
    .join('\n');
  const set = /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(comment);
  return set ? Number(set[1]) * 100 + Number(set[2]) : undefined;
}

/** Every member of the Excel API that `folder` names, with the ExcelApi version that Microsoft's type declarations give it; 1.12 is 112. */
function usesOfExcel(folder: string): Use[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: [folder] }, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes(`/${folder}/`)) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const declarations = checker.getSymbolAtLocation(node.name)?.declarations ?? [];
        const office = declarations.filter((declaration) => declaration.getSourceFile().fileName.includes('@types/office-js'));
        // Each overload has a set. The oldest one is enough to call the method.
        const versions = office.map(apiSet).filter((version) => version !== undefined);
        const { line } = file.getLineAndCharacterOfPosition(node.name.getStart());
        const place = `${relative(root, file.fileName)}:${line + 1}`;
        if (versions.length > 0) uses.push({ member: node.name.text, place, version: Math.min(...versions) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

test('The Excel version that the manifest requires has everything that the workbook room uses', () => {
  const [, major, minor] =
    /<Set Name="ExcelApi" MinVersion="(\d+)\.(\d+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8')) ?? [];
  const asked = Number(major) * 100 + Number(minor);
  const uses = usesOfExcel('src/workbook');
  expect(uses.length).toBeGreaterThan(20);
  expect(uses.filter(({ version }) => version > asked)).toEqual([]);
});
