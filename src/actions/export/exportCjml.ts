// CJML of SINTEF: phases, communication points and actions as XML, for tools of service research.
import { writeCjml } from '../../formats/cjmlWrite';
import { textWriter } from './textWriter';

export const cjmlWriter = textWriter({
  extension: 'xml',
  type: 'application/xml',
  written: writeCjml,
});
