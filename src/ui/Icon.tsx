import { type IconName, icons } from './icons';

type Props = {
  name: IconName;
  size?: 16 | 20 | 24;
  /** Say it only when no text beside the icon says the same. */
  label?: string;
  className?: string;
};

export function Icon({ name, size = 16, label, className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={icons[name]} />
    </svg>
  );
}
