import type { InteractionAdapter } from '../../data/adapter.js';
import type { Interaction } from '../../model/interaction.js';

/** How, when and with what the form was opened. */
export interface Opening {
  readonly modal: boolean;
  /** A page that moves on to another adapter must not redirect what is half written. */
  readonly adapter: InteractionAdapter | undefined;
  /** What was saved last while the form stayed open for the next. */
  readonly last: Interaction | null;
  readonly result: Promise<Interaction | null>;
  /** Answers `result`; what comes first counts. */
  readonly settle: (interaction: Interaction | null) => void;
}

/** A promise of the saved interaction, and the way to answer it. */
export function createAnswer(): Pick<Opening, 'result' | 'settle'> {
  let settle: Opening['settle'] = () => undefined;
  const result = new Promise<Interaction | null>((resolve) => (settle = resolve));
  return { result, settle };
}
