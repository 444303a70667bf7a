import type {History} from 'history';
import type {Context} from 'react';
declare module 'react-router' {
  export const __HistoryContext: Context<History>;
}
