// Real user input and environment for tests, alike in Chromium, Firefox (puppeteer) and WebKit (webdriver). A command
// that an engine cannot carry out answers false, and the test says in words why it skips.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const WEBDRIVER_KEYS = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

const keyActions = (type, values) => values.map((value) => ({ type, value }));

/** Over WebDriver BiDi puppeteer knows the space by its letter alone; over Chromium's protocol it takes both. */
const PUPPETEER_KEYS = { Space: ' ' };

/** @type {Record<string, (payload: any, target: {page?: any, driver?: any, cdp?: any}) => Promise<unknown>>} */
const commands = {
  /** 'Enter', 'Shift+Tab' */
  async press(payload, { page, driver }) {
    const modifiers = payload.split('+');
    const key = modifiers.pop();
    if (page) {
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(PUPPETEER_KEYS[key] ?? key);
      for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
    } else {
      const values = [...modifiers, key].map((name) => WEBDRIVER_KEYS[name] ?? name);
      const actions = [...keyActions('keyDown', values), ...keyActions('keyUp', values.toReversed())];
      await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    }
    return true;
  },

  /** text, typed key by key; ASCII only in WebKit */
  async type(payload, { page, driver }) {
    if (page) await page.keyboard.type(payload);
    else {
      const actions = [...payload].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    }
    return true;
  },

  async viewport({ width, height }, { page, driver }) {
    if (page) await page.setViewport({ width, height });
    else {
      const [chromeWidth, chromeHeight] = await driver.execute(() => [
        outerWidth - innerWidth,
        outerHeight - innerHeight,
      ]);
      await driver.setWindowRect(null, null, width + chromeWidth, height + chromeHeight);
    }
    return true;
  },

  /** `{'forced-colors': 'active', 'prefers-color-scheme': 'dark'}`; `{}` resets. Chromium only. */
  async media(payload, { cdp }) {
    if (!cdp) return false;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await cdp.send('Emulation.setEmulatedMedia', { features });
    return true;
  },

  /** `{selector, files}`, the selector in the light DOM */
  async upload({ selector, files }, { page, driver }) {
    const paths = files.map((file) => resolve(file));
    if (page) await (await page.$(selector)).uploadFile(...paths);
    else await (await driver.$(selector)).addValue(paths.join('\n'));
    return true;
  },

  /** The nodes of the page's accessibility tree, shadow roots included, as the engine's protocol has them. Chromium only. */
  async accessibilityTree(_payload, { cdp }) {
    if (!cdp) return false;
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes;
  },

  /** `{file, text}`: what a golden file holds. `UPDATE_GOLDEN=1` makes it hold the text. */
  async golden({ file, text }) {
    if (process.env.UPDATE_GOLDEN) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return readFile(file, 'utf8');
  },

  /** `{file}`: what a golden file holds, or nothing. */
  async readGolden({ file }) {
    return existsSync(file) ? readFile(file, 'utf8') : '';
  },
};

export function uiCommands() {
  const sessions = new WeakMap();
  const cdpOf = async (page) => {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  return {
    name: 'ui-commands',
    async executeCommand({ command, payload, session }) {
      const run = command.startsWith('ui:') ? commands[command.slice(3)] : undefined;
      if (!run) return undefined;
      const { browser } = session;
      const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : undefined;
      const cdp = page && browser.name !== 'Firefox' ? await cdpOf(page) : undefined;
      return run(payload, { page, driver: browser.driver, cdp });
    },
  };
}
