import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.OKR_SITE,
  base: process.env.OKR_BASE ?? '/',
  trailingSlash: 'always',
  // The published folder is swapped in by `npm run build` once everything in it has been verified. Its name
  // stays constant: Astro starts cold when the output path changes.
  outDir: './.dist',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
});
