/** The programs outside npm that the tests need. */
import { chromiumProgram } from './chromium';
import { libreOfficeProgram } from './libreoffice';
import { nginxProgram, opensslProgram } from './nginx';
import { findOrInstall, mayInstall, MissingProgram } from './program';

const programs = [chromiumProgram, libreOfficeProgram, nginxProgram, opensslProgram];

/**
 * Installs what is missing, where that is asked for and allowed.
 *
 * @param isAsked whether to install; by default in CI only
 * @returns one line for each program that is still missing, which says how to get it; none when all are there
 */
export function missingRequirements(isAsked?: boolean): readonly string[] {
  const install = mayInstall(isAsked);
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
