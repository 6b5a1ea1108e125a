/** Run before the tests: what they need from outside npm is there, or is installed where that is allowed, or is named in one clear line each. */
import { chromiumProgram } from './chromium';
import { libreOfficeProgram } from './libreoffice';
import { nginxProgram, opensslProgram } from './nginx';
import { findOrInstall, MissingProgram } from './program';

const missing = [chromiumProgram, libreOfficeProgram, nginxProgram, opensslProgram].flatMap((program) => {
  try {
    findOrInstall(program);
    return [];
  } catch (error) {
    if (error instanceof MissingProgram) return [error.message];
    throw error;
  }
});

for (const line of missing) console.error(line);
process.exitCode = missing.length === 0 ? 0 : 1;
