// Web Test Runner launchers for Chromium, Firefox and WebKit, and whatever those need running.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from './chromium-args.mjs';
import { chromiumPath } from './chromium-path.mjs';

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const miniBrowserPath = process.env.MINIBROWSER_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const webkitDriverPath = process.env.WEBKITWEBDRIVER_PATH ?? '/usr/bin/WebKitWebDriver';

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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
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
  const page = await (await browser.createBrowserContext()).newPage();
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

async function chromium() {
  return chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs },
    createPage: isolatedPage,
  });
}

/** Firefox over WebDriver BiDi: no geckodriver. */
function firefox() {
  return chromeLauncher({
    concurrency: 1,
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: firefoxPath },
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
 * @param {string} names engines by name, comma-separated: all of them must be there; or `found`: those that are
 */
export async function launchers(names = process.env.BROWSERS ?? 'found') {
  const wanted = names === 'found' ? Object.keys(engines).filter((name) => engines[name].found()) : names.split(',');
  const list = [];
  for (const name of wanted) {
    if (!engines[name]?.found()) throw new Error(`The browser "${name}" is not on this machine.`);
    list.push(await engines[name].launch());
  }
  return list;
}
