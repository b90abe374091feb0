import { sampleRecord } from '../../../seed/record.js';
import { usersByKey } from '../../../seed/users.js';
import type { Principal } from '../store/store.js';
import { DEMO_TENANT, NEIGHBOUR_TENANT } from '../store/tenants/seed-tenants.js';

const { keller, osei } = usersByKey;

/** Those whom the demo lets one be, by their names in its address. They are invented, and so is what they see. */
export const people: Readonly<Record<string, Principal>> = {
  keller: { tenantId: DEMO_TENANT, userId: keller.id, userName: keller.name, scope: 'staff' },
  osei: { tenantId: DEMO_TENANT, userId: osei.id, userName: osei.name, scope: 'staff' },
  rosalind: {
    tenantId: DEMO_TENANT,
    userId: 'person-rosalind',
    userName: sampleRecord.label,
    scope: 'portal',
    recordId: sampleRecord.id,
  },
  north: { tenantId: NEIGHBOUR_TENANT, userId: 'user-north', userName: 'Signe North', scope: 'staff' },
};
