import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { lookupOrigins } from './lib/lookups/lookup.ts';

/** The demo build adds the practice portal; the shipped build never holds this (a house test reads the manifest). */
export const demoMatches = ['http://localhost/*'];

/** Hosts on which tests play portals that a user names. */
export const demoSites = ['cloud', 'vendor', 'distributor'].map((host) => `http://${host}.localhost/*`);

/** The hosts of the lookups, each off until the user switches it on. */
const lookupHosts = Object.values(lookupOrigins);

/** Kept as one constant so that the house test can compare the built manifest with it. */
export const contentSecurityPolicy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self' ${lookupHosts.join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The browser's own API nearly as it is, instead of the polyfill: `lib/messages/browser-in-pages.ts` says what is added. */
const browserForPages: Plugin = {
  name: 'browser-for-pages',
  enforce: 'pre',
  resolveId: (source) =>
    source === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(new URL('lib/messages/browser-in-pages.ts', import.meta.url))
      : null,
};

/** The same schemas, read by far less code than zod's: `lib/messages/schemas-in-pages.ts` says how that is kept honest. */
const schemasForPages: Plugin = {
  name: 'schemas-for-pages',
  enforce: 'pre',
  resolveId: (source) =>
    source === 'zod/mini'
      ? fileURLToPath(new URL('lib/messages/schemas-in-pages.ts', import.meta.url))
      : null,
};

/**
 * WXT hands every content script a context, which ours does not use, and tells of each start by an event of the
 * page's document: every page could hear it, and with it that Firstpass is there.
 */
const unheardStart: Plugin = {
  name: 'unheard-start',
  enforce: 'pre',
  resolveId: (source) => (source === 'wxt/utils/content-script-context' ? `\0${source}` : null),
  load: (id) => (id === '\0wxt/utils/content-script-context' ? 'export class ContentScriptContext {}' : null),
};

/** Every page of a portal pays for the content script; Terser makes it and the background 2 % smaller than the usual minifier does. */
const small = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: {
      passes: 3,
      keep_fargs: false,
      unsafe_methods: true,
      unsafe_arrows: true,
      unsafe: true,
      inline: 1,
    },
  },
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv3{{modeSuffix}}',
  hooks: {
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script' && entrypoint?.type !== 'background') return;
      config.build = { ...config.build, ...small };
      if (entrypoint.type !== 'content-script') return;
      config.plugins = [...(config.plugins ?? []), browserForPages, schemasForPages, unheardStart];
    },
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode !== 'demo') return;
      for (const script of manifest.content_scripts ?? []) script.matches?.push(...demoMatches);
      // As the shipped portal has it: what the user asks for by a click runs by this right.
      manifest.host_permissions?.push(...demoMatches);
      // Chromium's question can't be answered by a test, so there the sites are allowed from the start; Firefox's can
      // be switched off, so there they are asked for like any other.
      if (wxt.config.browser === 'firefox') manifest.optional_host_permissions?.push(...demoSites);
      else manifest.host_permissions?.push(...demoSites);
    },
  },
  vite: () => ({
    build: { target: ['chrome120', 'firefox140'], modulePreload: { polyfill: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The content script's own site, once more by this name: beside optional sites Chromium takes it for one of those,
    // and says that it was not given.
    host_permissions: ['https://partner.microsoft.com/*'],
    // Only for portals that the user names in the options, each asked for by itself.
    optional_permissions: ['scripting'],
    optional_host_permissions: [...lookupHosts.map((origin) => `${origin}/*`), 'https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_commandTogglePanel__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextFinding__',
      },
      'fill-form': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandFillForm__' },
    },
    // Firefox takes any policy for an extension and knows no schema of it.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // Nothing may be stored from a private window, so there is no Firstpass in one.
    incognito: 'not_allowed',
    minimum_chrome_version: '120',
    browser_specific_settings: {
      gecko: {
        id: 'firstpass@firstpass.example',
        strict_min_version: '142.0',
        // A domain goes to a lookup that the user switched on; Firefox asks for that with the same click.
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
  }),
});
