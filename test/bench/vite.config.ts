// Makes the benchmark's map a module that Node can load.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'test/bench/bareMap.ts',
    rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
  },
});
