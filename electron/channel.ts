/** The two channels between the preload and the shell. */
export const CHANNEL = { request: 'haltdesk:request', notice: 'haltdesk:notice' } as const
