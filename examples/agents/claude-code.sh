claude mcp add status-codes -- node /path/to/status-codes.mjs mcp
