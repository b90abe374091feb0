import { expect, type Page } from '@playwright/test';

/** The row of an entry, by its subject. */
export const row = (page: Page, subject: string) => page.getByRole('button', { name: subject, exact: true });

/** Logs an interaction by the form, as its user does. */
export async function log(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: 'New Interaction' }).click();
  const code = page.getByRole('combobox', { name: 'Code' });
  await expect(code).toBeVisible();
  await code.fill('Call');
  await code.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}
