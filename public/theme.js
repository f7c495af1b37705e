// Runs before the page is painted, so that a chosen theme does not flash in from the other one.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Nothing may be stored here: the system's preference holds.
}
