import type { Interaction } from '../../../../../src/model/interaction.js';
import { codes } from '../../../../seed/codes.js';
import { createHistory } from '../../../../seed/create-history.js';
import { sampleRecord } from '../../../../seed/record.js';
import { relations } from '../../../../seed/relations.js';
import { currentUser, users } from '../../../../seed/users.js';
import type { TenantSeed } from '../store.js';

const SEED = 427;

/** The tenant whose record the demo shows, and its neighbour, who must never see a row of it. */
export const DEMO_TENANT = 'exemplar';
export const NEIGHBOUR_TENANT = 'northfield';

const neighbour = { id: 'user-north', name: 'Signe North' };

/** A few entries of the neighbour's, on a record of the same id: what keeps tenants apart is not the id of a record. */
function neighbourEntries(now: Date): readonly Interaction[] {
  const hour = 3_600_000;
  return ['Asked for a brochure', 'Sent the brochure', 'Called back, left a message'].map((subject, index) => ({
    id: `north-${index + 1}`,
    recordId: sampleRecord.id,
    date: new Date(now.getTime() - (index + 1) * 40 * hour).toISOString(),
    code: 'contact',
    subcode: 'e-mail',
    subject,
    comments: 'Kept by Northfield College.',
    user: neighbour,
  }));
}

/** The tenants that a server begins with: the demo's university, whole, and a neighbour. */
export function seedTenants(now: Date): readonly TenantSeed[] {
  const { interactions, files } = createHistory(now, SEED);
  return [
    {
      id: DEMO_TENANT,
      name: 'Exemplar University',
      users: users.map((user) => ({ ...user, managesEntries: user.id === currentUser.id })),
      codes,
      relations: { [sampleRecord.id]: relations },
      interactions,
      files,
    },
    {
      id: NEIGHBOUR_TENANT,
      name: 'Northfield College',
      users: [{ ...neighbour, managesEntries: true }],
      codes,
      interactions: neighbourEntries(now),
    },
  ];
}
