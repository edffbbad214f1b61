/** What an SVG element says of itself; undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element as text. Attributes and text are made harmless; `inner` is taken as it is. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${harmless(String(value))}"`)
    .join('')
  return inner === '' ? `<${name}${said}/>` : `<${name}${said}>${inner}</${name}>`
}

/** A text at a place; `anchor` is where it begins, ends or has its middle. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x: fine(x), y: fine(y), ...attributes }, harmless(text))
}

/** A text that is nothing but text in XML: no markup, and no character that XML does not have. */
export function harmless(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** About how wide a text is (px) at a size: letters of full width count one, others little more than half. */
export function widthOf(text: string, size: number): number {
  let units = 0
  for (const one of text)
    units +=
      /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}]/u.test(
        one
      )
        ? 1
        : 0.56
  return units * size
}

/** A text cut to a width (px), with a sign where something is missing; empty where nothing of it fits. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  let kept = ''
  for (const one of text) {
    if (widthOf(`${kept}${one}…`, size) > width) break
    kept += one
  }
  return kept.length < 2 ? '' : `${kept}…`
}

/** A coordinate to a tenth of a pixel. */
export function fine(value: number): number {
  return Math.round(value * 10) / 10
}
