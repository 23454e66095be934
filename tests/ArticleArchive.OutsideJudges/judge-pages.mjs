// Holds pages against html-validate: an object of names and pages on standard input, the faults found on standard output.
import { HtmlValidate } from 'html-validate';

const judge = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'aria-label-misuse': ['error', { allowAnyNamable: true }], // ARIA 1.2 lets a list have a name.
    'long-title': 'off', // A title is the headline of an article, and that is not cut.
    'no-raw-characters': 'off', // HTML lets ">" stand in text.
    'no-trailing-whitespace': 'off', // It means nothing in HTML, and compression takes it.
    'require-sri': 'off', // All scripts and styles come from the site itself.
  },
});

const pages = JSON.parse(await new Response(process.stdin).text());
const faults = [];
for (const [name, page] of Object.entries(pages)) {
  const report = await judge.validateString(page, `${name}.html`);
  for (const message of report.results.flatMap((result) => result.messages))
    faults.push(`${name}, line ${message.line}: ${message.ruleId}: ${message.message} (${message.selector ?? ''})`);
}

process.stdout.write(JSON.stringify(faults));
