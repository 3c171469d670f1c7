/** A module of the project and all that it needs as one classic script, minified. */
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../seeds/folders.ts';

/** `path` is inside the project; `constants` are put in where the code names them. */
export async function bundleScript(
  path: string,
  constants: Record<string, unknown> = {},
): Promise<string> {
  const built = await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: join(projectFolder, path),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...others] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (script === undefined || others.length > 0) throw new Error(`${path} is not one script`);
  return script;
}
