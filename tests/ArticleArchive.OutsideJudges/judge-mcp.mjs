// Calls an MCP server with the official client: { url } or { command, args }, and calls, on standard input; tools, resources, prompts and the answers on standard output.
// The client holds each answer against the schema that its tool declares.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const asked = JSON.parse(await new Response(process.stdin).text());
const transport = asked.url ? new StreamableHTTPClientTransport(new URL(asked.url)) : new StdioClientTransport({ command: asked.command, args: asked.args });
const client = new Client({ name: 'outside-judge', version: '1.0.0' });
await client.connect(transport);

const { tools } = await client.listTools();
const answers = [];
for (const call of asked.calls) {
  const answer = await client.callTool(call);
  answers.push({ isError: answer.isError ?? false, text: answer.content[0].text });
}

const { resources } = await client.listResources();
const { prompts } = await client.listPrompts();
await client.close();
process.stdout.write(JSON.stringify({ tools: tools.map((tool) => tool.name), resources: resources.map((one) => one.uri), prompts: prompts.map((one) => one.name), answers }));
