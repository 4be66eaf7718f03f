/** Where no header can say it, the page itself refuses to work inside another page. */
import { expect, test } from '@playwright/test';
import { keptAnywhere, NOTHING_KEPT } from './visit-page.ts';
import { wholeUnless } from './whole.ts';

/** A host that sends no headers of its own. */
const HEADERS = new Set(['x-frame-options', 'content-security-policy']);

for (const [whose, outer] of [
  ['a foreign page', 'http://foreign.example'],
  ['a page of the same host', ''],
] as const) {
  test(
    `inside ${whose} it says so, shows no question and reads nothing`,
    wholeUnless(outer !== ''),
    async ({ page, baseURL }) => {
      const ours = baseURL ?? '';
      const at = outer === '' ? `${ours}outer.html` : `${outer}/outer.html`;
      await page.route(at, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<title>Theirs</title><iframe name="inner" src="${ours}" width="900" height="600"></iframe>`,
        }),
      );
      await page.route(ours, async (route) => {
        const response = await route.fetch();
        const headers = Object.fromEntries(
          Object.entries(response.headers()).filter(([name]) => !HEADERS.has(name)),
        );
        await route.fulfill({ response, headers });
      });
      await page.goto(at);
      const inner = page.frameLocator('iframe');
      await expect(inner.getByRole('heading', { name: 'Not inside another page' })).toBeVisible();
      await expect(inner.getByRole('radio')).toHaveCount(0);
      await expect(inner.getByRole('link', { name: 'Open it by itself' })).toHaveAttribute(
        'href',
        ours,
      );
      await expect(inner.getByText('could not start')).toHaveCount(0);
      await page.goto('/icon.svg');
      expect(await keptAnywhere(page)).toEqual(NOTHING_KEPT);
    },
  );
}
