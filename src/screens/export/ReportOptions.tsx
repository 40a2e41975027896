import { isGrid } from '../../document/document';
import { Select } from '../../ui/Select';
import type { OptionProps } from './optionProps';
import { SourceOption } from './SourceOption';

/** Which report; sheets have one each. */
export function MarkdownOptions({ document, choices, change }: OptionProps) {
  if (!isGrid(document)) return null;
  return (
    <Select
      label="Report"
      value={choices.report}
      onChange={(report) => change({ report })}
      options={[
        {
          value: 'journey',
          label: document.kind === 'blueprint' ? 'Service blueprint' : 'Customer journey',
          hint: 'All of it, in words and tables',
        },
        { value: 'strategy', label: 'CX strategy outline', hint: 'A draft: what to do first' },
        { value: 'policy', label: 'Service policy', hint: 'A draft: what customers can rely on' },
        { value: 'survey', label: 'Satisfaction survey', hint: 'A draft: a question a touchpoint' },
      ]}
    />
  );
}

export function HtmlOptions(props: OptionProps) {
  return (
    <>
      <MarkdownOptions {...props} />
      <SourceOption {...props} />
    </>
  );
}
