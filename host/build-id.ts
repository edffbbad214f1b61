/** What this program was built from. The build puts a hash of its sources in place of this (`scripts/build/build-id.ts`). */
export const buildId: string = 'unbuilt'
