import { expect, test } from 'vitest';
import { explainedRules as rules } from '../../lib/rules/examples.ts';
import { rulesMarkdown } from '../support/docs/rules-markdown.ts';
import { readRepo } from '../support/house/repo-files.ts';

const written = readRepo('lib/rules/RULES.md');

test('the rule reference is what `npm run docs` writes now', () => {
  // A difference of a whole file says nothing; the first other line does.
  const [now, then] = [rulesMarkdown().split('\n'), written.split('\n')];
  const at = now.findIndex((line, place) => line !== then[place]);
  expect([then[at], 'run: npm run docs']).toEqual([now[at], 'run: npm run docs']);
  expect(then.length).toBe(now.length);
});

test('it is the same each time', () => {
  expect(rulesMarkdown()).toBe(rulesMarkdown());
});

test.each(rules)('$id stands in it with its severity, reason, source and every example', (rule) => {
  const [, after = ''] = written.split(`\n\`${rule.id}\` · `);
  const [part = ''] = after.split('\n## ');
  const rows = part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  expect(rows.length).toBe(rule.examples.bad.length);
  expect(part.split('\n').filter((line) => line.startsWith('- ')).length).toBe(rule.examples.good.length);
  // Each bad example has its finding.
  expect(rows.filter((row) => !/^\| .+ \| (?:To fix|To check|Good to know): .+ \|.*\|$/.test(row))).toEqual(
    [],
  );
});
