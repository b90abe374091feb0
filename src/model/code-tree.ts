import type { Code } from './code.js';

/** Stands between a code and its subcode wherever both are named. */
const PATH_SEPARATOR = ' › ';

/** A key as an interaction carries it. */
export type Key = string | null | undefined;

/** What a code is called: its key where it has no label. */
export const labelOf = ({ label, key }: Code) => (label?.trim() ? label : key);

/** A stable hue for a key: FNV-1a over its UTF-16 units, in degrees. */
function hueOfKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % 360;
}

/**
 * The codes of a backend as two levels, in the backend's order. Built once, in linear time, from whatever comes: of
 * two with the same key and parent the first counts; one whose parent is missing, is a subcode itself or depends on
 * itself stands as a code.
 */
export class CodeTree {
  /** The codes, without their subcodes. */
  readonly codes: readonly Code[];
  /** By the key of their code; the codes themselves under none. */
  readonly #subcodes = new Map<string | undefined, Map<string, Code>>();

  constructor(codes: readonly Code[]) {
    const keys = new Set<string | undefined>(codes.map(({ key }) => key));
    const roots = new Set<string | undefined>(codes.filter(({ parent }) => !keys.has(parent)).map(({ key }) => key));
    for (const code of codes) {
      const parent = roots.has(code.parent) ? code.parent : undefined;
      const siblings = this.#subcodes.get(parent) ?? new Map<string, Code>();
      this.#subcodes.set(parent, siblings);
      if (!siblings.has(code.key)) siblings.set(code.key, code);
    }
    this.codes = this.#under(undefined);
  }

  #under(codeKey: string | undefined): readonly Code[] {
    return [...(this.#subcodes.get(codeKey)?.values() ?? [])];
  }

  /** The subcodes of a code, inactive ones too; none for an unknown code. */
  subcodesOf(codeKey: string): readonly Code[] {
    return this.#under(codeKey);
  }

  /** What the keys of an interaction name, as far as it is known. A subcode is found under its own code only. */
  find(code: Key, subcode?: Key): { readonly code?: Code | undefined; readonly subcode?: Code | undefined } {
    return {
      code: this.#subcodes.get(undefined)?.get(code ?? ''),
      subcode: this.#subcodes.get(code ?? '')?.get(subcode ?? ''),
    };
  }

  /** The name of a code, or of a subcode of it where one is given; the key as it came where it is unknown. */
  label(code: string, subcode?: Key): string {
    const found = this.find(code, subcode);
    const named = subcode ? found.subcode : found.code;
    return named ? labelOf(named) : subcode || code;
  }

  /** The name in full: `Contact › Call with Parent`, or the code's alone. */
  path(code: string, subcode?: Key): string {
    return this.label(code) + (subcode ? PATH_SEPARATOR + this.label(code, subcode) : '');
  }

  /**
   * Hue of a code's colour, and of all its subcodes, in degrees (0 to below 360): its own, else one that the key
   * always gets.
   */
  hueOf(codeKey: string): number {
    const hue = this.find(codeKey).code?.hue;
    return hue !== undefined && Number.isFinite(hue) ? ((hue % 360) + 360) % 360 : hueOfKey(codeKey);
  }

  /** Name of the icon of a code, or of a subcode, which else takes its code's. */
  iconOf(code: string, subcode?: Key): string | undefined {
    const found = this.find(code, subcode);
    return found.subcode?.icon ?? found.code?.icon;
  }
}
