/** What the program uses of the Model Context Protocol SDK; imported when the command `mcp` runs, its types anywhere. */
export { fromJsonSchema, McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
export { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio'
