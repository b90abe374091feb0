import { html, nothing, type TemplateResult } from 'lit';
import type { AppliedResult } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Relation } from '../../model/relation.js';
import { reasonText } from '../shared/reason-text.js';
import { relationText } from '../shared/relation-text.js';

/** Results drawn at most, those that failed first; the sentence above counts all. */
const LIMIT = 48;

/** What became of the relations. */
export interface ResultsView {
  readonly results: readonly AppliedResult[];
  /** Relations whose names are known. */
  readonly relations: readonly Relation[];
  readonly retry: ((relationIds: readonly string[]) => void) | undefined;
  readonly i18n: I18n;
}

/** What can be read as results. */
export function readableResults(results: unknown): readonly AppliedResult[] {
  return Array.isArray(results) ? results.filter(isResult) : [];
}

/** All of them in a sentence; empty where there are none. */
export function resultSummary(results: readonly AppliedResult[], { messages, format }: I18n): string {
  const applied = results.filter((result) => result.applied).length;
  return results.length > 0 ? messages.appliedTo(format.count(applied), format.count(results.length - applied)) : '';
}

/** The sentence, each result with the reason where it failed, and the way to try those again. */
export function renderResults({ results, relations, retry, i18n }: ResultsView): TemplateResult | typeof nothing {
  if (results.length === 0) return nothing;
  const names = new Map(relations.map((relation) => [relation.id, relationText(relation, i18n)]));
  const failed = results.filter(({ applied }) => !applied);
  const rows = [...failed, ...results.filter(({ applied }) => applied)].slice(0, LIMIT);
  // trying again what was forbidden only fails again; after signing in it may well succeed
  const again = failed.filter(({ error }) => !error || error.retryable || error.kind === 'unauthenticated');
  return html`<div part="results">
    <p part="result-summary">${resultSummary(results, i18n)}</p>
    <ul role="list">
      ${rows.map((result) => renderResult(result, names.get(result.relationId) ?? result.relationId, i18n))}
    </ul>
    ${
      again.length > 0 && retry
        ? html`<button type="button" part="retry-apply" @click=${() => retry(again.map((one) => one.relationId))}>
            ${i18n.messages.retryThese}
          </button>`
        : nothing
    }
  </div>`;
}

function renderResult({ applied, error }: AppliedResult, name: string, i18n: I18n): TemplateResult {
  const { messages } = i18n;
  return html`<li part=${applied ? 'result' : 'result failed'}>
    <bdi class="name">${name}</bdi>:
    <span class=${applied ? '' : 'error'}
      >${applied ? messages.applied : messages.notApplied(error ? reasonText(error, i18n) : '')}</span
    >
  </li>`;
}

function isResult(entry: unknown): entry is AppliedResult {
  return typeof (Object(entry) as Partial<AppliedResult>).relationId === 'string';
}
