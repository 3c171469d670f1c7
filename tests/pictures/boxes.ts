/** Faults of layout that boxes show, whatever the browser and its fonts. */
import type { Page } from '@playwright/test';

/** Characters of a line of text, at most: Han characters in running text. */
const longestLine = 42;

/** In words; empty where the layout is sound. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate((longest) => {
    const faults: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);
    const name = (one: Element): string => `${one.tagName.toLowerCase()}.${one.className}`;
    const seen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });

    // Header, content and footer stand one under another.
    const parts = ['.site-header', 'main', '.site-footer'].map((one) =>
      document.querySelector(one),
    );
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (!part || !next) continue;
      const gap = next.getBoundingClientRect().top - part.getBoundingClientRect().bottom;
      if (gap < -1) faults.push(`${name(next)} overlaps ${name(part)} by ${-gap} px`);
    }

    // Blocks beside or under each other never share a place.
    const blocks = [...document.querySelectorAll('main > *, main section, article > *')].filter(
      (one) => seen(one) && getComputedStyle(one).position === 'static' && one.clientHeight > 0,
    );
    for (const [index, one] of blocks.entries()) {
      const box = one.getBoundingClientRect();
      for (const other of blocks.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const second = other.getBoundingClientRect();
        const width = Math.min(box.right, second.right) - Math.max(box.left, second.left);
        const height = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
        if (width > 1 && height > 1) faults.push(`${name(one)} overlaps ${name(other)}`);
      }
    }

    for (const one of document.querySelectorAll('main p, main h1, main h2, main li')) {
      const box = one.getBoundingClientRect();
      const isClipped = one.closest('.unseen, svg, [hidden]') !== null;
      if (
        seen(one) &&
        !isClipped &&
        box.width > 0 &&
        (box.left < -1 || box.right > innerWidth + 1)
      ) {
        faults.push(`${name(one)} stands outside the page`);
      }
    }
    for (const one of document.querySelectorAll('.body p, .prose p')) {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      const characters = one.getBoundingClientRect().width / size;
      if (characters > longest) faults.push(`a line of ${Math.round(characters)} characters`);
    }
    return [...new Set(faults)];
  }, longestLine);
}
