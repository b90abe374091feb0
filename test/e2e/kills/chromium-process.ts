import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArgs } from '../../tools/chromium-args.mjs';

/** One process, told from a later one of the same number by when it was started. */
interface Pid {
  readonly pid: number;
  readonly started: string;
}

/** A real Chromium with a profile of its own, whose processes are all known: only those are ever killed. */
export class ChromiumProcess {
  readonly browser: Browser;
  readonly #main: number;

  private constructor(browser: Browser, main: number) {
    this.browser = browser;
    this.#main = main;
  }

  /** Starts Chromium on a profile; where another one has just died on it, at once. */
  static async start(executable: string, profile: string): Promise<ChromiumProcess> {
    const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumArgs];
    const child = spawn(executable, [...args, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const endpoint = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stderr.setEncoding('utf8');
      child.stderr.on('data', (text: string) => {
        output += text;
        const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
      child.on('exit', () => reject(new Error(`Chromium ended before it listened:\n${output}`)));
    });
    const browser = await puppeteer.connect({ browserWSEndpoint: endpoint, defaultViewport: null });
    return new ChromiumProcess(browser, child.pid!);
  }

  /**
   * Kills all processes of this Chromium, as a crash of the machine's memory would.
   * @returns the way to wait until the last of them is gone
   */
  async kill(): Promise<() => Promise<void>> {
    const tree = await processTree(this.#main);
    for (const { pid, started } of tree) {
      // a number may have been given to another program meanwhile
      if ((await statOf(pid))?.started === started) send(pid, 'SIGKILL');
    }
    void this.browser.disconnect().catch(() => undefined);
    return async () => {
      for (const { pid, started } of tree) while ((await statOf(pid))?.started === started) await pause(10);
    };
  }

  /** Ends Chromium in order. */
  async close(): Promise<void> {
    const tree = await processTree(this.#main);
    await this.browser.close();
    for (const { pid, started } of tree) while ((await statOf(pid))?.started === started) await pause(10);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended by itself, for its parent has
  }
}

/** A process and all that descend from it, the process first. */
async function processTree(main: number): Promise<readonly Pid[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = (await Promise.all(numbers.map(statOf))).filter((stat) => stat !== undefined);
  const tree = all.filter(({ pid }) => pid === main);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** What the kernel says of a process; undefined where there is none, or only what its parent has not yet asked about. */
async function statOf(pid: number): Promise<(Pid & { readonly parent: number }) | undefined> {
  try {
    const stat = await readFile(join('/proc', String(pid), 'stat'), 'utf8');
    // the name in the second field may hold spaces and brackets
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : { pid, parent: Number(parent), started: rest[17] ?? '' };
  } catch {
    return undefined;
  }
}
