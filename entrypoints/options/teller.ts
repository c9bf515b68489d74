import type { OptionsState } from '../../components/options/options-state.ts';

type Notice = NonNullable<OptionsState['notice']>;

export type Tell = (text: Notice['text'], params?: Notice['params'], undo?: Notice['undo']) => void;

/** @returns what says in a line what was just done, with a way back where there is one. */
export function teller(set: (change: Pick<OptionsState, 'notice'>) => void): Tell {
  let told = 0;
  return (text, params = {}, undo = null) => {
    told += 1;
    set({ notice: { id: told, text, params, undo } });
  };
}
