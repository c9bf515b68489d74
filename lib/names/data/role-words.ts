import { folded } from '../../shared/text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map((word) => folded(word)));

/** Departments, posts and mailboxes of many: what stands before the @, or where a person's name should be. */
export const roleWords = words(
  `info infos information office contact contacts mail email post admin administrator administration adm it support helpdesk
  hello team sales marketing service services billing invoice invoices invoicing accounting accounts accountant accountspayable
  payable payables ap finance hr jobs careers reception secretary secretariat orders order purchasing procurement webmaster postmaster
  hostmaster manager director ceo cfo cto owner management customerservice licensing enquiries inquiries general press legal
  logistics shop store company receptionist department itsupport itadmin
  biuro kontakt sekretariat faktury faktura księgowość księgowa zamówienia zakupy sprzedaż sklep recepcja kadry poczta serwis
  administracja informatyk informatycy dyrektor kierownik prezes zarząd firma dział właściciel rachunki
  büro buero rechnung rechnungen buchhaltung einkauf vertrieb verwaltung zentrale empfang bestellung bestellungen personal
  geschäftsführung geschäftsführer abteilung kundenservice edv
  accueil comptabilité facturation commercial direction achats directeur gérant informatique compta
  contacto administración facturación ventas compras oficina contabilidad recepción gerencia gerente informática
  amministrazione segreteria contabilità commerciale acquisti vendite ufficio direzione fatture amministratore
  contato contacto geral comercial financeiro vendas faturação administração diretor
  administratie boekhouding verkoop inkoop facturen directie receptie algemeen
  kancelář fakturace účetní obchod podatelna jednatel účtárna ředitel
  kundtjänst ekonomi kontor bokföring postmottak regnskab økonomi vd
  iroda titkárság ügyvezető számlázás toimisto talous myynti hallitus contabilitate vanzari secretariatul
  bilgi muhasebe satış iletişim müdür
  бухгалтерия бухгалтер секретарь директор офис отдел приемная менеджер бухгалтерія приймальня
  λογιστήριο γραμματεία γραφείο 総務部 経理部 営業部 担当者 财务部 行政部 总经理 采购部 총무팀 경리팀 담당자`,
);

/** Among them, names that people really bear. */
export const roleOrName = words(
  `sales post it hr ap adm contact general commercial personal press store shop order hello director vd obchod manager kontor
  legal geral gerente directeur compta ventas firma`,
);
