/**
 * Some services cannot be switched off, only given another address. Port 9 is on the browser's own list of ports that
 * it refuses to talk to, so a request there ends before it leaves the browser.
 */
const nowhere = 'http://127.0.0.1:9/';

/**
 * What keeps an idle Chromium silent. The driver switches off the best known background services itself (sync,
 * default apps, background networking); these are the ones that still showed up at the recording proxy.
 */
const silence = [
  `--component-updater=url-source=${nowhere}`,
  `--gaia-url=${nowhere}`,
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-pings',
];

const silencedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'OptimizationTargetPrediction',
  'SafeBrowsingEnhancedProtection',
  'SegmentationPlatform',
];

export interface ChromiumFlagOptions {
  language: string;
  viewport: { width: number; height: number };
  /** `host:port` of the proxy that all requests, those to localhost included, must take. */
  proxy?: string | undefined;
}

/** @returns the command line for a quiet Chromium in the given language. */
export function chromiumFlags({ language, viewport, proxy }: ChromiumFlagOptions): string[] {
  return [
    ...silence,
    `--disable-features=${silencedFeatures.join(',')}`,
    `--lang=${language}`,
    `--accept-lang=${language}`,
    `--window-size=${viewport.width},${viewport.height + 90}`,
    ...(needsNoSandbox() ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

/** Chromium refuses its sandbox to root, and many build machines forbid the user namespaces that it needs. */
function needsNoSandbox(): boolean {
  return process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);
}

/** Kept in the profile, because no flag exists: without it the first focus of a text field fetches a dictionary. */
export const chromiumPreferences = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], blocked_dictionaries: ['en-US', 'en-GB', 'pl'] },
};
