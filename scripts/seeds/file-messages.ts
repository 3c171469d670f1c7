/** What can be wrong with files before anything of them is read, and with their registry. */
import { type MessageRule, messagesOf } from '../../src/parse/message-rule.ts';
import type { Message } from '../../src/parse/records/index.ts';

export const fileRules = {
  'seed/unreadable': {
    level: 'error',
    reason: { zh: '文件无法读取（{code}）。', en: 'The file cannot be read ({code}).' },
    advice: {
      zh: '请检查文件是否存在、是否有读取权限；其余各版不受影响。',
      en: 'Check that it exists and that you may read it; all other pages are built.',
    },
  },
  'seed/enormous': {
    level: 'error',
    reason: {
      zh: '文件有 {megabytes} MB，不像是一个版面。',
      en: 'The file has {megabytes} MB, which no printed page has.',
    },
    advice: {
      zh: '请把它按版面拆成多个文件，每个不超过 32 MB；其余各版不受影响。',
      en: 'Split it into one file a printed page, at most 32 MB each; all other pages are built.',
    },
  },
  'seed/none': {
    level: 'error',
    reason: { zh: '这个文件夹里没有版面文件。', en: 'This folder holds no page texts.' },
    advice: {
      zh: '请把版面文字放进去，每个版面一个 .txt 文件；或用 BANMIAN_SEEDS 指定别的文件夹。',
      en: 'Put page texts into it, one .txt file a printed page, or name another folder in BANMIAN_SEEDS.',
    },
  },
  'registry/none': {
    level: 'warning',
    reason: {
      zh: '没有固定网址登记表，网址尚不能保证不变。',
      en: 'There is no registry of addresses: they are not yet certain to stay.',
    },
    advice: {
      zh: '请在本机运行 npm run build，并提交 seeds/_registry.jsonl。',
      en: 'Run npm run build on your machine, and commit seeds/_registry.jsonl.',
    },
  },
  'registry/unknown-article': {
    level: 'warning',
    reason: {
      zh: '文章 {id} 没有登记，用的是新编号。',
      en: 'The article {id} is not in the registry; its id is a fresh one.',
    },
    advice: {
      zh: '请在本机运行 npm run build，并提交 seeds/_registry.jsonl。',
      en: 'Run npm run build on your machine, and commit seeds/_registry.jsonl.',
    },
  },
} as const satisfies Record<string, MessageRule>;

const message = messagesOf<keyof typeof fileRules>(fileRules);

export function unreadable(file: string, error: unknown): Message {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return message('seed/unreadable', { file, place: null }, { code });
}

/** `size` in bytes. */
export function enormous(file: string, size: number): Message {
  const megabytes = String(Math.round(size / 1024 / 1024));
  return message('seed/enormous', { file, place: null }, { megabytes });
}

export function noPages(folder: string): Message {
  return message('seed/none', { file: folder, place: null });
}

/** Under CI: an article that the registry does not know, or null for all of an archive without one. */
export function unregistered(file: string, article: { id: string; line: number } | null): Message {
  if (article === null) return message('registry/none', { file, place: null });
  const { id, line } = article;
  return message('registry/unknown-article', { file, place: { line, from: 0, to: 0 } }, { id });
}
