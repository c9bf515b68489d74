/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { fetchResellers, type Reseller } from '../state/server.ts';
import { Field } from './Field.tsx';

/** The provider's resellers; none until the server answered. */
export function useResellers(): Reseller[] {
  const [resellers, setResellers] = useState<Reseller[]>([]);
  useEffect(() => {
    void fetchResellers().then(setResellers);
  }, []);
  return resellers;
}

/** The picker of an indirect provider. Without a choice the customer becomes the provider's own. */
export function ResellerField() {
  const options = useResellers().map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));
  return <Field field="indirectReseller" name="indirectReseller" options={options} />;
}
