/** A page of a site in a real browser, with everything it complains about. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console, the policy and the network complained of since the visit began. */
  readonly complaints: readonly string[];
}

/** Opens a tab of its own, with nothing remembered. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  const where = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${where()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${where()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${where()}: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (
      page.url() !== 'about:blank' &&
      request.frame() === page.mainFrame() &&
      origin !== new URL(page.url()).origin
    )
      complaints.push(`${where()}: asks ${request.url()} from elsewhere`);
  });
  return { page, context, complaints };
}

export const THEMES = ['light', 'dark'] as const;
