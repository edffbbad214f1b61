/** The sections of the settings, from top to bottom. */
export const sectionNames = [
  'me',
  'language',
  'theme',
  'zone',
  'sounds',
  'ways',
  'data',
  'backups',
  'check',
  'playbook',
  'versions'
] as const
export type SectionName = (typeof sectionNames)[number]

/** The id of a section's heading. */
export function sectionId(name: SectionName): string {
  return `settings-${name}`
}

/** Brings a section into view and puts the focus on its heading. */
export function showSection(name: SectionName): void {
  const heading = document.getElementById(sectionId(name))
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
