import { Suspense, lazy, type ComponentProps } from 'react';
import { Fallback } from './Fallback';

const LineGraph = lazy(() =>
  import(/* webpackChunkName: "LineGraph" */ './LineGraph').then((module) => ({ default: module.LineGraph })),
);

/** A graph, fetched when there is something to draw. A step is whole without it. */
export function Graph(props: ComponentProps<typeof LineGraph>) {
  return (
    <Fallback instead={null}>
      <Suspense fallback={null}>
        <LineGraph {...props} />
      </Suspense>
    </Fallback>
  );
}
