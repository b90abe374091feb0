/** The value that this part of the values does not exceed: 0.95 for the 95th percentile. */
export function percentile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
}

export function median(values) {
  return percentile(values, 0.5);
}
