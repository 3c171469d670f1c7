/** Which form an article opens with: by its era's rates, among the forms that it has the facts for. */
import type { Era } from '../../text.ts';
import type { OwnForm } from '../tables/rates.ts';
import { agencyRates, ownRates, taiwanRates } from '../tables/rates.ts';
import type { Lead, Setting } from './lead-forms.ts';
import {
  agencyForms,
  centralAgency,
  noLead,
  ownForms,
  readWriters,
  taiwanForms,
} from './lead-forms.ts';

const withoutWriters: readonly OwnForm[] = ['bare', 'placeDated', 'placeOnly', 'endDated'];
const withPlace: readonly OwnForm[] = ['placeDated', 'placeOnly', 'endDated'];

function fits(form: OwnForm, { text }: Setting): boolean {
  const named = (text.writers ?? []).length > 0;
  if (!named && !withoutWriters.includes(form)) return false;
  if (named && ['bare', 'placeOnly', 'endDated'].includes(form)) return false;
  // 今天 in a text is the day of its dateline.
  if (withPlace.includes(form) && text.place === undefined) return false;
  if (form === 'signedPictures') return text.captions !== undefined;
  // Names that run together with the role are two; more are bracketed.
  return form !== 'runOn' || readWriters(text).every(({ names }) => names.length <= 2);
}

function ownLead(setting: Setting, era: Exclude<Era, 'taiwan'>): Partial<Lead> {
  const forms = (Object.keys(ownRates[era]) as OwnForm[]).filter((form) => fits(form, setting));
  // A writer of the 1960s who is named and does not fit is left out of print.
  if (forms.length === 0) return ownForms.bare(setting);
  const rates = Object.fromEntries(forms.map((form) => [form, ownRates[era][form] ?? 0]));
  const form = setting.random.weigh<OwnForm>(rates);
  const lead = ownForms[form](setting);
  if (form !== 'signedOnly') return lead;
  const role = lead.byline?.startsWith('（本报') === true ? undefined : ('作者' as const);
  const bylines = readWriters(setting.text).flatMap((group) =>
    group.names.map((name) => ({ name, role: role ?? group.role, outlet: null })),
  );
  return { ...lead, bylines };
}

/** Commentaries, essays and features, which have no dateline. */
function unfiledLead(setting: Setting, era: Era): Partial<Lead> {
  const { text, random, city } = setting;
  const [group] = readWriters(text);
  if (group === undefined) return {};
  if (group.names.length === 0) return { byline: `本报${group.role}` };
  if (group.role !== '作者' && era !== 'taiwan') {
    return ownForms[random.weigh({ squareLine: 0.5, plainLine: 0.5 })](setting);
  }
  const name = group.names.join(' ');
  const bylines = group.names.map((own) => ({ name: own, role: group.role, outlet: null }));
  const signedAs = text.signedAs?.replaceAll('{c}', city);
  if (signedAs !== undefined) return { byline: `${signedAs} ${name}`, bylines };
  const form = random.weigh({ bare: 0.35, square: 0.25, end: 0.4 });
  if (form === 'end') return { byline: `（${name}）`, bylineAt: 'end', bylines };
  return { byline: form === 'square' ? `□${name}` : name, bylines };
}

export function chooseLead(setting: Setting, era: Era): Lead {
  const { text, random } = setting;
  const choose = (): Partial<Lead> => {
    if (text.agency === 'none') return unfiledLead(setting, era);
    if (text.agency === 'cna') return centralAgency(setting);
    if (text.agency === 'own') {
      return era === 'taiwan'
        ? taiwanForms[random.weigh(taiwanRates)](setting)
        : ownLead(setting, era);
    }
    const saysToday = /今天/u.test(text.body[0] ?? '');
    return agencyForms[saysToday ? 'dated' : random.weigh(agencyRates[era])](setting);
  };
  return { ...noLead, ...choose() };
}
