// The player: what the bundle starts with.
export {};
