import { createServer } from 'node:net';
import { StartFault } from '@mizumado/postgres';

export interface PortUse {
  host: string;
  port: number;
  /** Environment variable that chooses another one. */
  variable: string;
}

/**
 * Checks that the ports are free before anything is started.
 * @throws StartFault that names the first port in use
 */
export async function checkPorts(uses: PortUse[]): Promise<void> {
  for (const { host, port, variable } of uses) {
    const fault = await tryPort(host, port);
    if (fault?.code === 'EADDRINUSE') {
      throw new StartFault(
        `Port ${port} is in use by another program. End that, or choose another port: ${variable}=${port + 1000} npm start`,
      );
    }
    if (fault?.code === 'EACCES') {
      throw new StartFault(`This user may not use port ${port}. Choose one above 1023: ${variable}=8787 npm start`);
    }
    if (fault) throw fault;
  }
}

function tryPort(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
