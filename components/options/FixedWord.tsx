/** An item of a list that the organisation set: a lock instead of the button to remove it. */
export function FixedWord({ item, label }: { item: string; label: string }) {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 16 16" class="lock" aria-hidden="true">
        <path d="M5 7V5a3 3 0 0 1 6 0v2M4 7h8v6H4z" />
      </svg>
      <span class="word-fixed" aria-hidden="true">
        {item}
      </span>
      <span class="hidden">{label}</span>
    </>
  );
}
