/** Who speaks in an interview: `记者：`, `问：`, `殷若水：`. */
const label = /^(?:问|問|答|[\p{Script=Han}·]{2,6})[:：]/u;

/** Labels that need no second paragraph to show that they are labels. */
const sure = /^(?:问|問|答|记者|記者)/u;

/** The length of the label that opens a paragraph, its colon too, for each; 0 for none. */
export function textsToTurns(texts: readonly string[]): number[] {
  const labels = texts.map((text) => label.exec(text)?.[0] ?? '');
  const turns = labels.map((one) => {
    const isRepeated = labels.filter((other) => other === one).length > 1;
    return isRepeated || sure.test(one) ? one.length : 0;
  });
  return turns.filter((length) => length > 0).length > 1 ? turns : texts.map(() => 0);
}
