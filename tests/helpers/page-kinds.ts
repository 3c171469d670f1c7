/** Every kind of page, by the path of any one: what is tested a kind at a time reads this table. */

interface PageKind {
  name: string;
  path: RegExp;
}

export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: /^$/u },
  { name: 'article', path: /^articles\/[^/]+\/$/u },
  { name: 'page', path: /^pages\/[^/]+\/$/u },
  { name: 'source', path: /^pages\/[^/]+\/source\/$/u },
  { name: 'calendar', path: /^dates\/$/u },
  { name: 'year', path: /^dates\/\d+\/$/u },
  { name: 'issue', path: /^dates\/\d+\/\d+\/\d+\/$/u },
  { name: 'people', path: /^people\/$/u },
  { name: 'person', path: /^people\/[^/]+\/$/u },
  { name: 'bylines', path: /^bylines\/$/u },
  { name: 'byline', path: /^bylines\/[^/]+\/$/u },
  { name: 'columns', path: /^columns\/$/u },
  { name: 'column', path: /^columns\/[^/]+\/$/u },
  { name: 'newspapers', path: /^newspapers\/$/u },
  { name: 'newspaper', path: /^newspapers\/[^/]+\/$/u },
  { name: 'search', path: /^search\/$/u },
  { name: 'data', path: /^data\/$/u },
  { name: 'about', path: /^about\/$/u },
  { name: 'quality', path: /^about\/quality\/$/u },
  { name: 'reading', path: /^reading\/$/u },
  { name: 'offline', path: /^offline\/$/u },
  { name: 'not found', path: /^404\.html$/u },
];
