import { LookOptions } from './LookOptions';
import type { OptionProps } from './optionProps';
import { SourceOption } from './SourceOption';
import { ViewChoice } from './ViewChoice';

export function SvgOptions(props: OptionProps) {
  return (
    <>
      <ViewChoice {...props} />
      <LookOptions {...props} />
      <SourceOption {...props} />
    </>
  );
}
