const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  collapse: 'M4 8h8',
  left: 'M10 4L6 8l4 4',
  right: 'M6 4l4 4-4 4',
  sidePanel:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM9.5 3v10',
  moveLeft: 'M13 8H6M9 5L6 8l3 3M3 3.5v9',
  moveRight: 'M3 8h7M7 5l3 3-3 3M13 3.5v9',
} as const;

/** A picture of 16 px for sighted users; the button around it carries the name. */
export function Icon(props: { name: keyof typeof paths }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[props.name]} />
    </svg>
  );
}
