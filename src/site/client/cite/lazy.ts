/** The tools for citing, each loaded when it is first used: the page itself names but this file. */
export function addButtons(panel: HTMLElement): void {
  import('./copy-and-save.ts').then((tools) => tools.addButtons(panel));
}

/** Where the browser does not follow the hash by itself, to where the text stands. */
export function arrive(): void {
  import('./arrival/index.ts').then((arrival) => arrival.arrive());
}

export function offerSelection(): void {
  import('./tools/index.ts').then((tools) => tools.offerSelection());
}

export function offerParagraph(link: HTMLElement, byKey: boolean): void {
  import('./tools/index.ts').then((tools) => tools.offerParagraph(link, byKey));
}
