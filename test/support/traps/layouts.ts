/** A way in which pages lay out a form. Each control says in `data-is`, which nobody reads, what it is. */
export type Layout = { layout: string; form: string };

/** Made up, after what old and new pages do. */
export const layouts: Layout[] = [
  {
    layout: `rows of a table, signs in the text, three boxes for city, state and ZIP`,
    form: `<h3>Contact us</h3><form><table><tr><td align=right><b>Name</b>: <font color=red>*</font></td><td><input data-is=fullName name=realname></td></tr> <tr><td>Company:</td><td><input data-is=companyName name=comp></td></tr>
<tr><td>Street Address:</td><td><textarea data-is=addressLine1 name=adr></textarea></td></tr> <tr><td>City / State / Zip:</td><td><input data-is=city name=f4> <input data-is=state name=f5 size=2> <input data-is=postalCode name=f6 size=10></td></tr> <tr><td>Telephone:</td><td><input data-is=phone name=f7></td></tr>
<tr><td>Fax:</td><td><input data-is=fax name=f8></td></tr>
<tr><td>E-mail:</td><td><input data-is=email name=f9></td></tr>
<tr><td>Comments:</td><td><textarea data-is=other name=f10></textarea></td></tr>
</table></form>`,
  },
  {
    layout: `a contact form with its labels above`,
    form: `<form><p>Your Name:<br>
<input data-is=fullName name="your-name"></p>
<p>Your Email (required)<br>
<input data-is=email name="your-email"></p>
<p>Subject<br>
<input data-is=other name="your-subject"></p>
<p>Your Message<br>
<textarea data-is=other name="your-message"></textarea></p>
</form>`,
  },
  {
    layout: `labels under the boxes`,
    form: `<form><ul><li><label>Name <span>*</span></label><span><input data-is=firstName name="input_1.3"><label>First</label></span><span><input data-is=lastName name="input_1.6"><label>Last</label></span></li> <li><label>Address</label><div><span><input data-is=addressLine1 name="input_2.1"><label>Street Address</label></span><span><input data-is=addressLine2 name="input_2.2"><label>Address Line 2</label></span><span><input data-is=city name=input_2.3><label>City</label></span><span><select data-is=state name=input_2.4><option>Alabama<option>Alaska<option>Arizona<option>Arkansas<option>California</select><label>State / Province / Region</label></span><span><input data-is=postalCode name=i5><label>ZIP / Postal Code</label></span></div>
</li>
</ul></form>`,
  },
  {
    layout: `heads of columns`,
    form: `<form><table><tr><td>First Name</td><td>Last Name</td></tr>
<tr><td><input data-is=firstName name=a1></td><td><input data-is=lastName name=a2></td></tr>
<tr><td>Company</td><td>Phone</td></tr>
<tr><td><input data-is=companyName name=a3></td><td><input data-is=phone name=a4></td></tr>
</table></form>`,
  },
  {
    layout: `two boxes for a name and two for an address in one row`,
    form: `<form><table><tr><td>Name:</td><td><input data-is=firstName name=x1></td><td><input data-is=lastName name=x2></td></tr>
<tr><td>Address:</td><td colspan=2><input data-is=addressLine1 name=x3></td></tr>
<tr><td></td><td colspan=2><input data-is=addressLine2 name=x4></td></tr>
<tr><td>Town/City:</td><td><input data-is=city name=x5></td></tr>
<tr><td>County:</td><td><input data-is=state name=x6></td></tr>
<tr><td>Postcode:</td><td><input data-is=postalCode name=x7></td></tr>
<tr><td>Country:</td><td><input data-is=country name=x8></td></tr>
</table></form>`,
  },
  {
    layout: `Name beside Surname`,
    form: `<form>Name <input data-is=firstName name=n> Surname <input data-is=lastName name=s><br>Organisation <input data-is=companyName name=o><br>Position <input data-is=other name=p></form>`,
  },
  {
    layout: `labels behind the boxes, remarks in them`,
    form: `<form><div><input data-is=fullName name=author id=author> <label for=author><small>Name (required)</small></label></div>
<div><input data-is=email name=email id=email><label for=email><small>Mail (will not be published) (required)</small></label></div>
<div><input data-is=website name=url id=url><label for=url><small>Website</small></label></div>
<textarea data-is=other name=comment></textarea></form>`,
  },
  {
    layout: `a phone in pieces takes no whole one`,
    form: `<form><dl><dt>Full name</dt><dd><input data-is=fullName name=q1></dd><dt>Business name (if any)</dt><dd><input data-is=companyName name=q2></dd><dt>Type of business</dt><dd><input data-is=other name=q3></dd><dt>Daytime phone</dt><dd>(<input data-is=other name=ac size=3 maxlength=3>) <input data-is=other name=pre size=3 maxlength=3> - <input data-is=other name=num size=4 maxlength=4></dd></dl></form>`,
  },
  {
    layout: `hidden inputs between label and box`,
    form: `<form><table><tr><td><font>* First Name:</font></td><td><input type=hidden name=h><input data-is=firstName name=FName></td></tr>
<tr><td><font>* Last Name:</font></td><td><input type=hidden><input data-is=lastName name=LName></td></tr>
<tr><td>* Address 1:</td><td><input data-is=addressLine1 name=Addr1></td></tr>
<tr><td>Address 2:</td><td><input data-is=addressLine2 name=Addr2></td></tr>
<tr><td>* City:</td><td><input data-is=city name=City></td></tr>
<tr><td>* State/Province:</td><td><select data-is=state name=St><option>--<option>AL<option>AK<option>AZ<option>AR</select></td></tr>
<tr><td>* Zip:</td><td><input data-is=postalCode name=Zip></td></tr>
</table></form>`,
  },
  {
    layout: `placeholders alone`,
    form: `<form><input data-is=fullName placeholder="Name" name=c1><input data-is=email placeholder="Email" name=c2><input data-is=phone placeholder="Phone" name=c3><input data-is=companyName placeholder="Company" name=c4><textarea data-is=other placeholder="Message"></textarea></form>`,
  },
  {
    layout: `names of other things, and other things of companies`,
    form: `<form><p>Name: <input data-is=fullName name=n></p>
<p>Child's name: <input data-is=other name=cn></p>
<p>Event name: <input data-is=other name=en></p>
<p>Name of your pet <input data-is=other name=pn></p>
<p>Username: <input data-is=other name=un></p>
<p>Company size <input data-is=other name=cs></p>
<p>Job title <input data-is=other name=jt></p>
<p>Friend's email <input data-is=other name=fe></p>
</form>`,
  },
  {
    layout: `a British form`,
    form: `<form><table><tr><td>Title</td><td><select data-is=other name=title><option>Mr<option>Mrs</select></td></tr>
<tr><td>Forename(s)</td><td><input data-is=firstName name=f></td></tr>
<tr><td>Surname</td><td><input data-is=lastName name=s></td></tr>
<tr><td>House name/number</td><td><input data-is=other name=h></td></tr>
<tr><td>Street</td><td><input data-is=addressLine1 name=st></td></tr>
<tr><td>Town</td><td><input data-is=city name=t></td></tr>
<tr><td>Tel. no.</td><td><input data-is=phone name=tn></td></tr>
<tr><td>Mobile</td><td><input data-is=phone name=mb></td></tr>
</table></form>`,
  },
  {
    layout: `parallel blocks`,
    form: `<form><div class=row><div>Contact Person</div>
<div><input data-is=fullName name=v1></div>
</div>
<div class=row><div>Company / Organization</div>
<div><input data-is=companyName name=v2></div>
</div>
<div class=row><div>Email Address</div>
<div><input data-is=email name=v3></div>
</div>
<div class=row><div>Phone Number (with area code)</div>
<div><input data-is=phone name=v4></div>
</div>
</form>`,
  },
  {
    layout: `Name under the headings Company and Contact`,
    form: `<form><h3>Company</h3><p>Name <input data-is=companyName name=n1></p>
<p>Street <input data-is=addressLine1></p>
<h3>Contact</h3><p>Name <input data-is=fullName name=n2></p>
<p>Email <input data-is=email></p>
</form>`,
  },
  {
    layout: `a label around a box, and a box without one below the address`,
    form: `<form><label>First name <input data-is=firstName></label> <label>Middle initial <input data-is=middleName></label> <label>Last name <input data-is=lastName></label><label>Address <input data-is=addressLine1></label><label><input data-is=addressLine2></label></form>`,
  },
  {
    layout: `questions as labels`,
    form: `<form><span>Please enter your first name</span><input data-is=firstName name=a><span>Please enter your last name</span><input data-is=lastName name=b><span>What is your e-mail address?</span><input data-is=email name=c><span>What company do you work for?</span><input data-is=companyName name=d><span>Which city do you live in?</span><input data-is=city name=e></form>`,
  },
  {
    layout: `a label and its box in one cell`,
    form: `<form><table><tr><th>Name<br>
<input data-is=fullName name=u1></th><th>Telephone<br>
<input data-is=phone name=u2></th></tr>
<tr><td>Address<br>
<input data-is=addressLine1 name=u3></td><td>Suite<br>
<input data-is=addressLine2 name=u4></td></tr>
</table></form>`,
  },
  {
    layout: `names of ASP.NET alone`,
    form: `<form><input name="ctl00$Body$txtFirstName" data-is=firstName><input name="ctl00$Body$txtLastName" data-is=lastName><input name="ctl00$Body$txtCompany" data-is=companyName><input name="ctl00$Body$txtAddress1" data-is=addressLine1><input name="ctl00$Body$txtAddress2" data-is=addressLine2><input name="ctl00$Body$txtCity" data-is=city><select name="ctl00$Body$ddlState" data-is=state><option>x<option>y</select><input name="ctl00$Body$txtZip" data-is=postalCode><input name="ctl00$Body$txtPhone" data-is=phone></form>`,
  },
  {
    layout: `names glued together`,
    form: `<form><input name="contact_firstname" data-is=firstName><input name="contactlastname" data-is=lastName><input name="companyname" data-is=companyName><input name="streetaddress" data-is=addressLine1><input name="billingcity" data-is=city><input name="zipcode" data-is=postalCode><input name="phonenumber" data-is=phone><input name=emailaddress data-is=email><input name=fullname data-is=fullName><input name=cname data-is=other></form>`,
  },
];
