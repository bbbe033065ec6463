// Builds the preview and serves it to this computer only.
import { createReadStream } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize, sep } from 'node:path';
import webpack, { type Configuration } from 'webpack';

interface PreviewConfig {
  (): Promise<Configuration[]>;
  readonly OUTPUT: string;
  readonly COPIED: readonly string[];
}

const configure = createRequire(import.meta.url)('../webpack.preview.config.js') as PreviewConfig;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const PORTS_TO_TRY = 50;

/** Builds what changed since the last time. @throws Error with webpack's words where the code does not build */
export async function buildPreview(): Promise<void> {
  const compiler = webpack(await configure());
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      // Closing writes the cache that makes the next build short.
      else compiler.close((failure) => (failure ? reject(failure) : resolve()));
    });
  });
  await Promise.all(configure.COPIED.map((path) => copyFile(path, join(configure.OUTPUT, basename(path)))));
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built preview on 127.0.0.1. @param port 0 for any; another one follows where this one is taken */
export async function servePreview(port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, '127.0.0.1', resolve);
      });
      return;
    } catch (error) {
      server.removeAllListeners('error');
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || candidate >= port + PORTS_TO_TRY) throw error;
    }
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const wanted = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const path = normalize(join(configure.OUTPUT, wanted));
  const found = path.startsWith(configure.OUTPUT + sep) ? await stat(path).catch(() => null) : null;
  if (found === null || !found.isFile() || request.method !== 'GET') {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(path).pipe(response);
}
