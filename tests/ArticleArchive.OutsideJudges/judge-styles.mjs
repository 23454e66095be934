// Writes CSL-JSON, {"csl": [items]} on standard input, as the processor of the Citation Style Language does in its own style of the APA: a reference for each item.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const { csl } = JSON.parse(await new Response(process.stdin).text());
const reference = item => new Cite(item).format('bibliography', { format: 'text', template: 'apa', lang: 'en-GB' }).trim();

process.stdout.write(JSON.stringify(csl.map(reference)));
