import type { AttachmentDraft } from '../model/attachment.js';
import { createClientId } from '../model/client-id.js';
import type { Code } from '../model/code.js';
import { CodeTree } from '../model/code-tree.js';
import type { InteractionDraft, PartialInteractionDraft } from '../model/interaction-draft.js';
import { inRecord } from '../model/in-record.js';
import { formatInstant } from '../model/zoned-time.js';
import type { User } from '../model/user.js';
import { validateDraft, type DraftProblem, type DraftProblemKind } from '../model/validate-draft.js';
import { AdapterError } from './adapter-error.js';
import type { CreateResult, InteractionAdapter, UploadOptions } from './adapter.js';
import { decodeCurrentUser } from './decode.js';
import { decodeCreateResult } from './decode-answers.js';

/** What goes along with a draft. */
export interface LogOptions extends UploadOptions {
  readonly files?: readonly AttachmentDraft[] | undefined;
  /** The codes that the draft is held against; every code is taken where they are absent. */
  readonly codes?: CodeTree | readonly Code[] | undefined;
  /** Who made it, where the draft does not say; the adapter is asked where this is absent. */
  readonly currentUser?: User | null | undefined;
  /** Asked with the complete draft before anything is stored; false stops it. */
  readonly approve?: ((draft: InteractionDraft) => Promise<boolean>) | undefined;
}

/**
 * Logs an interaction: completes what a host's own tool, or the form, knows (id, date now, user), checks it and hands it to the
 * adapter.
 * @returns null where `approve` said no
 * @throws AdapterError `invalid` with the reason at each field; `unsupported` where the adapter cannot create; else whatever the
 *   adapter refused it with
 */
export async function logInteraction(
  adapter: InteractionAdapter,
  draft: PartialInteractionDraft,
  options: LogOptions = {},
): Promise<CreateResult | null> {
  if (!adapter.create) throw new AdapterError('unsupported', 'The adapter has no create.');
  const { files = [], approve, ...call } = options;
  const codes = options.codes && (options.codes instanceof CodeTree ? options.codes : new CodeTree(options.codes));
  const complete = await completeDraft(adapter, draft, { ...options, codes });
  const problems = validateDraft(
    { ...complete, files: files.map(({ name, blob: { size, type } }) => ({ name, size, type })) },
    {
      codes,
      maxFiles: adapter.capabilities?.maxFiles,
      maxFileSize: adapter.capabilities?.maxFileSize,
      fileTypes: adapter.capabilities?.fileTypes,
    },
  );
  if (complete.recordId === '') throw invalid({ recordId: REASONS.required });
  if (problems.length > 0) throw invalid(Object.fromEntries(problems.map((one) => [one.field, reasonOf(one)])));
  if (approve && !(await approve(complete))) return null;
  const { signal, onProgress } = call;
  const result = decodeCreateResult(await adapter.create(complete, { files, signal, onProgress }));
  return { ...result, interaction: inRecord(result.interaction, complete.recordId) };
}

async function completeDraft(
  adapter: InteractionAdapter,
  draft: PartialInteractionDraft,
  { codes, currentUser, signal }: LogOptions & { readonly codes: CodeTree | undefined },
): Promise<InteractionDraft> {
  const { id = createClientId(), recordId = '', date = now(), ...content } = draft;
  const { code, subcode } = codes?.find(content.code ?? '', content.subcode ?? undefined) ?? {};
  const user = content.user ?? currentUser ?? (await askUser(adapter, signal));
  // a watch flag is raised by its code, unless whoever made the draft has decided otherwise
  const isFlag = !content.flag && (code?.flag || subcode?.flag);
  return { ...content, ...(isFlag && { flag: 'raised' }), id, recordId, date, user };
}

async function askUser(adapter: InteractionAdapter, signal: AbortSignal | undefined): Promise<User | undefined> {
  try {
    return decodeCurrentUser(await adapter.currentUser?.({ signal })) ?? undefined;
  } catch {
    // an entry without its user is better than an entry lost; the backend may know who asks
    return undefined;
  }
}

function now(): string {
  return formatInstant(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Why a field is refused, for developers; the form has words of its own, in the reader's language. */
const REASONS: Readonly<Record<DraftProblemKind, string>> = {
  required: 'is required',
  'subcode-required': 'is required under this code',
  unknown: 'is not among what is offered',
  inactive: 'is no longer offered',
  invalid: 'is not of the form of the field',
  'too-long': 'is too long',
  'too-large': 'is too large',
  'too-many': 'are too many',
  'wrong-type': 'is not of a type that is taken',
};

function reasonOf({ problem, limit, name }: DraftProblem): string {
  return `${name ? `${name} ` : ''}${REASONS[problem]}${limit === undefined ? '' : ` (at most ${limit})`}`;
}

function invalid(fields: Readonly<Record<string, string>>): AdapterError {
  const words = Object.entries(fields).map(([field, reason]) => `${field} ${reason}`);
  return new AdapterError('invalid', `The draft cannot be saved: ${words.join(', ')}.`, { fields });
}
