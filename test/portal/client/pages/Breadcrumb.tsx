/** @jsxImportSource react */
import { goTo, pages } from '../route.ts';
import { label, words } from '../texts/words.ts';

/** Home > Customers > Customer list > Add customer. */
export function Breadcrumb() {
  const crumb = (text: string, page: string) => (
    <li>
      <a
        className="link"
        href={`#${page}`}
        onClick={(event) => {
          event.preventDefault();
          goTo(page);
        }}
      >
        {text}
      </a>
    </li>
  );
  return (
    <nav aria-label="Breadcrumb">
      <ol className="crumbs">
        {crumb(words.home, pages.home)}
        {crumb(label('navCustomers'), pages.list)}
        {crumb(words.customerList, pages.list)}
        <li aria-current="page">{label('addCustomer')}</li>
      </ol>
    </nav>
  );
}
