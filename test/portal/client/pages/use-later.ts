import { useEffect, useState } from 'react';

/** True once the milliseconds have passed since the component came: the portal's skeletons last that long. */
export function useLater(milliseconds: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over;
}
