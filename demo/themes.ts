import 'interaction-timeline/define.js';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';
import { createTimeline } from './theming/scene.js';
import { adoptTheme, themes } from './theming/theme-sheets.js';

/** What a portal is called, and where its record lies. */
interface Portal {
  readonly brand: string;
  readonly kind: string;
  readonly nav: readonly string[];
  /** Which of its places holds records. */
  readonly current: number;
}

const portals: Readonly<Record<string, Portal>> = {
  neutral: { brand: 'Fieldnotes', kind: 'Contact', nav: ['People', 'Reports', 'Settings'], current: 0 },
  'bootstrap-5': {
    brand: 'Student desk',
    kind: 'Student',
    nav: ['Dashboard', 'Students', 'Messages', 'Help'],
    current: 1,
  },
  'material-3': { brand: 'Advising', kind: 'Advisee', nav: ['Home', 'Advisees', 'Calendar'], current: 1 },
  lightning: {
    brand: 'Recruiting Cloud',
    kind: 'Contact',
    nav: ['Home', 'Contacts', 'Campaigns', 'Reports'],
    current: 1,
  },
  'university-portal': {
    brand: 'Exemplar University · Admissions',
    kind: 'Prospective student',
    nav: ['Records', 'Queries', 'Inbox', 'Events', 'Forms'],
    current: 0,
  },
  'high-contrast': { brand: 'Exemplar Services', kind: 'Client', nav: ['Clients', 'Visits', 'Letters'], current: 0 },
};

const parameters = new URLSearchParams(location.search);
const { locale } = applyAppearance(parameters);
const asked = parameters.get('theme') ?? '';
const name = asked in portals ? asked : 'neutral';
const portal = portals[name]!;

document.title = `${themes[name]!.heading} · Themes`;
document.documentElement.dataset['portal'] = name;
adoptTheme(document, name);
find('#brand').textContent = portal.brand;
find('#kind').textContent = portal.kind;

function item(text: string, href: string, isCurrent: boolean): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href, textContent: text });
  if (isCurrent) link.setAttribute('aria-current', 'page');
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

find('#nav').append(...portal.nav.map((text, index) => item(text, location.href, index === portal.current)));
find('#crumbs').append(
  ...[portal.nav[portal.current]!, 'Rosalind Sample'].map((text, index) => item(text, location.href, index === 1)),
);
find('#themes').append(
  ...Object.entries(themes).map(([key, { heading }]) => {
    const kept = new URLSearchParams(parameters);
    kept.set('theme', key);
    return item(heading, `?${kept}`, key === name);
  }),
);

const timeline = createTimeline({ regions: 'flags toolbar summary list' });
if (locale) timeline.locale = locale;
find('#place').append(timeline);
