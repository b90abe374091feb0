import type { CodeTree } from '../../../model/code-tree.js';
import type { CodeValue } from '../../../model/code.js';
import type { SummaryBucket } from '../../../model/summary.js';
import type { Choice } from './choice.js';

/** The codes that a history has, and those that are chosen, with their subcodes, in the order of the list of codes. */
export function codeChoices(
  buckets: readonly SummaryBucket[],
  chosen: readonly CodeValue[],
  codes: CodeTree | undefined,
  choose: (codes: readonly CodeValue[]) => void,
): readonly Choice[] {
  const counts = countCodes(buckets);
  for (const { code, subcode } of chosen) add(counts, code, subcode, 0);
  const place = new Map(codes?.codes.map(({ key }, index) => [key, index]));
  const placeOf = (key: string) => place.get(key) ?? Infinity;
  return [...counts]
    .sort(([a, one], [b, other]) => placeOf(a) - placeOf(b) || other.count - one.count)
    .map(([code, { count, subcodes }]) => {
      const own = chosen.filter((value) => value.code === code);
      const rest = chosen.filter((value) => value.code !== code);
      const isWhole = own.some(({ subcode }) => !subcode);
      const subcodePlace = new Map(codes?.subcodesOf(code).map(({ key }, index) => [key, index]));
      const keys = [...subcodes.keys()].sort(
        (a, b) => (subcodePlace.get(a) ?? Infinity) - (subcodePlace.get(b) ?? Infinity),
      );
      return {
        key: code,
        text: codes?.label(code) ?? code,
        count,
        isChosen: isWhole,
        isPartly: !isWhole && own.length > 0,
        hue: codes?.hueOf(code) ?? 0,
        toggle: () => choose(isWhole ? rest : [...rest, { code }]),
        inner: keys.map((subcode) => {
          const isChosen = own.some((value) => value.subcode === subcode);
          // of a code that was chosen whole all others stay
          const before = isWhole ? keys.map((key) => ({ code, subcode: key })) : own;
          const left = before.filter((value) => value.subcode !== subcode);
          return {
            key: JSON.stringify([code, subcode]),
            text: codes?.label(code, subcode) ?? subcode,
            count: subcodes.get(subcode),
            isChosen: isWhole || isChosen,
            toggle: () => choose([...rest, ...left, ...(isWhole || isChosen ? [] : [{ code, subcode }])]),
          };
        }),
      };
    });
}

interface CodeCount {
  count: number;
  readonly subcodes: Map<string, number>;
}

function countCodes(buckets: readonly SummaryBucket[]): Map<string, CodeCount> {
  const counts = new Map<string, CodeCount>();
  for (const { code, subcode, count } of buckets) if (code) add(counts, code, subcode, count);
  return counts;
}

function add(counts: Map<string, CodeCount>, code: string, subcode: string | undefined, count: number): void {
  const entry = counts.get(code) ?? { count: 0, subcodes: new Map<string, number>() };
  counts.set(code, entry);
  entry.count += count;
  if (subcode) entry.subcodes.set(subcode, (entry.subcodes.get(subcode) ?? 0) + count);
}
