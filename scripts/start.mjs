// npm start: install what is missing, build, serve, print the address.
import { resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, runTool, stop } from './process.mjs';
import { serve } from './serve.mjs';

const wanted = process.env.PORT || '5173';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is "${wanted}", which is no port. Use a number from 0 to 65535.`);
}

await ensureInstalled();

const build = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (build.code !== 0) stop('The build failed. The lines above say where.');

try {
  const { url } = await serve({ directory: resolve(root, 'dist'), port });
  console.log(`\nThroughline is running at ${url}\nPress Ctrl+C to stop.`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    stop(
      `Port ${port} is in use. Stop the other program, or choose a port: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES')
    stop(`Port ${port} is not allowed. Choose one above 1023: PORT=5173 npm start`);
  throw error;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => process.exit(0));
}
