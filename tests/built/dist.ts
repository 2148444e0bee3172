/** The built site that tests read: the folder that `BUILT_DIR` names, or else that of `npm run build`. */
export const dist = process.env.BUILT_DIR ?? 'dist'
