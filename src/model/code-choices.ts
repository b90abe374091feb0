import type { Code, CodeKind, CodeValue } from './code.js';
import { labelOf, type CodeTree, type Key } from './code-tree.js';

/** Something a person may pick: a code alone, or one of its subcodes. */
export interface CodeChoice {
  /** What an interaction stores. */
  readonly value: CodeValue;
  readonly code: Code;
  readonly subcode?: Code | undefined;
  /** The heading it stands under: its folder, else the code's label. */
  readonly group: string;
  /** The name of what is picked: the subcode's where there is one. */
  readonly label: string;
  /** The name in full: `Contact › Call with Parent`. */
  readonly path: string;
}

/** What choices are wanted for; an absent property does not narrow. */
export interface ChoiceScope {
  readonly kind?: CodeKind | undefined;
  readonly recordType?: string | undefined;
}

const isActive = (code: Code) => code.active !== false;

/** True where nothing narrows, or the list has what is wanted. */
const admits = <Value>(list: readonly Value[] | undefined, wanted: Value | undefined) =>
  wanted === undefined || !list || list.includes(wanted);

/** True where a code cannot stand alone: it says so, and it and a subcode of it may still be chosen. */
export function needsSubcode(tree: CodeTree, codeKey: string): boolean {
  const { code } = tree.find(codeKey);
  return code?.bareAllowed === false && isActive(code) && tree.subcodesOf(codeKey).some(isActive);
}

/** True of what old entries carry and nobody may choose any more: the code, or its subcode, is known and inactive. */
export function isRetired(tree: CodeTree, code: string, subcode?: Key): boolean {
  return Object.values(tree.find(code, subcode)).some((named) => named && !isActive(named));
}

/**
 * What may be picked, in the backend's order: each code, where it may stand alone, then its subcodes. Inactive ones
 * are left out, and with a code all its subcodes. Neighbours of the same group belong under one heading.
 */
export function codeChoices(tree: CodeTree, { kind, recordType }: ChoiceScope = {}): CodeChoice[] {
  const isOffered = (code: Code) => isActive(code) && admits(code.kinds, kind) && admits(code.recordTypes, recordType);
  return tree.codes.filter(isOffered).flatMap((code) => {
    const bare = needsSubcode(tree, code.key) ? [] : [undefined];
    return [...bare, ...tree.subcodesOf(code.key).filter(isOffered)].map((subcode) => choiceOf(tree, code, subcode));
  });
}

function choiceOf(tree: CodeTree, code: Code, subcode: Code | undefined): CodeChoice {
  return {
    value: { code: code.key, ...(subcode && { subcode: subcode.key }) },
    code,
    ...(subcode && { subcode }),
    group: subcode?.folder || code.folder || labelOf(code),
    label: labelOf(subcode ?? code),
    path: tree.path(code.key, subcode?.key),
  };
}
