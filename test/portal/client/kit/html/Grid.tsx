/** @jsxImportSource react */
import type { GridProps } from '../kit.ts';
import { useSorted } from '../use-sorted.ts';

/** A plain table with sortable columns and skeleton rows. */
export function Grid({ label, columns, rows }: GridProps) {
  const { sorted, sort, by } = useSorted(rows ?? []);
  return (
    <table className="grid" aria-label={label} aria-busy={!rows}>
      <thead>
        <tr>
          {columns.map(({ key, text }) => (
            <th key={key} aria-sort={by?.key === key ? by.order : undefined}>
              <button type="button" className="grid__sort" onClick={() => sort(key)}>
                {text}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!rows &&
          ['1', '2', '3', '4', '5', '6'].map((row) => (
            <tr key={row} className="grid__skeleton">
              {columns.map(({ key }) => (
                <td key={key}>
                  <span className="skeleton" />
                </td>
              ))}
            </tr>
          ))}
        {sorted.map((row) => (
          <tr key={row.id} id={`row-${row.id}`}>
            {columns.map(({ key }) => (
              <td key={key} id={`cell-${key}-${row.id}`}>
                {row[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
