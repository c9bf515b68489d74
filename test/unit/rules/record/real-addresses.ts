/** Addresses as companies register them: `country|line 1|line 2|city|state|postal code`. None is wrong. */
export const realAddresses = `PL|ulica Chemików 7||Płock||09-411
PL|Nowa Wieś 12||Nowa Wieś||05-806
PL|aleja Jerozolimskie 123A|piętro 15|Warszawa||02-017
PL|Rynek 5/7|lokal 3|Kraków||31-042
PL|ulica 3 Maja 12||Katowice||40-097
PL|Stary Dzików 45A||Stary Dzików||37-632
PL|plac Trzech Krzyży 10/14||Warszawa||00-499
CZ|č.p. 123||Lhota||561 01
CZ|Resslova 343/10||Praha 4||140 00
CZ|Areál Rudná 12|budova B|Rudná||252 19
SK|Vlčie hrdlo 1||Bratislava||824 12
SK|Hlavná 5||Dolný Kubín||026 01
HU|Fő utca 5. 2. emelet||Budapest||1117
HU|0123/4 hrsz.||Tatabánya||2800
RO|Strada Ploiești nr. 6, etaj 2, ap. 9||Cluj-Napoca|CJ|400157
RO|Bulevardul Unirii 22|Sector 3|București|B|030823
BG|булевард Витоша 15||София||1000
DE|Q7 24||Mannheim||68161
DE|Straße des 17. Juni 135||Berlin||10623
DE|Industriepark Höchst|Gebäude C 820|Frankfurt am Main||65926
DE|Hauptstraße 5a|Hinterhaus|Münchenstein-Süd||80331
DE|Am Borsigturm 100||Berlin||13507
DE|Neuer Wall 10||Hamburg||20354
AT|Mariahilfer Straße 12/3/5||1060 Wien||1060
AT|Dorf 45||Lech||6764
AT|Wienerbergstraße 11|Top 12|Wien||1100
CH|Bahnhofstrasse 1||Zürich|ZH|8001
CH|Chemin des Vignes 3||Genève|GE|1201
LI|Städtle 32||Vaduz||9490
NL|Herengracht 573||Amsterdam||1017 CD
NL|Schiphol Boulevard 231|Toren B, 5e verdieping|Luchthaven Schiphol||1118 BH
BE|Vrijheidstraat 63 bus 5||Antwerpen||2000
BE|Rue Royale 12 bte 3||Bruxelles||1000
LU|17 rue du Marché-aux-Herbes||Luxembourg||1728
FR|12 bis boulevard Haussmann||Paris||75009
FR|Zone Industrielle Nord, rue Ampère||Lyon 3e||69003
FR|Lieu-dit Les Granges||Saint-Martin||07700
FR|1 place de la Défense|Tour Total|Paris La Défense Cedex||92400
FR|Parc d’Activités de la Vigne aux Loups|23 rue Denis Papin|Chilly-Mazarin||91380
ES|Calle Mayor, s/n||Toledo||45001
ES|Polígono Industrial El Segre, parcela 410||Lleida||25191
ES|Carretera N-340, km 1142||Tarragona||43080
ES|Paseo de la Castellana, 259 C|Planta 33|Madrid||28046
PT|Rua Lisboa 12||Lisboa||1170-169
PT|Largo da Sé 1||Lisboa||1100-585
IT|Via Roma snc||Cesano Maderno|MB|20811
IT|Località Ponte Rosso 5||San Vito al Tagliamento|PN|33078
IT|Via XX Settembre 12||Genova|GE|16121
SE|Storgatan 33||Göteborg||411 34
SE|Boxholmsvägen 5||Stockholm||103 16
DK|Vesterbrogade 149, 2. tv||København V||1620
NO|Forusbeen 50||Stavanger||4035
FI|Karakaari 7||Espoo||02610
FI|Mannerheimintie 5 B 12||Helsinki||00100
EE|Narva maantee 5||Tallinn||10117
LV|Brīvības iela 81||Rīga||LV-1009
LT|Gedimino prospektas 5-12||Vilnius||01103
GB|Riverside House|Riverside Business Park|Irvine||KA11 5DJ
GB|Unit 5|12 Boundary Road|Brackley||NN13 7ES
GB|The Old Rectory|Church Lane|Londonderry||BT47 1AA
GB|10 St Andrew Square||Edinburgh||EH2 2AF
GB|5 Test Lane||Southampton||SO16 9JX
IE|Ballymoneen||Barna|Co. Galway|H91 X2Y3
IE|2nd Floor|12 Fitzwilliam Square|Dublin 2||D02 X285
IE|Main Street||Clifden||H71 E123
US|One Microsoft Way||Redmond|WA|98052
US|1250 New York Avenue NW|Suite 500|Washington|DC|20005
US|301 Hamilton Avenue||Palo Alto|CA|94303
US|351 NW North St||Chehalis|WA|98532-1900
US|4411 Stone Way N Ste 200||Seattle|WA|98103
US|28 Liberty Street|42nd Floor|New York|NY|10005
US|RR 2 Box 152||Burt|MI|48417
US|12345 County Road 12||Cedar Rapids|IA|52401
CA|1055 Dunsmuir Street|Suite 3000|Vancouver|BC|V7X 1K8
CA|1000, rue De La Gauchetière Ouest, bureau 2500||Montréal|QC|H3B 0A2
CA|100 Main Street||100 Mile House|BC|V0K 2E0
MX|Avenida Tamaulipas 45, Colonia Condesa||Ciudad de México|CDMX|06100
MX|Carretera México-Toluca km 15.5||Cuajimalpa|CDMX|05000
BR|Avenida Paulista, 1000|Conjunto 121|São Paulo|SP|01310-100
BR|Rodovia BR-101, km 12||Joinville|SC|89200-000
BR|Quadra 3 Bloco B Lote 12||Brasília|DF|70070-030
AR|Cerrito 1250, piso 3||Buenos Aires|C|C1010AAZ
CL|Avenida Ricardo Lyon 920||Providencia|RM|7500000
CO|Carrera 7 # 71-21|Torre B, oficina 1003|Bogotá|DC|110231
AE|Office 12, Building 3|Dubai Internet City|Dubai|DU|
AE|Sheikh Zayed Road, Al Quoz 3||Dubai|DU|
SA|7244 King Fahd Road, Al Olaya||Riyadh||12333
QA|Al Muthaf Street, Zone 18||Doha||
IL|29 Yitzhak Sadeh||Tel Aviv-Yafo||6473900
TR|Levent Mahallesi, Büyükdere Caddesi No: 201|Kat 5 Daire 12|Şişli|İstanbul|34394
ZA|71 Wale Street|Schotsche Kloof|Cape Town|WC|8001
NG|Plot 1261, Adeola Hopewell Street|Victoria Island|Lagos|LA|101241
KE|Jubilee Insurance House, Wabera Street||Nairobi||00100
IN|Plot No. 5, Survey No. 12/3, Village Wagholi|Near Bus Stand, Pune Nagar Road|Pune|MH|412207
IN|B-14, Second Floor, Sector 5||Noida|UP|201301
PK|Block 14, Gulshan-e-Iqbal||Karachi||75300
SG|10 Anson Road #12-05|International Plaza|Singapore||079903
HK|Flat B, 12/F, Wing Lung Bank Building|45 Des Voeux Road|Central|Hong Kong|
MY|14, Jalan Pudu||Kuala Lumpur|KUL|55100
ID|Jalan Jenderal Sudirman Kaveling 52-53|Equity Tower, lantai 15|Jakarta|JK|12190
PH|1140 Alhambra Street, Ermita||Manila|00|1000
TH|999/9 Rama I Road, Pathum Wan||Bangkok|10|10330
VN|Số 33, ngõ 294/2, đường Kim Mã||Hà Nội||
CN|浦东新区陆家嘴西路99号|万向大厦|上海|上海市|200120
CN|99 West Lujiazui Road, Pudong New District||Shanghai|SH|200120
TW|臺北市信義區市府路45號||臺北市||110
JP|丸の内1-2-3|丸の内ビルディング5階|千代田区|東京都|100-0005
JP|2-7-2 Marunouchi|JP Tower|Chiyoda-ku|Tokyo|100-7014
KR|388, Galmae-ro||Sejong|50|30119
KR|세종대로 110||서울특별시|서울특별시|04524
AU|Level 5, 223 William Street||Melbourne|VIC|3000
AU|Lot 12 Bruce Highway||Gympie|QLD|4570
NZ|55 Wellesley Street East||Auckland|AUK|1010
RU|Гороховая улица, 23||Санкт-Петербург||190000
RU|улица Ленина, 5, строение 2|офис 305|Москва||109012
UA|вулиця Хрещатик, 5, офіс 12||Київ||01001
GR|Λεωφόρος Κηφισίας 5||Μαρούσι||151 24
HR|Obala kneza Branimira b.b.||Split||21000
SI|Dolničarjeva ulica 1||Ljubljana||1000
RS|Trg Nikole Pašića 13||Beograd||11000
CY|12 Makariou III Avenue||Nicosia||1065
MT|Triq Ġorġ Borg Olivier 5||Mellieħa||MLH 1027`;
