/**
 * What a node of the page is, asked without `instanceof`: each frame has classes of its own, and to those of ours
 * no node of a frame belongs.
 *
 * Invariants:
 * 1. Anything may be asked about: a form whose inputs stand in for its properties, a list, `null`.
 * 2. So only the prototypes' getters are asked. They work for the nodes of every frame that can be reached.
 */
function ask(prototype: object, name: string, node: unknown): unknown {
  try {
    return node && Reflect.get(prototype, name, node);
  } catch {
    return undefined;
  }
}

export const isElement = (node: unknown): node is Element => ask(Node.prototype, 'nodeType', node) === 1;

export const isShadowRoot = (node: unknown): node is ShadowRoot =>
  ask(Node.prototype, 'nodeType', node) === 11 && 'host' in (node as object);

/** @returns whether this is an element of that name. */
export const isTag = <N extends keyof HTMLElementTagNameMap>(
  node: unknown,
  name: N,
): node is HTMLElementTagNameMap[N] => ask(Element.prototype, 'localName', node) === name;
