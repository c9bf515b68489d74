import { folded } from '../../shared/text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map((word) => folded(word)));

/** Departments, posts and mailboxes of many: what stands before the @, or where a person's name should be. */
export const roleWords = words(
  `info infos information office contact contacts mail email post admin administrator administration it support helpdesk hello
  team sales marketing service billing invoice invoices accounting accounts accountant payable finance hr jobs reception
  secretary secretariat orders purchasing procurement webmaster postmaster manager director ceo cfo cto owner management
  licensing enquiries general press legal shop store company department
  biuro kontakt sekretariat faktury księgowość księgowa zamówienia zakupy zakupów sprzedaż sklep kadry poczta serwis
  administracja informatyk dyrektor kierownik prezes zarząd zarządu firma dział
  büro buero rechnung rechnungen buchhaltung einkauf vertrieb verwaltung zentrale empfang bestellung
  geschäftsführung geschäftsführer abteilung edv
  accueil comptabilité facturation commercial direction achats directeur gérant informatique compta
  contacto administración facturación ventas compras oficina contabilidad gerencia gerente
  amministrazione segreteria contabilità commerciale acquisti vendite ufficio direzione
  contato geral comercial financeiro vendas administração diretor
  administratie boekhouding verkoop inkoop facturen directie
  kancelář fakturace účetní obchod podatelna jednatel ekonomi kontor bokföring postmottak regnskab
  iroda titkárság ügyvezető toimisto talous contabilitate bilgi muhasebe satış müdür
  бухгалтерия бухгалтер секретарь директор офис отдел бухгалтерія λογιστήριο γραμματεία 総務部 経理部 営業部 財務部 财务部 총무팀`,
);

/** Among them, names that people really bear. */
export const roleOrName = words(
  `sales post it hr contact general commercial press store shop hello director obchod manager kontor legal geral gerente
  directeur compta ventas firma`,
);
