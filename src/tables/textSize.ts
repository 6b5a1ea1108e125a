/** How much room a text takes in Calibri, near enough to choose the height of a row. Points. */

const widthOfLetter = 0.49;
const lineHeight = 1.36;

/** A word that is longer than the line is broken; a hyphen lets the line go on below. */
export function lines(text: string, width: number, size = 11): number {
  const letters = Math.max(1, Math.floor((width - 4) / (size * widthOfLetter)));
  let count = 1;
  let used = 0;
  for (const word of text.split(/(?<=-)| /)) {
    if (used > 0 && used + word.length > letters) {
      count++;
      used = 0;
    }
    count += Math.floor(Math.max(0, word.length - 1) / letters);
    used += (word.length % letters) + 1;
  }
  return count;
}

export const heightOf = (count: number, size = 11): number => Math.ceil(count * size * lineHeight);

const widest = 400;

/** Points that the longest of some labels takes, within bounds: a longer one is cut by the cell beside it. */
export const widthFor = (labels: readonly string[], least: number): number =>
  Math.min(widest, Math.max(least, ...labels.map((label) => Math.ceil(label.length * 11 * widthOfLetter) + 4)));
