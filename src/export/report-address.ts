/** Where a reader reports an error: what the catalogue gives as contact → a prefilled letter or issue. */

export interface Report {
  /** One line. */
  subject: string;
  /** Lines end in `\n`. */
  body: string;
}

const mail = /^(?:mailto:)?([^\s@?&<>"]+@[^\s@?&<>"]+\.[^\s@?&<>"]+)$/i;

/** Issue trackers by their addresses, and what they call the two parts of an issue. */
const trackers: readonly { form: RegExp; subject: string; body: string; reason: string }[] = [
  {
    form: /\/-\/issues(?:\/new)?\/?$/,
    subject: 'issue[title]',
    body: 'issue[description]',
    reason: 'GitLab, on any host',
  },
  {
    form: /\/issues(?:\/new)?\/?$/,
    subject: 'title',
    body: 'body',
    reason: 'GitHub, Gitea, Forgejo, Gitee',
  },
];

/** Null where the contact is neither a mail address nor https: words to read, not to press. */
export function toReportAddress(contact: string | null, report: Report): string | null {
  const said = contact?.trim() ?? '';
  const address = mail.exec(said)?.[1];
  if (address !== undefined) {
    // Mail wants its lines ended by both (RFC 6068).
    const body = report.body.replaceAll('\n', '\r\n');
    return `mailto:${encodeURI(address)}?${query({ subject: report.subject, body })}`;
  }
  if (!/^https:\/\/[^\s"<>\\]+$/i.test(said) || !URL.canParse(said)) return null;
  const tracker = trackers.find(({ form }) => form.test(said));
  // Of another page it is not known what it asks for.
  if (tracker === undefined) return said;
  const form = said.replace(/(?:\/new)?\/?$/, '/new');
  return `${form}?${query({ [tracker.subject]: report.subject, [tracker.body]: report.body })}`;
}

function query(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join('&');
}
