/** Saves a text as a file, as if the reader had followed a link to it. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // The browser has the file as soon as the click is over; Safari takes a moment longer.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
