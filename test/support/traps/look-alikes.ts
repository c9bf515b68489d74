import type { Layout } from './layouts.ts';

/** What only looks like a field of ours, and fields of ours that look like something else. Each was mistaken once. */
export const lookAlikes: Layout[] = [
  {
    layout: `names of things, not of people`,
    form: `<form><label>Nombre del archivo <input data-is=other name=x1></label><label>Nombre del producto <input data-is=other name=x2></label><label>Realm name <input data-is=other name=x3></label><input data-is=other name=fieldname><input data-is=other name=formname><label>Blog title <input data-is=other name=x4></label></form>`,
  },
  {
    layout: `places of birth in other languages`,
    form: `<form><label>Ville de naissance <input data-is=other name=x1></label><label>Pays de naissance <input data-is=other name=x2></label><label>Comune di nascita <input data-is=other name=x3></label></form>`,
  },
  {
    layout: `words that look like a case of another language's word`,
    form: `<form><label>Grade <input data-is=other name=x1></label><label>Menu <input data-is=other name=x2></label><label>Entry <input data-is=other name=x3></label><label>Count <input data-is=other name=x4></label><label>Voice <input data-is=other name=x5></label><label>Registration <input data-is=other name=x6></label></form>`,
  },
  {
    layout: `other things of companies and other companies`,
    form: `<form><label>Business hours <input data-is=other name=x1></label><label>Line of business <input data-is=other name=x2></label><label>Insurance company <input data-is=other name=x3></label><label>Insurance company name <input data-is=other name=x4></label></form>`,
  },
  {
    layout: `lists of companies and people offer nobody's own`,
    form: `<form><label>Company <select data-is=other name=x1><option>A Ltd<option>B Ltd<option>C Ltd</select></label><label>Contact person <select data-is=other name=x2><option>Ann<option>Bob<option>Cy</select></label></form>`,
  },
  {
    layout: `room for several lines takes an address or a story`,
    form: `<form><label>Name <input data-is=fullName name=x1></label><label>Address <textarea data-is=addressLine1 name=x2></textarea></label><textarea data-is=other placeholder="Name, phone, and how we can help"></textarea><label>Phone <textarea data-is=other></textarea></label></form>`,
  },
  {
    layout: `addresses that nobody lives at`,
    form: `<form><label>Server address <input data-is=other name=x1></label><label>Contract address <input data-is=other name=x2></label><input data-is=other name=ipaddress><label>How should we address you? <input data-is=other name=x3></label><label>Same as billing address <input data-is=other name=x4></label></form>`,
  },
  {
    layout: `an address to be typed again is one to write to`,
    form: `<form><label>Email <input data-is=email name=x1></label><label>Confirm your address <input data-is=email name=x2></label></form>
<form><label>Re-type email <input data-is=email name=x3></label></form>`,
  },
  {
    layout: `a code that was sent to a phone, digit by digit`,
    form: `<form><input data-is=other type=tel id=phoneNumber-verification-otp-0><input data-is=other type=tel id=phoneNumber-verification-otp-1><input data-is=other type=tel id=phoneNumber-verification-otp-2></form>`,
  },
  {
    layout: `a street and its number in one box`,
    form: `<form><label>Street & number <input data-is=addressLine1 name=x1></label></form><form><label>Street / Number <input data-is=addressLine1 name=x2></label></form>
<form><label>Rue et numéro <input data-is=addressLine1 name=x3></label></form><form><label>Via e n. civico <input data-is=addressLine1 name=x4></label></form>
<form><label>Adres + huisnummer <input data-is=addressLine1 name=x5></label></form><form><label>Strasse / Hausnr. <input data-is=addressLine1 name=x6></label></form>`,
  },
  {
    layout: `a street and its number in two boxes under one label`,
    form: `<form><table><tr><td>Straße/Nr.</td><td><input data-is=addressLine1 name=c> <input data-is=other name=d size=3></td></tr>
<tr><td>PLZ/Ort</td><td><input data-is=postalCode name=a size=5> <input data-is=city name=b></td></tr></table></form>`,
  },
  {
    layout: `streets under less usual words`,
    form: `<form><label>Wohnanschrift <input data-is=addressLine1 name=x1></label></form><form><label>Bezorgadres <input data-is=addressLine1 name=x2></label></form>
<form><label>Road <input data-is=addressLine1 name=x3></label></form><form><label>Vej og nummer <input data-is=addressLine1 name=x4></label></form><form><input data-is=addressLine1 name=adr></form>`,
  },
  {
    layout: `one box for a whole address`,
    form: `<form><label>Address / City / State <input data-is=addressLine1 name=x1></label><label>Phone <input data-is=phone name=x2></label></form>`,
  },
  {
    layout: `a list of kinds before the box that its label is about`,
    form: `<form><p>Phone: <select data-is=other name=x1><option>Home<option>Work<option>Cell<option>Other</select> <input data-is=phone name=x2></p>
<p>Name: <select data-is=other name=x3><option>Mr<option>Mrs<option>Ms<option>Dr</select> <input data-is=fullName name=x4></p></form>`,
  },
  {
    layout: `labels that are drawn`,
    form: `<form><p><img src=x alt="Address"> <input data-is=addressLine1 name=x1></p><p><img src=x alt="City"> <input data-is=city name=x2></p></form>`,
  },
  {
    layout: `a name in whichever order`,
    form: `<form><label>Surname and name <input data-is=fullName name=x1></label></form><form><label>Last name, first name <input data-is=fullName name=x2></label></form>`,
  },
  {
    layout: `a tick behind an address is no second line of it`,
    form: `<form><label>Address <input data-is=addressLine1 name=x1></label><input type=checkbox data-is=other name=x2></form>`,
  },
];
