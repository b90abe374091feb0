// The house rules of CONTRIBUTING's import table. A layer imports from those below it only; types alone may cross
// where the table says so.
const from = (path) => ({ path: `^src/${path}` });

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'model-imports-nothing', severity: 'error', from: from('model/'), to: { pathNot: '^src/model/' } },
    {
      name: 'data-imports-model-only',
      severity: 'error',
      from: from('data/'),
      to: { pathNot: '^src/(model|data)/|^node_modules/idb-keyval/' },
    },
    {
      name: 'idb-keyval-under-data-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/data/' },
      to: { path: '^node_modules/idb-keyval/' },
    },
    {
      name: 'i18n-and-events-import-model',
      comment: 'types of the contract may be named',
      severity: 'error',
      from: from('(i18n|events)/'),
      to: { pathNot: '^src/(model|i18n|events)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'context-imports-data-and-model',
      severity: 'error',
      from: from('context/'),
      to: { pathNot: '^src/(model|data|context)/|^node_modules/@lit/context/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'controllers-import-no-elements-and-no-adapter',
      severity: 'error',
      from: { path: '^src/controllers/', pathNot: '^src/controllers/default-adapter\\.ts$' },
      to: {
        path: '^src/(elements|styles|testing)/|^src/data/(memory|indexeddb|rest)/|^src/(index|define|cdn)\\.ts$',
      },
    },
    {
      name: 'elements-import-no-adapter',
      severity: 'error',
      from: from('elements/'),
      to: { path: '^src/data/(memory|indexeddb|rest)/|^src/testing/|^src/(index|define|cdn)\\.ts$' },
    },
    {
      name: 'testing-imports-model-and-data',
      severity: 'error',
      from: from('testing/'),
      to: { pathNot: '^src/(model|data|testing)/' },
    },
    { name: 'styles-import-lit-only', severity: 'error', from: from('styles/'), to: { pathNot: '^node_modules/lit/' } },
    {
      name: 'class-modules-define-nothing',
      comment: 'only <tag>.ts and define.ts register elements',
      severity: 'error',
      from: { path: '^src/(index\\.ts|elements/.*-element\\.ts)$' },
      to: { path: '^src/elements/([^/]+)/\\1\\.ts$|^src/(define|cdn)\\.ts$' },
    },
    {
      name: 'demo-uses-public-entries',
      severity: 'error',
      from: { path: '^demo/', pathNot: '^demo/(tools|server)/' },
      to: {
        path: '^src/(?!index\\.ts|define\\.ts|cdn\\.ts|testing/index\\.ts|data/memory/memory-adapter\\.ts|data/indexeddb/idb-adapter\\.ts|data/blocks/blocks\\.ts|data/rest/rest\\.ts)',
      },
    },
    {
      name: 'server-imports-model-and-contract',
      comment: 'a backend knows the protocol and the rules of the model, and nothing of the widget',
      severity: 'error',
      from: { path: '^demo/server/src/' },
      to: { path: '^src/(?!model/|data/(adapter|adapter-error|query)\\.ts$|data/rest/protocol/|index\\.ts$)' },
    },
    { name: 'src-imports-no-demo-or-test', severity: 'error', from: from(''), to: { path: '^(demo|test)/' } },
    {
      name: 'src-imports-dependencies-only',
      severity: 'error',
      from: from(''),
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // projects of their own, with packages of their own
    exclude: { path: '^(demo/frameworks|test/installed/projects)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
