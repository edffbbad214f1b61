import type { Language } from '../../../shared/report/time.ts'

/** The languages of every text, in the order in which they stand beside each other. */
export const languages: readonly Language[] = ['ja', 'en']
