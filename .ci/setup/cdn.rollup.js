/** The bundle for web pages alone: what `npm start` needs, without the published packages and their declarations. */
import { rmSync } from 'node:fs';
import { cdnBundle } from '../build/cdn-bundle.js';

rmSync('packages/components/dist/cdn', { recursive: true, force: true });

export default cdnBundle();
