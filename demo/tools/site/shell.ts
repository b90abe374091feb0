import { escapeHtml } from './escape-html.js';
import type { Heading } from './render-markdown.js';

/** A page as it is put into its frame. */
export interface SitePage {
  readonly slug: string;
  readonly title: string;
  /** What is inside `main`. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** `home` and `wide` have no list of their headings beside them. */
  readonly kind: 'document' | 'wide' | 'home';
}

/** Links under a heading. */
export interface NavigationGroup {
  readonly heading: string;
  readonly links: readonly { readonly slug: string; readonly label: string }[];
}

/** What each page may do: nothing but what comes from where the site lies, and no text that becomes code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const address = (slug: string) => (slug === 'index' ? './' : `${slug}.html`);

function navigation(groups: readonly NavigationGroup[], current: string): string {
  const link = ({ slug, label }: NavigationGroup['links'][number]) =>
    `<li><a href="${address(slug)}"${slug === current ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a></li>`;
  return groups
    .map(({ heading, links }) => `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${links.map(link).join('\n')}\n</ul>`)
    .join('\n');
}

function contents({ kind, headings }: SitePage): string {
  const shown = headings.filter(({ level }) => level === 2);
  if (kind !== 'document' || shown.length < 2) return '';
  const items = shown.map(({ text, anchor }) => `<li><a href="#${anchor}">${escapeHtml(text)}</a></li>`);
  return `<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">On this page</h2>
<ul>${items.join('\n')}</ul>
</nav>`;
}

/** The whole page. While developing there is no policy, for the development server writes code into the page. */
export function renderPage(
  page: SitePage,
  groups: readonly NavigationGroup[],
  { strict }: { strict: boolean },
): string {
  const policy = strict ? `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />` : '';
  const title = page.kind === 'home' ? 'interaction-timeline' : `${page.title} · interaction-timeline`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/site/icon.svg" />
<link rel="stylesheet" href="/site/site.css" />
<script type="module" src="/site/site.ts"></script>
</head>
<body class="${page.kind}">
<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<a class="brand" href="./"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 3v18" /><circle cx="6" cy="6.500" r="2.750" /><circle cx="6" cy="17.500" r="2.750" /><path d="M12 6.500h9M12 17.500h6" /></svg>interaction-timeline</a>
<form role="search" class="search" id="search">
<input type="search" aria-label="Search the headings" placeholder="Search" autocomplete="off" aria-controls="search-results" aria-keyshortcuts="/" />
<div class="results" id="search-results" hidden><p role="status"></p><ul></ul></div>
</form>
<nav class="places" aria-label="Places"><ul>
<li><a href="playground.html"${page.slug === 'playground' ? ' aria-current="page"' : ''}>Playground</a></li>
<li><a href="../">Demo</a></li>
</ul></nav>
<button type="button" class="scheme" id="scheme">Dark</button>
<button type="button" class="menu" id="menu" aria-expanded="false" aria-controls="navigation">Menu</button>
</header>
<div class="frame">
<nav class="navigation" id="navigation" aria-label="Documentation">
${navigation(groups, page.slug)}
</nav>
<main id="content" tabindex="-1">
${page.html}
</main>
${contents(page)}
</div>
</body>
</html>
`;
}
