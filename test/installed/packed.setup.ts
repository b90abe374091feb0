import { test as setup } from '@playwright/test';
import { packAndInstall } from './support/packed.js';

setup('packs the package and installs it', async () => {
  // the packages of four frameworks may have to be fetched
  setup.setTimeout(300_000);
  await packAndInstall();
});
