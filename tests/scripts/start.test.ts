import { createServer } from 'node:http';
import { start } from './start';

test('when the port is taken, npm start says in one line what to do and ends with exit code 1', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : NaN;
  const { printed, ended } = start(port);
  expect(await ended).toBe(1);
  expect(printed()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`);
  other.close();
});

test('npm start reports an invalid port in one line', async () => {
  const { printed, ended } = start(123_456);
  expect(await ended).toBe(1);
  expect(printed()).toMatch(/^[^\n]*65536[^\n]*\(PORT=123456 npm start\)\n$/);
});
