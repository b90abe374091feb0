import { expect } from '@open-wc/testing';
import { callDraft, emailDraft, letterDraft, smsDraft } from '../../demo/portal/outreach.js';
import { codes } from '../../demo/seed/codes.js';
import { relationsByKey } from '../../demo/seed/relations.js';

const student = { name: 'Rosalind Sample' };
const mother = { name: 'Miriam Sample', relation: relationsByKey.mother };
const counselor = { name: 'Imani Okafor', relation: relationsByKey.counselor };

describe('what the portal’s tools log', () => {
  it('uses codes that the demo has', () => {
    const drafts = [
      emailDraft(student, 'Subject', 'Text'),
      smsDraft(mother, 'Text'),
      callDraft(student, 'spoke', ''),
      callDraft(mother, 'spoke', ''),
      callDraft(counselor, 'spoke', ''),
      callDraft(mother, 'left-voicemail', ''),
      callDraft(mother, 'wrong-number', ''),
      letterDraft('Rosalind Sample'),
    ];
    for (const { code, subcode } of drafts) {
      expect(
        codes.some(({ key, parent }) => key === subcode && parent === code),
        `${code}/${subcode}`,
      ).to.equal(true);
    }
  });

  it('names the call by whom it was with', () => {
    expect(callDraft(counselor, 'spoke', '').subcode).to.equal('call-counselor');
  });

  it('applies to the relation that was reached, and to none for the student', () => {
    expect(smsDraft(mother, 'Text').relations).to.deep.equal([relationsByKey.mother]);
    expect(smsDraft(student, 'Text')).not.to.have.property('relations');
  });
});
