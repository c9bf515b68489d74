/** A thin bar. `label` says in words what is measured, e.g. "4 of 9 steps"; more than `total` shows as full. */
export function Progress(props: { done: number; total: number; label: string }) {
  const share = props.total > 0 ? Math.min(1, Math.max(0, props.done / props.total)) : 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={props.total}
      aria-valuenow={Math.min(props.done, props.total)}
      aria-valuetext={props.label}
    >
      <span style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}
