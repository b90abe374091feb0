// What was asked for on the command line.
import { parseArgs } from 'node:util';

const SECTIONS = ['list', 'widget', 'memory', 'idb', 'complete', 'picker'];

/** @throws where something is asked for that there is not */
export function readOptions(args = process.argv.slice(2)) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      runs: { type: 'string' },
      rows: { type: 'string' },
      candidates: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      'no-keep': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const sections = values.only?.split(',') ?? SECTIONS;
  for (const name of sections) if (!SECTIONS.includes(name)) throw new Error(`No such section: ${name}`);
  const { quick } = values;
  return {
    sections: new Set(positionals.length > 0 && !values.only ? [] : sections),
    /** Single benchmarks by name, as `npm run bench -- code-picker`. */
    named: positionals,
    candidates: values.candidates?.split(','),
    runs: Number(values.runs ?? (quick ? 1 : 5)),
    count: Number(values.rows ?? (quick ? 2_000 : 100_000)),
    rest: quick ? 100 : 400,
    /** Whether counts that are too high are a failure: they do not depend on the machine. */
    strict: values.strict,
    scrollFrames: quick ? 24 : 120,
    lengths: quick ? [1_000, 20_000] : undefined,
    withPeers: !values['no-peers'],
    // a smoke is no result
    keeps: !quick && !values['no-keep'],
  };
}
