/**
 * Company numbers of the countries that were in the Soviet Union, Turkey and the Middle East. The lines are explained
 * in `kinds.ts`. Sources: the tax offices' rules; what the portal wants from Microsoft's table of registration ID
 * types (2023-06-02) and its announcements of November 2020.
 */
export const eastern = `
AE
TRN c* 100-1234-5678-9003 1#{14}
Trade_licence c CN1234567 (?:CN)?#{5,8}
Emirates_ID p 784-1980-1234567-9 784#{12}
AM!
INN c* 02568911 #{8}
PSN p 1234567890 [1-8]#{9}
AZ!
VÖEN c* 1300000321 #{9}1
VÖEN_(persons) s 1500000322 #{9}2
FIN p 5ZJK0PB [0-9A-HJ-NP-Z]{7}
BY!
UNP c* 200988541 [1-9]#{8} 71862753>A
UNP_(persons) s MA1953684 [ABCEHKM][ABCEHKMOPT]#{7} belarusPerson
BH
CR c 12345-1 #{4,7}
VAT c 200000000000002 2#{14}
GE
ID_code c 204557645 #{9}
Personal_number p 01008017371 #{11}
IL
ח.פ. c 516179157 5#{8} +12121212>E
ID_number s 3933742-3 [0-46-9]#{7,8} <+12121212>E
IQ
TIN c* 123456789 #{6,10}
IR
National_ID c 14007650912 1[04]#{9}
Economic_code c 411111111111 #{12}
JO
National_number c 200012345 #{9}
KG!
INN c* 02606200810010 0#{13}
INN_(persons) s 10101198000123 [12]#{13}
OKPO c 22222222 #{8}
KW
Licence c 12345 #{4,8}
KZ!
BIN c* 940740000911 #{4}[4-6]#{7} 123456789ab/3456789ab12>Q
IIN s 711419610025 #{2}[01]#[0-3]#{7} 123456789ab/3456789ab12>Q
LB
Tax_number c 123456-601 #{5,9}
MD!
IDNO c* 1008600038413 1#{12} 731731731731>F
VAT c 0200123 #{6,8}
IDNP p 2081770146796 [029]#{12} 731731731731>F
OM
CR c 1234567 #{6,8}
VAT c OM1100012345 #{10}
QA
CR c 12345 #{4,10}
RU!
INN c* 7707083893 #{10} 24a359468>B
INN_(persons) s 500100732259 #{12} 724a359468>B&3724a359468>B
OGRN c 1027700132195 [1235]#{12} a1a1a1a1a1a1>B
OGRNIP s 304500116000157 3#{14} a143c9a143c9a1>0123456789012
KPP c 773601001 #{4}[0-9A-Z]{2}#{3}
SA!
VAT c* 300000000000003 3#{13}3
TIN c* 3000000000 3#{9}
CR c 1010000006 [1-7]#{9}
TJ!
INN c* 010012345 #{9}
EIN c* 0210012345 #{10}
KPP c* 021001234567 #{12}
TM
Tax_code c 101101000123 #{12}
TR!
VKN c* 4540536920 #{10} turkishCompany
TCKN s 17291716060 [1-9]#{10} turkishPerson
MERSIS c 0454053692000010 #{16}
UA!
EDRPOU c* 32855961 #{8} ukraine
РНОКПП s 1759013776 #{10} a57946a57>B
IPN c 328559626557 #{12}
UZ!
INN c* 200542744 [2-9]#{8}
PINFL p 30101901234567 [3-6]#{13}
`;
