// @ts-check
// Stands in the head of every page and runs before it is painted: the remembered theme and size.
for (const name of ['theme', 'size']) {
  try {
    const choice = localStorage.getItem(name);
    if (choice) document.documentElement.dataset[name] = choice;
  } catch {}
}
