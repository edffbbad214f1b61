import manifest from '../package.json' with { type: 'json' }

/** The version of this Haltdesk. */
export const appVersion: string = manifest.version
