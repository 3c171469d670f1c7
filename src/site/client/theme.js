// @ts-check
// Stands in the head of every page and runs before it is painted: what the reader chose.
for (const name of ['theme', 'size', 'lines']) {
  try {
    const choice = localStorage.getItem(name);
    if (choice) document.documentElement.dataset[name] = choice;
  } catch {}
}
