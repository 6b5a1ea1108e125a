import { statSync } from 'node:fs';

/**
 * Returns the folder of downloaded tables that the command line names.
 *
 * @param script the name of the script in package.json, for the message
 * @throws Error with one line that says what to write, when no folder is named or the folder does not exist
 */
export function downloadsFolder(script: string, folder = process.argv[2]): string {
  if (folder === undefined) throw new Error(`Usage: npm run ${script} -- FOLDER, where the downloaded tables are`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${folder} is not a folder.`);
  return folder;
}
