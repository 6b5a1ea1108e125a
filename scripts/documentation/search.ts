/** Runs in the reader's browser: fetches the index when somebody begins to search, and lists the results. */
import MiniSearch from 'minisearch';
import { searchOptions, type Section } from './searchOptions';

const most = 12;

/** @throws Error when the page is not one of ours */
function needed(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const place = needed('search');
const input = needed('#search') as HTMLInputElement;
const list = needed('#found');
const count = needed('#count');
const { index: address = '', root = '', found: some = '', none = '' } = place.dataset;

let fetched: Promise<MiniSearch<Section>> | undefined;
const index = (): Promise<MiniSearch<Section>> =>
  (fetched ??= fetch(address)
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON<Section>(text, searchOptions)));

async function show(): Promise<void> {
  const sought = input.value.trim();
  const results = sought === '' ? [] : (await index()).search(sought);
  // The reader may have typed another letter meanwhile.
  if (sought !== input.value.trim()) return;
  list.hidden = results.length === 0;
  count.textContent = sought === '' ? '' : results.length === 0 ? none : some.replace('{count}', String(results.length));
  list.replaceChildren(
    ...results.slice(0, most).map((result) => {
      const link = document.createElement('a');
      link.href = root + String(result.id);
      const page = document.createElement('small');
      page.textContent = String(result['page']);
      link.append(String(result['title']), ' ', page);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

input.addEventListener('input', () => void show());
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || input.value === '') return;
  input.value = '';
  void show();
});
// On a narrow page an open menu would push the content down.
if (matchMedia('(max-width: 900px)').matches) needed('.menu details').removeAttribute('open');
