// Web Test Runner launchers for Chromium, Firefox and WebKit, and whatever those need running.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from './chromium-args.mjs';
import { chromiumPath } from './chromium-path.mjs';
import { freePort } from './free-port.mjs';

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const miniBrowserPath = process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const webkitDriverPath = process.env.WEBKITWEBDRIVER_PATH ?? '/usr/bin/WebKitWebDriver';

/** How long a browser may take to start or to open a page, in milliseconds: a loaded machine is slow, not broken. */
const PATIENCE = 180_000;

const children = new Set();
process.once('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.unref();
  return child;
}

/** WebKitGTK needs a display; Xvfb picks a free number itself and writes it to the descriptor it was given. */
async function display() {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface({ input: xvfb.stdio[3] });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(xvfb, 'exit').then(() => {
      throw new Error('Xvfb did not start');
    }),
  ]);
  lines.close();
  xvfb.stdio[3].unref?.();
  return `:${line.trim()}`;
}

/**
 * A context a page, so that files that run side by side share no IndexedDB. A page in the background gets neither focus
 * nor animation frames; under focus emulation every page acts as the front one.
 */
async function isolatedPage({ browser }) {
  const page = patient(await (await browser.createBrowserContext()).newPage());
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

function patient(page) {
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

async function chromium() {
  return chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs, timeout: PATIENCE },
    createPage: isolatedPage,
  });
}

/** Firefox over WebDriver BiDi: no geckodriver. */
function firefox() {
  return chromeLauncher({
    concurrency: 1,
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefoxPath,
      timeout: PATIENCE,
      // the list of downloads would take the focus from the page, and from all pages after it
      extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
    },
    createPage: async ({ context }) => patient(await context.newPage()),
  });
}

async function webkit() {
  const port = await freePort();
  const driver = start(webkitDriverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: await display(), GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
  });
  const ready = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let attempt = 0; !(await ready()); attempt++) {
    if (attempt > 200 || driver.exitCode !== null) throw new Error('WebKitWebDriver did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // else the client asks for webSocketUrl, and WebKit's driver refuses the session
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowserPath, args: ['--automation'] },
    },
  });
}

const engines = {
  chromium: { launch: chromium, found: () => true },
  firefox: { launch: firefox, found: () => existsSync(firefoxPath) },
  webkit: { launch: webkit, found: () => existsSync(miniBrowserPath) && existsSync(webkitDriverPath) },
};

/**
 * @param {string} [names] engines by name, comma-separated: all of them must be there; or `found`: those that are
 * @throws {Error} when one that is named is not on this machine
 */
export function engineNames(names = process.env.BROWSERS ?? 'found') {
  if (names === 'found') return Object.keys(engines).filter((name) => engines[name].found());
  const wanted = names.split(',');
  const missing = wanted.find((name) => !engines[name]?.found());
  if (missing !== undefined) throw new Error(`The browser "${missing}" is not on this machine.`);
  return wanted;
}

/** One after the other: each may start what it needs. @param {string} [names] as for `engineNames` */
export async function launchers(names) {
  const list = [];
  for (const name of engineNames(names)) list.push(await engines[name].launch());
  return list;
}
