import type { Held, Hold } from './held.ts';
import { hostField } from './host-field.ts';
import { reactFields } from './react-fields.ts';
import { vueFields } from './vue-fields.ts';

/** Runs in the page of `serve-traps.ts`: one form, drawn by three kinds of application. */
const held: Held = {};
const hold: Hold = (key, value) => {
  held[key] = value;
};
Object.assign(window, { held });
const part = (id: string) => document.querySelector(`#${id}`) as Element;
reactFields(part('react'), hold);
vueFields(part('vue'), hold);
hostField(part('host'), hold);
