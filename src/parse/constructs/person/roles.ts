/**
 * Roles: what the people of a text do, by the verbs of their clauses.
 *
 * ```text
 * 市长韩露主持会议,人大主任石磊,政协主席郝鸣出席会议。郝鸣强调,要学习贯彻…
 * ^^^^^^^^^^^^^^^^ chaired  ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ both attended   ^^^^^ what is said is no act
 * ```
 */
import { pattern } from '../../../text/plain.ts';
import type { PersonRole } from '../../records/index.ts';
import { findVerbs, type VerbFound } from '../../tables/person-verbs.ts';

export interface Acting {
  name: string;
  from: number;
  to: number;
  start: number;
}

/** Verbs of speech whose subject is a meeting more often than a person. */
const proposes = pattern('(?:提出|明确|号召)[,:]');

/** 在主席台就座的还有:…, 在会上讲话的,有… say what all who follow did. */
const listed = (verbs: string) =>
  pattern(`(?:${verbs})[^,。]{0,16}的[^,。、的]{0,8},?(?:还)?[有是]:?\\s?$`);
const listedRoles: readonly (readonly [PersonRole, RegExp])[] = [
  ['attended', listed('出席|参加|就座|列席|陪同|参会|在座|到会|与会|到场')],
  ['spoke', listed('讲话|发言|致[辞词]|讲了话|发了言|汇报')],
];
const longestListing = 30;

/** A verb right after a name makes it a subject, whatever stands before. */
const actsAtOnce = pattern('^(?:说|表示|介绍|告诉|认为|建议|指出|强调|要求|主持|坦言|提醒|讲话)');

const joint = pattern('[和与及]');

/** What stands before a clause's subject. */
const clauseStart = pattern('(?:^|[\\s,。;:!?“”‘’、()·…—\\n由])$');

/** 督查情况, 检查组: what was found, and who went. */
const inquiry = pattern('^(?:情况|结果|报告|组|意见|反馈)');

/** For each verb, what before or after it makes it a noun: 重要讲话精神, 工作要求, 听取汇报. */
const nounMarks: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  讲话: { before: pattern('(?<!发表|作|作了)重要$'), after: pattern('^精神') },
  说: { after: pattern('^[^,:。“”\\s道]') },
  表示: {
    after: pattern('^(?:最|热烈|衷心|诚挚|崇高|亲切|由衷|祝贺|感谢|欢迎|慰问|敬意|赞赏|哀悼)'),
  },
  要求: { before: pattern('(?:工作|部署|按照|有关|各项|规定)$') },
  汇报: { before: pattern('(?:听取|听取了|情况)$') },
  通报: { before: pattern('(?:听取|听取了|情况)$') },
  检查: { before: pattern('(?:大|安全|专项|纪律|质量|例行)$'), after: inquiry },
  督查: { after: inquiry },
  调研: { after: inquiry },
  建议: { before: pattern('(?:听取|意见|提案)$') },
};
const ownedNoun = pattern('的$');
/** 参加检查, 陪同调研: what is attended is no act of its own. */
const attendedAct = pattern('(?:参加|陪同|出席|列席)(?:了)?$');
const compound = pattern('^(?:组|团|队|员|信|会$)');

/** True if the verb is a noun where it stands. */
function isNoun(view: string, verb: VerbFound): boolean {
  const before = view.slice(Math.max(0, verb.from - 4), verb.from);
  const after = view.slice(verb.to, verb.to + 3);
  const marks = nounMarks[verb.text];
  if (verb.role === 'inspected' && attendedAct.test(before)) return true;
  if (ownedNoun.test(before) || compound.test(after)) return true;
  return marks?.before?.test(before) === true || marks?.after?.test(after) === true;
}

/** Verbs after which it is reported what was said. */
const reporting = new Set('强调 指出 要求 表示 介绍 认为 建议 告诉 坦言 呼吁 提醒 说'.split(' '));

/** True if what follows a verb of speech is what was said. */
function opensSpeech(view: string, verb: VerbFound): boolean {
  const after = view.charAt(verb.to);
  return reporting.has(verb.text) && /[,:“]/u.test(after);
}

/** 她说, 他在致辞中强调: who was named last goes on. */
const goesOn = pattern('^[”\\s]*[他她](?:还|也|同时|进一步|特别|随后|在[^,。]{1,12})?$');

/** What is quoted names no new subject. */
const quoted = /“[^“”]*(?:”|$)/gu;

type Event = { at: number; person: Acting } | { at: number; verb: VerbFound };

function eventsOf(view: string, people: Acting[]): Event[] {
  const inName = new Uint8Array(view.length);
  for (const { from, to } of people) inName.fill(1, from, to);
  const events: Event[] = people.map((person) => ({ at: person.from, person }));
  for (const verb of findVerbs(view)) {
    if (!isNoun(view, verb) && inName[verb.from] === 0) events.push({ at: verb.from, verb });
  }
  return events.sort((left, right) => left.at - right.at);
}

/** Follows the sentences of one text. */
class Clauses {
  readonly roles: Map<Acting, Set<PersonRole>>;
  readonly #view: string;
  #pending: Acting[] = [];
  #acted = false;
  #reported = false;
  #standing: PersonRole | null = null;
  #at = 0;
  /** Where the sentence begins, and who was named last. */
  #sentence = 0;
  #last: Acting | null = null;
  #named = false;
  /** Where the last subject's name ends, and a bracketed note on it. */
  #end = -1;

  constructor(view: string, people: Acting[]) {
    this.#view = view;
    this.roles = new Map(people.map((person) => [person, new Set()]));
  }

  /** A full stop since the last event ends the sentence and what was said in it. */
  #advance(to: number): void {
    const between = this.#view.slice(this.#at, to);
    if (/[。!?]/u.test(between)) {
      this.#pending = [];
      this.#acted = false;
      this.#reported = false;
      this.#standing = null;
    }
    const end = Math.max(...['。', '!', '?'].map((mark) => between.lastIndexOf(mark)));
    if (end >= 0) {
      this.#sentence = this.#at + end + 1;
      const marks =
        between
          .slice(0, end)
          .replace(quoted, '')
          .match(/[。!?]/gu) ?? [];
      // Somebody else may have been spoken of in a sentence between.
      if (marks.length > 0 || !this.#named) this.#last = null;
      this.#named = false;
    }
    if (proposes.test(between.slice(end + 1))) this.#reported = true;
    this.#at = to;
  }

  person(person: Acting): void {
    this.#advance(person.from);
    this.#last = person;
    this.#named = true;
    const { start } = person;
    const before = this.#view.slice(Math.max(0, start - longestListing), start);
    this.#standing = listedRoles.find(([, form]) => form.test(before))?.[0] ?? this.#standing;
    const isSubject =
      this.#continues(person) ||
      clauseStart.test(this.#view.slice(Math.max(0, person.start - 1), person.start)) ||
      actsAtOnce.test(this.#view.slice(person.to, person.to + 2));
    if (this.#standing) this.roles.get(person)?.add(this.#standing);
    // 韩露:…, where a text begins: what is said in an interview.
    if (person.from === 0 && this.#view.charAt(person.to) === ':')
      this.roles.get(person)?.add('quoted');
    if (this.#reported || !isSubject) return;
    if (this.#acted) this.#pending = [];
    this.#acted = false;
    this.#end = person.to;
    this.#pending.push(person);
  }

  /** 市长韩露和市委副书记石磊: joined to a subject. */
  #continues({ start }: Acting): boolean {
    return start === this.#end + 1 && joint.test(this.#view.charAt(this.#end));
  }

  verb(verb: VerbFound): void {
    this.#advance(verb.from);
    const isPronoun = goesOn.test(this.#view.slice(this.#sentence, verb.from));
    if (this.#last && isPronoun) {
      this.#pending = [this.#last];
      this.#named = true;
    }
    if (!this.#reported) {
      for (const person of this.#pending) this.roles.get(person)?.add(verb.role);
      this.#acted = this.#pending.length > 0;
    }
    if (opensSpeech(this.#view, verb)) this.#reported = true;
    this.#at = verb.to;
  }
}

/** For every person named in a plain text, what they do in it; an empty set if nothing. */
export function textToRoles(view: string, people: Acting[]): Map<Acting, Set<PersonRole>> {
  const clauses = new Clauses(view, people);
  for (const event of eventsOf(view, people)) {
    if ('person' in event) clauses.person(event.person);
    else clauses.verb(event.verb);
  }
  return clauses.roles;
}
