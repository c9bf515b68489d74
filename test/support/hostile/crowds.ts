/** Each gives so many controls, in a way of its own that makes looking for their names dear. */
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

const inComponents = (count: number, inside: string, attributes: (at: number) => string) =>
  `<div>${many(count, (at) => `<x-crowd ${attributes(at)}></x-crowd>`)}</div><script>
for (const host of document.querySelectorAll('x-crowd')) host.attachShadow({ mode: 'open' }).innerHTML = '${inside}';
</script>`;

export const crowds = {
  labelled: (count: number) =>
    many(count, (at) => `<p><label for="c${at}">Quota ${at}</label><input id="c${at}"></p>`),
  nameless: (count: number) => `<div>${'<input>'.repeat(count)}</div>`,
  'in rows without text': (count: number) => `<div>${'<div><i></i><input></div>'.repeat(count)}</div>`,
  'in components without a name': (count: number) => inComponents(count, '<input>', () => ''),
  'in components with labels outside': (count: number) =>
    many(count, (at) => `<label for="x${at}">Quota ${at}</label>`) +
    inComponents(count, '<input>', (at) => `id="x${at}"`),
  'radios of one group': (count: number) =>
    many(count, (at) => `<label><input type="radio" name="one"> Quota ${at}</label>`),
};
