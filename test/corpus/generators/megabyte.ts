const MEGABYTE = 1_000_000;

const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** Texts of a megabyte each, in every shape that costs a layout dear. */
export function megabyte(): readonly string[] {
  return [
    fill('x'),
    fill('so it goes on and on '),
    fill('<b onclick=top.ranHostile=1>&amp;'),
    fill('line\n'),
    fill('\u202ea\u2066'),
    fill('😀'),
  ];
}
