/** @jsxImportSource react */
import type { CheckboxProps, RadioGroupProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';

/** A native checkbox. */
export function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  const id = useNewId('checkbox');
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

/** Native radios in a fieldset. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  const name = useNewId('radio');
  return (
    <fieldset className="choices">
      <legend className="field__label">{label}</legend>
      {options.map((option) => (
        <div className="choice" key={option.value}>
          <input
            id={`${name}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onValue(option.value)}
          />
          <label htmlFor={`${name}-${option.value}`}>{option.text}</label>
        </div>
      ))}
    </fieldset>
  );
}
