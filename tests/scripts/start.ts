/** `npm start` as a person runs it, on a port of one's own choice. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Started {
  /** What it has printed so far. */
  readonly printed: () => string;
  /** The exit code, once it has ended. */
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
