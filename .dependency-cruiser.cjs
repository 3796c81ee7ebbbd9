// The import table of docs/architecture.md, type-only imports and cycles included.
const may = {
  model: [],
  parse: ['model'],
  edit: ['model', 'parse'],
  extract: ['model', 'parse'],
  link: ['model'],
  report: ['model'],
  audit: ['model', 'parse', 'extract', 'link'],
  policy: ['model'],
  config: ['model'],
  source: ['model'],
  publish: ['model'],
  run: ['model', 'edit', 'source', 'audit', 'policy'],
};

const layers = Object.entries(may).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length === 0 ? 'nothing else' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|rules)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'rules-imports',
      comment: 'rules may import model, parse, link and edit, and no edge of the outside world',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: '^src/', pathNot: '^src/(model|parse|link|edit)/' },
    },
    { name: 'rules-no-edges', severity: 'error', from: { path: '^rules/' }, to: { path: '^(node:)?(fs|child_process|net|http|https|os|process|worker_threads)$|@actions/|@octokit/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'a module that nobody imports is dead',
      severity: 'error',
      from: { orphan: true, path: '^(src|rules)/', pathNot: '^src/(cli|action)\\.ts$|\\.d\\.ts$' },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^sarif$' } }, // sarif: types only, from @types/sarif
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test|dist|node_modules)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json', '.mjs', '.cjs'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
