/** Runs in the reader's browser. Fetches the index when somebody begins to search, and lists the results. */
import MiniSearch from 'minisearch';
import { searchOptions, type Section } from './searchOptions';

const maxResults = 12;

/** @throws Error when the page has no such element, which means that it is not a page of the documentation */
function elementOf(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const search = elementOf('search');
const input = elementOf('#search') as HTMLInputElement;
const list = elementOf('#found');
const count = elementOf('#count');
const { index: indexAddress = '', root = '', found: foundText = '', none: nothingFoundText = '' } = search.dataset;

let fetched: Promise<MiniSearch<Section>> | undefined;
const index = (): Promise<MiniSearch<Section>> =>
  (fetched ??= fetch(indexAddress)
    .then((answer) => answer.text())
    .then((text) => MiniSearch.loadJSON<Section>(text, searchOptions)));

async function show(): Promise<void> {
  const query = input.value.trim();
  const results = query === '' ? [] : (await index()).search(query);
  // The reader may have typed another letter while the index was fetched.
  if (query !== input.value.trim()) return;
  list.hidden = results.length === 0;
  if (query === '') count.textContent = '';
  else count.textContent = results.length === 0 ? nothingFoundText : foundText.replace('{count}', String(results.length));
  list.replaceChildren(
    ...results.slice(0, maxResults).map((result) => {
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
if (matchMedia('(max-width: 900px)').matches) elementOf('.menu details').removeAttribute('open');
