/** Serves a published folder on this machine, with the headers a real server should send. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** What the site needs and nothing else: no inline style or script, nothing from elsewhere. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Listens on a free port at or after the one asked for; resolves with the server and its address. */
export function serve(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => void response.end());
    });
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port > 0) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, address: `http://localhost:${String(at)}/` });
    });
  });
}
