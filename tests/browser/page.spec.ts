import { expect, test } from '@playwright/test';

test('the page opens, asks no other origin for anything, and says no error', async ({
  page,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto('/', { waitUntil: 'networkidle' });

  await expect(page).toHaveTitle('RLS checklist');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

test('the strict policy is sent with the page and written in it', async ({ page }) => {
  const response = await page.goto('/');
  const sent = response?.headers() ?? {};
  expect(sent['content-security-policy']).toContain("default-src 'none'");
  expect(sent['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(sent['x-content-type-options']).toBe('nosniff');
  expect(sent['referrer-policy']).toBe('no-referrer');

  const written = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(written).toHaveAttribute('content', /default-src 'none'.*connect-src 'none'/);
});
