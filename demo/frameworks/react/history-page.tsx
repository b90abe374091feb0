import { useState } from 'react';
import type { ViewState } from 'interaction-timeline';
import type {} from 'interaction-timeline/react';
import { createSampleAdapter, HEADINGS, LANGUAGES, type Heading } from '../shared/sample-history.js';

/** A record's page: what surrounds the history is React's, and the history follows it. */
export function HistoryPage() {
  const [adapter] = useState(createSampleAdapter);
  const [locale, setLocale] = useState('en');
  const [viewState, setViewState] = useState<ViewState>({});
  const [isShown, setIsShown] = useState(true);
  const [logged, setLogged] = useState('');

  return (
    <main>
      <h1>React 19</h1>
      <div className="controls">
        <Choice name="Language" options={LANGUAGES} value={locale} choose={setLocale} />
        <Choice
          name="Headings"
          options={HEADINGS}
          value={viewState.groupBy ?? 'month'}
          choose={(groupBy) => setViewState({ ...viewState, groupBy: groupBy as Heading })}
        />
        <button onClick={() => setIsShown(!isShown)}>{isShown ? 'Hide history' : 'Show history'}</button>
      </div>
      {isShown && (
        <interaction-timeline
          recordId="4711"
          recordLabel="Ada Example"
          adapter={adapter}
          locale={locale}
          viewState={viewState}
          oninteraction-created={(event) => setLogged(event.interaction.subject ?? '')}
          oninteractions-view-changed={(event) => setViewState(event.viewState)}
        />
      )}
      <p className="logged" role="status">
        {logged && `Logged: ${logged}`}
      </p>
    </main>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly choose: (key: string) => void;
}

function Choice({ name, options, value, choose }: ChoiceProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {Object.entries(options).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
