/** Cuts a typeface to some of its letters. Its package comes without types. */
declare module 'subset-font' {
  /** Takes a font file of any format and the letters to keep; all of OpenType's features stay. */
  const subsetFont: (
    font: Uint8Array,
    letters: string,
    options: { readonly targetFormat: 'sfnt' }
  ) => Promise<Uint8Array>
  export default subsetFont
}
