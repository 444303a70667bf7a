import type {ReactNode} from 'react';
import Diagram from '..';
import {checkFlow, layOutFlow, flowInWords, type FlowData} from './flow';

/**
 * Boxes and what leads from one to the next.
 *
 * @throws when the data can't be drawn; the message says what would be right.
 */
export default function Flow(data: FlowData): ReactNode {
  checkFlow(data);
  return (
    <Diagram
      title={data.title}
      draw={(width) => layOutFlow(data, width)}
      words={flowInWords(data)}
    />
  );
}
