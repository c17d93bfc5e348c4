// npm run lighthouse: what the built site costs a phone, by Lighthouse and on a slow phone's line.
import { fileURLToPath } from 'node:url';
import { ownPackages } from '../tools/own-packages.mjs';

try {
  ownPackages(fileURLToPath(new URL('.', import.meta.url)), 'Lighthouse (190 MB)');
  const { serve } = await import('./host.mjs');
  const host = await serve();
  if (!process.argv.includes('--phone')) await (await import('./scores.mjs')).scores(host.address);
  await (await import('./slow-phone.mjs')).slowPhone(host.address);
  host.close();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
