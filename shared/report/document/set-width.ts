/** How wide letters are, in parts of their size: the first row that fits. Others are as wide as they are high. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!ijlft()[\]/]/u, 0.32],
  [/[a-z]/u, 0.56],
  [/[mwMW%@—…→]/u, 0.92],
  [/[0-9]/u, 0.63],
  [/[A-Z]/u, 0.7],
  [/[\u{21}-\u{24f}]/u, 0.62],
  [/[\u{ff61}-\u{ff9f}]/u, 0.5]
]

/** About how wide a text stands on paper at a size, in the unit of the size: rather too wide than too narrow. */
export function setWidth(text: string, size: number): number {
  let units = 0
  for (const one of text) units += widths.find(([letters]) => letters.test(one))?.[1] ?? 1
  return units * size
}
