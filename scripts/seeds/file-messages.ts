/** What can be wrong with files before anything of them is read. */
import type { Bilingual, Message } from '../../src/parse/records/index.ts';

/** What a message of a file says; it has no place inside. */
interface FileFault {
  rule: string;
  reason: Bilingual;
  advice: Bilingual;
}

export function unreadable(file: string, error: unknown): Message {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return about(file, {
    rule: 'seed/unreadable',
    reason: { zh: `文件无法读取（${code}）。`, en: `The file cannot be read (${code}).` },
    advice: {
      zh: '请检查文件是否存在、是否有读取权限；其余各版不受影响。',
      en: 'Check that it exists and that you may read it; all other pages are built.',
    },
  });
}

/** `size` in bytes. */
export function enormous(file: string, size: number): Message {
  const megabytes = Math.round(size / 1024 / 1024);
  return about(file, {
    rule: 'seed/enormous',
    reason: {
      zh: `文件有 ${megabytes} MB，不像是一个版面。`,
      en: `The file has ${megabytes} MB, which no printed page has.`,
    },
    advice: {
      zh: '请把它按版面拆成多个文件，每个不超过 32 MB；其余各版不受影响。',
      en: 'Split it into one file a printed page, at most 32 MB each; all other pages are built.',
    },
  });
}

export function noPages(folder: string): Message {
  return about(folder, {
    rule: 'seed/none',
    reason: { zh: '这个文件夹里没有版面文件。', en: 'This folder holds no page texts.' },
    advice: {
      zh: '请把版面文字放进去，每个版面一个 .txt 文件；或用 BANMIAN_SEEDS 指定别的文件夹。',
      en: 'Put page texts into it, one .txt file a printed page, or name another folder in BANMIAN_SEEDS.',
    },
  });
}

/** Under CI: an article that the registry does not know, or null for all of an archive without one. */
export function unregistered(file: string, article: { id: string; line: number } | null): Message {
  const advice = {
    zh: '请在本机运行 npm run build，并提交 seeds/_registry.jsonl。',
    en: 'Run npm run build on your machine, and commit seeds/_registry.jsonl.',
  };
  if (article === null) {
    const reason = {
      zh: '没有固定网址登记表，网址尚不能保证不变。',
      en: 'There is no registry of addresses: they are not yet certain to stay.',
    };
    return { ...about(file, { rule: 'registry/none', reason, advice }), level: 'warning' };
  }
  const { id, line } = article;
  const reason = {
    zh: `文章 ${id} 没有登记，用的是新编号。`,
    en: `The article ${id} is not in the registry; its id is a fresh one.`,
  };
  const message = about(file, { rule: 'registry/unknown-article', reason, advice });
  return { ...message, level: 'warning', place: { line, from: 0, to: 0 } };
}

function about(file: string, fault: FileFault): Message {
  return { level: 'error', file, place: null, ...fault };
}
