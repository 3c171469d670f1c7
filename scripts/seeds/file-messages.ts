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

function about(file: string, fault: FileFault): Message {
  return { level: 'error', file, place: null, ...fault };
}
