import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { random } from '../../support/random.js';
import { ChromiumProcess } from './chromium-process.js';
import { FormDriver } from './form-driver.js';
import { observe, readStored, type Report, type Stored } from './observed-page.js';

/** What a kill interrupts, and how the browser comes back. */
export interface KillPlan {
  readonly doing: 'typing' | 'attaching' | 'saving';
  /** True: the browser is started again before all its processes are gone. */
  readonly atOnce: boolean;
  /** True: the database is broken between both, so that the engine wipes it. */
  readonly wiped: boolean;
  /** True: killed right after a write has begun. */
  readonly amidWrite: boolean;
}

/** What became of it. */
export interface KillResult {
  /** True where a write had begun and was not acknowledged. */
  readonly pending: boolean;
  /** True where the engine had lost the database. */
  readonly lost: boolean;
  readonly told: boolean;
  /** What is missing or there too often; empty where all is well. */
  readonly problems: readonly string[];
}

/**
 * What is typed or chosen before a kill is there after it when it is older than this, in milliseconds, and than what two writes
 * take: the one that is under way when it is typed, and its own.
 */
const PROMISE = 500;

/** One kill: a random moment while somebody logs an interaction, and what there is after the browser was started again. */
export async function runKill(executable: string, origin: string, seed: number, plan: KillPlan): Promise<KillResult> {
  const profile = await mkdtemp(join(tmpdir(), 'interaction-timeline-kill-'));
  try {
    const { reports, at, hasGone } = await killWhile(executable, profile, origin, seed, plan);
    if (!plan.atOnce) await hasGone();
    if (plan.wiped) await breakDatabases(profile);
    const again = await ChromiumProcess.start(executable, profile);
    try {
      const page = await again.browser.newPage();
      return judge(reports, at, await look(page, origin), plan);
    } finally {
      await hasGone();
      await again.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Killed {
  readonly reports: readonly Report[];
  readonly at: number;
  readonly hasGone: () => Promise<void>;
}

async function killWhile(
  executable: string,
  profile: string,
  origin: string,
  seed: number,
  { doing, amidWrite }: KillPlan,
): Promise<Killed> {
  const next = random(seed);
  const chromium = await ChromiumProcess.start(executable, profile);
  const reports: Report[] = [];
  let heard: (report: Report) => void = () => undefined;
  const page = await chromium.browser.newPage();
  await observe(page, (report) => {
    reports.push(report);
    heard(report);
  });
  await page.goto(origin);
  const form = new FormDriver(page);
  await form.open();
  await form.chooseCode('visit');
  await form.focus('subject');
  await form.type(`Subject ${seed}`);
  const scenario = work(form, doing, next);
  // what it was doing fails when the browser is gone
  scenario.catch(() => undefined);
  await pause(doing === 'saving' ? next() * 120 : 300 + next() * 1500);
  if (amidWrite) {
    const begun = new Promise<void>((resolve) => {
      heard = ({ type }) => type === 'begun' && resolve();
    });
    await Promise.race([begun, pause(3000)]);
  }
  const at = Date.now();
  const killed = reports.slice();
  const hasGone = await chromium.kill();
  return { reports: killed, at, hasGone };
}

async function work(form: FormDriver, doing: KillPlan['doing'], next: () => number): Promise<void> {
  await form.focus('comments');
  if (doing === 'saving') {
    await form.type('Words before saving. ');
    await form.save();
    return;
  }
  for (let turn = 0; turn < 400; turn++) {
    await form.type(`word ${turn} `);
    if (doing === 'attaching' && turn % 8 === 1)
      await form.attach(`file ${turn}.bin`, 10_000 + Math.floor(next() * 4e6));
    await pause(next() * 60);
  }
}

/** Breaks what LevelDB needs to read the database, as a torn disk would. */
async function breakDatabases(profile: string): Promise<void> {
  const folder = join(profile, 'Default/IndexedDB');
  const databases = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'));
  for (const name of databases) {
    for (const file of await readdir(join(folder, name))) {
      if (/^(CURRENT|MANIFEST)/.test(file)) await writeFile(join(folder, name, file), 'torn');
    }
  }
}

interface Found {
  readonly stored: Stored;
  readonly offered: number;
  readonly lost: string;
  /** The words and files of the draft, continued. */
  readonly held: Awaited<ReturnType<FormDriver['resume']>> | undefined;
}

async function look(page: Page, origin: string): Promise<Found> {
  await page.goto(origin);
  const form = new FormDriver(page);
  await form.open();
  // the form has looked for drafts when what it shows is what is stored; then it also tells what was lost
  let stored = await readStored(page);
  const deadline = Date.now() + 30_000;
  let shown = await form.look();
  while (
    Date.now() < deadline &&
    (shown.drafts !== stored.drafts.length || (shown.drafts === 0 && shown.lost === ''))
  ) {
    await pause(50);
    if (shown.drafts === 0 && stored.entries.length > 0 && stored.drafts.length === 0) break;
    stored = await readStored(page);
    shown = await form.look();
  }
  const held = shown.drafts === 1 ? await form.resume() : undefined;
  return { stored, offered: shown.drafts, lost: shown.lost, held };
}

/** How long the slowest write took, in milliseconds; one that is under way has taken until the kill. */
function slowestWrite(reports: readonly Report[], at: number): number {
  let [begun, slowest]: [number | undefined, number] = [undefined, 0];
  for (const report of reports) {
    if (report.type === 'begun') begun ??= report.at;
    else if (report.type === 'acknowledged' && begun !== undefined) {
      slowest = Math.max(slowest, report.at - begun);
      begun = undefined;
    }
  }
  return Math.max(slowest, begun === undefined ? 0 : at - begun);
}

function judge(
  reports: readonly Report[],
  at: number,
  { stored, offered, lost, held }: Found,
  plan: KillPlan,
): KillResult {
  const writes = reports.filter((report) => report.type === 'begun' || report.type === 'acknowledged');
  const acknowledged = writes.filter(({ type }) => type === 'acknowledged');
  const pending = writes.length - acknowledged.length > acknowledged.length;
  const isSaved = stored.entries.length > 0;
  const isLost = acknowledged.length > 0 && !isSaved && stored.drafts.length === 0;
  const problems: string[] = [];
  if (isLost) {
    if (lost === '') problems.push('the draft is lost and nobody was told');
    if (!plan.atOnce && !plan.wiped) problems.push('the draft is lost');
    return { pending, lost: true, told: lost !== '', problems };
  }
  // a database that was broken on purpose is lost, also where nothing of the draft was acknowledged in it yet
  if (lost !== '' && !plan.wiped) problems.push(`a loss was told that is none: ${lost}`);
  if (stored.entries.length > 1) problems.push(`${stored.entries.length} entries`);
  if (isSaved && offered > 0) problems.push('what is saved is offered as a draft too');
  if (reports.some(({ type }) => type === 'saved') && !isSaved) problems.push('what was saved is gone');
  if (!isSaved) {
    if (acknowledged.length > 0 && offered !== 1) problems.push(`${offered} drafts are offered`);
    const promise = PROMISE + 2 * slowestWrite(reports, at);
    for (const report of reports) {
      // nothing of a database that was broken on purpose is promised but what was acknowledged in it
      const isOld = !plan.wiped && report.at <= at - promise;
      if (report.type === 'acknowledged') {
        if (!held?.subject.startsWith(report.subject)) problems.push(`acknowledged subject: ${report.subject}`);
        if (!held?.comments.startsWith(report.comments)) problems.push(`acknowledged comments: ${report.comments}`);
        for (const name of report.files) {
          if (held?.files.filter((file) => file.name === name).length !== 1) problems.push(`acknowledged ${name}`);
        }
      }
      if (report.type === 'typed' && isOld) {
        const text = held?.[report.field as 'subject' | 'comments'] ?? '';
        if (!text.startsWith(report.text))
          problems.push(`${at - report.at} ms old: ${report.text} (there is: ${text})`);
      }
      if (report.type === 'attached' && isOld && !held?.files.some(({ name }) => name === report.name)) {
        problems.push(`${at - report.at} ms old: ${report.name}`);
      }
    }
  }
  return { pending, lost: false, told: false, problems: [...new Set(problems)] };
}
