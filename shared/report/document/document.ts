import type { Language } from '../time.ts'

/** A table on paper: a caption where it needs one, and rows as long as its columns. All of it is plain text. */
export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A picture: SVG that stands alone, how high it is for its width, what it shows in a sentence, and the same figures as a
 * table, which stands where no picture can.
 */
export type Picture = {
  readonly kind: 'picture'
  readonly svg: string
  readonly ratio: number
  readonly alt: string
  readonly table: Table
}

/** A part of a section: a paragraph, a list, a table, or a picture. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Picture

/** A section of a document; one that has nothing to say says so in a paragraph. */
export type Section = { readonly id: string; readonly title: string; readonly parts: readonly Part[] }

/** A report in one language, before it is Markdown, HTML or paper. Whatever is in it may leave the console. */
export type ReportDocument = {
  readonly language: Language
  /** A drill is marked first. */
  readonly title: string
  readonly drill: boolean
  /** It was made to fit one page of A4, and is set closer for it. */
  readonly onePage: boolean
  /** What it is about, when and in which zone it was made: a name and a value each. */
  readonly head: readonly (readonly [string, string])[]
  readonly sections: readonly Section[]
  /** How many privileged writings it goes without. */
  readonly leftOut: string
  /** Without its extension; `DRILL-` first in a drill. */
  readonly fileName: string
}

/** A table, or a paragraph in its place where it has no rows. */
export function tableOr(none: string, columns: readonly string[], rows: readonly (readonly string[])[]): Part {
  return rows.length === 0 ? paragraph(none) : { kind: 'table', caption: '', columns, rows }
}

/** A table under a caption, or the caption with what is said in its place. */
export function captioned(
  caption: string,
  none: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[]
): Part {
  return rows.length === 0 ? paragraph(`${caption}: ${none}`) : { kind: 'table', caption, columns, rows }
}

/** A paragraph. */
export function paragraph(text: string): Part {
  return { kind: 'text', text }
}
