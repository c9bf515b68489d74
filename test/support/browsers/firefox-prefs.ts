/** What a preference may hold. */
export type Prefs = Record<string, string | number | boolean>;

/** Fixed, so that the address of an extension page is known before the browser runs and survives a restart. */
export const firefoxUuid = '6f1d2c3b-7a54-4e0b-9c1e-5d0a8b7c6f12';
export const firefoxAddonId = 'firstpass@firstpass.example';

/** A temporary add-on vanishes with its process; these keep its storage and its address for the next launch. */
const keepStorage: Prefs = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId]: firefoxUuid }),
  'extensions.webextOptionalPermissionPrompts': false,
};

/** What keeps an idle Firefox silent, on top of the driver's own preferences. */
const silence: Prefs = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.newtabpage.preload': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.geoSpecificDefaults': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'identity.fxaccounts.enabled': false,
  'media.gmp-gmpopenh264.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'privacy.trackingprotection.annotate_channels': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'toolkit.coverage.endpoint.base': '',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

/**
 * A released Firefox obeys the driver's empty address for its remote settings only with these. The second one makes
 * it end itself at a direct connection to another machine, so it is for runs behind a proxy on this one.
 */
export function firefoxEnvironment(proxy: string | undefined): Record<string, string> {
  const obey = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  return proxy ? { ...obey, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' } : obey;
}

export interface FirefoxPrefOptions {
  language: string;
  colorScheme: 'light' | 'dark';
  /** `host:port` of the proxy that all requests, those to localhost included, must take. */
  proxy?: string | undefined;
}

/** @returns the preferences for a quiet Firefox whose temporary add-on keeps its storage. */
export function firefoxPrefs({ language, colorScheme, proxy }: FirefoxPrefOptions): Prefs {
  return {
    ...silence,
    ...keepStorage,
    ...(proxy ? throughProxy(proxy) : {}),
    'intl.accept_languages': language === 'en' ? 'en-US, en' : `${language}, en`,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
  };
}

function throughProxy(proxy: string): Prefs {
  const [host = '127.0.0.1', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Without this, requests of the browser itself fall back to a direct connection when the proxy refuses them.
    'network.proxy.failover_direct': false,
  };
}
