import 'interaction-timeline/define.js';
import { RestAdapter } from 'interaction-timeline/adapters/rest.js';
import { applyAppearance } from './portal/appearance.js';
import { connectAddress } from './portal/connect-address.js';
import { find } from './portal/find.js';
import { presets } from './portal/presets.js';
import { TokenFetch } from './portal/token-fetch.js';
import { sampleRecord } from './seed/record.js';

const parameters = new URLSearchParams(location.search);
const asks = parameters.get('as') ?? 'keller';
const { locale } = applyAppearance(parameters);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-as]')) {
  if (link.dataset['as'] === asks) link.setAttribute('aria-current', 'page');
}

const withToken = new TokenFetch(`/demo/token?as=${encodeURIComponent(asks)}`);
const timeline = find<HTMLElementTagNameMap['interaction-timeline']>('interaction-timeline');
timeline.recordId = sampleRecord.id;
timeline.recordLabel = sampleRecord.label;
timeline.recordType = sampleRecord.type;
timeline.presets = presets;
if (locale) timeline.locale = locale;
connectAddress(timeline);
// a server that was started anew has a new key, and takes no token of before
timeline.addEventListener('interaction-sign-in-needed', () => {
  withToken.forget();
  void timeline.retry();
});
timeline.adapter = new RestAdapter({ baseUrl: '/api/interactions', fetch: withToken.fetch });
