/** @jsxImportSource react */
import { label } from '../texts/words.ts';
import { Field } from './Field.tsx';

/** The customer's contact person. The phone reaches the application only when its field is left. */
export function ContactSection() {
  return (
    <section className="section">
      <h2>{label('primaryContact')}</h2>
      <Field field="firstName" name="firstName" />
      <Field field="middleName" name="middleName" />
      <Field field="lastName" name="lastName" />
      <Field field="email" name="email" type="email" labelIn="slot" />
      <Field field="phone" name="phone" type="tel" commit="blur" />
    </section>
  );
}
