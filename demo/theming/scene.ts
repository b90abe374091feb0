import { maren, recordId, recordLabel, sampleAdapter } from './sample-record.js';

type Timeline = HTMLElementTagNameMap['interaction-timeline'];

/** A picture of some of the widget, and the acts that bring it about. */
export interface Scene {
  readonly name: string;
  readonly heading: string;
  readonly create: () => HTMLElement;
  /** Acts as a reader would, through public parts alone; is done when the picture stands. */
  readonly play?: (root: ParentNode) => Promise<void>;
}

/** A timeline of the sample record. */
export function createTimeline(settings: Partial<Timeline> = {}): Timeline {
  return Object.assign(document.createElement('interaction-timeline'), {
    recordId,
    recordLabel,
    adapter: sampleAdapter(),
    currentUser: maren,
    timeZone: 'UTC',
    persist: 'none',
    presets: [
      { key: 'no-answer', label: 'No answer', draft: { code: 'contact', subcode: 'call-student' } },
      { key: 'voicemail', label: 'Left voicemail', draft: { code: 'telerecruiting', subcode: 'left-voicemail' } },
    ],
    ...settings,
  } satisfies Partial<Timeline>);
}
