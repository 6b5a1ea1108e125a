import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundFaults } from './found';

test.each(foundFaults)('the fault “$fault.en” has its test', ({ file, test: name }) => {
  expect(readFileSync(join(__dirname, '../..', file), 'utf8')).toContain(name);
});
