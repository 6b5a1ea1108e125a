/** Finds the folder of a build, or says which command makes it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The folder of each build and the last file written there. An interrupted build lacks that file and does not count. */
const builds = {
  build: ['dist', 'THIRD-PARTY-LICENCES.txt'],
  'build:test': ['dist', 'THIRD-PARTY-LICENCES.txt'],
  'build:preview': ['.cache/preview', 'index.html'],
} as const;

/**
 * Returns the folder that a command builds.
 *
 * @param command the script of package.json that makes it
 * @throws Error with one line that names the command, when nothing is built there
 */
export function builtFolder(command: keyof typeof builds, top = root): string {
  const [folder, last] = builds[command];
  if (!existsSync(join(top, folder, last))) throw new Error(`${folder} is not built: run "npm run ${command}" first.`);
  return join(top, folder);
}
