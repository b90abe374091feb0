/** Marks, embeddings, overrides and isolates of direction (UAX #9), with what ends them. */
const CONTROLS = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

/** Texts that turn the direction of what follows, left open, closed too often, or across two scripts. */
export function bidiControls(): readonly string[] {
  return CONTROLS.flatMap((control) => [
    control,
    `${control}desrever si siht`,
    `before ${control} after`,
    `after all${control}`,
    control.repeat(200),
    `(${control})`,
    `שלום ${control} 123 hello`,
    `hello ${control} مرحبا 45.67`,
    `${control}nested \u202e twice`,
    `closed \u202c\u2069 ${control} too often \u202c\u202c\u2069\u2069`,
    `Paid 1000${control} 0001 diaP`,
    `line one${control}\nline two`,
  ]);
}
