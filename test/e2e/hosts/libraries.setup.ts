import { test } from '@playwright/test';
import { installHostLibraries } from '../../tools/host-libraries.js';

// a test of its own, for installing is not for several processes at once
test('the libraries of host pages are installed', () => {
  test.setTimeout(300_000);
  installHostLibraries();
});
