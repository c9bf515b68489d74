/** @jsxImportSource react */
import { useEffect, useMemo, useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages } from '../route.ts';
import { fetchCustomers, type ListedCustomer } from '../state/server.ts';
import { columnLabel, label, words } from '../texts/words.ts';
import { downloadCustomers } from './download-customers.ts';
import { useLater } from './use-later.ts';

/** The partner's customers with the command bar above them. */
export function CustomerList() {
  const { Button, Grid, TextField } = useKit();
  const [customers, setCustomers] = useState<ListedCustomer[]>([]);
  const [wanted, setWanted] = useState('');
  const ready = useLater(700);
  useEffect(() => {
    void fetchCustomers().then(setCustomers);
  }, []);
  const columns = useMemo(
    () => [
      { key: 'displayName', text: columnLabel('companyName') },
      { key: 'domain', text: columnLabel('primaryDomainName') },
      { key: 'relationship', text: columnLabel('relationship') },
    ],
    [],
  );
  const rows = useMemo(() => {
    const start = wanted.trim().toLowerCase();
    return customers
      .filter(({ companyName, domain }) => `${companyName} ${domain}`.toLowerCase().includes(start))
      .map(({ id, companyName, domain, relationship }) => ({
        id,
        displayName: companyName,
        domain,
        relationship,
      }));
  }, [customers, wanted]);
  return (
    <>
      <h1>{words.customerList}</h1>
      <div className="commands" role="toolbar" aria-label={words.customerList}>
        <Button look="command" onPress={() => goTo(pages.add)}>
          {label('addCustomer')}
        </Button>
        <Button look="command" onPress={() => goTo(pages.relationship)}>
          {words.newRelationship}
        </Button>
        <Button look="command" disabled={!ready} onPress={() => downloadCustomers(customers)}>
          {words.export}
        </Button>
      </div>
      <div className="list-search" id="customer-search-box">
        <TextField label={words.searchCustomers} value={wanted} onValue={setWanted} />
      </div>
      <div className="scroll">
        <Grid label={words.customerList} columns={columns} rows={ready ? rows : undefined} />
      </div>
    </>
  );
}
