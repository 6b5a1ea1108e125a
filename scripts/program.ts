/** Finds programs that npm does not install, and installs them where that is allowed. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface Program {
  readonly title: string;
  /** Names looked for on PATH, the preferred one first. */
  readonly commands: readonly string[];
  /** Environment variable with the path of the executable. It takes precedence over all other places. */
  readonly variable?: string;
  /** Paths outside PATH where the installers of macOS, Windows and Linux put it. */
  readonly places: readonly string[];
  /** Package of Debian and Ubuntu. */
  readonly package: string;
}

/** Thrown when a program is missing and could not be installed. The message is one line that says what to do. */
export class MissingProgram extends Error {}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(command: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.com', ''] : [''];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, command + ending)))
    .find(runs);
}

/**
 * Returns the path of the executable, or undefined when it is not found.
 *
 * @throws MissingProgram when the environment variable names something that does not run
 */
export function locate(program: Program): string | undefined {
  const setting = program.variable === undefined ? undefined : process.env[program.variable];
  if (setting !== undefined && setting !== '') {
    const path = isAbsolute(setting) ? (runs(setting) ? setting : undefined) : onPath(setting);
    if (path === undefined)
      throw new MissingProgram(`${program.variable}=${setting} is not an executable file: correct it or unset it.`);
    return path;
  }
  return [...program.commands.map(onPath), ...program.places].find((path) => path !== undefined && runs(path));
}

/** Whether this is CI. A CI machine exists for one run, so programs may be installed on it without asking. */
const isCi = (): boolean => !['', 'false', '0'].includes(process.env['CI'] ?? '');

/**
 * Whether missing programs may be installed: somebody asked for it, and this process is root on a system with apt-get.
 *
 * @param isRequested by default in CI only, because a developer decides what is installed on their own machine
 */
export function mayInstall(isRequested = isCi()): boolean {
  return isRequested && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

function advice(program: Program): string {
  const variable = program.variable === undefined ? '' : `, or set ${program.variable} to its executable`;
  return `${program.title} is missing: install it (Debian and Ubuntu: sudo apt-get install ${program.package})${variable}.`;
}

/**
 * Returns the path of the executable. Installs the Debian package first when the program is missing and may be installed.
 *
 * @param install whether it may be installed; by default as root in CI
 * @throws MissingProgram with one line that names the package
 */
export function findOrInstall(program: Program, install = mayInstall()): string {
  const found = locate(program);
  if (found !== undefined) return found;
  if (!install) throw new MissingProgram(advice(program));
  console.log(`${program.title} is missing: installing ${program.package} …`);
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  try {
    apt('-qq', 'update');
    apt('-qq', '-y', '--no-install-recommends', 'install', program.package);
  } catch {
    throw new MissingProgram(`${advice(program)} (apt-get failed here.)`);
  }
  const installed = locate(program);
  if (installed === undefined) throw new MissingProgram(advice(program));
  return installed;
}
