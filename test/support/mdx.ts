/** The lines of an `.mdx` file: fields, then body. */
export const mdx = (fields: string, body = ''): string => `---\n${fields.trim()}\n---\n${body}`;
