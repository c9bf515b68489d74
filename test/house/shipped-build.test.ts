import { describe, expect, test } from 'vitest';
import { partnerCenter } from '../../lib/portals/partner-center.ts';
import { contentSecurityPolicy } from '../../wxt.config.ts';
import { builtFiles, builtManifest, gzipSize, type Product, readBuilt } from '../support/house/built.ts';

const products: Product[] = ['chrome', 'firefox'];
const kilobyte = 1000;
const portals = ['https://partner.microsoft.com/*'];
/** Hosts that a lookup asks once the user switched it on: each needs its sentence in PRIVACY.md. */
const lookupHosts = ['https://login.microsoftonline.com'];

/** What the store page will say that Firstpass may do. A new line here needs a sentence in PRIVACY.md. */
const permissions: Record<Product, string[]> = {
  chrome: ['alarms', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['alarms', 'storage', 'unlimitedStorage'],
};

describe.each(products)('the %s build that users get', (product) => {
  test('asks for exactly the expected permissions', () => {
    const manifest = builtManifest(product);
    expect(manifest.permissions?.toSorted()).toEqual(permissions[product]);
    expect(manifest.host_permissions).toEqual(['https://partner.microsoft.com/*']);
    // For portals that the user names and lookups that are switched on; nothing of it is there until the browser asked
    // for that one site.
    expect(manifest.optional_permissions).toEqual(['scripting']);
    const lookups = lookupHosts.map((origin) => `${origin}/*`);
    expect(manifest.optional_host_permissions).toEqual([...lookups, 'https://*/*']);
  });

  test('runs on the shipped portals only, and in their frames', () => {
    const scripts = builtManifest(product).content_scripts ?? [];
    expect(scripts.flatMap(({ matches }) => matches)).toEqual(portals);
    expect(portals).toEqual(partnerCenter.origins.map((origin) => `${origin}/*`));
    expect(scripts.filter((script) => !script.all_frames)).toEqual([]);
    // A frame without an address of its own is reached from the page around it.
    expect(
      scripts.filter((script) => 'match_about_blank' in script || 'match_origin_as_fallback' in script),
    ).toEqual([]);
  });

  test('has the content security policy of wxt.config.ts', () => {
    expect(builtManifest(product).content_security_policy).toEqual({
      extension_pages: contentSecurityPolicy,
    });
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    const directives = new Map(
      contentSecurityPolicy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources];
      }),
    );
    expect(directives.get('connect-src')).toEqual(["'self'", ...lookupHosts]);
    directives.delete('connect-src');
    // Nothing else names a host: the package's own files, drawings in the style sheets, or nothing at all.
    const others = new Set([...directives.values()].flat());
    expect([...others].sort()).toEqual(["'none'", "'self'", 'data:']);
    expect(directives.get('img-src')).toContain('data:');
  });

  test('shows nothing of itself to pages', () => {
    const manifest = builtManifest(product);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('knows no practice portal', () => {
    expect(readBuilt(product, 'manifest.json')).not.toContain('localhost');
  });

  test('holds no source map', () => {
    expect(builtFiles(product).filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('weighs at most 45 kB in a page, after gzip', () => {
    const scripts = (builtManifest(product).content_scripts ?? []).flatMap(({ js = [], css = [] }) => [
      ...js,
      ...css,
    ]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipSize(product, scripts)).toBeLessThanOrEqual(45 * kilobyte);
  });

  test('weighs at most 365 kB in the background with its tables, after gzip', () => {
    const { service_worker, scripts = [] } = builtManifest(product).background ?? {};
    const code = service_worker ? [service_worker] : scripts;
    const tables = builtFiles(product).filter(
      (path) => /\.json$/.test(path) && !/manifest|_locales|schema/.test(path),
    );
    expect(code.length).toBeGreaterThan(0);
    expect(gzipSize(product, [...code, ...tables])).toBeLessThanOrEqual(365 * kilobyte);
  });
});
