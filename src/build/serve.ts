/** Serves a published folder on this machine, with the headers a real server should send. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What the site needs and nothing else: no inline style or script, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Listens on a free port at or after the one asked for; `base` is where the site lies, such as `/okrs/`. */
export function serve(
  folder: string,
  port: number,
  base = '/',
): Promise<{ server: Server; address: string }> {
  const headers = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' };
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) =>
      Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = createServer((request, response) => {
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { ...headers, 'content-type': 'text/html;charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    };
    const { url = '/' } = request;
    if (!url.startsWith(base)) return notFound();
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, address: `http://localhost:${String(at)}${base}` });
    });
  });
}
