/** Builds the desk into dist/web, each file compressed beside itself; in development it asks the desk on port 3000. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react(), compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(?:js|css|svg)$/ })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
