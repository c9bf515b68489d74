import type { Layout } from './layouts.ts';

/** More of them. */
export const moreLayouts: Layout[] = [
  {
    layout: `billing and shipping`,
    form: `<form><fieldset><legend>Billing address</legend>First name <input data-is=firstName> Last name <input data-is=lastName> Address <input data-is=addressLine1> City <input data-is=city> Zip <input data-is=postalCode></fieldset>
<fieldset><legend>Shipping address</legend>First name <input data-is=firstName> Last name <input data-is=lastName> Address <input data-is=addressLine1> City <input data-is=city> Zip <input data-is=postalCode></fieldset>
</form>`,
  },
  {
    layout: `labels that list their boxes`,
    form: `<form><p>City, State, Zip <input data-is=city name=csz1><input data-is=state name=csz2><input data-is=postalCode name=csz3></p>
<p>Name (first, last): <input data-is=firstName name=z1><input data-is=lastName name=z2></p>
</form>`,
  },
  {
    layout: `extension and dialling code beside phone and country`,
    form: `<form><table><tr><td>Phone</td><td><input data-is=phone name=w1> Ext. <input data-is=other name=w2></td></tr>
<tr><td>Country code</td><td><select data-is=other><option>+1 US<option>+44 UK<option>+49 DE<option>+33 FR</select></td></tr>
<tr><td>Country</td><td><select data-is=country><option>USA<option>Other</select></td></tr>
</table></form>`,
  },
  {
    layout: `a company's own particulars and its contact's`,
    form: `<form><div>Company Name<input data-is=companyName name=n></div>
<div>Contact Name<input data-is=fullName name=n></div>
<div>Contact First Name<input data-is=firstName></div>
<div>Contact Email<input data-is=email></div>
<div>Company Phone<input data-is=phone></div>
<div>Company Address<input data-is=addressLine1></div>
<div>Company Website<input data-is=website></div>
<div>Company description<textarea data-is=other></textarea></div>
<div>VAT number<input data-is=registrationId></div>
</form>`,
  },
  {
    layout: `remarks in brackets and slashes`,
    form: `<form><table><tr><td>Address (street, PO box)</td><td><input data-is=addressLine1 name=a></td></tr>
<tr><td>Street/PO Box:</td><td><input data-is=addressLine1 name=c></td></tr>
</table></form>`,
  },
  {
    layout: `the second line of an address has only a name`,
    form: `<form>Address: <input data-is=addressLine1 name=address1><br> <input data-is=addressLine2 name=address2><br>City: <input data-is=city name=city> State: <input data-is=state name=st size=2> Zip: <input data-is=postalCode name=zip></form>`,
  },
  {
    layout: `a number of its own beside the street`,
    form: `<form><label for=x1>Adress</label><input data-is=addressLine1 id=x1 name=adress><label for=x2>Street no.</label><input data-is=other id=x2 name=no></form>`,
  },
  {
    layout: `the table's text behind the box`,
    form: `<form><table><tr><td><input data-is=fullName name="name"></td><td>Name</td></tr>
<tr><td><input data-is=email name="e"></td><td>E-mail</td></tr>
<tr><td><input data-is=phone name="p"></td><td>Phone</td></tr>
</table></form>`,
  },
  {
    layout: `what the box holds at first names it`,
    form: `<form><p><input data-is=fullName value="Your name" name=a></p>
<p><input data-is=email value="Your e-mail" name=b></p>
<p><input data-is=phone value="Phone number" name=c></p>
</form>`,
  },
  {
    layout: `title and a line break`,
    form: `<form><div><img src=x> <input data-is=fullName title="Full Name" name=z></div>
<div>I am: <input type=radio name=r> Male <input type=radio name=r> Female</div>
<div>Company Name: (optional)<br>
<input data-is=companyName name=b></div>
</form>`,
  },
  {
    layout: `head across the table above heads of columns`,
    form: `<form><table><tr><td colspan=2>Name</td></tr>
<tr><td colspan=2><input data-is=fullName name=q></td></tr>
<tr><td>City</td><td>State</td></tr>
<tr><td><input data-is=city name=q1></td><td><select data-is=state name=q2><option>Choose<option value=x>X<option>Y</select></td></tr>
</table></form>`,
  },
  {
    layout: `a search by place`,
    form: `<form id=search><input data-is=other name=q placeholder="Search"> <input data-is=city name=city placeholder="City"> <input data-is=postalCode name=zip placeholder="Zip"><input type=submit value=Search></form>`,
  },
  {
    layout: `a shop finder`,
    form: `<form><p>Enter your ZIP to find a store near you <input data-is=postalCode name=zip></p>
<button>Find</button></form>`,
  },
  {
    layout: `user name or e-mail`,
    form: `<form><p>Username or email <input data-is=other name=user></p>
<p>Password <input data-is=other type=password></p>
</form>`,
  },
  {
    layout: `a label in the paragraph before`,
    form: `<form><p><span class=lbl>First Name:</span><span class=req>*</span></p>
<p><input data-is=firstName name=r1></p>
<p><span>Last Name:</span><span>*</span></p>
<p><input data-is=lastName name=r2></p>
<p><span>Company Name:</span></p>
<p><input data-is=companyName name=r3></p>
</form>`,
  },
  {
    layout: `empty cells between text and box`,
    form: `<form><table><tr><td>&nbsp;</td><td><b>Your details</b></td></tr>
<tr><td>First Name:</td><td>&nbsp;</td><td><input data-is=firstName name=g1></td></tr>
<tr><td>Surname:</td><td>&nbsp;</td><td><input data-is=lastName name=g2></td></tr>
<tr><td>Institution/Company:</td><td>&nbsp;</td><td><input data-is=companyName name=g3></td></tr>
<tr><td>Department:</td><td>&nbsp;</td><td><input data-is=other name=g4></td></tr>
<tr><td>Telephone Number:</td><td></td><td><input data-is=phone name=g5></td></tr>
</table></form>`,
  },
  {
    layout: `first, MI, last`,
    form: `<form><fieldset><legend>Contact Information</legend><div class=f><label>Prefix</label><select data-is=other><option>Mr.<option>Ms.<option>Dr.<option>Prof</select></div>
<div class=f><label>First</label><input data-is=firstName></div>
<div class=f><label>MI</label><input data-is=middleName></div>
<div class=f><label>Last</label><input data-is=lastName></div>
<div class=f><label>Organization</label><input data-is=companyName></div>
<div class=f><label>Preferred Phone</label><input data-is=phone></div>
</fieldset>
</form>`,
  },
  {
    layout: `placeholders with stars and slashes`,
    form: `<form><div class="form-group"><input data-is=firstName name="first_name" placeholder="First name *"></div>
<div><input data-is=lastName name="last_name" placeholder="Last name *"></div>
<div><input data-is=companyName name="company" placeholder="Company / Organisation *"></div>
<div><input data-is=phone name=phone placeholder="Phone (optional)"></div>
<div><input data-is=postalCode name=zip placeholder="Zip/Postal"></div>
<div><select data-is=country name=country><option>Country...<option>x</select></div>
</form>`,
  },
  {
    layout: `a shop's check-out`,
    form: `<form><div>Street <input data-is=addressLine1 name=strasse></div>
<div>Apartment/Suite <input data-is=addressLine2></div>
<div>Town / City <input data-is=city></div>
<div>State / County <input data-is=state></div>
<div>Postcode / ZIP <input data-is=postalCode></div>
<div>Company Name <input data-is=companyName></div>
<div>Order notes <textarea data-is=other></textarea></div>
</form>`,
  },
  {
    layout: `a name, and a box without a label in the row after it`,
    form: `<form><table><tr><td>Name</td><td><input data-is=fullName></td></tr>
<tr><td></td><td><input data-is=other></td></tr></table></form>`,
  },
  {
    layout: `a word for half a name where nobody asks for the other half`,
    form: `<form><p>Nombre: <input data-is=fullName name=nombre></p><p>Correo electrónico <input data-is=email name=correo></p></form>
<form><p>Votre nom <input data-is=fullName name=nom></p><p>Courriel <input data-is=email name=courriel></p></form>
<form><p>Ваше имя <input data-is=fullName name=author></p><p>Телефон <input data-is=phone name=phone1></p></form>`,
  },
  {
    layout: `the same words beside the other half, before and behind it`,
    form: `<form><p>Nome <input data-is=firstName name=nome></p><p>Cognome <input data-is=lastName name=cognome></p></form>
<form><p>Vorname <input data-is=firstName name=v></p><p>Name <input data-is=lastName name=n></p></form>
<form><p>Name <input data-is=lastName name=n2></p><p>Vorname <input data-is=firstName name=v2></p></form>`,
  },
  {
    layout: `a set of fields around one box, below its title`,
    form: `<div><div><h5>Contact person</h5></div><div><fieldset><div></div><input data-is=fullName name=x61></fieldset></div></div>
<div><div><h5>Phone number</h5></div><div><fieldset><div></div><input data-is=phone name=x62></fieldset></div></div>`,
  },
  {
    layout: `addresses to write to that are called something else`,
    form: `<form><label>Login <input data-is=email type=email name=l1></label></form>
<form><label>Sign up for our newsletter <input data-is=email name=nl></label></form>
<form><label>Login <input data-is=other name=l2></label></form>`,
  },
  {
    layout: `one box for an e-mail address or something else`,
    form: `<form><label>Email or phone <input data-is=email name=c1></label></form>
<form><label>Mobile number or email <input data-is=email name=emailOrPhone></label></form>`,
  },
];
