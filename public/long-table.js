// Runs before a table of thousands of rows is read: its later rows are laid out only if the script that takes them
// over does not come. When the page has loaded, that has run or never will.
document.documentElement.dataset.longTable = '';
addEventListener('load', () => delete document.documentElement.dataset.longTable);
