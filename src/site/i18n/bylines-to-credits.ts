/** Bylines as they are read: `石家庄日报记者 宋子婷 吴温`, those of one outlet and role together. */
import type { Byline } from '../../parse/records/index.ts';

export interface Credit {
  /** Outlet and role, or empty for an author. */
  label: string;
  names: string[];
}

/** In printed order. */
export function bylinesToCredits(bylines: Byline[]): Credit[] {
  const credits: Credit[] = [];
  for (const { name, role, outlet } of bylines) {
    const label = (outlet ?? '') + (role === '作者' ? '' : role);
    const last = credits.at(-1);
    if (last?.label === label) {
      last.names.push(name);
    } else {
      credits.push({ label, names: [name] });
    }
  }
  return credits;
}
