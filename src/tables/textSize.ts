/** The size of a text in Calibri, in points. It is precise enough to choose the height of a row. */

const widthOfLetter = 0.49;
const lineHeight = 1.36;

/** Returns how many lines a text takes. A line breaks at a space or after a hyphen, and within a word only when the word is longer than the line. */
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

/** Returns the width of the longest label, at least `least` and at most 400 points. The cell to the right cuts a longer label. */
export const widthFor = (labels: readonly string[], least: number): number =>
  Math.min(widest, Math.max(least, ...labels.map((label) => Math.ceil(label.length * 11 * widthOfLetter) + 4)));
