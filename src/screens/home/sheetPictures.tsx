// Thumbnails of what has no grid: a persona's sheet and a segmentation map.

/** The first letters of the first two words. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => Array.from(word)[0]?.toUpperCase() ?? '')
    .join('');
}

export function PersonaPicture({ name, notes }: { name?: string; notes?: number }) {
  const filled = Math.min(notes ?? 12, 12);
  return (
    <>
      <circle cx={66} cy={62} r={27} fill="var(--c-accent-tint)" />
      {name === undefined ? (
        <>
          <circle cx={66} cy={55} r={8} fill="var(--c-accent)" opacity={0.55} />
          <path d="M50 77a16 13 0 0 1 32 0" fill="var(--c-accent)" opacity={0.55} />
        </>
      ) : (
        <text
          x={66}
          y={69}
          textAnchor="middle"
          fontSize={20}
          fontWeight={600}
          fill="var(--c-accent)"
        >
          {initials(name)}
        </text>
      )}
      <rect x={42} y={102} width={48} height={7} rx={3.5} fill="var(--thumb-head)" />
      <rect x={48} y={116} width={36} height={6} rx={3} fill="var(--thumb-empty)" />
      {['blue', 'rose', 'green', 'violet'].map((hue, block) => {
        const x = 122 + (block % 2) * 72;
        const y = 30 + Math.floor(block / 2) * 54;
        return (
          <g key={hue}>
            <rect
              x={x}
              y={y}
              width={26}
              height={6}
              rx={3}
              fill={`var(--lane-${hue}-bar)`}
              opacity={0.7}
            />
            {[0, 1, 2].map((line) => (
              <rect
                key={line}
                x={x}
                y={y + 13 + line * 10}
                width={[58, 46, 52][(line + block) % 3]}
                height={5}
                rx={2.5}
                fill={block + line * 4 < filled ? 'var(--thumb-head)' : 'var(--thumb-empty)'}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

const bubbles = [
  { x: 92, y: 50, r: 15, hue: 'blue' },
  { x: 186, y: 46, r: 22, hue: 'violet' },
  { x: 106, y: 108, r: 24, hue: 'teal' },
  { x: 200, y: 104, r: 13, hue: 'orange' },
  { x: 156, y: 84, r: 9, hue: 'rose' },
  { x: 222, y: 66, r: 8, hue: 'olive' },
];

export function SegmentsPicture({ count }: { count: number }) {
  return (
    <>
      <path d="M54 22v118h186" fill="none" stroke="var(--c-border-strong)" strokeWidth={1.25} />
      <path
        d="M147 22v118M54 81h186"
        stroke="var(--c-border)"
        strokeWidth={1}
        strokeDasharray="3 4"
      />
      {bubbles.slice(0, count).map(({ x, y, r, hue }) => (
        <circle
          key={hue}
          cx={x}
          cy={y}
          r={r}
          fill={`var(--lane-${hue}-bar)`}
          fillOpacity={0.28}
          stroke={`var(--lane-${hue}-bar)`}
          strokeWidth={1.5}
        />
      ))}
    </>
  );
}
