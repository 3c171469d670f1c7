/** The years from a name's first article to its last: `1963—1965`, `2024`; empty where none has a day. */

/** `dayOf` gives `2024-01-27`, or empty; articles are newest first, those without a day last. */
export function articlesToSpan(dayOf: (id: string) => string): (articles: string[]) => string {
  return (articles) => {
    const [newest = ''] = articles;
    const oldest = articles.findLast((id) => dayOf(id) !== '') ?? newest;
    const years = [oldest, newest].map((id) => (id === '' ? '' : dayOf(id).slice(0, 4)));
    return [...new Set(years)].filter(Boolean).join('—');
  };
}
