/** Pages → pages whose jumps (上接, 下转) name their other half. */
import type { Page } from '../../parse/records/index.ts';

export function linkJumps(pages: Page[]): Page[] {
  return pages;
}
