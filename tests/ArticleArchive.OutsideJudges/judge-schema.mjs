// Holds CSL-JSON against the schema of the Citation Style Language: a list of texts on standard input, the faults of each on standard output.
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync(new URL('schemas/csl-data.json', import.meta.url), 'utf8'));
const isData = new Ajv({ allErrors: true, strict: false }).compile(schema);
const faultsOf = (text) => (isData(JSON.parse(text)) ? [] : isData.errors.map((fault) => `${fault.instancePath} ${fault.message}`));

const written = JSON.parse(await new Response(process.stdin).text());
process.stdout.write(JSON.stringify(written.map(faultsOf)));
