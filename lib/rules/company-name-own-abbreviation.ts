import { fieldText } from '../account/field-value.ts';
import { findOwnAbbreviations, withOwnWritten } from '../names/own-abbreviation.ts';
import { folded } from '../shared/text.ts';
import { nameFix, names } from './name-report.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'company-name-own-abbreviation';
/** Longer names are refused as a whole; their words aren't worth the time. */
const longest = 255;

export const companyNameOwnAbbreviation = defineRule({
  id,
  fields: ['companyName'],
  severity: 'warning',
  why: 'You said in the options what this stands for, and vetting compares the name with the official papers.',
  source: 'The user’s own abbreviations (options, Rules), and those of the organisation’s policy',
  check(account, context) {
    const name = fieldText(account, 'companyName');
    if (name === '' || name.length > longest) return [];
    const legalName = ` ${folded(context.register?.legalName ?? '')} `;
    const found = findOwnAbbreviations(name, context.ownAbbreviations ?? []).filter(
      ({ written }) => !legalName.includes(` ${folded(written)} `),
    );
    return found.map((one): Report => {
      const [fix, ...moreFixes] = one.expansions.map((chosen) =>
        nameFix(id, withOwnWritten(name, found, one, chosen)),
      );
      return {
        message: { key: `${id}.short`, params: { word: one.written, long: one.expansions.join(', ') } },
        evidence: one.written,
        ...(fix ? { fix } : {}),
        ...(moreFixes.length > 0 ? { moreFixes } : {}),
      };
    });
  },
});

export const companyNameOwnAbbreviationExamples = (): Examples => ({
  good: names(
    'Przedsiębiorstwo Usług Pożarniczych Nowak sp. z o.o.',
    'Puppis Invest S.A.',
    'Cooper & Pupkin Ltd',
    'Freiwillige Feuerwehr Oberdorf e.V.',
    'FFWeb Services GmbH',
    'Atelier de Construction Lorraine SARL',
    'ACLS Formation SAS',
    'Talleres Reunidos del Norte, S.L.',
    'TRN-2000 Ingeniería, S.A.',
    'Kancelaria Finansowa Lwów sp.j.',
    'Stavební Podnik Jih, a.s.',
    'Ruchliwe Biuro S.A.',
  ),
  bad: names(
    'PUP Nowak sp. z o.o.',
    'P.U.P. Strażak S.A.',
    'pup Ogniwo sp.j.',
    'PUP. Florian',
    'PUP FLORIAN SPÓŁKA AKCYJNA',
    'FFW Oberdorf e.V.',
    'F.F.W. Unterhausen',
    'Ffw. Neustadt e.V.',
    'ACL Lorraine SARL',
    'A.C.L. Nancy',
    'TRN del Norte, S.L.',
    'StavPod Jih, a.s.',
    'Stav. Pod. Morava, a.s.',
    'Stav Pod Brno',
  ),
});
