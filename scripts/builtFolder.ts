/** Where a build lies. What needs one says in a line which command makes it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The command that makes each build, and the last file that it writes: a build that was broken off is none. */
const builds = {
  build: ['dist', 'THIRD-PARTY-LICENCES.txt'],
  'build:test': ['dist', 'THIRD-PARTY-LICENCES.txt'],
  'build:preview': ['.cache/preview', 'index.html'],
} as const;

/**
 * The folder that a command builds.
 *
 * @param command the script of package.json that makes it
 * @throws Error with one line that names the command, when nothing is built there
 */
export function builtFolder(command: keyof typeof builds, top = root): string {
  const [folder, last] = builds[command];
  if (!existsSync(join(top, folder, last))) throw new Error(`${folder} is not built: run "npm run ${command}" first.`);
  return join(top, folder);
}
