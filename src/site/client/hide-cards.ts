/** Escape hides the card of a name, until another is pointed at or has the focus. */
const { classList } = document.body;
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') classList.add('no-cards');
});
for (const event of ['focusin', 'pointerover']) {
  addEventListener(event, ({ target }) => {
    if (
      target instanceof Element &&
      !target.matches('body.no-cards [data-card]:is(:hover, :focus)')
    ) {
      classList.remove('no-cards');
    }
  });
}
