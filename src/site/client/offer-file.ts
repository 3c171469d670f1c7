/** Hands a text made on the page to the reader as a file: nothing leaves the machine. */

/** How long the address of a file is held for the browser to take it, in milliseconds. */
const patience = 60_000;

export function offerFile(content: string, { name, type }: { name: string; type: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
