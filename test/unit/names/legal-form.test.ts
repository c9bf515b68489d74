import { describe, expect, it } from 'vitest';
import table from '../../../lib/names/data/legal-forms.json' with { type: 'json' };
import { findLegalForm, isLegalForm, stripLegalForm, usualSpelling } from '../../../lib/names/legal-form.ts';

describe('findLegalForm', () => {
  it.each([
    ['Nowak Sp. z o.o.', 'Sp. z o.o.', 'Nowak', 'end'],
    ['Nowak, sp. z o.o. sp.k. w likwidacji', 'sp. z o.o. sp.k. w likwidacji', 'Nowak', 'end'],
    ['Müller GmbH&Co.KG', 'GmbH&Co.KG', 'Müller', 'end'],
    ['Huawei Technologies CO.,LTD', 'CO.,LTD', 'Huawei Technologies', 'end'],
    ['Philips B V', 'B V', 'Philips', 'end'],
    ['Škoda Auto a.s.', 'a.s.', 'Škoda Auto', 'end'],
    ['Petrobras S/A', 'S/A', 'Petrobras', 'end'],
    ['Atlas Copco AB (publ)', 'AB (publ)', 'Atlas Copco', 'end'],
    ['Arçelik Anonim Şirketi', 'Anonim Şirketi', 'Arçelik', 'end'],
    ['Sony 株式会社', '株式会社', 'Sony', 'end'],
    ['ООО «Ромашка»', 'ООО', '«Ромашка»', 'start'],
    ['PT Astra International', 'PT', 'Astra International', 'start'],
    ['UAB Maxima', 'UAB', 'Maxima', 'start'],
    ['Tata Steel Pvt. Ltd.', 'Pvt. Ltd.', 'Tata Steel', 'end'],
    ['Fratelli Rossi SNC di Rossi Mario', 'SNC', 'Fratelli Rossi di Rossi Mario', 'inside'],
  ] as const)('%s: %s', (name, form, rest, at) => {
    const country = at === 'inside' ? 'IT' : undefined;
    expect(findLegalForm(name, country)).toEqual({ form, rest, at });
  });

  it.each(['Ford Foundation', 'Coop', 'Nowak', 'Trust Bank', '', '...', 'GmbH', 'Company of Friends'])(
    'finds none in %j',
    (name) => {
      expect(findLegalForm(name)).toBeUndefined();
    },
  );

  it('cuts off both ends and leaves a name that is nothing else', () => {
    expect(stripLegalForm('S.C. Dacia S.R.L.')).toBe('Dacia');
    expect(stripLegalForm('PT Telkom Tbk')).toBe('Telkom');
    expect(stripLegalForm('GmbH')).toBe('GmbH');
  });
});

describe('the table', () => {
  it('holds the forms that the public tables lack', () => {
    const forms = [
      's.r.o.',
      'a.s.',
      'Lda.',
      'SARL',
      'EURL',
      'SASU',
      'S.R.L.',
      'ТОВ',
      'Sdn. Bhd.',
      'Pte. Ltd.',
      'FZCO',
      'W.L.L.',
      'EIRELI',
      'P.S.A.',
      'KöR',
      'Công ty TNHH',
      'A.Ş.',
    ];
    expect(forms.filter((form) => !isLegalForm(form))).toEqual([]);
  });

  it('takes no ordinary word for a form', () => {
    const words = [
      'Foundation',
      'Trust',
      'Group',
      'Holding',
      'Bank',
      'Coop',
      'University',
      'Fundacja',
      'Stiftung',
      'Scoop',
    ];
    expect(words.filter(isLegalForm)).toEqual([]);
  });

  it('has one meaning a spelling, and as many as when it was last built', () => {
    const spellings = table.forms.flatMap((line) => line.split(' '));
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(spellings.length).toBe(2_744);
    expect(Object.keys(table.countries)).toHaveLength(86);
  });

  it('spells the usual forms as usual', () => {
    expect(['sp z oo', 'GMBH', 'llc', 'Sdn Bhd', 'sa'].map(usualSpelling)).toEqual([
      'sp. z o.o.',
      'GmbH',
      'LLC',
      'Sdn. Bhd.',
      'S.A.',
    ]);
    expect(usualSpelling('a.s.')).toBeUndefined();
  });
});
