import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One control of the page: what it is labelled, its attributes, and what a test types into it. */
export type Box = { label: string; attributes: string; typed: string; secret: boolean };

const secret = (label: string, attributes: string, typed: string): Box => ({
  label,
  attributes,
  typed,
  secret: true,
});
const kept = (label: string, attributes: string, typed: string): Box => ({
  label,
  attributes,
  typed,
  secret: false,
});

/**
 * A form as no portal should have it: what must never be kept stands between what must, some of it under false labels.
 * Short secrets have letters that no time and no random id has: three digits turn up in one of those by chance.
 */
export const boxes: readonly Box[] = [
  secret('Company name', 'type="password"', 'aardvark-one'),
  secret('Company', 'autocomplete="one-time-code"', '918273'),
  kept('Company name', '', 'Orlik Transport'),
  secret('City', 'autocomplete="billing cc-name"', 'aardvark-two'),
  kept('City', '', 'Gdynia'),
  secret('Postal code', 'autocomplete="section-a cc-csc"', 'q7z'),
  kept('Postal code', '', '81-374'),
  secret('Address line 1', 'autocomplete="new-password"', 'aardvark-three'),
  kept('Address line 1', '', 'Morska 7'),
  secret('Website', 'autocomplete="current-password"', 'aardvark-four'),
  kept('Registration ID', '', '5862285617'),
  secret('Card number', 'type="tel"', '4929123412341234'),
  secret('Credit card number', 'type="tel"', '5500005555555559'),
  secret('Numer karty', 'type="tel"', '340000099900009'),
  secret('Security code', 'type="tel"', 'q8z2'),
  kept('Phone number', 'type="tel"', '+48 58 765 43 21'),
  kept('Email', 'type="email"', 'anna@orlik.example'),
  secret('Favourite colour', '', 'aardvark-five'),
];

/** What stands in hidden inputs from the beginning. */
export const hiddenValue = 'aardvark-hidden';

const markup = `<!doctype html><title>Customers</title><h1>Add customer</h1><h2>Account info</h2><form>
<input type="hidden" name="companyName" aria-label="Company name" value="${hiddenValue}">
<input style="display:none" name="city" aria-label="City" value="${hiddenValue}">
${boxes
  .map(
    ({ label, attributes }, at) =>
      `<p><label for="b${at}">${label}</label> <input id="b${at}" ${attributes}></p>`,
  )
  .join('\n')}
</form>
<button type="button" id="show">Show password</button>
<script>document.querySelector('#show').onclick = () => {
  for (const box of document.querySelectorAll('[type=password]')) box.type = 'text';
};</script>`;

/** Serves the page on localhost under an address that may hold the form. */
export async function serveSecretPage(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(markup),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/dashboard/v2/customers/add`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
