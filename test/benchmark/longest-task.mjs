/** The most CPU time, in milliseconds, that one task of the page's main thread took while an action ran. */
export async function longestTask(page, action) {
  await page.tracing.start({ categories: ['toplevel', '__metadata'] });
  await action();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(mains.map(({ pid, tid }) => `${pid} ${tid}`));
  const times = traceEvents.map(({ tdur = 0, pid, tid }) => (threads.has(`${pid} ${tid}`) ? tdur / 1000 : 0));
  return times.reduce((longest, time) => Math.max(longest, time), 0);
}
