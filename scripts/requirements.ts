/** The programs outside npm that the tests need. */
import { chromiumProgram } from './chromium';
import { libreOfficeProgram } from './libreoffice';
import { nginxProgram, opensslProgram } from './nginx';
import { findOrInstall, mayInstall, MissingProgram } from './program';

const programs = [chromiumProgram, libreOfficeProgram, nginxProgram, opensslProgram];

/**
 * Installs the missing programs, where somebody asked for it and it is allowed.
 *
 * @param isRequested whether to install; by default in CI only
 * @returns for each program that is still missing, one line that says how to get it
 */
export function missingRequirements(isRequested?: boolean): readonly string[] {
  const install = mayInstall(isRequested);
  const missing = programs.flatMap((program) => {
    try {
      findOrInstall(program, install);
      return [];
    } catch (error) {
      if (error instanceof MissingProgram) return [error.message];
      throw error;
    }
  });
  return missing.length === 0 || install
    ? missing
    : [...missing, 'As root on Debian or Ubuntu, "npm test -- --install" installs what is missing.'];
}
