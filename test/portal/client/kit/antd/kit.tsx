/** @jsxImportSource react */
import Alert from 'antd/es/alert';
import AntButton from 'antd/es/button';
import Modal from 'antd/es/modal';
import { htmlKit } from '../html/kit.tsx';
import type { Kit } from '../kit.ts';
import { Checkbox, RadioGroup } from './choices.tsx';
import { Root } from './Root.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';

const types = { accent: 'primary', plain: 'default', link: 'link', command: 'text' } as const;

/** Ant Design: form items, and lists of which only the part in sight is in the page. */
export const antdKit: Kit = {
  ...htmlKit,
  Root,
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ children, onPress, disabled, look = 'plain' }) => (
    <AntButton type={types[look]} disabled={disabled} onClick={onPress}>
      {children}
    </AntButton>
  ),
  MessageBar: ({ look, children }) => (
    <Alert
      type={look}
      role={look === 'error' ? 'alert' : 'status'}
      title={children}
      showIcon
      style={{ marginBottom: 16 }}
    />
  ),
  Dialog: ({ title, children }) => (
    <Modal open title={title} footer={null} closable={false} width={640}>
      {children}
    </Modal>
  ),
};
