import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { browserNames } from './test/support/browsers/find-browser.ts';
import { full } from './test/support/full.ts';

/** Browsers share this machine's two cores: one at a time, in the order of this list. */
const browserRooms = ['e2e', 'hostile', 'survival', 'fill'];

/**
 * What `npm test` leaves to `npm run test:all`, so that it ends within about ten minutes on two cores: Chromium runs
 * nearly everything, Firefox what differs there most.
 */
const leftToFull: Record<(typeof browserNames)[number], string[]> = {
  chromium: [
    'e2e/managed',
    'e2e/hostile-rerender',
    'e2e/controls',
    'e2e/field-maps',
    'e2e/lifecycle-(discard|tabs|update)',
    'e2e/(take-out|own-errors|quota|generations)',
    // Firefox, where more of them lie, runs it.
    'e2e/traps-fill',
    'hostile/crowded',
    'hostile/clobbered',
  ],
  firefox: [
    'e2e/!(story|fill-matrix|traps-fill|late-start|lifecycle-update|lifecycle-permission|named-portals|secrets|tenant-check)',
    'hostile/!(reading|forged-messages)',
  ],
};

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

const inNode: TestProjectInlineConfiguration[] = [
  {
    // Gives `wxt/browser` a fake browser with storage, messages and alarms.
    plugins: [WxtVitest()],
    oxc: jsx,
    test: {
      name: 'unit',
      include: ['test/unit/**/*.test.{ts,tsx}'],
      environment: 'node',
      setupFiles: ['test/support/seed.ts'],
    },
  },
  {
    plugins: [WxtVitest()],
    oxc: jsx,
    test: {
      name: 'components',
      include: ['test/components/**/*.test.{ts,tsx}'],
      environment: 'happy-dom',
      setupFiles: ['test/support/seed.ts'],
    },
  },
  { test: { name: 'house', include: ['test/house/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
];

const inBrowsers: TestProjectInlineConfiguration[] = browserRooms.flatMap((room, roomNumber) =>
  browserNames.map((browser, browserNumber) => ({
    test: {
      name: `${room}-${browser}`,
      include: [`test/${room}/**/*.test.ts`],
      exclude: full ? [] : leftToFull[browser].map((name) => `test/${name}.test.ts`),
      environment: 'node',
      provide: { browser },
      fileParallelism: false,
      sequence: { groupOrder: 1 + roomNumber * browserNames.length + browserNumber },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  })),
);

export default defineConfig({ test: { retry: 0, projects: [...inNode, ...inBrowsers] } });
