// Compiled by `npm run types`, never run: what the protocol's document says is what the contract says, field by field.
import type {
  AdapterCapabilities,
  AdapterChange,
  Attachment,
  Code,
  CodeField,
  Coverage,
  Facet,
  Interaction,
  InteractionAdapter,
  InteractionChanges,
  InteractionDraft,
  Page,
  Relation,
  Summary,
  SummaryBucket,
  User,
} from 'interaction-timeline';
import type { OperationId, ProtocolSchemas } from '../../src/data/rest/protocol/index.js';

const holds = <Condition extends true>(): Condition | undefined => undefined;
/** True where all that the protocol says is understood by the contract, and no field of the contract is missing there. */
type Speaks<Spoken extends Understood, Understood, Own extends string = never> =
  Exclude<keyof Spoken, Own> extends keyof Understood
    ? keyof Understood extends keyof Spoken
      ? true
      : keyof Understood
    : Exclude<keyof Spoken, Own | keyof Understood>;

holds<Speaks<ProtocolSchemas['AdapterCapabilities'], Omit<AdapterCapabilities, 'storage'>>>();
holds<Speaks<ProtocolSchemas['Attachment'], Attachment>>();
holds<Speaks<ProtocolSchemas['Code'], Code>>();
holds<Speaks<ProtocolSchemas['CodeField'], CodeField>>();
holds<Speaks<ProtocolSchemas['Coverage'], Coverage>>();
holds<Speaks<ProtocolSchemas['Facet'], Facet>>();
holds<Speaks<ProtocolSchemas['Interaction'], Interaction>>();
holds<Speaks<ProtocolSchemas['InteractionChanges'], InteractionChanges>>();
holds<Speaks<ProtocolSchemas['InteractionDraft'], InteractionDraft>>();
holds<Speaks<ProtocolSchemas['Relation'], Relation>>();
holds<Speaks<ProtocolSchemas['Summary'], Summary>>();
holds<Speaks<ProtocolSchemas['SummaryBucket'], SummaryBucket>>();
holds<Speaks<ProtocolSchemas['User'], User>>();
// errors travel as problems
holds<Speaks<Omit<ProtocolSchemas['Page'], 'problems'>, Omit<Page, 'problems'>, 'service' | 'feed'>>();
const change: (given: ProtocolSchemas['AdapterChange']) => AdapterChange = (given) => given;
void change;

// every method of the adapter has its operation
type Method = Exclude<keyof InteractionAdapter, 'capabilities' | 'outbox'>;
holds<[Method, OperationId] extends [OperationId, Method] ? true : false>();
