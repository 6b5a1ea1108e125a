import { statSync } from 'node:fs';

/**
 * The folder with the downloaded tables, which the command line names.
 *
 * @param script the script of package.json that asks
 * @throws Error with one line that says what to write, where no folder is named or it is not there
 */
export function downloadsFolder(script: string, folder = process.argv[2]): string {
  if (folder === undefined) throw new Error(`Usage: npm run ${script} -- FOLDER, where the downloaded tables are`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is no folder.`);
  return folder;
}
