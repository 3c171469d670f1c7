/** Whether an answer of the network may be kept as the file that was asked for. */
import { pathToRole } from './path-to-role.ts';

export interface Answer {
  status: number;
  redirected: boolean;
  /** As `Response.type` says it: only `basic` is the site's own. */
  type: string;
  contentType: string;
}

/**
 * Never an error, a part or a redirect. A network that wants a login answers with a page of its own,
 * whatever was asked for: only pages may be HTML, and they must be.
 */
export function isKeepable(path: string, answer: Answer): boolean {
  if (answer.status !== 200 || answer.redirected || answer.type !== 'basic') return false;
  const role = pathToRole(path);
  const isPage = /^text\/html\b/iu.test(answer.contentType);
  return role !== 'other' && isPage === (role === 'page');
}

/** Whether an answer says that what was here is to be read no more. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410 || status === 451;
}
