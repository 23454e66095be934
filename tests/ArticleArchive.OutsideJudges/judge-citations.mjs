// Reads citations with readers that others wrote: {"bibtex", "ris", "csl"} on standard input, what each reader made of them on standard output, as CSL-JSON.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const written = JSON.parse(await new Response(process.stdin).text());
const read = (text, forceType) => new Cite(text, { forceType, strict: true }).data;

process.stdout.write(JSON.stringify({
  bibtex: read(written.bibtex, '@bibtex/text'),
  ris: read(written.ris, '@ris/file'),
  csl: read(JSON.parse(written.csl), '@csl/list+object'),
}));
