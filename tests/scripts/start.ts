/** Runs `npm start` as a person does, on a chosen port. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Started {
  /** Returns what it has printed so far. */
  readonly printed: () => string;
  /** Resolves with the exit code when it has ended. */
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}

/** @param flags `--excel` for `npm run start:excel` */
export function start(port: number, ...flags: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...flags], {
    cwd: join(__dirname, '..', '..'),
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  return {
    printed: () => text,
    ended: new Promise((resolve) => child.once('close', resolve)),
    stop: () => child.kill(),
  };
}
