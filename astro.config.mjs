import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// `npm run build` has its own `outDir` and `cacheDir`, which stay the same from build to build: Astro starts cold when
// the output path changes.
const { OKR_ASTRO_CACHE = './node_modules/.astro', OKR_BASE } = process.env;

export default defineConfig({
  base: OKR_BASE || '/',
  trailingSlash: 'always',
  cacheDir: OKR_ASTRO_CACHE,
  // No inline style or script: one policy header then fits every page.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  // Coloured samples would need inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
});
