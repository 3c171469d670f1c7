/**
 * `<on-this-day>`: what the archive's papers printed on this day of other years, or on the nearest
 * day that they have. The page is built without a clock; the day is the reader's.
 */

type Printed = [year: string, title: string, address: string, lang: string];
type Month = Record<string, { day: string; articles: Printed[] }>;

/** Issues that are shown; the others are behind the link to the month. */
const most = 5;

class OnThisDay extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { days = '', from = '', near = '' } = this.dataset;
    const today = toKey(new Date());
    const key = nearest(days.split(' '), today);
    if (key === null) return;
    const [month = '', date = ''] = [key.slice(0, 2), key.slice(2)];
    try {
      const answer = await fetch(`${from}${month}.json`);
      const found = ((await answer.json()) as Month)[date];
      if (found) this.show(found, key === today ? '' : near);
    } catch {
      // What stands here already leads to the same.
    }
  }

  private show({ day, articles }: Month[string], near: string): void {
    const list = document.createElement('ul');
    list.append(...articles.slice(0, most).map(toItem));
    const heading = this.querySelector('h2');
    const said = document.createElement('span');
    said.textContent = `${near} ${day}`.trim();
    heading?.append(' ', said);
    // At the end, so that nothing that is there moves.
    this.append(list);
  }
}

function toItem([year, title, address, lang]: Printed): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.lang = lang;
  link.textContent = title;
  item.append(`${year} `, link);
  return item;
}

/** The day itself, else the one that is fewest days away, round the turn of the year. */
function nearest(keys: readonly string[], today: string): string | null {
  const distance = (key: string): number => {
    const days = Math.abs(toDay(key) - toDay(today));
    return Math.min(days, 366 - days);
  };
  const known = keys.filter((key) => /^\d{4}$/u.test(key));
  return known.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** `0127` → day of a leap year. */
function toDay(key: string): number {
  return Date.UTC(2024, Number(key.slice(0, 2)) - 1, Number(key.slice(2))) / 86_400_000;
}

function toKey(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return two(date.getMonth() + 1) + two(date.getDate());
}

customElements.define('on-this-day', OnThisDay);
