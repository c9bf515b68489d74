import { ruleFacts } from '../../../lib/flows/rule-facts.ts';
import { explainRule } from '../../../lib/flows/rule-reference.ts';
import type { ExamplePart, RuleExplained, RuleFacts } from '../../../lib/rules/rule-reference.ts';
import { fieldsBook } from '../../../lib/texts/fields.ts';
import { optionsBook } from '../../../lib/texts/options.ts';
import { speaker } from '../../../lib/texts/say.ts';

const field = speaker(fieldsBook, 'en');
const say = speaker(optionsBook, 'en');

/** More of them say the same of one field after the other. */
const mostFound = 3;

/** A code span takes any character but its own fence. */
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
/** A cell of a table ends at any bar, even at one in a code span. */
const row = (...cells: string[]) =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
const table = (...rows: string[][]) => {
  const [head = [], ...rest] = rows;
  return [row(...head), row(...head.map(() => '---')), ...rest.map((cells) => row(...cells))].join('\n');
};
const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function example(parts: readonly ExamplePart[]): string {
  const [first] = parts;
  if (!first) return say('rules.nothing');
  const value = (text: string) => (text === '' ? say('rules.empty') : code(text));
  if (parts.length === 1) return value(first.value);
  return parts.map((part) => `${field(part.field)} ${value(part.value)}`).join(', ');
}

function says({ found }: RuleExplained['bad'][number]): string {
  const more = found.length - mostFound;
  const texts = found
    .slice(0, mostFound)
    .map(({ severity, text }) => `${say(`rules.${severity}`)}: ${plain(text)}`);
  return [...texts, ...(more > 0 ? [say('rules.moreFound', { count: more })] : [])].join('<br>');
}

const fixes = ({ found }: RuleExplained['bad'][number]) =>
  [...new Set(found.flatMap((one) => one.fixes))].map(code).join('<br>');

function section(rule: RuleExplained): string {
  // The rule about fields that are asked for reads nearly all of them.
  const fields =
    rule.fields.length > 6 ? say('rules.group.record') : rule.fields.map((key) => field(key)).join(', ');
  return [
    `## ${plain(rule.title)}`,
    `\`${rule.id}\` · ${say(`rules.${rule.severity}`)} · ${fields}`,
    plain(rule.why),
    `${say('rules.source')}: ${plain(rule.source).replace(/\.$/, '')}.`,
    `**${say('rules.bad')}**`,
    table(
      ['example', 'finding', 'offered'],
      ...rule.bad.map((one) => [example(one.parts), says(one), fixes(one)]),
    ),
    `**${say('rules.good')}**`,
    rule.good.map((parts) => `- ${example(parts)}`).join('\n'),
  ].join('\n\n');
}

const contents = (rules: readonly (RuleFacts & { title: string })[]) =>
  table(
    ['rule', 'id', 'as shipped'],
    ...rules.map(({ title, id, severity }) => [plain(title), code(id), say(`rules.${severity}`)]),
  );

/** @returns the reference of all rules, the same each time. */
export function rulesMarkdown(): string {
  const rules = ruleFacts().flatMap(({ id }) => explainRule(id, 'en') ?? []);
  return `${[
    '# Rules',
    'Written by `npm run docs` from the rules and their texts; change those. Examples are made up or names of companies ' +
      'as registers print them, never a customer’s. A rule’s severity is the usual one: a finding may be milder. In ' +
      'examples ␣ is a blank that counts and ⟨U+200B⟩ a character that can’t be seen. The options show the same text, in ' +
      'the user’s language.',
    contents(rules),
    ...rules.map(section),
  ].join('\n\n')}\n`;
}
