import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Logs an interaction as somebody without a mouse does. */
export async function logByKeyboard(
  page: Page,
  { code, subject }: { code: string; subject: string },
  place: Page | FrameLocator = page,
): Promise<void> {
  await place.getByRole('button', { name: 'New Interaction' }).focus();
  await page.keyboard.press('Enter');
  await expect(place.getByRole('combobox', { name: 'Code' })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await place.getByRole('textbox', { name: 'Subject' }).focus();
  await page.keyboard.type(subject);
  await place.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(place.getByRole('dialog')).toBeHidden();
}
