import { folded } from '../shared/text.ts';
import type { NameLanguage } from './name-language.ts';

/** Masculine, feminine; the plurals of both in Romance languages, neuter in the third place elsewhere. */
type Form = 0 | 1 | 2 | 3;

const romance: ReadonlySet<NameLanguage> = new Set(['fr', 'es', 'it', 'pt', 'ro']);

/** By folded endings of the noun that an adjective goes with: the first that fits decides. */
const nouns: Partial<Record<NameLanguage, readonly (readonly [ending: RegExp, form: Form])[]>> = {
  fr: [
    [
      /^(?:centre|institut|groupe|laboratoire|office|comptoir|cabinet|musee|lycee|college|domaine|ministere|bureau)$/,
      0,
    ],
    [
      /^(?:laboratoires|centres|transports|travaux|etablissements|ateliers|assureurs|produits|instituts|services)$/,
      2,
    ],
    [/(?:ions|ies|tes|ances|ences|ises|ures|iques|elles)$/, 3],
    [
      /(?:tion|sion|te|ie|ure|ance|ence|ise|ee|elle|erie|ique|ole|aine|anque|aisse|agnie|ambre|ion|rale|iere|enne)$/,
      1,
    ],
    [/s$/, 2],
    [/./, 0],
  ],
  es: [
    [/(?:as|iones|dades)$/, 3],
    [/(?:a|ion|dad|tad|tud)$/, 1],
    [/s$/, 2],
    [/./, 0],
  ],
  pt: [
    [/(?:as|coes|soes|dades)$/, 3],
    [/(?:a|cao|sao|dade|gem)$/, 1],
    [/s$/, 2],
    [/./, 0],
  ],
  it: [
    [
      /(?:officine|industrie|aziende|imprese|ceramiche|cantine|tecnologie|assicurazioni|costruzioni|poste|ferrovie)$/,
      3,
    ],
    [/(?:a|ione|ta|trice)$/, 1],
    [/(?:i|e)$/, 2],
    [/./, 0],
  ],
  ro: [
    [/(?:a|tie|tate|ea)$/, 1],
    [/./, 0],
  ],
  de: [
    [
      /(?:ung|schaft|heit|keit|ion|ei|ie|ik|bank|bahn|post|kasse|stelle|akademie|kammer|union|hilfe|werke|betriebe|kliniken|schule|gruppe|messe|zentrale|beratung|agentur|medien)$/,
      1,
    ],
    [
      /(?:institut|werk|haus|zentrum|amt|kreuz|museum|theater|unternehmen|krankenhaus|kontor|netz|studentenwerk)$/,
      2,
    ],
    [
      /(?:verband|verein|dienst|handel|bund|verlag|fonds|club|markt|rundfunk|ring|rat|bau|handelsverband)$/,
      0,
    ],
    [/./, 1],
  ],
  // "Nederlandse Spoorwegen", but "Philips Nederland": what a word follows is the adjective.
  nl: [[/./, 0]],
  cs: [
    [/(?:ost|a|erie|nice|ova)$/, 1],
    [/(?:o|stvi|ni|um|eni)$/, 2],
    [/./, 0],
  ],
  sk: [
    [/(?:ost|a|ica)$/, 1],
    [/(?:o|stvo|nie|um|enie)$/, 2],
    [/./, 0],
  ],
};

/** Words between an adjective and its noun, and other adjectives, which say nothing about the noun. */
const skipped =
  /^(?:de|du|des|d|l|la|le|les|di|del|della|da|do|dos|das|y|e|et|i|el|los|las|para|per|pour|und|fur|a|v|&)$/;

const wordsOf = (text: string) =>
  folded(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !skipped.test(word));

/** @returns the form that the neighbour asks for; `undefined` if there is no neighbour or the language has no forms. */
function asked(before: string, after: string, language: NameLanguage): Form | undefined {
  const words = wordsOf(romance.has(language) ? before : after);
  // Romance adjectives follow their noun, German and Czech ones stand before it, often with others between.
  const noun = romance.has(language)
    ? words.at(-1)
    : (words.find((word) => !/(?:e|er|es|ni|ky|ka|ke)$/.test(word)) ?? words[0]);
  return noun === undefined ? undefined : nouns[language]?.find(([ending]) => ending.test(noun))?.[1];
}

/**
 * @param expansions as the tables hold them: `National/Nationale/Nationaux/Nationales` are the forms of one word.
 * @param before the name up to the word, and `after` the rest behind it.
 * @returns plain expansions: of each word the form that agrees with its neighbour, then, behind all others, one more.
 */
export function agreeing(
  expansions: readonly string[],
  before: string,
  after: string,
  language: NameLanguage,
): string[] {
  if (!expansions.some((each) => each.includes('/'))) return [...expansions];
  const form = asked(before, after, language);
  const [first, second]: [string[], string[]] = [[], []];
  for (const each of expansions) {
    const forms = each.split('/');
    const chosen = forms[form ?? defaultForm(language)] ?? forms[(form ?? 0) % 2] ?? each;
    first.push(chosen);
    second.push(...forms.filter((other) => other !== chosen).slice(0, 1));
  }
  return [...new Set([...first, ...second])];
}

/** Before an unseen noun the feminine is likelier: "Gesellschaft", "Bank", "společnost", "Société". */
const defaultForm = (language: NameLanguage): Form => (!romance.has(language) ? 1 : 0);
