/** What product code, or a library in it, could ask of a form: each name becomes that of an input inside it. */
const formNames =
  `accessKey addEventListener append ariaLabel attachInternals attributes checkVisibility childNodes
children classList className cloneNode closest compareDocumentPosition computedStyleMap contains dataset dispatchEvent
elements firstChild firstElementChild focus getAnimations getAttribute getBoundingClientRect getElementsByTagName
getRootNode hasAttribute hidden id innerText insertBefore isConnected labels lastChild length localName matches name
nextElementSibling nextSibling nodeName nodeType nodeValue openOrClosedShadowRoot ownerDocument parentElement parentNode
previousElementSibling previousSibling querySelector querySelectorAll remove requestSubmit reset scrollIntoView
setAttribute shadowRoot slot style submit tagName textContent`.split(/\s+/);

/** The same for the document, where images and forms give their names. */
const documentNames =
  `activeElement addEventListener body createElement createTreeWalker defaultView documentElement
elementFromPoint elementsFromPoint getElementById getElementsByTagName hasFocus head hidden location querySelector
querySelectorAll readyState visibilityState`.split(/\s+/);

export const clobberingInputs = formNames
  .map((name) => `<input type="hidden" name="${name}" value="x">`)
  .join('');

export const clobberingImages = documentNames
  .map((name) => `<img name="${name}" id="${name}" alt="">`)
  .join('');

/** Forms where none belong: as the text that names a control, as a group of choices, as a list of options, as tags. */
export const formsAmiss = `<p id="amiss"></p><script>{
  const names = ${JSON.stringify(formNames)};
  const place = document.querySelector('#amiss');
  for (const attributes of ['id=amiss-name', 'role=radiogroup', 'role=group', 'role=heading', 'class=tag role=listitem', 'slot=label']) {
    const [form] = Object.assign(document.createElement('template'), { innerHTML: '<form ' + attributes + '></form>' }).content.children;
    for (const name of names) {
      const box = document.createElement('input');
      box.type = 'hidden';
      box.name = name;
      HTMLElement.prototype.append.call(form, box);
    }
    const radio = Object.assign(document.createElement('input'), { type: 'radio' });
    const named = document.createElement('input');
    named.setAttribute('aria-labelledby', 'amiss-name');
    named.setAttribute('aria-controls', 'amiss-name');
    HTMLElement.prototype.append.call(form, radio, named);
    place.append(form, document.createElement('input'));
  }
}</script>`;
