/** How many pixels stand for one of the picture's own. */
const FINENESS = 2

/**
 * A picture (SVG without scripts, styles and files from elsewhere) as PNG, twice as fine as it stands. A picture that is
 * drawn from a file sees no letters of the page, and where the system has none for Japanese it would show boxes: so the
 * shapes are drawn first, then every text with the page's own letters. Throws where the page cannot draw it.
 */
export async function pixelsOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const stage = document.createElement('div')
  stage.inert = true
  Object.assign(stage.style, { position: 'absolute', left: '-100000px', top: '0' })
  stage.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true))
  document.body.append(stage)
  try {
    return await drawn(stage)
  } finally {
    stage.remove()
  }
}

async function drawn(stage: HTMLElement): Promise<Uint8Array<ArrayBuffer>> {
  const words = await Promise.all([...stage.querySelectorAll('text')].map(writtenAs))
  for (const text of stage.querySelectorAll('text')) text.remove()
  const shapes = await imageOf(stage.innerHTML)
  const canvas = document.createElement('canvas')
  canvas.width = shapes.naturalWidth * FINENESS
  canvas.height = shapes.naturalHeight * FINENESS
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(shapes, 0, 0, canvas.width, canvas.height)
  for (const one of words) write(context, one)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A text as the page would show it: where, how it is turned, and with what letters and colours. */
type Written = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly matrix: DOMMatrix
  readonly font: string
  readonly align: CanvasTextAlign
  readonly fill: string
  readonly opacity: number
  /** What it is underlaid with, so that no line runs through it. */
  readonly ground: { readonly colour: string; readonly width: number } | null
}

async function writtenAs(element: SVGTextElement): Promise<Written> {
  const { fontWeight, fontSize, fontFamily, textAnchor, fill, fillOpacity, stroke, strokeWidth } =
    getComputedStyle(element)
  const text = element.textContent ?? ''
  const font = `${fontWeight} ${fontSize} ${fontFamily}`
  await document.fonts.load(font, text).catch(() => [])
  const { a, b, c, d, e, f } = element.getCTM() ?? new DOMMatrix()
  return {
    text,
    x: Number(element.getAttribute('x')),
    y: Number(element.getAttribute('y')),
    matrix: new DOMMatrix([a, b, c, d, e, f]),
    font,
    align: textAnchor === 'middle' ? 'center' : textAnchor === 'end' ? 'right' : 'left',
    fill,
    opacity: Number(fillOpacity),
    ground: stroke === 'none' ? null : { colour: stroke, width: Number.parseFloat(strokeWidth) }
  }
}

function write(context: CanvasRenderingContext2D, { text, x, y, matrix, ...look }: Written): void {
  context.setTransform(new DOMMatrix().scaleSelf(FINENESS).multiplySelf(matrix))
  context.font = look.font
  context.textAlign = look.align
  context.globalAlpha = look.opacity
  if (look.ground) {
    context.strokeStyle = look.ground.colour
    context.lineWidth = look.ground.width
    context.lineJoin = 'round'
    context.strokeText(text, x, y)
  }
  context.fillStyle = look.fill
  context.fillText(text, x, y)
}
