import { bundled } from '../../bench/bundle.ts';
import { serveText } from '../../bench/serve-text.ts';
import { refusals } from './refusals.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Customers</title>
<h1>Add customer</h1><h2>Account info</h2>${body}</html>`;

/**
 * Serves, under addresses that may hold the form, pages on which other tools fill wrongly or without effect.
 * `app`: boxes of several frameworks, what they took is in `window.held`. `refusals`: what must be left alone, or
 * must be said not to be written.
 */
export async function serveTraps(): Promise<{ app: string; refusals: string; close(): void }> {
  const script = (await bundled('test/support/traps/app.ts', 'app')).replaceAll('</script', '<\\/script');
  const app = page(
    `<form onsubmit="return false"><div id="react"></div><div id="vue"></div><div id="host"></div></form><script>${script}</script>`,
  );
  const { url, close } = await serveText((path) => (path.startsWith('/refusals/') ? page(refusals) : app));
  const at = (name: string) => `${url}/${name}/dashboard/v2/customers/add`;
  return { app: at('app'), refusals: at('refusals'), close };
}
