/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages, usePage } from '../route.ts';
import { label, words } from '../texts/words.ts';
import { AddCustomer } from './AddCustomer.tsx';
import { CustomerList } from './CustomerList.tsx';
import { Relationship } from './Relationship.tsx';
import { stepOf } from './steps.ts';

/** Chooses the page. Everything unknown is the home page, which has no form. */
export function App() {
  const { Button } = useKit();
  const page = usePage();
  const step = stepOf(page);
  if (step) return <AddCustomer step={step} />;
  if (page === pages.list) return <CustomerList />;
  if (page === pages.relationship) return <Relationship />;
  return (
    <>
      <h1>{words.homeTitle}</h1>
      <p>{words.homeText}</p>
      <Button onPress={() => goTo(pages.list)}>{label('navCustomers')}</Button>
    </>
  );
}
