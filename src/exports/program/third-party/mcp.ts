/** What the program uses of the Model Context Protocol SDK. Only `mcp` loads it; types may be used anywhere. */
export { fromJsonSchema, McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
export { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio'
