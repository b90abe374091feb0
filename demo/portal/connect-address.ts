import { decodeViewState, encodeViewState, type InteractionTimelineElement } from 'interaction-timeline';

/** Keeps what the reader has chosen to see in the page's address, so that it can be bookmarked, sent, and come back to. */
export function connectAddress(timeline: InteractionTimelineElement): void {
  const read = () => {
    const state = decodeViewState(location.hash.slice(1));
    // the address of a place of the page says nothing of the view
    if (Object.keys(state).length > 0) timeline.viewState = state;
  };
  read();
  addEventListener('hashchange', read);
  timeline.addEventListener('interactions-view-changed', ({ viewState }) => {
    const text = encodeViewState(viewState);
    history.replaceState(history.state, '', text ? `#${text}` : location.pathname + location.search);
  });
}
