import type { ComponentType, ReactNode } from 'react';

export interface Option {
  value: string;
  text: string;
}

interface FieldProps {
  label: string;
  value: string;
  onValue(value: string): void;
  onLeave?(): void;
  required?: boolean;
  help?: string;
  error?: string;
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'password';
  suffix?: string;
  readOnly?: boolean;
  /** `blur`: the application takes the value only when the field is left. */
  commit?: 'input' | 'blur';
  /** Where the he kit keeps the label: in an attribute of the host, or as text in its slot. */
  labelIn?: 'attribute' | 'slot';
}

export interface SelectProps extends FieldProps {
  options: Option[];
}

export interface CheckboxProps {
  label: string;
  checked: boolean;
  onChecked(checked: boolean): void;
}

export interface RadioGroupProps {
  label: string;
  value: string;
  options: { value: string; text: ReactNode }[];
  onValue(value: string): void;
}

export interface ButtonProps {
  children: ReactNode;
  onPress(): void;
  disabled?: boolean;
  look?: 'accent' | 'plain' | 'link' | 'command';
}

export interface Column {
  key: string;
  text: string;
}

export interface GridProps {
  label: string;
  columns: Column[];
  /** Rows by `id`; undefined while they are loading. */
  rows?: ({ id: string } & Record<string, string>)[];
}

export interface DialogProps {
  title: string;
  children: ReactNode;
}

/** One set of controls. Pages know only this, so that every page exists in every kit. */
export interface Kit {
  /** What the kit's components want around the application, such as its theme. */
  Root?: ComponentType<{ children: ReactNode }>;
  TextField: ComponentType<TextFieldProps>;
  Select: ComponentType<SelectProps>;
  Checkbox: ComponentType<CheckboxProps>;
  RadioGroup: ComponentType<RadioGroupProps>;
  Button: ComponentType<ButtonProps>;
  MessageBar: ComponentType<{ look: 'error' | 'success' | 'info'; children: ReactNode }>;
  Grid: ComponentType<GridProps>;
  Dialog: ComponentType<DialogProps>;
  Layout: ComponentType<{ aside?: ReactNode; children: ReactNode }>;
}
