/** The one policy of the site: the address of a worker of ours, and nothing else, may become a script. */
import searchWorker from '../../search/worker.ts?worker&url';
import { basePath } from './base-path.ts';

interface ScriptUrlPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const addresses = {
  search: searchWorker,
  offline: `${basePath}service-worker.js`,
} as const;

let policy: ScriptUrlPolicy | undefined;

/** The address of a worker, as a browser wants it that knows trusted types. */
export function trustedWorker(name: keyof typeof addresses): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('banmian', {
    createScriptURL: (address) => {
      if (Object.values(addresses).includes(address)) return address;
      throw new TypeError(`No worker of the site: ${address}`);
    },
  });
  return policy?.createScriptURL(addresses[name]) ?? addresses[name];
}
