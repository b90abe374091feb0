/** A Markdown file of the repository that is a page of the site. */
export interface SiteDocument {
  /** The page's name in its address: `adapters` for `docs/adapters.html`. */
  readonly slug: string;
  /** What the navigation calls it. */
  readonly label: string;
  /** The file, from the top folder. */
  readonly source: string;
  /** True where the file may still be missing; else a missing file stops the build. */
  readonly awaited?: true;
}

/** Documents under a heading of the navigation. */
export interface SiteSection {
  readonly heading: string;
  readonly documents: readonly SiteDocument[];
}

/** What the site shows of the repository's documents, in the order of the navigation. A new document is one line here. */
export const sections: readonly SiteSection[] = [
  {
    heading: 'Begin',
    documents: [
      { slug: 'start', label: 'Start in five minutes', source: 'docs/start.md' },
      { slug: 'migration', label: 'Migration', source: 'docs/migration.md' },
    ],
  },
  {
    heading: 'Connect',
    documents: [
      { slug: 'adapters', label: 'Adapters', source: 'docs/adapters.md' },
      { slug: 'rest', label: 'REST protocol', source: 'docs/rest.md' },
      { slug: 'server', label: 'Reference server', source: 'docs/server.md' },
      { slug: 'couchdb', label: 'CouchDB', source: 'docs/couchdb.md' },
      { slug: 'offline', label: 'Offline and local data', source: 'docs/offline.md' },
    ],
  },
  {
    heading: 'Fit in',
    documents: [
      { slug: 'theming', label: 'Theming', source: 'docs/theming.md' },
      { slug: 'hosts', label: 'Host pages', source: 'docs/hosts.md' },
      { slug: 'frameworks', label: 'Frameworks', source: 'docs/frameworks.md' },
      { slug: 'languages', label: 'Languages', source: 'docs/languages.md' },
    ],
  },
  {
    heading: 'Use',
    documents: [
      { slug: 'form', label: 'The form', source: 'docs/form.md' },
      { slug: 'keyboard', label: 'Keyboard', source: 'docs/keyboard.md' },
      { slug: 'accessibility', label: 'Accessibility', source: 'ACCESSIBILITY.md' },
      { slug: 'security', label: 'Security', source: 'SECURITY.md' },
    ],
  },
  {
    heading: 'Project',
    documents: [
      { slug: 'readme', label: 'README', source: 'README.md' },
      { slug: 'features', label: 'Features and proofs', source: 'FEATURES.md' },
      { slug: 'changelog', label: 'Changelog', source: 'CHANGELOG.md' },
      { slug: 'contributing', label: 'Contributing', source: 'CONTRIBUTING.md' },
    ],
  },
];
