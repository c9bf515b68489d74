import { randomUUID } from 'node:crypto';

export interface ListedCustomer {
  id: string;
  companyName: string;
  domain: string;
  relationship: string;
}

const seeds = `Adler Feinmechanik GmbH|adlerfeinmechanik
Arbor & Vine Ltd|arborvine
Brzozowski Transport sp. z o.o.|brzozowskitransport
Café Lumière SARL|cafelumiere
Dolina Zdrowia S.A.|dolinazdrowia
Estaleiros Navais do Tejo, Lda.|estaleirostejo
Fjordkraft Byggservice AS|fjordkraftbygg
Granite State Orthopedics, Inc.|granitestateortho
Havre Logistique SAS|havrelogistique
Instytut Badań Drewna|instytutdrewna
Jasny Dom Kancelaria Notarialna|jasnydom
Kowalczyk i Wspólnicy sp.k.|kowalczykwspolnicy
Lakeshore Dental Group, LLC|lakeshoredental
Mori Seisakusho K.K.|moriseisakusho
Nowa Huta Odlewnia sp. z o.o.|nowahutaodlewnia
Oosterhuis Bouw B.V.|oosterhuisbouw
Pražské Pekárny a.s.|prazskepekarny
Quarry Lane Veterinary Practice|quarrylanevets
Rossi Ceramiche S.r.l.|rossiceramiche
Słoneczna Dolina sp. z o.o.|slonecznadolina
Tampereen Konepaja Oy|tampereenkonepaja
Universidad Popular del Sur|upopularsur
Vasilev Agro EOOD|vasilevagro
Zielona Energia Podlasia S.A.|zielonaenergia`;

/** Customers that the practice partner has from the start; all invented, ids stable between runs. */
export function seededCustomers(): ListedCustomer[] {
  return seeds.split('\n').map((line, index) => {
    const [companyName = '', prefix = ''] = line.split('|');
    const id = `7d1f0000-5c3e-4b6a-9d20-${String(index + 1).padStart(12, '0')}`;
    return { id, companyName, domain: `${prefix}.onmicrosoft.com`, relationship: 'Cloud Reseller' };
  });
}

/** A new customer with its tenant. */
export function newCustomer(companyName: string, prefix: string): ListedCustomer {
  return {
    id: randomUUID(),
    companyName,
    domain: `${prefix.toLowerCase()}.onmicrosoft.com`,
    relationship: 'Cloud Reseller',
  };
}
