import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartFault } from '@mizumado/postgres';

/** What the environment may change. */
export interface Settings {
  /** Folder of the database and the log only. */
  dataDir: string;
  host: string;
  port: number;
  publicUrl: string;
  sites: { utility: string; port: number; variable: string }[];
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Reads the settings: `PORT`, `HOST`, `MIZUMADO_PUBLIC_URL`, `MIZUMADO_DATA`, and a port for each sample site.
 * @throws StartFault for an invalid port
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = portIn(environment, 'PORT', 8787);
  const site = (utility: string, usual: number): Settings['sites'][number] => {
    const variable = `MIZUMADO_${utility.toUpperCase()}_PORT`;
    return { utility, variable, port: portIn(environment, variable, usual) };
  };
  return {
    dataDir: resolve(root, given(environment, 'MIZUMADO_DATA') ?? '.mizumado'),
    host: given(environment, 'HOST') ?? '127.0.0.1',
    port,
    publicUrl: given(environment, 'MIZUMADO_PUBLIC_URL') ?? `http://localhost:${port}`,
    sites: [site('chiba', 8081), site('morioka', 8082)],
  };
}

/** An empty variable counts as none. */
function given(environment: NodeJS.ProcessEnv, variable: string): string | undefined {
  return environment[variable] === '' ? undefined : environment[variable];
}

function portIn(environment: NodeJS.ProcessEnv, variable: string, usual: number): number {
  const value = given(environment, variable) ?? String(usual);
  const port = Number(value);
  if (/^\d+$/.test(value) && port > 0 && port < 65_536) return port;
  throw new StartFault(`${variable}=${value} is no port. Give a number from 1 to 65535.`);
}
