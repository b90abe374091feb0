/** Why a field may not be sent, in the terms of the platform. */
export interface FieldProblem {
  readonly flag: keyof ValidityStateFlags;
  readonly message: string;
}

/**
 * Tells the form whether a field may be sent.
 * @param anchor where the browser shows the message, once it is rendered
 * @returns the internals, up to date
 */
export function reportProblem(
  internals: ElementInternals,
  problem: FieldProblem | undefined,
  anchor: HTMLElement | null | undefined,
): ElementInternals {
  internals.setValidity(problem ? { [problem.flag]: true } : {}, problem?.message, anchor ?? undefined);
  return internals;
}
