/** Addresses that an editor writes are untrusted: only https and paths inside the site become links. */
import { url } from '../../url.ts';

/** The address to link to, or null if it is of another kind. */
export function addressToLink(address: string | null): string | null {
  if (address === null) {
    return null;
  }
  if (/^https:\/\/[^\s]+$/i.test(address)) {
    return address;
  }
  // A scheme, `//host` or a backslash would lead out of the site.
  const isPath = /^\/?[^/\\:\s][^\\:\s]*$/.test(address) && !address.split('/').includes('..');
  return isPath ? url(address.replace(/^\//, '')) : null;
}
