import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBytes, namesFromBytes } from '../../../../lib/customers/name-bytes.ts';
import { nameTableBuilder } from '../../../../lib/customers/name-table.ts';

const names = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 3 }), {
  maxLength: 20,
});

function tableOf(rows: string[][]) {
  const builder = nameTableBuilder();
  rows.forEach((each, row) => {
    for (const name of each) builder.add(row, name);
  });
  return builder.build();
}

describe('names as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(names, (rows) => {
        const table = tableOf(rows);
        expect(namesFromBytes(nameBytes(table, rows.length), rows.length)).toEqual(table);
      }),
    );
  });

  it('are refused when they are cut short, too long or of another list', () => {
    const bytes = nameBytes(tableOf([['Contoso'], ['Fabrikam Poland']]), 2);
    for (const broken of [
      bytes.slice(0, -1),
      bytes.slice(0, 40),
      new Uint8Array([...bytes, 0]),
      new Uint8Array(0),
    ])
      expect(() => namesFromBytes(broken, 2)).toThrow(TypeError);
    expect(() => namesFromBytes(bytes, 3)).toThrow(TypeError);
    const word = bytes.slice();
    word[word.length - 3] = 255;
    expect(() => namesFromBytes(word, 2)).toThrow(TypeError);
  });
});
