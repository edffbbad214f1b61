/** Stands in the bundles where nothing is wanted. */
export {}
