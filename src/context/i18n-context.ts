import { createContext } from '@lit/context';
import type { I18nSettings } from '../i18n/i18n.js';

/** Language, zone and texts that elements inside a provider share. */
export const i18nContext = createContext<I18nSettings | undefined>(Symbol.for('interaction-timeline/i18n@1'));
