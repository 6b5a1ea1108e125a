/** Calls Statistics Norway's services within their limit of calls a minute. Retries when they are busy or down, but not when they refuse. */

import ky from 'ky';
import PQueue from 'p-queue';
import { CallFailure } from './callFailure';

/** How many calls may start within an interval of milliseconds. A client waits before it makes more. */
export interface CallLimit {
  readonly interval: number;
  readonly calls: number;
}

export interface ClientOptions {
  readonly signal?: AbortSignal | undefined;
  readonly limit?: CallLimit | undefined;
  /** Milliseconds before the first retry. The delay doubles for each later retry. */
  readonly retryDelay?: number | undefined;
  /** Milliseconds that one call may take, not counting its wait in the queue. */
  readonly callTimeout?: number | undefined;
}

export interface Client {
  readonly get: (url: string) => Promise<unknown>;
  readonly post: (url: string, body: unknown) => Promise<unknown>;
}

const usualLimit: CallLimit = { interval: 60_000, calls: 30 };
/**
 * When busy: six retries, doubling from a second, last longer than the minute that the limit of calls is counted over. When down: fewer, since waiting
 * rarely helps.
 */
const retries = { whenBusy: 6, whenDown: 3 };
const longestRetryAfter = 60_000;

/** One queue for each host and limit, shared by all clients, since the host counts all calls together. */
const queues = new Map<string, PQueue>();

function queueOf(url: string, { interval, calls }: CallLimit): PQueue {
  const key = `${new URL(url).origin} ${interval} ${calls}`;
  const queue = queues.get(key) ?? new PQueue({ interval, intervalCap: calls, concurrency: 4 });
  queues.set(key, queue);
  return queue;
}

export function makeClient({ signal, limit = usualLimit, retryDelay = 1000, callTimeout = 60_000 }: ClientOptions): Client {
  const http = ky.create({
    // ky's own timeout would count the wait in the queue. `fetchWhole` has a clock that starts when the call does.
    timeout: false,
    cache: 'no-store',
    headers: { accept: 'application/json' },
    fetch: async (input) =>
      queueOf((input as Request).url, limit).add(() => fetchWhole(input as Request, callTimeout, signal)) as Promise<Response>,
    retry: {
      limit: retries.whenBusy,
      methods: ['get', 'post'],
      statusCodes: [429, 500, 502, 503, 504],
      afterStatusCodes: [429, 503],
      maxRetryAfter: longestRetryAfter,
      delay: (attempt) => retryDelay * 2 ** (attempt - 1),
      shouldRetry: ({ error, retryCount }) => {
        if (signal?.aborted) return false;
        const busy = statusOf(error) === 429;
        return busy || retryCount <= retries.whenDown ? undefined : false;
      },
    },
  });

  async function call(method: 'get' | 'post', url: string, body?: unknown): Promise<unknown> {
    try {
      const pending = http(url, { method, ...(body === undefined ? {} : { json: body }) });
      const answer = await orCancelled(pending, signal);
      return parseJson(await answer.text());
    } catch (error) {
      throw await failureOf(error, signal);
    }
  }
  return { get: (url) => call('get', url), post: (url, body) => call('post', url, body) };
}

/** Reads the whole body too, so that an answer that breaks off half-way fails here and is retried. */
async function fetchWhole(request: Request, callTimeout: number, signal: AbortSignal | undefined): Promise<Response> {
  signal?.throwIfAborted();
  const control = new AbortController();
  const stop = (): void => control.abort();
  const clock = setTimeout(stop, callTimeout);
  signal?.addEventListener('abort', stop);
  try {
    const answer = await fetch(request, { signal: control.signal });
    const body = await answer.text();
    return new Response(body === '' ? null : body, { status: answer.status, headers: { ...retryAfterHeader(answer) } });
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * The wait that the service asks for, in seconds. The service may give a time of day instead: then the wait is counted from the service's own clock,
 * since this machine's may be wrong by hours.
 */
const retryAfterHeader = ({ headers }: Response): Record<string, string> => {
  const value = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isFinite(seconds) ? { 'retry-after': String(Math.max(0, Math.ceil(seconds))) } : {};
};

/** Rejects as soon as the user cancels, even while the call waits in the queue. */
function orCancelled<T>(pending: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return pending;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new CallFailure('cancelled'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    pending.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'response' in error && error.response instanceof Response ? error.response.status : undefined;

async function failureOf(error: unknown, signal: AbortSignal | undefined): Promise<CallFailure> {
  if (error instanceof CallFailure) return error;
  if (signal?.aborted) return new CallFailure('cancelled');
  const status = statusOf(error);
  if (status === undefined) return new CallFailure('network', {}, { cause: error });
  if (status === 429) return new CallFailure('busy', { status });
  if (status >= 500) return new CallFailure('down', { status });
  const serviceMessage = await problemTitle((error as { response?: Response }).response);
  return new CallFailure(status === 404 ? 'missing' : 'refused', { status, serviceMessage });
}

/** The title in the body of a refusal. v1 calls it `error`. */
async function problemTitle(response: Response | undefined): Promise<string> {
  try {
    const problem = JSON.parse((await response?.text()) ?? '') as { title?: unknown; error?: unknown } | null;
    const title = problem?.title ?? problem?.error;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CallFailure('unreadable', { part: /^\s*</.test(text) ? 'HTML' : 'JSON' }, { cause: error });
  }
}
