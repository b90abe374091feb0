import { css } from 'lit';
import { actDialog } from './act-dialog.styles.js';

/** The dialog that exports and prints, and the document for the printer, which nobody sees on screen. */
export const transfer = css`
  ${actDialog}

  .transfer progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  .transfer .failure {
    margin: 0;
  }

  /* not \`display: none\`: engines do not print what is not laid out */
  .print-frame {
    position: fixed;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
`;
