/** Words of very many company names, as folded: sharing one of them says nothing about who is meant. */
export const commonWords: ReadonlySet<string> = new Set(
  [
    'group groupe gruppe grupa gruppo grupo grupp holding holdings international internationale internacional global',
    'worldwide europe european euro services service serwis servicios servizi dienste solutions solution systems system',
    'systemy technology technologies technologie technik consulting consultants consult doradztwo beratung advisory',
    'management partners partner associates company companies enterprise enterprises business firma trading trade handel',
    'handlowa handlowe commerce commercial industries industry industrial industrie przemysl production produkcja',
    'productions products produkty manufacturing fabryka factory zaklad zaklady przedsiebiorstwo uslugi uslugowe',
    'construction constructions building budownictwo budowlana engineering engineers software digital data network networks',
    'online media marketing design studio agency agencja agentur office biuro bureau center centre centrum zentrum',
    'institute institut instytut university universitat uniwersytet universite college school szkola schule hospital',
    'szpital klinik clinic medical health healthcare pharma bank insurance finance financial capital invest investment',
    'investments fund property properties real estate immobilien nieruchomosci development developments energy energia',
    'power water transport logistics logistik logistyka spedition auto automotive motors electric electronics food foods',
    'hotel hotels restaurant shop store sklep market supply supplies equipment tools national federal state american',
    'america united general first north south east west central royal limited corporation foundation fundacja stiftung',
    'fondation association stowarzyszenie verein society city town gmina miasto stadt county council government ministry',
    'department agency authority church parafia spolka test poland polska polski polskie germany deutschland france italia',
    'italy espana spain britain british england ireland sweden sverige norge norway danmark denmark nederland holland',
    'schweiz suisse austria osterreich china india japan canada australia brasil brazil mexico africa asia pacific usa',
    'that this with from help home work best team plus prime smart green blue new the and for der die das und van von',
  ]
    .join(' ')
    .split(' '),
);
