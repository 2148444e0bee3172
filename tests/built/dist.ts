/** The built site that tests read: `BUILT_DIR` names another one than that of `npm run build`. */
export const dist = process.env.BUILT_DIR ?? 'dist'
