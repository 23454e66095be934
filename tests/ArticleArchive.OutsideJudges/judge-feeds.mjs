// Reads feeds and sitemaps with readers that others wrote: { atom: [], json: [], sitemap: [] }, texts, on standard input; what was read on standard output.
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseSitemap } from 'sitemap';
import { Readable } from 'node:stream';

const written = JSON.parse(await new Response(process.stdin).text());
process.stdout.write(JSON.stringify({
  atom: written.atom.map((text) => parseAtomFeed(text)),
  json: written.json.map((text) => parseJsonFeed(text)),
  sitemap: await Promise.all(written.sitemap.map((text) => parseSitemap(Readable.from([text])))),
}));
