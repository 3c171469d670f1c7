/** What a page can show of its scan: the policy of the site lets it show files of its own alone. */
import { addressToLink } from './address-to-link.ts';

export interface Scan {
  href: string;
  /** Shown in the page, shown in a frame, or only linked to. */
  kind: 'picture' | 'document' | 'link';
}

/** Null if the catalogue names none, or one that nobody should be led to. */
export function addressToScan(address: string | null): Scan | null {
  const href = addressToLink(address);
  if (href === null || address === null) return null;
  const isOwn = !/^https:/iu.test(address);
  if (isOwn && /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(address))
    return { href, kind: 'picture' };
  return { href, kind: isOwn && /\.pdf$/iu.test(address) ? 'document' : 'link' };
}
