/** Compares the host's declarations with Microsoft's client: the host declares no member, path or constant that Excel does not have. */
import { enums } from '../../src/excelHost/enums';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { classes } from '../../src/excelHost/model/classes';
import { genuineExcel } from '../genuineClient';

type Prototyped = { readonly prototype: object };

const excel = genuineExcel(createHeadlessHost([])) as unknown as Record<string, Prototyped & Record<string, unknown>>;

const descriptor = (className: string, member: string): PropertyDescriptor | undefined =>
  Object.getOwnPropertyDescriptor(excel[className]?.prototype ?? {}, member);

const members = Object.entries(classes).flatMap(([className, { members }]) =>
  Object.entries(members).map(([name, member]) => ({ className, name, member })),
);

describe("Microsoft's client has", () => {
  test.each(Object.keys(classes))('the class %s', (className) => {
    expect(excel[className]?.prototype).toBeDefined();
  });

  test.each(members.map(({ className, name }) => [className, name] as const))('%s.%s', (className, name) => {
    expect(descriptor(className, name)).toBeDefined();
  });

  test.each(
    members
      .filter(({ member }) => member.kind === 'scalar' && member.set)
      .map(({ className, name }) => [className, name] as const),
  )('a setter for %s.%s', (className, name) => {
    expect(descriptor(className, name)?.set).toBeDefined();
  });

  test.each(
    members
      .filter(({ member }) => member.kind === 'child' || member.kind === 'object')
      .map(({ className, name, member }) => [className, name, 'className' in member ? member.className : ''] as const),
  )('%s.%s of a class that the host declares: %s', (_, __, className) => {
    expect(classes[className]).toBeDefined();
  });

  test.each(
    Object.entries(enums).flatMap(([name, values]) => Object.entries(values).map(([key, value]) => [name, key, value] as const)),
  )('the constant %s.%s = %s', (name, key, value) => {
    expect((excel[name] as Record<string, unknown> | undefined)?.[key]).toBe(value);
  });
});
