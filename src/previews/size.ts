/** The size of a preview in pixels: 1.91 to 1, which chats do not crop. */
export const previewSize = { width: 1200, height: 630 } as const
