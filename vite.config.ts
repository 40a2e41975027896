import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import {
  devNonce,
  devPolicy,
  fixedHeaders,
  localHeaders,
  metaPolicy,
} from './scripts/contentSecurity.mjs';

export default defineConfig(({ command }) => ({
  // Relative, so that one build works from any folder of any host.
  base: './',
  plugins: [react(), contentSecurityMeta()],
  ...(command === 'serve' ? { html: { cspNonce: devNonce } } : {}),
  server: { headers: { 'Content-Security-Policy': devPolicy, ...fixedHeaders } },
  preview: { headers: localHeaders },
  build: {
    target: 'es2022',
    // The policy allows neither inline scripts nor data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/app-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es' },
}));

/** Hosts that cannot set headers still get the policy: first in the head, before anything loads. */
function contentSecurityMeta(): Plugin {
  return {
    name: 'content-security-meta',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
