/** What a page costs: bytes of brotli of its HTML, its styles, and the scripts that it runs. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, type BuiltPage, elements, textOf } from './built-site.ts';

export interface PageWeight {
  html: number;
  styles: number;
  /** All that runs before the reader acts: inline ones, and modules with what they import at once. */
  scripts: number;
}

/** A part of the program that is loaded when it is needed. */
export interface Feature {
  /** File name without its hash: `quick`. */
  name: string;
  /** Of the modules that it alone needs. */
  own: number;
  /** Of all that its first use loads, where no other feature was used before. */
  first: number;
}

/** Weighs pages of a built site that lives at the root of its host. */
export class Scales {
  readonly #folder: string;
  readonly #weights = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  weigh(page: BuiltPage): PageWeight {
    const { inline, modules } = scriptsOf(page.tree);
    const linked = new Set(modules.flatMap((path) => [...this.#closure(path)]));
    return {
      html: compressed(page.html),
      styles: sum(stylesOf(page.tree), (one) => this.#weightOf(one)),
      scripts: sum(inline, compressed) + sum([...linked], (path) => this.#weightOf(path)),
    };
  }

  /** Everything that modules of these pages load later, and what those load, each once. */
  features(pages: readonly BuiltPage[]): Feature[] {
    const needs = this.#needs(pages);
    const users = new Map<string, number>();
    for (const fresh of needs.values()) {
      for (const path of fresh) users.set(path, (users.get(path) ?? 0) + 1);
    }
    const weigh = (paths: string[]): number => sum(paths, (path) => this.#weightOf(path));
    return [...needs].map(([path, fresh]) => {
      const own = [...fresh].filter((one) => one === path || users.get(one) === 1);
      return { name: toName(path), own: weigh(own), first: weigh([...fresh]) };
    });
  }

  /** The modules that each needs besides those of the page. */
  #needs(pages: readonly BuiltPage[]): Map<string, Set<string>> {
    const needs = new Map<string, Set<string>>();
    const seen = new Set<string>();
    const waiting = pages.flatMap(({ tree }) => scriptsOf(tree).modules);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const here = this.#closure(path);
      for (const later of [...here].flatMap((one) => this.#imports(one, dynamic))) {
        const fresh = [...this.#closure(later)].filter((one) => !here.has(one));
        // What one page has already another may have to load.
        needs.set(later, new Set([...(needs.get(later) ?? []), ...fresh]));
        waiting.push(later);
      }
    }
    return needs;
  }

  /** A module and all that it imports at once. */
  #closure(path: string, seen = new Set<string>()): Set<string> {
    if (!seen.has(path)) {
      seen.add(path);
      for (const next of this.#imports(path, fixed)) this.#closure(next, seen);
    }
    return seen;
  }

  #imports(path: string, pattern: RegExp): string[] {
    const code = this.#read(path);
    return [...code.matchAll(pattern)].map(([, next = '']) =>
      posix.join(posix.dirname(path), next),
    );
  }

  #weightOf(path: string): number {
    const known = this.#weights.get(path) ?? compressed(this.#read(path));
    this.#weights.set(path, known);
    return known;
  }

  #read(path: string): string {
    return readFileSync(join(this.#folder, decodeURIComponent(path)), 'utf8');
  }
}

/** As the build writes them. */
const fixed = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/gu;
const dynamic = /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/gu;

function scriptsOf(tree: BuiltPage['tree']): { inline: string[]; modules: string[] } {
  const scripts = [...elements(tree)].filter(
    // What is data is part of the page, not of what runs.
    (one) => one.tagName === 'script' && attribute(one, 'type') !== 'application/ld+json',
  );
  const inline = scripts.filter((one) => attribute(one, 'src') === null).map(textOf);
  const imported = inline.flatMap((code) =>
    [...code.matchAll(/import\s*["'`](\/[^"'`]+\.js)["'`]/gu)].map(([, path = '']) => path),
  );
  return {
    inline,
    modules: [...scripts.flatMap((one) => attribute(one, 'src') ?? []), ...imported],
  };
}

function stylesOf(tree: BuiltPage['tree']): string[] {
  return [...elements(tree)].flatMap((one) => {
    const isLinked = one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet';
    return isLinked ? [attribute(one, 'href') ?? ''] : [];
  });
}

function compressed(text: string): number {
  return brotliCompressSync(text).byteLength;
}

function sum<Value>(values: readonly Value[], weigh: (value: Value) => number): number {
  return values.reduce((total, value) => total + weigh(value), 0);
}

/** `/_astro/quick.BB8Zs6p6.js` → `quick`. */
function toName(path: string): string {
  return posix.basename(path).replace(/[.-][\w-]{8}\.js$/u, '');
}
