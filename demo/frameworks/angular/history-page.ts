import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import type { ViewState } from 'interaction-timeline';
import { InteractionTimelineDirective } from 'interaction-timeline/angular';
import { createSampleAdapter, HEADINGS, LANGUAGES, type Heading } from '../shared/sample-history.js';

/** A record's page: what surrounds the history is Angular's, and the history follows it. */
@Component({
  selector: 'history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InteractionTimelineDirective],
  template: `
    <main>
      <h1>Angular</h1>
      <div class="controls">
        <label>
          Language
          <select [value]="locale()" (change)="locale.set($any($event.target).value)">
            @for (language of languages; track language[0]) {
              <option [value]="language[0]">{{ language[1] }}</option>
            }
          </select>
        </label>
        <label>
          Headings
          <select [value]="viewState().groupBy ?? 'month'" (change)="chooseHeading($any($event.target).value)">
            @for (heading of headings; track heading[0]) {
              <option [value]="heading[0]">{{ heading[1] }}</option>
            }
          </select>
        </label>
        <button (click)="isShown.set(!isShown())">{{ isShown() ? 'Hide history' : 'Show history' }}</button>
      </div>
      @if (isShown()) {
        <interaction-timeline
          recordId="4711"
          recordLabel="Ada Example"
          [adapter]="adapter"
          [locale]="locale()"
          [viewState]="viewState()"
          (interaction-created)="logged.set($event.interaction.subject ?? '')"
          (interactions-view-changed)="viewState.set($event.viewState)"
        />
      }
      <p class="logged" role="status">{{ logged() && 'Logged: ' + logged() }}</p>
    </main>
  `,
})
export class HistoryPage {
  readonly adapter = createSampleAdapter();
  readonly languages = Object.entries(LANGUAGES);
  readonly headings = Object.entries(HEADINGS);
  readonly locale = signal('en');
  readonly viewState = signal<ViewState>({});
  readonly isShown = signal(true);
  readonly logged = signal('');

  chooseHeading(groupBy: Heading): void {
    this.viewState.update((viewState) => ({ ...viewState, groupBy }));
  }
}
