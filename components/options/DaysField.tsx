import { useState } from 'preact/hooks';
import { TextField } from '../parts/TextField.tsx';

/** A number of days from 1 to 365, or fewer where the organisation says so. What is no such number is shown as wrong and not kept. */
export function DaysField(props: {
  id: string;
  label: string;
  value: number;
  wrong: string;
  /** The longest time the organisation allows, and how that is said. */
  most?: number;
  hint?: string;
  onDays: (days: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const parse = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN);
  const valid = (days: number) => days >= 1 && days <= (props.most ?? 365);
  const bad = typed !== null && !valid(parse(typed));
  return (
    <TextField
      id={props.id}
      label={props.label}
      value={bad ? typed : String(props.value)}
      hint={props.hint}
      maxLength={4}
      messages={bad ? [{ id: 'bad', severity: 'error', label: '', text: props.wrong }] : []}
      onText={(text) => {
        setTyped(text);
        if (valid(parse(text))) props.onDays(parse(text));
      }}
    />
  );
}
