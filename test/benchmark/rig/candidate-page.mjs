// A fresh page with one candidate, in a browser context (and so a process) of its own.
//
// Which clock. Costs are the CPU time of the renderer's main thread, read from the browser's trace: `performance.mark` leaves an
// event there with `tts`, the thread's own clock, so a stretch of work is what the thread ran between two marks that the page
// itself set. Alternatives were tried and found worse: wall time counts everybody else on the machine (1.4 times as much with six
// busy neighbours, while `tts` stayed within 1 %); `TaskDuration` and `ThreadTime` of `Performance.getMetrics` in
// `threadTicks` are the same clock, but are read after a way through the protocol, in which the page goes on working; `tdur` of
// the trace's tasks needs all tasks traced, which slows them; `schedstat` is empty in containers.
// Only `blink.user_timing` is traced, which costs nothing between marks.

/** What a page may take for one step. */
const TIMEOUT = 120_000;

export class CandidatePage {
  #page;
  #session;
  #context;

  /** Opens it; the rows are made, the candidate's code is not loaded yet. */
  static async open({ browser, base, rest }, name, count) {
    const opened = new CandidatePage();
    opened.#context = await browser.createBrowserContext();
    const page = (opened.#page = await opened.#context.newPage());
    page.setDefaultTimeout(TIMEOUT);
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.setViewport({ width: 1280, height: 800 });
    opened.#session = await page.createCDPSession();
    await opened.#session.send('Performance.enable');
    // a page in the background gets no frames
    await opened.#session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.goto(`${base}/${name}/`);
    await page.waitForFunction('"steps" in globalThis');
    await opened.step('prepare', count, rest);
    return opened;
  }

  /** Runs one step of `page.ts`, with the garbage of the one before collected. */
  async step(name, ...args) {
    await this.#collectGarbage();
    return this.#page.evaluate((step, given) => globalThis.steps[step](...given), name, args);
  }

  async #collectGarbage() {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  /** Bytes in use after a collection: all of the page's JavaScript, code included. */
  async heap() {
    // what the first one finalises the second one frees
    for (let times = 0; times < 2; times++) await this.#collectGarbage();
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  }

  async traced(work) {
    await this.#page.tracing.start({ categories: ['blink.user_timing'] });
    let answer;
    let trace;
    try {
      answer = await work();
    } finally {
      trace = await this.#page.tracing.stop();
    }
    return { answer, costs: costsOf(JSON.parse(new TextDecoder().decode(trace))) };
  }

  async screenshot(path) {
    await this.#page.screenshot({ path });
  }

  async close() {
    await this.#context.close();
  }
}

/** Milliseconds of CPU between the marks `<name>:start` and `<name>:end`. */
function costsOf({ traceEvents }) {
  const times = new Map();
  for (const { cat, name, tts } of traceEvents) if (cat === 'blink.user_timing') times.set(name, tts);
  const costs = {};
  for (const [name, end] of times) {
    const [step, side] = name.split(':');
    const start = times.get(`${step}:start`);
    if (side === 'end' && start !== undefined && end !== undefined) costs[step] = (end - start) / 1000;
  }
  return costs;
}
