/** In which of their two languages messages are shown. */
import { currentTree } from '../trees/tree.ts';

export function messageLanguage(): 'zh' | 'en' {
  return currentTree() === 'en' ? 'en' : 'zh';
}
