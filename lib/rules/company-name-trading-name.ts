import { partsOfName } from '../names/parts-of-name.ts';
import { nameFix, names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-trading-name';

const surely =
  /(?<![\p{L}\p{N}])(?:t\/a|t\/as|d\/b\/a|d\.b\.a\.?|dba|f\/k\/a|f\.k\.a\.?|fka|a\/k\/a|a\.k\.a\.?|n\/k\/a|p\/k\/a|trading as|doing business as|formerly known as|also known as|now known as|previously known as|działając[ay] jako|handelnd als|früher firmierend als|commercialement|handelend onder de naam|h\.o\.d\.n\.|nombre comercial|nome fantasia|nom commercial|obchodní název)(?![\p{L}\p{N}])/iu;
/** Words that old firms carry in their registered name: "vormals" is one in German. */
const perhaps =
  /(?<![\p{L}\p{N}])(?:formerly|previously|dawniej|poprzednio|vormals|ehemals|anciennement|ex-|antes|anteriormente|tidligere|tidigare|voorheen|dříve|ранее|бывший)(?![\p{N}])/iu;

export const companyNameTradingName = defineRule({
  id,
  fields: ['companyName'],
  severity: 'warning',
  why: 'Vetting knows the registered name; what a company trades under or was called before is not in the papers.',
  source: 'Partner Center, how to add a customer: the legal name, no trading name',
  check(account) {
    const name = seenName(account);
    const found = partsOfName(name, surely);
    const parts = found?.front ? found : partsOfName(name, perhaps);
    if (!parts?.front) return [];
    const { sign, evidence, front } = parts;
    return [
      {
        severity: parts === found ? 'warning' : 'info',
        message: { key: `${id}.found`, params: { sign } },
        evidence,
        fix: nameFix(id, front),
      },
    ];
  },
});

export const companyNameTradingNameExamples = (): Examples => ({
  good: names(
    'Siemens AG',
    'DBA Group S.p.A.',
    'Aka Holding A.Ş.',
    'T.A. Loving Company',
    'A/S Dansk Shell',
    'Żabka Polska sp. z o.o.',
    'FKA Brands Ltd',
    'Ta-Da Media GmbH',
    'Trading Assets Ltd',
    'Antesis S.L.',
    'Danone SA',
    'Dba Distribution SARL',
    'ООО «Ромашка»',
  ),
  bad: names(
    'Smith Holdings Ltd t/a The Red Lion',
    'Smith Holdings Ltd T/A Red Lion',
    'Acme LLC dba Rocket Bikes',
    'Acme LLC d/b/a Rocket Bikes',
    'Meta Platforms, Inc. f/k/a Facebook, Inc.',
    'Alphabet Inc. a/k/a Google',
    'Acme Pty Ltd trading as Rockets',
    'Nowak sp. z o.o. (dawniej Kowalski sp.j.)',
    'Müller GmbH (vormals Huber KG)',
    'Danone SA (anciennement BSN)',
    'Acme Inc. formerly known as Bolt',
    'Jansen B.V. h.o.d.n. Bakkerij Jansen',
    'Mercadona, S.A. (antes Cárnicas Roig)',
    'Škoda Auto a.s. (dříve ASAP)',
    'Acme Corp. doing business as Bolt',
  ),
});
